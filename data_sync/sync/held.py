"""What is held already, for building the cache again without a network: a transport that brings only that, and the
files that a cache was made of."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sync.register import Incoming

if TYPE_CHECKING:
    from data_sync.transport import Kind, Received, Transport


class HeldOnly:
    """Answers from the downloads; asks nobody."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def has(self, url: str) -> bool:
        """Whether a file of this address is held; none is of one that the transport would not ask."""
        try:
            return self._transport.held(url) is not None
        except KnownError:
            return False

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
        """What is held of `url`; raises `not-found` where nothing is. The other words are a transport's, and not
        needed."""
        progress.check()
        held = self._transport.held(url)
        if held is None:
            raise KnownError("not-found", host="The downloads folder", what=what or url)
        return held


_FILES = (
    "SELECT f.name, f.url, f.path, f.sha256, f.size, f.etag, f.last_modified, f.retrieved_at, r.as_at, r.title, r.page"
    " FROM source_file f JOIN release r ON r.id = f.release_id WHERE r.dataset = 'register' ORDER BY r.as_at"
)


def files_of(cache: Path, data: Path) -> list[tuple[Incoming, bool]] | None:
    """The register's files that `cache` was made of, oldest release first; one may be gone from the folder `data`.

    The flag tells whether a file is still the one that was read (a refused revision may have come in its place). None
    where the cache cannot be read or holds nothing.
    """
    try:
        with closing(sqlite3.connect(f"{cache.absolute().as_uri()}?mode=ro", uri=True)) as conn:
            rows = conn.execute(_FILES).fetchall()
    except sqlite3.Error:
        return None
    found = []
    for name, url, path, sha256, size, etag, last_modified, retrieved_at, as_at, title, page in rows:
        file = data / (path or name)
        digest = hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else sha256
        incoming = Incoming(file, name, digest, size, title, page, url, etag, last_modified, retrieved_at, as_at)
        found.append((incoming, digest == sha256))
    return found or None
