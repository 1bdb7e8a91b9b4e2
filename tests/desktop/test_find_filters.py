"""The filters as pure functions: what is on, what a press makes of the question, the chips and the orders in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.api import Query, Spec
from desktop.presenters import filters
from desktop.presenters.filter_ranges import INSPECTED, PLACES, bands, ticked, with_band, years_ago
from desktop.presenters.filter_words import active, sort_in_force, sorts, spec_words
from desktop.presenters.filters import cleared, is_on, on_count, removed, toggled, with_places

TODAY = "2026-11-22"


def press(query: Query, *presses: tuple[str, str]) -> Query:
    for group, value in presses:
        query = toggled(query, group, value, not is_on(query, group, value, TODAY), TODAY)
    return query


def test_grades_of_one_area_are_alternatives_and_areas_stand_in_the_card_s_order() -> None:
    query = press(
        Query(), ("card.leadership", "needs"), ("card.inclusion", "strong"), ("card.inclusion", "exceptional")
    )
    assert query.outcomes == (
        Spec("card", "inclusion", ("exceptional", "strong")),
        Spec("card", "leadership", ("needs",)),
    )
    assert on_count(query, "card") == 3
    assert [words for _, words in active(query, TODAY)] == [
        "Inclusion: Exceptional or Strong standard",
        "Leadership and governance: Needs attention",
    ]


def test_the_four_grade_scale_says_which_scale_it_is() -> None:
    assert spec_words(Spec("graded", "overall", ("outstanding", "good"))) == "Four-grade scale: Outstanding or Good"
    assert spec_words(Spec("graded", "personal", ("good",))) == "Four-grade, personal development: Good"


def test_unticking_the_last_grade_takes_the_filter_away_with_what_hangs_on_it() -> None:
    query = press(Query(), ("graded.overall", "good")).but(latest_only=True, sort="grade")
    assert press(query, ("graded.overall", "good")) == Query()


def test_checks_without_grades_and_reasons_for_none_exclude_each_other() -> None:
    reasons = press(Query(), ("why", "recent"), ("why", "long"))
    assert (reasons.why, reasons.form) == (("recent", "long"), ())
    checks = press(reasons, ("why", filters.MET_FORM))
    assert (checks.why, checks.form) == ((), ("met_not_met",))
    assert press(checks, ("why", "cr")).form == ()
    assert on_count(checks, "why") == 1


@pytest.mark.parametrize(("group", "field"), [("places", "places_min"), ("inspected", "inspected_before")])
def test_steps_of_a_range_take_in_those_between(group: str, field: str) -> None:
    first, last = bands(group)[1].key, bands(group)[3].key
    query = press(Query(), (group, first), (group, last))
    assert ticked(query, group, TODAY) == [1, 2, 3]
    assert getattr(query, field) is not None
    assert ticked(press(query, (group, bands(group)[2].key)), group, TODAY) == [1]
    assert ticked(press(query, (group, first)), group, TODAY) == [2, 3]


def test_all_steps_of_the_dates_together_are_whoever_was_inspected_at_all() -> None:
    query = press(Query(), ("inspected", "under-1"), ("inspected", "over-6"))
    assert ticked(query, "inspected", TODAY) == list(range(len(INSPECTED)))
    assert active(query, TODAY) == [(("inspected",), "Inspected at all")]
    assert removed(query, ("inspected",)) == Query()


def test_a_range_of_a_person_s_own_ticks_only_the_steps_it_holds_whole() -> None:
    assert ticked(with_places(Query(), 10, 60), "places", TODAY) == [2, 3]
    assert ticked(with_places(Query(), 6, None), "places", TODAY) == [1, 2, 3, 4, 5]
    assert with_places(Query(), 40, 10) == with_places(Query(), 10, 40)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(6, None, "6 places or more"), (1, None, "1 place or more"), (None, 19, "Up to 19 places"),
     (20, 39, "20 to 39 places"), (5, 5, "Just 5 places")],
)  # fmt: skip
def test_places_in_words(low: int | None, high: int | None, words: str) -> None:
    assert active(with_places(Query(), low, high), TODAY) == [(("places",), words)]


@pytest.mark.parametrize(
    ("pressed", "words"),
    [(["under-1"], "Inspected under a year ago"), (["under-1", "1-2"], "Inspected under 2 years ago"),
     (["2-3"], "Inspected 2 to 3 years ago"), (["over-6"], "Inspected over 6 years ago")],
)  # fmt: skip
def test_dates_in_words(pressed: list[str], words: str) -> None:
    query = press(Query(), *(("inspected", key) for key in pressed))
    assert active(query, TODAY) == [(("inspected",), words)]


def test_dates_that_are_no_step_are_said_as_days() -> None:
    query = Query(inspected_after="2024-02-01", inspected_before="2024-05-31")
    assert active(query, TODAY) == [(("inspected",), "Inspected from 1 February 2024 to 31 May 2024")]
    assert ticked(query, "inspected", TODAY) == []


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(1, 6))
def test_no_day_falls_between_two_steps_or_into_both(today: date, years: int) -> None:
    older = date.fromisoformat(years_ago(today.isoformat(), years, at_least=True))
    younger = date.fromisoformat(years_ago(today.isoformat(), years, at_least=False))
    assert younger - older == timedelta(days=1)


_pressed = st.lists(
    st.one_of(
        st.tuples(st.just("safeguarding"), st.sampled_from(["met", "not-met"])),
        st.tuples(st.just("register"), st.sampled_from(["EYR", "CCR", "VCR"])),
        st.tuples(st.just("why"), st.sampled_from([o.key for o in filters.NO_GRADE])),
        st.tuples(st.just("places"), st.sampled_from([b.key for b in PLACES])),
        st.tuples(st.just("inspected"), st.sampled_from([b.key for b in INSPECTED])),
        st.tuples(st.just("card.inclusion"), st.sampled_from([g.key for g in filters.grades_of("card")])),
        st.tuples(st.just("graded.overall"), st.sampled_from([g.key for g in filters.grades_of("graded")])),
        st.tuples(st.just("la"), st.sampled_from(["Leeds", "York"])),
    ),
    max_size=8,
)


@given(_pressed)
def test_whatever_was_pressed_every_chip_can_be_taken_away_until_nothing_is_asked(presses: Any) -> None:
    query = press(Query(text="oak"), *presses)
    for key, words in active(query, TODAY):
        assert words
        query = removed(query, key)
    assert query == Query(text="oak")


@given(_pressed)
def test_a_press_turns_its_own_row_over(presses: Any) -> None:
    query = press(Query(), *presses[:-1])
    for group, value in presses[-1:]:
        before = is_on(query, group, value, TODAY)
        assert is_on(press(query, (group, value)), group, value, TODAY) is not before


def test_clearing_keeps_the_words_and_the_order_that_still_fits() -> None:
    query = press(Query(text="oak", sort="places"), ("register", "EYR"))
    assert cleared(query) == Query(text="oak", sort="places")
    assert cleared(press(Query(text="oak"), ("graded.overall", "good")).but(sort="grade")) == Query(text="oak")


def test_orders_are_offered_where_they_mean_something() -> None:
    assert [key for key, _ in sorts(Query())] == ["name", "inspected", "places", "registered"]
    assert sorts(Query(text="oak"))[0] == ("relevance", "Sort: best match")
    assert "distance" in dict(sorts(Query(near="LS8 5DT")))
    two = (Spec("card", "inclusion", ("strong",)), Spec("graded", "overall", ("good",)))
    assert "grade" not in dict(sorts(Query(outcomes=two)))
    assert "grade" in dict(sorts(Query(outcomes=two[:1])))
    assert [sort_in_force(q) for q in (Query(), Query(text="a"), Query(text="a", near="LS8 5DT"))] == [
        "name",
        "relevance",
        "distance",
    ]


def test_steps_are_the_ones_that_are_counted() -> None:
    from data_sync.search.facets import INSPECTED_BANDS, PLACES_BANDS

    assert [*(b.key for b in INSPECTED), "none"] == list(INSPECTED_BANDS)
    assert [*(b.key for b in PLACES), "none"] == list(PLACES_BANDS)


def test_a_step_ticked_alone_asks_for_its_own_bounds() -> None:
    query = with_band(Query(), "places", "7-19", True, TODAY)
    assert (query.places_min, query.places_max) == (7, 19)


# --- since the inspection before, and no outcome ----------------------------------------------------------------------


def test_better_than_before_is_asked_of_one_area_of_one_scale() -> None:
    query = press(
        Query(),
        ("since.card.inclusion", "same"),
        ("since.card.inclusion", "better"),
        ("since.graded.overall", "better"),
        ("since.graded.education", "worse"),
    )
    assert query.since == ("card.inclusion=better", "card.inclusion=same", "better", "graded.education=worse")
    assert on_count(query, "since") == 4
    assert [words for _, words in active(query, TODAY)] == [
        "Inclusion since the inspection before: better or the same",
        "Four-grade scale since the inspection before: better",
        "Four-grade, quality of education since the inspection before: worse",
    ]
    keys = [key for key, _ in active(query, TODAY)]
    assert removed(query, keys[0]).since == ("better", "graded.education=worse")
    assert press(query, ("since.graded.overall", "better")).since == query.since[:2] + query.since[3:]


def test_a_search_kept_before_areas_could_be_asked_is_read_as_it_was_meant() -> None:
    query = Query.from_json(Query(since=("better",)).to_json())
    assert is_on(query, "since.graded.overall", "better", TODAY)
    assert not is_on(query, "since.card.inclusion", "better", TODAY)


def test_no_outcome_stands_for_every_reason_and_excludes_a_latest_outcome() -> None:
    query = press(Query(), ("form", "report_card"))
    assert [words for _, words in active(query, TODAY)] == ["Inspected under the report card"]
    assert on_count(query, "card") == 1
    none = press(query, ("why", filters.NO_OUTCOME))
    assert (none.no_outcome, none.form, on_count(none, "why")) == (True, (), 1)
    assert press(none, ("why", "club")) == Query(why=("club",))
    assert press(none, ("form", "graded")) == Query(form=("graded",))
    assert removed(none, ("no_outcome",)) == Query()
