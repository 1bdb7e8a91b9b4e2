"""What's new as tables, one a kind, for the weekly summary on paper, for a file and for the clipboard. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from data_sync.api import in_words
from desktop.language import tr
from desktop.models.news_rows import Key
from desktop.models.tables import Column, Sheet, Table, Value
from desktop.presenters.news_words import TITLES, kind_of, title_of

if TYPE_CHECKING:
    from data_sync.api import ChangeItem, ChangeSet

COLUMNS = (
    Column("urn", "URN", paper=0.7),
    Column("setting", tr("Setting"), paper=1.7),
    Column("la", tr("Authority"), paper=1.0),
    Column("type", tr("Type"), paper=0.0),
    Column("kind", tr("Kind of change"), paper=0.0),
    Column("before", tr("Before"), paper=1.9),
    Column("now", tr("Now"), paper=2.4),
    Column("inspected", tr("Inspected"), "date", paper=0.0),
    Column("since", tr("Release before"), "date", paper=0.0),
    Column("seen", tr("Release"), "date", paper=0.0),
    Column("listed", tr("Listed for the first time"), paper=0.0),
    Column("acknowledged", tr("Acknowledged"), "date", paper=0.9),
)
SOURCE = tr(
    "Source: Ofsted, childcare providers and inspections. Contains public sector information"
    " licensed under the Open Government Licence v3.0."
)
INVENTED = tr("SAMPLE: every setting here is invented.")
FIRST = tr("Safeguarding not met")


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
            tr(
                "Between the releases as at {day} and {day2}.",
                day=in_words(found.from_as_at),
                day2=in_words(found.to_as_at),
            ),
            tr("{count:,} changes shown, {done:,} of them dealt with.", count=len(items), done=done),
        )
    source = INVENTED if sample else SOURCE
    return Sheet(tr("What’s new: {area}", area=area), lines, tables, source, "whats-new")


def _row(item: ChangeItem, acknowledged: str | None) -> tuple[Value, ...]:
    before, now = item.before, item.after
    if item.kind == "person_changed":
        before, now = None, tr("Another registered person")
    return (
        item.urn, title_of(item), item.la, item.type, TITLES[kind_of(item)], before, now, item.date, item.from_as_at,
        item.to_as_at, "yes" if item.newly_listed else "no", acknowledged,
    )  # fmt: skip
