"""A damaged file of the person's own is mended from the newest good backup, and what that loses is known; everything of
theirs can be removed, and nothing else."""

from __future__ import annotations

import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from data_sync.errors import KnownError
from data_sync.mine import Mine
from data_sync.store.lock import writing
from data_sync.store.mend import mend_user
from data_sync.store.places import Places
from data_sync.store.removal import remove_everything
from data_sync.store.user import back_up, backups, open_user
from desktop.presenters.health import NOT_TOLD, NOTHING_LOST, in_a_sentence, lost_in_words

URN = "EY900001"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A file with a note that is backed up, and another that came after; its clock runs in the year 2090."""
    found = Places(tmp_path / "data")
    with closing(open_user(found)) as conn:
        mine = Mine(conn, lambda: "2090-07-01T09:00:00Z")
        mine.notes.write(URN, "Kind staff")
        back_up(conn, found)
        mine.shortlists.make("Spring visits")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        conn.execute("PRAGMA journal_mode = DELETE")
    return found


def spoil(places: Places, table: str | None) -> bytes:
    """Overwrite the first page of a table, or the head of the file."""
    with closing(open_user(places)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
        size = conn.execute("PRAGMA page_size").fetchone()[0]
        page = 1
        if table is not None:
            page = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    content = bytearray(places.user.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    places.user.write_bytes(content)
    return bytes(content)


def note_of(places: Places) -> str:
    with closing(open_user(places)) as conn:
        return Mine(conn, lambda: "2090-07-01T09:00:00Z").notes.text(URN)


def test_a_file_that_is_whole_is_left_alone(places: Places, tmp_path: Path) -> None:
    assert mend_user(places) is None
    assert note_of(places) == "Kind staff"
    assert not list(places.data.glob("user-broken*"))
    assert mend_user(Places(tmp_path / "empty")) is None
    assert not (tmp_path / "empty").exists(), "looking makes nothing"


def test_the_newest_good_backup_takes_the_place_of_a_damaged_file_and_what_is_lost_is_said(places: Places) -> None:
    damaged = spoil(places, "watched")
    mended = mend_user(places)
    assert mended is not None
    assert note_of(places) == "Kind staff"
    assert mended.aside.read_bytes() == damaged
    assert mended.lost is not None
    assert any("Spring visits" in words for words in mended.lost)
    sentence = in_a_sentence(mended)
    assert "Spring visits" in sentence
    assert "user-broken-1.sqlite" in sentence
    assert mend_user(places) is None


def test_where_the_damaged_file_tells_nothing_that_is_said(places: Places) -> None:
    spoil(places, None)
    mended = mend_user(places)
    assert mended is not None
    assert mended.lost is None
    assert NOT_TOLD in in_a_sentence(mended)
    assert lost_in_words(()) == NOTHING_LOST
    assert lost_in_words(("a", "b", "c", "d")).endswith("a; b; c; and 1 more.")


def test_a_backup_that_is_damaged_too_is_passed_over_for_an_older_one(places: Places) -> None:
    with closing(open_user(places)) as conn:
        newest = back_up(conn, places)
    newest.write_bytes(newest.read_bytes()[:5000])
    os.utime(newest, (4e9, 4e9))
    spoil(places, None)
    mended = mend_user(places)
    assert mended is not None
    assert note_of(places) == "Kind staff"


def test_without_a_good_backup_the_damaged_file_is_left_as_it_is_and_that_is_said(places: Places) -> None:
    for backup in backups(places):
        backup.path.write_bytes(b"nothing of use")
    damaged = spoil(places, "note")
    with pytest.raises(KnownError) as told:
        mend_user(places)
    assert told.value.code == "user-file-broken"
    assert places.user.read_bytes() == damaged


def test_a_newer_file_is_never_taken_for_a_damaged_one(places: Places) -> None:
    with closing(open_user(places)) as conn:
        conn.execute("PRAGMA user_version = 99")
    before = places.user.read_bytes()
    with pytest.raises(KnownError) as told:
        mend_user(places)
    assert told.value.code == "newer-user-file"
    assert places.user.read_bytes() == before


# --- removing everything ---------------------------------------------------------------------------------------------


def test_everything_of_the_person_s_is_removed_and_what_is_not_the_program_s_stays(places: Places) -> None:
    (places.data / "tax return.txt").write_text("not ours")
    for name in ("settings.json", "faults.log", "cache-3.sqlite-wal", "cache.current", "reports-2.sqlite"):
        (places.data / name).write_text("ours")
    (places.downloads / "www.gov.uk").mkdir(parents=True)
    (places.downloads / "www.gov.uk" / "x").write_text("ours")
    assert remove_everything(places.data) == []
    assert [path.name for path in places.data.iterdir()] == ["tax return.txt"]
    (places.data / "tax return.txt").unlink()
    places.downloads.mkdir()
    assert remove_everything(places.data) == []
    assert not places.data.exists()
    assert remove_everything(places.data) == []


def test_nothing_is_removed_while_another_program_writes(places: Places) -> None:
    with writing(places), pytest.raises(KnownError) as told:
        remove_everything(places.data)
    assert told.value.code == "locked"
    assert note_of(places) == "Kind staff"


def test_the_person_s_file_its_backups_and_what_is_set_aside_are_private(places: Places) -> None:
    spoil(places, "note")
    mend_user(places)
    for path in (places.data, *places.data.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path.name
