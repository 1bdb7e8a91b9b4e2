"""Undo for everything a person keeps: every change goes through the journal, which remembers the rows before and after.

One action is one thing the person did, however many rows it touched; it is in the file whole, or not at all, before the
call that made it returns. Undoing puts the rows back as they were before; doing it again, as they were after.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from data_sync.errors import KnownError
from data_sync.store.faults import as_known

ACTIONS_KEPT = 300
"""So many can be undone; more than a person goes back, and some hundred kilobytes at most but for very long notes."""
MERGE_SECONDS = 300
"""Writing that pauses for less than this is one action: undoing takes a thought back, not a letter."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the person did. `words` say what ("Added 3 settings to Favourites"); times are UTC."""

    id: int
    words: str
    began_at: str
    ended_at: str
    undone: bool


class Journal:
    """Writes rows of the person's file, each change part of an action that can be undone. Safe to use from many
    threads.
    """

    def __init__(self, conn: sqlite3.Connection, clock: Callable[[], str]) -> None:
        self._conn, self.clock = conn, clock
        self._lock = threading.RLock()
        self._action: int | None = None
        # By table and key: the row before the action and after it, as JSON; and what a merged action held already.
        self._steps: dict[tuple[str, str], tuple[str, str]] = {}
        self._held: dict[tuple[str, str], tuple[str, str]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}

    # --- doing ---

    @contextmanager
    def action(self, words: str, merging: str | None = None) -> Iterator[None]:
        """All changes inside are one action; an action inside another joins it. Nothing changed means no action.

        `merging` names what is being written on: an action of the same name that has just ended takes this one in. On
        an error nothing of it stays; faults of the disk are raised as `KnownError`.
        """
        with self._lock:
            if self._action is not None:
                yield
                return
            with self._transaction():
                self._begin(words, merging)
                try:
                    yield
                    self._end()
                finally:
                    self._action = None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._conn.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._conn.execute("COMMIT")
            except BaseException:
                if self._conn.in_transaction:
                    self._conn.execute("ROLLBACK")
                raise
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise  # faults of ours, not of the disk
        except sqlite3.Error as error:
            raise _known(error, self._path()) from error

    def _path(self) -> Path:
        return Path(self._conn.execute("PRAGMA database_list").fetchone()[2] or "memory")

    def _begin(self, words: str, merging: str | None) -> None:
        now = self.clock()
        self._steps = {}
        last = self._conn.execute("SELECT * FROM action ORDER BY id DESC LIMIT 1").fetchone()
        same = merging is not None and last is not None and last["merging"] == merging and not last["undone"]
        if same and 0 <= _seconds(last["ended_at"], now) <= MERGE_SECONDS:
            self._action = last["id"]
            steps = self._conn.execute(
                'SELECT "table", key, before, after FROM step WHERE action_id = ? ORDER BY n', (self._action,)
            )
            self._steps = {(table, key): (before, after) for table, key, before, after in steps}
        else:
            self._action = self._conn.execute(
                "INSERT INTO action(words, merging, began_at, ended_at) VALUES (?, ?, ?, ?) RETURNING id",
                (words, merging, now, now),
            ).fetchone()[0]
        self._held = dict(self._steps)

    def _end(self) -> None:
        """Store the steps, a row touched several times once: as it was before all of them and after the last."""
        steps = [(*key, *rows) for key, rows in self._steps.items() if rows[0] != rows[1]]
        if not steps:
            self._conn.execute("DELETE FROM action WHERE id = ?", (self._action,))
            return
        if self._steps == self._held:
            return
        self._conn.execute("DELETE FROM step WHERE action_id = ?", (self._action,))
        self._conn.executemany(
            'INSERT INTO step(action_id, n, "table", key, before, after) VALUES (?, ?, ?, ?, ?, ?)',
            ((self._action, n, *step) for n, step in enumerate(steps, 1)),
        )
        self._conn.execute("UPDATE action SET ended_at = ? WHERE id = ?", (self.clock(), self._action))
        self._conn.execute("DELETE FROM action WHERE undone AND id <> ?", (self._action,))
        self._conn.execute(
            "DELETE FROM action WHERE id <= (SELECT id FROM action ORDER BY id DESC LIMIT 1 OFFSET ?)", (ACTIONS_KEPT,)
        )

    def put(self, table: str, row: Row) -> None:
        """Write a whole row, every column of it, in place of the one with the same key."""
        key = {name: row[name] for name in self._key(table)}
        before = self._read(table, key)
        if before != row:
            self._write(table, key, row)
            self._note(table, key, before, row)

    def add(self, table: str, row: Row) -> int:
        """Write a new row of a table that numbers its rows; the number."""
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        sql = f'INSERT INTO "{table}"({names}) VALUES ({marks}) RETURNING id'
        number = int(self._conn.execute(sql, tuple(row.values())).fetchone()[0])
        self._note(table, {"id": number}, None, self._read(table, {"id": number}))
        return number

    def change(self, table: str, key: Row, **values: Any) -> None:
        """Change some columns of the row with this key, where there is one."""
        before = self._read(table, key)
        if before is not None:
            self.put(table, {**before, **values})

    def drop(self, table: str, key: Row) -> None:
        """Take out the row with this key, where there is one."""
        before = self._read(table, key)
        if before is not None:
            self._write(table, key, None)
            self._note(table, key, before, None)

    # --- undoing ---

    def last(self) -> Action | None:
        """What `undo` would take back."""
        return self._one("SELECT * FROM action WHERE NOT undone ORDER BY id DESC LIMIT 1")

    def next(self) -> Action | None:
        """What `redo` would do again."""
        return self._one("SELECT * FROM action WHERE undone ORDER BY id LIMIT 1")

    def history(self, count: int = 50) -> tuple[Action, ...]:
        """The newest actions, newest first, undone ones among them."""
        rows = self._conn.execute("SELECT * FROM action ORDER BY id DESC LIMIT ?", (count,))
        return tuple(_action(row) for row in rows)

    def undo(self) -> Action | None:
        """Take back the last action that is not yet undone; which it was, or None where there is none."""
        return self._turn(self.last, "before", 1)

    def redo(self) -> Action | None:
        """Do again the action that was undone last; which it was, or None where there is none."""
        return self._turn(self.next, "after", 0)

    def _turn(self, find: Callable[[], Action | None], side: str, undone: int) -> Action | None:
        with self._lock, self._transaction():
            found = find()
            if found is None:
                return None
            order = "DESC" if side == "before" else "ASC"
            steps = self._conn.execute(
                f'SELECT "table", key, {side} FROM step WHERE action_id = ? ORDER BY n {order}', (found.id,)
            ).fetchall()
            for table, key, row in steps:
                self._write(table, _unwritten(key) or {}, _unwritten(row))
            self._conn.execute("UPDATE action SET undone = ? WHERE id = ?", (undone, found.id))
            return found

    def _one(self, sql: str) -> Action | None:
        row = self._conn.execute(sql).fetchone()
        return None if row is None else _action(row)

    # --- rows ---

    def _key(self, table: str) -> tuple[str, ...]:
        if table not in self._keys:
            columns = self._conn.execute("SELECT name, pk FROM pragma_table_info(?) WHERE pk ORDER BY pk", (table,))
            self._keys[table] = tuple(name for name, _ in columns)
        return self._keys[table]

    def _read(self, table: str, key: Row) -> Row | None:
        row = self._conn.execute(f'SELECT * FROM "{table}" WHERE {_where(key)}', tuple(key.values())).fetchone()
        return None if row is None else dict(row)

    def _write(self, table: str, key: Row, row: Row | None) -> None:
        """Put the row in the place of the one with this key; None takes it out. Rows are changed in place, so that what
        refers to them stays."""
        if row is None:
            self._conn.execute(f'DELETE FROM "{table}" WHERE {_where(key)}', tuple(key.values()))
            return
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        into = ", ".join(f'"{name}"' for name in key)
        new = ", ".join(f'"{name}" = excluded."{name}"' for name in row)
        self._conn.execute(
            f'INSERT INTO "{table}"({names}) VALUES ({marks}) ON CONFLICT({into}) DO UPDATE SET {new}',
            tuple(row.values()),
        )

    def _note(self, table: str, key: Row, before: Row | None, after: Row | None) -> None:
        """Remember a step of the action."""
        name = (table, _written(key))
        first, _ = self._steps.get(name, (_written(before), ""))
        self._steps[name] = (first, _written(after))


def _where(key: Row) -> str:
    return " AND ".join(f'"{name}" = ?' for name in key)


def _action(row: sqlite3.Row) -> Action:
    return Action(row["id"], row["words"], row["began_at"], row["ended_at"], bool(row["undone"]))


def _written(row: Row | None) -> str:
    return json.dumps(row, ensure_ascii=False, default=lambda blob: {"bytes": b64encode(blob).decode("ascii")})


def _unwritten(text: str) -> Row | None:
    row = json.loads(text)
    if row is None:
        return None
    return {name: b64decode(v["bytes"]) if isinstance(v, dict) else v for name, v in row.items()}


def _seconds(earlier: str, later: str) -> float:
    """Seconds between two moments in UTC; a clock that was set back gives a negative number."""
    return (datetime.fromisoformat(later) - datetime.fromisoformat(earlier)).total_seconds()


def _known(error: sqlite3.Error, path: Path) -> KnownError:
    known = as_known(error, path)
    return KnownError("user-file-broken", where=str(path)) if known.code == "cache-broken" else known
