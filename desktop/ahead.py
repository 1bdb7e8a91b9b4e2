"""Importing in the background what comes next, so that no page makes its first visitor wait for its modules.

A page's modules take a twentieth to a third of a second to import, which is a wait that a person notices. Imported in
a worker's thread one by one, with a breath after each, they hardly keep the window from anything. A page that is opened
before its turn imports what is lacking itself, as any module does.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from typing import Any

FIRST = (
    "desktop.presenters.sync",
    "desktop.presenters.export_offers",
    "desktop.presenters.mylist",
    "desktop.presenters.news_count",
    "desktop.presenters.news_mine",
    "desktop.presenters.report_fetching",
    "desktop.presenters.health",
    "desktop.presenters.project",
    "desktop.views.data.sync_line",
    "desktop.views.finished",
    "desktop.views.find.recent",
    "desktop.views.export.desk",
    "desktop.views.mylist.in_find",
    "desktop.views.mylist.closing",
    "desktop.views.mylist.undo_notice",
    "desktop.views.data.import_card",
    "desktop.views.fetch_question",
    "desktop.views.project.opening",
)
"""What is added to the first window once it stands."""
PAGES = (
    "desktop.views.find.detail",
    "desktop.presenters.detail_faces",
    "desktop.views.setting.panels",
    "desktop.presenters.loosening",
    "desktop.presenters.pack_offers",
    "desktop.presenters.compare",
    "desktop.presenters.compare_words",
    "desktop.views.compare.page",
    "desktop.views.compare.words",
    "desktop.presenters.mylist_page",
    "desktop.views.mylist.page",
    "desktop.views.project.menu",
    "desktop.presenters.news",
    "desktop.presenters.officer",
    "desktop.views.news",
    "desktop.views.officer.desk",
    "desktop.presenters.report_search",
    "desktop.presenters.improve",
    "desktop.views.reports",
    "desktop.views.find.map_side",
    "desktop.presenters.statistics",
    "desktop.presenters.statistics_reading",
    "desktop.views.statistics.page",
    "desktop.views.statistics.chart_card",
    "desktop.views.statistics.map_card",
    "desktop.presenters.data",
    "desktop.views.data.page",
    "desktop.charts.view",
    "desktop.presenters.preferences",
    "desktop.views.settings",
    "desktop.presenters.help",
    "desktop.views.help",
    "desktop.presenters.reader",
    "desktop.views.reader.page",
)
"""What the pages need, those first that are gone to most."""
BREATH = 0.02
"""Seconds after each module, in which the window's thread has Python's lock for itself."""


def read_first(progress: Any) -> None:
    """In a worker: import what the first window gets."""
    _read(FIRST, progress)


def read_pages(progress: Any) -> None:
    """In a worker: import what every page needs."""
    _read(PAGES, progress)


def _read(names: tuple[str, ...], progress: Any) -> None:
    for name in names:
        if name not in sys.modules:
            progress.check()
            import_module(name)
            time.sleep(BREATH)
