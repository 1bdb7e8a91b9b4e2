"""The help says what is so: every option of the command line, every setting, every word; and its examples run."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from xlsxwriter import Workbook

from data_sync.api import Library
from data_sync.cli import childcare_data
from desktop import resources, theme
from desktop.app import _parser
from desktop.presenters.help import OF_PAGES, HelpPresenter, glossary, page_text, place_of, places, topics
from desktop.views import settings as settings_page
from desktop.views.help import HelpPage

HERE = {
    "Leeds": "Aldershire",
    "NAME": "Aldershire",
    "EY101465": "EY990114",
    "LS8 5DT": "",
    "FOLDER": "folder",
    "--leave 3": "--leave 1",
}
"""What stands in an example for one's own, and what the sample has in its place."""
NOT_HERE = re.compile(
    r"childcare-data (sync|rebuild|import FILE|reports fetch|mirror|export (datasette|parquet|brief))\b"
)
"""Examples that need the network or data that were fetched, or are long and have tests of their own."""


def options(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    for each in command.params:
        if isinstance(each, click.Option):
            yield from ((" ".join(path), name) for name in each.opts if name.startswith("--"))
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from options(inner, (*path, name))


def has(text: str, option: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text) is not None


def test_every_option_of_the_command_line_is_in_the_help() -> None:
    text = page_text("command-line")
    every = list(options(childcare_data))
    assert ("search", "--near") in every
    assert [each for each in every if not has(text, each[1])] == []


def test_every_option_of_the_window_is_in_the_help_and_no_other() -> None:
    text = page_text("command-line")
    own = {name for action in _parser()._actions for name in action.option_strings if name.startswith("--")}
    assert [name for name in sorted(own - {"--help"}) if not has(text, name)] == []
    known = own | {name for _path, name in options(childcare_data)}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)) - known == set()


def examples() -> list[str]:
    text = "\n".join(page_text(key) for key in ("command-line", "researcher", "first-steps", "officer"))
    spans = [" ".join(span.split()) for span in re.findall(r"`(childcare-data [a-z][^`]*)`", text)]
    return [span for span in dict.fromkeys(spans) if not NOT_HERE.match(span)]


def test_the_examples_of_the_command_line_run_on_the_sample(
    sample_folder_built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = Path(shutil.copytree(sample_folder_built, tmp_path / "data"))
    library = Library(data, sample=True)
    lists = library.mine.shortlists
    lists.add(lists.make("Our shortlist"), ["EY990114", "EY990131"])
    library.close()
    with Workbook(tmp_path / "returns.xlsx") as book:
        sheet = book.add_worksheet()
        for n, row in enumerate((("URN", "Vacancies", "RAG", "Free places"), ("EY990114", 3, "Red", 2))):
            sheet.write_row(n, 0, row)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHILDCARE_ATLAS_DATA", str(data))
    every = examples()
    assert len(every) > 25
    for example in every:
        words = (
            example.replace("URN URN", "EY990114 EY990131").replace("URN", "EY990114").replace("FILE", "lists.sqlite")
        )
        for one_s_own, ours in HERE.items():
            words = words.replace(one_s_own, ours)
        told = CliRunner().invoke(childcare_data, ["--sample", *shlex.split(words)[1:]])
        assert told.exit_code == 0, (example, told.exception, told.output[-300:])


def test_every_setting_is_in_the_help_by_the_name_that_it_has() -> None:
    text = " ".join(page_text("settings").split())
    source = Path(settings_page.__file__).read_text(encoding="utf-8")
    titles = re.findall(r'_card\("\w+", (?:tr\()?"([^"]+)"', source)
    ticks = re.findall(r'CheckBox\(\s*(?:tr\()?"([^"]+)"', source)
    assert len(ticks) >= 2
    assert len(titles) >= 3
    assert [words for words in (*titles, *ticks) if words not in text] == []


def test_the_glossary_is_made_of_the_words_that_the_window_explains() -> None:
    assert resources.help_text("glossary") == glossary(), "make strings writes it"
    assert "- **Places**: The most children under 8" in glossary()


def test_every_page_and_every_part_of_one_has_a_place_in_the_help_that_is_there() -> None:
    from desktop.views.compare import page as compare
    from desktop.views.news import page as news
    from desktop.views.reports import page as reports
    from desktop.views.statistics import page as statistics
    from desktop.widgets.rail import BELOW, PAGES

    parts = {
        "statistics": [key for key, _ in statistics.PARTS],
        "reports": [key for key, _ in reports.PARTS],
        "compare": [key for key, _ in compare.PARTS],
        "whatsnew": [key for key, *_ in news.VIEWS],
    }
    places_told = {place_of(key, part) for key, some in parts.items() for part in some}
    assert len(places_told) == sum(map(len, parts.values())), "each part leads to a place of its own"
    assert {key for key, _ in (*PAGES, *BELOW)} <= set(OF_PAGES)
    for topic, heading in OF_PAGES.values():
        headings = {line.lstrip("# ") for line in page_text(topic).splitlines() if line.startswith("##")}
        assert heading in headings | {""}, (topic, heading)


def test_an_entry_of_the_glossary_is_gone_to_by_its_word(qtbot: QtBot) -> None:
    theme.current()  # before the first widget
    page = HelpPage(HelpPresenter())
    qtbot.addWidget(page)
    page.resize(900, 300)
    page.show()
    page.open_topic("glossary", "Places")
    assert page.reader.textCursor().block().text().startswith("Places: The most children under 8")
    assert page.reader.textCursor().selectedText() == "Places"
    assert page.reader.verticalScrollBar().value() > 0


def test_words_are_found_where_they_stand_and_headings_come_first() -> None:
    found = places("due list")
    assert found
    assert any(each.topic.key == "whats-new" for each in found)
    assert places("safeguarding")[0].heading or "safeguarding" in places("safeguarding")[0].topic.title.lower()
    assert [each.heading for each in places("disk-full")][:1] == ["disk-full"]
    assert places("zzzz") == places("a") == ()


def test_a_place_that_was_looked_for_is_read_and_with_no_words_the_pages_come_back(
    qtbot: QtBot, help_page: HelpPage
) -> None:
    help_page.search.setText("portal")
    qtbot.keyClick(help_page.search, Qt.Key.Key_End)
    lines = [str(help_page.list.model().index(n, 0).data()) for n in range(help_page.list.model().rowCount())]
    row = next(n for n, line in enumerate(lines) if line.startswith("portal"))
    help_page.list.setCurrentIndex(help_page.list.model().index(row, 0))
    assert "guest networks" in help_page.reader.toPlainText()
    help_page.search.setText("zzzz")
    assert help_page.list.model().rowCount() == 1
    help_page.search.clear()
    assert help_page.list.model().rowCount() == len(topics())
    assert help_page.list.currentIndex().data() == "When something goes wrong"


def test_the_help_s_links_to_headings_lead_to_headings() -> None:
    for topic in topics():
        for address in re.findall(r"\]\(([a-z-]+)\.md#([^)]+)\)", page_text(topic.key)):
            assert f"# {address[1]}" in page_text(address[0])
