"""Tables as a workbook: real numbers and dates, a header that stays in sight, filters, and a sheet of notes.

No cell is ever a formula or a link: text is written as text, whatever it begins with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data_sync.language import tr
from data_sync.share.table import Cell, Column, Notes, Table

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
"""The rows that a sheet has under its header."""
LONGEST_TEXT = 32_767
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
_NUMBERS = {"whole": "#,##0", "decimal": "#,##0.00", "date": "d mmm yyyy", "percent": "0.0%"}
_WIDTHS = {"text": 24, "whole": 11, "decimal": 11, "date": 14, "percent": 11}
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_FIRST_DAY, _DAY_ZERO = date(1900, 3, 1), date(1899, 12, 30).toordinal()


def write_workbook(path: Path, tables: Sequence[Table]) -> int:
    """Write each table as a sheet and the notes of all on one more; returns the number of rows. Raises OSError."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    book = Workbook(str(path), {**_OPTIONS, "tmpdir": str(path.parent)})
    try:
        formats = {kind: book.add_format({"num_format": told}) for kind, told in _NUMBERS.items()}
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        names = _sheet_names([table.title for table in tables])
        written = 0
        for table, name in zip(tables, names, strict=True):
            written += _write_sheet(book.add_worksheet(name), table, head, formats)
        _write_notes(book, tables, names, head)
        book.set_properties({"title": tables[0].title, "comments": tables[0].notes.line()})
        book.close()
    except FileCreateError as error:
        _let_go(book)
        raise error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(*error.args) from error
    except BaseException:
        _let_go(book)
        raise
    return written


def _let_go(book: Workbook) -> None:
    """Close what a workbook that is not finished has open: left alone it would be written when it is collected."""
    book.fileclosed = True
    for sheet in book.worksheets():
        if getattr(sheet, "row_data_fh", None) is not None:
            sheet.row_data_fh.close()


def _sheet_names(titles: Sequence[str]) -> list[str]:
    """Names a workbook allows: short, without signs that mean something there, each once whatever its case."""
    names: list[str] = []
    taken = {"notes", "history"}
    for title in titles:
        stem = _FORBIDDEN.sub(" ", title).strip(" '")[:31].strip(" '") or tr("Table")
        name, n = stem, 1
        while name.casefold() in taken:
            n += 1
            name = f"{stem[: 28 - len(str(n))]} ({n})"
        taken.add(name.casefold())
        names.append(name)
    return names


def _write_sheet(sheet: Worksheet, table: Table, head: Any, formats: dict[str, Any]) -> int:
    for n, column in enumerate(table.columns):
        sheet.set_column(n, n, max(_WIDTHS[column.kind], min(40, len(column.heading) // 2 + 4)))
        sheet.write_string(0, n, column.heading, head)
    sheet.freeze_panes(1, 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f"&L{_of_footer(table.notes)}&RPage &P of &N")
    kinds = [column.kind for column in table.columns]
    at = 0
    for at, row in enumerate(table.rows(), 1):
        if at > MOST_ROWS:
            raise OverflowError(at)
        for n, value in enumerate(row):
            if value is not None and value != "":
                _write_cell(sheet, at, n, value, kinds[n], formats)
    if table.columns:
        sheet.autofilter(0, 0, max(at, 1), len(table.columns) - 1)
    return at


def _write_cell(sheet: Worksheet, at: int, n: int, value: Cell, kind: str, formats: dict[str, Any]) -> None:
    if isinstance(value, str):
        day = _day(value) if kind == "date" else None
        if day is None:
            sheet.write_string(at, n, value[:LONGEST_TEXT])
        else:
            sheet.write_number(at, n, day, formats["date"])
    elif kind == "percent":
        sheet.write_number(at, n, float(value or 0) / 100, formats["percent"])
    else:
        sheet.write_number(at, n, value, formats.get(kind))


def _day(iso: str) -> int | None:
    """A date as a spreadsheet counts it; None for what is none, or lies before its calendar can be trusted."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return None
    return day.toordinal() - _DAY_ZERO if day >= _FIRST_DAY else None


def _of_footer(notes: Notes) -> str:
    return notes.line().replace("&", "&&")[:200]


def _write_notes(book: Workbook, tables: Sequence[Table], names: Sequence[str], head: Any) -> None:
    sheet = book.add_worksheet("Notes")
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    bold = book.add_format({"bold": True, "valign": "top"})
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 100)
    at = 0
    for table, name in zip(tables, names, strict=True):
        sheet.write_string(at, 0, table.title if len(tables) == 1 else name, bold)
        at += 1
        for heading, text in table.notes.told():
            sheet.write_string(at, 0, heading, plain)
            sheet.write_string(at, 1, text[:LONGEST_TEXT], plain)
            at += 1
        at += 1
        sheet.write_string(at, 0, tr("Column"), head)
        sheet.write_string(at, 1, tr("What it means"), head)
        at += 1
        for column in table.columns:
            sheet.write_string(at, 0, column.heading, plain)
            sheet.write_string(at, 1, _meaning(column), plain)
            at += 1
        at += 1


def _meaning(column: Column) -> str:
    return column.note or {"date": tr("A date."), "percent": tr("A percentage.")}.get(column.kind, tr("As published."))
