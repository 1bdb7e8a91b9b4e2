"""Boundaries of the Office for National Statistics: a file of districts as outlines on the National Grid, and the
authorities that the register names made of them.

Reads no network and no database. What no publisher gives (which districts make a county, how the register spells a
name, what became of an authority) stands in ``boundaries.toml``.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from data_sync.domain.geography import from_wgs84
from data_sync.errors import KnownError
from data_sync.language import tr

Point = tuple[float, float]
Ring = np.ndarray[Any, np.dtype[np.float32]]
"""A closed line: rows of eastings and northings in metres, the first again at the end."""


_SLIVER = 1000.0
"""Square metres; what the publisher's generalising left of a corner, and nothing to draw."""


@dataclass(frozen=True, slots=True)
class District:
    """A published district. `authority` is the register's name of the authority it is of, None outside England."""

    code: str
    name: str
    authority: str | None
    rings: tuple[tuple[Point, ...], ...]  # longitude and latitude, as published


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority as the register names it: its outline, and a point well inside for a label (metres)."""

    name: str
    rings: tuple[Ring, ...]
    label: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Succession:
    """Authorities (`before`) in whose place others stand from a day on."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    on: str
    note: str
    source: str


@cache
def facts() -> dict[str, Any]:
    """The tables of ``boundaries.toml``."""
    return tomllib.loads((Path(__file__).parent / "boundaries.toml").read_text(encoding="utf-8"))


# --- authorities -----------------------------------------------------------------------------------------------------


@cache
def _counties() -> dict[str, str]:
    return {district: county for county, districts in facts()["county"].items() for district in districts}


def authority_of(code: str, district: str) -> str | None:
    """The register's name of the authority that a district is of or is itself; None outside England."""
    if not code.startswith("E"):
        return None
    return _counties().get(district) or str(facts()["spelling"].get(district, district))


@cache
def successions() -> tuple[Succession, ...]:
    """What became of authorities, oldest first."""
    rows = sorted(facts()["succession"], key=lambda row: str(row["on"]))
    return tuple(Succession(tuple(r["before"]), tuple(r["after"]), r["on"], r["note"], r["source"]) for r in rows)


def today_names(authority: str) -> tuple[str, ...]:
    """The authorities that stand where `authority` stood: itself, where nothing became of it."""
    names: tuple[str, ...] = (authority,)
    for change in successions():
        if any(name in change.before for name in names):
            names = tuple(dict.fromkeys([*(n for n in names if n not in change.before), *change.after]))
    return names


def family_information(authority: str) -> tuple[str, str]:
    """What an authority's service for parents is called, and the address that leads to it."""
    service = facts()["family_information"]
    return f"{authority} {service['name']}", str(service["url"])


# --- the published file ----------------------------------------------------------------------------------------------


def read_boundaries(path: Path) -> list[District]:
    """The districts in the GeoJSON file at `path`, in the order of their codes. Raises `not-boundaries`."""
    try:
        answer = json.loads(path.read_bytes())
    except (ValueError, RecursionError) as fault:
        raise _refused(tr("it is not GeoJSON")) from fault
    features = answer.get("features") if isinstance(answer, dict) else None
    if not isinstance(features, list) or not features or answer.get("type") != "FeatureCollection":
        raise _refused(tr("it has no boundaries in it"))
    properties = answer.get("properties")
    shortened = isinstance(properties, dict) and properties.get("exceededTransferLimit")
    if answer.get("exceededTransferLimit") or shortened:
        raise _refused(tr("the publisher sent only a part of it"))
    if len(features) > facts()["limits"]["districts"]:
        raise _refused(tr("it has more districts than there are"))
    districts = sorted((_district(feature) for feature in features), key=lambda d: d.code)
    if len({d.code for d in districts}) < len(districts):
        raise _refused(tr("it has a district twice"))
    if sum(len(ring) for d in districts for ring in d.rings) > facts()["limits"]["points"]:
        raise _refused(tr("its outlines have more points than can be drawn"))
    return districts


def _refused(why: str) -> KnownError:
    return KnownError("not-boundaries", file=facts()["where"]["name"], why=why)


def _district(feature: Any) -> District:
    try:
        properties, geometry = feature["properties"], feature["geometry"]
        code, name = (
            " ".join(str(next(v for k, v in properties.items() if re.fullmatch(rf"LAD\d\d{end}", k))).split())
            for end in ("CD", "NM")
        )
        polygons = {"Polygon": lambda c: [c], "MultiPolygon": list}[geometry["type"]](geometry["coordinates"])
        rings = tuple(_ring(ring) for polygon in polygons for ring in polygon)
    except (KeyError, TypeError, AttributeError, StopIteration) as fault:
        raise _refused(tr("one of its districts has no name or no outline")) from fault
    if not re.fullmatch(r"[A-Z]\d{8}", code) or not 0 < len(name) <= 100 or not rings:
        raise _refused(tr("one of its districts has no name or no outline"))
    return District(code, name, authority_of(code, name), rings)


def _ring(positions: Sequence[Sequence[float]]) -> tuple[Point, ...]:
    (west, east), (south, north) = facts()["limits"]["longitude"], facts()["limits"]["latitude"]
    ring = tuple((float(p[0]), float(p[1])) for p in positions) if len(positions) >= 4 else ()
    if not ring or ring[0] != ring[-1] or not all(west <= x <= east and south <= y <= north for x, y in ring):
        raise _refused(tr("one of its outlines is not closed or not in this country"))
    return ring


# --- outlines --------------------------------------------------------------------------------------------------------


class Grid:
    """Turns published rings into rings on the National Grid; a point that several share is worked out once."""

    def __init__(self) -> None:
        self._known: dict[Point, Point] = {}

    def ring(self, positions: Iterable[Point]) -> Ring:
        return np.array([self._point(p) for p in positions], np.float32)

    def _point(self, position: Point) -> Point:
        found = self._known.get(position)
        if found is None:
            found = self._known[position] = from_wgs84(position[1], position[0])
        return found


def authorities(districts: Iterable[District], grid: Grid) -> list[Authority]:
    """The authorities in England, by name, each the union of its districts."""
    by_name: dict[str, list[District]] = defaultdict(list)
    for district in districts:
        if district.authority is not None:
            by_name[district.authority].append(district)
    found = []
    for name in sorted(by_name):
        outline = (grid.ring(r) for r in dissolved(r for d in by_name[name] for r in d.rings))
        rings = tuple(r for r in outline if abs(_area(r)) >= _SLIVER)
        if rings:
            found.append(Authority(name, rings, label_point(rings)))
    return found


def dissolved(rings: Iterable[Sequence[Point]]) -> list[list[Point]]:
    """The outline of areas that touch: what two of them share falls away.

    Neighbours in the published file share the very same points (6,540 edges stand in it twice), so an edge that stands
    twice lies between two areas.
    """
    edges: set[tuple[Point, Point]] = set()
    for ring in rings:
        for one, other in pairwise(ring):
            if one != other:
                edges ^= {(one, other) if one < other else (other, one)}
    beside: dict[Point, set[Point]] = defaultdict(set)
    for one, other in edges:
        beside[one].add(other)
        beside[other].add(one)
    outline = []
    for start in sorted(beside):
        while beside[start]:
            line = [start]
            while len(line) == 1 or line[-1] != start:
                here = line[-1]
                there = min(beside[here])
                beside[here].remove(there)
                beside[there].remove(here)
                line.append(there)
            outline.append(line)
    return outline


def label_point(rings: Sequence[Ring]) -> tuple[int, int]:
    """A point inside: the middle of the largest ring, or of the widest stretch beside it where that is outside."""
    largest = max(rings, key=lambda ring: abs(_area(ring)))
    east, north = _centroid(largest)
    crossings = _crossings(rings, north)
    stretches = list(zip(crossings[::2], crossings[1::2], strict=False))
    if any(west < east < end for west, end in stretches) or not stretches:
        return round(east), round(north)
    west, end = max(stretches, key=lambda s: s[1] - s[0])
    return round((west + end) / 2), round(north)


def _area(ring: Ring) -> float:
    x, y = ring.astype(np.float64).T
    x, y = x - x[0], y - y[0]
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)


def _centroid(ring: Ring) -> Point:
    origin = ring[0].astype(np.float64)
    x, y = (ring - origin).T
    cross = x[:-1] * y[1:] - x[1:] * y[:-1]
    area = cross.sum() / 2
    if area == 0:
        return float(origin[0]), float(origin[1])
    east = ((x[:-1] + x[1:]) * cross).sum() / (6 * area)
    north = ((y[:-1] + y[1:]) * cross).sum() / (6 * area)
    return float(origin[0] + east), float(origin[1] + north)


def _crossings(rings: Sequence[Ring], north: float) -> list[float]:
    """Where a line from west to east meets the rings."""
    found: list[float] = []
    for ring in rings:
        x, y = ring.astype(np.float64).T
        over = (y[:-1] <= north) != (y[1:] <= north)
        share = (north - y[:-1][over]) / (y[1:][over] - y[:-1][over])
        found += (x[:-1][over] + share * (x[1:][over] - x[:-1][over])).tolist()
    return sorted(found)
