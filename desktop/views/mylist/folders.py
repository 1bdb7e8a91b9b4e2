"""The folders of My list: a list with heads, painted, in which F2, Delete and Alt with the arrows do what they say."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import icons, theme
from desktop.language import tr
from desktop.models.mylist_folders import FOLDER_ROLE, FolderFace, FoldersModel
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import one_line

Index = QModelIndex | QPersistentModelIndex
HEIGHT, SECOND, HEAD = 34, 18, 42
PAD = 8


class FolderList(QListView):
    """`opened` gives the key of a folder that was gone to; `rename_asked`, `delete_asked`, `move_asked` (key, by) and
    `menu_asked` (key, where on the screen) what a person wants with one."""

    opened = Signal(object)
    rename_asked = Signal(object)
    delete_asked = Signal(object)
    move_asked = Signal(object, int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, model: FoldersModel) -> None:
        super().__init__()
        self._folders = model
        self._quiet = False
        self.setAccessibleName(tr("Lists, saved searches and tags"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setItemDelegate(FolderRow(self))
        self.setModel(model)

    def show_current(self, key: object) -> None:
        """Mark the open folder without telling."""
        row = next((n for n in range(self._folders.rowCount()) if self._key(n) == key), -1)
        self._quiet = True
        self.setCurrentIndex(self._folders.index(row) if row >= 0 else QModelIndex())
        self._quiet = False

    def restyle(self) -> None:
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        face = current.data(FOLDER_ROLE) if current.isValid() else None
        if isinstance(face, FolderFace) and not face.is_head and not self._quiet:
            self.opened.emit(face.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._key(self.currentIndex().row())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if key is None:
            super().keyPressEvent(event)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(key, step)
        elif event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit(key)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(key)
        elif event.key() == Qt.Key.Key_Menu:
            self._ask_menu(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._ask_menu(self.currentIndex() if by_keys else self.indexAt(event.pos()))

    def _ask_menu(self, index: QModelIndex) -> None:
        key = self._key(index.row())
        if key is not None:
            below = self.visualRect(index).bottomLeft() + QPoint(theme.px(24), 0)
            self.menu_asked.emit(key, self.viewport().mapToGlobal(below))

    def _key(self, row: int) -> object:
        face = self._folders.face(row)
        return face.key if face is not None and not face.is_head else None


class FolderRow(QStyledItemDelegate):
    """A head in small heavy type; a folder with its icon, its name, how many it holds and what is new in it."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        face: FolderFace = index.data(FOLDER_ROLE)
        if not face.is_head:
            return QSize(theme.px(120), theme.px(HEIGHT + (SECOND if face.second else 0)))
        height = theme.px(HEAD)
        if face.second:
            height += self._hint(face).height() + theme.px(6)
        return QSize(theme.px(120), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: FolderFace = index.data(FOLDER_ROLE)
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if face.is_head:
            self._paint_head(painter, r, face)
        else:
            self._paint_folder(painter, r, face, state)
            if state & QStyle.StateFlag.State_HasFocus:
                paint_row_focus(painter, r)
        painter.restore()

    def _paint_head(self, painter: QPainter, r: QRect, face: FolderFace) -> None:
        px = theme.px
        line = QRect(r.x() + px(PAD), r.y() + px(16), r.width() - 2 * px(PAD), px(20))
        _write(painter, line, face.words, "small", 600, "ink2")
        if face.second:
            painter.setFont(theme.current().kept_font("caption", 400, False))
            painter.setPen(theme.colour("ink2"))
            box = QRect(line.x(), r.y() + px(HEAD - 2), line.width(), self._hint(face).height())
            painter.drawText(box, int(Qt.TextFlag.TextWordWrap), face.second)

    def _paint_folder(self, painter: QPainter, r: QRect, face: FolderFace, state: QStyle.StateFlag) -> None:
        px = theme.px
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(r).adjusted(0, 1, 0, -1), px(6), px(6))
        side, line = px(16), QRect(r.x() + px(PAD), r.y(), r.width() - 2 * px(PAD), px(HEIGHT))
        tone = theme.colour("accent" if chosen else "ink2")
        drawn = icons.pixmap(face.icon, tone, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(line.x(), line.y() + (line.height() - side) // 2, drawn)
        text = line.adjusted(side + px(8), 0, 0, 0)
        if face.count is not None:
            count = f"{face.count:,}"
            _write(painter, line, count, "small", 400, "ink2", right=True)
            text.setRight(text.right() - theme.metrics("small", 400, True).horizontalAdvance(count) - px(8))
        _write(painter, text, one_line(face.words), "body", 600 if chosen else 500, "ink")
        if face.second:
            under = QRect(text.x(), r.y() + px(HEIGHT - 6), line.right() - text.x(), px(SECOND))
            tone_name, weight = ("link", 600) if face.new else ("ink2", 400)
            _write(painter, under, face.second, "caption", weight, tone_name)

    def _hint(self, face: FolderFace) -> QRect:
        width = max(theme.px(80), self._view.viewport().width() - 2 * theme.px(PAD))
        return theme.metrics("caption").boundingRect(
            QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap), face.second
        )


def _write(
    painter: QPainter, r: QRect, text: str, role: theme.Role, weight: int, tone: str, *, right: bool = False
) -> None:
    metrics = theme.metrics(role, weight, right)
    painter.setFont(theme.current().kept_font(role, weight, right))
    painter.setPen(theme.colour(tone))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, r.width()))
    painter.drawText(r, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
