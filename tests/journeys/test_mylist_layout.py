"""Nothing of My list and of a setting's panels is cut off: three sizes, both themes, large text; and all have names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from data_sync.api import Query
from desktop import theme
from desktop.app import Program
from desktop.views.mylist.backups import BackupsSheet
from desktop.views.mylist.page import MyListPage
from desktop.views.mylist.questions import QuestionsSheet
from desktop.views.mylist.undo_notice import UndoNotice
from desktop.widgets.rail import RailButton
from desktop.widgets.text import Elided

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]
SIZES = [(1024, 700), (1440, 900), (1920, 1080)]
RICH = ("3990211", "3991360", "EY990195", "EY990227")
"""Settings of the sample: re-registered, run with eleven others, in a shared hall, gone and come back."""


@pytest.fixture(autouse=True)
def usual_look() -> Iterator[None]:
    yield
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")


def cut_off(root: QWidget) -> list[str]:
    """What does not have the room that its words need. What gives way on purpose tells it in its tooltip."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.size().isEmpty():
            continue
        if isinstance(widget, QScrollArea):
            inside = widget.widget()
            if inside is not None and inside.minimumSizeHint().width() > widget.viewport().width():
                found.append(
                    f"{type(widget).__name__} is wider than its room by"
                    f" {inside.minimumSizeHint().width() - widget.viewport().width()}"
                )
        elif isinstance(widget, Elided):
            if widget.is_elided() and not widget.toolTip():
                found.append(f"elided: {widget.text()}")
        elif isinstance(widget, QLabel) and widget.text():
            need = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            wide = widget.wordWrap() or widget.sizeHint().width() <= widget.width()
            if need > widget.height() or not wide:
                found.append(f"label: {widget.text()[:60]}")
        elif (
            isinstance(widget, QAbstractButton)
            and not isinstance(widget, RailButton)
            and widget.sizeHint().width() > widget.width()
            and widget.text()
            and not widget.toolTip()
        ):
            found.append(f"button: {widget.text()[:60]}")
        if not root.rect().contains(widget.mapTo(root, widget.rect().topLeft())) and not scrolls(widget, root):
            found.append(f"outside: {type(widget).__name__} {widget.accessibleName()[:40]}")
    return found


def scrolls(widget: QWidget, root: QWidget) -> bool:
    step = widget.parentWidget()
    while step is not None and step is not root:
        if isinstance(step.parentWidget(), QAbstractScrollArea):
            return True
        step = step.parentWidget()
    return False


def filled(program: Program, qtbot: QtBot, settle: Settle) -> MyListPage:
    """My list with a bit of everything in it."""
    qtbot.waitUntil(lambda: program.window.findChild(UndoNotice) is not None, timeout=20_000)
    settle()
    page: Any = program.window.page("mylist")
    mylist = page.presenter.mylist
    mylist.make_list("Visits in the spring, the ones that are near to the station and to work", RICH)
    mylist.make_list("Others")
    mylist.save_search("Good nurseries in the whole of the county", Query(text="nursery"))
    mylist.do(lambda library: library.mine.decisions.decide(RICH[:2], "maybe"))
    mylist.do(lambda library: library.mine.notes.write(RICH[0], "A long note. " * 30))
    mylist.do(lambda library: library.mine.tags.put([RICH[0]], "a tag that somebody wrote out at some length"))
    mylist.do(lambda library: library.mine.tags.put(RICH, "near gran"))
    mylist.do(lambda library: library.mine.searches.look(1, (), "2025-12-31"))  # so everything in it is new
    settle()
    page.presenter.news.forget()  # it was saved and looked at within one second
    program.window.go_to("mylist")
    page.presenter.open(("list", 1))
    settle()
    return page  # type: ignore[no-any-return]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_of_my_list_is_cut_off(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle, width: int, height: int, mode: Any
) -> None:
    program = open_program(width, height)
    page = filled(program, qtbot, settle)
    theme.current().set_mode(mode)
    program.basket.replace(RICH[:1])
    settle()
    assert (program.window.width(), program.window.height()) == (width, height)
    assert cut_off(program.window) == []
    page.presenter.open(("search", 1))
    settle()
    assert page.pane.seen.isVisible()
    assert cut_off(program.window) == []


@pytest.mark.parametrize("size", [1.25, 1.5, 2.0])
def test_nothing_of_my_list_is_cut_off_with_larger_text(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle, size: float
) -> None:
    program = open_program(1440, 900)
    page = filled(program, qtbot, settle)
    theme.current().set_text_size(size)
    settle()
    assert cut_off(page) == []
    assert program.window.width() <= 1440


@pytest.mark.parametrize("urn", RICH)
@pytest.mark.parametrize(("width", "size"), [(1024, 1.0), (1440, 1.0), (1440, 2.0)])
def test_nothing_of_a_setting_s_panels_is_cut_off(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle, urn: str, width: int, size: float
) -> None:
    program = open_program(width, 900)
    find: Any = program.window.page("find")
    program.find.look_at(urn)
    settle()
    qtbot.waitUntil(lambda: find.detail.panels._presenter.past is not None, timeout=10_000)
    theme.current().set_text_size(size)
    settle()
    assert cut_off(find.detail) == []


def test_the_empty_page_and_the_sheets_are_not_cut_off_either(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle
) -> None:
    program = open_program(1024, 700)
    theme.current().set_text_size(1.5)
    program.window.go_to("mylist")
    settle()
    page: Any = program.window.page("mylist")
    assert cut_off(page) == []
    page.presenter.mylist.make_list("Some", RICH)
    settle()
    for sheet in (
        page.ask_new_list(), page.ask_rename(("list", 1)), BackupsSheet(page.presenter.mylist, page),
        QuestionsSheet(page.presenter.desk, page),
    ):  # fmt: skip
        sheet.open()
        settle()
        assert cut_off(sheet) == [], sheet.windowTitle()
        assert sheet.width() <= program.window.width()
        sheet.close()


def test_everything_to_press_or_fill_in_has_a_name_and_takes_the_keyboard(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle
) -> None:
    page = filled(open_program(), qtbot, settle)
    wanted = (QAbstractButton, QLineEdit, QPlainTextEdit)
    parts = [w for kind in wanted for w in page.findChildren(kind) if w.isVisible() and w.width() > 1]
    assert len(parts) > 30
    nameless = [type(w).__name__ for w in parts if not (w.accessibleName() or getattr(w, "text", str)())]
    assert nameless == []
    assert [w.accessibleName() for w in parts if w.focusPolicy() == Qt.FocusPolicy.NoFocus] == []
    names = [w.accessibleName() for w in parts if w.accessibleName()]
    assert len(names) == len(set(names)), "no two things are called the same"


def test_the_tab_key_goes_through_folders_rows_decision_note_and_checklist(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle
) -> None:
    program = open_program()
    page = filled(program, qtbot, settle)
    page.folders.setFocus()
    order: list[QWidget] = []
    for _ in range(70):
        now = QApplication.focusWidget() or program.window.focusWidget()
        assert now is not None
        order.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    decision = page.desk.decision.segments.buttons()
    places = [
        order.index(page.folders), order.index(page.pane.list),
        min(order.index(b) for b in decision if b in order),
        order.index(page.desk.tags.field), order.index(page.desk.note.edit),
        order.index(page.desk.checklist.lines()[0].answer), order.index(page.desk.checklist.lines()[-1].answer),
    ]  # fmt: skip
    assert places == sorted(places)


def test_words_of_outside_are_plain_text(open_program: OpenProgram, qtbot: QtBot, settle: Settle) -> None:
    program = open_program()
    page = filled(program, qtbot, settle)
    page.presenter.mylist.make_list("<b>Bold</b> & more", RICH[:1])
    settle()
    page.presenter.open(("list", 3))
    settle()
    labels = [label for label in page.findChildren(QLabel) if label.text()]
    assert len(labels) > 20
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert page.pane._name.text() == "<b>Bold</b> & more"
    assert page.desk.add.text() == "On 2 lists"
    assert "<qt>" in page.desk.add.toolTip(), "a name with a tag in it is shown as it is written"
