"""The disk: its refusals as known errors, folders and files that are the person's alone, replacing a file at once."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from data_sync.errors import KnownError

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_CHUNK = 1 << 20


@contextmanager
def disk_errors(where: Path) -> Iterator[None]:
    """Tell any refusal of the disk as `KnownError`: disk-full or not-writable, with `where` as the place."""
    try:
        yield
    except OSError as error:
        raise KnownError("disk-full" if error.errno in _FULL else "not-writable", where=str(where)) from error


def private_folder(folder: Path) -> None:
    """Make `folder` and what is missing above it, for this person alone (0700)."""
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)


def open_private(path: Path) -> int:
    """A file descriptor to read and write `path`, made if missing, for this person alone (0600)."""
    return os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0), 0o600)


def write_all(descriptor: int, data: bytes) -> None:
    """`os.write` may take less than it is given, above all just before the disk is full."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def beside(path: Path) -> Path:
    """A name in the folder of `path` that no other program thinks of."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")


@contextmanager
def staged(path: Path, data: bytes) -> Iterator[Path]:
    """`data` in a file beside `path`, ready to be moved in its place (`os.replace`), which takes no more room.

    Where it is not moved, it is gone at the end.
    """
    ready = beside(path)
    try:
        descriptor = open_private(ready)
        try:
            write_all(descriptor, data)
        finally:
            os.close(descriptor)
        yield ready
    finally:
        ready.unlink(missing_ok=True)


def replace_with(path: Path, data: bytes) -> None:
    """Put `data` in place of `path` at once: a reader, or a kill, meets the old or the new, never a part."""
    with staged(path, data) as ready:
        os.replace(ready, path)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def set_modified(path: Path, nanoseconds: int) -> None:
    """Give `path` its publisher's date of change (since 1970), so that a mirror can hand it on."""
    os.utime(path, ns=(nanoseconds, nanoseconds))


def roomy(folder: Path) -> Path:
    """`folder`, absolute; on Windows in the form that may exceed 260 characters, as the register's names make it."""
    absolute = os.path.abspath(folder)
    return Path(extended(absolute) if sys.platform == "win32" else absolute)


def extended(absolute: str) -> str:
    r"""``C:\x`` as ``\\?\C:\x``, ``\\server\share`` as ``\\?\UNC\server\share``."""
    if absolute.startswith("\\\\?\\"):
        return absolute
    return f"\\\\?\\UNC\\{absolute[2:]}" if absolute.startswith("\\\\") else f"\\\\?\\{absolute}"
