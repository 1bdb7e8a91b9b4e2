"""The process that brings data in for the window.

Reading, staging and committing a release makes and sorts millions of Python's objects, and while it does the window's
thread would wait for Python's own lock, a twentieth of a second and more at a time. Here nobody waits for it.

It is asked one thing, a line of JSON on its standard input, and answers in lines of JSON on its standard output: steps,
and one ending. At another line it stops at the next safe place, and so it does when its input ends, which is what
happens when the program has gone.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
import traceback
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any, BinaryIO

from data_sync.domain.dates import utc_now
from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step
from data_sync.store.cache import fault_behind
from data_sync.store.places import Places
from data_sync.sync.register import ReleaseResult
from data_sync.sync.reports_worker import pipes
from data_sync.sync.session import Results, Session

ARGUMENT = "--bring-in"
"""What a frozen program is started with to be this process (`serve`)."""

EVERY = 0.03
"""Seconds between two steps of one kind that are told."""
GRACE = 3.0
"""Seconds from the end of its input until it ends wherever it stands, which no release held minds."""


def serve() -> None:
    """Do what is asked, tell how it ended, and be gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal reaches both; the window decides
    if sys.platform != "win32":
        with suppress(OSError):
            os.nice(5)  # who types comes first
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    questions, answers = pipes()
    asked = json.loads(questions.readline())
    progress = Progress(_Steps(answers))
    threading.Thread(target=_listen, args=(questions, progress), daemon=True).start()
    _send(answers, _ending(asked, progress))
    os._exit(0)  # all is closed: nothing is left to tidy


def _ending(asked: dict[str, Any], progress: Progress) -> dict[str, Any]:
    places = Places(Path(asked["data"]))
    session = Session(places, asked["mirror"], utc_now)
    options = asked["options"]
    if "files" in options:
        options["files"] = [Path(name) for name in options["files"]]
    try:
        results = getattr(session, asked["do"])(**options, progress=progress)
    except Cancelled:
        return {"ending": "cancelled"}
    except KnownError as error:
        return {"ending": "failed", "error": error_told(error)}
    except Exception as error:
        known = fault_behind(error, places.cache)
        if known is not None:
            return {"ending": "failed", "error": error_told(known)}
        found = traceback.extract_tb(error.__traceback__)
        places_told = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in found]
        return {"ending": "fault", "kind": type(error).__name__, "places": places_told}
    return {"ending": "done", **results_told(results)}


def _listen(questions: BinaryIO, progress: Progress) -> None:
    """Ask the work to stop when it is told to; once nobody waits for it any more, see to it that it ends."""
    questions.readline()
    progress.cancel()
    questions.read()
    time.sleep(GRACE)
    os._exit(1)


class _Steps:
    """Tells the steps of the work: each new kind of step, and of one kind no more than anybody can follow."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._last, self._at = ("", ""), 0.0

    def __call__(self, step: Step) -> None:
        now = time.monotonic()
        if step[:2] != self._last or now - self._at >= EVERY:
            self._last, self._at = step[:2], now
            _send(self._answers, {"step": step})


def _send(answers: BinaryIO, said: dict[str, Any]) -> None:
    try:
        answers.write(json.dumps(said, default=str).encode() + b"\n")
        answers.flush()
    except OSError:  # the program has gone; that the input ended stops the work
        return


# --- what is told, as JSON and back ---


def error_told(error: KnownError | None) -> list[Any] | None:
    return None if error is None else [error.code, error.facts]


def error_heard(told: list[Any] | None) -> KnownError | None:
    return None if told is None else KnownError(told[0], **told[1])


def results_told(results: list[ReleaseResult]) -> dict[str, Any]:
    passed_over = getattr(results, "passed_over", ())
    return {
        "results": [{**_values(result), "why": error_told(result.why)} for result in results],
        "passed_over": [[page, error_told(error)] for page, error in passed_over],
    }


def _values(result: ReleaseResult) -> dict[str, Any]:
    return {field.name: getattr(result, field.name) for field in fields(result)}


def results_heard(told: dict[str, Any]) -> Results:
    results = Results(ReleaseResult(**{**each, "why": error_heard(each["why"])}) for each in told["results"])
    heard = ((page, error_heard(error)) for page, error in told["passed_over"])
    results.passed_over = [(page, error) for page, error in heard if error is not None]
    return results


if __name__ == "__main__":
    serve()
