"""Shortcuts made from actions: the keys that a widget, or the whole window, listens to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.actions import Action


class Key(QShortcut):
    """One of an action's key sequences."""

    def __init__(self, keys: str, action: Action, widget: QWidget, context: Qt.ShortcutContext) -> None:
        super().__init__(QKeySequence(keys), widget)
        self.action = action
        self.setContext(context)
        self.activated.connect(action.do)


def listen(widget: QWidget, *actions: Action) -> None:
    """Do these by their keys: while the keyboard is in `widget`, or anywhere in a window where `widget` is one."""
    context = Qt.ShortcutContext
    where = context.WindowShortcut if widget.isWindow() else context.WidgetWithChildrenShortcut
    for action in actions:
        for keys in (action.keys, *action.also):
            if keys:
                Key(keys, action, widget, where)


def heard_in(page: QWidget) -> list[Action]:
    """The actions whose keys are listened to in the parts of a page that are in sight, each once."""
    keys = (key for key in page.findChildren(QShortcut) if isinstance(key, Key))
    found = {id(key.action): key.action for key in keys if _in_sight(key, page)}
    return list(found.values())


def _in_sight(key: Key, page: QWidget) -> bool:
    holder = key.parent()
    return isinstance(holder, QWidget) and (holder is page or holder.isVisibleTo(page))
