"""What the window says: an error as a sentence with its buttons, and a step of long work as words and numbers.

An error's sentence and action stand in `data_sync`, so that the command line says the same; ``messages.toml`` adds
which buttons the window offers, and says the action anew where the other speaks of the command line.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from desktop.language import look_up, translated

log = logging.getLogger(__name__)


@runtime_checkable
class Known(Protocol):
    """The shape of `data_sync.api.KnownError`: told by its shape, so that this room needs nothing of `data_sync`."""

    code: str
    sentence: str
    action: str
    facts: Mapping[str, Any]


class StepLike(Protocol):
    """The shape of `data_sync.progress.Step`."""

    @property
    def stage(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def done(self) -> int: ...
    @property
    def total(self) -> int | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def left(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Ask:
    """A button beside an error: the key that the window acts on, its words, its icon."""

    key: str
    words: str
    icon: str


@dataclass(frozen=True, slots=True)
class Message:
    """An error as a person reads it. `fault` is True where the mistake is the program's own."""

    sentence: str
    action: str = ""
    buttons: tuple[Ask, ...] = ()
    code: str = ""
    detail: str = ""
    fault: bool = False


@dataclass(frozen=True, slots=True)
class ProgressWords:
    """One step in words: what is being done, and how far it is."""

    what: str
    numbers: str


def of(error: BaseException) -> Message:
    """What to show for an error. One that nobody foresaw is told as the program's own fault; the log names its
    kind, never its words: they could hold what a person searched for."""
    if isinstance(error, Known):
        entry = _table()["error"].get(error.code, {})
        action = entry["action"].format_map(_Facts(error.facts)) if "action" in entry else error.action
        return Message(error.sentence, action, _asks(entry.get("buttons", ["retry"])), error.code)
    log.error("A fault of the program's own: %s", type(error).__name__)
    fault = _table()["fault"]
    return Message(
        fault["sentence"], fault["action"], _asks(fault["buttons"]), "fault", type(error).__name__, fault=True
    )


def progress_words(step: StepLike) -> ProgressWords:
    """A step as words ("Downloading the register as at 30 June 2026") and numbers ("12.4 of 25.1 MB, 49%")."""
    verb = _table()["stage"].get(step.stage, step.stage[:1].upper() + step.stage[1:])
    numbers = [_numbers(step.done, step.total, step.unit), step.left]
    return ProgressWords(f"{verb} {step.what}".strip(), ", ".join(filter(None, numbers)))


def _numbers(done: int, total: int | None, unit: str) -> str:
    share = f", {min(100, done * 100 // total)}%" if total else ""
    if unit == "bytes":
        return f"{_size(done, total)}{share}" if done or total else ""
    words = f" {unit}" if unit else ""
    if total:
        return f"{done:,} of {total:,}{words}{share}"
    return f"{done:,}{words}" if done else ""


def _size(done: int, total: int | None) -> str:
    def megabytes(count: int) -> str:
        return f"{count / 1e6:,.1f}"

    return f"{megabytes(done)} of {megabytes(total)} MB" if total else f"{megabytes(done)} MB"


def _asks(keys: list[str]) -> tuple[Ask, ...]:
    known = _table()["button"]
    return tuple(Ask(key, known[key]["words"], known[key]["icon"]) for key in keys)


class _Facts(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "?"


@cache
def _table() -> dict[str, Any]:
    table = tomllib.loads(Path(__file__).with_name("messages.toml").read_text(encoding="utf-8"))
    table["stage"] = {stage: look_up(words) for stage, words in table["stage"].items()}
    said: dict[str, Any] = translated(table, ("words", "sentence", "action"))
    return said
