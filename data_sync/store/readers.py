"""Read-only connections for many threads: each thread has its own, opened again when a rebuild put another file in
place."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar

from data_sync.store.cache import read_cache
from data_sync.store.places import Places

Opened = TypeVar("Opened", bound=sqlite3.Connection | None)


class PerThread(Generic[Opened]):
    """The file that `where` names now, for reading; `opening` gives a connection to it, or None where there is nothing
    to read yet."""

    def __init__(self, where: Callable[[], Path], opening: Callable[[Path], Opened]) -> None:
        self._where, self._opening = where, opening
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[sqlite3.Connection] = []

    def connection(self) -> Opened:
        """This thread's connection. Raises what opening the file raises."""
        path = self._where()
        held = getattr(self._local, "held", None)
        if held is not None and held[0] == path:
            found: Opened = held[1]
            return found
        conn = self._opening(path)
        if conn is not None:
            with self._lock:
                self._opened.append(conn)
                if held is not None and held[1] in self._opened:
                    self._opened.remove(held[1])  # it closes once nothing in this thread reads on
            self._local.held = (path, conn)
        return conn

    def ease(self) -> None:
        """Let go of the pages that SQLite keeps for speed; they are read again when they are wanted. In any thread."""
        if sqlite3.threadsafety < 3:  # this SQLite leaves each connection to one thread at a time
            return
        with self._lock:
            opened = list(self._opened)
        for conn in opened:
            with suppress(sqlite3.Error):  # closed meanwhile
                conn.execute("PRAGMA shrink_memory")

    def close(self) -> None:
        """Close every connection, of whichever thread."""
        with self._lock:
            for conn in self._opened:
                conn.close()
            self._opened.clear()
        self._local = threading.local()


class Readers(PerThread[sqlite3.Connection]):
    """The cache of one data folder, for reading. `connection` raises `no-data`, `newer-cache` or `cache-broken`."""

    def __init__(self, places: Places) -> None:
        super().__init__(lambda: places.cache, read_cache)
