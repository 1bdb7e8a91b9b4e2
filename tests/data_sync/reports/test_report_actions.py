"""What must improve: every action and recommendation is an item, and nothing that is said of everybody."""

from __future__ import annotations

import pytest

from data_sync.sources.report_actions import Item, items_of, sentences, themes_in
from data_sync.sources.report_sections import Section


def items(text: str, kind: str = "improve") -> list[Item]:
    return items_of([Section(kind, "", None, 1, text)])


def told(text: str, kind: str = "improve") -> list[tuple[bool, str]]:
    return [(item.must, item.text) for item in items(text, kind)]


def test_lists_are_actions_or_recommendations_by_the_line_that_opens_them() -> None:
    found = items(
        "To meet the requirements of the early years foundation stage, the provider must:\n\u2022 count the children\n"
        "\u2022 lock the gate\nTo further improve the quality of the early years provision, the provider should:\n"
        "\u2022 sing more"
    )
    assert [(i.must, i.text) for i in found] == [
        (True, "count the children"),
        (True, "lock the gate"),
        (False, "sing more"),
    ]
    assert found[0].sentence.endswith("the provider must: count the children")


def test_items_with_a_verb_of_their_own_go_by_it() -> None:
    assert told("\u2022 Leaders should sing.\nLeaders must:\n\u2022 count the children") == [
        (False, "Leaders should sing."),
        (True, "count the children"),
    ]


def test_without_an_opening_line_they_are_recommendations() -> None:
    assert told("\u2022 plan quiet times") == [(False, "plan quiet times")]


def test_an_action_told_in_prose_is_an_item_and_what_all_must_do_is_none() -> None:
    text = (
        "All early years providers must meet the legal requirements in the Statutory framework for the early years"
        " foundation stage.\nWe received a concern. The provider must keep a record. The provider is still registered."
    )
    assert told(text, "actions") == [(True, "The provider must keep a record.")]
    assert told("Weaknesses are serious: weaknesses are serious and leaders must act now.", "improve") == []
    assert told("Children must wait.", "child") == []


def test_a_list_ends_with_the_prose_behind_it() -> None:
    text = "The provider must:\n\u2022 count the children\nWe came again and saw:\n\u2022 a new gate"
    assert told(text, "actions") == [(True, "count the children")]


def test_a_table_s_rows_are_items_with_the_day_they_are_due() -> None:
    found = items(
        "The provider must take the following actions by the assigned date:\nAction Completion Date"
        " establish a curriculum 09/01/2026 support staff to teach it 10/02/2026"
    )
    assert [(i.must, i.text, i.due) for i in found] == [
        (True, "establish a curriculum", "2026-01-09"),
        (True, "support staff to teach it", "2026-02-10"),
    ]
    (found,) = [items("The provider must:\nDue date\n\u2022 assess risks 31/05/2023")]
    assert [(i.text, i.due) for i in found] == [("assess risks", "2023-05-31")]


def test_a_list_that_lost_its_signs_is_not_lost() -> None:
    assert told("The provider must:\nmake sure that the gate is locked") == [
        (True, "make sure that the gate is locked")
    ]


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("ensure that staffing ratios are met", "ratios"),
        ("make sure that sleeping children are checked", "supervision"),
        ("obtain information about allergies", "food"),
        ("strengthen recruitment checks", "recruitment"),
        ("recognise signs of abuse", "safeguarding"),
        ("improve risk assessments for outings", "risk"),
        ("keep an accurate record of attendance", "records"),
        ("support children with SEND", "send"),
        ("ask questions that make children think", "teaching"),
        ("use the garden more", "outdoor"),
        ("build on partnership with parents", "parents"),
        ("paint the fence", "other"),
    ],
)
def test_words_tell_the_theme(text: str, theme: str) -> None:
    assert theme in themes_in(text)


def test_sentences_end_at_their_signs_and_at_lines() -> None:
    text = "One here. Two at 5.30pm!\n\u2022 three\n\nFour? Yes"
    assert [text[a:b] for a, b in sentences(text)] == ["One here.", "Two at 5.30pm!", "\u2022 three", "Four?", "Yes"]
