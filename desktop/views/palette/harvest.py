"""The actions that a page shows as buttons, boxes and choices: taken from the page itself, so that none is listed twice
and none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QRadioButton, QWidget

from desktop.actions import Action
from desktop.language import tr
from desktop.widgets.filters import FilterGroup
from desktop.widgets.keys import heard_in
from desktop.widgets.text import one_line

MOST_CHOICES = 400
"""Longer lists are for their own field."""
NOT_NOW = tr("Nothing on this page needs it just now.")


def on_page(page: QWidget, title: str) -> Iterator[Action]:
    """Everything that a page can do now: what has a key of its own first."""
    for action in heard_in(page):
        if action.words:
            yield Action(action.words, action.do, action.keys, (), title, action.why_not, action.found_by)
    yield from controls_in(page, title)


def controls_in(root: QWidget, title: str, *, whole: bool = False) -> Iterator[Action]:
    """What the controls in sight do; `whole` takes those too that are folded away."""
    for control in root.findChildren(QWidget):
        if not isinstance(control, (QAbstractButton, QComboBox)) or not _takes_keyboard(control):
            continue
        if not whole and not control.isVisibleTo(root):
            continue
        if isinstance(control, QComboBox):
            yield from _choices(control, title)
        elif words := _words(control):
            yield Action(words, partial(_press, control), "", (), title, partial(_why_not, control))


def _takes_keyboard(control: QAbstractButton | QComboBox) -> bool:
    """Of buttons of which one is down, Qt lets the tab key stop at that one only; the arrow keys go to the others."""
    if isinstance(control, QAbstractButton) and control.group() is not None:
        return True
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _words(control: QAbstractButton) -> str:
    own = one_line(control.accessibleName() or control.text().replace("&&", "&")).strip()
    holder = control.parentWidget()
    if not own or holder is None:
        return own
    if isinstance(control, QCheckBox):
        return (
            tr("{group_of}Untick: {own}", group_of=_group_of(control), own=own)
            if control.isChecked()
            else tr("{group_of}Tick: {own}", group_of=_group_of(control), own=own)
        )
    several = control.isCheckable() and (isinstance(control, QRadioButton) or control.group() is not None)
    return f"{holder.accessibleName()}: {own}" if several and holder.accessibleName() else own


def _group_of(control: QWidget) -> str:
    step: QWidget | None = control
    while step is not None and not isinstance(step, FilterGroup):
        step = step.parentWidget()
    return f"{step.head.text()}. " if isinstance(step, FilterGroup) else ""


def _choices(control: QComboBox, title: str) -> Iterator[Action]:
    name = one_line(control.accessibleName())
    if not name or control.count() > MOST_CHOICES:
        return
    for n in range(control.count()):
        if n != control.currentIndex() and control.itemText(n):
            item = one_line(control.itemText(n))
            before, _, after = item.partition(": ")
            words = f"{name}: {after if after and before in name else item}"  # "Sort: distance" says it already
            yield Action(words, partial(_choose, control, n), "", (), title, partial(_why_not, control))


def _press(control: QAbstractButton) -> None:
    if control.isVisible():
        control.setFocus(Qt.FocusReason.OtherFocusReason)
    control.click()


def _choose(control: QComboBox, n: int) -> None:
    control.setCurrentIndex(n)
    control.activated.emit(n)


def _why_not(control: QWidget) -> str:
    if control.isEnabled():
        return ""
    told = control.accessibleDescription() or control.toolTip()
    return one_line(told) if told and not told.startswith("<qt>") else NOT_NOW
