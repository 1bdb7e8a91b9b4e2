"""Postcodes: `LS8 5DT` in its one written form, and its parts."""

from __future__ import annotations

import re

_UNIT = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})", re.ASCII)
_SECTOR = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)\s+(\d)", re.ASCII)
_DISTRICT = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?", re.ASCII)
_AREA = re.compile(r"[A-Z]{1,2}")


def parse_postcode(text: str) -> str | None:
    """A whole postcode as it is written (`LS8 5DT`), or None when `text` is not one (`09-Oct`, `REDACTED`, blank)."""
    found = _UNIT.fullmatch("".join(text.split()).upper())
    return f"{found[1]} {found[2]}" if found else None


def parse_part(text: str) -> str | None:
    """A district (`LS8`) or sector (`LS8 5`) as it is written, or None."""
    wide = " ".join(text.split()).upper()
    if _DISTRICT.fullmatch(wide):
        return wide
    found = _SECTOR.fullmatch(wide)
    return f"{found[1]} {found[2]}" if found else None


def district(postcode: str) -> str:
    """`LS8` of `LS8 5DT`."""
    return postcode.split(" ", 1)[0]


def sector(postcode: str) -> str:
    """`LS8 5` of `LS8 5DT`."""
    return postcode[:-2]
