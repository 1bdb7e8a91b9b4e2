"""What stands under a setting's facts in Find, on the sample: its timeline, its past, its neighbours, who runs it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop.app import Program
from desktop.views.find.detail import DetailPane
from desktop.views.mylist.undo_notice import UndoNotice
from desktop.views.setting.panels import SettingPanels
from desktop.widgets.buttons import Button

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]
LATER, EARLIER = "3990211", "EY990211"
"""A pre-school that became a charity: two registrations of one setting, in one hall."""
ONE_OF_TWELVE, IN_A_HALL, CAME_BACK, HIDDEN = "3991360", "EY990195", "EY990227", "EY990170"


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def press(widget: QWidget, words: str) -> None:
    next(
        b for b in widget.findChildren(Button) if b.accessibleName().startswith(words) and b.isVisibleTo(widget)
    ).click()


@pytest.fixture
def looking(open_program: OpenProgram, qtbot: QtBot, settle: Settle) -> Callable[[str], SettingPanels]:
    """Looks at a setting in Find; the panels, once everything in them is known."""
    program = open_program()
    qtbot.waitUntil(lambda: program.window.findChild(UndoNotice) is not None, timeout=20_000)

    def look(urn: str) -> SettingPanels:
        page: Any = program.window.page("find")
        program.find.look_at(urn)
        settle()
        detail: DetailPane = page.detail
        panels: Any = detail.panels
        known = panels._presenter
        qtbot.waitUntil(lambda: known.urn == urn and (known.past is not None or bool(known.withheld)), timeout=10_000)
        settle()
        return panels  # type: ignore[no-any-return]

    return look


def test_the_timeline_tells_everything_with_its_source(looking: Callable[[str], SettingPanels], settle: Settle) -> None:
    panels = looking(CAME_BACK)
    said = texts(panels.timeline)
    assert "On the register again as at 30 June 2026, under the same URN" in said
    assert "No longer on the register as at 31 December 2025" in said
    assert "That may be a closure, a new owner or a new registration." in said
    assert any(words.startswith("From the release as at 31 August 2025, row ") for words in said)
    press(panels.timeline, "All ")
    settle()
    assert any(words.startswith("Registered on ") for words in texts(panels.timeline))
    assert panels.timeline.picture.picture.broken


def test_an_earlier_registration_is_evidence_and_the_person_decides(
    looking: Callable[[str], SettingPanels], sample_folder: Path, settle: Settle
) -> None:
    panels = looking(LATER)
    said = texts(panels.past)
    assert "Earlier registrations here, perhaps" in said
    assert any("You decide whether it is the same setting; nothing is merged." in words for words in said)
    assert "Likely the same setting, because:" in said
    assert any(words.startswith("The same premises: ") for words in said)
    assert not list(sample_folder.rglob("user.sqlite")), "looking makes no file"

    press(panels.past, "It is the same setting")
    settle()
    library = Library(sample_folder, sample=True)
    verdict = library.mine.confirmations.all()[EARLIER, LATER]
    library.close()
    assert verdict.verdict == "same"
    assert any(sentence.startswith("The same premises: ") for sentence in verdict.evidence), (
        "it is kept with the verdict"
    )
    (card,) = panels.past.pairs()
    assert (card.same.isChecked(), card.different.isChecked()) == (True, False)
    assert any(words.startswith("You said on ") and "the same setting" in words for words in texts(card))

    press(panels.past, "It is not")
    settle()
    (card,) = panels.past.pairs()
    assert (card.same.isChecked(), card.different.isChecked()) == (False, True)
    card.different.click()
    settle()
    (card,) = panels.past.pairs()
    assert (card.same.isChecked(), card.different.isChecked()) == (False, False)


def test_a_verdict_can_be_undone_from_the_notice(looking: Callable[[str], SettingPanels], settle: Settle) -> None:
    panels = looking(LATER)
    press(panels.past, "It is not")
    settle()
    notice = panels.window().findChild(UndoNotice)
    assert isinstance(notice, UndoNotice)
    assert notice.words() == "Rejected an earlier registration"
    notice.turn.click()
    settle()
    (card,) = panels.past.pairs()
    assert not card.different.isChecked()


def test_the_earlier_registration_can_be_looked_at_and_leads_on_to_the_later(
    looking: Callable[[str], SettingPanels], settle: Settle
) -> None:
    panels = looking(LATER)
    press(panels.past, "Look at Gooseberry Stile")
    settle()
    panels = looking(EARLIER)
    assert "Later registrations here, perhaps" in texts(panels.past)
    assert any(f"URN {LATER}" in words for words in texts(panels.past))


def test_others_at_the_address_are_named_apart_from_those_that_left(looking: Callable[[str], SettingPanels]) -> None:
    said = texts(looking(IN_A_HALL).address)
    assert "Also at this address" in said
    gone = said.index("No longer on the register")
    assert [words for words in said[:gone] if "URN" in words] != []
    assert [words for words in said[gone:] if "URN" in words] != []


def test_who_runs_it_counts_each_framework_on_a_base_of_its_own(
    looking: Callable[[str], SettingPanels], settle: Settle
) -> None:
    panels = looking(ONE_OF_TWELVE)
    said = texts(panels.run)
    assert any(words.startswith("12 settings on the register, this one among them") for words in said)
    cards = said.index("Report cards, from 10 November 2025")
    graded = said.index("Four-grade inspections, September 2019 to November 2025")
    assert (said[cards + 1], said[graded + 1]) == ("2 settings", "9 settings")
    assert "Overall effectiveness" not in said[cards:graded], "a report card has no overall grade"
    assert "9 Good" in said[graded:]
    press(panels.run, "Show all 12 in Find")
    settle()
    page: Any = panels.window()
    assert page.page("find").presenter.total == 12


def test_a_withheld_setting_has_none_of_it_and_says_why(looking: Callable[[str], SettingPanels]) -> None:
    panels = looking(HIDDEN)
    said = texts(panels)
    assert any(words.startswith("Ofsted does not publish this setting’s name or address") for words in said)
    assert not {"Also at this address", "Run by", "Earlier registrations here"} & set(said)
    assert "Timeline" in said


def test_larger_text_is_taken_on_by_what_stands_there_already(
    looking: Callable[[str], SettingPanels], settle: Settle
) -> None:
    from desktop import theme

    panels = looking(ONE_OF_TWELVE)
    head = next(label for label in panels.findChildren(QLabel) if label.text() == "Timeline")
    before = head.font().pixelSize()
    theme.current().set_text_size(2.0)
    settle()
    try:
        assert head.font().pixelSize() == 2 * before
        (detail,) = panels.window().findChildren(DetailPane)
        titles = [label for label in detail.findChildren(QLabel) if label.text() == "Facts"]
        assert len([label for label in titles if label.isVisibleTo(detail)]) == 1, "the setting stands there once"
    finally:
        theme.current().set_text_size(1.0)
