"""What goes wrong in the background: a failure that the library knows is told as that one; a fault of the program's own
is noted in a file, where it happened and no values."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, KnownError, Progress
from desktop.faults import behind
from desktop.jobs import Jobs
from desktop.presenters.library import LibraryHolder


@pytest.fixture
def told(qtbot: QtBot, sample_folder_built: Path, tmp_path: Path) -> Iterator[Callable[[Exception], BaseException]]:
    """Lets work raise an error; what the page hears of it."""
    import shutil

    shutil.copytree(sample_folder_built, tmp_path / "data")
    jobs = Jobs(Progress, Cancelled)
    holder = LibraryHolder(tmp_path / "data", None, jobs, sample=True)
    jobs.behind = behind(holder)

    def fail(error: Exception) -> BaseException:
        heard: list[BaseException] = []

        def work(_progress: Any) -> None:
            looked_for = "Mrs Smith of 12 Acacia Road"
            assert looked_for
            raise error

        jobs.run(work).failed(heard.append).start()
        qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
        return heard[0]

    yield fail
    assert jobs.shutdown()
    holder.close()


def full_database() -> sqlite3.Error:
    return sqlite3.OperationalError("database or disk is full")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KnownError("offline", host="www.gov.uk"), "offline"),
        (full_database(), "disk-full"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk-full"),
        (sqlite3.DatabaseError("database disk image is malformed"), "cache-broken"),
    ],
    ids=["known already", "full database", "full disk", "malformed"],
)
def test_a_failure_that_the_library_knows_is_told_as_that_one(
    told: Callable[[Exception], BaseException], tmp_path: Path, error: Exception, code: str
) -> None:
    heard = told(error)
    assert isinstance(heard, KnownError)
    assert heard.code == code
    assert not (tmp_path / "data" / "faults.log").exists()


def test_a_fault_of_the_program_s_own_is_noted_once_without_what_a_person_typed(
    told: Callable[[Exception], BaseException], tmp_path: Path
) -> None:
    error = ValueError("could not convert 'Mrs Smith of 12 Acacia Road'")
    assert told(error) is error
    noted = (tmp_path / "data" / "faults.log").read_text(encoding="utf-8")
    assert noted.startswith("ValueError")
    assert "test_background_faults.py" in noted
    assert "could not convert" not in noted
    assert noted.count("ValueError\n") == 1


def test_text_that_makes_no_sense_in_a_damaged_cache_is_told_as_the_cache_s(
    told: Callable[[Exception], BaseException], tmp_path: Path
) -> None:
    cache = next((tmp_path / "data" / "sample").glob("cache*.sqlite"))
    whole = bytearray(cache.read_bytes())
    whole[4096 * 40 : 4096 * 60] = b"\x5a" * (4096 * 20)
    cache.write_bytes(whole)
    heard = told(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"))
    assert isinstance(heard, KnownError)
    assert heard.code == "cache-broken"
