"""A setting's timeline: every inspection all releases held know of, and what changed on the register between them.

Nothing here joins two frameworks: each inspection carries its own, a change of framework is an item of its own, and
`runs` says which inspections may be joined by a line at all. What lies between two releases is a range, never a made-up
day.
"""

from __future__ import annotations

import json
import sqlite3
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from data_sync.domain.dates import in_words, months_between
from data_sync.domain.frameworks import SAFEGUARDING, kind, scale_of
from data_sync.domain.outcome import Block
from data_sync.insight.register_changes import Listing, changes_of, listings
from data_sync.language import tr, translated

ItemKind = Literal[
    "inspection", "framework", "registered", "listed", "renamed", "withheld", "places", "registers", "type", "moved",
    "authority", "person", "left", "came_back", "unseen",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Source:
    """Where a thing stands: the release, its file, and the file's own row. None of it for what is not published."""

    release: str
    as_at: str
    file: str | None
    row: int | None


@dataclass(frozen=True, slots=True)
class Judged:
    """An inspection's published result. `overall` is None for every report card; `areas` are headings and grades.

    `listed_in` are the dates of the releases that list it; `still_listed` tells whether the newest that lists the
    setting does.
    """

    kind: str
    scale: str
    number: str | None
    overall: str | None
    areas: dict[str, str]
    safeguarding: str | None
    visit: str | None
    listed_in: tuple[str, ...]
    still_listed: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that happened. Either `date` (a published day) or `between` (two releases' dates) is set; ISO.

    `words` is a whole sentence or two; `before` and `after` are the published values of a change.
    """

    kind: ItemKind
    date: str | None
    between: tuple[str, str] | None
    words: str
    framework: str | None = None
    before: str | None = None
    after: str | None = None
    judged: Judged | None = None
    source: Source | None = None

    @property
    def at(self) -> str:
        """The day by which it had happened, for placing it."""
        return self.date or (self.between[1] if self.between else "")

    @property
    def when(self) -> str:
        """The date in words: "12 September 2022", "between 31 December 2025 and 31 March 2026"."""
        if self.between is not None:
            return tr("between {day} and {day2}", day=in_words(self.between[0]), day2=in_words(self.between[1]))
        return in_words(self.date) if self.date else ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """All items of one setting, newest first, as at the newest release held."""

    urn: str
    as_at: str
    items: tuple[Item, ...]

    @property
    def inspections(self) -> tuple[Item, ...]:
        return tuple(i for i in self.items if i.kind == "inspection")

    def runs(self) -> tuple[tuple[Item, ...], ...]:
        """Inspections with grades that one line may join, oldest first: those of one framework. Others stand alone."""
        by_framework: dict[str, list[Item]] = {}
        for item in reversed(self.inspections):
            if item.judged is not None and item.judged.scale != "met" and item.framework is not None:
                by_framework.setdefault(item.framework, []).append(item)
        return tuple(tuple(run) for run in by_framework.values())

    def as_json(self) -> list[dict[str, Any]]:
        return [_item_as_json(item) for item in self.items]


def _item_as_json(item: Item) -> dict[str, Any]:
    judged, source = item.judged, item.source
    return {
        "kind": item.kind,
        "date": item.date,
        "between": list(item.between) if item.between else None,
        "when": item.when,
        "words": item.words,
        "framework": item.framework,
        "before": item.before,
        "after": item.after,
        "inspection": None
        if judged is None
        else {
            "kind": judged.kind,
            "number": judged.number,
            "overall": judged.overall,
            "areas": judged.areas,
            "safeguarding": judged.safeguarding,
            "visit": judged.visit,
            "listed_in": list(judged.listed_in),
            "still_listed": judged.still_listed,
        },
        "source": None
        if source is None
        else {"release": source.release, "as_at": source.as_at, "file": source.file, "row": source.row},
    }


def timeline_of(conn: sqlite3.Connection, urn: str) -> Timeline:
    """The timeline of the setting with this URN; empty where no release held lists it."""
    listed = listings(conn, urn)
    held = [row[0] for row in conn.execute("SELECT as_at FROM release WHERE dataset = 'register' ORDER BY as_at")]
    if not listed or not held:
        return Timeline(urn, held[-1] if held else "", ())
    inspections = list(_inspections(conn, urn, listed))
    items = [*inspections, *_breaks(inspections, held[-1]), *_registered(listed, held), *_whereabouts(listed, held)]
    items += [
        Item(c.kind, None, (c.earlier.as_at, c.later.as_at), c.words, None, c.before, c.after, None, _source(c.later))
        for c in changes_of(listed)
    ]
    items.sort(key=lambda i: (i.at, _RANK[i.kind], i.judged.kind if i.judged else ""), reverse=True)
    return Timeline(urn, held[-1], tuple(items))


# On one day the later thing stands first: an inspection on the day of a new framework is held under it.
_RANK = {
    "left": 9, "came_back": 8, "listed": 8, "renamed": 7, "withheld": 7, "moved": 7, "authority": 7, "person": 7,
    "type": 7, "registers": 7, "places": 7, "unseen": 6, "inspection": 5, "registered": 2, "framework": 1,
}  # fmt: skip


def _source(listing: Listing) -> Source:
    return Source(listing.title, listing.as_at, listing.file, listing.row)


# --- inspections and frameworks --------------------------------------------------------------------------------------


def _inspections(conn: sqlite3.Connection, urn: str, listed: Sequence[Listing]) -> Iterator[Item]:
    """Every dated outcome that any release held lists, told once, with the release its values are taken from."""
    by_date = {listing.as_at: listing for listing in listed}
    seen: dict[tuple[str, str], list[str]] = {}
    for listing in listed:
        for block in json.loads(listing.facts["blocks"]):
            seen.setdefault((block[0], block[2]), []).append(listing.as_at)
    rows = conn.execute(
        "SELECT i.*, f.last_as_at AS as_at FROM inspection i JOIN setting s ON s.id = i.setting_id"
        " JOIN fact f ON f.id = i.fact_id WHERE s.urn = ?",
        (urn,),
    )
    for row in rows:
        raw = tuple(json.loads(row["raw"]))
        codes = tuple(int(c) for c in row["grades"])
        block = Block(
            row["kind"], row["date"], row["number"], codes, row["safeguarding"], row["visit"], raw, row["nth"]
        )
        releases = tuple(seen.get((block.kind, block.date), (row["as_at"],)))
        judged = Judged(
            block.kind, scale_of(block.kind).key, block.number, block.overall, block.areas,
            SAFEGUARDING[block.safeguarding], block.visit, releases, releases[-1] == listed[-1].as_at,
        )  # fmt: skip
        source = _source(by_date[row["as_at"]]) if row["as_at"] in by_date else None
        words = _inspection_words(block, judged)
        yield Item("inspection", block.date, None, words, row["framework"], judged=judged, source=source)


def _inspection_words(block: Block, judged: Judged) -> str:
    said = kind(block.kind).title
    if block.kind == "card":
        what = (
            tr("{said}: {areas}. No overall grade is given.", said=said, areas=_areas(judged.areas))
            if judged.areas
            else f"{said}."
        )
    elif judged.overall:
        what = f"{said}: {judged.overall}."
    else:
        what = tr("{said}: no grade published.", said=said)
    # Not met leads: it is shown before anything else (domain.md §1, rule 3).
    if judged.safeguarding == "not-met":
        what = (
            tr("Safeguarding standards not met. {what}", what=what)
            if block.kind == "card"
            else tr("Safeguarding not effective. {what}", what=what)
        )
    elif judged.safeguarding == "met":
        what = (
            tr("{what} Safeguarding standards met.", what=what)
            if block.kind == "card"
            else tr("{what} Safeguarding effective.", what=what)
        )
    if not judged.still_listed:
        what += tr(" Last listed as at {day}; later releases leave it out.", day=in_words(judged.listed_in[-1]))
    return what


def _areas(areas: dict[str, str]) -> str:
    return "; ".join(f"{heading}: {grade}" for heading, grade in areas.items())


@cache
def _table() -> dict[str, Any]:
    table = tomllib.loads((Path(__file__).parent / "timeline.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = translated(table, ("words", "more", "beside"))
    return found


@dataclass(frozen=True, slots=True)
class FrameworkChange:
    """A day on which a framework changed, ISO, and what changed with it; `beside` is short, for a line between two
    grades."""

    day: str
    words: str
    beside: str


@cache
def framework_changes() -> tuple[FrameworkChange, ...]:
    """The changes of framework, oldest first."""
    return tuple(
        FrameworkChange(c["date"].isoformat(), f"{c['words']} {c['more']}", f"{c['words']} {c['beside']}")
        for c in _table()["break"]
    )


def _breaks(inspections: Sequence[Item], newest: str) -> Iterator[Item]:
    """The changes of framework that inspections of this setting lie before and after. The change of scale is also told
    where nothing has come since, so that an old grade is never read as one of today's.
    """
    days = [i.date for i in inspections if i.date]
    for change in _table()["break"]:
        day = change["date"].isoformat()
        earlier = any(d < day for d in days)
        later = any(d >= day for d in days) or (change["scale"] and newest >= day)
        if earlier and later:
            words = f"{change['words']} {change['more']}"
            yield Item("framework", day, None, words, change["after"], change["before"], change["after"])


# --- on the register, and off it -------------------------------------------------------------------------------------


def _registered(listed: Sequence[Listing], held: Sequence[str]) -> Iterator[Item]:
    """The published day of registration; and the first release that lists it where that says something else."""
    day = listed[-1].facts["registered"]
    if day is not None:
        yield Item("registered", day, None, tr("Registered on {day}.", day=in_words(day)), source=_source(listed[-1]))
    first = listed[0]
    before = [as_at for as_at in held if as_at < first.as_at]
    if before and (day is None or day <= before[-1]):
        if day:
            words = tr(
                "First listed in the release as at {day}, though registered on {registered}.",
                day=in_words(first.as_at), registered=in_words(day),
            )  # fmt: skip
        else:
            words = tr("First listed in the release as at {day}.", day=in_words(first.as_at))
        yield Item("listed", None, (before[-1], first.as_at), words, source=_source(first))


def _whereabouts(listed: Sequence[Listing], held: Sequence[str]) -> Iterator[Item]:
    """Leaving and coming back; and the holes between releases in which nothing could be seen."""
    last = listed[0]
    for listing in listed[1:]:
        missing = [as_at for as_at in held if last.as_at < as_at < listing.as_at]
        if missing:
            yield _left(last, missing[0])
            words = tr("On the register again as at {day}, under the same URN.", day=in_words(listing.as_at))
            yield Item("came_back", None, (missing[-1], listing.as_at), words, source=_source(listing))
        elif months_between(last.as_at, listing.as_at) > _table()["unseen"]["months"]:
            words = tr(
                "No release between {day} and {day2} is held: what came and went between the two is not known.",
                day=in_words(last.as_at),
                day2=in_words(listing.as_at),
            )
            yield Item("unseen", None, (last.as_at, listing.as_at), words)
        last = listing
    after = [as_at for as_at in held if as_at > last.as_at]
    if after:
        yield _left(last, after[0])


def _left(last: Listing, missing: str) -> Item:
    words = tr(
        "No longer on the register as at {day}. That may be a closure, a new owner or a new registration.",
        day=in_words(missing),
    )
    return Item("left", None, (last.as_at, missing), words, source=_source(last))
