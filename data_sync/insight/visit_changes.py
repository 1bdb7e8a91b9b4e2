"""What differs between the dated outcomes that two releases list for a setting: a new inspection, another outcome,
safeguarding.

An outcome has changed only inside one framework: Good and then a report card is a new inspection, and nothing is said
of better or worse (domain.md §1, rule 1). Safeguarding is an axis of its own: what counts is whether it is not met.

What is told is packed as `kind date`, `kind date grades` or `kind date code` (grades and codes as in the cache); the
words are made where they are shown, so that a change stays a change whatever the words are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from data_sync.domain.frameworks import framework_of
from data_sync.domain.outcome import GRADED_KINDS, MET_KINDS

Packed = Sequence[Any]
"""A block as the cache packs it: kind, nth, date, number, grades, safeguarding, visit, raw."""
KIND, NTH, DATE, NUMBER, GRADES, GUARD = range(6)

Told = tuple[str, str | None, str | None, bool]
"""Kind of change, before, after, and whether it is listed for the first time though older than the earlier
release."""

NOT_MET = 2
_COMPARED = ("card", "graded", *MET_KINDS)
_BLANK = {True: "07", False: "05"}
"""Codes of areas that are not given, in report cards and elsewhere."""


def visit_changes(before: Sequence[Packed], after: Sequence[Packed], earlier_as_at: str) -> Iterator[Told]:
    """The changes from the blocks `before`, of the release as at `earlier_as_at`, to those `after`."""
    old = {(b[DATE], b[KIND]) for b in before}
    new = {(b[DATE], b[KIND]) for b in after} - old
    if new:
        date, kind = max(new)
        was = max(old, default=None)
        yield "inspected", f"{was[1]} {was[0]}" if was else None, f"{kind} {date}", date < earlier_as_at
    yield from _outcome(before, after, earlier_as_at)
    yield from _safeguarding(before, after, earlier_as_at)


def _outcome(before: Sequence[Packed], after: Sequence[Packed], earlier_as_at: str) -> Iterator[Told]:
    """Another outcome of the same framework; of several kinds the first in the order card, graded, met."""
    held = {b[KIND]: b for b in before if b[NTH] == 1}
    now = {b[KIND]: b for b in after if b[NTH] == 1}
    for kind in _COMPARED:
        was, found = held.get(kind), now.get(kind)
        if was is None or found is None or _same_outcome(kind, was[GRADES], found[GRADES]):
            continue
        if framework_of(kind, was[DATE]) == framework_of(kind, found[DATE]):
            late = found[DATE] < earlier_as_at and found[DATE] != was[DATE]
            yield "outcome_changed", _with(was, GRADES), _with(found, GRADES), late
            return


def _same_outcome(kind: str, before: str, after: str) -> bool:
    """Report cards have no overall grade: every area given in both counts. The others are compared by their overall
    outcome. What one of them does not give is no other outcome."""
    areas = len(before) if kind == "card" else 1
    blank = _BLANK[kind == "card"]
    return all(a == b or a in blank or b in blank for a, b in zip(before[:areas], after[:areas], strict=True))


def _safeguarding(before: Sequence[Packed], after: Sequence[Packed], earlier_as_at: str) -> Iterator[Told]:
    was, found = _latest(before), _latest(after)
    if found is None or (was is not None and was[GUARD] == NOT_MET) == (found[GUARD] == NOT_MET):
        return
    late = found[DATE] < earlier_as_at and (was is None or found[DATE] != was[DATE])
    yield "safeguarding_changed", _with(was, GUARD) if was else None, _with(found, GUARD), late


def _latest(blocks: Sequence[Packed]) -> Packed | None:
    """The block that is the latest outcome, as `domain.outcome.latest` chooses it."""
    for kinds in (GRADED_KINDS, MET_KINDS):
        found = [b for b in blocks if b[KIND] in kinds and b[NTH] == 1]
        if found:
            return max(found, key=lambda b: (b[DATE], -kinds.index(b[KIND])))
    return None


def _with(block: Packed, what: int) -> str:
    return f"{block[KIND]} {block[DATE]} {block[what]}"
