"""A visit to Compare: tick three in Find, see them side by side, put them in order, take one away; also by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.app import Program
from desktop.views.compare import ComparePage

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]


def compare_page(program: Program) -> ComparePage:
    page: Any = program.window.page("compare")
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def tick(program: Program, *rows: int) -> list[str]:
    """Tick these rows of the results, by the keyboard; their URNs."""
    page: Any = program.window.page("find")
    view = page.results.list
    view.setFocus()
    for row in rows:
        view.setCurrentIndex(view.model().index(row, 0))
        QApplication.sendPostedEvents()
        _press(view, Qt.Key.Key_Space)
    return list(program.basket.urns)


def _press(widget: QWidget, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key)


def test_three_ticked_in_find_stand_side_by_side(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program()
    urns = tick(program, 0, 2, 4)
    program.window.go_to("compare")
    settle()
    page = compare_page(program)
    assert [heading.urn for heading in page.view.table.headings] == urns
    assert page.view.table.lines[0].label == "Safeguarding"
    assert "3 of 6 settings" in texts(page)
    assert program.window.windowTitle().startswith("Compare")


def test_a_tick_taken_away_in_find_leaves_the_table_too(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program()
    urns = tick(program, 0, 1, 2)
    program.window.go_to("compare")
    settle()
    program.window.go_to("find")
    tick(program, 1)
    program.window.go_to("compare")
    settle()
    assert [heading.urn for heading in compare_page(program).view.table.headings] == [urns[0], urns[2]]


def test_from_nothing_to_a_table_by_keyboard_alone(open_program: OpenProgram, settle: Settle, qtbot: QtBot) -> None:
    program = open_program()
    program.window.activateWindow()
    qtbot.keyClick(program.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    page = compare_page(program)
    assert "Tick two to six settings in Find" in texts(page)
    qtbot.keyClick(program.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    urns = tick(program, 0, 1)
    qtbot.keyClick(program.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    page.view.setFocus()
    assert page.view.currentIndex().isValid()
    start = page.view.currentIndex().row()
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.currentIndex().row() > start
    button = page.view.heads.head(urns[0]).menu_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [heading.urn for heading in page.view.table.headings] == [urns[1], urns[0]]
    qtbot.keyClick(button, Qt.Key.Key_Delete)
    settle()
    assert "Tick one more setting in Find" in texts(page)


def test_a_setting_is_opened_in_find_from_the_table(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program()
    urns = tick(program, 0, 1)
    program.window.go_to("compare")
    settle()
    compare_page(program).setting_asked.emit(urns[1])
    settle()
    assert program.window.rail.current() == "find"
    assert program.find.detail is not None
    assert program.find.detail.urn == urns[1]


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1440, 900), (1920, 1080)])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_page_fits_the_window(
    open_program: OpenProgram, settle: Settle, width: int, height: int, mode: theme.Mode
) -> None:
    program = open_program(width, height)
    theme.current().set_mode(mode)
    tick(program, 0, 1, 2, 3, 4, 5)
    program.window.go_to("compare")
    settle()
    page = compare_page(program)
    assert (program.window.width(), program.window.height()) == (width, height)
    for label in page.findChildren(QLabel):
        if label.isVisibleTo(page) and label.wordWrap() and label.text():
            assert label.height() >= label.heightForWidth(label.width()) - 1
    theme.current().set_mode("light")


def test_what_is_saved_as_pdf_is_what_is_shown(open_program: OpenProgram, settle: Settle, tmp_path: Path) -> None:
    from pypdf import PdfReader

    program = open_program()
    tick(program, 0, 1, 2)
    program.window.go_to("compare")
    settle()
    page = compare_page(program)
    page.prints.write_pdf(str(tmp_path / "mine.pdf"))
    words = " ".join(PdfReader(tmp_path / "mine.pdf").pages[0].extract_text().split())
    for heading in page.view.table.headings:
        assert heading.name.split()[0] in words
    assert "as at 30 June 2026" in words
