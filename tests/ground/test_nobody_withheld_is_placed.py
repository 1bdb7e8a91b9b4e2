"""All that is published, placed: every row of the four releases is walked, and nobody whose place is withheld has one.

What may be placed is read here from the files themselves, by their titles, and not from the product's vocabulary.
"""

from __future__ import annotations

import csv
import io
import re
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from data_sync.api import Library
from data_sync.domain.geography import from_wgs84
from data_sync.insight.outcomes import days
from data_sync.search.columns import left_columns, load_columns
from data_sync.search.engine import Engine
from data_sync.search.outlines import authority_outlines
from data_sync.search.places import anchor_for, standing
from data_sync.search.query import Query
from data_sync.search.rows import Rows
from data_sync.share import settings_table
from data_sync.share.csv_table import write_csv
from data_sync.store.cache import read_cache, write_cache
from data_sync.store.places import Places
from data_sync.sync.geography import sync_geography
from data_sync.transport import Transport
from desktop.presenters.detail_faces import detail_face
from desktop.presenters.map_source import taken
from desktop.presenters.row_faces import row_face

CLOCK = "2026-07-01T09:00:00Z"
ONLY_PLACED = "Childcare on non-domestic premises"
TODAY = "2026-07-01"
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
POSTCODES, DISTRICTS = 1_684_685, 361


@dataclass
class National:
    """A data folder with all that stands among the published files."""

    places: Places
    mirror: Path
    grown: int
    """Bytes by which postcodes and boundaries made the cache larger."""


@pytest.fixture(scope="module")
def national(national: Path, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> National:
    places = Places(tmp_path_factory.mktemp("placed") / "data")
    shutil.copytree(national, places.data)
    published = shared / "published"
    with closing(write_cache(places.cache)) as conn, closing(Transport(places.downloads, published)) as transport:
        before = _bytes(conn)
        results = sync_geography(conn, transport, places.data, lambda: CLOCK)
        assert [(r.state, r.settings) for r in results] == [("added", POSTCODES), ("added", DISTRICTS)]
        grown = _bytes(conn) - before
    return National(places, published, grown)


def _bytes(conn: sqlite3.Connection) -> int:
    count, size = (conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(count * size)


def test_every_postcode_and_boundary_takes_at_most_40_megabytes(national: National) -> None:
    assert 10_000_000 < national.grown <= 40_000_000


def published_rows(mirror: Path) -> Iterator[dict[str, str]]:
    """The rows of the releases that come as CSV, by title in lower case."""
    for path in sorted(mirror.glob("assets*/media/*/*")):
        if path.suffix != ".csv" or not ("provider_" in path.name.lower() or "most_recent" in path.name.lower()):
            continue
        with path.open(encoding="cp1252", errors="replace", newline="") as file:
            rows = csv.reader(file)
            header = next(row for row in rows if "provider urn" in {cell.strip().lower() for cell in row})
            titles = [cell.strip().lower() for cell in header]
            for row in rows:
                told = dict(zip(titles, row, strict=False))
                if told.get("provider urn"):
                    yield told


def test_no_row_of_any_release_places_what_is_withheld_or_is_not_a_setting_on_premises_of_its_own(
    national: National,
) -> None:
    open_to_all: set[str] = set()
    never: set[str] = set()
    for row in published_rows(national.mirror):
        name, postcode = row.get("provider name", ""), row.get("provider postcode", row.get("postcode", ""))
        hidden = "REDACTED" in (name.upper(), postcode.upper()) or not name or not postcode
        kind = row["provider type"]
        (never if hidden or kind != ONLY_PLACED else open_to_all).add(row["provider urn"])
    assert len(never) > 50_000
    with closing(read_cache(national.places.cache)) as conn:
        listed = conn.execute(
            "SELECT l.fact_id, s.urn, f.type, f.withheld FROM listing l JOIN fact f ON f.id = l.fact_id"
            " JOIN setting s ON s.id = l.setting_id"
        ).fetchall()
        assert len(listed) == 70_980 + 59_460 + 59_184 + 58_908
        stand = standing(conn, sorted({row[0] for row in listed}))
    placed = [(row[1], row[2], row[3]) for row in listed if row[0] in stand]
    assert {(kind, withheld) for _, kind, withheld in placed} == {(ONLY_PLACED, 0)}
    assert not {urn for urn, _, _ in placed} & (never - open_to_all)
    assert len(placed) > 110_000


def test_neither_the_columns_of_the_newest_release_nor_those_of_the_settings_that_left_place_any(
    national: National,
) -> None:
    with closing(read_cache(national.places.cache)) as conn:
        for columns in (load_columns(conn), left_columns(conn)):
            a = columns.arrays
            at = (a["east"] != 0) | (a["north"] != 0) | (a["about"] != 0)
            assert {columns.words["type"][n] for n in np.unique(a["type"][at]).tolist()} == {ONLY_PLACED}
            assert not a["withheld"][at].any()
            assert at.sum() > 5_000


def test_no_export_of_the_newest_release_gives_the_place_of_any(national: National) -> None:
    with closing(read_cache(national.places.cache)) as conn:
        columns = load_columns(conn)
        engine = Engine(columns, days("2026-07-01"), lambda text: anchor_for(conn, text))
        found = engine.find(Query(near="LS8 5DT", sort="distance"))
        facts = columns.arrays["fact_id"][found.positions].tolist()
        settings = Rows(conn).by_fact(facts, "2026-06-30")
    assert len(settings) == 58_908
    for setting in settings:
        told = setting.as_json()
        if setting.withheld or setting.type != ONLY_PLACED:
            assert (told["latitude"], told["longitude"], told["postcode"], told["town"]) == (None,) * 4
    out = io.StringIO()
    write_csv(out, [column.key for column in settings_table.columns()], map(settings_table.row, settings))
    out.seek(0)
    for row in csv.DictReader(out):
        if row["withheld"] == "yes" or row["type"] != ONLY_PLACED:
            assert not row["postcode"]
            assert not row["town"]
            assert not row["latitude"]
            assert not row["address"]
    assert sum(s.latitude is not None for s in settings) == int(columns.arrays["east"].astype(bool).sum())


def test_nobody_withheld_is_placed_anywhere_in_the_window_nor_on_the_map_that_is_taken_along(
    national: National,
) -> None:
    """Row by row: what is a point of the map, what has a distance or a postcode in its row, its card and its detail."""
    library = Library(national.places.data, today=lambda: date(2026, 7, 1))
    try:
        found = library.search(Query(near="LS8 5DT", near2="LS1 4AP", sort="distance"))
        picture = taken(found)
        rows = library.rows(found)
        assert len(rows) == 58_908
        points = set(picture.points.row.tolist())
        hidden: Counter[str] = Counter()
        for number, setting in enumerate(rows):
            if setting.withheld or setting.type != ONLY_PLACED:
                face, detail = row_face(setting, TODAY, "miles", "work"), detail_face(setting, TODAY, TODAY)
                assert number not in points, setting.urn
                assert (setting.distance_miles, setting.distance2_miles, setting.latitude) == (None, None, None)
                assert (face.distance, face.distance2) == ("", "")
                assert "mile" not in face.sentence
                assert POSTCODE.search(f"{face.second_line} {detail}") is None, setting.urn
                hidden[setting.la or ""] += 1
            elif number not in points:
                assert setting.distance_miles is None  # its postcode is not known
        assert sum(hidden.values()) > 30_000
        counted = {la: n for la, n in picture.withheld.items() if n}
        assert sum(counted.values()) + picture.unknown + len(points) == len(rows)
        for la, count in counted.items():
            assert count <= hidden[la], la
        # a search of one authority's childminders draws nothing but its count, on screen and in the file
        minders = taken(library.search(Query(la=("Leeds",), type=("Childminder",))))
        assert (len(minders.points), set(minders.withheld)) == (0, {"Leeds"})
    finally:
        library.close()


def test_settings_stand_in_the_authority_that_the_register_says_they_are_in(national: National) -> None:
    """Which holds the table of counties, the spellings and the positions against each other, all over England."""
    with closing(read_cache(national.places.cache)) as conn:
        columns, outlines = load_columns(conn), dict(authority_outlines(conn))
        settings = Rows(conn)
        some = settings.by_fact(columns.arrays["fact_id"][columns.arrays["east"] > 0][:300].tolist())
    a, words = columns.arrays, columns.words["la"]
    within_own = np.zeros(len(columns), bool)
    for n, la in enumerate(words):
        here = (a["la"] == n) & (a["east"] > 0)
        if la in outlines and here.any():
            inside = within(a["east"][here].astype(float), a["north"][here].astype(float), outlines[la])
            # Outlines are ultra-generalised; and the reconstructed releases divide Cumbria as they please.
            assert inside.mean() > 0.55, (la, inside.mean())
            within_own[here] = inside
    assert within_own.sum() > 0.98 * (a["east"] > 0).sum()
    for setting in some:
        assert setting.latitude is not None
        assert setting.longitude is not None
        east, north = from_wgs84(setting.latitude, setting.longitude)
        assert 80_000 < east < 660_000
        assert 5_000 < north < 660_000


def within(east: np.ndarray, north: np.ndarray, rings: list[np.ndarray]) -> np.ndarray:  # type: ignore[type-arg]
    """The odd-even rule for many points at once."""
    odd = np.zeros(len(east), bool)
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring[:-1].tolist(), ring[1:].tolist(), strict=True):
            if y1 != y2:
                odd ^= ((y1 <= north) != (y2 <= north)) & (east < x1 + (north - y1) / (y2 - y1) * (x2 - x1))
    return odd


def test_a_part_of_a_postcode_a_town_and_a_borough_are_where_they_are(national: National) -> None:
    with closing(read_cache(national.places.cache)) as conn:
        for text, east, north, metres in (
            ("LS8 5DT", 431247, 434742, 0),
            ("LS8", 432000, 437000, 3000),
            ("Otley", 420300, 445700, 2500),
            ("Southwark", 533500, 176500, 3000),
            ("Newport, Isle of Wight", 450000, 89000, 3000),
        ):
            anchor = anchor_for(conn, text)
            assert np.hypot(anchor.east - east, anchor.north - north) <= metres, text
