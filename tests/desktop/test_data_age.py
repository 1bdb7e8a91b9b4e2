"""The line at the top of every page: as at, synced, whether that is long ago, whether it is the sample."""

from __future__ import annotations

from typing import Any

from data_sync.api import Status
from desktop.presenters.data_age import DataAge, data_age


def status(as_at: str | None, synced_at: str | None) -> Status:
    rest: Any = {"postcodes": 0, "boundaries": 0, "reports_known": 0, "reports_held": 0, "sample": False}
    return Status(settings=1, as_at=as_at, synced_at=synced_at, releases=(), **rest)


def test_it_says_what_day_the_data_are_as_at_and_when_they_came() -> None:
    age = data_age(None, status("2026-06-30", "2026-11-14T08:00:00Z"), "2026-11-22", sample=False)
    assert age == DataAge(False, "30 June 2026", "synced 14 November 2026, 1 week ago")


def test_before_that_is_known_it_says_the_day_alone() -> None:
    assert data_age("2026-06-30", None, "2026-11-22", sample=False) == DataAge(False, "30 June 2026")


def test_more_than_seven_months_is_old_and_a_way_out_is_offered() -> None:
    young, old = (data_age("2026-06-30", None, day, sample=False) for day in ("2027-01-25", "2027-02-15"))
    assert (young.old, young.way_out) == (False, "")
    assert (old.old, old.way_out) == (True, "Look for a newer release")


def test_the_sample_is_never_called_old_or_synced() -> None:
    age = data_age(None, status("2026-06-30", "2026-07-01T09:00:00Z"), "2036-01-01", sample=True)
    assert age == DataAge(True, "30 June 2026", way_out="Get the published register")


def test_where_nothing_is_held_there_is_no_day() -> None:
    assert data_age(None, status(None, None), "2026-11-22", sample=False).as_at == ""
