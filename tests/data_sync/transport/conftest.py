"""Servers for the tests of transport: the publisher beside the project, and one that answers as oddly as it is told."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from data_sync.transport import Bounds, Transport

PATIENT = Bounds(connect=10, first_byte=10, stall_window=10, retries=(0.01, 0.01, 0.01))
AT = datetime(2026, 7, 1, 9, 30, 15, tzinfo=UTC)


def etag_of(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:16]}"'


class Asked(BaseHTTPRequestHandler):
    """One request to an `OddServer`, for its answers to write to."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Any

    def log_message(self, *_: object) -> None:
        """Nothing to stderr."""

    def do_GET(self) -> None:
        self.server.seen.append((self.path, self.headers))
        answer = self.server.answers.get(
            self.path, lambda asked: asked.send(404, b"<!doctype html><title>None</title>")
        )
        try:
            answer(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def do_CONNECT(self) -> None:
        self.server.seen.append((self.path, self.headers))
        self.send(407)

    def send(self, status: int, body: bytes = b"", length: int | None = None, **headers: str) -> None:
        """Send an answer; with a `length` that is not the body's, hang up after it."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if status != 304:
            self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)
        if length is not None and length != len(body):
            self.close_connection = True

    def serve(self, body: bytes, **headers: str) -> None:
        """Answer as a good server does, with ETag, conditions and ranges."""
        tag = etag_of(body)
        if self.headers.get("If-None-Match") == tag:
            return self.send(304, ETag=tag)
        wanted = self.headers.get("Range")
        if wanted and self.headers.get("If-Range") == tag:
            start = int(wanted[6:-1])
            if start >= len(body):
                return self.send(416, Content_Range=f"bytes */{len(body)}")
            span = f"bytes {start}-{len(body) - 1}/{len(body)}"
            return self.send(206, body[start:], ETag=tag, Content_Range=span, **headers)
        return self.send(200, body, ETag=tag, **headers)


class OddServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Asked)
        self.answers: dict[str, Callable[[Asked], None]] = {}
        self.seen: list[tuple[str, Any]] = []
        self.stopping = threading.Event()

    def handle_error(self, *_: object) -> None:
        """A client that hangs up is what many of these tests are about."""

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"

    def ranges(self) -> list[str | None]:
        return [headers.get("Range") for _, headers in self.seen]


@pytest.fixture
def server() -> Iterator[OddServer]:
    odd = OddServer()
    thread = threading.Thread(target=odd.serve_forever, kwargs={"poll_interval": 0.005})
    thread.start()
    yield odd
    odd.stopping.set()
    odd.shutdown()
    thread.join()
    odd.server_close()


Opener = Callable[..., Transport]


@pytest.fixture
def transport(tmp_path: Path) -> Iterator[Opener]:
    """Opens transports on the downloads folder of the test, quick to try again; closes them."""
    opened: list[Transport] = []

    def open_one(mirror: str | Path | None = None, downloads: Path | None = None, **named: Any) -> Transport:
        named = {"allow_loopback": True, "clock": lambda: AT, "bounds": PATIENT} | named
        opened.append(Transport(downloads or tmp_path / "downloads", mirror, **named))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


Publisher = Callable[..., str]


@pytest.fixture(scope="module")
def publisher(shared: Path) -> Iterator[Publisher]:
    """Starts the publisher beside the project on a small tree, with faults; gives its address."""
    started: list[subprocess.Popen[str]] = []

    def start(root: Path, *faults: str) -> str:
        command = [sys.executable, str(shared / "publisher"), "--root", str(root)]
        for fault in faults:
            command += ["--fault", fault]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        started.append(process)
        assert process.stdout is not None
        return process.stdout.readline().strip()

    yield start
    for process in started:
        process.kill()
        process.communicate()
