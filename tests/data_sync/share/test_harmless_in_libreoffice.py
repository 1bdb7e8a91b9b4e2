"""A table taken away is opened in a real spreadsheet program: nothing in it becomes a formula."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from data_sync.share.formats import write_file
from data_sync.share.table import Column, Notes, Table

SOFFICE = shutil.which("soffice")
HOSTILE = (
    "=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\xa0=1+1", "'=1+1",
    '=HYPERLINK("http://127.0.0.1:9/","x")', '=WEBSERVICE("http://127.0.0.1:9/")', "=cmd|' /C calc'!A0", "-5", "plain",
)  # fmt: skip


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
def test_no_form_that_a_spreadsheet_opens_holds_a_formula(tmp_path: Path) -> None:
    columns = (Column("=A1", "=A1"), Column("@b", "@b"), Column("n", "Number", "whole"))
    rows = [(text, text, n) for n, text in enumerate(HOSTILE)]
    table = Table("=1+2", columns, lambda: rows, Notes(None, "=1+3", ("=1+4",)), len(rows))
    files = [tmp_path / "a.csv", tmp_path / "b.xlsx", tmp_path / "c.html"]
    for file in files:
        write_file(file, [table])
    files[2] = files[2].rename(tmp_path / "c.xls")  # so it is opened as a table and not as a text
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "fods", "--outdir", str(tmp_path / "out")]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=180)
    for file in files:
        opened = (tmp_path / "out" / file.with_suffix(".fods").name).read_text(encoding="utf-8")
        assert re.findall(r'table:formula="[^"]*"', opened) == [], file.name
        shown = [re.sub(r"<[^>]*>", "", text) for text in re.findall(r"<text:p>(.*?)</text:p>", opened)]
        assert sum("1+1" in text for text in shown) >= 10, file.name  # they are there, as text
        assert "plain" in shown


def test_a_workbook_holds_no_formula_by_its_own_parts(tmp_path: Path) -> None:
    table = Table("T", (Column("a", "A"),), lambda: [(text,) for text in HOSTILE], Notes(None), len(HOSTILE))
    write_file(tmp_path / "a.xlsx", [table])
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        parts = [book.read(name).decode("utf-8") for name in book.namelist() if name.startswith("xl/worksheets/")]
    assert parts
    assert not any(re.search(r"<f[ >]", part) for part in parts)
