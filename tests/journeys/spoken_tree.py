"""What a screen reader is given of a window, as values, and the rules that it must keep. Not a test itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
SILENT_ROLES = {Role.Client, Role.NoRole, Role.Pane, Role.Border, Role.LayeredPane, Role.Whitespace}
"""What Qt calls a widget that nobody has said anything of."""
GROUPS = {Role.Grouping, Role.PageTabList, Role.Dialog, Role.Window, Role.Note, Role.Border, Role.Client}
TABLES = {Role.Table, Role.List, Role.Tree}
MOST_CELLS = 40


@dataclass
class Said:
    """One thing of the tree: what is told of it, and what it stands in."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    enabled: bool
    kind: str
    labelled: bool
    within: Said | None
    place: QRect
    parts: list[Said] = field(default_factory=list)

    @property
    def group(self) -> str:
        """The names of what it stands in, outermost first: what tells it from others of its name."""
        names = []
        holder = self.within
        while holder is not None:
            if holder.name and holder.role in GROUPS:
                names.append(holder.name)
            elif heading := next((part.name for part in holder.parts if part.role == Role.Heading), ""):
                names.append(heading)
            holder = holder.within
        return " > ".join(reversed(names))

    def __str__(self) -> str:
        return f"{self.role.name} “{self.name}” ({self.kind}) in “{self.group}”"

    def walk(self) -> Iterator[Said]:
        yield self
        for part in self.parts:
            yield from part.walk()


def read(widget: QWidget) -> Said:
    """What is told of a widget and of everything in it that is in sight."""
    made = _said(QAccessible.queryAccessibleInterface(widget), None)
    assert made is not None
    return made


def _said(told: QAccessibleInterface | None, within: Said | None) -> Said | None:
    if told is None or not told.isValid() or told.state().invisible:
        return None
    thing = told.object()
    state = told.state()
    said = Said(
        told.role(),
        told.text(QAccessible.Text.Name),
        told.text(QAccessible.Text.Description),
        bool(state.focusable),
        not state.disabled,
        type(thing).__name__,
        bool(told.relations(QAccessible.RelationFlag.Label)),
        within,
        told.rect(),
    )
    for n in range(min(told.childCount(), MOST_CELLS)):
        part = _said(told.child(n), said)
        if part is not None:
            said.parts.append(part)
    return said


def faults(whole: Said) -> list[str]:
    """What a person who cannot see the window would stumble over."""
    found: list[str] = []
    everything = list(whole.walk())
    for said in everything:
        found += [f"{said}: {fault}" for fault in _faults_of(said)]
    seen = Counter(
        (said.group, said.role, said.name, said.description)
        for said in everything
        if said.focusable and said.enabled and said.role not in (Role.StaticText, Role.Cell, Role.ListItem)
    )
    found += [f"{n} of the same: {key[1].name} “{key[2]}” in “{key[0]}”" for key, n in seen.items() if n > 1 and key[2]]
    return found


def _faults_of(said: Said) -> Iterator[str]:
    cell = said.role in (Role.Cell, Role.ListItem, Role.ColumnHeader, Role.RowHeader)
    if said.focusable and not cell:
        if not said.name.strip():
            yield "takes the keyboard and has no name"
        if said.role in SILENT_ROLES:
            yield "takes the keyboard and does not say what it is"
    if said.role == Role.ComboBox and not (said.labelled or said.description):
        yield "says what is chosen, and not what of"  # on Linux Qt gives the choice as the name
    if said.role == Role.Graphic and not said.name:
        yield "is a picture without words"
    if said.role == Role.Heading and not said.name:
        yield "is a heading without words"
    if said.name and said.name.split() == said.description.split():
        yield "is said twice: the name is the description too"
    if any(mark in said.name for mark in ("\u200b", "<b>", "<qt>", "&amp;", "object at")):
        yield "has something in its name that is not for people"
    for before, after in zip(said.parts, said.parts[1:], strict=False):
        above = after.place.bottom() <= before.place.top() and after.place.left() < before.place.right()
        if above and not cell and said.role not in TABLES:
            first, second = (f"“{part.name[:40]}” ({part.kind})" for part in (before, after))
            yield f"is read out of order: {first}, then {second} above it"
        twice = before.role == after.role == Role.StaticText and after.name and before.name.endswith(f": {after.name}")
        if twice:
            yield f"is read twice: “{before.name}”, then “{after.name}”"
