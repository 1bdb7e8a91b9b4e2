"""Fetching: the one way by which anything published comes into the program, from its publisher or from a mirror."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.transport.download import Downloader, Route, Wanted, timestamp
from data_sync.transport.exchange import Bounds, Exchange
from data_sync.transport.holdings import Holdings, Received
from data_sync.transport.hosts import address, delays, may_ask, stays_at_home
from data_sync.transport.kinds import Kind, check_kind
from data_sync.transport.mirror import MirrorAddress, MirrorFolder, incomplete, mirror_at
from data_sync.transport.part import Part, Validators
from data_sync.transport.politeness import Pace, Refusals

_CHUNK = 1 << 20


def _now() -> datetime:
    return datetime.now(UTC)


class Transport:
    """Brings published files into a downloads folder, politely, bounded and whole.

    One request at a time, from whatever threads it is asked. Nothing is logged. `mirror` is a folder or a web address
    that stands for all publishers. `allow_loopback` lets this computer stand for a publisher (tests). `clock` gives the
    time that `Received.retrieved_at` says, `sleep` waits, `bounds` says how long.
    """

    def __init__(
        self,
        downloads: Path,
        mirror: str | Path | None = None,
        *,
        allow_loopback: bool = False,
        clock: Callable[[], datetime] = _now,
        sleep: Callable[[float], None] = time.sleep,
        bounds: Bounds = Bounds(),  # noqa: B008  # frozen
    ) -> None:
        self._holdings = Holdings(downloads)
        self._mirror = mirror_at(mirror)
        self._allow_loopback = allow_loopback
        self._clock = clock
        self._exchange = Exchange(bounds)
        self._refusals = Refusals()
        self._downloader = Downloader(
            self._holdings, self._exchange, bounds, Pace(delays(), sleep), self._refusals, clock
        )
        self._one_at_a_time = threading.Lock()

    def get(
        self,
        url: str,
        *,
        limit: int,
        progress: Progress = SILENT,
        what: str = "",
        again: bool = False,
        expect: Kind = "any",
    ) -> Received:
        """Bring `url` into the downloads folder, and say what came.

        `limit` is the most bytes that are taken, after decompression; `what` is what to call the file to a person.
        Where a copy is held, the server is asked for it only if it has changed, unless `again`. An interrupted download
        goes on where it stopped. A copy that is held stays until a whole new one takes its place. `expect` refuses a
        web page that came instead (see `kinds`).

        Raises `KnownError`: host-not-allowed, offline, timeout, tls, proxy, not-found, refused, busy, server-fault,
        portal, redirect, too-large, broken-download, bad-answer, disk-full, not-writable, and with a mirror
        mirror-missing, mirror-wrong, mirror-incomplete and mirror-page (instead of offline, not-found and portal).
        Raises `Cancelled`.
        """
        url = self._publisher(url)
        wanted = Wanted(url, what or _name(url), limit, expect, again, progress)
        with self._turn(progress):
            if isinstance(self._mirror, MirrorFolder):
                return self._copied(wanted, self._mirror)
            self._refusals.check(wanted.host)
            if isinstance(self._mirror, MirrorAddress):
                return self._mirrored(wanted, self._mirror)
            received = self._downloader.bring(wanted, Route(url, self._may_follow))
            if received is None:
                raise KnownError("not-found", host=wanted.host, what=wanted.what, url=url)
            return received

    def held(self, url: str) -> Received | None:
        """What is held of `url`, without asking anybody; None where it is not held whole. Its bytes are not checked."""
        held = self._holdings.find(self._publisher(url))
        return held.received if held else None

    def all_held(self) -> list[Received]:
        """All that is held, in the order of host and path."""
        return [held.received for held in self._holdings.every()]

    def close(self) -> None:
        """Let go of connections. The transport can still be used."""
        self._exchange.close()

    def _publisher(self, url: str) -> str:
        url = address(url)
        if not may_ask(url, self._allow_loopback):
            raise KnownError("host-not-allowed", what=url[:200], url=url)
        return url

    def _may_follow(self, _here: str, there: str) -> bool:
        return may_ask(there, self._allow_loopback)

    def _mirrored(self, wanted: Wanted, mirror: MirrorAddress) -> Received:
        for there in mirror.addresses(wanted.url):
            try:
                received = self._downloader.bring(wanted, Route(there, stays_at_home, mirror.login))
            except KnownError as error:
                if error.code == "offline":
                    raise KnownError("mirror-missing", where=mirror.where) from error
                raise _of_mirror(error, wanted, mirror.where) from error
            if received is not None:
                return received
        raise incomplete(mirror, wanted.url, wanted.what)

    def _copied(self, wanted: Wanted, mirror: MirrorFolder) -> Received:
        source = mirror.find(wanted.url, wanted.what)
        try:
            stat = source.stat()
            held = None if wanted.again else self._holdings.find(wanted.url)
            if held is not None and _same_file(stat, held.received.path.stat()) and held.is_sound():
                return held.received
            with self._holdings.part(wanted.url) as part:
                try:
                    _copy(source, part, wanted, stat.st_size)
                    check_kind(part.head(), wanted.expect, wanted.host, wanted.what)
                    at = timestamp(self._clock())
                    return self._holdings.take(wanted.url, part, Validators(), at, stat.st_mtime_ns)
                except KnownError as error:
                    raise _of_mirror(error, wanted, mirror.where) from error
                finally:
                    part.drop()  # a copy is quicker made again than gone on with
        except OSError as error:
            raise KnownError("mirror-missing", where=mirror.where) from error

    @contextmanager
    def _turn(self, progress: Progress) -> Iterator[None]:
        while not self._one_at_a_time.acquire(timeout=0.1):
            progress.check()
        try:
            yield
        finally:
            self._one_at_a_time.release()


def _of_mirror(error: KnownError, wanted: Wanted, where: str) -> KnownError:
    """A web page in a mirror is the mirror's fault: no network wants anybody to sign in there."""
    if error.code != "portal":
        return error
    return KnownError("mirror-page", where=where, what=wanted.what, host=wanted.host)


def _name(url: str) -> str:
    """What to call `url` where the caller does not say."""
    return unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])[:120] or url[:120]


def _same_file(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_size, one.st_mtime_ns) == (other.st_size, other.st_mtime_ns)


def _copy(source: Path, part: Part, wanted: Wanted, size: int) -> None:
    if size > wanted.limit:
        raise wanted.too_large()
    part.begin(Validators())
    told = time.monotonic()
    wanted.progress.step("download", wanted.what, 0, size, "bytes")
    with source.open("rb") as file:
        while chunk := file.read(_CHUNK):
            part.write(chunk)
            if part.size > wanted.limit:
                raise wanted.too_large()
            if time.monotonic() - told >= 0.1:
                wanted.progress.step("download", wanted.what, part.size, size, "bytes")
                told = time.monotonic()
            wanted.progress.check()
    wanted.progress.step("download", wanted.what, part.size, part.size, "bytes")
