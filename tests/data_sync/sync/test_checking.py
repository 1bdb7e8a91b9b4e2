"""A release is checked against its neighbours in as-at order before anything is changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.errors import KnownError

Library = Callable[..., Any]


@pytest.fixture
def release(invented: ModuleType, tmp_path: Path) -> Callable[[str, int], Path]:
    """Writes a release as at a date with so many settings."""

    def write(as_at: str, settings: int, first: int = 0) -> Path:
        rows = [invented.nursery(f"EY9{first + n:05d}") for n in range(settings)]
        path = tmp_path / f"{as_at}-{settings}-{first}.csv"
        written: Path = invented.csv_file(path, invented.layout("management_2025"), rows, as_at)
        return written

    return write


Release = Callable[..., Path]


def test_a_release_a_third_shorter_than_the_last_is_refused_until_accepted(
    invented: ModuleType, new_library: Library, release: Release
) -> None:
    library = new_library()
    library.import_files([release("2025-12-31", 90)])
    before = invented.dumped(library)

    for settings in (60, 30, 1):
        with pytest.raises(KnownError) as refused:
            library.import_files([release("2026-03-31", settings)])
        assert refused.value.code == "suspicious"
        assert f"{settings:,} settings" in refused.value.sentence
        assert "31 December 2025 has 90" in refused.value.sentence
        assert "--accept-suspicious" in refused.value.action
        assert invented.dumped(library) == before
    (result,) = library.import_files([release("2026-03-31", 60)], accept=True)
    assert (result.state, result.settings) == ("added", 60)


def test_a_release_somewhat_shorter_or_much_longer_is_taken_in(new_library: Library, release: Release) -> None:
    library = new_library()
    library.import_files([release("2025-12-31", 90), release("2026-03-31", 61), release("2026-06-30", 400)])
    assert [r.settings for r in library.status().releases] == [400, 61, 90]


def test_the_neighbours_are_those_in_as_at_order_not_the_last_to_come(new_library: Library, release: Release) -> None:
    library = new_library()
    library.import_files([release("2021-08-31", 300), release("2025-12-31", 100)], accept=True)
    # 90 is a third of 300, but the neighbour is the release of December
    library.import_files([release("2026-06-30", 90)])
    # between 300 and 100: too short for the older neighbour
    with pytest.raises(KnownError, match="31 August 2021 has 300"):
        library.import_files([release("2023-03-31", 110)])
    # before all: only the newer neighbour counts
    library.import_files([release("2020-08-31", 290)])
    with pytest.raises(KnownError, match="31 August 2020 has 290"):
        library.import_files([release("2019-08-31", 100)])


def test_a_revision_a_third_shorter_than_what_it_revises_is_refused_and_leaves_it(
    invented: ModuleType, new_library: Library, release: Release
) -> None:
    library = new_library()
    library.import_files([release("2025-12-31", 90)])
    before = invented.dumped(library)

    with pytest.raises(KnownError, match="not taken in"):
        library.import_files([release("2025-12-31", 50)])

    assert invented.dumped(library) == before
    assert library.verify() == []


def test_a_refused_release_of_a_sync_does_not_keep_the_others_out(
    invented: ModuleType, new_library: Library, release: Release, tmp_path: Path
) -> None:
    files = {
        "2025-12-31": release("2025-12-31", 90),
        "2026-03-31": release("2026-03-31", 10),
        "2026-06-30": release("2026-06-30", 88),
    }
    library = new_library(mirror=invented.mirror(tmp_path / "mirror", files))

    results = library.sync()

    assert [(r.as_at, r.state) for r in results] == [
        ("2025-12-31", "added"), ("2026-03-31", "refused"), ("2026-06-30", "added"),
    ]  # fmt: skip
    assert results[1].why is not None
    assert (results[1].rows_read, results[1].settings, results[1].set_aside) == (0, 0, 0)
    assert [r.state for r in library.sync(accept=True)] == ["unchanged", "added", "unchanged"]


def test_the_same_file_again_is_unchanged(new_library: Library, release: Release) -> None:
    library = new_library()
    file = release("2025-12-31", 3)
    (first,), (second,) = library.import_files([file]), library.import_files([file])
    assert (first.state, second.state) == ("added", "unchanged")
    assert (second.rows_read, second.settings, second.as_at) == (first.rows_read, first.settings, first.as_at)


def test_a_vocabulary_that_is_not_understood_is_noticed_in_a_column_that_few_settings_fill(
    invented: ModuleType, new_library: Library, tmp_path: Path
) -> None:
    """Report cards are one setting in ten: their words are counted against the cards, not against all rows."""
    i = invented
    rows = [i.nursery(f"EY9{n:05d}") for n in range(270)]
    rows += [i.nursery(f"EY8{n:05d}", i.card("01/02/2026", "Splendid")) for n in range(25)]
    file = i.csv_file(tmp_path / "a.csv", i.layout("management_2026"), rows, "2026-06-30")
    with pytest.raises(KnownError, match="25 cells of the column") as refused:
        new_library().import_files([file])
    assert refused.value.code == "suspicious"


def test_a_file_that_cannot_be_taken_in_does_not_hide_what_became_of_the_others(
    new_library: Library, release: Release, tmp_path: Path
) -> None:
    broken = tmp_path / "as at 31 March 2026.csv"
    broken.write_text("This is no register.\n")
    library = new_library()
    first, refused, last = library.import_files([release("2025-12-31", 90), broken, tmp_path / "absent.csv"])
    assert (first.state, first.settings) == ("added", 90)
    assert [(r.state, r.title) for r in (refused, last)] == [("refused", broken.name), ("refused", "absent.csv")]
    assert refused.why is not None
    assert last.why is not None
    assert last.why.code == "file-missing"
    with pytest.raises(KnownError):
        library.import_files([broken])
