"""The unique reference number of a registration: EY123456, VC123456, six or seven digits; text, never a number."""

from __future__ import annotations

import re

_URN = re.compile(r"(?:(?:EY|VC|CA)\d{5,7}|\d{5,8})", re.ASCII)


def is_urn(text: str) -> bool:
    """Whether `text` is a URN just as it is published."""
    return _URN.fullmatch(text) is not None


def parse_urn(text: str) -> str | None:
    """The URN in `text` in its published form (capitals, no spaces), or None when it is not one."""
    tight = "".join(text.split()).upper()
    if tight.endswith(".0"):  # a spreadsheet made a number of it
        tight = tight[:-2]
    return tight if _URN.fullmatch(tight) else None
