"""The Reports page: sentences while typing, narrowed and marked; what is held; what must improve; taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, Progress
from desktop import theme
from desktop.jobs import Jobs, install
from desktop.models.improve_counts import ACTIONS, RECOMMENDATIONS
from desktop.models.report_hits import HIT_ROLE, HitFace, HitsModel
from desktop.presenters.basket import Basket
from desktop.presenters.improve import ImprovePresenter
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList
from desktop.presenters.mylist_kept import ListFace
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.report_search import ReportSearchPresenter
from desktop.presenters.report_wish import Wish, begun, chips, without
from desktop.views.reports import ReportsPage
from desktop.views.reports.hits import laid

KEPT: list[object] = []
"""Everything that is no widget lives to the end: else Python may take it apart in the thread of another test's work."""

Built = tuple[ReportsPage, ReportSearchPresenter]
SLEEP = Wish(text="sleeping", section=("improve",))


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.current()


@pytest.fixture
def build(qtbot: QtBot, sample_reports_built: Path) -> Iterator[Callable[..., Built]]:
    """Makes the page over a folder (the sample with its reports), on the screen and with an answer."""
    jobs = install(Jobs(Progress, Cancelled))
    holders: list[LibraryHolder] = []

    def made(folder: Path = sample_reports_built, width: int = 1348, height: int = 860) -> Built:
        holder = LibraryHolder(folder, None, jobs, sample=True)
        holders.append(holder)
        basket, mylist = Basket(), MyList(holder, jobs)
        search = ReportSearchPresenter(holder, basket, mylist, jobs)
        improve = ImprovePresenter(search, jobs)
        page = ReportsPage(search, improve)
        KEPT.append((jobs, holder, basket, mylist, search, improve))
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()
        page.shown()
        settled(qtbot, jobs)
        return page, search

    yield made
    assert jobs.shutdown()
    for holder in holders:
        holder.close()


def settled(qtbot: QtBot, jobs: Jobs | None = None) -> None:
    from desktop import jobs as background

    qtbot.waitUntil(lambda: not background.current().active(), timeout=20_000)
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def texts(page: ReportsPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_sentences_come_while_typing_with_their_words_marked(build: Callable[..., Built], qtbot: QtBot) -> None:
    page, search = build()
    qtbot.keyClicks(page.box, "sleepi")
    settled(qtbot)
    assert search.widened == "sleepi*"
    assert "words that begin with it" in texts(page)
    qtbot.keyClicks(page.box, "ng")
    settled(qtbot)
    assert search.state == "ready"
    assert search.widened == ""
    assert search.model.rowCount() == search.total
    face = search.model.face(0)
    assert face is not None
    assert all(face.sentence[a:b].lower().startswith("sleep") for a, b in face.marks)
    assert face.sentence in face.spoken
    assert face.day in face.spoken
    assert page.search_part._heading.text() == f"{search.total} passages"


def test_the_words_stand_out_by_weight_and_a_line_and_not_by_colour_alone(qapp: QApplication) -> None:
    theme.current()
    layout = laid("Staff check sleeping babies. " * 20, ((12, 20),), 300, 3)
    (mark,) = layout.formats()
    assert (mark.start, mark.length) == (12, 8)
    assert mark.format.fontUnderline()
    assert mark.format.fontWeight() > 400
    assert layout.lineCount() == 3
    assert layout.text().endswith("…")


def test_the_keyboard_leads_from_the_words_to_the_passage_and_into_the_report(
    build: Callable[..., Built], qtbot: QtBot
) -> None:
    page, search = build()
    qtbot.keyClicks(page.box, "sleeping")
    settled(qtbot)
    qtbot.keyClick(page.box, Qt.Key.Key_Down)
    settled(qtbot)
    part = page.search_part
    assert part.list.currentIndex().row() == 0
    assert search.passage is not None
    assert "sleeping" in part.passage.text.toPlainText().lower()
    with qtbot.waitSignal(page.report_asked) as asked:
        qtbot.keyClick(part.list, Qt.Key.Key_Return)
    face = search.model.face(0)
    assert face is not None
    assert asked.args == [ReportPlace(face.report or 0, face.section, "sleeping")]
    qtbot.keyClick(part.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert face.sentence.strip("… ") in copied
    assert "Open Government Licence" in copied
    qtbot.keyClick(part.list, Qt.Key.Key_Down)
    settled(qtbot)
    assert part.list.currentIndex().row() == 1


def test_a_search_is_narrowed_and_the_chips_take_it_back(build: Callable[..., Built], qtbot: QtBot) -> None:
    _page, search = build()
    search.ask(Wish(text="children"))
    settled(qtbot)
    everything = search.total or 0
    for changes in (
        {"section": ("improve",)}, {"framework": ("card",)}, {"kind": ("actions",)}, {"after": "2026-01-01"},
        {"grade": "unsafe"}, {"grade": "graded:good"}, {"grade": "card:expected"},
        {"shortlist": ListFace(1, "Near home", ("EY990131", "EY990132"))},
    ):  # fmt: skip
        wish = Wish(text="children").but(**changes)
        search.ask(wish)
        settled(qtbot)
        assert search.message is None
        assert 0 <= (search.total or 0) < everything
        for key, _words in chips(wish):
            wish = without(wish, key)
        assert wish == Wish(text="children")
    search.ask(Wish(text="children", la=("Nowhere at all",)))
    settled(qtbot)
    assert search.state == "failed"  # an authority that the register does not know
    search.clear()
    settled(qtbot)
    assert search.total == everything


def test_how_much_is_held_is_said_with_the_offer_to_get_the_rest(build: Callable[..., Built], qtbot: QtBot) -> None:
    page, search = build()
    assert search.coverage is not None
    assert f"of {search.coverage.settings:,} settings" in texts(page)
    wish = Wish(text="sleeping", shortlist=ListFace(1, "Near home", ("EY990131", "EY990001", "EY990002")))
    search.ask(wish)
    settled(qtbot)
    assert search.coverage_words() == (
        "Text held for 1 of 3 settings on Near home. The register has an inspection for 1 of them."
    )
    line = page.search_part.coverage
    assert line.get.text() == "Get the reports of the other 2"
    with qtbot.waitSignal(page.fetch_asked) as asked:
        line.get.click()
    assert asked.args == [wish.shortlist.urns if wish.shortlist else (), "the settings on Near home"]


def test_where_nothing_is_held_the_page_says_how_to_get_reports(
    build: Callable[..., Built], qtbot: QtBot, sample_reports_built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from data_sync.api import Coverage
    from data_sync.search.report_shelf import ReportShelf

    monkeypatch.setattr(ReportShelf, "coverage", lambda *_: Coverage(2406, 0, 0, 0))
    page, search = build()
    assert search.state == "nothing"
    assert "No reports are held yet" in texts(page)
    with qtbot.waitSignal(page.page_asked) as asked:
        page.search_part._nothing.findChildren(type(page.filters_button))[0].click()
    assert asked.args == ["find"]


def test_what_must_improve_is_counted_and_each_number_opens_its_sentences(
    build: Callable[..., Built], qtbot: QtBot
) -> None:
    page, _search = build()
    page.show_part("improve")
    settled(qtbot)
    improve, table = page.improve, page.improve_part.table
    for by in ("theme", "quarter", "area"):
        improve.count_by(by)
        settled(qtbot)
        rows = improve.counts.rows()
        assert rows
        for row in (0, len(rows) - 1):
            for column, wanted in ((ACTIONS, rows[row].actions), (RECOMMENDATIONS, rows[row].recommendations)):
                table.setCurrentIndex(improve.counts.index(row, column))
                settled(qtbot)
                assert improve.model.rowCount() == wanted
        whole = improve.counts.items
        assert whole <= sum(row.items for row in rows)
    improve.choose_kind("must")
    settled(qtbot)
    assert all(row.recommendations == 0 for row in improve.counts.rows())
    improve.choose_theme("supervision")
    settled(qtbot)
    face = improve.model.face(0)
    assert face is not None
    assert "Supervision and sleep" in face.more
    improve.look_at(face)
    settled(qtbot)
    assert improve.passage is not None
    assert improve.passage.place.quote == face.sentence
    assert "say nothing of an area" in texts(page)


def test_what_was_found_is_saved_as_a_table(build: Callable[..., Built], qtbot: QtBot, tmp_path: Path) -> None:
    page, search = build()
    search.ask(SLEEP)
    settled(qtbot)
    search.save(tmp_path / "found.csv")
    page.improve.shown()
    settled(qtbot)
    page.improve.save(tmp_path / "improve.csv")
    settled(qtbot)
    lines = (tmp_path / "found.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + (search.total or 0)
    assert len((tmp_path / "improve.csv").read_text(encoding="utf-8-sig").splitlines()) > 10
    with qtbot.waitSignal(search.told) as told:
        search.save(tmp_path / "no such folder" / "found.csv")
    assert told.args
    assert str(told.args[0]).startswith("The file could not be saved")


@pytest.mark.parametrize("size", [(948, 640), (1348, 860)])
@pytest.mark.parametrize("part", ["search", "improve"])
def test_nothing_is_cut_at_either_width(
    build: Callable[..., Built], qtbot: QtBot, size: tuple[int, int], part: str
) -> None:
    page, search = build(width=size[0], height=size[1])
    search.ask(SLEEP)
    page.show_part(part)
    settled(qtbot)
    assert (page.width(), page.height()) == size
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.wordWrap() and label.text():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()


def test_a_reader_is_given_the_page_in_words(build: Callable[..., Built], qtbot: QtBot) -> None:
    page, search = build()
    search.ask(SLEEP)
    settled(qtbot)
    view = page.search_part.list
    told = search.model.data(search.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "sleeping" in told
    name = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)
    assert name == "Passages"
    for field in (page.filters.lists, page.filters.grade, page.filters.span, page.filters.after, page.search_part.sort):
        assert field.accessibleName()


def test_a_hundred_thousand_hits_are_fetched_a_few_pages_at_a_time() -> None:
    asked: list[int] = []
    model = HitsModel()
    model.show(2, [HitFace("1", "a", "", "", "x"), HitFace("2", "b", "", "", "y")])
    model.complete(100_000, lambda start, _count: asked.append(start))
    assert model.rowCount() == 100_000
    for row in range(0, 100_000, 1000):
        assert model.index(row).data(HIT_ROLE) is None
    assert len(asked) <= 6
    model.take(asked[0], [HitFace("3", "c", "", "", "z")])
    face = model.face(asked[0])
    assert face is not None
    assert face.sentence == "z"
    model.face(99_990)
    assert asked[-1] == 99_980


@pytest.mark.parametrize(
    ("typed", "wider"),
    [
        ("sleepi", "sleepi*"),
        ("safe sle", "safe sle*"),
        ("sleep ", ""),
        ('"key per', ""),
        ("a", ""),
        ("x OR", ""),
        ("", ""),
    ],
)
def test_a_word_that_is_being_typed_is_a_beginning(typed: str, wider: str) -> None:
    assert begun(typed) == wider
