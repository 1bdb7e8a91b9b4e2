"""Home and work as the presenters know them: set, found, asked from, bounded, told in miles and kilometres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Query
from desktop.presenters.anchors import Anchors, anchored
from desktop.presenters.distances import KM_A_MILE, distance_words, same_distance, within_choices, within_words
from desktop.presenters.filter_words import active, sorts
from desktop.presenters.filters import removed
from desktop.presenters.unplaced_words import unplaced_words
from desktop.settings import Settings

TODAY = "2026-11-22"
BOTH = Query(near="LS8 5DT", within=5, near2="LS1 4AP", within2=3)


@dataclass(frozen=True)
class Found:
    name: str
    east: int = 430_000
    north: int = 434_000
    about: bool = False
    told: str = ""


class Library:
    """Knows some places; `lacks` when no postcodes are held."""

    def __init__(self) -> None:
        self.places = {"ls8 5dt": Found("LS8 5DT", told="LS8 5DT"), "otley": Found("Otley", about=True, told="Otley")}
        self.lacks = False

    def place(self, text: str) -> Found:
        if self.lacks:
            raise KnownError("no-postcodes")
        if text.lower() not in self.places:
            raise KnownError("unknown-postcode", postcode=text)
        return self.places[text.lower()]


class Holder(QObject):
    warmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.library = Library()


@pytest.fixture
def holder() -> Holder:
    return Holder()


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def anchors(holder: Any, settings: Settings) -> Anchors:
    return Anchors(holder, settings)


# --- setting them -----------------------------------------------------------------------------------------------------


def test_a_place_is_kept_as_it_is_written_properly_and_told(anchors: Anchors, settings: Settings) -> None:
    changes: list[bool] = []
    anchors.changed.connect(lambda: changes.append(True))
    assert anchors.button_words("home") == "Set home"
    assert anchors.set("home", "  ls8   5dt ") is None
    assert (settings.home, anchors.button_words("home")) == ("LS8 5DT", "Home LS8 5DT")
    assert anchors.names() == {"LS8 5DT": "home"}
    anchors.forget("home")
    assert (settings.home, anchors.places(), len(changes)) == ("", [], 2)


def test_a_wrong_place_is_told_and_what_was_set_stays(anchors: Anchors, settings: Settings) -> None:
    anchors.set("home", "LS8 5DT")
    message = anchors.set("home", "ZZ99 9ZZ")
    assert message is not None
    assert message.code == "unknown-postcode"
    assert "ZZ99 9ZZ" in message.sentence
    assert settings.home == "LS8 5DT"
    assert anchors.set("home", " ") is None  # emptied is forgotten
    assert settings.home == ""


def test_a_place_set_earlier_is_looked_up_in_the_data_that_come(holder: Any, settings: Settings) -> None:
    settings.home = "LS8 5DT"
    holder.library.lacks = True
    anchors = Anchors(holder, settings)
    holder.warmed.emit()
    assert anchors.place("home") is None
    assert anchors.messages["home"].code == "no-postcodes"
    holder.library.lacks = False
    holder.warmed.emit()
    assert [place.name for place in anchors.places()] == ["LS8 5DT"]
    assert not anchors.messages
    assert settings.home == "LS8 5DT"


# --- asking with them -------------------------------------------------------------------------------------------------


def test_one_place_is_asked_from_and_the_second_beside_it() -> None:
    assert anchored(Query(), ()) == Query()
    assert anchored(Query(), ("LS8 5DT",)) == Query(near="LS8 5DT")
    assert anchored(Query(), ("LS8 5DT", "LS1 4AP")) == Query(near="LS8 5DT", near2="LS1 4AP")
    assert anchored(Query(), ("LS8 5DT", "LS8 5DT")) == Query(near="LS8 5DT")


def test_each_place_keeps_its_bound_when_the_other_goes() -> None:
    alone = anchored(BOTH, ("LS1 4AP",), ("LS8 5DT", "LS1 4AP"))
    assert (alone.near, alone.within, alone.near2, alone.within2) == ("LS1 4AP", 3, None, None)


def test_an_order_that_needs_a_place_goes_with_it() -> None:
    assert anchored(BOTH.but(sort="detour"), ("LS8 5DT",), ("LS8 5DT", "LS1 4AP")).sort is None
    assert anchored(Query(near="LS8 5DT", sort="distance"), (), ("LS8 5DT",)).sort is None
    assert anchored(BOTH.but(sort="detour"), ("LS8 5DT", "LS1 4AP")).sort == "detour"


def test_a_kept_search_near_somewhere_else_stays_as_it_is() -> None:
    kept = Query(near="York", within=2)
    assert anchored(kept, ("LS8 5DT",)) == kept


def test_the_bound_around_one_place_leaves_the_other_s(anchors: Anchors) -> None:
    anchors.set("home", "LS8 5DT")
    anchors.set("work", "Otley")
    query = anchors.bounded(anchors.bounded(Query(), "home", 5), "work", 10)
    assert (query.within, query.within2) == (5, 10)
    assert (anchors.bound(query, "home"), anchors.bound(query, "work")) == (5, 10)
    without = anchors.bounded(query, "home", None)
    assert (without.near, without.within, without.within2) == ("LS8 5DT", None, 10)


def test_taking_the_first_place_away_takes_the_second_along() -> None:
    assert removed(BOTH.but(sort="detour"), ("near",)) == Query()
    assert removed(BOTH, ("near2",)) == Query(near="LS8 5DT", within=5)


def test_a_place_without_a_bound_is_no_filter() -> None:
    names = {"LS8 5DT": "home", "LS1 4AP": "work"}
    assert active(BOTH.but(within2=None), TODAY, names) == [(("near",), "Within 5 miles of LS8 5DT (home)")]
    assert active(Query(near="York"), TODAY, names) == [(("near",), "Near York")]
    assert next(words for _, words in active(BOTH, TODAY, names, "km")).startswith("Within 8.05 km")


def test_nearest_and_least_detour_are_offered_where_they_mean_something() -> None:
    assert not {"distance", "detour"} & {key for key, _ in sorts(Query())}
    assert {key for key, _ in sorts(Query(near="LS8"))} & {"distance", "detour"} == {"distance"}
    assert {"distance", "detour"} <= {key for key, _ in sorts(BOTH)}


# --- in words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("miles", "units", "about", "words"),
    [
        (0.0, "miles", False, "under 0.1 miles"), (0.01, "miles", True, "about 0.1 miles"),
        (0.42, "miles", False, "0.4 miles"), (1.0, "miles", False, "1.0 mile"),
        (2.55, "miles", True, "about 2.5 miles"),
        (12.4, "miles", False, "12 miles"), (1.0, "km", False, "1.6 km"), (1234.0, "miles", False, "1,234 miles"),
    ],
)  # fmt: skip
def test_distances_are_told_as_exactly_as_a_straight_line_deserves(
    miles: float, units: Any, about: bool, words: str
) -> None:
    assert distance_words(miles, units, about=about) == words


@pytest.mark.parametrize("units", ["miles", "km"])
def test_the_distances_offered_are_round_in_the_person_s_unit(units: Any) -> None:
    choices = within_choices(units)
    assert choices[0] == (None, "Any distance")
    for miles, words in choices[1:]:
        assert miles is not None
        assert "." not in words
        assert words == f"Within {within_words(miles, units)}"
        assert same_distance(miles, miles + 1e-9)
    assert not same_distance(None, 1.0)
    assert within_choices("km")[4][0] == pytest.approx(5 / KM_A_MILE)


@dataclass(frozen=True)
class Lost:
    type: str
    la: str
    withheld: bool
    count: int


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        ([], ""),
        ([("Childminder", "Leeds", True, 212)], "Plus 212 childminders in Leeds, location withheld."),
        ([("Childminder", "Leeds", True, 1)], "Plus 1 childminder in Leeds, location withheld."),
        ([("Home childcarer", "Leeds", True, 2)], "Plus 2 other settings in Leeds, location withheld."),
        (
            [("Childminder", "Leeds", True, 1213), ("Home childcarer", "Leeds", True, 1)],
            "Plus 1,213 childminders and 1 other in Leeds, location withheld.",
        ),
        (
            [("Childminder", a, True, 5) for a in ("Leeds", "Bradford", "Kirklees", "Wakefield")],
            "Plus 20 childminders in Leeds, Bradford and 2 other areas, location withheld.",
        ),
        ([("Nursery", "Leeds", False, 2)], "Plus 2 settings whose postcodes are not known."),
        (
            [("Childminder", "Leeds", True, 3), ("Nursery", "York", False, 1)],
            "Plus 3 childminders in Leeds, location withheld, and 1 setting whose postcode is not known.",
        ),
    ],
)
def test_who_cannot_be_placed_is_counted_in_words(lost: list[tuple[Any, ...]], words: str) -> None:
    assert unplaced_words([Lost(*each) for each in lost]) == words


@given(st.floats(0, 1000))
def test_kilometres_and_miles_tell_the_same_distance(miles: float) -> None:
    told = distance_words(miles, "km")
    if not told.startswith("under"):
        number = float(told.split()[0].replace(",", ""))
        assert number == pytest.approx(miles * KM_A_MILE, abs=0.5001 if number >= 10 else 0.0501)
