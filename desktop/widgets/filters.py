"""Filters: groups that open and close, and the active ones as chips that can be removed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.widgets.arrange import Item, column
from desktop.widgets.buttons import Button, link
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text, name, one_line


class FilterGroup(QWidget):
    """A titled group of filters: `FilterGroup("Register", row1, row2, closed=True)`.

    Closed, it says how many of its filters are on. `opened` tells when a person opens or closes it.
    """

    opened = Signal(bool)

    def __init__(self, title: str, *items: Item, closed: bool = False, note: str = "") -> None:
        super().__init__()
        self._title = title
        self._on = 0
        self.head = _GroupHead(title)
        self._tally = Text("", "small", 600, "link")
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.head, 1)
        top.addWidget(self._tally)
        self.body = QWidget()
        first: list[Item] = [Text(note, "caption", tone="ink2", wrap=True), 4] if note else []
        inside = column(*first, *items, gap=0)
        self.body.setLayout(inside)
        self.layout_of_body = inside
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(2))
        whole.addLayout(top)
        whole.addWidget(self.body)
        self.head.clicked.connect(self._press)
        self.set_open(not closed)

    def add(self, widget: QWidget) -> None:
        self.layout_of_body.addWidget(widget)

    def is_open(self) -> bool:
        return not self.body.isHidden()

    def set_open(self, open_: bool) -> None:
        """Open or close without telling."""
        self.body.setVisible(open_)
        self.head.show_open(open_)
        self._tell()

    def set_on(self, on: int) -> None:
        """How many of its filters are on."""
        self._on = on
        self._tell()

    def _press(self) -> None:
        self.set_open(not self.is_open())
        self.opened.emit(self.is_open())

    def _tell(self) -> None:
        self._tally.setText(tr("{count} on", count=self._on) if self._on else "")
        self._tally.setVisible(bool(self._on) and not self.is_open())
        parts = [self._title]
        if self._on:
            parts.append(tr("{count} on", count=self._on))
        name(self.head, ", ".join([*parts, tr("open") if self.is_open() else tr("closed")]))


class _GroupHead(Button):
    """The head of a group: right opens it, left closes it, Enter and space turn it over."""

    ICON = 16.0
    ICON_GAP = 2.0
    ring_radius = 3

    def __init__(self, title: str) -> None:
        super().__init__(title, "group", "down")
        self._open = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_open(self, open_: bool) -> None:
        self._open = open_
        self.set_icon("down" if open_ else "right")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == (Qt.Key.Key_Left if self._open else Qt.Key.Key_Right):
            self.click()
        else:
            super().keyPressEvent(event)


class FilterChip(Button):
    """One active filter, with a cross: pressing it, or Delete on it, takes the filter away."""

    ICON = 14.0
    ICON_GAP = 0.0

    def __init__(self, text: str) -> None:
        super().__init__(text, "chip", "close")
        self.set_role("small", 500)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the words
        self.setAccessibleName(tr("Remove filter: {words}", words=one_line(text)))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        super().restyle()
        side = theme.px(self.ICON)
        self.setIcon(icons.icon("close", "ink2", side))
        self.setIconSize(QSize(side, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class FilterChips(Flow):
    """The active filters, one line or more, with "Clear all". Hidden while there are none. Put it in its page first.

    `removed` gives the key of the chip that a person took away; `cleared` when all shall go.
    """

    removed = Signal(object)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__(gap=theme.px(8))
        self.setAccessibleName(tr("Active filters"))
        self._clear = link(tr("Clear all"), self.cleared.emit, role="body")
        self._chips: dict[Hashable, FilterChip] = {}
        self._texts: dict[Hashable, str] = {}
        self.flow.addWidget(self._clear)
        self.hide()

    def set_filters(self, filters: Sequence[tuple[Hashable, str]]) -> None:
        """Show these, as (key, words), in this order. Chips that stay keep the keyboard's place."""
        wanted = dict(filters)
        if list(wanted.items()) == list(self._texts.items()):
            return
        held = next((n for n, chip in enumerate(self._chips.values()) if chip.hasFocus()), None)
        while self.flow.count():
            self.flow.takeAt(0)
        for key in [key for key in self._chips if wanted.get(key) != self._texts[key]]:
            gone = self._chips.pop(key)
            gone.hide()
            gone.deleteLater()
        chips = {key: self._chips.get(key) or self._made(key, text) for key, text in wanted.items()}
        self._chips, self._texts = chips, wanted
        for chip in chips.values():
            self.flow.addWidget(chip)
            chip.show()
        self.flow.addWidget(self._clear)
        # showing a widget that no page holds yet would open a window for it
        self.setVisible(bool(chips) and self.parentWidget() is not None)
        if held is not None and chips and not any(chip.hasFocus() for chip in chips.values()):
            list(chips.values())[min(held, len(chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _made(self, key: Hashable, text: str) -> FilterChip:
        chip = FilterChip(text)
        chip.clicked.connect(lambda _checked=False: self.removed.emit(key))
        return chip
