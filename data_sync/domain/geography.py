"""Places on the ground: the British National Grid and WGS84, straight distances, and postcodes as numbers.

Positions are eastings and northings in metres (OSGB36), as the list of postcodes gives them; latitude and longitude
are worked out for showing. The way between the two is the seven-parameter Helmert transformation between the Airy
1830 and WGS84 ellipsoids, within some 4 m in England: better than a postcode's middle deserves. No numpy here: single
settings are turned on the way to the first page. Source: Ordnance Survey, "A guide to coordinate systems in Great
Britain", sections 6.6 and C, and its annexes.
"""

from __future__ import annotations

import re
from math import atan2, cos, degrees, hypot, radians, sin, sqrt, tan

MILE = 1609.344
"""Metres."""
KILOMETRES_A_MILE = MILE / 1000

# Ellipsoids: semi-major axis (m), semi-minor axis (m).
_AIRY = (6377563.396, 6356256.909)
_WGS84 = (6378137.0, 6356752.3142)
# National Grid: scale on the central meridian, true origin (degrees), false origin (m).
_F0, _LAT0, _LON0, _E0, _N0 = 0.9996012717, radians(49.0), radians(-2.0), 400_000.0, -100_000.0
# WGS84 to OSGB36: translation (m), scale (parts per million), rotation (seconds of arc).
_SHIFT, _SCALE, _TURN = (-446.448, 125.157, -542.060), 20.4894, (-0.1502, -0.2470, -0.8421)

EASTINGS = (1, 700_000)
NORTHINGS = (1, 1_300_000)
"""What the National Grid covers, in metres."""


# --- grid and globe --------------------------------------------------------------------------------------------------


def to_wgs84(east: float, north: float) -> tuple[float, float]:
    """Latitude and longitude (WGS84 degrees) of a position on the National Grid in metres."""
    latitude, longitude = _from_grid(east, north)
    x, y, z = _cartesian(latitude, longitude, _AIRY)
    latitude, longitude = _geodetic(*_helmert(x, y, z, -1.0), _WGS84)
    return degrees(latitude), degrees(longitude)


def from_wgs84(latitude: float, longitude: float) -> tuple[float, float]:
    """Eastings and northings in metres of a latitude and longitude (WGS84 degrees)."""
    x, y, z = _cartesian(radians(latitude), radians(longitude), _WGS84)
    return _to_grid(*_geodetic(*_helmert(x, y, z, 1.0), _AIRY))


def miles_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The straight distance in miles of two positions on the National Grid.

    The grid's scale differs from the ground's by at most 0.08 % in England.
    """
    return hypot(one[0] - other[0], one[1] - other[1]) / MILE


def _cartesian(latitude: float, longitude: float, ellipsoid: tuple[float, float]) -> tuple[float, float, float]:
    a, b = ellipsoid
    e2 = 1 - (b * b) / (a * a)
    nu = a / sqrt(1 - e2 * sin(latitude) ** 2)
    return (
        nu * cos(latitude) * cos(longitude),
        nu * cos(latitude) * sin(longitude),
        nu * (1 - e2) * sin(latitude),
    )


def _geodetic(x: float, y: float, z: float, ellipsoid: tuple[float, float]) -> tuple[float, float]:
    a, b = ellipsoid
    e2 = 1 - (b * b) / (a * a)
    p = hypot(x, y)
    latitude = atan2(z, p * (1 - e2))
    for _ in range(4):  # each step gains more than two digits; three leave less than a tenth of a millimetre
        nu = a / sqrt(1 - e2 * sin(latitude) ** 2)
        latitude = atan2(z + e2 * nu * sin(latitude), p)
    return latitude, atan2(y, x)


def _helmert(x: float, y: float, z: float, way: float) -> tuple[float, float, float]:
    """WGS84 to OSGB36 where `way` is 1, back where it is -1 (the turns are so small that this errs by millimetres)."""
    tx, ty, tz = (way * t for t in _SHIFT)
    rx, ry, rz = (radians(way * r / 3600) for r in _TURN)
    s = 1 + way * _SCALE / 1e6
    return tx + s * x - rz * y + ry * z, ty + rz * x + s * y - rx * z, tz - ry * x + rx * y + s * z


def _meridian(latitude: float) -> float:
    """The developed arc of the meridian from the true origin, in metres on the grid."""
    a, b = _AIRY
    n = (a - b) / (a + b)
    n2, n3 = n * n, n * n * n
    less, more = latitude - _LAT0, latitude + _LAT0
    return (
        b
        * _F0
        * (
            (1 + n + 5 / 4 * n2 + 5 / 4 * n3) * less
            - (3 * n + 3 * n2 + 21 / 8 * n3) * sin(less) * cos(more)
            + (15 / 8 * n2 + 15 / 8 * n3) * sin(2 * less) * cos(2 * more)
            - 35 / 24 * n3 * sin(3 * less) * cos(3 * more)
        )
    )


def _radii(latitude: float) -> tuple[float, float, float]:
    """The radii of curvature nu and rho, and eta squared."""
    a, b = _AIRY
    e2 = 1 - (b * b) / (a * a)
    w = 1 - e2 * sin(latitude) ** 2
    nu = a * _F0 / sqrt(w)
    rho = a * _F0 * (1 - e2) / (w * sqrt(w))
    return nu, rho, nu / rho - 1


def _to_grid(latitude: float, longitude: float) -> tuple[float, float]:
    nu, rho, eta2 = _radii(latitude)
    s, c, t2 = sin(latitude), cos(latitude), tan(latitude) ** 2
    one = _meridian(latitude) + _N0
    two = nu / 2 * s * c
    three = nu / 24 * s * c**3 * (5 - t2 + 9 * eta2)
    three_a = nu / 720 * s * c**5 * (61 - 58 * t2 + t2 * t2)
    four = nu * c
    five = nu / 6 * c**3 * (nu / rho - t2)
    six = nu / 120 * c**5 * (5 - 18 * t2 + t2 * t2 + 14 * eta2 - 58 * t2 * eta2)
    d = longitude - _LON0
    north = one + two * d**2 + three * d**4 + three_a * d**6
    east = _E0 + four * d + five * d**3 + six * d**5
    return east, north


def _from_grid(east: float, north: float) -> tuple[float, float]:
    a, _ = _AIRY
    latitude = _LAT0 + (north - _N0) / (a * _F0)
    for _ in range(20):
        missing = north - _N0 - _meridian(latitude)
        if abs(missing) < 1e-5:
            break
        latitude += missing / (a * _F0)
    nu, rho, eta2 = _radii(latitude)
    t, sec = tan(latitude), 1 / cos(latitude)
    t2 = t * t
    seven = t / (2 * rho * nu)
    eight = t / (24 * rho * nu**3) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2)
    nine = t / (720 * rho * nu**5) * (61 + 90 * t2 + 45 * t2 * t2)
    ten = sec / nu
    eleven = sec / (6 * nu**3) * (nu / rho + 2 * t2)
    twelve = sec / (120 * nu**5) * (5 + 28 * t2 + 24 * t2 * t2)
    twelve_a = sec / (5040 * nu**7) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2**3)
    d = east - _E0
    longitude = _LON0 + ten * d - eleven * d**3 + twelve * d**5 - twelve_a * d**7
    return latitude - seven * d**2 + eight * d**4 - nine * d**6, longitude


# --- postcodes as numbers --------------------------------------------------------------------------------------------

# A postcode is a number of seven digits of different bases: two letters of the area (the second may be missing), a
# digit, one more digit or letter (may be missing), the sector's digit (missing in a district), two letters (missing in
# a district or sector). 0 stands for what is missing, so that all postcodes of a district or sector are one range after
# its own number.
BASES = (27, 27, 10, 37, 11, 27, 27)
UNITS_A_SECTOR = 27 * 27
UNITS_A_DISTRICT = 11 * UNITS_A_SECTOR

_CODED = re.compile(r"([A-Z])([A-Z]?)(\d)([A-Z\d]?)(?: (\d)([A-Z]{2})?)?")


def postcode_code(postcode: str) -> int:
    """The number of a postcode, sector or district as it is written (`LS8 5DT`, `LS8 5`, `LS8`).

    Raises `ValueError` for anything else.
    """
    found = _CODED.fullmatch(postcode)
    if found is None:
        raise ValueError(f"not a postcode: {postcode!r}")
    first, second, digit, more, sector, unit = found.groups()
    code = _letter(first) * BASES[1] + _letter(second)
    code = code * BASES[2] + int(digit)
    code = code * BASES[3] + (0 if not more else int(more) + 1 if more.isdigit() else _letter(more) + 10)
    code = code * BASES[4] + (int(sector) + 1 if sector else 0)
    if unit:
        return (code * BASES[5] + _letter(unit[0])) * BASES[6] + _letter(unit[1])
    return code * UNITS_A_SECTOR


def written(code: int) -> str:
    """The postcode, sector or district behind a number."""
    parts = []
    for base in reversed(BASES):
        code, part = divmod(code, base)
        parts.append(part)
    first, second, digit, more, sector, *unit = reversed(parts)
    last = "" if not more else str(more - 1) if more <= 10 else chr(54 + more)
    outward = f"{chr(64 + first)}{chr(64 + second) if second else ''}{digit}{last}"
    inward = f" {sector - 1}{''.join(chr(64 + u) for u in unit if u)}" if sector else ""
    return outward + inward


def sector_code(code: int) -> int:
    """The number of the sector that a postcode lies in."""
    return code - code % UNITS_A_SECTOR


def district_code(code: int) -> int:
    """The number of the district that a postcode or sector lies in."""
    return code - code % UNITS_A_DISTRICT


def _letter(letter: str) -> int:
    return ord(letter) - 64 if letter else 0
