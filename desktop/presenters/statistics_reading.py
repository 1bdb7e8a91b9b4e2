"""What the Statistics page is made of, read from the library in the background: plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_sync.api import KnownError, Library, in_words
from desktop.language import tr
from desktop.models.chart_face import ChartFace
from desktop.models.number_table import TableFace
from desktop.presenters.statistics_charts import OVERVIEW, card_chart, chart_of
from desktop.presenters.statistics_tables import groups_table, reconciliation_table, section_table, sufficiency_table
from desktop.presenters.statistics_tiles import Tile, tiles

AreaKey = tuple[str, str]
"""Kind (england, region or la) and name."""
ENGLAND: AreaKey = ("england", "England")
NOT_RECORDED = "Not Recorded"
NO_REGION, NO_AUTHORITY = (
    tr("{not_recorded}: no region named", not_recorded=NOT_RECORDED),
    tr("{not_recorded}: no authority named", not_recorded=NOT_RECORDED),
)
"""How the choice of areas tells what the register itself writes where it names none."""


def area_name(key: AreaKey) -> str:
    """An area's key as one word, for a choice, which keeps no pairs."""
    return ":".join(key)


def area_key(name: str) -> AreaKey:
    """`area_name` read back."""
    kind, _, words = name.partition(":")
    return kind, words


@dataclass(frozen=True, slots=True)
class Held:
    """What can be chosen: releases, the newest first, as (date, words), and areas as (key, words)."""

    releases: tuple[tuple[str, str], ...]
    areas: tuple[tuple[AreaKey, str], ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """What most of the page is made of: one release beside the areas, and the charts of the area looked at."""

    held: Held
    as_at: str
    tiles: tuple[Tile, ...]
    charts: tuple[ChartFace, ...]
    outcomes: tuple[ChartFace, ...]
    sections: tuple[TableFace, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Supply:
    """The sufficiency part: its table, and what must stand beside it."""

    table: TableFace
    method: tuple[str, ...]
    exclusions: tuple[str, ...]
    empty: tuple[tuple[str, str], ...]
    duty: str


def area_of(library: Library, key: AreaKey) -> Any:
    """What `Library.nation` takes for an area."""
    kind, name = key
    if kind == "region":
        return library.nation.region(name)
    return (name,) if kind == "la" else ()


def read_whole(library: Library, as_at: str | None, keys: tuple[AreaKey, ...], told: str) -> Whole:
    """Ask everything that most of the page is made of; the first of `keys` is the area looked at."""
    nation = library.nation
    release = nation.release(as_at)
    areas = [area_of(library, key) for key in keys]
    beside = [area for area in areas if area]
    sheet = nation.sheet(release.as_at, beside)
    series = nation.series(areas[0])
    column = 1 if areas[0] else 0
    days = [held.as_at for held in nation.releases()]
    drawn = (chart_of(each, told, days) for each in series)
    faces = {face.key: face for face in drawn if any(face.rows())}  # of few settings no percentage is given
    cards = next((section for section in sheet.sections if section.key == "card"), None)
    by_area = card_chart(cards, sheet, column, told) if cards is not None else None
    outcomes = [by_area] if by_area is not None else []
    outcomes += [face for key, face in faces.items() if key not in OVERVIEW]
    return Whole(
        held_of(library),
        release.as_at,
        tiles(sheet, column),
        tuple(faces[key] for key in OVERVIEW if key in faces),
        tuple(outcomes),
        tuple(section_table(section, sheet, told) for section in sheet.sections),
        sheet.notes,
    )


def read_ahead(library: Library) -> None:
    """Ask as the page will, so that what answers is imported by then. Nothing comes of it where no data are held."""
    try:
        library.nation.sheet()
        library.nation.series()
    except KnownError:
        return  # the page says so, if it is asked for


def held_of(library: Library) -> Held:
    """What there is to choose from."""
    nation = library.nation
    releases = tuple((r.as_at, tr("As at {day}", day=in_words(r.as_at))) for r in reversed(nation.releases()))
    areas: list[tuple[AreaKey, str]] = [(ENGLAND, tr("England"))]
    areas += [
        (("region", name), NO_REGION if name == NOT_RECORDED else tr("{name} (region)", name=name))
        for name in nation.regions()
    ]
    areas += [(("la", name), NO_AUTHORITY if name == NOT_RECORDED else name) for name in nation.authorities()]
    return Held(releases, tuple(areas))


def read_groups(library: Library, as_at: str | None, area: AreaKey, by: str, told: str) -> TableFace:
    """The main numbers of an area's groups."""
    nation = library.nation
    return groups_table(nation.groups(by, as_at, area_of(library, area)), nation.sheet(as_at), area[1], told)


def read_supply(library: Library, as_at: str | None, area: AreaKey, by: Any, lookup: Path | None, told: str) -> Supply:
    """The sufficiency part. Raises `file-missing` or `not-a-lookup`."""
    own = library.own.numbers()  # what the officer's own columns say
    held = library.nation.sufficiency(area_of(library, area), as_at, by=by, lookup=lookup, own=own)
    empty = tuple((column.title, column.why) for column in held.empty if column.filled is None)
    table = sufficiency_table(held, area[1], told)
    return Supply(table, held.method, held.exclusions, empty, held.duty)


GROUPINGS = ("type", "registers", "region", "la", "deprivation")


def read_all_tables(library: Library, as_at: str | None, keys: tuple[AreaKey, ...], told: str) -> list[TableFace]:
    """Every table of the page, for the release and the areas looked at."""
    whole = read_whole(library, as_at, keys, told)
    tables = [face.table for face in (*whole.charts, *whole.outcomes)]
    tables += whole.sections
    tables += [read_groups(library, whole.as_at, keys[0], by, told) for by in GROUPINGS]
    found = library.nation.reconciliation()
    tables += [] if found.why_not else [reconciliation_table(found, told)]
    return [*tables, read_supply(library, whole.as_at, keys[0], "la", None, told).table]
