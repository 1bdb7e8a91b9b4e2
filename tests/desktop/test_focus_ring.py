"""The ring shows where the keyboard is: two pixels, two clear of the widget, in whatever window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.widgets import arrange, buttons, checks
from desktop.widgets.focus_ring import FocusRing


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    theme.current()
    made = FocusRing(qapp)
    yield made
    made.deleteLater()


def page_of(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(20, 20, 20, 20)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_the_ring_shows_round_the_button_that_the_keyboard_is_on(qtbot: QtBot, ring: FocusRing) -> None:
    first, second = buttons.primary("First"), buttons.secondary("Second")
    page = page_of(qtbot, first, second)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    drawn = ring.overlay()
    assert drawn is not None
    assert drawn.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    picture = page.grab().toImage()
    middle = first.geometry().center()
    assert picture.pixelColor(middle.x(), first.geometry().top() - 3) == theme.colour("focus")
    assert picture.pixelColor(middle.x(), first.geometry().top() - 1) != theme.colour("focus")  # clear of the widget
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    drawn = ring.overlay()
    assert drawn is not None
    assert drawn.geometry() == second.geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_is_in_the_colour_of_the_mode(qtbot: QtBot, ring: FocusRing) -> None:
    button = buttons.primary("Go")
    page = page_of(qtbot, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    theme.current().set_mode("dark")
    try:
        place = button.geometry()
        seen = page.grab().toImage().pixelColor(place.center().x(), place.top() - 3)
        assert seen == theme.colour("focus")
        assert seen.name() == "#ffd95a"
    finally:
        theme.current().set_mode("light")


def test_who_presses_with_the_mouse_sees_no_ring(qtbot: QtBot, ring: FocusRing) -> None:
    box, button = checks.CheckBox("Only the differences"), buttons.secondary("Second")
    page = page_of(qtbot, button, box)
    button.setFocus()
    assert ring.overlay() is not None
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 13))
    assert box.hasFocus()
    assert ring.overlay() is None
    assert page.isVisible()


def test_fields_and_lists_show_the_keyboard_themselves(qtbot: QtBot, ring: FocusRing) -> None:
    field, view = QLineEdit(), QListView()
    page = page_of(qtbot, field, view)
    for widget in (field, view):
        widget.setFocus()
        assert ring.overlay() is None
    assert page.isVisible()


def test_the_ring_moves_with_its_widget_and_goes_with_it(qtbot: QtBot, ring: FocusRing) -> None:
    button = buttons.primary("Go")
    page = page_of(qtbot, button)
    button.setFocus()
    page.layout().setContentsMargins(60, 70, 20, 20)
    QApplication.processEvents()
    drawn = ring.overlay()
    assert drawn is not None
    assert drawn.geometry() == button.geometry().adjusted(-4, -4, 4, 4)
    button.hide()
    assert ring.overlay() is None


def test_the_ring_is_cut_off_where_a_scrolled_page_is(qtbot: QtBot, ring: FocusRing) -> None:
    rows = [buttons.secondary(f"Button {n}") for n in range(30)]
    area = arrange.scrolled(arrange.column(*rows))
    area.setFixedHeight(200)
    page_of(qtbot, area, buttons.primary("Below"))
    rows[0].setFocus()
    drawn = ring.overlay()
    assert drawn is not None
    area.verticalScrollBar().setValue(20)
    assert not drawn.mask().isEmpty()
    assert drawn.mask().boundingRect().height() < drawn.height()
    area.verticalScrollBar().setValue(400)
    assert ring.overlay() is None  # scrolled away


def test_the_ring_lets_clicks_through_and_takes_no_focus(qtbot: QtBot, ring: FocusRing) -> None:
    button = buttons.primary("Go")
    page = page_of(qtbot, button)
    button.setFocus()
    drawn = ring.overlay()
    assert drawn is not None
    assert drawn.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert drawn.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert page.childAt(button.geometry().center()) is button


def test_a_window_that_closes_takes_the_ring_with_it(qtbot: QtBot, ring: FocusRing) -> None:
    button, other = buttons.primary("Go"), buttons.primary("There")
    stays = page_of(qtbot, other)
    dialog = page_of(qtbot, button)
    button.setFocus()
    assert ring.overlay() is not None
    dialog.close()
    dialog.deleteLater()
    QApplication.processEvents()
    stays.activateWindow()
    qtbot.waitUntil(stays.isActiveWindow)
    other.setFocus()
    qtbot.waitUntil(lambda: ring.overlay() is not None)
    drawn = ring.overlay()
    assert drawn is not None
    assert drawn.window() is stays
