"""Small things that are kept from one day to the next: the settings chosen for comparing, the day of the last look."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from data_sync.mine.undo import Journal


class Kept:
    """Values under a name. `put` is for what the program itself remembers; `chosen` for what the person may undo."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def get(self, name: str, default: Any = None) -> Any:
        """The value kept under `name` (what JSON can say), or `default`."""
        row = self._conn.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
        return default if row is None else json.loads(row[0])

    def put(self, name: str, value: Any) -> None:
        """Keep a value without a trace in the journal."""
        self._conn.execute(
            "INSERT INTO kept VALUES (?1, ?2, ?3) ON CONFLICT(name) DO UPDATE SET value = ?2, changed_at = ?3",
            (name, json.dumps(value, ensure_ascii=False), self._journal.clock()),
        )

    def choose(self, name: str, value: Any, words: str) -> None:
        """Keep a value that the person chose, as an action of these words that can be undone."""
        with self._journal.action(words):
            if self.get(name) != value:
                row = {"name": name, "value": json.dumps(value, ensure_ascii=False)}
                self._journal.put("kept", {**row, "changed_at": self._journal.clock()})
