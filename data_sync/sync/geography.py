"""What `sync --what postcodes,boundaries` brings, and what of it a rebuild finds among the downloads."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sync import boundaries, postcodes
from data_sync.sync.discover import Brings
from data_sync.sync.held import HeldOnly
from data_sync.sync.register import Clock, ReleaseResult

GEOGRAPHY = ("postcodes", "boundaries")
"""The datasets, in the order in which they are brought."""

_SYNC = {"postcodes": postcodes.sync_postcodes, "boundaries": boundaries.sync_boundaries}
_DATASET = {"postcodes": postcodes.dataset, "boundaries": boundaries.dataset}


def sync_geography(
    conn: sqlite3.Connection,
    transport: Brings,
    data: Path,
    clock: Clock,
    what: Iterable[str] = GEOGRAPHY,
    *,
    again: bool = False,
    accept: bool = False,
    progress: Progress = SILENT,
) -> list[ReleaseResult]:
    """Bring these datasets up to date; one that is refused (`why` says it) does not keep the other out.

    Raises `Cancelled`.
    """
    wanted = set(what)
    results = []
    for name in GEOGRAPHY:
        if name not in wanted:
            continue
        try:
            results.append(_SYNC[name](conn, transport, data, clock, again=again, accept=accept, progress=progress))
        except KnownError as error:
            results.append(ReleaseResult("", _DATASET[name]().name, "refused", 0, 0, 0, error))
    return results


def rebuild_geography(
    conn: sqlite3.Connection, held: HeldOnly, data: Path, clock: Clock, *, progress: Progress = SILENT
) -> list[ReleaseResult]:
    """The same from the downloads alone, for those that are among them."""
    what = [name for name in GEOGRAPHY if held.has(_DATASET[name]().url)]
    return sync_geography(conn, held, data, clock, what, accept=True, progress=progress)
