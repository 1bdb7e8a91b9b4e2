"""The officer's rules, read from ``rules.toml``: when a setting is likely to be inspected, and what a report can set
off.

A rule is in force on a day or it is not; who says it, when and how firmly goes with every row it makes.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

from data_sync.language import look_up, translated


@dataclass(frozen=True, slots=True)
class Source:
    """Who says it and when, in words. `url` is blank where the page was not found."""

    title: str
    dated: str
    url: str


@dataclass(frozen=True, slots=True)
class DueRule:
    """An interval after which a setting is likely to be inspected. `firm` is how the source puts it: always, if we
    can, window, or a stated aim. `grades` are keys of the four-grade scale, for `after` grade.
    """

    key: str
    title: str
    after: Literal["inspection", "registration", "grade"]
    months: int
    said: str
    firm: str
    valid_from: str
    valid_until: str | None
    source: Source
    grades: tuple[str, ...] = ()

    def holds_on(self, day: str) -> bool:
        return _holds(self.valid_from, self.valid_until, day)


@dataclass(frozen=True, slots=True)
class TriggerRule:
    """What an outcome can set off: `says` is the source's own may, should or must, `words` what it says.

    It looks at `area` of `scale` for one of `grades`, or at safeguarding not met where `safeguarding` is set.
    """

    key: str
    title: str
    scale: Literal["graded", "card"]
    area: str | None
    grades: tuple[str, ...]
    safeguarding: bool
    says: str
    words: str
    valid_from: str
    valid_until: str | None
    source: Source

    def holds_on(self, day: str) -> bool:
        return _holds(self.valid_from, self.valid_until, day)


def _holds(start: str, until: str | None, day: str) -> bool:
    return start <= day and (until is None or day <= until)


@cache
def _table() -> dict[str, Any]:
    table = tomllib.loads((Path(__file__).parent / "rules.toml").read_text(encoding="utf-8"))
    ours = {part: translated(table[part], ("title", "words", "said")) for part in ("due", "trigger", "no_interval")}
    return {**table, **ours, "check": look_up(table["check"])}


def check_words() -> str:
    """What stands beside every row."""
    return str(_table()["check"])


def no_interval() -> tuple[frozenset[str], str]:
    """Keys of report card grades after which no interval is known, and how that is said."""
    return frozenset(_table()["no_interval"]["grades"]), str(_table()["no_interval"]["words"])


@cache
def _source(key: str) -> Source:
    row = _table()["source"][key]
    return Source(row["title"], row["dated"], row["url"])


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


@cache
def due_rules() -> tuple[DueRule, ...]:
    """Every rule for when a setting is likely to be inspected."""
    return tuple(
        DueRule(
            r["key"], r["title"], r["after"], r["months"], r["said"], r["firm"], _iso(r["from"]) or "",
            _iso(r.get("until")), _source(r["source"]), tuple(r.get("grades", ())),
        )
        for r in _table()["due"]
    )  # fmt: skip


@cache
def trigger_rules() -> tuple[TriggerRule, ...]:
    """Every rule for what an outcome can set off."""
    return tuple(
        TriggerRule(
            r["key"], r["title"], r["scale"], r.get("area"), tuple(r.get("grades", ())),
            r.get("safeguarding") == "not-met", r["says"], r["words"], _iso(r["from"]) or "", _iso(r.get("until")),
            _source(r["source"]),
        )
        for r in _table()["trigger"]
    )  # fmt: skip
