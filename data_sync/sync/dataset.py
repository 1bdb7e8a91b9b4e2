"""A dataset that is held in its newest release alone (postcodes, boundaries): brought, read, checked and replaced
whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from data_sync.domain.dates import in_words
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.progress import SILENT, Progress
from data_sync.store.faults import as_known
from data_sync.sync.check import SHORTEST
from data_sync.sync.discover import Brings
from data_sync.sync.register import Clock, ReleaseResult
from data_sync.transport import Kind, Received


@dataclass(frozen=True, slots=True)
class Dataset:
    """Where a dataset is, and what its files are."""

    key: str  # the column `dataset` of the table `release`
    name: str
    url: str
    page: str
    licence: str
    limit: int  # bytes
    expect: Kind


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file of the dataset holds. `kept` and `set_aside` count its rows; `notes` tell what was odd.

    `store` puts them in place of what the cache has; it is called within a transaction.
    """

    as_at: str
    title: str
    rows: int
    kept: int
    set_aside: int
    notes: tuple[str, ...]
    store: Callable[[sqlite3.Connection], None]


class DatasetSync:
    """Brings datasets into the cache behind `conn` (a writing connection). `data` is the data folder."""

    def __init__(
        self, conn: sqlite3.Connection, transport: Brings, data: Path, clock: Clock, *, accept: bool = False
    ) -> None:
        self._conn, self._transport, self._data, self._clock = conn, transport, data, clock
        self._accept = accept

    def sync(
        self,
        dataset: Dataset,
        read: Callable[[Path], Contents],
        *,
        again: bool = False,
        progress: Progress = SILENT,
    ) -> ReleaseResult:
        """Bring the dataset up to date. Raises `KnownError` and `Cancelled`; then what was held is as it was."""
        got = self._get(dataset, again, progress)
        if held := self._held(dataset, got):
            return held
        try:
            contents = read(got.path)
        except KnownError:
            # What was held could not be read, perhaps since an earlier try: the server may have it whole.
            spoilt = got.sha256
            if not got.unchanged or again:
                raise
            got = self._get(dataset, True, progress)
            if got.sha256 == spoilt:
                raise
            contents = read(got.path)
        self._check(dataset, contents)
        progress.step("commit", contents.title)
        try:
            self._commit(dataset, contents, got, progress)
        except (sqlite3.Error, OSError) as error:
            raise as_known(error, self._data / "cache") from error
        return ReleaseResult(contents.as_at, contents.title, "added", contents.rows, contents.kept, contents.set_aside)

    def _get(self, dataset: Dataset, again: bool, progress: Progress) -> Received:
        return self._transport.get(
            dataset.url, limit=dataset.limit, progress=progress, what=dataset.name, again=again, expect=dataset.expect
        )

    def _held(self, dataset: Dataset, got: Received) -> ReleaseResult | None:
        """The release as it is held, when this very file was taken in already."""
        row = self._conn.execute(
            "SELECT r.as_at, r.title, r.rows_read, r.settings, r.set_aside FROM source_file f"
            " JOIN release r ON r.id = f.release_id WHERE r.dataset = ? AND f.sha256 = ?",
            (dataset.key, got.sha256),
        ).fetchone()
        return None if row is None else ReleaseResult(row[0], row[1], "unchanged", row[2], row[3], row[4])

    def _check(self, dataset: Dataset, contents: Contents) -> None:
        """Raise `suspicious` for a release that is a third shorter than the one held, unless accepted."""
        row = self._conn.execute("SELECT as_at, settings FROM release WHERE dataset = ?", (dataset.key,)).fetchone()
        if row is not None and not self._accept and contents.kept < row[1] * SHORTEST:
            why = tr(
                "it has {kept:,} rows where that of {day} has {others:,}",
                kept=contents.kept,
                day=in_words(row[0]),
                others=row[1],
            )
            raise KnownError("suspicious", as_at=in_words(contents.as_at), why=why)

    def _commit(self, dataset: Dataset, contents: Contents, got: Received, progress: Progress) -> None:
        conn = self._conn
        conn.execute("BEGIN IMMEDIATE")
        try:
            replaced = conn.execute(
                "SELECT f.sha256 FROM release r JOIN source_file f ON f.release_id = r.id"
                " WHERE r.dataset = ? AND r.as_at = ?",
                (dataset.key, contents.as_at),
            ).fetchone()
            conn.execute("DELETE FROM release WHERE dataset = ?", (dataset.key,))
            self._describe(dataset, contents, got, replaced[0] if replaced else None)
            contents.store(conn)
            progress.check()
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise

    def _describe(self, dataset: Dataset, contents: Contents, got: Received, replaced: str | None) -> None:
        """The rows of `release`, `source_file` and `issue`."""
        release = self._conn.execute(
            "INSERT INTO release(dataset, as_at, title, page, publishes, rows_read, settings, set_aside, added_at,"
            " replaces_sha256) VALUES (?, ?, ?, ?, '[]', ?, ?, ?, ?, ?) RETURNING id",
            (
                dataset.key, contents.as_at, contents.title, dataset.page, contents.rows, contents.kept,
                contents.set_aside, self._clock(), replaced,
            ),
        ).fetchone()[0]  # fmt: skip
        inside = got.path.is_relative_to(self._data)
        file = self._conn.execute(
            "INSERT INTO source_file(release_id, name, url, path, sha256, size, etag, last_modified, retrieved_at,"
            " licence, layout, encoding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', '') RETURNING id",
            (
                release, dataset.name, dataset.url, got.path.relative_to(self._data).as_posix() if inside else None,
                got.sha256, got.size, got.etag, got.last_modified, got.retrieved_at, dataset.licence,
            ),
        ).fetchone()[0]  # fmt: skip
        self._conn.executemany(
            'INSERT INTO issue(source_file_id, "row", "column", code, raw, set_aside) VALUES (?, 0, ?, ?, ?, 0)',
            [(file, "", "mended", note) for note in contents.notes],
        )
