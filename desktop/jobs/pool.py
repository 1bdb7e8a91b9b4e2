"""The pool of threads behind the window, and the one hop by which their answers come back to the window's thread.

A Qt object whose last reference falls in another thread is destroyed there, and a timer so destroyed goes on to fire at
nothing. So a worker never holds a `Job`, and lets go of its work and of its answer (an error holds the frames that it
came through) before the window's thread does: all three stand in a table of that thread's. The worker holds a number,
and one long-lived object carries (number, what) through Qt's queue. That is also what makes the ending single: whoever
takes the job out of the table ends it.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from desktop.jobs.job import Ending, Job, ProgressLike, Work
from desktop.jobs.memory import few_heaps, give_back

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

ProgressFactory = Callable[[Callable[[Any], None]], ProgressLike]
THREADS = 8
STEP_EVERY_MS = 30
"""Steps reach the window no oftener; a loop may tell a million of them."""
LONG = 1.0
"""Seconds of work after which the memory that it used is given back."""
PATIENCE = 3.0
"""Seconds that closing the program waits for its workers."""


class _Steps:
    """The newest step of a job, handed from the worker to the window's thread. Holds no Qt object."""

    __slots__ = ("asked", "lock", "newest")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.newest: object = None
        self.asked = False  # a hop is under way, or the window looks again by itself

    def take(self) -> object:
        with self.lock:
            step, self.newest = self.newest, None
            self.asked = step is not None
            return step

    def put(self, step: object) -> bool:
        """Keep a step; True when a hop must be asked for."""
        with self.lock:
            self.newest = step
            asked, self.asked = self.asked, True
            return not asked


class _Task:
    """What a worker takes up, and puts its answer (or its error) into."""

    __slots__ = ("answer", "progress", "work")

    def __init__(self, work: Work, progress: ProgressLike) -> None:
        self.work = work
        self.progress = progress
        self.answer: Any = None


class _Running:
    """What the window's thread knows of a job that has not ended."""

    __slots__ = ("future", "job", "steps", "task")

    def __init__(self, job: Job, steps: _Steps, task: _Task) -> None:
        self.job = job
        self.steps = steps
        self.task = task
        self.future: Future[None] | None = None


class Jobs(QObject):
    """All background work of the program. Lives in the window's thread, as long as the program.

    `progress` makes the object that work is given, from a function that hears its steps; `cancelled_error` is what work
    raises when it stops because it was told to. Both come from `data_sync.api`, through `app.py`. `executor` is
    for tests: an `InlineExecutor` does the work, and tells its ending, inside `start`.
    """

    _landed = Signal(object, str)  # the job's number; step, done, failed or cancelled

    def __init__(
        self,
        progress: ProgressFactory | None = None,
        cancelled_error: type[BaseException] | None = None,
        executor: Executor | InlineExecutor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._progress = progress or PlainProgress
        self._cancelled_error = cancelled_error or Stopped
        self._executor = executor
        self.behind: Callable[[Exception], BaseException] = lambda error: error
        """In the worker: the failure to be told for an error that work raised."""
        self._numbers = itertools.count(1)
        self._running: dict[int, _Running] = {}
        self._closed = False
        inline = isinstance(executor, InlineExecutor)
        hop = Qt.ConnectionType.DirectConnection if inline else Qt.ConnectionType.QueuedConnection
        self._landed.connect(self._on_landed, hop)

    def run(self, work: Work) -> Job:
        """A job that does `work(progress)` once it is started."""
        return Job(self, work)

    def begin(self, job: Job, work: Work) -> int:
        """Called by `Job.start`: hand the work to a thread; the job's number."""
        token = next(self._numbers)
        steps = _Steps()
        progress = self._progress(lambda step: self._hear(token, steps, step))
        running = self._running[token] = _Running(job, steps, _Task(work, progress))
        if self._closed:  # the program is closing: this will not be begun
            self._end(token, "cancelled")
            return token
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # 4 ms: not on the way to the first window

            self._executor = ThreadPoolExecutor(THREADS, thread_name_prefix="job", initializer=few_heaps)
        running.future = self._executor.submit(self._work, token)
        return token

    def cancel(self, token: int) -> None:
        """Called by `Job.cancel`."""
        running = self._running.get(token)
        if running is None:
            return
        running.task.progress.cancel()
        if running.future is not None and running.future.cancel():  # no thread had taken it up
            self._landed.emit(token, "cancelled")

    def active(self) -> int:
        """How many jobs have not ended."""
        return len(self._running)

    def shutdown(self, seconds: float = PATIENCE) -> bool:
        """Cancel everything and wait up to `seconds`; every job that is left ends as cancelled, here and now.

        True when all workers came home. False means that one hangs (in a driver, on a share): the interpreter would
        wait for it at its exit, so the program should leave by `os._exit`; a sync is safe to stop anywhere.
        """
        self._closed = True
        for running in list(self._running.values()):
            running.task.progress.cancel()
        waiting = [running.future for running in self._running.values() if running.future is not None]
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
        home = _all_home(waiting, seconds)
        if home and self._executor is not None:
            self._executor.shutdown()  # till a thread ends it holds what it did last, and with that this object
        # what has landed by now is the truth, and is told
        QCoreApplication.sendPostedEvents(self, 0)
        for token in list(self._running):
            self._end(token, "cancelled")
        return home

    def _work(self, token: int) -> None:
        """In the worker: do it, and send home how it ended."""
        running = self._running.get(token)
        if running is None:  # ended by shutdown before it was begun
            return
        task = running.task
        del running
        ending: Ending
        begun = time.monotonic()
        try:
            task.answer = task.work(task.progress)
            ending = "done"
        except self._cancelled_error:
            ending = "cancelled"
        except Exception as error:
            task.answer, ending = self._behind(error), "failed"
        except BaseException as error:  # a worker must not die silently of anything
            task.answer, ending = error, "failed"
        del task  # from here on it is the window's alone
        try:
            self._landed.emit(token, ending)
        except RuntimeError:  # the program has closed and taken this object away: shutdown has ended the job
            if not self._closed:
                raise
        if time.monotonic() - begun > LONG:
            give_back()

    def _behind(self, error: Exception) -> BaseException:
        try:
            return self.behind(error)
        except Exception:  # while finding out, another thing broke: the first is what happened
            return error

    def _hear(self, token: int, steps: _Steps, step: object) -> None:
        """In the worker: keep the newest step, and ask for a hop unless one is under way."""
        if steps.put(step) and not self._closed:
            self._landed.emit(token, "step")

    @Slot(object, str)
    def _on_landed(self, token: int, what: Literal["step", "done", "failed", "cancelled"]) -> None:
        if what == "step":
            self._tell_step(token)
        else:
            self._end(token, what)

    def _tell_step(self, token: int) -> None:
        running = self._running.get(token)
        if running is None:
            return
        step = running.steps.take()
        if step is not None:
            QTimer.singleShot(STEP_EVERY_MS, self, lambda: self._tell_step(token))
            running.job.tell_step(step)

    def _end(self, token: int, ending: Ending) -> None:
        running = self._running.pop(token, None)
        if running is None:
            return
        step = running.steps.take()
        if step is not None:
            running.job.tell_step(step)
        running.job.tell_ending(ending, running.task.answer if ending != "cancelled" else None)


def _all_home(waiting: list[Future[None]], seconds: float) -> bool:
    # a future that was cancelled in the queue is `done`, but `wait` would wait for a worker to notice it
    waiting = [future for future in waiting if not future.done()]
    if not waiting:
        return True
    from concurrent.futures import wait

    return not wait(waiting, seconds).not_done


class InlineExecutor:
    """Does the work at once, in the caller's thread: for tests without an event loop."""

    def submit(self, call: Callable[..., None], /, *arguments: object) -> Future[None]:
        from concurrent.futures import Future

        future: Future[None] = Future()
        call(*arguments)
        future.set_result(None)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        return None


class Stopped(Exception):
    """Raised by `PlainProgress.check` where the work was cancelled."""


class PlainProgress:
    """A progress object for work that is not `data_sync`'s: `step` with anything, `check` in loops."""

    def __init__(self, hear: Callable[[Any], None]) -> None:
        self._hear = hear
        self._cancelled = False

    def step(self, step: object) -> None:
        self.check()
        self._hear(step)

    def check(self) -> None:
        """Raise `Stopped` when the work should stop here."""
        if self._cancelled:
            raise Stopped

    def cancel(self) -> None:
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        return self._cancelled


_current: Jobs | None = None


def install(jobs: Jobs) -> Jobs:
    """Make these the program's jobs, which `run` uses. Called by `app.py`, and by tests."""
    global _current
    _current = jobs
    return jobs


def current() -> Jobs:
    """The program's jobs; plain ones where nobody has installed any."""
    return _current if _current is not None else install(Jobs())


def run(work: Work) -> Job:
    """A job that does `work(progress)` in the background: `run(work).done(show).failed(tell).start()`."""
    return current().run(work)


def shutdown(seconds: float = PATIENCE) -> bool:
    """End all background work at closing. See `Jobs.shutdown`."""
    return current().shutdown(seconds) if _current is not None else True
