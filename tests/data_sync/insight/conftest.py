"""Small registers for the tests of this room: releases written as the publisher writes them, read in by the product."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from data_sync.api import Library
from data_sync.store.cache import read_cache

HEADER = (
    "Web link", "Provider URN", "Registration date", "Provider type", "Provider subtype", "Provider status",
    "Individual register combinations", "Provider Early Years Register flag",
    "Provider Compulsory Childcare Register flag", "Provider Voluntary Childcare Register flag",
    "Registered person URN", "Registered person name", "Provider name", "Provider address line 1",
    "Provider address line 2", "Provider address line 3", "Provider town", "Provider postcode", "Telephone number",
    "Parliamentary constituency", "Local authority", "Region", "Ofsted region", "Deprivation band", "Places",
    "Places including estimates", "EYR REIF: Most recent: Inspection number", "EYR REIF: Most recent: Inspection date",
    "EYR REIF: Most recent: Inspection visit type", "EYR REIF: Most recent: Safeguarding standards met?",
    "EYR REIF: Most recent: Inclusion", "EYR REIF: Most recent: Curriculum and teaching",
    "EYR REIF: Most recent: Achievement", "EYR REIF: Most recent: Behaviour, attitudes and establishing routines",
    "EYR REIF: Most recent: Children's welfare and wellbeing", "EYR REIF: Most recent: Leadership and governance",
    "EYR OEIF: Most recent: Full inspection number", "EYR OEIF: Most recent: Full inspection date",
    "EYR OEIF/CIF: Most recent: Overall effectiveness", "EYR OEIF: Most recent: Quality of education",
    "EYR OEIF: Most recent: Behaviour and attitudes", "EYR OEIF: Most recent: Personal development",
    "EYR OEIF/CIF: Most recent: Effectiveness of leadership and management",
    "EYR OEIF: Most recent: Safeguarding is effective?", "EYR OEIF NCOR: Most recent: Inspection number",
    "EYR OEIF NCOR: Most recent: Inspection date", "EYR OEIF NCOR: Most recent: Overall effectiveness",
    "EYR OEIF OOSC: Most recent: Inspection number", "EYR OEIF OOSC: Most recent: Inspection date",
    "EYR OEIF OOSC: Most recent: Overall effectiveness", "EYR OEIF OOSC: Most recent: Safeguarding is effective?",
    "CCR requirements suitability", "VCR requirements suitability", "CR: Most recent: Inspection number",
    "CR: Most recent: Inspection date", "CR: Compliance",
)  # fmt: skip

ORDINARY = {
    "Registration date": "01/05/2015",
    "Provider type": "Childcare on non-domestic premises",
    "Provider subtype": "Full day care",
    "Provider status": "Active",
    "Individual register combinations": "EYR-CCR",
    "Provider Early Years Register flag": "Y",
    "Provider Compulsory Childcare Register flag": "Y",
    "Provider Voluntary Childcare Register flag": "N",
    "Registered person URN": "RP500001",
    "Registered person name": "Acorn Childcare Limited",
    "Provider name": "Little Acorns Day Nursery",
    "Provider address line 1": "19 Bonython Road",
    "Provider town": "Leeds",
    "Provider postcode": "LS8 5DT",
    "Telephone number": "0113 496 0101",
    "Local authority": "Leeds",
    "Region": "Yorkshire and The Humber",
    "Deprivation band": "Deprived",
    "Places": "40",
    "Places including estimates": "40",
}

SHORT = {
    "name": "Provider name",
    "address": "Provider address line 1",
    "town": "Provider town",
    "postcode": "Provider postcode",
    "phone": "Telephone number",
    "person": "Registered person name",
    "person_urn": "Registered person URN",
    "places": "Places",
    "subtype": "Provider subtype",
    "type": "Provider type",
    "la": "Local authority",
    "registered": "Registration date",
    "graded": "EYR OEIF: Most recent: Full inspection date",
    "number": "EYR OEIF: Most recent: Full inspection number",
    "overall": "EYR OEIF/CIF: Most recent: Overall effectiveness",
    "effective": "EYR OEIF: Most recent: Safeguarding is effective?",
    "card": "EYR REIF: Most recent: Inspection date",
    "met": "EYR REIF: Most recent: Safeguarding standards met?",
    "inclusion": "EYR REIF: Most recent: Inclusion",
    "welfare": "EYR REIF: Most recent: Children's welfare and wellbeing",
    "ncor": "EYR OEIF NCOR: Most recent: Inspection date",
    "ncor_met": "EYR OEIF NCOR: Most recent: Overall effectiveness",
}
WITHHELD = dict.fromkeys(("name", "address", "town", "postcode", "phone", "person", "person_urn"), "REDACTED")

Setting = Mapping[str, str]
Register = Callable[[Mapping[str, Sequence[Setting]]], sqlite3.Connection]


@pytest.fixture
def a_setting() -> Callable[..., dict[str, str]]:
    """Makes a setting's row: the URN, then what is otherwise than at the ordinary nursery in Leeds."""
    return row_of


@pytest.fixture
def withheld() -> dict[str, str]:
    """The cells of a setting whose name and place are withheld, by their short names."""
    return dict(WITHHELD)


def row_of(urn: str, **said: str) -> dict[str, str]:
    """A nursery in Leeds under this URN; `said` are cells that are otherwise, by the short names above."""
    registers = said.pop("registers", "EYR CCR").split()
    flags = {
        f"Provider {title} flag": "Y" if key in registers else "N"
        for key, title in (
            ("EYR", "Early Years Register"),
            ("CCR", "Compulsory Childcare Register"),
            ("VCR", "Voluntary Childcare Register"),
        )
    }
    cells = {SHORT[name]: cell for name, cell in said.items()}
    return {**ORDINARY, "Provider URN": urn, **flags, **cells}


def write_release(path: Path, as_at: str, settings: Sequence[Setting]) -> Path:
    months = {"01": "January", "03": "March", "06": "June", "08": "August", "09": "September", "12": "December"}
    year, month, number = as_at.split("-")
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow([f"Registered childcare providers as at {int(number)} {months[month]} {year}"])
        out.writerow(["This worksheet contains one table."])
        out.writerow(HEADER)
        out.writerows([setting.get(title, "") for title in HEADER] for setting in settings)
    return path


PUBLISHED = (
    "Childcare_provider_level_data_as_at_31_August_2021.csv",
    "Management_information_-_childcare_providers_and_inspections_-_most_recent_inspections_data"
    "_as_at_31_December_2025.csv",
    "Childcare_provider_data_as_at_30_June_2026.csv",
)
REGION = "North East"


@dataclass(frozen=True)
class NorthEast:
    """The published releases of 2021, December 2025 and June 2026 cut down to one region: as the product reads them,
    and as the `csv` module does (a list of rows a release, oldest first, each a dictionary by published title)."""

    conn: sqlite3.Connection
    files: tuple[list[dict[str, str]], ...]


def _cut(source: Path, target: Path) -> list[dict[str, str]]:
    # Read and written as latin-1, every byte stays what it was.
    with source.open(encoding="latin-1", newline="") as text:
        lines = list(csv.reader(text))
    at = next(n for n, line in enumerate(lines) if "Region" in line)
    header = lines[at]
    kept = [line for line in lines[at + 1 :] if line[header.index("Region")] == REGION]
    with target.open("w", encoding="latin-1", newline="") as out:
        csv.writer(out).writerows([*lines[: at + 1], *kept])
    return [dict(zip(header, line, strict=True)) for line in kept]


@pytest.fixture(scope="session")
def north_east(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[NorthEast]:
    folder = tmp_path_factory.mktemp("north-east")
    media = shared / "published" / "assets.publishing.service.gov.uk" / "media"
    sources = [next(media.glob(f"*/{name}")) for name in PUBLISHED]
    files = tuple(_cut(source, folder / source.name) for source in sources)
    library = Library(folder / "data")
    library.import_files([folder / source.name for source in sources], accept=True)
    with closing(library), closing(read_cache(library.places.cache)) as conn:
        yield NorthEast(conn, files)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """Reads releases in (as-at date to settings) and gives the cache that the product makes of them."""
    opened: list[Any] = []

    def make(releases: Mapping[str, Sequence[Setting]]) -> sqlite3.Connection:
        library = Library(tmp_path / "data")
        opened.append(library)
        files = [write_release(tmp_path / f"{as_at}.csv", as_at, some) for as_at, some in releases.items()]
        library.import_files(files, accept=True)
        conn = read_cache(library.places.cache)
        opened.append(conn)
        return conn

    yield make
    for thing in opened:
        thing.close()
