"""Every failure the program knows: a code, the facts, one plain sentence and what to do next.

The sentences stand in ``errors.toml`` beside this file, so that the window and the command line say the same. Anything
that is not a `KnownError` is a fault of ours and is told as such, never as a traceback.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from data_sync.language import look_up


class KnownError(Exception):
    """A failure that can happen to anybody: the network, the disk, a publisher's file, a word mistyped.

    `code` names it (a table of ``errors.toml``); `facts` fill its sentence. `exit_code` is what the command line
    answers: 1 for a failure, 2 where the caller's words were off.
    """

    def __init__(self, code: str, /, **facts: Any) -> None:
        self.code = code
        self.facts = facts
        entry = _entries()[code]
        self.sentence: str = look_up(entry["sentence"]).format_map(_Facts(facts))
        self.action: str = look_up(entry["action"]).format_map(_Facts(facts))
        self.exit_code: int = entry.get("exit", 1)
        super().__init__(f"{self.sentence} {self.action}")


class Cancelled(Exception):
    """The person stopped the work. Not an error: nothing is told but that it stopped."""


class _Facts(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "?"


@cache
def _entries() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "errors.toml").read_text(encoding="utf-8"))


def codes() -> tuple[str, ...]:
    """Every known code, in the order of ``errors.toml`` (the help has a heading for each)."""
    return tuple(_entries())
