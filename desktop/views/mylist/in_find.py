"""What My list puts into the Find page: the bookmark in rows, the key L, "Save this search", and a setting's panels."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.actions import Action
from desktop.jobs import Jobs
from desktop.language import tr
from desktop.presenters.find import FindPresenter
from desktop.presenters.mylist import MyList
from desktop.presenters.own_columns import OwnColumnsPresenter
from desktop.presenters.report_fetching import ReportFetching
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.setting_panels import SettingPanelsPresenter
from desktop.presenters.setting_reports import SettingReportsPresenter
from desktop.views.find.page import FindPage
from desktop.views.mylist.add import AddToList
from desktop.views.mylist.save_search import SaveSearch
from desktop.views.watch_button import WatchButton
from desktop.widgets.buttons import Button, link, secondary
from desktop.widgets.keys import listen
from desktop.widgets.text import one_line, plain_tooltip

if TYPE_CHECKING:
    from desktop.views.setting.panels import SettingPanels

KINDS = ("quiet", "link")
"""How "Save this search" stands beside the filters, and at the foot of the results where there are only words."""


class KeptInFind:
    """Made for one Find page; `read` opens a report, `brief` takes a brief on the setting away.
    `plug_into` once, after the page stands; the rest is asked for when it is wanted."""

    def __init__(
        self,
        mylist: MyList,
        find: FindPresenter,
        jobs: Jobs,
        fetching: ReportFetching,
        read: Callable[[ReportPlace], object],
        brief: Callable[[], object],
    ) -> None:
        self._brief = brief
        self._mylist, self._find, self._fetching, self._read = mylist, find, fetching, read
        self._presenter = SettingPanelsPresenter(mylist, jobs)
        self._reports = SettingReportsPresenter(find.holder, jobs, fetching)
        self.own = OwnColumnsPresenter(mylist)
        self.own.changed.connect(lambda: find.show_own(self.own.columns))
        find.looked_at.connect(self._look)
        self._look()

    def add_button(self, urn: str | None) -> AddToList:
        """The primary button of a setting's detail."""
        made = AddToList(self._mylist)
        made.show_setting(urn)
        return made

    def watch_button(self, urn: str | None) -> WatchButton:
        """The button that puts a setting on the officer's watch list."""
        made = WatchButton(self._mylist)
        made.show_setting(urn)
        return made

    def brief_button(self) -> Button:
        """The button that takes a brief on the setting away."""
        made = secondary(tr("Brief for a visit"), "file", self._brief)
        plain_tooltip(made, tr("All that is known of it, as a PDF, on paper or as a web page"))
        return made

    def panels(self) -> SettingPanels:
        """What stands under a setting's facts."""
        from desktop.views.setting.panels import SettingPanels  # 20 ms, which who only searches need not wait for

        made = SettingPanels(self._presenter, self._reports)
        made.setting_asked.connect(self._find.look_at)
        made.query_asked.connect(self._find.ask)
        made.report_asked.connect(self._read)
        return made

    def plug_into(self, page: FindPage) -> None:
        """Mark the rows that stand on a list, and give the page its key and its button."""
        beside, below = (SaveSearch(self._mylist, lambda: self._find.query, self._search_words, k) for k in KINDS)
        page.beside_chips.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
        page.results.foot.flow.addWidget(below)
        page.save_search = beside
        words = tr("Put the setting on your list, or take it off")
        listen(page, Action(words, self._keep, "L", why_not=page.moving.why_no_setting))

        def show_save() -> None:
            filtered = bool(self._find.chips())
            beside.setVisible(filtered)
            below.setVisible(not filtered and not self._find.query.is_empty)  # words alone: a line more would jump

        self._find.asked.connect(show_save)
        fetch = link(tr("Fetch their reports"), lambda: self._fetching.ask_for_search(self._find.query))
        page.results.foot.flow.addWidget(fetch)
        self._mylist.changed.connect(self._mark)
        show_save()
        self._mark()

    def _look(self) -> None:
        detail = self._find.detail
        for presenter in (self._presenter, self._reports):
            presenter.look_at(detail.urn if detail is not None else None)

    def _mark(self) -> None:
        self._find.model.keep(self._mylist.kept.listed)

    def _keep(self) -> None:
        """L: the setting looked at goes on the list used last, or off it."""
        if self._find.detail is not None:
            self._mylist.toggle(self._find.detail.urn)

    def _search_words(self) -> str:
        """What a search may be called: its words and its filters."""
        said = [self._find.query.text.strip(), *(words for _key, words in self._find.chips())]
        return one_line(", ".join(part for part in said if part))
