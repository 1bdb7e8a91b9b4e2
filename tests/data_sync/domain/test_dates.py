"""Dates as they are published and as they are said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data_sync.domain.dates import age_in_words, as_at_date, in_words, minus_months, months_between, parse_date

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("12/09/2018", "2018-09-12"),
        ("1/9/2018", "2018-09-01"),
        ("12/09/2018 00:00:00", "2018-09-12"),
        ("12/09/2018 0:00", "2018-09-12"),
        ("2018-09-12", "2018-09-12"),
        ("2018-09-12T00:00:00", "2018-09-12"),
        ("30 June 2026", "2026-06-30"),
        ("31 Dec 2025", "2025-12-31"),
        ("3rd Sept. 2021", "2021-09-03"),
        (" 30_June_2026 ", "2026-06-30"),
        ("29/02/2020", "2020-02-29"),
        ("29/02/2021", None),
        ("31/04/2021", None),
        ("13/13/2021", None),
        ("00/01/2021", None),
        ("12/09/18", None),
        ("12/09/2018 09:30", None),
        ("2018-9-12", None),
        ("31 Octember 2026", None),
        ("12 Marmite 2020", None),
        ("", None),
        ("-", None),
        ("REDACTED", None),
        ("43721", None),
        ("\u0661\u0662/\u0660\u0669/\u0662\u0660\u0661\u0668", None),
        ("12/09/0000", None),
    ],
)
def test_a_published_date_is_a_day_that_exists_or_none(text: str, iso: str | None) -> None:
    assert parse_date(text) == iso


@given(days)
def test_every_form_of_a_day_reads_back_as_that_day(day: date) -> None:
    iso = day.isoformat()
    assert parse_date(f"{day:%d/%m/%Y}") == iso
    assert parse_date(iso) == iso
    assert parse_date(in_words(iso)) == iso
    assert parse_date(f"{day.day} {day:%b} {day.year}") == iso
    assert as_at_date(f"Childcare provider data as at {in_words(iso)}") == iso
    assert as_at_date(f"Childcare_provider_data_as_at_{in_words(iso).replace(' ', '_')}.csv") == iso


@given(st.text())
@example("30/06/2026\n")
def test_whatever_text_comes_is_a_day_or_none(text: str) -> None:
    for found in (parse_date(text), as_at_date(text), as_at_date(f"as at {text}")):
        assert found is None or date.fromisoformat(found).isoformat() == found


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Childcare provider data as at 31 December 2025", "2025-12-31"),
        ("Most recent inspections data AS AT 31 Dec 2025 (published 31 January 2026)", "2025-12-31"),
        ("Providers\xa0as\xa0at\xa030\xa0June\xa02026", "2026-06-30"),
        ("data-as-at-30-June-2026.ods", "2026-06-30"),
        ("as at 30th June 2026", "2026-06-30"),
        ("Published on 30 June 2026", None),
        ("as at June 2026", None),
        ("as at 30 June 20261", None),
        ("as at 31 June 2026", None),
    ],
)
def test_the_date_a_release_is_as_at_stands_after_those_words(text: str, iso: str | None) -> None:
    assert as_at_date(text) == iso


@pytest.mark.parametrize(
    ("iso", "told"),
    [
        ("2026-07-01", "today"),
        ("2026-06-30", "1 day ago"),
        ("2026-06-25", "6 days ago"),
        ("2026-06-24", "1 week ago"),
        ("2026-06-02", "4 weeks ago"),
        ("2026-06-01", "1 month ago"),
        ("2025-08-01", "11 months ago"),
        ("2025-07-02", "11 months ago"),
        ("2025-07-01", "1 year ago"),
        ("2022-04-29", "4 years 2 months ago"),
        ("2024-06-01", "2 years 1 month ago"),
        ("1934-01-31", "92 years 5 months ago"),
        ("2026-07-02", "on 2 July 2026"),
        ("2036-07-01", "on 1 July 2036"),
    ],
)
def test_an_age_is_said_in_words_and_a_day_to_come_as_a_date(iso: str, told: str) -> None:
    assert age_in_words(iso, "2026-07-01") == told


@given(days, days)
def test_whole_months_between_two_days_fit_between_them(one: date, other: date) -> None:
    earlier, later = sorted([one, other])
    months = months_between(earlier.isoformat(), later.isoformat())

    assert months >= 0
    assert minus_months(later.isoformat(), months) >= earlier.isoformat()
    assert minus_months(later.isoformat(), months + 1) <= earlier.isoformat()


@given(days, st.integers(0, 600))
def test_some_months_before_a_day_is_that_day_of_the_month_or_its_last(day: date, months: int) -> None:
    back = date.fromisoformat(minus_months(day.isoformat(), months))

    assert (day.year * 12 + day.month) - (back.year * 12 + back.month) == months
    assert back.day == day.day or (back.day < day.day and (back + timedelta(1)).day == 1)
