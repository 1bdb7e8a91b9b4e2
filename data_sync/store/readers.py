"""Read-only connections for many threads: each thread has its own, opened again when a rebuild put another cache in
place."""

from __future__ import annotations

import sqlite3
import threading

from data_sync.store.cache import read_cache
from data_sync.store.places import Places


class Readers:
    """The cache of one data folder, for reading."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[sqlite3.Connection] = []

    def connection(self) -> sqlite3.Connection:
        """This thread's connection to the cache in use. Raises `no-data`, `newer-cache` or `cache-broken`."""
        path = self._places.cache
        held = getattr(self._local, "held", None)
        if held is not None and held[0] == path:
            found: sqlite3.Connection = held[1]
            return found
        conn = read_cache(path)
        self._local.held = (path, conn)
        with self._lock:
            self._opened.append(conn)
        return conn

    def close(self) -> None:
        """Close every connection, of whichever thread."""
        with self._lock:
            for conn in self._opened:
                conn.close()
            self._opened.clear()
        self._local = threading.local()
