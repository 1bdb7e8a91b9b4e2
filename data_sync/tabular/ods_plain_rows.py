"""ODS: plain rows, taken out of the stream of XML before the parser sees it.

Nearly every row of a published sheet is a run of cells with one paragraph each and nothing that needs a parser. Such a
row is split at its cells, which takes a third of the parser's time; in its place the parser gets an empty element
that carries the row's number. A row that is anything else goes to the parser as it is. Both ways read alike, and where
a plain row's text stands inside a comment or the like, its number is never asked for.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator

from data_sync.tabular.ods_cells import MEANT, Cells

PLACEHOLDER = "plain-row"

ROW = b"<table:table-row"
ROW_END = b"</table:table-row>"
ROW_ATTRIBUTES = re.compile(rb'(?: table:(?:style-name|default-cell-style-name)="[\w.-]*")*')
CELL = b"<table:table-cell"
REST_OF_CELL = re.compile(
    rb"""((?: [^<>\x00-\x1f]*["'])?)(?:/>|><text:p>([^<>&\x00-\x1f]*)</text:p></table:table-cell>)"""
)
NAME = r"[A-Za-z_][A-Za-z0-9_.-]*"
REFERENCE = "&(?:quot|amp|lt|gt|apos);"
DOUBLY = f'"([^"&]*(?:{REFERENCE}[^"&]*)*)"'
SINGLY = f"'([^'&]*(?:{REFERENCE}[^'&]*)*)'"
ATTRIBUTE = re.compile(f" ({NAME}(?::{NAME})?)=(?:{DOUBLY}|{SINGLY})")
ATTRIBUTES = re.compile(f"(?:{ATTRIBUTE.pattern})*")
OTHER_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}encoding=["'](?!utf-8["'])""", re.IGNORECASE)
LONGEST_ROW = 2 << 20  # bytes; what is longer goes to the parser
STRING = ' office:value-type="string"'  # what most cells have and nothing more
SHORT = 200  # bytes; what is longer is not met again
REMEMBERED = 50_000  # cells; the ones that come again and again are met early

Cell = tuple[str, int]  # the text, and how many times it stands


class PlainRows:
    """Thins a stream of XML, and holds the rows taken out of it until the parser comes to where they stood."""

    def __init__(self, cells: Cells) -> None:
        self.cells = cells
        self.bytes_read = 0
        self._waiting: dict[str, list[str]] = {}
        self._waiting_cells = 0
        self._count = 0
        self._seal = secrets.token_hex(8)  # so that no file can hold a number of ours
        self._remembered: dict[bytes, Cell] = {}

    def thinned(self, source: Iterator[bytes]) -> Iterator[bytes]:
        """The XML of `source`, with an empty element in the place of each plain row."""
        rest = b""
        plain = True
        for chunk in source:
            if not self.bytes_read:
                plain = OTHER_ENCODING.search(chunk) is None
            self.bytes_read += len(chunk)
            if not plain:
                yield chunk
                continue
            *rows, rest = (rest + chunk).split(ROW_END)
            thin = b"".join(map(self._thin, rows))
            if len(rest) > LONGEST_ROW:
                thin, rest = thin + rest, b""
            yield thin
        yield rest

    def taken(self, attributes: list[str]) -> list[str] | None:
        """The row that stood where the parser now is; None where the element is not one of those put in here."""
        row = self._waiting.pop(attributes[1], None) if len(attributes) == 2 else None
        self._waiting_cells -= len(row or ())
        return row

    def _thin(self, piece: bytes) -> bytes:
        """XML that a row's end tag follows, without that row if it is a plain one."""
        start = piece.rfind(ROW)
        inside = piece.find(b">", start) + 1
        if start >= 0 and inside and ROW_ATTRIBUTES.fullmatch(piece, start + len(ROW), inside - 1):
            row = self._row(piece[inside:])
            if row is not None:
                self._count += 1
                number = f"{self._seal}-{self._count}"
                self._waiting[number] = row
                self._waiting_cells += len(row)
                if self._waiting_cells > self.cells.limits.cells:  # where the parser does not ask for them
                    raise self.cells.too_many()
                return piece[:start] + f'<{PLACEHOLDER} number="{number}"/>'.encode()
        return piece + ROW_END

    def _row(self, xml: bytes) -> list[str] | None:
        """The cells in `xml`, without blank ones at the end; None where it is not plain or beyond the bounds."""
        row: list[str] = []
        blank = 0
        remembered = self._remembered
        before, *cells = xml.split(CELL)
        if before:
            return None
        for rest in cells:
            cell = remembered.get(rest) or self._cell(rest)
            if cell is None:
                return None
            text, repeat = cell
            if not text:
                blank += repeat
            elif blank or repeat > 1:
                if len(row) + blank + repeat > self.cells.limits.columns:
                    return None  # the parser says which row it is
                row += [""] * blank
                row += [text] * repeat
                blank = 0
            else:
                row.append(text)
        return row

    def _cell(self, rest: bytes) -> Cell | None:
        """The cell of which `rest` stands after the element's name; None where that needs the parser."""
        match = REST_OF_CELL.fullmatch(rest)
        if match is None:
            return None
        try:
            attributes, shown = match[1].decode(), (match[2] or b"").decode()
        except UnicodeDecodeError:
            return None
        text, repeat = None, 1
        if attributes and attributes != STRING:
            if not ATTRIBUTES.fullmatch(attributes):
                return None
            found = ATTRIBUTE.findall(attributes)
            pairs = {name: one or other for name, one, other in found if name in MEANT}
            if len({name for name, *_ in found}) < len(found) or any("&" in raw for raw in pairs.values()):
                return None
            text, repeat = self.cells.read(pairs.items())
        if text is None:
            text = self.cells.known.get(shown)
            if text is None:
                text = self.cells.first_met(shown)
        cell = text, repeat
        if len(self._remembered) < REMEMBERED and len(rest) <= SHORT:
            self._remembered[rest] = cell
        return cell
