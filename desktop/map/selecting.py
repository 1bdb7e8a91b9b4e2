"""Choosing an area of the map: a line drawn round it with the mouse, or a frame that the keys move and widen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from desktop.map.camera import Camera
from desktop.models.map_picture import Array, MapPoints, inside

STEP = 24
"""Pixels that an arrow key moves or widens the frame by."""
LEAST = 40
LEAST_LINE = 3


class Lasso:
    """A line drawn freehand; its ends are joined."""

    def __init__(self, x: float, y: float) -> None:
        self._points = [(x, y)]

    def go_to(self, x: float, y: float) -> None:
        held = self._points[-1]
        if abs(held[0] - x) + abs(held[1] - y) >= LEAST_LINE:
            self._points.append((x, y))

    @property
    def line(self) -> QPolygonF:
        return QPolygonF([QPointF(x, y) for x, y in self._points])

    @property
    def drawn(self) -> bool:
        """Whether it goes round anything: a click is no area."""
        box = self.line.boundingRect()
        return len(self._points) > 2 and box.width() * box.height() > LEAST


class Frame:
    """A rectangle in the middle of the view: arrows move it, with Shift they make it wider or narrower."""

    def __init__(self, camera: Camera) -> None:
        wide, high = camera.width / 2, camera.height / 2
        self.place = QRectF(wide / 2, high / 2, wide, high)
        self._view = QRectF(0, 0, camera.width, camera.height)

    def press(self, key: int, *, widen: bool) -> bool:
        """Do what an arrow key asks for; False where the key is none."""
        ways = {
            Qt.Key.Key_Left: (-STEP, 0),
            Qt.Key.Key_Right: (STEP, 0),
            Qt.Key.Key_Up: (0, -STEP),
            Qt.Key.Key_Down: (0, STEP),
        }
        if key not in ways:
            return False
        dx, dy = ways[Qt.Key(key)]
        if widen:
            moved = self.place.adjusted(-dx / 2, -dy / 2, dx / 2, dy / 2)
            fits = moved.width() >= LEAST and moved.height() >= LEAST
            self.place = moved.intersected(self._view) if fits else self.place
        else:
            moved = self.place.translated(dx, dy)
            self.place = moved if self._view.contains(moved) else self.place
        return True

    @property
    def line(self) -> QPolygonF:
        return QPolygonF(self.place)


def points_in(line: QPolygonF, camera: Camera, points: MapPoints) -> Array:
    """Which points of a picture a line in the view goes round, by their place in it."""
    corners = [camera.position(line.at(n).x(), line.at(n).y()) for n in range(line.size())]
    ring = np.array([*corners, corners[0]])
    west, south = ring.min(axis=0)
    east, north = ring.max(axis=0)
    near = np.flatnonzero(
        (points.east >= west) & (points.east <= east) & (points.north >= south) & (points.north <= north)
    )
    found: Array = near[inside(ring, points.east[near], points.north[near])]
    return found
