"""A look at the person's files and the register soon after the start: what is damaged is mended, or said with a way to
mend it. Nothing waits for it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Library, in_words
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList

if TYPE_CHECKING:
    from data_sync.api import Mended

NOTHING_LOST = tr("Nothing was done since that copy was made, so nothing is lost.")
NOT_TOLD = tr("What was done since that copy was made is lost; the damaged file does not say what that was.")
NAMED = 3


class Health(QObject):
    """`mended` says in words what was done about the person's own file; `broken` gives the failure that keeps the
    register from being used."""

    mended = Signal(str)
    broken = Signal(object)

    def __init__(self, holder: LibraryHolder, mylist: MyList, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self._mylist = holder, mylist
        self._checking = Latest(jobs)

    def begin(self) -> None:
        """Look, in the background: first at what cannot be fetched again."""
        self._mylist.ask(_mend, self._tell_mended, lambda _message: None)  # My list tells what cannot be mended
        library = self._holder.library
        self._checking.run(lambda _progress: _check(library)).done(self._tell_broken).start()

    def _tell_mended(self, mended: Mended | None) -> None:
        if mended is not None:
            self._mylist.refresh()
            self.mended.emit(in_a_sentence(mended))

    def _tell_broken(self, error: KnownError | None) -> None:
        if error is not None:
            self.broken.emit(error)


def _mend(library: Library) -> Any:
    from data_sync.api import mend_user

    return mend_user(library.places)


def _check(library: Library) -> Any:
    from data_sync.api import quick_fault

    return None if library.sample else quick_fault(library.places.cache)  # the sample is made again by itself


def in_a_sentence(mended: Mended) -> str:
    """What happened to the person's file, what stands there now, and what is lost."""
    here = datetime.fromisoformat(mended.taken_at).astimezone()
    day = in_words(here.date().isoformat())
    return tr(
        "The file of your lists and notes was damaged. The copy of {day}, {here:%H:%M} is back in its"
        " place. {lost_in_words} The damaged file is kept beside it as {name}.",
        day=day,
        here=here,
        lost_in_words=lost_in_words(mended.lost),
        name=mended.aside.name,
    )


def lost_in_words(lost: tuple[str, ...] | None) -> str:
    """What was done since a copy was made and is gone with the damaged file."""
    if lost is None:
        return NOT_TOLD
    if not lost:
        return NOTHING_LOST
    named, more = "; ".join(lost[:NAMED]), len(lost) - NAMED
    if more > 0:
        return tr("Lost is what was done since: {list}; and {count} more.", list=named, count=more)
    return tr("Lost is what was done since: {list}.", list=named)
