"""The Settings page: what is chosen holds at once and is there the next time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, Progress, program_version
from desktop import settings as kept
from desktop import theme
from desktop.jobs import Jobs, install
from desktop.presenters import versions
from desktop.presenters.library import LibraryHolder
from desktop.presenters.preferences import PreferencesPresenter
from desktop.presenters.sync import SyncPresenter
from desktop.settings import Settings
from desktop.views.settings import SettingsPage
from desktop.views.version_card import LOOK, VersionCard

KEPT: list[object] = []
"""Everything that is no widget lives to the end: else Python may take it apart in the thread of another test's work."""


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[SettingsPage]:
    theme.current()
    jobs = install(Jobs(Progress, Cancelled))
    settings = Settings(recent=["acorns"], keep_recent=True)
    holder = LibraryHolder(tmp_path / "data", None, jobs)
    sync = SyncPresenter(holder, jobs, settings)
    presenter = PreferencesPresenter(holder, jobs, settings, sync)
    KEPT.append((jobs, holder, sync, presenter))
    made = SettingsPage(presenter)
    qtbot.addWidget(made)
    made.resize(900, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.shown()
    yield made
    assert jobs.shutdown(20)
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")


def press(qtbot: QtBot, page: SettingsPage, words: str) -> None:
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == words and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def on_disk(page: SettingsPage) -> Settings:
    return kept.load(page._presenter._holder.folder)


def test_the_colours_change_at_once_and_are_kept(qtbot: QtBot, page: SettingsPage) -> None:
    press(qtbot, page, "Dark")
    assert theme.current().dark
    qtbot.waitUntil(lambda: on_disk(page).theme == "dark", timeout=5000)
    press(qtbot, page, "Light")
    assert not theme.current().dark


def test_text_grows_to_twice_its_size_and_nothing_is_lost_at_the_side(qtbot: QtBot, page: SettingsPage) -> None:
    press(qtbot, page, "200%")
    assert theme.current().text_size == 2.0
    qtbot.waitUntil(lambda: on_disk(page).text_size == 2.0, timeout=5000)
    assert page.sizes.current() == "200"


def test_distances_are_said_in_kilometres_when_asked(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page._presenter.units_changed):
        press(qtbot, page, "Kilometres")
    qtbot.waitUntil(lambda: on_disk(page).units == "km", timeout=5000)


def test_taking_the_tick_away_forgets_the_searches(qtbot: QtBot, page: SettingsPage) -> None:
    page.recent.click()
    assert page._presenter.settings.recent == []
    qtbot.waitUntil(lambda: not on_disk(page).keep_recent, timeout=5000)
    assert on_disk(page).recent == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the folder would be written all the same")
def test_settings_that_cannot_be_written_hold_all_the_same_and_say_so(qtbot: QtBot, page: SettingsPage) -> None:
    folder = page._presenter._holder.folder
    folder.mkdir(parents=True)
    folder.chmod(0o500)
    try:
        press(qtbot, page, "Kilometres")
        qtbot.waitUntil(page.trouble.isVisible, timeout=5000)
    finally:
        folder.chmod(0o700)
    assert page._presenter.settings.units == "km"


def test_a_folder_in_the_place_of_the_file_is_told(qtbot: QtBot, page: SettingsPage) -> None:
    (page._presenter._holder.folder / kept.FILE).mkdir(parents=True)
    press(qtbot, page, "Kilometres")
    qtbot.waitUntil(page.trouble.isVisible, timeout=5000)
    assert "could not be written" in page.trouble.text()
    assert page._presenter.settings.units == "km"


def test_every_choice_can_be_made_by_the_keyboard(qtbot: QtBot, page: SettingsPage) -> None:
    first = page.themes.buttons()[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert page.themes.current() in {"light", "dark"}


def test_the_page_says_which_version_it_is_and_knows_where_newer_ones_are(page: SettingsPage) -> None:
    assert [text for text in page.version.findChildren(QLabel) if text.text() == f"Childcare Atlas {program_version()}"]
    page.version.button.setFocus()
    assert page.version.button.hasFocus()


def test_a_newer_version_is_looked_for_by_a_click_alone_and_in_the_browser(qtbot: QtBot) -> None:
    asked: list[str] = []
    card = VersionCard("https://example.org/releases", lambda address: not asked.append(address))
    qtbot.addWidget(card)
    card.show()
    assert asked == []
    assert card.answer.isHidden()
    assert card.button.text() == LOOK
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert asked == ["https://example.org/releases"]
    assert card.answer.text() == f"The page is open in your web browser. You have version {program_version()}."


def test_where_no_browser_opens_the_address_is_told(qtbot: QtBot) -> None:
    card = VersionCard("https://example.org/releases", lambda address: False)
    qtbot.addWidget(card)
    card.button.click()
    assert "https://example.org/releases" in card.answer.text()


def test_a_copy_that_knows_no_page_says_so_and_opens_nothing(qtbot: QtBot) -> None:
    asked: list[str] = []
    card = VersionCard("", lambda address: not asked.append(address))
    qtbot.addWidget(card)
    card.button.click()
    assert asked == []
    assert card.answer.text().startswith("This copy was not told where newer versions are published.")


def test_only_an_address_over_https_is_a_page_of_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    for told, page in (("https://example.org/x", "https://example.org/x"), ("file:///etc/passwd", ""), ("", "")):
        monkeypatch.setattr(Path, "read_text", lambda *_, told=told, **__: f'page = "{told}"')
        assert versions.release_page() == page
