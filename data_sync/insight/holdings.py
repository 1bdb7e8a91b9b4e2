"""What a data folder holds: releases and their files, and how much of everything else."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Held:
    """A release held, and its file. `revised`: it took the place of an earlier file of the same date."""

    as_at: str
    title: str
    settings: int
    rows_read: int
    set_aside: int
    issues: int
    file: str
    url: str | None
    page: str | None
    sha256: str
    size: int
    retrieved_at: str
    licence: str
    encoding: str
    revised: bool

    def as_json(self) -> dict[str, Any]:
        return {
            "as_at": self.as_at,
            "title": self.title,
            "settings": self.settings,
            "sha256": self.sha256,
            "url": self.url,
            "retrieved_at": self.retrieved_at,
        }


@dataclass(frozen=True, slots=True)
class Status:
    """What a data folder holds. `as_at` is the newest release's date; `synced_at` the newest file's arrival."""

    settings: int
    as_at: str | None
    synced_at: str | None
    releases: tuple[Held, ...]
    postcodes: int
    boundaries: int
    reports_known: int
    reports_held: int
    sample: bool

    def as_json(self) -> dict[str, Any]:
        return {
            "settings": self.settings,
            "as_at": self.as_at,
            "releases": [r.as_json() for r in self.releases],
            "postcodes": self.postcodes,
            "boundaries": self.boundaries,
            "reports": {"known": self.reports_known, "held": self.reports_held},
            "sample": self.sample,
        }


NOTHING = Status(0, None, None, (), 0, 0, 0, 0, False)

_HELD = (
    "SELECT r.as_at, r.title, r.settings, r.rows_read, r.set_aside,"
    " (SELECT count(*) FROM issue i WHERE i.source_file_id = f.id) AS issues,"
    " f.name, f.url, r.page, f.sha256, f.size, f.retrieved_at, f.licence, f.encoding, r.replaces_sha256 IS NOT NULL"
    " FROM release r JOIN source_file f ON f.release_id = r.id WHERE r.dataset = 'register' ORDER BY r.as_at DESC"
)


def _held_row(row: sqlite3.Row) -> Held:
    values: list[Any] = list(row)
    values[-1] = bool(values[-1])
    return Held(*values)


def status_of(conn: sqlite3.Connection, *, sample: bool) -> Status:
    """Count what is held; the newest release first."""
    releases = tuple(_held_row(row) for row in conn.execute(_HELD))
    newest = releases[0] if releases else None
    postcodes, boundaries = conn.execute(
        "SELECT (SELECT coalesce(sum(settings), 0) FROM release WHERE dataset = 'postcodes'),"
        " (SELECT count(*) FROM boundary)"
    ).fetchone()
    return Status(
        settings=newest.settings if newest else 0,
        as_at=newest.as_at if newest else None,
        synced_at=max((r.retrieved_at for r in releases), default=None),
        releases=releases,
        postcodes=postcodes,
        boundaries=boundaries,
        reports_known=0,
        reports_held=0,
        sample=sample,
    )


def newest_mark(conn: sqlite3.Connection) -> str | None:
    """A mark that changes whenever a sync has changed what is held; None where nothing is."""
    row = conn.execute(
        "SELECT max(added_at), count(*), max(id), (SELECT count(*) FROM packed), max(as_at) FROM release"
    ).fetchone()
    return "/".join(map(str, row)) if row[1] else None


def issues_of(conn: sqlite3.Connection, as_at: str, limit: int) -> list[dict[str, Any]]:
    """Rows set aside and cells mended in a release, as they were noted at its import."""
    rows = conn.execute(
        'SELECT i."row", i."column", i.code, i.raw, i.set_aside FROM issue i'
        " JOIN source_file f ON f.id = i.source_file_id JOIN release r ON r.id = f.release_id"
        " WHERE r.as_at = ? AND r.dataset = 'register' ORDER BY i.set_aside DESC, i.id LIMIT ?",
        (as_at, limit),
    )
    return [{**dict(row), "set_aside": bool(row["set_aside"])} for row in rows]
