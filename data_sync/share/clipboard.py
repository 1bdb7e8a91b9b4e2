"""A table for the clipboard: as text parted by tabs, which a spreadsheet takes apart, and as HTML, which an e-mail
shows as a table."""

from __future__ import annotations

import io
import re

from data_sync.share.csv_table import guarded
from data_sync.share.html_table import write_fragment
from data_sync.share.table import Table

_BREAKS = re.compile(r"[\t\r\n]+")


def as_tabs(table: Table) -> str:
    """The titles and rows, a line each; a cell that would be a formula is marked as text."""
    lines = ["\t".join(_cell(column.heading) for column in table.columns)]
    lines += ["\t".join(_cell(value) for value in row) for row in table.rows()]
    return "\n".join(lines) + "\n"


def as_html(table: Table) -> str:
    """The table alone, with its source under it."""
    out = io.StringIO()
    write_fragment(out, table)
    return out.getvalue()


def _cell(value: object) -> str:
    return guarded(_BREAKS.sub(" ", value)) if isinstance(value, str) else "" if value is None else str(value)
