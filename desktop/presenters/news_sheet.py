"""What's new as tables, one a kind, for the weekly summary on paper, for a file and for the clipboard. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from data_sync.api import in_words
from desktop.models.news_rows import Key
from desktop.models.tables import Column, Sheet, Table, Value
from desktop.presenters.news_words import TITLES, kind_of, title_of

if TYPE_CHECKING:
    from data_sync.api import ChangeItem, ChangeSet

COLUMNS = (
    Column("urn", "URN", paper=0.7),
    Column("setting", "Setting", paper=1.7),
    Column("la", "Authority", paper=1.0),
    Column("type", "Type", paper=0.0),
    Column("kind", "Kind of change", paper=0.0),
    Column("before", "Before", paper=1.9),
    Column("now", "Now", paper=2.4),
    Column("inspected", "Inspected", "date", paper=0.0),
    Column("since", "Release before", "date", paper=0.0),
    Column("seen", "Release", "date", paper=0.0),
    Column("listed", "Listed for the first time", paper=0.0),
    Column("acknowledged", "Acknowledged", "date", paper=0.9),
)
SOURCE = (
    "Source: Ofsted, childcare providers and inspections. Contains public sector information licensed under the Open"
    " Government Licence v3.0."
)
INVENTED = "SAMPLE: every setting here is invented."
FIRST = "Safeguarding not met"


def news_sheet(
    found: ChangeSet | None,
    items: Sequence[ChangeItem],
    acknowledged: Mapping[Key, str],
    area: str,
    *,
    sample: bool,
) -> Sheet:
    """The changes shown, those led by safeguarding first and then kind by kind."""
    groups: dict[str, list[ChangeItem]] = {}
    for item in items:
        groups.setdefault(FIRST if item.not_met else TITLES[kind_of(item)], []).append(item)
    tables = tuple(
        Table(
            f"{title}, {len(some):,}",
            COLUMNS,
            tuple(_row(item, acknowledged.get(item.key)) for item in some),
            tuple(item.urn for item in some),
        )
        for title, some in groups.items()
    )
    lines: tuple[str, ...] = ()
    if found is not None:
        done = sum(item.key in acknowledged for item in items)
        lines = (
            f"Between the releases as at {in_words(found.from_as_at)} and {in_words(found.to_as_at)}.",
            f"{len(items):,} changes shown, {done:,} of them dealt with.",
        )
    source = INVENTED if sample else SOURCE
    return Sheet(f"What’s new: {area}", lines, tables, source, "whats-new")


def _row(item: ChangeItem, acknowledged: str | None) -> tuple[Value, ...]:
    before, now = item.before, item.after
    if item.kind == "person_changed":
        before, now = None, "Another registered person"
    return (
        item.urn, title_of(item), item.la, item.type, TITLES[kind_of(item)], before, now, item.date, item.from_as_at,
        item.to_as_at, "yes" if item.newly_listed else "no", acknowledged,
    )  # fmt: skip
