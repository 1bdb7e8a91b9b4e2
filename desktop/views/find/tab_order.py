"""The way of the tab key: what is built later than its neighbours would else come after everything."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def within(root: QWidget) -> list[QWidget]:
    """What takes the keyboard inside `root`, in the order in which it was built (the lists that choices open are
    windows of their own)."""
    window = root.window()
    return [w for w in root.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.window() is window]


def tab_after(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let the tab key go from `anchor` through these, and then on to what came after it."""
    at = anchor
    for widget in widgets:
        QWidget.setTabOrder(at, widget)
        at = widget
