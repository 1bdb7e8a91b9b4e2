"""Nearness: the placed settings in the order of their northings, so that a radius looks at a band and not at the
nation.

Measured on 27,500 placed settings: within 5 miles of the middle of Leeds 0.02 ms, by a full scan 0.3 ms.
"""

from __future__ import annotations

import numpy as np

from data_sync.domain.geography import MILE
from data_sync.insight.outcomes import Array
from data_sync.search.places import Anchor


def miles_from(anchor: Anchor, east: Array, north: Array) -> Array:
    """Straight distances in miles; NaN for what is not placed (0)."""
    miles = _miles(east - float(anchor.east), north - float(anchor.north))
    miles[east == 0] = np.nan
    return miles


class Placed:
    """The settings that have a place: their `positions` in the columns; and those `without`, ascending."""

    def __init__(self, east: Array, north: Array) -> None:
        held = np.flatnonzero(east)
        held = held[np.argsort(north[held], kind="stable")].astype(np.int32)
        self.positions: Array = held
        self.without: Array = np.flatnonzero(east == 0).astype(np.int32)
        self._east: Array = east[held].astype(np.float64)
        self._north: Array = north[held].astype(np.float64)

    def within(self, anchor: Anchor, miles: float) -> Array:
        """The positions within so many miles of `anchor`, ascending."""
        found, _ = self._inside(anchor, miles)
        found.sort()
        return found

    def nearest(self, anchor: Anchor) -> int | None:
        """The position nearest to `anchor`; None where nothing is placed."""
        for miles in (2.0, 8.0, 32.0, 1000.0):
            found, away = self._inside(anchor, miles)
            if len(found):
                return int(found[away.argmin()])
        return None

    def _inside(self, anchor: Anchor, miles: float) -> tuple[Array, Array]:
        """The positions within so many miles and their distances, in no order of use."""
        reach = miles * MILE + 1  # a metre more, so that rounding leaves nothing out of the band
        first, last = self._north.searchsorted((anchor.north - reach, anchor.north + reach)).tolist()
        away = _miles(self._east[first:last] - anchor.east, self._north[first:last] - anchor.north)
        near = away <= miles
        return self.positions[first:last][near], away[near]


def _miles(de: Array, dn: Array) -> Array:
    """The lengths in miles of differences in metres: one formula for the band and the full scan, to the last bit."""
    miles: Array = np.sqrt(de * de + dn * dn) / MILE
    return miles
