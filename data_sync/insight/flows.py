"""Who joined, left, came back, changed type or register, or moved authority between a release and the one before it.

The publisher's joiners and leavers count changes of type and register and re-activations together; these are URNs
compared, so each is a line of its own (domain.md §1, rule 18).
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from data_sync.insight.areas import Area, follow, is_succession, related
from data_sync.insight.counts import Release, followed_in
from data_sync.language import tr

FLOWS = (
    "joined",
    "left",
    "came_back",
    "type_changed",
    "registers_changed",
    "moved_in",
    "moved_away",
    "council_changed",
)
"""The lines, in their order."""
FLOW_TITLES = {
    "joined": tr("Joined"),
    "left": tr("No longer on the register"),
    "came_back": tr("Of those who joined, on the register before"),
    "type_changed": tr("Changed type"),
    "registers_changed": tr("Changed registers"),
    "moved_in": tr("Moved here from another authority"),
    "moved_away": tr("Moved to another authority"),
    "council_changed": tr("Stayed, and the council changed"),
}


def flows_of(conn: sqlite3.Connection, area: Area, release: Release, before: Release | None) -> dict[str, Any] | None:
    """Each of `FLOWS` with its count, and `since`, the date of the release before; None where there is none.

    Within England as a whole nobody moves in or away: `moved_in` is how many moved between authorities.
    """
    if before is None:
        return None
    here, earlier = followed_in(conn, area, release), followed_in(conn, area, before)
    found: Counter[str] = Counter()
    for name, kind, count in _counted(conn, area, sorted({*here.names, *earlier.names}), release.id):
        if name in (earlier.names if kind == "left" else here.names):
            found[kind] += count
    found.update(_moves(conn, area, here.names, release))
    # Who left is told under the authority of the time: that of a former county cannot be divided among its successors.
    return {"since": before.as_at, **{name: found[name] if name != "left" or earlier.whole else None for name in FLOWS}}


def _counted(conn: sqlite3.Connection, area: Area, names: list[str], release_id: int) -> list[tuple[str, str, int]]:
    rows = conn.execute(
        "SELECT area, kind, sum(changes) FROM area_change WHERE area_kind = ? AND release_id = ?"
        f" AND area IN ({','.join('?' * len(names))}) GROUP BY area, kind",
        (area.kind, release_id, *names),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _moves(conn: sqlite3.Connection, area: Area, names: Sequence[str], release: Release) -> Counter[str]:
    """Moves between authorities, told apart from changes of councils by their names."""
    found: Counter[str] = Counter()
    rows = conn.execute(
        "SELECT before, after, count(*) FROM change WHERE release_id = ? AND kind = 'authority_changed'"
        " GROUP BY before, after",
        (release.id,),
    )
    for before, after, count in rows:
        for flow in ("moved_in", "moved_away", "council_changed"):
            found[flow] += count * is_move(flow, area, names, before, after)
    return found


def is_move(flow: str, area: Area, names: Sequence[str], before: str | None, after: str | None) -> bool:
    """Whether a setting whose authority was `before` and is `after` counts as this flow in an area of these names.

    In England as a whole every move between authorities is one in; regions have none, a setting is told under its
    authority.
    """
    whole = area.kind == "england"
    here, there = (whole or (area.kind == "la" and name in names) for name in (after, before))
    if is_succession(before, after):
        return flow == "council_changed" and here
    if flow == "moved_in":
        return here and (whole or not there)
    return flow == "moved_away" and there and not here


def flow_series(conn: sqlite3.Connection, area: Area, held: Sequence[Release]) -> dict[int, Counter[str]]:
    """Release id to how many joined, left, came back and were inspected since the release before, for each release
    but the first; releases before or after which a part of the area has no numbers of its own are left out."""
    candidates = related(area)
    marks = ",".join("?" * len(candidates))
    rows = conn.execute(
        "SELECT release_id, area, kind, sum(changes) FROM area_change WHERE area_kind = ?"
        f" AND area IN ({marks}) GROUP BY release_id, area, kind",
        (area.kind, *candidates),
    ).fetchall()
    has: dict[int, set[str]] = defaultdict(set)
    for release_id, name in conn.execute(
        f"SELECT DISTINCT release_id, area FROM area_summary WHERE kind = ? AND area IN ({marks})",
        (area.kind, *candidates),
    ):
        has[release_id].add(name)
    followed = {release.id: follow(area, has[release.id], release.as_at) for release in held}
    earlier = {release.id: followed[before.id] for before, release in pairwise(held)}
    whole = (release.id for release in held[1:] if followed[release.id].whole and earlier[release.id].whole)
    found: dict[int, Counter[str]] = {release_id: Counter() for release_id in whole}
    for release_id, name, kind, count in rows:
        if release_id in found:
            names = (earlier if kind == "left" else followed)[release_id].names
            found[release_id][kind] += count * (name in names)
    return found
