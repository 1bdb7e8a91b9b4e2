"""An answer shows the settings it found, also when a sync, a revision or a rebuild has come since: never a mixture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import Query

NewLibrary = Callable[..., Any]


@pytest.fixture
def release(invented: ModuleType, tmp_path: Path) -> Callable[..., Path]:
    """Writes a release as at a date with nurseries of these names, numbered from `first`."""

    def write(as_at: str, *names: str, first: int = 0) -> Path:
        rows = [invented.nursery(f"EY9000{first + n:02d}", name=name) for n, name in enumerate(names)]
        path = tmp_path / f"{as_at} {'-'.join(names)}.csv"
        written: Path = invented.csv_file(path, invented.layout("management_2026"), rows, as_at)
        return written

    return write


def names(library: Any, answer: Any, *span: int) -> list[str]:
    return [s.name for s in library.rows(answer, *span)]


def urns(library: Any, answer: Any) -> list[str]:
    found: list[str] = library._finder.urns(answer)
    return found


def test_an_answer_shows_what_it_found_though_a_newer_release_has_come(
    new_library: NewLibrary, release: Callable[..., Path]
) -> None:
    library = new_library()
    library.import_files([release("2026-03-31", "Beech", "Cedar", "Maple")])
    answer = library.search(Query())
    assert names(library, answer) == ["Beech", "Cedar", "Maple"]

    library.import_files([release("2026-06-30", "Alder", "Ash", "Aspen", "Maple")])

    assert names(library, answer) == ["Beech", "Cedar", "Maple"]
    assert names(library, answer, 1, 1) == ["Cedar"]
    assert urns(library, answer) == ["EY900000", "EY900001", "EY900002"]
    assert names(library, library.search(Query())) == ["Alder", "Ash", "Aspen", "Maple"]


@pytest.mark.parametrize("how", ["revised", "rebuilt"])
def test_an_answer_whose_settings_are_numbered_anew_is_asked_anew(
    new_library: NewLibrary, release: Callable[..., Path], how: str
) -> None:
    library = new_library()
    # the newer release first, so that a rebuild numbers the settings otherwise
    library.import_files([release("2026-06-30", "Maple", "Beech", "Cedar", first=10)])
    library.import_files([release("2026-03-31", "Oak", "Elm", "Fir", "Yew", first=50)])
    answer = library.search(Query())
    assert names(library, answer) == ["Beech", "Cedar", "Maple"]

    if how == "revised":
        library.import_files([release("2026-06-30", "Zelkova", "Birch", "Cedar", first=20)])
        expected = ["Birch", "Cedar", "Zelkova"]
    else:
        library.rebuild()
        expected = ["Beech", "Cedar", "Maple"]

    assert names(library, answer) == expected
    assert names(library, answer, 2, 5) == expected[2:]
    assert len(urns(library, answer)) == 3


def test_an_answer_about_settings_that_left_stays_one(new_library: NewLibrary, release: Callable[..., Path]) -> None:
    library = new_library()
    library.import_files(
        [release("2026-03-31", "Beech", "Cedar", "Maple"), release("2026-06-30", "Beech", "Cedar")], accept=True
    )
    answer = library.search(Query(left=True))
    assert [(s.name, s.left_as_at) for s in library.rows(answer)] == [("Maple", "2026-06-30")]

    library.import_files([release("2026-09-30", "Beech", "Alder", "Ash", first=0)])

    assert names(library, answer) == ["Maple"]
    assert urns(library, answer) == ["EY900002"]
