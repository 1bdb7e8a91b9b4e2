"""When two addresses are the same premises, and when two names are alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.insight.names import likeness
from data_sync.insight.premises import how_same, premises_of


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("19 Bonython Road", "19 bonython rd.", "same"),
        ("St. Augustine's Priory, Hillcrest Road", "St Augustines Priory, Hillcrest Rd", "same"),
        ("The Church Hall, Mill Lane", "Church Hall, Mill Lane", "same"),
        ("Bumbles, 49 Orrell Lane", "49 Orrell Lane", "written_differently"),
        ("Longlevens Infant School, Paygrove Lane", "Longlevns Infant School, Paygrove Lane", "written_differently"),
        ("9 High Street", "11 High Street", None),
        ("Unit 3, Mill Park", "Unit 5, Mill Park", None),
        ("37 Mill Lane", "37a Mill Lane", None),
        ("Village Hall", "Village Hall, Mill Lane", "written_differently"),
        ("Hall", "Hall, Church School, Mill Lane", None),
        ("St Mary's School, Mill Lane", "Baptist Church, Mill Lane", None),
    ],
)
def test_premises_of_one_postcode(one: str, other: str, same: str | None) -> None:
    assert how_same(premises_of(one, "LS8 5DT"), premises_of(other, "LS8 5DT")) == same
    assert how_same(premises_of(other, "LS8 5DT"), premises_of(one, "LS8 5DT")) == same


def test_another_postcode_is_other_premises() -> None:
    assert (
        how_same(premises_of("Village Hall, Mill Lane", "LS8 5DT"), premises_of("Village Hall, Mill Lane", "LS9 1AA"))
        is None
    )


@pytest.mark.parametrize(
    ("address", "postcode"), [(None, "LS8 5DT"), ("", "LS8 5DT"), (" , ", "LS8 5DT"), ("9 High Street", None)]
)
def test_a_blank_address_or_postcode_is_no_premises(address: str | None, postcode: str | None) -> None:
    assert premises_of(address, postcode) is None
    assert how_same(premises_of(address, postcode), premises_of(address, postcode)) is None


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [
        ("Teddy Bears Nursery", "TEDDY BEARS NURSERY LTD", "same"),
        ("St. Edith's Preschool", "St Ediths Pre-School", "same"),
        ("Teddy Bears Nursery", "Teddy Bears Pre-School", "near"),
        ("Busy Bees Day Nursery at Reigate", "Busy Bees Nursery and Pre-School, Reigate", "near"),
        ("Peggotty Nursery", "Peggoty Day Nursery", "near"),
        ("First Steps Nursery", "First Steps Pre-School", "near"),
        ("Crèche Étoile", "Creche Etoile", "same"),
        ("Sunbeams and Rainbows Club", "Rainbows Childcare Wakefield", "words"),
        ("Little Acorns Day Nursery", "Little Stars Day Nursery", "different"),
        ("Happy Days Nursery", "Twizzle Tops Day Nursery", "different"),
        ("After School Club", "Breakfast Club", "place"),
    ],
)
def test_names_are_alike_by_the_words_that_tell_settings_apart(one: str, other: str, like: str) -> None:
    assert likeness(one, other) == like
    assert likeness(other, one) == like


def test_a_club_and_a_nursery_named_after_their_school_are_not_alike() -> None:
    school = "St Peter's C of E Primary School, Mill Lane"
    assert likeness("St Peter's Pre-School", "St Peter's After School Club", school) == "place"
    assert likeness("St Peter's Pre-School", "St Peter's Nursery", school) == "words"
    assert likeness("Ladybirds at St Peter's", "Ladybirds Pre-School, St Peter's", school) == "near"


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_two_names_can_be_compared_and_the_order_does_not_matter(one: str, other: str, place: str) -> None:
    assert likeness(one, other, place) == likeness(other, one, place)
    assert likeness(one, one, place) == "same"
