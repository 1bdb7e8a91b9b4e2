"""What is counted and packed of a release once it is in: its summary, and the newest one's columns for numpy."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import numpy as np

from data_sync.insight.improvement import since_arrays
from data_sync.insight.measures import ReleaseFacts
from data_sync.insight.outcomes import arrays_of
from data_sync.insight.summary import Summary, store_summary, summarised
from data_sync.search.columns import array_rows, build_columns, packed_rows
from data_sync.sync.letters import store_letters
from data_sync.sync.placing import place_newest
from data_sync.sync.stage import Staged

Counts = tuple[Summary, list[tuple[str, str, bytes]]]
"""What a release's rows alone tell: its summary and, of the newest release, the rows of the table `packed`."""


def is_newest(conn: sqlite3.Connection, as_at: str) -> bool:
    """Whether no later release of the register is held."""
    newest = conn.execute("SELECT max(as_at) FROM release WHERE dataset = 'register'").fetchone()[0]
    return bool(newest == as_at)


def count(release_id: int, as_at: str, staged: Staged, *, newest: bool) -> Counts:
    """Summarise the release, and pack its columns where it is the `newest`. Their `setting_id` and `fact_id` are the
    numbers of the rows until these are known (`store_counts`)."""
    outcomes, clubs = arrays_of(staged.listed, len(staged)), "oosc" in staged.publishes
    summary = summarised(release_id, ReleaseFacts(as_at, clubs), staged.columns, outcomes)
    if not newest:
        return summary, []
    n = len(staged)
    columns = build_columns(staged.columns, outcomes, range(n), range(n), [as_at] * n, [clubs] * n)
    return summary, packed_rows(columns)


def store_counts(
    conn: sqlite3.Connection,
    release_id: int,
    counts: Counts,
    setting_ids: Sequence[int],
    fact_ids: Sequence[int],
) -> None:
    """Keep what was counted, and tell what depends on the other releases. Part of the caller's transaction."""
    summary, packed = counts
    store_summary(conn, release_id, summary)
    if packed:
        conn.execute("DELETE FROM packed")
        conn.executemany("INSERT INTO packed VALUES (?, ?, ?)", packed)
        dtype, order = next((dtype, np.frombuffer(data, dtype)) for name, dtype, data in packed if name == "a.fact_id")
        numbers = {"setting_id": setting_ids, "fact_id": fact_ids}
        rows = array_rows({name: np.array(ids, dtype)[order] for name, ids in numbers.items()})
        conn.executemany("INSERT OR REPLACE INTO packed VALUES (?, ?, ?)", rows)
    _store_since(conn)
    if packed:
        place_newest(conn)
    store_letters(conn)


def _store_since(conn: sqlite3.Connection) -> None:
    """How the grades of the newest release's settings went against the inspection before, inside each scale.

    An older release can bring an inspection that was not known, so this is told anew after every import.
    """
    packed = conn.execute("SELECT dtype, data FROM packed WHERE name = 'a.setting_id'").fetchone()
    ids = np.frombuffer(packed[1], packed[0]).tolist()
    conn.executemany("INSERT OR REPLACE INTO packed VALUES (?, ?, ?)", array_rows(since_arrays(conn, ids)))
