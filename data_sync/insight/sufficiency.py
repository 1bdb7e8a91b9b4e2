"""The supply side of a council's sufficiency report: settings and places by area, type, register and deprivation
band.

With the method, the dates, what is left out, and labelled empty columns for what the register cannot know; the
officer's own figures, joined by URN, fill these (domain.md §1, rule 15).
"""

from __future__ import annotations

import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from data_sync.domain.dates import in_words
from data_sync.domain.postcode import district
from data_sync.insight.areas import NOT_RECORDED, NOT_RECORDED_TOLD
from data_sync.insight.counts import Release
from data_sync.insight.desk import EYR
from data_sync.insight.figures import SMALL
from data_sync.insight.measures import is_club
from data_sync.insight.postcode_lookup import PostcodeLookup
from data_sync.insight.statistics import combination
from data_sync.language import look_up, tr, translated

By = Literal["la", "constituency", "district", "ward", "lsoa"]
AREA_TITLES = {
    "la": tr("Local authority"),
    "constituency": tr("Parliamentary constituency"),
    "district": tr("Postcode district"),
    "ward": tr("Ward"),
    "lsoa": "LSOA",
}
WITHHELD = tr("Place withheld")
NOT_PLACED = tr("Place not known")
"""What stands for the area of settings that are placed in none smaller than their authority."""


@dataclass(frozen=True, slots=True)
class SufficiencyRow:
    """One kind of setting in one area. Places are of Early Years Register providers; None where none is on it.

    `own` are the officer's columns: the sum (of fees the average), and of how many settings they have a number. `urns`
    are the settings.
    """

    la: str
    area: str
    type: str
    subtype: str
    registers: str
    deprivation: str
    settings: int
    places: int | None
    places_estimate: float | None
    own: tuple[tuple[float, int] | None, ...]
    urns: tuple[str, ...] = field(repr=False)

    @property
    def small(self) -> bool:
        """Whether there are so few that they are marked as small numbers."""
        return self.settings < SMALL


@dataclass(frozen=True, slots=True)
class EmptyColumn:
    """A column that the register cannot fill, and why; `filled` by the officer's own column of that name, if any."""

    key: str
    title: str
    why: str
    filled: str | None


@dataclass(frozen=True, slots=True)
class Sufficiency:
    """The table with everything that must stand beside it."""

    as_at: str
    title: str
    by: By
    area_title: str
    rows: tuple[SufficiencyRow, ...]
    own_columns: tuple[str, ...]
    empty: tuple[EmptyColumn, ...]
    clubs: bool
    duty: str
    method: tuple[str, ...]
    exclusions: tuple[str, ...]

    @property
    def settings(self) -> int:
        return sum(row.settings for row in self.rows)

    @property
    def places(self) -> int:
        return sum(row.places or 0 for row in self.rows)

    @property
    def own_titles(self) -> tuple[str, ...]:
        """The titles of `own_columns` as they stand in a table, which say whose figures they are."""
        return tuple(
            tr("{column} (average of your own figures)", column=name)
            if _averaged(name)
            else tr("{column} (your own figures)", column=name)
            for name in self.own_columns
        )

    def header(self) -> tuple[str, ...]:
        """Titles of the columns of `as_table`; the empty ones say that they are."""
        return (
            tr("Local authority"), self.area_title, tr("Type"), tr("Subtype"), tr("Registers"),
            tr("Deprivation band"), tr("Settings"),
            tr("Early years places, known"), tr("Early years places, including estimates"),
            *self.own_titles,
            *(tr("{column} (not in the register)", column=look_up(e.title)) for e in self.empty if e.filled is None),
        )  # fmt: skip

    def as_table(self) -> list[tuple[Any, ...]]:
        """Rows to export; None for what is not known."""
        blank = sum(column.filled is None for column in self.empty)
        return [
            (
                row.la, row.area, row.type, row.subtype, row.registers, row.deprivation, row.settings, row.places,
                row.places_estimate, *(value and value[0] for value in row.own), *(None,) * blank,
            )
            for row in self.rows
        ]  # fmt: skip


@cache
def _table() -> dict[str, Any]:
    table = tomllib.loads((Path(__file__).parent / "sufficiency.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = translated(table, ("duty", "method", "exclusions", "why"))  # a title is what it is known by
    return found


def own_meanings() -> tuple[tuple[str, str], ...]:
    """Key and title of each column that the register cannot fill."""
    return tuple((row["key"], row["title"]) for row in _table()["empty"])


def _averaged(title: str) -> bool:
    """Whether an own column of this title is averaged where rows are put together: fees do not add up."""
    folded = " ".join(title.casefold().split())
    return any(row.get("together") == "average" for row in _table()["empty"] if row["title"].casefold() == folded)


def own_together(title: str, values: Iterable[tuple[float, int] | None]) -> tuple[float, int] | None:
    """What an own column says of several rows together: the sum (of fees the average), and of how many settings."""
    given = [value for value in values if value is not None]
    if not given:
        return None
    settings = sum(count for _, count in given)
    if _averaged(title):
        return round(sum(value * count for value, count in given) / settings, 2), settings
    return round(sum(value for value, _ in given), 4), settings


Own = Mapping[str, Mapping[str, float | None]]
"""The officer's own columns: title to URN to number."""

_FACTS = (
    "s.urn, f.la, f.constituency, f.type, f.subtype, f.registers, f.deprivation, f.places, f.places_estimate,"
    " iif(f.withheld OR n.withheld, NULL, f.postcode), f.withheld OR n.withheld"
)


def sufficiency(
    conn: sqlite3.Connection,
    release: Release,
    las: Sequence[str] = (),
    *,
    by: By = "la",
    lookup: PostcodeLookup | None = None,
    clubs: bool = True,
    own: Own | None = None,
) -> Sufficiency:
    """Settings and places of these authorities (of all where none is named) in a release.

    `by` ward or lsoa needs a `lookup` (``postcode_lookup.py``); `clubs` off leaves out-of-school clubs out.
    """
    within = f" AND f.la IN ({','.join('?' * len(las))})" if las else ""
    rows = conn.execute(
        f"SELECT {_FACTS} FROM listing l JOIN setting s ON s.id = l.setting_id JOIN fact f ON f.id = l.fact_id"
        f" JOIN fact n ON n.id = s.fact_id WHERE l.release_id = ?{within}",
        (release.id, *las),
    )
    groups: dict[tuple[str, ...], list[tuple[str, int, int | None, float | None]]] = defaultdict(list)
    for urn, la, constituency, type_, subtype, bits, band, places, estimate, postcode, withheld in rows:
        if clubs or not is_club(type_, subtype):
            area = _area(by, la, constituency, postcode, bool(withheld), lookup)
            key = (
                la or NOT_RECORDED,
                area,
                type_ or NOT_RECORDED,
                subtype or "",
                combination(bits),
                band or tr("Unknown"),
            )
            groups[key].append((urn, bits, places, estimate))
    columns = own or {}
    found = tuple(_row(key, groups[key], columns) for key in sorted(groups))
    return Sufficiency(
        release.as_at, release.title, by, AREA_TITLES[by], found, tuple(columns), _empty(columns), clubs,
        _table()["duty"],
        (
            tr("As at {day}: {release}.", day=in_words(release.as_at), release=release.title),
            *_table()["method"], *_without_area(found),
        ),
        (*_table()["exclusions"], *_left_out(by, clubs, lookup), *_given(columns, found)),
    )  # fmt: skip


def wanted_postcodes(conn: sqlite3.Connection, release: Release, las: Sequence[str] = ()) -> set[str]:
    """The published postcodes of these authorities' settings, for reading a look-up file."""
    within = f" AND f.la IN ({','.join('?' * len(las))})" if las else ""
    rows = conn.execute(
        "SELECT DISTINCT f.postcode FROM listing l JOIN setting s ON s.id = l.setting_id"
        " JOIN fact f ON f.id = l.fact_id JOIN fact n ON n.id = s.fact_id"
        " WHERE l.release_id = ? AND f.postcode NOT NULL AND NOT f.withheld AND NOT n.withheld"
        f"{within}",
        (release.id, *las),
    )
    return {row[0] for row in rows}


def _area(
    by: By,
    la: str | None,
    constituency: str | None,
    postcode: str | None,
    withheld: bool,
    lookup: PostcodeLookup | None,
) -> str:
    """The area a setting is counted in: nothing smaller than what the register publishes of it."""
    if by == "la":
        return la or NOT_RECORDED
    if by == "constituency":
        return constituency or NOT_RECORDED
    if withheld:
        return WITHHELD
    if postcode is None:
        return NOT_PLACED
    if by == "district":
        return district(postcode)
    return lookup.found.get(postcode, NOT_PLACED) if lookup else NOT_PLACED


def _row(key: tuple[str, ...], some: Sequence[tuple[str, int, int | None, float | None]], own: Own) -> SufficiencyRow:
    eyr = [(places, estimate) for _, bits, places, estimate in some if bits & EYR]
    la, area, type_, subtype, registers, band = key
    urns = tuple(sorted(urn for urn, *_ in some))
    return SufficiencyRow(
        la, area, type_, subtype, registers, band, len(some),
        sum(places or 0 for places, _ in eyr) if eyr else None,
        round(sum(estimate or 0 for _, estimate in eyr), 2) if eyr else None,
        tuple(_own(title, numbers, urns) for title, numbers in own.items()), urns,
    )  # fmt: skip


def _own(title: str, numbers: Mapping[str, float | None], urns: Sequence[str]) -> tuple[float, int] | None:
    """The sum of the officer's numbers (or their average) and how many settings have one; None where none has."""
    return own_together(title, ((number, 1) for urn in urns if (number := numbers.get(urn)) is not None))


def _empty(own: Own) -> tuple[EmptyColumn, ...]:
    filled = {" ".join(title.casefold().split()): title for title in own}
    return tuple(
        EmptyColumn(row["key"], row["title"], row["why"], filled.get(row["title"].casefold()))
        for row in _table()["empty"]
    )


def _without_area(rows: Sequence[SufficiencyRow]) -> list[str]:
    """What it means that the register names no area, where it does so."""
    return [NOT_RECORDED_TOLD] if any(NOT_RECORDED in (row.la, row.area) for row in rows) else []


def _given(own: Own, rows: Sequence[SufficiencyRow]) -> list[str]:
    """Of how many settings each of the officer's columns says anything: a sum of few is not that of all."""
    settings = sum(row.settings for row in rows)
    counts = [sum(value[1] for row in rows if (value := row.own[n]) is not None) for n in range(len(own))]
    return [
        tr(
            "{column} (your own figures): given for {given:,} of {settings:,} settings; the others are not in it.",
            column=title,
            given=given,
            settings=settings,
        )
        for title, given in zip(own, counts, strict=True)
    ]


def _left_out(by: By, clubs: bool, lookup: PostcodeLookup | None) -> list[str]:
    told = [] if clubs else [tr("Out-of-school clubs are left out.")]
    if by in ("ward", "lsoa"):
        area = AREA_TITLES[by]
        told.append(
            tr("{area} by the look-up file {file}.", area=area, file=lookup.file)
            if lookup
            else tr("No look-up file from postcode to {area} was brought, so no setting is placed in one.", area=area)
        )
    return told
