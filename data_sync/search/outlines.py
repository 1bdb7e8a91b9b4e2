"""Outlines for the map: the authorities as the register names them, their label points, and the land around England.

All on the National Grid in metres, as the settings' positions are.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any

import numpy as np

Ring = np.ndarray[Any, np.dtype[np.float32]]
"""A closed line: rows of eastings and northings in metres, the first again at the end."""


def authority_outlines(conn: sqlite3.Connection) -> list[tuple[str, list[Ring]]]:
    """Each authority's name and rings (islands, and holes: fill by the odd-even rule), by name; empty while none are
    held."""
    rows = conn.execute("SELECT name, rings, ends FROM authority ORDER BY name")
    return [(name, _unpacked(rings, ends)) for name, rings, ends in rows]


def land_outlines(conn: sqlite3.Connection) -> list[Ring]:
    """The districts of Wales, Scotland and Northern Ireland: land that the register says nothing of."""
    rows = conn.execute("SELECT rings, ends FROM boundary WHERE authority IS NULL ORDER BY code")
    return [ring for rings, ends in rows for ring in _unpacked(rings, ends)]


def authority_labels(conn: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """A point well inside each authority, for its name and for what can only be told of it as a whole."""
    return {name: (east, north) for name, east, north in conn.execute("SELECT name, east, north FROM authority")}


def _unpacked(rings: bytes, ends: str) -> list[Ring]:
    points = np.frombuffer(rings, np.float32).reshape(-1, 2)
    stops = json.loads(ends)
    return [points[a:b] for a, b in zip([0, *stops[:-1]], stops, strict=True)]
