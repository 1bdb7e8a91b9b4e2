"""Where the program's files are: one private data folder, three databases, the downloads, and the pointer to the
cache."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from data_sync.errors import KnownError

_FIRST = "cache.sqlite"


def resources() -> Path:
    """The folder of things that are not code: beside the packages in a checkout, or where the frozen program says."""
    named = os.environ.get("CHILDCARE_ATLAS_RESOURCES")
    return Path(named) if named else Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one data folder. Nothing is made until it is written."""

    data: Path

    @property
    def downloads(self) -> Path:
        return self.data / "downloads"

    @property
    def user(self) -> Path:
        return self.data / "user.sqlite"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def reports(self) -> Path:
        return self.data / "reports.sqlite"

    @property
    def lock(self) -> Path:
        return self.data / "sync.lock"

    @property
    def pointer(self) -> Path:
        """Names the cache in use. A rebuilt cache is a new file beside the old; this is what is replaced."""
        return self.data / "cache.current"

    @property
    def cache(self) -> Path:
        try:
            name = self.pointer.read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return self.data / _FIRST
        except OSError as error:
            raise KnownError("cache-broken", why=str(error.strerror)) from error
        if not name.startswith("cache") or Path(name).name != name:
            return self.data / _FIRST
        return self.data / name

    def next_cache(self) -> Path:
        """A name for a rebuilt cache that no file bears."""
        n = 2
        while (found := self.data / f"cache-{n}.sqlite").exists():
            n += 1
        return found

    def point_to(self, cache: Path) -> None:
        """Let the next reader open `cache`; readers of the old one keep it until they close."""
        partial = self.pointer.with_suffix(".new")
        partial.write_text(cache.name + "\n", encoding="utf-8")
        os.chmod(partial, 0o600)
        os.replace(partial, self.pointer)

    def publish(self, cache: Path) -> None:
        """Let `cache`, closed and whole, be the one in use, where there was none. It goes to the disk first: not
        even a power cut shows half of it."""
        with cache.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(cache, self.cache)

    def old_caches(self) -> list[Path]:
        """Caches that the pointer no longer names; removed at the next start."""
        current = self.cache
        return [p for p in self.data.glob("cache*.sqlite") if p != current]

    def make(self) -> None:
        """Make the folder, private to the person (0700)."""
        try:
            self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise KnownError("not-writable", where=str(self.data)) from error
        if not os.access(self.data, os.W_OK):
            raise KnownError("not-writable", where=str(self.data))


PORTABLE = "portable.txt"
"""A file of this name beside the installed program says that its data stand beside it too: on a stick, say."""


def data_beside_program() -> Path:
    """The folder of the data of a program that is carried about: ``data`` beside it."""
    return _home() / "data"


def _home() -> Path:
    """The folder of the installed program, or of the checkout."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def default_data() -> Path:
    """The person's own folder: CHILDCARE_ATLAS_DATA, or beside a portable program, or the system's place for a
    program's local data."""
    if named := os.environ.get("CHILDCARE_ATLAS_DATA"):
        return Path(named)
    if getattr(sys, "frozen", False) and (_home() / PORTABLE).is_file():
        return data_beside_program()
    import platformdirs  # imported here: it costs 25 ms and is not wanted where the folder is named

    return Path(platformdirs.user_data_dir("childcare-atlas", appauthor=False, roaming=False))
