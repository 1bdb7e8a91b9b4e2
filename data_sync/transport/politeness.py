"""Politeness: how long to leave a host alone, and when to stop asking it."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping

from data_sync.errors import KnownError
from data_sync.progress import Progress

_REFUSALS = 3
_SLICE = 0.1  # seconds: how late a cancellation may be noticed while waiting


class Pace:
    """Keeps the least time between two requests to a host."""

    def __init__(self, delays: Mapping[str, float], sleep: Callable[[float], None]) -> None:
        self._delays = delays
        self._sleep = sleep
        self._free_at: dict[str, float] = {}
        self._lock = threading.Lock()

    def wait_for(self, host: str, progress: Progress) -> None:
        """Wait until `host` may be asked. Raises `Cancelled`."""
        delay = self._delays.get(host, 0.0)
        if not delay:
            return
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._free_at.get(host, now))
            self._free_at[host] = turn + delay
        self.pause(turn - now, progress)

    def pause(self, seconds: float, progress: Progress) -> None:
        """Sleep, but for a cancellation (`Cancelled`)."""
        while seconds > 0:
            progress.check()
            self._sleep(min(seconds, _SLICE))
            seconds -= _SLICE
        progress.check()


class Refusals:
    """Counts the answers 403 in a row from a host: after three it is not asked again."""

    def __init__(self) -> None:
        self._in_a_row: Counter[str] = Counter()

    def check(self, host: str) -> None:
        """Raise `KnownError` (refused) where `host` has had enough of us."""
        if self._in_a_row[host] >= _REFUSALS:
            raise KnownError("refused", host=host, status=403)

    def heard(self, host: str, status: int) -> None:
        self._in_a_row[host] = self._in_a_row[host] + 1 if status == 403 else 0


def waited(seconds: int) -> str:
    """So long in words: `1 second`, `90 seconds`, `5 minutes`."""
    number, unit = (seconds, "second") if seconds < 120 else (-(-seconds // 60), "minute")
    return f"{number:,} {unit}" if number == 1 else f"{number:,} {unit}s"
