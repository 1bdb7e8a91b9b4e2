"""Packs taken away: on paper nothing is cut, each setting begins a page, and the source stands on every page."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pypdfium2
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Asked, Library
from data_sync.mine.own_columns import NewColumn
from data_sync.share.table import Table
from desktop.jobs import Jobs
from desktop.presenters.export_offers import write_workbook
from desktop.presenters.news_sheet import news_sheet
from desktop.presenters.own_columns import OwnColumnFace
from desktop.presenters.pack_offers import _visits, of_statistics
from desktop.presenters.packs import PackOffer, PackPresenter
from desktop.views.export_menu import ExportButton
from desktop.views.packs.desk import drawn
from desktop.views.packs.printed import write_pdf
from desktop.views.packs.sheet import PackSheet

SETTING = "EY990148"


class Holder:
    """As much of the library's holder as a pack asks for."""

    def __init__(self, library: Library) -> None:
        self.library = library


@pytest.fixture(scope="module")
def library(sample_reports_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("packs") / "data"
    shutil.copytree(sample_reports_built, folder)
    opened = Library(folder, sample=True, today=lambda: date(2026, 7, 1))
    yield opened
    opened.close()


Open = Callable[[PackOffer | None], PackSheet]


@pytest.fixture
def open_sheet(library: Library, jobs: Jobs, qtbot: QtBot) -> Open:
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)

    def opened(offer: PackOffer | None) -> PackSheet:
        assert offer is not None
        sheet = PackSheet(PackPresenter(offer, Holder(library), jobs, drawn, write_pdf), window)  # type: ignore[arg-type]
        sheet.open()
        return sheet

    return opened


def written(sheet: PackSheet, path: Path, qtbot: QtBot) -> Path:
    sheet.form.choose(path.suffix.removeprefix("."))
    with qtbot.waitSignal(sheet.presenter.ended, timeout=60_000):
        sheet.write_to(str(path))
    return path


def texts(path: Path) -> list[str]:
    """The text of each page, its line ends as spaces."""
    pdf = pypdfium2.PdfDocument(path)
    found = [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
    pdf.close()
    return found


def sourced(pages: list[str]) -> bool:
    """Whether every page says where it is from, as at when, under what licence, and which page it is."""
    return all(
        f"Page {n} of {len(pages)}" in text
        and "Source: Ofsted, childcare providers and inspections, as at 30 June 2026." in text
        and "Open Government Licence v3.0" in text
        and "Sample edition" in text
        for n, text in enumerate(pages, 1)
    )


def test_a_visit_pack_on_paper_has_a_page_a_setting_and_its_source_on_every_page(
    open_sheet: Open, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = library.settings([SETTING, *(s.urn for s in library.first_page(60).settings[::15])])
    sheet = open_sheet(_visits([setting.urn for setting in settings], "visits"))
    pages = texts(written(sheet, tmp_path / "a.pdf", qtbot))
    assert sourced(pages)
    assert not sheet.told.isHidden()
    for setting in settings:
        begun = [text for text in pages if text.startswith(setting.label)]
        assert any("continued" not in text[: len(setting.label) + 12] for text in begun)
    first = pages[0]
    for said in ("Report card, 16 June 2026: 2 weeks ago", "Urgent improvement", "Must: complete suitability checks"):
        assert said in first
    assert "Notes" in " ".join(text for text in pages if text.startswith(settings[0].label))
    assert list(tmp_path.iterdir()) == [tmp_path / "a.pdf"]


def test_long_words_go_on_to_the_next_page_and_none_is_lost(library: Library, tmp_path: Path) -> None:
    made = library.share.packs.visits([SETTING])
    page, words = made.pages[0], [f"word{n:04}" for n in range(1_500)]
    long = replace(page.blocks[0], lines=(("Long", " ".join(words)),))  # type: ignore[type-var, call-arg]
    write_pdf(replace(made, pages=(replace(page, blocks=(*page.blocks, long)),)), {}, str(tmp_path / "a.pdf"))
    pages = texts(tmp_path / "a.pdf")
    whole = " ".join(pages)
    assert all(word in whole for word in words)
    assert sourced(pages)


def test_the_web_page_has_the_same_words(open_sheet: Open, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = open_sheet(_visits([SETTING], "visits to a/b"))
    page = written(sheet, tmp_path / "a.html", qtbot).read_text(encoding="utf-8")
    assert "Must: complete suitability checks" in page
    assert "<script" not in page
    assert sheet.presenter.suggested("html") == "visits-to-a-b.html"


def test_where_a_pack_cannot_be_written_the_sheet_says_so(open_sheet: Open, tmp_path: Path, qtbot: QtBot) -> None:
    for form in ("pdf", "html"):
        sheet = open_sheet(_visits([SETTING], "visits"))
        written(sheet, tmp_path / "no" / f"a.{form}", qtbot)
        assert not sheet.refused.isHidden()
        assert sheet.told.isHidden()
        assert sheet.save.isEnabled()


def test_a_sufficiency_pack_on_paper_has_tables_bars_a_map_and_how_it_was_made(
    open_sheet: Open, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    la = library.values("la")[0]
    asked = Asked((la,), before=library.nation.releases()[0].as_at)
    offer = PackOffer(
        "Sufficiency pack", "", "sufficiency", lambda held, _wish: held.share.packs.sufficiency(asked).pack(),
        lambda held, _wish: held.share.packs.sufficiency(asked).tables(),
    )  # fmt: skip
    sheet = open_sheet(offer)
    pages = texts(written(sheet, tmp_path / "a.pdf", qtbot))
    assert sourced(pages)
    whole = " ".join(pages)
    made = library.share.packs.sufficiency(asked)
    for table in made.groups():
        for row in table.shown_rows():
            assert " ".join(row).strip() in whole
    for sentence in (*made.now.method, *made.now.exclusions, made.query):
        assert sentence in whole
    assert all(file.sha256 in whole for file in made.notes.files)
    assert written(sheet, tmp_path / "a.xlsx", qtbot).stat().st_size > 5_000


def test_what_is_new_is_saved_as_a_workbook_with_a_sheet_a_kind(library: Library, tmp_path: Path, qtbot: QtBot) -> None:
    found = library.nation.changes()
    sheet = news_sheet(found, found.news, {}, "England", sample=True)
    button = ExportButton(lambda: sheet)
    qtbot.addWidget(button)
    said: list[str] = []
    button.told.connect(said.append)
    button.workbook = lambda made, path: write_workbook(library, made, path)
    button.save_workbook(str(tmp_path / "week.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "week.xlsx")
    assert len(book.worksheets) == len(sheet.tables) + 1
    assert sum(each.max_row - 1 for each in book.worksheets[:-1]) == len(found.news)
    button.save_workbook(str(tmp_path / "no" / "week.xlsx"))
    assert f"{len(found.news):,} rows" in said[0]
    assert "no" in said[1]
    assert len(said) == 2


def test_own_figures_are_in_a_sufficiency_pack_only_where_they_are_ticked(
    open_sheet: Open, library: Library, qtbot: QtBot
) -> None:
    urn = library.first_page(1).settings[0].urn
    held = SimpleNamespace(releases=(("2026-06-30", "As at 30 June 2026"),))
    looked_at: Any = SimpleNamespace(
        whole=SimpleNamespace(as_at="2026-06-30", held=held), area=("england", "England"), supply_by="la", lookup=None
    )
    assert open_sheet(of_statistics(looked_at, [OwnColumnFace("RAG", "text", "")])).own.isHidden()
    library.mine.own.put(
        "Spring", [NewColumn("Free places", "number", {urn: 3}, "vacancies")], file="a.csv", rows=1, as_at=None
    )
    sheet = open_sheet(of_statistics(looked_at, [OwnColumnFace("Free places", "number", "vacancies")]))
    assert not sheet.own.isHidden()
    assert "Free places" in sheet.own.text()
    assert not any("your own" in column.title for table in _tables(sheet, library) for column in table.columns)
    sheet.own.click()
    titles = [column.title for table in _tables(sheet, library) for column in table.columns]
    assert "Vacancies (your own figures)" in titles
    library.mine.undo()


def _tables(sheet: PackSheet, library: Library) -> Sequence[Table]:
    make = sheet.presenter.offer.tables
    assert make is not None
    return make(library, sheet.presenter.wish)


def test_nothing_listed_makes_no_pack() -> None:
    assert _visits([], "visits") is None
