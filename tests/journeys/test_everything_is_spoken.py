"""Every page and every sheet as a screen reader is given it: what takes the keyboard has a name and says what it is,
nothing is read twice or out of order, tables have heads and cells with words. A new page or sheet is read too."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

import desktop.views
from desktop import messages
from desktop.app import Program
from desktop.widgets import fields, panels
from desktop.widgets.announce import announce_at_rest, announcer
from desktop.widgets.buttons import Segmented, Tabs
from desktop.widgets.result_list import ResultList

ORCHARD = "EY990131"
Settle = Callable[[], None]


@pytest.fixture(scope="module")
def spoken() -> ModuleType:
    """The reading of the tree (`spoken_tree.py`)."""
    file = Path(__file__).with_name("spoken_tree.py")
    spec = importlib.util.spec_from_file_location("spoken_tree", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["spoken_tree"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def said() -> Iterator[list[tuple[str, bool]]]:
    """What is announced, and whether it interrupts."""
    heard: list[tuple[str, bool]] = []

    def hear(words: str, urgent: bool) -> None:
        heard.append((words, urgent))

    announcer().said.connect(hear)
    yield heard
    announcer().said.disconnect(hear)


def pressed(page: QWidget, words: str) -> None:
    """Press the button of this name that is in sight."""
    found = [b for b in page.findChildren(QAbstractButton) if b.accessibleName().startswith(words) and b.isVisible()]
    assert found, words
    found[0].click()


def test_every_page_says_each_thing_once_in_order_with_name_and_role(
    open_program: Callable[..., Program],
    settle: Settle,
    qtbot: QtBot,
    spoken: ModuleType,
    said: list[tuple[str, bool]],
) -> None:
    program = open_program()
    window = program.window
    faults: dict[str, list[str]] = {}
    tables: set[str] = set()

    def look(what: str) -> None:
        settle()
        found = spoken.faults(spoken.read(window)) + faults_of_tables(window, tables)
        if found:
            faults[what] = found

    program.basket.replace([ORCHARD, *[program.find.model.urn(n) or "" for n in (0, 1)]])
    for key in window.page_keys():
        window.go_to(key)
        look(key)
    window.open_setting(ORCHARD)
    look("a setting")
    find: Any = window.page("find")
    find.show_as("both")
    look("the map")
    statistics = window.page("statistics")
    window.go_to("statistics")
    settle()
    qtbot.waitUntil(lambda: bool(_charts(statistics)), timeout=20_000)
    chart = _charts(statistics)[0]
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription()
    assert said[-1] == (chart.accessibleDescription(), False)
    for button in statistics.findChildren(Tabs)[0].buttons()[1:]:
        button.click()
        look(f"Statistics, {button.accessibleName()}")
    assert faults == {}
    assert {"Results", "Comparison", "Changes", "Releases held"} <= tables
    assert [words for words, _ in said if words == "Compare"], "that another page stands there is announced"
    assert "3 chosen to compare" in [words for words, _ in said]


def _charts(page: QWidget) -> list[QWidget]:
    from desktop.charts.view import ChartView

    return [chart for chart in page.findChildren(ChartView) if chart.isVisible()]


def faults_of_tables(window: QWidget, seen: set[str]) -> list[str]:
    """Tables in sight whose columns have no heads or whose cells have no words."""
    found = []
    for table in window.findChildren(QTableView):
        name = table.accessibleName()
        if not table.isVisible() or name in seen:
            continue
        told = QAccessible.queryAccessibleInterface(table)
        parts = [told.child(n) for n in range(min(told.childCount(), 60))]
        heads = [part for part in parts if part.role() == QAccessible.Role.ColumnHeader]
        cells = [part for part in parts if part.role() == QAccessible.Role.Cell]
        if not cells:
            continue
        seen.add(name)
        if not heads or not all(map(_name, heads)):
            found.append(f"{name}: a column has no head")
        if sum(not _name(cell) for cell in cells) > len(cells) // 2:
            found.append(f"{name}: most cells say nothing")
        if isinstance(table, ResultList):
            found += [f"{name}: a row says only “{_name(cell)}”" for cell in cells if len(_name(cell)) < 12]
    return found


def _name(told: QAccessibleInterface) -> str:
    return told.text(QAccessible.Text.Name).strip()


def test_every_sheet_says_what_its_parts_are(
    open_program: Callable[..., Program], settle: Settle, qtbot: QtBot, spoken: ModuleType, tmp_path: Path
) -> None:
    program = open_program()
    window = program.window
    find, mylist, news, data = (window.page(key) for key in ("find", "mylist", "whatsnew", "data"))
    faults: dict[str, list[str]] = {}
    seen: set[str] = set()

    def look(open_it: Callable[[], object]) -> None:
        held = open_it()  # else Python lets a sheet go that nobody holds
        sheet: Any = None

        def shown() -> bool:
            nonlocal sheet
            sheet = next((w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()), None)
            return sheet is not None

        qtbot.waitUntil(shown, timeout=20_000)
        settle()
        seen.add(type(sheet).__name__)
        tree = spoken.read(sheet)
        found = spoken.faults(tree)
        if not (sheet.windowTitle() or tree.name):
            found.append("has no title")
        if found:
            faults[type(sheet).__name__] = found
        sheet.reject()
        settle()
        del held

    from desktop.presenters.dropped import sorted_out
    from desktop.presenters.own_columns import BringPresenter
    from desktop.views.about import AboutSheet, LicencesSheet
    from desktop.views.data.own_bring import BringSheet, ProblemsSheet
    from desktop.views.dropped import DroppedQuestion
    from desktop.views.fault import FaultSheet
    from desktop.views.mylist.note import EarlierNotes
    from desktop.views.mylist.questions import QuestionsSheet
    from desktop.views.palette.sheet import Palette
    from desktop.views.palette.shortcuts import ShortcutSheet
    from desktop.views.project.menu import ProjectButton

    qtbot.waitUntil(
        lambda: any(b.accessibleName() == "Export" for b in find.findChildren(QAbstractButton)), timeout=20_000
    )
    window.open_setting(ORCHARD)
    settle()
    for words in ("Set home", "What these words mean", "Brief for a visit", "Export", "Fetch their reports"):
        look(lambda words=words: pressed(find, words))
    window.go_to("mylist")
    look(lambda: pressed(mylist, "Copies"))
    look(lambda: pressed(mylist, "New list"))
    page: Any = mylist
    share = mylist.findChildren(ProjectButton)[0]
    bad = tmp_path / "not-one.childcare"
    bad.write_text("no project", encoding="utf-8")
    csv = tmp_path / "vacancies.csv"
    csv.write_text(f"URN,Vacancies\n{ORCHARD},3\n", encoding="utf-8")
    look(share.share)
    look(lambda: share.open_file(str(bad)))
    look(lambda: _opened(QuestionsSheet(page.presenter.desk, page)))
    revision = SimpleNamespace(id=1, text="As it was", written_at="2026-11-01T10:00:00Z")
    look(lambda: _opened(EarlierNotes("Paper Boat", [revision], lambda _id: None, page)))
    window.go_to("whatsnew")
    settle()
    look(lambda: pressed(news, "Authorities: "))
    window.go_to("data")
    rows: Any = SimpleNamespace(name="vacancies", problems=["Row 2: no setting has this URN."])
    look(lambda: _opened(ProblemsSheet(rows, data)))
    look(lambda: _opened(BringSheet(BringPresenter(share._mylist, csv), data)))
    window.go_to("settings")
    look(lambda: pressed(window.page("settings"), "Remove everything"))
    look(lambda: _opened(Palette(window.everywhere, window)))
    look(lambda: _opened(ShortcutSheet("Find", lambda: None, window)))
    look(lambda: _opened(AboutSheet(window)))
    look(lambda: _opened(LicencesSheet(window)))
    look(lambda: _opened(FaultSheet("ValueError in find.py", window)))
    look(lambda: _opened(DroppedQuestion(sorted_out([csv]), window)))
    assert faults == {}
    assert every_sheet() == seen, "a sheet that is not opened here: open it"


def _opened(sheet: QDialog) -> QDialog:
    sheet.open()
    return sheet


def every_sheet() -> set[str]:
    """The sheets that there are anywhere in the program."""
    for module in pkgutil.walk_packages(desktop.views.__path__, "desktop.views."):
        importlib.import_module(module.name)

    def below(kind: type) -> Iterator[type]:
        for each in kind.__subclasses__():
            yield each
            yield from below(each)

    sheets = {kind for kind in below(QDialog) if kind.__module__.startswith("desktop.")}
    return {kind.__name__ for kind in sheets if not sheets & set(kind.__subclasses__())}  # not what sheets share


# --- what is announced, and what an assistive technology does ---------------------------------------------------------


def test_while_a_person_types_only_the_last_number_is_announced_and_none_twice(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    for words in ("2,336 settings", "97 settings", "12 settings"):
        announce_at_rest("a test's results", words)
    assert said == []
    announcer().flush()
    announce_at_rest("a test's results", "12 settings")
    announcer().flush()
    assert said == [("12 settings", False)]


def test_an_error_interrupts_and_is_announced_when_it_comes_into_sight(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    message = messages.Message("The disk is full.", "Make room and try again.", ())
    panel = panels.ErrorPanel(message)
    qtbot.addWidget(panel)
    assert said == []
    panel.show()
    assert said == [("The disk is full. Make room and try again.", True)]


def test_toggling_a_choice_is_the_click_that_the_program_listens_to(qtbot: QtBot) -> None:
    from desktop.widgets import spoken as kit

    kit.install()
    for made, role in ((Segmented, QAccessible.Role.RadioButton), (Tabs, QAccessible.Role.PageTab)):
        choice = made([("list", "List"), ("map", "Map")], "Show as")
        qtbot.addWidget(choice)
        chosen: list[str] = []
        choice.chosen.connect(chosen.append)
        told = QAccessible.queryAccessibleInterface(choice.buttons()[1])
        assert told.role() == role
        told.actionInterface().doAction(told.actionInterface().actionNames()[0])
        assert chosen == ["map"]
        assert told.state().selected if made is Tabs else told.state().checked


def test_what_is_written_into_a_search_without_keys_is_searched_for(qtbot: QtBot) -> None:
    box = fields.SearchBox("Name or town")
    qtbot.addWidget(box)
    typed: list[str] = []
    box.textEdited.connect(typed.append)
    box.setText("the program's own")
    assert typed == []
    QAccessible.queryAccessibleInterface(box).setText(QAccessible.Text.Value, "dictated")
    qtbot.keyClicks(box, "!")
    assert typed == ["dictated", "dictated!"]
