"""Data brought in by a process apart (`bringing_worker`), so that the window's thread has Python's lock for itself."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sync import bringing_worker
from data_sync.sync.processes import start
from data_sync.sync.register import ReleaseResult
from data_sync.sync.session import Results, Session

if TYPE_CHECKING:
    from data_sync.sync.discover import Discovered

_POLL = 0.05  # seconds: how late a cancellation may be passed on


class Fault(Exception):
    """A mistake of ours in the process apart. `places` say where in the code it happened, as "file:line
    function"; the message is its kind."""

    def __init__(self, kind: str, places: Sequence[str]) -> None:
        super().__init__(kind)
        self.places = tuple(places)


class SessionApart(Session):
    """A `Session` whose long work is done by a process of its own, each piece by a new one.

    It holds the lock, raises, tells its steps and is cancelled as a `Session` is, and ends with the program. Its clock
    is the computer's. Where the system starts no process, the work is done here.
    """

    def sync(
        self,
        *,
        what: Sequence[str] = ("register",),
        releases: str = "all",
        again: bool = False,
        accept: bool = False,
        progress: Progress = SILENT,
        wait: float = 0.0,
        listed: Discovered | None = None,
    ) -> Results:
        options: dict[str, Any] = {
            "what": list(what), "releases": releases, "again": again, "accept": accept, "wait": wait
        }  # fmt: skip
        worker = self._begun("sync", options) if listed is None else None
        if worker is None:
            return super().sync(**options, listed=listed, progress=progress)
        return worker.results(progress)

    def import_files(
        self, files: Sequence[Path], *, as_at: str | None, accept: bool, progress: Progress = SILENT
    ) -> list[ReleaseResult]:
        options = {"files": [str(file) for file in files], "as_at": as_at, "accept": accept}
        worker = self._begun("import_files", options)
        if worker is None:
            return super().import_files(files, as_at=as_at, accept=accept, progress=progress)
        return worker.results(progress)

    def rebuild(self, progress: Progress = SILENT) -> list[ReleaseResult]:
        worker = self._begun("rebuild", {})
        return super().rebuild(progress) if worker is None else worker.results(progress)

    def _begun(self, do: str, options: dict[str, Any]) -> _Worker | None:
        asked = {"do": do, "data": str(self._places.data), "mirror": self._mirror, "options": options}
        try:
            return _Worker(asked)
        except OSError:
            return None


class _Worker:
    """One process at its work, and the thread that listens to it."""

    def __init__(self, asked: dict[str, Any]) -> None:
        self._process = start(bringing_worker)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._asking: IO[bytes] = self._process.stdin
        self._heard: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._listener = threading.Thread(
            target=_listen, args=(self._process.stdout, self._heard), name="bringing in", daemon=True
        )
        self._listener.start()
        self._stopping = False
        self._say(json.dumps(asked))

    def results(self, progress: Progress) -> Results:
        """Hand on its steps until it has ended, and what it has ended with. Raises `KnownError` and `Cancelled`."""
        with self:
            while True:
                if progress.cancelled and not self._stopping:
                    self._stopping = True
                    self._say("stop")  # and it is waited for: what it had finished is the truth
                try:
                    told = self._heard.get(timeout=_POLL)
                except queue.Empty:
                    continue
                if told is not None and "step" in told:
                    with suppress(Cancelled):
                        progress.step(*told["step"])
                else:
                    return _ended(told, cancelled=progress.cancelled)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # it has gone
            self._asking.close()
        try:
            self._process.wait(2 * bringing_worker.GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(timeout=5)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _say(self, words: str) -> None:
        with suppress(OSError):  # it has died, which is heard
            self._asking.write(words.encode() + b"\n")
            self._asking.flush()


def _ended(told: dict[str, Any] | None, *, cancelled: bool) -> Results:
    ending = told["ending"] if told is not None else "died"
    if told is not None and ending == "done":
        return bringing_worker.results_heard(told)
    if told is not None and ending == "fault":
        raise Fault(told["kind"], told["places"])
    error = bringing_worker.error_heard(told["error"]) if told is not None and ending == "failed" else None
    if error is not None:
        raise error
    if ending == "cancelled" or cancelled:
        raise Cancelled
    raise KnownError("cut-short")


def _listen(answers: IO[bytes], heard: queue.SimpleQueue[dict[str, Any] | None]) -> None:
    """Hand on each line; None when the process has ended."""
    with suppress(OSError, ValueError):
        for line in answers:
            heard.put(json.loads(line))
    heard.put(None)
