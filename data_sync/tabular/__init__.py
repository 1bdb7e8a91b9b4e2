"""Tabular: a CSV, ODS or XLSX file to tables of text, row by row as they stand in the file, fast and bounded.

What a file is, is told by its content, not by its name. Nothing here knows what the columns mean: preamble lines are
rows like any other, and `find_header` only asks the caller which row is the header. A spreadsheet's typed cells become
the text that the same sheet saved as CSV would hold: dates as dd/mm/yyyy, whole numbers without a fraction, TRUE and
FALSE. A file that would grow out of bounds when unpacked is refused before that happens.
"""

from __future__ import annotations

from data_sync.tabular.even_rows import Rows, side_by_side
from data_sync.tabular.reading import find_header, read_tables
from data_sync.tabular.table import PEEK_ROWS, Kind, Limits, Table, Want, collector_paused

__all__ = [
    "PEEK_ROWS",
    "Kind",
    "Limits",
    "Rows",
    "Table",
    "Want",
    "collector_paused",
    "find_header",
    "read_tables",
    "side_by_side",
]
