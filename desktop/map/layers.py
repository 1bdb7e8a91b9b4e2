"""What the sheet is painted of: the ground, where people live, areas with values, circles, and the settings."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from desktop import theme
from desktop.map import tones
from desktop.map.camera import Camera
from desktop.map.ground import DensityTiles, GroundPaths
from desktop.map.labels import Label, LabelSet, Layout, authority_labels, cluster_labels, place_of, town_labels
from desktop.map.marks import DOT, ROOM, SIDE, SMALL, forget_pictures, paint_dots, paint_marks
from desktop.map.spots import Spots
from desktop.models.map_picture import Array, Bounds, Density, Ground, MapPicture, MapPlace

SMALL_FROM = 22.0
"""Metres a pixel from which the marks are the small ones."""
DISTRICTS_FROM, SECTORS_FROM = 30.0, 10.0
"""Metres a pixel up to which the postcodes' districts and sectors are named."""
BADGES_FROM = 40.0
"""Metres a pixel up to which the number of settings on one spot stands beside it."""
MOST_LABELS = 220
"""Numbers, and names of towns, that are tried for room: more would take longer than a frame."""
FURTHEST = 130.0
"""Pixels that an authority's name may stand from its place, where something else is there."""
BADGE = 18
"""Pixels that a mark's number may stand out of it."""


class Layers:
    """Everything that is drawn of a picture and its ground, at any camera."""

    def __init__(self) -> None:
        self.ground = Ground()
        self.paths = GroundPaths(self.ground)
        self.density = DensityTiles(())
        self.picture = MapPicture()
        self.spots = Spots(self.picture.points)
        self._labels: _Labelled | None = None
        self._middle: tuple[tuple[float, float], str | None] | None = None

    def set_ground(self, ground: Ground) -> None:
        self.ground, self.paths = ground, GroundPaths(ground)
        self._middle = None
        self._labels = None

    def set_density(self, levels: tuple[Density, ...]) -> None:
        self.density = DensityTiles(levels)

    def set_picture(self, picture: MapPicture) -> None:
        if picture.points is not self.picture.points:
            self.spots = Spots(picture.points)
        self.picture = picture
        self._labels = None

    def restyle(self) -> None:
        """The colours or sizes have changed."""
        forget_pictures()
        self.density.forget()
        self._labels = None

    # --- the sheet ---

    def paint_land(self, image: QImage, camera: Camera) -> None:
        """Paint the land of a view into a picture of its size."""
        with QPainter(image) as painter:
            painter.fillRect(QRectF(0, 0, camera.width, camera.height), tones.colour("sea"))
            areas = self.picture.areas
            self.paths.paint(painter, camera, areas)
            if areas is None:
                self.density.paint(painter, camera)
            self.paths.paint_borders(painter, camera)

    def paint(self, image: QImage, camera: Camera) -> None:
        """Paint what the picture shows on the land of a view. The image stays untouched where that is nothing."""
        ratio = image.devicePixelRatio()
        as_dots = self.spots.as_dots(camera.scale)
        circles = [place for place in self.picture.places if place.within is not None]
        seen = self._marks_in_sight(camera) if not as_dots else None
        if circles or (seen is not None and len(seen)):
            with QPainter(image) as painter:
                self._paint_circles(painter, camera, circles)
                if seen is not None:
                    self._paint_marks(painter, camera, seen)
        if as_dots:
            east, north = self.spots.around(camera, DOT)
            if len(east):
                paint_dots(image, camera.x(east) * ratio, camera.y(north) * ratio, tones.colour("accent"))

    def mark_side(self, scale: float) -> float:
        """The design's pixels that a mark is wide at this scale."""
        return SMALL if scale > SMALL_FROM and len(self.spots) > 400 else SIDE

    def _paint_circles(self, painter: QPainter, camera: Camera, places: list[MapPlace]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in places:
            width = 1.5 * theme.current().scale
            painter.setPen(QPen(tones.colour("ink2"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLines(dashes(place, camera))

    def _marks_in_sight(self, camera: Camera) -> Array:
        """The spots whose marks a view shows something of, those last that stand on top: the first of the list."""
        return self.spots.seen(camera, self.mark_side(camera.scale) * ROOM / 2 + BADGE)[::-1]

    def _paint_marks(self, painter: QPainter, camera: Camera, here: Array) -> None:
        spots, side = self.spots, self.mark_side(camera.scale)
        paint_marks(
            painter, camera.x(spots.east[here]), camera.y(spots.north[here]), spots.shape[here], spots.grade[here],
            spots.count[here] if camera.scale <= BADGES_FROM else None, side, self.picture.colours,
        )  # fmt: skip

    def grade_of(self, point: int) -> tuple[str, str] | None:
        """The scale and the grade's word that a point is coloured by; None where grades are not what is told."""
        colours = self.picture.colours
        if colours is None:
            return None
        return colours.scale, dict(colours.grades).get(int(self.picture.points.grade[point]), "")

    def authority_at(self, camera: Camera) -> str | None:
        """The authority that the view is wholly or mostly in: the one around its middle, once it is wider than that."""
        place = (camera.east, camera.north)
        if self._middle is None or self._middle[0] != place:
            self._middle = (place, self.authority_round(*place))
        name = self._middle[1]
        box = self.paths.boxes.get(name or "")
        if box is None or (box.east - box.west) / camera.scale < camera.width * 0.7:
            return None
        return name

    def authority_round(self, east: float, north: float) -> str | None:
        """The authority around a position; the box is asked first, since each frame asks."""
        at = QPointF(east, north)
        for name, box in self.paths.boxes.items():
            inside = box.west <= east <= box.east and box.south <= north <= box.north
            if inside and self.paths.areas[name].contains(at):
                return name
        return None

    # --- what lies over it ---

    def paint_labels(self, painter: QPainter, camera: Camera, fresh: int = 1000) -> bool:
        """Names and numbers over a view. While it is being zoomed they are those of the scale before, and fewer.

        At most `fresh` of them are drawn for the first time; False where more wait.
        """
        if self._labels is None:
            self.lay_out(camera)
        assert self._labels is not None
        wider = camera.scale / self._labels.scale
        return self._labels.labels.paint(painter, camera, 1 / wider**2 if wider > 1 else 1.0, fresh)

    def labels_fit(self, camera: Camera) -> bool:
        """Whether the names and numbers are those of this scale, and of all that is in view."""
        held = self._labels
        return held is not None and held.scale == camera.scale and held.room.holds(camera.bounds)

    def lay_out(self, camera: Camera) -> None:
        """Share out the room among names and numbers, for the view and half as much on each side."""
        seen = camera.bounds
        room = seen.grown(max(seen.east - seen.west, seen.north - seen.south) / 2)
        self._labels = _Labelled(camera.scale, room, LabelSet(self._laid_out(camera.scale, room)))

    def label_at(self, camera: Camera, x: float, y: float) -> Label | None:
        """The name or number under a pixel."""
        return self._labels.labels.at(camera, x, y) if self._labels is not None else None

    def _laid_out(self, scale: float, room: Bounds) -> list[Label]:
        layout = Layout(scale, room)
        picture, ground = self.picture, self.ground
        circles = [circle_label(place) for place in picture.places if place.within is not None]
        for label in (*place_labels(picture.places, scale), *circles):
            layout.keep_free(place_of(label, layout.camera))
        if picture.areas is None and self.spots.as_dots(scale):
            layout.add(cluster_labels(self.spots.clusters(scale, room)[:MOST_LABELS]))
        values: dict[str, str] = {}
        if picture.areas is not None:
            values = {name: f"{value:,.10g}" for name, value in picture.areas.values.items() if value is not None}
        labels = {name: at for name, at in ground.labels.items() if room.has(*at)}
        for block in authority_labels(scale, labels, self.paths.boxes, picture.withheld, values):
            box = self.paths.boxes.get(str(block[0].what))
            far = min(FURTHEST, (box.north - box.south) / scale * 0.22) if box is not None else FURTHEST / 2
            if not layout.add_somewhere(block, far):
                layout.add_somewhere(block[:1], far)
        named = {label.words for label in layout.labels if label.kind == "authority"}
        towns = [town for town in ground.towns if room.has(town.east, town.north) and town.name not in named]
        layout.add(town_labels(scale, towns)[:MOST_LABELS])
        if scale <= DISTRICTS_FROM:
            parts = ground.sectors if scale <= SECTORS_FROM else ground.districts
            layout.add([Label("part", *part) for part in parts.within(room)][:MOST_LABELS])
        return [*circles, *layout.labels]


@dataclass(frozen=True, slots=True)
class _Labelled:
    scale: float
    room: Bounds
    labels: LabelSet


def place_labels(places: tuple[MapPlace, ...], scale: float) -> list[Label]:
    """Home and work: each word stands over its position, but the second under it where they are close."""
    up = -24 * theme.current().scale
    found = [Label("place", place.words, place.east, place.north, below=up) for place in places]
    if len(found) == 2:
        home, work = found
        across, down = abs(home.east - work.east) / scale, (home.north - work.north) / scale
        if across < 76 * theme.current().scale and abs(down) < 50 * theme.current().scale:
            higher, lower = (0, 1) if down >= 0 else (1, 0)
            found[lower] = replace(found[lower], below=-up)
            found[higher] = replace(found[higher], below=up)
    return found


def circle_label(place: MapPlace) -> Label:
    """How far a circle reaches, on its lowest point."""
    return Label("value", place.within_words, place.east, place.north - (place.within or 0.0))


def dashes(place: MapPlace, camera: Camera) -> list[QLineF]:
    """The dashes of a place's circle that are in view, as lines: a pen that dashes takes a hundred times as long."""
    radius = (place.within or 0.0) / camera.scale
    on, off = (7.0, 5.0) if place.key == "home" else (3.0, 4.0)
    step = (on + off) * theme.current().scale
    count = max(12, round(2 * np.pi * radius / step))
    begin = np.arange(count) * (2 * np.pi / count)
    end = begin + 2 * np.pi / count * on / (on + off)
    x, y = camera.at(place.east, place.north)
    x1, y1, x2, y2 = (c + radius * f(a) for a in (begin, end) for c, f in ((x, np.cos), (y, np.sin)))
    seen = (x1 > -step) & (x1 < camera.width + step) & (y1 > -step) & (y1 < camera.height + step)
    return [QLineF(*line) for line in np.stack([x1, y1, x2, y2], 1)[seen].tolist()]
