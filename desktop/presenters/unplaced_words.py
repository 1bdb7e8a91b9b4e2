"""What a search by distance cannot place, in words: how many, of what, and where. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from desktop.language import tr, trn

CHILDMINDER = tr("Childminder")


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
        parts.append(
            tr("{who} in {where}, location withheld", who=_who(hidden), where=_where(each.la for each in hidden))
        )
    if unknown:
        parts.append(
            trn(
                "{unknown:,} setting whose postcode is not known",
                "{unknown:,} settings whose postcodes are not known",
                unknown, unknown=unknown,
            )
        )  # fmt: skip
    return tr("Plus {list}.", list=", and ".join(parts)) if parts else ""


def _who(hidden: Sequence[Unplaced]) -> str:
    total = sum(each.count for each in hidden)
    childminders = sum(each.count for each in hidden if each.type == CHILDMINDER)
    if childminders == total:
        return trn("{total:,} childminder", "{total:,} childminders", total, total=total)
    if not childminders:
        return trn("{total:,} other setting", "{total:,} other settings", total, total=total)
    others = total - childminders
    minders = trn(
        "{childminders:,} childminder", "{childminders:,} childminders", childminders, childminders=childminders
    )
    return trn(
        "{minders} and {others:,} other", "{minders} and {others:,} others", others, minders=minders, others=others
    )


def _where(names: Iterable[str]) -> str:
    """The authorities, those first that have most."""
    known = list(dict.fromkeys(names))
    if len(known) > 3:
        return tr("{known}, {known2} and {count} other areas", known=known[0], known2=known[1], count=len(known) - 2)
    return tr("{names} and {last}", names=", ".join(known[:-1]), last=known[-1]) if len(known) > 1 else "".join(known)
