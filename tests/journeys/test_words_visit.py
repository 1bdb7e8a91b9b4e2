"""A visit that looks for words: three settings on a list, their reports fetched, "sleeping" found in what they must
improve and read there, and what the reports say compared; the last part without a network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop.app import Program
from desktop.resources import sample
from desktop.views.compare import ComparePage
from desktop.views.fetch_question import FetchQuestion
from desktop.views.reader.page import ReaderPage
from desktop.views.reports import ReportsPage

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]
THREE = ("EY990131", "EY990132", "EY990114")
"""Invented settings; the first two were told something of sleeping children."""
LIST = "Near home"


@pytest.fixture
def synced(tmp_path: Path) -> Path:
    """A data folder with a register fetched from a mirror (the sample's files), without a report and with a list."""
    folder = tmp_path / "mine"
    library = Library(folder, str(sample()), clock=lambda: "2026-07-01T09:00:00Z")
    library.sync(releases="latest")
    library.mine.shortlists.add(library.mine.shortlists.make(LIST), THREE)
    library.close()
    return folder


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def reports_page(program: Program, settle: Settle) -> ReportsPage:
    program.window.go_to("reports")
    settle()
    page: Any = program.window.page("reports")
    return page


def look_for_sleeping(program: Program, settle: Settle, qtbot: QtBot) -> ReportsPage:
    """Narrow the search to the list and to what must improve, and type the word."""
    page = reports_page(program, settle)
    page.filters._choose_list(page.presenter.lists[0].id)
    page.filters._rows["section"]["improve"].click()
    page.box.clear()
    qtbot.keyClicks(page.box, "sleeping")
    settle()
    return page


def compare_words(program: Program, settle: Settle) -> str:
    """What the compare page says in the reports' own words."""
    program.basket.replace(THREE)
    program.window.go_to("compare")
    settle()
    page: Any = program.window.page("compare")
    assert isinstance(page, ComparePage)
    next(b for b in page.tabs.buttons() if b.text().startswith("In the reports")).click()
    settle()
    return said(page)


def test_words_are_found_and_compared_from_the_list_to_the_quotation_and_then_offline(
    open_program: OpenProgram, synced: Path, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHILDCARE_ATLAS_MIRROR", str(sample()))
    program = open_program(folder=synced)
    qtbot.waitUntil(lambda: program.window.rail.button("reports").isVisible(), timeout=20_000)
    assert "No report of these settings is held" in compare_words(program, settle)

    page = reports_page(program, settle)
    assert page.presenter.state == "nothing"
    page.filters._choose_list(page.presenter.lists[0].id)
    settle()
    line = page.search_part._held
    assert line._words.text().startswith(f"Text held for 0 of 3 settings on {LIST}.")
    qtbot.waitUntil(lambda: program.window.acceptDrops(), timeout=20_000)  # the question is there from then on
    line.get.click()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(FetchQuestion)), timeout=20_000)
    program.window.findChildren(FetchQuestion)[0].yes.click()
    qtbot.waitUntil(lambda: page.presenter.coverage_words().startswith("Text held for 3 of 3"), timeout=60_000)
    settle()
    program.window.close()
    program.jobs.shutdown()
    program.holder.close()

    monkeypatch.delenv("CHILDCARE_ATLAS_MIRROR")  # from here on there is no network, and no mirror either
    program = open_program(folder=synced)
    page = look_for_sleeping(program, settle, qtbot)
    assert page.presenter.total == 2
    assert {page.presenter.model.face(row).urn for row in (0, 1)} == set(THREE[:2])  # type: ignore[union-attr]
    page.search_part.go_to_first()
    settle()
    qtbot.keyClick(page.search_part.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "sleeping" in QGuiApplication.clipboard().text()
    qtbot.keyClick(page.search_part.list, Qt.Key.Key_Return)
    settle()
    reader: Any = program.window.page("reader")
    assert isinstance(reader, ReaderPage)
    assert reader.isVisible()
    assert "sleeping" in reader.text.toPlainText().lower()

    words = compare_words(program, settle)
    assert "Report cards" in words
    assert "Earlier inspection reports" in words
    assert words.index("Report cards") < words.index("Earlier inspection reports")
    assert "Inspected" in words
    compare: Any = program.window.page("compare")
    copy = next(b for b in compare.words.findChildren(QPushButton) if b.text() == "Copy with citation")
    copy.click()
    assert "Open Government Licence" in QGuiApplication.clipboard().text()

    bar = compare.words.area.verticalScrollBar()
    assert not compare.words.names_on_top.isVisible()
    bar.setValue(bar.maximum())
    assert compare.words.names_on_top.isVisible()
    assert "Paper Boat Nursery" in said(compare.words.names_on_top)
    bar.setValue(0)
    assert not compare.words.names_on_top.isVisible()

    printed = str(synced.parent / "words.pdf")
    assert compare.prints.isVisible()
    compare.prints.write_pdf(printed)
    assert "Saved" in said(compare)
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(printed).pages]
    assert f"{printed}, {len(pages)} page" in said(compare)
    whole = " ".join(pages)
    for name in (label.split()[0] for _, label in compare.words.face.names):
        assert name in whole
    assert "Report cards" in whole
    assert "Open Government Licence" in whole
    assert "asleep" in whole or "sleeping" in whole
