"""What the person keeps, for all pages: lists, marks in rows, saved searches, undo. One for the program.

Everything asked of the person's file goes through one queue in the background, in the order in which it was asked: the
window never waits for the disk, and nobody reads what has not been written yet.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal

from data_sync.api import KnownError, Library, Query
from desktop.jobs import Jobs
from desktop.jobs.telling import tell, there
from desktop.language import tr
from desktop.messages import Message, of
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist_kept import CURRENT_LIST, Kept, current_list, read_kept

Op = Callable[[Library], Any]
"""What is done with the person's file, in the background: ``lambda library: library.mine.decisions.decide(…)``."""

FIRST_LIST = tr("My shortlist")
"""What the first list is called, where something is kept before any list was made."""


PATIENCE = 4.0
"""Seconds that closing waits for a write that a worker has begun."""


@dataclass(frozen=True, slots=True)
class Done:
    """One thing the person did, for the notice with Undo. `words` say what: "Added 1 setting to Spring visits"."""

    words: str
    how: Literal["done", "undone", "redone"] = "done"


@dataclass(slots=True)
class _Errand:
    """Something to be done with the file, and who hears of its ending.

    `kind` write: pages read anew and the notice offers to undo it; turn: the same without the notice (it is an undo);
    quiet: pages show it already; read: nothing is changed.
    """

    library: Library
    op: Op
    kind: Literal["write", "turn", "quiet", "read"]
    then: Callable[[Any], object] | None = None
    failed: Callable[[Message], object] | None = None


@dataclass(slots=True)
class _Landed:
    errand: _Errand
    value: Any = None
    error: KnownError | None = None
    kept: Kept | None = None
    action: str = ""


class MyList(QObject):
    """`kept` is what there is. Says `changed` when that is new, `written` when a note or an answer was saved (which
    pages show already), `done` with what to tell and offer to undo, `said` with a sentence that nothing is to be undone
    of, `failed` with a `Message`.

    `hand_over` asks whoever holds something half typed to give it to `do` now.
    """

    changed = Signal()
    written = Signal()
    done = Signal(object)
    said = Signal(str)
    failed = Signal(object)
    hand_over = Signal()

    def __init__(self, holder: LibraryHolder, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.holder, self._jobs = holder, jobs
        self.kept = Kept()
        self.message: Message | None = None
        self._queue: deque[_Errand] = deque()
        self._landed: deque[_Landed] = deque()
        self._turn = threading.Lock()
        self._abroad = 0
        self._finishing = False
        holder.changed.connect(self.refresh)
        holder.warmed.connect(self.refresh)

    # --- asking the file ---

    def do(
        self,
        op: Op,
        *,
        quiet: bool = False,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Message], object] | None = None,
        library: Library | None = None,
    ) -> None:
        """Change something. `then` gets what `op` gives; an error goes to `failed`, or to all by the signal.

        `quiet` is for what is saved while it is typed: no notice, and no page reads anew what it shows. `library` is
        for what was begun in other data than those in use now.
        """
        self._start(_Errand(library or self.holder.library, op, "quiet" if quiet else "write", then, failed))

    def ask(self, op: Op, then: Callable[[Any], object], failed: Callable[[Message], object] | None = None) -> None:
        """Read something, after everything that was done before has been written."""
        self._start(_Errand(self.holder.library, op, "read", then, failed))

    def exchange(self, op: Op, then: Callable[[Any], object], failed: Callable[[Message], object]) -> None:
        """Put another file in the place of the person's, whether the present one can be read or not."""
        self.hand_over.emit()
        self._start(_Errand(self.holder.library, op, "turn", then, failed))

    def refresh(self) -> None:
        """Read anew what is kept, and copy it for the day where that is due. Where nothing was ever kept, no file is
        made for it."""
        self._start(_Errand(self.holder.library, _nothing, "turn"))
        self._start(
            _Errand(self.holder.library, lambda library: library.back_up_daily(), "read", None, self._not_copied)
        )

    def _not_copied(self, message: Message) -> None:
        """A file that cannot be read is told where it is shown; a disk without room for a copy is told here."""
        if message.code in ("disk-full", "not-writable"):
            self.failed.emit(message)

    def finish(self) -> tuple[Message, ...]:
        """Before the program closes: write everything there is to write, here and now. Why something could not be."""
        faults: list[Message] = []
        self._finishing = True
        try:
            for _ in range(2):  # what a worker fails at meanwhile comes back, and is tried once more
                faults.clear()
                self.hand_over.emit()
                while (landed := self._alone()) is not None:
                    if landed.error is not None and landed.errand.kind != "read":
                        faults.append(of(landed.error))
                    while self._landed:  # what workers did before it comes first
                        self._take(None)
                    self._land(landed)
                if not self._wait_for_workers():
                    return (of(KnownError("locked", where=str(self.holder.library.places.data))),)
        finally:
            self._finishing = False
        return tuple(faults)

    def _alone(self) -> _Landed | None:
        with self._turn:
            return self._next()

    def _wait_for_workers(self) -> bool:
        """Until what workers have begun has come home; whether it has."""
        until = time.monotonic() + PATIENCE
        while self._abroad and time.monotonic() < until:
            QCoreApplication.sendPostedEvents(self._jobs, 0)
            time.sleep(0.001)
        return not self._abroad

    def _start(self, errand: _Errand) -> None:
        self._queue.append(errand)
        if not self._finishing:
            self._abroad += 1
            self._jobs.run(lambda _progress: self._work()).done(self._take).ended(self._home).start()

    def _home(self) -> None:
        self._abroad -= 1

    def _work(self) -> None:
        """In a worker: do the oldest errand, and put what came of it behind what came of those before.

        Two workers may reach the window in the other order than they had the file in; so what they carry is a queue.
        """
        with self._turn:
            landed = self._next()
            if landed is not None:
                self._landed.append(landed)

    def _take(self, _nothing: object) -> None:
        if self._landed:
            self._land(self._landed.popleft())

    def _next(self) -> _Landed | None:
        """Do the oldest errand, in the order in which they were asked for."""
        if not self._queue:
            return None
        errand = self._queue.popleft()
        landed = _Landed(errand)
        try:
            self._run(errand, landed)
        except KnownError as error:
            landed.error = error
        return landed

    @staticmethod
    def _run(errand: _Errand, landed: _Landed) -> None:
        library = errand.library
        if errand.op is _nothing and not library.places.user.exists():
            landed.kept = Kept()
            return
        before = library.mine.journal.last() if errand.kind == "write" else None
        landed.value = errand.op(library)
        if errand.kind == "write":
            after = library.mine.journal.last()
            if after is not None and (before is None or after.id > before.id):
                landed.action = after.words
        if errand.kind != "read":
            landed.kept = read_kept(library)

    def _land(self, landed: _Landed) -> None:
        errand = landed.errand
        if not there(errand.then):  # who asked is gone: a sheet that was closed meanwhile
            errand = replace(errand, then=None)
        current = errand.library is self.holder.library  # else other data are there by now
        if landed.error is not None:
            self._tell_failure(errand, of(landed.error))
            return
        if landed.kept is not None and current:
            self.kept, self.message = landed.kept, None
        if current or errand.kind != "read":
            tell(errand.then, landed.value)
        if errand.kind == "read" or not current:
            return
        (self.written if errand.kind == "quiet" else self.changed).emit()
        if landed.action and errand.kind == "write":
            self.done.emit(Done(landed.action))

    def _tell_failure(self, errand: _Errand, message: Message) -> None:
        if errand.op is _nothing:
            self.message = message
            self.changed.emit()
        elif errand.failed is not None:
            errand.failed(message)
        else:
            self.failed.emit(message)

    # --- undo ---

    def undo(self) -> None:
        """Take back the last thing done, whatever it was; what is half typed is written first, so that it can be."""
        self._turn_back(lambda library: library.mine.undo(), "undone")

    def redo(self) -> None:
        """Do again what was undone last."""
        self._turn_back(lambda library: library.mine.redo(), "redone")

    def _turn_back(self, op: Op, how: Literal["undone", "redone"]) -> None:
        def tell(action: Any) -> None:
            if action is not None:
                self.done.emit(Done(action.words, how))

        self.hand_over.emit()
        self._start(_Errand(self.holder.library, op, "turn", tell))

    # --- lists ---

    def lists_of(self, urn: str) -> tuple[int, ...]:
        """The numbers of the lists that a setting stands on."""
        return tuple(each.id for each in self.kept.lists if urn in each.urns)

    def __contains__(self, urn: object) -> bool:
        return urn in self.kept.listed

    def toggle(self, urn: str, shortlist: int | None = None) -> None:
        """Put a setting on a list, or take it off: the one named, else the one used last, else a first one."""

        def turn(library: Library) -> None:
            lists = library.mine.shortlists
            to = shortlist if shortlist is not None else current_list(library)
            if to is None:
                with library.mine.journal.action(
                    tr("Added 1 setting to a new list, {first_list}", first_list=FIRST_LIST)
                ):
                    to = lists.make(FIRST_LIST)
                    lists.add(to, [urn])
            elif urn in lists.urns(to):
                lists.remove(to, [urn])
            else:
                lists.add(to, [urn])
            library.mine.kept.put(CURRENT_LIST, to)

        self.do(turn)

    def watch(self, urn: str) -> None:
        """Put a setting on the watch list, or take it off."""

        def turn(library: Library) -> None:
            watched = library.mine.watch_list
            watched.drop([urn]) if watched.of(urn) is not None else watched.add([urn])

        self.do(turn)

    def make_list(
        self,
        name: str,
        urns: tuple[str, ...] = (),
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Message], object] | None = None,
    ) -> None:
        """A new list, with these settings on it; `then` gets its number."""

        def make(library: Library) -> int:
            lists = library.mine.shortlists
            with library.mine.journal.action(tr("Made the list {list}", list=" ".join(name.split()))):
                made = lists.make(name)
                if urns:
                    lists.add(made, urns)
            library.mine.kept.put(CURRENT_LIST, made)
            return made

        self.do(make, then=then, failed=failed)

    # --- searches ---

    def save_search(
        self,
        name: str,
        query: Query,
        *,
        then: Callable[[Any], object] | None = None,
        failed: Callable[[Message], object] | None = None,
    ) -> None:
        """Keep a search under a name; what it finds now counts as seen. `then` gets its number."""

        def save(library: Library) -> int:
            searches = library.mine.searches
            as_at = library.status().as_at or ""
            with library.mine.journal.action(tr("Saved the search {list}", list=" ".join(name.split()))):
                made = searches.save(name, query.to_json(), (), as_at)
                searches.look(made, library.saved_search_news(made).new, as_at)
            return made

        self.do(save, then=then, failed=failed)


def _nothing(_library: Library) -> None:
    """Nothing is done; what is kept is read."""
