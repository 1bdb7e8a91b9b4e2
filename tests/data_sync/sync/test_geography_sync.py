"""Postcodes and boundaries brought together: each for itself, and both again without a network."""

from __future__ import annotations

import json
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from data_sync.errors import Cancelled
from data_sync.progress import Progress
from data_sync.store.cache import write_cache
from data_sync.store.places import Places
from data_sync.sync import boundaries, postcodes
from data_sync.sync.geography import rebuild_geography, sync_geography
from data_sync.sync.held import HeldOnly
from data_sync.transport import Transport

CLOCK = "2026-07-01T09:00:00Z"
RING = [[-1.6, 53.7], [-1.5, 53.7], [-1.5, 53.8], [-1.6, 53.7]]


def in_mirror(mirror: Path, url: str) -> Path:
    path = mirror / url.removeprefix("https://").partition("?")[0]
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    folder = tmp_path / "mirror"
    with zipfile.ZipFile(in_mirror(folder, postcodes.dataset().url), "w") as out:
        out.writestr("Data/CSV/ls.csv", '"LS8 5DT",10,431247,434742,"E92000001"\n')
    feature = {
        "type": "Feature",
        "properties": {"LAD23CD": "E08000035", "LAD23NM": "Leeds"},
        "geometry": {"type": "Polygon", "coordinates": [RING]},
    }
    text = json.dumps({"type": "FeatureCollection", "features": [feature]})
    in_mirror(folder, boundaries.dataset().url).write_text(text, "utf-8")
    return folder


def test_both_are_brought_and_a_second_time_neither(mirror: Path, tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    places.make()
    with closing(write_cache(places.cache)) as conn, closing(Transport(places.downloads, mirror)) as transport:
        for state in ("added", "unchanged"):
            results = sync_geography(conn, transport, places.data, lambda: CLOCK)
            assert [(r.state, r.settings) for r in results] == [(state, 1), (state, 1)]
        (only,) = sync_geography(conn, transport, places.data, lambda: CLOCK, ["boundaries"])
        assert only.title.startswith("Local Authority Districts")


def test_one_that_is_refused_does_not_keep_the_other_out(mirror: Path, tmp_path: Path) -> None:
    in_mirror(mirror, postcodes.dataset().url).write_bytes(b"PK\x03\x04 and no more")
    places = Places(tmp_path / "data")
    places.make()
    with closing(write_cache(places.cache)) as conn, closing(Transport(places.downloads, mirror)) as transport:
        refused, added = sync_geography(conn, transport, places.data, lambda: CLOCK)
        assert (refused.state, refused.title, added.state) == ("refused", "OS Code-Point Open", "added")
        assert refused.why is not None
        assert refused.why.code == "not-postcodes"
        stop = Progress()
        stop.cancel()
        with pytest.raises(Cancelled):
            sync_geography(conn, transport, places.data, lambda: CLOCK, progress=stop)


def test_a_rebuild_takes_what_is_among_the_downloads_and_asks_nobody(mirror: Path, tmp_path: Path) -> None:
    places = Places(tmp_path / "data")
    places.make()
    held = HeldOnly(Transport(places.downloads))
    with closing(write_cache(places.cache)) as conn, closing(Transport(places.downloads, mirror)) as transport:
        assert rebuild_geography(conn, held, places.data, lambda: CLOCK) == []
        sync_geography(conn, transport, places.data, lambda: CLOCK, ["boundaries"])
    with closing(write_cache(places.data / "cache-2.sqlite")) as conn:
        (only,) = rebuild_geography(conn, held, places.data, lambda: CLOCK)
        assert (only.state, only.title[:15]) == ("added", "Local Authority")
