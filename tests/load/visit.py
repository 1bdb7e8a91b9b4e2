"""Everything that people do in the window, one thing after another, under the watchdog.

Typing, scrolling, panning and zooming must keep up with the hand: no turn of the event loop may last longer than a
frame. Everything else may take a tenth of a second, which is when a person begins to notice.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from watchdog import Step, Watchdog

from data_sync.api import Query
from desktop.app import Program

FRAME, NOTICED = 16.0, 100.0
"""Milliseconds: of a frame at sixty a second, and from which a person notices a wait."""
WORDS = ("acorns nursery", "leeds", "b13 9", "little st", "jones", "nurserry", "ox", "st mary's pre-school", "zz")
FILTERS = (
    ("type", "Childminder"),
    ("graded.overall", "outstanding"),
    ("graded.overall", "good"),
    ("region", "South East"),
    ("safeguarding", "not-met"),
)
IN_REPORTS = ("sleeping", "key person", '"risk assessment', "co*", "allergies -food")
K = Qt.Key
Act = Callable[[], object]


class Visit:
    """A visit to a program whose window has not been shown yet. `next_release` is a file to import on the way."""

    def __init__(self, program: Program, dog: Watchdog, next_release: Path | None) -> None:
        self._program, self._dog, self._next = program, dog, next_release
        self._window = program.window
        self._find: Any = None

    def go(self) -> None:
        """All of it."""
        for part in (
            self.open,
            self.search,
            self.scroll,
            self.filters,
            self.settings_looked_at,
            self.map,
            self.compare,
            self.my_list,
            self.statistics,
            self.whats_new,
            self.reports,
            self.other_pages,
            self.look_of_it,
            self.sync_in_the_background,
        ):
            part()

    # --- the parts ---

    def open(self) -> None:
        """The window is shown: what lasts until its first paint is what `make bench` measures as start."""
        opening = Step("the first window", float("inf"))
        self._window.resize(1440, 900)
        self._window.show()
        self._dog.run_for(opening, 0.3)
        self._find = self._window.page("find")
        self._do("what is added to the first window", NOTICED, *[_nothing] * 5)
        while not self._program.find.ready:
            self._dog.settle(opening)

    def search(self) -> None:
        box = self._find.search
        box.setFocus()
        for words in WORDS:
            self._do(f"typing “{words}”", FRAME, *_typed(box, words))
            self._do(f"deleting “{words}”", FRAME, *[lambda: QTest.keyClick(box, K.Key_Backspace)] * len(words))

    def scroll(self) -> None:
        found = self._find.results.list
        self._do("scrolling the results by wheel", FRAME, *_wheel(found, 60))
        self._do("scrolling the results by page", FRAME, *[lambda: QTest.keyClick(found, K.Key_PageDown)] * 30)
        self._do("to the end of the results", FRAME, lambda: QTest.keyClick(found, K.Key_End))
        self._do("to their beginning", FRAME, lambda: QTest.keyClick(found, K.Key_Home))

    def filters(self) -> None:
        find = self._program.find
        for group, value in FILTERS:
            self._do(f"the filter {group} {value}", NOTICED, lambda g=group, v=value: find.tick_filter(g, v, True))
        self._do("no filter", NOTICED, find.clear)
        sorts = [key for key, _words in find.sorts()]
        for sort in sorts:
            self._do(f"sorting by {sort}", NOTICED, lambda s=sort: find.sort_by(s))
        self._do("near a postcode", NOTICED, lambda: find.ask(Query(near="LS1 4DY", within=5.0)))
        self._do("everything again", NOTICED, lambda: find.ask(Query()))

    def settings_looked_at(self) -> None:
        found = self._find.results.list
        found.setFocus()
        for n in range(12):
            self._do(f"looking at setting {n + 1}", NOTICED, lambda: QTest.keyClick(found, K.Key_Down))
            self._do("scrolling its detail", FRAME, *_wheel(self._find.detail, 12))

    def map(self) -> None:
        find = self._find
        self._do("the map", NOTICED, lambda: find.show_as("map"))
        canvas = find.map.findChildren(_canvas_class())[0]
        port = canvas.viewport()
        self._do("panning the map", FRAME, *_dragged(port, 40))
        self._do("zooming into the map", FRAME, *_wheel(port, 30))
        self._do("panning the map, close", FRAME, *_dragged(port, 40))
        self._do("zooming out of the map", FRAME, *_wheel(port, 30, up=False))
        self._do("a filter on the map", NOTICED, lambda: self._program.find.tick_filter("type", "Childminder", True))
        self._do("none on the map", NOTICED, self._program.find.clear)
        self._do("typing on the map", FRAME, *_typed(find.search, "leeds"))
        self._do("all on the map", NOTICED, lambda: self._program.find.ask(Query()))
        self._do("list and map", NOTICED, lambda: find.show_as("both"))
        self._do("the list", NOTICED, lambda: find.show_as("list"))

    def compare(self) -> None:
        urns = self._urns(6)
        for urn in urns:
            self._do("ticking a setting to compare", NOTICED, lambda u=urn: self._program.find.toggle_compare(u))
        self._go_to("compare")
        page = self._window.page("compare")
        for name, view in _scrollable(page):
            self._do(f"scrolling {name}", FRAME, *_wheel(view, 20))

    def my_list(self) -> None:
        self._go_to("mylist")
        self._go_to("find")
        for urn in self._urns(8):
            self._do("keeping a setting", NOTICED, lambda u=urn: self._find_kept(u))
        self._go_to("mylist")
        for name, view in _scrollable(self._window.page("mylist")):
            self._do(f"scrolling {name}", FRAME, *_wheel(view, 20))

    def statistics(self) -> None:
        self._go_to("statistics")
        page: Any = self._window.page("statistics")
        for key in ("outcomes", "beside", "groups", "published", "sufficiency", "overview"):
            self._do(f"statistics: {key}", NOTICED, lambda k=key: page.go_to(k))
        for name, view in _scrollable(page):
            self._do(f"scrolling {name}", FRAME, *_wheel(view, 30))
        areas = [page.area.itemData(n) for n in range(page.area.count())]
        for area in [a for a in areas if a][5:40:15]:
            self._do("statistics of another area", NOTICED, lambda a=area: page.area.chosen.emit(a))

    def whats_new(self) -> None:
        self._go_to("whatsnew")
        page: Any = self._window.page("whatsnew")
        queue = page.changes.list
        self._do("scrolling what is new", FRAME, *_wheel(queue, 40))
        queue.setFocus()
        self._do("one change after another", NOTICED, *[lambda: QTest.keyClick(queue, K.Key_Down)] * 10)
        self._do("the officer’s desk", NOTICED, lambda: page.open_view("desk"))
        for name, view in _scrollable(page):
            self._do(f"scrolling {name}", FRAME, *_wheel(view, 30))
        self._do("the changes", NOTICED, lambda: page.open_view("changes"))

    def reports(self) -> None:
        self._go_to("reports")
        page: Any = self._window.page("reports")
        for words in IN_REPORTS:
            self._do(f"typing “{words}” in reports", FRAME, *_typed(page.box, words))
            hits = page.search_part.list
            self._do("scrolling the passages", FRAME, *_wheel(hits, 20))
            hits.setFocus()
            self._do("one passage after another", NOTICED, *[lambda h=hits: QTest.keyClick(h, K.Key_Down)] * 5)
            self._do("no words", NOTICED, lambda: page.presenter.type(""))
        self._do("what settings were told to improve", NOTICED, lambda: page.show_part("improve"))

    def other_pages(self) -> None:
        for key in ("data", "settings", "help"):
            self._go_to(key)
            for name, view in _scrollable(self._window.page(key)):
                self._do(f"scrolling {name}", FRAME, *_wheel(view, 20))
        for key in self._window.page_keys():
            self._go_to(key, "back to")

    def look_of_it(self) -> None:
        """Each is a new look of every page: one longer wait, asked for by hand, is let be."""
        from desktop import theme

        for way in ("dark", "light"):
            self._do(f"the {way} look", 4 * NOTICED, lambda w=way: theme.current().set_mode(w))
        for size in ((1024, 700), (1440, 900)):
            self._do(f"a window of {size[0]} by {size[1]}", NOTICED, lambda s=size: self._window.resize(*s))

    def sync_in_the_background(self) -> None:
        """A release is brought in meanwhile: the hand is still followed. Waits for the release to be in."""
        if self._next is None:
            return
        self._go_to("data")
        sync = self._window.page("data")._sync  # type: ignore[attr-defined]
        self._do("beginning to bring in a release", NOTICED, lambda: sync.import_files([self._next]), settle=False)
        self._do("to the settings meanwhile", NOTICED, lambda: self._window.go_to("find"), settle=False)
        box, found = self._find.search, self._find.results.list
        box.setFocus()
        for n in itertools.count():
            if not sync.busy or n > 200:
                break
            words = WORDS[n % len(WORDS)]
            step = self._do("typing while a release comes in", FRAME, *_typed(box, words), settle=False)
            self._dog.run_for(step, 0.05)
            self._do("nothing typed meanwhile", FRAME, *_cleared(box), settle=False)
            self._do("scrolling while a release comes in", FRAME, *_wheel(found, 10), settle=False)
        self._do("the new release is shown", NOTICED, _nothing)

    # --- how ---

    def _do(self, name: str, limit: float, *acts: Act, settle: bool = True) -> Step:
        return self._dog.step(name, limit, *acts, settle=settle)

    def _go_to(self, key: str, way: str = "to") -> None:
        self._do(f"{way} the page {key}", NOTICED, lambda: self._window.go_to(key))

    def _urns(self, count: int) -> list[str]:
        library = self._program.holder.library
        answer = library.search(Query())
        chance = random.Random(count)
        return [library.rows(answer, chance.randrange(answer.total), 1)[0].urn for _ in range(count)]

    def _find_kept(self, urn: str) -> None:
        page: Any = self._window.page("mylist")
        page.presenter.mylist.toggle(urn)


def _typed(box: QWidget, words: str) -> list[Act]:
    return [lambda letter=letter: QTest.keyClicks(box, letter) for letter in words]


def _cleared(box: QWidget) -> list[Act]:
    return [lambda: QTest.keySequence(box, "Ctrl+A"), lambda: QTest.keyClick(box, K.Key_Backspace)]


def _wheel(widget: QWidget, times: int, *, up: bool = True) -> list[Act]:
    """Turn the wheel over the middle of a widget: `up` towards what comes later, or into a map."""
    to = getattr(widget, "viewport", lambda: widget)()

    def turn() -> None:
        middle = QPointF(to.rect().center())
        is_map = isinstance(to.parent(), _canvas_class())
        by = 120 if up == is_map else -120
        buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            middle, QPointF(to.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, by), buttons, keys, phase, False
        )
        QApplication.sendEvent(to, event)

    return [turn] * times


def _dragged(port: QWidget, times: int) -> list[Act]:
    """Press in the middle of a map, move by small steps about it, let go."""
    left = Qt.MouseButton.LeftButton
    middle = port.rect().center()

    def places() -> Iterator[QPoint]:
        for n in range(times):
            yield middle + QPoint(8 * (n if n < times // 2 else times - n), 3 * (n % 12))

    moves: list[Act] = [lambda at=at: QTest.mouseMove(port, at) for at in places()]
    return [
        lambda: QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, middle),
        *moves,
        lambda: QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, middle),
    ]


def _scrollable(page: QWidget) -> list[tuple[str, QWidget]]:
    """The parts of a page that stand in sight and can be scrolled, with what they are called."""
    from PySide6.QtWidgets import QAbstractScrollArea

    found = []
    for area in page.findChildren(QAbstractScrollArea):
        bar = area.verticalScrollBar()
        if area.isVisible() and bar.maximum() > 0:
            inside = "rows" if isinstance(area, QAbstractItemView) else "page"
            found.append((f"{getattr(page, 'title', 'a page')}: {area.accessibleName() or inside}", area))
    return found


def _canvas_class() -> type:
    from desktop.map.canvas import MapCanvas

    return MapCanvas


def _nothing() -> None:
    return None
