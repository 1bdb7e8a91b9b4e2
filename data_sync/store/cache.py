"""The cache's connections: written by a sync, read-only by everybody else.

The cache is never migrated (it is built again from the downloads), so its schema is one file of SQL and its version
SQLite's
`user_version`: neither reading nor writing it waits for sqlite-utils, whose import alone is a fifteenth of a first
import.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.store.faults import as_known, is_full

CACHE_VERSION = 3
"""Raised with every change of ``cache.sql``; a cache of another version is built again from the downloads."""


def read_cache(path: Path) -> sqlite3.Connection:
    """A read-only connection to the cache. Raises `no-data`, `newer-cache` or `cache-broken`."""
    if not path.exists():
        raise KnownError("no-data")
    conn: sqlite3.Connection | None = None
    try:
        conn = sqlite3.connect(_uri(path), uri=True, check_same_thread=False, isolation_level=None, timeout=10)
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        tables = conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except sqlite3.Error as error:
        if conn is not None:
            conn.close()
        raise as_known(error, path) from error
    if not version and not tables:  # a first sync was ended before it had made anything
        conn.close()
        raise KnownError("no-data")
    if version != CACHE_VERSION:
        conn.close()
        raise KnownError("newer-cache") if version > CACHE_VERSION else KnownError("cache-broken", why="an older form")
    conn.row_factory = sqlite3.Row
    return conn


def _uri(path: Path) -> str:
    """Read-only; where the folder cannot be written (a read-only share or stick) SQLite needs no side files."""
    immutable = "" if os.access(path.parent, os.W_OK) else "&immutable=1"
    return f"{path.absolute().as_uri()}?mode=ro{immutable}"


def holds_register(path: Path) -> bool:
    """Whether the cache holds a release of the register; a sync stopped before its first leaves one without.

    One that cannot be read is taken to hold something: then the person is told, and nothing is passed over.
    """
    try:
        with closing(read_cache(path)) as conn:
            return conn.execute("SELECT 1 FROM release WHERE dataset = 'register' LIMIT 1").fetchone() is not None
    except KnownError as error:
        return error.code != "no-data"
    except sqlite3.Error:
        return True


def write_cache(path: Path, *, unseen: bool = False) -> sqlite3.Connection:
    """The cache opened for writing, made with its schema where there is none yet.

    Foreign keys hold; the journal is a write-ahead log where the file system allows one, so that readers keep their
    snapshot while a sync writes. Raises `newer-cache` or `cache-broken`; the caller rebuilds.

    `unseen`: a file that no reader knows of and that is thrown away if its writer dies. Its journal is in memory, and
    nothing waits for the disk; who makes it known has that to do (`Places.publish`). References are not looked up: it
    is for one release into an empty cache, which has given out every number itself.
    """
    conn: sqlite3.Connection | None = None
    try:
        conn = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
        os.chmod(path, 0o600)
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        tables = conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if version > CACHE_VERSION:
            raise KnownError("newer-cache")
        if tables and version < CACHE_VERSION:
            raise KnownError("cache-broken", why="an older form")
        conn.execute(f"PRAGMA journal_mode = {'MEMORY' if unseen else 'WAL'}")
        conn.execute(f"PRAGMA synchronous = {'OFF' if unseen else 'NORMAL'}")
        conn.execute(f"PRAGMA foreign_keys = {'OFF' if unseen else 'ON'}")
        conn.execute("PRAGMA cache_size = -64000")
        conn.execute("PRAGMA temp_store = MEMORY")
        if not tables:
            make_schema(conn)
    except (sqlite3.Error, OSError) as error:
        if conn is not None:
            conn.close()
        raise as_known(error, path) from error
    except KnownError:
        if conn is not None:
            conn.close()
        raise
    return conn


def make_schema(conn: sqlite3.Connection) -> None:
    """Every table and view of ``cache.sql``, in one transaction."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements("cache.sql"):
            conn.execute(statement)
        conn.execute(f"PRAGMA user_version = {CACHE_VERSION}")
        conn.execute("COMMIT")
    except sqlite3.Error:
        if conn.in_transaction:  # where the disk is full SQLite may have rolled back by itself
            conn.execute("ROLLBACK")
        raise


def statements(name: str) -> list[str]:
    """The statements of a schema file beside this one (none of them holds a semicolon but at its end)."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    lines = [line.split("--", 1)[0].rstrip() for line in text.splitlines()]
    return [s.strip() for s in "\n".join(lines).split(";") if s.strip()]


def fault_behind(error: Exception, path: Path) -> KnownError | None:
    """The known failure behind an error that came up while the cache at `path` was read; None where it has none.

    A damaged page shows itself where it is read, as an error of SQLite's or as text and numbers that make no sense.
    """
    if isinstance(error, KnownError):
        return error
    if isinstance(error, sqlite3.Error) or is_full(error):
        return as_known(error, path)
    try:
        return KnownError("cache-broken", why="it is damaged") if check_integrity(path) else None
    except KnownError:
        return None


def quick_fault(path: Path) -> KnownError | None:
    """What keeps the cache from being used, by SQLite's quick check (0.7 s on the nation). None where it is whole, or
    is not there."""
    try:
        found = check_integrity(path, quick=True)
    except KnownError as error:
        return None if error.code == "no-data" else error
    return KnownError("cache-broken", why="it is damaged") if found else None


def check_integrity(path: Path, *, quick: bool = False) -> list[str]:
    """What SQLite's own check finds wrong with the cache; empty when it is whole."""
    try:
        with closing(read_cache(path)) as conn:
            rows = conn.execute("PRAGMA quick_check" if quick else "PRAGMA integrity_check").fetchall()
            found = [str(r[0]) for r in rows if r[0] != "ok"]
            found += [f"broken reference in {r[0]}" for r in conn.execute("PRAGMA foreign_key_check").fetchmany(20)]
            return found
    except sqlite3.Error as error:
        return [str(error)]
