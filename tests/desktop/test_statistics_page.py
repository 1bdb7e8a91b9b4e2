"""The Statistics page on the sample edition: looked at, read by keyboard, taken along, light and dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, Progress, Query
from desktop import theme
from desktop.charts.picture import save_png, save_svg
from desktop.jobs import Jobs, install
from desktop.presenters.library import LibraryHolder
from desktop.presenters.statistics import StatisticsPresenter
from desktop.presenters.statistics_reading import ENGLAND
from desktop.views.statistics.chart_card import ChartCard
from desktop.views.statistics.chart_parts import ChartPart
from desktop.views.statistics.page import PARTS, StatisticsPage
from desktop.views.statistics.saving import save_csv

KEPT: list[object] = []
"""What is no widget lives to the end: else Python may take it apart in the thread of another test's work."""


@pytest.fixture(scope="module")
def only(qapp: QApplication, sample_folder_built: Path) -> Iterator[StatisticsPage]:
    """The page over the sample, on the screen: made once, since each chart takes its time."""
    theme.current()
    jobs = install(Jobs(Progress, Cancelled))
    holder = LibraryHolder(sample_folder_built, None, jobs, sample=True)
    presenter = StatisticsPresenter(holder, jobs)
    page = StatisticsPage(presenter)
    KEPT.append((jobs, holder, presenter, page))
    page.resize(1348, 860)
    page.show()
    page.shown()
    yield page
    page.close()
    page.deleteLater()
    assert jobs.shutdown(20)
    holder.close()


@pytest.fixture
def build(qtbot: QtBot, only: StatisticsPage) -> Iterator[Callable[..., StatisticsPage]]:
    """Gives the page as it opens, in a width."""

    def made(width: int = 1348, height: int = 860) -> StatisticsPage:
        p = only.presenter
        only.pane.close_pane()
        only.resize(width, height)
        only.go_to("overview")
        settled(qtbot, only)
        newest = p.library.nation.releases()[-1].as_at
        if (p.area, p.beside, p.as_at, p.by) != (ENGLAND, (), newest, "type"):
            p.area, p.beside, p.as_at, p.by = ENGLAND, (), newest, "type"
            p.refresh()
            settled(qtbot, only)
        card = first_chart(only)
        card.show_as("")
        card.view.point_at(None)
        settled(qtbot, only)
        return only

    yield made
    theme.current().set_mode("light")


def settled(qtbot: QtBot, page: StatisticsPage) -> None:
    """Wait until everything that is in sight is read and made."""
    p = page.presenter

    def there() -> bool:
        return p.whole is not None and not getattr(page.part(p.part), "waiting", False)

    qtbot.waitUntil(there, timeout=20_000)
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def first_chart(page: StatisticsPage) -> ChartCard:
    part = page.part("overview")
    assert isinstance(part, ChartPart)
    return part.cards[0]


def stops(page: QWidget) -> list[QWidget]:
    """Where the tab key stops on the page."""
    found = []
    step = page.nextInFocusChain()
    while step is not None and step is not page:
        if step.isVisible() and page.isAncestorOf(step) and step.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(step)
        step = step.nextInFocusChain()
    return found


def test_each_part_opens_and_no_stop_of_the_tab_key_is_nameless(
    qtbot: QtBot, build: Callable[..., StatisticsPage]
) -> None:
    page = build()
    p = page.presenter
    p.choose_area(("la", p.library.nation.authorities()[0]))
    settled(qtbot, page)
    for key, _words in PARTS:
        page.go_to(key)
        settled(qtbot, page)
        if key == "groups":
            qtbot.waitUntil(lambda: p.groups is not None, timeout=20_000)
        if key == "published":
            qtbot.waitUntil(lambda: bool(p.why_not_published), timeout=20_000)
        if key == "sufficiency":
            qtbot.waitUntil(lambda: p.supplied is not None, timeout=20_000)
        for stop in stops(page):
            named = stop.accessibleName() or str(getattr(stop, "text", str)())
            assert named, (key, type(stop).__name__)
            viewport = isinstance(stop.parentWidget(), QAbstractScrollArea) and type(stop) is QWidget
            assert not viewport, key


def test_the_sample_is_not_set_beside_the_published_figures(qtbot: QtBot, build: Callable[..., StatisticsPage]) -> None:
    page = build()
    page.go_to("published")
    qtbot.waitUntil(lambda: bool(page.presenter.why_not_published), timeout=20_000)
    part: Any = page.part("published")
    assert part.isVisible()
    assert part.none.isVisible()
    assert not part.card.isVisible()
    told = " ".join(label.text() for label in part.none.findChildren(QLabel))
    assert "Nothing to compare" in told
    assert "sample edition" in told


def test_a_chart_is_read_with_the_arrow_keys_and_opened_with_enter(
    qtbot: QtBot, build: Callable[..., StatisticsPage]
) -> None:
    page = build()
    card = first_chart(page)
    view = card.view
    asked: list[Query] = []
    page.query_asked.connect(asked.append)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.at == (0, 0)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    rows = view.face.rows()
    assert view.at == (1, len(rows[1]) - 1)
    sentence = rows[1][-1].sentence
    assert view.accessibleDescription() == card.said.text() == sentence
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert page.presenter.library.search(asked[0]).total == rows[1][-1].value  # type: ignore[union-attr]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.at is None
    assert view.accessibleDescription() == ""


def test_the_pointer_finds_the_points_where_they_are_drawn(build: Callable[..., StatisticsPage]) -> None:
    view = first_chart(build()).view
    lines: Any = view.plot
    for n, point in enumerate(view.face.drawn.traces[0].points):  # type: ignore[union-attr]
        there = lines.mapFromScene(lines.box.mapViewToScene(QPointF(point.day, point.value)))
        assert view.plot.near(QPointF(there)) == (0, n)
    assert view.plot.near(QPointF(2, 2)) is None


def test_an_older_release_opens_its_settings_beside_the_page(
    qtbot: QtBot, build: Callable[..., StatisticsPage]
) -> None:
    page = build()
    older = page.presenter.library.nation.releases()[0].as_at
    page.presenter.choose_release(older)
    settled(qtbot, page)
    whole = page.presenter.whole
    assert whole is not None
    words, counted, name = whole.tiles[1].parts[0]
    page.presenter.open(counted, name)
    qtbot.waitUntil(page.pane.isVisible, timeout=20_000)
    assert page.pane.table.numbers.rowCount() == int(words.replace(",", ""))
    asked: list[str] = []
    page.setting_asked.connect(asked.append)
    qtbot.keyClick(page.pane.table, Qt.Key.Key_Return)
    assert asked == [page.pane.table.numbers.rows()[0][1].words]
    qtbot.keyClick(page.pane, Qt.Key.Key_Escape)
    assert not page.pane.isVisible()


def test_a_chart_is_shown_as_a_table_where_there_is_no_room_for_both(build: Callable[..., StatisticsPage]) -> None:
    page = build(width=940)
    card = first_chart(page)
    assert card.chart_side.isVisible()
    assert not card.table_side.isVisible()
    card.show_as("table")
    assert card.table_side.isVisible()
    assert not card.chart_side.isVisible()
    card.show_as("")
    wide = build(width=1348)
    assert first_chart(wide).chart_side.isVisible()
    assert first_chart(wide).table_side.isVisible()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_chart_is_taken_along_light_with_its_title_and_source(
    build: Callable[..., StatisticsPage], tmp_path: Path, mode: theme.Mode
) -> None:
    page = build()
    theme.current().set_mode(mode)
    card = first_chart(page)
    png, svg, table = tmp_path / "chart.png", tmp_path / "chart.svg", tmp_path / "chart.csv"
    assert save_png(card.view, str(png))
    assert save_svg(card.view, str(svg))
    assert save_csv(card.face.table, str(table))
    picture = QImage(str(png))
    assert picture.pixelColor(2, 2).lightness() > 240
    drawn = svg.read_text(encoding="utf-8")
    assert card.face.title in drawn
    assert "invented" in drawn
    assert QSvgRenderer(str(svg)).isValid()
    assert table.read_bytes().startswith("\ufeff".encode())
    assert not save_png(card.view, str(tmp_path / "nowhere" / "chart.png"))
    ground = card.view.plot.backgroundBrush().color()
    assert ground == theme.colour("surface")  # and the window has its own colours again


def test_a_table_is_copied_whole_or_what_is_selected_of_it(qtbot: QtBot, build: Callable[..., StatisticsPage]) -> None:
    page = build()
    card = first_chart(page)
    card.take.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(card.face.table.title)
    assert "\t".join(card.face.table.heads) in copied
    assert card.face.table.title in page.told.text()
    card.table.setCurrentIndex(card.table.numbers.index(0, 1))
    qtbot.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == str(card.face.table.rows[0][1].value)


def test_areas_are_put_beside_england_and_taken_away(qtbot: QtBot, build: Callable[..., StatisticsPage]) -> None:
    page = build()
    p = page.presenter
    told: list[str] = []
    p.told.connect(told.append)
    areas = [key for key, _words in p.whole.held.areas if key[0] == "la"] if p.whole is not None else []
    page.go_to("beside")
    for key in areas[:2]:
        p.add_beside(key)
        settled(qtbot, page)
    assert p.beside == tuple(areas[:2])
    p.add_beside(ENGLAND)
    assert told == ["England stands there already."]
    assert p.whole is not None
    assert all(area[1] in p.whole.sections[0].heads for area in areas[:2])
    p.remove_beside(areas[0])
    settled(qtbot, page)
    assert p.beside == (areas[1],)


def test_a_head_sorts_and_turns_round(qtbot: QtBot, build: Callable[..., StatisticsPage]) -> None:
    page = build()
    page.go_to("groups")
    p: Any = page.presenter
    p.group_by("la")
    qtbot.waitUntil(lambda: p.groups is not None, timeout=20_000)
    table: Any = page.part("groups").card.table  # type: ignore[attr-defined]
    table.setCurrentIndex(table.numbers.index(0, 1))
    values = []
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_S)
        values.append([row[1].value for row in table.numbers.rows()[:-1]])
    assert values[0] == sorted(values[0], reverse=True)
    assert values[1] == sorted(values[0])
    assert table.numbers.is_total(len(values[0]))


def test_the_area_and_an_older_release_are_remembered(qtbot: QtBot, only: StatisticsPage) -> None:
    kept: dict[str, str] = {}
    holder, jobs = only.presenter._holder, KEPT[0][0]  # type: ignore[index]
    first = StatisticsPresenter(holder, jobs, kept)
    first.shown()
    qtbot.waitUntil(lambda: first.whole is not None, timeout=30_000)
    assert first.whole is not None
    days = [as_at for as_at, _ in first.whole.held.releases]
    authority = next(key for key, _ in first.whole.held.areas if key[0] == "la")
    first.choose_release(days[1])
    first.choose_area(authority)
    assert kept == {"area": f"la:{authority[1]}", "release": days[1]}
    again = StatisticsPresenter(holder, jobs, kept)
    assert (again.area, again.as_at) == (authority, days[1])
    gone = StatisticsPresenter(holder, jobs, {"area": "la:Nowhere at all", "release": "1999-01-01"})
    gone.shown()
    qtbot.waitUntil(lambda: gone.whole is not None, timeout=30_000)
    assert (gone.area, gone.as_at) == (ENGLAND, days[0])
    KEPT.extend([first, again, gone])


def test_the_map_of_authorities_shows_a_measure_and_chooses_the_area(
    qtbot: QtBot, build: Callable[..., StatisticsPage]
) -> None:
    page = build()
    part = page.part("overview")
    assert isinstance(part, ChartPart)
    part.finish()
    card = part.map_card
    assert card is not None
    qtbot.waitUntil(lambda: card.shown is not None, timeout=30_000)
    card.measure.choose("providers")
    card.show_measure()
    assert card.shown is not None
    assert card.table.numbers.face is card.shown.table
    authority = next(key for key, _ in page.presenter.whole.held.areas if key[0] == "la")  # type: ignore[union-attr]
    card._choose(authority[1])
    settled(qtbot, page)
    assert page.presenter.area == authority
    card._choose("Nowhere")
    assert page.presenter.area == authority


def test_a_long_table_scrolls_in_its_card(qtbot: QtBot, build: Callable[..., StatisticsPage]) -> None:
    from desktop.models.number_table import Cell, TableFace
    from desktop.views.statistics.number_table import NumberTable

    build()
    long = TableFace("T", ("As at", "N"), tuple((Cell(str(n), str(n)), Cell(str(n), n)) for n in range(30)))
    bounded, whole = NumberTable(whole=True, most=10), NumberTable(whole=True)
    for table in (bounded, whole):
        qtbot.addWidget(table)
        table.resize(400, 300)
        table.show_table(long)
    rows = (whole.whole_height() - bounded.whole_height()) / theme.px(28)
    assert round(rows) == 20


def test_ctrl_e_takes_the_table_or_all_numbers_of_the_part(qtbot: QtBot, build: Callable[..., StatisticsPage]) -> None:
    page = build()
    offer = page.offer()
    assert offer is not None
    assert offer.name.startswith("State of the nation")
    page.go_to("groups")
    qtbot.waitUntil(lambda: page.presenter.groups is not None, timeout=30_000)
    offer = page.offer()
    assert offer is not None
    assert offer.name == page.presenter.groups.title  # type: ignore[union-attr]
    menu = page.export_menu()
    words = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert words[-2:] == ["The whole page as an Excel workbook…", "The whole page as a web page…"]
