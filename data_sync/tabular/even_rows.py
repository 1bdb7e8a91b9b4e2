"""Many rows of one width, kept as columns: most cells of a column say one of a few things, each of which is kept once.

A register of 59,000 rows has 3.3 million cells and 0.3 million different ones. As rows of their own texts they fill the
memory three times over, and whoever walks a column waits for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

Rows = Sequence[list[str]]


class _Once(dict[str, str]):
    """Each text as it was first met."""

    def __missing__(self, text: str) -> str:
        self[text] = text
        return text


class EvenRows(Sequence[list[str]]):
    """Rows in order: the first as they came, and those after them as columns while all are as wide as the last of the
    first."""

    BATCH = 250
    """So many are put side by side at a time: their cells are still at hand in the processor's cache."""
    FIRST = 1_000
    """So many rows stay as they came: a table that is no longer is simply a list. They also show which columns repeat
    themselves."""

    def __init__(self) -> None:
        self.first: list[list[str]] = []
        self.columns: list[list[str]] = []
        self._even = True
        self._once: list[_Once | None] = []

    def take(self, batch: list[list[str]]) -> None:
        """Put these rows behind the others."""
        if not batch:
            return
        if self._even and len(self.first) >= self.FIRST:
            width = len(self.first[-1])
            if width and set(map(len, batch)) == {width}:
                self._side_by_side(batch)
                return
            self._one_by_one()
        self.first += batch

    def _side_by_side(self, batch: list[list[str]]) -> None:
        if not self.columns:
            width = len(self.first[-1])
            self.columns = [[] for _ in range(width)]
            alike = zip(*(row for row in self.first if len(row) == width), strict=True)
            self._once = [_Once() if 2 * len(set(cells)) < len(cells) else None for cells in alike]
        for column, once, cells in zip(self.columns, self._once, zip(*batch, strict=True), strict=True):
            column.extend(map(once.__getitem__, cells) if once is not None and any(cells) else cells)

    def _one_by_one(self) -> None:
        """A row of another width has come: all rows are kept as they came."""
        self.first += map(list, zip(*self.columns, strict=True))
        self.columns, self._once, self._even = [], [], False

    def pop(self) -> None:
        """Take the last row away."""
        if self.columns:
            for column in self.columns:
                column.pop()
            if not self.columns[0]:
                self.columns = []
        else:
            self.first.pop()

    def whole(self) -> Rows:
        """All rows: these, or a list of them where none stand side by side."""
        return self if self.columns else self.first

    def __len__(self) -> int:
        return len(self.first) + (len(self.columns[0]) if self.columns else 0)

    @overload
    def __getitem__(self, at: int) -> list[str]: ...
    @overload
    def __getitem__(self, at: slice) -> Rows: ...
    def __getitem__(self, at: int | slice) -> list[str] | Rows:
        if isinstance(at, slice):
            start, stop, step = at.indices(len(self))
            if (stop, step) == (len(self), 1) and start < len(self.first):
                rest = EvenRows()
                rest.first, rest.columns = self.first[start:], self.columns
                return rest
            return [self[n] for n in range(start, stop, step)]
        n = at + len(self) if at < 0 else at
        if not 0 <= n < len(self):
            raise IndexError(at)
        if n < len(self.first):
            return self.first[n]
        return [column[n - len(self.first)] for column in self.columns]


def side_by_side(rows: Rows, width: int) -> list[list[str]] | None:
    """The columns of `rows`, where every row is `width` wide; None where one is not."""
    plain = rows.first if isinstance(rows, EvenRows) else rows
    if set(map(len, plain)) - {width}:
        return None
    columns: list[list[str]] = [[] for _ in range(width)]
    for start in range(0, len(plain), EvenRows.BATCH):
        for column, cells in zip(columns, zip(*plain[start : start + EvenRows.BATCH], strict=True), strict=True):
            column.extend(cells)
    if isinstance(rows, EvenRows) and rows.columns:
        if len(rows.columns) != width:
            return None
        for column, more in zip(columns, rows.columns, strict=True):
            column.extend(more)
    return columns
