"""How a cell of the comparison is drawn, and how high it must be so that nothing in it is cut."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme
from desktop.language import tr
from desktop.models.comparison import CELL_ROLE, LINE_ROLE, Cell, Line
from desktop.widgets.chip_paint import HEIGHT, ChipKind, chip_size, paint_chip
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import one_line

Index = QModelIndex | QPersistentModelIndex
PAD, AFTER = 16, 8
TEXT_HEIGHT, CHIP_HEIGHT, LEADING_HEIGHT, HEAD_HEIGHT = 30, 34, 48, 34
"""Heights of the design; a line whose words do not fit on one gets more."""
GAP = 10
"""Between a chip and the words beside it."""
CHIPS = frozenset({"card", "graded", "met", "none", "safe", "unsafe"})
WIDEST_CHIPS: tuple[tuple[ChipKind, str], ...] = (
    ("graded", "Requires improvement"),
    ("card", "Insufficient evidence"),
    ("met", "Not met with enforcement"),
    ("none", tr("No four-grade outcome")),
    ("unsafe", tr("Safeguarding not met")),
)
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
WRAP_TOP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def narrowest() -> int:
    """The width under which a column would cut a chip, in pixels on the screen."""
    return max(chip_size(kind, words).width() for kind, words in WIDEST_CHIPS) + theme.px(PAD + AFTER)


def line_height(line: Line, width: int, columns: int = 1) -> int:
    """The height of a line of so many columns that are so wide; merged cells are looked at by `merged_height`."""
    if line.head:
        note = _text_height(one_line(line.note), "small", width * columns - theme.px(PAD)) if line.note else 0
        return max(theme.px(HEAD_HEIGHT), note + theme.px(10))
    single = [cell for cell in line.cells if cell.kind not in ("none", "covered")]
    usual = LEADING_HEIGHT if any(cell.kind in ("safe", "unsafe") for cell in single) else TEXT_HEIGHT
    if any(cell.kind in ("card", "graded", "met") for cell in single):
        usual = CHIP_HEIGHT
    return max([theme.px(usual), *(cell_height(cell, width) for cell in single)])


def cell_height(cell: Cell, width: int) -> int:
    """What a cell needs at this width."""
    room = width - theme.px(PAD + AFTER)
    if cell.kind in ("text", "faint"):
        return _text_height(one_line(cell.words), "body", room) + _beside_height(cell, room) + theme.px(10)
    if cell.kind in CHIPS:
        chip = theme.px(HEIGHT)
        below = 0 if cell.kind != "none" and _fits_beside(cell, room) else _beside_height(cell, room)
        return chip + below + theme.px(8 if not below else 18)
    return 0


def _fits_beside(cell: Cell, room: int) -> bool:
    if not cell.beside:
        return True
    chip = chip_size(cast(ChipKind, cell.kind), one_line(cell.words)).width()
    return chip + theme.px(GAP) + theme.metrics("small").horizontalAdvance(one_line(cell.beside)) <= room


def _beside_height(cell: Cell, room: int) -> int:
    if not cell.beside:
        return 0
    if cell.kind in ("text", "faint") and _on_one_line(cell, room):
        return 0
    return _text_height(one_line(cell.beside), "small", room)


def _on_one_line(cell: Cell, room: int) -> bool:
    words = theme.metrics("body", 400, True).horizontalAdvance(one_line(cell.words))
    return words + theme.px(GAP) + theme.metrics("small").horizontalAdvance(one_line(cell.beside)) <= room


def _text_height(text: str, role: theme.Role, room: int) -> int:
    metrics = theme.metrics(role, 400, role == "body")
    return metrics.boundingRect(QRect(0, 0, max(1, room), 100_000), WRAP_TOP, text).height()


class ComparisonCells(QStyledItemDelegate):
    """Draws one cell. Between columns stands a hairline, under every line another; a cell whose safeguarding is not
    met has the soft ground of the alert."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(narrowest(), line_height(index.data(LINE_ROLE), narrowest()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell | None = index.data(CELL_ROLE)
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if cell is None or cell.kind == "covered":
            return
        painter.save()
        self._paint_ground(painter, r, cell, bool(state & QStyle.StateFlag.State_Selected))
        inside = r.adjusted(theme.px(PAD), 0, -theme.px(AFTER), -1)
        if cell.kind == "note":
            _write(painter, inside.adjusted(0, 0, theme.px(AFTER), 0), cell.words, "small", theme.colour("ink2"))
        elif cell.kind in ("text", "faint"):
            self._paint_text(painter, inside, cell)
        elif cell.kind == "none":
            self._paint_reason(painter, inside, cell)
        else:
            self._paint_chip(painter, inside, cell)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, r.adjusted(1, 0, 0, 0))
        painter.restore()

    def _paint_ground(self, painter: QPainter, r: QRect, cell: Cell, selected: bool) -> None:
        if cell.kind == "note":
            painter.fillRect(r, theme.colour("sunken"))
            return
        if cell.kind == "unsafe":
            painter.fillRect(r, theme.colour("alert_soft"))
        elif selected:
            painter.fillRect(r, theme.colour("selected"))
        painter.fillRect(QRect(r.x(), r.bottom(), r.width(), 1), theme.colour("hairline"))
        painter.fillRect(QRect(r.x(), r.y(), 1, r.height()), theme.colour("hairline"))

    def _paint_text(self, painter: QPainter, r: QRect, cell: Cell) -> None:
        words, beside = one_line(cell.words), one_line(cell.beside)
        tone = theme.colour("ink2" if cell.kind == "faint" else "ink")
        if not beside:
            _write(painter, r, words, "body", tone)
        elif _on_one_line(cell, r.width()):
            _write(painter, r, words, "body", tone)
            after = theme.metrics("body", 400, True).horizontalAdvance(words) + theme.px(GAP)
            _write(painter, r.adjusted(after, 0, 0, 0), beside, "small", theme.colour("ink2"))
        else:
            above = _text_height(words, "body", r.width())
            top = r.y() + (r.height() - above - _beside_height(cell, r.width())) // 2
            _write(painter, QRect(r.x(), top, r.width(), above), words, "body", tone, WRAP_TOP)
            below = QRect(r.x(), top + above, r.width(), r.bottom() - top - above)
            _write(painter, below, beside, "small", theme.colour("ink2"), WRAP_TOP)

    def _paint_chip(self, painter: QPainter, r: QRect, cell: Cell) -> None:
        words, beside = one_line(cell.words), one_line(cell.beside)
        size = chip_size(cast(ChipKind, cell.kind), words)
        width = min(size.width(), r.width())
        together = _fits_beside(cell, r.width())
        below = 0 if together else _beside_height(cell, r.width()) + theme.px(4)
        top = r.y() + (r.height() - size.height() - below) // 2
        paint_chip(painter, QRect(r.x(), top, width, size.height()), cast(ChipKind, cell.kind), words)
        ink = theme.colour("on_alert_soft" if cell.kind == "unsafe" else "ink2")
        if beside and together:
            after = QRect(r.x() + width + theme.px(GAP), top, r.width() - width - theme.px(GAP), size.height())
            _write(painter, after, beside, "small", ink)
        elif beside:
            _write(
                painter,
                QRect(r.x(), top + size.height() + theme.px(4), r.width(), below),
                beside,
                "small",
                ink,
                WRAP_TOP,
            )

    def _paint_reason(self, painter: QPainter, r: QRect, cell: Cell) -> None:
        """One cell for a whole block: the chip, and under it the reason, both in the middle of the height."""
        words, beside = one_line(cell.words), one_line(cell.beside)
        size = chip_size("none", words)
        below = _beside_height(cell, r.width()) + theme.px(6) if beside else 0
        top = r.y() + max(theme.px(4), (r.height() - size.height() - below) // 2)
        paint_chip(painter, QRect(r.x(), top, min(size.width(), r.width()), size.height()), "none", words)
        rest = QRect(r.x(), top + size.height() + theme.px(6), r.width(), r.bottom() - top - size.height())
        _write(painter, rest, beside, "small", theme.colour("ink2"), WRAP_TOP)


def _write(painter: QPainter, r: QRect, text: str, role: theme.Role, ink: QColor, flags: int = WRAP) -> None:
    painter.setFont(theme.current().kept_font(role, 400, role == "body"))
    painter.setPen(ink)
    painter.drawText(r, flags, one_line(text))
