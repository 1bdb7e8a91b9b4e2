"""Our counts beside the publisher's headlines, release by release, and why they differ where they do.

A match is our count, rounded as the headline was printed. Otherwise the known ways of counting that would explain it
are tried, and a difference that none explains is said to be just that. The headlines are data (``headlines.toml``).
"""

from __future__ import annotations

import sqlite3
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from typing import Any

from data_sync.domain.dates import in_words
from data_sync.insight.areas import ENGLAND
from data_sync.insight.counts import Counts, Release, area_counts, releases
from data_sync.insight.figures import Counted
from data_sync.insight.measures import ESTIMATE_UNITS
from data_sync.language import look_up, tr

NOT_ON_SAMPLE = tr(
    "The sample edition holds a few thousand of some 60,000 settings, so its counts cannot be set beside the published"
    " figures. Get the published data to compare them."
)
NONE_HELD = tr("No published figure held.")


@dataclass(frozen=True, slots=True)
class Reconciled:
    """One figure of one release. `ours` is exact, `rounded` as the headline was printed, `published` None where no
    figure is held; `difference` is published less ours, rounded. `matches` is None where there is nothing to compare.
    `reasons` are sentences, the rule it counts by first; `counted` opens our count, None where it is of several types.
    """

    figure: str
    title: str
    ours: float
    rounded: float
    published: float | None
    difference: float | None
    unit: int
    percent: bool
    matches: bool | None
    reasons: tuple[str, ...]
    counted: Counted | None = None


@dataclass(frozen=True, slots=True)
class ReconciledRelease:
    """A release beside what was published for its date. `source` and `url` name the publication, None where no figure
    is held."""

    as_at: str
    title: str
    source: str | None
    url: str | None
    figures: tuple[Reconciled, ...]


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Every release held, newest first; `why_not` instead of them where the comparison makes no sense."""

    releases: tuple[ReconciledRelease, ...]
    why_not: str | None = None


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "headlines.toml").read_text(encoding="utf-8"))


def reconcile(conn: sqlite3.Connection, *, sample: bool) -> Reconciliation:
    """The register's releases held beside the published headlines; never for the sample edition."""
    if sample:
        return Reconciliation((), NOT_ON_SAMPLE)
    held = releases(conn)
    counts = area_counts(conn, ENGLAND, held)
    return Reconciliation(tuple(_release(release, counts[release.id]) for release in reversed(held)))


def _release(release: Release, by_type: Mapping[str, Counts]) -> ReconciledRelease:
    headline: Mapping[str, Any] = next((h for h in _table()["headline"] if h["as_at"].isoformat() == release.as_at), {})
    source, url = None, None
    if headline:
        day = in_words(release.as_at)
        source = _table()["publication"]["title"].format(as_at=day)
        url = _table()["publication"]["url"].format(as_at=day.lower().replace(" ", "-"))
    figures = [
        _figure(key, figure, headline, by_type, release)
        for key, figure in _table()["figure"].items()
        if key in headline or key in ("providers", "childminders", "places", "good")
    ]
    return ReconciledRelease(release.as_at, release.title, source, url, tuple(figures))


def _figure(
    key: str, figure: Mapping[str, Any], headline: Mapping[str, Any], by_type: Mapping[str, Counts], release: Release
) -> Reconciled:
    unit = headline.get("to", {}).get(key, figure["to"])
    percent = "base" in figure
    ours = _ours(figure, {}, by_type)
    rounded = _to(ours, unit)
    reasons = [look_up(figure["rule"])] if figure["rule"] else []
    counted = _counted(figure, by_type, release)
    published = headline.get(key)
    if published is None:
        reasons = [NONE_HELD, *reasons]
        return Reconciled(
            key,
            look_up(figure["title"]),
            _shown(ours),
            float(rounded),
            None,
            None,
            unit,
            percent,
            None,
            tuple(reasons),
            counted,
        )
    if said := headline.get("from", {}).get(key):
        reasons.append(look_up(said))
    matches = rounded == published
    if unit > 1 or percent:
        reasons.append(
            tr("Rounded to whole per cent as published.")
            if percent
            else tr("Rounded to the nearest {unit:,} as published.", unit=unit)
        )
    if not matches:
        reasons += _why(figure, published, unit, by_type, release)
    return Reconciled(
        key, look_up(figure["title"]), _shown(ours), float(rounded), float(published), float(published - rounded),
        unit, percent, matches, tuple(reasons), counted,
    )  # fmt: skip


def _why(
    figure: Mapping[str, Any], published: int, unit: int, by_type: Mapping[str, Counts], release: Release
) -> list[str]:
    """Ways of counting that would make the published figure, and a revision; or that nothing known explains it."""
    found = [
        tr("Inclusion rule: {rule}", rule=look_up(other["words"]))
        for other in figure.get("also", ())
        if _to(_ours(figure, other, by_type), unit) == published
    ]
    if release.revised:
        found.append(tr("Revision: the file held took the place of an earlier one of the same date."))
    return found or [tr("No known rule explains this difference.")]


def _ours(figure: Mapping[str, Any], other: Mapping[str, Any], by_type: Mapping[str, Counts]) -> Decimal:
    """Our count, or share in per cent, exactly; `other` counts by another rule."""
    measures, types = (other.get(name, figure.get(name)) for name in ("measures", "types"))
    some = [counts for type_, counts in by_type.items() if types is None or type_ in types]
    count = Decimal(sum(counts[name] for counts in some for name in measures))
    if measures == ["eyr_estimates"]:
        return count / ESTIMATE_UNITS
    if "base" not in figure:
        return count
    base = sum(counts[name] for counts in some for name in figure["base"])
    return 100 * count / base if base else Decimal(0)


def _counted(figure: Mapping[str, Any], by_type: Mapping[str, Counts], release: Release) -> Counted | None:
    """What our count counts, where it is of one type or of all."""
    types = figure.get("types")
    held = [t for t in types if by_type.get(t)] if types else []
    if types and len(held) != 1:
        return None
    return Counted(release.as_at, tuple(figure["measures"]), ENGLAND, (("type", held[0]),) if held else ())


def _to(number: Decimal, unit: int) -> int:
    """Rounded to a unit, halves up, as figures are printed."""
    return int((number / unit).quantize(Decimal(1), ROUND_HALF_UP)) * unit


def _shown(number: Decimal) -> float:
    return float(number.quantize(Decimal("0.01"), ROUND_HALF_UP))
