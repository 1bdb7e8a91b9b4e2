"""What each single letter finds, told by the engine at every import and kept (`search.first_letters`)."""

from __future__ import annotations

import json
import sqlite3

import numpy as np

from data_sync.search.columns import Columns, load_columns
from data_sync.search.engine import Engine
from data_sync.search.first_letters import KEPT, LETTERS
from data_sync.search.query import Query

_NOT_MET = 2


def store_letters(conn: sqlite3.Connection) -> None:
    """Tell the letters' answers anew from the columns held. Part of the caller's transaction."""
    conn.execute("DELETE FROM packed WHERE name LIKE 'first.%'")
    rows = letter_rows(load_columns(conn))
    conn.executemany("INSERT INTO packed VALUES (?, ?, ?)", rows)


def letter_rows(columns: Columns) -> list[tuple[str, str, bytes]]:
    """Rows of the table `packed`: for each letter its answer as JSON, and its hits by the day of their inspection."""
    a = columns.arrays
    engine = Engine(columns, 0)
    held = a["inspected"][a["inspected"] > 0]
    since = int(held.min()) if len(held) else 0
    rows = []
    for letter in LETTERS:
        found = engine.find(Query(text=letter))
        if not len(found) or found.words:  # nothing has it, or the spelling was mended: that is for the engine to say
            continue
        inspected = a["inspected"][found.positions]
        until = np.cumsum(np.bincount(inspected[inspected > 0] - since)).astype(np.int32)
        told = {
            "total": len(found),
            "facts": a["fact_id"][found.positions[:KEPT]].tolist(),
            "counts": {name: counts for name, counts in found.counts().items() if name != "inspected"},
            "leading": np.flatnonzero(a["guard"][found.positions] == _NOT_MET).tolist(),
            "since": since,
        }
        rows.append((f"first.{letter}", "json", json.dumps(told, separators=(",", ":")).encode()))
        rows.append((f"first.{letter}.until", until.dtype.str, until.tobytes()))
    return rows
