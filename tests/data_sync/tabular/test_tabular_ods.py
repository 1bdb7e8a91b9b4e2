"""ODS files: typed cells, repeats, several sheets, and the same text as the sheet would have as CSV."""

from __future__ import annotations

import datetime
import html
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from data_sync.errors import KnownError
from data_sync.progress import Cancelled, Progress
from data_sync.tabular import Limits, Table, read_tables
from data_sync.tabular.cell_text import date_text, number_text
from data_sync.tabular.ods_plain_rows import PlainRows

Written = Callable[..., Path]


def text(shown: str, repeat: int = 1, attributes: str = "") -> str:
    repeats = f' table:number-columns-repeated="{repeat}"' if repeat > 1 else ""
    return (
        f'<table:table-cell office:value-type="string"{attributes}{repeats}><text:p>{html.escape(shown)}</text:p>'
        "</table:table-cell>"
    )


def value(kind: str, name: str, raw: str, shown: str = "") -> str:
    return (
        f'<table:table-cell office:value-type="{kind}" office:{name}="{raw}"><text:p>{shown}</text:p>'
        "</table:table-cell>"
    )


def cell(inner: str, attributes: str = ' office:value-type="string"') -> str:
    return f"<table:table-cell{attributes}>{inner}</table:table-cell>"


def blank(repeat: int = 1) -> str:
    return f'<table:table-cell table:number-columns-repeated="{repeat}"/>' if repeat > 1 else "<table:table-cell/>"


def row(*cells: str, repeat: int = 1) -> str:
    repeats = f' table:number-rows-repeated="{repeat}"' if repeat > 1 else ""
    return f"<table:table-row{repeats}>{''.join(cells)}</table:table-row>"


def rows_of(path: Path, limits: Limits | None = None) -> list[list[str]]:
    tables = read_tables(path, limits=limits or Limits())
    assert [(table.name, table.kind, table.encoding) for table in tables] == [("Sheet", "ods", "")]
    return tables[0].rows


def why_refused(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(KnownError) as refused:
        read_tables(path, limits=limits or Limits())
    assert refused.value.code == "not-a-table"
    return str(refused.value.facts["why"])


@pytest.fixture(params=["plain rows apart", "every row by the parser"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test runs twice: with plain rows taken out of the stream, and without."""
    if request.param == "every row by the parser":
        monkeypatch.setattr(PlainRows, "_row", lambda self, xml: None)


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize(
    ("kind", "name", "raw", "read"),
    [
        ("float", "value", "1", "1"),
        ("float", "value", "12.0", "12"),
        ("float", "value", "46.35", "46.35"),
        ("float", "value", "-0.0", "0"),
        ("float", "value", "0.1", "0.1"),
        ("float", "value", "1E-7", "0.0000001"),
        ("float", "value", "1e22", "10000000000000000000000"),
        ("float", "value", "NaN", "as shown"),
        ("float", "value", "many", "as shown"),
        ("percentage", "value", "0.5", "0.5"),
        ("currency", "value", "3.50", "3.5"),
        ("date", "date-value", "2026-03-31", "31/03/2026"),
        ("date", "date-value", "1934-02-01", "01/02/1934"),
        ("date", "date-value", "2026-03-31T00:00:00", "31/03/2026"),
        ("date", "date-value", "2026-03-31T09:05:07", "31/03/2026 09:05:07"),
        ("date", "date-value", "2026-02-30", "as shown"),
        ("time", "time-value", "PT09H30M00S", "09:30:00"),
        ("time", "time-value", "PT30H05M07.5S", "30:05:07"),
        ("time", "time-value", "-P1DT1H", "-25:00:00"),
        ("time", "time-value", "PT", "as shown"),
        ("boolean", "boolean-value", "true", "TRUE"),
        ("boolean", "boolean-value", "false", "FALSE"),
        ("string", "string-value", "as meant", "as meant"),
        ("string", "string-value", "", "as shown"),
    ],
)
def test_a_typed_cell_reads_as_its_value_and_as_shown_where_it_has_none(
    sheet_of: Written, kind: str, name: str, raw: str, read: str
) -> None:
    assert rows_of(sheet_of(row(value(kind, name, raw, "as shown"), text("x")))) == [[read, "x"]]


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize(
    ("inner", "read"),
    [
        ("<text:p>one</text:p><text:p>two</text:p>", "one\ntwo"),
        ("<text:p>one</text:p><text:p/><text:p>two</text:p>", "one\n\ntwo"),
        ("<text:p>one<text:line-break/>two<text:tab/>three</text:p>", "one\ntwo\tthree"),
        ('<text:p>a<text:s text:c="3"/>b<text:s/>c</text:p>', "a   b c"),
        ("<text:p>a <text:span>b</text:span> <text:a>c</text:a></text:p>", "a b c"),
        ("<text:p>a &amp; b &lt; &#8211; \xa0c</text:p>", "a & b < – \xa0c"),
        ("<text:p><![CDATA[a < b]]></text:p>", "a < b"),
        ("<text:p>a<!-- not b -->c</text:p>", "ac"),
        ("\n   <text:p>one\n  more</text:p>\n   <text:p>two</text:p>\n  ", "one more\ntwo"),
        ("<office:annotation><text:p>a remark</text:p></office:annotation><text:p>said</text:p>", "said"),
        ("<text:p>said</text:p><draw:g><draw:g/><draw:frame><text:p>drawn</text:p></draw:frame></draw:g>", "said"),
        ("<text:p> </text:p>", ""),
        ("<text:p><text:line-break/></text:p>", ""),
    ],
)
def test_a_cell_reads_as_its_paragraphs(sheet_of: Written, inner: str, read: str) -> None:
    assert rows_of(sheet_of(row(cell(inner), text("x")))) == [[read, "x"]]


def test_a_text_without_a_type_is_a_text(sheet_of: Written) -> None:
    assert rows_of(sheet_of(row(cell("<text:p>a</text:p>", ""), text("x")))) == [["a", "x"]]


@pytest.mark.usefixtures("either_way")
def test_a_link_reads_as_the_text_it_shows(sheet_of: Written) -> None:
    formula = """ table:formula='of:=HYPERLINK("https://example.org/16/1";"Web link")'"""
    other = ' table:formula="of:=HYPERLINK(&quot;https://example.org/16/2&quot;;&quot;Web link&quot;)"'
    path = sheet_of(row(text("Web link", attributes=formula), text("1")) + row(text("Web link", attributes=other)))
    assert rows_of(path) == [["Web link", "1"], ["Web link"]]


@pytest.mark.usefixtures("either_way")
def test_repeated_cells_and_rows_are_written_out_where_they_stand(sheet_of: Written) -> None:
    path = sheet_of(
        row(blank(3), repeat=2)
        + row(blank(2), text("a", 2), blank(), blank(2), text("b"), blank(1000))
        + row(text("c"), repeat=3)
        + row(blank(2), repeat=4)
        + row()
        + row(text("d"))
        + row(blank(16_384), repeat=1_048_000)
    )
    read = rows_of(path)
    assert read == [[], [], ["", "", "a", "a", "", "", "", "b"], ["c"], ["c"], ["c"], [], [], [], [], [], ["d"]]
    assert len({id(each) for each in read}) == len(read)


@pytest.mark.usefixtures("either_way")
def test_rows_in_groups_and_cells_under_merged_ones_are_read(sheet_of: Written) -> None:
    path = sheet_of(
        '<table:table-column table:number-columns-repeated="16384"/>'
        + f"<table:table-header-rows>{row(text('h'))}</table:table-header-rows>"
        + f"<table:table-row-group>{row(text('a'), '<table:covered-table-cell/>', text('b'))}</table:table-row-group>"
        + row(text("c"))
    )
    assert rows_of(path) == [["h"], ["a", "", "b"], ["c"]]


@pytest.mark.usefixtures("either_way")
def test_xml_laid_out_for_the_eye_reads_the_same(sheet_of: Written) -> None:
    laid_out = """
      <table:table-row>
        <table:table-cell office:value-type="string">
          <text:p>URN</text:p>
        </table:table-cell>
        <!-- nothing here -->
        <table:table-cell/>
        <table:table-cell office:value-type="float" office:value="3">
          <text:p>3</text:p>
        </table:table-cell>
      </table:table-row>
    """
    assert rows_of(sheet_of(laid_out + row(text("x")) + "\n")) == [["URN", "", "3"], ["x"]]


@pytest.mark.usefixtures("either_way")
def test_what_is_not_part_of_a_sheet_is_passed_over(ods_of: Written) -> None:
    elsewhere = f'<table:table table:name="Old">{row(text("gone"))}</table:table>'
    path = ods_of(
        f"<table:tracked-changes>{elsewhere}</table:tracked-changes>"
        f'<table:table table:name="Sheet"><table:shapes>{elsewhere}</table:shapes>{row(text("a"))}</table:table>'
        f"<!-- {row(text('remark'))} --><table:named-expressions/><table:dde-links>{elsewhere}</table:dde-links>"
        f'<table:table table:name="Next">{row(text("b"))}</table:table>'
    )
    assert [(table.name, table.rows) for table in read_tables(path)] == [("Sheet", [["a"]]), ("Next", [["b"]])]


def test_other_encodings_of_the_xml_are_read_as_it_says(ods_of: Written, zip_of: Written) -> None:
    with zipfile.ZipFile(ods_of(f'<table:table table:name="Sheet">{row(text("Café"))}</table:table>')) as archive:
        xml = archive.read("content.xml").decode()
    for encoding in ("ISO-8859-1", "UTF-16"):
        content = xml.replace("UTF-8", encoding).encode(encoding)
        assert rows_of(zip_of({"content.xml": content}, name="file.ods")) == [["Café"]]


def test_a_spreadsheet_without_its_mimetype_is_still_one(ods_of: Written, zip_of: Written) -> None:
    with zipfile.ZipFile(ods_of('<table:table table:name="Sheet"/>')) as archive:
        path = zip_of({"content.xml": archive.read("content.xml")}, name="file.csv")
    assert rows_of(path) == []


@pytest.mark.usefixtures("either_way")
def test_only_wanted_sheets_are_read_and_each_is_asked_about_once(ods_of: Written) -> None:
    sheets = {"Cover": 2, "Data": 120, "Left": 60, "None": 0}
    path = ods_of(
        "".join(
            f'<table:table table:name="{name}">'
            + "".join(row(text(f"{name} {number}")) for number in range(count))
            + row(blank(9), repeat=1_000_000)
            + "</table:table>"
            for name, count in sheets.items()
        )
    )
    asked: list[tuple[str, int]] = []

    def want(name: str, rows: list[list[str]]) -> bool:
        asked.append((name, len(rows)))
        return name == "Left"

    (table,) = read_tables(path, want=want)
    assert asked == [("Cover", 2), ("Data", 50), ("Left", 50), ("None", 0)]
    assert (table.name, len(table.rows), table.rows[-1]) == ("Left", 60, ["Left 59"])
    assert [len(table.rows) for table in read_tables(path)] == [2, 120, 60, 0]


def test_equal_texts_are_held_once(sheet_of: Written) -> None:
    read = rows_of(sheet_of(row(text("Childminder & son"), text("a")) + row(text("a"), text("Childminder & son"))))
    assert read[0][0] is read[1][1]
    assert read[0][1] is read[1][0]


CELLS = st.one_of(
    st.builds(
        text,
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=8),
        st.integers(1, 4),
    ),
    st.builds(blank, st.integers(1, 4)),
    st.builds(lambda number: value("float", "value", repr(number), "?"), st.integers(0, 50) | st.floats(0, 9)),
    st.builds(lambda day: value("date", "date-value", day.isoformat(), "?"), st.dates()),
    st.builds(
        cell, st.sampled_from(["", "<text:p/>", "<text:p>a</text:p><text:p>b</text:p>", "<text:p>'\"&gt;</text:p>"])
    ),
)
ROWS = st.lists(st.tuples(st.lists(CELLS, max_size=5), st.integers(1, 3)), max_size=6)


@given(ROWS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_plain_rows_read_the_same_apart_as_by_the_parser(sheet_of: Written, rows: list[tuple[list[str], int]]) -> None:
    path = sheet_of("".join(row(*cells, repeat=repeat) for cells, repeat in rows))
    apart = rows_of(path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PlainRows, "_row", lambda self, xml: None)
        assert rows_of(path) == apart


# --- bounds -----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("either_way")
def test_rows_wider_than_the_bound_are_refused_and_blank_ones_are_not(sheet_of: Written) -> None:
    assert len(rows_of(sheet_of(row(blank(1_999), text("a"), blank(16_384))))[0]) == 2_000
    for cells in ([blank(2_000), text("a")], [text("a", 2_001)], [text("a")] * 2_001):
        assert why_refused(sheet_of(row(text("a")) + row(*cells))) == "row 2 has more than 2,000 cells"


@pytest.mark.usefixtures("either_way")
def test_more_rows_than_the_bound_are_refused_wherever_they_are_repeated(sheet_of: Written) -> None:
    for rows in (row(text("a"), repeat=2_000_001), row(blank(), repeat=2_000_000) + row(text("a"))):
        assert why_refused(sheet_of(rows)) == "it has more than 2,000,000 rows"


@pytest.mark.usefixtures("either_way")
def test_repeats_that_multiply_beyond_the_bound_are_refused(ods_of: Written) -> None:
    bomb = row(blank(1_500), text("a", 500), repeat=20_000)
    path = ods_of(f'<table:table table:name="A">{bomb}</table:table><table:table table:name="B">{bomb}</table:table>')
    assert why_refused(path) == "it has more than 60,000,000 cells"


def test_too_many_sheets_are_refused(ods_of: Written) -> None:
    path = ods_of('<table:table table:name="A"/>' * 3)
    assert len(read_tables(path, limits=Limits(sheets=3))) == 3
    assert why_refused(path, Limits(sheets=2)) == "it has more than 2 sheets"


def test_rows_that_nobody_asks_for_are_bounded_too(ods_of: Written) -> None:
    hidden = row(text("a", 1_000)) * 30
    path = ods_of(f'<table:table table:name="A"><table:shapes>{hidden}</table:shapes></table:table>')
    assert why_refused(path, Limits(cells=20_000)) == "it has more than 20,000 cells"


@pytest.mark.parametrize("raw", ["-1", "1e9", "", "٣", "99999999999999999999"])
def test_impossible_repeats_are_refused(sheet_of: Written, raw: str) -> None:
    attribute = f' table:number-columns-repeated="{raw}"'
    rows_repeated = f'<table:table-row table:number-rows-repeated="{raw}">{text("a")}</table:table-row>'
    for rows in (row(text("a", attributes=attribute)), rows_repeated):
        assert "impossible number of times" in why_refused(sheet_of(rows))


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize(
    "inner",
    [
        "<text:p>" + "x" * 200_001 + "</text:p>",
        "<text:p>" + "x" * 2_000_000 + "</text:p>",
        '<text:p><text:s text:c="200001"/></text:p>',
        "<text:p>" + '<text:s text:c="150000"/>' * 2 + "</text:p>",
        "<text:p>" + '<text:s text:c="900000000"/>' * 9 + "</text:p>",
    ],
)
def test_a_cell_longer_than_the_bound_is_refused(sheet_of: Written, inner: str) -> None:
    assert why_refused(sheet_of(row(cell(inner)))) == "it has a cell of more than 200,000 characters"


def test_long_cells_within_the_bound_are_read(sheet_of: Written) -> None:
    spaces = cell('<text:p>a<text:s text:c="90000"/>b</text:p>')
    read = rows_of(sheet_of(row(text("x" * 100_000), text("é" * 200_000)) + row(spaces) * 3))
    assert [len(each) for each in read[0]] == [100_000, 200_000]
    assert [len(each[0]) for each in read[1:]] == [90_002] * 3


def test_a_tag_without_an_end_is_refused(sheet_of: Written) -> None:
    endless = f'<table:table-cell table:style-name="{"x" * 6_000_000}"/>'
    assert why_refused(sheet_of(row(endless))) == "its XML has a tag without an end"


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        "<!DOCTYPE x>",
    ],
)
def test_a_document_type_is_refused_and_its_entities_with_it(ods_of: Written, doctype: str) -> None:
    start = f'<?xml version="1.0"?>{doctype}<office:spreadsheet xmlns:office="o" xmlns:table="t" xmlns:text="x">'
    path = ods_of(
        f'<table:table table:name="A">{row(cell("<text:p>&b;</text:p>"))}</table:table>', start, "</office:spreadsheet>"
    )
    assert why_refused(path) == "its XML declares entities"


@pytest.mark.parametrize("cut", ["</table:table>", "</table:table-row>", "<text:p>", "Café"])
def test_damaged_xml_is_refused_and_its_line_named(ods_of: Written, cut: str) -> None:
    sheet = f'<table:table table:name="A">\n{row(text("Café"), text("b"))}</table:table>'
    assert "its XML is damaged in line" in why_refused(ods_of(sheet[: sheet.index(cut)]))
    assert "its XML is damaged in line" in why_refused(ods_of(sheet[: sheet.index(cut)], end=""))


def test_a_document_without_sheets_is_refused(ods_of: Written) -> None:
    path = ods_of("", "<office:document-content xmlns:office='o'>", "</office:document-content>")
    assert why_refused(path) == "it has no sheets"


def test_a_table_within_a_cell_is_refused(sheet_of: Written) -> None:
    inner = '<table:table table:is-sub-table="true"><table:table-row/></table:table>'
    assert why_refused(sheet_of(row(cell(inner)))) == "it has a table within a cell"


# --- the published file -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def published(shared: Path) -> Path:
    media = shared / "published" / "assets.publishing.service.gov.uk" / "media"
    (path,) = media.glob("*/*as_at_31_March_2026_provider_level_data.ods")
    return path


def test_the_published_file_reads_as_another_reader_and_a_count_of_its_rows_say(published: Path) -> None:
    tables = read_tables(published)
    assert [(table.name, len(table.rows)) for table in tables] == [
        ("Cover", 2),
        ("Contents", 3),
        ("D1_Childcare_providers", 59_188),
        ("D2_Left", 603),
    ]
    assert rows_counted(published) == {table.name: len(table.rows) for table in tables}
    workbook = CalamineWorkbook.from_path(published)
    for table in tables:
        others = workbook.get_sheet_by_name(table.name).to_python(skip_empty_area=False)
        width = len(others[0])
        for mine, other in zip(table.rows, others, strict=True):
            assert mine + [""] * (width - len(mine)) == [as_text(cell) for cell in other]
    check_the_register(tables[2])


def as_text(cell: object) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return number_text(cell)
    assert isinstance(cell, datetime.date)
    return date_text(cell)


def check_the_register(table: Table) -> None:
    header = table.rows[3]
    assert header[:3] == ["Web link", "Provider URN", "Registration date"]
    first = dict(zip(header, table.rows[4], strict=False))
    assert first["Web link"] == "Web link"
    assert first["Registration date"] == "23/07/1993"
    assert first["Places including estimates"] == "42"
    assert first["EYR OEIF/CIF: Most recent: Overall effectiveness"] == "2"
    places = [each[header.index("Places including estimates")] for each in table.rows[4:]]
    assert not any(each.endswith(".0") for each in places)
    assert any("." in each for each in places)


def rows_counted(path: Path) -> Counter[str]:
    """Rows with something in them, as a parser that knows nothing else counts them."""
    counted: Counter[str] = Counter()
    name = ""

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal name
        if tag == "table:table":
            name = attributes["table:name"]
        elif tag == "table:table-row" and "table:number-rows-repeated" not in attributes:
            counted[name] += 1

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    with zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
        parser.ParseFile(content)
    return counted


def test_reading_the_published_file_tells_bytes_and_can_be_cancelled(published: Path) -> None:
    heard: list[tuple[int, int | None, str]] = []

    def hear(step: object) -> None:
        heard.append((step.done, step.total, step.unit))  # type: ignore[attr-defined]
        if len(heard) == 5:
            progress.cancel()

    progress = Progress(hear)
    with pytest.raises(Cancelled):
        read_tables(published, progress=progress)
    assert heard[1:] == [(chunk << 18, 186_161_052, "bytes") for chunk in range(1, 5)]
