"""Reading what was counted at a release's import: for an area, a release or all of them, added up by what is asked
for.

A `Counter` of measure to count (``measures.py``); measures with none are not in it and count as 0.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from data_sync.insight.areas import Area, Followed, follow, related
from data_sync.insight.measures import CLUB

Counts = Counter[str]
"""Measure to count."""
BY = ("type", "region", "la", "deprivation", "registers")


@dataclass(frozen=True, slots=True)
class Release:
    """A register release held: its id in the cache, its date and title, and whether it took a file's place."""

    id: int
    as_at: str
    title: str
    revised: bool


def releases(conn: sqlite3.Connection) -> list[Release]:
    """The register's releases held, oldest first."""
    rows = conn.execute(
        "SELECT id, as_at, title, replaces_sha256 IS NOT NULL FROM release WHERE dataset = 'register' ORDER BY as_at"
    )
    return [Release(row[0], row[1], row[2], bool(row[3])) for row in rows]


def area_counts(
    conn: sqlite3.Connection, area: Area, held: Sequence[Release] | None = None, *, clubs: bool = True
) -> dict[int, dict[str, Counts]]:
    """Release id to type to counts of an area, in all releases or in those of `held`; without out-of-school clubs
    where `clubs` is off. Authorities are followed through changes of councils; a release in which a part of the area
    has no numbers of its own is left out.
    """
    wanted = releases(conn) if held is None else list(held)
    candidates = related(area)
    rows = conn.execute(
        f"SELECT area, release_id, type, counts FROM area_summary WHERE kind = ? AND area IN ({_marks(candidates)})"
        + ("" if held is None else f" AND release_id IN ({_marks(wanted)})")
        + ("" if clubs else " AND club = 0"),
        (area.kind, *candidates, *([] if held is None else [release.id for release in wanted])),
    ).fetchall()
    has: dict[int, set[str]] = defaultdict(set)
    for name, release_id, _, _ in rows:
        has[release_id].add(name)
    followed = {release.id: follow(area, has[release.id], release.as_at) for release in wanted}
    found: dict[int, dict[str, Counts]] = {release_id: {} for release_id, f in followed.items() if f.whole}
    parsed = json.loads(f"[{','.join(row[3] for row in rows)}]")
    for (name, release_id, type_, _), counts in zip(rows, parsed, strict=True):
        if release_id in found and name in followed[release_id].names:
            by_type = found[release_id]
            if type_ in by_type:
                by_type[type_].update(counts)
            else:
                by_type[type_] = Counter(counts)
    return found


def followed_in(conn: sqlite3.Connection, area: Area, release: Release) -> Followed:
    """What an area is called in one release."""
    candidates = related(area)
    held = conn.execute(
        f"SELECT DISTINCT area FROM area_summary WHERE kind = ? AND release_id = ? AND area IN ({_marks(candidates)})",
        (area.kind, release.id, *candidates),
    )
    return follow(area, {row[0] for row in held}, release.as_at)


def grouped_counts(
    conn: sqlite3.Connection, release: Release, area: Area, by: str, *, clubs: bool = True
) -> dict[str, dict[str, Counts]]:
    """Group to type to counts of an area in one release; the groups are the values of `by` (one of `BY`), blank
    where the register states none."""
    if by == "type":
        types = area_counts(conn, area, [release], clubs=clubs).get(release.id, {})
        return {type_: {type_: counts} for type_, counts in types.items()}
    if area.kind == "england" and by in ("region", "la", "deprivation"):
        rows = conn.execute(
            "SELECT area, type, counts FROM area_summary INDEXED BY area_summary_release WHERE release_id = ?"
            " AND kind = ?" + ("" if clubs else " AND club = 0"),
            (release.id, by),
        ).fetchall()
    else:
        rows = _cells(conn, release.id, area.kind, followed_in(conn, area, release).names, by, clubs)
    found: dict[str, dict[str, Counts]] = defaultdict(dict)
    parsed = json.loads(f"[{','.join(row[2] for row in rows)}]")
    for (group, type_, _), counts in zip(rows, parsed, strict=True):
        found[str(group)].setdefault(type_, Counter()).update(counts)
    return dict(found)


def _cells(
    conn: sqlite3.Connection, release: int, kind: str, names: Sequence[str], by: str, clubs: bool
) -> list[tuple[str, str, str]]:
    """Rows of (value of `by`, type, counts) from the finest counts there are."""
    narrowed = "" if kind == "england" else f" AND {kind} IN ({_marks(names)})"
    without = "" if clubs else " AND NOT (type = ? AND subtype = ?)"
    rows = conn.execute(
        f"SELECT {by}, type, counts FROM summary WHERE release_id = ?{narrowed}{without}",
        (release, *(() if kind == "england" else names), *(() if clubs else CLUB)),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def added(counts: Iterable[Counts]) -> Counts:
    """The sum of several counts."""
    total: Counts = Counter()
    for some in counts:
        total.update(some)
    return total


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
