"""Boundaries: the published file, and our own tables of counties, spellings and successions against other witnesses."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from data_sync.domain.geography import to_wgs84
from data_sync.errors import KnownError
from data_sync.sources import boundaries as source
from data_sync.sources.boundaries import (
    Grid,
    authorities,
    authority_of,
    dissolved,
    family_information,
    label_point,
    read_boundaries,
    successions,
    today_names,
)

PUBLISHED = (
    "published/services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/"
    "Local_Authority_Districts_May_2023_UK_BUC_V2/FeatureServer/0/query"
)
CODE_POINT = "published/api.os.uk/downloads/v1/products/CodePointOpen/downloads"

SQUARE = [[-1.5, 53.8], [-1.4, 53.8], [-1.4, 53.9], [-1.5, 53.9], [-1.5, 53.8]]


def feature(code: str = "E08000035", name: str = "Leeds", rings: Any = None, kind: str = "Polygon") -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": {"LAD23CD": code, "LAD23NM": name},
        "geometry": {"type": kind, "coordinates": [SQUARE] if rings is None else rings},
    }


def collection(*features: Any, **more: Any) -> str:
    return json.dumps({"type": "FeatureCollection", "features": list(features), **more})


def refusal(path: Path, text: str | bytes) -> str:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(KnownError) as met:
        read_boundaries(path)
    assert met.value.code == "not-boundaries"
    return str(met.value.facts["why"])


# --- the tables ------------------------------------------------------------------------------------------------------


def test_every_english_district_is_of_exactly_one_authority_and_every_district_of_a_county_is_published(
    shared: Path,
) -> None:
    districts = read_boundaries(shared / PUBLISHED)
    published = {d.name for d in districts}
    below = [name for names in source.facts()["county"].values() for name in names]
    assert len(below) == len(set(below)) == 164
    assert set(below) <= published
    assert set(source.facts()["spelling"]) <= published
    # Districts below a county have codes of their own kind; all of them stand in the table, and none besides.
    assert {d.name for d in districts if d.code.startswith("E07")} == set(below)
    assert {d.authority is None for d in districts if not d.code.startswith("E")} == {True}


def test_the_table_of_counties_agrees_with_the_codes_in_the_list_of_postcodes(shared: Path) -> None:
    with zipfile.ZipFile(shared / CODE_POINT) as archive:
        lists = [archive.read(name) for name in archive.namelist() if name.startswith("Data/CSV/")]
    pairs = {pair for text in lists for pair in re.findall(rb'"(E10\d{6})","(E07\d{6})"', text)}
    county_of = {district.decode(): county.decode() for county, district in pairs}
    districts = [d for d in read_boundaries(shared / PUBLISHED) if d.code.startswith("E07")]
    newer = {d.name for d in districts if d.code not in county_of}
    assert newer == {"East Suffolk", "West Suffolk"}
    codes: dict[str | None, set[str]] = {}
    for d in districts:
        if d.code in county_of:
            codes.setdefault(d.authority, set()).add(county_of[d.code])
    assert {len(c) for c in codes.values()} == {1}
    assert len({next(iter(c)) for c in codes.values()}) == len(codes) == 21


def test_every_authority_that_the_registers_name_has_an_outline_or_successors_that_have(shared: Path) -> None:
    drawn = {a.name for a in authorities(read_boundaries(shared / PUBLISHED), Grid())}
    assert len(drawn) == 153
    registers = [named_in(path) for path in (shared / "published").rglob("*ost_recent*.csv")]
    registers += [named_in(path) for path in (shared / "published").rglob("Childcare_provider*.csv")]
    assert len(registers) == 3
    for named in registers:
        assert named - {"Not Recorded"} - drawn <= {"Cumbria"}
        assert all(set(today_names(name)) <= drawn for name in named - {"Not Recorded"})
    assert set.union(*registers) - {"Not Recorded", "Cumbria"} == drawn


def named_in(path: Path) -> set[str]:
    """The local authorities in a register's file."""
    with path.open(encoding="cp1252", errors="replace", newline="") as file:
        rows = csv.reader(file)
        header = next(row for row in rows if "Local authority" in [cell.capitalize() for cell in row])
        at = [cell.capitalize() for cell in header].index("Local authority")
        return {row[at] for row in rows if len(row) > at and row[at]}


def test_an_authority_that_ended_leads_to_those_in_its_place_and_others_to_themselves() -> None:
    assert today_names("Cumbria") == ("Cumberland", "Westmorland and Furness")
    assert today_names("Poole") == ("Bournemouth, Christchurch & Poole",)
    assert today_names("Leeds") == ("Leeds",)
    for change in successions():
        assert re.fullmatch(r"20\d\d-04-01", change.on)
        assert "Order 20" in change.source
        assert not set(change.before) & set(change.after)


def test_names_are_the_registers_own() -> None:
    assert authority_of("E06000023", "Bristol, City of") == "Bristol"
    assert authority_of("E07000008", "Cambridge") == "Cambridgeshire"
    assert authority_of("E08000035", "Leeds") == "Leeds"
    assert authority_of("W06000015", "Cardiff") is None


def test_every_authority_has_an_address_where_its_family_information_service_is_found() -> None:
    title, url = family_information("Leeds")
    assert title == "Leeds family information service"
    assert url.startswith("https://www.gov.uk/")


# --- the file --------------------------------------------------------------------------------------------------------


def test_districts_are_read_with_all_their_rings_in_the_order_of_their_codes(tmp_path: Path) -> None:
    path = tmp_path / "query"
    island = [[[-1.2, 53.8], [-1.1, 53.8], [-1.1, 53.9], [-1.2, 53.8]]]
    features = [feature("W06000015", "Cardiff"), feature(rings=[[SQUARE], island], kind="MultiPolygon")]
    path.write_text(collection(*features), "utf-8")
    leeds, cardiff = read_boundaries(path)
    assert (leeds.name, leeds.authority, [len(r) for r in leeds.rings]) == ("Leeds", "Leeds", [5, 4])
    assert (cardiff.name, cardiff.authority) == ("Cardiff", None)


def test_properties_of_another_year_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "query"
    changed = collection(feature()).replace("LAD23", "LAD26")
    path.write_text(changed, "utf-8")
    assert [d.code for d in read_boundaries(path)] == ["E08000035"]


def test_what_is_no_file_of_boundaries_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "query"
    assert refusal(path, "<!doctype html>") == "it is not GeoJSON"
    assert refusal(path, b"\xff\xfe\x00") == "it is not GeoJSON"
    assert refusal(path, "[" * 200_000) == "it is not GeoJSON"
    assert refusal(path, collection(feature())[:-20]) == "it is not GeoJSON"
    assert refusal(path, '{"error": {"code": 400}}') == "it has no boundaries in it"
    assert refusal(path, collection()) == "it has no boundaries in it"
    assert refusal(path, "[]") == "it has no boundaries in it"


def test_a_part_of_the_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "query"
    assert refusal(path, collection(feature(), exceededTransferLimit=True)) == "the publisher sent only a part of it"
    nested = collection(feature(), properties={"exceededTransferLimit": True})
    assert refusal(path, nested) == "the publisher sent only a part of it"


@pytest.mark.parametrize(
    "odd",
    [
        feature(code=""),
        feature(code="'); DROP TABLE boundary"),
        feature(name=" "),
        feature(name="x" * 101),
        feature(rings=[]),
        {"type": "Feature", "properties": None, "geometry": None},
        {**feature(), "geometry": {"type": "Point", "coordinates": [1, 2]}},
        "district",
        None,
    ],
)
def test_a_district_without_a_name_or_an_outline_is_refused(tmp_path: Path, odd: Any) -> None:
    assert refusal(tmp_path / "q", collection(odd)) == "one of its districts has no name or no outline"


@pytest.mark.parametrize(
    "ring",
    [
        SQUARE[:-1],
        SQUARE[:3],
        [[431247, 434742], [431300, 434742], [431300, 434800], [431247, 434742]],
        [[0.0, float("nan")]] * 4,
        [[-80.0, 43.0], [-80.1, 43.0], [-80.1, 43.1], [-80.0, 43.0]],
    ],
)
def test_an_outline_that_is_open_or_elsewhere_is_refused(tmp_path: Path, ring: Any) -> None:
    why = refusal(tmp_path / "q", collection(feature(rings=[ring])))
    assert why == "one of its outlines is not closed or not in this country"


def test_more_than_the_country_has_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "q"
    assert refusal(path, collection(feature(), feature())) == "it has a district twice"
    monkeypatch.setitem(source.facts(), "limits", {**source.facts()["limits"], "points": 4, "districts": 1})
    assert refusal(path, collection(feature())) == "its outlines have more points than can be drawn"
    assert refusal(path, collection(feature(), feature("E08000032"))) == "it has more districts than there are"


# --- outlines --------------------------------------------------------------------------------------------------------


def test_what_two_districts_share_falls_away() -> None:
    west = [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)]
    east = [(1.0, 0.0), (1.0, 1.0), (2.0, 1.0), (2.0, 0.0), (1.0, 0.0)]
    (outline,) = dissolved([west, east])
    assert outline[0] == outline[-1]
    assert set(outline) == {(0, 0), (0, 1), (1, 1), (2, 1), (2, 0), (1, 0)}
    assert ((1, 0), (1, 1)) not in pairwise(outline)
    assert ((1, 1), (1, 0)) not in pairwise(outline)


def test_a_hole_and_an_island_stay() -> None:
    outer = [(0.0, 0.0), (0.0, 9.0), (9.0, 9.0), (9.0, 0.0), (0.0, 0.0)]
    hole = [(3.0, 3.0), (3.0, 6.0), (6.0, 6.0), (6.0, 3.0), (3.0, 3.0)]
    island = [(20.0, 0.0), (20.0, 1.0), (21.0, 0.0), (20.0, 0.0)]
    assert sorted(len(line) for line in dissolved([outer, hole, island])) == [4, 5, 5]
    assert len(dissolved([outer, hole, hole])) == 1  # a district that fills the hole of another


def test_a_label_stands_inside_also_where_the_middle_does_not() -> None:
    crescent = [(0, 0), (40_000, 0), (40_000, 10_000), (10_000, 10_000), (10_000, 60_000)]
    crescent += [(40_000, 60_000), (40_000, 70_000), (0, 70_000), (0, 0)]
    east, north = label_point([source.np.array(crescent, source.np.float32)])
    assert 0 < east < 10_000
    assert 10_000 < north < 60_000


def test_the_labels_of_all_authorities_stand_inside_them_and_outlines_keep_their_area(shared: Path) -> None:
    districts = read_boundaries(shared / PUBLISHED)
    found = authorities(districts, Grid())
    grid = Grid()
    for authority in found:
        assert inside(authority.label, authority.rings), authority.name
        own = (area([grid.ring(r) for r in d.rings]) for d in districts if d.authority == authority.name)
        assert area(authority.rings) == pytest.approx(sum(own), rel=5e-3), authority.name
    leeds = next(a for a in found if a.name == "Leeds")
    latitude, longitude = to_wgs84(*leeds.label)
    assert (round(latitude, 1), round(longitude, 1)) == (53.8, -1.5)
    # No border between districts is left inside: the only rings within a county are the cities it lies around.
    counties = [a for a in found if a.name in source.facts()["county"]]
    assert [a.name for a in counties if holes(a.rings)] == [
        "Derbyshire",
        "Leicestershire",
        "Nottinghamshire",
        "Staffordshire",
    ]


def holes(rings: Any) -> int:
    """How many rings lie within the largest."""
    largest = max(rings, key=lambda ring: abs(area([ring])))
    others = [ring[:-1].mean(axis=0).tolist() for ring in rings if ring is not largest]
    return sum(inside((east, north), [largest]) for east, north in others)


def area(rings: Any) -> float:
    """The area between rings of any direction: a ring within another is a hole."""
    total = 0.0
    for n, ring in enumerate(rings):
        points = [(float(x), float(y)) for x, y in ring]
        size = abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(points)) / 2)
        middle = (sum(x for x, _ in points[1:]) / len(ring[1:]), sum(y for _, y in points[1:]) / len(ring[1:]))
        total += -size if inside(middle, [*rings[:n], *rings[n + 1 :]]) else size
    return total


def inside(point: tuple[float, float], rings: Any) -> bool:
    """The odd-even rule, an edge at a time."""
    x, y = point
    odd = False
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise([(float(a), float(b)) for a, b in ring]):
            if (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                odd = not odd
    return odd
