"""What is opened and closed again, or done again and again, leaves nothing behind; at a rest memory is given back."""

from __future__ import annotations

import gc
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from data_sync.api import Library, Query
from desktop import theme
from desktop.app import Program
from desktop.presenters.health import Health
from desktop.views.about import AboutSheet
from desktop.views.palette.sheet import Palette

TIMES = 4
Settle = Callable[[], None]


def standing() -> Counter[str]:
    """The Qt objects that there are, by their kind."""
    tops: list[QObject] = [w for w in QApplication.topLevelWidgets() if w.parent() is None]
    return Counter(type(o).__name__ for top in tops for o in (top, *top.findChildren(QObject)))


def grown(do: Callable[[], object], qtbot: QtBot) -> Counter[str]:
    """What there is more of after doing it `TIMES` times; what is made once was made before."""
    for _ in range(2):
        do()
    qtbot.wait(1)  # what was closed goes with the loop's next turn
    gc.collect()
    before = standing()
    for _ in range(TIMES):
        do()
    qtbot.wait(1)
    gc.collect()
    return standing() - before


def test_what_is_opened_and_closed_or_done_again_leaves_no_object_behind(
    open_program: Callable[..., Program], settle: Settle, qtbot: QtBot
) -> None:
    program = open_program()
    window, find = program.window, program.window.page("find")
    qtbot.waitUntil(lambda: bool(window.findChildren(Health)), timeout=60_000)  # the last that is added to the window
    settle()

    def over() -> list[Any]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog | QMenu) and w.isVisible()]

    def opened_and_closed(open_it: Callable[[], object]) -> Callable[[], None]:
        def do() -> None:
            held = open_it()
            qtbot.waitUntil(lambda: bool(over()), timeout=20_000)
            settle()
            for sheet in over():
                sheet.reject() if isinstance(sheet, QDialog) else sheet.close()
            settle()
            del held

        return do

    def pressed(page: str, words: str) -> Callable[[], None]:
        def press() -> None:
            buttons = window.page(page).findChildren(QAbstractButton)
            next(b for b in buttons if b.accessibleName().startswith(words) and b.isVisible()).click()

        return opened_and_closed(press)

    def sheet(make: Callable[[], QDialog]) -> Callable[[], None]:
        def show() -> QDialog:
            made = make()
            made.open()
            return made

        return opened_and_closed(show)

    def every_page() -> None:
        for key in ("find", "compare", "mylist", "data"):
            window.go_to(key)
            settle()

    urns = [program.find.model.urn(n) or "" for n in range(4)]

    def two_looks() -> None:
        for mode in ("dark", "light"):
            theme.current().set_mode(mode)

    def two_settings() -> None:  # ends as it began: settings have more and fewer panels
        for urn in urns[:2]:
            window.open_setting(urn)
            settle()

    def two_comparisons() -> None:
        for chosen in (urns[:2], urns):
            program.basket.replace(chosen)
            settle()

    left: dict[str, Counter[str]] = {}

    def look(what: str, do: Callable[[], object]) -> None:
        if found := grown(do, qtbot):
            left[what] = found

    try:
        look("every page", every_page)
        look("another look", two_looks)
        window.go_to("compare")
        settle()
        look("comparing", two_comparisons)
        look("what takes a comparison along", pressed("compare", "Export"))
        window.go_to("mylist")
        settle()
        look("a new list", pressed("mylist", "New list"))
        window.go_to("find")
        look("a setting", two_settings)
        look("an export", pressed("find", "Export"))
        look("the actions", sheet(lambda: Palette(window.everywhere, window)))
        look("about", sheet(lambda: AboutSheet(window)))
    finally:
        theme.current().set_mode("light")
    assert find.isVisible()
    assert left == {}


def test_at_a_rest_memory_that_is_held_for_speed_is_given_back_by_a_worker_and_searches_go_on(
    open_program: Callable[..., Program], settle: Settle, qtbot: QtBot, monkeypatch: Any
) -> None:
    program = open_program()
    eased_in: list[int] = []
    ease = Library.ease

    def note(library: Library) -> None:
        eased_in.append(threading.get_ident())
        ease(library)

    monkeypatch.setattr(Library, "ease", note)
    library = program.holder.library
    told = library.search(Query(text="oak")).total
    assert library.reports.counts()["held"]
    program.holder.ease()
    settle()
    assert eased_in
    assert threading.get_ident() not in eased_in, "nobody's typing waits for it"
    assert library.search(Query(text="oak")).total == told
    assert library.reports.counts()["held"]
