"""Export on every page: a button where the page wants one, and Ctrl+E wherever one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.actions import Action
from desktop.jobs import Jobs
from desktop.language import tr
from desktop.presenters.export import ExportPresenter, Offer
from desktop.presenters.library import LibraryHolder
from desktop.settings import Settings
from desktop.widgets.buttons import Button, icon_button, secondary
from desktop.widgets.keys import listen
from desktop.widgets.text import plain_tooltip

TOLD = tr("Export: take this away as a file, on paper or to the clipboard (Ctrl+E)")
Offering = Callable[[], Offer | None]
"""What a page has to offer now; None where there is nothing."""
NOTHING = tr("This page has nothing to take away now.")


class _Railed(Protocol):
    def current(self) -> str: ...


class ExportDesk(QObject):
    """Pages say what they offer with `offer`; `ask` opens the sheet for a page, `button` makes one that does."""

    def __init__(self, window: QWidget, rail: _Railed, holder: LibraryHolder, jobs: Jobs, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._holder, self._jobs, self._settings = window, holder, jobs, settings
        self._offers: dict[str, Offering] = {}
        self.action = Action(
            tr("Export"), lambda: self.ask(rail.current()), "Ctrl+E",
            why_not=lambda: "" if self._offered(rail.current()) is not None else NOTHING,
            found_by=tr("save print copy csv excel pdf take away"),
        )  # fmt: skip
        listen(window, self.action)

    def offer(self, page: str, offering: Offering) -> None:
        """What can be taken away on a page."""
        self._offers[page] = offering

    def button(self, page: str) -> Button:
        """A button that asks for the page's table."""
        made = secondary(tr("Export"), "download", lambda: self.ask(page))
        plain_tooltip(made, TOLD)
        return made

    def icon(self, page: str) -> QWidget:
        """The same as an icon, beside a search box."""
        made = icon_button("download", tr("Export"), lambda: self.ask(page), tall=True)
        plain_tooltip(made, TOLD)
        return made

    def ask(self, page: str) -> QWidget | None:
        """Open the sheet for what a page offers; None where it offers nothing."""
        offer = self._offered(page)
        return self.ask_for(offer) if offer is not None else None

    def _offered(self, page: str) -> Offer | None:
        offering = self._offers.get(page)
        return offering() if offering is not None else None

    def ask_for(self, offer: Offer) -> QWidget:
        """Open the sheet for one of several things that a page offers."""
        from desktop.views.export.printed import write_pdf
        from desktop.views.export.sheet import ExportSheet

        presenter = ExportPresenter(offer, self._holder, self._jobs, self._settings, write_pdf)
        sheet = ExportSheet(presenter, self._window)
        sheet.open()
        return sheet
