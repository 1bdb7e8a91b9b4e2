"""The sync of postcodes: OS Code-Point Open into the cache, in place of the list that was held, in one transaction."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from data_sync.domain.geography import UNITS_A_DISTRICT, UNITS_A_SECTOR
from data_sync.progress import SILENT, Progress
from data_sync.sources import postcodes as source
from data_sync.sync.dataset import Contents, Dataset, DatasetSync
from data_sync.sync.discover import Brings
from data_sync.sync.placing import place_newest
from data_sync.sync.register import Clock, ReleaseResult

_CHUNK = 100_000


def dataset() -> Dataset:
    """Where the postcodes are."""
    where = source.facts()["where"]
    return Dataset(
        "postcodes",
        where["name"],
        where["url"],
        where["page"],
        where["licence"],
        source.facts()["limits"]["download"],
        "zip",
    )


def sync_postcodes(
    conn: sqlite3.Connection,
    transport: Brings,
    data: Path,
    clock: Clock,
    *,
    again: bool = False,
    accept: bool = False,
    progress: Progress = SILENT,
) -> ReleaseResult:
    """Bring the postcodes up to date, and place the settings by them.

    In the result `settings` counts postcodes. Raises `not-postcodes`, `suspicious` (a third shorter than what is held,
    unless `accept`), what transport raises, and `Cancelled`; then what was held is as it was.
    """

    def read(path: Path) -> Contents:
        return _contents(source.read_postcodes(path, progress), progress)

    return DatasetSync(conn, transport, data, clock, accept=accept).sync(
        dataset(), read, again=again, progress=progress
    )


def _contents(found: source.Postcodes, progress: Progress) -> Contents:
    name = source.facts()["where"]["name"]
    odd = (
        (found.no_place, "have no position and were left out"),
        (found.unreadable, "cannot be read and were left out"),
        (found.repeated, "name a postcode once more and were left out"),
    )

    def store(conn: sqlite3.Connection) -> None:
        _store(conn, found, progress)
        place_newest(conn)

    return Contents(
        found.as_at,
        f"{name} {found.version}".strip(),
        found.rows,
        len(found),
        found.no_place + found.unreadable + found.repeated,
        tuple(f"{count:,} of its {found.rows:,} rows {what}" for count, what in odd if count),
        store,
    )


def _store(conn: sqlite3.Connection, found: source.Postcodes, progress: Progress) -> None:
    conn.execute("DELETE FROM postcode")
    conn.execute("DELETE FROM postcode_part")
    for size in (UNITS_A_SECTOR, UNITS_A_DISTRICT):
        parts = source.middles(found, size)
        columns = (parts.codes, parts.east, parts.north, parts.postcodes)
        rows = zip(*(c.tolist() for c in columns), strict=True)
        conn.executemany("INSERT INTO postcode_part VALUES (?, ?, ?, ?)", rows)
    for start in range(0, len(found), _CHUNK):
        progress.step("commit", "postcodes", start, len(found), "postcodes")
        part = slice(start, start + _CHUNK)
        rows = zip(found.codes[part].tolist(), found.east[part].tolist(), found.north[part].tolist(), strict=True)
        conn.executemany("INSERT INTO postcode VALUES (?, ?, ?)", rows)
