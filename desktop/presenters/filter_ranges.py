"""Filters that are a range, shown as steps to tick: when a setting was inspected, and how many places it has. Pure.

One range is asked for, so two ticked steps take in those between them. The steps are those that are counted.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from data_sync.api import Query, in_words
from desktop.language import tr, trn


class Band(NamedTuple):
    """One step of a range: from `low` to `high`, in places or whole years; None is open."""

    key: str
    words: str
    low: int | None
    high: int | None


INSPECTED = (
    Band("under-1", tr("Under a year ago"), None, 1),
    Band("1-2", tr("1 to 2 years ago"), 1, 2),
    Band("2-3", tr("2 to 3 years ago"), 2, 3),
    Band("3-4", tr("3 to 4 years ago"), 3, 4),
    Band("4-6", tr("4 to 6 years ago"), 4, 6),
    Band("over-6", tr("Over 6 years ago"), 6, None),
)
PLACES = (
    Band("1-6", tr("1 to 6"), 1, 6),
    Band("7-19", tr("7 to 19"), 7, 19),
    Band("20-39", tr("20 to 39"), 20, 39),
    Band("40-59", tr("40 to 59"), 40, 59),
    Band("60-99", tr("60 to 99"), 60, 99),
    Band("100+", tr("100 or more"), 100, None),
)
_YEAR = 365.2425


def bands(group: str) -> tuple[Band, ...]:
    """The steps of `inspected` or `places`."""
    return INSPECTED if group == "inspected" else PLACES


def ticked(query: Query, group: str, today: str) -> list[int]:
    """The steps that the query's range takes in whole, by their place. A range that begins or ends inside a step does
    not tick it."""
    known = bands(group)
    if group == "places":
        if query.places_min is None and query.places_max is None:
            return []
        return [n for n, b in enumerate(known) if _within(b, query.places_min, query.places_max)]
    if not query.inspected_after and not query.inspected_before:
        return []
    span = _years(query, today)
    return [] if span is None else [n for n, b in enumerate(known) if _within(b, *span)]


def with_band(query: Query, group: str, value: str, on: bool, today: str) -> Query:
    """The query with a step ticked or not. Unticking one keeps those before it, or those after the first."""
    known = bands(group)
    at = next(n for n, b in enumerate(known) if b.key == value)
    held = ticked(query, group, today)
    if on:
        kept = [min([at, *held]), max([at, *held])]
    else:
        kept = [n for n in held if n < at] or [n for n in held if n > at]
    if not kept:
        return without_range(query, group)
    low, high = known[kept[0]].low, known[kept[-1]].high
    if group == "places":
        return query.but(places_min=low, places_max=high)
    if low is None and high is None:
        return query.but(inspected_before=today, inspected_after=None)  # inspected at all
    return query.but(
        inspected_before=None if low is None else years_ago(today, low, at_least=True),
        inspected_after=None if high is None else years_ago(today, high, at_least=False),
    )


def without_range(query: Query, group: str) -> Query:
    """The query without this range."""
    if group == "places":
        return query.but(places_min=None, places_max=None)
    return query.but(inspected_after=None, inspected_before=None)


def years_ago(today: str, years: int, *, at_least: bool) -> str:
    """The day `years` years back as the counts see it: the last that is so long ago, or the first that is not."""
    whole = int(years * _YEAR)
    return (date.fromisoformat(today) - timedelta(days=whole + 1 if at_least else whole)).isoformat()


def places_words(low: int | None, high: int | None) -> str:
    """ "20 to 39 places", "6 places or more"."""
    if low is not None and high is not None:
        return (
            tr("{low:,} to {high:,} places", low=low, high=high) if low != high else tr("Just {low:,} places", low=low)
        )
    if low is not None:
        return trn("{low:,} place or more", "{low:,} places or more", low, low=low)
    return tr("Up to {high:,} places", high=high)


def inspected_words(query: Query, today: str) -> str:
    """ "Inspected 1 to 3 years ago", or the days where the range is nobody's step."""
    span = _years(query, today)
    if span is not None:
        low, high = span
        if low is None and high is None:
            return tr("Inspected at all")
        if low is None:
            return tr("Inspected under a year ago") if high == 1 else tr("Inspected under {high} years ago", high=high)
        if high is None:
            return trn("Inspected over {low} year ago", "Inspected over {low} years ago", low, low=low)
        return tr("Inspected {low} to {high} years ago", low=low, high=high)
    after = tr("from {day}", day=in_words(query.inspected_after)) if query.inspected_after else ""
    before = tr("to {day}", day=in_words(query.inspected_before)) if query.inspected_before else ""
    return tr("Inspected {list}", list=" ".join(part for part in (after, before) if part))


def _years(query: Query, today: str) -> tuple[int | None, int | None] | None:
    """The range of dates as whole years back; None where its days are nobody's step."""
    if query.inspected_before == today and not query.inspected_after:
        return None, None
    edges = sorted({b.low for b in INSPECTED if b.low is not None})
    low = next((y for y in edges if years_ago(today, y, at_least=True) == query.inspected_before), None)
    high = next((y for y in edges if years_ago(today, y, at_least=False) == query.inspected_after), None)
    if (query.inspected_before and low is None) or (query.inspected_after and high is None):
        return None
    return low, high


def _within(band: Band, low: int | None, high: int | None) -> bool:
    above = low is None or (band.low is not None and band.low >= low)
    below = high is None or (band.high is not None and band.high <= high)
    return above and below
