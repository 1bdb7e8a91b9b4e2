"""A visit inside the reports: fetch them, read one, find words in it, quote it; and files that are no reports."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from data_sync.insight.page_differences import Difference
from data_sync.sync.reports import Reports
from data_sync.transport import Transport
from desktop.app import Program
from desktop.presenters.reader import NOT_RECOGNISED
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.sync import SyncPresenter
from desktop.views.dropped import DroppedQuestion
from desktop.views.fetch_question import FetchQuestion
from desktop.views.find.page import FindPage
from desktop.views.reader.page import ReaderPage
from desktop.views.setting.reports import ReportsPanel
from desktop.widgets.text import one_line

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]
ORCHARD = "EY990131"
"""An invented kindergarten of the sample with a report card, two older reports and a regulatory visit."""
LETTER = "3990157"
WITHOUT_FILE = "990135"
"""One whose page lists a report that the publisher does not have."""


@pytest.fixture(scope="module")
def reports_built(sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample edition with its reports read (about 2 s). Read it only."""
    folder = Path(shutil.copytree(sample_folder_built, tmp_path_factory.mktemp("reports") / "data"))
    library = Library(folder, sample=True)
    assert library.reports.counts()["held"] > 30
    library.close()
    return folder


@pytest.fixture
def reading(open_program: OpenProgram, reports_built: Path, tmp_path: Path) -> Program:
    """The program over a folder in which the sample's reports are held."""
    return open_program(folder=Path(shutil.copytree(reports_built, tmp_path / "reports")))


def panel_of(program: Program, urn: str, settle: Settle, qtbot: QtBot) -> ReportsPanel:
    program.window.open_setting(urn)
    page: Any = program.window.page("find")
    assert isinstance(page, FindPage)
    panel: ReportsPanel = page.detail.panels.reports
    qtbot.waitUntil(lambda: panel._presenter.face is not None and panel._presenter.face.urn == urn, timeout=20_000)
    settle()
    return panel


def reader_of(program: Program) -> ReaderPage:
    page: Any = program.window.page("reader")
    assert isinstance(page, ReaderPage)
    return page


def number_of(program: Program, urn: str, kind: str) -> int:
    return next(file.id for file in program.holder.library.reports.files(urn) if file.kind == kind)


def open_report(program: Program, place: ReportPlace, qtbot: QtBot) -> ReaderPage:
    program.window.open_report(place)
    page = reader_of(program)
    qtbot.waitUntil(lambda: page.presenter.face is not None and page.presenter.face.place == place, timeout=20_000)
    qtbot.waitUntil(lambda: page.pages.picture.pixmap().width() > 1, timeout=20_000)
    return page


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def sync_of(program: Program) -> SyncPresenter:
    page: Any = program.window.page("data")
    return page._sync  # type: ignore[no-any-return]


def test_a_person_fetches_the_reports_of_a_setting_reads_one_and_quotes_it_then_without_a_network(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_folder: Path
) -> None:
    program = open_program()
    panel = panel_of(program, ORCHARD, settle, qtbot)
    assert panel.lines() == []
    qtbot.mouseClick(panel.fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.lines()) == 4, timeout=60_000)
    kinds = [line.accessibleName().split(". ")[0] for line in panel.lines()]
    assert kinds == [
        "Regulatory visit, actions taken, 29 April 2026", "Report card, 18 March 2026",
        "Inspection report, 9 June 2021", "Inspection report, 10 February 2016",
    ]  # fmt: skip

    # from here on nothing may be asked of anybody
    monkeypatch.setattr(Transport, "get", lambda *_, **__: pytest.fail("the network was asked"))
    panel.lines()[1].read.click()
    page = reader_of(program)
    qtbot.waitUntil(lambda: page.presenter.face is not None, timeout=20_000)
    qtbot.waitUntil(lambda: page.pages.picture.pixmap().width() > 1, timeout=20_000)
    assert program.window.windowTitle().startswith("Report")
    assert "Report card. Inspected 18 March 2026" in said(page)

    found = page.text.document().find("asleep to the same quiet song")
    page.text.setTextCursor(found)
    program.window.activateWindow()  # where a test before this one left a window of its own in front
    qtbot.waitUntil(page.text.hasFocus, timeout=20_000)
    qtbot.keyClick(page.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“asleep to the same quiet song”\nSection “What it's like to be a child at this setting”")
    for told in (
        "page 1 of the original", "Ofsted, report card, The Cloud Orchard Kindergarten", "URN EY990131",
        "inspected 18 March 2026", "https://files.ofsted.gov.uk/v1/file/", "Open Government Licence",
    ):  # fmt: skip
        assert told in copied
    assert "Copied, with its source." in said(page)

    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page.view.click()
    assert Path(opened[0]).read_bytes().startswith(b"%PDF-")
    assert sample_folder in Path(opened[0]).parents

    qtbot.keyClick(page.text, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert program.window.rail.current() == "find"
    assert panel.isVisible()


def test_the_reader_jumps_to_sections_marks_what_was_searched_for_and_finds_words(
    reading: Program, settle: Settle, qtbot: QtBot
) -> None:
    card = number_of(reading, ORCHARD, "card")
    page = open_report(reading, ReportPlace(card, words="children asleep"), qtbot)
    qtbot.waitUntil(lambda: page.finding.told().startswith("1 of "), timeout=10_000)
    marked = [page.text.toPlainText()[a:b].lower() for a, b in page.text.marks]
    assert "asleep" in marked
    assert set(marked) <= {"children", "children's", "child", "asleep"}

    face = page.presenter.face
    assert face is not None
    titles = [page.sections.item(n).text().split("\n")[0] for n in range(page.sections.count())]
    assert titles == [one_line(section.title) for section in face.sections]
    last = next(n for n, title in enumerate(titles) if title == "Next steps")
    page.sections.setCurrentRow(last)
    assert page.text.chosen()[1] == last
    assert page.text.textCursor().block().text() == "Next steps"

    qtbot.keyClick(page.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.finding.field.hasFocus()
    page.finding.field.clear()
    qtbot.keyClicks(page.finding.field, "LEADERS MUST")
    qtbot.waitUntil(lambda: page.finding.told() == "1 of 1", timeout=10_000)
    page.finding.field.setText("")
    qtbot.keyClicks(page.finding.field, "zzz")
    qtbot.waitUntil(lambda: page.finding.told() == "Not in this report", timeout=10_000)
    qtbot.keyClick(page.finding.field, Qt.Key.Key_Escape)
    assert not page.finding.isVisible()
    assert page.isVisible()  # the first Escape closes the finding alone

    steps = face.sections[last]
    quote = steps.text.split("\n")[0]
    page = open_report(reading, ReportPlace(card, steps.id, quote=quote), qtbot)
    qtbot.waitUntil(lambda: bool(page.text.marks), timeout=10_000)
    begin, end = page.text.marks[0]
    assert page.text.toPlainText()[begin:end] == quote
    assert page.sections.currentRow() == last


def test_where_no_heading_was_recognised_the_text_stands_whole_and_says_so(reading: Program, qtbot: QtBot) -> None:
    page = open_report(reading, ReportPlace(number_of(reading, LETTER, "letter")), qtbot)
    assert NOT_RECOGNISED in said(page)
    assert not page.sections.isVisible()
    assert "I inspected your childcare provision" in page.text.toPlainText()
    assert page.text.textCursor().selectedText() == ""
    page.text.moveCursor(QTextCursor.MoveOperation.End)
    page.copy.click()  # nothing is selected: the section one is at
    assert "I inspected your childcare provision" in QGuiApplication.clipboard().text()


def test_a_report_that_the_publisher_does_not_have_is_told_and_cannot_be_opened(
    reading: Program, settle: Settle, qtbot: QtBot
) -> None:
    panel = panel_of(reading, WITHOUT_FILE, settle, qtbot)
    told = [(line.read.isVisibleTo(line), line.accessibleName()) for line in panel.lines()]
    assert [readable for readable, _ in told] == [True, False]
    assert "Not available" in told[1][1]
    missing = reading.holder.library.reports.files(WITHOUT_FILE)[1]
    reading.window.open_report(ReportPlace(missing.id))
    page = reader_of(reading)
    qtbot.waitUntil(lambda: page.presenter.message is not None, timeout=20_000)
    assert page.error.isVisible()


def test_where_page_and_register_disagree_about_a_grade_both_are_shown(
    reading: Program, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Difference("2026-03-18", "Inclusion", "Expected standard", "Needs attention")
    monkeypatch.setattr(Reports, "differences", lambda *_: [found])
    sentence = "Inclusion: Expected standard on Ofsted's page, Needs attention in the register."
    panel = panel_of(reading, ORCHARD, settle, qtbot)
    assert sentence in said(panel)
    page = open_report(reading, ReportPlace(number_of(reading, ORCHARD, "card")), qtbot)
    assert f"{sentence} The register’s is what this program counts." in said(page)


def test_the_question_stands_before_a_fetch_of_many_and_a_no_fetches_nothing(
    reading: Program, settle: Settle, qtbot: QtBot
) -> None:
    reading.window.go_to("data")
    page: Any = reading.window.page("data")
    qtbot.waitUntil(lambda: bool(page.reports.area.count()), timeout=20_000)
    qtbot.waitUntil(reading.window.acceptDrops, timeout=20_000)  # what need not stand at once has been added
    for yes in (False, True):
        page.reports.fetch.click()
        qtbot.waitUntil(lambda: bool(reading.window.findChildren(FetchQuestion)), timeout=20_000)
        sheet = reading.window.findChildren(FetchQuestion)[0]
        assert page.reports.area.current() in sheet.accessibleName()
        (sheet.yes if yes else sheet.no).click()
        settle()
        qtbot.waitUntil(lambda: not reading.window.findChildren(FetchQuestion), timeout=20_000)
        assert (sync_of(reading).phase == "done") is yes
    assert "came with the sample" in said(page.panel)


def large_pdf(pages: int) -> bytes:
    """A PDF of so many pages that all say the same."""
    words = b"BT /F1 12 Tf 50 700 Td (Inspection date: 14 March 2024 Unique reference number EY990131) Tj ET"
    kids = " ".join(f"{n + 5} 0 R" for n in range(pages))
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {pages}/Kids[{kids}]/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>>>".encode(),
        b"<</Length %d>>stream\n%b\nendstream" % (len(words), words),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *([b"<</Type/Page/Parent 2 0 R/Contents 3 0 R>>"] * pages),
    ]
    return (
        b"%PDF-1.4\n"
        + b"".join(b"%d 0 obj%b endobj\n" % (n, body) for n, body in enumerate(bodies, 1))
        + (b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(bodies) + 1))
    )


def test_files_that_are_no_reports_are_told_and_the_window_goes_on_meanwhile(
    reading: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    card = reading.holder.library.reports.path(number_of(reading, ORCHARD, "card")).read_bytes()
    (tmp_path / "truncated.pdf").write_bytes(card[:900])
    (tmp_path / "page.pdf").write_bytes(b"<html>Sign in to go on</html>")
    with (tmp_path / "huge.pdf").open("wb") as huge:
        huge.write(b"%PDF-1.4\n")
        huge.truncate(1 << 30)
    (tmp_path / "many.pdf").write_bytes(large_pdf(10_000))
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(5)
    sync = sync_of(reading)
    qtbot.waitUntil(reading.window.acceptDrops, timeout=20_000)
    dropped = QMimeData()
    names = ("truncated", "page", "huge", "many")
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{name}.pdf")) for name in names])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    reading.window.dropEvent(QDropEvent(QPointF(300, 300), copy, dropped, left, none))
    (question,) = reading.window.findChildren(DroppedQuestion)
    question.take.click()
    assert reading.window.rail.current() == "data"
    assert sync.busy  # nothing was waited for
    qtbot.waitUntil(lambda: sync.phase == "done", timeout=60_000)
    timer.stop()
    assert ticks
    told = sync.told
    assert told is not None
    assert told.sentence == "1 report imported."
    refused = [trouble.message.sentence for trouble in told.troubles]
    assert [words.split(" ")[0] for words in refused] == ["truncated.pdf", "page.pdf", "huge.pdf"]
    assert reading.holder.library.reports.verify() == []

    many = next(file for file in reading.holder.library.reports.files(ORCHARD) if file.pages == 10_000)
    page = open_report(reading, ReportPlace(many.id), qtbot)
    assert "longer than what is read of it" in said(page)
    assert "Page 1 of 10,000" in said(page)
    page.pages.turn_to(10_000)
    qtbot.waitUntil(lambda: "Page 10,000 of 10,000" in said(page), timeout=20_000)


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1440, 900)])
def test_every_control_of_the_reader_has_a_name_and_stands_in_the_window(
    reading: Program, qtbot: QtBot, settle: Settle, width: int, height: int
) -> None:
    reading.window.resize(width, height)
    page = open_report_as_text(reading, number_of(reading, ORCHARD, "card"), qtbot)
    page.finding.open()
    settle()
    assert page.pages.isVisible() is (width == 1440)
    controls = [
        page.back, page.copy, page.view, page.seek, page.setting, page.text, page.sections, page.finding.field,
        page.finding.next, page.finding.before, page.pages.next, page.pages.before, page.pages.larger,
        page.pages.smaller, page.pages.area,
    ]  # fmt: skip
    assert [type(each).__name__ for each in controls if not each.accessibleName()] == []
    shown = [each for each in controls if each.isVisible()]
    assert [
        each.accessibleName() for each in shown if not page.rect().contains(each.mapTo(page, each.rect().bottomRight()))
    ] == []


def open_report_as_text(program: Program, number: int, qtbot: QtBot) -> ReaderPage:
    program.window.open_report(ReportPlace(number))
    page = reader_of(program)
    qtbot.waitUntil(lambda: page.presenter.face is not None, timeout=20_000)
    return page
