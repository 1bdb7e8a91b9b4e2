"""Tables as CSV that no spreadsheet can be harmed by: UTF-8, and a cell that would be a formula begins with an
apostrophe."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from data_sync.share.table import Table

_FORMULA = ("=", "+", "-", "@", "\t", "\n")


def guarded(value: Any) -> Any:
    """`value` as a cell: text that a spreadsheet would take for a formula is marked as text; numbers stay numbers.

    Line ends within a cell are line feeds.
    """
    if not isinstance(value, str):
        return "" if value is None else value
    if "\r" in value:  # the csv module leaves a lone carriage return unquoted, and readers take it for a row's end
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    return "'" + value if value.startswith(_FORMULA) else value


def write_csv(out: TextIO, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Write a table; returns the number of rows under the header."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    n = 0
    for row in rows:
        writer.writerow([guarded(v) for v in row])
        n += 1
    return n


def write_table(out: TextIO, table: Table) -> int:
    """Write a table under the keys of its columns, so that a program finds them again; dates are ISO, percentages
    numbers from 0 to 100. The notes have no place in CSV. Returns the number of rows."""
    return write_csv(out, [guarded(column.key) for column in table.columns], table.rows())
