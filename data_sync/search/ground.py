"""What a map draws under the settings to tell where one is: the towns they name, and where postcodes lie densely."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

import numpy as np

from data_sync.domain.geography import written
from data_sync.search.outlines import Ring, authority_labels, authority_outlines, land_outlines

WIDTH = 10_000
"""A square's key is its row times this, plus its column, counted from the grid's origin."""
_AT_ONCE = 5000
_DISTRICT, _SECTOR = 60, 15
"""Postcodes that a district and a sector have at least, where people live."""

Town = tuple[str, int, int, int]
"""Name, easting, northing (the middle of its placed settings) and how many these are."""
Counts = np.ndarray[Any, np.dtype[np.int32]]


class MapGround:
    """The ground of a map, from the cache that `conn` gives the calling thread. In metres on the National Grid."""

    def __init__(self, conn: Callable[[], sqlite3.Connection]) -> None:
        self._conn = conn

    def outlines(self) -> list[tuple[str, list[Ring]]]:
        """Each authority's outline as rings of eastings and northings."""
        return authority_outlines(self._conn())

    def land(self) -> list[Ring]:
        """The land around England, as rings."""
        return land_outlines(self._conn())

    def authority_labels(self) -> dict[str, tuple[int, int]]:
        """Where each authority's name stands."""
        return authority_labels(self._conn())

    def towns(self) -> list[Town]:
        """See `towns`."""
        return towns(self._conn())

    def postcode_parts(self) -> list[tuple[str, int, int]]:
        """See `postcode_parts`."""
        return postcode_parts(self._conn())

    def postcode_density(self, cell: int) -> tuple[int, Counts, Counts]:
        """See `postcode_density`."""
        return postcode_density(self._conn(), cell)


def towns(conn: sqlite3.Connection) -> list[Town]:
    """The towns that placed settings name, one row for each authority that has settings there, the largest first."""
    return [
        (name, east, north, settings)
        for name, east, north, settings in conn.execute(
            "SELECT name, east, north, settings FROM town ORDER BY settings DESC, words, la"
        )
    ]


def postcode_parts(conn: sqlite3.Connection) -> list[tuple[str, int, int]]:
    """The districts ("LS8") and sectors ("LS8 5") of postcodes and where their middles are, in the postcodes' order.

    Those of a few large users alone (LS98, LS1 8) are left out: they are no neighbourhood.
    """
    rows = conn.execute("SELECT code, east, north, postcodes FROM postcode_part ORDER BY code")
    parts = [(written(code), east, north, postcodes) for code, east, north, postcodes in rows]
    return [(name, e, n) for name, e, n, count in parts if count >= (_SECTOR if " " in name else _DISTRICT)]


def postcode_density(conn: sqlite3.Connection, cell: int) -> tuple[int, Counts, Counts]:
    """`cell`, the keys of the squares of so many metres that hold a postcode (see `WIDTH`), ascending, and how many
    each holds. Reads every postcode: 1.5 s."""
    cursor = conn.cursor()
    cursor.row_factory = None  # plain pairs: half the time of named rows
    cursor.execute("SELECT east, north FROM postcode")
    keys = []
    while rows := cursor.fetchmany(_AT_ONCE):
        at = np.array(rows, np.int32) // cell
        keys.append(at[:, 1] * WIDTH + at[:, 0])
    conn.execute("PRAGMA shrink_memory")  # the pages of every postcode: 16 MB that nobody asks for again
    found, counts = np.unique(np.concatenate(keys or [np.empty(0, np.int32)]), return_counts=True)
    return cell, found, counts.astype(np.int32)
