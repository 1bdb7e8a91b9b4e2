"""The head of a page or of a card: its title, and beside it what can be done, or under it where there is no room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop import theme
from desktop.theme import Margins
from desktop.widgets.arrange import boxed, row
from desktop.widgets.buttons import Button, quiet
from desktop.widgets.flow import Flow
from desktop.widgets.text import Elided, heading


class PageHead(QWidget):
    """`line` stands small after the title; of a page it gives way where there is no room for it all. Of `tools` those
    are counted that are in sight; more can be put into `tools.flow`."""

    def __init__(
        self,
        title: str,
        line: Elided | None,
        *tools: QWidget,
        margins: Margins = (20, 14, 16, 12),
        role: theme.Role = "title",
    ) -> None:
        super().__init__()
        self.title, self.line = heading(title, role), line
        self.tools = Flow(*tools, gap=theme.px(8))
        self._words = row(self.title, *([line] if line is not None else []), gap=8)
        if line is not None:
            self._words.setStretchFactor(line, 1)
        self._layout = row(self._words, self.tools, gap=12, margins=margins)
        self._margins, self._gives_way = margins, role == "title"
        self.setLayout(self._layout)
        self.restyle()

    def restyle(self) -> None:
        self._layout.setContentsMargins(*(theme.px(side) for side in self._margins))
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Take in how much room there is: call it when a tool came or went."""
        room = self.width() - theme.px(self._margins[0] + self._margins[2] + 12)
        buttons = [button for button in self.tools.findChildren(Button) if button.isVisibleTo(self)]
        wanted = self.tools.sizeHint().width() + sum(button.words_width() for button in buttons)
        for button in buttons:
            button.set_wordless(wanted > room)  # not even a line of their own is enough
        beside = self.title.sizeHint().width() + wanted <= room
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._layout.setStretchFactor(self._words, 1 if beside else 0)
        if self.line is not None and self._gives_way:  # whole, or not at all
            left = room - self.title.sizeHint().width() - (wanted if beside else 0)
            self.line.setVisible(self.line.sizeHint().width() <= left)


def back_line(words: str, act: object) -> QWidget:
    """The way back, where one of two parts is shown at a time."""
    return boxed(row(quiet(words, "back", act), None, margins=(12, 4, 12, 0)))  # type: ignore[arg-type]
