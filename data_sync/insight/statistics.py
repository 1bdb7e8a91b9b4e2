"""The state of the nation, or of an area, as a release has it: sums of what was counted at its import.

Every number states its base: four-grade outcomes are those of Early Years Register providers with one, whatever came
later; report cards, visits without children, out-of-school care and the Childcare Register each have their own.
Nothing of one framework is added to another.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from data_sync.domain.dates import in_words, minus_months
from data_sync.domain.frameworks import scale
from data_sync.domain.setting import registers_of
from data_sync.insight.areas import NOT_RECORDED, Area, authorities
from data_sync.insight.counts import Counts, Release, added, area_counts, followed_in, grouped_counts, releases
from data_sync.insight.flows import flows_of
from data_sync.insight.measures import ESTIMATE_UNITS, FALLS, GRADED_FRAMEWORKS, MET_KINDS
from data_sync.language import tr

GROUPS = {"type": "type", "region": "region", "la": "la", "deprivation": "deprivation", "registers": "registers"}
"""What the numbers can be told by."""
NEAR_A_YEAR = timedelta(days=45)
"""A release so near to the same day a year before stands for it."""

FALLS_TITLES = {
    "graded": tr("Early Years Register: four-grade outcome"),
    "card": tr("Early Years Register: report card"),
    "ncor": tr("Early Years Register: only a visit that found no children"),
    "oosc": tr("Early Years Register: only an out-of-school care outcome"),
    "cr": tr("Early Years Register: only a Childcare Register outcome"),
    "club": tr("Early Years Register: out-of-school club, none in this release"),
    "recent": tr("Early Years Register: registered recently, nothing published yet"),
    "long": tr("Early Years Register: registered long ago, nothing in this release"),
    "off.cr": tr("Childcare Register only: with an outcome"),
    "off.none": tr("Childcare Register only: no outcome in this release"),
}


@dataclass(frozen=True, slots=True)
class Compared:
    """A release, the one before it, and the one nearest to a year before it; None where none is held."""

    release: Release
    before: Release | None
    year_ago: Release | None

    @property
    def all(self) -> tuple[Release, Release | None, Release | None]:
        return self.release, self.before, self.year_ago

    @property
    def words(self) -> tuple[str, ...]:
        """What the changes are since, and why there are none."""
        told = [
            tr("Since the release before: {day}.", day=in_words(self.before.as_at))
            if self.before
            else tr("No earlier release is held to compare with.")
        ]
        if self.year_ago is not None:
            told.append(tr("Since a year ago: the release as at {day}.", day=in_words(self.year_ago.as_at)))
        else:
            wanted = in_words(minus_months(self.release.as_at, 12))
            told.append(
                tr(
                    "No release within {days} days of {day} is held to compare a year with.",
                    days=NEAR_A_YEAR.days,
                    day=wanted,
                )
            )
        return tuple(told)


def compared(conn: sqlite3.Connection, release_id: int) -> Compared:
    """The release with this id, and what it is compared with."""
    held = releases(conn)
    at = next(n for n, release in enumerate(held) if release.id == release_id)
    release = held[at]
    wanted = date.fromisoformat(minus_months(release.as_at, 12))
    away = {abs(date.fromisoformat(other.as_at) - wanted): other for other in reversed(held) if other is not release}
    nearest = min(away, default=None)
    year_ago = away[nearest] if nearest is not None and nearest <= NEAR_A_YEAR else None
    return Compared(release, held[at - 1] if at else None, year_ago)


def statistics(
    conn: sqlite3.Connection,
    release_id: int,
    as_at: str,
    *,
    by: str | None = None,
    las: Iterable[str] = (),
    clubs: bool = True,
) -> dict[str, Any]:
    """The counts of one release in the command line's shape; `rows` are the same for each value of `by`.

    `las` narrows to authorities, by their names as the release spells them; `clubs` off leaves out-of-school clubs
    out.
    """
    area = authorities(las)
    held = compared(conn, release_id)
    counts = area_counts(conn, area, [r for r in held.all if r], clubs=clubs)
    answer: dict[str, Any] = {"as_at": as_at, **told(counts.get(release_id, {}))}
    answer["area"] = area.title
    answer["clubs"] = clubs
    answer["changes"] = flows_of(conn, area, held.release, held.before)
    answer["since"] = {
        "before": _since(counts, held.release, held.before),
        "year_ago": _since(counts, held.release, held.year_ago),
    }
    answer["notes"] = [*held.words, *followed_in(conn, area, held.release).notes]
    answer["rows"] = [
        {"group": group, **told(by_type)}
        for group, by_type in named_groups(conn, held.release, area, by, clubs=clubs).items()
    ]
    return answer


def named_groups(
    conn: sqlite3.Connection, release: Release, area: Area, by: str | None, *, clubs: bool = True
) -> dict[str, dict[str, Counts]]:
    """`grouped_counts` by the groups' own words, in their order; blanks stand with "Not Recorded"."""
    found: dict[str, dict[str, Counts]] = {}
    grouped = grouped_counts(conn, release, area, by, clubs=clubs) if by else {}
    for group in sorted(grouped):
        name = combination(int(group)) if by == "registers" else group or NOT_RECORDED
        for type_, counts in grouped[group].items():
            found.setdefault(name, {}).setdefault(type_, Counts()).update(counts)
    return found


def combination(bits: int) -> str:
    """A combination of registers in words: "EYR, CCR, VCR"."""
    return ", ".join(registers_of(bits)) or NOT_RECORDED


def told(by_type: Mapping[str, Counts]) -> dict[str, Any]:
    """Counts by type in the command line's shape."""
    counts = added(by_type.values())
    return {
        "providers": counts["providers"],
        "by_type": {
            name or NOT_RECORDED: some["providers"] for name, some in sorted(by_type.items()) if some["providers"]
        },
        "by_registers": {combination(bits): counts[f"reg.{bits}"] for bits in range(8) if counts[f"reg.{bits}"]},
        "eyr": {
            "providers": counts["eyr"],
            "places": counts["eyr_places"],
            "places_including_estimates": estimate(counts["eyr_estimates"]),
            "estimated": counts["eyr_estimated"],
        },
        "graded": _graded(counts),
        "report_cards": _cards(counts),
        "met_not_met": {kind: _met(counts, kind) for kind in MET_KINDS if counts[kind]},
        "falls_in": {FALLS_TITLES[part]: counts[f"falls.{part}"] for part in FALLS if counts[f"falls.{part}"]},
    }


def estimate(units: int) -> float:
    """Places from the units that estimates are counted in, to hundredths."""
    return round(units / ESTIMATE_UNITS, 2)


def percent(part: int, base: int) -> float | None:
    """To hundredths of a per cent; None of nothing."""
    return round(100 * part / base, 2) if base else None


def _graded(counts: Counts) -> dict[str, Any]:
    grades = scale("graded").named_grades
    good = counts["graded.1"] + counts["graded.2"]
    return {
        "inspected": counts["graded"],
        "overall": {g.word: counts[f"graded.{g.code}"] for g in grades if counts[f"graded.{g.code}"]},
        "good_or_outstanding_percent": percent(good, counts["graded"]),
        "by_framework": {
            key: {
                "inspected": counts[key],
                "areas": _areas(counts, key, "graded"),
                "safeguarding": _guards(counts, key, "Effective", "Not effective"),
            }
            for key in GRADED_FRAMEWORKS
            if counts[key]
        },
    }


def _cards(counts: Counts) -> dict[str, Any]:
    return {
        "inspected": counts["card"],
        "safeguarding": _guards(counts, "card", "Met", "Not met"),
        "areas": _areas(counts, "card", "card"),
    }


def _met(counts: Counts, kind: str) -> dict[str, Any]:
    outcomes = {g.word: counts[f"{kind}.{g.code}"] for g in scale("met").named_grades}
    found: dict[str, Any] = {"inspected": counts[kind], "outcomes": {word: n for word, n in outcomes.items() if n}}
    if guards := _guards(counts, kind, "Effective", "Not effective"):
        found["safeguarding"] = guards
    return found


def _areas(counts: Counts, key: str, on: str) -> dict[str, dict[str, int]]:
    """Published heading to grade to count, of the areas that anyone was graded in."""
    found = {}
    for n, area in enumerate(scale(on).areas):
        grades = {g.word: counts[f"{key}.{n}.{g.code}"] for g in scale(on).named_grades}
        if any(grades.values()):
            found[area.heading] = {word: count for word, count in grades.items() if count}
    return found


def _guards(counts: Counts, key: str, yes: str, no: str) -> dict[str, int]:
    found = {yes: counts[f"{key}.guard.1"], no: counts[f"{key}.guard.2"]}
    return {word: n for word, n in found.items() if n}


_SINCE = ("providers", "eyr", "eyr_places", "graded", "card")


def _since(
    counts: Mapping[int, Mapping[str, Counts]], release: Release, other: Release | None
) -> dict[str, Any] | None:
    """How much the main numbers have grown since another release; None where it, or the area in it, is not held."""
    if other is None or other.id not in counts or release.id not in counts:
        return None
    now, then = added(counts[release.id].values()), added(counts[other.id].values())
    return {"as_at": other.as_at, **{name: now[name] - then[name] for name in _SINCE}}
