"""Taking what is shown away: form and columns as the person wants them, remembered; and where it went is said."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library, Progress, Query
from data_sync.share.table import Column, Notes, Table
from desktop.jobs import Jobs
from desktop.presenters.export import MOST_ON_PAPER, ExportPresenter, Offer, Wish
from desktop.settings import Settings
from desktop.views.export.desk import ExportDesk
from desktop.views.export.printed import write_pdf
from desktop.views.export.sheet import ExportSheet


class Holder:
    """As much of the library's holder as an export asks for."""

    def __init__(self, library: Library) -> None:
        self.library = library


class Rail:
    def current(self) -> str:
        return "find"


@pytest.fixture(scope="module")
def library(sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("export") / "data"
    shutil.copytree(sample_folder_built, folder)
    opened = Library(folder, sample=True, today=lambda: date(2026, 7, 1))
    yield opened
    opened.close()


@pytest.fixture
def settings() -> Settings:
    return Settings()


Open = Callable[..., ExportSheet]


@pytest.fixture
def open_sheet(library: Library, jobs: Jobs, settings: Settings, qtbot: QtBot) -> Open:
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)

    def opened(query: Query | None = None, place: str = "") -> ExportSheet:
        answer = library.search(query or Query(text="nursery"))

        def make(held: Library, wish: Wish) -> Any:
            return held.share.found(answer, say_places=wish.say_places, hashes=wish.hashes)

        presenter = ExportPresenter(
            Offer("settings", "a/b: nursery", make, place), Holder(library), jobs, settings, write_pdf
        )  # type: ignore[arg-type]
        sheet = ExportSheet(presenter, window)
        sheet.open()
        qtbot.waitUntil(lambda: bool(presenter.columns), timeout=20_000)
        return sheet

    return opened


def written(sheet: ExportSheet, path: Path, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(sheet.presenter.ended, timeout=30_000):
        sheet.write_to(str(path))
    return path


def column_keys(sheet: ExportSheet) -> list[str]:
    return [str(sheet.columns.item(n).data(Qt.ItemDataRole.UserRole)) for n in range(sheet.columns.count())]


def test_columns_are_chosen_and_moved_by_keys_and_the_file_has_them_so(
    open_sheet: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = open_sheet()
    sheet.presenter.set_form("csv")
    sheet.presenter.tick_all(False)
    assert not sheet.save.isEnabled()
    places = column_keys(sheet).index("places")
    sheet.columns.setCurrentRow(places)
    QTest.keyClick(sheet.columns, Qt.Key.Key_Space)
    for _ in range(places):
        QTest.keyClick(sheet.columns, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    sheet.columns.setCurrentRow(1)
    QTest.keyClick(sheet.columns, Qt.Key.Key_Space)
    assert sheet.presenter.chosen == ["places", "urn"]
    assert sheet.save.isEnabled()

    with open(written(sheet, tmp_path / "a.csv", qtbot), encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["places", "urn"]
    assert len(rows) - 1 == int(sheet.presenter.summary().split(" ")[0].replace(",", ""))


def test_form_and_columns_are_remembered_and_forgotten(open_sheet: Open, settings: Settings) -> None:
    first = open_sheet()
    first.presenter.set_form("md")
    usual = first.presenter.chosen
    first.presenter.tick("type", False)
    first.presenter.move("town", -1)
    wanted = first.presenter.chosen
    first.close()

    again = open_sheet()
    assert (again.presenter.form, again.presenter.chosen) == ("md", wanted)
    assert "type" in column_keys(again)
    again.presenter.set_form("xlsx")
    assert again.presenter.chosen != wanted
    again.presenter.set_form("md")
    again.presenter.forget()
    assert again.presenter.chosen == usual
    assert "settings narrow" not in settings.rest["export"]


def test_the_sheet_says_where_it_went_and_the_workbook_is_what_was_shown(
    open_sheet: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = open_sheet()
    sheet.hashes.setChecked(True)
    path = written(sheet, tmp_path / "a.xlsx", qtbot)
    assert not sheet.told.isHidden()
    assert str(path) in sheet.told._text.text()
    book = openpyxl.load_workbook(path)
    assert book.worksheets[0].max_row - 1 == int(sheet.presenter.summary().split(" ")[0])
    assert any("SHA-256" in str(row[1]) for row in book["Notes"].iter_rows(values_only=True))


def test_where_the_file_cannot_be_written_the_sheet_says_so_and_stays(
    open_sheet: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    for form in ("csv", "pdf"):
        sheet = open_sheet()
        sheet.presenter.set_form(form)
        written(sheet, tmp_path / "no" / f"a.{form}", qtbot)
        assert not sheet.refused.isHidden()
        assert sheet.told.isHidden()
        assert sheet.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_has_names_source_and_page_number_on_every_page(open_sheet: Open, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = open_sheet(Query(text="nursery", sort="name"))
    sheet.presenter.set_form("pdf")
    path = written(sheet, tmp_path / "a.pdf", qtbot)
    texts = [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]
    assert len(texts) > 3
    for n, text in enumerate(texts, 1):
        assert f"Page {n} of {len(texts)}" in text
        assert "as at 30 June 2026" in text
        assert "Open Government Licence v3.0" in text
    assert all("Local" in text and "Postcode" in text for text in texts[:-1])
    whole = " ".join(texts)
    urns = [row[0] for row in sheet.presenter.offer.make(sheet.presenter._holder.library, Wish()).only(["urn"]).rows()]
    assert [word for word in whole.split() if word in set(urns)] == urns  # the rows on the screen, in their order
    assert "What is in it" not in texts[0]
    assert "with the words “nursery”" in texts[0]


def test_a_cell_longer_than_a_page_goes_on_and_none_of_it_is_cut(qapp: QApplication, tmp_path: Path) -> None:
    words = [f"word{n}" for n in range(1_800)]
    rows = [("before", "short", 1), ("long", " ".join(words), 2), ("a" * 4_500, "wide", 3), ("after", "end", 4)]
    columns = (Column("a", "First"), Column("b", "Second"), Column("c", "Number", "whole"))
    table = Table("Long cells", columns, lambda: iter(rows), Notes(None, "What is said of it."), count=len(rows))
    assert write_pdf(table, str(tmp_path / "long.pdf"), Progress()) == 4
    pages = [page.extract_text() for page in PdfReader(tmp_path / "long.pdf").pages]
    whole = " ".join(pages).split()
    assert [word for word in whole if word.startswith("word")] == words
    assert sum(word.count("a") for word in whole if set(word) == {"a"}) == 4_500
    assert whole.index("before") < whole.index("word0") < whole.index("after")
    assert all("Second" in page for page in pages)
    assert len(pages) > 1


def test_too_much_for_paper_is_said_before_it_is_tried(open_sheet: Open) -> None:
    sheet = open_sheet()
    sheet.presenter.set_form("pdf")
    assert sheet.save.isEnabled()
    sheet.presenter.tick_all(True)
    assert not sheet.save.isEnabled()
    assert "do not fit across a page" in sheet.presenter.why_not()
    assert MOST_ON_PAPER >= 1000


def test_a_place_is_said_only_where_it_is_ticked(
    open_sheet: Open, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    place = next(s.postcode for s in library.first_page(400).settings if s.latitude)
    sheet = open_sheet(Query(near=place, within=5), place=place or "")
    assert not sheet.say_places.isHidden()
    sheet.presenter.set_form("html")
    sheet.presenter.tick_all(False)
    sheet.presenter.tick("urn", True)
    assert f"of {place}" not in written(sheet, tmp_path / "a.html", qtbot).read_text(encoding="utf-8")
    sheet.say_places.setChecked(True)
    assert f"within 5 miles of {place}" in written(sheet, tmp_path / "a.html", qtbot).read_text(encoding="utf-8")


def test_the_clipboard_gets_a_table(open_sheet: Open, qtbot: QtBot) -> None:
    sheet = open_sheet()
    sheet.presenter.tick_all(False)
    sheet.presenter.tick("urn", True)
    sheet._show_busy()
    with qtbot.waitSignal(sheet.presenter.ended, timeout=30_000):
        sheet.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[0] == "URN"
    assert len(data.text().splitlines()) - 1 == int(sheet.presenter.summary().split(" ")[0])
    assert "<table>" in data.html()


def test_a_file_is_called_by_what_is_in_it_and_nothing_else(open_sheet: Open) -> None:
    assert open_sheet().presenter.suggested() == "a-b-nursery.xlsx"


def test_ctrl_e_asks_for_what_the_page_offers(library: Library, jobs: Jobs, settings: Settings, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    desk = ExportDesk(window, Rail(), Holder(library), jobs, settings)  # type: ignore[arg-type]
    assert desk.ask("find") is None
    desk.offer("find", lambda: Offer("comparison", "x", lambda held, wish: held.share.comparison(["1", "2"])))
    keys = [key for key in window.findChildren(QShortcut) if key.key() == QKeySequence("Ctrl+E")]
    assert len(keys) == 1
    keys[0].activated.emit()
    sheet = window.findChild(ExportSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: not sheet.refused.isHidden(), timeout=20_000)
    assert not sheet.save.isEnabled()
