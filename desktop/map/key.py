"""What the key of the map says: an entry for each shape, grade or class in sight, for the window and for paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from desktop import theme
from desktop.language import tr
from desktop.map import tones
from desktop.map.ground import class_colours
from desktop.map.marks import SIDE, paint_mark
from desktop.models.map_picture import CARD, GRADED, MET, NO_GRADE, NOT_MET_SAFEGUARDING, AreaValues, GradeColours

SHAPES = (
    (NOT_MET_SAFEGUARDING, tr("Safeguarding not met")),
    (CARD, tr("Report card")),
    (GRADED, tr("Four-grade scale")),
    (MET, tr("Met or not met")),
    (NO_GRADE, tr("No grade, and why")),
)
DOTS = tr("Each dot is a setting. Zoom in for the kind of its outcome.")
NOT_ON_SCALE = tr("Not graded on this scale")
SEPARATE = tr("One scale at a time: its grades cannot be compared with the other’s.")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a mark by its `shape` (and `grade`), a class of values by its `number` of `classes`, or what is only
    counted, a dashed frame."""

    words: str
    shape: int | None = None
    grade: tuple[str, str] | None = None
    number: int | None = None
    classes: int = 0


@dataclass(frozen=True, slots=True)
class Key:
    """A title, entries, and sentences under them."""

    title: str
    entries: tuple[Entry, ...] = ()
    notes: tuple[str, ...] = ()


def key_of(*, dots: bool, colours: GradeColours | None, areas: AreaValues | None, withheld: int) -> Key:
    """The key of what a map shows now; `withheld` settings are counted on their areas."""
    if areas is not None:
        return _of_values(areas)
    counted = (Entry(tr("{withheld:,} withheld: counted by area", withheld=withheld)),) if withheld else ()
    if dots:
        return Key(tr("Where settings are"), counted, (DOTS,))
    if colours is None:
        shapes = tuple(Entry(words, shape) for shape, words in SHAPES)
        return Key(tr("Shape says which kind of outcome"), (*shapes, *counted))
    shape = CARD if colours.scale == "card" else GRADED
    grades = (Entry(word, shape, (colours.scale, word)) for _, word in colours.grades)
    entries = (
        Entry(tr("Safeguarding not met"), NOT_MET_SAFEGUARDING),
        *grades,
        Entry(NOT_ON_SCALE, NO_GRADE, (colours.scale, "")),
    )
    return Key(colours.title, (*entries, *counted), (SEPARATE,))


def _of_values(areas: AreaValues) -> Key:
    classes = tuple(Entry(words, number=n, classes=len(areas.words)) for n, words in enumerate(areas.words))
    lacking = (Entry(tr("No number"), number=-1),) if any(value is None for value in areas.values.values()) else ()
    return Key(areas.title, (*classes, *lacking), (areas.note,) if areas.note else ())


def paint_sample(painter: QPainter, place: QRectF, entry: Entry) -> None:
    """What an entry is about, as it stands on the map."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = place.center()
    if entry.shape is not None:
        paint_mark(painter, entry.shape, middle.x(), middle.y(), SIDE, entry.grade)
    elif entry.number is not None:
        painter.setPen(QPen(tones.colour("border"), 1))
        none = QBrush(tones.colour("border"), Qt.BrushStyle.BDiagPattern)
        painter.setBrush(none if entry.number < 0 else class_colours(entry.classes)[entry.number])
        painter.drawRect(place.adjusted(1.5, 3.5, -1.5, -3.5))
    else:
        pen = QPen(tones.colour("ink2"), 1.3 * theme.current().scale, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRect(place.adjusted(1.5, 4.5, -1.5, -4.5))
    painter.restore()
