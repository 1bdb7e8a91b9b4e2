"""The settings behind a number of an older release, or of those that have left: a list beside the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop import theme
from desktop.language import tr
from desktop.presenters.statistics_opening import Opened
from desktop.views.statistics.number_table import NumberTable
from desktop.views.statistics.saving import TakeAlong, ask_csv, copy_table
from desktop.widgets.arrange import hairline, row
from desktop.widgets.buttons import icon_button
from desktop.widgets.text import Text, heading


class BehindPane(QFrame):
    """`setting_asked` gives the URN of a setting to open, `closed` when it was put away."""

    setting_asked = Signal(str)
    closed = Signal()
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.found: Opened | None = None
        self.setProperty("kind", "pane")
        self.setAccessibleName(tr("The settings behind a number"))
        self.title = heading("", "lead", wrap=True)
        self.said = Text("", "small", tone="ink2", wrap=True)
        self.table = NumberTable(kept_as="behind")
        self.take = TakeAlong(self._copy, self._saves)
        self.close_button = icon_button("close", tr("Close the list"), self.close_pane)
        head = row(self.title, self.take, self.close_button, gap=4)
        head.setStretchFactor(self.title, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12))
        whole.setSpacing(theme.px(8))
        whole.addLayout(head)
        whole.addWidget(self.said)
        whole.addWidget(hairline())
        whole.addWidget(self.table, 1)
        self.table.opened.connect(lambda urn, _words: self.setting_asked.emit(str(urn)))
        self.hide()

    def show_found(self, found: Opened) -> None:
        """Show these settings."""
        if found.table is None:
            return
        self.found = found
        self.title.setText(found.title)
        self.said.setText(" ".join((*found.table.about[:1], tr("Press a name to open the setting."))))
        self.table.show_table(found.table)
        self.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_pane(self) -> None:
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_pane()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        if self.found is not None and self.found.table is not None:
            copy_table(self.found.table, self.told.emit)

    def _saves(self) -> list[tuple[str, Callable[[], object]]]:
        table = self.found.table if self.found is not None else None
        if table is None:
            return []
        return [(tr("Save the list as CSV…"), lambda: ask_csv(self, table, self.told.emit))]
