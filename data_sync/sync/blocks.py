"""The dated outcomes a release lists for a setting, packed: up to seven blocks a row, grades as digits, raw words kept.

A block is `[kind, nth, date, number, grades, safeguarding, visit, raw]`: `nth` is 1 for the newest, 2 and 3 for the
inspections before it that only the statistics list; `grades` has one digit an area in the order of the scale's areas
(0 not given); `raw` are the published cells in the same order, safeguarding last. A setting's blocks are one JSON
array.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from data_sync.domain.dates import parse_date
from data_sync.domain.frameworks import safeguarding_spellings, scale_of
from data_sync.sync.clean import cleaned

if TYPE_CHECKING:
    from data_sync.sync.stage import Columns

_KIND = {"card": "card", "graded": "graded", "graded2": "graded", "graded3": "graded"}
_NTH = {"graded2": 2, "graded3": 3}


def pack_blocks(cols: Columns, publishes: Sequence[str], as_at: str) -> list[str]:
    """One JSON array a row, of the blocks with a date; an undated block with grades is told as an oddity."""
    parts = [_block(cols, block, as_at) for block in publishes]
    return ["[" + ",".join(p for p in row if p) + "]" for row in zip(*parts, strict=True)]


def _block(cols: Columns, block: str, as_at: str) -> list[str]:
    """The packed block of each row, blank where the row has none. Only dated rows are looked at (most blocks are
    sparse)."""
    kind = _KIND.get(block, block)
    fields = [f"{block}.{a.key}" for a in scale_of(kind).areas]
    cells = [cols.raw(f) for f in (*fields, f"{block}.safeguarding", f"{block}.visit")]
    dates = _dates(cols, block, as_at)
    _tell_undated(cols, block, dates, cells)
    dated = [n for n, day in enumerate(dates) if day]
    rows = list(zip(*([column[n] for n in dated] for column in cells), strict=True))
    tails = _tails(cols, kind, fields, dated, rows)
    heads = {day: f'["{kind}",{_NTH.get(block, 1)},"{day}",' for day in set(dates)}
    numbers = cols.raw(f"{block}.number")
    out = [""] * len(dates)
    for n, row in zip(dated, rows, strict=True):
        out[n] = f"{heads[dates[n]]}{_written_number(numbers[n])},{tails[row]}"
    return out


def _written_number(cell: str) -> str:
    """An inspection's number as JSON: bare digits where that keeps it as it is, else text."""
    if not (cell.isascii() and cell.isdecimal()):
        cell = cleaned(cell)
    bare = cell.isascii() and cell.isdecimal() and cell[0] != "0" and len(cell) < 16
    return cell if bare else json.dumps(cell or None)


def _tell_undated(cols: Columns, block: str, dates: list[str], cells: list[Sequence[str]]) -> None:
    """An outcome without a date cannot be shown: it is told with its row."""
    without = [n for n, day in enumerate(dates) if not day]
    undated: dict[int, list[str]] = {}
    for column in cells:
        if any(_says_something(cell) for cell in set(map(column.__getitem__, without))):
            for n in without:
                if _says_something(column[n]):
                    undated.setdefault(n, []).append(column[n])
    for n, words in sorted(undated.items()):
        cols.odd(cols.rows[n], cols.title(f"{block}.date"), "undated-outcome", " | ".join(words))


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
) -> dict[tuple[str, ...], str]:
    """For each distinct row of cells (areas, safeguarding, visit) the packed end of its block; unknown words are
    told."""
    grade_codes, guard_codes = scale_of(kind).spellings, safeguarding_spellings()
    titles = [*fields, f"{fields[0].split('.')[0]}.safeguarding"]
    tails: dict[tuple[str, ...], str] = {}
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
        end = ["".join(str(c or 0) for c in codes), guard or 0, cleaned(row[-1]) or None, raw]
        tails[row] = json.dumps(end, ensure_ascii=False, separators=(",", ":"))[1:]
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
