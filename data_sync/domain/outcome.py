"""Which outcome a setting has: chosen from its dated blocks by domain.md §1 rules 2 to 5, with the true reason for a
blank.

The newest dated block with grades is the latest outcome: a report card or a four-grade inspection. A visit without
grades (no children, out-of-school care only, Childcare Register) is the outcome only where there is no grade at all: it
never hides or overwrites one. A report card never has an overall grade.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from data_sync.domain.dates import in_words, minus_months
from data_sync.domain.frameworks import Kind, framework_of, recent_months, scale_of
from data_sync.language import later, look_up

Form = Literal["graded", "report_card", "met_not_met", "none"]
FORMS: tuple[Form, ...] = ("none", "graded", "report_card", "met_not_met")
GRADED_KINDS = ("card", "graded")
THEN = ("", "better", "same", "worse")
"""How a grade went against the inspection before, by code; blank where two cannot be laid side by side."""
MET_KINDS = ("ncor", "oosc", "cr")


class Block(NamedTuple):
    """One dated outcome as a release lists it. `grades` are codes in the order of the scale's areas, 0 where not
    given."""

    kind: Kind
    date: str
    number: str | None
    grades: tuple[int, ...]
    safeguarding: int  # 0 not stated, 1 met or effective, 2 not
    visit: str | None
    raw: tuple[str | None, ...]
    nth: int = 1  # 1 the newest of its kind in the release, 2 and 3 the ones before

    @property
    def framework(self) -> str:
        return framework_of(self.kind, self.date)

    @property
    def overall(self) -> str | None:
        """The overall word as it was on the day; None for every report card."""
        scale = scale_of(self.kind)
        if not scale.has_overall:
            return None
        grade = scale.grade(self.grades[0])
        return grade.word_on(self.date) if grade and grade.word != "-" else None

    @property
    def areas(self) -> dict[str, str]:
        """Published heading to grade word, for the areas that were graded (overall apart)."""
        scale = scale_of(self.kind)
        found = {}
        for area, code in zip(scale.areas, self.grades, strict=True):
            grade = scale.grade(code)
            if area.key != "overall" and grade is not None and grade.word != "-":
                found[area.heading] = grade.word_on(self.date)
        return found


def unpack(packed: list[list[Any]]) -> tuple[Block, ...]:
    """Blocks of the cache's packed form, newest first; of one day, the one with grades first."""
    blocks = [
        Block(
            kind, date, None if number is None else str(number), tuple(int(c) for c in grades),
            guard, visit, tuple(raw), nth,
        )
        for kind, nth, date, number, grades, guard, visit, raw in packed
    ]  # fmt: skip
    blocks.sort(key=lambda b: (b.date, b.kind in GRADED_KINDS), reverse=True)
    return tuple(blocks)


def latest(blocks: tuple[Block, ...]) -> Block | None:
    """The block that is the latest outcome, or None where nothing has a date.

    Inspections listed as the second or third most recent are none: where the newest has no date that can be read, an
    older one must not stand for it.
    """
    for kinds in (GRADED_KINDS, MET_KINDS):
        found = [b for b in blocks if b.kind in kinds and b.nth == 1]
        if found:
            return max(found, key=lambda b: b.date)
    return None


def form_of(block: Block | None) -> Form:
    if block is None:
        return "none"
    return {"graded": "graded", "card": "report_card"}.get(block.kind, "met_not_met")  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A setting's latest outcome as the command line and the window show it."""

    form: Form
    framework: str | None
    inspected: str | None
    overall: str | None
    areas: dict[str, str] = field(default_factory=dict)
    safeguarding: str | None = None
    why_none: str | None = None


# --- why there is no outcome -----------------------------------------------------------------------------------------

WHY = ("", "recent", "long", "club", "cr", "vcr", "agency")
"""Reasons for a blank, in the order of their packed codes; the sentences follow words.md."""

_SENTENCE = {
    "recent": later("No inspection published yet. Registered {registered}."),
    "recent-undated": later("No inspection published yet."),
    "long": later(
        "No inspection outcome in this release, though registered since {year}. Reports may exist on Ofsted's page."
    ),
    "long-undated": later("No inspection outcome in this release. Reports may exist on Ofsted's page."),
    "club": later("This release does not publish outcomes for out-of-school clubs."),
    "cr": later(
        "Childcare Register only: not inspected for education. Ofsted checks about one in ten each year, so no"
        " inspection is usual."
    ),
    "vcr": later(
        "Voluntary register only: chose to register, for example a nanny or an activity club. Sampled checks only."
    ),
    "agency": later("Registered with a childminder agency, which does its checks. Ask the agency."),
}
_SHORT = {
    "recent": later("None published yet: registered {registered}"),
    "recent-undated": later("None published yet"),
    "long": later("No outcome in this release, registered since {year}"),
    "long-undated": later("No outcome in this release"),
    "club": later("Out-of-school club: no outcomes in this release"),
    "cr": later("Childcare Register only: not graded"),
    "vcr": later("Voluntary register only: not graded"),
    "agency": later("Registered through an agency"),
}
WHY_TITLES = {
    "recent": later("Registered recently, nothing published yet"),
    "long": later("Registered long ago, nothing in this release"),
    "club": later("Out-of-school club, none in this release"),
    "cr": later("Childcare Register only"),
    "vcr": later("Voluntary register only"),
    "agency": later("Registered through an agency"),
}


CLUB = ("Childcare on non-domestic premises", "Out-of-school day care")
"""A club by type and subtype; the two settings of 2021 on domestic premises with this subtype are none."""


def why_none(
    *, type_: str | None, subtype: str | None, registers: int, registered: str | None, as_at: str, publishes_clubs: bool
) -> str:
    """The reason (one of `WHY`) that a setting has no dated outcome in a release as at `as_at`.

    `registers` are bits (1 EYR, 2 CCR, 4 VCR); `publishes_clubs` tells whether the release carries outcomes of
    out-of-school care at all.
    """
    if type_ == "Childminder agency":
        return "agency"
    if not registers & 1:
        return "vcr" if registers == 4 else "cr"
    if (type_, subtype) == CLUB and not publishes_clubs:
        return "club"
    return "recent" if registered and registered > minus_months(as_at, recent_months()) else "long"


def why_sentence(why: str, registered: str | None, *, short: bool = False) -> str | None:
    """The reason in words; `short` for a chip in a list."""
    if not why:
        return None
    table = _SHORT if short else _SENTENCE
    key = f"{why}-undated" if registered is None and f"{why}-undated" in table else why
    return look_up(table[key]).format(
        registered=in_words(registered) if registered else "", year=registered[:4] if registered else ""
    )
