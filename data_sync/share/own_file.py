"""Reading a sheet of the person's own: CSV, XLSX or ODS, as values only, and what its columns are."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from data_sync.domain.dates import as_at_date, parse_date
from data_sync.domain.own_test import Value, number_of, plain_column
from data_sync.domain.postcode import parse_postcode
from data_sync.domain.urn import parse_urn
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.progress import SILENT, Progress
from data_sync.tabular import Limits, Table, read_tables

Kind = Literal["text", "number", "date"]
MOST_ROWS = 200_000
MOST_COLUMNS = 60
MOST_CELLS = 2_000_000
LONGEST_CELL = 1_000
LIMITS = Limits(
    file_bytes=100 << 20, uncompressed=500 << 20, cells=20_000_000, columns=500, rows=MOST_ROWS + 1_000, sheets=100,
    cell_chars=32_767,
)  # fmt: skip
HEADER_WITHIN = 20
MOSTLY = 0.9
"""So many of a column's cells must be numbers, or dates, for the column to be one of them; the rest are left blank."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the sheet: its title, what its cells are, and whether it is kept unless somebody says otherwise.

    `meaning` is the key of the sufficiency column that its title means, if any; `some` are the first values in it.
    """

    at: int
    title: str
    kind: Kind
    kept: bool
    meaning: str | None
    some: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A sheet as read. `rows` are those under the header, `first_row` the number of the first as a spreadsheet program
    counts. `urn`, `name` and `postcode` are the places of those columns, None where none was found."""

    path: Path
    sheet: str
    as_at: str | None
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row: int
    urn: int | None
    name: int | None
    postcode: int | None
    fields: tuple[Field, ...]
    notes: tuple[str, ...]

    @property
    def suggested(self) -> str:
        """What the sheet may be called."""
        return " ".join(re.sub(r"[_\s]+", " ", self.path.stem).split())[:80] or tr("Sheet")

    @property
    def keyed(self) -> bool:
        """Whether rows can be matched to settings at all."""
        return self.urn is not None or (self.name is not None and self.postcode is not None)


@cache
def words() -> dict[str, Any]:
    """How sheets are recognised, from ``own_columns.toml``."""
    return tomllib.loads(Path(__file__).with_name("own_columns.toml").read_text(encoding="utf-8"))


def read_own_file(path: Path, progress: Progress = SILENT) -> OwnFile:
    """Read the first sheet that has a header and rows, one with URNs before others. Formulas come as their values.

    Raises `file-missing`, and `not-a-table` for what is none, is too large, or has neither URNs nor names and
    postcodes.
    """
    tables = [table for table in read_tables(path, progress=progress, limits=LIMITS) if len(table.rows) > 1]
    found = [read for table in tables if (read := _sheet(path, table)) is not None]
    best = next((f for f in found if f.urn is not None), None) or next((f for f in found if f.keyed), None)
    if best is None:
        why = tr("it has no row of headings with rows under it")
        if found:
            why = tr("it has no column of URNs, and none of names with one of postcodes")
        raise KnownError("not-a-table", file=path.name, why=why)
    return best


def _sheet(path: Path, table: Table) -> OwnFile | None:
    at = _header(table.rows[:HEADER_WITHIN])
    if at is None:
        return None
    header = tuple(" ".join(cell.split())[:200] for cell in table.rows[at])
    body = [tuple(row) for row in table.rows[at + 1 :]]
    if not any(any(cell.strip() for cell in row) for row in body):
        return None
    used = [n for n, title in enumerate(header) if title]
    if len(used) > MOST_COLUMNS:
        raise KnownError("not-a-table", file=path.name, why=f"it has more than {MOST_COLUMNS} columns")
    if len(body) > MOST_ROWS:
        raise KnownError("not-a-table", file=path.name, why=f"it has more than {MOST_ROWS:,} rows")
    if len(used) * len(body) > MOST_CELLS:
        raise KnownError("not-a-table", file=path.name, why=f"it has more than {MOST_CELLS:,} cells")
    cells = {n: [row[n].strip() if n < len(row) else "" for row in body] for n in used}
    urn = _titled(header, "urn")
    if urn is None:
        urn = next((n for n in used if _mostly(cells[n], _sure_urn)), None)
    postcode = _titled(header, "postcode")
    if postcode is None:
        postcode = next((n for n in used if _mostly(cells[n], parse_postcode)), None)
    name = _titled(header, "name")
    keys = {urn, name, postcode}
    fields = tuple(field(n, header[n], cells[n]) for n in used if n != urn)
    kept = tuple(f if f.at not in keys else Field(f.at, f.title, f.kind, False, None, f.some) for f in fields)
    first = table.first_row_number + at + 1
    day = as_at_date(path.stem.replace("-", " ")) or as_at_date(" ".join(" ".join(row) for row in table.rows[:at]))
    return OwnFile(path, table.name, day, header, tuple(body), first, urn, name, postcode, kept, table.notes)


def _header(rows: Sequence[Sequence[str]]) -> int | None:
    """The row of headings: the first that names URNs or postcodes; else the first with two words in it."""
    for n, row in enumerate(rows):
        if _titled(row, "urn") is not None or _titled(row, "postcode") is not None:
            return n
    for n, row in enumerate(rows):
        if sum(bool(cell.strip()) and number_of(cell) is None for cell in row) >= 2:
            return n
    return None


def plain(title: str) -> str:
    """A title in lower case, signs as spaces."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", title.casefold()).split())


def _titled(header: Sequence[str], what: str) -> int | None:
    """Where the column is; the first spelling that the sheet has."""
    titles = [plain(cell) for cell in header]
    return next((titles.index(wanted) for wanted in words()["titles"][what] if wanted in titles), None)


def _sure_urn(text: str) -> str | None:
    """A URN that no other number looks like: what tells a column of them that has no title."""
    urn = parse_urn(text)
    return urn if urn is not None and urn[:1].isalpha() else None


def _mostly(cells: Sequence[str], read: Any) -> bool:
    given = [cell for cell in cells[:2_000] if cell]
    return len(given) >= 1 and sum(read(cell) is not None for cell in given) > MOSTLY * len(given)


def field(at: int, title: str, cells: Sequence[str]) -> Field:
    """What a column is, by its title and its cells."""
    given = {
        cell: n for cell, n in Counter(cells).items() if not is_nothing(cell)
    }  # the same cells come again and again
    kind: Kind = "text"
    if given and _share(given, number_of) >= MOSTLY:
        kind = "number"
    elif given and _share(given, parse_date) >= MOSTLY:
        kind = "date"
    told = plain(title)
    who = any(f" {word} " in f" {told} " for word in words()["titles"]["who"])
    meaning = None
    if kind == "number":
        for key, some in words()["meanings"].items():
            if any(f" {word} " in f" {told} " for word in some):
                meaning = key
                break
    return Field(at, plain_column(title) or tr("Column {n}", n=at + 1), kind, bool(given) and not who, meaning,
                 tuple(cell[:60] for cell in list(given)[:3]))  # fmt: skip


def _share(given: Mapping[str, int], read: Any) -> float:
    return sum(n for cell, n in given.items() if read(cell) is not None) / sum(given.values())


def is_nothing(cell: str) -> bool:
    """Whether a cell says that there is nothing in it."""
    return cell.strip().casefold() in words()["nothing"]["words"]


def value_of(cell: str, kind: Kind) -> Value | None:
    """A cell as the value that is kept; None where there is none, or none of this kind."""
    if is_nothing(cell):
        return None
    if kind == "number":
        return number_of(cell)
    if kind == "date":
        return parse_date(cell)
    return " ".join("".join(c if c.isprintable() else " " for c in cell).split())[:LONGEST_CELL] or None
