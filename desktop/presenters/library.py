"""The library that all pages ask: opened when it is first wanted, and another one when other data are there.

Where no published data are held it is the sample edition, which is built in the background the first time. A page keeps
no library of its own: it asks this one each time and listens to `changed`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from data_sync.api import KnownError, Library, Query
from desktop.jobs import Jobs, Latest
from desktop.jobs.memory import give_back

if TYPE_CHECKING:
    from data_sync.api import Answer, Status
    from desktop.messages import Message

State = Literal["opened", "building", "ready", "failed"]
MISSPELT = "nurserry"
"""Asked once a while after the start, so that mending a spelling does not wait for its library to be imported."""
LATER_MS = 1500


class LibraryHolder(QObject):
    """Holds the library in use and says what becomes of it.

    `state` opened: it can be asked, but searching reads its columns first; building: the sample is being made; ready:
    searching answers at once; failed: `message` says why.
    `changed` fires when other data are there to be asked, `warmed` when searching has become quick, `status_changed`
    when `status` is known anew, `step` at each step of building the sample, `failed` with its message.
    """

    changed = Signal()
    warmed = Signal()
    status_changed = Signal()
    step = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        data: Path | None,
        mirror: str | None,
        jobs: Jobs,
        *,
        sample: bool = False,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._data, self._mirror, self._jobs = data, mirror, jobs
        self._sample_asked, self._today = sample, today
        self._library: Library | None = None
        self._retired: list[Library] = []
        self._warming, self._spelling, self._counting = Latest(jobs), Latest(jobs), Latest(jobs)
        self.state: State = "opened"
        self.message: Message | None = None
        self.status: Status | None = None
        self.remove_at_close = False
        """The person asked that nothing of theirs stays on this computer."""

    @property
    def library(self) -> Library:
        """The library in use. Asking it may raise `KnownError`."""
        if self._library is None:
            self._library = self._open()
        return self._library

    @property
    def sample(self) -> bool:
        """Whether the library in use is the sample edition."""
        return self.library.sample

    @property
    def folder(self) -> Path:
        """The data folder of the person's own, whichever library is in use."""
        return self.library.base

    @property
    def must_build(self) -> bool:
        """Whether the sample edition has yet to be made."""
        return self.library.sample and not self.library.places.cache.exists()

    def warm(self) -> None:
        """Make searching quick, in the background; build the sample first where that has to be. Ends in `warmed`."""
        library = self.library
        building = self.must_build

        def work(progress: Any) -> None:
            if building:
                library.make_sample(progress)
            library.search(Query(text="a")).counts()

        if building:
            self.state = "building"
        job = self._warming.run(work).progress(self.step.emit).done(lambda _none: self._warm(built=building))
        job.failed(self._fail).start()

    def is_quick(self) -> bool:
        """Whether a search answers at once. Where what has come in since, or a new day, would be read first, that is
        begun in the background, as at the start: `warmed` follows."""
        if self.state != "ready":
            return False
        try:
            quick = self.library.quick
        except KnownError:
            return True  # asking tells what is wrong
        if not quick:
            self.state = "opened"
            self.warm()
        return quick

    def stop_building(self) -> None:
        """Stop making the sample; it is begun afresh the next time it is wanted."""
        self._warming.give_up()

    def refresh(self) -> None:
        """Other data may be there: after a sync, an import, a rebuild. Pages are told by `changed`.

        Where published data are held, these are shown from now on, also to who had asked for the sample.
        """
        self._sample_asked = False
        fresh = self._open()
        held = self._library
        if held is not None and held.places == fresh.places:
            fresh.close()
        else:
            self._library = fresh
            if held is not None:
                self._retired.append(held)  # a job may still be reading it
        self.state = "opened"
        self.status = None
        self.message = None
        self.changed.emit()
        self.warm()

    def ask_status(self) -> None:
        """Find out in the background what is held; `status_changed` tells when it is known. Warming ends with it."""
        library = self.library
        job = self._counting.run(lambda _progress: library.status()).done(self._know)
        job.failed(self._fail).start()

    def ease(self) -> None:
        """The person rests: give back, in the background, memory that is held for speed alone or was left by what is
        done with."""
        library = self._library

        def work(_progress: object) -> None:
            if library is not None:
                library.ease()
            give_back()

        self._jobs.run(work).start()

    def leading(self, answer: Answer) -> list[int]:
        """The rows of an answer that safeguarding leads."""
        guard = answer.columns.arrays["guard"]
        found: list[int] = (guard[answer.found.positions] == _NOT_MET).nonzero()[0].tolist()
        return found

    def close(self) -> None:
        """Close what was opened; call when no job is left."""
        for library in (*self._retired, *([self._library] if self._library else [])):
            library.close()
        self._retired.clear()
        self._library = None

    def remove_everything(self) -> list[Path]:
        """Close what is open and remove all that the program keeps in the data folder; what could not be removed."""
        from data_sync.api import remove_everything

        folder = self.folder
        self.close()
        return remove_everything(folder)

    def _open(self) -> Library:
        return Library(self._data, self._mirror, sample=True if self._sample_asked else None, today=self._today)

    def _warm(self, *, built: bool) -> None:
        self.state = "ready"
        if built:
            self.changed.emit()
        self.warmed.emit()
        self.ask_status()
        QTimer.singleShot(LATER_MS, self, self._warm_spelling)

    def _warm_spelling(self) -> None:
        library = self.library
        job = self._spelling.run(lambda _progress: library.search(Query(text=MISSPELT)))
        job.failed(self._fail).start()

    def _know(self, status: Status) -> None:
        self.status = status
        self.status_changed.emit()

    def _fail(self, error: BaseException) -> None:
        from desktop.messages import of

        self.state = "failed"
        self.message = of(error)
        self.failed.emit(self.message)


_NOT_MET = 2
