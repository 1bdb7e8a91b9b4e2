"""Where one looks at the map from: the middle, the scale and the size of the view, and the way between grid and pixels.

Frozen: moving gives another camera. Pixels are device-independent, counted from the top left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.models.map_picture import Array, Bounds

CLOSEST, WIDEST = 0.6, 1500.0
"""Metres a pixel: a few houses, and all of Great Britain on a small window."""
EASTINGS, NORTHINGS = (0.0, 700_000.0), (0.0, 1_250_000.0)
"""What the middle of the view may be moved over."""
ENGLAND = Bounds(85_000, 5_000, 656_000, 658_000)


@dataclass(frozen=True, slots=True)
class Camera:
    """`east`, `north` is the middle of the view in metres, `scale` the metres a pixel."""

    east: float
    north: float
    scale: float
    width: float
    height: float

    @property
    def bounds(self) -> Bounds:
        across, up = self.width / 2 * self.scale, self.height / 2 * self.scale
        return Bounds(self.east - across, self.north - up, self.east + across, self.north + up)

    def x(self, east: Array) -> Array:
        """Pixels from the left."""
        found: Array = (east - self.east) / self.scale + self.width / 2
        return found

    def y(self, north: Array) -> Array:
        """Pixels from the top."""
        found: Array = (self.north - north) / self.scale + self.height / 2
        return found

    def at(self, east: float, north: float) -> tuple[float, float]:
        """The pixel of one position."""
        return (east - self.east) / self.scale + self.width / 2, (self.north - north) / self.scale + self.height / 2

    def position(self, x: float, y: float) -> tuple[float, float]:
        """The position under a pixel."""
        return self.east + (x - self.width / 2) * self.scale, self.north - (y - self.height / 2) * self.scale

    def sees(self, east: float, north: float, margin: float = 0) -> bool:
        """Whether a position is in the view, so many pixels from its edges."""
        x, y = self.at(east, north)
        return margin <= x <= self.width - margin and margin <= y <= self.height - margin

    def moved(self, dx: float, dy: float) -> Camera:
        """The view after the ground was pulled so many pixels right and down."""
        return self._kept(self.east - dx * self.scale, self.north + dy * self.scale)

    def zoomed(self, factor: float, x: float | None = None, y: float | None = None) -> Camera:
        """So many times closer, with the ground under a pixel (the middle unless said) staying where it is."""
        scale = min(WIDEST, max(CLOSEST, self.scale / factor))
        px = self.width / 2 if x is None else x
        py = self.height / 2 if y is None else y
        east, north = self.position(px, py)
        closer = replace(self, scale=scale)
        return closer._kept(east - (px - self.width / 2) * scale, north + (py - self.height / 2) * scale)

    def sized(self, width: float, height: float) -> Camera:
        """The same middle and scale in a view of another size."""
        return replace(self, width=max(1, width), height=max(1, height))

    def over(self, bounds: Bounds, margin: float = 40, closest: float = 8.0) -> Camera:
        """The view that holds a rectangle with so many pixels round it, but no closer than `closest` metres a pixel."""
        across = max(1.0, self.width - 2 * margin)
        down = max(1.0, self.height - 2 * margin)
        scale = max((bounds.east - bounds.west) / across, (bounds.north - bounds.south) / down, closest)
        wide = replace(self, scale=min(WIDEST, max(CLOSEST, scale)))
        return wide._kept((bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2)

    def around(self, east: float, north: float) -> Camera:
        """The same view with its middle somewhere else."""
        return self._kept(east, north)

    def _kept(self, east: float, north: float) -> Camera:
        return replace(
            self,
            east=min(EASTINGS[1], max(EASTINGS[0], east)),
            north=min(NORTHINGS[1], max(NORTHINGS[0], north)),
        )
