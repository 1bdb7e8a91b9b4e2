"""The sample edition as tests read it: by the csv module and by a spreadsheet reader other than the program's own."""

from __future__ import annotations

import csv
import datetime as dt
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "sample"
BLOCKS = ("card", "graded", "ncor", "oosc", "cr")
CARD_AREAS = ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership")
LAYOUTS = tomllib.loads((ROOT / "installer" / "sample" / "layouts.toml").read_text(encoding="utf-8"))
FILES = {
    "statistics": ("*.ods", dt.date(2025, 8, 31)),
    "management": ("Most_recent*.csv", dt.date(2025, 12, 31)),
    "june_2026": ("Childcare_provider_data*.csv", dt.date(2026, 6, 30)),
}

Row = dict[str, str]
Postcode = tuple[int, int, int, str]


@dataclass
class Release:
    """One release: its lines as they stand, and its rows by URN with the fields named as in layouts.toml.

    Rows have four fields more: `has` (the kinds of outcome, "card graded"), `newest` (the kind of the newest),
    `given` (how many areas of a report card) and `sort` (early years, club, register).
    """

    layout: str
    as_at: dt.date
    path: Path
    lines: list[list[str]]
    rows: dict[str, Row] = field(default_factory=dict)

    @property
    def header(self) -> list[str]:
        return self.lines[len(LAYOUTS[self.layout]["preamble"])]

    @property
    def titles(self) -> list[str]:
        return [title for title, _ in LAYOUTS[self.layout]["columns"]]


def day(text: str) -> dt.date:
    return dt.datetime.strptime(text, "%d/%m/%Y").date()


def dates(row: Row) -> Iterator[tuple[str, dt.date]]:
    """Every dated outcome of a row: the block's name and the day."""
    for name, text in row.items():
        if name.endswith(".date") and text not in ("", "NULL"):
            yield name.removesuffix(".date"), day(text)


@cache
def release(layout: str) -> Release:
    pattern, as_at = FILES[layout]
    (path,) = (FOLDER / "assets.publishing.service.gov.uk" / "media").glob(f"*/{pattern}")
    if path.suffix == ".ods":
        sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("D1_Most_recent_inspections")
        lines = [[_said(cell) for cell in line] for line in sheet.to_python()]
    else:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            lines = list(csv.reader(stream))
    found = Release(layout, as_at, path, lines)
    names = [name for _, name in LAYOUTS[layout]["columns"]]
    for line in lines[len(LAYOUTS[layout]["preamble"]) + 1 :]:
        if any(line):
            row = dict(zip(names, line, strict=True))
            assert row["urn"] not in found.rows, f"{row['urn']} stands twice in {path.name}"
            found.rows[row["urn"]] = row | _more(row)
    return found


def _said(cell: Any) -> str:
    if isinstance(cell, dt.date):
        return cell.strftime("%d/%m/%Y")
    return f"{cell:g}" if isinstance(cell, float) else str(cell)


def _more(row: Row) -> Row:
    when = {block: found for block, found in dates(row) if block in BLOCKS}
    club = row["subtype"] == "Out-of-school day care" and row["type"] == "Childcare on non-domestic premises"
    return {
        "has": " ".join(block for block in BLOCKS if block in when),
        "newest": max(when, key=lambda block: when[block], default=""),
        "given": str(sum(bool(row.get(f"card.{area}")) for area in CARD_AREAS)),
        "sort": "register" if row["eyr"] == "N" else "club" if club else "early years",
    }


@pytest.fixture(scope="session")
def sample_folder() -> Path:
    return FOLDER


@pytest.fixture(scope="session")
def august() -> Release:
    return release("statistics")


@pytest.fixture(scope="session")
def december() -> Release:
    return release("management")


@pytest.fixture(scope="session")
def june() -> Release:
    return release("june_2026")


@pytest.fixture(scope="session")
def releases(august: Release, december: Release, june: Release) -> list[Release]:
    """The three, oldest first."""
    return [august, december, june]


@pytest.fixture(scope="session")
def sample_postcodes() -> dict[str, Postcode]:
    """Postcode to quality, easting, northing, district code."""
    with zipfile.ZipFile(FOLDER / "api.os.uk/downloads/v1/products/CodePointOpen/downloads") as archive:
        lines = archive.read("Data/CSV/qx.csv").decode("ascii").splitlines()
    found: dict[str, Postcode] = {}
    for line in csv.reader(lines):
        assert len(line) == 10
        assert len(line[0]) == 7, "the inward part stands to the right"
        found[f"{line[0][:-3].strip()} {line[0][-3:]}"] = (int(line[1]), int(line[2]), int(line[3]), line[8])
    assert len(found) == len(lines)
    return found
