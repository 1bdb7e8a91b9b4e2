"""What the map takes from the library, as plain arrays: the settings that have a place, the ground, where people live.

The one place where the window looks into an answer's columns. A position of 0 means not placed: nothing withheld and no
type whose address is withheld as a rule has any other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot

import numpy as np

from data_sync.api import Answer, Library, Spec
from desktop.models.map_picture import (
    CARD,
    GRADED,
    MET,
    NO_GRADE,
    NOT_MET_SAFEGUARDING,
    Array,
    Density,
    GradeColours,
    Ground,
    MapPoints,
    PostcodeParts,
    Town,
)

_SHAPES = np.array([NO_GRADE, GRADED, CARD, MET], np.uint8)
"""The shape of each form of outcome, in the order of the column `form`: none, graded, report card, met or not met."""
_SAFEGUARDING_NOT_MET = 2
SAME_TOWN = 40_000.0
"""Metres within which one name is one town."""
DENSITY_LEVELS = (200, 600, 1800)
"""Metres along a square of postcodes, for looking from near to far."""


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """An answer as a map can show it. `withheld` counts by authority those that may not be placed, `unknown` all whose
    postcode is not known; `about` marks the points that stand in the middle of their postcode's sector or district."""

    points: MapPoints
    about: Array
    withheld: dict[str, int]
    unknown: int


def taken(answer: Answer, colours: GradeColours | None = None) -> Taken:
    """The points of an answer in its order, and what cannot be one."""
    arrays: dict[str, Array] = answer.columns.arrays
    positions: Array = answer.found.positions
    placed = np.flatnonzero(arrays["east"][positions])
    at = positions[placed]
    shape = _SHAPES[arrays["form"][at]]
    shape[arrays["guard"][at] == _SAFEGUARDING_NOT_MET] = NOT_MET_SAFEGUARDING
    grade = np.zeros(len(at), np.uint8)
    if colours is not None:
        grade = arrays[Spec(colours.scale, colours.area, ()).column][at]
    points = MapPoints(arrays["east"][at], arrays["north"][at], shape, placed.astype(np.int32), grade)
    lost = positions[arrays["east"][positions] == 0] if answer.found.unplaced is None else answer.found.unplaced
    hidden = lost[arrays["withheld"][lost] > 0]
    counts = np.bincount(arrays["la"][hidden], minlength=1)
    words = answer.columns.words["la"]
    withheld = {words[n]: int(counts[n]) for n in np.flatnonzero(counts).tolist()}
    return Taken(points, arrays["about"][at] > 0, withheld, len(lost) - len(hidden))


def urns_at(library: Library, answer: Answer, rows: Array) -> tuple[str, ...]:
    """The URNs of some rows of an answer; none where the data have changed under it. Call it in the background."""
    some = replace(answer.found, positions=answer.found.positions[rows], miles=None, miles2=None)
    found = library.urns(replace(answer, found=some, total=len(rows)))
    return tuple(found) if len(found) == len(rows) else ()


def ground(library: Library, answer: Answer | None = None) -> Ground:
    """The outlines, the names and the towns; empty while no boundaries are held.

    An authority that has settings but no outline of its own name is named where its settings are.
    """
    held = library.ground
    labels = {name: (float(e), float(n)) for name, (e, n) in held.authority_labels().items()}
    if answer is not None and labels:
        labels |= _middles(answer, labels)
    towns = [Town(*each) for each in held.towns()]
    return Ground(
        tuple((name, tuple(rings)) for name, rings in held.outlines()),
        tuple(held.land()),
        labels,
        _apart(towns),
        *_parts(held.postcode_parts()),
    )


def density(library: Library) -> tuple[Density, ...]:
    """How many postcodes lie in each square, the finest squares first; empty while no postcodes are held. Takes some
    seconds: call it in the background."""
    cell, keys, counts = library.ground.postcode_density(DENSITY_LEVELS[0])
    if not len(keys):
        return ()
    levels = [Density(cell, keys, counts)]
    for wanted in DENSITY_LEVELS[1:]:
        levels.append(coarser(levels[-1], wanted // levels[-1].cell))
    return tuple(levels)


def coarser(level: Density, times: int) -> Density:
    """The same postcodes in squares `times` as wide."""
    rows, columns = np.divmod(level.keys, Density.WIDTH)
    keys = (rows // times) * Density.WIDTH + columns // times
    found, at = np.unique(keys, return_inverse=True)
    counts = np.bincount(at, weights=level.counts, minlength=len(found))
    return Density(level.cell * times, found, counts)


def _parts(found: list[tuple[str, int, int]]) -> tuple[PostcodeParts, PostcodeParts]:
    """The districts and the sectors: these have a space in their name."""
    kinds = [[part for part in found if (" " in part[0]) is sector] for sector in (False, True)]
    districts, sectors = (
        PostcodeParts(tuple(p[0] for p in parts), np.array([p[1] for p in parts]), np.array([p[2] for p in parts]))
        for parts in kinds
    )
    return districts, sectors


def _apart(towns: list[Town]) -> tuple[Town, ...]:
    """Each name once where several authorities have settings of one town: London is not named thirty times."""
    kept: dict[str, list[Town]] = {}
    for town in towns:
        others = kept.setdefault(town.name, [])
        if all(hypot(town.east - o.east, town.north - o.north) > SAME_TOWN for o in others):
            others.append(town)
    return tuple(sorted((town for found in kept.values() for town in found), key=lambda town: -town.settings))


def _middles(answer: Answer, known: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    """Where the settings of authorities without an outline are, on the whole."""
    arrays: dict[str, Array] = answer.columns.arrays
    placed = arrays["east"] > 0
    codes = arrays["la"][placed]
    words = answer.columns.words["la"]
    counts = np.bincount(codes, minlength=len(words))
    east = np.bincount(codes, arrays["east"][placed], len(words))
    north = np.bincount(codes, arrays["north"][placed], len(words))
    return {
        word: (float(east[n] / counts[n]), float(north[n] / counts[n]))
        for n, word in enumerate(words)
        if word and counts[n] and word not in known and word != "Not Recorded"
    }
