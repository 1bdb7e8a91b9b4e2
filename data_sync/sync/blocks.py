"""The dated outcomes a release lists for a setting, packed: up to seven blocks a row, grades as digits, raw words kept.

A block is `[kind, nth, date, number, grades, safeguarding, visit, raw]`: `nth` is 1 for the newest, 2 and 3 for the
inspections before it that only the statistics list; `grades` has one digit an area in the order of the scale's areas
(0 not given); `raw` are the published cells in the same order, safeguarding last. A setting's blocks are one JSON
array.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from data_sync.domain.dates import parse_date
from data_sync.domain.frameworks import safeguarding_spellings, scale_of
from data_sync.insight.outcomes import Dated
from data_sync.sync.clean import cleaned, picked

if TYPE_CHECKING:
    from data_sync.sync.stage import Columns

_KIND = {"card": "card", "graded": "graded", "graded2": "graded", "graded3": "graded"}
_NTH = {"graded2": 2, "graded3": 3}


class Tail(NamedTuple):
    """What a block says after its date and number; `packed` is all of it as the block has it."""

    packed: str
    grades: str
    guard: int
    visit: str | None
    raw: str


def pack_blocks(cols: Columns, publishes: Sequence[str], as_at: str) -> tuple[list[str], list[Dated]]:
    """One JSON array a row, of the blocks with a date, and the same by groups of columns; an undated block with
    grades is told as an oddity."""
    packed = [""] * len(cols.rows)
    listed = []
    for block in publishes:
        dated, texts = _block(cols, block, as_at)
        for n, text in zip(dated.rows, texts, strict=True):
            packed[n] = f"{packed[n]},{text}" if packed[n] else text
        listed.append(dated)
    return [f"[{row}]" for row in packed], listed


def _block(cols: Columns, block: str, as_at: str) -> tuple[Dated, list[str]]:
    """The dated rows of a block, and each one packed. Only they are looked at (most blocks are sparse)."""
    kind, nth = _KIND.get(block, block), _NTH.get(block, 1)
    fields = [f"{block}.{a.key}" for a in scale_of(kind).areas]
    cells = [cols.raw(f) for f in (*fields, f"{block}.safeguarding", f"{block}.visit")]
    dates = _dates(cols, block, as_at)
    _tell_undated(cols, block, dates, cells)
    dated = [n for n, day in enumerate(dates) if day]
    rows = list(zip(*(picked(column, dated) for column in cells), strict=True))
    known = _tails(cols, kind, fields, dated, rows)
    tails = [known[row] for row in rows]
    days = picked(dates, dated)
    numbers = [_number(cell) for cell in picked(cols.raw(f"{block}.number"), dated)]
    head = f'["{kind}",{nth},"'
    texts = [
        f'{head}{day}",{_written_number(number)},{tail.packed}'
        for day, number, tail in zip(days, numbers, tails, strict=True)
    ]
    _, grades, guards, visits, raws = zip(*tails, strict=True) if tails else ((),) * 5
    return Dated(kind, nth, dated, days, grades, guards, numbers, visits, raws), texts


def _number(cell: str) -> str | None:
    """An inspection's number as text."""
    return (cell if cell.isascii() and cell.isdecimal() else cleaned(cell)) or None


def _written_number(number: str | None) -> str:
    """An inspection's number as JSON: bare digits where that keeps it as it is, else text."""
    bare = number and number.isascii() and number.isdecimal() and number[0] != "0" and len(number) < 16
    return number if number and bare else json.dumps(number)


def _tell_undated(cols: Columns, block: str, dates: list[str], cells: list[Sequence[str]]) -> None:
    """An outcome without a date cannot be shown: it is told with its row."""
    undated = [not day for day in dates]
    silent = {row for row in set(compress(zip(*cells, strict=True), undated)) if not any(map(_says_something, row))}
    for n, row in compress(enumerate(zip(*cells, strict=True)), undated):
        if row not in silent:
            words = " | ".join(filter(_says_something, row))
            cols.odd(cols.rows[n], cols.title(f"{block}.date"), "undated-outcome", words)


def _says_something(cell: str) -> bool:
    return bool(cell.strip(" -")) and cell.strip().upper() != "NULL"


def _dates(cols: Columns, block: str, as_at: str) -> list[str]:
    def read(cell: str) -> tuple[str, str | None]:
        if not cell or cell == "-" or cell.upper() == "NULL":
            return "", None
        day = parse_date(cell)
        if day is None:
            return "", "bad-date"
        return (day, None) if "1980-01-01" <= day <= as_at else ("", "impossible-date")

    return cols.read(f"{block}.date", read)


def _tails(
    cols: Columns, kind: str, fields: list[str], dated: list[int], rows: list[tuple[str, ...]]
) -> dict[tuple[str, ...], Tail]:
    """For each distinct row of cells (areas, safeguarding, visit) the end of its block; unknown words are told."""
    grade_codes, guard_codes = scale_of(kind).spellings, safeguarding_spellings()
    titles = [*fields, f"{fields[0].split('.')[0]}.safeguarding"]
    tails: dict[tuple[str, ...], Tail] = {}
    unknown: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for row in set(rows):
        words = [_bare(c) for c in row[:-1]]
        codes = [grade_codes.get(w.casefold()) if w else 0 for w in words[:-1]]
        guard = guard_codes.get(words[-1].casefold())
        odd = [(titles[n], w) for n, (c, w) in enumerate(zip([*codes, guard], words, strict=True)) if c is None]
        if odd:
            unknown[row] = odd
        raw = [cleaned(c) or None for c in row[:-1]]
        while raw and raw[-1] is None:
            raw.pop()
        digits, visit = "".join(str(c or 0) for c in codes), cleaned(row[-1]) or None
        end = json.dumps([digits, guard or 0, visit, raw], ensure_ascii=False, separators=(",", ":"))
        tails[row] = Tail(end[1:], digits, guard or 0, visit, json.dumps(raw, ensure_ascii=False))
    for n, row in zip(dated, rows, strict=True) if unknown else ():
        for title, word in unknown.get(row, ()):
            cols.odd(cols.rows[n], cols.title(title), "unknown-grade", word)
    return tails


def _bare(cell: str) -> str:
    """A grade's cell for looking up: one space between words, NULL is blank, 2.0 is 2."""
    word = " ".join(cleaned(cell).split())
    if word.upper() == "NULL":
        return ""
    return word[:-2] if word.endswith(".0") and word[:-2].isdigit() else word
