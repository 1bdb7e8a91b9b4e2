"""The sync of boundaries: the districts' outlines into the cache, and the authorities' made of them, in one
transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from data_sync.progress import SILENT, Progress
from data_sync.sources import boundaries as source
from data_sync.sync.dataset import Contents, Dataset, DatasetSync
from data_sync.sync.discover import Brings
from data_sync.sync.register import Clock, ReleaseResult


def dataset() -> Dataset:
    """Where the boundaries are."""
    where = source.facts()["where"]
    limit = source.facts()["limits"]["download"]
    return Dataset("boundaries", where["name"], where["url"], where["page"], where["licence"], limit, "json")


def sync_boundaries(
    conn: sqlite3.Connection,
    transport: Brings,
    data: Path,
    clock: Clock,
    *,
    again: bool = False,
    accept: bool = False,
    progress: Progress = SILENT,
) -> ReleaseResult:
    """Bring the boundaries up to date. In the result `settings` counts districts.

    Raises `not-boundaries`, `suspicious`, what transport raises, and `Cancelled`; then what was held is as it was.
    """

    def read(path: Path) -> Contents:
        progress.step("read", source.facts()["where"]["name"])
        return _contents(source.read_boundaries(path))

    return DatasetSync(conn, transport, data, clock, accept=accept).sync(
        dataset(), read, again=again, progress=progress
    )


def _contents(districts: list[source.District]) -> Contents:
    where = source.facts()["where"]
    known = {d.name for d in districts}
    missing = sorted(name for names in source.facts()["county"].values() for name in names if name not in known)
    named = ", ".join(missing[:3]) + (" …" if len(missing) > 3 else "")
    notes = (f"it lacks {len(missing)} districts that counties are made of ({named})",) if missing else ()

    def store(conn: sqlite3.Connection) -> None:
        grid = source.Grid()
        conn.execute("DELETE FROM boundary")
        conn.execute("DELETE FROM authority")
        conn.executemany(
            "INSERT INTO boundary VALUES (?, ?, ?, ?, ?)",
            [(d.code, d.name, d.authority, *_packed([grid.ring(r) for r in d.rings])) for d in districts],
        )
        conn.executemany(
            "INSERT INTO authority VALUES (?, ?, ?, ?, ?)",
            [(a.name, *a.label, *_packed(a.rings)) for a in source.authorities(districts, grid)],
        )

    return Contents(where["as_at"], where["title"], len(districts), len(districts), 0, notes, store)


def _packed(rings: Sequence[source.Ring]) -> tuple[bytes, str]:
    """Rings one after another, and where each ends."""
    return b"".join(r.tobytes() for r in rings), json.dumps(list(accumulate(len(r) for r in rings)))
