"""Bringing boundaries in: districts as published, the authorities made of them, and faults that leave both alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from data_sync.domain.geography import from_wgs84
from data_sync.errors import KnownError
from data_sync.search.outlines import authority_labels, authority_outlines, land_outlines
from data_sync.store.cache import write_cache
from data_sync.store.places import Places
from data_sync.sync.boundaries import dataset, sync_boundaries
from data_sync.sync.held import HeldOnly
from data_sync.sync.register import ReleaseResult
from data_sync.transport import Transport

CLOCK = "2026-07-01T09:00:00Z"
QUERY = dataset().url.removeprefix("https://").partition("?")[0]


def box(west: float, south: float, east: float, north: float) -> list[list[float]]:
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


DISTRICTS = {
    ("E07000008", "Cambridge"): box(0.0, 52.0, 0.1, 52.1),
    ("E07000012", "South Cambridgeshire"): box(0.1, 52.0, 0.2, 52.1),
    ("E06000023", "Bristol, City of"): box(-2.6, 51.4, -2.5, 51.5),
    ("W06000015", "Cardiff"): box(-3.2, 51.4, -3.1, 51.5),
}


class Folder:
    """A data folder, its cache opened for writing, and a mirror that stands for the publisher."""

    def __init__(self, root: Path) -> None:
        self.mirror, self.places = root / "mirror", Places(root / "data")
        self.places.make()
        self.conn = write_cache(self.places.cache)

    @property
    def file(self) -> Path:
        return self.mirror / QUERY

    def publish(self, districts: dict[tuple[str, str], list[list[float]]]) -> None:
        features = [
            {
                "type": "Feature",
                "properties": {"LAD23CD": code, "LAD23NM": name},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            }
            for (code, name), ring in districts.items()
        ]
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")

    def sync(self, *, held: bool = False) -> ReleaseResult:
        with closing(Transport(self.places.downloads, self.mirror)) as transport:
            brings = HeldOnly(transport) if held else transport
            return sync_boundaries(self.conn, brings, self.places.data, lambda: CLOCK)

    def held(self) -> list[list[tuple[object, ...]]]:
        tables = ("boundary", "authority", "release", "source_file", "issue")
        return [self.conn.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    made = Folder(tmp_path)
    made.publish(DISTRICTS)
    yield made
    made.conn.close()


def test_districts_are_held_and_authorities_are_their_unions_under_the_registers_names(folder: Folder) -> None:
    result = folder.sync()
    assert (result.as_at, result.state, result.rows_read, result.settings) == ("2023-05-01", "added", 4, 4)
    rows = folder.conn.execute("SELECT code, name, authority FROM boundary ORDER BY code").fetchall()
    assert rows == [
        ("E06000023", "Bristol, City of", "Bristol"),
        ("E07000008", "Cambridge", "Cambridgeshire"),
        ("E07000012", "South Cambridgeshire", "Cambridgeshire"),
        ("W06000015", "Cardiff", None),
    ]
    outlines = dict(authority_outlines(folder.conn))
    assert list(outlines) == ["Bristol", "Cambridgeshire"]
    (ring,) = outlines["Cambridgeshire"]
    assert ring.dtype == np.float32
    corners = [
        from_wgs84(y, x) for x, y in ((0.0, 52.0), (0.1, 52.0), (0.2, 52.0), (0.2, 52.1), (0.1, 52.1), (0.0, 52.1))
    ]
    assert len(ring) == len(corners) + 1
    assert (ring[0] == ring[-1]).all()
    for corner in corners:
        assert np.hypot(*(ring - corner).T).min() < 0.1
    label = authority_labels(folder.conn)["Cambridgeshire"]
    assert np.hypot(*np.subtract(label, from_wgs84(52.05, 0.1))) < 20


def test_land_outside_england_has_an_outline_and_no_authority(folder: Folder) -> None:
    folder.sync()
    (cardiff,) = land_outlines(folder.conn)
    assert np.hypot(*(cardiff - from_wgs84(51.4, -3.2)).T).min() < 0.1


def test_before_a_sync_there_are_no_outlines(folder: Folder) -> None:
    assert authority_outlines(folder.conn) == []
    assert land_outlines(folder.conn) == []
    assert authority_labels(folder.conn) == {}


def test_where_it_comes_from_is_held_with_it_and_what_the_table_misses_is_told(folder: Folder) -> None:
    folder.sync()
    file = folder.conn.execute("SELECT url, licence, path FROM source_file").fetchone()
    assert file[0] == dataset().url
    assert "Office for National Statistics" in file[1]
    assert (folder.places.data / file[2]).read_bytes() == folder.file.read_bytes()
    (note,) = folder.conn.execute("SELECT raw FROM issue").fetchone()
    assert note == "it lacks 162 districts that counties are made of (Adur, Amber Valley, Arun …)"


def test_a_second_sync_changes_nothing_and_a_new_file_takes_the_place_of_the_old(folder: Folder) -> None:
    folder.sync()
    before = folder.held()
    assert folder.sync().state == "unchanged"
    assert folder.held() == before
    folder.publish({**DISTRICTS, ("E08000035", "Leeds"): box(-1.6, 53.7, -1.5, 53.8)})
    assert folder.sync().settings == 5
    assert [name for name, _ in authority_outlines(folder.conn)] == ["Bristol", "Cambridgeshire", "Leeds"]
    assert folder.conn.execute("SELECT count(*) FROM release").fetchone() == (1,)


@pytest.mark.parametrize(
    "spoilt", [b"<!doctype html><title>Sign in</title>", b"", b'{"type": "FeatureCollection"', b"{}"]
)
def test_what_cannot_be_read_leaves_what_was_there(folder: Folder, spoilt: bytes) -> None:
    folder.sync()
    before = folder.held()
    folder.file.write_bytes(spoilt)
    with pytest.raises(KnownError) as met:
        folder.sync()
    assert met.value.code in ("not-boundaries", "mirror-page", "broken-download")
    assert folder.held() == before


def test_a_file_with_a_third_of_the_districts_gone_is_refused(folder: Folder) -> None:
    folder.sync()
    before = folder.held()
    folder.publish({("E06000023", "Bristol, City of"): box(-2.6, 51.4, -2.5, 51.5)})
    with pytest.raises(KnownError) as met:
        folder.sync()
    assert met.value.code == "suspicious"
    assert folder.held() == before


def test_they_are_built_again_from_the_downloads_without_a_network(folder: Folder) -> None:
    folder.sync()
    before = folder.held()
    folder.conn.close()
    folder.places.cache.unlink()
    folder.conn = write_cache(folder.places.cache)
    folder.mirror.rename(folder.mirror.with_name("gone"))
    assert folder.sync(held=True).state == "added"
    assert folder.held() == before


def test_nothing_but_these_tables_is_written(folder: Folder) -> None:
    folder.sync()
    tables = [row[0] for row in folder.conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    filled = {t for t in tables if folder.conn.execute(f"SELECT count(*) FROM {t}").fetchone()[0]}
    assert filled == {"boundary", "authority", "release", "source_file", "issue"}
