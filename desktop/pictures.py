"""`--screenshots`: a picture of every page, light and dark, on the data at hand. Works without a screen."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from data_sync.api import ReportQuery
from desktop import theme
from desktop.models.results import ResultsModel
from desktop.presenters.basket import Basket
from desktop.presenters.report_place import ReportPlace
from desktop.theme import Mode
from desktop.window import USUAL, Window

PATIENCE = 60.0
"""Seconds that a page may take until it stands still."""
TICKED = 3
LOOKED_THROUGH = 300
MODES: tuple[Mode, ...] = ("light", "dark")


def take_pictures(window: Window, basket: Basket, folder: Path, size: tuple[int, int] | None = None) -> int:
    """Write ``page-light.png`` and ``page-dark.png`` for every page into `folder`; the exit code.

    Find is taken three times: as it opens, with a setting looked at and three ticked, which Compare then shows, and
    with the map beside the list. Where reports are held, one is taken as it is read, with its original page.
    """
    find: Any = window.page("find")
    window.resize(*(size or USUAL))
    window.show()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not _settled(lambda: find.presenter.ready or find.presenter.message is not None):
            print("error: The first page did not come within a minute.", file=sys.stderr)
            return 1
        _both(window, folder, "find")
        first = _worth_seeing(find.presenter.model)
        urns = [find.presenter.model.urn(n) for n in range(first, first + TICKED)]
        basket.replace([urn for urn in urns if urn is not None])
        find.dock_filters()
        find.results.list.setFocus()
        find.results.list.setCurrentIndex(find.presenter.model.index(first))
        find.results.list.verticalScrollBar().setValue(find.results.list.rowViewportPosition(first))
        _both(window, folder, "find-selected")
        held = find.presenter.settings.results_as
        find.show_as("both")
        _both(window, folder, "find-map")
        find.show_as(held)
        for mode in MODES:  # a change of theme draws every page anew, so there are few
            theme.current().set_mode(mode)
            for key in window.page_keys():
                if key != "find":
                    window.go_to(key)
                    _one(window, folder, f"{key}-{mode}")
        theme.current().set_mode("light")
        if (place := _a_report(find)) is not None:
            window.go_to("reports")
            window.open_report(place)
            _both(window, folder, "report")
    except OSError as error:
        print(f"error: The pictures could not be written to {folder}: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


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


def _both(window: Window, folder: Path, name: str) -> None:
    look = theme.current()
    for mode in MODES:
        look.set_mode(mode)
        _one(window, folder, f"{name}-{mode}")
    look.set_mode("light")


def _one(window: Window, folder: Path, name: str) -> None:
    _settled(lambda: True)
    path = folder / f"{name}.png"
    if not window.grab().save(str(path)):
        raise OSError(0, "the picture could not be saved", str(path))


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
