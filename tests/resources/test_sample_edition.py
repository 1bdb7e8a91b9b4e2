"""The sample edition: invented from end to end, the same each time it is made, laid out as the publishers' mirror."""

from __future__ import annotations

import csv
import datetime as dt
import itertools
import json
import math
import re
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
MARK = "INVENTED SAMPLE"
MEDIA = "assets.publishing.service.gov.uk/media"
POSTCODES = "api.os.uk/downloads/v1/products/CodePointOpen/downloads"
DISTRICTS = (
    "services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/"
    "Local_Authority_Districts_May_2023_UK_BUC_V2/FeatureServer/0/query"
)
LOCATION = ("name", "address1", "address2", "address3", "town", "postcode", "telephone")
Postcodes = dict[str, tuple[int, int, int, str]]
Grid = Callable[[float, float], tuple[float, float]]


def files_of(folder: Path) -> dict[str, Path]:
    return {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}


def held(path: Path) -> object:
    """A file's bytes; of a zip what it holds, for what deflates smallest differs between builds of zlib."""
    body = path.read_bytes()
    if not body.startswith(b"PK"):
        return body
    with zipfile.ZipFile(path) as archive:
        return [
            (i.filename, i.date_time, i.compress_type, i.external_attr, archive.read(i)) for i in archive.infolist()
        ]


def day(text: str) -> dt.date:
    return dt.datetime.strptime(text, "%d/%m/%Y").date()


def dates(row: dict[str, str]) -> Iterator[tuple[str, dt.date]]:
    for name, text in row.items():
        if name.endswith(".date") and text not in ("", "NULL"):
            yield name.removesuffix(".date").rstrip("23"), day(text)


# --- made the same each time -----------------------------------------------------------------------------------------


def test_making_it_again_gives_the_same_files(tmp_path: Path, sample_folder: Path) -> None:
    script = ROOT / "installer" / "make_sample.py"
    subprocess.run([sys.executable, str(script), "--out", str(tmp_path)], check=True, capture_output=True, timeout=60)
    made, kept = files_of(tmp_path), files_of(sample_folder)
    assert made.keys() == kept.keys()
    differing = [name for name in made if held(made[name]) != held(kept[name])]
    assert differing == [], "run installer/make_sample.py and commit what it writes"


def test_it_is_small_and_every_file_says_that_it_is_invented(sample_folder: Path, releases: list[Any]) -> None:
    files = files_of(sample_folder)
    assert sum(path.stat().st_size for path in files.values()) < 1_900_000
    for name, path in files.items():
        inside = held(path)
        text = repr(inside) if isinstance(inside, list) else path.read_text(encoding="cp1252", errors="replace")
        assert re.search(r"INVENTED SAMPLE|invented sample|Invented Sample Agency", text), name
    assert all(release.lines[1][0].startswith(MARK) for release in releases)


# --- laid out as the publishers' -------------------------------------------------------------------------------------


def test_the_pages_list_three_releases_one_of_them_as_a_spreadsheet_alone(sample_folder: Path) -> None:
    content = sample_folder / "www.gov.uk/api/content"
    collection = json.loads((content / "government/collections/early-years-and-childcare-statistics").read_bytes())
    registers, others = [], []
    for document in collection["links"]["documents"]:
        page = json.loads((content / document["base_path"].lstrip("/")).read_bytes())
        for attachment in page["details"]["attachments"]:
            title = attachment["title"]
            if attachment["attachment_type"] == "file":
                parts = urlsplit(attachment["url"])
                path = sample_folder / (parts.netloc + parts.path)
                assert path.stat().st_size == attachment["file_size"], title
                assert path.name == attachment["filename"]
            phrase = r"(provider data|provider level data|most recent inspections data) as at (\d+ \w+ \d{4})"
            found = re.search(phrase, title)
            if found:
                registers.append((found[2], path.suffix))
            else:
                others.append(title)
    assert sorted(registers) == [("30 June 2026", ".csv"), ("31 August 2025", ".ods"), ("31 December 2025", ".csv")]
    assert len(others) == 3, "agencies, inspections in the period and the methodology stand beside the register"


def test_each_release_names_its_date_before_the_header(releases: list[Any]) -> None:
    for release in releases:
        assert f"as at {release.as_at.day} {release.as_at:%B %Y}" in release.lines[0][0]
        assert release.header == release.titles


@pytest.mark.parametrize(
    ("name", "published", "encoding", "skip"),
    [
        ("august", "61a4d3c0e90e07043c35f1aa/*.csv", "cp1252", 3),
        ("december", "6973934c67ae94b3280137b4/*.csv", "utf-8-sig", 2),
        ("june", "6a54a05a1f2d9c0011aa0b21/*.csv", "utf-8-sig", 2),
    ],
)
def test_each_header_is_the_published_one(
    name: str, published: str, encoding: str, skip: int, shared: Path, request: pytest.FixtureRequest
) -> None:
    (path,) = (shared / "published" / MEDIA).glob(published)
    with path.open(encoding=encoding, newline="") as stream:
        head = next(itertools.islice(csv.reader(stream), skip, None))
    assert request.getfixturevalue(name).header == head


def test_the_csv_files_have_a_byte_order_mark_and_one_has_rows_of_commas_alone(december: Any, june: Any) -> None:
    for release, blank in ((december, 40), (june, 0)):
        body = release.path.read_bytes()
        assert body.startswith(b"\xef\xbb\xbf")
        assert body.count(b"\n") == body.count(b"\r\n")
        assert sum(not any(line) for line in release.lines) == blank
        assert {len(line) for line in release.lines} == {len(release.header)}


def test_the_spreadsheet_has_typed_cells_links_and_repeats(august: Any) -> None:
    with zipfile.ZipFile(august.path) as archive:
        assert archive.namelist()[0] == "mimetype"
        content = archive.read("content.xml").decode()
    sheets = re.findall(r'table:name="([^"]+)"', content)
    assert sheets == ["Cover", "Contents", "D1_Most_recent_inspections", "D2_Left"]
    assert content.count("""table:formula='of:=HYPERLINK("https://reports.ofsted.gov.uk/provider/""") == len(
        august.rows
    )
    assert content.count('office:value-type="date" office:date-value="20') > 4000
    assert content.count('office:value-type="float" office:value="2"><text:p>2</text:p>') > 2000
    assert 'table:number-columns-repeated="7" office:value-type="string"><text:p>REDACTED' in content
    assert re.search(r'table:number-rows-repeated="10\d{5}"', content)


# --- how much, and in what proportion --------------------------------------------------------------------------------


def test_there_are_about_2400_settings_and_a_few_fewer_each_time(releases: list[Any]) -> None:
    august, december, june = (len(release.rows) for release in releases)
    assert 2300 <= june <= 2500
    assert june < december < august < june * 1.1


def test_the_county_has_the_counts_of_the_pictures(releases: list[Any]) -> None:
    types = ("Childminder", "Childcare on non-domestic premises", "Home childcarer", "Childcare on domestic premises")
    expected = [(520, 556, 153, 6), (512, 553, 151, 6), (498, 551, 149, 6)]
    for release, counts in zip(releases, expected, strict=True):
        found = Counter(row["type"] for row in release.rows.values() if row["authority"] == "Aldershire")
        assert found == dict(zip(types, counts, strict=True))


def test_the_shares_are_those_of_the_published_register(june: Any) -> None:
    rows = list(june.rows.values())
    assert 0.52 <= sum(row["name"] in ("REDACTED", "") for row in rows) / len(rows) <= 0.56
    graded = Counter(row["graded.overall"] for row in rows if row["graded.overall"])
    assert 0.965 <= (graded["1"] + graded["2"]) / sum(graded.values()) <= 0.985
    assert 0.09 <= sum(bool(row["card.date"]) for row in rows) / len(rows) <= 0.12


# --- what no release may say -----------------------------------------------------------------------------------------


def test_inspections_keep_to_their_frameworks_and_never_lie_after_the_release(releases: list[Any]) -> None:
    windows = {
        "graded": (dt.date(2008, 9, 1), dt.date(2025, 11, 9)),
        "card": (dt.date(2025, 11, 10), dt.date(2026, 6, 30)),
        "ncor": (dt.date(2013, 1, 1), dt.date(2025, 11, 9)),
        "oosc": (dt.date(2019, 9, 1), dt.date(2025, 11, 9)),
        "cr": (dt.date(2009, 1, 1), dt.date(2026, 6, 30)),
    }
    seen = Counter[str]()
    for release in releases:
        for urn, row in release.rows.items():
            for kind, when in dates(row):
                seen[kind] += 1
                first, last = windows[kind]
                assert first <= when <= min(last, release.as_at), (release.layout, urn, kind, when)
                assert when > day(row["registered"]), (release.layout, urn, kind)
            assert day(row["registered"]) <= release.as_at
    assert min(seen[kind] for kind in windows) >= 100


def test_what_was_not_judged_is_a_dash_before_september_2019_only(releases: list[Any]) -> None:
    for release in releases:
        for urn, row in release.rows.items():
            if row["graded.date"]:
                dashed = {
                    row[f"graded.{area}"] == "-" for area in ("education", "behaviour", "personal", "safeguarding")
                }
                assert dashed == {day(row["graded.date"]) < dt.date(2019, 9, 1)}, urn


def test_a_number_belongs_to_one_inspection_in_every_release(releases: list[Any]) -> None:
    known: dict[str, tuple[str, str, str]] = {}
    for release in releases:
        for urn, row in release.rows.items():
            for name, number in row.items():
                if name.endswith(".number") and number not in ("", "NULL"):
                    block = name.removesuffix(".number")
                    this = (urn, block.rstrip("23"), row[f"{block}.date"])
                    assert known.setdefault(number, this) == this
    assert all(re.fullmatch(r"99\d{6}", number) for number in known)


def test_withheld_means_that_every_cell_of_the_place_is_withheld(releases: list[Any]) -> None:
    for release in releases:
        for urn, row in release.rows.items():
            cells = {row[name] for name in LOCATION}
            if row["type"] != "Childcare on non-domestic premises" or "REDACTED" in cells:
                assert cells in ({"REDACTED"}, {""}), urn
                assert row["person_name"] in ("", "REDACTED")
            else:
                assert row["name"], urn
                assert row["postcode"], urn


# --- places ----------------------------------------------------------------------------------------------------------


def miles(a: tuple[int, int, int, str], b: tuple[int, int, int, str]) -> float:
    return math.dist(a[1:3], b[1:3]) / 1609.344


def test_distances_from_home_and_work_are_those_of_the_pictures(june: Any, sample_postcodes: Postcodes) -> None:
    home, work = sample_postcodes["QX4 7TH"], sample_postcodes["QX7 1ND"]
    at = {urn: sample_postcodes.get(row["postcode"]) for urn, row in june.rows.items()}
    from_home = {"EY990114": 0.4, "EY990120": 0.9, "EY990131": 1.1, "3990126": 1.6, "EY990127": 1.7, "EY990128": 2.3}
    from_work = {"EY990114": 2.6, "EY990120": 2.1, "EY990131": 3.4}
    for anchor, distances in ((home, from_home), (work, from_work)):
        for urn, distance in distances.items():
            place = at[urn]
            assert place is not None
            assert round(miles(place, anchor), 1) == distance, june.rows[urn]["name"]
    placed = {urn: place for urn, place in at.items() if place is not None and place[0] != 90}
    assert min(placed, key=lambda urn: miles(placed[urn], home)) == "EY990114", "the picture's list begins with it"


def test_every_setting_stands_at_a_listed_postcode_but_those_that_show_what_happens_otherwise(
    june: Any, sample_postcodes: Postcodes
) -> None:
    assert 5500 <= len(sample_postcodes) <= 6500
    assert all(re.fullmatch(r"QX\d\d? \d[A-Z]{2}", postcode) for postcode in sample_postcodes)
    without = {postcode for postcode, (quality, *_) in sample_postcodes.items() if quality == 90}
    assert 10 <= len(without) <= 60
    elsewhere = {
        (row["name"], row["postcode"])
        for row in june.rows.values()
        if row["postcode"] not in ("REDACTED", "")
        and (row["postcode"] not in sample_postcodes or row["postcode"] in without)
    }
    assert elsewhere == {
        ("New Wharf Kindergarten", "QX4 7ZZ"),  # newer than the list: its sector is known
        ("Whistling Kettle Nursery", "09-Oct"),
        ("Clockwork Otter Nursery", "QX9 1PB"),  # listed without coordinates
    }
    assert sum(postcode.startswith("QX4 7") for postcode in sample_postcodes) > 20


def rings(root: Path) -> dict[str, list[list[list[float]]]]:
    """District code to its outer rings, longitude first."""
    found = {}
    for feature in json.loads((root / DISTRICTS).read_bytes())["features"]:
        shape = feature["geometry"]
        pieces = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
        found[feature["properties"]["LAD23CD"]] = [piece[0] for piece in pieces]
    return found


def corners(root: Path) -> list[list[float]]:
    return [corner for pieces in rings(root).values() for ring in pieces for corner in ring]


def test_districts_are_closed_outlines_one_of_them_in_two_pieces(sample_folder: Path) -> None:
    features = json.loads((sample_folder / DISTRICTS).read_bytes())["features"]
    names = {f["properties"]["LAD23NM"]: f["properties"]["LAD23CD"] for f in features}
    assert len(names) == 9
    assert {"Thornbeck", "Aldermouth", "Brackenford", "Kestrel Vale", "North Fenmarch", "Isle of Tansey"} <= set(names)
    assert all(re.fullmatch(r"E990000\d\d", code) for code in names.values())
    for pieces in rings(sample_folder).values():
        for ring in pieces:
            assert ring[0] == ring[-1]
            area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in itertools.pairwise(ring))
            assert area > 0, "outer rings run counter-clockwise"
    assert len(rings(sample_folder)["E99000009"]) == 2


def test_the_county_lies_at_sea(sample_folder: Path, sample_postcodes: Postcodes, shared: Path) -> None:
    for postcode, (quality, easting, northing, _) in sample_postcodes.items():
        if quality == 90:
            assert (easting, northing) == (0, 0), postcode
        else:
            assert 620_000 <= easting <= 680_000, postcode
            assert 480_000 <= northing <= 540_000, postcode
    ours, real = corners(sample_folder), corners(shared / "published")
    assert len(real) > 10_000
    west, east = min(x for x, _ in ours) - 1, max(x for x, _ in ours) + 1
    south, north = min(y for _, y in ours) - 0.5, max(y for _, y in ours) + 0.5
    assert [(x, y) for x, y in real if west < x < east and south < y < north] == []


@pytest.fixture
def on_the_grid(monkeypatch: pytest.MonkeyPatch) -> Iterator[Grid]:
    """The generator's longitude and latitude of an easting and a northing."""
    monkeypatch.syspath_prepend(str(ROOT / "installer" / "sample"))
    import geography

    yield geography.longitude_latitude
    for name in ("geography", "chance"):
        sys.modules.pop(name, None)


def test_postcodes_lie_in_their_districts(
    on_the_grid: Grid, sample_folder: Path, sample_postcodes: Postcodes, shared: Path
) -> None:
    # First that the grid is right, by the published boundaries' own columns (some of them say 50 for LAT).
    features = json.loads((shared / "published" / DISTRICTS).read_bytes())["features"]
    known_places = (f["properties"] for f in features)
    whole = [k for k in known_places if k["LAD23CD"].startswith("E") and k["LAT"] != 50]
    assert len(whole) > 250
    for known in whole:
        assert on_the_grid(known["BNG_E"], known["BNG_N"]) == pytest.approx((known["LONG"], known["LAT"]), abs=1e-4)
    shapes = rings(sample_folder)
    for postcode, (quality, easting, northing, district) in sample_postcodes.items():
        if quality != 90:
            point = on_the_grid(easting, northing)
            assert any(within(point, ring) for ring in shapes[district]), postcode


def within(point: tuple[float, float], ring: list[list[float]]) -> bool:
    x, y = point
    crossed = 0
    for (x1, y1), (x2, y2) in itertools.pairwise(ring):
        crossed += (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    return crossed % 2 == 1


# --- nothing real ----------------------------------------------------------------------------------------------------


def published_values(shared: Path) -> dict[str, set[str]]:
    """Every URN, person, postcode and name of the published registers."""
    wanted = ("urn", "registered person urn", "postcode", "name")
    found: dict[str, set[str]] = {what: set() for what in wanted}
    for path in sorted((shared / "published" / MEDIA).glob("*/*as_at*.csv")):
        if "agencies" in path.name:
            continue
        with path.open(encoding="cp1252" if "2021" in path.name else "utf-8-sig", newline="") as stream:
            reader = csv.reader(stream)
            head = next(row for row in reader if "Provider URN" in row)
            titles = [title.lower().replace("_", " ").removeprefix("provider ") for title in head]
            at = {what: titles.index(what) for what in wanted}
            for row in reader:
                for what, n in at.items():
                    found[what].add(row[n])
    return found


def test_no_urn_person_postcode_or_name_is_a_published_one(
    releases: list[Any], sample_postcodes: Postcodes, shared: Path
) -> None:
    real = published_values(shared)
    assert len(real["urn"]) > 80_000
    rows = [row for release in releases for row in release.rows.values()]
    said = {"", "REDACTED"}
    assert not {row["urn"] for row in rows} & real["urn"]
    assert not {row["person_urn"] for row in rows} & real["registered person urn"] - said
    assert not {row["name"] for row in rows} & real["name"] - said
    assert not ({row["postcode"] for row in rows} | sample_postcodes.keys()) & real["postcode"] - said - {"09-Oct"}
    with zipfile.ZipFile(shared / "published" / POSTCODES) as archive:
        assert not [name for name in archive.namelist() if name.lower().endswith("/qx.csv")]


def test_urns_and_telephone_numbers_are_of_ranges_that_nobody_has(releases: list[Any]) -> None:
    for release in releases:
        for urn, row in release.rows.items():
            assert re.fullmatch(r"EY99\d{4}|VC99\d{4}|39\d{5}|99\d{4}", urn)
            number = re.sub(r"\D", "", row["telephone"]).removeprefix("44").removeprefix("0")
            assert row["telephone"] == "REDACTED" or re.fullmatch(r"(1632960\d{3}|7700900\d{3})?", number), urn
