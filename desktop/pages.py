"""How each page of the window is built, and what the pages share. Part of `app`: nothing else builds anything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

from desktop import ahead
from desktop.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from data_sync.api import Progress
    from desktop.jobs import Jobs
    from desktop.presenters.basket import Basket
    from desktop.presenters.find import FindPresenter
    from desktop.presenters.library import LibraryHolder
    from desktop.presenters.mylist import MyList
    from desktop.presenters.news_count import NewsCount
    from desktop.presenters.news_mine import NewsMine
    from desktop.presenters.report_fetching import ReportFetching
    from desktop.presenters.report_place import ReportPlace
    from desktop.presenters.sync import SyncPresenter
    from desktop.settings import Settings
    from desktop.views.export.desk import ExportDesk
    from desktop.views.find.page import FindPage
    from desktop.views.mylist.in_find import KeptInFind
    from desktop.views.packs.desk import PackDesk
    from desktop.window import PageFactory, Window

VISITS_TOLD = tr("A page for each of these settings to print and take along")


class Pages:
    """How each page is built, and what they share; imported and built when it is first wanted."""

    def __init__(
        self, find: FindPresenter, holder: LibraryHolder, basket: Basket, jobs: Jobs, settings: Settings
    ) -> None:
        self._find, self._holder, self._basket, self._jobs, self._settings = find, holder, basket, jobs, settings
        self._sync: SyncPresenter | None = None
        self._mylist: MyList | None = None
        self._kept: KeptInFind | None = None
        self._news: tuple[NewsMine, NewsCount] | None = None
        self._fetching: ReportFetching | None = None
        self._export: ExportDesk | None = None
        self._packs: PackDesk | None = None
        self.go_to: Callable[[str], None] = _nowhere
        self.open_report: Callable[[ReportPlace], None] = _nowhere
        self.window: Window | None = None
        self.given: Path | None = None

    def factories(self) -> dict[str, PageFactory]:
        return {
            "find": self.find,
            "compare": self.compare,
            "mylist": self.my_list,
            "whatsnew": self.whats_new,
            "reports": self.reports,
            "statistics": self.statistics,
            "data": self.data,
            "settings": self.settings,
            "help": self.help,
            "reader": self.reader,
        }

    @property
    def sync(self) -> SyncPresenter:
        """One for the program: all pages show the same errand."""
        if self._sync is None:
            from desktop.presenters.sync import SyncPresenter

            self._sync = SyncPresenter(self._holder, self._jobs, self._settings)
        return self._sync

    @property
    def fetching(self) -> ReportFetching:
        """One for the program: the question before a fetch stands over whichever page is in sight."""
        if self._fetching is None:
            from desktop.presenters.report_fetching import ReportFetching

            self._fetching = ReportFetching(self._holder, self._jobs, self.sync)
        return self._fetching

    def reader(self) -> QWidget:
        from desktop.presenters.reader import ReaderPresenter
        from desktop.views.reader.page import ReaderPage

        presenter, sync = ReaderPresenter(self._holder, self._jobs), self.sync

        def renumbered() -> None:
            """Reports that were read again have other numbers: the open one must not be taken for another."""
            if sync.errand is not None and sync.errand.kind == "rebuild-reports":
                presenter.close()

        sync.reports_changed.connect(renumbered)
        return ReaderPage(presenter)

    def find(self) -> QWidget:
        from desktop.views.find.page import FindPage

        page = FindPage(self._find, self.kept, self.offers)
        page.error_asked.connect(self._answer)
        return page

    @property
    def mylist(self) -> MyList:
        """One for the program: what a person keeps is the same on every page."""
        if self._mylist is None:
            from desktop.presenters.mylist import MyList

            self._mylist = MyList(self._holder, self._jobs)
            self._mylist.refresh()
        return self._mylist

    @property
    def export(self) -> ExportDesk:
        """One for the program: what is shown can be taken away on every page that shows rows."""
        if self._export is None:
            from desktop.views.export.desk import ExportDesk

            if self.window is None:
                raise RuntimeError("There is no window yet to export from.")
            self._export = ExportDesk(self.window, self.window.rail, self._holder, self._jobs, self._settings)
        return self._export

    @property
    def packs(self) -> PackDesk:
        """One for the program: packs for visits, about a setting, for a sufficiency report."""
        if self._packs is None:
            from desktop.views.packs.desk import PackDesk

            if self.window is None:
                raise RuntimeError("There is no window yet to open a sheet over.")
            self._packs = PackDesk(self.window, self._holder, self._jobs)
        return self._packs

    def kept(self) -> KeptInFind:
        if self._kept is None:
            from desktop.views.mylist.in_find import KeptInFind

            self._kept = KeptInFind(
                self.mylist,
                self._find,
                self._jobs,
                self.fetching,
                lambda place: self.open_report(place),
                lambda: self.packs.ask(_packs().of_find(self._find)),
            )
        return self._kept

    def my_list(self) -> QWidget:
        from desktop.presenters.mylist_page import MyListPresenter
        from desktop.views.mylist.page import MyListPage
        from desktop.views.project.menu import ProjectButton
        from desktop.views.project.stands import stands, views_button

        if self.window is None:
            raise RuntimeError("There is no window yet whose pages could be kept.")
        presenter = MyListPresenter(self.mylist, self._basket)
        page = MyListPage(presenter)
        self.export.offer("mylist", partial(_offers().of_my_list, presenter))
        page.add_to_head(self.export.button("mylist"))
        page.add_to_head(self.packs.button(tr("Visit pack"), VISITS_TOLD, partial(_packs().of_my_list, presenter)))
        window, areas = self.window, self.news[1]
        stand = stands(window.page, window.has_been_at, self._find, self._basket, self._settings, areas)
        page.add_to_head(views_button(self.mylist, stand, self.go_to))
        page.add_to_head(ProjectButton(self.mylist, lambda: presenter.list_name))
        page.query_asked.connect(self._find.ask)
        page.query_asked.connect(lambda _query: self.go_to("find"))
        page.reports_wanted.connect(lambda query, name: self.fetching.ask_for_search(query, f"“{name}”"))
        return page

    def reports(self) -> QWidget:
        from desktop.presenters.improve import ImprovePresenter
        from desktop.presenters.report_search import ReportSearchPresenter
        from desktop.views.reports import ReportsPage

        search = ReportSearchPresenter(self._holder, self._basket, self.mylist, self._jobs)
        page = ReportsPage(search, ImprovePresenter(search, self._jobs))
        page.fetch_asked.connect(self.fetching.ask_for_urns)
        self.sync.reports_changed.connect(search.refresh)
        return page

    @property
    def news(self) -> tuple[NewsMine, NewsCount]:
        """What the person has dealt with, and how much is new: one for the rail, the changes and the desk."""
        if self._news is None:
            from desktop.presenters.news_count import NewsCount
            from desktop.presenters.news_mine import NewsMine

            mine = NewsMine(self.mylist)
            self._news = mine, NewsCount(self._holder, mine, self._jobs, self._settings)
        return self._news

    def whats_new(self) -> QWidget:
        from desktop.presenters.news import NewsPresenter
        from desktop.presenters.officer import OfficerPresenter
        from desktop.views.news import NewsPage

        mine, count = self.news
        changes = NewsPresenter(self._holder, mine, count, self._jobs)
        page = NewsPage(changes, OfficerPresenter(self._holder, mine, count, self._jobs))
        self.export.offer("whatsnew", page.offer)
        page.export_asked.connect(lambda: self.export.ask("whatsnew"))
        page.export.workbook = lambda sheet, path: _offers().write_workbook(self._holder.library, sheet, path)
        page.brief_asked.connect(lambda urn, name: self.packs.ask(_packs().of_setting(urn, name)))
        return page

    def offers(self) -> QWidget:
        from desktop.views.offers import OffersPane

        pane = OffersPane(self.sync)
        pane.page_asked.connect(lambda key: self.go_to(key))
        return pane

    def compare(self) -> QWidget:
        from desktop.presenters.compare import ComparePresenter
        from desktop.presenters.compare_words import CompareWordsPresenter
        from desktop.views.compare.page import ComparePage
        from desktop.views.compare.words import CompareWords

        words = CompareWordsPresenter(self._holder, self._basket, self._jobs)
        self.sync.reports_changed.connect(words.outdated)
        presenter = ComparePresenter(self._holder, self._basket, self._jobs, self.mylist)
        page = ComparePage(presenter, CompareWords(words))
        page.fetch_asked.connect(self.fetching.ask_for_urns)
        self.export.offer("compare", partial(_offers().of_compare, presenter))
        page.prints.add(self.export.button("compare"))
        page.add_tool(self.packs.button(tr("Visit pack"), VISITS_TOLD, partial(_packs().of_compare, presenter)))
        return page

    def statistics(self) -> QWidget:
        from desktop.presenters.statistics import StatisticsPresenter
        from desktop.views.statistics.page import StatisticsPage

        presenter, own = StatisticsPresenter(self._holder, self._jobs, self._settings.statistics), self.kept().own
        own.changed.connect(presenter.supply_outdated)
        page = StatisticsPage(presenter)
        self.export.offer("statistics", page.offer)
        page.export_asked.connect(self.export.ask_for)
        page.pack_asked.connect(lambda: self.packs.ask(_packs().of_statistics(presenter, own.columns)))
        page.query_asked.connect(self._find.ask)
        page.query_asked.connect(lambda _query: self.go_to("find"))
        return page

    def data(self) -> QWidget:
        from desktop.presenters.data import DataPresenter
        from desktop.views.data.page import DataPage

        return DataPage(DataPresenter(self._holder, self._jobs, self.sync), self.fetching, self.kept().own)

    def settings(self) -> QWidget:
        from desktop.presenters.preferences import PreferencesPresenter
        from desktop.views.settings import SettingsPage

        presenter = PreferencesPresenter(self._holder, self._jobs, self._settings, self.sync)
        presenter.units_changed.connect(self._find.retell)
        if self.window is not None:
            presenter.leave_asked.connect(self.window.close)
        return SettingsPage(presenter)

    def help(self) -> QWidget:
        from desktop.presenters.help import HelpPresenter
        from desktop.views.help import HelpPage

        return HelpPage(HelpPresenter())

    def add_to(self, window: Window) -> None:
        """What need not stand in the first window: what is being fetched, and what is kept, on every page. A piece a
        turn of the event loop, once their modules are imported in the background: nobody's typing waits for it."""
        pieces = (
            self._add_buttons,
            lambda window: self.kept().plug_into(cast("FindPage", window.page("find"))),
            self._add_reports,
            self._add_notices,
            self._look_after,
        )

        def add(n: int) -> None:
            pieces[n](window)
            if n + 1 < len(pieces):
                QTimer.singleShot(0, window, lambda: add(n + 1))
            else:
                self._read_ahead()

        self._jobs.run(ahead.read_first).done(lambda _none: add(0)).owned_by(window).start()

    def _read_ahead(self) -> None:
        """In the background, what the pages need: their modules, and what Statistics asks of the data first."""
        library = self._holder.library

        def work(progress: Progress) -> None:
            ahead.read_pages(progress)
            import_module("desktop.presenters.statistics_reading").read_ahead(library)

        self._jobs.run(work).start()

    def _add_buttons(self, window: Window) -> None:
        from desktop.commands import Commands
        from desktop.views.data.sync_line import SyncLine
        from desktop.views.find.recent import RecentSearches
        from desktop.views.finished import Finished

        line = SyncLine(self.sync)
        line.asked.connect(lambda: window.go_to("data"))
        Finished(self.sync, self._settings, window).asked.connect(lambda: window.go_to("data"))
        line.put_into(window.strip)
        self.export.offer("find", partial(_offers().of_find, self._find))
        window.everywhere.append(self.export.action)
        self.commands = Commands(window, self._find, self._settings, lambda: self.mylist)
        find = cast("FindPage", window.page("find"))
        find.beside_ways.addWidget(self.export.icon("find"))
        RecentSearches(self._find, find.search).plug_into(find)

    def _add_notices(self, window: Window) -> None:
        from desktop.views.mylist.closing import CloseGuard
        from desktop.views.mylist.undo_notice import UndoNotice

        undone_anywhere = ("mylist", "whatsnew")
        UndoNotice(window, self.mylist, lambda: window.rail.current() in undone_anywhere, window.notice_over)
        CloseGuard(window, self.mylist)
        count = self.news[1]
        count.changed.connect(lambda: window.rail.set_count("whatsnew", count.number, count.words))
        count.begin()

    def _look_after(self, window: Window) -> None:
        """Whether what is held is whole: what was mended is said, and what is broken has its way out beside it."""
        from desktop.messages import of
        from desktop.presenters.health import Health

        self._health = Health(self._holder, self.mylist, self._jobs, window)
        self._health.mended.connect(window.tell_fault)

        def tell(error: BaseException) -> None:
            message = of(error)
            way_out = lambda: self._answer("rebuild")  # noqa: E731
            window.tell_fault(f"{message.sentence} {message.action}", tr("Build it again"), way_out)

        self._health.broken.connect(tell)
        self._health.begin()

    def _add_reports(self, window: Window) -> None:
        """The question before a fetch, over any page; files dropped anywhere; and a fetch that was left unfinished."""
        from desktop.presenters.dropped import sorted_out
        from desktop.presenters.project import ENDING as PROJECT
        from desktop.views.bringing import bring_in
        from desktop.views.data.import_card import dropped_files
        from desktop.views.fetch_question import FetchQuestion

        fetching, library = self.fetching, self._holder.library

        def bring(files: list[Path]) -> None:
            bring_in(window, sorted_out(files), self.mylist, self.sync)

        fetching.asked.connect(lambda asked: FetchQuestion(asked, fetching, window).open())
        window.take_files(lambda mime: dropped_files(mime, f".{PROJECT}"), bring)
        if self.given is not None:  # what the program was started with, or was pressed on in a folder
            bring([self.given])
        self.sync.take_up_unfinished()

        def tidy(_progress: object) -> None:
            if library.has_reports:
                library.reports.remove_old()

        self._jobs.run(tidy).start()

    def _answer(self, key: str) -> None:
        """A button beside an error on the Find page. What takes longer is done, and shown, on the Data page."""
        if key == "retry":
            self._holder.refresh()
        elif key == "copy-details":
            from PySide6.QtGui import QGuiApplication

            message = self._find.message
            QGuiApplication.clipboard().setText(f"{message.code} {message.detail}" if message is not None else "")
        else:
            if key == "rebuild":
                self.sync.rebuild()
            elif key == "get-postcodes":
                self.sync.get(("postcodes", "boundaries"), "latest")
            self.go_to("data")


def _offers() -> ModuleType:
    """What the pages offer to be taken away; imported with the first page that does."""
    return import_module("desktop.presenters.export_offers")


def _packs() -> ModuleType:
    """The packs that the pages offer; imported with the first page that does."""
    return import_module("desktop.presenters.pack_offers")


def _nowhere(_where: object) -> None:
    """Before the window is there, no page can be gone to."""
