"""All that is held as a handful of plain tables with a data dictionary, for analysts: settings, inspections,
judgements, changes and releases.

What is withheld today is blank in all of them, whatever an older release said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from data_sync.search.query import Query
from data_sync.share import settings_table
from data_sync.share.makers import NOT_HERE, TWO_SCALES, WITHHELD, Holding, Share
from data_sync.share.table import Column, Notes, Table, licences

KINDS = (
    "graded four-grade, card report card, ncor no children on the day, oosc out-of-school care, cr Childcare Register"
)


def datasets(held: Holding) -> dict[str, Table]:
    """The tables by their names, settings first."""
    share = Share(held)
    status = held.status()
    releases = held.nation.releases()

    def noted(about: str, *remarks: str) -> Notes:
        return share.notes(status.as_at, about, remarks, hashes=True, places=True)

    return {
        "settings": Table(
            "settings",
            _plain(settings_table.columns()),
            lambda: _settings(held),
            noted("Every setting that a release held lists, as the newest that has it tells.", WITHHELD, NOT_HERE),
        ),
        "inspections": Table(
            "inspections",
            _INSPECTIONS,
            held.nation.inspection_rows,
            noted("Every dated inspection.", TWO_SCALES),
        ),
        "judgements": Table(
            "judgements", _JUDGEMENTS, held.nation.judgement_rows, noted("Every grade of every inspection.", TWO_SCALES)
        ),
        "changes": Table(
            "changes",
            _CHANGES,
            lambda: (
                row
                for before, after in pairwise(releases)
                for row in _in_order(share.changes(before.as_at, after.as_at, everything=True))
            ),
            noted("What changed between each release and the one before it.", "Leaving is not proof of closure."),
        ),
        "releases": Table(
            "releases",
            _RELEASES,
            lambda: (
                [r.as_at, r.title, r.settings, r.rows_read, r.set_aside, r.url, r.sha256, r.retrieved_at, r.licence]
                for r in reversed(status.releases)
            ),
            noted("The releases held, and the files they were read from."),
        ),
    }


def dictionary(tables: dict[str, Table]) -> str:
    """What every table and column is, as Markdown."""
    facts = licences()
    notes = next(iter(tables.values())).notes
    lines = ["# Data dictionary", "", notes.line(), "", f"{facts['attribution']} {facts['places']}", ""]
    for name, table in tables.items():
        lines += [f"## {name}", "", " ".join((table.notes.query, *table.notes.remarks)), ""]
        lines += ["| Column | Kind | What it is |", "| --- | --- | --- |"]
        lines += [f"| `{c.key}` | {c.kind} | {meaning(c)} |" for c in table.columns]
        lines.append("")
    lines += ["## Files", ""]
    lines += [f"- {file.title}: SHA-256 {file.sha256}" for file in notes.files]
    return "\n".join(lines) + "\n"


def meaning(column: Column) -> str:
    """What a column is, in a sentence."""
    said = f"{column.title}." if not column.unit else f"{column.title}, in {column.unit}."
    return f"{said} {column.note}".strip()


def _settings(held: Holding) -> Iterator[list[Any]]:
    share = Share(held)
    for left in (False, True):
        for row in share.found(held.search(Query(left=left, sort="name"))).rows():
            yield _without_distance(row)


_DISTANCE = next(n for n, column in enumerate(settings_table.columns()) if column.key == "distance_miles")


def _without_distance(row: Any) -> list[Any]:
    return [*row[:_DISTANCE], *row[_DISTANCE + 1 :]]


def _plain(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The same columns under names that need no quoting, without the distance, which belongs to a search."""
    return tuple(
        replace(c, key=re.sub(r"[^a-z]+", "_", c.key.lower()).strip("_")) for c in columns if c.key != "distance_miles"
    )


def _in_order(table: Table) -> Iterator[Any]:
    yield from table.only([column.key for column in _CHANGES]).rows()


_INSPECTIONS = (
    Column("urn", "URN"), Column("kind", "Kind", note=f"{KINDS}."), Column("date", "Inspected", "date"),
    Column("number", "Inspection number"), Column("framework", "Framework"),
    Column("safeguarding", "Safeguarding", note="met or not-met; blank where not stated."),
    Column("visit", "Kind of visit"), Column("nth", "Place in the list", "whole", note="1: the newest of its kind."),
)  # fmt: skip
_JUDGEMENTS = (
    Column("urn", "URN"), Column("kind", "Kind", note=f"{KINDS}."), Column("date", "Inspected", "date"),
    Column("framework", "Framework"), Column("area", "Area"),
    Column("grade", "Grade", note="In its own framework's word. Grades of two frameworks are not on one scale."),
    Column("raw", "Published cell", note="As it stood in the file."),
)  # fmt: skip
_CHANGES = (
    Column("from_as_at", "From the release as at", "date"), Column("to_as_at", "To the release as at", "date"),
    Column("urn", "URN"), Column("label", "Name"), Column("type", "Type"), Column("la", "Local authority"),
    Column("kind", "Kind"), Column("what", "What changed"), Column("before", "Before"), Column("after", "After"),
    Column("inspected", "Inspected", "date"), Column("not_met", "Safeguarding not met"),
    Column("newly_listed", "Listed for the first time", note="yes: an older inspection, not news."),
)  # fmt: skip
_RELEASES = (
    Column("as_at", "As at", "date"), Column("title", "Title"), Column("settings", "Settings", "whole"),
    Column("rows_read", "Rows read", "whole"), Column("set_aside", "Rows set aside", "whole"),
    Column("url", "Address"), Column("sha256", "SHA-256"), Column("retrieved_at", "Fetched", note="UTC."),
    Column("licence", "Licence"),
)  # fmt: skip
