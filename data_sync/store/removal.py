"""Removing everything that the program keeps on this computer, and nothing else that may stand in the same folder."""

from __future__ import annotations

import os
import shutil
from fnmatch import fnmatch
from pathlib import Path

from data_sync.store.lock import writing
from data_sync.store.places import Places

OWN = (
    "user.sqlite*", "user-broken-*.sqlite*", "backups", "settings.json*", "settings.broken.json", "faults.log",
    "cache.sqlite*", "cache-*.sqlite*", "cache.current", "cache.new", "reports.sqlite*", "reports-*.sqlite*",
    "reports.current", "reports.new", "reports.lock", "downloads", "sample",
)  # fmt: skip
"""The names that the program gives in its data folder."""
LAST = "sync.lock"


def remove_everything(folder: Path) -> list[Path]:
    """Remove all that the program made in its data folder, and the folder itself where nothing else stands in it.

    Close whatever is open first. The paths that the system did not let go of; `locked` where another program writes.
    """
    if not folder.is_dir():
        return []
    with writing(Places(folder)):
        found = [Path(e.path) for e in os.scandir(folder) if any(fnmatch(e.name, name) for name in OWN)]
        left = [path for path in found if not _removed(path)]
    _removed(folder / LAST)
    if not left and not any(folder.iterdir()):
        folder.rmdir()
    return left


def _removed(path: Path) -> bool:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
