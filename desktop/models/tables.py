"""Tables of typed values: what a list shows, sorts, copies, prints and gives to a file. Dates stay ISO until shown."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from data_sync.api import in_words

Index = QModelIndex | QPersistentModelIndex
Value = str | int | float | None
Kind = Literal["text", "date", "number"]
VALUE_ROLE = 0x0100 + 7
"""The typed value of a cell, as it goes into a file."""
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `width` is in the design's pixels, None takes the rest; `paper` its share of a printed line, 0 where
    it is left out there; `hidden` columns go into files alone."""

    key: str
    title: str
    kind: Kind = "text"
    width: float | None = 120
    paper: float = 1.0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns and its typed rows, and the setting that each row is about ("" where it is about none).

    An export takes `header` and `rows` as they are: text, whole numbers, ISO dates, None.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...] = ()
    urns: tuple[str, ...] = ()
    note: str = ""

    @property
    def header(self) -> list[str]:
        """The titles of all columns."""
        return [column.title for column in self.columns]

    def words(self, row: Sequence[Value], column: int) -> str:
        """A cell as it is shown."""
        value = row[column]
        if value is None:
            return ""
        kind = self.columns[column].kind
        if kind == "date":
            return in_words(str(value))
        return f"{value:,}" if kind == "number" and not isinstance(value, str) else str(value)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed or taken along: a title, sentences under it, tables one under the other, and where it is from."""

    title: str
    lines: tuple[str, ...]
    tables: tuple[Table, ...]
    source: str
    file_name: str


def joined(sheet: Sheet) -> Table:
    """The tables of a sheet as one: they have the same columns."""
    if not sheet.tables:
        return Table(sheet.title, ())
    rows = tuple(row for table in sheet.tables for row in table.rows)
    urns = tuple(urn for table in sheet.tables for urn in table.urns)
    return Table(sheet.title, sheet.tables[0].columns, rows, urns)


class TableModel(QAbstractTableModel):
    """Shows the columns of a `Table` that are not hidden, sorted by one of them; blanks stand last either way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = Table("", ())
        self._shown: list[int] = []
        self._order: list[int] = []
        self._sorted: tuple[int, bool] | None = None

    def show(self, table: Table) -> None:
        """Another table; of the same columns it stays sorted as it was."""
        self.beginResetModel()
        if [c.key for c in table.columns] != [c.key for c in self.table.columns]:
            self._sorted = None
        self.table = table
        self._shown = [n for n, column in enumerate(table.columns) if not column.hidden]
        self._arrange()
        self.endResetModel()

    def sorted_table(self) -> Table:
        """The table with its rows in the order shown."""
        t = self.table
        rows, urns = (tuple(part[n] for n in self._order) for part in (t.rows, t.urns))
        return Table(t.title, t.columns, rows, urns, t.note)  # type: ignore[arg-type]

    def urn(self, row: int) -> str:
        """The setting of a row; "" where there is no such row."""
        return self.table.urns[self._order[row]] if 0 <= row < len(self._order) else ""

    def row_of(self, urn: str) -> int:
        """The row of a setting, or -1."""
        return next((n for n, at in enumerate(self._order) if self.table.urns[at] == urn), -1)

    def source_row(self, row: int) -> int:
        """Where a row stands in the table that was given, or -1."""
        return self._order[row] if 0 <= row < len(self._order) else -1

    def key(self, column: int) -> str:
        """The key of a column that is shown."""
        return self.table.columns[self._shown[column]].key

    @property
    def sorted_by(self) -> tuple[int, bool] | None:
        """The shown column sorted by and whether downwards; None in the table's own order."""
        return self._sorted

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        down = order == Qt.SortOrder.DescendingOrder
        self._sorted = (column, down) if 0 <= column < len(self._shown) else None
        self._arrange()
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.table.rows[self._order[index.row()]], self._shown[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.words(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:  # Qt takes a tag in it for markup
            words = self.table.words(row, column)
            return f"<qt>{html.escape(words)}</qt>" if words else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self.table.columns[column].kind == "number" else LEFT
        if role == Qt.ItemDataRole.EditRole:
            return self.table.words(row, column)
        return row[column] if role == VALUE_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._shown):
            return None
        column = self.table.columns[self._shown[section]]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.kind == "number" else LEFT
        return None

    def _arrange(self) -> None:
        self._order = list(range(len(self.table.rows)))
        if self._sorted is None:
            return
        column, down = self._shown[self._sorted[0]], self._sorted[1]
        there = [n for n in self._order if self.table.rows[n][column] not in (None, "")]
        blank = [n for n in self._order if self.table.rows[n][column] in (None, "")]
        there.sort(key=lambda n: _sortable(self.table.rows[n][column]), reverse=down)
        self._order = there + blank


def _sortable(value: Value) -> tuple[int, float, str]:
    """Numbers before words, words without regard to case."""
    return (1, 0.0, value.casefold()) if isinstance(value, str) else (0, float(value or 0), "")
