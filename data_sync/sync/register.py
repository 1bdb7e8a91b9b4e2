"""The register's sync from end to end: discover, plan, download, read, stage, check, commit, tell."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sources import ofsted_register as register
from data_sync.store.faults import as_known
from data_sync.sync.check import check_release
from data_sync.sync.commit import ReleaseFile, commit
from data_sync.sync.read import RegisterTable, date_of, read_register
from data_sync.sync.stage import Oddity, stage
from data_sync.tabular import collector_paused

if TYPE_CHECKING:
    from data_sync.sync.discover import Brings, Discovered
    from data_sync.transport import Received

Clock = Callable[[], str]
"""The time now, as UTC ISO seconds."""


@dataclass(frozen=True, slots=True)
class ReleaseResult:
    """What became of a release: added, unchanged, or refused with the reason."""

    as_at: str
    title: str
    state: str
    rows_read: int
    settings: int
    set_aside: int
    why: KnownError | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file on its way in, wherever it comes from."""

    path: Path
    name: str
    sha256: str
    size: int
    title: str | None = None
    page: str | None = None
    url: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    retrieved_at: str = ""
    as_at: str | None = None


def arrived(got: Received, listed: register.Attachment) -> Incoming:
    """A downloaded file as the publisher's page lists it."""
    return Incoming(
        got.path, got.path.name, got.sha256, got.size, listed.title, listed.page, listed.url, got.etag,
        got.last_modified, got.retrieved_at, listed.as_at,
    )  # fmt: skip


class RegisterSync:
    """Brings releases into the cache behind `conn` (a writing connection). `data` is the data folder."""

    def __init__(self, conn: sqlite3.Connection, data: Path, clock: Clock, *, accept: bool = False) -> None:
        self._conn, self._data, self._clock, self._accept = conn, data, clock, accept

    def sync(
        self,
        transport: Brings,
        discovered: Discovered,
        wanted: Iterable[register.Attachment],
        *,
        again: bool = False,
        progress: Progress = SILENT,
    ) -> list[ReleaseResult]:
        """Bring the wanted releases in, one after another; one that is refused does not keep the others out."""
        results = []
        for attachment in wanted:
            try:
                results.append(self._one(transport, attachment, again, progress))
            except KnownError as error:
                if error.code in STOPS:
                    raise
                results.append(refused(attachment.as_at, attachment.title, error))
        return results

    def _one(self, transport: Brings, listed: register.Attachment, again: bool, progress: Progress) -> ReleaseResult:
        limit = register.facts()["discovery"]["file_limit"]
        got = transport.get(listed.url, limit=limit, progress=progress, what=listed.title, again=again, expect="table")
        return self.take_in(arrived(got, listed), progress)

    def take_in_or_tell(self, incoming: Incoming, progress: Progress = SILENT) -> ReleaseResult:
        """`take_in`, where a refusal is a result like the others: it does not keep other files out."""
        try:
            return self.take_in(incoming, progress)
        except KnownError as error:
            if error.code in STOPS:
                raise
            return refused(incoming.as_at or "", incoming.title or incoming.name, error)

    def take_in(self, incoming: Incoming, progress: Progress = SILENT) -> ReleaseResult:
        """Read, stage, check and commit one file. Raises `KnownError`; then nothing has changed."""
        if held := self._held(incoming):
            return held
        with collector_paused():
            return self._put_in(incoming, progress)

    def _put_in(self, incoming: Incoming, progress: Progress) -> ReleaseResult:
        """`take_in` of a file that is not held. Its rows are gone when it returns: no collector walks them."""
        table = read_register(incoming.path, incoming.name, progress)
        as_at = date_of(table, incoming.name, incoming.as_at)
        title = incoming.title or f"Childcare providers as at {as_at}"
        progress.step("stage", title, 0, 3, "parts")
        staged = stage(table, as_at, progress)
        staged.oddities += _of_the_file(table)
        progress.step("check", title)
        check_release(self._conn, staged, as_at, incoming.name, accept=self._accept)
        release = self._release(incoming, table, as_at, title)
        try:
            commit(self._conn, release, staged, self._clock(), progress)
        except (sqlite3.Error, OSError) as error:
            raise as_known(error, self._data / "cache") from error
        return ReleaseResult(as_at, title, "added", staged.rows_read, len(staged), staged.set_aside)

    def _held(self, incoming: Incoming) -> ReleaseResult | None:
        """The release as it is held, when this very file was taken in already (as this date, where one is said)."""
        row = self._conn.execute(
            "SELECT r.as_at, r.title, r.rows_read, r.settings, r.set_aside FROM source_file f"
            " JOIN release r ON r.id = f.release_id WHERE f.sha256 = ?1 AND (?2 IS NULL OR r.as_at = ?2)",
            (incoming.sha256, incoming.as_at),
        ).fetchone()
        return None if row is None else ReleaseResult(row[0], row[1], "unchanged", row[2], row[3], row[4])

    def _release(self, incoming: Incoming, table: RegisterTable, as_at: str, title: str) -> ReleaseFile:
        inside = incoming.path.is_relative_to(self._data)
        return ReleaseFile(
            as_at=as_at,
            title=title,
            page=incoming.page,
            name=incoming.name,
            url=incoming.url,
            path=incoming.path.relative_to(self._data).as_posix() if inside else None,
            sha256=incoming.sha256,
            size=incoming.size,
            etag=incoming.etag,
            last_modified=incoming.last_modified,
            retrieved_at=incoming.retrieved_at or self._clock(),
            licence=register.facts()["discovery"]["licence"],
            layout=table.titles,
            encoding=table.encoding,
        )


STOPS = frozenset({"disk-full", "not-writable", "locked", "cache-broken", "newer-cache", "offline", "proxy", "tls"})
"""Failures that the next release would only meet again."""


def refused(as_at: str, title: str, error: KnownError) -> ReleaseResult:
    return ReleaseResult(as_at, title, "refused", 0, 0, 0, error)


def _of_the_file(table: RegisterTable) -> list[Oddity]:
    """What is told of the file as a whole: columns nobody reads, and what was mended while reading."""
    unread = [Oddity(0, title[:300], "unread-column", "") for title in table.layout.unread]
    return unread + [Oddity(0, "", "mended", note[:300]) for note in table.notes]


_NOTE = "as-at.txt"
"""Beside an imported file: the dates that were said of it, a line each."""


def import_copy(path: Path, downloads: Path, as_at: str | None, clock: Clock) -> Incoming:
    """Copy a file fetched by hand among the downloads, so that the cache can be built again from them.

    `keep_copy` or `drop_copy` follows, when it is known whether the file was taken in.
    """
    if not path.is_file():
        raise KnownError("file-missing", file=str(path))
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        folder = downloads / "imported" / digest[:16]
        kept = folder / path.name
        if kept.exists():
            kept.touch()  # copies are read again in the order in which they came
        else:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            partial = folder / (path.name + ".part")
            shutil.copyfile(path, partial)
            partial.chmod(0o600)
            partial.replace(kept)
    except OSError as error:
        raise as_known(error, downloads) from error
    return Incoming(kept, path.name, digest, kept.stat().st_size, retrieved_at=clock(), as_at=as_at)


def keep_copy(incoming: Incoming) -> None:
    """Note beside the copy which date was said of it, for building the cache again."""
    if incoming.as_at is None:
        return
    note = incoming.path.parent / _NOTE
    try:
        said = note.read_text(encoding="utf-8").split() if note.exists() else []
        if incoming.as_at not in said:
            note.write_text("\n".join([*said, incoming.as_at]) + "\n", encoding="utf-8")
    except OSError as error:
        raise as_known(error, note) from error


def drop_copy(conn: sqlite3.Connection, incoming: Incoming) -> None:
    """Take the copy of a refused file away, unless a release that is held was read from it."""
    if conn.execute("SELECT 1 FROM source_file WHERE sha256 = ?", (incoming.sha256,)).fetchone() is None:
        shutil.rmtree(incoming.path.parent, ignore_errors=True)


def imported_files(downloads: Path, clock: Clock) -> list[Incoming]:
    """The files imported by hand that are kept among the downloads, oldest first, for building the cache again."""
    found = []
    for folder in (downloads / "imported").glob("*"):
        note = folder / _NOTE
        said: Sequence[str | None] = note.read_text(encoding="utf-8").split() if note.exists() else (None,)
        for path in folder.iterdir():
            if path.name != _NOTE and not path.name.endswith(".part"):
                digest, size = hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_size
                found += [Incoming(path, path.name, digest, size, retrieved_at=clock(), as_at=day) for day in said]
    return sorted(found, key=lambda i: (i.path.stat().st_mtime_ns, i.path, i.as_at or ""))
