"""The power goes, or the disk is full, at any step of bringing data in: the old data or the new, nothing between, and
the person's own file as it was."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import Library
from data_sync.errors import KnownError
from data_sync.store.cache import check_integrity
from data_sync.store.places import Places

KILLED = -9
DATES = ("2025-12-31", "2026-06-30")
NAMED = (
    "data_sync.sync.discover.discover",
    "data_sync.transport.fetch.Transport.get",
    "data_sync.sync.register.RegisterSync.sync",
    "data_sync.sync.check.check_release",
    "data_sync.store.cache.statements",
    "data_sync.store.places.Places.point_to",
)
Crash = Callable[..., dict[str, Any]]
Tries = Callable[[int, int], int]


def opened(data: Path, mirror: Path | None = None) -> Any:
    return closing(Library(data, str(mirror) if mirror else None, clock=lambda: "2026-07-01T09:00:00Z"))


@dataclass(frozen=True)
class Case:
    """A folder with the older release and a note, the mirror that has a newer one, and what each looks like."""

    base: Path
    mirror: Path
    newer: Path
    old: list[str]
    new: list[str]
    steps: dict[str, int]


@pytest.fixture(scope="module")
def case(invented: ModuleType, tmp_path_factory: pytest.TempPathFactory, crash: Crash) -> Case:
    i, folder = invented, tmp_path_factory.mktemp("killed")
    files = {}
    for n, (as_at, layout) in enumerate(zip(DATES, ("management_2025", "management_2026"), strict=True)):
        rows = [i.nursery(f"EY90{k:04d}", i.graded("01/03/2023", "2"), places=str(20 + n)) for k in range(40)]
        files[as_at] = i.csv_file(folder / f"register_{n}.csv", i.layout(layout), rows, as_at)
    mirror = i.mirror(folder / "mirror", {DATES[0]: files[DATES[0]]})
    with opened(folder / "base", mirror) as library:
        library.sync()
        library.mine.notes.write("EY900001", "Kind staff")
        old = i.dumped(library)
    i.mirror(mirror, files)
    shutil.copytree(folder / "base", folder / "whole")
    steps = {"sync": crash("sync", folder / "whole", mirror=mirror)["steps"]}
    with opened(folder / "whole") as library:
        new = i.dumped(library)
    steps["rebuild"] = crash("rebuild", folder / "whole")["steps"]
    shutil.copytree(folder / "base", folder / "imported")
    steps["import"] = crash("import", folder / "imported", files=[str(files[DATES[1]])])["steps"]
    assert old != new
    assert all(taken > 30 for taken in steps.values())
    return Case(folder / "base", mirror, files[DATES[1]], old, new, steps)


@pytest.fixture
def folder(case: Case, tmp_path: Path) -> Path:
    return Path(shutil.copytree(case.base, tmp_path / "data"))


def user_file(data: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(data.glob("user.sqlite*")))


def whole(case: Case, data: Path, before: bytes) -> bool:
    """Hold a folder against the rule; whether the new release is in it."""
    assert check_integrity(Places(data).cache) == []
    assert user_file(data) == before
    with opened(data) as library:
        found = list(library.dump())
    assert found in (case.old, case.new), "neither the old release nor the new one"
    return found == case.new


def heals(case: Case, data: Path) -> None:
    with opened(data, case.mirror) as library:
        library.sync()
        assert list(library.dump()) == case.new
        assert library.verify() == []
        assert library.mine.notes.text("EY900001") == "Kind staff"


@pytest.mark.parametrize("name", NAMED)
def test_a_sync_killed_where_a_stage_begins_leaves_the_old_data_and_the_next_heals(
    case: Case, folder: Path, crash: Crash, name: str
) -> None:
    before = user_file(folder)
    errand = "rebuild" if name.endswith(("point_to", "statements")) else "sync"
    assert crash(errand, folder, mirror=case.mirror, name=name)["ended"] == KILLED
    assert not whole(case, folder, before)
    heals(case, folder)


def test_a_sync_killed_at_any_step_leaves_the_old_data_or_the_new_and_the_next_heals(
    case: Case, crash: Crash, tmp_path: Path, tries: Tries
) -> None:
    outcomes = set()
    for n, at in enumerate(points(case.steps["sync"], tries(8, 120))):
        data = Path(shutil.copytree(case.base, tmp_path / str(n)))
        before = user_file(data)
        assert crash("sync", data, mirror=case.mirror, at=at)["ended"] == KILLED
        outcomes.add(whole(case, data, before))
        heals(case, data)
        shutil.rmtree(data)
    assert outcomes == {False, True}, "the kills came before and after the moment at which the new release is there"


@pytest.mark.parametrize("errand", ["import", "rebuild"])
def test_an_import_or_a_rebuild_killed_at_any_step_leaves_the_old_data_or_the_new(
    case: Case, crash: Crash, tmp_path: Path, tries: Tries, errand: str
) -> None:
    for n, at in enumerate(points(case.steps[errand] * 3 // 4, tries(3, 40))):
        data = Path(shutil.copytree(case.base, tmp_path / str(n)))
        before = user_file(data)
        killed = crash(errand, data, files=[str(case.newer)], at=at)
        assert killed["ended"] in (KILLED, 0)
        whole(case, data, before)
        heals(case, data)
        shutil.rmtree(data)


def points(steps: int, count: int) -> list[int]:
    """So many of the steps: the last, and others by chance that is the same each time."""
    chance = random.Random(8)
    return sorted({steps, *chance.sample(range(1, steps), min(count, steps - 1))})


def test_a_first_sync_that_is_killed_leaves_nothing_that_is_taken_for_data(
    case: Case, crash: Crash, tmp_path: Path
) -> None:
    for n, at in enumerate((3, case.steps["sync"] // 2)):
        data = tmp_path / str(n)
        assert crash("sync", data, mirror=case.mirror, at=at)["ended"] == KILLED
        with opened(data, case.mirror) as library:
            assert [r.as_at for r in library.status().releases] in ([], [DATES[0]])
            library.sync()
            assert list(library.dump()) == case.new


# --- the disk is full ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("errand", ["sync", "import", "rebuild"])
def test_a_disk_that_is_full_is_told_and_what_was_held_stays(
    case: Case, crash: Crash, tmp_path: Path, tries: Tries, errand: str
) -> None:
    """A limit on the size of a file is met as a full disk is: some write fails, at whatever place."""
    told = set()
    for n in range(tries(3, 25)):
        data = Path(shutil.copytree(case.base, tmp_path / str(n)))
        before = user_file(data)
        found = crash(errand, data, mirror=case.mirror, files=[str(case.newer)], bytes=1024 + n * 24_000)
        assert found["ended"] == 0, "it came to its end with a sentence"
        told.add(found["answer"])
        assert "?" not in found["answer"]
        whole(case, data, before)
        heals(case, data)
        shutil.rmtree(data)
    assert {answer.partition(":")[0] for answer in told} <= {"disk-full", ""}, told
    assert told - {""}, "some of them met the limit"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 700 kB."""
    place = tmp_path / "small"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("only the superuser can make a small disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=700k", "none", str(place)], capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_small_disk_that_fills_up_is_told_and_the_person_s_file_stays(
    case: Case, crash: Crash, small_disk: Path
) -> None:
    data = Path(shutil.copytree(case.base, small_disk / "data"))
    before = user_file(data)
    filler = small_disk / "filler"
    with suppress(OSError), open(filler, "wb") as stream:
        while True:
            stream.write(b"x" * 4096)
            stream.flush()
    found = crash("sync", data, mirror=case.mirror)
    assert found["answer"].startswith("disk-full: There is no room left")
    assert user_file(data) == before
    filler.unlink()
    assert not whole(case, data, before)


# --- other folders than one's own ------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only the superuser can act as somebody else")
def test_a_folder_that_may_only_be_read_is_read_and_a_sync_says_why_not(case: Case, crash: Crash, folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    for up in folder.parents:
        if not up.stat().st_mode & 0o001:
            up.chmod(0o711)
    before = sorted(p.name for p in folder.iterdir())
    assert crash("look", folder, uid=65534)["answer"] == ""
    refused = crash("sync", folder, mirror=case.mirror, uid=65534)["answer"]
    assert refused.startswith("not-writable: ")
    assert str(folder) in refused
    assert sorted(p.name for p in folder.iterdir()) == before


def test_on_a_share_without_a_write_ahead_log_everything_works(
    case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's locks by a file of their own know no shared memory, as some network file systems do not."""
    import sqlite3

    real = sqlite3.connect

    def connect(path: Any, *arguments: Any, **named: Any) -> sqlite3.Connection:
        text = str(path)
        if text.startswith("file:"):
            text += "&vfs=unix-dotfile"
        elif text != ":memory:":
            text = f"{Path(text).absolute().as_uri()}?vfs=unix-dotfile"
        return real(text, *arguments, **{**named, "uri": True})

    with opened(folder) as library:
        cache = library.places.cache
    for each in (cache, folder / "user.sqlite"):
        with closing(real(each)) as conn:
            conn.execute("PRAGMA journal_mode = DELETE")
    monkeypatch.setattr(sqlite3, "connect", connect)
    with opened(folder, case.mirror) as library:
        library.sync()
        assert list(library.dump()) == case.new
        library.mine.notes.write("EY900002", "Small garden")
        assert library.mine.notes.text("EY900001") == "Kind staff"
    assert not list(folder.glob("*-wal"))


def test_a_clock_ten_years_off_changes_nothing_but_when_it_was_fetched(case: Case, folder: Path) -> None:
    for year in (2016, 2036):
        now = f"{year}-07-01T09:00:00Z"
        with closing(Library(folder, str(case.mirror), clock=lambda now=now: now)) as library:
            library.sync(again=True)
            assert list(library.dump()) == case.new
            assert library.back_up_daily() is not None
            library.mine.notes.write("EY900001", f"Kind staff in {year}")
        with opened(folder, case.mirror) as library:
            assert [r.state for r in library.sync()] == ["unchanged", "unchanged"]


def test_the_command_line_and_the_window_do_not_write_at_once(case: Case, folder: Path, crash: Crash) -> None:
    from data_sync.store.lock import writing

    with writing(Places(folder)):  # as the window does while it syncs
        found = crash("sync", folder, mirror=case.mirror)
        assert found["answer"].startswith("locked: ")
        assert crash("look", folder)["answer"] == ""
    with opened(folder, case.mirror) as library, writing(Places(folder)), pytest.raises(KnownError, match="Another"):
        library.sync()
    heals(case, folder)
