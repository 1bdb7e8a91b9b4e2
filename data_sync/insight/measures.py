"""What is counted of a release: every measure is a flag or a weight for each of its settings, under a name.

The same flags make a release's counts at its import and find the rows behind a number later, so the two cannot
differ.

Names: `providers`, `eyr`, `ccr`, `vcr` (on that register), `reg.BITS` (that very combination of registers); `places`
and `eyr_places` (as given), `eyr_estimates` (places with estimates, in ten-thousandths), `eyr_given` (EYR providers
whose number is given) and `eyr_estimated` (where it is the average of the type); `graded` and `graded.GRADE` (EYR
providers with a four-grade outcome, whatever came later) and of these by framework `eif`, `cif`, `pre-cif` with
`FRAMEWORK.AREA.GRADE` and `FRAMEWORK.guard.CODE`; `card`, `card.AREA.GRADE`, `card.guard.CODE`; `ncor`, `oosc`, `cr`
with `.GRADE` and `.guard.CODE` (whoever lists such a visit); `falls.PART` (every setting falls in one); `unsafe` (the
latest outcome says that safeguarding is not met). Areas, grades and codes are the packed ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from data_sync.domain.dates import minus_months
from data_sync.domain.frameworks import kind, recent_months, scale
from data_sync.domain.outcome import FORMS
from data_sync.insight.outcomes import Array, days

CLUB = ("Childcare on non-domestic premises", "Out-of-school day care")
"""Type and subtype of an out-of-school club."""
ESTIMATE_UNITS = 10_000
"""`eyr_estimates` counts ten-thousandths of a place, so that sums are exact in whatever order."""

FALLS = ("graded", "card", "ncor", "oosc", "cr", "club", "recent", "long", "off.cr", "off.none")
"""The parts that a release's settings fall into, each in one: on the Early Years Register by the kind of their latest
outcome, or why there is none; off it with or without a Childcare Register outcome."""

GRADED_FRAMEWORKS = tuple(key for key, _, _ in kind("graded").frameworks)
MET_KINDS = ("ncor", "oosc", "cr")


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """What the counting needs to know of the release itself: its date, and whether it has outcomes of clubs at
    all."""

    as_at: str
    publishes_clubs: bool


def is_club(type_: str | None, subtype: str | None) -> bool:
    """Whether a setting of this type and subtype is an out-of-school club."""
    return (type_, subtype) == CLUB


NEEDED_FACTS = ("type", "subtype", "registers", "places", "places_estimate", "registered")
"""Facts, by their names in the table `fact`, that `measures` reads."""


def measures(
    facts: Mapping[str, Sequence[Any]], outcomes: Mapping[str, Array], release: ReleaseFacts
) -> dict[str, Array]:
    """Every measure by name: bool arrays for flags, float64 for weights, a value for each row of `facts`."""
    found = _registers_and_places(facts)
    eyr = found["eyr"]
    found["unsafe"] = outcomes["guard"] == 2
    found.update(_graded(eyr, outcomes))
    found.update(_cards(outcomes))
    for met in MET_KINDS:
        listed = outcomes[f"{met}_date"] > 0
        found[met] = listed
        for grade in scale("met").named_grades:
            found[f"{met}.{grade.code}"] = listed & (outcomes[f"{met}0"] == grade.code)
    found.update(_guards("oosc", found["oosc"], outcomes["oosc_guard"]))
    falls = _falls(facts, eyr, outcomes, release)
    found.update({f"falls.{part}": falls == n for n, part in enumerate(FALLS)})
    return found


def _registers_and_places(facts: Mapping[str, Sequence[Any]]) -> dict[str, Array]:
    bits = np.array(facts["registers"], np.uint8)
    eyr = (bits & 1) > 0
    given = np.array([p is not None for p in facts["places"]], bool)
    places = np.array([p or 0 for p in facts["places"]], np.float64)
    estimates = np.array([round((p or 0) * ESTIMATE_UNITS) for p in facts["places_estimate"]], np.float64)
    found: dict[str, Array] = {
        "providers": np.ones(len(bits), bool),
        "eyr": eyr,
        "ccr": (bits & 2) > 0,
        "vcr": (bits & 4) > 0,
        "places": places,
        "eyr_places": places * eyr,
        "eyr_estimates": estimates * eyr,
        "eyr_given": eyr & given,
        "eyr_estimated": eyr & (estimates != places * ESTIMATE_UNITS),
    }
    found.update({f"reg.{combination}": bits == combination for combination in range(8)})
    return found


def _graded(eyr: Array, outcomes: Mapping[str, Array]) -> dict[str, Array]:
    overall, day = outcomes["graded0"], outcomes["graded_date"]
    graded = eyr & (overall >= 1) & (overall <= 4)
    found = {"graded": graded}
    codes = [g.code for g in scale("graded").named_grades]
    found.update({f"graded.{code}": graded & (overall == code) for code in codes})
    for key, start, until in kind("graded").frameworks:
        held = graded & (day >= days(start)) if start else graded
        if until:
            held = held & (day <= days(until))
        found[key] = held
        for area in range(len(scale("graded").areas)):
            grades = outcomes[f"graded{area}"]
            found.update({f"{key}.{area}.{code}": held & (grades == code) for code in codes})
        found.update(_guards(key, held, outcomes["graded_guard"]))
    return found


def _cards(outcomes: Mapping[str, Array]) -> dict[str, Array]:
    card = outcomes["card_date"] > 0
    found = {"card": card, **_guards("card", card, outcomes["card_guard"])}
    for area in range(len(scale("card").areas)):
        grades = outcomes[f"card{area}"]
        found.update({f"card.{area}.{g.code}": card & (grades == g.code) for g in scale("card").named_grades})
    return found


def _guards(key: str, listed: Array, guards: Array) -> dict[str, Array]:
    return {f"{key}.guard.{code}": listed & (guards == code) for code in (1, 2)}


def _falls(
    facts: Mapping[str, Sequence[Any]], eyr: Array, outcomes: Mapping[str, Array], release: ReleaseFacts
) -> Array:
    """The part each setting falls in, as its place in `FALLS`."""
    form, met_kind = outcomes["form"], outcomes["met_kind"]
    is_met = form == FORMS.index("met_not_met")
    kinds = zip(facts["type"], facts["subtype"], strict=True)
    club = np.array([pair == CLUB for pair in kinds], bool) & (not release.publishes_clubs)
    since = minus_months(release.as_at, recent_months())
    recent = np.array([d is not None and d > since for d in facts["registered"]], bool)
    on = [
        form == FORMS.index("graded"),
        form == FORMS.index("report_card"),
        *(is_met & (met_kind == n) for n in (1, 2, 3)),
        club,
        recent,
    ]
    parts = [FALLS.index(p) for p in ("graded", "card", "ncor", "oosc", "cr", "club", "recent")]
    off = np.where(outcomes["cr_date"] > 0, FALLS.index("off.cr"), FALLS.index("off.none"))
    found: Array = np.where(eyr, np.select(on, parts, FALLS.index("long")), off)
    return found
