"""What a file is, by its content; and archives that are damaged, locked or would unpack without end."""

from __future__ import annotations

import gzip
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data_sync.errors import KnownError
from data_sync.tabular import Limits, read_tables

Written = Callable[..., Path]

SHEET = (
    '<table:table table:name="Sheet"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>'
    "</table:table-row></table:table>"
)
ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'


def why_refused(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(KnownError) as refused:
        read_tables(path, limits=limits or Limits())
    assert refused.value.code == "not-a-table"
    assert refused.value.facts["file"] == path.name
    return str(refused.value.facts["why"])


def test_a_file_is_what_it_holds_whatever_its_name(tmp_path: Path, ods_of: Written, workbook_of: Written) -> None:
    text = tmp_path / "text"
    text.write_bytes(b"a,b\n")
    kinds = []
    for number, path in enumerate((text, ods_of(SHEET), workbook_of(ROW))):
        for ending in ("csv", "ods", "xlsx", "html", ""):
            other = path.with_name(f"{number}.{ending}")
            other.write_bytes(path.read_bytes())
            (table,) = read_tables(other)
            kinds.append((table.kind, table.rows[0][0]))
    assert kinds == [("csv", "a")] * 5 + [("ods", "a")] * 5 + [("xlsx", "a")] * 5


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is empty"),
        (b"\xef\xbb\xbf", "it is empty"),
        (b"\xff\xfe", "it is empty"),
        (b"<!DOCTYPE html><html><body>Not found</body></html>", "it is a web page"),
        (b"\xef\xbb\xbf\r\n  <!doctype HTML>\n", "it is a web page"),
        ("<html>\n".encode("utf-16"), "it is a web page"),
        (b"<HTML lang='en'>", "it is a web page"),
        (b"<head><title>Sign in</title>", "it is a web page"),
        (b"<?xml version='1.0'?><Error>NoSuchKey</Error>", "it is an XML file"),
        (b"%PDF-1.7\n", "it is a PDF"),
        (gzip.compress(b"a,b\n", mtime=0), "it is a gzip archive"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
            "it is an old Excel workbook (.xls) or one locked with a password",
        ),
        (b"7z\xbc\xaf\x27\x1c\0\x04", "it is a 7-Zip archive"),
        (b"{\\rtf1 a}", "it is a rich text document"),
        (bytes(range(256)) * 8, "it is not text in an encoding that the program knows"),
        (b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" * 20, "it is not text in an encoding that the program knows"),
        ("a,b\n1,2\n".encode("utf-16-le") * 9, "it is not text in an encoding that the program knows"),
        (b"PK\x03\x04 and no more", "it is a damaged archive"),
        (b"PK\x05\x06" + b"\0" * 18, "it is an archive without a spreadsheet in it"),
    ],
)
def test_a_file_of_another_kind_is_refused_and_called_by_its_name(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(data)
    assert why_refused(path) == why


def test_a_cell_that_begins_with_a_sign_less_than_is_no_web_page(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"<5,a\n<header>,b\n")
    assert read_tables(path)[0].rows == [["<5", "a"], ["<header>", "b"]]


@pytest.mark.parametrize(
    ("members", "why"),
    [
        ({"data.csv": "a,b"}, "an archive without a spreadsheet in it"),
        ({"mimetype": "application/epub+zip"}, "a document of another kind, not a spreadsheet"),
        (
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"},
            "a document of another kind, not a spreadsheet",
        ),
        (
            {"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"},
            "an Office document of another kind, not a spreadsheet",
        ),
        ({"[Content_Types].xml": "", "xl/workbook.bin": "", "xl/workbook.xml": ""}, "a binary Excel workbook (.xlsb)"),
        ({"content.xml": "", "META-INF/manifest.xml": "<manifest:encryption-data/>"}, "locked with a password"),
    ],
)
def test_an_archive_of_another_kind_is_refused(zip_of: Written, members: dict[str, str], why: str) -> None:
    assert why_refused(zip_of(members)) == f"it is {why}"


def test_a_file_that_is_not_there_is_told_as_missing(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        read_tables(tmp_path / "none.csv")
    assert (refused.value.code, refused.value.facts) == ("file-missing", {"file": "none.csv"})


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert why_refused(tmp_path) == "it cannot be opened"


def test_a_file_larger_than_the_bound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    with path.open("wb") as file:
        file.truncate((256 << 20) + 1)
    assert why_refused(path) == "it is larger than 256 MB"


# --- archives ---------------------------------------------------------------------------------------------------------


def test_an_archive_that_unpacks_to_more_than_the_bound_is_refused(zip_of: Written) -> None:
    path = zip_of({"content.xml": b"\0" * 600_000, "Pictures/1.png": b"\0" * 600_000})
    assert why_refused(path, Limits(uncompressed=1 << 20)) == "it unpacks to more than 1 MB"


def test_a_small_archive_that_unpacks_to_very_much_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.ods"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("content.xml", "w") as member,
    ):
        for _ in range(60):
            member.write(b"\0" * (1 << 20))
    assert path.stat().st_size < 100_000
    assert why_refused(path) == "it unpacks to more than 200 times its size"


def test_an_archive_that_lies_about_its_sizes_is_refused(tmp_path: Path, ods_of: Written, workbook_of: Written) -> None:
    for path, member in (
        (ods_of(SHEET * 9_000), "content.xml"),
        (workbook_of(ROW * 9_000), "xl/worksheets/sheet1.xml"),
    ):
        data = bytearray(path.read_bytes())
        with zipfile.ZipFile(path) as archive:
            truth = archive.getinfo(member).file_size
        directory = data.rindex(member.encode()) - 46
        assert struct.unpack_from("<I", data, directory + 24) == (truth,)
        struct.pack_into("<I", data, directory + 24, 1_000)
        path.write_bytes(data)
        assert why_refused(path) in {"it is a damaged archive", "its XML is damaged in line 1"}


def test_a_member_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<x/>")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("content.xml", "<x/>")
    assert why_refused(path) == "it is an archive that no spreadsheet program writes"


def test_an_archive_of_very_many_members_is_refused(zip_of: Written) -> None:
    assert "no spreadsheet program" in why_refused(zip_of({f"{number}": "" for number in range(10_001)}))


def test_a_locked_archive_is_refused(ods_of: Written) -> None:
    path = ods_of(SHEET)
    data = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(signature)
        data[place + flags] |= 1
    path.write_bytes(data)
    assert why_refused(path) == "it is locked with a password"


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("kind", ["ods", "xlsx"])
def test_a_damaged_archive_is_read_or_refused_and_never_breaks(
    kind: str, ods_of: Written, workbook_of: Written, data: st.DataObject
) -> None:
    path = ods_of(SHEET) if kind == "ods" else workbook_of(ROW)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    content = content[: data.draw(st.integers(1, len(content)))] if data.draw(st.booleans()) else content
    path.write_bytes(content)
    code, tables = "not-a-table", []
    try:
        tables = read_tables(path)
    except KnownError as refused:
        code = refused.code
    assert code == "not-a-table"
    assert all(isinstance(cell, str) for table in tables for row in table.rows for cell in row)


def test_xml_in_an_encoding_that_nobody_knows_is_refused(zip_of: Written) -> None:
    head = '<?xml version="1.0" encoding="QTF-8"?>'
    members = {
        "[Content_Types].xml": "<x/>",
        "xl/workbook.xml": f"{head}<workbook/>",
        "xl/_rels/workbook.xml.rels": f"{head}<Relationships/>",
    }
    assert why_refused(zip_of(members)) == "its XML is in an encoding that the program does not know"
