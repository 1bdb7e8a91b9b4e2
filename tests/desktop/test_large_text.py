"""Text at twice its size in a low and narrow window: what gives way, and that the rest is whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.presenters.errands import Coming
from desktop.widgets.buttons import Button, Segmented
from desktop.widgets.data_strip import DataStrip
from desktop.widgets.panels import EmptyState
from desktop.widgets.rail import BELOW, PAGES, Rail


@pytest.fixture(autouse=True)
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    theme.current().set_text_size(2.0)
    yield
    theme.current().set_text_size(1.0)


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.mark.parametrize("height", [640, 700])
def test_in_a_low_window_the_rail_has_room_for_every_page_by_its_word_alone(qtbot: QtBot, height: int) -> None:
    rail = Rail()
    rail.set_narrow(True)
    shown(qtbot, rail, rail.width(), height)
    places = [rail.button(key).geometry() for key, _ in (*PAGES, *BELOW)]
    assert all(a.bottom() < b.top() for a, b in pairwise(places))
    assert QRect(0, 0, rail.width(), height).contains(places[-1])
    assert rail.button("find").toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly
    shown(qtbot, rail, rail.width(), 1400)
    assert rail.button("find").toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon


def test_the_strip_keeps_its_way_out_whole_and_still_says_everything(qtbot: QtBot) -> None:
    strip = DataStrip()
    strip.show_sample("30 June 2026")
    shown(qtbot, strip, 872, strip.height())
    (way_out,) = strip.findChildren(Button)
    assert way_out.width() >= way_out.sizeHint().width()
    assert strip.rect().contains(way_out.geometry())
    assert "came with the program" in strip.words()


def test_ways_without_their_words_keep_them_for_the_reader_and_the_pointer(qtbot: QtBot) -> None:
    ways = Segmented([("list", "List", "list"), ("map", "Map", "map")], "Show the results as")
    shown(qtbot, ways, 400, 80)
    before, more = ways.sizeHint().width(), ways.words_width()
    ways.set_wordless(True)
    assert [(b.text(), b.accessibleName(), b.toolTip()) for b in ways.buttons()] == [
        ("", "List", "List"), ("", "Map", "Map"),
    ]  # fmt: skip
    assert ways.sizeHint().width() <= before - more * 0.8
    ways.set_wordless(False)
    assert [b.text() for b in ways.buttons()] == ["List", "Map"]
    assert ways.sizeHint().width() == before


def test_the_buttons_of_an_empty_place_go_under_one_another_where_they_would_be_cut(qtbot: QtBot) -> None:
    one, two = Button("Go to Find", "primary", "find"), Button("New list", "", "plus")
    empty = EmptyState("mylist", "Keep the settings you are thinking about", "In Find.", [one, two])
    shown(qtbot, empty, 430, 700)
    assert one.geometry().bottom() < two.geometry().top()
    assert all(b.width() >= b.sizeHint().width() for b in (one, two))
    shown(qtbot, empty, 1200, 700)
    assert one.geometry().top() == two.geometry().top()


def test_of_one_release_held_nothing_new_is_told_in_the_singular() -> None:
    assert Coming((), 1).sentence == "Nothing new is listed: the one release that was asked for is held."
    assert Coming((), 4).sentence == "Nothing new is listed: all 4 releases are held."
