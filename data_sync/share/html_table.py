"""Tables as one HTML file: nothing from elsewhere, everything escaped and no formula, and fit to print (header and
source on each page)."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TextIO

from data_sync.share.table import Table, shown

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #1b2420; background: #fff; margin: 2rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem; }
p.source { color: #4a5650; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th { text-align: left; vertical-align: bottom; border-bottom: 2px solid #1b2420; padding: .3rem .6rem .3rem 0; }
td { vertical-align: top; border-bottom: 1px solid #d5dcd8; padding: .3rem .6rem .3rem 0; white-space: pre-wrap; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
footer { display: none; }
@page { size: A4 landscape; margin: 14mm 12mm 20mm; }
@media print {
  body { margin: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  footer { display: block; position: fixed; bottom: -14mm; left: 0; right: 0; font-size: 8pt; color: #4a5650; }
}
"""
NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'"
_NUMBERS = ("whole", "decimal", "percent")


def write_html(out: TextIO, tables: Iterable[Table]) -> int:
    """Write tables as one page; returns the number of rows."""
    some = list(tables)
    title = _words(some[0].title)
    out.write('<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n')
    out.write(f'<meta http-equiv="Content-Security-Policy" content="{NOTHING_FROM_ELSEWHERE}">\n')
    out.write('<meta name="viewport" content="width=device-width">\n')
    out.write(f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n")
    out.write(f'<p class="source">{_words(some[0].notes.line())}</p>\n')
    written = 0
    for table in some:
        written += _write_one(out, table)
    out.write(f"<footer>{_words(some[0].notes.line())}</footer>\n</body>\n</html>\n")
    return written


def write_fragment(out: TextIO, table: Table) -> int:
    """Write the table alone, with its source under it, for the clipboard; returns the number of rows."""
    n = _write_rows(out, table)
    out.write(f"<p>{_words(table.notes.line())}</p>\n")
    return n


_AS_TEXT = """ sdnum="1033;0;@" style='mso-number-format:"\\@"'"""
"""What tells LibreOffice and Excel, where the page is opened or pasted there, that a cell is text and no formula."""
_NOT_SEEN = "\u2060"
"""Stands before words outside a table that would be a formula: no letter, and of no width."""


def _formula(text: str) -> bool:
    return text.lstrip()[:1] in _SIGNS if text[:1] in _MAY_BEGIN else False


_SIGNS = frozenset("=+-@")
_MAY_BEGIN = frozenset("=+-@ \t\r\n\xa0")


def _words(text: str) -> str:
    """Words that stand in no cell."""
    return escape(_NOT_SEEN + text if _formula(text) else text)


def _text(text: str) -> str:
    return escape(text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text)


def _write_one(out: TextIO, table: Table) -> int:
    n = _write_rows(out, table)
    out.write("<dl>\n")
    for heading, text in table.notes.told():
        out.write(f"<dt>{_words(heading)}</dt><dd>{_words(text)}</dd>\n")
    for column in table.columns:
        if column.note:
            out.write(f"<dt>{_words(column.heading)}</dt><dd>{_words(column.note)}</dd>\n")
    out.write("</dl>\n")
    return n


def _cell(start: str, text: str) -> str:
    return f"<td{start or (_AS_TEXT if _formula(text) else '')}>{_text(text)}</td>"


def _write_rows(out: TextIO, table: Table) -> int:
    out.write(f"<table>\n<caption>{_words(table.title)}</caption>\n<thead><tr>")
    for column in table.columns:
        number = ' class="n"' if column.kind in _NUMBERS else ""
        out.write(f'<th scope="col"{number}>{_words(column.heading)}</th>')
    out.write("</tr></thead>\n<tbody>\n")
    kinds = [column.kind for column in table.columns]
    starts = [' class="n"' if kind in _NUMBERS else "" for kind in kinds]
    n = 0
    for row in table.rows():
        n += 1
        cells = (_cell(start, shown(v, k)) for start, v, k in zip(starts, row, kinds, strict=True))
        out.write(f"<tr>{''.join(cells)}</tr>\n")
    out.write("</tbody>\n</table>\n")
    return n
