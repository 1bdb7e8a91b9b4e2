"""The person's own file survives: migrations, backups, restoring, a kill while typing, a deleted cache."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from data_sync.errors import KnownError
from data_sync.mine import Mine
from data_sync.store import user
from data_sync.store.places import Places
from data_sync.store.user import back_up, back_up_daily, backups, open_user, restore
from data_sync.store.user_migrations import MIGRATIONS

A, B = "EY100001", "EY100002"


def schema(conn: sqlite3.Connection) -> list[tuple[Any, ...]]:
    rows = conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    return [tuple(row) for row in rows]


def file_of_version(places: Places, version: int) -> None:
    """The file as a program that knew only the first `version` migrations left it."""
    places.make()
    names = [m.name for m in MIGRATIONS._migrations]
    with closing(sqlite3.connect(places.user, isolation_level=None)) as conn:
        MIGRATIONS.apply(Database(conn, execute_plugins=False), stop_before=names[version:])
        conn.execute(f"PRAGMA user_version = {version}")


def test_the_version_counts_the_migrations() -> None:
    assert len(MIGRATIONS._migrations) == user.USER_VERSION


@pytest.mark.parametrize("version", range(1, user.USER_VERSION))
def test_a_migrated_file_equals_a_fresh_one_and_keeps_what_was_in_it(tmp_path: Path, version: int) -> None:
    old, fresh = Places(tmp_path / "old"), Places(tmp_path / "fresh")
    file_of_version(old, version)
    with closing(sqlite3.connect(old.user)) as conn, conn:
        conn.execute("INSERT INTO kept VALUES ('last-look', '1', '2026-06-30')")
    with closing(open_user(old)) as migrated, closing(open_user(fresh)) as new:
        assert schema(migrated) == schema(new)
        assert migrated.execute("PRAGMA user_version").fetchone()[0] == user.USER_VERSION
        assert migrated.execute("SELECT name, value FROM kept").fetchone()[:] == ("last-look", "1")
    (kept,) = backups(old)
    with closing(sqlite3.connect(kept.path)) as conn:
        assert conn.execute("PRAGMA user_version").fetchone()[0] == version


def test_a_file_of_a_newer_program_is_left_untouched(places: Places, mine: Mine) -> None:
    mine.notes.write(A, "Kind staff")
    mine.close()
    with closing(sqlite3.connect(places.user)) as conn:
        conn.execute(f"PRAGMA user_version = {user.USER_VERSION + 1}")
    before = places.user.read_bytes()
    with pytest.raises(KnownError) as newer:
        open_user(places)
    assert newer.value.code == "newer-user-file"
    assert places.user.read_bytes() == before


def test_two_programs_that_start_at_once_make_one_file(places: Places) -> None:
    start = "from data_sync.store.user import *; from data_sync.store.places import Places; from pathlib import Path;"
    call = [sys.executable, "-c", f"{start} open_user(Places(Path({str(places.data)!r}))).close()"]
    both = [subprocess.Popen(call, stderr=subprocess.PIPE) for _ in range(2)]
    assert [(p.communicate(timeout=60)[1], p.returncode) for p in both] == [(b"", 0), (b"", 0)]
    with closing(open_user(places)) as conn:
        assert conn.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0] == user.USER_VERSION


def test_the_file_is_private_and_its_writes_are_durable(places: Places, mine: Mine) -> None:
    assert mine.journal._conn.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL
    if os.name == "posix":
        assert places.user.stat().st_mode & 0o777 == 0o600
        assert places.data.stat().st_mode & 0o777 == 0o700
        assert back_up(mine.journal._conn, places).stat().st_mode & 0o777 == 0o600


def test_five_backups_of_a_kind_are_kept(places: Places, mine: Mine) -> None:
    for n in range(8):
        mine.notes.write(A, f"Visit {n}")
        back_up(mine.journal._conn, places)
    back_up(mine.journal._conn, places, kind="day")
    assert [b.path.name for b in backups(places) if not b.daily] == [f"user-{n:06d}.sqlite" for n in range(8, 3, -1)]
    assert [b.path.name for b in backups(places) if b.daily] == ["day-000001.sqlite"]
    assert not list(places.backups.glob("*.part*"))


def test_a_day_s_backup_is_made_once_and_only_when_something_was_done(places: Places, mine: Mine, clock: Any) -> None:
    conn = mine.journal._conn
    assert back_up_daily(conn, places, clock()) is None
    mine.notes.write(A, "Kind staff")
    first = back_up_daily(conn, places, clock())
    assert first is not None
    os.utime(first, (clock.now.timestamp(),) * 2)
    mine.notes.write(B, "Far")
    assert back_up_daily(conn, places, clock()) is None
    clock.wind(days=1)
    second = back_up_daily(conn, places, clock())
    assert second is not None
    os.utime(second, (clock.now.timestamp(),) * 2)
    clock.wind(days=1)
    assert back_up_daily(conn, places, clock()) is None
    mine.undo()
    assert back_up_daily(conn, places, clock()) is not None


def test_a_clock_ten_years_off_stops_no_backup(places: Places, mine: Mine, clock: Any) -> None:
    mine.notes.write(A, "Kind staff")
    first = back_up_daily(mine.journal._conn, places, clock())
    assert first is not None
    os.utime(first, (clock.now.timestamp(),) * 2)
    clock.wind(days=-3650)
    mine.notes.write(B, "Far")
    assert back_up_daily(mine.journal._conn, places, clock()) is not None


def test_restoring_brings_back_what_was_and_keeps_what_is(
    places: Places, mine: Mine, open_mine: Callable[[], Mine]
) -> None:
    mine.notes.write(A, "Kind staff")
    good = back_up(mine.journal._conn, places)
    mine.notes.write(A, "")
    mine.notes.write(B, "Far")
    kept = restore(places, good)
    assert (mine.notes.text(A), mine.notes.text(B)) == ("Kind staff", ""), "the open file shows it too"
    restore(places, kept)
    again = open_mine()
    assert (again.notes.text(A), again.notes.text(B)) == ("", "Far")


def test_the_oldest_of_five_backups_can_be_restored_though_the_present_one_takes_its_place(
    places: Places, mine: Mine
) -> None:
    for n in range(5):
        mine.notes.write(A, f"Visit {n}")
        back_up(mine.journal._conn, places)
    oldest = backups(places)[-1].path
    restore(places, oldest)
    assert mine.notes.text(A) == "Visit 0"
    assert not oldest.exists()


def test_an_older_backup_is_brought_up_to_date(places: Places, tmp_path: Path) -> None:
    older = Places(tmp_path / "older")
    file_of_version(older, 1)
    with closing(open_user(places)):
        restore(places, older.user)
    with closing(open_user(places)) as conn:
        assert conn.execute("PRAGMA user_version").fetchone()[0] == user.USER_VERSION
        assert conn.execute("SELECT count(*) FROM shortlist").fetchone()[0] == 0


def test_what_is_no_backup_is_refused_and_nothing_is_changed(places: Places, mine: Mine, tmp_path: Path) -> None:
    mine.notes.write(A, "Kind staff")
    text, other, cut = (tmp_path / name for name in ("letter.sqlite", "other.sqlite", "cut.sqlite"))
    text.write_text("Dear parents", encoding="utf-8")
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("CREATE TABLE recipes (name TEXT)")
    whole = back_up(mine.journal._conn, places)
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    for wrong in (text, other, cut, tmp_path / "absent.sqlite"):
        with pytest.raises(KnownError) as bad:
            restore(places, wrong)
        assert bad.value.code == "not-a-backup"
    assert mine.notes.text(A) == "Kind staff"
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("CREATE TABLE kept (x)")
        conn.execute("CREATE TABLE _sqlite_migrations (x)")
        conn.execute(f"PRAGMA user_version = {user.USER_VERSION + 1}")
    with pytest.raises(KnownError) as newer:
        restore(places, other)
    assert newer.value.code == "newer-user-file"


def test_a_broken_file_is_told_and_moved_aside_when_a_backup_is_restored(places: Places, mine: Mine) -> None:
    mine.notes.write(A, "Kind staff")
    good = back_up(mine.journal._conn, places)
    mine.close()
    whole = places.user.read_bytes()
    places.user.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(KnownError) as broken:
        open_user(places)
    assert broken.value.code == "user-file-broken"
    aside = restore(places, good)
    assert aside.name == "user-broken-1.sqlite"
    assert aside.read_bytes()[4096:8192] == b"\xff" * 4096
    with closing(open_user(places)) as conn:
        assert Mine(conn, lambda: "2026-07-01T09:00:00Z").notes.text(A) == "Kind staff"


def test_deleting_the_cache_loses_nothing(places: Places, mine: Mine, open_mine: Callable[[], Mine]) -> None:
    one = mine.shortlists.make("Favourites")
    mine.shortlists.add(one, [A])
    mine.notes.write(A, "Kind staff", about="10070929")
    mine.close()
    for name in ("cache.sqlite", "cache-2.sqlite", "cache.current", "reports.sqlite"):
        (places.data / name).write_bytes(b"rebuildable")
        (places.data / name).unlink()
    again = open_mine()
    assert again.shortlists.urns(one) == (A,)
    assert [(n.about, n.text) for n in again.notes.of(A)] == [("10070929", "Kind staff")]


TYPING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from data_sync.mine import Mine
from data_sync.store.places import Places
from data_sync.store.user import open_user

mine = Mine(open_user(Places(Path(sys.argv[1]))), lambda: datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
n = 0
while True:
    n += 1
    mine.notes.write("EY100001", f"{n} " + "Kind staff, small garden. " * (n % 50))
    print(n, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX systems")
@pytest.mark.parametrize("after", [0.05, 0.4])
def test_a_kill_while_typing_loses_nothing_that_was_told_as_kept(places: Places, after: float) -> None:
    typing = subprocess.Popen([sys.executable, "-c", TYPING, str(places.data)], stdout=subprocess.PIPE, text=True)
    assert typing.stdout is not None
    assert typing.stdout.readline() == "1\n"
    time.sleep(after)
    typing.send_signal(signal.SIGKILL)
    told = typing.communicate(timeout=30)[0].splitlines()
    last = int(told[-1]) if told else 1
    with closing(open_user(places)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        mine = Mine(conn, lambda: "2026-07-01T09:00:00Z")
        kept = int(mine.notes.text(A).split()[0])
        assert last <= kept <= last + 1
        mine.notes.write(A, "And on")
        assert mine.notes.text(A) == "And on"
