"""The sufficiency table: what the register can fill, and labelled blanks for what it cannot."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.errors import KnownError
from data_sync.insight.counts import releases
from data_sync.insight.postcode_lookup import read_lookup
from data_sync.insight.sufficiency import Sufficiency, sufficiency, wanted_postcodes

Made = Callable[..., sqlite3.Connection]
JUNE = "2026-06-30"


@pytest.fixture
def leeds(made: Made, invented: ModuleType) -> sqlite3.Connection:
    i = invented
    here = {"la": "Leeds", "constituency": "Leeds East"}
    return made(
        {
            JUNE: [
                i.nursery("900001", postcode="LS8 5DT", places="40", places_estimate="40") | here,
                i.nursery("900002", postcode="LS8 1AA", places="0", places_estimate="46.35") | here,
                i.nursery("900003", postcode="09-Oct", deprivation="Most deprived") | here,
                i.club("900004", postcode="LS8 5DT") | here,
                i.childminder("900005") | here,
                i.nursery("900006", registers=("CCR", "VCR"), places="0", postcode="LS1 1AA") | here,
                i.nursery("900007", la="Bradford"),
            ]
        }
    )


def table(conn: sqlite3.Connection, **named: Any) -> Sufficiency:
    return sufficiency(conn, releases(conn)[-1], ["Leeds"], **named)


def areas(found: Sufficiency) -> dict[str, int]:
    totals: dict[str, int] = {}
    for row in found.rows:
        totals[row.area] = totals.get(row.area, 0) + row.settings
    return totals


def test_settings_and_places_are_told_by_type_register_area_and_band(leeds: sqlite3.Connection) -> None:
    found = table(leeds)
    assert (found.settings, found.places) == (6, 126)
    row = next(r for r in found.rows if r.deprivation == "Average" and r.subtype == "Full day care" and r.places)
    assert (row.la, row.type, row.registers, row.settings, row.places, row.places_estimate) == (
        "Leeds", "Childcare on non-domestic premises", "EYR, CCR, VCR", 2, 40, 86.35,
    )  # fmt: skip
    assert row.urns == ("900001", "900002")
    assert row.small


def test_off_the_early_years_register_places_do_not_apply(leeds: sqlite3.Connection) -> None:
    row = next(r for r in table(leeds).rows if r.registers == "CCR, VCR")
    assert (row.places, row.places_estimate) == (None, None)


@pytest.mark.parametrize(
    ("by", "counted"),
    [
        ("la", {"Leeds": 6}),
        ("constituency", {"Leeds East": 6}),
        ("district", {"LS8": 3, "LS1": 1, "Place not known": 1, "Place withheld": 1}),
        ("ward", {"Place not known": 5, "Place withheld": 1}),
    ],
)
def test_nobody_is_placed_nearer_than_is_published(leeds: sqlite3.Connection, by: str, counted: dict[str, int]) -> None:
    assert areas(table(leeds, by=by)) == counted


def test_clubs_can_be_taken_out(leeds: sqlite3.Connection) -> None:
    found = table(leeds, clubs=False)
    assert found.settings == 5
    assert "Out-of-school clubs are left out." in found.exclusions


def test_what_the_register_cannot_know_is_a_labelled_blank_and_never_a_zero(leeds: sqlite3.Connection) -> None:
    found = table(leeds)
    blanks = [n for n, title in enumerate(found.header()) if title.endswith("(not in the register)")]
    assert len(blanks) == 6
    assert {row[n] for row in found.as_table() for n in blanks} == {None}
    assert all(len(row) == len(found.header()) for row in found.as_table())


def test_the_officer_s_own_figures_fill_a_column(leeds: sqlite3.Connection) -> None:
    own = {"Vacancies": {"900001": 3.0, "900002": None, "900007": 99.0}, "Staff": {"900005": 1.5}}
    found = table(leeds, own=own)
    assert next(c for c in found.empty if c.key == "vacancies").filled == "Vacancies"
    row = next(r for r in found.rows if "900001" in r.urns)
    assert row.own == ((3.0, 1), None)
    at = found.header().index("Vacancies (your own figures)")
    assert sum(cells[at] or 0 for cells in found.as_table()) == 3.0
    assert not any(title == "Vacancies (not in the register)" for title in found.header())


def test_the_method_the_date_and_what_is_left_out_stand_beside_it(leeds: sqlite3.Connection) -> None:
    found = table(leeds, by="ward")
    assert found.method[0].startswith("As at 30 June 2026")
    assert any("School-run nurseries" in line for line in found.exclusions)
    assert any("No look-up file" in line for line in found.exclusions)


# --- wards and LSOAs -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "pcds,wd23cd,wd23nm\nLS8 5DT,E05011408,Roundhay\nXX1 1XX,E05000000,Elsewhere\n",
        "\ufeffPostcode 1,Ward Code,Ward Name\r\nLS85DT,E05011408,Roundhay\r\n",
    ],
)
def test_a_look_up_file_places_settings_in_wards(leeds: sqlite3.Connection, tmp_path: Path, text: str) -> None:
    file = tmp_path / "lookup.csv"
    file.write_bytes(text.encode())
    wanted = wanted_postcodes(leeds, releases(leeds)[-1], ["Leeds"])
    assert wanted == {"LS8 5DT", "LS8 1AA", "LS1 1AA"}
    lookup = read_lookup(file, "ward", wanted)
    assert lookup.found == {"LS8 5DT": "Roundhay"}
    found = table(leeds, by="ward", lookup=lookup)
    assert areas(found) == {"Roundhay": 2, "Place not known": 3, "Place withheld": 1}
    assert "Ward by the look-up file lookup.csv." in found.exclusions


def test_a_look_up_by_code_alone_gives_codes(tmp_path: Path) -> None:
    file = tmp_path / "lookup.csv"
    file.write_text('"pcd","lsoa21"\n"LS8 5DT","E01011408"\n', encoding="cp1252")
    assert read_lookup(file, "lsoa", {"LS8 5DT"}).found == {"LS8 5DT": "E01011408"}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"name,wd23cd\nx,E05\n", "postcodes"),
        (b"pcds,lsoa21cd\nLS8 5DT,E01\n", "ward"),
        (b"", "postcodes"),
        (b"PK\x03\x04\0\0\0", "not CSV"),
    ],
)
def test_a_file_that_is_no_look_up_is_refused(tmp_path: Path, content: bytes, why: str) -> None:
    file = tmp_path / "lookup.csv"
    file.write_bytes(content)
    with pytest.raises(KnownError) as raised:
        read_lookup(file, "ward", {"LS8 5DT"})
    assert raised.value.code == "not-a-lookup"
    assert why in raised.value.sentence


def test_a_look_up_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as raised:
        read_lookup(tmp_path / "none.csv", "ward", set())
    assert raised.value.code == "file-missing"
