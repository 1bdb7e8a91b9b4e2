"""Inspection frameworks, scales, areas and grades, read from ``frameworks.toml``.

Grades of two scales never meet: a `Scale` knows its own areas and grades, and nothing here orders one against another.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

Kind = Literal["graded", "card", "ncor", "oosc", "cr"]
KINDS: tuple[Kind, ...] = ("graded", "card", "ncor", "oosc", "cr")
NOT_GIVEN = 0
"""The packed code of an area the published row leaves blank."""


class Area(NamedTuple):
    key: str
    heading: str  # as published, with a straight apostrophe


class Grade(NamedTuple):
    key: str
    code: int
    word: str
    earlier_word: str | None = None
    earlier_before: str | None = None  # ISO date

    def word_on(self, date: str | None) -> str:
        """The grade's name at an inspection of this ISO date: grade 3 was Satisfactory before 4 November 2013."""
        if self.earlier_word and self.earlier_before and date and date < self.earlier_before:
            return self.earlier_word
        return self.word


class Scale(NamedTuple):
    key: str
    title: str
    in_words: str
    has_overall: bool
    areas: tuple[Area, ...]
    grades: tuple[Grade, ...]
    spellings: dict[str, int]  # published spelling in lower case -> code

    def grade(self, code: int) -> Grade | None:
        """The grade with this packed code; None for a blank."""
        return next((g for g in self.grades if g.code == code), None)

    def area_number(self, key: str) -> int | None:
        return next((n for n, a in enumerate(self.areas) if a.key == key), None)

    def grade_by_key(self, key: str) -> Grade | None:
        return next((g for g in self.grades if g.key == key and g.word != "-"), None)

    @property
    def named_grades(self) -> tuple[Grade, ...]:
        """The grades a person can choose, in the publisher's order (without the dash)."""
        return tuple(g for g in self.grades if g.word != "-")


class InspectionKind(NamedTuple):
    key: Kind
    title: str
    scale: str
    frameworks: tuple[tuple[str, str, str], ...]  # key, from, until (ISO, "" for open)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "frameworks.toml").read_text(encoding="utf-8"))


@cache
def scale(key: str) -> Scale:
    """The scale `graded`, `card` or `met`."""
    raw = _data()["scale"][key]
    grades = tuple(
        Grade(
            g["key"],
            g["code"],
            g["word"],
            g.get("earlier_word"),
            g["earlier_before"].isoformat() if "earlier_before" in g else None,
        )
        for g in raw["grades"]
    )
    spellings = {s: g["code"] for g in raw["grades"] for s in g["spellings"]}
    areas = tuple(Area(a["key"], a["heading"]) for a in raw["areas"])
    return Scale(key, raw["title"], raw["in_words"], raw["has_overall"], areas, grades, spellings)


@cache
def kind(key: str) -> InspectionKind:
    raw = _data()["kind"][key]
    spans = tuple(
        (f["key"], f["from"].isoformat() if "from" in f else "", f["until"].isoformat() if "until" in f else "")
        for f in raw["frameworks"]
    )
    return InspectionKind(key, raw["title"], raw["scale"], spans)  # type: ignore[arg-type]


@cache
def scale_of(kind_key: str) -> Scale:
    return scale(kind(kind_key).scale)


def framework_of(kind_key: str, date: str | None) -> str:
    """The framework an inspection of this kind and ISO date was held under; never guessed from the URN."""
    spans = kind(kind_key).frameworks
    for key, start, until in spans:
        if date and (not start or date >= start) and (not until or date <= until):
            return key
    return spans[-1][0]


@cache
def safeguarding_spellings() -> dict[str, int]:
    """Published spelling in lower case to 0 not stated, 1 met or effective, 2 not met or not effective."""
    return {s: entry["code"] for entry in _data()["safeguarding"].values() for s in entry["spellings"]}


SAFEGUARDING = {0: None, 1: "met", 2: "not-met"}


def recent_months() -> int:
    """How many months after registration a setting without an inspection is still called recently registered."""
    return int(_data()["recent"]["months"])
