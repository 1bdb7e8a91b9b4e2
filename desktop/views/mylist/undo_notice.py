"""What was just done with the person's lists, and a way to take it back: a notice at the foot of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QWidget

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.mylist import Done, MyList
from desktop.widgets.announce import announce
from desktop.widgets.arrange import Panel, row
from desktop.widgets.buttons import icon_button, quiet
from desktop.widgets.text import Icon, Text

STAYS_MS = 12_000
WIDEST, MARGIN = 640, 16


class UndoNotice(Panel):
    """One for the window; lies over its page. Ctrl+Z takes back while it stands there, and wherever `always` is true.

    It goes after a while, but not while the pointer or the keyboard is on it. `over` gives the part of the window that
    it lies over, where there is one that it must keep to.
    """

    def __init__(
        self,
        window: QWidget,
        mylist: MyList,
        always: Callable[[], bool] = lambda: False,
        over: Callable[[], QWidget | None] = lambda: None,
    ) -> None:
        super().__init__("card")
        self.setParent(window)
        self.setObjectName("undo-notice")
        self._window, self._mylist, self._always, self._over = window, mylist, always, over
        self._icon = Icon("check", "ink2", 18)
        self._words = Text("", "body", 500, wrap=True)
        self.turn = quiet(tr("Undo"), None, self._press)
        self._close = icon_button("close", tr("Put this notice away"), self.put_away, size=16)
        self._how = "done"
        line = row(self._icon, self._words, self.turn, self._close, gap=10, margins=(14, 7, 8, 7))
        line.setStretchFactor(self._words, 1)
        self.body.addLayout(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS_MS)
        self._timer.timeout.connect(self._pass)
        self._keys = [
            self._shortcut(QKeySequence.StandardKey.Undo, mylist.undo),
            self._shortcut(QKeySequence("Ctrl+Shift+Z"), mylist.redo),
        ]
        window.installEventFilter(self)
        mylist.done.connect(self.show_done)
        mylist.said.connect(self.show_said)
        mylist.failed.connect(self.show_failure)
        self.hide()

    def words(self) -> str:
        """What it says; empty while it does not stand there."""
        return "" if self.isHidden() else self._words.text()

    def show_done(self, done: Done) -> None:
        """Tell what was done, and offer the way back."""
        told = {
            "done": done.words,
            "undone": tr("Undone: {words}", words=done.words),
            "redone": tr("Done again: {words}", words=done.words),
        }[done.how]
        self._how = done.how
        self.turn.set_text(tr("Do it again") if done.how == "undone" else tr("Undo"))
        self.turn.show()
        self._tell(told, "check")

    def show_said(self, words: str) -> None:
        """Tell what is so now; there is nothing to take back."""
        self.turn.hide()
        self._tell(words, "check")

    def show_failure(self, message: Message) -> None:
        """Tell that something could not be kept."""
        self.turn.hide()
        self._tell(f"{message.sentence} {message.action}".strip(), "warning", urgent=True)

    def put_away(self) -> None:
        had = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        self._timer.stop()
        if had:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _shortcut(self, keys: QKeySequence | QKeySequence.StandardKey, do: Callable[[], None]) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self._window)
        made.setContext(Qt.ShortcutContext.WindowShortcut)
        made.activated.connect(lambda: do() if not self.isHidden() or self._always() else None)
        return made

    def _press(self) -> None:
        if self._how == "undone":
            self._mylist.redo()
        else:
            self._mylist.undo()

    def _tell(self, words: str, icon: str, *, urgent: bool = False) -> None:
        self._icon.set_icon(icon)
        self._words.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(words, urgent=urgent)

    def _pass(self) -> None:
        if self.isAncestorOf(QApplication.focusWidget() or self._window):
            self._timer.start()
        else:
            self.put_away()

    def _place(self) -> None:
        margin = theme.px(MARGIN)
        part = self._over()
        left = part.mapTo(self._window, part.rect().topLeft()).x() if part is not None else 0
        whole = part.width() if part is not None else self._window.width()
        room = whole - 2 * margin
        wide = self._words.fontMetrics().horizontalAdvance(self._words.text()) + theme.px(96)
        wide += self.turn.sizeHint().width() + self._close.sizeHint().width()
        width = min(room, max(theme.px(320), min(wide, theme.px(WIDEST))))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry(left + (whole - width) // 2, self._window.height() - height - margin, width, height)
