"""Small spreadsheets written by hand, so that a test says exactly what stands in them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Written = Callable[..., Path]

ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
ODS_START = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2">'
    "<office:body><office:spreadsheet>"
)
ODS_END = "</office:spreadsheet></office:body></office:document-content>"

PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
XML = '<?xml version="1.0" encoding="UTF-8"?>'


def _zip(path: Path, members: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.fixture
def zip_of(tmp_path: Path) -> Written:
    """``zip_of({member: content}, name="file.zip")`` writes an archive."""

    def write(members: dict[str, str | bytes], name: str = "file.zip") -> Path:
        return _zip(tmp_path / name, members)

    return write


@pytest.fixture
def ods_of(tmp_path: Path) -> Written:
    """``ods_of(xml of the sheets)`` writes an ODS file; `start` and `end` stand around the sheets."""

    def write(sheets: str, start: str = ODS_START, end: str = ODS_END, name: str = "file.ods") -> Path:
        members: dict[str, str | bytes] = {
            "mimetype": ODS_TYPE,
            "META-INF/manifest.xml": f"{XML}<manifest:manifest xmlns:manifest='m'/>",
            "content.xml": start + sheets + end,
        }
        return _zip(tmp_path / name, members)

    return write


@pytest.fixture
def sheet_of(ods_of: Written) -> Written:
    """``sheet_of(xml of the rows)`` writes an ODS file with the one sheet "Sheet"."""

    def write(rows: str) -> Path:
        return ods_of(f'<table:table table:name="Sheet">{rows}</table:table>')

    return write


@pytest.fixture
def workbook_of(tmp_path: Path) -> Written:
    """``workbook_of(xml of the sheet's data)`` writes an XLSX file with the one sheet "Sheet"."""

    def write(data: str, shared_texts: str = "", before: str = "", **more: str | bytes) -> Path:
        members: dict[str, str | bytes] = {
            "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId1"'
            f' Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            '<sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="rId1"'
            f' Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2"'
            f' Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'{XML}<worksheet xmlns="{MAIN}">{before}<sheetData>{data}</sheetData>'
            "</worksheet>",
            "xl/sharedStrings.xml": f'{XML}<sst xmlns="{MAIN}">{shared_texts}</sst>',
        }
        return _zip(tmp_path / "file.xlsx", members | more)

    return write
