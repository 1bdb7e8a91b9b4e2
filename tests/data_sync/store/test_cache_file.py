"""The cache's file: private, strict, read-only to readers, never repaired, and told plainly where it cannot be used."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from data_sync.errors import KnownError
from data_sync.store import cache as cache_file
from data_sync.store.cache import CACHE_VERSION, check_integrity, make_schema, read_cache, statements, write_cache
from data_sync.store.faults import as_known
from data_sync.store.places import Places, default_data
from data_sync.store.readers import Readers


@pytest.fixture
def places(tmp_path: Path) -> Places:
    found = Places(tmp_path / "data")
    found.make()
    return found


def made(places: Places) -> Path:
    write_cache(places.cache).close()
    return places.cache


def test_the_folder_and_the_cache_are_private(places: Places) -> None:
    cache = made(places)
    assert stat.S_IMODE(places.data.stat().st_mode) == 0o700
    assert stat.S_IMODE(cache.stat().st_mode) == 0o600


def test_every_table_is_strict_and_foreign_keys_are_on(places: Places) -> None:
    with closing(write_cache(places.cache)) as conn:
        assert conn.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        tables = conn.execute(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        assert {"release", "source_file", "issue", "setting", "listing", "inspection", "change", "summary"} <= {
            row[0] for row in tables
        }
        assert [row[0] for row in tables if not row[1]] == []
        assert conn.execute("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY 1").fetchall() == [
            ("judgement",), ("setting_newest",),
        ]  # fmt: skip
        with pytest.raises(sqlite3.IntegrityError):
            conn.execute("INSERT INTO issue VALUES (1, 99, 0, '', '', '', 0)")


def test_the_schema_is_split_into_whole_statements() -> None:
    found = statements("cache.sql")
    assert len(found) > 15
    assert all(sqlite3.complete_statement(f"{s};") for s in found)
    assert all(s.startswith("CREATE ") for s in found)


def test_a_reader_cannot_write(places: Places) -> None:
    with closing(read_cache(made(places))) as conn, pytest.raises(sqlite3.OperationalError, match="readonly"):
        conn.execute("DELETE FROM release")


def test_a_cache_that_is_not_there_is_no_data(places: Places) -> None:
    with pytest.raises(KnownError) as error:
        read_cache(places.cache)
    assert error.value.code == "no-data"
    assert "childcare-data sync" in error.value.action
    assert not places.cache.exists(), "looking makes nothing"


@pytest.mark.parametrize("version", [CACHE_VERSION + 1, CACHE_VERSION + 50])
@pytest.mark.parametrize("opened", [read_cache, write_cache])
def test_a_newer_cache_is_refused_and_left_alone(
    places: Places, version: int, opened: Callable[[Path], sqlite3.Connection]
) -> None:
    cache = made(places)
    with closing(sqlite3.connect(cache)) as conn:
        conn.execute(f"PRAGMA user_version = {version}")
    content = cache.read_bytes()

    with pytest.raises(KnownError) as error:
        opened(cache)

    assert error.value.code == "newer-cache"
    assert "rebuild" in error.value.action
    assert cache.read_bytes() == content


@pytest.mark.parametrize("opened", [read_cache, write_cache])
@pytest.mark.parametrize("content", [b"no database " * 100, b"SQLite format 3\x00" + b"\xff" * 4080])
def test_a_broken_cache_is_told_and_left_alone(
    places: Places, content: bytes, opened: Callable[[Path], sqlite3.Connection]
) -> None:
    places.cache.write_bytes(content)

    with pytest.raises(KnownError) as error:
        opened(places.cache)

    assert error.value.code == "cache-broken"
    assert "rebuild" in error.value.action
    assert places.cache.read_bytes() == content


def test_the_integrity_check_finds_a_spoilt_page_and_a_broken_reference(places: Places) -> None:
    cache = made(places)
    assert check_integrity(cache) == []
    with closing(sqlite3.connect(cache, isolation_level=None)) as conn:
        conn.execute("INSERT INTO issue VALUES (1, 99, 0, '', '', '', 0)")
    assert check_integrity(cache) == ["broken reference in issue"]
    with closing(sqlite3.connect(cache)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
    content = bytearray(cache.read_bytes())
    content[4096 * 2 : 4096 * 3] = b"\xff" * 4096
    cache.write_bytes(content)
    assert check_integrity(cache) != []
    assert check_integrity(cache, quick=True) != []


def test_a_schema_that_fails_half_way_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    real = statements("cache.sql")
    monkeypatch.setattr(cache_file, "statements", lambda _: [*real[:5], "CREATE NONSENSE"])
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as conn:
        with pytest.raises(sqlite3.Error):
            make_schema(conn)
        assert conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
        assert not conn.in_transaction


# --- a folder that cannot be written ---------------------------------------------------------------------------------


def test_a_cache_in_a_folder_that_cannot_be_written_can_be_read(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = made(places)
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    before = sorted(p.name for p in places.data.iterdir())

    with closing(read_cache(cache)) as conn:
        assert conn.execute("SELECT count(*) FROM release").fetchone()[0] == 0

    assert sorted(p.name for p in places.data.iterdir()) == before, "no file was put beside it"


def test_a_folder_that_cannot_be_written_is_told_to_who_wants_to_write(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(KnownError) as error:
        places.make()
    assert (error.value.code, str(places.data) in error.value.sentence) == ("not-writable", True)


def test_a_folder_whose_place_is_taken_by_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError) as error:
        Places(tmp_path / "file" / "data").make()
    assert error.value.code == "not-writable"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_real_read_only_folder_can_be_read(places: Places) -> None:
    cache = made(places)
    places.data.chmod(0o500)
    try:
        with closing(read_cache(cache)) as conn:
            assert conn.execute("SELECT count(*) FROM release").fetchone()[0] == 0
        with pytest.raises(KnownError, match="may not write"):
            places.make()
    finally:
        places.data.chmod(0o700)


# --- the pointer -----------------------------------------------------------------------------------------------------


def test_the_pointer_names_the_cache_in_use(places: Places) -> None:
    assert places.cache.name == "cache.sqlite"
    fresh = places.next_cache()
    assert fresh.name == "cache-2.sqlite"
    made(places)
    write_cache(fresh).close()

    places.point_to(fresh)

    assert places.cache == fresh
    assert [p.name for p in places.old_caches()] == ["cache.sqlite"]
    assert places.next_cache().name == "cache-3.sqlite"


@pytest.mark.parametrize("said", ["", "  \n", "../../etc/passwd", "/etc/passwd", "user.sqlite", "cache/../user.sqlite"])
def test_a_pointer_that_names_no_cache_of_this_folder_is_not_followed(places: Places, said: str) -> None:
    places.pointer.write_text(said)
    assert places.cache == places.data / "cache.sqlite"


def test_a_pointer_that_cannot_be_read_is_told(places: Places) -> None:
    places.pointer.mkdir()
    with pytest.raises(KnownError) as error:
        _ = places.cache
    assert error.value.code == "cache-broken"


def test_the_data_folder_is_the_one_named_or_the_persons_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CHILDCARE_ATLAS_DATA", str(tmp_path / "named"))
    assert default_data() == tmp_path / "named"
    monkeypatch.delenv("CHILDCARE_ATLAS_DATA")
    assert default_data().name == "childcare-atlas"


# --- readers ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def readers(places: Places) -> Iterator[Readers]:
    made(places)
    found = Readers(places)
    yield found
    found.close()


def test_each_thread_has_a_connection_of_its_own_and_keeps_it(readers: Readers) -> None:
    seen: list[Any] = [readers.connection(), readers.connection()]
    other = threading.Thread(target=lambda: seen.append(readers.connection()))
    other.start()
    other.join()

    assert seen[0] is seen[1]
    assert seen[2] is not seen[0]


def test_a_reader_follows_the_pointer_to_another_cache(places: Places, readers: Readers) -> None:
    first = readers.connection()
    fresh = places.next_cache()
    with closing(write_cache(fresh)) as conn:
        conn.execute("INSERT INTO packed VALUES ('fresh', 'text', x'00')")
    places.point_to(fresh)

    assert readers.connection().execute("SELECT name FROM packed").fetchone()[0] == "fresh"
    assert first.execute("SELECT count(*) FROM packed").fetchone()[0] == 0, "who holds the old one can still read it"


# --- faults ----------------------------------------------------------------------------------------------------------


class _Named(sqlite3.OperationalError):
    def __init__(self, name: str, text: str = "it went wrong") -> None:
        super().__init__(text)
        self.sqlite_errorname = name


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (_Named("SQLITE_FULL"), "disk-full"),
        (_Named("SQLITE_IOERR_WRITE"), "disk-full"),
        (_Named("SQLITE_IOERR_SHMSIZE"), "disk-full"),
        (_Named("SQLITE_IOERR_READ"), "cache-broken"),
        (_Named("SQLITE_BUSY"), "locked"),
        (_Named("SQLITE_LOCKED"), "locked"),
        (_Named("SQLITE_READONLY_DIRECTORY"), "not-writable"),
        (_Named("SQLITE_CANTOPEN"), "not-writable"),
        (_Named("SQLITE_CORRUPT"), "cache-broken"),
        (_Named("SQLITE_NOTADB"), "cache-broken"),
        (sqlite3.DatabaseError("database disk image is malformed"), "cache-broken"),
        (sqlite3.OperationalError("database or disk is full"), "disk-full"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk-full"),
        (OSError(errno.EDQUOT, "Quota exceeded"), "disk-full"),
        (PermissionError(errno.EACCES, "Permission denied"), "not-writable"),
        (OSError(errno.EROFS, "Read-only file system"), "not-writable"),
    ],
)
def test_a_fault_of_sqlite_or_the_disk_is_told_as_what_it_is(error: Any, code: str, tmp_path: Path) -> None:
    known = as_known(error, tmp_path / "cache.sqlite")
    assert known.code == code
    assert "?" not in known.sentence


def test_a_full_disk_while_writing_is_told_and_leaves_what_was_there(places: Places) -> None:
    with closing(write_cache(places.cache)) as conn:
        pages = conn.execute("PRAGMA page_count").fetchone()[0]
        conn.execute(f"PRAGMA max_page_count = {pages + 4}")  # SQLite's own way to a full disk
        with pytest.raises(sqlite3.OperationalError) as full:
            conn.execute("INSERT INTO packed VALUES ('large', 'text', zeroblob(1000000))")
        assert as_known(full.value, places.cache).code == "disk-full"
    assert check_integrity(places.cache) == []
