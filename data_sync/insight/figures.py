"""One number and what it counts, so that it can be opened: the settings behind it, or the search that finds them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from data_sync.domain.frameworks import scale
from data_sync.insight.areas import ENGLAND, NOT_RECORDED, Area
from data_sync.insight.changes import Change, stored_changes
from data_sync.insight.counts import Release, followed_in, releases
from data_sync.insight.flows import is_move
from data_sync.insight.measures import CLUB, ESTIMATE_UNITS, NEEDED_FACTS, measures
from data_sync.insight.outcomes import outcome_arrays
from data_sync.insight.summary import release_facts
from data_sync.sources.ofsted_register import label

SMALL = 10
"""Fewer than so many are marked as small numbers, and no percentage of them is shown."""
FLOW = "flow."
"""What the measures of joiners, leavers and other changes begin with; `insight.flows.FLOWS` follows."""


class Counted(NamedTuple):
    """What a number counts: any of these measures, in an area, in a release; and only of one group where `only` says
    so.

    `only` are pairs of a column (type, region, la, deprivation, registers) and its value, blank for none stated.
    """

    as_at: str
    measures: tuple[str, ...]
    area: Area = ENGLAND
    only: tuple[tuple[str, str], ...] = ()
    clubs: bool = True


class Then(NamedTuple):
    """The same number, and what it is a share of, in an earlier release."""

    value: float
    base: int | None = None


class Figure(NamedTuple):
    """A number as it is shown. `base` is what a percentage is of; `before` and `year_ago` the same number in the
    releases it is compared with, None where there is none. `value` is None where it cannot be told. `among` counts the
    base, so that it can be opened too.
    """

    value: float | None
    counted: Counted
    base: int | None = None
    before: Then | None = None
    year_ago: Then | None = None
    among: Counted | None = None

    @property
    def small(self) -> bool:
        """Whether there are so few that they are marked as small numbers."""
        held = self.value if self.base is None else self.base
        return held is not None and 0 < held < SMALL

    @property
    def percent(self) -> float | None:
        """Of the base, to hundredths; None without a base or with a small one."""
        return _share(self.value, self.base)

    def grown(self, then: Then | None) -> float | None:
        """How much the number has grown since `before` or `year_ago`."""
        return None if then is None or self.value is None else round(self.value - then.value, 2)

    def points(self, then: Then | None) -> float | None:
        """By how many percentage points the share has grown since `before` or `year_ago`."""
        if then is None or self.percent is None or (was := _share(then.value, then.base)) is None:
            return None
        return round(self.percent - was, 2)


def _share(value: float | None, base: int | None) -> float | None:
    return None if value is None or base is None or base < SMALL else round(100 * value / base, 2)


@dataclass(frozen=True, slots=True)
class Behind:
    """A setting behind a number. `value` is what it adds: 1, or its places."""

    urn: str
    label: str
    type: str | None
    la: str | None
    value: float


@dataclass(frozen=True, slots=True)
class Moved:
    """A setting behind a change of a number: what it added then and what it adds now, 0 where it was not counted."""

    urn: str
    label: str
    type: str | None
    la: str | None
    before: float
    now: float


def rows_between(conn: sqlite3.Connection, counted: Counted, since: str) -> list[Moved]:
    """The settings that make a number another one than in the release as at `since`, by their labels; what they add
    now less what they added then makes the change."""
    now = {row.urn: row for row in rows_behind(conn, counted)}
    then = {row.urn: row for row in rows_behind(conn, counted._replace(as_at=since))}
    found = []
    for urn in now.keys() | then.keys():
        was, is_ = (held[urn].value if urn in held else 0.0 for held in (then, now))
        if was != is_:
            told = now.get(urn) or then[urn]
            found.append(Moved(urn, told.label, told.type, told.la, was, is_))
    return sorted(found, key=lambda row: (row.label.casefold(), row.urn))


def rows_behind(conn: sqlite3.Connection, counted: Counted) -> list[Behind]:
    """The settings that a number counts, by their labels; what they add makes the number."""
    held = {release.as_at: (n, release) for n, release in enumerate(releases(conn))}
    at, release = held[counted.as_at]
    if counted.measures[0].startswith(FLOW):
        earlier = [r for _, r in held.values()][at - 1] if at else None
        found = _changed(conn, counted, release, earlier) if earlier else []
    else:
        found = _listed(conn, counted, release)
    return sorted(found, key=lambda row: (row.label.casefold(), row.urn))


def _listed(conn: sqlite3.Connection, counted: Counted, release: Release) -> list[Behind]:
    names = ", ".join(f"f.{name}" for name in NEEDED_FACTS)
    where, values = _where(conn, counted, release)
    rows = conn.execute(
        # A name that is withheld today is withheld in every release.
        f"SELECT s.urn, iif(n.withheld, NULL, f.name), f.la, f.blocks, {names} FROM listing l"
        " JOIN setting s ON s.id = l.setting_id JOIN fact f ON f.id = l.fact_id JOIN fact n ON n.id = s.fact_id"
        f" WHERE l.release_id = ?{where}",
        (release.id, *values),
    ).fetchall()
    if not rows:
        return []
    urns, called, las, blocks, *columns = zip(*rows, strict=True)
    facts: dict[str, Sequence[Any]] = dict(zip(NEEDED_FACTS, columns, strict=True))
    found = measures(facts, outcome_arrays(blocks), release_facts(conn, release.id))
    weight = np.sum([found[name].astype(np.float64) for name in counted.measures], axis=0)
    if "eyr_estimates" in counted.measures:
        weight = weight / ESTIMATE_UNITS
    return [
        Behind(urns[n], label(called[n], facts["type"][n], las[n]), facts["type"][n], las[n], float(weight[n]))
        for n in np.flatnonzero(weight).tolist()
    ]


def _where(conn: sqlite3.Connection, counted: Counted, release: Release) -> tuple[str, list[Any]]:
    """Conditions on `fact f` for the area and the group."""
    parts: list[str] = []
    values: list[Any] = []
    if counted.area.kind != "england":
        names = followed_in(conn, counted.area, release).names
        parts.append(f"ifnull(f.{counted.area.kind}, '') IN ({','.join('?' * len(names))})")
        values += names
    for column, value in counted.only:
        if column not in ("type", "region", "la", "deprivation", "registers"):
            raise ValueError(column)
        wanted = ("", value) if value == NOT_RECORDED else (value,)
        parts.append(f"ifnull(f.{column}, '') IN ({','.join('?' * len(wanted))})")
        values += [int(v) if column == "registers" else v for v in wanted]
    if not counted.clubs:
        parts.append("NOT (ifnull(f.type, '') = ? AND ifnull(f.subtype, '') = ?)")
        values += CLUB
    return "".join(f" AND {part}" for part in parts), values


def _changed(conn: sqlite3.Connection, counted: Counted, release: Release, earlier: Release) -> list[Behind]:
    """Settings behind joiners, leavers and other changes since the release before."""
    flow = counted.measures[0].removeprefix(FLOW)
    names = () if counted.area.kind == "england" else followed_in(conn, counted.area, release).names
    if flow == "left" and names:
        names = followed_in(conn, counted.area, earlier).names
    las = names if counted.area.kind == "la" else ()
    ids = [
        change.setting_id
        for change in stored_changes(conn, earlier.id, release.id, las)
        if _is_flow(change, flow, counted.area, names)
    ]
    rows = (
        conn.execute(
            "SELECT s.urn, f.name, f.type, f.la FROM setting s JOIN fact f ON f.id = s.fact_id WHERE s.id = ?", (i,)
        ).fetchone()
        for i in ids
    )
    return [Behind(urn, label(name, type_, la), type_, la, 1.0) for urn, name, type_, la in rows]


def _is_flow(change: Change, flow: str, area: Area, names: Sequence[str]) -> bool:
    if change.kind == "authority_changed":
        return is_move(flow, area, names, change.before, change.after)
    if area.kind != "england" and ((change.region if area.kind == "region" else change.la) or "") not in names:
        return False
    return change.came_back if flow == "came_back" else change.kind == flow


# --- the search that finds them --------------------------------------------------------------------------------------


def search_filter(conn: sqlite3.Connection, counted: Counted) -> dict[str, list[str]] | None:
    """The filters of a search that finds exactly these settings in the newest release, by the search's own names
    (`outcomes` as they are written on the command line); None where no search says it, or for an older release.
    """
    held = releases(conn)
    if counted.as_at != held[-1].as_at or not counted.clubs:
        return None
    asked = _asked(counted.measures)
    if asked is None:
        return None
    if counted.area.kind != "england":
        asked[counted.area.kind] = list(followed_in(conn, counted.area, held[-1]).names)
    for column, value in counted.only:
        if column == "registers" or column in asked:
            return None
        asked[column] = [value]
    words = (word for column in ("la", "region", "type", "deprivation") for word in asked.get(column, ()))
    return None if any(word in ("", NOT_RECORDED) for word in words) else asked


def _asked(wanted: tuple[str, ...]) -> dict[str, list[str]] | None:
    """The filters for a measure, or for several grades of one area."""
    if wanted == ("providers",):
        return {}
    if wanted in (("eyr",), ("ccr",), ("vcr",)):
        return {"register": [wanted[0].upper()]}
    if wanted == ("graded",):
        wanted = tuple(f"graded.{g.code}" for g in scale("graded").named_grades)
    specs = [_spec(name) for name in wanted]
    heads = {spec[0] for spec in specs if spec}
    if None in specs or len(heads) != 1:
        return None
    head = heads.pop()
    found = {"outcomes": [f"{head}={','.join(spec[1] for spec in specs if spec)}"]}
    return {"register": ["EYR"], **found} if head == "graded.overall" else found


def _spec(name: str) -> tuple[str, str] | None:
    """Scale and area, and grade, of a measure that counts one grade of the newest outcome on its scale."""
    parts = name.split(".")
    if parts[0] == "graded" and len(parts) == 2:
        parts = ["graded", "0", parts[1]]
    if parts[0] not in ("graded", "card") or len(parts) != 3 or not parts[1].isdigit():
        return None
    on = scale(parts[0])
    grade = on.grade(int(parts[2]))
    return (f"{on.key}.{on.areas[int(parts[1])].key}", grade.key) if grade else None
