"""What is asked of a column of the person's own: `Vacancies>=3`, `RAG=Red`, `Fees<=60.5`, or `Notes` for "has a value".

The same text stands in a query, on the command line and in a saved search.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from data_sync.errors import KnownError

How = Literal["has", "is", "least", "most"]
Value = str | float
"""A text, a number, or a date as ISO text."""

_SIGNS: dict[str, How] = {">=": "least", "<=": "most", "=": "is"}
_SIGN = re.compile(r">=|<=|=")


class OwnTest(NamedTuple):
    """`has`: there is a value; `is`: it equals `value` (texts whatever their case); `least` and `most`: a number or a
    date that is at least or at most that."""

    column: str
    how: How
    value: str = ""

    @property
    def written(self) -> str:
        sign = next((sign for sign, how in _SIGNS.items() if how == self.how), "")
        return f"{self.column}{sign}{self.value}"


def parse_own(text: str) -> OwnTest:
    """Read one. Raises `bad-query` where no column is named, or nothing stands behind the sign."""
    found = _SIGN.search(text)
    column = " ".join((text[: found.start()] if found else text).split())
    value = " ".join(text[found.end() :].split()) if found else ""
    if not column or (found and not value):
        raise KnownError("bad-query", why=f"'{text}' names no column of yours, or no value (Vacancies>=3)")
    return OwnTest(column, _SIGNS[found[0]] if found else "has", value)


def plain_column(text: str) -> str:
    """A column's title as it is kept: on one line, without the signs that a test is written with."""
    return " ".join(re.sub(r"[<>=\x00-\x1f\x7f]", " ", text).split())


_MONEY = re.compile(r"[£$€,\s]")


def number_of(text: str) -> float | None:
    """The number in a cell: `£1,250.50`, `12 %` or `(3)` as a spreadsheet shows less than nothing; None for others.

    A number that begins with 0 is a code or a telephone number, and so a text.
    """
    tight = _MONEY.sub("", text).removesuffix("%")
    if tight.startswith("(") and tight.endswith(")"):
        tight = f"-{tight[1:-1]}"
    if not re.fullmatch(r"-?(?:0|[1-9]\d{0,14})?(?:\.\d{1,10})?", tight, re.ASCII) or not any(map(str.isdigit, tight)):
        return None
    value = float(tight)
    return int(value) if value.is_integer() else value
