"""The line at the top of every page in words: what the data are as at, when they were synced, if that is long ago."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from data_sync.api import age_in_words, in_words
from desktop.language import tr

if TYPE_CHECKING:
    from data_sync.api import Status

OLD_AFTER_MONTHS = 7
"""A release comes each half year: one older than this has most likely a successor (domain.md §2)."""


class DataAge(NamedTuple):
    """What the line says. `as_at` is empty where nothing is held; `way_out` are the words of its link, or empty."""

    sample: bool
    as_at: str = ""
    synced: str = ""
    old: bool = False
    way_out: str = ""


def data_age(as_at: str | None, status: Status | None, today: str, *, sample: bool) -> DataAge:
    """The line for data as at `as_at` (ISO); without `status` it is not yet known when they were synced."""
    newest = status.as_at if status is not None else as_at
    if newest is None:
        return DataAge(sample, way_out=tr("Get the published register"))
    if sample:
        return DataAge(True, in_words(newest), way_out=tr("Get the published register"))
    synced = ""
    if status is not None and status.synced_at:
        day = status.synced_at[:10]
        synced = tr("synced {day}, {age_in_words}", day=in_words(day), age_in_words=age_in_words(day, today))
    old = _months(newest, today) > OLD_AFTER_MONTHS
    return DataAge(False, in_words(newest), synced, old, tr("Look for a newer release") if old else "")


def _months(earlier: str, later: str) -> float:
    a, b = date.fromisoformat(earlier), date.fromisoformat(later)
    return (b - a).days / 30.44
