"""Chips as widgets: labels whose words a screen reader says, with our paint; the strip of a report card's blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.widgets.chip_paint import (
    BLOCK,
    BLOCK_STEP,
    HEIGHT,
    NOT_GIVEN,
    ChipKind,
    chip_size,
    paint_block,
    paint_chip,
    paint_dots,
)
from desktop.widgets.text import name, one_line, plain_tooltip


class Chip(QLabel):
    """One outcome in its family's shape: `Chip("card", "Strong standard")`, `Chip("unsafe", "Standards not met")`.

    A reason ("none") that is longer than its room goes on to more lines; the others are short and never cut.
    """

    def __init__(self, kind: ChipKind, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_words(words)

    def set_words(self, words: str | None, kind: ChipKind | None = None) -> None:
        """Change what it says; None is an area that was not given."""
        self.kind = kind or self.kind
        reason = self.kind == "none"
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum if reason else QSizePolicy.Policy.Fixed
        )
        self.setWordWrap(reason)  # a label takes its height for its width from this
        self.setText(one_line(words or NOT_GIVEN))
        self.setAccessibleName(self.text())
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("small", 500 if self.kind == "none" else 600))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.kind, self.text())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme.px(160)), hint.height()) if self.kind == "none" else hint

    def heightForWidth(self, width: int) -> int:
        if self.kind != "none" or width >= self.sizeHint().width():
            return theme.px(HEIGHT)
        room = QRect(0, 0, max(1, width - theme.px(38)), 10_000)
        words = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(theme.px(HEIGHT), words.height() + theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self.kind, self.text())


class ChipBeside(Chip):
    """A chip beside words that say the outcome too ("Inclusion: Strong standard"): it is not read a second time."""

    unspoken = True


class CardStrip(QLabel):
    """The six blocks of a report card in its fixed order; what they say is read as one sentence.

    `grades` in the card's order, None where not given; `areas` names them for the reader and the tooltip.
    """

    def __init__(self, grades: Sequence[str | None], areas: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._grades: tuple[str | None, ...] = ()
        self.set_grades(grades, areas)

    def set_grades(self, grades: Sequence[str | None], areas: Sequence[str] = ()) -> None:
        self._grades = tuple(grades)
        words = [grade or NOT_GIVEN.lower() for grade in grades]
        said = (
            "; ".join(f"{area}: {word}" for area, word in zip(areas, words, strict=True)) if areas else ", ".join(words)
        )
        self.setText(one_line(said))
        name(self, tr("Report card. {said}", said=said))
        plain_tooltip(self, said)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(strip_size(len(self._grades)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_strip(painter, QRect(0, 0, self.width(), self.height()), self._grades)


def strip_size(blocks: int) -> QSize:
    """The size of a strip of so many blocks."""
    side, step = theme.px(BLOCK), theme.px(BLOCK_STEP)
    return QSize(max(0, (blocks - 1) * step + side), side)


def paint_strip(painter: QPainter, rect: QRect, grades: Sequence[str | None]) -> None:
    """Paint the blocks of a report card from the left of `rect`, never sorted or merged."""
    side, step = theme.px(BLOCK), theme.px(BLOCK_STEP)
    for n, grade in enumerate(grades):
        painter.drawPixmap(
            rect.x() + n * step, rect.y(), block_pixmap(grade, side, painter.device().devicePixelRatioF())
        )


_blocks: dict[tuple[str | None, int, float, str], QPixmap] = {}


def block_pixmap(grade: str | None, side: int, ratio: float | None = None) -> QPixmap:
    """The block of a grade as a picture of `side` device-independent pixels, kept."""
    ratio = ratio or icons.screen_ratio()
    key = (grade, side, ratio, theme.current().look)
    if key not in _blocks:
        if len(_blocks) > 200:  # grades come from a file: never let its words fill the memory
            _blocks.clear()
        picture = _blank(side, side, ratio)
        painter = QPainter(picture)
        paint_block(painter, QRectF(0, 0, side, side), grade)
        painter.end()
        _blocks[key] = picture
    return _blocks[key]


def mark_pixmap(kind: ChipKind, grade: str) -> QPixmap:
    """The mark of a grade beside a check box or in a legend: its block (card) or its four dots (graded)."""
    ratio = icons.screen_ratio()
    if kind == "card":
        return block_pixmap(grade, theme.px(20), ratio)
    look = theme.graded_look(grade)
    picture = _blank(theme.px(36), theme.px(20), ratio)
    painter = QPainter(picture)
    paint_dots(painter, 0, theme.px(20) / 2, look.dots, look.ink, dot=7, gap=2)
    painter.end()
    return picture


def _blank(width: int, height: int, ratio: float) -> QPixmap:
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made
