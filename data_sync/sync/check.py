"""Check: a staged release against its neighbours in as-at order, before anything is changed."""

from __future__ import annotations

import sqlite3
from collections import Counter

from data_sync.domain.dates import in_words
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.sync.stage import Staged

SHORTEST = 2 / 3
"""A release a third shorter than a neighbour is not believed."""
MOST_SET_ASIDE = 0.02
MOST_ODD = 0.10
"""So large a share of a column's cells (those that say something) with one kind of oddity means that the column or its
vocabulary is not understood."""


def check_release(conn: sqlite3.Connection, staged: Staged, as_at: str, name: str, *, accept: bool) -> None:
    """Raise `no-rows` or, unless `accept`ed by the person, `suspicious` with the reason."""
    if not len(staged):
        raise KnownError("no-rows", file=name)
    if accept:
        return
    why = _shorter(conn, len(staged), as_at) or _set_aside(staged) or _odd(staged)
    if why:
        raise KnownError("suspicious", as_at=in_words(as_at), why=why)


def _shorter(conn: sqlite3.Connection, settings: int, as_at: str) -> str | None:
    neighbours = [
        conn.execute(
            f"SELECT as_at, settings FROM release WHERE dataset = 'register' AND as_at {side} LIMIT 1", (as_at,)
        ).fetchone()
        for side in ("< ? ORDER BY as_at DESC", "= ?", "> ? ORDER BY as_at")
    ]
    for row in neighbours:
        if row is not None and settings <= row[1] * SHORTEST:
            return tr(
                "it has {settings:,} settings where that of {day} has {others:,}",
                settings=settings,
                day=in_words(row[0]),
                others=row[1],
            )
    return None


def _set_aside(staged: Staged) -> str | None:
    if staged.set_aside > max(5, staged.rows_read * MOST_SET_ASIDE):
        return tr(
            "{set_aside:,} of its {rows_read:,} rows cannot be read",
            set_aside=staged.set_aside,
            rows_read=staged.rows_read,
        )
    return None


def _odd(staged: Staged) -> str | None:
    by_column = Counter((o.column, o.code) for o in staged.oddities if not o.set_aside and o.code != "undated-outcome")
    for (column, _), n in by_column.most_common():
        if n > max(20, staged.filled.get(column, len(staged)) * MOST_ODD):
            return tr("{n:,} cells of the column '{column}' are none that the program knows", n=n, column=column)
    return None
