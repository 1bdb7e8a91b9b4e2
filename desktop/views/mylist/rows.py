"""The rows of My list: as in Find, and under them what the person decided and wrote; moved by dragging or by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QFrame, QStyleOptionViewItem

from desktop import icons, theme
from desktop.language import tr
from desktop.models.mylist_rows import KeptFace, KeptModel
from desktop.models.row_face import ROW_ROLE
from desktop.widgets.result_list import ResultList
from desktop.widgets.result_row import PAD, ResultRow, row_height
from desktop.widgets.text import one_line

Index = QModelIndex | QPersistentModelIndex
LINE, ABOVE, BELOW = 24, 5, 8
"""The height of a further line, how far into a result's foot the first reaches, what is left under the last."""
EDGE, SCROLL_MS = 28, 40
"""Dragging this near to the end of the list scrolls it."""
DECIDING = {Qt.Key.Key_Y: "yes", Qt.Key.Key_M: "maybe", Qt.Key.Key_N: "no"}
MARKS = {"yes": "check", "maybe": "info", "no": "close"}
WORDS = {"yes": tr("Yes"), "maybe": tr("Maybe"), "no": tr("No")}


class KeptList(ResultList):
    """The settings of a folder. Signals give rows: `tick_asked`, `off_asked` (take it off), `decided` (row, word),
    `moved` (row, by), `placed` (row, to: counted without it), `menu_asked` (row, where on the screen).
    """

    tick_asked = Signal(int)
    off_asked = Signal(int)
    decided = Signal(int, str)
    moved = Signal(int, int)
    placed = Signal(int, int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, model: KeptModel) -> None:
        super().__init__(tr("Settings"))
        self._kept = model
        self._ordered = False
        self._pressed: tuple[int, QPoint] | None = None
        self._target: int | None = None
        self._mark = QFrame(self.viewport())
        self._mark.setProperty("kind", "rule")
        self._mark.hide()
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        self.setItemDelegate(KeptRow(self))
        self.setModel(model)

    def set_ordered(self, ordered: bool) -> None:
        """Whether the rows stand in the person's own order and can be moved."""
        self._ordered = ordered

    def go_to_row(self, row: int) -> None:
        """Mark a row without telling; -1 marks none."""
        self.blockSignals(True)
        self.setCurrentIndex(self._kept.index(row) if row >= 0 else QModelIndex())
        self.blockSignals(False)

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if row < 0 or not (alt or plain):
            super().keyPressEvent(event)
        elif alt and step is not None:
            if self._ordered:
                self.moved.emit(row, step)
        elif not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_C, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.tick_asked.emit(row)
        elif key in DECIDING:
            self.decided.emit(row, DECIDING[key])
        elif key == Qt.Key.Key_Delete:
            self.off_asked.emit(row)
        elif key == Qt.Key.Key_Menu:
            self._ask_menu(row)
        elif key == Qt.Key.Key_Escape and self._target is not None:
            self._drop()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._ask_menu(self.currentIndex().row() if by_keys else self.rowAt(event.pos().y()))

    def _ask_menu(self, row: int) -> None:
        if row >= 0:
            place = self.visualRect(self._kept.index(row)).topLeft() + QPoint(theme.px(PAD), theme.px(56))
            self.menu_asked.emit(row, self.viewport().mapToGlobal(place))

    # --- dragging ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row = self.rowAt(event.position().toPoint().y())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0 and self._ordered:
            self._pressed = (row, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            if not event.buttons():
                super().mouseMoveEvent(event)  # else a press that moves would choose row after row
            return
        at = event.position().toPoint()
        if self._target is None and (at - self._pressed[1]).manhattanLength() < QApplication.startDragDistance():
            return
        self._show_target(at.y())
        if not self._scrolling.isActive():
            self._scrolling.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, target = self._pressed, self._target
        self._drop()
        if pressed is not None and target is not None:
            row = pressed[0]
            to = target - (1 if target > row else 0)
            if to != row:
                self.placed.emit(row, to)

    def _show_target(self, y: int) -> None:
        """Show between which rows it would go."""
        last = self._kept.rowCount() - 1
        row = self.rowAt(max(0, min(y, self.viewport().height() - 1)))
        if row < 0:
            row = last
        r = self.visualRect(self._kept.index(row))
        self._target = row + (1 if y > r.center().y() else 0)
        line = r.top() if self._target == row else r.bottom()
        self._mark.setGeometry(theme.px(PAD), line - 1, self.viewport().width() - 2 * theme.px(PAD), 3)
        self._mark.show()
        self._mark.raise_()

    def _scroll(self) -> None:
        y = self.viewport().mapFromGlobal(self.cursor().pos()).y()
        bar, step = self.verticalScrollBar(), theme.px(18)
        if y < theme.px(EDGE):
            bar.setValue(bar.value() - step)
        elif y > self.viewport().height() - theme.px(EDGE):
            bar.setValue(bar.value() + step)

    def _drop(self) -> None:
        self._pressed = self._target = None
        self._mark.hide()
        self._scrolling.stop()

    # --- heights ---

    def _differing(self, tall: int, usual: int) -> list[tuple[int, int]]:
        model = self.model()
        if not isinstance(model, KeptModel) or not model.faces:
            return super()._differing(tall, usual)
        heights = ((row, kept_height(face)) for row, face in enumerate(model.faces))
        return [(row, height) for row, height in heights if height != usual]


class KeptRow(ResultRow):
    """A result's row, and under it that it has left, and the decision with tags and the note's beginning."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        face = index.data(ROW_ROLE)
        height = kept_height(face) if isinstance(face, KeptFace) else row_height(face)
        return QSize(theme.px(320), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        face = index.data(ROW_ROLE)
        if not isinstance(face, KeptFace) or not face.further_lines:
            return
        r: QRect = option.rect
        line = QRect(r.x() + theme.px(PAD), r.y() + row_height(face) - theme.px(ABOVE), 0, theme.px(LINE))
        line.setRight(r.right() - theme.px(PAD))
        painter.save()
        if face.left:
            _paint_left(painter, line, face.left)
            line.translate(0, theme.px(LINE))
        _paint_said(painter, line, face)
        painter.restore()


def kept_height(face: KeptFace) -> int:
    """The height of a row with its further lines, in pixels on the screen."""
    further = theme.px(LINE * face.further_lines + BELOW - ABOVE) if face.further_lines else 0
    return row_height(face) + max(0, further)


def _paint_left(painter: QPainter, r: QRect, words: str) -> None:
    side = theme.px(15)
    drawn = icons.pixmap("left", theme.colour("ink"), side, painter.device().devicePixelRatioF())
    painter.drawPixmap(r.x(), r.center().y() - side // 2, drawn)
    _write(painter, r.adjusted(side + theme.px(6), 0, 0, 0), words, 500, "ink")


def _paint_said(painter: QPainter, r: QRect, face: KeptFace) -> None:
    """The decision as a small outlined tag, then the tags, then as much of the note as there is room for."""
    x = r.x()
    if face.decision:
        x += _paint_decision(painter, QRect(x, r.y(), r.width(), r.height()), face.decision) + theme.px(8)
    told = "  ·  ".join(part for part in (one_line(", ".join(face.tags)), one_line(face.note)) if part)
    _write(painter, QRect(x, r.y(), r.right() - x, r.height()), told, 400, "ink2")


def _paint_decision(painter: QPainter, r: QRect, word: str) -> int:
    """The decision: its width."""
    metrics, px = theme.metrics("caption", 600), theme.px
    words, side, height = WORDS.get(word, word), px(13), px(20)
    box = QRectF(r.x() + 0.5, r.center().y() - height / 2, side + metrics.horizontalAdvance(words) + px(19), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("control"), 1))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, px(4), px(4))
    mark = icons.pixmap(MARKS.get(word, "info"), theme.colour("ink"), side, painter.device().devicePixelRatioF())
    painter.drawPixmap(round(box.x()) + px(6), round(box.center().y() - side / 2), mark)
    painter.setFont(theme.current().kept_font("caption", 600, False))
    painter.setPen(theme.colour("ink"))
    inside = box.adjusted(side + px(10), 0, 0, 0)
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
    return round(box.width())


def _write(painter: QPainter, r: QRect, text: str, weight: int, tone: str) -> None:
    metrics = theme.metrics("small", weight)
    painter.setFont(theme.current().kept_font("small", weight, False))
    painter.setPen(theme.colour(tone))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, r.width()))
    painter.drawText(r, int(Qt.AlignmentFlag.AlignVCenter), shown)
