"""Nothing of the Find page is cut off: at three sizes, light and dark, with large text, with every filter open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.app import Program
from desktop.presenters.terms import groups, known, notice
from desktop.views.find.explanation import explain_words
from desktop.views.find.page import FindPage
from desktop.widgets.filters import FilterGroup
from desktop.widgets.rail import RailButton
from desktop.widgets.text import Elided

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]
SIZES = [(1024, 700), (1440, 900), (1920, 1080)]


@pytest.fixture(autouse=True)
def usual_look() -> Iterator[None]:
    yield
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")


def find_page(program: Program) -> FindPage:
    page: Any = program.window.page("find")
    return page


def cut_off(root: QWidget) -> list[str]:
    """What does not have the room that its words need. What gives way on purpose tells it in its tooltip."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.size().isEmpty():
            continue
        if isinstance(widget, QScrollArea):
            inside = widget.widget()
            if inside is not None and inside.minimumSizeHint().width() > widget.viewport().width():
                found.append(f"{widget.accessibleName() or type(widget).__name__} is wider than its room")
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
        if not root.rect().contains(widget.mapTo(root, widget.rect().topLeft())) and not _scrolls(widget, root):
            found.append(f"outside: {type(widget).__name__} {widget.accessibleName()[:40]}")
    return found


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    step = widget.parentWidget()
    while step is not None and step is not root:
        if isinstance(step.parentWidget(), QScrollArea):
            return True
        step = step.parentWidget()
    return False


def open_all_filters(page: FindPage) -> None:
    page.dock_filters()
    if page.filters_button.isVisible():
        page.filters_button.click()
    for group in page.panel.findChildren(FilterGroup):
        if not group.is_open():
            group.head.click()


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_is_cut_off_with_every_filter_open_and_a_setting_looked_at(
    open_program: OpenProgram, settle: Settle, width: int, height: int, mode: Any
) -> None:
    program = open_program(width, height)
    page, find = find_page(program), program.find
    theme.current().set_mode(mode)
    find.tick_filter("card.behaviour", "strong", True)
    find.tick_filter("card.behaviour", "expected", True)
    find.tick_filter("places", "20-39", True)
    page.results.list.setCurrentIndex(find.model.index(0))
    find.toggle_compare(find.model.urn(0))
    open_all_filters(page)
    settle()
    assert (program.window.width(), program.window.height()) == (width, height)
    assert cut_off(program.window) == []


@pytest.mark.parametrize("size", [1.25, 1.5, 2.0])
def test_nothing_is_cut_off_with_larger_text(open_program: OpenProgram, settle: Settle, size: float) -> None:
    program = open_program(1440, 900)
    page, find = find_page(program), program.find
    page.results.list.setCurrentIndex(find.model.index(2))
    program.basket.replace([urn for n in range(3) if (urn := find.model.urn(n))])
    settle()
    theme.current().set_text_size(size)
    settle()
    assert cut_off(page) == []
    assert program.window.width() <= 1440


@pytest.mark.parametrize("kind", ["card", "graded", "met", "none"])
def test_nothing_is_cut_off_in_any_kind_of_outcome(open_program: OpenProgram, settle: Settle, kind: str) -> None:
    program = open_program(1024, 700)
    page, find = find_page(program), program.find
    row = next(n for n in range(find.total) if (face := find.model.face(n)) and face.outcome.kind == kind)
    page.results.list.setCurrentIndex(find.model.index(row))
    settle()
    assert cut_off(page.detail) == []


def test_no_explanation_is_wider_than_its_sheet(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program(1024, 700)
    for sheet_of in [*([key] for key in known()), None]:
        found = [notice("not-here")] if sheet_of is None else groups(*sheet_of)
        sheet = explain_words(found, program.window)
        settle()
        assert cut_off(sheet) == [], sheet_of
        assert sheet.width() <= program.window.width()
        sheet.close()


def test_words_on_the_page_are_plain_text(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    page.results.list.setCurrentIndex(find.model.index(0))
    settle()
    labels = [label for label in page.findChildren(QLabel) if label.text()]
    assert len(labels) > 20
    assert [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []


def test_every_thing_to_press_has_a_name_and_can_be_reached(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    page.dock_filters()
    page.results.list.setCurrentIndex(find.model.index(0))
    settle()
    pressed = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.width() > 1]
    assert [type(b).__name__ for b in pressed if not (b.accessibleName() or b.text())] == []
    crosses = {"Empty the search box"}  # Escape does the same
    assert [
        b.accessibleName()
        for b in pressed
        if b.focusPolicy() == Qt.FocusPolicy.NoFocus and b.accessibleName() not in crosses
    ] == []


def test_the_tab_key_goes_from_the_search_to_the_filters_the_rows_and_the_detail(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    page.dock_filters()
    page.results.list.setCurrentIndex(find.model.index(0))
    settle()
    page.search.setFocus()
    order: list[QWidget] = []
    for _ in range(80):
        now = QApplication.focusWidget() or program.window.focusWidget()
        assert now is not None
        order.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    places = [order.index(page.panel.first()), order.index(page.results.list), order.index(page.detail.compare)]
    assert order.index(page.search) < places[0]
    assert places == sorted(places)
