"""How many changes of each kind lie between neighbouring releases, for England, each region and each authority.

Counted when the changes are told, so that thirty releases of joiners and leavers need no rows. `newly_listed` is how
many of the inspections are listed for the first time though they are older than the release before, `came_back` how
many of the joiners an older release had; both are counted in `inspected` and `joined` as well. Moves between
authorities are left out: whether a setting moved or its council changed is told from their names (``areas.py``).
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from data_sync.insight.changes import Change

_AREA_KINDS = ("england", "region", "la")
_NOT_COUNTED = "authority_changed"


def replace_change_counts(conn: sqlite3.Connection, release: int, changes: Sequence[Change]) -> None:
    """Count the changes that the release with this id brought. Part of the caller's transaction."""
    found: Counter[tuple[str, str, str, str]] = Counter()
    for change in changes:
        if change.kind != _NOT_COUNTED:
            where = (change.la or "", change.region or "", change.type or "")
            found[change.kind, *where] += 1
            if change.newly_listed and change.kind == "inspected":
                found["newly_listed", *where] += 1
            if change.came_back:
                found["came_back", *where] += 1
    conn.execute("DELETE FROM area_change WHERE release_id = ?", (release,))
    _insert(conn, release, ((*key, count) for key, count in found.items()))


def replace_came_back(conn: sqlite3.Connection, release: int, earlier_as_at: str) -> None:
    """Count anew who of the release's joiners is known from before `earlier_as_at`, the date of the release
    before."""
    rows = conn.execute(
        "SELECT 'came_back', ifnull(f.la, ''), ifnull(f.region, ''), ifnull(f.type, ''), count(*) FROM change c"
        " JOIN setting s ON s.id = c.setting_id AND s.first_as_at < ?2"
        " JOIN listing l ON l.release_id = ?1 AND l.setting_id = c.setting_id JOIN fact f ON f.id = l.fact_id"
        " WHERE c.release_id = ?1 AND c.kind = 'joined' GROUP BY 2, 3, 4",
        (release, earlier_as_at),
    ).fetchall()
    conn.execute("DELETE FROM area_change WHERE release_id = ? AND kind = 'came_back'", (release,))
    _insert(conn, release, rows)


def _insert(conn: sqlite3.Connection, release: int, counts: Iterable[Sequence[str | int]]) -> None:
    """Rows of (kind, authority, region, type, count), added up for each kind of area."""
    summed: Counter[tuple[str, str, str, str]] = Counter()
    for kind, la, region, type_, count in counts:
        for area_kind, area in zip(_AREA_KINDS, ("", region, la), strict=True):
            summed[area_kind, str(area), str(kind), str(type_)] += int(count)
    conn.executemany(
        "INSERT INTO area_change(area_kind, area, release_id, kind, type, changes) VALUES (?, ?, ?, ?, ?, ?)",
        ((area_kind, area, release, kind, type_, n) for (area_kind, area, kind, type_), n in sorted(summed.items())),
    )
