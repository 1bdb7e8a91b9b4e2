"""One question and its answer over HTTP, with bounds in time.

A thread of its own sends the request and reads the body (`wire`), and hands both over in a queue. So a person's
cancellation is heard at once, whatever the network does, and a server that sends a byte a second, which would reset any
time limit of a socket, is measured by what it brings.
"""

from __future__ import annotations

import queue
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, cast
from urllib.parse import urlsplit

from data_sync.errors import KnownError
from data_sync.progress import Progress
from data_sync.transport.wire import END, End, Sender, meaning, open_session

if TYPE_CHECKING:
    from requests import Response, Session

_POLL = 0.1  # seconds: how late a cancellation may be noticed
_READABLE = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long to wait for what, in seconds."""

    connect: float = 10.0
    first_byte: float = 30.0
    stall_window: float = 30.0  # fewer than `stall_rate` bytes a second over so long is a stall
    stall_rate: float = 1024.0
    retries: tuple[float, ...] = (0.2, 1.0, 2.0)  # the pause before each
    patience: float = 5.0  # the longest Retry-After that is waited for


class Exchange:
    """Asks over HTTP; keeps a connection for the next question."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._session: Session | None = None

    def ask(
        self, url: str, headers: Mapping[str, str], progress: Progress, login: tuple[str, str] | None = None
    ) -> Answer:
        """GET `url` and wait for the head of the answer, whatever its status; redirects are not followed.

        Raises `KnownError` (offline, timeout, tls, proxy, bad-answer), `wire.Broken`, or `Cancelled`.
        """
        if self._session is None:
            self._session = open_session()
        timeout = (self._bounds.connect, max(self._bounds.first_byte, self._bounds.stall_window))
        sender = Sender(self._session, url, dict(headers), timeout, login)
        return Answer(sender, self._bounds, progress)

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None


class Answer:
    """A server's answer: status and headers at once, the body chunk by chunk, decoded, as it comes."""

    def __init__(self, sender: Sender, bounds: Bounds, progress: Progress) -> None:
        self.host = urlsplit(sender.url).hostname or ""
        self._sender = sender
        self._bounds = bounds
        self._progress = progress
        try:
            response = self._head()
            self.status: int = response.status_code
            self.headers: Mapping[str, str] = response.headers
            encoding = self.headers.get("Content-Encoding", "").strip().lower()
            if encoding not in _READABLE:
                raise KnownError("bad-answer", host=self.host, what=f"Content-Encoding: {encoding[:40]}")
        except BaseException:
            sender.give_up()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._sender.give_up()

    def chunks(self) -> Iterator[bytes]:
        """The body. Raises as `Exchange.ask`, and `KnownError` (timeout) where too little comes for too long."""
        flow = _Flow(self._bounds)
        while (event := self._next()) is not END:
            if isinstance(event, bytes):
                flow.came(len(event))
                yield event
            if flow.has_stalled():
                raise KnownError("timeout", host=self.host)

    def _head(self) -> Response:
        until = time.monotonic() + self._bounds.connect + self._bounds.first_byte
        while (event := self._next()) is None:
            if time.monotonic() > until:
                raise KnownError("timeout", host=self.host)
        return cast("Response", event)  # a sender hands the head over first

    def _next(self) -> Response | bytes | End | None:
        """What came next, or None where nothing came just now."""
        self._progress.check()
        try:
            event = self._sender.events.get(timeout=min(_POLL, self._bounds.stall_window / 4))
        except queue.Empty:
            return None
        if isinstance(event, BaseException):
            meant = meaning(event, self.host)
            raise meant from (None if meant is event else event)
        return event


class _Flow:
    """Whether enough comes: bytes over a window of time that slides."""

    def __init__(self, bounds: Bounds) -> None:
        self._window = bounds.stall_window
        self._least = bounds.stall_rate * bounds.stall_window
        self._total = 0
        self._marks: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def came(self, size: int) -> None:
        self._total += size

    def has_stalled(self) -> bool:
        now = time.monotonic()
        if now - self._marks[-1][0] >= self._window / 30:
            self._marks.append((now, self._total))
        while len(self._marks) > 1 and self._marks[1][0] <= now - self._window:
            self._marks.popleft()
        at, total = self._marks[0]
        return now - at >= self._window and self._total - total < self._least
