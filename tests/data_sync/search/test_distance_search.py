"""Searching by distance: what a radius finds, in what order, what cannot be placed, and two places at once."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from data_sync.errors import KnownError
from data_sync.insight.outcomes import days, outcome_arrays
from data_sync.search.columns import COLUMN_FACTS, build_columns
from data_sync.search.engine import Engine, Found, Unplaced
from data_sync.search.places import Anchor
from data_sync.search.query import Query
from data_sync.search.rows import with_distances

MILE = 1609.344
NURSERY, MINDER, NANNY = "Childcare on non-domestic premises", "Childminder", "Home childcarer"
HOME, WORK = Anchor(430_000, 434_000, name="LS8 5DT"), Anchor(420_000, 434_000, name="BD1 1AA")


@dataclass(frozen=True)
class One:
    """A setting for a small register: metres on the grid, 0 where it has no place."""

    name: str
    east: int = 0
    north: int = 0
    type: str = NURSERY
    la: str = "Leeds"
    places: int = 20
    about: int = 0

    @property
    def withheld(self) -> bool:
        return self.type != NURSERY


def engine_of(settings: list[One], places: dict[str, Anchor] | None = None) -> Engine:
    n = len(settings)
    facts: dict[str, list[Any]] = {name: [None] * n for name in COLUMN_FACTS}
    facts["urn"] = [f"EY{100_000 + i}" for i in range(n)]
    facts["name"] = [None if s.withheld else s.name for s in settings]
    facts["withheld"] = [int(s.withheld) for s in settings]
    facts["type"], facts["la"] = [s.type for s in settings], [s.la for s in settings]
    facts["places"], facts["registers"] = [s.places for s in settings], [3] * n
    ids = list(range(1, n + 1))
    columns = build_columns(facts, outcome_arrays(["[]"] * n), ids, ids, ["2026-06-30"] * n, [True] * n)
    at = columns.arrays["fact_id"] - 1
    for name in ("east", "north", "about"):
        columns.arrays[name] = np.array([getattr(settings[i], name) for i in at], np.int32)
    known = {"home": HOME, "work": WORK} | (places or {})

    def place(text: str) -> Anchor:
        if text not in known:
            raise KnownError("unknown-postcode", postcode=text)
        return known[text]

    return Engine(columns, days("2026-07-01"), place)


def names(engine: Engine, found: Found) -> list[str]:
    return [engine.columns.names[n] for n in found.positions.tolist()]


@pytest.fixture(scope="module")
def crowd() -> list[One]:
    """Three thousand settings in and around two towns, a third of them without a place, many at one address."""
    chance = random.Random(4)
    found = []
    for n in range(3000):
        town = chance.choice(
            [(430_000, 434_000, "Leeds"), (416_000, 433_000, "Bradford"), (530_000, 180_000, "Camden")]
        )
        spread = chance.choice([0, 500, 5_000, 40_000])
        east, north = (round(chance.gauss(town[axis], spread)) for axis in (0, 1))
        if chance.random() < 1 / 3:
            found.append(One(f"s{n}", type=chance.choice([MINDER, NANNY]), la=town[2]))
        else:
            found.append(One(f"s{n}", max(east, 1), max(north, 1), la=town[2], places=chance.randrange(5, 90)))
    return found


def full_scan(engine: Engine, anchor: Anchor, within: float, keep: Callable[[int], bool]) -> list[tuple[float, int]]:
    """Every setting looked at, one by one: distance and position, nearest first, equals by name."""
    a = engine.columns.arrays
    found = []
    for n, (east, north) in enumerate(zip(a["east"].tolist(), a["north"].tolist(), strict=True)):
        aside, up = east - anchor.east, north - anchor.north
        miles = math.sqrt(aside * aside + up * up) / MILE
        if east and miles <= within and keep(n):
            found.append((miles, n))
    return sorted(found)


def test_a_radius_finds_exactly_what_looking_at_every_setting_finds(crowd: list[One]) -> None:
    chance = random.Random(5)
    places = {f"p{n}": Anchor(chance.gauss(425_000, 20_000), chance.gauss(434_000, 20_000)) for n in range(60)}
    places |= {f"q{n}": Anchor(s.east, s.north) for n, s in enumerate(crowd[:60]) if s.east}
    engine = engine_of(crowd, places)
    some = 0
    for text, anchor in places.items():
        for within in (0.001, 0.25, 1, 5, 31, 1000):
            found = engine.find(Query(near=text, within=within))
            expected = full_scan(engine, anchor, within, lambda _: True)
            assert found.miles is not None
            assert list(zip(found.miles.tolist(), found.positions.tolist(), strict=True)) == expected
            some += len(expected)
    assert some > 10_000


def test_a_setting_just_at_the_distance_is_within_it_and_one_a_metre_further_is_not() -> None:
    at = 5 * 1609  # 8,045 m are 4.9989 miles
    engine = engine_of(
        [One("west", 430_000 - at, 434_000), One("north", 430_000, 434_000 + at), One("far", 430_000, 442_047)]
    )
    assert names(engine, engine.find(Query(near="home", within=at / MILE))) == ["north", "west"]
    assert len(engine.find(Query(near="home", within=(at - 1) / MILE))) == 0


def test_other_filters_and_orders_hold_within_the_radius(crowd: list[One]) -> None:
    engine = engine_of(crowd)
    a, words = engine.columns.arrays, engine.columns.words["la"]
    in_bradford = words.index("Bradford")
    expected = full_scan(engine, HOME, 12, lambda n: a["la"][n] == in_bradford and a["places"][n] >= 40)
    query = Query(near="home", within=12, la=("Bradford",), places_min=40)
    assert engine.find(query).positions.tolist() == [n for _, n in expected]
    assert len(expected) > 20
    assert engine.find(query.but(sort="name")).positions.tolist() == sorted(n for _, n in expected)
    by_places = engine.find(query.but(sort="places")).positions.tolist()
    assert [a["places"][n] for n in by_places] == sorted((a["places"][n] for _, n in expected), reverse=True)
    furthest = engine.find(query.but(sort="distance", descending=True))
    assert furthest.miles is not None
    assert furthest.miles.tolist() == sorted((m for m, _ in expected), reverse=True)


def test_counts_beside_the_filters_are_those_within_the_radius(crowd: list[One]) -> None:
    engine = engine_of(crowd)
    a, words = engine.columns.arrays, engine.columns.words["la"]
    counts = engine.find(Query(near="home", within=12, la=("Bradford",))).counts()
    circle = full_scan(engine, HOME, 12, lambda _: True)
    here = [words[a["la"][n]] for _, n in circle]
    assert counts["la"] == {la: here.count(la) for la in ("Bradford", "Camden", "Leeds")}
    assert counts["type"][NURSERY] == here.count("Bradford")
    assert counts["type"][MINDER] == 0


def test_what_has_no_place_is_never_within_a_distance_and_stands_last_without_one(crowd: list[One]) -> None:
    engine = engine_of(crowd)
    east = engine.columns.arrays["east"]
    assert (east[engine.find(Query(near="home", within=1000)).positions] > 0).all()
    for down in (False, True):
        found = engine.find(Query(near="home", sort="distance", descending=down))
        assert len(found) == len(crowd)
        placed = int((east > 0).sum())
        assert (east[found.positions[:placed]] > 0).all()
        assert found.miles is not None
        assert np.isnan(found.miles[placed:]).all()
        assert found.unplaced is None
        assert found.unplaced_counts() == []


# --- two places ------------------------------------------------------------------------------------------------------


def test_within_so_many_miles_of_home_and_so_many_of_work() -> None:
    between = [One(f"n{km}", 430_000 - km * 1000, 434_000) for km in range(0, 11)]
    engine = engine_of(between)
    found = engine.find(Query(near="home", within=4, near2="work", within2=3.2))
    assert sorted(names(engine, found)) == ["n5", "n6"]
    assert found.miles is not None
    assert found.miles2 is not None
    assert found.miles.tolist() == pytest.approx([5000 / MILE, 6000 / MILE])
    assert found.miles2.tolist() == pytest.approx([5000 / MILE, 4000 / MILE])
    assert found.anchors == (HOME, WORK)
    only_work = engine.find(Query(near="home", near2="work", within2=1))
    assert names(engine, only_work) == ["n10", "n9"][::-1]


def test_the_least_detour_comes_first_and_what_has_no_place_last() -> None:
    settings = [
        One("on the way", 425_000, 434_000),
        One("aside", 425_000, 440_000),
        One("beyond", 436_000, 434_000),
        One("minder", type=MINDER),
        One("at work", 420_000, 434_000),
        One("past work", 415_000, 434_000),
    ]
    engine = engine_of(settings)
    found = engine.find(Query(near="home", near2="work", sort="detour"))
    assert names(engine, found)[:5] == ["at work", "on the way", "aside", "past work", "beyond"]
    assert found.miles is not None
    assert found.miles2 is not None
    detour = (found.miles + found.miles2)[:5] - 10_000 / MILE
    assert detour.tolist() == pytest.approx([0, 0, 3.492, 6.214, 7.456], abs=0.001)


# --- withheld --------------------------------------------------------------------------------------------------------


def village() -> list[One]:
    leeds = [One(f"nursery {n}", 430_000 + n * 100, 434_000) for n in range(3)]
    bradford = [One("far nursery", 424_000, 434_000, la="Bradford"), One("lost nursery", la="Bradford")]
    hidden = [One(f"m{n}", type=MINDER) for n in range(5)] + [One("n", type=NANNY)]
    hidden += [One(f"b{n}", type=MINDER, la="Bradford") for n in range(7)]
    hidden += [One(f"c{n}", type=MINDER, la="Camden") for n in range(9)]
    nowhere = [One("found", 430_100, 434_100, la="Not Recorded"), One("x", type=NANNY, la="Not Recorded")]
    return [*leeds, *bradford, *hidden, *nowhere]


def test_those_withheld_are_counted_in_the_authorities_that_the_radius_reaches() -> None:
    engine = engine_of(village())
    near = engine.find(Query(near="home", within=2))
    assert near.unplaced_counts() == [Unplaced(MINDER, "Leeds", True, 5), Unplaced(NANNY, "Leeds", True, 1)]
    assert near.unplaced is not None
    assert len(near.unplaced) == 6
    wider = engine.find(Query(near="home", within=5))
    assert wider.unplaced_counts() == [
        Unplaced(MINDER, "Bradford", True, 7),
        Unplaced(MINDER, "Leeds", True, 5),
        Unplaced(NURSERY, "Bradford", False, 1),
        Unplaced(NANNY, "Leeds", True, 1),
    ]


def test_those_withheld_obey_the_other_filters() -> None:
    engine = engine_of(village())
    minders = engine.find(Query(near="home", within=5, type=(MINDER,)))
    assert len(minders) == 0
    assert minders.unplaced_counts() == [Unplaced(MINDER, "Bradford", True, 7), Unplaced(MINDER, "Leeds", True, 5)]
    leeds = engine.find(Query(near="home", within=5, type=(MINDER,), la=("leeds",)))
    assert leeds.unplaced_counts() == [Unplaced(MINDER, "Leeds", True, 5)]


def test_where_nothing_placed_is_within_the_distance_the_nearest_settings_authority_stands_for_the_place() -> None:
    engine = engine_of(village(), {"moor": Anchor(405_000, 434_000)})
    assert engine.find(Query(near="moor", within=1)).unplaced_counts()[0] == Unplaced(MINDER, "Bradford", True, 7)
    nobody = engine_of([One("m", type=MINDER)])
    assert nobody.find(Query(near="home", within=1)).unplaced_counts() == []


# --- what is told ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Told:
    """As much of a setting as `with_distances` touches."""

    distance_miles: float | None = None
    distance_about: bool = False


def test_a_distance_is_about_where_either_end_is() -> None:
    settings = [One("a", 430_000, 435_000), One("b", 430_000, 436_000, about=1), One("m", type=MINDER)]
    engine = engine_of(settings, {"LS8": Anchor(430_000, 434_000, True, "district")})
    about = engine.columns.arrays["about"]

    def told(text: str, start: int = 0) -> list[Told]:
        found = engine.find(Query(near=text))
        return with_distances([Told()] * (len(found) - start), found, about, start)  # type: ignore[list-item,return-value]

    assert told("home") == [Told(0.62), Told(1.24, True), Told()]
    assert told("home", 1) == [Told(1.24, True), Told()]
    assert told("LS8") == [Told(0.62, True), Told(1.24, True), Told()]
    everything = engine.find(Query())
    assert with_distances([Told()], everything, about) == [Told()]  # type: ignore[list-item,comparison-overlap]


def test_a_place_that_is_not_known_is_told_and_asked_for_only_once() -> None:
    asked: list[str] = []

    def place(text: str) -> Anchor:
        asked.append(text)
        return HOME

    columns = engine_of(village()).columns
    engine = Engine(columns, days("2026-07-01"), place)
    for within in (1, 2, 3):
        engine.find(Query(near="home", within=within))
    assert asked == ["home"]
    with pytest.raises(KnownError) as met:
        engine_of(village()).find(Query(near="ZZ99 9ZZ", within=1))
    assert met.value.code == "unknown-postcode"
    with pytest.raises(KnownError) as met:
        Engine(columns, days("2026-07-01")).find(Query(near="home"))
    assert met.value.code == "no-postcodes"


@pytest.mark.parametrize(
    "query",
    [
        Query(within=5),
        Query(sort="distance"),
        Query(near2="work"),
        Query(near="home", within2=5),
        Query(near="home", sort="detour"),
        Query(near="home", within=0),
        Query(near="home", within=-1),
        Query(near="home", within=float("nan")),
        Query(near="home", within=1001),
        Query(near="home", near2="work", within2=float("inf")),
        Query(near="home", within="5"),  # type: ignore[arg-type]
    ],
)
def test_a_distance_that_means_nothing_is_refused_as_a_question(query: Query) -> None:
    with pytest.raises(KnownError) as met:
        engine_of(village()).find(query)
    assert (met.value.code, met.value.exit_code) == ("bad-query", 2)


def test_a_search_with_two_places_is_kept_and_read_back() -> None:
    query = Query(near="LS8 5DT", within=3.5, near2="Otley", within2=2, sort="detour")
    assert Query.from_json(query.to_json()) == query
    with pytest.raises(KnownError, match="distance must be"):
        Query.from_json('{"version": 1, "near": "LS8", "within": "far"}')
