"""Settings side by side as a table: frozen cells that say their own shape, the cells that stand for several, the model.

A line is a row of the table; a head line stands over a group and goes across. Nothing here ranks or joins anything.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
CellKind = Literal["text", "faint", "card", "graded", "met", "none", "safe", "unsafe", "note", "covered"]
"""How a cell is drawn: as text, faint text (a reason for a blank), a chip of its family, the note of a head line, or
not at all because a cell above stands for it."""

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
LINE_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Cell:
    """One setting's value on one line. `beside` is the second part, smaller: a date, a reason. `means` explains it."""

    kind: CellKind
    words: str
    beside: str = ""
    means: str = ""

    @property
    def sentence(self) -> str:
        return ". ".join(part.rstrip(".") for part in (self.words, self.beside) if part)


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `group` is the head it stands under; a head line has no cells and its note beside its label. `means`
    explains the label."""

    label: str
    group: str
    cells: tuple[Cell, ...] = ()
    head: bool = False
    note: str = ""
    means: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A cell that stands for several: from `row` and `column` on, so many rows and columns."""

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A setting over its column."""

    urn: str
    name: str
    second_line: str

    @property
    def sentence(self) -> str:
        return f"{self.name}. {self.second_line}" if self.second_line else self.name


@dataclass(frozen=True, slots=True)
class ComparisonTable:
    """All that the page draws and the print shows."""

    headings: tuple[Heading, ...] = ()
    lines: tuple[Line, ...] = ()
    spans: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()


def without_group(table: ComparisonTable, group: str) -> ComparisonTable:
    """The table without the lines of one group; cells that stand for several stay where they belong."""
    kept = [n for n, line in enumerate(table.lines) if line.group != group]
    place = {old: new for new, old in enumerate(kept)}
    spans = tuple(replace(span, row=place[span.row]) for span in table.spans if span.row in place)
    return replace(table, lines=tuple(table.lines[n] for n in kept), spans=spans)


class ComparisonModel(QAbstractTableModel):
    """A `ComparisonTable` for the view and for a screen reader, which is given the headings with every cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = ComparisonTable()

    @property
    def table(self) -> ComparisonTable:
        return self._table

    def show(self, table: ComparisonTable) -> None:
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._table.lines[index.row()]
        if role == LINE_ROLE:
            return line
        cell = Cell("note", line.note) if line.head else line.cells[index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.sentence
        if role == Qt.ItemDataRole.ToolTipRole:  # Qt takes a tag in it for markup
            return f"<qt>{html.escape(cell.means)}</qt>" if cell.means else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return cell.means or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (line.label, line.note))) if line.head else f"{line.label}: {cell.sentence}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (self.columnCount() if across else self.rowCount()):
            return None
        if role == LINE_ROLE and not across:
            return self._table.lines[section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole) and not across:
            means = self._table.lines[section].means
            plain = role == Qt.ItemDataRole.AccessibleDescriptionRole
            return (means if plain else f"<qt>{html.escape(means)}</qt>") if means else None
        if role == Qt.ItemDataRole.AccessibleTextRole and across:
            return self._table.headings[section].sentence
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._table.headings[section].name if across else self._table.lines[section].label
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._table.lines[index.row()].head:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
