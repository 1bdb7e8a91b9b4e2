"""A SQLite file of plain tables, for other programs to read: made whole, with text search and indexes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from data_sync.store.faults import as_known

BATCH = 5000


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table: its columns with their SQLite types, its key (blank for none), which columns get an index and which are
    searched as text."""

    name: str
    columns: tuple[tuple[str, str], ...]
    rows: Iterable[Sequence[Any]]
    key: tuple[str, ...] = ()
    indexes: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()


def write_plain_file(path: Path, tables: Iterable[PlainTable], views: Sequence[tuple[str, str]] = ()) -> dict[str, int]:
    """Make the file at `path`, which must not be there yet; the number of rows of each table. `views` are names and
    SELECTs. Raises `disk-full` or `not-writable`."""
    counts = {}
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as conn:
            conn.execute("PRAGMA journal_mode = OFF")
            conn.execute("PRAGMA synchronous = OFF")
            conn.execute("BEGIN")
            for table in tables:
                counts[table.name] = _write_table(conn, table)
            for name, select in views:
                conn.execute(f"CREATE VIEW {_quoted(name)} AS {select}")
            conn.execute("COMMIT")
            conn.execute("ANALYZE")
    except (sqlite3.Error, OSError) as error:
        raise as_known(error, path) from error
    return counts


def _write_table(conn: sqlite3.Connection, table: PlainTable) -> int:
    columns = ", ".join(f"{_quoted(name)} {kind}" for name, kind in table.columns)
    key = f", PRIMARY KEY ({', '.join(map(_quoted, table.key))})" if table.key else ""
    conn.execute(f"CREATE TABLE {_quoted(table.name)} ({columns}{key})")
    marks = ", ".join("?" * len(table.columns))
    n = 0
    for some in _batches(table.rows):
        conn.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({marks})", some)
        n += len(some)
    for column in table.indexes:
        conn.execute(f"CREATE INDEX {_quoted(f'{table.name} {column}')} ON {_quoted(table.name)}({_quoted(column)})")
    if table.searched:
        names = ", ".join(map(_quoted, table.searched))
        text = _quoted(f"{table.name}_fts")
        conn.execute(
            f"CREATE VIRTUAL TABLE {text} USING fts5({names}, content={_quoted(table.name)},"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        conn.execute(f"INSERT INTO {text}({text}) VALUES ('rebuild')")
    return n


def _batches(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    waiting = iter(rows)
    while some := list(islice(waiting, BATCH)):
        yield some


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
