"""What an assistive technology is told beyond a widget's name: its role, what pressing it does, what is not read.

Qt calls every widget of ours that it does not know a container, a checkable button a check box, and "toggles" such a
button without the click that the program listens to. A class here says otherwise by an attribute:

    spoken = Spoken.Heading      what it is
    unspoken = True              the words beside it say it already: nothing is read
    spoken_whole = True          what it is made of is not read, only its own name (a chart, a picture)

`install()` once for the program; each widget's interface is made when one is first asked for, so where no assistive
technology runs nothing of it is made.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QLayout, QPushButton, QWidget

Spoken = QAccessible.Role
"""What a class of ours may say that it is."""
_installed = False


def install() -> None:
    """From now on Qt asks here first what a widget is."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_made)


def read_in_order(layout: QLayout | None) -> None:
    """Have what stands in a layout read in the order in which it stands there, whenever each was put into it."""
    for n in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(n) if layout is not None else None
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.raise_()  # to the end of its parent's children, which is the order that Qt tells them in
        elif inner is not None:
            read_in_order(inner)


def _made(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if getattr(thing, "unspoken", False):
        return _Silent(thing)
    role = getattr(thing, "spoken", None)
    if role is None:
        return None
    if isinstance(thing, QAbstractButton):
        return _Pressed(thing)
    return _Whole(thing, role) if getattr(thing, "spoken_whole", False) else _Named(thing, role)


class _Named(QAccessibleWidget):
    """A widget of a role that it says itself; a label's words are its name, and a tooltip that says no more than the
    name is not said."""

    def text(self, which: QAccessible.Text) -> str:
        words = super().text(which)
        widget = self.widget()
        if not words and which == QAccessible.Text.Name and isinstance(widget, QLabel):
            return widget.text()
        if words and which == QAccessible.Text.Description:
            return "" if words.split() == self.text(QAccessible.Text.Name).split() else words
        return words


class _Whole(_Named):
    """The same for what is read in one."""

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


class _Silent(QAccessibleWidget):
    """A widget that says nothing of its own."""

    def state(self) -> QAccessible.State:
        state = super().state()
        state.invisible = True
        return state

    def text(self, which: QAccessible.Text) -> str:
        return ""

    def childCount(self) -> int:
        return 0


class _Pressed(_Named):
    """A button. Whether it is toggled or pressed by an assistive technology, a person's click is what happens."""

    def role(self) -> QAccessible.Role:
        button = self._button()
        role: QAccessible.Role = button.spoken  # type: ignore[attr-defined]
        if role != Spoken.Button:
            return role
        if button.isCheckable():
            return Spoken.CheckBox
        return Spoken.ButtonMenu if self._has_menu() else Spoken.Button

    def state(self) -> QAccessible.State:
        state, button = super().state(), self._button()
        state.pressed = button.isDown()
        state.hasPopup = self._has_menu()
        if button.isCheckable():
            if self.role() == Spoken.PageTab:
                state.selectable = True
                state.selected = button.isChecked()
            else:
                state.checkable = True
                state.checked = button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        if not self._button().isEnabled():
            return []
        toggles = self._button().isCheckable() and self.role() != Spoken.PageTab
        return [self.toggleAction() if toggles else self.pressAction(), *super().actionNames()]

    def doAction(self, action: str) -> None:
        button = self._button()
        if action not in (self.toggleAction(), self.pressAction(), self.showMenuAction()):
            super().doAction(action)
        elif button.isEnabled():
            button.click()

    def _has_menu(self) -> bool:
        button = self._button()
        return isinstance(button, QPushButton) and button.menu() is not None

    def _button(self) -> QAbstractButton:
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        return button
