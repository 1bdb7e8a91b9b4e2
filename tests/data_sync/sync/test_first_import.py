"""The first file taken in makes the cache apart, and shows it when it is whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress, Step

Library = Callable[..., Any]


@pytest.fixture
def file(invented: ModuleType, tmp_path: Path) -> Path:
    rows = [invented.nursery(f"EY9{n:05d}") for n in range(6)]
    written: Path = invented.csv_file(tmp_path / "a.csv", invented.layout("management_2026"), rows, "2026-06-30")
    return written


def caches(library: Any) -> list[str]:
    return sorted(path.name for path in library.places.data.glob("cache*"))


def test_the_first_cache_is_whole_and_its_references_hold(new_library: Library, file: Path) -> None:
    library = new_library()
    library.import_files([file])

    assert caches(library) == ["cache.sqlite"]
    with closing(sqlite3.connect(library.places.cache)) as conn:
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert conn.execute('SELECT count(*), min("row") FROM listing').fetchone()[0] == 6


def test_nobody_sees_the_first_cache_before_it_is_whole(new_library: Library, file: Path) -> None:
    library, seen = new_library(), []

    def look(step: Step) -> None:
        seen.append((step.stage, library.places.cache.exists(), library.status().releases))

    library.import_files([file], progress=Progress(look))
    assert any(stage == "commit" for stage, *_ in seen)
    assert not any(there or releases for _, there, releases in seen)


def test_a_first_import_that_is_stopped_or_refused_leaves_no_cache(
    new_library: Library, file: Path, tmp_path: Path
) -> None:
    library = new_library()

    def stop(step: Step) -> None:
        if step.stage == "commit":
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        library.import_files([file], progress=progress)
    assert caches(library) == []
    (tmp_path / "no.csv").write_text("nothing,of,note\n")
    with pytest.raises(KnownError):
        library.import_files([tmp_path / "no.csv"])
    assert caches(library) == []


def test_what_a_killed_import_left_goes_at_the_next(new_library: Library, file: Path) -> None:
    library = new_library()
    library.places.make()
    (library.places.data / "cache-2.sqlite").write_bytes(b"half made")

    assert not library.status().releases
    library.import_files([file])
    assert caches(library) == ["cache.sqlite"]


def test_of_several_files_the_first_that_is_taken_in_makes_the_cache(
    new_library: Library, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "no.csv").write_text("nothing,of,note\n")
    library = new_library()

    results = library.import_files([tmp_path / "no.csv", file, file])
    assert [result.state for result in results] == ["refused", "added", "unchanged"]
    assert caches(library) == ["cache.sqlite"]
