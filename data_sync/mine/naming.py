"""What a person may call a list, a search or a tag, and which settings they may keep."""

from __future__ import annotations

from data_sync.domain.urn import parse_urn
from data_sync.errors import KnownError
from data_sync.language import trn

LONGEST_NAME = 120
"""Longer than anybody writes, short enough to show; a name with 100,000 letters is a slip of the clipboard."""


def proper_name(text: str, what: str) -> str:
    """The name as it is kept: one line, no white space around it. Raises `bad-name` for a blank or endless one."""
    name = " ".join(text.split())
    if not name or len(name) > LONGEST_NAME:
        raise KnownError("bad-name", what=what, limit=LONGEST_NAME)
    return name


def proper_urn(text: str) -> str:
    """The URN in its published form. Raises `unknown-urn` for what is none."""
    urn = parse_urn(text)
    if urn is None:
        raise KnownError("unknown-urn", urn=text)
    return urn


def counted(n: int) -> str:
    """`1 setting`, `3 settings`."""
    return trn("{n} setting", "{n} settings", n, n=n)
