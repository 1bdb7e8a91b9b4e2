"""Who else is at a setting's address, and what else the same registered person or company runs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.setting_neighbours import AddressFace, GradeCount, Neighbour, RunFace, SpreadFace
from desktop.widgets.arrange import Item, boxed, card, clear, column, hairline, row
from desktop.widgets.buttons import link
from desktop.widgets.chips import Chip, mark_pixmap
from desktop.widgets.flow import Flow
from desktop.widgets.text import Icon, Text, heading, plain_tooltip

SHOWN = 4
NOBODY = tr("No other registration is listed at this address in the releases held.")
GONE = tr("No longer on the register")
STACK_UNDER = 520


class AddressPanel(QWidget):
    """`setting_asked` gives the URN of another registration at the address."""

    setting_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._face: AddressFace | None = None
        self._all = False
        self._column = _column(self)

    def show_face(self, face: AddressFace | None) -> None:
        """Show the others at the address; None shows nothing."""
        if face == self._face:
            return
        self._face, self._all = face, False
        self._fill()

    def _fill(self) -> None:
        clear(self._column)
        face = self._face
        self.setVisible(face is not None)
        if face is None:
            return
        head = row(heading(tr("Also at this address"), "lead"), None)
        count = len(face.here) + len(face.left)
        if count > SHOWN:
            head.addWidget(link(tr("Fewer") if self._all else tr("All {count}", count=count), self._turn))
        self._column.addLayout(head)
        self._column.addWidget(Text(face.address, "small", tone="ink2", wrap=True, selectable=True))
        if not count:
            self._column.addWidget(Text(NOBODY, "small", tone="ink2", wrap=True))
            return
        room = count if self._all else SHOWN
        for neighbour in face.here[:room]:
            self._column.addWidget(self._line(neighbour, "home"))
        gone = face.left[: max(0, room - len(face.here))]
        if gone:
            self._column.addWidget(Text(GONE, "small", 600, "ink2"))
        for neighbour in gone:
            self._column.addWidget(self._line(neighbour, "left"))

    def _line(self, neighbour: Neighbour, icon: str) -> QWidget:
        name = link(neighbour.title, lambda: self.setting_asked.emit(neighbour.urn))
        name.setAccessibleName(tr("Look at {title}, {urn}", title=neighbour.title, urn=neighbour.urn))
        plain_tooltip(name, neighbour.title)
        second = Text(neighbour.line, "small", tone="ink2", wrap=True)
        words = column(row(name, None), second, gap=0)
        line = row(Icon(icon, "ink2", 16), words, gap=8)
        line.setStretchFactor(words, 1)
        return boxed(line)

    def _turn(self) -> None:
        self._all = not self._all
        self._fill()


class RunPanel(QWidget):
    """`list_asked` gives the URNs of all settings that the same person or company runs, to be shown in Find."""

    list_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._face: RunFace | None = None
        self._column = _column(self)

    def show_face(self, face: RunFace | None) -> None:
        """Show what they run; None shows nothing."""
        if face == self._face:
            return
        self._face = face
        clear(self._column)
        self.setVisible(face is not None)
        if face is None:
            return
        head = row(heading(tr("Run by"), "lead"), None)
        if len(face.urns) > 1:
            urns = face.urns
            head.addWidget(link(tr("Show all {count} in Find", count=len(urns)), lambda: self.list_asked.emit(urns)))
        self._column.addLayout(head)
        self._column.addWidget(Text(face.name, "body", 600, wrap=True, selectable=True))
        self._column.addWidget(Text(face.line, "small", tone="ink2", wrap=True))
        for spread in face.spreads:
            self._column.addWidget(_spread_card(spread))
        for note in face.notes:
            words = Text(note, "small", tone="ink2", wrap=True)
            line = row(Icon("info", "ink2", 16), words, gap=8)
            line.setStretchFactor(words, 1)
            self._column.addLayout(line)


def _spread_card(spread: SpreadFace) -> QWidget:
    """One framework's outcomes: its own base, its own marks."""
    title = Text(spread.title, "small", 600, wrap=True)
    head = row(title, Text(spread.base, "small", tone="ink2", tabular=True), gap=12)
    head.setStretchFactor(title, 1)
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(theme.px(5))
    for n, (area, counts) in enumerate(spread.areas):
        grid.addWidget(Text(area, "small", wrap=True), n, 0)
        grid.addWidget(Flow(*[_count(each, area) for each in counts], gap=theme.px(12)), n, 1)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    parts: list[Item] = [head, hairline(), grid]
    for guarded in spread.safeguarding:
        parts.append(row(Chip(guarded.chip.kind, guarded.chip.words), Text(f"{guarded.count}", "small", 600), None))
    return card(*parts, gap=7, margins=(16, 10, 16, 12))


def _count(count: GradeCount, area: str) -> QWidget:
    """ "3 Strong standard" with the grade's mark before it."""
    grade = count.chip.words
    words = Text(f"{count.count} {grade}", "small", 500, tabular=True)
    parts: list[QWidget] = [words]
    if count.chip.kind in ("card", "graded"):
        parts.insert(0, _Mark(count))
    made = boxed(row(*parts, gap=6))
    made.setAccessibleName(f"{area}: {count.count} {grade}")
    return made


class _Mark(QLabel):
    """A grade's mark, which the words beside it name."""

    def __init__(self, count: GradeCount) -> None:
        super().__init__()
        self._chip = count.chip
        self.restyle()

    def restyle(self) -> None:
        self.setPixmap(mark_pixmap(self._chip.kind, self._chip.words))


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(theme.px(6))
    return made
