"""Typed cells as text: what the same cell would hold had the sheet been saved as CSV."""

from __future__ import annotations

import datetime
import math
import re
from decimal import Decimal

DURATION = re.compile(r"(-?)P(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8})(?:\.\d+)?S)?)?")


def number_text(value: float) -> str:
    """``1.0`` as "1", ``46.35`` as "46.35": the shortest digits that mean the number, never with an exponent."""
    text = repr(value)
    if text.endswith(".0"):
        return "0" if text == "-0.0" else text[:-2]
    if "e" in text:
        return format(Decimal(text), "f")
    return text


def date_text(day: datetime.date) -> str:
    """dd/mm/yyyy."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def moment_text(moment: datetime.datetime) -> str:
    """dd/mm/yyyy, with the time of day where it is not midnight."""
    day = date_text(moment)
    return day if moment.time() == datetime.time() else f"{day} {moment:%H:%M:%S}"


def duration_text(seconds: int) -> str:
    """hh:mm:ss; the hours go on past 24."""
    minutes, second = divmod(abs(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{'-' if seconds < 0 else ''}{hours:02d}:{minute:02d}:{second:02d}"


def from_number(raw: str) -> str | None:
    """The text of an ``office:value``; None where it is no number."""
    try:
        value = float(raw)
    except ValueError:
        return None
    return number_text(value) if math.isfinite(value) else None


def from_date(raw: str) -> str | None:
    """The text of an ISO date or moment; None where it is neither."""
    try:
        return moment_text(datetime.datetime.fromisoformat(raw))
    except ValueError:
        return None


def from_duration(raw: str) -> str | None:
    """The text of an ISO duration such as ``PT09H30M00S``; None where it is none."""
    match = DURATION.fullmatch(raw)
    if match is None or raw.endswith(("P", "T")):
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
    return duration_text(-total if match[1] else total)


def from_boolean(raw: str) -> str | None:
    """TRUE or FALSE; None where it is neither."""
    return {"true": "TRUE", "false": "FALSE"}.get(raw.lower())


def from_serial(days: float, shown_as: str, epoch_1904: bool) -> str | None:
    """The text of a number of days that a workbook shows as a "date", a "time" of day or a "duration".

    None where the number is out of the calendar. Before 1 March 1900 Excel is a day late: it has a 29 February there.
    """
    if not math.isfinite(days) or abs(days) > 3_000_000:
        return None
    seconds = round(days * 86_400)
    if shown_as == "duration":
        return duration_text(seconds)
    if shown_as == "time":
        return duration_text(seconds % 86_400)
    epoch = datetime.datetime(1904, 1, 1) if epoch_1904 else datetime.datetime(1899, 12, 30 if days >= 60 else 31)  # noqa: DTZ001
    try:
        return moment_text(epoch + datetime.timedelta(seconds=seconds))
    except OverflowError:
        return None
