"""The cache can be built again from the files held, without a network; the old one is used until that is done."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import Query
from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step
from data_sync.store.cache import CACHE_VERSION
from data_sync.store.lock import writing
from data_sync.sync.session import remove_old_caches

Library = Callable[..., Any]
DATES = ("2025-12-31", "2026-06-30")


@pytest.fixture
def files(invented: ModuleType, tmp_path: Path) -> dict[str, Path]:
    """Two releases by date."""
    i = invented
    found = {}
    for n, (as_at, layout) in enumerate(zip(DATES, ("management_2025", "management_2026"), strict=True)):
        rows = [i.nursery(f"EY90000{k}", i.graded("01/03/2023", "2"), places=str(20 + n)) for k in range(6)]
        found[as_at] = i.csv_file(tmp_path / f"register_{n}.csv", i.layout(layout), rows, as_at)
    return found


@pytest.fixture
def synced(invented: ModuleType, new_library: Library, files: dict[str, Path], tmp_path: Path) -> Any:
    """A library that has synced the older release from a mirror and imported the newer one by hand."""
    library = new_library(mirror=invented.mirror(tmp_path / "mirror", {DATES[0]: files[DATES[0]]}))
    library.sync()
    library.import_files([files[DATES[1]]])
    return library


def told(library: Any) -> list[tuple[Any, ...]]:
    """What is known of the releases and their files, but when they were added."""
    return [
        (r.as_at, r.title, r.settings, r.file, r.url, r.page, r.sha256, r.size, r.retrieved_at, r.revised)
        for r in library.status().releases
    ]


def test_a_rebuilt_cache_says_the_same_as_the_old_one(invented: ModuleType, synced: Any) -> None:
    before, held, old = invented.dumped(synced), told(synced), synced.places.cache

    results = synced.rebuild()

    assert [(r.as_at, r.state) for r in results] == [(d, "added") for d in DATES]
    assert synced.places.cache != old
    assert synced.places.cache.name == synced.places.pointer.read_text().strip()
    assert invented.dumped(synced) == before
    assert told(synced) == held
    assert synced.verify() == []


def test_a_rebuild_asks_no_mirror_and_no_network(
    synced: Any, new_library: Library, tmp_path: Path, invented: ModuleType
) -> None:
    before = invented.dumped(synced)
    (tmp_path / "mirror").rename(tmp_path / "gone")

    synced.rebuild()

    assert invented.dumped(synced) == before


@pytest.mark.parametrize("harm", ["corrupt", "newer", "older", "gone", "empty"])
def test_a_cache_that_cannot_be_used_is_built_again_from_the_downloads(
    invented: ModuleType, synced: Any, new_library: Library, harm: str
) -> None:
    before, cache = invented.dumped(synced), synced.places.cache
    synced.close()
    if harm == "corrupt":
        cache.write_bytes(b"not a database, whatever its name says" * 100)
    elif harm == "gone":
        cache.unlink()
    elif harm == "empty":
        cache.write_bytes(b"")
    else:
        with closing(sqlite3.connect(cache)) as conn:
            conn.execute(f"PRAGMA user_version = {CACHE_VERSION + (1 if harm == 'newer' else -1)}")
    library = new_library()
    if harm != "empty":
        with pytest.raises(KnownError) as refused:
            library.show("EY900001")
        code = {"newer": "newer-cache", "gone": "no-data"}.get(harm, "cache-broken")
        assert refused.value.code == code
        assert "rebuild" in refused.value.action or code == "no-data"

    library.rebuild()

    assert invented.dumped(library, rows=False) == [invented._without_row(line) for line in before]
    assert library.verify() == []


def test_a_sync_never_repairs_or_overwrites_a_cache_that_it_cannot_use(synced: Any, new_library: Library) -> None:
    cache = synced.places.cache
    synced.close()
    with closing(sqlite3.connect(cache)) as conn:
        conn.execute(f"PRAGMA user_version = {CACHE_VERSION + 1}")
    content = cache.read_bytes()

    with pytest.raises(KnownError) as refused:
        new_library(mirror=synced.mirror).sync()

    assert refused.value.code == "newer-cache"
    assert cache.read_bytes() == content


def test_of_a_file_and_its_revision_by_hand_the_one_that_was_used_is_used_again(
    invented: ModuleType, synced: Any, tmp_path: Path
) -> None:
    rows = [invented.nursery(f"EY90000{k}", name="Revised") for k in range(6)]
    for n in range(3):  # names of the folders of copies follow from the content, in no order
        revised = [r | {"places": str(n)} for r in rows]
        shape = invented.layout("management_2026")
        synced.import_files([invented.csv_file(tmp_path / f"revised {n}.csv", shape, revised, DATES[1])])
    before = invented.dumped(synced)

    synced.rebuild()

    assert invented.dumped(synced) == before


def test_a_date_that_was_said_at_an_import_is_remembered(
    invented: ModuleType, new_library: Library, tmp_path: Path
) -> None:
    library, shape = new_library(), invented.layout("management_2026")
    rows = [invented.nursery("EY900001")]
    file = invented.csv_file(tmp_path / "register.csv", shape, rows, DATES[1], preamble=["No date here"])
    library.import_files([file], as_at="2026-05-31")
    library.import_files([file], as_at="2026-06-15")
    before = invented.dumped(library)
    assert [r.as_at for r in library.status().releases] == ["2026-06-15", "2026-05-31"]

    library.rebuild()
    assert invented.dumped(library) == before

    library.places.cache.unlink()  # nothing but the downloads tells now
    library.close()
    library.rebuild()
    assert invented.dumped(library) == before


def test_a_refused_release_does_not_come_in_by_a_rebuild(
    invented: ModuleType, synced: Any, new_library: Library, files: dict[str, Path], tmp_path: Path
) -> None:
    one = invented.csv_file(
        tmp_path / "short.csv", invented.layout("management_2026"), [invented.nursery("EY900001")], "2026-09-30"
    )
    with pytest.raises(KnownError, match="not taken in"):
        synced.import_files([one])
    invented.mirror(tmp_path / "mirror", {DATES[0]: files[DATES[0]], "2026-03-31": one})
    assert [r.state for r in synced.sync()] == ["unchanged", "refused"]
    before = invented.dumped(synced)

    synced.rebuild()

    assert invented.dumped(synced) == before


def test_a_release_that_was_accepted_stays_accepted(invented: ModuleType, synced: Any, tmp_path: Path) -> None:
    one = invented.csv_file(
        tmp_path / "short.csv", invented.layout("management_2026"), [invented.nursery("EY900001")], "2026-09-30"
    )
    synced.import_files([one], accept=True)
    before = invented.dumped(synced)

    synced.rebuild()

    assert invented.dumped(synced) == before


def test_a_release_whose_file_is_gone_is_told_and_the_others_are_built(synced: Any) -> None:
    (lost,) = [f for f in synced.places.downloads.rglob("*.csv") if "imported" in f.parts]
    lost.unlink()
    assert synced.verify() == [f"The file {lost.name} is no longer among the downloads."]

    results = synced.rebuild()

    assert [(r.as_at, r.state) for r in results] == [(DATES[0], "added"), (DATES[1], "refused")]
    assert results[1].why.code == "file-missing"


def test_without_downloads_there_is_nothing_to_build_from(new_library: Library) -> None:
    library = new_library()
    with pytest.raises(KnownError) as error:
        library.rebuild()
    assert error.value.code == "no-data"
    assert not library.places.pointer.exists()
    assert [p.name for p in library.places.data.glob("cache*")] == []


class StopAt(Progress):
    """Cancels at the nth step of a stage."""

    def __init__(self, stage: str, nth: int) -> None:
        self._left = nth
        self._stage = stage
        super().__init__(self._heard)

    def _heard(self, step: Step) -> None:
        self._left -= step.stage == self._stage
        if self._left < 0:
            self.cancel()


@pytest.mark.parametrize("stage", ["read", "stage", "check", "commit"])
@pytest.mark.parametrize("nth", [0, 1])
def test_a_rebuild_that_is_stopped_leaves_the_old_cache_in_use(
    invented: ModuleType, synced: Any, stage: str, nth: int
) -> None:
    before, cache = invented.dumped(synced), synced.places.cache

    with pytest.raises(Cancelled):
        synced.rebuild(StopAt(stage, nth))

    assert synced.places.cache == cache
    assert [p for p in synced.places.data.glob("cache*") if "-2" in p.name] == []
    assert invented.dumped(synced) == before


@pytest.mark.parametrize("stage", ["read", "stage", "check", "commit"])
def test_a_sync_that_is_stopped_leaves_what_was_there(
    invented: ModuleType, synced: Any, files: dict[str, Path], tmp_path: Path, stage: str
) -> None:
    before = invented.dumped(synced)
    rows = [invented.nursery(f"EY90000{k}", name="Later") for k in range(6)]
    later = invented.csv_file(tmp_path / "later.csv", invented.layout("management_2026"), rows, "2026-09-30")

    with pytest.raises(Cancelled):
        synced.import_files([later], progress=StopAt(stage, 0))

    assert invented.dumped(synced) == before
    assert [r.state for r in synced.import_files([later])] == ["added"]


def test_readers_keep_the_old_cache_until_they_ask_again(invented: ModuleType, synced: Any) -> None:
    answer = synced.search(Query())
    synced.rebuild()
    assert len(synced.rows(answer)) == answer.total == 6
    assert synced.verify() == []


def test_old_caches_go_at_a_start_but_not_while_one_is_being_built(synced: Any) -> None:
    synced.rebuild()
    old = synced.places.old_caches()
    assert [p.name for p in old] == ["cache.sqlite"]

    with writing(synced.places):
        remove_old_caches(synced.places)
        assert synced.places.old_caches() == old
    remove_old_caches(synced.places)

    assert synced.places.old_caches() == []
    assert synced.places.cache.exists()
    assert synced.status().settings == 6


def test_a_changed_download_is_told_by_verify(synced: Any) -> None:
    (file,) = [f for f in synced.places.downloads.rglob("*.csv") if "imported" not in f.parts]
    size = file.stat().st_size
    os.chmod(file, 0o600)
    file.write_bytes(b"x" * size)
    assert synced.verify() == [f"The file {file.name} among the downloads is not the one that was read."]


def test_a_data_folder_can_be_copied_elsewhere(
    invented: ModuleType, synced: Any, new_library: Library, tmp_path: Path
) -> None:
    before = invented.dumped(synced)
    synced.close()
    shutil.copytree(synced.places.data, tmp_path / "copied")
    shutil.rmtree(synced.places.data)

    library = new_library("copied")

    assert invented.dumped(library) == before
    assert library.verify() == []
    library.rebuild()
    assert invented.dumped(library) == before
