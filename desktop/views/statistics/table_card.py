"""A table in a card of its own, with its base above it and copying and saving beside its title."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from desktop.language import tr
from desktop.models.number_table import TableFace
from desktop.presenters.statistics_words import SMALL_NOTE
from desktop.views.statistics.number_table import NumberTable
from desktop.views.statistics.saving import TakeAlong, ask_csv, copy_table
from desktop.widgets.arrange import Panel, row
from desktop.widgets.text import Text, heading


class TableCard(Panel):
    """`opened` gives what a number opens and its words, `told` a sentence on what was copied or saved. `lines` of the
    table's sentences stand above it; all of them go with it into a file. Without `whole` it scrolls by itself."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, kept_as: str, *, whole: bool = True, lines: int = 1, wrapped: bool = False) -> None:
        super().__init__("card", gap=6, margins=(18, 12, 18, 12))
        self._lines = lines
        self.face = TableFace("", (), ())
        self.title = heading("", wrap=True)
        self.base = Text("", "small", tone="ink2", wrap=True)
        self.table = NumberTable(whole=whole, wrapped=wrapped, kept_as=kept_as)
        self.take = TakeAlong(self._copy, self._saves)
        head = row(self.title, self.take, gap=8)
        head.setStretchFactor(self.title, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.base)
        self.body.addWidget(self.table, 0 if whole else 1)
        self.table.opened.connect(self.opened)

    def show_table(self, face: TableFace) -> None:
        """Show another table."""
        self.face = face
        self.title.setText(face.title)
        lines = [*face.about[: self._lines], *(line for line in face.about[self._lines :] if line == SMALL_NOTE)]
        self.base.setText(" ".join(lines))
        self.base.setVisible(bool(lines))
        self.table.show_table(face)

    def _copy(self) -> None:
        copy_table(self.face, self.told.emit)

    def _saves(self) -> list[tuple[str, Callable[[], object]]]:
        return [(tr("Save the table as CSV…"), lambda: ask_csv(self, self.face, self.told.emit))]
