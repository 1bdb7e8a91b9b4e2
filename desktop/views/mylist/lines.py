"""The lists on My list's sheets: plain lines with room round them, on a card."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QListWidget

from desktop import theme
from desktop.widgets.arrange import Panel


class Lines(QListWidget):
    """A list of plain lines; put it on its sheet by `carded`."""

    def __init__(self, name: str, role: theme.Role = "body") -> None:
        super().__init__()
        self._role: theme.Role = role
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font(self._role))
        self.setStyleSheet(f"QListWidget::item {{ padding: {theme.px(6)}px {theme.px(8)}px; }}")


def carded(lines: Lines) -> Panel:
    """The list with a hairline round it."""
    return Panel("card", lines, gap=0, margins=(4, 4, 4, 4))
