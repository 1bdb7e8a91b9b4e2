"""Every page, walked: nothing is cut off in a small window with large text, what can be pressed is large enough, the
keyboard's place is seen in every look, F6 goes round, and the palette finds what the pages show."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTableView,
    QTextBrowser,
    QWidget,
)

from data_sync.api import Query
from desktop import app as program_module
from desktop import jobs as background
from desktop import theme
from desktop.actions import Action
from desktop.app import Program
from desktop.views.palette.sheet import Palette
from desktop.views.palette.shortcuts import ShortcutSheet
from desktop.widgets.text import Elided

LOOKS: tuple[theme.Look, ...] = ("light", "dark", "contrast")
TARGET, RING = 24, 60
"""Pixels that a control is wide and high at least, and that turn into the ring's colour at least."""


def until(there: Callable[[], bool]) -> None:
    """Let the window work until something holds and nothing is under way."""
    end = time.monotonic() + 60
    while not there() or background.current().active():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.002)
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture(scope="module")
def program(
    sample_folder_built: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Program]:
    """The program on the sample edition, for all the walks of this file."""
    folder = shutil.copytree(sample_folder_built, tmp_path_factory.mktemp("walk") / "data")
    made = program_module.build(folder, None, today=lambda: date(2026, 11, 22))
    made.window.resize(1280, 800)
    made.window.show()
    made.window.activateWindow()
    until(lambda: made.find.ready and any(each.keys == "Ctrl+K" for each in made.window.everywhere))
    find: Any = made.window.page("find")
    find.results.list.setCurrentIndex(made.find.model.index(0))
    made.basket.replace([urn for n in range(3) if (urn := made.find.model.urn(n)) is not None])
    yield made
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")
    made.window.close()
    made.jobs.shutdown()
    made.holder.close()


@pytest.fixture(autouse=True)
def usual_look(program: Program) -> Iterator[None]:
    until(lambda: True)
    yield
    for dialog in program.window.findChildren(QDialog):
        dialog.reject()
    if theme.current().text_size != 1.0:  # each change draws every page anew
        theme.current().set_text_size(1.0)
    if theme.current().look != "light":
        theme.current().set_mode("light")
    program.window.resize(1280, 800)
    program.window.activateWindow()


def go(program: Program, key: str) -> QWidget:
    program.window.go_to(key)
    until(lambda: True)
    return program.window.page(key)


# --- reflow ---


def cut_off(root: QWidget) -> list[str]:
    """What scrolls sideways (but for tables, which have to), and words that have less room than they need."""
    found = []
    for bar in root.findChildren(QScrollBar):
        if bar.isVisible() and bar.orientation() == Qt.Orientation.Horizontal and bar.maximum() > 0:
            area: QWidget | None = bar.parentWidget()
            while area is not None and not isinstance(area, QAbstractScrollArea):
                area = area.parentWidget()
            if not isinstance(area, QTableView):
                found.append(f"{type(area).__name__} scrolls sideways by {bar.maximum()}")
    for words in (*root.findChildren(QLabel), *root.findChildren(QPushButton)):
        if not words.isVisible() or isinstance(words, Elided) or not words.text():
            continue
        wraps = isinstance(words, QLabel) and words.wordWrap()
        need = words.heightForWidth(words.width()) if wraps else words.minimumSizeHint().height()
        if words.height() < need - 2 or (not wraps and words.width() < words.sizeHint().width() - 2):
            found.append(f"{type(words).__name__} {words.text()[:40]!r} has {words.size().toTuple()}")  # type: ignore[attr-defined]
    return found


def cut_off_at_rest(root: QWidget) -> list[str]:
    """The same once nothing moves any more: cards are filled one after the other, with a paint between."""
    end = time.monotonic() + 5
    while (found := cut_off(root)) and time.monotonic() < end:
        until(lambda: True)
        time.sleep(0.02)
    return found


def test_with_text_of_twice_the_size_nothing_is_cut_nothing_scrolls_sideways_and_all_is_reached(
    program: Program,
) -> None:
    window = program.window
    theme.current().set_text_size(2.0)
    found = {}
    for size in ((1280, 800), (1024, 640)):
        window.resize(*size)
        for key in window.page_keys():
            go(program, key)
            if wrong := cut_off_at_rest(window):
                found[(key, *size)] = wrong
        assert (window.width(), window.height()) == size
    assert found == {}
    # a page that is too high for the window scrolls, and brings the keyboard into sight
    page: Any = go(program, "compare")
    holder = page.parentWidget()
    assert holder.scrolls()
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.y() < 0
    page.only.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.only.mapTo(holder, QPoint(0, 0)).y() >= 0
    # where there is room for one, the setting that is opened stands in the place of the list
    find: Any = go(program, "find")
    program.find.ask(Query())  # another test may have searched
    until(lambda: program.find.total > 0)
    find.open_setting(program.find.model.urn(0))
    until(find.detail.isVisible)
    assert not find.results.isVisible()
    find._back.findChild(QPushButton).click()
    assert find.results.isVisible()
    assert not find.detail.isVisible()
    theme.current().set_text_size(1.0)
    window.resize(1280, 800)
    until(lambda: find.detail.isVisible() and find.results.isVisible())
    assert find.geometry() == find.parentWidget().rect()


# --- what can be pressed, and where the keyboard is ---


def controls(window: QWidget) -> list[QWidget]:
    """What the tab key can stop at now."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.window() is window
        and each.focusProxy() is None
    ]


def test_everything_that_takes_the_keyboard_is_24_pixels_wide_and_high(program: Program) -> None:
    small = set()
    for key in program.window.page_keys():
        go(program, key)
        for each in controls(program.window):
            if each.width() < TARGET or each.height() < TARGET:
                small.add(f"{key}: {type(each).__name__} {each.accessibleName()} {each.size().toTuple()}")  # type: ignore[attr-defined]
    assert small == set()


def test_words_and_the_place_of_the_keyboard_are_seen_in_the_picture_of_every_page_in_every_look(
    program: Program,
) -> None:
    window = program.window
    pages: dict[str, set[tuple[str, str]]] = {}
    known: set[tuple[str, str]] = set()
    for key in window.page_keys():
        go(program, key)
        pages[key] = {kind(each) for each in controls(window)} - known
        known |= pages[key]
    assert len(known) > 20
    unseen, faint, gone = [], {}, set()
    for mode in LOOKS:
        if theme.current().look != mode:
            theme.current().set_mode(mode)
        for key in (key for key, kinds in pages.items() if kinds):
            go(program, key)
            if found := faint_words(window, 7.0 if mode == "contrast" else 4.5):
                faint[mode, key] = found
            for wanted in sorted(pages[key]):
                each = next((each for each in controls(window) if kind(each) == wanted), None)
                if each is None:  # a page may say something for a while
                    gone.add(wanted)
                    continue
                seen = ring_pixels(window, each)
                if seen < RING:
                    unseen.append((mode, *wanted, key, each.accessibleName(), seen))
    assert unseen == []
    assert faint == {}
    assert len(gone) < 3, gone


def kind(control: QWidget) -> tuple[str, str]:
    return type(control).__name__, str(control.property("kind"))


def ring_pixels(window: Any, control: QWidget) -> int:
    """How many pixels at a control turn into the ring's colour, at 3:1 to what was there, when the keyboard comes."""
    shown = control
    step: QWidget | None = control
    while step is not None:
        if isinstance(step, QScrollArea):
            step.ensureWidgetVisible(control)
        step = step.parentWidget()
    if isinstance(control, QAbstractItemView) and control.model().rowCount():
        if not control.currentIndex().isValid():
            control.setCurrentIndex(control.model().index(0, 0))
        control.scrollTo(control.currentIndex())
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    place = QRect(shown.mapTo(window, QPoint(0, 0)), shown.size()).adjusted(-6, -6, 6, 6).intersected(window.rect())
    held = pixels(window, place)
    away = window.rail.button("help" if control is window.rail.button("find") else "find")
    away.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    without = pixels(window, place)
    focus = theme.colour("focus")
    ours = (held == (focus.rgb() & 0xFFFFFF)) & (held != without)
    return int(sum(n for old, n in zip(*np.unique(without[ours], return_counts=True), strict=True)
                   if contrast(focus, QColor.fromRgb(int(old))) >= 3))  # fmt: skip


def pixels(window: QWidget, place: QRect) -> Any:
    image = window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()) & 0xFFFFFF


def contrast(one: QColor, other: QColor) -> float:
    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        r, g, b = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def faint_words(window: QWidget, least: float) -> dict[str, float]:
    """The words in sight that are not told from their ground in the picture, with their contrast."""
    grey, faint = luminances(pixels(window, window.rect())), {}
    for words in (*window.findChildren(QLabel), *window.findChildren(QPushButton)):
        if not (words.isVisible() and words.text() and words.isEnabled()):
            continue
        if words.visibleRegion().boundingRect() == words.rect():
            at = words.mapTo(window, QPoint(0, 0))
            seen = grey[at.y() : at.y() + words.height(), at.x() : at.x() + words.width()].ravel()
            ground = np.median(seen)  # most of it
            clearest = np.partition((np.maximum(seen, ground) + 0.05) / (np.minimum(seen, ground) + 0.05), -3)[-3]
            if clearest < least:
                faint[words.text()[:40]] = round(float(clearest), 2)
    return faint


def luminances(shown: Any) -> Any:
    steps = np.arange(256) / 255
    line = np.where(steps <= 0.03928, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)
    return sum(line[(shown >> shift) & 255] * part for shift, part in ((16, 0.2126), (8, 0.7152), (0, 0.0722)))


# --- from part to part ---


def test_f6_goes_round_the_parts_of_every_page_and_shift_f6_back(program: Program) -> None:
    program.find.ask(Query())  # another test may have searched
    until(lambda: program.find.total > 0)
    window = program.window
    for key in window.page_keys():
        go(program, key)
        window.rail.button(key).setFocus()
        round_ = []
        while not round_ or round_[-1] != "Pages":
            round_.append(window.go_to_pane(1))
            held = QApplication.focusWidget()
            assert held is not None, (key, round_)
            assert held.isVisible(), (key, round_)
            assert len(round_) < 20
        assert len(round_) >= 3, (key, round_)
        assert len(set(round_)) == len(round_), (key, round_)
        back = [window.go_to_pane(-1) for _ in round_]
        assert back == [*reversed(round_[:-1]), "Pages"]


def test_the_tab_key_goes_through_every_page_and_is_never_held(program: Program) -> None:
    window = program.window
    for key in window.page_keys():
        go(program, key)
        first = window.rail.button(key)
        first.setFocus()
        passed: list[QWidget] = []
        for _ in range(400):
            held = QApplication.focusWidget()
            assert held is not None
            QApplication.sendEvent(held, _tab())
            now = QApplication.focusWidget()
            assert now is not None
            # a page that is read goes from one of its links to the next before it lets the keyboard go on
            assert now is not held or isinstance(held, QTextBrowser), (key, type(held).__name__, held.accessibleName())
            passed.append(now)
            if now is first:
                break
        assert passed[-1] is first, key


def _tab() -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)


# --- the palette ---


def palette(program: Program, qtbot: Any) -> Palette:
    qtbot.keyClick(program.window.current_page, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    (opened,) = program.window.findChildren(Palette)
    return opened


def test_what_a_person_types_is_found_and_done_and_what_cannot_be_done_says_why(program: Program, qtbot: Any) -> None:
    go(program, "find")
    program.find.look_away()
    opened = palette(program, qtbot)
    qtbot.keyClicks(opened.box, "tick the setting")
    action = opened.chosen()
    assert action is not None
    assert action.words.startswith("Tick the setting")
    assert opened.why() == "Choose a setting in the list first."
    qtbot.keyClick(opened.box, Qt.Key.Key_Return)
    assert opened.isVisible(), "what cannot be done leaves the palette open"
    opened.box.setText("")
    qtbot.keyClicks(opened.box, "staistics")  # a slip
    action = opened.chosen()
    assert action is not None
    assert (action.words, action.keys) == ("Go to Statistics", "Ctrl+6")
    qtbot.keyClick(opened.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.rail.current() == "statistics", timeout=10_000)


def test_the_palette_changes_a_setting_from_any_page(program: Program, qtbot: Any) -> None:
    go(program, "compare")
    opened = palette(program, qtbot)
    qtbot.keyClicks(opened.box, "kilo")
    qtbot.keyClick(opened.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.settings.units == "km", timeout=10_000)
    assert program.window.rail.current() == "settings"


def test_every_page_every_help_page_and_every_button_in_sight_is_in_the_palette(program: Program) -> None:
    go(program, "compare")
    commands: Any = next(each.do for each in program.window.everywhere if each.keys == "Ctrl+K")
    found = {action.words for action in commands.__self__.all()}
    page: Any = program.window.page("compare")
    shown = {b.accessibleName() for b in page.findChildren(QPushButton) if b.isVisible() and not b.isCheckable()}
    assert {name for name in shown if name} <= found
    for words in ("Go to Data", "Get what is new", "Colours: Dark", "Text size: 200%", "Read: Keyboard", "Export"):
        assert words in found


def test_the_key_for_keys_shows_those_of_the_page_but_not_while_one_types(program: Program, qtbot: Any) -> None:
    page: Any = go(program, "statistics")
    page.tabs.buttons()[0].setFocus()
    qtbot.keyClick(page.tabs.buttons()[0], "?")
    (sheet,) = program.window.findChildren(ShortcutSheet)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert words[0] == "Keys on Statistics"
    assert {"Statistics", "Anywhere", "Ctrl+K", "F6, Shift+F6"} <= set(words)
    assert "Timeline of a setting" not in words
    sheet.reject()
    until(lambda: not program.window.findChildren(ShortcutSheet))
    find: Any = go(program, "find")
    find.search.setFocus()
    qtbot.keyClick(find.search, "?")
    assert find.search.text() == "?"
    assert program.window.findChildren(ShortcutSheet) == []
    find.search.clear()


def test_the_help_of_the_page_and_the_part_in_sight_is_a_key_or_a_press_away(program: Program, qtbot: Any) -> None:
    window = program.window
    help_page: Any = window.page("help")

    def read() -> tuple[str, str]:
        until(lambda: window.rail.current() == "help")
        return help_page._presenter.current, help_page.reader.textCursor().block().text()

    page: Any = go(program, "statistics")
    page.tabs.buttons()[3].click()
    until(lambda: True)
    qtbot.keyClick(page.tabs.buttons()[3], Qt.Key.Key_F1)
    assert read() == ("statistics", "By type, region and band")
    page.tabs.buttons()[0].click()  # as it was
    go(program, "data")
    way = next(b for b in window.strip.findChildren(QPushButton) if b.accessibleName() == "Help on this page")
    way.click()
    assert read()[0] == "data"


def test_a_word_that_is_explained_leads_to_its_entry_in_the_glossary(program: Program) -> None:
    window = program.window
    find: Any = go(program, "find")
    program.find.ask(Query())  # another test may have searched
    until(lambda: program.find.total > 0)
    window.open_setting(str(program.find.model.urn(0)))
    until(lambda: program.find.detail is not None)
    find.detail._explain("facts")
    sheet: Any = next(each for each in window.findChildren(QDialog) if each.isVisible())
    ways = {b.accessibleName(): b for b in sheet.findChildren(QPushButton)}
    ways["Places in the glossary"].click()
    until(lambda: window.rail.current() == "help")
    help_page: Any = window.page("help")
    assert help_page.reader.textCursor().block().text().startswith("Places: ")
    program.find.look_away()


def test_an_action_offered_anywhere_is_heard_by_its_key_and_found_by_its_words(program: Program, qtbot: Any) -> None:
    done: list[str] = []
    program.window.offer(Action("Sing", lambda: done.append("la"), "Ctrl+Alt+J"))
    page: Any = go(program, "help")
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert done == ["la"]
