"""SQLite's and the disk's faults as errors a person understands, by SQLite's own codes."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path
from typing import TypeGuard

from data_sync.errors import KnownError

_FULL = frozenset({"SQLITE_FULL"})
_NO_ROOM = frozenset({"SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_DIR_FSYNC"})
"""What SQLite says where a write, or a file's growing, fails: nearly always for want of room."""
_BUSY = frozenset({"SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_BUSY_SNAPSHOT", "SQLITE_BUSY_RECOVERY"})
_DENIED = frozenset({"SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"})


def is_full(error: BaseException) -> TypeGuard[OSError]:
    """Whether the disk, or the person's share of it, is full."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def as_known(error: sqlite3.Error | OSError, path: Path) -> KnownError:
    """The known failure behind `error`, told about the folder that holds `path`."""
    where = str(path.parent)
    if isinstance(error, OSError):
        return KnownError("disk-full" if is_full(error) else "not-writable", where=where)
    name = getattr(error, "sqlite_errorname", "") or ""
    if name in _FULL or "database or disk is full" in str(error):
        return KnownError("disk-full", where=where)
    if name in _BUSY:
        return KnownError("locked", where=where)
    if name in _NO_ROOM:
        return KnownError("disk-full", where=where)
    if name.startswith("SQLITE_IOERR"):
        return KnownError("cache-broken", why=str(error))
    if any(name.startswith(d) for d in _DENIED):
        return KnownError("not-writable", where=where)
    return KnownError("cache-broken", why=str(error))
