"""Dates as published and as said: dd/mm/yyyy to ISO, "30 June 2026", "4 years 2 months ago"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache

from data_sync.language import later, look_up, tr, trn

_MONTHS = (
    later("January"), later("February"), later("March"), later("April"), later("May"), later("June"),
    later("July"), later("August"), later("September"), later("October"), later("November"), later("December"),
)  # fmt: skip
_SHORT = (
    later("Jan"), later("Feb"), later("Mar"), later("Apr"), later("May"), later("Jun"),
    later("Jul"), later("Aug"), later("Sep"), later("Oct"), later("Nov"), later("Dec"),
)  # fmt: skip
_NUMBER = {name[:n].lower(): at for at, name in enumerate(_MONTHS, 1) for n in range(3, len(name) + 1)}
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: 0?0:00(?::00)?)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T00:00:00)?")
_WORDED = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?[\s_-]+([A-Za-z]{3,9})\.?[\s_-]+([0-9]{4})(?![0-9])")
_AS_AT = re.compile(
    r"as[\s_-]+at[\s_-]+([0-9]{1,2}(?:st|nd|rd|th)?[\s_-]+[A-Za-z]{3,9}\.?[\s_-]+[0-9]{4})(?![0-9])", re.I
)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def parse_date(text: str) -> str | None:
    """A published date (dd/mm/yyyy, ISO, or 30 June 2026) as an ISO string; None when it is not a day that exists."""
    text = text.strip()
    if found := _SLASHED.fullmatch(text):
        return _iso(int(found[3]), int(found[2]), int(found[1]))
    if found := _ISO.fullmatch(text):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _WORDED.fullmatch(text):
        month = _NUMBER.get(found[2].lower())
        return _iso(int(found[3]), month, int(found[1])) if month else None
    return None


def as_at_date(text: str) -> str | None:
    """The date after "as at" in a title, a preamble line or a file name; None when there is none."""
    found = _AS_AT.search(text.replace("\xa0", " "))
    return parse_date(re.sub(r"[\s_-]+", " ", found[1])) if found else None


def in_words(iso: str) -> str:
    """`2026-06-30` as "30 June 2026"."""
    day = date.fromisoformat(iso)
    return tr("{day} {month} {year}", day=day.day, month=look_up(_MONTHS[day.month - 1]), year=day.year)


def in_short_words(iso: str) -> str:
    """`2026-06-30` as "30 Jun 2026", for where there is little room."""
    day = date.fromisoformat(iso)
    return tr("{day} {month} {year}", day=day.day, month=look_up(_SHORT[day.month - 1]), year=day.year)


def month_in_words(iso: str) -> str:
    """`2026-06-30` as "Jun 2026"."""
    day = date.fromisoformat(iso)
    return tr("{month} {year}", month=look_up(_SHORT[day.month - 1]), year=day.year)


def months_between(earlier: str, later: str) -> int:
    """Whole months from one ISO date to another (negative when `later` is the earlier one)."""
    a, b = date.fromisoformat(earlier), date.fromisoformat(later)
    return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)


def age_in_words(iso: str, today: str) -> str:
    """How long ago: "4 years 2 months ago", "3 weeks ago", "today". A date in the future is said as a date."""
    days = (date.fromisoformat(today) - date.fromisoformat(iso)).days
    if days < 0:
        return tr("on {day}", day=in_words(iso))
    if days == 0:
        return tr("today")
    months = months_between(iso, today)
    if months < 1:
        weeks = days // 7
        if weeks:
            return trn("{weeks} week ago", "{weeks} weeks ago", weeks, weeks=weeks)
        return trn("{days} day ago", "{days} days ago", days, days=days)
    years, months = divmod(months, 12)
    if not months:
        return trn("{years} year ago", "{years} years ago", years, years=years)
    if not years:
        return trn("{months} month ago", "{months} months ago", months, months=months)
    in_years = trn("{years} year", "{years} years", years, years=years)
    return tr("{years} {months} ago", years=in_years, months=trn("{n} month", "{n} months", months, n=months))


@lru_cache(maxsize=1000)
def minus_months(iso: str, months: int) -> str:
    """The day `months` whole months before, or that month's last day where it has no such day."""
    day = date.fromisoformat(iso)
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    for last in range(day.day, 27, -1):
        if found := _iso(year, month + 1, last):
            return found
    return date(year, month + 1, min(day.day, 28)).isoformat()


def utc_now() -> str:
    """The time, in UTC to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
