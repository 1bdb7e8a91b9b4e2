"""The Compare page: two to six settings side by side, their order, what differs, and finding one more to add."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import Comparison, KnownError, Library, Query, Setting, Status, in_words
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.messages import Message, of
from desktop.models.comparison import ComparisonTable, Heading, without_group
from desktop.presenters.basket import FEWEST, MOST, Basket
from desktop.presenters.comparison_past import KEPT
from desktop.presenters.comparison_table import heading_of, second_line, table_of
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList

FOUND = 30
"""How many settings are offered while one types: enough to choose from, few enough to read."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A setting that could be added."""

    urn: str
    name: str
    second_line: str
    here: bool  # stands in the comparison already


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the background found: the settings that are held, and their comparison where there are enough."""

    held: tuple[Setting, ...]
    comparison: Comparison | None
    status: Status
    unread: str = ""  # why what the person keeps could not be read


class ComparePresenter(QObject):
    """Keeps `state` and what belongs to it, and says `changed`.

    `state` none: nothing is ticked; one: `only` is the one setting ticked; ready: `table` and `source`, where its
    figures come from and of what day; failed: `message`.
    `found` gives the candidates for the text last looked for, `not_found` a message where looking failed.
    """

    changed = Signal()
    found = Signal(object)
    not_found = Signal(object)

    def __init__(
        self,
        holder: LibraryHolder,
        basket: Basket,
        jobs: Jobs,
        mylist: MyList | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mylist = mylist
        self._holder, self._basket = holder, basket
        self._comparing, self._looking = Latest(jobs), Latest(jobs)
        self._comparison: Comparison | None = None
        self._stale = True
        self._shown = False
        self.state: Literal["none", "one", "ready", "failed"] = "none"
        self.table = ComparisonTable()
        self.only: Heading | None = None
        self.message: Message | None = None
        self.only_differences = False
        self.source = ""
        basket.changed.connect(self._outdated)
        holder.changed.connect(self._outdated)
        if mylist is not None:
            mylist.changed.connect(self._outdated)
            mylist.written.connect(self._outdated)

    @property
    def urns(self) -> tuple[str, ...]:
        return tuple(self._basket.urns)

    @property
    def full(self) -> bool:
        return len(self._basket.urns) >= MOST

    def shown(self) -> None:
        """The page came into sight: compare what is ticked now, if that has changed."""
        self._shown = True
        if self._stale:
            self.refresh()

    def hidden(self) -> None:
        self._shown = False

    def refresh(self) -> None:
        """Compare anew, in the background."""
        self._stale = False
        urns = self.urns
        if not urns:
            self._comparing.give_up()
            self._become("none")
            return
        library = self._holder.library
        if self._mylist is not None:
            self._mylist.hand_over.emit()  # a note that is half typed

        def ask(_progress: object) -> _Asked:
            held = library.settings(urns)
            enough = FEWEST <= len(held) == len(urns)
            if not enough:
                return _Asked(tuple(held), None, library.status())
            compared, unread = _compared(library, urns)
            return _Asked(tuple(held), compared, library.status(), unread)

        self._comparing.run(ask).done(self._take).failed(self._fail).start()

    def set_only_differences(self, only: bool) -> None:
        self.only_differences = only
        if self._comparison is not None and self.state == "ready":
            self._show(self._comparison)

    @property
    def keeps_something(self) -> bool:
        """Whether notes or the like of the person's own stand in the table."""
        return any(line.group == KEPT for line in self.table.lines)

    def printed(self, *, with_mine: bool) -> ComparisonTable:
        """The table for paper: what the person keeps is in it only where that is asked for."""
        return self.table if with_mine else without_group(self.table, KEPT)

    def remove(self, urn: str) -> None:
        self._basket.replace([held for held in self.urns if held != urn])

    def move(self, urn: str, by: int) -> None:
        """One place to the left (-1) or the right (1); at the end it stays."""
        self.place(urn, self.urns.index(urn) + by)

    def place(self, urn: str, at: int) -> None:
        """Put a setting at this place among the others, the first being 0."""
        rest = [held for held in self.urns if held != urn]
        rest.insert(max(0, min(at, len(rest))), urn)
        if tuple(rest) != self.urns:
            self._basket.replace(rest)

    def add(self, urn: str) -> None:
        if urn not in self._basket:
            self._basket.toggle(urn)

    def look_for(self, text: str) -> None:
        """Offer settings for what was typed; `found` gives them."""
        library, here = self._holder.library, frozenset(self.urns)

        def look(_progress: object) -> list[Candidate]:
            settings = library.rows(library.search(Query(text=text)), 0, FOUND)
            return [Candidate(s.urn, s.label, second_line(s), s.urn in here) for s in settings]

        job = self._looking.run(look).done(self.found.emit)
        job.failed(lambda error: self.not_found.emit(of(error))).start()

    def stop_looking(self) -> None:
        self._looking.give_up()

    def _outdated(self) -> None:
        self._stale = True
        if self._shown:
            self.refresh()

    def _take(self, asked: _Asked) -> None:
        if asked.comparison is not None:
            compared = asked.comparison
            if asked.unread:
                compared = replace(compared, warnings=(*compared.warnings, asked.unread))
            self._comparison, self.source = compared, source_of(asked.status)
            self._show(compared)
            return
        held = {setting.urn for setting in asked.held}
        if not held.issuperset(self.urns):  # other data are there now, in which some of these do not exist
            self._basket.replace([urn for urn in self.urns if urn in held])
        else:
            self.only = heading_of(asked.held[0])
            self._become("one")

    def _show(self, comparison: Comparison) -> None:
        self.table = table_of(comparison, self.only_differences)
        self._become("ready")

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self._become("failed")

    def _become(self, state: Literal["none", "one", "ready", "failed"]) -> None:
        self.state = state
        if state != "ready":
            self._comparison, self.table = None, ComparisonTable()
        self.changed.emit()


def _compared(library: Library, urns: tuple[str, ...]) -> tuple[Comparison, str]:
    """The comparison with what the person keeps; where their file cannot be read without it, and why."""
    try:
        return library.compare(urns, mine=True), ""
    except KnownError as error:
        plain = library.compare(urns)  # raises again where it is no fault of the person's file
        return plain, tr("Your own notes are missing here. {sentence}", sentence=error.sentence)


def source_of(held: Status) -> str:
    """Where the figures come from and of what day, for the foot of a printed page."""
    day = tr("Data as at {day}. ", day=in_words(held.as_at)) if held.as_at else ""
    if held.sample:
        return tr("SAMPLE: every setting here is invented. {day}Nothing of it was published by Ofsted.", day=day)
    return tr(
        "{day}Source: Ofsted, childcare providers and inspections, licensed under the Open Government Licence v3.0.",
        day=day,
    )
