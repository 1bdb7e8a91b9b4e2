"""A log for runs that nobody watches: a line when one begins, a line for each release, a line on how it ended.

It holds dates, titles and the sentences of failures; nothing that somebody searched for or noted.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from data_sync.api import Cancelled, KnownError, utc_now

MOST_BYTES = 1_000_000
"""Past that the log is set aside under the same name with .1, and begins afresh."""

Say = Callable[[str], None]


@contextmanager
def run_log(path: Path | None, what: str) -> Iterator[Say]:
    """Note in the file at `path` that `what` began, whatever is said inside, and how it ended; with None nothing is
    noted. Raises `not-writable` before anything is done where the file cannot be written."""
    if path is None:
        yield _nothing
        return
    _note(path, f"{what} began")
    started = time.monotonic()
    try:
        yield lambda line: _note(path, line)
    except Cancelled:
        _note(path, f"{what} was stopped")
        raise
    except KnownError as error:
        _note(path, f"{what} failed ({error.code}): {error.sentence}")
        raise
    except BaseException as error:
        _note(path, f"{what} ended with {type(error).__name__}")
        raise
    _note(path, f"{what} done in {time.monotonic() - started:.0f} s")


def _note(path: Path, line: str) -> None:
    try:
        if path.exists() and path.stat().st_size > MOST_BYTES:
            os.replace(path, path.with_name(f"{path.name}.1"))
        with open(path, "a", encoding="utf-8") as stream:
            stream.write(f"{utc_now()} {' '.join(line.split())}\n")
    except OSError as error:
        raise KnownError("not-writable", where=str(path.parent)) from error


def _nothing(_line: str) -> None:
    """Nobody asked for a log."""
