"""The sheet: the view as finished square tiles, kept, so that a frame costs little more than laying them out.

Moved, the same tiles are laid out elsewhere, and those beyond the edge are painted before they come into sight. Zoomed,
the last sharp view is shown larger or smaller while the tiles of the new scale are painted between the frames, once the
hand rests or it has been stretched too far; what lies beyond it meanwhile comes from the backdrop, a small picture of
the whole land. No frame waits for a whole view but the first of a picture; the land in view stays for the next picture,
since most of painting is painting land, and who types over the map has another picture with each letter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.map import tones
from desktop.map.camera import Camera

Paint = Callable[[QImage, Camera], None]
"""Paints into a picture what the view of a camera shows there; it is as large as the view."""
Place = tuple[int, int]
"""A tile's column and row, counted from the grid's origin eastwards and southwards."""

SIDE = 256
"""Device pixels along a tile."""
LARGEST, SMALLEST = 1.9, 0.55
"""How much larger or smaller tiles may be shown before those of the new scale are begun in the middle of a gesture."""
KEPT = 110
BACKDROP, BLURRED = 1000.0, 70.0
"""Metres a pixel of the backdrop, and under which it would be nothing but a blur."""


@dataclass(slots=True)
class _Tiles:
    """The tiles of one scale that are painted, and the land alone of those that were in view."""

    scale: float
    ratio: float
    painted: dict[Place, QImage] = field(default_factory=dict)
    land: dict[Place, QImage] = field(default_factory=dict)

    @property
    def side(self) -> float:
        """Metres along a tile."""
        return SIDE / self.ratio * self.scale

    def needed(self, camera: Camera, around: int = 0) -> list[Place]:
        """The tiles in view and so many more on each side."""
        seen, side = camera.bounds, self.side
        columns = range(int(seen.west // side) - around, int(seen.east // side) + 1 + around)
        rows = range(int(-seen.north // side) - around, int(-seen.south // side) + 1 + around)
        return [(column, row) for row in rows for column in columns]

    def camera(self, place: Place) -> Camera:
        """The view of one tile."""
        side, wide = self.side, SIDE / self.ratio
        return Camera((place[0] + 0.5) * side, -(place[1] + 0.5) * side, self.scale, wide, wide)

    def lay_out(self, painter: QPainter, camera: Camera) -> None:
        """Draw those in a view of the same scale."""
        wide = SIDE / self.ratio
        left, top = camera.at(0, 0)
        # whole device pixels, so that the tiles are copied and not drawn
        left, top = round(left * self.ratio) / self.ratio, round(top * self.ratio) / self.ratio
        for place in self.needed(camera):
            if (tile := self.painted.get(place)) is not None:
                painter.drawImage(QPointF(left + place[0] * wide, top + place[1] * wide), tile)


@dataclass(frozen=True, slots=True)
class _View:
    """A view as one picture, to be shown larger or smaller."""

    image: QImage
    camera: Camera

    def place(self, camera: Camera) -> QRectF:
        """Where it lies in another view."""
        seen = self.camera.bounds
        left, top = camera.at(seen.west, seen.north)
        right, bottom = camera.at(seen.east, seen.south)
        return QRectF(left, top, right - left, bottom - top)

    def draw(self, painter: QPainter, camera: Camera) -> None:
        painter.drawImage(self.place(camera), self.image)


class Sheet:
    """`paint_land` fills a tile with land, `paint` puts on it what a picture shows. Whoever shows it calls `work` while
    `wanting`."""

    def __init__(self, paint_land: Paint, paint: Paint) -> None:
        self._paint_land, self._paint = paint_land, paint
        self._tiles: _Tiles | None = None
        self._before: _Tiles | None = None  # those of the picture before, for their land
        self._seen: Camera | None = None
        self._way = (0.0, 0.0)
        self._coming: tuple[_Tiles, Camera] | None = None
        self._stretched: _View | None = None
        self._backdrop: _View | None = None

    @property
    def wanting(self) -> bool:
        """Whether tiles are still to be painted."""
        return self._coming is not None or (self._stretched is None and bool(self._ahead()))

    def forget(self, *, ground: bool = False) -> None:
        """Paint anew at the next frame; `ground` where the land looks different too."""
        self._before = self._tiles or self._before
        self._tiles = self._coming = self._stretched = None
        if ground:
            self._before = self._backdrop = None

    def show(self, painter: QPainter, camera: Camera, ratio: float, *, resting: bool) -> bool:
        """Show the view; False where it is not sharp yet: after some `work`, while the hand rests, it becomes so."""
        tiles = self._tiles
        if tiles is None or tiles.ratio != ratio:
            before, self._before = self._before, None
            same = before is not None and (before.scale, before.ratio) == (camera.scale, ratio)
            tiles = self._tiles = _Tiles(camera.scale, ratio, land=before.land if before is not None and same else {})
            self._coming = self._stretched = None
        if tiles.scale != camera.scale:
            self._show_stretched(painter, tiles, camera, resting=resting)
            return False
        self._coming = self._stretched = None
        for place in tiles.needed(camera):
            if place not in tiles.painted:
                self._add(tiles, place, in_view=True)
        tiles.lay_out(painter, camera)
        if self._seen is not None and self._seen.scale == camera.scale:
            step = (camera.east - self._seen.east, self._seen.north - camera.north)
            self._way = step if any(step) else self._way
        self._seen = camera
        return True

    def work(self, milliseconds: float) -> bool:
        """Paint some of the tiles that are wanted; True when a sharper view has become ready."""
        begun = perf_counter()
        while 1000 * (perf_counter() - begun) < milliseconds:
            if self._coming is None:
                ahead = self._ahead()
                if not ahead or self._tiles is None:
                    return False
                self._add(self._tiles, ahead[0])
                self._let_go()
                continue
            tiles, camera = self._coming
            missing = [place for place in tiles.needed(camera) if place not in tiles.painted]
            if missing:
                self._add(tiles, missing[0])
            if len(missing) <= 1:
                self._tiles, self._seen = tiles, camera
                self._coming = self._stretched = None
                return True
        return False

    def _show_stretched(self, painter: QPainter, tiles: _Tiles, camera: Camera, *, resting: bool) -> None:
        """Show the last sharp view larger or smaller, and begin the tiles of this scale when it is time."""
        if self._stretched is None:
            self._stretched = _composed(tiles, self._seen or camera)
        grown = tiles.scale / camera.scale
        too_far = not SMALLEST <= grown <= LARGEST
        if (resting and (self._coming is None or self._coming[1] != camera)) or (too_far and self._coming is None):
            self._coming = (_Tiles(camera.scale, tiles.ratio), camera)
        for rest in _outside(self._stretched.place(camera).toRect(), int(camera.width), int(camera.height)):
            if camera.scale < BLURRED:
                painter.fillRect(rest, tones.colour("land"))
                continue
            painter.save()
            painter.setClipRect(rest)
            if self._backdrop is None:
                self._backdrop = self._land()
            self._backdrop.draw(painter, camera)
            painter.restore()
        # no smoothing: it takes three times as long, and a tenth of a second later the sharp view is there
        self._stretched.draw(painter, camera)

    def _ahead(self) -> list[Place]:
        """The tiles just beyond the edges of what was shown last, those first that the map is being moved towards."""
        if self._tiles is None or self._seen is None or self._seen.scale != self._tiles.scale:
            return []
        found = [place for place in self._tiles.needed(self._seen, 1) if place not in self._tiles.painted]
        return sorted(found, key=lambda place: -place[0] * self._way[0] - place[1] * self._way[1])

    def _add(self, tiles: _Tiles, place: Place, *, in_view: bool = False) -> None:
        camera, land = tiles.camera(place), tiles.land.get(place)
        if land is None:
            land = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
            land.setDevicePixelRatio(tiles.ratio)
            self._paint_land(land, camera)
            if in_view:
                tiles.land[place] = land
        tile = tiles.painted[place] = QImage(land)  # Qt copies it once it is painted on
        self._paint(tile, camera)

    def _let_go(self) -> None:
        """Keep no more tiles than a few views' worth."""
        tiles, seen = self._tiles, self._seen
        if tiles is not None and seen is not None and len(tiles.painted) > KEPT:
            near = set(tiles.needed(seen, 2))
            tiles.painted = {place: tile for place, tile in tiles.painted.items() if place in near}
            tiles.land = {place: tile for place, tile in tiles.land.items() if place in near}

    def _land(self) -> _View:
        camera = Camera(350_000, 600_000, BACKDROP, 1000, 1400)
        image = QImage(1000, 1400, QImage.Format.Format_RGB32)
        self._paint_land(image, camera)
        return _View(image, camera)


def _composed(tiles: _Tiles, camera: Camera) -> _View:
    """The tiles of a view as one picture: one is stretched faster than thirty."""
    image = QImage(round(camera.width * tiles.ratio), round(camera.height * tiles.ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(tiles.ratio)
    with QPainter(image) as painter:
        tiles.lay_out(painter, camera)
    return _View(image, camera)


def _outside(place: QRect, wide: int, high: int) -> list[QRect]:
    """What of a view lies beside a rectangle in it: up to four rectangles."""
    left, top = max(0, place.left()), max(0, place.top())
    right, bottom = min(wide, place.right() + 1), min(high, place.bottom() + 1)
    found = [
        QRect(0, 0, wide, top),
        QRect(0, bottom, wide, high - bottom),
        QRect(0, top, left, bottom - top),
        QRect(right, top, wide - right, bottom - top),
    ]
    return [each for each in found if each.width() > 0 and each.height() > 0]
