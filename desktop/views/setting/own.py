"""What the person's own columns say of a setting: marked as theirs, with the sheet each comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.widgets.arrange import clear
from desktop.widgets.text import Text, heading

NOT_PUBLISHED = tr("From your own sheets, not from the register. It stays on this computer.")


class OwnPanel(QWidget):
    """Shows nothing where the person has no value for the setting."""

    def __init__(self) -> None:
        super().__init__()
        self._values: Sequence[tuple[str, str, str]] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.hide()

    def show_values(self, values: Sequence[tuple[str, str, str]]) -> None:
        """Show these: title, value, and where it is from."""
        if values == self._values:
            return
        self._values = values
        clear(self._column)
        self.setVisible(bool(values))
        if not values:
            return
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.px(7))
        grid.setHorizontalSpacing(theme.px(12))
        for n, (title, value, source) in enumerate(values):
            grid.addWidget(Text(title, "small", tone="ink2", wrap=True), n, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, "small", 500, wrap=True, selectable=True), n, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(source, "small", tone="ink2", wrap=True), n, 2, Qt.AlignmentFlag.AlignTop)
        for at, share in ((0, 2), (1, 3), (2, 3)):
            grid.setColumnStretch(at, share)
        self._column.addWidget(heading(tr("Your own columns"), "lead"))
        self._column.addLayout(grid)
        self._column.addWidget(Text(NOT_PUBLISHED, "caption", tone="ink2", wrap=True))
