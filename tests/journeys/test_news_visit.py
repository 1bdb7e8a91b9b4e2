"""An officer's Monday: a release arrives, its changes are dealt with, two settings are watched, the sheet is printed;
tomorrow nothing is lost."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop import settings as remembered
from desktop.app import Program
from desktop.presenters import news as news_module
from desktop.presenters.news import NewsPresenter, Period
from desktop.views.data import DataPage
from desktop.views.find.page import FindPage
from desktop.views.mylist.undo_notice import UndoNotice
from desktop.views.news.page import NewsPage
from desktop.views.officer.desk import DeskView
from desktop.views.watch_button import WatchButton

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
AREA = "Testshire"
ELEVEN = {"safeguarding_changed": 1, "inspected": 3, "joined": 2, "left": 2, "places_changed": 2, "renamed": 1}


class Publisher:
    """Serves three releases of an invented register, one after the other: from the second to the third eleven things
    have changed in one authority, and others in the next."""

    def __init__(self, folder: Path, invented: ModuleType) -> None:
        self.folder, self._invented, self._files = folder / "mirror", invented, dict[str, Path]()
        self._written = folder

    def publish(self, as_at: str, rows: Sequence[dict[str, str]]) -> None:
        shape = self._invented.layout("management_2026")
        file = self._written / f"register-{as_at}.csv"
        self._files[as_at] = self._invented.csv_file(file, shape, rows, as_at)
        self._invented.mirror(self.folder, self._files)


def before_and_after(i: ModuleType) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The settings of two releases: two have joined, two left, three were inspected, one of them with safeguarding
    not met, two have other places and one another name; elsewhere one more has joined."""
    graded = i.graded("10/03/2022")
    elsewhere = [i.nursery(f"3000{n:02}", graded, la="Otherham") for n in range(1, 4)]
    held = [i.nursery(f"2000{n:02}", graded) for n in range(1, 16)]
    urns = {row["urn"]: dict(row) for row in held}
    for urn, guard in (("200001", "Met"), ("200002", "Met"), ("200004", "Not met")):
        urns[urn] |= i.card("12/05/2026", "Expected standard", guard=guard)
    urns["200005"]["places"] = urns["200005"]["places_estimate"] = "44"
    urns["200006"]["places"] = urns["200006"]["places_estimate"] = "30"
    urns["200007"]["name"] = "Another Name"
    del urns["200014"], urns["200015"]
    new = [i.nursery(f"2000{n}", registered="01/05/2026") for n in (41, 52)]
    return [*held, *elsewhere], [*urns.values(), *new, *elsewhere, i.nursery("300063", la="Otherham")]


class Monday:
    """A program over a folder, and the page."""

    def __init__(self, program: Program, qtbot: QtBot, settle: Settle) -> None:
        self.program, self.qtbot, self.settle = program, qtbot, settle
        self.window = program.window
        qtbot.waitUntil(lambda: self.window.findChild(UndoNotice) is not None, timeout=20_000)
        self.window.go_to("whatsnew")
        settle()
        page: Any = self.window.page("whatsnew")
        self.page: NewsPage = page
        self.news: NewsPresenter = page.presenter
        self.list = page.changes.list

    def choose_area(self, *names: str) -> None:
        sheet = self.page.changes.filters.areas.open_sheet()
        for name in names:
            self.qtbot.keyClicks(sheet.box, name)
            self.qtbot.keyClick(sheet.box, Qt.Key.Key_Return)
        assert sheet.ticked() == list(names)
        self.qtbot.mouseClick(sheet.ok, Qt.MouseButton.LeftButton)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.list, key, modifier)
        self.settle()

    def undo(self) -> None:
        """Shortcuts are the active window's; without a screen a closed sheet leaves none active."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.press(Qt.Key.Key_Z, CTRL)

    def desk(self, which: str) -> DeskView:
        self.page.open_view("desk")
        self.settle()
        desk: Any = self.page.desk
        desk.tabs.choose(which)
        desk.tabs.chosen.emit(which)
        self.settle()
        return desk

    def get_what_is_new(self, mirror: Path) -> None:
        """On the Data page, of the register alone."""
        self.program.settings.rest["mirror"] = str(mirror)
        self.window.go_to("data")
        self.settle()
        data: Any = self.window.page("data")
        assert isinstance(data, DataPage)
        for key, line in data.get.rows.items():
            line.setChecked(key == "register")
        get = next(b for b in data.findChildren(QPushButton) if b.isVisible() and b.text() == "Get what is new")
        self.qtbot.mouseClick(get, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: len(self.program.holder.library.nation.releases()) == 3, timeout=60_000)
        self.settle()

    def leave(self) -> None:
        self.window.close()
        remembered.save(self.program.settings, self.program.holder.folder)
        self.settle()


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_an_officers_monday(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, tmp_path: Path, invented: ModuleType
) -> None:
    publisher, folder = Publisher(tmp_path, invented), tmp_path / "monday"
    then, now = before_and_after(invented)
    publisher.publish("2025-08-31", then[1:])
    publisher.publish("2025-12-31", then)
    library = Library(folder, str(publisher.folder))
    library.sync()
    library.close()

    # a look while two releases are held
    before = Monday(open_program(folder=folder), qtbot, settle)
    before.choose_area(AREA)
    assert before.news.found is not None
    assert (before.news.found.from_as_at, before.news.found.to_as_at) == ("2025-08-31", "2025-12-31")
    before.leave()

    # the third is published, and got in the window
    publisher.publish("2026-06-30", now)
    monday = Monday(open_program(folder=folder), qtbot, settle)
    monday.get_what_is_new(publisher.folder)
    assert monday.news.areas == (AREA,)
    rail = monday.window.rail.button("whatsnew")
    assert rail.count_words() == "11"
    monday.window.go_to("whatsnew")
    settle()
    assert (monday.news.found.from_as_at, monday.news.found.to_as_at) == ("2025-12-31", "2026-06-30")
    assert "You last looked on 22 November 2026" in monday.page._line.text().replace("\u00a0", " ")
    items = monday.news.sifted.items
    assert Counter(item.kind for item in items) == ELEVEN
    assert items[0].not_met
    assert {item.la for item in items} == {AREA}
    waiting = len(items)

    # nine are acknowledged, one after the other, by the key
    first = items[0]
    monday.list.setFocus()
    for _ in range(9):
        monday.press(Qt.Key.Key_A)
    assert monday.news.sifted.done == 9
    assert rail.count_words() == str(waiting - 9)
    assert monday.news.current == items[9].key

    # the next two are put on the watch list, one from here and one from Find
    watched = [items[9].urn, next(i.urn for i in items if i.urn not in {items[9].urn, first.urn})]
    monday.press(Qt.Key.Key_W)
    monday.list.opened.emit(monday.news.model.index(monday.news.model.row_of(items[9].key)))
    settle()
    assert monday.window.rail.current() == "find"
    monday.window.open_setting(watched[1])
    settle()
    find: Any = monday.window.page("find")
    assert isinstance(find, FindPage)
    watch = [b for b in find.findChildren(WatchButton) if b.isVisible()]
    assert len(watch) == 1
    qtbot.mouseClick(watch[0], Qt.MouseButton.LeftButton)
    settle()
    assert watch[0].text() == "Watched"

    # what is to be done there is said on the desk
    monday.window.go_to("whatsnew")
    desk = monday.desk("watch")
    assert {desk.model.urn(n) for n in range(desk.model.rowCount())} == set(watched)
    keys = [desk.model.key(n) for n in range(desk.model.columnCount())]
    for key, typed in (("owner", "Sam"), ("action", "Visit with the adviser"), ("due", "1 March 2027")):
        row = desk.model.row_of(watched[0])
        desk.table.setCurrentIndex(desk.model.index(row, keys.index(key)))
        desk.table.edit(desk.model.index(row, keys.index(key)))
        editor = desk.table.indexWidget(desk.model.index(row, keys.index(key)))
        assert isinstance(editor, QLineEdit)
        editor.clear()
        qtbot.keyClicks(editor, typed)
        if key == "action":  # what was typed before is kept meanwhile, and comes back
            settle()
            assert editor.isVisible()
            assert editor.text() == typed
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()
        if key != "owner":
            settle()
    row = desk.model.row_of(watched[0])
    desk.model.setData(desk.model.index(row, keys.index("rag")), "amber")
    settle()

    # the sheet is printed, and taken along
    monday.page.open_view("changes")
    settle()
    monday.page.export.save_pdf(str(tmp_path / "sheet.pdf"))
    monday.page.export.save_csv(str(tmp_path / "sheet.csv"))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    with open(tmp_path / "sheet.csv", encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == len(items)
    assert sum(row["Acknowledged"] != "" for row in rows) == 9
    monday.page.export.copy()
    assert QApplication.clipboard().text().count("\n") == len(items) + 1
    monday.leave()

    # tomorrow nothing is lost, not even when the register is built anew
    library = Library(folder, str(publisher.folder))
    library.rebuild()
    library.close()
    tomorrow = Monday(open_program(folder=folder), qtbot, settle)
    assert [item.key for item in tomorrow.news.sifted.items] == [item.key for item in items]
    assert tomorrow.news.sifted.done == 9
    tomorrow.news.look_at(first)
    settle()
    assert "Acknowledged on" in said(tomorrow.page.changes.detail)
    desk = tomorrow.desk("watch")
    told = dict(zip(desk.model.table.header, desk.model.table.rows[desk.model.source_row(0)], strict=True))
    assert (told["Owner"], told["Next action"], told["By"]) == ("Sam", "Visit with the adviser", "2027-03-01")
    assert told["Status"] == "Amber: keep an eye on it"
    assert desk.model.rowCount() == 2


@pytest.fixture
def visit(open_program: OpenProgram, qtbot: QtBot, settle: Settle) -> Monday:
    """On the sample edition as it comes with the program."""
    return Monday(open_program(), qtbot, settle)


def test_kinds_types_and_lists_are_sifted_and_what_is_no_news_is_shown_on_request(visit: Monday) -> None:
    news, filters = visit.news, visit.page.changes.filters
    everything = news.sifted
    assert everything.listed > 0
    assert not any(item.newly_listed for item in everything.items)
    filters.kinds["inspected"].click()
    assert len(news.sifted.items) == everything.total - everything.kinds["inspected"]
    assert news.sifted.kinds["inspected"] == everything.kinds["inspected"]  # its count stays, to be turned on again
    filters.kinds["inspected"].click()
    filters.listed.click()
    assert sum(item.newly_listed for item in news.sifted.items) == everything.listed
    filters.listed.click()
    filters.types.setCurrentIndex(filters.types.findData("Childminder"))
    filters.types.activated.emit(filters.types.currentIndex())
    assert {item.type for item in news.sifted.items} == {"Childminder"}
    filters.within.setCurrentIndex(filters.within.findData("watched"))
    filters.within.activated.emit(filters.within.currentIndex())
    assert news.sifted.items == ()
    assert "Nothing matches these filters" in said(visit.page.changes)


def test_any_two_releases_and_any_date_can_be_compared(visit: Monday) -> None:
    news = visit.news
    news.compare(Period("between", "2025-08-31", "2025-12-31"))
    visit.settle()
    assert news.found is not None
    assert {(i.from_as_at, i.to_as_at) for i in news.found.items} == {(news.found.from_as_at, news.found.to_as_at)}
    news.compare(Period("date", "1 July 2026"))
    visit.settle()
    assert news.state == "failed"
    assert news.message is not None
    assert news.message.sentence in said(visit.page.changes)
    news.compare(Period("last"))
    visit.settle()
    assert news.state == "ready"
    assert news.sifted.items


def test_several_and_all_are_acknowledged_and_undone_at_once(visit: Monday, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news_module, "MANY", 0)  # as of 80,000, which are sifted and counted in the background
    news, shown = visit.news, visit.page.changes
    total = news.sifted.total
    visit.list.setFocus()
    visit.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = visit.list.chosen_rows()
    assert len(chosen) >= 1
    visit.qtbot.mouseClick(
        visit.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        visit.list.visualRect(news.model.index(2)).topLeft() + QPoint(20, 20),
    )  # fmt: skip
    visit.settle()
    assert news.sifted.done >= 1
    shown.filters.acknowledged.click()
    visit.settle()
    assert len(news.sifted.items) == total - news.sifted.done
    visit.qtbot.mouseClick(shown.acknowledge_all, Qt.MouseButton.LeftButton)
    visit.settle()
    assert news.sifted.done == total
    assert news.sifted.items == ()
    visit.undo()
    assert 0 < news.sifted.done < total
    visit.undo()
    assert news.sifted.done == 0
    assert len(news.sifted.items) == total


def test_the_desk_asks_for_authorities_then_lists_with_source_and_estimate(visit: Monday) -> None:
    desk = visit.desk("due")
    assert "Choose the authorities you work for" in said(desk)
    visit.news.choose_areas(["Aldershire", "Kestrel Vale"])
    visit.settle()
    table = desk.presenter.table
    assert table is not None
    assert table.rows
    column = {c.key: n for n, c in enumerate(table.columns)}
    for row in table.rows:
        assert row[column["standing"]] == "Estimate"
        assert row[column["rule"]]
        assert row[column["source"]]
        assert row[column["la"]] in ("Aldershire", "Kestrel Vale")
    desk.table.sort_by(0, down=True)
    names = [str(desk.model.data(desk.model.index(n, 0))).casefold() for n in range(desk.model.rowCount())]
    assert names == sorted(names, reverse=True)
    for which in ("rules", "new", "several"):
        desk.tabs.chosen.emit(which)
        visit.settle()
        assert desk.presenter.table is not None
        assert desk.model.table is desk.presenter.table or not desk.presenter.table.rows
    rules = desk.presenter.tables["rules"]
    says = {row[[c.key for c in rules.columns].index("says")] for row in rules.rows}
    assert says <= {"may", "should", "must"}
    assert says


def test_a_date_that_is_none_is_refused_in_a_sentence(visit: Monday) -> None:
    urn = visit.news.sifted.items[0].urn
    visit.news.mylist.watch(urn)
    visit.settle()
    desk = visit.desk("watch")
    desk.presenter.change(urn, "due", "some day")
    visit.settle()
    assert "some day" in said(visit.page)
    watched = desk.presenter.mine.held.watched
    assert [(each.urn, each.due) for each in watched] == [(urn, None)]
