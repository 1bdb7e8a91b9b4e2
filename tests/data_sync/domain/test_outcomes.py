"""Which outcome a setting has, and why it has none: the rules 2 to 5 of domain.md §1, case by case."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.domain.frameworks import scale_of
from data_sync.domain.outcome import FORMS, WHY, WHY_TITLES, form_of, latest, unpack, why_none, why_sentence
from data_sync.insight.outcomes import iso, outcome_arrays

Packed = list[Any]


def graded(day: str, digits: str = "25555", guard: int = 0, nth: int = 1) -> Packed:
    return ["graded", nth, day, 1, digits, guard, None, []]


def card(day: str, digits: str = "230000", guard: int = 1) -> Packed:
    return ["card", 1, day, 2, digits, guard, "Full", []]


def met(kind: str, day: str, digit: str = "1", guard: int = 0) -> Packed:
    return [kind, 1, day, 3, digit, guard, None, []]


# (what the release lists, form, framework, day, overall word, areas with a grade)
CASES: list[tuple[list[Packed], str, str | None, str | None, str | None, int]] = [
    ([], "none", None, None, None, 0),
    ([graded("2018-09-12")], "graded", "cif", "2018-09-12", "Good", 0),
    ([graded("2023-03-01", "12111")], "graded", "eif", "2023-03-01", "Outstanding", 4),
    ([graded("2012-03-01", "35555")], "graded", "pre-cif", "2012-03-01", "Satisfactory", 0),
    ([graded("2013-11-04", "35555")], "graded", "pre-cif", "2013-11-04", "Requires improvement", 0),
    ([graded("2023-03-01", "44444", 2)], "graded", "eif", "2023-03-01", "Inadequate", 4),
    ([graded("2023-03-01", "00000")], "graded", "eif", "2023-03-01", None, 0),
    ([card("2026-02-01")], "report_card", "card", "2026-02-01", None, 2),
    ([card("2026-02-01", "123456")], "report_card", "card", "2026-02-01", None, 6),
    ([card("2026-02-01", "000000")], "report_card", "card", "2026-02-01", None, 0),
    # a card and an older grade: the newest dated block is the outcome; both stay
    ([card("2026-02-01"), graded("2023-03-01")], "report_card", "card", "2026-02-01", None, 2),
    ([card("2025-11-12"), graded("2025-11-20", "11111")], "graded", "eif", "2025-11-20", "Outstanding", 4),
    ([card("2025-11-12"), graded("2025-11-12")], "report_card", "card", "2025-11-12", None, 2),
    # a visit without grades, later or not, never hides the grade
    ([graded("2018-09-12"), met("ncor", "2021-05-01")], "graded", "cif", "2018-09-12", "Good", 0),
    ([card("2026-02-01"), met("ncor", "2026-05-01", "3")], "report_card", "card", "2026-02-01", None, 2),
    ([graded("2018-09-12"), met("oosc", "2022-05-01", "2", 2)], "graded", "cif", "2018-09-12", "Good", 0),
    ([graded("2018-09-12"), met("cr", "2024-05-01", "3")], "graded", "cif", "2018-09-12", "Good", 0),
    # only visits without grades: the newest of them
    ([met("ncor", "2021-05-01")], "met_not_met", "ncor", "2021-05-01", "Met", 0),
    ([met("ncor", "2021-05-01"), met("cr", "2024-05-01", "2")], "met_not_met", "cr", "2024-05-01",
     "Not met with actions", 0),
    ([met("oosc", "2022-05-01", "3"), met("cr", "2020-05-01")], "met_not_met", "oosc", "2022-05-01",
     "Not met with enforcement", 0),
    ([met("oosc", "2022-05-01", "0")], "met_not_met", "oosc", "2022-05-01", None, 0),
    # the second and third most recent are history, never the latest outcome
    ([graded("2018-09-12"), graded("2015-02-18", nth=2), graded("2013-12-11", "40000", nth=3)],
     "graded", "cif", "2018-09-12", "Good", 0),
    ([graded("2015-02-18", nth=2), met("ncor", "2013-05-01")], "met_not_met", "ncor", "2013-05-01", "Met", 0),
    ([graded("2015-02-18", nth=2)], "none", None, None, None, 0),
]  # fmt: skip


@pytest.mark.parametrize(("listed", "form", "framework", "day", "overall", "areas"), CASES)
def test_the_latest_outcome(
    listed: list[Packed], form: str, framework: str | None, day: str | None, overall: str | None, areas: int
) -> None:
    blocks = unpack(listed)
    block = latest(blocks)

    assert form_of(block) == form
    if block is None:
        assert day is None
        return
    assert (block.framework, block.date, block.overall, len(block.areas)) == (framework, day, overall, areas)
    assert len(blocks) == len(listed), "no block is dropped"
    assert [b.date for b in blocks] == sorted((b[2] for b in listed), reverse=True), "newest first"


def a_block(kind: str, nth: int = 1) -> st.SearchStrategy[Packed]:
    on = scale_of(kind)
    digits = st.lists(
        st.sampled_from([0, *(g.code for g in on.grades)]), min_size=len(on.areas), max_size=len(on.areas)
    )
    days = st.sampled_from(["2012-01-01", "2018-09-12", "2023-03-01", "2025-11-12", "2026-05-01"])
    return st.builds(
        lambda day, codes, guard: [kind, nth, day, None, "".join(map(str, codes)), guard, None, []],
        days,
        digits,
        st.integers(0, 2),
    )


@st.composite
def listings(draw: st.DrawFn) -> list[Packed]:
    """What a release can list of a setting, in the order in which the import packs it."""
    kinds = [("card", 1), ("graded", 1), ("graded", 2), ("graded", 3), ("ncor", 1), ("oosc", 1), ("cr", 1)]
    return [draw(a_block(*which)) for which in kinds if draw(st.booleans())]


@given(st.lists(listings(), min_size=1, max_size=8))
def test_the_columns_that_are_searched_say_what_the_rows_say(rows: Sequence[list[Packed]]) -> None:
    arrays = outcome_arrays([json.dumps(row) for row in rows])

    for n, row in enumerate(rows):
        block = latest(unpack(row))
        assert FORMS[arrays["form"][n]] == form_of(block)
        assert iso(int(arrays["inspected"][n])) == (block.date if block else None)
        assert int(arrays["guard"][n]) == (block.safeguarding if block else 0)
        for kind, width in (("graded", 5), ("card", 6), ("ncor", 1), ("oosc", 1), ("cr", 1)):
            newest = next((b for b in unpack(row) if b.kind == kind and b.nth == 1), None)
            codes = tuple(int(arrays[f"{kind}{area}"][n]) for area in range(width))
            assert codes == (newest.grades if newest else (0,) * width)
    assert arrays["form"].dtype == np.uint8


@given(listings())
def test_no_report_card_has_an_overall_grade_and_no_word_crosses_scales(row: list[Packed]) -> None:
    for block in unpack(row):
        words = {g.word_on(block.date) for g in scale_of(block.kind).named_grades}
        assert set(block.areas.values()) <= words
        if block.kind == "card":
            assert block.overall is None
        else:
            assert block.overall is None or block.overall in words
        assert "-" not in {block.overall, *block.areas.values()}


# --- why none --------------------------------------------------------------------------------------------------------

EYR, CCR, VCR = 1, 2, 4
CLUB = "Out-of-school day care"
NON_DOMESTIC = "Childcare on non-domestic premises"


@pytest.mark.parametrize(
    ("type_", "subtype", "registers", "registered", "publishes_clubs", "why"),
    [
        ("Childminder agency", None, EYR, "2020-01-01", True, "agency"),
        (NON_DOMESTIC, "Full day care", EYR | CCR, "2021-06-01", False, "recent"),
        (NON_DOMESTIC, "Full day care", EYR | CCR, "2015-06-01", False, "long"),
        (NON_DOMESTIC, "Full day care", EYR, None, False, "long"),
        (NON_DOMESTIC, CLUB, EYR | CCR, "2010-06-01", False, "club"),
        (NON_DOMESTIC, CLUB, EYR | CCR, "2021-06-01", False, "club"),
        (NON_DOMESTIC, CLUB, EYR | CCR, "2010-06-01", True, "long"),
        (NON_DOMESTIC, CLUB, EYR | CCR, "2021-06-01", True, "recent"),
        (NON_DOMESTIC, CLUB, CCR, "2010-06-01", False, "cr"),
        (NON_DOMESTIC, CLUB, VCR, "2010-06-01", False, "vcr"),
        ("Childcare on domestic premises", CLUB, EYR, "2010-06-01", False, "long"),
        ("Home childcarer", None, VCR, "2010-06-01", False, "vcr"),
        ("Home childcarer", None, CCR | VCR, "2010-06-01", False, "cr"),
        ("Childminder", None, 0, "2010-06-01", False, "cr"),
    ],
)
def test_the_reason_for_a_blank(
    type_: str, subtype: str | None, registers: int, registered: str | None, publishes_clubs: bool, why: str
) -> None:
    found = why_none(
        type_=type_, subtype=subtype, registers=registers, registered=registered, as_at="2021-08-31",
        publishes_clubs=publishes_clubs,
    )  # fmt: skip
    assert found == why


def test_a_setting_is_recently_registered_for_thirty_months() -> None:
    def reason(registered: str) -> str:
        return why_none(
            type_=NON_DOMESTIC, subtype=None, registers=EYR, registered=registered, as_at="2021-08-31",
            publishes_clubs=True,
        )  # fmt: skip

    assert reason("2019-03-01") == "recent"
    assert reason("2019-02-28") == "long"


@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize("registered", ["2009-09-01", None])
@pytest.mark.parametrize("why", WHY[1:])
def test_every_reason_is_a_sentence_that_claims_no_more_than_is_known(
    why: str, registered: str | None, short: bool
) -> None:
    told = why_sentence(why, registered, short=short)

    assert told
    assert "{" not in told
    assert "None" not in told.removeprefix("None published yet")
    assert told.endswith(".") is not short
    for claim in ("never inspected", "not inspected yet", "overdue", "uninspected", "has not been inspected"):
        assert claim not in told.casefold()
    if registered is not None and why in ("recent", "long"):
        assert "2009" in told


def test_a_setting_with_an_outcome_has_no_reason() -> None:
    assert WHY[0] == ""
    assert why_sentence("", "2009-09-01") is None
    assert set(WHY_TITLES) == set(WHY[1:])
