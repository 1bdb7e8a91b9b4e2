"""Rows of a comparison that are not in the newest release: every inspection known, by year, and what the person keeps.

Each inspection stands in the year it was held in, in its own framework's words. Where a framework changed a row of its
own goes across, so that nothing is read from one side of it to the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import kind
from data_sync.insight.compared_row import Row
from data_sync.language import later, tr

if TYPE_CHECKING:
    from data_sync.insight.timeline import Item

TIMELINE, KEPT = later("Timeline"), later("What I keep")
DECISIONS = {"yes": tr("Yes"), "maybe": tr("Maybe"), "no": tr("No")}


@dataclass(frozen=True, slots=True)
class Kept:
    """What the person keeps about one setting. `notes` are pairs: what each is about (blank: the setting) and its
    text."""

    decision: str | None = None
    tags: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


def timeline_rows(past: Sequence[Sequence[Item]]) -> list[Row]:
    """A row a year, newest first, and one across where a framework changed between two of them.

    `past` are the inspections of each setting. A setting inspected twice in a year has two rows of it.
    """
    from data_sync.insight.timeline import framework_changes

    changes = framework_changes()
    held: dict[tuple[int, str], list[list[Item]]] = {}
    for column, items in enumerate(past):
        for item in sorted((i for i in items if i.date), key=lambda i: i.at, reverse=True):
            era = sum(1 for change in changes if change.day <= item.at)
            held.setdefault((era, item.at[:4]), [[] for _ in past])[column].append(item)
    rows: list[Row] = []
    last: int | None = None
    for (era, year), columns in sorted(held.items(), reverse=True):
        for change in reversed(changes[era:last] if last is not None else ()):
            rows.append(Row(TIMELINE, in_words(change.day), (change.words,) * len(past), across=change.beside))
        last = era
        for n in range(max(map(len, columns))):
            found = tuple(some[n] if n < len(some) else None for some in columns)
            label = year if n == 0 else tr("{year}, before that", year=year)
            rows.append(Row(TIMELINE, label, tuple(inspection_words(i) if i else None for i in found), found))
    return rows


def inspection_words(item: Item) -> str:
    """ "Good, 14 September 2022". A report card is called just that: it has no overall grade."""
    judged = item.judged
    if judged is None:
        return item.when
    said = kind(judged.kind).title
    if judged.scale == "graded":
        said = judged.overall or tr("No overall grade published")
    elif judged.scale == "met":
        said = f"{judged.overall or tr('No result published')} ({said[:1].lower()}{said[1:]})"
    if judged.safeguarding == "not-met":
        return tr("Safeguarding not met. {outcome}, {day}", outcome=said, day=item.when)
    return tr("{outcome}, {day}", outcome=said, day=item.when)


def kept_rows(kept: Sequence[Kept]) -> list[Row]:
    """The person's decision, lists, tags and notes; a row only where one of the settings has something there."""
    rows = [
        Row(KEPT, later("Decision"), tuple(DECISIONS.get(k.decision or "") for k in kept)),
        Row(KEPT, later("On my lists"), tuple(", ".join(k.lists) or None for k in kept)),
        Row(KEPT, later("Tags"), tuple(", ".join(k.tags) or None for k in kept)),
        Row(KEPT, later("Notes"), tuple(_notes(k) for k in kept)),
    ]
    return [row for row in rows if any(row.values)]


def _notes(kept: Kept) -> str | None:
    told = [f"{about}: {text}" if about else text for about, text in kept.notes]
    return "\n".join(told) or None


def _about(number: str, days: Mapping[str, str]) -> str:
    if number in days:
        return tr("Inspection of {day}", day=days[number])
    return tr("Inspection {number}", number=number) if number else ""


def kept_about(mine: Any, urns: Sequence[str], past: Sequence[Sequence[Item]]) -> list[Kept]:
    """What the person's file (`data_sync.mine.Mine`) keeps about these settings. A note on an inspection is told with
    its date, for which `past` has the inspections of each setting."""
    marks, found = mine.marks(urns), []
    for urn, inspections in zip(urns, past, strict=True):
        days = {i.judged.number: i.when for i in inspections if i.judged is not None and i.judged.number}
        notes = tuple((_about(n.about, days), n.text) for n in mine.notes.of(urn))
        found.append(Kept(marks[urn].decision, marks[urn].tags, marks[urn].shortlists, notes))
    return found
