"""Sentences as a list: the setting and the day, what the sentence stands in, and the sentence with its words marked.

Marked words are heavier, underlined and in another colour, so that no one of these is needed to see them.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme
from desktop.models.report_hits import HIT_ROLE, HitFace, Span
from desktop.widgets.result_list import ResultList
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import one_line

Index = QModelIndex | QPersistentModelIndex
HEIGHT, LINE = 68, 20
"""Of a row without its sentence, and of a line of that."""
PAD = 16
BEFORE = 60  # letters shown before the first mark, where the sentence has to be cut there


class HitList(ResultList):
    """Shows a `HitsModel`, each sentence in so many `lines` at most. `copy_asked` gives a row whose sentence shall be
    copied (Ctrl+C)."""

    copy_asked = Signal(QModelIndex)

    def __init__(self, name: str, lines: int = 3) -> None:
        self._lines = lines
        super().__init__(name)
        self.setItemDelegate(HitRow(lines, self))

    def set_heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(HEIGHT + LINE * self._lines))
        self.doItemsLayout()

    def restyle(self) -> None:
        self.verticalScrollBar().setSingleStep(theme.px(HEIGHT + LINE * self._lines) // 3)
        self.set_heights()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            self.copy_asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class HitRow(QStyledItemDelegate):
    """The delegate: every row is of one height."""

    def __init__(self, lines: int, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(320), theme.px(HEIGHT + LINE * self._lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: HitFace | None = index.data(HIT_ROLE)
        state: QStyle.StateFlag = option.state
        r: QRect = option.rect
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(r, theme.colour("selected"))
            painter.fillRect(QRect(r.x(), r.y(), theme.px(4), r.height() - 1), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(r, theme.colour("hover"))
        inside = QRect(r.x() + theme.px(PAD), r.y(), r.width() - 2 * theme.px(PAD), r.height())
        painter.fillRect(QRect(inside.x(), r.bottom(), r.width() - theme.px(PAD), 1), theme.colour("hairline"))
        if face is not None:
            _paint_face(painter, inside.adjusted(0, theme.px(11), 0, 0), face, self._lines)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, r)
        painter.restore()


def _paint_face(painter: QPainter, r: QRect, face: HitFace, lines: int) -> None:
    px = theme.px
    day = theme.metrics("small").horizontalAdvance(face.day) + px(12)
    _line(painter, QRect(r.x(), r.y(), r.width() - day, px(20)), face.name, "lead", 600, "ink")
    _line(painter, QRect(r.x(), r.y(), r.width(), px(20)), face.day, "small", 400, "ink2", right=True)
    y = r.y() + px(22)
    more = theme.metrics("small").horizontalAdvance(face.more) + px(12) if face.more else 0
    more = min(more, r.width() // 2)
    _line(painter, QRect(r.x(), y, r.width() - more, px(18)), face.head, "small", 400, "ink2")
    if face.more:
        rest = QRect(r.right() + 1 - more + px(12), y, more - px(12), px(18))
        _line(painter, rest, face.more, "small", 400, "ink2", right=True)
    y += px(23)
    text, marks = _in_sight(face.sentence, face.marks, r.width(), lines)
    painter.setPen(theme.colour("ink"))
    laid(text, marks, r.width(), lines).draw(painter, QPointF(r.x(), y))


def laid(text: str, marks: tuple[Span, ...], width: int, most: int) -> QTextLayout:
    """`text` in lines of `width`, at most so many (the last ends in … where there is more), its marks told apart."""
    font = theme.current().kept_font("body", 400, False)
    shown, layout = text, _layout(text, marks, font, width)
    if layout.lineCount() > most:
        last = layout.lineAt(most - 1)
        end = last.textStart() + last.textLength()
        while end > 0:
            shown = text[:end].rstrip() + " …"
            layout = _layout(shown, tuple(m for m in marks if m[1] <= end), font, width)
            if layout.lineCount() <= most:
                break
            end = max(text.rfind(" ", 0, end - 1), 0)
    return layout


def _layout(text: str, marks: tuple[Span, ...], font: object, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)  # type: ignore[call-overload]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_format(start, end) for start, end in marks])
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() + theme.px(2)
    layout.endLayout()
    return layout


def _format(start: int, end: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, mark_format()
    return made


def mark_format() -> QTextCharFormat:
    """How a word that was looked for is told apart: by weight, a line under it, and colour."""
    shape = QTextCharFormat()
    shape.setFontWeight(600)
    shape.setFontUnderline(True)
    shape.setForeground(theme.colour("link"))
    return shape


def _in_sight(text: str, marks: tuple[Span, ...], width: int, lines: int) -> tuple[str, tuple[Span, ...]]:
    """The text on one line each, from a little before its first mark where that would not be seen."""
    text = one_line_of(text)
    if not marks:
        return text, marks
    letter = max(1, theme.metrics("body").averageCharWidth())
    if marks[0][1] < (lines - 0.5) * width / letter or marks[0][0] <= BEFORE:
        return text, marks
    start = text.find(" ", marks[0][0] - BEFORE, marks[0][0]) + 1
    start = start or marks[0][0]
    cut = "… " + text[start:]
    by = start - 2
    return cut, tuple((a - by, b - by) for a, b in marks)


def one_line_of(text: str) -> str:
    """Text without line breaks and the like, as long as it was: marks count its letters."""
    return "".join(" " if ord(c) < 32 or c in "\u2028\u2029\u0085\x7f" else c for c in text)


def _line(
    painter: QPainter, r: QRect, text: str, role: theme.Role, weight: int, tone: str, *, right: bool = False
) -> None:
    text = one_line(text)
    metrics = theme.metrics(role, weight)
    if metrics.horizontalAdvance(text) > r.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, r.width())
    painter.setFont(theme.current().kept_font(role, weight, False))
    painter.setPen(theme.colour(tone))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(r, int(side | Qt.AlignmentFlag.AlignVCenter), text)
