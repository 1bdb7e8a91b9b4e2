"""What the words mean: every outcome's words have their sense, with a source, and no scale is told by another's."""

from __future__ import annotations

import pytest

from desktop.presenters import terms
from desktop.presenters.scales import scale

CARD_WORDS = {"Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement"}


@pytest.mark.parametrize("key", ["card", "graded"])
def test_every_grade_of_a_scale_is_explained_in_its_own_shape(key: str) -> None:
    (group,) = terms.groups(key)
    explained = {term.words for term in group.terms if term.chip is not None and term.chip.kind == key}
    named = {grade.word for grade in scale(key).named_grades if grade.key != "insufficient"}
    assert named <= explained
    assert {g.earlier_word for g in scale(key).named_grades if g.earlier_word} <= explained


@pytest.mark.parametrize("key", terms.known())
def test_every_group_says_whose_sense_it_is(key: str) -> None:
    (group,) = terms.groups(key)
    assert group.source
    assert group.terms
    assert all(term.words and term.text for term in group.terms)
    assert group.link == "" or group.link.startswith("https://www.gov.uk/")


def test_a_report_card_is_said_to_have_no_overall_grade_and_not_to_be_compared() -> None:
    (group,) = terms.groups("card")
    assert "No overall grade is given" in group.lead
    assert "cannot be compared" in group.lead


def test_no_blank_is_called_never_inspected() -> None:
    (group,) = terms.groups("none")
    said = " ".join(f"{t.words} {t.text}" for t in group.terms)
    assert "never inspected" not in said.lower()


def test_what_the_register_leaves_out_is_named() -> None:
    said = " ".join(f"{t.words} {t.text}" for t in terms.notice("not-here").terms)
    for missing in ("School-run nurseries", "agencies", "need not register", "fees", "suspended"):
        assert missing in said


def test_a_group_asked_for_twice_stands_once() -> None:
    assert len(terms.groups("card", "safeguarding", "card")) == 2
