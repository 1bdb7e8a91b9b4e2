"""The invented county as places on a grid: districts with wandering borders, towns, and the postcodes in them.

Coordinates are kilometres from the origin in places.toml until a postcode is written, then whole metres of the British
National Grid. Nothing here reads the real lists; a test compares.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chance import Chance

Point = tuple[float, float]
INWARD = "ABDEFGHJLNPQRSTUWXYZ"  # the letters a postcode's last two can be


@dataclass(frozen=True)
class Authority:
    name: str
    region: str
    ofsted_region: str


@dataclass(frozen=True)
class District:
    """A district of the boundary file; `rings` are its outlines in kilometres, one a piece, not closed."""

    code: str
    name: str
    authority: str
    constituency: str
    rings: tuple[tuple[Point, ...], ...]

    def holds(self, point: Point) -> bool:
        return any(_within(point, ring) for ring in self.rings)


@dataclass(frozen=True)
class Town:
    name: str
    district: str
    at: Point
    spread: float
    postcodes: int
    outward: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """A postcode with its easting and northing in metres; quality 90 means that it has none."""

    postcode: str
    easting: int
    northing: int
    quality: int
    district: str
    town: str


@dataclass(frozen=True)
class Land:
    """Everything there is to stand on."""

    origin: tuple[int, int]
    county: str
    county_code: str
    authorities: dict[str, Authority]
    districts: dict[str, District]
    towns: dict[str, Town]
    places: dict[str, Place]  # by postcode, in the list's order
    quiet: tuple[str, int]  # a postcode, and how many metres around it settings by chance keep away

    def in_town(self, town: str) -> list[Place]:
        """The town's postcodes where settings stand by chance."""
        middle, metres = self.places[self.quiet[0]], self.quiet[1]
        return [
            p
            for p in self.places.values()
            if p.town == town
            and p.quality != 90
            and (p.easting - middle.easting) ** 2 + (p.northing - middle.northing) ** 2 > metres**2
        ]

    def towns_of(self, authority: str) -> list[tuple[Town, float]]:
        """The authority's towns, weighted by their postcodes."""
        held = [t for t in self.towns.values() if self.districts[t.district].authority == authority]
        return [(t, t.postcodes) for t in held]


def survey(taken: Iterable[str]) -> Land:
    """Draw the county. Postcodes in `taken` are kept out of the list but for those that are pinned."""
    facts = tomllib.loads((Path(__file__).parent / "places.toml").read_text(encoding="utf-8"))
    corners: dict[str, Point] = {k: (x, y) for k, (x, y) in facts["corners"].items()}
    districts = {
        d["name"]: District(
            d["code"], d["name"], d["authority"], d["constituency"], tuple(_outline(r, corners) for r in d["rings"])
        )
        for d in facts["district"]
    }
    towns = {
        t["name"]: Town(
            t["name"], t["district"], (t["at"][0], t["at"][1]), t["spread"], t["postcodes"], tuple(t["outward"])
        )
        for t in facts["town"]
    }
    origin = (facts["origin"][0], facts["origin"][1])
    places: dict[str, Place] = {}
    for pin in facts["pinned"]:
        _add(places, pin["postcode"], (pin["at"][0], pin["at"][1]), towns[pin["town"]], origin, pin.get("quality", 10))
    kept_out = set(taken) | set(places)
    for town in towns.values():
        _settle(town, districts[town.district], facts["sectors"], kept_out, places, origin)
    return Land(
        origin,
        facts["county"],
        facts["county_code"],
        {a["name"]: Authority(**a) for a in facts["authority"]},
        districts,
        towns,
        dict(sorted(places.items())),
        (facts["quiet"]["around"], facts["quiet"]["metres"]),
    )


def _settle(
    town: Town,
    district: District,
    given: dict[str, Any],
    kept_out: set[str],
    places: dict[str, Place],
    origin: tuple[int, int],
) -> None:
    """Give `town` its postcodes: some ninety a sector about the sector's middle, and a thin scatter of farms."""
    chance = Chance("town", town.name)
    per_outward = town.postcodes // len(town.outward)
    for outward in town.outward:
        sectors = max(1, min(9, -(-per_outward // 95)))
        for n in range(1, sectors + 1):
            sector = f"{outward} {n}"
            middle = tuple(given[sector]) if sector in given else _near(chance, town.at, town.spread * 0.75, district)
            wanted = per_outward // sectors
            spread = town.spread * (0.9 if sectors == 1 else 0.6)
            points = [_near(chance, (middle[0], middle[1]), spread, district) for _ in range(wanted)]
            _number(chance, sector, sorted(points), kept_out, places, town, origin)
        farms = [_anywhere(chance, district, town, 4.0) for _ in range(max(6, per_outward // 14))]
        _number(chance, f"{outward} 0", sorted(farms), kept_out, places, town, origin)


def _number(
    chance: Chance,
    sector: str,
    points: list[Point],
    kept_out: set[str],
    places: dict[str, Place],
    town: Town,
    origin: tuple[int, int],
) -> None:
    """Name points `AA`, `AB` … within a sector, leaving gaps as the real list does."""
    names = [f"{sector}{a}{b}" for a in INWARD for b in INWARD]
    free = [n for n in names if n not in kept_out]
    step = max(1.0, min(2.2, len(free) / (len(points) + 1)))
    for n, point in enumerate(points):
        quality = chance.weighted([(10, 970), (20, 6), (30, 6), (40, 2), (50, 10), (60, 2), (90, 4)])
        _add(places, free[int(n * step)], point, town, origin, quality)


def _add(
    places: dict[str, Place], postcode: str, point: Point, town: Town, origin: tuple[int, int], quality: int
) -> None:
    east, north = (0, 0) if quality == 90 else (round(origin[0] + point[0] * 1000), round(origin[1] + point[1] * 1000))
    places[postcode] = Place(postcode, east, north, quality, town.district, town.name)


def _near(chance: Chance, middle: Point, spread: float, district: District) -> Point:
    for _ in range(200):
        point = (middle[0] + chance.spread() * spread, middle[1] + chance.spread() * spread)
        if district.holds(point):
            return point
    return middle


def _anywhere(chance: Chance, district: District, town: Town, reach: float) -> Point:
    for _ in range(200):
        point = (town.at[0] + (chance.unit() * 2 - 1) * reach, town.at[1] + (chance.unit() * 2 - 1) * reach)
        if district.holds(point):
            return point
    return town.at


# --- outlines --------------------------------------------------------------------------------------------------------


def _outline(names: list[str], corners: dict[str, Point]) -> tuple[Point, ...]:
    ring: list[Point] = []
    for here, there in zip(names, names[1:] + names[:1], strict=True):
        ring += [corners[here], *_wander(corners[here], corners[there], 3)]
    return tuple(ring)


def _wander(a: Point, b: Point, depth: int) -> list[Point]:
    """Points between `a` and `b` on a line that wanders; from `b` to `a` it is the same line, so neighbours fit."""
    length = abs(a[0] - b[0]) + abs(a[1] - b[1])
    if depth == 0 or length < 0.5:
        return []
    low, high = sorted((a, b))
    sway = (Chance("border", f"{low[0]:.4f} {low[1]:.4f} {high[0]:.4f} {high[1]:.4f}").unit() - 0.5) * 0.2
    middle = (
        round((low[0] + high[0]) / 2 - (high[1] - low[1]) * sway, 4),
        round((low[1] + high[1]) / 2 + (high[0] - low[0]) * sway, 4),
    )
    return [*_wander(a, middle, depth - 1), middle, *_wander(middle, b, depth - 1)]


def _within(point: Point, ring: tuple[Point, ...]) -> bool:
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


# --- longitude and latitude ------------------------------------------------------------------------------------------
# Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B and C: inverse transverse Mercator on
# Airy 1830, then the Helmert transformation to WGS84 (within 5 m).

_AIRY = (6377563.396, 6356256.909)
_WGS84 = (6378137.000, 6356752.3141)
_SCALE, _LAT0, _LON0, _E0, _N0 = 0.9996012717, math.radians(49), math.radians(-2), 400000.0, -100000.0


def longitude_latitude(easting: float, northing: float) -> tuple[float, float]:
    """Degrees WGS84, longitude first as GeoJSON has it, of a point in metres on the British National Grid."""
    a, b = _AIRY
    e2, n = 1 - (b * b) / (a * a), (a - b) / (a + b)
    lat, arc = _LAT0, 0.0
    while abs(northing - _N0 - arc) > 1e-5:
        lat += (northing - _N0 - arc) / (a * _SCALE)
        arc = _meridian(b, n, lat)
    sin, tan = math.sin(lat), math.tan(lat)
    nu = a * _SCALE / math.sqrt(1 - e2 * sin * sin)
    rho = a * _SCALE * (1 - e2) / (1 - e2 * sin * sin) ** 1.5
    eta2, t2, d, sec = nu / rho - 1, tan * tan, easting - _E0, 1 / math.cos(lat)
    phi = (
        lat
        - tan / (2 * rho * nu) * d**2
        + tan / (24 * rho * nu**3) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * d**4
        - tan / (720 * rho * nu**5) * (61 + 90 * t2 + 45 * t2 * t2) * d**6
    )
    lam = (
        _LON0
        + sec / nu * d
        - sec / (6 * nu**3) * (nu / rho + 2 * t2) * d**3
        + sec / (120 * nu**5) * (5 + 28 * t2 + 24 * t2 * t2) * d**5
        - sec / (5040 * nu**7) * (61 + 662 * t2 + 1320 * t2**2 + 720 * t2**3) * d**7
    )
    return _to_wgs84(phi, lam)


def _meridian(b: float, n: float, lat: float) -> float:
    d, s = lat - _LAT0, lat + _LAT0
    return (
        b
        * _SCALE
        * (
            (1 + n + 1.25 * n**2 + 1.25 * n**3) * d
            - (3 * n + 3 * n**2 + 2.625 * n**3) * math.sin(d) * math.cos(s)
            + (1.875 * n**2 + 1.875 * n**3) * math.sin(2 * d) * math.cos(2 * s)
            - 35 / 24 * n**3 * math.sin(3 * d) * math.cos(3 * s)
        )
    )


def _to_wgs84(phi: float, lam: float) -> tuple[float, float]:
    a, b = _AIRY
    e2 = 1 - (b * b) / (a * a)
    nu = a / math.sqrt(1 - e2 * math.sin(phi) ** 2)
    x, y = nu * math.cos(phi) * math.cos(lam), nu * math.cos(phi) * math.sin(lam)
    z = (1 - e2) * nu * math.sin(phi)
    s = 1 - 20.4894e-6
    rx, ry, rz = (math.radians(seconds / 3600) for seconds in (0.1502, 0.2470, 0.8421))
    x2 = 446.448 + s * x - rz * y + ry * z
    y2 = -125.157 + rz * x + s * y - rx * z
    z2 = 542.060 - ry * x + rx * y + s * z
    a, b = _WGS84
    e2, p = 1 - (b * b) / (a * a), math.hypot(x2, y2)
    lat = math.atan2(z2, p * (1 - e2))
    for _ in range(6):
        lat = math.atan2(z2 + e2 * a / math.sqrt(1 - e2 * math.sin(lat) ** 2) * math.sin(lat), p)
    return round(math.degrees(math.atan2(y2, x2)), 6), round(math.degrees(lat), 6)
