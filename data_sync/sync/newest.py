"""What is counted and packed of a release once it is in: its summary, and the newest one's columns for numpy."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import numpy as np

from data_sync.insight.improvement import since_arrays
from data_sync.insight.outcomes import arrays_of
from data_sync.insight.summary import store_summary
from data_sync.search.columns import array_rows, build_columns, packed_rows
from data_sync.sync.letters import store_letters
from data_sync.sync.placing import place_newest
from data_sync.sync.stage import Staged


def store_counts(
    conn: sqlite3.Connection,
    release_id: int,
    as_at: str,
    staged: Staged,
    setting_ids: Sequence[int],
    fact_ids: Sequence[int],
) -> None:
    """Summarise the release, and pack its columns when it is the newest held. Part of the caller's transaction."""
    newest = conn.execute("SELECT max(as_at) FROM release WHERE dataset = 'register'").fetchone()[0]
    outcomes = arrays_of(staged.listed, len(staged))
    store_summary(conn, release_id, staged.columns, outcomes)
    if newest != as_at:
        _store_since(conn)
        store_letters(conn)
        return
    n = len(staged)
    clubs = ["oosc" in staged.publishes] * n
    columns = build_columns(staged.columns, outcomes, setting_ids, fact_ids, [as_at] * n, clubs)
    conn.execute("DELETE FROM packed")
    conn.executemany("INSERT INTO packed VALUES (?, ?, ?)", packed_rows(columns))
    _store_since(conn)
    place_newest(conn)
    store_letters(conn)


def _store_since(conn: sqlite3.Connection) -> None:
    """How the grades of the newest release's settings went against the inspection before, inside each scale.

    An older release can bring an inspection that was not known, so this is told anew after every import.
    """
    packed = conn.execute("SELECT dtype, data FROM packed WHERE name = 'a.setting_id'").fetchone()
    ids = np.frombuffer(packed[1], packed[0]).tolist()
    conn.executemany("INSERT OR REPLACE INTO packed VALUES (?, ?, ?)", array_rows(since_arrays(conn, ids)))
