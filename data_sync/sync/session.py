"""A writer's visit to a data folder: takes the lock, opens what it needs, brings data in, tidies up.

What asks the publishers is imported where it is wanted: a file imported by hand asks nobody.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.progress import SILENT, Progress
from data_sync.store.cache import check_integrity, read_cache, write_cache
from data_sync.store.faults import as_known
from data_sync.store.lock import writing
from data_sync.store.places import Places
from data_sync.sync.register import (
    STOPS,
    Incoming,
    RegisterSync,
    ReleaseResult,
    arrived,
    drop_copy,
    import_copy,
    imported_files,
    keep_copy,
    refused,
)

if TYPE_CHECKING:
    from data_sync.sync.discover import Discovered, Plan
    from data_sync.sync.held import HeldOnly
    from data_sync.transport import Transport


class Results(list[ReleaseResult]):
    """What became of each release and dataset, in order; and listed pages that were `passed_over`, with the reason."""

    passed_over: Sequence[tuple[str, KnownError]] = ()


class Session:
    """Everything that changes a data folder. `mirror` stands for all publishers where it is set."""

    def __init__(self, places: Places, mirror: str | None, clock: Callable[[], str]) -> None:
        self._places, self._mirror, self._clock = places, mirror, clock

    def plan(self, progress: Progress = SILENT) -> Plan:
        """What the publisher lists and what of it is held."""
        from data_sync.sync.discover import Plan, discover

        with self._transport() as transport:
            listed = discover(transport, progress=progress)
        return Plan(listed.releases, frozenset(self._held_dates()))

    def _held_dates(self) -> list[str]:
        try:
            conn = read_cache(self._places.cache)
        except KnownError:
            return []
        try:
            return [r[0] for r in conn.execute("SELECT as_at FROM release WHERE dataset = 'register'")]
        finally:
            conn.close()

    def sync(
        self,
        *,
        what: Sequence[str] = ("register",),
        releases: str = "all",
        again: bool = False,
        accept: bool = False,
        progress: Progress = SILENT,
        wait: float = 0.0,
        listed: Discovered | None = None,
    ) -> Results:
        """Bring in the register's releases (`all` or the `latest`), postcodes and boundaries, as `what` says."""
        from data_sync.sync.discover import discover

        options: dict[str, Any] = {"again": again, "progress": progress}
        with writing(self._places, wait, progress), self._transport() as transport:
            if "register" in what and listed is None:
                listed = discover(transport, **options)
            with self._cache() as conn:
                return self._bring(conn, transport, what, listed, releases, accept, options)

    def sync_afresh(self, *, what: Sequence[str], progress: Progress = SILENT, wait: float = 0.0) -> Results:
        """Sync into a new cache, which the pointer names once all is in it: for the sample, whose parts are nothing by
        themselves. Leaves a cache that is there and can be read as it is."""
        from data_sync.sync.discover import discover

        with writing(self._places, wait, progress), self._transport() as transport:
            if self._readable():
                return Results()
            listed = discover(transport, progress=progress)
            fresh = self._places.next_cache()
            try:
                with self._cache(fresh) as conn:
                    results = self._bring(conn, transport, what, listed, "all", True, {"progress": progress})
            except BaseException:
                _remove(fresh)
                raise
            self._places.point_to(fresh)
            return results

    def _bring(
        self,
        conn: sqlite3.Connection,
        transport: Transport,
        what: Sequence[str],
        listed: Discovered | None,
        releases: str,
        accept: bool,
        options: dict[str, Any],
    ) -> Results:
        from data_sync.sync.discover import latest_only
        from data_sync.sync.geography import sync_geography

        results, data = Results(), self._places.data
        if "register" in what and listed is not None:
            results.passed_over = listed.passed_over
            wanted = latest_only(listed.releases) if releases == "latest" else listed.releases
            register = RegisterSync(conn, data, self._clock, accept=accept)
            results += register.sync(transport, listed, wanted, **options)
        results += sync_geography(conn, transport, data, self._clock, what, accept=accept, **options)
        return results

    @contextmanager
    def _transport(self) -> Iterator[Transport]:
        from data_sync.transport import Transport

        self._places.make()
        transport = Transport(self._places.downloads, self._mirror)
        try:
            yield transport
        finally:
            transport.close()

    def _readable(self) -> bool:
        try:
            read_cache(self._places.cache).close()
        except KnownError:
            return False
        return True

    def import_files(
        self, files: Sequence[Path], *, as_at: str | None, accept: bool, progress: Progress = SILENT
    ) -> list[ReleaseResult]:
        """Take in files fetched by hand; each is copied among the downloads first. One alone that is refused is raised;
        of several it is a result like the others."""
        with writing(self._places, 0.0, progress):
            results = []
            for path in files:
                try:
                    results.append(self._import(path, as_at, accept, progress))
                except KnownError as error:
                    if len(files) == 1 or error.code in STOPS:
                        raise
                    results.append(refused(as_at or "", path.name, error))
            return results

    def _import(self, path: Path, as_at: str | None, accept: bool, progress: Progress) -> ReleaseResult:
        with self._cache() if self._places.cache.exists() else self._first_cache() as conn:
            register = RegisterSync(conn, self._places.data, self._clock, accept=accept)
            copy = import_copy(path, self._places.downloads, as_at, self._clock)
            try:
                result = register.take_in(copy, progress)
            except BaseException:
                drop_copy(conn, copy)
                raise
            keep_copy(copy)
            return result

    def rebuild(self, progress: Progress = SILENT) -> list[ReleaseResult]:
        """Build a new cache beside the old one from the downloads held, then let the pointer name it.

        The files are those that the old cache was made of; where it cannot be read, all that are held. One that is
        refused does not keep the others out.
        """
        from data_sync.sync.geography import rebuild_geography
        from data_sync.sync.held import HeldOnly, files_of
        from data_sync.transport import Transport

        with writing(self._places, 0.0, progress):
            fresh = self._places.next_cache()
            held = HeldOnly(Transport(self._places.downloads))
            results: list[ReleaseResult] = []
            try:
                with self._cache(fresh) as conn:
                    known = RegisterSync(conn, self._places.data, self._clock, accept=True)
                    unknown = RegisterSync(conn, self._places.data, self._clock)
                    files = files_of(self._places.cache, self._places.data)
                    if files is None:
                        files = [(f, False) for f in self._listed(held, progress)]
                        files += [(f, True) for f in imported_files(self._places.downloads, self._clock)]
                    for file, was_read in files:
                        results.append((known if was_read else unknown).take_in_or_tell(file, progress))
                    if not any(r.state == "added" for r in results):
                        raise KnownError("no-data")
                    results += rebuild_geography(conn, held, self._places.data, self._clock, progress=progress)
            except BaseException:
                _remove(fresh)
                raise
            self._places.point_to(fresh)
            return results

    @staticmethod
    def _listed(held: HeldOnly, progress: Progress) -> list[Incoming]:
        """The files that the held pages of the publisher list, as far as they are held themselves."""
        from data_sync.sync.discover import discover

        try:
            listed = discover(held, progress=progress)
        except KnownError as error:
            if error.code not in ("not-found", "no-releases"):
                raise
            return []
        return [arrived(held.get(a.url, limit=0), a) for a in listed.releases if held.has(a.url)]

    @contextmanager
    def _cache(self, path: Path | None = None, *, unseen: bool = False) -> Iterator[sqlite3.Connection]:
        """A writing connection to the cache. A broken or newer one is never repaired: the person is told to rebuild."""
        self._places.make()
        path = path or self._places.cache
        conn = write_cache(path, unseen=unseen)
        try:
            yield conn
            conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
            conn.execute("PRAGMA optimize")
            if unseen:
                conn.execute("PRAGMA journal_mode = WAL")  # what its next writer and its readers find
        except sqlite3.Error as error:
            raise as_known(error, path) from error
        finally:
            conn.close()

    @contextmanager
    def _first_cache(self) -> Iterator[sqlite3.Connection]:
        """A writing connection to a cache that nobody sees before it is whole: then it takes its place, where there is
        none yet. Until then it needs no journal on the disk. One that is left half made goes at the next start."""
        fresh = self._places.next_cache()
        try:
            with self._cache(fresh, unseen=True) as conn:
                yield conn
            try:
                self._places.publish(fresh)
            except OSError as error:
                raise as_known(error, fresh) from error
        except BaseException:
            _remove(fresh)
            raise


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def remove_old_caches(places: Places) -> None:
    """Take away caches that a rebuild has replaced; called at a start. Leaves them while another program writes (one of
    them may be the cache that it is building) or where one is still open and the system does not let go of it."""
    if not places.old_caches():
        return
    try:
        with writing(places):
            for old in places.old_caches():
                _remove(old)
    except KnownError as error:
        if error.code not in ("locked", "not-writable"):
            raise
    except PermissionError:
        return  # Windows keeps a file that somebody has open; the next start tries again


def verify(places: Places) -> list[str]:
    """The cache's own integrity, and each release's file against its hash."""
    found = check_integrity(places.cache)
    conn = read_cache(places.cache)
    try:
        for name, path, sha256 in conn.execute("SELECT name, path, sha256 FROM source_file"):
            if path is None:
                continue
            file = places.data / path
            if not file.exists():
                found.append(tr("The file {name} is no longer among the downloads.", name=name))
            elif hashlib.sha256(file.read_bytes()).hexdigest() != sha256:
                found.append(tr("The file {name} among the downloads is not the one that was read.", name=name))
    finally:
        conn.close()
    return found


def write_mirror(places: Places, target: Path, progress: Progress = SILENT) -> list[Path]:
    """Write what has been downloaded, laid out as host/path, into the folder `target`."""
    from data_sync.transport import write_mirror as transport_write_mirror

    return transport_write_mirror(places.downloads, target, progress)
