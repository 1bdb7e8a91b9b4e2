"""What one typed letter finds, kept in the cache: answered from one row, before the engine and numpy are there.

The answers are the engine's own, told at every import (`sync.letters`). Only how long ago settings were inspected
depends on the day of asking; for that the hits are kept as running totals by the day of their latest inspection.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from data_sync.domain.setting import Setting
from data_sync.search.query import Query
from data_sync.search.words import words_of

LETTERS = "abcdefghijklmnopqrstuvwxyz"
KEPT = 16
"""How many of the settings found first are kept: more than a tall screen shows."""
INSPECTED_BANDS = ("under-1", "1-2", "2-3", "3-4", "4-6", "over-6", "none")
INSPECTED_YEARS = (1, 2, 3, 4, 6)
YEAR = 365.2425
"""Days."""


class FirstAnswer(NamedTuple):
    """The answer to one letter: how many, the first of them, their counts by facet and value, and the rows (of all)
    that safeguarding leads."""

    total: int
    as_at: str
    settings: list[Setting]
    counts: dict[str, dict[str, int]]
    leading: list[int]


class Kept(NamedTuple):
    """An answer as the cache keeps it: the facts of the first settings, and of each of `until` how many of the hits
    were inspected on or before the day that is so many days after `since` (days since 1970)."""

    total: int
    facts: list[int]
    counts: dict[str, dict[str, int]]
    leading: list[int]
    since: int
    until: memoryview

    def inspected(self, today: str) -> dict[str, int]:
        """The counts of the facet `inspected` on this ISO date."""
        day = date.fromisoformat(today).toordinal() - date(1970, 1, 1).toordinal()
        at_least = [self._by(day - ceil(years * YEAR)) for years in INSPECTED_YEARS]
        held = self.until[-1] if len(self.until) else 0
        bounds = [held, *at_least, 0]
        bands = [more - fewer for more, fewer in pairwise(bounds)]
        return dict(zip(INSPECTED_BANDS, (*bands, self.total - held), strict=True))

    def _by(self, day: int) -> int:
        at = min(day - self.since, len(self.until) - 1)
        return int(self.until[at]) if at >= 0 else 0


def letter_of(query: Query) -> str | None:
    """The letter that is all a query asks for; None where it asks for more, or for something else."""
    words = words_of(query.text) if len(query.text) < 8 else []
    alone = len(words) == len("".join(words)) == 1 and words[0] in LETTERS and query == Query(text=query.text)
    return words[0] if alone else None


def kept_answer(conn: sqlite3.Connection, letter: str) -> Kept | None:
    """What the cache keeps of a letter; None where it keeps nothing of it (no setting has it; an older import)."""
    rows = conn.execute(
        "SELECT name, data FROM packed WHERE name IN (?, ?)", (f"first.{letter}", f"first.{letter}.until")
    ).fetchall()
    held = dict(tuple(row) for row in rows)
    if len(held) < 2:
        return None
    told = json.loads(held[f"first.{letter}"])
    until = memoryview(held[f"first.{letter}.until"]).cast("i")
    return Kept(told["total"], told["facts"], told["counts"], told["leading"], told["since"], until)
