"""From pane to pane by F6: the parts of a page, each with a place where the keyboard lands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop.widgets.announce import announce

Panes = Sequence[tuple[str, Sequence[QWidget | None]]]
"""The panes of a page in the order in which one goes through them: what each is called, and the widgets that it is made
of. The keyboard lands in the first of them that takes it."""


def go_to_pane(panes: Panes, by: int) -> str:
    """Put the keyboard into the next pane in sight (1) or the one before (-1), where it was there the last time, or at
    its first control; what the pane is called, empty where there is none to go to."""
    there = []
    for name, parts in panes:
        widgets = [part for part in parts if part is not None]
        landing = next((found for part in widgets if (found := landing_in(part)) is not None), None)
        if landing is not None:
            there.append((name, widgets, landing))
    if not there:
        return ""
    held = QApplication.focusWidget()
    at = [n for n, (_, widgets, _) in enumerate(there) if held is not None and _holds(widgets, held)]
    n = (at[-1] + by) % len(there) if at else (0 if by > 0 else len(there) - 1)
    name, _widgets, landing = there[n]
    landing.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(landing, QAbstractItemView) and not landing.currentIndex().isValid():
        landing.setCurrentIndex(landing.model().index(0, 0))
    announce(name)
    return name


def _holds(widgets: Sequence[QWidget], held: QWidget) -> bool:
    return any(held is widget or widget.isAncestorOf(held) for widget in widgets)


def landing_in(pane: QWidget) -> QWidget | None:
    """Where the keyboard goes in a pane; None while nothing in it takes the keyboard."""
    if not pane.isVisible():
        return None
    held = pane.focusWidget()
    if held is not None and takes_keyboard(held) and (held is pane or pane.isAncestorOf(held)):
        return held
    if takes_keyboard(pane):
        return pane
    step = pane.nextInFocusChain()
    while step is not None and step is not pane:
        if pane.isAncestorOf(step) and takes_keyboard(step):
            return step
        step = step.nextInFocusChain()
    return None


def takes_keyboard(widget: QWidget) -> bool:
    """Whether the tab key can stop at a widget now."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
