"""A table as CSV: no spreadsheet takes a cell for a formula, and what is withheld is blank."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.api import Query
from data_sync.share.csv_table import guarded, write_csv
from data_sync.share.settings_table import header


@pytest.mark.parametrize("text", ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\n=1", '=HYPERLINK("http://x")', "="])
def test_text_that_would_be_a_formula_is_marked_as_text(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("value", ["Little Acorns", "1-6", " =1", "'=1", 12, -12, 1.5, -0.5, True])
def test_other_values_stay_as_they_are(value: Any) -> None:
    assert guarded(value) is value


@pytest.mark.parametrize("text", ["\r=1", "\r\n=1"])
def test_line_ends_in_a_cell_are_line_feeds(text: str) -> None:
    assert guarded(text) == "'\n=1"
    assert guarded(f"a{text}") == "a\n=1"


def test_none_is_blank() -> None:
    assert guarded(None) == ""


@given(st.lists(st.lists(st.one_of(st.none(), st.integers(), st.text()), min_size=2, max_size=2), max_size=5))
def test_a_table_reads_back_as_what_was_written(rows: list[list[Any]]) -> None:
    out = io.StringIO(newline="")

    assert write_csv(out, ["a", "b"], rows) == len(rows)

    read = list(csv.reader(io.StringIO(out.getvalue(), newline="")))
    assert read[0] == ["a", "b"]
    assert len(read) == len(rows) + 1
    for cells, row in zip(read[1:], rows, strict=True):
        for cell, value in zip(cells, row, strict=True):
            assert not cell.startswith(("=", "+", "@", "\t", "\r", "\n")) or isinstance(value, int)
            text = "" if value is None else str(value).replace("\r\n", "\n").replace("\r", "\n")
            assert cell in (text, f"'{text}")


def test_the_table_of_settings_keeps_the_scales_apart() -> None:
    titles = header()
    assert len(set(titles)) == len(titles)
    graded = [t for t in titles if t.startswith("graded: ")]
    cards = [t for t in titles if t.startswith("report card: ")]
    assert (len(graded), len(cards)) == (4, 6)


def test_settings_as_csv(invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path) -> None:
    i = invented
    rows = [
        i.nursery("EY900001", i.card("01/02/2026", "Strong standard"), name="=cmd|' /C calc'!A0", town="-Leeds"),
        i.nursery("EY900002", i.graded("01/03/2023", "2", "1", "2", "2", "2", guard="Yes"), name='A, "B"'),
        i.childminder("2900003", i.ncor("01/02/2024")),
    ]
    library = new_library()
    library.import_files([i.csv_file(tmp_path / "a.csv", i.layout("management_2026"), rows, "2026-06-30")])
    out = io.StringIO(newline="")

    assert library.share.write_csv(library.search(Query()), out) == 3

    found = {row["urn"]: row for row in csv.DictReader(io.StringIO(out.getvalue(), newline=""))}
    assert list(next(iter(found.values()))) == header()
    first, second, third = (found[urn] for urn in ("EY900001", "EY900002", "2900003"))
    assert (first["name"], first["town"]) == ("'=cmd|' /C calc'!A0", "'-Leeds")
    assert (first["outcome"], first["overall"], first["report card: Inclusion"]) == (
        "report_card",
        "",
        "Strong standard",
    )
    assert (second["name"], second["overall"], second["graded: Quality of education"]) == (
        'A, "B"',
        "Good",
        "Outstanding",
    )
    assert (third["withheld"], third["name"], third["town"], third["postcode"]) == ("yes", "", "", "")
    assert third["label"] == "Childminder in Testshire (name withheld)"
    assert (third["overall"], third["framework"]) == ("Met", "ncor")
