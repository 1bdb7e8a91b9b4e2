"""The officer's desk: the lists of the authorities chosen, read in the background, and the watch list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Library, Query, Setting, in_words, parse_date
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.messages import Message, of
from desktop.models.tables import Sheet, Table
from desktop.presenters import setting_words as words
from desktop.presenters.library import LibraryHolder
from desktop.presenters.news_count import NewsCount
from desktop.presenters.news_mine import NewsMine
from desktop.presenters.news_sheet import INVENTED, SOURCE
from desktop.presenters.officer_tables import (
    due_table,
    new_table,
    rules_table,
    several_table,
    watch_table,
)

Which = Literal["due", "rules", "watch", "new", "several"]
LISTS: tuple[tuple[Which, str], ...] = (
    ("due", tr("Due list")),
    ("rules", tr("Rules")),
    ("watch", tr("Watch list")),
    ("new", tr("New, not inspected")),
    ("several", tr("Running several")),
)
AHEAD = (3, 6, 12)
"""Months that the due list can look ahead."""


@dataclass(frozen=True, slots=True)
class _Read:
    tables: dict[str, Table]
    without_rule: tuple[tuple[str, str], ...]
    as_at: str


class OfficerPresenter(QObject):
    """`tables` has each list that is known, `which` the one that is open. `state` none while no authority is chosen
    (the watch list needs none), loading, ready, failed (then `message`).

    Says `changed` when a list is new; `refused` with a `Message` where what was typed cannot be kept.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self, holder: LibraryHolder, mine: NewsMine, count: NewsCount, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.holder, self.mine, self.count = holder, mine, count
        self._reading, self._naming = Latest(jobs), Latest(jobs)
        self.which: Which = "due"
        self.ahead = 6
        self.tables: dict[str, Table] = {}
        self.without_rule: tuple[tuple[str, str], ...] = ()
        self.as_at = ""
        self.state: Literal["none", "loading", "ready", "failed"] = "none"
        self.message: Message | None = None
        self._settings: dict[str, Setting] = {}
        self._stale, self._shown = True, False
        count.areas_changed.connect(self._outdated)
        holder.changed.connect(self._forget)
        mine.changed.connect(self._show_watched)

    @property
    def table(self) -> Table | None:
        """The open list; None while it is not known."""
        return self.tables.get(self.which)

    def shown(self) -> None:
        """The desk came into sight."""
        self._shown = True
        if not self.mine.known:
            self.mine.refresh()
        else:
            self._show_watched()
        if self._stale:
            self.refresh()

    def hidden(self) -> None:
        self._shown = False

    def open(self, which: Which) -> None:
        """Open another list."""
        self.which = which
        self.changed.emit()

    def look_ahead(self, months: int) -> None:
        """Let the due list look so many months ahead."""
        if months != self.ahead:
            self.ahead = months
            self.refresh()

    def refresh(self) -> None:
        """Read the lists of the authorities chosen."""
        self._stale = False
        library, areas, ahead = self.holder.library, self.count.areas, self.ahead
        if not areas:
            self._reading.give_up()
            self._clear("none")
            return

        def read(_progress: object) -> _Read:
            return _read(library, areas, ahead)

        self.state = "loading"
        self.changed.emit()
        self._reading.run(read).done(self._take).failed(self._fail).start()

    def _outdated(self) -> None:
        self._stale = True
        if self._shown:
            self.refresh()

    def _forget(self) -> None:
        self._settings = {}
        self._clear("none")
        self._outdated()

    def _clear(self, state: Literal["none", "failed"]) -> None:
        self.state = state
        self.tables = {key: table for key, table in self.tables.items() if key == "watch"}
        self.without_rule = ()
        self.changed.emit()

    def _take(self, read: _Read) -> None:
        self.tables |= read.tables
        self.without_rule, self.as_at = read.without_rule, read.as_at
        self.state, self.message = "ready", None
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self._clear("failed")

    # --- the watch list ---

    def _show_watched(self) -> None:
        """Put names to what is watched, and show it."""
        watched = self.mine.held.watched
        missing = [each.urn for each in watched if each.urn not in self._settings]
        if missing:
            library = self.holder.library

            def take(found: list[Setting]) -> None:
                self._settings |= {setting.urn: setting for setting in found}
                self._tell_watched()

            self._naming.run(lambda _progress: library.settings(missing)).done(take).failed(self._fail).start()
        self._tell_watched()

    def _tell_watched(self) -> None:
        self.tables["watch"] = watch_table(self.mine.held.watched, self._settings)
        self.changed.emit()

    def change(self, urn: str, column: str, text: str) -> None:
        """Say something else of a setting that is watched, as typed. `column` is a key of the table."""
        if column == "due" and text.strip():
            day = parse_date(text)
            if day is None:
                self.refused.emit(of(KnownError("bad-date", value=text)))
                return
            text = day
        name = {"action": "next_action"}.get(column, column)
        self.mine.change_watched(urn, self.refused.emit, **{name: text.strip()})

    def drop(self, urn: str) -> None:
        """Watch it no longer."""
        self.mine.mylist.do(lambda library: library.mine.watch_list.drop([urn]))

    def look_for(self, text: str, then: Callable[[list[Setting]], object]) -> None:
        """Find settings to watch by name, town, postcode or URN."""
        library = self.holder.library

        def find(_progress: object) -> list[Setting]:
            return library.rows(library.search(Query(text=text)), 0, 30)

        self._naming.run(find).done(then).failed(lambda error: self.refused.emit(of(error))).start()

    # --- taking it along ---

    def sheet(self, table: Table | None) -> Sheet:
        """The open list as it is sorted, as a sheet to print and a table to take along."""
        shown = table or Table("", ())
        lines = [tr("Told on {day}.", day=in_words(self.holder.library.today))]
        if self.which != "watch" and self.as_at:
            lines.insert(0, tr("From the release as at {day}.", day=in_words(self.as_at)))
        if shown.note:
            lines.append(shown.note)
        area = "" if self.which == "watch" else f": {self.count.area_words}"
        source = INVENTED if self.holder.sample else SOURCE
        name = {"due": "due-list", "rules": "rules", "watch": "watch-list", "new": "new-not-inspected"}
        return Sheet(f"{shown.title}{area}", tuple(lines), (shown,), source, name.get(self.which, "running-several"))


def _read(library: Library, areas: tuple[str, ...], ahead: int) -> _Read:
    nation = library.nation
    known = set(nation.authorities())
    there = [la for la in areas if la in known]
    if not there:  # these data know none of them: an empty answer would say that nothing is due
        raise KnownError("unknown-value", what="local authority", value=areas[0], known=", ".join(sorted(known)))
    due: dict[str, Any] = nation.due(there, ahead=ahead).as_json()
    several = nation.running_several(there)
    urns = [urn for each in several for urn in each["urns"]]
    tables = {
        "due": due_table(due, nation.due_words(ahead)),
        "rules": rules_table([each.as_json() for each in nation.triggers(there)]),
        "new": new_table(nation.new_without_inspection(there)),
        "several": several_table(several, {s.urn: words.title(s) for s in library.settings(urns)}),
    }
    return _Read(tables, tuple((each["urn"], each["why"]) for each in due["without_rule"]), due["as_at"])
