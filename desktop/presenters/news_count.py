"""The authorities a person works for, and how much is new there since they last looked: the number on the rail.

Who has chosen no authority is told of the settings they keep.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Library
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.models.news_rows import Key
from desktop.presenters.library import LibraryHolder
from desktop.presenters.news_mine import Look, NewsMine, since_last_look
from desktop.settings import Settings

ENGLAND = tr("All of England")
NAMED = 2
"""How many authorities are named; of more, the number is told."""


class NewsCount(QObject):
    """`areas` are the authorities chosen. `words` say how many changes wait; `number` is 0 where none do or nothing is
    known. Says `changed` when that is new, `areas_changed` when other authorities are chosen."""

    changed = Signal()
    areas_changed = Signal()

    def __init__(
        self, holder: LibraryHolder, mine: NewsMine, jobs: Jobs, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._holder, self._mine, self._settings = holder, mine, settings
        self._counting = Latest(jobs)
        self._new: tuple[Key, ...] = ()
        self._kept: tuple[str, ...] = ()
        self.number, self.words = 0, ""
        self._begun = False
        holder.changed.connect(self._begin_again)
        mine.changed.connect(self._know_mine)

    @property
    def areas(self) -> tuple[str, ...]:
        return tuple(self._settings.authorities)

    @property
    def area_words(self) -> str:
        """The authorities in a few words."""
        areas = self.areas
        if not areas:
            return ENGLAND
        if len(areas) > NAMED:
            return tr("{count} authorities", count=len(areas))
        return tr("{names} and {last}", names=", ".join(areas[:-1]), last=areas[-1]) if len(areas) > 1 else areas[0]

    def choose(self, areas: Sequence[str]) -> None:
        """Work for these authorities from now on."""
        if tuple(areas) != self.areas:
            self._settings.authorities = list(areas)
            self.areas_changed.emit()
            if self._begun:
                self.count()

    def begin(self) -> None:
        """Count, as soon as it is known what the person has dealt with."""
        if self._mine.known:
            self.count()
        else:
            self._mine.refresh()

    def count(self) -> None:
        """Count anew, in the background."""
        self._begun = True
        library, areas, kept = self._holder.library, self.areas, self._mine.mylist.kept.urns
        look = self._mine.held.look
        self._kept = kept
        if not areas and not kept:
            self._counting.give_up()
            self._show(())
            return

        def work(_progress: object) -> tuple[Key, ...]:
            return _new_since(library, areas, kept, look)

        self._counting.run(work).done(self._show).failed(lambda _error: self._show(())).start()

    def _begin_again(self) -> None:
        if self._begun:
            self.count()

    def _know_mine(self) -> None:
        if not self._begun or (not self.areas and self._mine.mylist.kept.urns != self._kept):
            self.count()
        else:
            self._show(self._new)

    def _show(self, new: tuple[Key, ...]) -> None:
        self._new = new
        self.number = sum(key not in self._mine.held.acknowledged for key in new)
        about = tr("in {area_words}", area_words=self.area_words) if self.areas else tr("about settings you keep")
        changes = tr("1 change") if self.number == 1 else tr("{number:,} changes", number=self.number)
        self.words = (
            tr("{changes} {about} not dealt with since you last looked", changes=changes, about=about)
            if self.number
            else ""
        )
        self.changed.emit()


def _new_since(library: Library, areas: Sequence[str], kept: Sequence[str], look: Look | None) -> tuple[Key, ...]:
    """What is news since the last look; nothing where there is nothing to compare."""
    try:
        nation = library.nation
        since = since_last_look(nation.releases(), look)
        known = set(nation.authorities()) if areas else set()
        there = [la for la in areas if la in known]
        if since is None or (areas and not there):
            return ()
        found = nation.changes(since, None, there, urns=None if areas else kept)
    except KnownError as error:
        if error.code in ("no-data", "one-release"):
            return ()
        raise
    return tuple(item.key for item in found.news)
