"""Bringing postcodes in: replaced whole or left alone, and settings placed by them whichever comes first."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from data_sync.domain.geography import postcode_code, written
from data_sync.errors import Cancelled, KnownError
from data_sync.progress import SILENT, Progress
from data_sync.search.columns import left_columns, load_columns
from data_sync.search.places import anchor_for
from data_sync.search.rows import Rows
from data_sync.store.cache import read_cache, write_cache
from data_sync.store.places import Places
from data_sync.sync.held import HeldOnly
from data_sync.sync.postcodes import dataset, sync_postcodes
from data_sync.sync.register import ReleaseResult
from data_sync.sync.session import Session
from data_sync.transport import Transport

TAIL = ',"E92000001","E19000001","E18000003","","E08000035","E05001420"'
LIST = {
    "LS8 5DT": (431247, 434742),
    "LS8 5DU": (431301, 434801),
    "LS1 1AA": (429000, 433000),
    "BD1 1AA": (416500, 433200),
}
FOLDER = "api.os.uk/downloads/v1/products/CodePointOpen"
CLOCK = "2026-07-01T09:00:00Z"

NURSERY, MINDER, NANNY = "Childcare on non-domestic premises", "Childminder", "Home childcarer"
DOMESTIC = "Childcare on domestic premises"
HEADER = (
    "Web link,Provider URN,Registration date,Provider type,Provider subtype,Provider status,Individual register"
    " combinations,Provider name,Provider address line 1,Provider town,Provider postcode,Local authority,Region,"
    "Deprivation band,Places,EYR REIF: Most recent: Inspection date,EYR REIF: Most recent: Safeguarding standards met?,"
    "EYR REIF: Most recent: Inclusion,EYR REIF: Most recent: Curriculum and teaching,"
    "EYR REIF: Most recent: Achievement,"
    '"EYR REIF: Most recent: Behaviour, attitudes and establishing routines",'
    "EYR REIF: Most recent: Children's welfare and wellbeing,EYR REIF: Most recent: Leadership and governance"
)
SETTINGS = [
    ("EY100001", NURSERY, "Acorns", "Leeds", "LS8 5DT", "Leeds"),
    ("EY100002", NURSERY, "Beeches", "Leeds", "LS8 5ZZ", "Leeds"),  # newer than the list
    ("EY100003", NURSERY, "Cedars", "Leeds", "LS8 1ZZ", "Leeds"),  # and its sector too
    ("EY100004", NURSERY, "Dell", "Shipley", "BD1 1AA", "Bradford"),
    ("EY100005", NURSERY, "Elms", "Nowhere", "ZZ99 9ZZ", "Leeds"),
    ("EY100006", MINDER, "REDACTED", "REDACTED", "REDACTED", "Leeds"),
    ("EY100007", MINDER, "Published by mistake", "Leeds", "LS8 5DT", "Leeds"),
    ("EY100008", NANNY, "Another", "Leeds", "LS8 5DU", "Leeds"),
    ("EY100009", DOMESTIC, "At home", "Leeds", "LS1 1AA", "Leeds"),
    ("EY100010", "Childminder of a new kind", "New", "Leeds", "LS1 1AA", "Leeds"),
    ("EY100011", NURSERY, "REDACTED", "REDACTED", "LS1 1AA", "Leeds"),
]
PLACED = {
    "EY100001": (431247, 434742, 0),
    "EY100002": (431274, 434772, 1),
    "EY100003": (431274, 434772, 2),
    "EY100004": (416500, 433200, 0),
}


class Folder:
    """A data folder, and a mirror that stands for the publishers."""

    def __init__(self, root: Path) -> None:
        self.mirror = root / "mirror"
        self.places = Places(root / "data")
        self.places.make()

    @property
    def zip(self) -> Path:
        return self.mirror / FOLDER / "downloads"

    def publish(self, postcodes: dict[str, tuple[int, int]], day: str = "20260508", more: str = "") -> None:
        rows = [f'"{p.split()[0]:<4}{p.split()[1]}",10,{e},{n}{TAIL}' for p, (e, n) in postcodes.items()]
        self.zip.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(self.zip, "w", zipfile.ZIP_DEFLATED) as out:
            members = {
                "Data/CSV/ls.csv": "\r\n".join(rows) + "\r\n" + more,
                "Doc/metadata.txt": f"DATASET VERSION NUMBER: 2026.2.0\nRM UPDATE DATE: {day}\n",
            }
            for name, text in members.items():  # of one day, so that the same list is the same file
                out.writestr(zipfile.ZipInfo(name, (2026, 5, 8, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        with closing(write_cache(self.places.cache)) as conn:
            yield conn

    def reading(self) -> sqlite3.Connection:
        return read_cache(self.places.cache)

    def sync(
        self, mirror: str | None = None, *, held: bool = False, progress: Progress = SILENT, **named: Any
    ) -> ReleaseResult:
        transport = Transport(self.places.downloads, mirror or self.mirror)
        with self.writing() as conn, closing(transport):
            brings = HeldOnly(transport) if held else transport
            return sync_postcodes(conn, brings, self.places.data, lambda: CLOCK, progress=progress, **named)

    def register(self, as_at: str = "2026-06-30", settings: list[Any] = SETTINGS) -> None:
        rows = [
            f"https://reports.ofsted.gov.uk/provider/16/{urn},{urn},01/05/2015,{kind},,Active,ALL,{name},1 Road,{town},"
            f"{postcode},{la},Yorkshire and The Humber,Average,20,,,,,,,,"
            for urn, kind, name, town, postcode, la in settings
        ]
        path = self.places.data.parent / f"{as_at}.csv"
        path.write_text("\n".join(["about", "as at", HEADER, *rows]) + "\n", "utf-8")
        Session(self.places, None, lambda: CLOCK).import_files([path], as_at=as_at, accept=True)

    def held(self) -> dict[str, list[Any]]:
        """All that a sync of postcodes writes, ids and arrival aside."""
        with closing(self.reading()) as conn:
            told = {
                table: [tuple(row) for row in conn.execute(f"SELECT * FROM {table} ORDER BY 1, 2")]
                for table in ("postcode", "postcode_part", "town", "packed")
            }
            told["release"] = [
                tuple(row)
                for row in conn.execute(
                    "SELECT r.dataset, r.as_at, r.title, r.rows_read, r.settings, r.set_aside, f.sha256 FROM release r"
                    " JOIN source_file f ON f.release_id = r.id WHERE r.dataset = 'postcodes'"
                )
            ]
            return told

    def placed(self) -> dict[str, tuple[int, int, int]]:
        with closing(self.reading()) as conn:
            a = load_columns(conn).arrays
            urns = dict(conn.execute("SELECT fact_id, urn FROM setting").fetchall())
            rows = zip(*(a[name].tolist() for name in ("fact_id", "east", "north", "about")), strict=True)
            return {urns[fact]: (east, north, about) for fact, east, north, about in rows if east or north or about}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path)
    made.publish(LIST)
    return made


# --- what is brought -------------------------------------------------------------------------------------------------


def test_the_list_is_held_with_its_release_its_file_and_what_was_odd(folder: Folder) -> None:
    folder.publish(LIST, more=f'"LS8 5DV",90,0,0{TAIL}\r\n"nonsense"\r\n')
    result = folder.sync()
    assert (result.as_at, result.title, result.state) == ("2026-05-08", "OS Code-Point Open 2026.2.0", "added")
    assert (result.rows_read, result.settings, result.set_aside) == (6, 4, 2)
    with closing(folder.reading()) as conn:
        rows = conn.execute("SELECT code, east, north FROM postcode").fetchall()
        assert {written(code): (east, north) for code, east, north in rows} == LIST
        file = dict(conn.execute("SELECT * FROM source_file").fetchone())
        assert file["url"] == dataset().url
        assert file["sha256"] == hashlib.sha256(folder.zip.read_bytes()).hexdigest()
        assert (folder.places.data / file["path"]).read_bytes() == folder.zip.read_bytes()
        assert "Royal Mail" in file["licence"]
        notes = [row[0] for row in conn.execute("SELECT raw FROM issue")]
        assert notes == [
            "1 of its 6 rows have no position and were left out",
            "1 of its 6 rows cannot be read and were left out",
        ]


def test_a_second_sync_asks_whether_the_file_changed_and_downloads_nothing(folder: Folder, shared: Path) -> None:
    log = folder.mirror.parent / "log"
    command = [sys.executable, str(shared / "publisher"), "--root", str(folder.mirror), "--log", str(log)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as publisher:
        try:
            assert publisher.stdout is not None
            address = publisher.stdout.readline().strip()
            first, second, again = folder.sync(address), folder.sync(address), folder.sync(address, again=True)
        finally:
            publisher.kill()
    assert [r.state for r in (first, second, again)] == ["added", "unchanged", "unchanged"]
    assert (second.rows_read, second.settings) == (first.rows_read, first.settings)
    assert [line.rsplit(" ", 1)[-1] for line in log.read_text().splitlines()] == ["200", "304", "200"]


def test_a_newer_list_takes_the_place_of_the_older_and_is_never_mixed_with_it(folder: Folder) -> None:
    folder.sync()
    reader = folder.reading()
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM postcode").fetchone()[0] == 4
    folder.publish({"LS8 5DT": (431250, 434750), "LS9 9AA": (433000, 433000), "LS9 9AB": (433001, 433001)}, "20260808")
    assert folder.sync().as_at == "2026-08-08"
    assert (
        reader.execute("SELECT east FROM postcode WHERE code = ?", (postcode_code("LS8 5DT"),)).fetchone()[0] == 431247
    )
    reader.close()
    with closing(folder.reading()) as conn:
        assert [written(row[0]) for row in conn.execute("SELECT code FROM postcode")] == [
            "LS8 5DT",
            "LS9 9AA",
            "LS9 9AB",
        ]
        parts = [written(row[0]) for row in conn.execute("SELECT code FROM postcode_part")]
        assert parts == ["LS8", "LS8 5", "LS9", "LS9 9"]
        assert [row[0] for row in conn.execute("SELECT as_at FROM release")] == ["2026-08-08"]
        assert anchor_for(conn, "LS8").east == 431250
        with pytest.raises(KnownError):
            anchor_for(conn, "BD1 1AA")


def test_a_corrected_list_of_the_same_day_says_which_file_it_took_the_place_of(folder: Folder) -> None:
    folder.sync()
    was = folder.held()["release"][0][-1]
    folder.publish(LIST | {"LS1 1AB": (429001, 433001)})
    assert folder.sync().state == "added"
    with closing(folder.reading()) as conn:
        assert [tuple(r) for r in conn.execute("SELECT settings, replaces_sha256 FROM release")] == [(5, was)]


# --- faults ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("spoil", ["page", "truncated", "garbage", "empty", "no lists"])
def test_what_cannot_be_read_leaves_what_was_there(folder: Folder, spoil: str) -> None:
    folder.register()
    folder.sync()
    before = folder.held()
    whole = folder.zip.read_bytes()
    spoilt = {
        "page": b"<!doctype html><title>Sign in to this network</title>",
        "truncated": whole[: len(whole) // 2],
        "garbage": b"PK\x03\x04" + b"\x00" * 500,
        "empty": b"",
    }
    if spoil == "no lists":
        with zipfile.ZipFile(folder.zip, "w") as out:
            out.writestr("readme.txt", "nothing")
    else:
        folder.zip.write_bytes(spoilt[spoil])
    for _ in range(2):
        with pytest.raises(KnownError) as met:
            folder.sync()
        assert met.value.code in ("not-postcodes", "mirror-page", "broken-download")
        assert folder.held() == before


def test_a_download_that_was_spoilt_on_the_way_is_fetched_again_though_the_server_says_it_is_the_same(
    folder: Folder, shared: Path
) -> None:
    command = [sys.executable, str(shared / "publisher"), "--root", str(folder.mirror), "--fault", "flip:CodePoint:1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as publisher:
        try:
            assert publisher.stdout is not None
            address = publisher.stdout.readline().strip()
            with pytest.raises(KnownError) as met:
                folder.sync(address)
            assert met.value.code == "not-postcodes"
            assert folder.sync(address).state == "added"
        finally:
            publisher.kill()


def test_a_list_a_third_shorter_than_the_one_held_is_refused_until_it_is_accepted(folder: Folder) -> None:
    folder.sync()
    before = folder.held()
    folder.publish({"LS8 5DT": LIST["LS8 5DT"]}, "20260808")
    with pytest.raises(KnownError) as met:
        folder.sync()
    assert met.value.code == "suspicious"
    assert folder.held() == before
    assert folder.sync(accept=True).settings == 1


@pytest.mark.parametrize("stage", ["read", "commit"])
def test_stopping_leaves_what_was_there(folder: Folder, stage: str) -> None:
    folder.register()
    folder.sync()
    before = folder.held()
    folder.publish(LIST | {"LS1 1AB": (429001, 433001)}, "20260808")
    progress = Progress(lambda step: progress.cancel() if step.stage == stage else None)
    transport = Transport(folder.places.downloads, folder.mirror)
    with folder.writing() as conn, closing(transport):
        with pytest.raises(Cancelled):
            sync_postcodes(conn, transport, folder.places.data, lambda: CLOCK, progress=progress)
        assert not conn.in_transaction
        assert folder.held() == before
        assert sync_postcodes(conn, transport, folder.places.data, lambda: CLOCK).settings == 5


def test_a_program_killed_in_the_midst_of_it_leaves_what_was_there(folder: Folder) -> None:
    folder.register()
    folder.sync()
    before = folder.held()
    folder.publish(LIST | {"LS1 1AB": (429001, 433001)}, "20260808")
    program = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from data_sync.progress import Progress\n"
        "from data_sync.store.cache import write_cache\n"
        "from data_sync.sync.postcodes import sync_postcodes\n"
        "from data_sync.transport import Transport\n"
        "data, mirror = map(Path, sys.argv[1:])\n"
        "progress = Progress(lambda step: os._exit(9) if step.what == 'postcodes' else None)\n"
        "conn = write_cache(data / 'cache.sqlite')\n"
        "sync_postcodes(conn, Transport(data / 'downloads', mirror), data, lambda: '', progress=progress)\n"
    )
    command = [sys.executable, "-c", program, str(folder.places.data), str(folder.mirror)]
    root = Path(__file__).resolve().parents[3]
    assert subprocess.run(command, cwd=root, check=False).returncode == 9
    assert folder.held() == before
    assert folder.sync().settings == 5


def test_a_full_disk_is_told_and_leaves_what_was_there(folder: Folder) -> None:
    folder.sync()
    before = folder.held()
    folder.publish(LIST | {f"LS2 {n}AA": (429001, 433001) for n in range(10)} | many(20_000), "20260808")
    transport = Transport(folder.places.downloads, folder.mirror)
    with folder.writing() as conn, closing(transport):
        pages = conn.execute("PRAGMA page_count").fetchone()[0]
        conn.execute(f"PRAGMA max_page_count = {pages + 5}")
        with pytest.raises(KnownError) as met:
            sync_postcodes(conn, transport, folder.places.data, lambda: CLOCK)
    assert met.value.code == "disk-full"
    assert folder.held() == before


def many(count: int) -> dict[str, tuple[int, int]]:
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    names = (f"LS{d} {s}{a}{b}" for d in range(20, 99) for s in range(10) for a in letters for b in letters)
    return {name: (429001, 433001) for name, _ in zip(names, range(count), strict=False)}


# --- placing ---------------------------------------------------------------------------------------------------------


def test_settings_stand_where_their_postcode_is_and_those_withheld_nowhere(folder: Folder) -> None:
    folder.register()
    assert folder.placed() == {}
    folder.sync()
    assert folder.placed() == PLACED


def test_the_order_in_which_register_and_postcodes_come_makes_no_difference_and_a_rebuild_is_the_same(
    tmp_path: Path,
) -> None:
    older = [*SETTINGS[:3], ("EY100099", NURSERY, "Gone", "Leeds", "LS1 1AA", "Leeds")]

    def made(name: str, *steps: str) -> Folder:
        one = Folder(tmp_path / name)
        one.publish(LIST)
        for step in steps:
            {
                "list": one.sync,
                "old": lambda: one.register("2025-12-31", older),
                "new": one.register,
            }[step]()
        return one

    first = made("a", "list", "old", "new")
    second = made("b", "old", "new", "list")
    third = made("c", "new", "list", "old")
    assert first.placed() == second.placed() == third.placed() == PLACED
    positions = {"a.east", "a.north", "a.about"}
    told = [one.held() for one in (first, second, third)]
    for one in told:
        one["packed"] = [row for row in one["packed"] if row[0] in positions]
    assert told[0] == told[1] == told[2]
    first.places.cache.unlink()
    for step in (lambda: first.sync(held=True), lambda: first.register("2025-12-31", older), first.register):
        step()
    again = first.held()
    again["packed"] = [row for row in again["packed"] if row[0] in positions]
    assert again == told[0]


def test_without_the_file_among_the_downloads_there_is_nothing_to_build_from(folder: Folder) -> None:
    with pytest.raises(KnownError) as met:
        folder.sync(held=True)
    assert met.value.code == "not-found"


def test_a_setting_says_where_it_is_in_latitude_and_longitude_unless_it_may_not(folder: Folder) -> None:
    folder.register()
    folder.sync()
    with closing(folder.reading()) as conn:
        settings = {s.urn: s for s in Rows(conn).by_urn([row[0] for row in SETTINGS])}
    where = {urn: (s.latitude, s.longitude) for urn, s in settings.items() if s.latitude or s.longitude}
    assert set(where) == set(PLACED)
    assert where["EY100001"] == pytest.approx((53.80794, -1.52704), abs=0.0002)
    assert settings["EY100006"].as_json()["latitude"] is None


def test_settings_that_have_left_are_placed_by_the_same_rule(folder: Folder) -> None:
    folder.register("2025-12-31", SETTINGS)
    folder.register("2026-06-30", SETTINGS[3:4])
    folder.sync()
    with closing(folder.reading()) as conn:
        a = left_columns(conn).arrays
        urns = dict(conn.execute("SELECT fact_id, urn FROM setting").fetchall())
    placed = {urns[f]: e for f, e in zip(a["fact_id"].tolist(), a["east"].tolist(), strict=True) if e}
    assert placed == {urn: at[0] for urn, at in PLACED.items() if urn != "EY100004"}


def test_towns_are_the_middle_of_their_placed_settings_and_a_county_is_none(folder: Folder) -> None:
    folder.publish(LIST | {"CT16 1AA": (631000, 141000), "TN1 1AA": (558500, 139500)})
    kent = [(f"EY2{n:05}", NURSERY, f"D{n}", "Dover", "CT16 1AA", "Kent") for n in range(30)]
    kent += [(f"EY3{n:05}", NURSERY, f"T{n}", "Tunbridge Wells", "TN1 1AA", "Kent") for n in range(30)]
    folder.register(settings=[*SETTINGS, *kent, ("EY400000", NURSERY, "Odd", "Kent", "TN1 1AA", "Kent")])
    folder.sync()
    with closing(folder.reading()) as conn:
        assert anchor_for(conn, "leeds").told == "Leeds (the middle of 3 settings placed there)"
        assert anchor_for(conn, "shipley").told == "Shipley, Bradford (the middle of its one setting placed there)"
        assert anchor_for(conn, "Dover").settings == 30
        for name in ("Kent", "Nowhere"):
            with pytest.raises(KnownError):
                anchor_for(conn, name)
        assert anchor_for(conn, "Bradford").told == "Bradford (the middle of its one setting placed there)"
