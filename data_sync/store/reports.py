"""The file of report texts: where it is, its lock and its connections (what is written in it: ``report_rows.py``).

It is never migrated or repaired: one of another version, or broken, is built again from the downloads beside the old
one, and a small pointer file then names it. Its own lock lets a sync of the register go on beside a long fetch.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.store.cache import statements
from data_sync.store.faults import as_known
from data_sync.store.lock import writing
from data_sync.store.places import Places

REPORTS_VERSION = 1
"""Raised with every change of ``reports.sql``, or of what is read from a file; an older file is built again."""


# --- where -----------------------------------------------------------------------------------------------------------


class ReportPlaces(Places):
    """A data folder's reports: their file, the pointer to it, and their own lock."""

    @property
    def lock(self) -> Path:
        return self.data / "reports.lock"

    @property
    def reports_pointer(self) -> Path:
        return self.data / "reports.current"

    @property
    def reports(self) -> Path:
        """The file in use."""
        try:
            name = self.reports_pointer.read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return self.data / "reports.sqlite"
        except OSError as error:
            raise KnownError("reports-broken", why=str(error.strerror)) from error
        sound = re.fullmatch(r"reports(?:-\d+)?\.sqlite", name)
        return self.data / (name if sound else "reports.sqlite")

    def next_reports(self) -> Path:
        """A name for a file built again that no file bears."""
        n = 2
        while (found := self.data / f"reports-{n}.sqlite").exists():
            n += 1
        return found

    def point_to_reports(self, file: Path) -> None:
        """Let the next reader open `file`; readers of the old one keep it until they close."""
        partial = self.reports_pointer.with_suffix(".new")
        partial.write_text(file.name + "\n", encoding="utf-8")
        os.chmod(partial, 0o600)
        os.replace(partial, self.reports_pointer)

    def old_reports(self) -> list[Path]:
        """Files that the pointer no longer names; removed at the next start."""
        current = self.reports
        return [p for p in self.data.glob("reports*.sqlite") if p != current]


def remove(file: Path) -> None:
    """Take away a file of reports and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)


# --- connections -----------------------------------------------------------------------------------------------------


def read_reports(places: ReportPlaces) -> sqlite3.Connection | None:
    """A read-only connection, None where no reports are held. Raises `reports-broken`."""
    path = places.reports
    if not path.exists():
        return None
    immutable = "" if os.access(path.parent, os.W_OK) else "&immutable=1"
    conn: sqlite3.Connection | None = None
    try:
        uri = f"{path.absolute().as_uri()}?mode=ro{immutable}"
        conn = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None, timeout=10)
        _check_version(conn)
    except (sqlite3.Error, KnownError) as error:
        if conn is not None:
            conn.close()
        raise _broken(error, path) from error
    conn.row_factory = sqlite3.Row
    conn.execute("PRAGMA cache_size = -16000")
    return conn


def open_reports(path: Path) -> sqlite3.Connection:
    """The file opened for writing, made where there is none. Raises `reports-broken`, `not-writable`, `disk-full`."""
    conn: sqlite3.Connection | None = None
    try:
        conn = sqlite3.connect(path, isolation_level=None, timeout=30, check_same_thread=False)
        os.chmod(path, 0o600)
        fresh = not conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if not fresh:
            _check_version(conn)
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA synchronous = NORMAL")
        conn.execute("PRAGMA foreign_keys = ON")
        conn.execute("PRAGMA cache_size = -64000")
        if fresh:
            with transaction(conn):
                for statement in statements("reports.sql"):
                    conn.execute(statement)
                conn.execute(f"PRAGMA user_version = {REPORTS_VERSION}")
    except (sqlite3.Error, KnownError) as error:
        if conn is not None:
            conn.close()
        raise _broken(error, path) from error
    conn.row_factory = sqlite3.Row
    return conn


@contextmanager
def writing_reports(places: ReportPlaces, wait: float = 0.0, path: Path | None = None) -> Iterator[sqlite3.Connection]:
    """Hold the lock of the reports and their file, opened for writing. Raises `locked` and as `open_reports`."""
    with writing(places, wait):
        path = path or places.reports
        conn = open_reports(path)
        try:
            yield conn
            conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except sqlite3.Error as error:
            raise _broken(error, path) from error
        finally:
            conn.close()


@contextmanager
def transaction(conn: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def check_reports(conn: sqlite3.Connection) -> list[str]:
    """What SQLite's own checks find wrong with the file and its index of words; empty when it is whole."""
    try:
        found = [str(row[0]) for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"broken reference in {row[0]}" for row in conn.execute("PRAGMA foreign_key_check").fetchmany(20)]
        orphans = conn.execute(
            "SELECT count(*) FROM section_words_docsize d LEFT JOIN section s ON s.id = d.id WHERE s.id IS NULL"
        ).fetchone()[0]
        indexed = conn.execute("SELECT count(*) FROM section_words_docsize").fetchone()[0]
        due = conn.execute("SELECT count(*) FROM section WHERE tags <> ''").fetchone()[0]
    except sqlite3.Error as error:
        return [str(error)]
    if orphans or indexed != due:
        found.append("the index of words is not that of the sections")
    return found


def _check_version(conn: sqlite3.Connection) -> None:
    version = conn.execute("PRAGMA user_version").fetchone()[0]
    conn.execute("SELECT count(*) FROM report").fetchone()
    if version != REPORTS_VERSION:
        why = "a newer version of the program wrote them" if version > REPORTS_VERSION else "they are of an older form"
        raise KnownError("reports-broken", why=why)


def _broken(error: sqlite3.Error | KnownError, path: Path) -> KnownError:
    if isinstance(error, KnownError):
        return error
    known = as_known(error, path)
    return KnownError("reports-broken", why=str(error)) if known.code == "cache-broken" else known
