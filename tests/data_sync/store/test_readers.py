"""Connections for many threads: what no thread reads any more is closed, and memory that is held for speed alone is
given up."""

from __future__ import annotations

import ctypes
import gc
import platform
import sqlite3
import threading
import weakref
from contextlib import closing
from pathlib import Path

import pytest

from data_sync.store.readers import PerThread

KEPT = 24_000_000
"""Bytes of pages that a connection of these tests may keep."""


class Connection(sqlite3.Connection):
    """One that can be watched going."""


def opened(path: Path) -> Connection:
    made = sqlite3.connect(path, factory=Connection, check_same_thread=False)
    made.execute(f"PRAGMA cache_size = -{KEPT // 1000}")
    return made


def test_a_thread_that_reads_another_file_lets_go_of_the_one_before_once_nothing_reads_it(tmp_path: Path) -> None:
    here = [tmp_path / "old.sqlite"]
    readers: PerThread[sqlite3.Connection] = PerThread(lambda: here[0], opened)
    rows = readers.connection().execute("SELECT 1 UNION ALL SELECT 2")
    old = weakref.ref(rows.connection)
    here[0] = tmp_path / "new.sqlite"
    readers.connection()
    assert rows.fetchall() == [(1,), (2,)], "who is reading reads to the end"
    del rows
    gc.collect()
    assert old() is None
    readers.close()


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="what a process holds is read from /proc")
@pytest.mark.skipif(sqlite3.threadsafety < 3, reason="this SQLite leaves each connection to its thread")
def test_the_pages_that_are_kept_for_speed_are_given_up_while_another_thread_goes_on_reading(tmp_path: Path) -> None:
    path = tmp_path / "large.sqlite"
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("CREATE TABLE large (n INTEGER PRIMARY KEY, words BLOB)")
        conn.executemany("INSERT INTO large VALUES (?, zeroblob(3000))", ((n,) for n in range(KEPT // 4096)))
    readers: PerThread[sqlite3.Connection] = PerThread(lambda: path, opened)
    every = "SELECT sum(length(words) + instr(words, x'01')) FROM large"
    told = readers.connection().execute(every).fetchone()
    full = own_memory()
    rows = readers.connection().execute("SELECT n FROM large")
    assert rows.fetchone() == (0,)
    other = threading.Thread(target=readers.ease)
    other.start()
    other.join()
    ctypes.CDLL(None).malloc_trim(0)
    assert full - own_memory() > KEPT // 2
    assert len(rows.fetchall()) == KEPT // 4096 - 1
    assert readers.connection().execute(every).fetchone() == told
    readers.close()


def own_memory() -> int:
    """The bytes of this process that no file stands behind."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Anonymous:"))
