"""One download: only if the copy held is old, from where an earlier try stopped, bounded, whole or not at all."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from data_sync.errors import KnownError
from data_sync.progress import Progress
from data_sync.transport.exchange import Answer, Bounds, Exchange
from data_sync.transport.headers import content_range, declared_length, is_encoded, modified_ns, retry_after
from data_sync.transport.holdings import Held, Holdings, Received
from data_sync.transport.hosts import address
from data_sync.transport.kinds import Kind, check_kind
from data_sync.transport.part import Begun, Part, Validators
from data_sync.transport.politeness import Pace, Refusals, waited
from data_sync.transport.wire import Broken

_REDIRECTS = 5
_REDIRECTED = frozenset({301, 302, 303, 307, 308})
_TELL_EVERY = 0.1  # seconds


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a caller asked for (see `Transport.get`)."""

    url: str
    what: str
    limit: int
    expect: Kind
    again: bool
    progress: Progress

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    def too_large(self) -> KnownError:
        size = f"{self.limit / 1e6:,.0f} MB" if self.limit >= 1_000_000 else f"{self.limit:,} bytes"
        return KnownError("too-large", what=self.what, limit=size)


@dataclass(frozen=True, slots=True)
class Route:
    """How an address is reached: whom a redirect may lead to, and what a private mirror wants to see."""

    address: str
    may_follow: Callable[[str, str], bool]
    login: tuple[str, str] | None = None

    @property
    def host(self) -> str:
        return urlsplit(self.address).hostname or ""


class Setback(Exception):
    """Something that another try may mend. `error` is what to tell when tries run out.

    `anew`: the bytes begun are of no use. `fresh`: nor is the copy held. `pause`: how long the server asked to wait, in
    seconds.
    """

    def __init__(
        self, error: KnownError, *, anew: bool = False, fresh: bool = False, pause: float | None = None
    ) -> None:
        super().__init__(error.code)
        self.error = error
        self.anew = anew
        self.fresh = fresh
        self.pause = pause


@dataclass(frozen=True, slots=True)
class Downloader:
    """Brings addresses into the holdings, one at a time."""

    holdings: Holdings
    exchange: Exchange
    bounds: Bounds
    pace: Pace
    refusals: Refusals
    clock: Callable[[], datetime]

    def bring(self, wanted: Wanted, route: Route) -> Received | None:
        """The file behind `wanted.url`, asked for at `route`; None where there is none (404, 410).

        Raises `KnownError` or `Cancelled`; what arrived is kept for another try where it can be gone on from.
        """
        held = None if wanted.again else self.holdings.find(wanted.url)
        pauses = iter(self.bounds.retries)
        with self.holdings.part(wanted.url) as part:
            while True:
                try:
                    return self._attempt(wanted, route, held, part)
                except Broken:
                    setback = Setback(KnownError("broken-download", what=wanted.what, host=route.host))
                except Setback as met:
                    setback = met
                pause = next(pauses, None)
                if pause is None:
                    raise setback.error
                if setback.anew:
                    part.drop()
                if setback.fresh:
                    held = None
                self.pace.pause(pause if setback.pause is None else setback.pause, wanted.progress)

    def _attempt(self, wanted: Wanted, route: Route, held: Held | None, part: Part) -> Received | None:
        begun = part.begun()
        if begun is not None and begun.validators.for_range(route.host) is None:
            begun = None
        with self._ask(wanted, route, _headers(route, held, begun)) as answer:
            self.refusals.heard(wanted.host, answer.status)
            if answer.status in (404, 410):
                return None
            stands = self._standing(answer, wanted, held)
            if stands is not None:
                part.drop()
                return stands
            self._judge(answer, wanted)
            validators = Validators(answer.headers.get("ETag"), answer.headers.get("Last-Modified"), route.host)
            total = _place(answer, wanted, part, begun, validators)
            if answer.status == 206 and begun is not None:
                validators = begun.validators
            self._receive(answer, wanted, part, total)
        try:
            check_kind(part.head(), wanted.expect, wanted.host, wanted.what)
        except KnownError:
            part.drop()
            raise
        modified = modified_ns(validators.last_modified)
        return self.holdings.take(wanted.url, part, validators, timestamp(self.clock()), modified)

    def _ask(self, wanted: Wanted, route: Route, headers: dict[str, str]) -> Answer:
        """The answer at the end of at most five redirects, each of them checked before it is followed."""
        here = route.address
        for _ in range(_REDIRECTS + 1):
            self.pace.wait_for(urlsplit(here).hostname or "", wanted.progress)
            answer = self.exchange.ask(here, headers, wanted.progress, route.login)
            if answer.status not in _REDIRECTED:
                return answer
            with answer:
                here = _checked(here, answer, route)
        raise KnownError("redirect", host=route.host, what=wanted.what)

    def _standing(self, answer: Answer, wanted: Wanted, held: Held | None) -> Received | None:
        """The copy held, where the server says that it is still what it serves, and it is sound."""
        etag = answer.headers.get("ETag", "")
        same = answer.status == 200 and held is not None and bool(etag) and held.validators.etag == etag
        if answer.status != 304 and not (same and not etag.startswith("W/")):
            return None
        if held is None:
            raise Setback(KnownError("bad-answer", host=answer.host, what="304"), anew=True)
        if not held.is_sound():
            raise Setback(KnownError("broken-download", what=wanted.what, host=answer.host), fresh=True, pause=0)
        return held.received

    def _judge(self, answer: Answer, wanted: Wanted) -> None:
        """Raise what a status other than success stands for."""
        status, host = answer.status, answer.host
        if status in (200, 206):
            return
        if status == 416:
            raise Setback(KnownError("broken-download", what=wanted.what, host=host), anew=True, pause=0)
        asked = retry_after(answer.headers, self.clock())
        if status == 429 or (status == 503 and asked is not None):
            wait = 60.0 if asked is None else asked
            seconds = math.ceil(wait)
            busy = KnownError("busy", host=host, status=status, wait=seconds, after=waited(seconds))
            raise Setback(busy, pause=wait) if wait <= self.bounds.patience else busy
        if status == 407:
            raise KnownError("proxy", host=host)
        if status == 408:
            raise KnownError("timeout", host=host)
        if status >= 500:
            raise KnownError("server-fault", host=host, status=status)
        if status >= 400:
            raise KnownError("refused", host=host, status=status)
        raise KnownError("bad-answer", host=host, what=str(status))

    def _receive(self, answer: Answer, wanted: Wanted, part: Part, total: int | None) -> None:
        """Write the body behind what `part` has, up to `total` bytes of the whole where that is known."""
        if total is not None and total > wanted.limit:
            part.drop()
            raise wanted.too_large()
        wanted.progress.step("download", wanted.what, part.size, total, "bytes")
        told = time.monotonic()
        for chunk in answer.chunks():
            if part.size + len(chunk) > wanted.limit:
                part.drop()
                raise wanted.too_large()
            try:
                part.write(chunk)
            except KnownError:
                part.drop()  # a full disk is not the place to keep half a file on
                raise
            if time.monotonic() - told >= _TELL_EVERY:
                wanted.progress.step("download", wanted.what, part.size, total, "bytes")
                told = time.monotonic()
        if total is not None and part.size != total:
            raise Broken
        wanted.progress.step("download", wanted.what, part.size, part.size, "bytes")


def timestamp(at: datetime) -> str:
    """``2026-07-01T09:30:00Z``"""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _headers(route: Route, held: Held | None, begun: Begun | None) -> dict[str, str]:
    """The conditions of a request: not what is held, and only what is missing of what is begun."""
    headers = {}
    if held is not None and held.validators.etag:
        headers["If-None-Match"] = held.validators.etag
    elif held is not None and held.validators.last_modified and held.validators.origin == route.host:
        headers["If-Modified-Since"] = held.validators.last_modified
    if begun is not None:
        headers["Range"] = f"bytes={begun.size}-"
        headers["If-Range"] = begun.validators.for_range(route.host) or ""
    return headers


def _place(answer: Answer, wanted: Wanted, part: Part, begun: Begun | None, validators: Validators) -> int | None:
    """Make `part` ready for the body of `answer`, and say how many bytes it will then have, if that is known.

    A server that passes over the range sends everything; one whose file has changed meanwhile must not be gone on with.
    """
    length = declared_length(answer.headers)
    if answer.status == 200:
        part.begin(Validators() if is_encoded(answer.headers) else validators)
        return length
    span = content_range(answer.headers)
    fits = (
        begun is not None
        and span is not None
        and span.start == begun.size
        and not is_encoded(answer.headers)
        and validators.etag in (None, begun.validators.etag)
        and part.resume(begun)
    )
    if not fits or span is None:
        raise Setback(KnownError("broken-download", what=wanted.what, host=answer.host), anew=True, pause=0)
    return span.total if span.total is not None else (None if length is None else part.size + length)


def _checked(here: str, answer: Answer, route: Route) -> str:
    """Where `answer` redirects to, if that may be followed."""
    location = answer.headers.get("Location", "")
    if not location:
        raise KnownError("bad-answer", host=answer.host, what=str(answer.status))
    try:
        there = address(urljoin(here, location))
    except (KnownError, ValueError) as error:
        raise KnownError("redirect", host=answer.host) from error
    if not route.may_follow(here, there):
        raise KnownError("redirect", host=answer.host)
    return there
