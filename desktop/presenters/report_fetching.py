"""Asking for reports: of one setting at once, of a list, a search or an authority after a plain question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library, Query
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.messages import of
from desktop.presenters.errands import Errand
from desktop.presenters.library import LibraryHolder
from desktop.presenters.report_errands import AT_ONCE, Question, Whose, question
from desktop.presenters.sync import SyncPresenter


class ReportFetching(QObject):
    """`asked` gives a `Question` to put to the person before a fetch of many settings; `agree` is the yes to it.

    One for the window. What is fetched shows as every errand does (`sync`).
    """

    asked = Signal(object)

    def __init__(self, holder: LibraryHolder, jobs: Jobs, sync: SyncPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self.sync = holder, sync
        self._looking = Latest(jobs)

    def fetch_setting(self, urn: str, label: str) -> None:
        """Fetch the reports of one setting: its page and a handful of files."""
        self.sync.bring_reports(Errand("reports", urns=(urn,), whose=label))

    def ask_for_urns(self, urns: Sequence[str], whose: str) -> None:
        """Ask about the settings of a list."""
        self._ask(lambda _library: urns, whose)

    def ask_for_search(self, query: Query, whose: str = tr("the settings of this search")) -> None:
        """Ask about all settings that a search finds; one that names its settings (a list) needs no searching."""
        if query.urns is not None and query == Query(urns=query.urns):
            self.ask_for_urns(query.urns, whose)
        else:
            self._ask(lambda library: library.urns(library.search(query)), whose)

    def ask_for_area(self, la: str) -> None:
        """Ask about all settings of a local authority."""
        self._ask(lambda library: library.urns(library.search(Query(la=(la,)))), tr("the settings in {la}", la=la))

    def ask_for_lists(self) -> None:
        """Ask about every setting on the person's lists, with a note or otherwise kept."""
        self._ask(_kept, tr("the settings on your lists"))

    def agree(self, asked: Question) -> None:
        """Begin what was asked about."""
        if asked.errand is not None:
            self.sync.bring_reports(asked.errand)

    def _ask(self, whose_urns: Whose, whose: str) -> None:
        library, mirrored = self._holder.library, bool(self.sync.mirror.where)

        def look(_progress: Any) -> Question:
            return question(library, whose, list(dict.fromkeys(whose_urns(library))), mirrored=mirrored)

        self._looking.run(look).done(self._put).failed(self._fail).start()

    def _put(self, asked: Question) -> None:
        if asked.errand is not None and len(asked.errand.urns) <= AT_ONCE:
            self.agree(asked)
        else:
            self.asked.emit(asked)

    def _fail(self, error: BaseException) -> None:
        message = of(error)
        self.asked.emit(Question(message.sentence, (message.action,) if message.action else (), None))


def _kept(library: Library) -> Sequence[str]:
    """Every setting of which the person keeps something; where nothing was ever kept, no file is made for it."""
    return library.mine.urns() if library.places.user.exists() else ()
