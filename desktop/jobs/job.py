"""One job: what shall be done, who hears of it, and its one ending. It lives in the window's thread and stays there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from desktop.jobs.telling import tell

if TYPE_CHECKING:
    from desktop.jobs.pool import Jobs

Ending = Literal["done", "failed", "cancelled"]
Handler = TypeVar("Handler", bound=Callable[..., object])


class ProgressLike(Protocol):
    """The shape of `data_sync.progress.Progress`: heard by the window, cancelled by it, asked by the work."""

    def cancel(self) -> None: ...

    @property
    def cancelled(self) -> bool: ...


Work = Callable[[Any], object]
"""What is done in the other thread. It is given the progress object, gives the answer, and touches no widget."""


class Job(QObject):
    """Made by `run`; nothing happens before `start`.

    Inside `progress`, `done`, `failed`, `cancelled` and `ended` one may do anything a slot may, starting another job
    included. One that belongs to a Qt object that has gone (a sheet that was closed) is not called, as a slot is not.
    A job that is cancelled may still end as done: then the work had been finished, and that is the truth.
    """

    def __init__(self, jobs: Jobs, work: Work) -> None:
        super().__init__(jobs)
        self._jobs: Jobs | None = jobs
        self._work = work
        self._owner: QObject | None = None
        self._on_progress: Callable[[Any], object] | None = None
        self._on_done: Callable[[Any], object] | None = None
        self._on_failed: Callable[[BaseException], object] | None = None
        self._on_cancelled: Callable[[], object] | None = None
        self._on_ended: Callable[[], object] | None = None
        self._muted = False
        self._ending: Ending | None = None
        self._token = 0

    def progress(self, handler: Callable[[Any], object]) -> Job:
        """`handler` gets each step of the work that the window has time for; the newest is never lost."""
        self._on_progress = handler
        return self

    def done(self, handler: Callable[[Any], object]) -> Job:
        """`handler` gets what the work gave back."""
        self._on_done = handler
        return self

    def failed(self, handler: Callable[[BaseException], object]) -> Job:
        """`handler` gets the error. Without it, the error is raised in the window's thread."""
        self._on_failed = handler
        return self

    def cancelled(self, handler: Callable[[], object]) -> Job:
        """`handler` is called where the work stopped because it was told to."""
        self._on_cancelled = handler
        return self

    def ended(self, handler: Callable[[], object]) -> Job:
        """`handler` is called after the ending, whichever it was: to take a progress panel away."""
        self._on_ended = handler
        return self

    def owned_by(self, owner: QObject) -> Job:
        """The job serves this page: when the page is gone, the work is cancelled and nobody is called."""
        self._owner = owner
        owner.destroyed.connect(self._owner_gone)
        return self

    def start(self) -> Job:
        """Begin. Give back the job, to cancel it by. Once only: a second start raises RuntimeError."""
        if self._token or self._jobs is None:
            raise RuntimeError("This job has been started before.")
        self._token = self._jobs.begin(self, self._work)
        return self

    def cancel(self) -> None:
        """Ask the work to stop. Safe at any time, more than once and after the ending."""
        if self._jobs is not None and self._token:
            self._jobs.cancel(self._token)

    @property
    def ending(self) -> Ending | None:
        """How it ended; None while it has not."""
        return self._ending

    def mute(self) -> None:
        """Tell nobody about it any more: its question was asked anew."""
        self._muted = True

    def tell_step(self, step: object) -> None:
        """Called by `Jobs`, in the window's thread."""
        if self._ending is None and self._heard():
            tell(self._on_progress, step)

    def tell_ending(self, ending: Ending, payload: Any) -> None:
        """Called by `Jobs`, in the window's thread, once."""
        if self._ending is not None:
            raise RuntimeError(f"A job ended twice: {self._ending}, then {ending}.")
        self._ending = ending
        heard = self._heard()
        on_done, on_failed, on_cancelled, on_ended = (
            self._on_done,
            self._on_failed,
            self._on_cancelled,
            self._on_ended,
        )
        self._let_go()
        try:
            if not heard:
                return
            if ending == "done":
                tell(on_done, payload)
            elif ending == "cancelled":
                tell(on_cancelled)
            elif on_failed is None:
                raise payload
            else:
                tell(on_failed, payload)
        finally:
            if heard:
                tell(on_ended)
            self.deleteLater()

    @Slot()
    def _owner_gone(self) -> None:
        self._muted = True
        self.cancel()

    def _heard(self) -> bool:
        return not self._muted and (self._owner is None or isValid(self._owner))

    def _let_go(self) -> None:
        """Hold nothing after the ending: handlers hold pages, the work holds its data. And a child that is deleted
        while it holds the last of its parent has the parent delete it once more."""
        self._jobs = None
        self._work = _nothing
        self._on_progress = self._on_done = self._on_failed = self._on_cancelled = self._on_ended = None


def _nothing(_progress: Any) -> None:
    return None
