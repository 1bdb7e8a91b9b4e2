"""The points of a picture as spots: settings at one address are one spot, and close neighbours a cluster when far.

Worked out once a picture; what a view needs of it is a few numpy calls.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.map.camera import Camera
from desktop.models.map_picture import NOT_MET_SAFEGUARDING, Array, Bounds, MapPoints

ALWAYS_MARKS = 400
"""So many spots are drawn as marks at any scale: none of them need be looked for."""
NEAR = 60.0
"""Metres a pixel up to which marks are drawn however many there are."""
CROWD = 14.0
CROWDED = 0.30
"""Where this share of the spots has a neighbour within the same `CROWD` pixels, marks would only hide each other."""
CLUSTER = 118.0
"""Pixels along each side of the squares whose settings are counted together."""
LEAST = 3
"""Settings a cluster has at least, to be told as a number."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Settings that are told as one number from afar: their middle and what to zoom to."""

    east: float
    north: float
    count: int
    bounds: Bounds


class Spots:
    """Spots in the order of their first setting in the list. Arrays run along the spots unless said."""

    def __init__(self, points: MapPoints) -> None:
        self.points = points
        key = (points.east.astype(np.int64) << 21) | points.north.astype(np.int64)
        _, first, of, count = np.unique(key, return_index=True, return_inverse=True, return_counts=True)
        order = np.argsort(first, kind="stable")
        place = np.empty_like(order)
        place[order] = np.arange(len(order))
        self.first: Array = first[order]
        self.of: Array = place[of]  # for each point its spot
        self.count: Array = count[order].astype(np.int32)
        self.east: Array = points.east[self.first].astype(np.float64)
        self.north: Array = points.north[self.first].astype(np.float64)
        self.grade: Array = points.grade[self.first]
        self.shape: Array = points.shape[self.first].copy()
        alert = self.of[points.shape == NOT_MET_SAFEGUARDING]
        self.shape[alert] = NOT_MET_SAFEGUARDING  # it leads, whichever setting of the address it is
        self._by_north: Array = np.argsort(self.north, kind="stable")
        self._norths: Array = self.north[self._by_north]
        self._spread: tuple[float, float] | None = None
        self._clusters: tuple[float, Array] | None = None

    def __len__(self) -> int:
        return len(self.first)

    def members(self, spot: int) -> list[int]:
        """The points at a spot, in the list's order."""
        found: list[int] = np.flatnonzero(self.of == spot).tolist()
        return found

    def crowding(self, scale: float) -> float:
        """Which share of the spots has a neighbour almost on top of it at so many metres a pixel."""
        if self._spread is None or self._spread[0] != scale:
            side = CROWD * scale
            cells = (self.east // side).astype(np.int64) * 100_000 + (self.north // side).astype(np.int64)
            _, of, count = np.unique(cells, return_inverse=True, return_counts=True)
            share = float((count[of] > 1).mean()) if len(cells) else 0.0
            self._spread = (scale, share)
        return self._spread[1]

    def as_dots(self, scale: float) -> bool:
        """Whether only their density can be shown at this scale."""
        return scale > NEAR and len(self) > ALWAYS_MARKS and self.crowding(scale) > CROWDED

    def seen(self, camera: Camera, margin: float = 0) -> Array:
        """The spots in a view and so many pixels round it, in order."""
        box = camera.bounds.grown(margin * camera.scale)
        first, last = self._norths.searchsorted([box.south, box.north]).tolist()
        band = self._by_north[first : last + 1]
        east, north = self.east[band], self.north[band]
        here = (east >= box.west) & (east <= box.east) & (north >= box.south) & (north <= box.north)
        found: Array = np.sort(band[here])
        return found

    def around(self, camera: Camera, margin: float) -> tuple[Array, Array]:
        """The positions of all points in a view and so many pixels round it, in no order of use."""
        seen = self.seen(camera, margin)
        return np.repeat(self.east[seen], self.count[seen]), np.repeat(self.north[seen], self.count[seen])

    def near(self, camera: Camera, x: float, y: float, reach: float) -> int | None:
        """The spot nearest to a pixel, within so many pixels; None where there is none."""
        east, north = camera.position(x, y)
        far = reach * camera.scale
        close = np.flatnonzero((np.abs(self.east - east) <= far) & (np.abs(self.north - north) <= far))
        if not len(close):
            return None
        away = np.hypot(self.east[close] - east, self.north[close] - north)
        nearest = int(away.argmin())
        return int(close[nearest]) if away[nearest] <= far else None

    def clusters(self, scale: float, room: Bounds) -> list[Cluster]:
        """Squares of the ground with their number of settings, the fullest first; those whose middle is in `room`.

        They stay where they are while the view is moved, and change when it is zoomed by half.
        """
        side = 2.0 ** round(np.log2(CLUSTER * scale))
        if self._clusters is None or self._clusters[0] != side:
            self._clusters = (side, self._counted(side))
        table = self._clusters[1]
        here = (table[0] >= room.west) & (table[0] <= room.east) & (table[1] >= room.south) & (table[1] <= room.north)
        return [Cluster(e, n, int(c), Bounds(*box)) for e, n, c, *box in table[:, here].T.tolist()]

    def _counted(self, side: float) -> Array:
        """Middles, counts and bounds of the squares, a column each."""
        east, north = self.points.east.astype(np.float64), self.points.north.astype(np.float64)
        cells = (east // side).astype(np.int64) * 100_000 + (north // side).astype(np.int64)
        order = np.argsort(cells, kind="stable")
        cells, east, north = cells[order], east[order], north[order]
        starts = np.flatnonzero(np.concatenate([[True], cells[1:] != cells[:-1]])) if len(cells) else np.empty(0, int)
        count = np.diff(np.append(starts, len(cells)))
        sums = [np.add.reduceat(each, starts) / count if len(cells) else each for each in (east, north)]
        ends = [
            f.reduceat(each, starts) if len(cells) else each for f in (np.minimum, np.maximum) for each in (east, north)
        ]
        table: Array = np.array([*sums, count, *ends])
        kept = np.flatnonzero(count >= LEAST)
        return table[:, kept[np.argsort(-count[kept], kind="stable")]]
