"""PDFs read by a process apart, with bounds: the one way by which the program looks into a PDF.

The process (`reports_worker`) is started when it is first needed and used again; one that hangs, dies or takes too much
is ended, the file is told as unreadable, and the next question starts another.
"""

from __future__ import annotations

import json
import queue
import threading
import time
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sources.report_facts import facts
from data_sync.sync import reports_worker
from data_sync.sync.processes import start

_POLL = 0.1  # seconds: how late a cancellation may be noticed
_HEAD = 1024  # bytes among which a PDF says that it is one
_LARGEST_ANSWER = 96 << 20
_WIDEST = 6000  # pixels


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of a PDF's pages as they yield it. `total` counts its pages; `cut`: not all of it was read."""

    pages: tuple[str, ...]
    total: int
    cut: bool


class PdfReader:
    """Reads PDFs, one at a time, from whatever threads it is asked. `patience` is the seconds a file may take."""

    def __init__(self, patience: float = 30.0) -> None:
        self._patience = patience
        self._one_at_a_time = threading.Lock()
        self._worker: _Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def text(self, path: Path, *, name: str = "", progress: Progress = SILENT) -> PdfText:
        """The text of the first pages of `path` (how many at most stands in ofsted_reports.toml).

        Raises `KnownError` (not-a-report, file-missing) and `Cancelled`.
        """
        self._check(path, name)
        said, payload = self._ask({"do": "text", "path": str(path), "pages": facts()["file"]["pages"]}, name, progress)
        return PdfText(tuple(json.loads(payload)), said["pages"], said["cut"])

    def picture(self, path: Path, page: int, width: int, *, name: str = "", progress: Progress = SILENT) -> bytes:
        """A page (from 1) as the bytes of a PNG, `width` pixels wide. Raises as `text`."""
        self._check(path, name)
        question = {"do": "picture", "path": str(path), "page": page, "width": max(1, min(width, _WIDEST))}
        return self._ask(question, name, progress)[1]

    def page_count(self, path: Path, *, name: str = "", progress: Progress = SILENT) -> int:
        """How many pages a PDF has. Raises as `text`."""
        self._check(path, name)
        return int(self._ask({"do": "count", "path": str(path)}, name, progress)[0]["pages"])

    def close(self) -> None:
        """End the process. The reader can still be used."""
        with self._one_at_a_time:
            self._end()

    @staticmethod
    def _check(path: Path, name: str) -> None:
        """Look at a file's size and its first bytes before anything is believed of it."""
        shown = name or path.name
        try:
            size = path.stat().st_size
            with path.open("rb") as file:
                head = file.read(_HEAD)
        except OSError as error:
            raise KnownError("file-missing", file=shown) from error
        if b"%PDF-" not in head:
            raise KnownError("not-a-report", file=shown, why="it does not begin as a PDF does")
        if size > facts()["file"]["limit"]:
            raise KnownError("not-a-report", file=shown, why=f"it is larger than any report ({size / 1e6:,.0f} MB)")

    def _ask(self, question: dict[str, Any], name: str, progress: Progress) -> tuple[dict[str, Any], bytes]:
        shown = name or Path(question["path"]).name
        while not self._one_at_a_time.acquire(timeout=_POLL):
            progress.check()
        try:
            if self._worker is None or not self._worker.alive:
                self._end()
                self._worker = _Worker()
            try:
                said, payload = self._worker.ask(question, self._patience, progress)
            except BaseException:  # also a cancellation: what it would say later belongs to no question
                self._end()
                raise
        except _Failed as failure:
            raise KnownError("not-a-report", file=shown, why=str(failure)) from failure
        finally:
            self._one_at_a_time.release()
        if "error" in said:
            raise KnownError("not-a-report", file=shown, why=said["error"])
        return said, payload

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None


class _Failed(Exception):
    """The process did not answer as it should; the message says why in words that go on with a file's name."""


class _Worker:
    """One process and the thread that listens to it."""

    def __init__(self) -> None:
        self._process = start(reports_worker)
        self._answers: queue.SimpleQueue[tuple[dict[str, Any], bytes] | None] = queue.SimpleQueue()
        assert self._process.stdout is not None
        self._listener = threading.Thread(
            target=_listen, args=(self._process.stdout, self._answers), name="pdf answers", daemon=True
        )
        self._listener.start()
        self._ended = weakref.finalize(self, self._process.kill)  # one that hangs must not outlive the program

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, question: dict[str, Any], patience: float, progress: Progress) -> tuple[dict[str, Any], bytes]:
        until = time.monotonic() + patience
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(question).encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise _Failed("the process that reads it ended") from error
        while True:
            progress.check()
            left = until - time.monotonic()
            if left <= 0:
                raise _Failed(f"reading it took longer than {patience:g} seconds")
            try:
                answer = self._answers.get(timeout=min(_POLL, left))
            except queue.Empty:
                continue
            if answer is None:
                raise _Failed("it made the process that reads it end")
            return answer

    def end(self) -> None:
        self._ended()
        self._process.wait()
        self._listener.join(timeout=5)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def _listen(answers: IO[bytes], heard: queue.SimpleQueue[tuple[dict[str, Any], bytes] | None]) -> None:
    """Hand on each answer; None when the process has ended or speaks nonsense."""
    try:
        while line := answers.readline(1 << 16):
            said = json.loads(line)
            size = int(said.pop("size"))
            if size > _LARGEST_ANSWER:
                break
            payload = answers.read(size)
            if len(payload) != size:
                break
            heard.put((said, payload))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        heard.put(None)
        return
    heard.put(None)
