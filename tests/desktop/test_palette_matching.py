"""What answers to the words typed into the palette, and in which order."""

from __future__ import annotations

import pytest

from desktop.actions import Action, each_once
from desktop.presenters.key_lines import all_parts, parts_for
from desktop.presenters.palette import matching, spoken


def action(words: str, group: str = "", keys: str = "", found_by: str = "") -> Action:
    return Action(words, lambda: None, keys, (), group, found_by=found_by)


ALL = [
    action("Go to Find", keys="Ctrl+1"),
    action("Report card: area: Achievement", "Filters"),
    action("Export", keys="Ctrl+E", found_by="save print csv"),
    action("Colours: Dark", "Settings"),
    action("Colours: Light", "Settings"),
    action("Read: Reports", "Help"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("exp", "Export"),
        ("exprot", "Export"),  # a slip
        ("csv", "Export"),
        ("dark", "Colours: Dark"),
        ("SETTINGS  light", "Colours: Light"),
        ("find", "Go to Find"),
        ("ctrl+1", "Go to Find"),
    ],
)
def test_words_begun_slips_groups_and_keys_all_lead_there(typed: str, first: str) -> None:
    assert matching(typed, ALL)[0].words == first


def test_where_words_begin_as_typed_nothing_that_is_only_spelt_like_it_is_shown() -> None:
    assert [each.words for each in matching("export", ALL)] == ["Export"]


def test_with_nothing_typed_all_stand_as_they_are_offered_and_nonsense_finds_nothing() -> None:
    assert matching("  ", ALL) == ALL
    assert matching("zzqqxx", ALL) == []
    assert matching("z", ALL) == []


def test_an_action_is_listed_once_and_a_key_without_words_not_at_all() -> None:
    first, again, other = action("Export", keys="Ctrl+E"), action("export"), action("Export", "Data")
    assert each_once([first, again, other, action("", keys="Esc")]) == [first, other]


def test_a_row_is_said_with_its_group_its_keys_and_why_not() -> None:
    assert spoken(action("Undo", "My list", "Ctrl+Z"), "Nothing was done.") == (
        "Undo. My list. Ctrl+Z. Not now: Nothing was done."
    )
    assert spoken(action("Undo"), "") == "Undo"


def test_the_keys_of_a_page_come_first_and_those_that_hold_anywhere_last() -> None:
    titles = [part.title for part in parts_for("What’s new")]
    assert titles == ["What's new", "Officer's desk", "Anywhere"]
    assert [part.title for part in parts_for("Settings")] == ["Anywhere"]
    assert all(keys and does for part in all_parts() for keys, does in part.lines)
    assert ("Ctrl+K", "What do you want to do? Type a word of it, then Enter") in parts_for("Find")[-1].lines
