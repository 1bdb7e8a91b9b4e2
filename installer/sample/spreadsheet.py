"""Writes a release as an OpenDocument spreadsheet, as the official statistics come: several sheets, typed cells, real
dates, a hyperlink column, cells and rows repeated by attribute.

Bytes are the same each run: fixed dates in the zip, no random ids.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from layouts import Cell

MIME = "application/vnd.oasis.opendocument.spreadsheet"
WRITTEN = (2025, 11, 27, 9, 30, 0)
SHEET_ROWS = 1_048_576
AS_TEXT = ("urn", "number", "telephone")  # digits that stay text; elsewhere a spreadsheet makes numbers of them

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:spreadsheet>'
)
_TAIL = "</office:spreadsheet></office:body></office:document-content>"


def table(keys: Sequence[str], lines: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """Cells as XML, a list a row. `keys` name the columns: they say which digits stay text and which cell is a link."""
    return [[_cell(value, keys[n] if n < len(keys) else "") for n, value in enumerate(line)] for line in lines]


def workbook(sheets: Sequence[tuple[str, list[list[str]]]], description: str) -> bytes:
    """The whole file from (sheet name, cells) pairs."""
    content = _HEAD + "".join(_sheet(name, cells) for name, cells in sheets) + _TAIL
    meta = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-meta'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>'
        f"<dc:description>{escape(description)}</dc:description></office:meta></office:document-meta>"
    )
    entries = [("/", MIME), ("content.xml", "text/xml"), ("meta.xml", "text/xml")]
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest'
        ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
        + "".join(f'<manifest:file-entry manifest:full-path="{p}" manifest:media-type="{m}"/>' for p, m in entries)
        + "</manifest:manifest>"
    )
    members = [("mimetype", MIME), ("META-INF/manifest.xml", manifest), ("content.xml", content), ("meta.xml", meta)]
    return packed([(name, text.encode()) for name, text in members], WRITTEN, plain=("mimetype",))


def packed(
    members: Sequence[tuple[str, bytes]], when: tuple[int, int, int, int, int, int], plain: Sequence[str] = ()
) -> bytes:
    """A zip with the same bytes each run; the members named in `plain` are not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, body in members:
            info = zipfile.ZipInfo(name, when)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            info.compress_type = zipfile.ZIP_STORED if name in plain else zipfile.ZIP_DEFLATED
            archive.writestr(info, body, compresslevel=9)
    return out.getvalue()


def _sheet(name: str, cells: list[list[str]]) -> str:
    width = max(len(row) for row in cells)
    parts = [f"<table:table table:name={quoteattr(name)}>"]
    done = 0
    while done < len(cells):
        same = 1
        while done + same < len(cells) and cells[done + same] == cells[done]:
            same += 1
        repeated = f' table:number-rows-repeated="{same}"' if same > 1 else ""
        parts.append(f"<table:table-row{repeated}>{_run(cells[done])}</table:table-row>")
        done += same
    rest = SHEET_ROWS - len(cells)
    parts.append(
        f'<table:table-row table:number-rows-repeated="{rest}">'
        f'<table:table-cell table:number-columns-repeated="{width}"/></table:table-row></table:table>'
    )
    return "".join(parts)


def _run(row: list[str]) -> str:
    """The row's cells with neighbours that are the same said once."""
    parts = []
    done = 0
    while done < len(row):
        same = 1
        while done + same < len(row) and row[done + same] == row[done]:
            same += 1
        cell = row[done]
        if same > 1:
            cell = cell.replace("<table:table-cell", f'<table:table-cell table:number-columns-repeated="{same}"', 1)
        parts.append(cell)
        done += same
    return "".join(parts)


def _cell(value: Cell, key: str) -> str:
    if value == "":
        return "<table:table-cell/>"
    if isinstance(value, date):
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}">'
            f"<text:p>{value:%d/%m/%Y}</text:p></table:table-cell>"
        )
    if isinstance(value, str) and value.isascii() and value.isdigit() and key.rpartition(".")[2] not in AS_TEXT:
        value = int(value)
    if isinstance(value, int | float):
        return (
            f'<table:table-cell office:value-type="float" office:value="{value:g}">'
            f"<text:p>{value:g}</text:p></table:table-cell>"
        )
    shown, extra = escape(value), ""
    if key == "web_link" and value.startswith("https://"):
        formula = f'of:=HYPERLINK("{value}";"Web link")'
        shown, extra = "Web link", f" table:formula={quoteattr(formula)}"
    shown = shown.replace("  ", ' <text:s text:c="1"/>')  # a second space would be dropped
    return f'<table:table-cell{extra} office:value-type="string"><text:p>{shown}</text:p></table:table-cell>'
