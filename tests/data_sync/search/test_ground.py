"""What a map draws under the settings: towns, postcode districts and sectors, and where postcodes lie densely."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from data_sync.domain.geography import postcode_code
from data_sync.search.ground import WIDTH, postcode_density, postcode_parts, towns
from data_sync.store.cache import write_cache


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(write_cache(tmp_path / "cache.sqlite")) as conn:
        conn.row_factory = sqlite3.Row
        yield conn


def test_towns_come_the_largest_first(conn: sqlite3.Connection) -> None:
    rows = [("otley", "Leeds", "Otley", 420000, 446000, 12), ("leeds", "Leeds", "Leeds", 430000, 434000, 260)]
    conn.executemany("INSERT INTO town VALUES (?, ?, ?, ?, ?, ?)", rows)
    assert towns(conn) == [("Leeds", 430000, 434000, 260), ("Otley", 420000, 446000, 12)]


def test_districts_and_sectors_are_named_but_for_those_of_a_few_large_users(conn: sqlite3.Connection) -> None:
    parts = {"LS8": 937, "LS8 5": 159, "LS98": 4, "LS1 8": 10}
    rows = [(postcode_code(name), 430000, 434000, count) for name, count in parts.items()]
    conn.executemany("INSERT INTO postcode_part VALUES (?, ?, ?, ?)", rows)
    assert sorted(postcode_parts(conn)) == [("LS8", 430000, 434000), ("LS8 5", 430000, 434000)]


def test_every_postcode_is_counted_in_its_square(conn: sqlite3.Connection) -> None:
    at = [(431247, 434742), (431299, 434799), (431300, 434799), (99, 0)]
    conn.executemany("INSERT INTO postcode VALUES (?, ?, ?)", [(n, e, north) for n, (e, north) in enumerate(at)])
    cell, keys, counts = postcode_density(conn, 100)
    expected = {0: 1, 4347 * WIDTH + 4312: 2, 4347 * WIDTH + 4313: 1}
    assert (cell, dict(zip(keys.tolist(), counts.tolist(), strict=True))) == (100, expected)
    assert keys.tolist() == sorted(keys.tolist())


def test_without_postcodes_there_are_no_squares(conn: sqlite3.Connection) -> None:
    _, keys, counts = postcode_density(conn, 100)
    assert len(keys) == len(counts) == 0
