"""What differs between two releases, setting by setting: joined, left, inspected, outcome, places, names and more.

Settings in both releases are compared fact by fact; a setting whose facts are the same row in both has not changed.
What stands in the table `change` follows from the two releases alone, in whatever order they came. That a joiner was
on the register before (`came_back`) follows from the releases older than both, so it is worked out when it is read.

A layout that lists an inspection for the first time though it is older than the earlier release is not news: such a
change is `newly_listed`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from data_sync.insight.change_counts import replace_came_back, replace_change_counts
from data_sync.insight.visit_changes import visit_changes

KINDS = (
    "safeguarding_changed", "outcome_changed", "inspected", "joined", "left", "places_changed", "registers_changed",
    "type_changed", "renamed", "moved", "authority_changed", "person_changed",
)  # fmt: skip
"""Kinds of change, in the order they are told."""


class Change(NamedTuple):
    """One difference. `la`, `region` and `type` are the later release's, of a setting that left the earlier's.

    `before` and `after` are as the cache packs them (`insight.visit_changes` for what was inspected); None: not
    there.
    """

    setting_id: int
    kind: str
    before: str | None = None
    after: str | None = None
    newly_listed: bool = False
    came_back: bool = False
    la: str | None = None
    region: str | None = None
    type: str | None = None


_COMPARED = (
    "blocks", "name", "places", "registers", "type", "subtype", "withheld", "address", "town", "postcode", "la",
    "person_urn", "region",
)  # fmt: skip
BLOCKS, NAME, PLACES, REGISTERS, TYPE, SUBTYPE, WITHHELD, ADDRESS, TOWN, POSTCODE, LA, PERSON, REGION = range(13)
_BATCH = 4000


def changes_between(conn: sqlite3.Connection, earlier: int, later: int, las: Sequence[str] = ()) -> Iterator[Change]:
    """Every change from the release with the id `earlier` to `later`; with `las` those of settings in these
    authorities in either of the two."""
    earlier_as_at = conn.execute("SELECT as_at FROM release WHERE id = ?", (earlier,)).fetchone()[0]
    yield from _joined(conn, earlier, later, earlier_as_at, las)
    yield from _left(conn, earlier, later, las)
    names = ", ".join(f"{side}.{column}" for side in "xy" for column in _COMPARED)
    marks = ",".join("?" * len(las))
    pairs = conn.execute(
        f"SELECT a.setting_id, {names} FROM listing a"
        " JOIN listing b ON b.release_id = ? AND b.setting_id = a.setting_id AND b.fact_id <> a.fact_id"
        " JOIN fact x ON x.id = a.fact_id JOIN fact y ON y.id = b.fact_id WHERE a.release_id = ?"
        + (f" AND (x.la IN ({marks}) OR y.la IN ({marks}))" if las else ""),
        (later, earlier, *las, *las),
    )
    while batch := pairs.fetchmany(_BATCH):
        yield from _compared(batch, earlier_as_at)


def _joined(
    conn: sqlite3.Connection, earlier: int, later: int, earlier_as_at: str, las: Sequence[str]
) -> Iterator[Change]:
    rows = conn.execute(
        "SELECT l.setting_id, s.first_as_at, f.registered, f.la, f.region, f.type FROM listing l"
        " JOIN setting s ON s.id = l.setting_id JOIN fact f ON f.id = l.fact_id WHERE l.release_id = ?"
        f" AND l.setting_id NOT IN (SELECT setting_id FROM listing WHERE release_id = ?){_within('f', las)}",
        (later, earlier, *las),
    )
    for setting, first_as_at, registered, la, region, type_ in rows:
        back = first_as_at < earlier_as_at
        yield Change(setting, "joined", None, registered, came_back=back, la=la, region=region, type=type_)


def _left(conn: sqlite3.Connection, earlier: int, later: int, las: Sequence[str]) -> Iterator[Change]:
    rows = conn.execute(
        "SELECT l.setting_id, f.la, f.region, f.type FROM listing l JOIN fact f ON f.id = l.fact_id"
        " WHERE l.release_id = ? AND l.setting_id NOT IN (SELECT setting_id FROM listing WHERE release_id = ?)"
        + _within("f", las),
        (earlier, later, *las),
    )
    for setting, la, region, type_ in rows:
        yield Change(setting, "left", la=la, region=region, type=type_)


def _within(table: str, las: Sequence[str]) -> str:
    return f" AND {table}.la IN ({','.join('?' * len(las))})" if las else ""


def _compared(batch: Sequence[Sequence[Any]], earlier_as_at: str) -> Iterator[Change]:
    """The changes of rows of a setting's id, its facts before and its facts after."""
    width = len(_COMPARED)
    inspected = [n for n, row in enumerate(batch) if row[1 + BLOCKS] != row[1 + width + BLOCKS]]
    # At once: half the time of one after another.
    text = ",".join(f"[{batch[n][1 + BLOCKS]},{batch[n][1 + width + BLOCKS]}]" for n in inspected)
    parsed = dict(zip(inspected, json.loads(f"[{text}]"), strict=True))
    for n, row in enumerate(batch):
        setting, before, after = row[0], row[1 : 1 + width], row[1 + width :]
        where = {"la": after[LA], "region": after[REGION], "type": after[TYPE]}
        if n in parsed:
            old, new = parsed[n]
            for kind, was, now, newly in visit_changes(old, new, earlier_as_at):
                yield Change(setting, kind, was, now, newly, **where)
        if before[1:] != after[1:]:
            for kind, was, now in _facts(before, after):
                yield Change(setting, kind, was, now, **where)


def _facts(before: Sequence[Any], after: Sequence[Any]) -> Iterator[tuple[str, str, str]]:
    """Facts that both releases state and that differ, as they are stored."""
    name, called = before[NAME], after[NAME]
    if name != called and name and called and name.split() != called.split():
        yield "renamed", name, called
    for kind, at in (("places_changed", PLACES), ("registers_changed", REGISTERS), ("authority_changed", LA),
                     ("person_changed", PERSON)):  # fmt: skip
        was, now = before[at], after[at]
        if was != now and was is not None and now is not None:
            yield kind, str(was), str(now)
    if before[TYPE : SUBTYPE + 1] != after[TYPE : SUBTYPE + 1]:
        was, now = (", ".join(x for x in side[TYPE : SUBTYPE + 1] if x) for side in (before, after))
        if was and now:
            yield "type_changed", was, now
    if before[ADDRESS : POSTCODE + 1] != after[ADDRESS : POSTCODE + 1] and not (before[WITHHELD] or after[WITHHELD]):
        was, now = (", ".join(x for x in side[ADDRESS : POSTCODE + 1] if x) for side in (before, after))
        if was and now:
            yield "moved", was, now


# --- kept in the cache -----------------------------------------------------------------------------------------------


def replace_changes(conn: sqlite3.Connection, as_at: str) -> None:
    """Tell anew the changes between the register release of this date and its neighbours, and whose of the later
    joiners came back; part of the caller's transaction."""
    releases = conn.execute("SELECT id, as_at FROM release WHERE dataset = 'register' ORDER BY as_at").fetchall()
    at = next(n for n, row in enumerate(releases) if row[1] == as_at)
    for later in range(at, len(releases)):
        release = releases[later][0]
        if later > at + 1:  # a neighbour of neither side: but who joined then may have been here before
            replace_came_back(conn, release, releases[later - 1][1])
            continue
        conn.execute("DELETE FROM change WHERE release_id = ?", (release,))
        changes = list(changes_between(conn, releases[later - 1][0], release)) if later else []
        _store(conn, release, changes)
        replace_change_counts(conn, release, changes)


def _store(conn: sqlite3.Connection, release: int, changes: Sequence[Change]) -> None:
    rows = sorted((release, c.setting_id, c.kind, c.before, c.after, int(c.newly_listed)) for c in changes)
    conn.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", rows)


def stored_changes(conn: sqlite3.Connection, earlier: int, later: int, las: Sequence[str] = ()) -> Iterator[Change]:
    """The changes between two neighbours as the cache has them: the same as `changes_between`, read in a moment."""
    marks = ",".join("?" * len(las))
    rows = conn.execute(
        "SELECT c.setting_id, c.kind, c.before, c.after, c.newly_listed,"
        " c.kind = 'joined' AND s.first_as_at < (SELECT as_at FROM release WHERE id = ?1), f.la, f.region, f.type"
        " FROM change c JOIN setting s ON s.id = c.setting_id JOIN listing l ON l.setting_id = c.setting_id"
        " AND l.release_id = CASE c.kind WHEN 'left' THEN ?1 ELSE ?2 END JOIN fact f ON f.id = l.fact_id"
        " WHERE c.release_id = ?2" + (f" AND (f.la IN ({marks}) OR c.kind = 'authority_changed')" if las else ""),
        (earlier, later, *las),
    )
    for setting, kind, before, after, newly, back, la, region, type_ in rows:
        if not las or la in las or before in las:
            yield Change(setting, kind, before, after, bool(newly), bool(back), la, region, type_)
