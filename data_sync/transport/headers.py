"""What an answer's headers say: how long to wait, how old the file is, which bytes these are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

_RANGE = re.compile(r"bytes (\d{1,15})-(\d{1,15})/(\d{1,15}|\*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class ContentRange:
    """Which bytes of a whole came; `total` is None where the server does not say."""

    start: int
    total: int | None


def content_range(headers: Mapping[str, str]) -> ContentRange | None:
    found = _RANGE.fullmatch(headers.get("Content-Range", "").strip())
    if found is None:
        return None
    return ContentRange(int(found[1]), None if found[3] == "*" else int(found[3]))


def declared_length(headers: Mapping[str, str]) -> int | None:
    """The bytes that are to come, or None where that is not said or cannot be known beforehand."""
    length = headers.get("Content-Length", "").strip()
    if "Transfer-Encoding" in headers or is_encoded(headers) or not (length.isascii() and length.isdigit()):
        return None
    return int(length[:15])


def is_encoded(headers: Mapping[str, str]) -> bool:
    """Whether the bytes are compressed on the way: then a range of them is not a range of the file."""
    return headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity")


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """The seconds that an answer's Retry-After asks to wait, or None where it does not say.

    A date is taken from the answer's own Date where it has one, because this computer's clock can be years off.
    """
    asked = headers.get("Retry-After", "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked[:9])
    at = _date(asked)
    if at is None:
        return None
    return max(0.0, (at - (_date(headers.get("Date", "")) or now)).total_seconds())


def modified_ns(last_modified: str | None) -> int | None:
    """Last-Modified as nanoseconds since 1970; None where it is absent, no date, or no date that a file can have."""
    at = _date(last_modified or "")
    seconds = int(at.timestamp()) if at else 0
    return seconds * 10**9 if 0 < seconds < 1 << 32 else None


def _date(text: str) -> datetime | None:
    """An HTTP date, or None; one without a zone is UTC, as HTTP has it."""
    from email.utils import parsedate_to_datetime  # slow to import

    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
