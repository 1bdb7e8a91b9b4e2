"""Commit: a checked release goes into the cache in one transaction; readers keep their snapshot until it is whole.

The result does not depend on the order in which releases arrive: facts are told apart by content, an inspection's
values come from the newest release that lists it as its kind's newest, changes lie between neighbours in as-at order.
"""

from __future__ import annotations

import json
import marshal
import sqlite3
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from itertools import repeat
from typing import Any, NamedTuple

import numpy as np

from data_sync.insight.changes import replace_changes
from data_sync.progress import SILENT, Progress
from data_sync.sync.clean import picked
from data_sync.sync.derive import derive_inspections, first_inspections
from data_sync.sync.meanwhile import meanwhile
from data_sync.sync.newest import count, is_newest, store_counts
from data_sync.sync.stage import FACTS, Oddity, Staged


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """A release and the file it comes from, as they are told under Data."""

    as_at: str
    title: str
    page: str | None
    name: str
    url: str | None
    path: str | None  # relative to the data folder
    sha256: str
    size: int
    etag: str | None
    last_modified: str | None
    retrieved_at: str
    licence: str
    layout: dict[str, str]
    encoding: str


_STORED = tuple(name for name in FACTS if name != "urn")
WORTH_SPLITTING = 10_000
"""A release of fewer settings is counted sooner than a second process is made for it."""


def commit(
    conn: sqlite3.Connection, release: ReleaseFile, staged: Staged, now: str, progress: Progress = SILENT
) -> None:
    """Put `staged` in as the release of its date, replacing an earlier file of the same date (a revision).

    `conn` is a writing connection in autocommit mode. Raises sqlite3 errors, after which nothing has changed.
    """
    conn.execute("BEGIN IMMEDIATE")
    try:
        conn.execute("PRAGMA defer_foreign_keys = ON")
        replaced = _forget(conn, release.as_at)
        release_id = _release_row(conn, release, staged, now, replaced)
        progress.step("commit", release.title, 0, 4, "parts")
        counting = partial(count, release_id, release.as_at, staged, newest=is_newest(conn, release.as_at))
        with meanwhile(counting, split=len(staged) >= WORTH_SPLITTING) as counts:
            digests = _digests(staged)
            setting_ids, last_known = _setting_ids(conn, staged.columns["urn"])
            facts = _match_facts(conn, digests, setting_ids, release.as_at)
            listed = _in_order(staged, setting_ids, facts.ids)
            some_known = _store_new_settings(conn, listed, last_known, release.as_at)
            _store_facts(conn, staged, digests, setting_ids, facts, release.as_at)
            in_row_order = not last_known and isinstance(staged.rows, range)
            numbered_from = staged.rows[0] if in_row_order and staged.rows else None
            _store_listings(conn, release_id, listed, numbered_from=numbered_from)
            touched = _sweep(conn) if replaced is not None else facts.touched
            progress.step("commit", release.title, 1, 4, "parts")
            if replaced is not None or some_known:
                _newest_facts(conn, release_id, release.as_at, rebuilt=replaced is not None)
            if last_known:
                derive_inspections(conn, touched)
            else:
                first_inspections(conn, staged.listed, setting_ids, facts.ids)
            progress.step("commit", release.title, 2, 4, "parts")
            replace_changes(conn, release.as_at)
            progress.step("commit", release.title, 3, 4, "parts")
            store_counts(conn, release_id, counts(), setting_ids, facts.ids)
        progress.check()
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def _digests(staged: Staged) -> list[int]:
    """A number for each row's facts that is the same wherever and whenever they are read.

    Version 2 of marshal writes equal values as equal bytes (later versions depend on which objects are shared), and
    takes half the time of `repr`.
    """
    columns = [staged.columns[name] for name in _STORED]
    digests = [blake2b(marshal.dumps(row, 2), digest_size=8).digest() for row in zip(*columns, strict=True)]
    found: list[int] = np.frombuffer(b"".join(digests), ">i8").tolist()
    return found


def _forget(conn: sqlite3.Connection, as_at: str) -> str | None:
    """Take out the release of this date, if there is one; its file's hash."""
    row = conn.execute(
        "SELECT r.id, f.sha256 FROM release r JOIN source_file f ON f.release_id = r.id"
        " WHERE r.dataset = 'register' AND r.as_at = ?",
        (as_at,),
    ).fetchone()
    if row is None:
        return None
    conn.execute("DELETE FROM release WHERE id = ?", (row[0],))
    return str(row[1])


def _release_row(conn: sqlite3.Connection, release: ReleaseFile, staged: Staged, now: str, replaced: str | None) -> int:
    release_id = conn.execute(
        "INSERT INTO release(dataset, as_at, title, page, publishes, rows_read, settings, set_aside, added_at,"
        " replaces_sha256) VALUES ('register', ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            release.as_at, release.title, release.page, json.dumps(staged.publishes), staged.rows_read, len(staged),
            staged.set_aside, now, replaced,
        ),
    ).fetchone()[0]  # fmt: skip
    file_id = conn.execute(
        "INSERT INTO source_file(release_id, name, url, path, sha256, size, etag, last_modified, retrieved_at, licence,"
        " layout, encoding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            release_id, release.name, release.url, release.path, release.sha256, release.size, release.etag,
            release.last_modified, release.retrieved_at, release.licence, json.dumps(release.layout), release.encoding,
        ),
    ).fetchone()[0]  # fmt: skip
    conn.executemany(
        'INSERT INTO issue(source_file_id, "row", "column", code, raw, set_aside) VALUES (?, ?, ?, ?, ?, ?)',
        [_issue(file_id, o) for o in staged.oddities],
    )
    return int(release_id)


def _issue(file_id: int, oddity: Oddity) -> tuple[Any, ...]:
    return file_id, oddity.row, oddity.column, oddity.code, oddity.raw, int(oddity.set_aside)


def _setting_ids(conn: sqlite3.Connection, urns: Sequence[str]) -> tuple[list[int], int]:
    """The ids of the settings with these URNs, new ones numbered after the last known, and that last one."""
    known = dict(conn.execute("SELECT urn, id FROM setting").fetchall())
    last = max(known.values(), default=0)
    fresh = sorted(urn for urn in urns if urn not in known)  # in their own order the index grows at its end
    known.update(zip(fresh, range(last + 1, last + 1 + len(fresh)), strict=True))
    return list(map(known.__getitem__, urns)), last


class _Listed(NamedTuple):
    """What a release lists, side by side, in the order in which the tables are kept: settings, their URNs, their facts
    and the rows of the file."""

    ids: Sequence[int]
    urns: Sequence[str]
    facts: Sequence[int]
    rows: Sequence[int]


def _in_order(staged: Staged, setting_ids: Sequence[int], fact_ids: Sequence[int]) -> _Listed:
    order = sorted(range(len(staged)), key=setting_ids.__getitem__)
    return _Listed(
        picked(setting_ids, order), picked(staged.columns["urn"], order), picked(fact_ids, order),
        picked(staged.rows, order),
    )  # fmt: skip


def _store_new_settings(conn: sqlite3.Connection, listed: _Listed, last_known: int, as_at: str) -> bool:
    """Store the settings numbered after `last_known`; whether others are listed too."""
    first = bisect_right(listed.ids, last_known)  # of those that are new; they are the last
    new = zip(listed.ids[first:], listed.urns[first:], listed.facts[first:], repeat(as_at), repeat(as_at))  # endless
    conn.executemany("INSERT INTO setting(id, urn, fact_id, first_as_at, last_as_at) VALUES (?, ?, ?, ?, ?)", new)
    return first > 0


def _store_listings(conn: sqlite3.Connection, release_id: int, listed: _Listed, *, numbered_from: int | None) -> None:
    """Store which settings a release lists, after their facts: for facts that come later all listings would be looked
    through. `numbered_from` is the first row where this is the first release and its facts are numbered as the rows
    are."""
    if numbered_from is not None:
        conn.execute(
            "INSERT INTO listing SELECT ?, id, fact_id, fact_id + ? FROM setting ORDER BY id",
            (release_id, numbered_from - 1),
        )
        return
    rows = zip(repeat(release_id), listed.ids, listed.facts, listed.rows)  # endless
    conn.executemany("INSERT INTO listing VALUES (?, ?, ?, ?)", rows)


@dataclass(slots=True)
class _Facts:
    """Which facts the rows have: `ids` for each row, the `fresh` ones to store as (id, row), those whose newest
    release is
    `raised`, and the settings whose inspections must be told anew."""

    ids: list[int]
    fresh: list[tuple[int, int]]
    raised: list[tuple[str, int]]
    touched: set[int]


def _match_facts(conn: sqlite3.Connection, digests: list[int], setting_ids: list[int], as_at: str) -> _Facts:
    """Find the rows' facts among those stored already; number the others."""
    known: dict[tuple[int, int], tuple[int, str]] = {}
    newest: dict[int, str] = {}
    for fact_id, setting, digest, last_as_at in conn.execute("SELECT id, setting_id, digest, last_as_at FROM fact"):
        known[setting, digest] = (fact_id, last_as_at)
        if last_as_at > newest.get(setting, ""):
            newest[setting] = last_as_at
    next_id = conn.execute("SELECT coalesce(max(id), 0) FROM fact").fetchone()[0]
    found = _Facts([], [], [], set())
    for row, key in enumerate(zip(setting_ids, digests, strict=True)):
        held = known.get(key)
        if held is None:
            next_id += 1
            found.fresh.append((next_id, row))
            found.ids.append(next_id)
            found.touched.add(key[0])
            continue
        found.ids.append(held[0])
        if as_at > held[1]:
            found.raised.append((as_at, held[0]))
            if newest[key[0]] != held[1]:
                found.touched.add(key[0])  # an older reading has become the newest again
    return found


def _store_facts(
    conn: sqlite3.Connection, staged: Staged, digests: list[int], setting_ids: list[int], facts: _Facts, as_at: str
) -> None:
    columns: list[Sequence[Any]] = [facts.ids, setting_ids, digests, *(staged.columns[name] for name in _STORED)]
    if len(facts.fresh) < len(staged):
        rows = [row for _, row in facts.fresh]
        columns = [picked(column, rows) for column in columns]
    ids, settings, numbers, *told = columns
    values = zip(ids, settings, numbers, repeat(as_at), *told)  # endless
    marks = ", ".join("?" * (4 + len(_STORED)))
    conn.executemany(
        f"INSERT INTO fact(id, setting_id, digest, last_as_at, {', '.join(_STORED)}) VALUES ({marks})",
        values,
    )
    conn.executemany("UPDATE fact SET last_as_at = ? WHERE id = ?", facts.raised)


def _sweep(conn: sqlite3.Connection) -> set[int]:
    """After a revision: facts and settings that no release lists any more go, dates are told anew; all are touched."""
    # Foreign keys are looked up at every deletion; nothing else wants these indexes, so they live for this moment only.
    conn.execute("CREATE INDEX sweep_fact ON listing(fact_id)")
    conn.execute("CREATE INDEX sweep_setting ON listing(setting_id)")
    conn.execute("CREATE INDEX sweep_fact_setting ON fact(setting_id)")
    conn.execute("DELETE FROM fact WHERE id NOT IN (SELECT fact_id FROM listing)")
    conn.execute("DELETE FROM inspection WHERE setting_id NOT IN (SELECT setting_id FROM listing)")
    conn.execute("DELETE FROM setting WHERE id NOT IN (SELECT setting_id FROM listing)")
    conn.execute(
        "UPDATE fact SET last_as_at = n.as_at FROM (SELECT l.fact_id, max(r.as_at) AS as_at FROM listing l"
        " JOIN release r ON r.id = l.release_id GROUP BY l.fact_id) n WHERE n.fact_id = fact.id"
    )
    for index in ("sweep_fact", "sweep_setting", "sweep_fact_setting"):
        conn.execute(f"DROP INDEX {index}")
    return {row[0] for row in conn.execute("SELECT id FROM setting")}


def _newest_facts(conn: sqlite3.Connection, release_id: int, as_at: str, *, rebuilt: bool) -> None:
    """Let each setting point to its newest facts and say from when to when it was listed."""
    if rebuilt:
        conn.execute(
            "UPDATE setting SET first_as_at = n.first, last_as_at = n.last FROM (SELECT l.setting_id,"
            " min(r.as_at) AS first, max(r.as_at) AS last FROM listing l JOIN release r ON r.id = l.release_id"
            " GROUP BY l.setting_id) n WHERE n.setting_id = setting.id"
        )
        conn.execute(
            "UPDATE setting SET fact_id = n.fact_id FROM (SELECT l.setting_id, l.fact_id, r.as_at FROM listing l"
            " JOIN release r ON r.id = l.release_id) n WHERE n.setting_id = setting.id AND n.as_at = setting.last_as_at"
        )
        return
    conn.execute(
        "UPDATE setting SET fact_id = l.fact_id, last_as_at = ?1 FROM listing l"
        " WHERE l.release_id = ?2 AND l.setting_id = setting.id AND setting.last_as_at <= ?1",
        (as_at, release_id),
    )
    conn.execute(
        "UPDATE setting SET first_as_at = ?1 FROM listing l"
        " WHERE l.release_id = ?2 AND l.setting_id = setting.id AND setting.first_as_at > ?1",
        (as_at, release_id),
    )
