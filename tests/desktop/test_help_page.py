"""The help: every error, every command and every page has its heading; it is read in the window's own type."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from data_sync.cli import childcare_data
from data_sync.errors import codes
from desktop import resources, theme
from desktop.messages import _table
from desktop.presenters import terms
from desktop.presenters.help import ORDER, page_text, topics
from desktop.views.help import HelpPage
from desktop.widgets.rail import PAGES

LINK = re.compile(r"\]\(([^)]+)\)")


def headings(key: str) -> list[str]:
    return [line.lstrip("#").strip() for line in page_text(key).splitlines() if line.startswith("#")]


def test_every_error_has_its_heading_and_no_heading_is_for_an_error_that_is_not() -> None:
    told = {words for words in headings("errors") if re.fullmatch(r"[a-z]+(-[a-z]+)*", words)}
    assert told == {*codes(), "fault"}


def test_every_command_has_its_heading_and_no_heading_is_for_a_command_that_is_not() -> None:
    assert set(headings("command-line")[1:]) == set(childcare_data.commands)


def test_the_page_on_grades_explains_every_word_as_the_window_does() -> None:
    text = page_text("grades")
    every = [term for group in terms.groups(*terms.known()) for term in group.terms]
    assert every
    assert [term.words for term in every if term.words not in text or term.text not in text] == []


def test_every_page_of_the_rail_is_named_under_the_keys_that_go_there() -> None:
    text = page_text("keyboard").replace("'", "\u2019")
    assert [name for _key, name in PAGES if name not in text] == []


def test_what_the_window_calls_its_buttons_is_what_the_help_calls_them() -> None:
    known = {entry["words"] for entry in _table()["button"].values()}
    assert "Copy the details" in known
    assert "Copy the details" in page_text("errors")
    assert "Get the register" in known
    assert "Get the register" in page_text("first-steps")


@pytest.mark.parametrize("key", [path.stem for path in resources.help_pages()])
def test_a_page_has_one_title_and_links_that_lead_somewhere(key: str) -> None:
    text = resources.help_text(key)
    assert sum(line.startswith("# ") for line in text.splitlines()) == 1
    pages = {f"{path.stem}.md" for path in resources.help_pages()}
    for link in LINK.findall(text):
        assert link.partition("#")[0] in pages or link.startswith("https://")


def test_the_known_pages_come_first_and_in_their_order() -> None:
    assert [topic.key for topic in topics()][: len(ORDER)] == list(ORDER)


def test_it_opens_on_the_first_steps(help_page: HelpPage) -> None:
    assert help_page.list.currentIndex().data() == "First steps"
    assert "invented" in help_page.reader.toPlainText()


def test_choosing_a_page_shows_it_in_the_window_s_own_type(help_page: HelpPage) -> None:
    help_page.list.setCurrentIndex(help_page.list.model().index(ORDER.index("grades"), 0))
    first = help_page.reader.document().begin()
    assert first.text() == "What the grades mean"
    assert first.begin().fragment().charFormat().font().pixelSize() == theme.font("title").pixelSize()


def test_an_error_s_heading_can_be_gone_to(qtbot: QtBot, help_page: HelpPage) -> None:
    help_page._presenter.open("errors", "portal")
    qtbot.wait(20)
    assert help_page.list.currentIndex().data() == "When something goes wrong"
    assert help_page.reader.verticalScrollBar().value() > 0


def test_a_link_to_another_page_is_followed_inside_and_one_to_the_web_by_the_browser(
    help_page: HelpPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    help_page.reader.anchorClicked.emit(QUrl("data.md"))
    assert help_page.list.currentIndex().data() == "Data"
    help_page.reader.anchorClicked.emit(QUrl("https://www.gov.uk/"))
    help_page.reader.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == ["https://www.gov.uk/"]


def test_a_page_that_there_is_not_is_passed_over(help_page: HelpPage) -> None:
    help_page._presenter.open("no-such-page")
    assert help_page.list.currentIndex().data() == "First steps"


def test_the_text_grows_with_the_person_s_text_size(help_page: HelpPage) -> None:
    before = help_page.reader.document().begin().begin().fragment().charFormat().font().pixelSize()
    theme.current().set_text_size(2.0)
    try:
        after = help_page.reader.document().begin().begin().fragment().charFormat().font().pixelSize()
    finally:
        theme.current().set_text_size(1.0)
    assert after == 2 * before
