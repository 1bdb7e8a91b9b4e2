"""What a map shows, apart from how it is drawn: points, places, areas with values, and the ground under them.

Frozen values. Positions are eastings and northings of the National Grid in metres. Nothing withheld has a point: a
withheld setting is a number in the `withheld` of its authority and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Ring = Array
"""A closed line: rows of eastings and northings, the first again at the end."""

NO_GRADE, GRADED, CARD, MET, NOT_MET_SAFEGUARDING = range(5)
"""The shapes: what kind of outcome a setting has, never its grade; safeguarding not met stands above all kinds."""
SHAPES = ("none", "graded", "card", "met", "alert")


@dataclass(frozen=True, slots=True, eq=False)
class MapPoints:
    """Placed settings in the order of the list: positions, shapes, and each one's row in the list.

    `grade` is its code on the scale and area that the picture is coloured by, 0 where it has none.
    """

    east: Array
    north: Array
    shape: Array
    row: Array
    grade: Array

    def __len__(self) -> int:
        return len(self.east)

    @property
    def bounds(self) -> Bounds | None:
        """The smallest rectangle that holds all; None where there are no points."""
        if not len(self):
            return None
        return Bounds(float(self.east.min()), float(self.north.min()), float(self.east.max()), float(self.north.max()))


@dataclass(frozen=True, slots=True)
class Bounds:
    """A rectangle on the grid."""

    west: float
    south: float
    east: float
    north: float

    def grown(self, metres: float) -> Bounds:
        return Bounds(self.west - metres, self.south - metres, self.east + metres, self.north + metres)

    def has(self, east: float, north: float) -> bool:
        """Whether a position lies in it."""
        return self.west <= east <= self.east and self.south <= north <= self.north

    def holds(self, other: Bounds) -> bool:
        """Whether the whole of another lies in it."""
        return self.has(other.west, other.south) and self.has(other.east, other.north)

    def meets(self, other: Bounds) -> bool:
        """Whether the two have any ground in common."""
        return (
            self.west <= other.east
            and self.east >= other.west
            and self.south <= other.north
            and self.north >= other.south
        )

    def joined(self, other: Bounds) -> Bounds:
        return Bounds(
            min(self.west, other.west),
            min(self.south, other.south),
            max(self.east, other.east),
            max(self.north, other.north),
        )


def no_points() -> MapPoints:
    """A picture without a setting."""
    none = np.empty(0)
    return MapPoints(none, none, np.empty(0, np.uint8), np.empty(0, np.int32), np.empty(0, np.uint8))


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A place of the person's own: home or work, and the circle that is searched around it."""

    key: Literal["home", "work"]
    words: str  # "Home"
    east: float
    north: float
    within: float | None = None  # metres
    within_words: str = ""  # "5 miles"


@dataclass(frozen=True, slots=True)
class GradeColours:
    """Colour the points by their grades in one area of one scale: the only way that grades come on to a map."""

    scale: Literal["card", "graded"]
    area: str  # its key
    title: str  # "Report card: Inclusion"
    grades: tuple[tuple[int, str], ...]  # code and word, in the publisher's order


@dataclass(frozen=True, slots=True)
class AreaValues:
    """A number an authority, told by colour: `breaks` are the upper ends of all classes but the last, ascending.

    A name without a number is hatched and said to have none. `words` has one more entry than `breaks`.
    """

    title: str
    values: Mapping[str, float | None]
    breaks: tuple[float, ...]
    words: tuple[str, ...]
    note: str = ""

    def __post_init__(self) -> None:
        if len(self.words) != len(self.breaks) + 1:
            raise ValueError("a class of values has one word each")

    def class_of(self, name: str) -> int | None:
        """The class that an authority falls into; None where it has no value."""
        value = self.values.get(name)
        return None if value is None else int(np.searchsorted(self.breaks, value, side="left"))


@dataclass(frozen=True, slots=True)
class MapPicture:
    """What stands on the ground now. `withheld` counts, for each authority, the settings that may not be placed."""

    points: MapPoints = field(default_factory=no_points)
    withheld: Mapping[str, int] = field(default_factory=dict)
    places: tuple[MapPlace, ...] = ()
    colours: GradeColours | None = None
    areas: AreaValues | None = None
    units: Literal["miles", "km"] = "miles"


@dataclass(frozen=True, slots=True)
class Town:
    """A town's name where most of its settings are."""

    name: str
    east: float
    north: float
    settings: int


@dataclass(frozen=True, slots=True, eq=False)
class PostcodeParts:
    """Where the districts ("LS8") or the sectors ("LS8 5") of postcodes have their middles."""

    names: tuple[str, ...]
    east: Array
    north: Array

    def within(self, room: Bounds) -> list[tuple[str, float, float]]:
        """Those in a rectangle."""
        here = (self.east >= room.west) & (self.east <= room.east)
        here &= (self.north >= room.south) & (self.north <= room.north)
        return [(self.names[n], float(self.east[n]), float(self.north[n])) for n in np.flatnonzero(here).tolist()]


NO_PARTS = PostcodeParts((), np.empty(0), np.empty(0))


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """The land: each authority's outline, the land beyond, where names stand, the towns, largest first, and the
    postcodes' districts and sectors, by which one tells where one is among streets without names."""

    authorities: tuple[tuple[str, tuple[Ring, ...]], ...] = ()
    beyond: tuple[Ring, ...] = ()
    labels: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    towns: tuple[Town, ...] = ()
    districts: PostcodeParts = NO_PARTS
    sectors: PostcodeParts = NO_PARTS

    def authority_at(self, east: float, north: float) -> str | None:
        """The authority in whose outline a position lies; None at sea and beyond."""
        for name, rings in self.authorities:
            if sum(inside(ring, np.array([east]), np.array([north]))[0] for ring in rings) % 2:
                return name
        return None

    def bounds_of(self, name: str) -> Bounds | None:
        """The smallest rectangle round an authority."""
        rings = next((rings for held, rings in self.authorities if held == name), ())
        if not rings:
            return None
        points = np.concatenate(rings)
        west, south = points.min(axis=0).tolist()
        east, north = points.max(axis=0).tolist()
        return Bounds(west, south, east, north)


@dataclass(frozen=True, slots=True, eq=False)
class Density:
    """How many postcodes lie in each square of `cell` metres: where people live. `keys` are row times `WIDTH` plus
    column, ascending; squares without any are left out."""

    cell: int
    keys: Array
    counts: Array

    WIDTH = 10_000


def inside(ring: Ring, east: Array, north: Array) -> Array:
    """Which positions a closed line goes round, by the odd-even rule."""
    found = np.zeros(len(east), bool)
    corners = ring.tolist()
    for (x1, y1), (x2, y2) in pairwise(corners):
        if y1 == y2:
            continue
        crosses = (north < y1) != (north < y2)
        found ^= crosses & (east < (x2 - x1) * (north - y1) / (y2 - y1) + x1)
    return found
