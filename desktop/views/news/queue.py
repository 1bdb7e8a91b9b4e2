"""The queue: heads and changes, each with a box that says whether it is dealt with; any number without delay."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import icons, theme
from desktop.language import tr
from desktop.models.news_rows import HeadFace, NewsFace, NewsModel
from desktop.models.row_face import ROW_ROLE
from desktop.widgets.chip_paint import ROW_HEIGHT, chip_size, paint_chip
from desktop.widgets.result_list import ResultList
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import one_line

Index = QModelIndex | QPersistentModelIndex
ROW, ALERT, HEAD = 80, 110, 38
BOX, BOX_X, TEXT_X, SIDE = 18, 16, 52, 14


class NewsList(ResultList):
    """Signals give rows: `box_pressed` (its box, or the space bar on it), `acknowledge_asked` (A), `skip_asked` (S),
    `watch_asked` (W). `opened` and `shown` are a `ResultList`'s. Several rows are chosen with Shift and Ctrl."""

    usual_height = ROW
    box_pressed = Signal(int)
    acknowledge_asked = Signal()
    skip_asked = Signal()
    watch_asked = Signal()
    read_asked = Signal()

    def __init__(self, model: NewsModel) -> None:
        super().__init__(tr("Changes"))
        self._news = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(NewsRow(self))
        self.setModel(model)

    def chosen_rows(self) -> list[int]:
        """The rows chosen, from the top."""
        model = self.selectionModel()
        rows = sorted({index.row() for index in model.selectedIndexes()}) if model is not None else []
        return [n for n in rows if self._news.item(n) is not None]

    def go_to_row(self, row: int) -> None:
        """Choose a row without telling; -1 chooses none."""
        self.blockSignals(True)
        index = self._news.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self.blockSignals(False)
        if row >= 0 and not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.currentIndex().row()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        asked = {
            Qt.Key.Key_A: self.acknowledge_asked,
            Qt.Key.Key_S: self.skip_asked,
            Qt.Key.Key_W: self.watch_asked,
        }.get(key)
        if plain and asked is not None:
            if not event.isAutoRepeat():
                asked.emit()
        elif plain and key == Qt.Key.Key_Space and row >= 0:
            if not event.isAutoRepeat():
                self.box_pressed.emit(row)
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        row = self.rowAt(at.y())
        left, on_box = event.button() == Qt.MouseButton.LeftButton, at.x() < theme.px(TEXT_X - 6)
        if left and on_box and self._news.item(row) is not None:
            self.box_pressed.emit(row)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and at.x() >= theme.px(TEXT_X - 6) and self._news.item(self.rowAt(at.y())) is not None:
            self.read_asked.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        twice = event.type() == QEvent.Type.MouseButtonDblClick
        if twice and isinstance(event, QMouseEvent) and event.position().x() < theme.px(TEXT_X - 6):
            return True  # two presses of a box are no opening
        return super().viewportEvent(event)

    def _step(self, by: int) -> None:
        """To the next change, over the heads between."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._news.rowCount() and self._news.item(row) is None:
            row += by
        if 0 <= row < self._news.rowCount():
            self.setCurrentIndex(self._news.index(row))
        elif by < 0:
            self.scrollToTop()

    def _differing(self, tall: int, usual: int) -> list[tuple[int, int]]:
        if not isinstance(self.model(), NewsModel):
            return []
        head, alert = theme.px(HEAD), theme.px(ALERT)
        return sorted([(n, head) for n in self._news.heads()] + [(n, alert) for n in self._news.alerts()])


class NewsRow(QStyledItemDelegate):
    """A head on sunken ground; or a box, safeguarding where it leads, the name, what happened and where."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(280), theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = index.data(ROW_ROLE)
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(face, HeadFace):
            painter.fillRect(r, theme.colour("sunken"))
            inside = r.adjusted(theme.px(BOX_X), 0, -theme.px(SIDE), 0)
            _write(painter, inside, face.words, "small", 600, theme.colour("ink"))
        elif isinstance(face, NewsFace):
            self._paint_ground(painter, r, state)
            self._paint_face(painter, r, face)
            if state & QStyle.StateFlag.State_HasFocus:
                paint_row_focus(painter, r)
        painter.restore()

    def _paint_ground(self, painter: QPainter, r: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(r, theme.colour("selected"))
            painter.fillRect(QRect(r.x(), r.y(), theme.px(4), r.height() - 1), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(r, theme.colour("hover"))
        x = theme.px(BOX_X)
        painter.fillRect(QRect(r.x() + x, r.bottom(), r.width() - x, 1), theme.colour("hairline"))

    def _paint_face(self, painter: QPainter, r: QRect, face: NewsFace) -> None:
        px, done = theme.px, bool(face.acknowledged)
        ink, ink2 = (theme.colour(t) for t in (("ink3", "ink3") if done else ("ink", "ink2")))
        x, y = r.x() + px(TEXT_X), r.y() + px(11)
        w = r.right() - px(SIDE) - x
        _paint_box(painter, QPoint(r.x() + px(BOX_X), y + px(2)), checked=done)
        if face.alert:
            size = chip_size("unsafe", face.alert, ROW_HEIGHT)
            paint_chip(painter, QRect(x, y - px(1), min(size.width(), w), size.height()), "unsafe", face.alert)
            y += px(30)
        _write(painter, QRect(x, y, w, px(20)), one_line(face.name), "lead", 600, ink)
        y += px(21)
        side = px(15)
        mark = icons.pixmap(face.icon, ink2, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(x, y + px(2), mark)
        inside = QRect(x + side + px(7), y, w - side - px(7), px(19))
        _write(painter, inside, _fitting(one_line(face.what), inside.width()), "small", 500, ink)
        _write(painter, inside.translated(0, px(19)), one_line(face.where), "small", 400, ink2)


def _fitting(what: str, room: int) -> str:
    """What happened, where there is no room for all of it without what came before; the detail has the whole."""
    metrics = theme.metrics("small", 500)
    shorter = (what, what.rpartition(" (")[0], what.partition(";")[0])
    return next((words for words in shorter if words and metrics.horizontalAdvance(words) <= room), what)


def _paint_box(painter: QPainter, at: QPoint, *, checked: bool) -> None:
    side = theme.px(BOX)
    r = QRectF(at.x() + 0.5, at.y() + 0.5, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if checked else "control"), 1.2))
    painter.setBrush(theme.colour("accent" if checked else "surface"))
    painter.drawRoundedRect(r, theme.px(3), theme.px(3))
    if checked:
        tick = theme.px(14)
        mark = icons.pixmap("check", theme.colour("on_accent"), tick, painter.device().devicePixelRatioF())
        painter.drawPixmap(at.x() + (side - tick) // 2 + 1, at.y() + (side - tick) // 2 + 1, mark)
    painter.restore()


def _write(painter: QPainter, r: QRect, text: str, role: theme.Role, weight: int, ink: QColor) -> None:
    metrics = theme.metrics(role, weight)
    painter.setFont(theme.current().kept_font(role, weight, False))
    painter.setPen(ink)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, r.width()))
    painter.drawText(r, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
