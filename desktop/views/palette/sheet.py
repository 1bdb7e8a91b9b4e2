"""The command palette: type what you want to do, press Enter. Ctrl+K opens it over any page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QListView, QVBoxLayout, QWidget

from desktop import theme
from desktop.actions import Action
from desktop.language import tr
from desktop.presenters.palette import matching
from desktop.views.palette.rows import HEIGHT, ActionRow, ActionRows
from desktop.widgets.arrange import Panel, column, hairline, row
from desktop.widgets.fields import SearchBox
from desktop.widgets.text import Icon, Text, one_line

WIDTH, ROWS, FEWEST, TOP = 640, 10, 3, 56
ALONG = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
NONE = tr("Nothing is called that. Try other words, such as a page, a filter or a button.")


class Palette(QDialog):
    """Lists `actions`; the one chosen is done once the palette is gone. What cannot be done now says why instead."""

    def __init__(self, actions: Sequence[Action], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._actions, self._window = actions, parent
        self.setWindowTitle(tr("What do you want to do?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box = SearchBox(tr("What do you want to do?"))
        self.box.setAccessibleName(tr("What do you want to do? Type, then choose with Up and Down."))
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._find)
        self.rows = ActionRows()
        self.list = QListView()
        self.list.setAccessibleName(tr("Actions"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the line: Up and Down go along
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(ActionRow(self.list))
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._say_why())
        self._why = Text("", "small", 500, wrap=True)
        why = row(Icon("info", "ink2", 16), self._why, gap=8, margins=(16, 8, 16, 8))
        why.setStretchFactor(self._why, 1)
        self._foot = QWidget()
        self._foot.setLayout(column(hairline(), why, gap=0))
        ground = Panel("sheet", column(self.box, margins=(12, 12, 12, 10)), hairline(), self.list, self._foot, gap=0)
        ground.body.setStretchFactor(self.list, 1)
        ground.body.setContentsMargins(2, 2, 2, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)
        self._place(parent.window())
        self._find("")
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go along the rows, Enter does what the row says, while one types on."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in ALONG:
            self._go(event.key())
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
            return True
        return False

    def chosen(self) -> Action | None:
        """The action of the row that one is at."""
        return self.rows.action(self.list.currentIndex().row())

    def why(self) -> str:
        """Why the row that one is at cannot be done, or that nothing was found; empty where it can."""
        return self._why.text()

    def _go(self, key: int) -> None:
        last, page = self.rows.rowCount() - 1, max(1, self.list.height() // theme.px(HEIGHT) - 1)
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        at = self.list.currentIndex().row() + by[Qt.Key(key)]
        if last >= 0:
            self.list.setCurrentIndex(self.rows.index(min(max(at, 0), last)))

    def _find(self, typed: str) -> None:
        self.rows.show_actions(matching(typed, self._actions))
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.scrollToTop()
        self._say_why()
        rows = min(max(self.rows.rowCount(), FEWEST), ROWS)
        self.resize(self.width(), min(self._most, theme.px(HEIGHT) * rows + self._around()))

    def _say_why(self) -> None:
        action = self.chosen()
        words = NONE if action is None else self.rows.why(self.list.currentIndex().row())
        self._why.setText(words)
        self._foot.setVisible(bool(words))
        said = "" if action is None else str(self.rows.index(self.list.currentIndex().row()).data(_SPOKEN))
        self.box.setAccessibleDescription(one_line(said or words))

    def _choose(self, index: QModelIndex) -> None:
        action = self.rows.action(index.row())
        if action is None or self.rows.why(index.row()):
            return
        self.accept()
        QTimer.singleShot(0, self._window, action.do)

    def _around(self) -> int:
        """How high all is that is no row."""
        foot = self._foot.sizeHint().height() if self._foot.isVisibleTo(self) else 0
        return self.box.sizeHint().height() + theme.px(30) + foot

    def _place(self, window: QWidget) -> None:
        """In the middle of the window's upper part."""
        width = min(theme.px(WIDTH), window.width() - 32)
        self._most = window.height() - 48
        self.resize(width, min(self._most, theme.px(HEIGHT) * ROWS + self._around()))
        top = min(theme.px(TOP), (window.height() - self.height()) // 2)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + top)


_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
