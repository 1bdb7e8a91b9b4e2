"""One row of the results, painted: name and distance, what and where it is, the latest outcome and its age.

The model gives a `RowFace` under `ROW_ROLE`, where everything is in words; nothing is worked out here but room.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import icons, theme
from desktop.models.row_face import ROW_ROLE, OutcomeFace, RowFace
from desktop.widgets.chip_paint import ROW_HEIGHT, ChipKind, chip_size, paint_chip
from desktop.widgets.chips import paint_strip, strip_size
from desktop.widgets.text import one_line

Index = QModelIndex | QPersistentModelIndex

HEIGHT = 92
LEADING_HEIGHT = 124
"""Where safeguarding leads, its chip stands above the name."""
PAD = 16
GAP = 10
"""Between an outcome and what stands beside it."""
_KEPT_CHIPS = 600


class ResultRow(QStyledItemDelegate):
    """The delegate of the results. Height 92, or 124 where safeguarding leads (`row_height`)."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._chips: dict[tuple[ChipKind, str, int, float], QPixmap] = {}
        theme.current().changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(320), row_height(index.data(ROW_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: RowFace | None = index.data(ROW_ROLE)
        state: QStyle.StateFlag = option.state
        r: QRect = option.rect
        painter.save()
        self._paint_ground(painter, r, bool(state & QStyle.StateFlag.State_Selected), state)
        if face is not None:
            self._paint_face(painter, r, face)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, r)
        painter.restore()

    def _paint_ground(self, painter: QPainter, r: QRect, selected: bool, state: QStyle.StateFlag) -> None:
        if selected:
            painter.fillRect(r, theme.colour("selected"))
            painter.fillRect(QRect(r.x(), r.y(), theme.px(4), r.height() - 1), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(r, theme.colour("hover"))
        painter.fillRect(
            QRect(r.x() + theme.px(PAD), r.bottom(), r.width() - theme.px(PAD), 1), theme.colour("hairline")
        )

    def _paint_face(self, painter: QPainter, r: QRect, face: RowFace) -> None:
        px = theme.px
        x, w, y = r.x() + px(PAD), r.width() - 2 * px(PAD), r.y() + px(12)
        if face.safeguarding_leads:
            self._paint_chip(painter, x, y, w, "unsafe", face.safeguarding_leads)
            y += px(32)
        ink, ink2 = theme.colour("ink"), theme.colour("ink2")
        taken = 0
        if face.distance:
            taken = theme.metrics("small", 500, True).horizontalAdvance(face.distance) + px(12)
            _write(painter, QRect(x, y, w, px(20)), face.distance, "small", 500, ink2, tabular=True, right=True)
        _write(painter, QRect(x, y, w - taken, px(20)), one_line(face.name), "lead", 600, ink)
        y += px(22)
        line = QRect(x, y, w - self._paint_marks(painter, x + w, y, face), px(18))
        if face.distance2:
            _write(painter, line, face.distance2, "small", 500, ink2, tabular=True, right=True)
            line.setWidth(line.width() - theme.metrics("small", 500, True).horizontalAdvance(face.distance2) - px(12))
        if not (beside := _age_fits(face, w)):
            _write(painter, line, face.age_words, "small", 400, ink2, right=True)
            line.setWidth(line.width() - theme.metrics("small").horizontalAdvance(face.age_words) - px(12))
        _write(painter, line, one_line(face.second_line), "small", 400, ink2)
        y += px(24)
        self._paint_outcome(painter, QRect(x, y, w, px(22)), face.outcome, face.age_words if beside else "")

    def _paint_marks(self, painter: QPainter, right: int, y: int, face: RowFace) -> int:
        """What the person did with it, at the end of the second line: on a list, chosen to compare. Their width."""
        side, taken = theme.px(16), 0
        for on, name in ((face.ticked, "compare"), (face.in_list, "mylist")):
            if on:
                drawn = icons.pixmap(name, theme.colour("accent"), side, painter.device().devicePixelRatioF())
                painter.drawPixmap(right - taken - side, y + theme.px(1), drawn)
                taken += side + theme.px(6)
        return taken

    def _paint_outcome(self, painter: QPainter, r: QRect, outcome: OutcomeFace, age: str) -> None:
        if outcome.kind == "card":
            size = strip_size(len(outcome.grades))
            paint_strip(painter, QRect(r.topLeft(), size), outcome.grades)
            after = size.width() + theme.px(GAP)
        else:
            width = self._paint_chip(painter, r.x(), r.y() - theme.px(1), r.width(), outcome.kind, outcome.words)
            after = width + theme.px(GAP)
        rest = r.adjusted(after, 0, theme.px(8), 0)
        _write(painter, rest, _tail(outcome, age, rest.width()), "small", 400, theme.colour("ink2"))

    def _paint_chip(self, painter: QPainter, x: int, y: int, room: int, kind: ChipKind, words: str) -> int:
        """A chip from the left of its room, cut to it; its width."""
        words = one_line(words)
        ratio = painter.device().devicePixelRatioF()
        size = _chip_size(kind, words)
        width = min(size.width(), max(theme.px(40), room))
        key = (kind, words, width, ratio)
        drawn = self._chips.get(key)
        if drawn is None:
            if len(self._chips) >= _KEPT_CHIPS:
                self._chips.clear()
            drawn = QPixmap(round(width * ratio), round(size.height() * ratio))
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            inside = QPainter(drawn)
            paint_chip(inside, QRect(0, 0, width, size.height()), kind, words)
            inside.end()
            self._chips[key] = drawn
        painter.drawPixmap(x, y, drawn)
        return width

    def _forget(self) -> None:
        self._chips.clear()


def row_height(face: RowFace | None) -> int:
    """The height of a row, in pixels on the screen."""
    return theme.px(LEADING_HEIGHT if face is not None and face.safeguarding_leads else HEIGHT)


def paint_row_focus(painter: QPainter, r: QRect) -> None:
    """The focus ring inside a row or a cell."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -2), 5, 5)


def _age_fits(face: RowFace, room: int) -> bool:
    """Whether the age has room beside the outcome; else it goes a line up. It is never cut."""
    if not face.age_words:
        return True
    outcome = face.outcome
    size = strip_size(len(outcome.grades)) if outcome.kind == "card" else _chip_size(outcome.kind, outcome.words)
    age = theme.metrics("small").horizontalAdvance(face.age_words)
    return size.width() + theme.px(GAP) + age <= room


def _chip_size(kind: ChipKind, words: str) -> QSize:
    return chip_size(kind, one_line(words), ROW_HEIGHT)


def _tail(outcome: OutcomeFace, age: str, room: int) -> str:
    """The note and the age; the note gives way, the age is never cut."""
    metrics, note = theme.metrics("small"), one_line(outcome.note)
    if not note or not age:
        return note or age
    for words in (f"{note}, {age}", f"{note.removesuffix(' only')}, {age}"):
        if metrics.horizontalAdvance(words) <= room:
            return words
    cut = metrics.elidedText(note, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(f", {age}"))
    return f"{cut}, {age}" if len(cut) > 3 else age


def _write(
    painter: QPainter,
    r: QRect,
    text: str,
    role: theme.Role,
    weight: int,
    ink: QColor,
    *,
    tabular: bool = False,
    right: bool = False,
) -> None:
    metrics = theme.metrics(role, weight, tabular)
    if metrics.horizontalAdvance(text) > r.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, r.width())
    painter.setFont(theme.current().kept_font(role, weight, tabular))
    painter.setPen(ink)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(r, int(side | Qt.AlignmentFlag.AlignVCenter), text)
