"""A table taken away is the table: every form, read back by another library, holds the same rows, and nothing in it
does anything."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.api import KnownError, Library, Query
from data_sync.share.clipboard import as_html, as_tabs
from data_sync.share.formats import FORMS, write_file
from data_sync.share.table import Column, Notes, SourceFile, Table

HOSTILE = [
    "=1+1", "+44 113", "-2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")', "<script>alert(1)</script>",
    "a|b", "**bold** _i_ `c`", "[x](javascript:1)", "https://example.org", "&lt;", "two\nlines", "\x01\x02",
    "\u202eabc", "_x0041_", "'=1", "x" * 40_000,
]  # fmt: skip
COLUMNS = (
    Column("name", "Name"),
    Column("places", "Places", "whole", note="Not free places."),
    Column("share", "Share", "percent"),
    Column("miles", "Distance", "decimal", "miles"),
    Column("seen", "Inspected", "date"),
)
NOTES = Notes("2026-06-30", "What <b>was</b> asked | for.", ("A remark.",), (SourceFile("=A file", "ab" * 32),))


def table(rows: list[list[Any]], title: str = "Settings & <others>") -> Table:
    return Table(title, COLUMNS, lambda: rows, NOTES, len(rows))


ROWS = [[text, n, 97.25, 0.5, "2026-06-30"] for n, text in enumerate(HOSTILE)] + [[None] * 5]


class Cells(HTMLParser):
    """The texts of a page's first table, and every tag that is used."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.tags: set[str] = set()
        self._open = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self._open = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._open = False

    def handle_data(self, data: str) -> None:
        if self._open:
            self.rows[-1][-1] += data


def test_a_workbook_holds_real_numbers_and_dates_and_text_as_text(tmp_path: Path) -> None:
    assert write_file(tmp_path / "a.xlsx", [table(ROWS)]) == len(ROWS)

    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["Name", "Places", "Share", "Distance (miles)", "Inspected"]
    for text, cells in zip(HOSTILE, sheet.iter_rows(min_row=2), strict=False):
        assert cells[0].data_type == "s", text
        if not {"\x01", "\r", "_x0041_"} & {text[:1], text}:  # openpyxl does not undo how a workbook writes these
            assert cells[0].value == text[:32_767]
        assert cells[0].hyperlink is None
    first = [cell.value for cell in sheet[2]][1:]
    assert first == [0, pytest.approx(0.9725), 0.5, datetime.fromisoformat("2026-06-30")]
    assert [cell.value for cell in sheet[len(ROWS) + 1]] == [None] * 5
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", f"A1:E{len(ROWS) + 1}")


def test_a_workbook_has_a_sheet_with_source_date_query_licence_hash_and_what_columns_mean(tmp_path: Path) -> None:
    write_file(tmp_path / "a.xlsx", [table([["A", 1, 1.0, 1.0, "1850-01-01"]])])

    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    told = {row[0]: row[1] for row in book["Notes"].iter_rows(values_only=True) if row[0]}
    assert told["As at"] == "30 June 2026"
    assert told["What is in it"] == NOTES.query
    assert "Ofsted" in told["Source"]
    assert "Open Government Licence v3.0" in told["Licence"]
    assert told["File"] == f"=A file. SHA-256 {'ab' * 32}"
    assert told["Places"] == "Not free places."
    assert book.worksheets[0]["E2"].value == "1850-01-01"  # before a spreadsheet's calendar begins


def test_several_tables_are_several_sheets_with_names_that_a_workbook_allows(tmp_path: Path) -> None:
    titles = ["By [type]: a/b?", "notes", "Long " * 20, "Long " * 20, "'", "BY  type   a b"]
    write_file(tmp_path / "a.xlsx", [table(ROWS[:1], title) for title in titles])

    names = openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
    assert len({name.casefold() for name in names}) == len(titles) + 1
    assert names[-1] == "Notes"


def test_csv_has_a_mark_that_spreadsheets_know_utf8_by_and_keys_for_programs(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", [table(ROWS)])

    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as stream:
        found = list(csv.DictReader(stream))
    assert list(found[0]) == ["name", "places", "share", "miles", "seen"]
    assert list(found[0].values()) == ["'=1+1", "0", "97.25", "0.5", "2026-06-30"]
    assert not any(row["name"].startswith(("=", "+", "-", "@", "\t", "\r")) for row in found)


def test_a_web_page_shows_everything_as_text_and_fetches_nothing(tmp_path: Path) -> None:
    write_file(tmp_path / "a.html", [table(ROWS)])

    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    read = Cells(page)
    assert [row[0] for row in read.rows[1:]] == [*(text.replace("\r", "\n") for text in HOSTILE), ""]
    assert read.rows[1][1:] == ["0", "97.25 %", "0.5", "30 June 2026"]
    assert not read.tags & {"script", "a", "img", "link", "iframe", "b"}
    assert "Open Government Licence" in page
    assert "as at 30 June 2026" in page


def test_markdown_has_a_line_a_row_and_no_markup_from_the_rows(tmp_path: Path) -> None:
    write_file(tmp_path / "a.md", [table(ROWS)])

    lines = (tmp_path / "a.md").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("|")][2:]
    assert len(rows) == len(ROWS)
    for row in rows:
        bare = row.replace("\\|", "")
        assert bare.count("|") == 6, row
        assert "<" not in row.replace("\\<", "")
    assert any("\\[x\\](javascript\\:1)" in row for row in rows)
    assert "- As at: 30 June 2026" in lines


def test_json_gives_rows_and_what_goes_with_them(tmp_path: Path) -> None:
    write_file(tmp_path / "a.json", [table(ROWS)])

    read = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [list(row.values()) for row in read["rows"]] == ROWS
    assert (read["as_at"], read["columns"][1]["kind"]) == ("2026-06-30", "whole")
    assert read["files"] == [{"title": "=A file", "sha256": "ab" * 32, "url": None}]


@pytest.mark.parametrize("form", [form.key for form in FORMS])
def test_a_table_without_rows_is_a_table(form: str, tmp_path: Path) -> None:
    assert write_file(tmp_path / "a", [table([])], form) == 0
    if form == "json":
        assert json.loads((tmp_path / "a").read_text(encoding="utf-8"))["rows"] == []


def test_the_clipboard_gets_one_line_a_row_and_no_formula() -> None:
    lines = as_tabs(table(ROWS)).splitlines()
    assert len([line for line in lines if line.count("\t") == 4]) == len(ROWS) + 1
    assert lines[1].startswith("'=1+1\t0\t97.25")
    assert len(Cells(as_html(table(ROWS))).rows) == len(ROWS) + 1


def test_columns_are_chosen_and_ordered_by_key() -> None:
    some = table(ROWS).only(["miles", "name", "miles"])
    assert [column.key for column in some.columns] == ["miles", "name"]
    assert next(iter(some.rows())) == [0.5, "=1+1"]
    with pytest.raises(KnownError, match="'colour'"):
        table(ROWS).only(["colour"])


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\r")).map(lambda t: t or None),
            st.one_of(st.none(), st.integers(-(2**40), 2**40)),
            st.one_of(st.none(), st.floats(0, 100)),
            st.one_of(st.none(), st.floats(-1e6, 1e6)),
            st.one_of(st.none(), st.dates(date(1900, 3, 1), date(2100, 1, 1)).map(date.isoformat)),
        ).map(list),
        max_size=4,
    )
)
def test_json_and_the_web_page_lose_nothing_of_any_table(rows: list[list[Any]]) -> None:
    from data_sync.share.formats import write_stream

    told, page = io.StringIO(), io.StringIO()
    write_stream(told, table(rows), "json")
    write_stream(page, table(rows), "html")
    assert [list(row.values()) for row in json.loads(told.getvalue())["rows"]] == rows
    assert [row[0] for row in Cells(page.getvalue()).rows[1:]] == [row[0] or "" for row in rows]


# --- faults ----------------------------------------------------------------------------------------------------------


def broken() -> Iterator[list[Any]]:
    yield ROWS[0]
    raise KnownError("no-data")


@pytest.mark.parametrize("form", [form.key for form in FORMS])
def test_what_stood_there_stays_where_writing_fails(form: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(KnownError):
        write_file(path, [Table("A", COLUMNS, broken, NOTES)], form)
    assert path.read_text(encoding="utf-8") == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["a"]


def test_a_form_that_is_none_and_a_folder_that_is_not_there_are_told(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "a.doc", "unknown-value"), (tmp_path / "no" / "a.csv", "file-missing")):
        with pytest.raises(KnownError) as told:
            write_file(path, [table(ROWS)])
        assert told.value.code == code


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(KnownError) as told:
        write_file(tmp_path / "a.csv", [table(ROWS)])
    assert told.value.code == "not-writable"


# --- what the program makes ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def library(sample_folder_built: Path) -> Iterator[Library]:
    opened = Library(sample_folder_built, sample=True, today=lambda: date(2026, 7, 1))
    yield opened
    opened.close()


def test_a_list_in_every_form_holds_the_rows_on_the_screen(library: Library, tmp_path: Path) -> None:
    answer = library.search(Query(sort="name"))
    urns = [setting.urn for setting in library.rows(answer)]
    made = library.share.found(answer).chosen()
    for form in FORMS:
        assert library.share.write(tmp_path / f"a.{form.key}", [made]) == len(urns)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == urns
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as stream:
        assert [row["urn"] for row in csv.DictReader(stream)] == urns
    assert [row["urn"] for row in json.loads((tmp_path / "a.json").read_text("utf-8"))["rows"]] == urns
    assert [row[0] for row in Cells((tmp_path / "a.html").read_text("utf-8")).rows[1:]] == urns
    lines = (tmp_path / "a.md").read_text("utf-8").splitlines()
    assert [line.split(" ")[1] for line in lines if line.startswith("| ")][2:] == urns


def test_the_withheld_are_blank_in_every_column_that_tells_who_or_where(library: Library) -> None:
    made = library.share.found(library.search(Query(near="QX11 3GT")))
    telling = ["name", "town", "postcode", "address", "telephone", "person_name", "latitude", "longitude"]
    rows = list(made.only(["withheld", "distance_miles", *telling]).rows())
    assert sum(row[0] == "yes" for row in rows) > 0
    assert all(row[1:] == [None] * 9 for row in rows if row[0] == "yes")


def test_where_a_distance_is_from_is_said_only_where_that_is_asked_for(library: Library) -> None:
    answer = library.search(Query(near="QX11 3GT", within=5))
    quiet, said = library.share.found(answer), library.share.found(answer, say_places=True)
    assert "QX11" not in " ".join(text for _, text in quiet.notes.told())
    assert "within 5 miles of QX11 3GT" in said.notes.query
    assert "distance_miles" in [column.key for column in quiet.chosen().columns]


def test_an_outcome_in_words_is_never_blank(library: Library) -> None:
    made = library.share.found(library.search(Query())).only(["outcome_words", "outcome"])
    rows = list(made.rows())
    assert {form for _, form in rows} == {"graded", "report_card", "met_not_met", "none"}
    assert all(words for words, _ in rows)
    cards = [words for words, form in rows if form == "report_card"]
    assert all(words.startswith(("Report card, no overall", "Safeguarding not met. Report card")) for words in cards)


def test_counts_taken_away_are_the_counts_on_the_screen(library: Library) -> None:
    told = library.stats(by="la")
    made = library.share.groups("la", hashes=True)
    rows = {str(row[0]): row for row in made.rows()}
    assert {name: row[1] for name, row in rows.items()} == {
        **{row["group"]: row["providers"] for row in told["rows"]},
        "England": told["providers"],
    }
    assert made.notes.files
    assert made.notes.sample
    numbers = list(library.share.statistics().rows())
    assert next(row[3] for row in numbers if row[1] == "Providers") == told["providers"]


def test_changes_comparisons_and_an_officers_lists_are_tables(library: Library) -> None:
    changes = library.nation.changes()
    assert [row[0] for row in library.share.changes().rows()] == [item.urn for item in changes.news]
    assert library.share.changes(everything=True).count == len(changes.items)
    urns = [setting.urn for setting in library.rows(library.search(Query()), 0, 3)]
    compared = library.share.comparison(urns)
    assert [column.key for column in compared.columns][3:] == urns
    for row, shown in zip(compared.rows(), library.compare(urns).rows, strict=True):
        assert [cell if value else None for cell, value in zip(row[3:], shown.values, strict=True)] == list(
            shown.values
        )
        assert all(row[3:])
    la = library.values("la")[:1]
    assert library.share.due(la, months=60).count == len(library.nation.due(la, ahead=60).rows)
    assert library.share.triggers(la).count == len(library.nation.triggers(la))
