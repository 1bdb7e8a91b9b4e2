"""Mirrors: a folder or a web address laid out as host/path that stands for the publishers, and writing such a folder.

One officer's sync can so serve a whole team, a laptop without a network, and the tests.
"""

from __future__ import annotations

import errno
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.progress import SILENT, Progress
from data_sync.transport.disk import beside, disk_errors, roomy, sha256_of
from data_sync.transport.holdings import Held, Holdings
from data_sync.transport.hosts import address, delays
from data_sync.transport.layout import INDEX, folder_names, web_paths

_CHUNK = 1 << 20
_NOT_A_NAME_HERE = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})


@dataclass(frozen=True, slots=True)
class MirrorFolder:
    """A mirror on a disk or a share."""

    root: Path

    @property
    def where(self) -> str:
        return str(self.root)

    def find(self, url: str, what: str) -> Path:
        """The file that holds `url`, which a person calls `what`. Raises `KnownError`: mirror-missing, mirror-wrong
        where the folder is no mirror at all, or mirror-incomplete where it has no copy."""
        root = roomy(self.root)
        try:
            if not root.is_dir():
                raise KnownError("mirror-missing", where=self.where)
            for name in folder_names(url):
                if _is_file(root / name):
                    return root / name
        except OSError as error:
            raise KnownError("mirror-missing", where=self.where) from error
        self.check()
        raise incomplete(self, url, what)

    def check(self) -> None:
        """Raise `KnownError` (mirror-missing, mirror-wrong) where the folder cannot be a mirror."""
        root = roomy(self.root)
        try:
            why = _no_mirror(root) if root.is_dir() else None
        except (OSError, ValueError) as error:  # ValueError: a name with a NUL
            raise KnownError("mirror-missing", where=self.where) from error
        if why is None:
            raise KnownError("mirror-missing", where=self.where)
        if why:
            raise KnownError("mirror-wrong", where=self.where, why=why)


@dataclass(frozen=True, slots=True)
class MirrorAddress:
    """A mirror on the web. A person named it, so it may be any host, and plain http."""

    base: str  # without a login, ends in a slash
    login: tuple[str, str] | None = None

    @property
    def where(self) -> str:
        return self.base

    def addresses(self, url: str) -> list[str]:
        """The addresses that may hold a copy of `url`, the likeliest first."""
        return [self.base + path for path in web_paths(url)]


def check_mirror(where: str) -> None:
    """Raise `KnownError` (mirror-missing, mirror-wrong) for a folder that is not there or is no mirror. An address is
    not tried: nobody asked for the network."""
    try:
        mirror = mirror_at(where)
    except RuntimeError as error:  # somebody's home that there is not
        raise KnownError("mirror-missing", where=where) from error
    if isinstance(mirror, MirrorFolder):
        mirror.check()


def incomplete(mirror: MirrorFolder | MirrorAddress, url: str, what: str) -> KnownError:
    """What is told where a mirror has no copy of something."""
    return KnownError("mirror-incomplete", where=mirror.where, what=what, host=urlsplit(url).hostname, url=url)


def _no_mirror(root: Path) -> str:
    """Why a folder cannot be a mirror; blank where it can. Raises OSError."""
    there = [each.name for each in os.scandir(root)]
    if any(name in delays() for name in there):
        return ""
    if not there:
        return tr("it is empty")
    if any((root / "downloads" / host).is_dir() for host in delays()):
        return tr("it is a data folder of this program, and the folder “downloads” in it is the mirror")
    return tr("it has no folder of a publisher in it, such as {delays}", delays=next(iter(delays())))


def mirror_at(where: str | Path | None) -> MirrorFolder | MirrorAddress | None:
    """The mirror that a person named, or None. Raises `KnownError` (mirror-missing) for what cannot be an address."""
    if where is None or str(where).strip() == "":
        return None
    if isinstance(where, Path) or not where.strip().lower().startswith(("http://", "https://")):
        return MirrorFolder(Path(where).expanduser())
    return _web_mirror(where.strip())


def write_mirror(downloads: Path, target: Path, progress: Progress = SILENT) -> list[Path]:
    """Write, or bring up to date, a mirror in `target` of all that is held in `downloads`; its files, in order of name.

    Each file is replaced at once, so a mirror can be refreshed while others read it. Files of the mirror that are no
    longer held stay. They are readable as the system's own new files are: a mirror is there to be shared. Raises
    `KnownError` (disk-full, not-writable, broken-download for a held file that is spoilt) or `Cancelled`.
    """
    holdings = Holdings(downloads)
    root = roomy(target)
    if root == holdings.folder or holdings.folder in root.parents:
        raise KnownError("not-writable", where=str(target))
    every = list(holdings.every())
    written = []
    for done, held in enumerate(every):
        progress.step("mirror", held.name.name, done, len(every), "files")
        with disk_errors(target):
            written.append(_mirrored(held, root, progress))
    progress.step("mirror", "", len(every), len(every), "files")
    return written


def _mirrored(held: Held, root: Path, progress: Progress) -> Path:
    file = root / held.name
    for above in reversed(file.relative_to(root).parents[:-1]):
        if (root / above).is_file():  # what was a file is a folder now, and in it as index.html
            (root / above).unlink()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_dir():
        file = file / INDEX
    if file.is_file() and file.stat().st_size == held.received.size and sha256_of(file) == held.received.sha256:
        return file
    ready = beside(file)
    digest = hashlib.sha256()
    try:
        with held.received.path.open("rb") as source, ready.open("wb") as copy:
            while chunk := source.read(_CHUNK):
                progress.check()
                digest.update(chunk)
                copy.write(chunk)
        if digest.hexdigest() != held.received.sha256:
            raise KnownError("broken-download", what=held.received.url)
        modified = held.received.path.stat().st_mtime_ns
        os.utime(ready, ns=(modified, modified))
        os.replace(ready, file)
    finally:
        ready.unlink(missing_ok=True)
    return file


def _web_mirror(where: str) -> MirrorAddress:
    try:
        parts = urlsplit(where)
        host = parts.netloc.rpartition("@")[2]
        plain = urlunsplit((parts.scheme, host, parts.path.rstrip("/") + "/", "", ""))
        login = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
        return MirrorAddress(address(plain), login)
    except (KnownError, ValueError) as error:
        raise KnownError("mirror-missing", where=where.rpartition("@")[2]) from error


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:
        if error.errno in _NOT_A_NAME_HERE:
            return False
        raise
