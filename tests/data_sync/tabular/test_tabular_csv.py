"""CSV files: what stands in the file is what is read, whatever the encoding and however long the cells."""

from __future__ import annotations

import codecs
import csv
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data_sync.errors import KnownError
from data_sync.progress import Cancelled, Progress
from data_sync.tabular import Limits, Table, find_header, read_tables

CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t"), max_size=12)
PLAIN_CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=";\ufeff<"), max_size=12)
LATIN_LETTERS = st.text(
    st.characters(codec="ascii", exclude_categories=["Cc"]) | st.sampled_from("ÀÉÎõüÿ"), max_size=12
)
CP1252_SIGNS = st.text(
    st.characters(codec="ascii", exclude_categories=["Cc"]) | st.sampled_from("€“”–’\xa0£"), max_size=12
)


def read(tmp_path: Path, data: bytes, limits: Limits | None = None) -> Table:
    path = tmp_path / "file.csv"
    path.write_bytes(data)
    tables = read_tables(path, limits=limits or Limits())
    assert [(table.name, table.kind, table.first_row_number) for table in tables] == [("", "csv", 1)]
    return tables[0]


def why_refused(tmp_path: Path, data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(KnownError) as refused:
        read(tmp_path, data, limits)
    assert refused.value.code == "not-a-table"
    assert refused.value.facts["file"] == "file.csv"
    return str(refused.value.facts["why"])


def written(rows: list[list[str]], encoding: str, quoting: int, line_end: str = "\r\n") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=quoting, lineterminator=line_end).writerows(rows)
    return text.getvalue().encode(encoding)


def read_back(data: bytes) -> Table:
    with tempfile.TemporaryDirectory() as folder:
        return read(Path(folder), data)


def without_trailing_blank(rows: list[list[str]]) -> list[list[str]]:
    last = max((number for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)), default=0)
    return rows[:last]


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=8), st.sampled_from(["\r\n", "\n"]))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_is_written_quoted_reads_back_the_same(encoding: str, rows: list[list[str]], line_end: str) -> None:
    table = read_back(written(rows, encoding, csv.QUOTE_ALL, line_end))
    assert table.rows == without_trailing_blank(rows)
    assert table.trailing_blank == len(rows) - len(table.rows)
    assert table.encoding == encoding


@given(st.lists(st.lists(PLAIN_CELL, min_size=2, max_size=5), min_size=1, max_size=8), st.sampled_from(["\r\n", "\n"]))
@example([["a", ' "b'], ["x", "y"]], "\n")
@example([["\u2028a", "b\x85"], ["x", "y"]], "\r\n")
def test_what_is_written_with_as_few_quotes_as_can_be_reads_back_the_same(rows: list[list[str]], line_end: str) -> None:
    table = read_back(written(rows, "utf-8", csv.QUOTE_MINIMAL, line_end))
    assert table.rows == without_trailing_blank(rows)


@given(st.lists(st.lists(LATIN_LETTERS, min_size=2, max_size=5), min_size=1, max_size=8))
def test_letters_written_in_cp1252_read_back_the_same(rows: list[list[str]]) -> None:
    rows[0][0] = "é" + rows[0][0]
    table = read_back(written(rows, "cp1252", csv.QUOTE_ALL))
    assert (table.rows, table.encoding, table.notes) == (without_trailing_blank(rows), "cp1252", ())


@given(st.lists(st.lists(CP1252_SIGNS, min_size=2, max_size=5), min_size=1, max_size=8))
def test_signs_written_in_cp1252_read_back_the_same(rows: list[list[str]]) -> None:
    rows[0][0] = "€" + rows[0][0]
    table = read_back(written(rows, "cp1252", csv.QUOTE_ALL))
    assert (table.rows, table.encoding, table.notes) == (without_trailing_blank(rows), "cp1252", ())


@given(st.text(st.sampled_from('a,"\n\r'), max_size=20))
def test_quotes_in_odd_places_read_as_the_csv_module_reads_them(text: str) -> None:
    data = ("head,er,row\n" + text).encode()
    try:
        rows = read_back(data).rows
    except KnownError as fault:
        rows, refused = None, fault
    else:
        refused = None
    if refused is None:
        assert rows == without_trailing_blank(list(csv.reader(io.StringIO(data.decode(), newline=""))))
    else:
        assert "is never closed" in refused.facts["why"]
        with pytest.raises(csv.Error):  # the strict reader too finds a quote that is still open, or out of place
            list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))


def test_every_row_is_kept_where_the_file_has_it(tmp_path: Path) -> None:
    table = read(tmp_path, b"As at 30 June 2026,,\r\n\r\n , ,\r\nURN,Name,Places\r\nEY1,A,3\r\n,,\r\nEY2,B\r\n")
    assert table.rows == [
        ["As at 30 June 2026", "", ""],
        [],
        [" ", " ", ""],
        ["URN", "Name", "Places"],
        ["EY1", "A", "3"],
        ["", "", ""],
        ["EY2", "B"],
    ]
    assert table.trailing_blank == 0


def test_blank_rows_at_the_end_are_dropped_and_counted(tmp_path: Path) -> None:
    table = read(tmp_path, b"a,b\n1,2\n" + b",\n" * 400 + b'"",""\n \n\n')
    assert table.rows == [["a", "b"], ["1", "2"]]
    assert table.trailing_blank == 403


def test_a_cell_with_line_breaks_is_one_row(tmp_path: Path) -> None:
    table = read(tmp_path, b'a,b\r\n"1 High Street\nLeeds",x\r\n"2 Low Street\r\nYork",y\r\nlast,z')
    assert table.rows == [["a", "b"], ["1 High Street\nLeeds", "x"], ["2 Low Street\r\nYork", "y"], ["last", "z"]]
    assert table.notes == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_ends_a_row(tmp_path: Path, line_end: str) -> None:
    assert read(tmp_path, f"a,b{line_end}1,2{line_end}".encode()).rows == [["a", "b"], ["1", "2"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_the_header_s_whatever_the_preamble_says(tmp_path: Path, delimiter: str) -> None:
    header = ["URN", "Name", "Places", "Region", "Town"]
    text = f'Childcare; clubs, and others\n{delimiter.join(header)}\n1{delimiter}"a,b;c\td"{delimiter}2\n'
    assert read(tmp_path, text.encode()).rows[1:] == [header, ["1", "a,b;c\td", "2"]]


def test_the_bytes_that_cp1252_leaves_undefined_stay_characters(tmp_path: Path) -> None:
    table = read(tmp_path, b"a,b\n\x81\x8d\x8f\x90\x9d,\x96\xa0\x92\n")
    assert table.rows[1] == ["\x81\x8d\x8f\x90\x9d", "–\xa0’"]
    assert table.encoding == "cp1252"


def test_control_signs_and_hard_spaces_in_utf8_stay_characters(tmp_path: Path) -> None:
    assert read(tmp_path, "a,b\nx\x96y,\xa0z\n".encode()).rows[1] == ["x\x96y", "\xa0z"]


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_stray_byte_does_not_spoil_the_other_letters_of_a_utf8_file(tmp_path: Path, mark: bytes) -> None:
    table = read(tmp_path, mark + "name,town\nJoão’s,Bon\n".encode() + b"Caf\xe9,x\n")
    assert table.rows[1:] == [["João’s", "Bon"], ["Café", "x"]]
    assert table.encoding == ("utf-8-sig" if mark else "utf-8")
    assert table.notes == ("1 bytes are not UTF-8 and were read as cp1252",)


def test_both_byte_orders_of_utf16_are_read(tmp_path: Path) -> None:
    for mark, codec in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        table = read(tmp_path, mark + "a,é\n’,2\n".encode(codec))
        assert (table.rows, table.encoding) == ([["a", "é"], ["’", "2"]], "utf-16")


def test_a_utf16_file_cut_within_a_character_is_read_and_the_loss_told(tmp_path: Path) -> None:
    table = read(tmp_path, "a,b\n1,23".encode("utf-16")[:-1])
    assert table.rows == [["a", "b"], ["1", "2\ufffd"]]
    assert table.notes == ("1 characters could not be read",)


def test_nul_characters_are_left_out_and_told(tmp_path: Path) -> None:
    table = read(tmp_path, b"a,b\n1\0,\0\0\n\0\n")
    assert table.rows == [["a", "b"], ["1", ""]]
    assert table.notes == ("4 NUL characters were left out",)


@pytest.mark.parametrize("quote", [b"", b'"'])
def test_a_cell_of_a_hundred_thousand_characters_is_read(tmp_path: Path, quote: bytes) -> None:
    table = read(tmp_path, b"a,b\n" + quote + b"x" * 199_999 + quote + b",2\n")
    assert len(table.rows[1][0]) == 199_999


@pytest.mark.parametrize("quote", [b"", b'"'])
def test_a_cell_beyond_the_bound_is_refused_and_its_row_named(tmp_path: Path, quote: bytes) -> None:
    why = why_refused(tmp_path, b"a,b\n1,2\n" + quote + b"x" * 200_001 + quote + b",2\n")
    assert "row 3" in why


def test_the_bound_of_the_csv_module_is_left_as_it_was(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    read(tmp_path, b'a,b\n"1",2\n')
    why_refused(tmp_path, b'a,b\n"1,2\n')
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("rows_after", [0, 1, 40, 60, 100_000])
def test_a_quotation_mark_that_is_never_closed_is_refused_and_its_row_named(
    tmp_path: Path, rows_after: int, line_end: str
) -> None:
    text = f'URN,Name,Town{line_end}1,A,B{line_end}2,"A,B{line_end}' + f"3,A,B{line_end}" * rows_after
    assert why_refused(tmp_path, text.encode()) == "the quotation mark in row 3 is never closed"


def test_a_quotation_mark_closed_many_rows_later_is_refused(tmp_path: Path) -> None:
    text = 'URN,Name,Town\n1,"A,B\n' + "3,A,B\n" * 51 + '4,"C",D\n'
    assert why_refused(tmp_path, text.encode()) == "the quotation mark in row 2 is never closed"


def test_a_row_that_goes_on_over_thousands_of_lines_is_refused(tmp_path: Path) -> None:
    text = 'URN,Name\n1,"A\n' + 'B","C\n' * 20_000 + 'D"\n'
    assert why_refused(tmp_path, text.encode()) == "the quotation mark in row 2 is never closed"


def test_a_quotation_mark_that_takes_in_a_few_rows_is_told(tmp_path: Path) -> None:
    table = read(tmp_path, b'a,b,c,d,e\n1,"A,3,4,5\n2,B,3,4,5\n3,"C",3,4,5\n4,D,3,4,5\n')
    assert table.rows[-1] == ["4", "D", "3", "4", "5"]
    assert table.notes == ("row 2 has a quotation mark that takes in the next 2 lines",)


@pytest.mark.parametrize("row", ["{}", '"x"{}'])
def test_rows_with_too_many_cells_are_refused(tmp_path: Path, row: str) -> None:
    enough = "a,b\n" + row.format("," * 1_999)
    assert len(read(tmp_path, (enough + "\nlast,1").encode()).rows[1]) == 2_000
    assert why_refused(tmp_path, (enough + ",").encode()) == "row 2 has more than 2,000 cells"


def test_files_with_too_many_rows_are_refused(tmp_path: Path) -> None:
    limits = Limits(rows=10)
    assert len(read(tmp_path, b"a,b\n" * 10, limits).rows) == 10
    assert why_refused(tmp_path, b"a,b\n" * 11, limits) == "it has more than 10 rows"


def test_progress_tells_rows_and_cancelling_stops_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"a,b\n" * 30_000)
    heard: list[int] = []
    progress = Progress(lambda step: heard.append(step.done))
    read_tables(path, progress=progress)
    assert heard == [0, 10_000, 20_000, 30_000]
    stopping = Progress(lambda step: stopping.cancel() if step.done == 10_000 else None)
    with pytest.raises(Cancelled):
        read_tables(path, progress=stopping)


def test_a_table_that_is_not_wanted_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"a,b\n" * 60)
    asked: list[tuple[str, int]] = []
    assert read_tables(path, want=lambda name, rows: bool(asked.append((name, len(rows))))) == []
    assert asked == [("", 50)]


def test_the_header_is_the_first_row_that_is_known(tmp_path: Path) -> None:
    table = read(tmp_path, b"As at 30 June 2026\n\nURN,Name\n1,A\nURN,Name\n")
    assert find_header(table, lambda row: "URN" in row) == 2
    assert find_header(table, lambda row: "URN" in row, within=2) is None
    assert find_header(table, lambda row: "Places" in row) is None


@pytest.mark.parametrize(
    ("name", "encoding", "rows", "header", "columns", "trailing"),
    [
        ("Childcare_provider_level_data_as_at_31_August_2021.csv", "utf-8", 70_984, 3, 48, 0),
        ("*most_recent_inspections_data_as_at_31_December_2025.csv", "utf-8-sig", 59_463, 2, 41, 400),
        ("Childcare_provider_data_as_at_30_June_2026.csv", "utf-8-sig", 58_911, 2, 56, 0),
        ("Registered_childminder_agencies_as_at_31_December_2025.csv", "cp1252", 2, None, 9, 0),
    ],
)
def test_the_published_files_read_as_the_csv_module_reads_them(
    shared: Path, name: str, encoding: str, rows: int, header: int | None, columns: int, trailing: int
) -> None:
    (path,) = (shared / "published" / "assets.publishing.service.gov.uk" / "media").glob(f"*/{name}")
    (table,) = read_tables(path)
    assert (table.encoding, len(table.rows), table.trailing_blank, table.notes) == (encoding, rows, trailing, ())
    assert find_header(table, lambda row: "provider urn" in map(str.lower, row)) == header
    assert len(table.rows[header or 0]) == columns
    with path.open(encoding=encoding, newline="") as file:
        assert list(csv.reader(file))[:rows] == list(table.rows)
