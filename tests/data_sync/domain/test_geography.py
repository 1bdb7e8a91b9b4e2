"""Positions against Ordnance Survey's own reference points, distances against a geodesic on the ellipsoid, postcodes as
numbers."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.domain.geography import (
    UNITS_A_DISTRICT,
    UNITS_A_SECTOR,
    district_code,
    from_wgs84,
    miles_between,
    postcode_code,
    sector_code,
    to_wgs84,
    written,
)

# Ordnance Survey, OSTN15 and OSGM15 developer pack, test points: ETRS89 latitude and longitude, OSGB36 eastings and
# northings. Those of England and of the sea off it; the Scottish ones say nothing of where settings are.
OSTN15 = {
    "St Mary's, Scilly": (49.92226393730, -6.29977752014, 91492.146, 11318.804),
    "Lizard": (49.96006137820, -5.20304609998, 170370.718, 11572.405),
    "Plymouth": (50.43885825610, -4.10864563561, 250359.811, 62016.569),
    "St Catherine's Point": (50.57563665000, -1.29782277240, 449816.371, 75335.861),
    "former OSHQ": (50.93127937910, -1.45051433700, 438710.920, 114792.250),
    "North Foreland": (51.37447025550, 1.44454730409, 639821.835, 169565.858),
    "Brislington": (51.42754743020, -2.54407618349, 362269.991, 169978.690),
    "Lambeth": (51.48936564950, -0.11992557180, 530624.974, 178388.464),
    "Colchester": (51.89436637350, 0.89724327012, 599445.590, 225722.826),
    "Droitwich": (52.25529381630, -2.15458614387, 389544.190, 261912.153),
    "Northampton": (52.25160951230, -0.91248956970, 474335.969, 262047.755),
    "King's Lynn": (52.75136687170, 0.40153547065, 562180.547, 319784.995),
    "Nottingham": (52.96219109410, -1.19747655922, 454002.834, 340834.943),
    "Daresbury": (53.34480280190, -2.64049320810, 357455.843, 383290.436),
    "Blackpool": (53.77911025760, -3.04045490691, 331534.564, 431920.794),
    "Pudsey": (53.80021519630, -1.66379168242, 422242.186, 433818.701),
    "Flamborough Head": (54.11685144290, -0.07773133187, 525745.670, 470703.214),
    "Carlisle": (54.89542340420, -2.93827741149, 339921.145, 556034.761),
    "Newcastle": (54.97912273660, -1.61657685184, 424639.355, 565012.703),
}


@pytest.mark.parametrize("name", OSTN15)
def test_a_position_agrees_with_ostn15_to_five_metres(name: str) -> None:
    latitude, longitude, east, north = OSTN15[name]
    assert math.dist(from_wgs84(latitude, longitude), (east, north)) < 5
    back = to_wgs84(east, north)
    assert metres_apart(back, (latitude, longitude)) < 5


@given(st.floats(80_000, 660_000), st.floats(5_000, 660_000))
def test_a_position_turned_there_and_back_stays_within_millimetres(east: float, north: float) -> None:
    assert math.dist(from_wgs84(*to_wgs84(east, north)), (east, north)) < 0.03


def test_distances_of_a_thousand_pairs_agree_with_the_geodesic_to_three_in_a_thousand() -> None:
    chance = random.Random(20260701)
    for _ in range(1000):
        one = (chance.uniform(85_000, 655_000), chance.uniform(10_000, 655_000))
        away, turn = chance.uniform(200, 60_000), chance.uniform(0, 2 * math.pi)
        other = (one[0] + away * math.cos(turn), one[1] + away * math.sin(turn))
        ground = metres_apart(to_wgs84(*one), to_wgs84(*other)) / 1609.344
        assert miles_between(one, other) == pytest.approx(ground, rel=0.003)


def test_the_geodesic_itself_is_right_on_the_published_example() -> None:
    # T. Vincenty, Survey Review XXIII (1975); worked by Geoscience Australia: Flinders Peak to Buninyong, 54972.271 m
    # on GRS80, which is WGS84 to a tenth of a millimetre.
    flinders = (-(37 + 57 / 60 + 3.72030 / 3600), 144 + 25 / 60 + 29.52440 / 3600)
    buninyong = (-(37 + 39 / 60 + 10.15610 / 3600), 143 + 55 / 60 + 35.38390 / 3600)
    assert metres_apart(flinders, buninyong) == pytest.approx(54972.271, abs=0.002)


def metres_apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Vincenty's inverse formula on WGS84, from latitudes and longitudes in degrees."""
    a, f = 6378137.0, 1 / 298.257223563
    b = a * (1 - f)
    (lat1, lon1), (lat2, lon2) = (tuple(map(math.radians, p)) for p in (one, other))
    u1, u2 = math.atan((1 - f) * math.tan(lat1)), math.atan((1 - f) * math.tan(lat2))
    difference = lam = lon2 - lon1
    for _ in range(100):
        x = math.cos(u2) * math.sin(lam)
        y = math.cos(u1) * math.sin(u2) - math.sin(u1) * math.cos(u2) * math.cos(lam)
        sin_sigma = math.hypot(x, y)
        if sin_sigma == 0:
            return 0.0
        cos_sigma = math.sin(u1) * math.sin(u2) + math.cos(u1) * math.cos(u2) * math.cos(lam)
        sigma = math.atan2(sin_sigma, cos_sigma)
        sin_alpha = math.cos(u1) * math.cos(u2) * math.sin(lam) / sin_sigma
        cos2_alpha = 1 - sin_alpha**2
        middle = cos_sigma - 2 * math.sin(u1) * math.sin(u2) / cos2_alpha if cos2_alpha else 0.0
        c = f / 16 * cos2_alpha * (4 + f * (4 - 3 * cos2_alpha))
        before = lam
        lam = difference + (1 - c) * f * sin_alpha * (
            sigma + c * sin_sigma * (middle + c * cos_sigma * (2 * middle**2 - 1))
        )
        if abs(lam - before) < 1e-13:
            break
    u = cos2_alpha * (a * a - b * b) / (b * b)
    big_a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)))
    big_b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)))
    inner = cos_sigma * (2 * middle**2 - 1) - big_b / 6 * middle * (4 * sin_sigma**2 - 3) * (4 * middle**2 - 3)
    return b * big_a * (sigma - big_b * sin_sigma * (middle + big_b / 4 * inner))


LETTERS = st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
DIGITS = st.sampled_from("0123456789")
OUTWARD = st.builds("{}{}{}{}".format, LETTERS, LETTERS | st.just(""), DIGITS, st.one_of(st.just(""), DIGITS, LETTERS))
SECTORS = st.builds("{} {}".format, OUTWARD, DIGITS)
UNITS = st.builds("{}{}{}".format, SECTORS, LETTERS, LETTERS)


@given(st.one_of(OUTWARD, SECTORS, UNITS))
def test_a_postcode_or_a_part_of_one_comes_back_from_its_number(postcode: str) -> None:
    assert written(postcode_code(postcode)) == postcode


@given(UNITS)
def test_the_postcodes_of_a_sector_and_district_lie_in_one_range(postcode: str) -> None:
    code = postcode_code(postcode)
    sector, district = postcode_code(postcode[:-2]), postcode_code(postcode.split(" ", 1)[0])
    assert (sector_code(code), district_code(code), district_code(sector)) == (sector, district, district)
    assert district < sector < code < sector + UNITS_A_SECTOR <= district + UNITS_A_DISTRICT


@given(UNITS, UNITS)
def test_no_two_postcodes_have_one_number(one: str, other: str) -> None:
    assert (postcode_code(one) == postcode_code(other)) == (one == other)


@pytest.mark.parametrize("text", ["", "LS8  5DT", "LS85DT", "ls8 5dt", "LS8 5D", "09-Oct", "LS", "8LS", "LS8 5DTX"])
def test_what_is_no_postcode_has_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="not a postcode"):
        postcode_code(text)
