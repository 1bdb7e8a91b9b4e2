"""What a search by distance cannot place, in words: how many, of what, and where. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from desktop.language import trn

CHILDMINDER = "Childminder"


class Unplaced(Protocol):
    """The shape of the counts of an answer: settings of one type in one authority whose place cannot be told."""

    @property
    def type(self) -> str: ...
    @property
    def la(self) -> str: ...
    @property
    def withheld(self) -> bool: ...
    @property
    def count(self) -> int: ...


def unplaced_words(counts: Sequence[Unplaced]) -> str:
    """ "Plus 212 childminders in Leeds, location withheld, and 3 settings whose postcode is not known."; "" for
    none."""
    hidden = [each for each in counts if each.withheld]
    unknown = sum(each.count for each in counts if not each.withheld)
    parts = []
    if hidden:
        parts.append(f"{_who(hidden)} in {_where(each.la for each in hidden)}, location withheld")
    if unknown:
        parts.append(
            trn(
                "{unknown:,} setting whose postcode is not known",
                "{unknown:,} settings whose postcodes are not known",
                unknown, unknown=unknown,
            )
        )  # fmt: skip
    return f"Plus {', and '.join(parts)}." if parts else ""


def _who(hidden: Sequence[Unplaced]) -> str:
    total = sum(each.count for each in hidden)
    childminders = sum(each.count for each in hidden if each.type == CHILDMINDER)
    if childminders == total:
        return f"{total:,} childminder{'' if total == 1 else 's'}"
    if not childminders:
        return f"{total:,} other setting{'' if total == 1 else 's'}"
    others = total - childminders
    minders = f"{childminders:,} childminder{'' if childminders == 1 else 's'}"
    return f"{minders} and {others:,} other{'' if others == 1 else 's'}"


def _where(names: Iterable[str]) -> str:
    """The authorities, those first that have most."""
    known = list(dict.fromkeys(names))
    if len(known) > 3:
        return f"{known[0]}, {known[1]} and {len(known) - 2} other areas"
    return " and ".join([", ".join(known[:-1]), known[-1]] if len(known) > 1 else known)
