"""What a person made of the room is there again the next time: widths of columns, panes, the order of tables, the place
of the window; and it can be let go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QMenu, QSplitter
from pytestqt.qtbot import QtBot

from data_sync.api import Query
from desktop import settings as remembered
from desktop import theme
from desktop.models.number_table import Cell, TableFace
from desktop.models.tables import Column, Table
from desktop.presenters import taking_up
from desktop.settings import Settings
from desktop.views.officer.table import ListModel, SortTable
from desktop.views.statistics.number_table import NumberTable
from desktop.widgets import kept_layout
from desktop.widgets.kept_layout import KeptSplitter
from desktop.window import whole_on_a_screen

FACE = TableFace(
    "Providers by type", ("Type", "England"),
    tuple((Cell(words, words), Cell(str(n), n)) for words, n in (("Childminder", 3), ("Nursery", 9), ("Club", 5))),
    frozenset({1}),
)  # fmt: skip
SCREEN = QRect(0, 0, 1440, 900)


@pytest.fixture
def held() -> Settings:
    """The settings that the program keeps it in."""
    settings = Settings()
    kept_layout.begin(settings)
    return settings


@pytest.fixture(autouse=True)
def nobody_s_again(qapp: QApplication) -> Any:
    theme.current()  # before the first widget
    yield
    kept_layout.begin(Settings())


def numbers(qtbot: QtBot) -> NumberTable:
    table = NumberTable(kept_as="types")
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show_table(FACE)
    table.show()
    return table


def desk(qtbot: QtBot) -> SortTable:
    model = ListModel()
    columns = (Column("name", "Setting", width=200), Column("by", "By", "number", width=90))
    model.show(Table("Due list", columns, (("Elm", 3), ("Ash", 1), ("Oak", 2)), ("1", "2", "3")))
    table = SortTable("Due list", model)
    qtbot.addWidget(table)
    table.take_up("desk due")
    table.show()
    return table


def first_names(table: Any) -> list[str]:
    model = table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_columns_drawn_wider_are_so_again_whatever_the_size_of_text(
    qtbot: QtBot, held: Settings, tmp_path: Path
) -> None:
    for made in (numbers, desk):
        table = made(qtbot)
        usual = table.columnWidth(0)
        table.horizontalHeader().resizeSection(0, usual + 70)
        again = made(qtbot)
        assert again.columnWidth(0) == usual + 70
        again.resize(900, 300)
        assert again.columnWidth(0) == usual + 70
    remembered.save(held, tmp_path)
    assert remembered.load(tmp_path).columns == held.columns
    assert set(held.columns) == {"types 2", "desk due"}
    size = theme.current().text_size
    theme.current().set_text_size(2.0)
    try:
        assert kept_layout.current().widths("types 2", 2) == [theme.px(n) for n in held.columns["types 2"]]
    finally:
        theme.current().set_text_size(size)


def test_what_the_program_does_with_widths_is_not_taken_for_a_person_s(qtbot: QtBot, held: Settings) -> None:
    table = numbers(qtbot)
    for wide in (500, 900, 300):
        table.resize(wide, 300)
    table.restyle()
    desk(qtbot).restyle()
    assert held.columns == {}


def test_a_double_press_on_an_edge_leads_back_to_the_usual_widths(qtbot: QtBot, held: Settings) -> None:
    table = desk(qtbot)
    table.horizontalHeader().resizeSection(0, 350)
    assert held.columns
    table.horizontalHeader().sectionHandleDoubleClicked.emit(0)
    assert table.columnWidth(0) == theme.px(200)
    assert held.columns == {}


def test_the_menu_of_a_table_widens_a_column_and_leads_back_by_keys_alone(
    qtbot: QtBot, held: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda *_args: None)  # a plugin without a screen has no keyboard to hold
    table = numbers(qtbot)
    usual = table.columnWidth(1)
    table.setCurrentIndex(table.model().index(0, 1))

    def chosen(n: int) -> None:
        where = table.viewport().rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, table.mapToGlobal(where))
        QApplication.sendEvent(table.viewport(), event)
        table.findChildren(QMenu)[-1].actions()[n].trigger()

    chosen(0)
    assert table.columnWidth(1) == usual + theme.px(kept_layout.STEP)
    chosen(1)
    chosen(1)
    assert table.columnWidth(1) == usual - theme.px(kept_layout.STEP)
    chosen(2)
    assert table.columnWidth(1) == usual
    assert held.columns == {}


def test_all_widths_and_panes_go_back_at_once(qtbot: QtBot, held: Settings) -> None:
    def made() -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Vertical)
        qtbot.addWidget(splitter)
        for words in ("Above", "Below"):
            splitter.addWidget(QLabel(words))
        splitter.resize(300, 400)
        KeptSplitter(splitter, "panes")
        splitter.show()
        return splitter

    table, splitter = desk(qtbot), made()
    usual = splitter.sizes()
    table.horizontalHeader().resizeSection(0, 350)
    splitter.moveSplitter(60, 1)
    moved = splitter.sizes()
    assert moved != usual
    assert made().sizes() == moved
    kept_layout.current().forget_all()
    assert table.columnWidth(0) == theme.px(200)
    assert splitter.sizes() == usual
    assert held.columns == {}


def test_a_table_stands_in_the_order_it_was_left_in(qtbot: QtBot, held: Settings) -> None:
    table = numbers(qtbot)
    table.sort_by(1)
    assert first_names(numbers(qtbot)) == ["Nursery", "Club", "Childminder"]
    due = desk(qtbot)
    due.sort_by(1, down=True)
    assert first_names(desk(qtbot)) == ["Elm", "Oak", "Ash"]
    due.sort_by(-1, down=False)
    assert first_names(desk(qtbot)) == ["Elm", "Ash", "Oak"]
    assert held.sorting == {"types 2": [1, 1]}


def test_a_column_that_takes_what_is_left_goes_on_doing_so(qtbot: QtBot, held: Settings) -> None:
    table = desk(qtbot)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().resizeSection(1, 130)
    table.resize(900, 300)
    assert held.columns["desk due"][0] == 0


def test_so_many_tables_are_remembered_and_no_more(held: Settings) -> None:
    for n in range(kept_layout.MOST_KEPT + 5):
        kept_layout.current().keep_widths(f"table {n}", [100])
    assert len(held.columns) == kept_layout.MOST_KEPT
    assert "table 4" not in held.columns
    assert kept_layout.current().widths("table 9", 2) is None  # it has another column by now


def test_settings_of_before_are_read_without_complaint() -> None:
    plain = {"version": 1, "columns": {"find": [256, 400]}, "theme": "dark"}
    loaded = remembered.from_plain(remembered.upgraded(plain))
    assert (loaded.columns, loaded.sorting, loaded.results_sort) == ({"find": [256, 400]}, {}, "")


class _Find:
    """As much of Find as is asked here."""

    def __init__(self, query: Query) -> None:
        self.query, self.holder = query, type("Holder", (), {"sample": True})

    def ask(self, query: Query) -> None:
        self.query = query


@pytest.mark.parametrize("order", [Query(sort="places", descending=True), Query(sort="inspected"), Query()])
def test_the_order_of_the_results_is_kept_and_nothing_of_what_was_searched_for(order: Query) -> None:
    settings = Settings()
    find: Any = _Find(order.but(text="Orchard"))
    taking_up.keep(settings, find)
    assert "Orchard" not in str(remembered.to_plain(settings))
    fresh: Any = _Find(Query())
    taking_up.take_up(settings, fresh)
    assert fresh.query == order


@pytest.mark.parametrize(
    ("place", "stands"),
    [
        ((100, 80, 800, 600), (100, 80, 800, 600)),
        ((1400, 860, 800, 600), (640, 300, 800, 600)),  # a corner of it was left on the screen
        ((-700, -20, 800, 600), (0, 0, 800, 600)),
        ((0, 0, 2560, 1400), (0, 0, 1440, 900)),  # of a larger screen
    ],
)
def test_the_window_stands_whole_on_a_screen(place: tuple[int, ...], stands: tuple[int, ...]) -> None:
    assert whole_on_a_screen(QRect(*place), [QRect(-3000, 0, 100, 100), SCREEN]) == QRect(*stands)


def test_a_window_on_a_screen_that_is_gone_opens_as_for_the_first_time() -> None:
    assert whole_on_a_screen(QRect(1500, 100, 800, 600), [SCREEN]) is None
    assert whole_on_a_screen(QRect(0, 0, 800, 600), []) is None
