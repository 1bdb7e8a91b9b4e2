"""XLSX files: typed cells as text, every sheet of a workbook, and workbooks that claim more than they hold."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from data_sync.errors import KnownError
from data_sync.progress import Cancelled, Progress
from data_sync.tabular import Limits, read_tables
from data_sync.tabular.cell_text import date_text, from_serial, moment_text, number_text
from data_sync.tabular.workbook import shown_by

Written = Callable[..., Path]

A1 = '<row r="1"><c r="A1"><v>1</v></c></row>'


def workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yyyy"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def rows_of(path: Path, limits: Limits | None = None) -> list[list[str]]:
    tables = read_tables(path, limits=limits or Limits())
    assert [(table.name, table.kind, table.encoding, table.trailing_blank) for table in tables] == [
        ("Sheet", "xlsx", "", 0)
    ]
    return tables[0].rows


def why_refused(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(KnownError) as refused:
        read_tables(path, limits=limits or Limits())
    assert refused.value.code == "not-a-table"
    return str(refused.value.facts["why"])


def cells(*refs: str) -> str:
    return "".join(f'<row><c r="{ref}"><v>1</v></c></row>' for ref in refs)


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("EY123456", "EY123456"),
        ("two\nlines", "two\nlines"),
        ("  kept  ", "  kept  "),
        (1, "1"),
        (12.0, "12"),
        (46.35, "46.35"),
        (0.0000001, "0.0000001"),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime.date(2026, 6, 30), "30/06/2026"),
        (datetime.datetime(2026, 6, 30, 9, 5, 7), "30/06/2026 09:05:07"),  # noqa: DTZ001
        ("", ""),
    ],
)
def test_a_typed_cell_reads_as_it_would_stand_in_a_csv(tmp_path: Path, cell: object, read: str) -> None:
    assert rows_of(workbook(tmp_path / "file.xlsx", {"Sheet": [[cell, "x"]]})) == [[read, "x"]]


def test_every_row_is_kept_where_the_sheet_has_it(tmp_path: Path) -> None:
    path = workbook(tmp_path / "file.xlsx", {"Sheet": [[], ["", "As at"], [], ["", "URN", 1], ["", "", ""]]})
    assert rows_of(path) == [[], ["", "As at"], [], ["", "URN", "1"]]


def test_numbers_booleans_and_texts_that_are_equal_keep_their_own_text(tmp_path: Path) -> None:
    path = workbook(tmp_path / "file.xlsx", {"Sheet": [[1, True, "1", 0, False, "0"] * 2]})
    assert rows_of(path) == [["1", "TRUE", "1", "0", "FALSE", "0"] * 2]


def test_only_wanted_sheets_are_read_and_each_is_asked_about_once(tmp_path: Path) -> None:
    sheets: dict[str, list[list[Any]]] = {
        "Cover": [["About"]],
        "Data": [[number] for number in range(120)],
        "Left": [[number] for number in range(60)],
        "None": [],
    }
    asked: list[tuple[str, int]] = []

    def want(name: str, rows: list[list[str]]) -> bool:
        asked.append((name, len(rows)))
        return name == "Left"

    path = workbook(tmp_path / "file.xlsx", sheets)
    (table,) = read_tables(path, want=want)
    assert asked == [("Cover", 1), ("Data", 50), ("Left", 50), ("None", 0)]
    assert (table.name, len(table.rows), table.rows[-1]) == ("Left", 60, ["59"])
    assert [len(table.rows) for table in read_tables(path)] == [1, 120, 60, 0]


def test_a_chart_in_a_sheet_of_its_own_is_passed_over(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "file.xlsx")) as book:
        book.add_worksheet("Sheet").write(0, 0, "a")
        chart = book.add_chart({"type": "line"})
        assert chart is not None
        chart.add_series({"values": "=Sheet!$A$1:$A$1"})
        book.add_chartsheet("Chart").set_chart(chart)
    assert rows_of(tmp_path / "file.xlsx") == [["a"]]


def test_texts_in_the_cell_in_runs_and_without_a_place_are_read(workbook_of: Written) -> None:
    path = workbook_of(
        '<row><c t="inlineStr"><is><t>a &amp; b</t></is></c><c t="s"><v>0</v></c><c t="str"><v>c</v></c></row>',
        '<si><r><t>one</t></r><r><t xml:space="preserve"> two</t></r></si>',
    )
    assert rows_of(path) == [["a & b", "one two", "c"]]


def test_every_type_of_cell_is_read(workbook_of: Written) -> None:
    path = workbook_of(
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c>'
        '<c r="D1" t="str"><f>UPPER("c")</f><v> C\n</v></c><c r="E1" t="d"><v>2026-06-30</v></c>'
        '<c r="F1" t="n"><f>1+1</f><v>2</v></c><c r="G1"><v>1E5</v></c><c r="H1"><v>many</v></c>'
        '<c r="I1"><f>1+1</f></c><c r="J1" t="s"><v></v></c>'
        '<c r="K1" t="s"><f>A1</f><v> 00 </v></c></row>',
        "<si><t>shared</t></si>",
    )
    assert rows_of(path) == [["#N/A", "TRUE", "FALSE", " C\n", "30/06/2026", "2", "100000", "many", "", "", "shared"]]


def test_white_space_in_texts_counts_where_the_workbook_says_so(workbook_of: Written) -> None:
    path = workbook_of(
        '\n<row r="1">\n <c r="A1" t="s">\n <v>0</v>\n </c>\n <c r="B1" t="s"><v>1</v></c>'
        '\n <c r="C1"> <v>3</v> </c></row>\n',
        '\n<si>\n <t>\n  a </t>\n</si>\n<si><t xml:space="preserve"> b </t></si>',
    )
    assert rows_of(path) == [["a", " b ", "3"]]


def test_how_a_text_is_pronounced_is_no_part_of_it(workbook_of: Written) -> None:
    said = '<rPh sb="0" eb="1"><t>said</t></rPh><phoneticPr fontId="1"/>'
    path = workbook_of(
        f'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b</t>{said}</is></c>'
        '<c r="C1"><v>3</v></c></row>',
        f"<si><t>a</t>{said}</si>",
    )
    assert rows_of(path) == [["a", "b", "3"]]


def test_characters_written_by_their_number_are_read(workbook_of: Written) -> None:
    path = workbook_of(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>_x0041_</v></c><c r="C1" t="s"><v>1</v></c></row>',
        "<si><t>a_x000D__x0000__xD83D__xDE00_b</t></si><si><t>_x005F_x0041_ _xZ</t></si>",
    )
    assert rows_of(path) == [["a\r😀b", "A", "_x0041_ _xZ"]]


def test_rows_and_cells_out_of_order_stand_where_they_say(workbook_of: Written) -> None:
    cell = '<c r="{}" t="str"><v>{}</v></c>'
    path = workbook_of(
        f'<row r="3">{cell.format("B3", "b3")}{cell.format("A3", "a3")}<c t="str"><v>second</v></c></row>'
        f'<row r="1">{cell.format("A1", "a1")}{cell.format("C2", "c2")}{cell.format("A1", "again")}</row>'
        f'<row r="3">{cell.format("D3", "d3")}{cell.format("A3", "new")}</row>'
        f'<row>{cell.format("A15", "a15")}</row><row r="5">{cell.format("A5", "a5")}</row>'
    )
    read = rows_of(path)
    assert read[:5] == [["again"], ["", "", "c2"], ["new", "second", "", "d3"], [], ["a5"]]
    assert read[5:] == [[]] * 9 + [["a15"]]


@pytest.mark.parametrize(
    ("code", "shown_as"),
    [
        ("General", "number"),
        ("0.00", "number"),
        ('#,##0 "days"', "number"),
        ("[Red]0.00E+00", "number"),
        (r"0\d", "number"),
        ("_d0*d", "number"),
        ("@", "number"),
        ("dd/mm/yyyy", "date"),
        ("[$-809]dd mmmm yyyy;@", "date"),
        ("mmm", "date"),
        ("yyyy-mm-dd hh:mm", "date"),
        ("hh:mm AM/PM", "time"),
        ("mm:ss", "time"),
        ("[h]:mm:ss", "duration"),
        ('0;[Red]"yy"', "number"),
    ],
)
def test_a_number_format_tells_dates_from_numbers(code: str, shown_as: str) -> None:
    assert shown_by(code) == shown_as


@pytest.mark.parametrize(
    ("days", "shown_as", "epoch_1904", "read"),
    [
        (46_203, "date", False, "30/06/2026"),
        (46_203.5, "date", False, "30/06/2026 12:00:00"),
        (44_741, "date", True, "30/06/2026"),
        (1, "date", False, "01/01/1900"),
        (61, "date", False, "01/03/1900"),
        (12_451, "date", False, "01/02/1934"),
        (0.395_833_333_333, "time", False, "09:30:00"),
        (46_203.75, "time", False, "18:00:00"),
        (1.25, "duration", False, "30:00:00"),
        (-0.5, "duration", False, "-12:00:00"),
        (2_958_466, "date", False, None),
        (1e300, "date", False, None),
        (float("nan"), "time", False, None),
    ],
)
def test_a_number_of_days_reads_as_it_is_shown(days: float, shown_as: str, epoch_1904: bool, read: str | None) -> None:
    assert from_serial(days, shown_as, epoch_1904) == read


CELLS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), min_size=1, max_size=8),
    st.integers(-1_000_000, 1_000_000),
    st.floats(-1e6, 1e6),
    st.booleans(),
    st.dates(datetime.date(1900, 3, 1), datetime.date(2100, 1, 1)),
    st.datetimes(datetime.datetime(1900, 3, 1), datetime.datetime(2100, 1, 1)).map(  # noqa: DTZ001
        lambda moment: moment.replace(microsecond=0)
    ),
    st.none(),
)


@given(st.lists(st.lists(CELLS, max_size=5), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_workbook_reads_as_another_reader_reads_it(tmp_path: Path, rows: list[list[Any]]) -> None:
    path = workbook(tmp_path / "file.xlsx", {"Sheet": rows})
    others = CalamineWorkbook.from_path(path).get_sheet_by_name("Sheet").to_python(skip_empty_area=False)
    width = len(others[0]) if others else 0
    mine = [row + [""] * (width - len(row)) for row in rows_of(path)]
    texts = [[as_text(cell) for cell in row] for row in others]
    while texts and not any(cell.strip() for cell in texts[-1]):
        texts.pop()
    assert mine == texts


def as_text(cell: object) -> str:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return number_text(cell)
    if isinstance(cell, datetime.datetime):
        return moment_text(cell)
    return date_text(cell) if isinstance(cell, datetime.date) else str(cell)


def test_the_declared_dimension_is_not_believed(workbook_of: Written) -> None:
    assert rows_of(workbook_of(A1, before='<dimension ref="A1:XFD1048576"/>')) == [["1"]]
    path = workbook_of(cells("A1", "XFD1048576"), before='<dimension ref="A1"/>')
    assert why_refused(path) == "row 1,048,576 has more than 2,000 cells"


def test_blank_cells_far_out_do_not_count(workbook_of: Written) -> None:
    assert rows_of(workbook_of(A1 + '<row r="1048576"><c r="XFD1048576" s="0"/></row>')) == [["1"]]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (cells("A1", "BXY1"), "row 1 has more than 2,000 cells"),
        (cells("A2000001"), "it has more than 2,000,000 rows"),
        ('<row r="2000001"><c><v>1</v></c></row>', "it has more than 2,000,000 rows"),
        ('<x:row xmlns:x="x" r="9"><x:c r="XFD9"><x:v>1</x:v></x:c></x:row>', "row 9 has more than 2,000 cells"),
        ("<row>" + "<c><v>1</v></c>" * 2_001 + "</row>", "row 1 has more than 2,000 cells"),
        ('<row><c r="BXX1"/><c><v>1</v></c></row>', "row 1 has more than 2,000 cells"),
        (cells("A1", "AAAA1"), "a cell stands at an impossible place"),
        (cells("A1", "11"), "a cell stands at an impossible place"),
        (cells("A1", "B"), "a cell stands at an impossible place"),
        (cells("A1", "A0"), "a cell stands at an impossible place"),
        (cells("A1", "A99999999999"), "a cell stands at an impossible place"),
        ('<row r="x"/>', "a cell stands at an impossible place"),
    ],
)
def test_a_cell_that_stands_too_far_out_is_refused(workbook_of: Written, data: str, why: str) -> None:
    assert why_refused(workbook_of(data)) == why


def test_a_cell_outside_every_row_is_passed_over(workbook_of: Written) -> None:
    assert rows_of(workbook_of('<c t="str"><v>nowhere</v></c>' + A1)) == [["1"]]


def test_cells_of_all_sheets_count_together(tmp_path: Path) -> None:
    sheets = {name: [["a"] * 10] * 10 for name in ("One", "Two", "Three")}
    path = workbook(tmp_path / "file.xlsx", sheets)
    assert len(read_tables(path, limits=Limits(cells=300))) == 3
    assert why_refused(path, Limits(cells=299)) == "it has more than 299 cells"


def test_rows_of_all_sheets_count_together(tmp_path: Path) -> None:
    path = workbook(tmp_path / "file.xlsx", {name: [[]] * 9 + [["a"]] for name in ("One", "Two", "Three")})
    assert len(read_tables(path, limits=Limits(rows=30))) == 3
    assert why_refused(path, Limits(rows=29)) == "it has more than 29 rows"


def test_too_many_sheets_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "file.xlsx", {name: [["a"]] for name in ("One", "Two", "Three")})
    assert why_refused(path, Limits(sheets=2)) == "it has more than 2 sheets"


def test_a_text_that_many_cells_show_is_held_once(workbook_of: Written) -> None:
    many = "<row>" + '<c t="s"><v>0</v></c>' * 2_000 + "</row>"
    (first, *_), *others = rows_of(workbook_of(many * 6, f"<si><t>{'x' * 100_000}</t></si>"))
    assert len(first) == 100_000
    assert all(cell is first for row in others for cell in row)


def test_more_shared_texts_announced_than_there_are_do_no_harm(workbook_of: Written) -> None:
    more = {"xl/sharedStrings.xml": '<sst count="99999999999" uniqueCount="99999999999"><si><t>a</t></si></sst>'}
    assert rows_of(workbook_of('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', **more)) == [["a"]]


@pytest.mark.parametrize("number", ["1", "-1", "x", "1.0", "٠"])
def test_a_shared_text_that_is_not_there_is_refused(workbook_of: Written, number: str) -> None:
    path = workbook_of(f'<row r="1"><c r="A1" t="s"><v>{number}</v></c></row>', "<si><t>a</t></si>")
    assert why_refused(path) == "a cell shows a text that the workbook does not have"


def test_a_text_longer_than_the_bound_is_refused(workbook_of: Written) -> None:
    inline = '<row r="1"><c r="A1" t="inlineStr"><is>{}</is></c></row>'
    assert len(rows_of(workbook_of(inline.format(f"<t>{'x' * 200_000}</t>")))[0][0]) == 200_000
    for runs in (f"<t>{'x' * 200_001}</t>", f"<r><t>{'x' * 120_000}</t></r>" * 2, f"<t>{'x' * 3_000_000}</t>"):
        shared = workbook_of('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', f"<si>{runs}</si>")
        assert why_refused(shared) == "it has a cell of more than 200,000 characters"
        assert why_refused(workbook_of(inline.format(runs))) == "it has a cell of more than 200,000 characters"
    for kind in ("str", "n", "e"):
        path = workbook_of(f'<row r="1"><c r="A1" t="{kind}"><v>{"1" * 200_001}</v></c></row>')
        assert why_refused(path) == "it has a cell of more than 200,000 characters"


def test_a_document_type_is_refused_in_every_part(workbook_of: Written) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    for part in (
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml",
    ):
        assert why_refused(workbook_of(A1, **{part: bomb})) == "its XML declares entities"


def test_damaged_xml_is_refused_in_every_part(workbook_of: Written) -> None:
    for part in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        assert "damaged in line" in why_refused(workbook_of(A1, **{part: "<sheet><unclosed>"}))


@pytest.mark.parametrize(
    ("part", "before", "after", "why"),
    [
        ("xl/workbook.xml", "<sheet ", "<nothing ", "it has no sheets"),
        ("xl/workbook.xml", 'r:id="rId1"', 'r:id="rId9"', "it has no sheets"),
        ("xl/_rels/workbook.xml.rels", "sheet1.xml", "sheet9.xml", "a sheet is missing from the workbook"),
        (
            "xl/workbook.xml",
            "</sheets>",
            '<sheet name="B" r:id="rId1"/></sheets>',
            "two of its sheets are the same one",
        ),
    ],
)
def test_a_workbook_whose_parts_do_not_fit_is_refused(
    workbook_of: Written, part: str, before: str, after: str, why: str
) -> None:
    with zipfile.ZipFile(workbook_of(A1)) as archive:
        changed = archive.read(part).decode().replace(before, after)
    assert why_refused(workbook_of(A1, **{part: changed})) == why


def test_parts_are_found_by_absolute_names_and_in_other_case(workbook_of: Written) -> None:
    part = "xl/_rels/workbook.xml.rels"
    with zipfile.ZipFile(workbook_of(A1)) as archive:
        changed = archive.read(part).decode().replace('"worksheets/sheet1', '"/XL/Worksheets/Sheet1')
    assert rows_of(workbook_of(A1, **{part: changed})) == [["1"]]


def test_dates_count_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    path = tmp_path / "file.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": True, "default_date_format": "dd/mm/yyyy"}) as book:
        book.add_worksheet("Sheet").write(0, 0, datetime.date(2026, 6, 30))
    assert rows_of(path) == [["30/06/2026"]]


def test_progress_tells_bytes_and_cancelling_stops_the_reading(tmp_path: Path) -> None:
    path = workbook(tmp_path / "file.xlsx", {"Sheet": [[number] * 9 for number in range(5_000)]})
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    heard: list[tuple[int, int | None, str]] = []
    read_tables(path, progress=Progress(lambda step: heard.append((step.done, step.total, step.unit))))
    assert heard[1:] == [(min(done, size), size, "bytes") for done in range(1 << 18, size + (1 << 18), 1 << 18)]
    stopping = Progress(lambda step: stopping.cancel() if step.done else None)
    with pytest.raises(Cancelled):
        read_tables(path, progress=stopping)
