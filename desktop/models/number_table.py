"""A table of numbers, each of which can be opened: what the view shows, what is copied and what a file gets is one."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Gives the `Cell` itself, for the delegate."""
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the words shown, the value sorted by and written to files, and what a press opens, if anything.

    `level` is how far a name is set in; `spoken` is what a screen reader says where the words alone do not tell.
    """

    words: str
    value: float | str | None = None
    opens: Any = None
    level: int = 0
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class TableFace:
    """A table with everything that must stand beside it when it is copied or saved.

    `numbers` are the columns that stand to the right. With `total` the last row stays last however it is sorted.
    `about` are sentences: as at when, counted among what, from where.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: frozenset[int] = frozenset()
    about: tuple[str, ...] = ()
    total: bool = False

    def values(self) -> list[tuple[Any, ...]]:
        """The rows as they are written to a file: numbers as numbers, nothing where nothing is known."""
        return [tuple(cell.value for cell in row) for row in self.rows]

    def as_text(self) -> str:
        """The table for the clipboard: tabs between the columns, as spreadsheets and documents take it."""
        lines = [self.title, *self.about, "", "\t".join(self.heads)]
        lines += ["\t".join(_plain(cell.value) for cell in row) for row in self.rows]
        return "\n".join(lines) + "\n"


def _plain(value: float | str | None) -> str:
    return "" if value is None else " ".join(str(value).split())


class NumberTableModel(QAbstractTableModel):
    """Shows a `TableFace`; sorting is its own (a proxy is slow on long tables)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face = TableFace("", (), ())
        self._rows: list[tuple[Cell, ...]] = []

    def show(self, face: TableFace) -> None:
        """Show another table, in its own order."""
        self.beginResetModel()
        self.face = face
        self._rows = list(face.rows)
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        return self._rows[index.row()][index.column()] if index.isValid() else None

    def rows(self) -> Sequence[tuple[Cell, ...]]:
        """The rows in the order in which they stand."""
        return self._rows

    def is_total(self, row: int) -> bool:
        return self.face.total and row == len(self._rows) - 1

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By what the cells hold: names by the alphabet, numbers by size, unknown ones last whichever way."""
        if not 0 <= column < len(self.face.heads):
            return
        self.layoutAboutToBeChanged.emit()
        self._rows = ordered(self.face, column, descending=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.face.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() in self.face.numbers else LEFT
        if role == Qt.ItemDataRole.ToolTipRole:  # Qt takes a tag in it for markup
            return f"<qt>{html.escape(self._spoken(index, cell))}</qt>" if cell.words else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, cell)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.face.heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.face.heads[section]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.face.heads[section] or tr("What is counted")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in self.face.numbers else LEFT
        return None

    def _spoken(self, index: Index, cell: Cell) -> str:
        """ "Leeds, Providers: 872", so that a cell is understood where it stands alone."""
        if cell.spoken:
            return cell.spoken
        if index.column() == 0 or not cell.words:
            return cell.words
        return f"{self._rows[index.row()][0].words}, {self.face.heads[index.column()]}: {cell.words}"


def ordered(face: TableFace, column: int, *, descending: bool) -> list[tuple[Cell, ...]]:
    """The rows of a table by one of its columns."""
    rows, last = (list(face.rows[:-1]), [face.rows[-1]]) if face.total and face.rows else (list(face.rows), [])
    known = [row for row in rows if row[column].value is not None]
    unknown = [row for row in rows if row[column].value is None]
    known.sort(key=lambda row: _key(row[column].value), reverse=descending)
    return known + unknown + last


def _key(value: float | str | None) -> tuple[int, float, str]:
    if isinstance(value, str):
        return 1, 0.0, value.casefold()
    return 0, float(value or 0), ""
