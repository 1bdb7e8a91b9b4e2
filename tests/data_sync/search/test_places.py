"""Places that a person names: postcodes, parts of them and towns, and what is said where they are only approximate."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from data_sync.domain.geography import postcode_code
from data_sync.errors import KnownError
from data_sync.search.places import BY_DISTRICT, BY_SECTOR, EXACT, anchor_for, may_be_placed, positions
from data_sync.sources import ofsted_register as register
from data_sync.store.cache import write_cache

POSTCODES = {"LS8 5DT": (431247, 434742), "LS8 5DU": (431300, 434800), "LS1 1AA": (429000, 433000)}
PARTS = {"LS8 5": (431274, 434771), "LS8": (432000, 436000), "LS1": (429100, 433100), "LS85": (1, 1)}
TOWNS = [
    ("otley", "Leeds", "Otley", 420000, 446000, 12),
    ("otley", "North Yorkshire", "Otley", 420600, 446600, 4),
    ("leeds", "Leeds", "Leeds", 430000, 434000, 260),
    ("ashford", "Kent", "Ashford", 600000, 142000, 73),
    ("ashford", "Surrey", "Ashford", 506659, 171720, 17),
    ("st albans", "Hertfordshire", "St. Albans", 514700, 207300, 1),
    ("london", "Camden", "London", 529000, 184000, 99),
    ("london", "Hackney", "London", 534000, 185000, 99),
]


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(write_cache(tmp_path / "cache.sqlite")) as conn:
        conn.row_factory = sqlite3.Row
        conn.executemany(
            "INSERT INTO postcode VALUES (?, ?, ?)", [(postcode_code(p), *at) for p, at in POSTCODES.items()]
        )
        parts = [(postcode_code(p), *at, 9) for p, at in PARTS.items() if p != "LS85"]
        conn.executemany("INSERT INTO postcode_part VALUES (?, ?, ?, ?)", parts)
        conn.executemany("INSERT INTO town VALUES (?, ?, ?, ?, ?, ?)", TOWNS)
        yield conn


@pytest.mark.parametrize("text", ["LS8 5DT", "ls85dt", "  Ls8   5dT ", "L S8 5D T"])
def test_a_postcode_is_found_however_it_is_typed(conn: sqlite3.Connection, text: str) -> None:
    anchor = anchor_for(conn, text)
    assert (anchor.east, anchor.north, anchor.about, anchor.kind) == (431247, 434742, False, "postcode")
    assert anchor.told == "LS8 5DT"


@pytest.mark.parametrize(
    ("text", "east", "kind", "told"),
    [
        ("LS8 5", 431274, "sector", "LS8 5 (the middle of its postcodes)"),
        ("ls8", 432000, "district", "LS8 (the middle of its postcodes)"),
        ("LS8 5ZZ", 431274, "sector", "LS8 5ZZ (not in the list held: the middle of LS8 5)"),
        ("LS8 9ZZ", 432000, "district", "LS8 9ZZ (not in the list held: the middle of LS8)"),
        ("LS1 9", 429100, "district", "LS1 9 (not in the list held: the middle of LS1)"),
        ("ls85", 431274, "sector", "LS8 5 (the middle of its postcodes)"),
    ],
)
def test_a_part_and_a_postcode_newer_than_the_list_are_about_there_and_say_so(
    conn: sqlite3.Connection, text: str, east: int, kind: str, told: str
) -> None:
    anchor = anchor_for(conn, text)
    assert (anchor.east, anchor.about, anchor.kind, anchor.told) == (east, True, kind, told)


def test_a_town_is_the_middle_of_its_settings_in_all_authorities_that_share_it(conn: sqlite3.Connection) -> None:
    anchor = anchor_for(conn, "otley")
    assert (anchor.east, anchor.north, anchor.settings) == (420150, 446150, 16)
    assert (anchor.kind, anchor.about) == ("town", True)
    assert anchor.told == "Otley, Leeds (the middle of 16 settings placed there)"
    assert anchor_for(conn, "Leeds").told == "Leeds (the middle of 260 settings placed there)"
    assert anchor_for(conn, "London").told == "London (the middle of 198 settings placed there)"
    assert (
        anchor_for(conn, "Saint Albans").told
        == "St. Albans, Hertfordshire (the middle of its one setting placed there)"
    )


def test_of_two_towns_of_one_name_the_larger_is_meant_unless_the_authority_is_said(conn: sqlite3.Connection) -> None:
    assert anchor_for(conn, "Ashford").stands_for == "Ashford, Kent"
    assert anchor_for(conn, "ashford, surrey").east == 506659


@pytest.mark.parametrize(
    "text", ["ZZ99 9ZZ", "ZZ99", "ZZ9 9", "Nowhere", "Ashford, Essex", "", " , ", "LS", "'; DROP TABLE town"]
)
def test_what_is_not_held_is_told_as_an_unknown_postcode(conn: sqlite3.Connection, text: str) -> None:
    with pytest.raises(KnownError) as met:
        anchor_for(conn, text)
    assert (met.value.code, met.value.exit_code) == ("unknown-postcode", 1)


def test_without_postcodes_no_place_is_known_at_all(conn: sqlite3.Connection) -> None:
    conn.execute("DELETE FROM postcode")
    conn.execute("DELETE FROM postcode_part")
    conn.execute("DELETE FROM town")
    for text in ("LS8 5DT", "LS8", "Otley"):
        with pytest.raises(KnownError) as met:
            anchor_for(conn, text)
        assert met.value.code == "no-postcodes"


def test_settings_are_placed_by_their_postcode_else_by_its_sector_else_by_its_district(
    conn: sqlite3.Connection,
) -> None:
    found = positions(conn, ["LS8 5DT", "LS8 5ZZ", "LS8 9ZZ", "ZZ99 9ZZ"])
    assert {p: (at.east, at.about) for p, at in found.items()} == {
        "LS8 5DT": (431247, EXACT),
        "LS8 5ZZ": (431274, BY_SECTOR),
        "LS8 9ZZ": (432000, BY_DISTRICT),
    }


def test_more_postcodes_than_one_statement_takes_are_looked_up(conn: sqlite3.Connection) -> None:
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    many = [f"LS8 {d}{a}{b}" for d in "0123456789" for a in letters for b in letters]
    many += [f"LS1 {d}{a}{b}" for d in "0123456789" for a in letters for b in letters]
    found = positions(conn, [*many, *POSTCODES])
    assert len(found) == len(set(many) | set(POSTCODES))
    assert {p: (found[p].east, found[p].north) for p in POSTCODES} == POSTCODES


def test_nothing_withheld_no_type_withheld_as_a_rule_and_no_unknown_type_may_be_placed() -> None:
    assert may_be_placed("Childcare on non-domestic premises", withheld=False)
    assert not may_be_placed("Childcare on non-domestic premises", withheld=True)
    for kind in (*register.never_placed_types(), "Childminder with a new name", "", None):
        assert not may_be_placed(kind, withheld=False)
    assert {"Childminder", "Home childcarer", "Childcare on domestic premises"} <= register.never_placed_types()
