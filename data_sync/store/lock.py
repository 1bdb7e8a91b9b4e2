"""One writer at a time: a lock file held for as long as a sync writes, freed by the system when its process dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.store.places import Places


@contextmanager
def writing(places: Places, wait: float = 0.0, progress: Progress = SILENT) -> Iterator[None]:
    """Hold the data folder's writing lock. Waits up to `wait` seconds for another sync, then raises `locked`."""
    places.make()
    try:
        handle = os.open(places.lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise KnownError("not-writable", where=str(places.data)) from error
    try:
        deadline = time.monotonic() + wait
        while not _take(handle):
            if time.monotonic() >= deadline:
                raise KnownError("locked", where=str(places.data))
            progress.step("wait", "another sync")
            time.sleep(0.2)
        try:
            yield
        finally:
            _free(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _free(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _free(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
