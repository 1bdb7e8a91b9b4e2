"""The person's own database: backed up before every migration, never written by a newer or older program by mistake.

Its schema grows by the migrations of ``user_migrations.py`` (applied by sqlite-utils); SQLite's `user_version`
counts them, so that opening an up-to-date file needs no import of sqlite-utils.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.store.faults import as_known
from data_sync.store.places import Places

USER_VERSION = 3
BACKUPS_KEPT = 5
DAY_SECONDS = 24 * 60 * 60


def open_user(places: Places) -> sqlite3.Connection:
    """The person's database, made or migrated where need be; durable writes (`synchronous=FULL`), foreign keys on.

    Raises `newer-user-file`, `user-file-broken`, `not-writable` or `disk-full`; the file is then left as it was.
    """
    places.make()
    path = places.user
    conn: sqlite3.Connection | None = None
    try:
        fresh = not path.exists()
        conn = sqlite3.connect(path, isolation_level=None, timeout=10, check_same_thread=False)
        if fresh:
            os.chmod(path, 0o600)
        version = conn.execute("PRAGMA user_version").fetchone()[0]
        if version > USER_VERSION:
            raise KnownError("newer-user-file", where=str(path))
        if conn.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":  # some 2 ms a megabyte
            raise KnownError("user-file-broken", where=str(path))
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("PRAGMA synchronous = FULL")
        conn.execute("PRAGMA foreign_keys = ON")
        if version < USER_VERSION:
            if not fresh:
                back_up(conn, places)
            _migrate(conn)
    except sqlite3.Error as error:
        if conn is not None:
            conn.close()
        known = as_known(error, path)
        raise (KnownError("user-file-broken", where=str(path)) if known.code == "cache-broken" else known) from error
    except KnownError:
        if conn is not None:
            conn.close()
        raise
    conn.row_factory = sqlite3.Row
    return conn


def _migrate(conn: sqlite3.Connection) -> None:
    from sqlite_utils import Database

    from data_sync.store.user_migrations import MIGRATIONS

    conn.execute("BEGIN IMMEDIATE")  # two programs may start at once: the second finds the work done
    try:
        if conn.execute("PRAGMA user_version").fetchone()[0] < USER_VERSION:
            MIGRATIONS.apply(Database(conn, execute_plugins=False))
            conn.execute(f"PRAGMA user_version = {USER_VERSION}")
        conn.execute("COMMIT")
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")


# --- backups ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the person's database among the backups. `taken_at` is UTC; `daily` tells it from one made before a
    change of the file's form or a restore."""

    path: Path
    taken_at: str
    size: int
    daily: bool


def backups(places: Places) -> list[Backup]:
    """The backups there are, newest first."""
    found = [*_taken(places, "user"), *_taken(places, "day")]
    told = [
        Backup(path, _utc(path.stat().st_mtime), path.stat().st_size, path.name.startswith("day-")) for path in found
    ]
    return sorted(told, key=lambda b: (b.taken_at, b.path.name), reverse=True)


def _utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _taken(places: Places, kind: str) -> list[Path]:
    """The numbered backups of one kind, oldest first."""
    return sorted(p for p in places.backups.glob(f"{kind}-*.sqlite") if p.stem.removeprefix(f"{kind}-").isdecimal())


def back_up(conn: sqlite3.Connection, places: Places, target: Path | None = None, *, kind: str = "user") -> Path:
    """A whole copy of the database beside it in `backups` (the newest five of a kind are kept), or at `target`.

    Raises `disk-full` or `not-writable`; the backups there were are then all still there.
    """
    taken: list[Path] = []
    try:
        if target is None:
            places.backups.mkdir(mode=0o700, exist_ok=True)
            taken = _taken(places, kind)
            last = int(taken[-1].stem.rpartition("-")[2]) if taken else 0
            target = places.backups / f"{kind}-{last + 1:06d}.sqlite"
        partial = target.with_name(target.name + ".part")
        try:
            partial.unlink(missing_ok=True)
            with closing(sqlite3.connect(partial)) as copy:
                conn.backup(copy)
            os.chmod(partial, 0o600)
            os.replace(partial, target)
        finally:
            partial.unlink(missing_ok=True)
        for old in taken[: max(0, len(taken) + 1 - BACKUPS_KEPT)]:
            old.unlink()
    except (sqlite3.Error, OSError) as error:
        raise as_known(error, target or places.user) from error
    return target


def back_up_daily(conn: sqlite3.Connection, places: Places, now: str) -> Path | None:
    """A backup for the day, when the newest one is a day old (or the clock has jumped) and something was done since.

    `now` is UTC. The path, or None where none was due; five days are kept beside the backups made before changes.
    """
    done = _done(conn)
    if done == _NOTHING_DONE:
        return None
    taken = _taken(places, "day")
    if taken:
        age = datetime.fromisoformat(now).timestamp() - taken[-1].stat().st_mtime
        if abs(age) < DAY_SECONDS:
            return None
        with closing(sqlite3.connect(f"{taken[-1].absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as last:
            if _whole(last) and _done(last) == done:
                return None
    return back_up(conn, places, kind="day")


def back_up_for_the_day(places: Places, now: str) -> Path | None:
    """`back_up_daily` of the person's database where there is one."""
    if not places.user.exists():
        return None
    with closing(open_user(places)) as conn:
        return back_up_daily(conn, places, now)


_NOTHING_DONE = (0, 0, "")


def _done(conn: sqlite3.Connection) -> tuple[int, int, str]:
    """What the journal of actions stands at: it moves with everything that a person does."""
    row = conn.execute(
        "SELECT coalesce(max(id), 0), coalesce(sum(undone), 0), coalesce(max(ended_at), '') FROM action"
    ).fetchone()
    return row[0], row[1], row[2]


def restore(places: Places, backup: Path) -> Path:
    """Put the person's database back as it was in `backup`. The present one is backed up first; where that went.

    One that cannot be read any more is moved aside instead. An older backup is migrated. Whoever has the file open sees
    the restored content, so everything read before must be read again. Raises `not-a-backup`, `newer-user-file`,
    `locked`, `disk-full` or `not-writable`; the present one is then as it was.
    """
    with closing(sqlite3.connect(":memory:")) as wanted:
        _read_backup(backup, wanted)  # whole in memory: backing up the present one may push it out of the folder
        try:
            with closing(open_user(places)) as present:
                kept = back_up(present, places)
                wanted.backup(present)
        except sqlite3.Error as error:
            raise as_known(error, places.user) from error
        except KnownError as error:
            if error.code != "user-file-broken":
                raise
            kept = _move_aside(places)
            with closing(sqlite3.connect(places.user)) as fresh:
                os.chmod(places.user, 0o600)
                wanted.backup(fresh)
    with closing(open_user(places)):  # brings an older backup up to date
        return kept


def _read_backup(backup: Path, into: sqlite3.Connection) -> None:
    try:
        with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as conn:
            if not _whole(conn):
                raise KnownError("not-a-backup", file=backup.name)
            if conn.execute("PRAGMA user_version").fetchone()[0] > USER_VERSION:
                raise KnownError("newer-user-file", where=str(backup))
            conn.backup(into)
    except sqlite3.Error as error:
        raise KnownError("not-a-backup", file=backup.name) from error


def _whole(conn: sqlite3.Connection) -> bool:
    """Whether this is a database of ours that SQLite finds nothing wrong with."""
    try:
        tables = {row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        ours = {"kept", "_sqlite_migrations"} <= tables
        return ours and conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except sqlite3.DatabaseError:
        return False


def _move_aside(places: Places) -> Path:
    """Let a database that cannot be read stand beside the new one: somebody may yet get something out of it."""
    n = 1
    while (aside := places.data / f"user-broken-{n}.sqlite").exists():
        n += 1
    for side in ("-wal", "-shm"):
        if (found := places.user.with_name(places.user.name + side)).exists():
            os.replace(found, aside.with_name(aside.name + side))
    os.replace(places.user, aside)
    return aside
