"""A damaged file of the person's own: the newest good backup takes its place, and what that loses is found out."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.store.lock import writing
from data_sync.store.places import Places
from data_sync.store.user import backups, open_user, restore

WAIT = 5.0
_PASSED_OVER = ("not-a-backup", "newer-user-file")


@dataclass(frozen=True, slots=True)
class Mended:
    """What was done about a damaged file. `taken_at` is when the backup in its place was made (UTC), `aside` where the
    damaged file stands now. `lost` is what was done since, newest first; None where the damaged file does not tell."""

    taken_at: str
    aside: Path
    lost: tuple[str, ...] | None


def mend_user(places: Places) -> Mended | None:
    """Put the newest good backup in the place of a person's file that cannot be read; None where it can be.

    Raises `user-file-broken` where no backup is any good: nothing is changed then. Raises `newer-user-file`, `locked`,
    `disk-full` and `not-writable`.
    """
    if not places.user.exists() or _opens(places):
        return None
    with writing(places, WAIT):
        if _opens(places):  # another program has mended it meanwhile
            return None
        for backup in backups(places):
            lost = _done_since(places.user, backup.taken_at)
            try:
                aside = restore(places, backup.path)
            except KnownError as error:
                if error.code not in _PASSED_OVER:
                    raise
                continue
            return Mended(backup.taken_at, aside, lost)
    raise KnownError("user-file-broken", where=str(places.user))


def _opens(places: Places) -> bool:
    try:
        open_user(places).close()
    except KnownError as error:
        if error.code != "user-file-broken":
            raise
        return False
    return True


def _done_since(damaged: Path, taken_at: str) -> tuple[str, ...] | None:
    """The words of what was done after a moment, as far as the journal in the damaged file can still be read."""
    try:
        with closing(sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)) as conn:
            rows = conn.execute("SELECT words, ended_at FROM action WHERE NOT undone ORDER BY id DESC").fetchall()
            return tuple(str(words) for words, ended_at in rows if str(ended_at) > taken_at)
    except (sqlite3.Error, ValueError):
        return None
