"""A single letter is answered from what the cache keeps exactly as the engine answers it, on any day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import Library, Query
from data_sync.search.first_letters import INSPECTED_YEARS, KEPT, LETTERS, YEAR, letter_of

RELEASE = date(2026, 6, 30)
NOT_MET = 2


@pytest.fixture(scope="module")
def library(sample_folder_built: Path) -> Iterator[Library]:
    found = Library(sample_folder_built, sample=True, today=lambda: RELEASE)
    yield found
    found.close()


def compare(library: Any, text: str) -> int:
    """Hold the kept answer against the engine's; the number found, 0 where none is kept."""
    query = Query(text=text)
    first, answer = library.first_answer(query), library.search(query)
    if first is None:
        assert not answer.total or answer.words, "what is found as it was typed is kept"
        return 0
    assert (first.total, first.as_at) == (answer.total, answer.as_at)
    assert first.settings == library.rows(answer, 0, KEPT)
    assert first.counts == answer.counts()
    guard = answer.columns.arrays["guard"][answer.found.positions]
    assert first.leading == [n for n, code in enumerate(guard.tolist()) if code == NOT_MET]
    return int(first.total)


def test_every_letter_of_the_sample_is_answered_as_the_engine_does(library: Library) -> None:
    found = [compare(library, letter) for letter in LETTERS]
    assert sum(1 for total in found if total) > 15
    assert max(found) > KEPT


def test_how_long_ago_is_told_on_the_day_of_asking(sample_folder_built: Path, library: Library) -> None:
    inspected = sorted({day for day in library.engine().columns.arrays["inspected"].tolist() if day})
    newest = date(1970, 1, 1) + timedelta(days=inspected[-1])
    days = [newest - timedelta(days=400), newest, newest + timedelta(days=9000)]
    for years in INSPECTED_YEARS:  # the day on which the newest inspection comes to be so old, and the day before
        days += [newest + timedelta(days=int(years * YEAR) + more) for more in (0, 1)]
    for day in days:
        then = Library(sample_folder_built, sample=True, today=lambda day=day: day)  # type: ignore[misc]
        query = Query(text="a")
        first = then.first_answer(query)
        assert first is not None
        assert first.counts["inspected"] == then.search(query).counts()["inspected"], day
        then.close()


def test_a_capital_and_spaces_are_the_same_letter(library: Library) -> None:
    assert letter_of(Query(text=" S ")) == letter_of(Query(text="s")) == "s"
    compare(library, " S ")


@pytest.mark.parametrize(
    "query",
    [Query(), Query(text="ab"), Query(text="a b"), Query(text="7"), Query(text="a", la=("Leeds",)),
     Query(text="a", near="LS8"), Query(text="a", left=True), Query(text="a", sort="name"), Query(text="-")],
    ids=["nothing", "two", "words", "digit", "filtered", "near", "left", "sorted", "sign"],
)  # fmt: skip
def test_what_asks_for_more_is_left_to_the_engine(query: Query) -> None:
    assert letter_of(query) is None


def test_a_newer_an_older_and_a_revised_release_have_it_told_anew(
    new_library: Callable[..., Any], invented: ModuleType, tmp_path: Path
) -> None:
    library = new_library()

    def bring(as_at: str, *names: str) -> None:
        rows = [invented.nursery(f"EY9000{n:02d}", name=name) for n, name in enumerate(names)]
        path = tmp_path / f"{as_at} {len(names)}.csv"
        library.import_files([invented.csv_file(path, invented.layout("management_2026"), rows, as_at)])

    bring("2026-03-31", "Beech", "Cedar", "Maple")
    assert library.first_answer(Query(text="b")).settings[0].name == "Beech"
    bring("2026-06-30", "Alder", "Ash", "Birch", "Cedar", "Oak")
    assert library.first_answer(Query(text="b")).settings[0].name == "Birch"
    bring("2025-12-31", "Elm", "Fir", "Yew")
    bring("2026-06-30", "Alder", "Ash", "Cedar", "Dogwood")
    for letter in LETTERS:
        compare(library, letter)
    assert library.first_answer(Query(text="d")).settings[0].name == "Dogwood"
