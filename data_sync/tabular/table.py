"""What a read file becomes: `Table`, the bounds a file is held to, and the one way to refuse a file."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.tabular.even_rows import EvenRows, Rows

Kind = Literal["csv", "ods", "xlsx"]

Want = Callable[[str, Rows], bool]
"""Asked with a table's name and its first `PEEK_ROWS` rows (fewer where it is shorter): is the rest worth reading?"""

PEEK_ROWS = 50


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file: a CSV, or one sheet of a spreadsheet.

    `rows` holds every row from the file's first on, preamble and blank rows included, so that ``rows[i]`` is the row
    that a spreadsheet program numbers ``first_row_number + i``; a cell with line breaks is still one row. Rows may be
    ragged; a blank row may be ``[]``. Blank rows at the end are dropped: `trailing_blank` counts them in a CSV and is
    0 for a spreadsheet, whose sheets have no end. `notes` says in words what was not read as it stands.
    """

    name: str  # the sheet's name, "" for a CSV
    kind: Kind
    encoding: str  # "utf-8", "utf-8-sig", "utf-16" or "cp1252"; "" for a spreadsheet
    rows: Rows
    first_row_number: int = 1
    trailing_blank: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a file may be and may become. The largest known release has room to grow fivefold in each."""

    file_bytes: int = 256 << 20  # on the disk
    uncompressed: int = 1 << 30  # bytes, all members of an archive together
    ratio: int = 200  # unpacked to packed, for members of more than `ratio_from` bytes
    ratio_from: int = 50 << 20
    cells: int = 60_000_000  # all tables of a file together, repeats written out, blanks between cells included
    columns: int = 2_000
    rows: int = 2_000_000  # all tables of a file together
    sheets: int = 1_000
    cell_chars: int = 200_000
    cell_lines: int = 50  # line breaks in one cell of a CSV: more is a quotation mark that was never closed


STANDARD = Limits()


def not_a_table(file: str, why: str) -> KnownError:
    """The refusal of `file`; `why` is the part of a sentence that follows "cannot be read:"."""
    return KnownError("not-a-table", file=file, why=why)


class Room:
    """What a spreadsheet may still take of its bounds: asked before any is taken."""

    def __init__(self, file: str, limits: Limits) -> None:
        self.file = file
        self.limits = limits
        self._rows = 0
        self._cells = 0

    def take_rows(self, more: int) -> None:
        """Take room for rows, blank ones too, or refuse the file."""
        self._rows += more
        if self._rows > self.limits.rows:
            raise not_a_table(self.file, tr("it has more than {rows:,} rows", rows=self.limits.rows))

    def take_cells(self, more: int) -> None:
        """Take room for cells, blank ones too, or refuse the file."""
        self._cells += more
        if self._cells > self.limits.cells:
            raise not_a_table(self.file, tr("it has more than {cells:,} cells", cells=self.limits.cells))

    def check_width(self, width: int, row: int) -> None:
        """Refuse a row that is to be `width` cells wide where that is too many."""
        if width > self.limits.columns:
            raise not_a_table(
                self.file, tr("row {row:,} has more than {columns:,} cells", row=row, columns=self.limits.columns)
            )


def is_blank(row: list[str]) -> bool:
    """Whether a row holds nothing but white space."""
    return not any(cell.strip() for cell in row)


def drop_trailing_blank(rows: EvenRows | list[list[str]]) -> int:
    """Drop the blank rows at the end of `rows`, in place, and say how many they were."""
    before = len(rows)
    while rows and is_blank(rows[-1]):
        rows.pop()
    return before - len(rows)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Without the cycle collector, which would walk the growing rows again and again: a quarter of a CSV's time.

    Back on, it walks them once. Who goes on to make other things of the rows spares that by pausing around both.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
