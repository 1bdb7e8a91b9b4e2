"""The ground painted: sea, land, where people live, the authorities' borders, and authorities coloured by a value."""

from __future__ import annotations

import struct
from collections import OrderedDict
from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from desktop.map import tones
from desktop.map.camera import Camera
from desktop.models.map_picture import AreaValues, Array, Bounds, Density, Ground, Ring

TILE = 256
"""Squares of postcodes along each side of one picture of where people live."""
TILES_KEPT = 48
FULL = 300.0
"""Postcodes a square kilometre from which the ground is as dark as it gets."""
MOST_OPAQUE = 0.84
FADES_UNDER, FAINTEST = 14.0, 0.4
"""Metres a pixel under which the squares are too large to mean much, and how faint they become."""
FAR, PLAINER = 240.0, 420.0
"""Metres a pixel from which plainer lines are drawn, and the metres between their corners."""
LIGHTEST, STRONGEST = 0.10, 0.85
"""How far the classes of a choropleth reach from the land's colour to the accent's."""


class _Lines:
    """Closed lines as paths, and as plainer ones for looking from afar; each is made when it first comes into sight."""

    def __init__(self, rings: Iterable[Ring]) -> None:
        self._rings = list(rings)
        self._boxes = _boxes([ring] for ring in self._rings)
        self._near: dict[int, QPainterPath] = {}
        self._far: dict[int, QPainterPath] = {}

    def in_sight(self, seen: Bounds, scale: float) -> list[QPainterPath]:
        """Those that a view may show something of."""
        west, south, east, north = self._boxes.T
        here = (west <= seen.east) & (east >= seen.west) & (south <= seen.north) & (north >= seen.south)
        far = scale >= FAR
        paths = self._far if far else self._near
        found = []
        for n in np.flatnonzero(here).tolist():
            path = paths.get(n)
            if path is None:
                path = paths[n] = _path([_plainer(self._rings[n]) if far else self._rings[n]])
            found.append(path)
        return found


class _Areas(dict[str, QPainterPath]):
    """The outline of each authority by its name, made when it is first asked for."""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._rings = {name: rings for name, rings in ground.authorities if rings}

    def __missing__(self, name: str) -> QPainterPath:
        path = self[name] = _path(self._rings[name])
        return path


class GroundPaths:
    """The outlines of a `Ground` as paths on the grid. Only those in sight are made and painted."""

    def __init__(self, ground: Ground) -> None:
        self._land = _Lines(ring for _, rings in ground.authorities for ring in rings)
        self._beyond = _Lines(ground.beyond)
        self.areas = _Areas(ground)
        held = [(name, rings) for name, rings in ground.authorities if rings]
        boxes = _boxes(rings for _, rings in held).tolist()
        self.boxes = {name: Bounds(*box) for (name, _), box in zip(held, boxes, strict=True)}

    def paint(self, painter: QPainter, camera: Camera, areas: AreaValues | None = None) -> None:
        """Land on a sea that is there already; authorities in the colours of their values where these are given."""
        painter.save()
        painter.setTransform(on_grid(camera), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # the borders' own line smooths the edges
        painter.setPen(Qt.PenStyle.NoPen)
        for lines, tone in ((self._beyond, mixed("land", "sea", 0.35)), (self._land, tones.colour("land"))):
            painter.setBrush(tone)
            for path in lines.in_sight(camera.bounds, camera.scale):
                painter.drawPath(path)
        if areas is not None:
            self._paint_values(painter, camera, areas)
        painter.restore()

    def paint_borders(self, painter: QPainter, camera: Camera) -> None:
        """Hairlines: one device pixel is what Qt draws ten times faster than anything wider."""
        painter.save()
        seen = camera.bounds.grown(2 * camera.scale)
        painter.setTransform(on_grid(camera), True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for lines, tone in ((self._beyond, "hairline"), (self._land, "border")):
            pen = QPen(tones.colour(tone), 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for path in lines.in_sight(seen, camera.scale):
                painter.drawPath(path)
        painter.restore()

    def _paint_values(self, painter: QPainter, camera: Camera, areas: AreaValues) -> None:
        colours = class_colours(len(areas.words))
        hatch = QBrush(tones.colour("border"), Qt.BrushStyle.BDiagPattern)
        hatch.setTransform(on_grid(camera).inverted()[0])  # the lines stay as wide as they are at any scale
        seen = camera.bounds
        for name, box in self.boxes.items():
            if not box.meets(seen):
                continue
            number = areas.class_of(name)
            painter.setBrush(hatch if number is None else QBrush(colours[number]))
            painter.drawPath(self.areas[name])


def on_grid(camera: Camera) -> QTransform:
    """The way from eastings and northings to the view's pixels."""
    k = 1 / camera.scale
    return QTransform(k, 0, 0, -k, camera.width / 2 - camera.east * k, camera.height / 2 + camera.north * k)


def class_colours(count: int) -> list[QColor]:
    """A sequence from light to strong in one hue, for so many classes of a value."""
    if count == 1:
        return [mixed("land", "accent", (LIGHTEST + STRONGEST) / 2)]
    step = (STRONGEST - LIGHTEST) / (count - 1)
    return [mixed("land", "accent", LIGHTEST + n * step) for n in range(count)]


def mixed(one: str, other: str, share: float) -> QColor:
    """A colour between two tokens; `share` is how much of the other is in it."""
    a, b = tones.colour(one), tones.colour(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    found = QColor()
    found.setRgb(*(round(x + (y - x) * share) for x, y in parts))
    return found


class DensityTiles:
    """Where people live, as quiet pictures that are made when they first come into sight.

    `levels` hold the same postcodes in squares of growing size, the finest first.
    """

    def __init__(self, levels: tuple[Density, ...]) -> None:
        self._levels = levels
        self._tiles: OrderedDict[tuple[int, int, int], QImage | None] = OrderedDict()

    def forget(self) -> None:
        """Make the pictures anew: the colours have changed."""
        self._tiles.clear()

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Lay the pictures of the view over the land."""
        if not self._levels:
            return
        number = next(
            (n for n, level in enumerate(self._levels) if level.cell / camera.scale >= 2), len(self._levels) - 1
        )
        side = self._levels[number].cell * TILE
        seen = camera.bounds
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(min(1.0, max(FAINTEST, camera.scale / FADES_UNDER)))
        for row in range(int(max(0.0, seen.south) // side), int(max(0.0, seen.north) // side) + 1):
            for column in range(int(max(0.0, seen.west) // side), int(max(0.0, seen.east) // side) + 1):
                tile = self._tile(number, row, column)
                if tile is None:
                    continue
                edge = side / TILE / camera.scale  # one square more on each side: smoothing looks beyond its own
                x, y = camera.at(column * side, (row + 1) * side)
                whole = QRectF(x, y, side / camera.scale, side / camera.scale)
                painter.save()
                painter.setClipRect(_on_pixels(whole), Qt.ClipOperation.IntersectClip)
                painter.drawImage(whole.adjusted(-edge, -edge, edge, edge), tile)
                painter.restore()
        painter.restore()

    def _tile(self, number: int, row: int, column: int) -> QImage | None:
        key = (number, row, column)
        if key in self._tiles:
            self._tiles.move_to_end(key)
            return self._tiles[key]
        made = self._tiles[key] = _drawn(self._levels[number], row, column)
        if len(self._tiles) > TILES_KEPT:
            self._tiles.popitem(last=False)
        return made


def _drawn(level: Density, row: int, column: int) -> QImage | None:
    """One picture; None where nobody lives."""
    side = TILE + 2
    counts = _square(level, row * TILE - 3, column * TILE - 3, side + 4)
    if counts is None:
        return None
    full = FULL * (level.cell / 1000) ** 2
    smooth = _blurred(_blurred(np.minimum(counts, 2 * full)).T).T  # one office can have a hundred postcodes
    opaque = np.sqrt(np.minimum(smooth / full, 1)) * MOST_OPAQUE
    colour = tones.colour("built")
    picture = np.empty((side, side, 4), np.uint8)
    for n, part in enumerate((colour.blue(), colour.green(), colour.red(), 255)):
        picture[..., n] = (opaque * part)[::-1]  # rows of the grid go up
    shared = QImage(picture.data, side, side, QImage.Format.Format_ARGB32_Premultiplied)
    return shared.copy()  # Qt does not keep numpy's memory alive


def _square(level: Density, row: int, column: int, side: int) -> Array | None:
    """The counts in a square of squares, rows from south to north."""
    first, last = level.keys.searchsorted([max(0, row) * Density.WIDTH, max(0, row + side) * Density.WIDTH]).tolist()
    keys, counts = level.keys[first:last], level.counts[first:last]
    rows, columns = np.divmod(keys, Density.WIDTH)
    here = (columns >= column) & (columns < column + side)
    if not here.any():
        return None
    found = np.zeros((side, side), np.float32)
    found[rows[here] - row, columns[here] - column] = counts[here]
    return found


def _blurred(counts: Array) -> Array:
    """Five squares weighed 1 3 4 3 1 along the first axis, which is shorter by four afterwards."""
    found: Array = (counts[:-4] + counts[4:] + 3 * (counts[1:-3] + counts[3:-1]) + 4 * counts[2:-2]) / 12
    return found


def _on_pixels(place: QRectF) -> QRect:
    """Whole pixels, so that neighbours neither overlap nor leave a gap."""
    left, top, right, bottom = (round(edge) for edge in (place.left(), place.top(), place.right(), place.bottom()))
    return QRect(left, top, right - left, bottom - top)


def _boxes(groups: Iterable[Sequence[Ring]]) -> Array:
    """The rectangle round each group of lines: west, south, east, north."""
    held = [np.concatenate(rings) if len(rings) > 1 else rings[0] for rings in groups]
    if not held:
        return np.empty((0, 4))
    points = np.concatenate(held)
    starts = np.cumsum([0, *map(len, held[:-1])])
    return np.hstack([np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)])


_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
"""A point of a path as Qt writes it to a stream: 0 for one that a line begins at, 1 for one that it is drawn to."""


def _path(rings: Iterable[Ring]) -> QPainterPath:
    """Closed lines as one path, read by Qt from a stream: to hand on point after point takes twenty times as long."""
    path = QPainterPath()
    lines = [ring for ring in rings if len(ring)]
    if not lines:
        return path
    elements = np.empty(sum(map(len, lines)), _ELEMENT)
    elements["x"], elements["y"] = np.concatenate(lines).T
    elements["kind"] = 1
    starts = np.cumsum([0, *map(len, lines[:-1])])
    elements["kind"][starts] = 0
    written = struct.pack(">i", len(elements)) + elements.tobytes()
    written += struct.pack(">ii", int(starts[-1]), Qt.FillRule.OddEvenFill.value)
    QDataStream(QByteArray(written)) >> path
    return path


def _plainer(ring: Ring) -> Ring:
    """A line without the corners that lie closer together than can be seen from afar."""
    kept = [0]
    points = ring.tolist()
    for n, (x, y) in enumerate(points[1:-1], 1):
        last = points[kept[-1]]
        if abs(x - last[0]) + abs(y - last[1]) >= PLAINER:
            kept.append(n)
    found: Ring = ring[[*kept, len(points) - 1]]
    return found
