"""`--screenshots`: a picture of every page in every look, on the data at hand. Works without a screen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from data_sync.api import ReportQuery
from desktop import theme
from desktop.models.results import ResultsModel
from desktop.presenters.basket import Basket
from desktop.presenters.report_place import ReportPlace
from desktop.theme import Look
from desktop.window import Window

PATIENCE = 60.0
"""Seconds that a page may take until it stands still."""
TICKED = 3
LOOKED_THROUGH = 300
LOOKS: tuple[Look, ...] = ("light", "dark", "contrast")
TEXT = (1.0, 2.0)
SIZES = ((1280, 800), (1024, 640))
"""What is taken where no size is said: each look at each size of text and of window."""


def take_pictures(window: Window, basket: Basket, folder: Path, size: tuple[int, int] | None = None) -> int:
    """Write a picture of every page into `folder`, light, dark and in high contrast; the exit code.

    With a size of window, ``page-look.png`` with the text as it is set. Without, each at the usual and at twice the
    size of text, in a window 1280 and one 1024 wide: ``page-look-1280.png``, ``page-look-1280-200.png``. Find is taken
    three times: as it opens, with a setting looked at and three ticked, which Compare then shows, and with the map
    beside the list. Where reports are held, one is taken as it is read, with its original page.
    """
    find: Any = window.page("find")
    window.resize(*(size or SIZES[0]))
    window.show()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not _settled(lambda: find.presenter.ready or find.presenter.message is not None):
            print("error: The first page did not come within a minute.", file=sys.stderr)
            return 1
        shoot = _Shooting(window, folder, size)
        shoot.all(("find",))
        _look_at_one(find, basket)
        shoot.all(("find-selected",), lambda _key: _bring_up(window, find))
        held = find.presenter.settings.results_as
        find.show_as("both")
        shoot.all(("find-map",))
        find.show_as(held)
        shoot.all(tuple(key for key in window.page_keys() if key != "find"))
        if (place := _a_report(find)) is not None:
            window.go_to("reports")
            shoot.all(("report",), lambda _key: window.open_report(place))
    except OSError as error:
        print(f"error: The pictures could not be written to {folder}: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


class _Shooting:
    """Takes pages in every look. A change of look or of the text's size draws every page anew, so there are few."""

    def __init__(self, window: Window, folder: Path, size: tuple[int, int] | None) -> None:
        self._window, self._folder = window, folder
        self._sizes = (size,) if size else SIZES
        self._named = size is None
        self._texts = TEXT if size is None else (theme.current().text_size,)
        self._was = theme.current().text_size

    def all(self, pictures: tuple[str, ...], show: Callable[[str], object] | None = None) -> None:
        """Each of these pages (or the one of these that is shown, under a name of its own) in every way. `show` brings
        one into sight, where that is no page of the rail."""
        look = theme.current()
        for text in self._texts:
            if look.text_size != text:
                look.set_text_size(text)
            for mode in LOOKS:
                look.set_mode(mode)
                for width, height in self._sizes:
                    self._window.resize(width, height)
                    for name in pictures:
                        (show or self._window.go_to)(name.split("-")[0])
                        self._one("-".join((name, mode, *self._more(width, text))))
        look.set_text_size(self._was)
        look.set_mode("light")

    def _more(self, width: int, text: float) -> tuple[str, ...]:
        if not self._named:
            return ()
        return (str(width),) if text == 1 else (str(width), str(round(text * 100)))

    def _one(self, name: str) -> None:
        _settled(lambda: True)
        path = self._folder / f"{name}.png"
        if not self._window.grab().save(str(path)):
            raise OSError(0, "the picture could not be saved", str(path))


def _look_at_one(find: Any, basket: Basket) -> None:
    """Open a setting that has much to show, and tick it and the next."""
    first = _worth_seeing(find.presenter.model)
    urns = [find.presenter.model.urn(n) for n in range(first, first + TICKED)]
    basket.replace([urn for urn in urns if urn is not None])
    find.dock_filters()
    find.results.list.setFocus()
    find.results.list.setCurrentIndex(find.presenter.model.index(first))


def _bring_up(window: Window, find: Any) -> None:
    """The setting that is looked at stands at the top of the list, however high the rows are in this look."""
    window.go_to("find")
    _settled(lambda: True)
    rows = find.results.list
    rows.scrollTo(rows.currentIndex(), rows.ScrollHint.PositionAtTop)


def _worth_seeing(model: ResultsModel) -> int:
    """The first row with a whole report card, which shows most of what a setting can have; else the first."""
    for row in range(min(LOOKED_THROUGH, model.rowCount())):
        face = model.face(row)
        if face is not None and face.outcome.kind == "card" and all(face.outcome.grades):
            return row
    return 0


def _a_report(find: Any) -> ReportPlace | None:
    """A report that is held, where its inspectors write of children; None where none is."""
    library = find.presenter.holder.library
    if not library.has_reports:
        return None
    hits = library.reports.search(ReportQuery("children"), 0, 1).hits
    return ReportPlace(hits[0].report, hits[0].section) if hits else None


def _settled(there: Any) -> bool:
    """Let the window work until `there()` holds and nothing is under way any more."""
    from desktop import jobs

    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if there() and not jobs.current().active():
            for _ in range(3):
                QApplication.sendPostedEvents()
                QCoreApplication.processEvents()
            if there() and not jobs.current().active():
                return True
        time.sleep(0.005)
    return False
