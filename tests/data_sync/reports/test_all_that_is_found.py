"""All that a search inside reports finds, by number; and what must improve without its themes; both as tables."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from data_sync.api import Cancelled, Library, Progress, write_hits, write_improvements
from data_sync.insight.improve import ImproveQuery
from data_sync.search import reports as searching
from data_sync.search.reports import ReportQuery
from data_sync.sync.reports import Reports

WORDS = "sleeping OR children"


@pytest.fixture(scope="module")
def library(sample_reports_built: Path) -> Iterator[Library]:
    """The sample edition, with its reports."""
    opened = Library(sample_reports_built, sample=True)
    yield opened
    opened.close()


@pytest.fixture
def held(library: Library) -> Reports:
    return library.reports


@pytest.mark.parametrize("sort", ["newest", "relevance"])
def test_all_that_is_found_is_what_a_search_finds_page_by_page(held: Reports, sort: Any) -> None:
    query = ReportQuery(WORDS, sort=sort)
    found = held.find(query)
    asked = held.search(query, 0, 1000)
    assert len(found) == len(asked.hits) == held.count(query) > 3
    assert not found.more
    assert found.words == asked.words
    assert held.hits_of(found, 0, 1000) == asked.hits
    assert held.hits_of(found, 2, 2) == asked.hits[2:4]
    assert held.hits_of(found, len(found), 5) == ()


def test_nothing_is_found_for_nothing(held: Reports) -> None:
    for text in ("", "zzqx", "-sleeping", '"'):
        found = held.find(ReportQuery(text))
        assert len(found) == 0
        assert held.hits_of(found, 0, 5) == ()


def test_no_more_are_named_than_anybody_goes_through(held: Reports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST_FOUND", 2)
    found = held.find(ReportQuery(WORDS))
    assert (len(found), found.more) == (2, True)


def test_a_section_that_went_since_leaves_its_place_empty(held: Reports) -> None:
    found = held.find(ReportQuery(WORDS))
    found.ids[1] = 5  # no section bears this number
    hits = held.hits_of(found, 0, 3)
    assert [hit is None for hit in hits] == [False, True, False]


def test_a_search_that_is_not_wanted_any_more_ends(held: Reports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "_LOOK_UP_EVERY", 1)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        held.find(ReportQuery(WORDS), progress)
    assert len(held.find(ReportQuery(WORDS))) > 3  # and the connection is fit for the next


def test_items_without_themes_are_counted_once(held: Reports) -> None:
    by_theme = held.improve_counts(ImproveQuery(), by_quarter=False)
    (whole,) = held.improve_counts(ImproveQuery(), by_theme=False, by_quarter=False)
    items = held.improve_items(ImproveQuery())
    assert whole.theme == ""
    assert (whole.actions, whole.recommendations) == (
        sum(item.must for item in items), sum(not item.must for item in items),
    )  # fmt: skip
    assert sum(count.items for count in by_theme) > whole.items  # an item under two themes counts under both


def test_every_setting_held_has_its_area(held: Reports, library: Library) -> None:
    areas = held.areas()
    known = {s.urn: s.la for s in library.settings(areas)}
    assert len(areas) > 10
    assert all(la == (known.get(urn) or "") for urn, la in areas.items())


def test_hits_and_items_are_written_as_tables_with_a_sentence_a_row(held: Reports, library: Library) -> None:
    out = io.StringIO()
    found = held.find(ReportQuery("sleeping", section=("improve",)))
    assert write_hits(found, held.hits_of, library.settings, out) == len(found) > 1
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert {row["found"] for row in rows} == {"sleeping"}
    assert all("sleeping" in row["sentence"] and row["setting"] and row["inspected"] for row in rows)
    out = io.StringIO()
    query = ImproveQuery(must=True)
    assert write_improvements(query, held.improve_items, library.settings, out) == len(held.improve_items(query))
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert {row["must"] for row in rows} == {"must"}
    assert "Supervision and sleep" in {row["themes"] for row in rows}
