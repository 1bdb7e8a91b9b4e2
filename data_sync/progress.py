"""Progress with numbers, and cancelling: one small object handed down to all long work."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from data_sync.errors import Cancelled


class Step(NamedTuple):
    """What long work is doing now. `done` and `total` count `unit`; `total` is None while unknown."""

    stage: str  # discover, plan, download, read, stage, check, commit, tell; or a word of the work's own
    what: str  # what it is done to, in words a person knows: a release's title, a file's name
    done: int = 0
    total: int | None = None
    unit: str = ""  # bytes, rows, releases …
    left: str = ""  # about how long the rest takes, in words, where the work knows


class Progress:
    """Hears `step`s, and raises `Cancelled` at the next step once `cancel` was called (from any thread)."""

    def __init__(self, hear: Callable[[Step], None] | None = None) -> None:
        self._hear = hear
        self._cancelled = False

    def step(
        self, stage: str, what: str, done: int = 0, total: int | None = None, unit: str = "", left: str = ""
    ) -> None:
        """Tell where the work is. Raises `Cancelled` when it should stop here; safe at each call."""
        self.check()
        if self._hear is not None:
            self._hear(Step(stage, what, done, total, unit, left))

    def check(self) -> None:
        """Raise `Cancelled` when the work should stop; cheap enough for a loop."""
        if self._cancelled:
            raise Cancelled

    def cancel(self) -> None:
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        return self._cancelled


SILENT = Progress()
"""Hears nothing and is never cancelled."""
