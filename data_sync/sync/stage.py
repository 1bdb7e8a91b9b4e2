"""Stage: a release's raw columns become typed columns, and what cannot be read is set aside with its reason.

Works a column at a time: each distinct cell is read once, however many of the 60,000 rows repeat it (there are some
9,000 distinct dates and five deprivation bands). Nothing is dropped silently: every odd cell or row becomes an
`Oddity`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from data_sync.domain.dates import parse_date
from data_sync.domain.postcode import parse_postcode
from data_sync.domain.urn import is_urn, parse_urn
from data_sync.insight.outcomes import Dated
from data_sync.progress import SILENT, Progress
from data_sync.sources import ofsted_register as register
from data_sync.sync.blocks import pack_blocks
from data_sync.sync.clean import cleaned, in_title_case, picked, unclean
from data_sync.sync.read import RegisterTable
from data_sync.tabular import side_by_side

FACTS = (
    "urn", "name", "withheld", "type", "subtype", "status", "registers", "person_urn", "person_name",
    "address", "town", "postcode", "telephone", "constituency", "la", "region", "ofsted_region", "deprivation",
    "places", "places_estimate", "registered", "ccr_suitability", "vcr_suitability", "blocks",
)  # fmt: skip
"""What a release says of a setting; one row of the table `fact`, stored once however many releases repeat it."""

FLAGS = {"EYR": 1, "CCR": 2, "VCR": 4}
"""The registers as bits of the column `registers`."""
_LOCATION = ("name", "address1", "address2", "address3", "town", "postcode", "telephone")
_REDACTED = frozenset({"redacted", "[redacted]", "(redacted)", "withheld"})
_NULL = frozenset({"null"})
_LONGEST_MARK = max(map(len, _REDACTED | _NULL))
MOST_ODDITIES = 20_000
"""So many are kept with their text; a file with more is refused anyway."""


@dataclass(frozen=True, slots=True)
class Oddity:
    """A cell or row that could not be taken as it stands. `row` is the file's own row number."""

    row: int
    column: str
    code: str  # a heading of the table `oddity` in oddities.toml
    raw: str
    set_aside: bool = False  # the whole row was left out


@dataclass(slots=True)
class Staged:
    """A release as typed columns of equal length; `rows` are the file's own row numbers."""

    rows: Sequence[int]
    columns: dict[str, list[Any]]
    publishes: tuple[str, ...]
    listed: list[Dated]  # what the column `blocks` packs
    oddities: list[Oddity] = field(default_factory=list)
    rows_read: int = 0
    filled: dict[str, int] = field(default_factory=dict)  # of a column with oddities, how many cells say something

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def set_aside(self) -> int:
        return sum(o.set_aside for o in self.oddities)


Read = Callable[[str], tuple[Any, str | None]]
"""Reads one cleaned cell: its value, and the code of what is odd about it (None for nothing)."""


class Columns:
    """A file's columns by field, with the oddities met while they are read."""

    def __init__(self, table: RegisterTable) -> None:
        self.header, self.layout = table.header, table.layout
        self.oddities: list[Oddity] = []
        self.urns: list[str] = []
        self.rows, self._raw = self._all_rows(table) or self._whole_rows(table)

    def _all_rows(self, table: RegisterTable) -> tuple[Sequence[int], list[list[str]]] | None:
        """The columns of every row of the file where none is odd, which is the rule; else None."""
        columns = side_by_side(table.body, self.layout.width)
        if columns is None:
            return None
        urns = columns[self.layout.columns["urn"]]
        if len(set(urns)) < len(urns) or not all(map(is_urn, urns)):
            return None
        self.urns = urns
        return range(table.first_row, table.first_row + len(urns)), columns

    def _whole_rows(self, table: RegisterTable) -> tuple[Sequence[int], list[list[str]]]:
        """Rows of the header's width with a new URN, as columns; others are set aside (blank rows are no rows)."""
        width, urn_at = self.layout.width, self.layout.columns["urn"]
        numbers, rows, seen = [], [], set()
        for number, row in enumerate(table.body, table.first_row):
            if len(row) != width:
                if not any(c.strip() for c in row):
                    continue
                if any(c.strip() for c in row[width:]):
                    self.odd(number, "", "too-many-cells", ",".join(row), aside=True)
                    continue
                if len(row) < width and table.encoding:  # a spreadsheet leaves blank cells at a row's end away
                    self.odd(number, "", "too-few-cells", f"{len(row)} of {width}")
                row = (row + [""] * width)[:width]
            cell = row[urn_at]
            urn = cell if is_urn(cell) else parse_urn(cell)
            if urn is None or urn in seen:
                if urn is not None or any(c.strip() for c in row):
                    code = "no-urn" if urn is None else "duplicate-urn"
                    self.odd(number, self.header[urn_at], code, row[urn_at], aside=True)
                continue
            seen.add(urn)
            self.urns.append(urn)
            numbers.append(number)
            rows.append(row)
        columns = side_by_side(rows, width)
        assert columns is not None  # all were made that wide
        return numbers, columns

    def odd(self, row: int, column: str, code: str, raw: str, aside: bool = False) -> None:
        if len(self.oddities) < MOST_ODDITIES or aside:
            self.oddities.append(Oddity(row, " ".join(column.split()), code, raw[:300], aside))

    def title(self, name: str) -> str:
        """What the file calls the column of this field."""
        return self.header[self.layout.columns[name]]

    def has(self, name: str) -> bool:
        return name in self.layout.columns

    def raw(self, name: str) -> Sequence[str]:
        """The field's cells as they stand in the file; blanks where the file has no such column."""
        at = self.layout.columns.get(name)
        return self._raw[at] if at is not None else [""] * len(self.rows)

    def filled(self) -> dict[str, int]:
        """How many cells say something, of each column with oddities, by its title."""
        odd = {oddity.column for oddity in self.oddities}
        titles = [" ".join(title.split()) for title in self.header]
        return {
            title: sum(n for cell, n in Counter(self._raw[at]).items() if cell.strip(" -"))
            for at, title in enumerate(titles[: len(self._raw)])
            if title in odd
        }

    def read(self, name: str, read: Read) -> list[Any]:
        """The field's values, each distinct cell read once; odd cells are told with their rows."""
        cells = self.raw(name)
        known = _Known(read)
        values = list(map(known.__getitem__, cells))
        if known.odd:
            title = self.title(name) if self.has(name) else name
            for number, cell in zip(self.rows, cells, strict=True):
                if cell in known.odd:
                    self.odd(number, title, known.odd[cell], cell)
        return values


class _Known(dict[str, Any]):
    """What is read in each distinct cell, read when it is first met; and which cells are odd."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self.odd: dict[str, str] = {}

    def __missing__(self, cell: str) -> Any:
        value, code = self._read(cleaned(cell))
        if code is not None:
            self.odd[cell] = code
        self[cell] = value
        return value


class _Texts:
    """How the cells of a column of text read: those that are not clean are mended, NULL is blank."""

    def __init__(self, cells: Sequence[str]) -> None:
        distinct = set(cells)
        self._mended = {cell: cleaned(cell) for cell in unclean(distinct)}
        self._short = [cell for cell in distinct if len(cell) <= _LONGEST_MARK]
        self._mended |= dict.fromkeys(self.like(_NULL), "")

    def like(self, words: frozenset[str]) -> set[str]:
        """The distinct cells that read as one of `words`, which are in lower case."""
        perhaps = (*self._short, *self._mended)
        return {cell for cell in perhaps if self._mended.get(cell, cell).casefold() in words}

    def of(self, cells: Sequence[str]) -> Sequence[str]:
        """These cells as they read."""
        return list(map(self._mended.get, cells, cells)) if self._mended else cells


def stage(table: RegisterTable, as_at: str, progress: Progress = SILENT) -> Staged:
    """Typed columns of the release as at `as_at` (ISO)."""
    cols = Columns(table)
    progress.step("stage", "columns", 0, 3, "parts")
    out: dict[str, list[Any]] = {"urn": cols.urns}
    _plain_facts(cols, out, as_at)
    progress.step("stage", "names and addresses", 1, 3, "parts")
    _location(cols, out)
    progress.step("stage", "outcomes", 2, 3, "parts")
    out["blocks"], listed = pack_blocks(cols, table.layout.publishes, as_at)
    read = len(cols.rows) + sum(o.set_aside for o in cols.oddities)
    columns = {name: out[name] for name in FACTS}
    return Staged(cols.rows, columns, table.layout.publishes, listed, cols.oddities, read, cols.filled())


def _plain_facts(cols: Columns, out: dict[str, list[Any]], as_at: str) -> None:
    out["type"] = cols.read("type", _word("type"))
    out["subtype"] = _trusted_subtypes(cols.read("subtype", _word("subtype")), out["type"])
    out["status"] = cols.read("status", _text)
    out["registers"] = _registers(cols)
    out["constituency"] = cols.read("constituency", _text)
    out["la"] = cols.read("la", _text)
    out["region"] = cols.read("region", _word("region"))
    out["ofsted_region"] = cols.read("ofsted_region", _text)
    out["deprivation"] = cols.read("deprivation", _word("deprivation"))
    out["places"] = cols.read("places", _places)
    out["places_estimate"] = (
        cols.read("places_estimate", _estimate)
        if cols.has("places_estimate")
        else [None if p is None else float(p) for p in out["places"]]
    )
    out["registered"] = cols.read("registered", _day_until(as_at))
    out["ccr_suitability"] = cols.read("ccr_suitability", _word("suitability"))
    out["vcr_suitability"] = cols.read("vcr_suitability", _word("suitability"))


def _text(cell: str) -> tuple[str | None, str | None]:
    return (cell or None) if cell.upper() != "NULL" else None, None


def _word(vocabulary: str) -> Read:
    known = register.spellings(vocabulary)

    def read(cell: str) -> tuple[str | None, str | None]:
        if not cell or cell.upper() == "NULL":
            return None, None
        word = known.get(cell.casefold())
        return (word, None) if word else (cell, "unknown-word")

    return read


def _trusted_subtypes(subtypes: list[str | None], types: list[str | None]) -> list[str | None]:
    """Subtypes where the column can be trusted: 2,665 childminders of 2021 say "Home childcarer"."""
    trusted = frozenset(register.facts()["vocabulary"]["subtype"]["trusted_for"])
    return [s if t in trusted else None for s, t in zip(subtypes, types, strict=True)]


def _registers(cols: Columns) -> list[int]:
    """The three registers as bits, from the flags where the file has them, else from the combination."""
    if all(cols.has(f) for f in ("eyr", "ccr", "vcr")):
        flags = [cols.read(f, _flag(bit)) for f, bit in (("eyr", 1), ("ccr", 2), ("vcr", 4))]
        return [a | b | c for a, b, c in zip(*flags, strict=True)]
    return cols.read("registers", _combination)


def _flag(bit: int) -> Read:
    def read(cell: str) -> tuple[int, str | None]:
        word = cell.casefold()
        if word in ("y", "yes", "1", "true"):
            return bit, None
        return 0, None if word in ("n", "no", "0", "false", "", "null") else "unknown-word"

    return read


def _combination(cell: str) -> tuple[int, str | None]:
    combinations = register.facts()["vocabulary"]["registers"]
    found = next((v for k, v in combinations.items() if k.casefold() == cell.casefold()), None)
    return (sum(FLAGS[f] for f in found), None) if found else (0, "unknown-word")


def _places(cell: str) -> tuple[int | None, str | None]:
    value, code = _estimate(cell)
    if value is None or value != int(value):
        return None, code or (None if value is None else "bad-number")
    return int(value), None


def _estimate(cell: str) -> tuple[float | None, str | None]:
    if not cell or cell == "-" or cell.upper() == "NULL":
        return None, None
    try:
        value = float(cell.replace(",", ""))
    except ValueError:
        return None, "bad-number"
    return (round(value, 4), None) if 0 <= value <= 100_000 else (None, "bad-number")


def _day_until(last: str) -> Read:
    def read(cell: str) -> tuple[str | None, str | None]:
        if not cell or cell == "-" or cell.upper() == "NULL":
            return None, None
        day = parse_date(cell)
        if day is None:
            return None, "bad-date"
        return (day, None) if "1900-01-01" <= day <= last else (None, "impossible-date")

    return read


def _location(cols: Columns, out: dict[str, list[Any]]) -> None:
    """Name and address, or nothing at all of them: where one of the cells is withheld, all are.

    The registered person of a childminder is the childminder, so that is withheld with them. Where it says REDACTED
    there is none, and never a group.
    """
    shown, found = _shown(cols, out["type"])
    withheld = bytearray(b"\1") * len(cols.rows)
    for n in shown:
        withheld[n] = 0
    out["withheld"] = list(withheld)
    for name in ("person_urn", "person_name"):
        cells = picked(cols.raw(name), shown)
        text = _Texts(cells)
        redacted = text.like(_REDACTED)
        found[name] = ["" if cell in redacted else person for cell, person in zip(cells, text.of(cells), strict=True)]
    lines = zip(found["address1"], found["address2"], found["address3"], strict=True)
    found["address"] = [", ".join(filter(None, line)) for line in lines]
    found["town"] = _one_case(found["town"])
    postcodes = {v: parse_postcode(v) for v in set(found["postcode"])}
    for n, cell in zip(shown, found["postcode"], strict=True):
        if cell and postcodes[cell] is None:
            cols.odd(cols.rows[n], cols.title("postcode"), "bad-postcode", cell)
    found["postcode"] = [postcodes[v] or "" for v in found["postcode"]]
    for name in ("name", "town", "telephone", "address", "postcode", "person_urn", "person_name"):
        column: list[str | None] = [None] * len(cols.rows)
        for n, value in zip(shown, found[name], strict=True):
            column[n] = value or None
        out[name] = column


def _shown(cols: Columns, types: Sequence[str | None]) -> tuple[list[int], dict[str, Sequence[str]]]:
    """The rows whose name and address are told, and their texts: no cell says REDACTED, there is a name, and a
    postcode where their type is withheld as a rule."""
    shown = list(range(len(cols.rows)))
    texts = {}
    for name in _LOCATION:
        cells = picked(cols.raw(name), shown)
        texts[name] = _Texts(cells)
        if redacted := texts[name].like(_REDACTED):
            shown = [n for n, cell in zip(shown, cells, strict=True) if cell not in redacted]
    names, postcodes = (texts[name].of(picked(cols.raw(name), shown)) for name in ("name", "postcode"))
    by_rule = register.never_placed_types()
    rows = zip(shown, names, postcodes, strict=True)
    shown = [n for n, called, postcode in rows if called and (postcode or types[n] not in by_rule)]
    return shown, {name: texts[name].of(picked(cols.raw(name), shown)) for name in _LOCATION}


def _one_case(towns: Sequence[str]) -> list[str]:
    """Towns in capitals ("LONDON" in 786 rows of 2021) written as the rest are."""
    tidy = {t: in_title_case(t) if t.isupper() else t for t in set(towns)}
    return [tidy[t] for t in towns]
