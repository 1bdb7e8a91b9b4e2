"""How often something must improve, as a table: a row a theme, a quarter or an area, with a bar and its numbers."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr

Index = QModelIndex | QPersistentModelIndex
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
BAR_ROLE = 0x0100 + 2
"""`Qt.ItemDataRole.UserRole` + 2: the two lengths of a bar, actions and recommendations, as shares of the longest."""
NAME, BAR, ACTIONS, RECOMMENDATIONS, REPORTS, SETTINGS, SHARE = range(7)
_WORDS = ("", "", tr("Actions"), tr("Recommen-\ndations"), tr("Reports"), tr("Settings"), tr("Of reports\nread"))
_MEANS = (
    "",
    tr("How many: actions first, then recommendations"),
    tr("What a setting must do"),
    tr("What a setting should do"),
    tr("Reports with at least one"),
    tr("Settings with at least one"),
    tr("Reports with at least one, of the reports that were read"),
)


@dataclass(frozen=True, slots=True)
class CountRow:
    """One row. `key` is what it stands for (blank where that is not known), `base` the reports read for it."""

    key: str
    words: str
    actions: int
    recommendations: int
    reports: int
    settings: int
    base: int

    @property
    def items(self) -> int:
        return self.actions + self.recommendations

    @property
    def share(self) -> str:
        return f"{100 * self.reports / self.base:.0f}%" if self.base else ""


class CountsModel(QAbstractTableModel):
    """The rows of one count. An item with two themes stands in both rows, so the rows may sum to more than `items`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head = ""
        self._rows: Sequence[CountRow] = ()
        self.items = 0
        self._longest = 1

    def show(self, head: str, rows: Sequence[CountRow], items: int) -> None:
        """Another count; `items` is how many there are in all."""
        self.beginResetModel()
        self._head, self._rows, self.items = head, rows, items
        self._longest = max((row.items for row in rows), default=1) or 1
        self.endResetModel()

    def row(self, number: int) -> CountRow:
        return self._rows[number]

    def rows(self) -> Sequence[CountRow]:
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_WORDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column > BAR else LEFT
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return f"<qt>{html.escape(row.words)}</qt>"
        if role == BAR_ROLE:
            return (row.actions / self._longest, row.recommendations / self._longest)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = _WORDS[column].replace("-\n", "").replace("\n", " ")
            return self._bar_words(row) if column == BAR else f"{row.words}. {head}: {self._words(row, column)}"
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_WORDS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head if section == NAME else _WORDS[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _MEANS[section] or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section > BAR else LEFT
        return None

    @staticmethod
    def _words(row: CountRow, column: int) -> str:
        numbers = {ACTIONS: row.actions, RECOMMENDATIONS: row.recommendations, REPORTS: row.reports}
        if column == NAME:
            return row.words
        if column == SHARE:
            return row.share
        if column == SETTINGS:
            return f"{row.settings:,}"
        return f"{numbers[column]:,}" if column in numbers else ""

    @staticmethod
    def _bar_words(row: CountRow) -> str:
        return tr(
            "{words}: {actions:,} actions, {recommendations:,} recommendations",
            words=row.words,
            actions=row.actions,
            recommendations=row.recommendations,
        )
