"""The archive of postcodes: what is read of it, and what is refused."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from data_sync.domain.geography import UNITS_A_DISTRICT, UNITS_A_SECTOR, postcode_code, written
from data_sync.errors import Cancelled, KnownError
from data_sync.progress import Progress
from data_sync.sources import postcodes as source
from data_sync.sources.postcodes import middles, read_postcodes

TAIL = '"E92000001","E19000001","E18000003","","E08000035","E05001420"'
LEEDS = f'"LS8 5DT",10,431247,434742,{TAIL}\r\n"LS8 5DU",10,431300,434800,{TAIL}\r\n'
METADATA = "PRODUCT: OS CODE-POINT_OPEN\nDATASET VERSION NUMBER: 2026.2.0\nRM UPDATE DATE: 20260508\n"

Archive = Callable[..., Path]


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    """Writes an archive with these members, laid out as the publisher's."""

    def write(members: Mapping[str, str | bytes], **named: Any) -> Path:
        path = tmp_path / "downloads"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **named) as out:
            for name, text in members.items():
                out.writestr(zipfile.ZipInfo(name, (2026, 5, 20, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
        return path

    return write


def refusal(path: Path) -> str:
    with pytest.raises(KnownError) as met:
        read_postcodes(path)
    assert met.value.code == "not-postcodes"
    return str(met.value.facts["why"])


def listed(path: Path) -> dict[str, tuple[int, int]]:
    found = read_postcodes(path)
    places = zip(found.east.tolist(), found.north.tolist(), strict=True)
    return dict(zip(map(written, found.codes.tolist()), places, strict=True))


def test_postcodes_of_every_shape_are_read_with_their_positions(archive: Archive) -> None:
    rows = [
        f'"N1  0AA",10,530622,183959,{TAIL}',
        f'"AB101AB",10,394251,806376,{TAIL}',
        f'"EC1A1BB",10,532160,181420,{TAIL}',
        "W1A 0AX,10,529000,181600,E92000001,,,,E09000033,E05013808",
        f'"M1 1AE",10,384900,398200,{TAIL}',
    ]
    assert listed(archive({"Data/CSV/n.csv": "\n".join(rows)})) == {
        "N1 0AA": (530622, 183959),
        "AB10 1AB": (394251, 806376),
        "EC1A 1BB": (532160, 181420),
        "W1A 0AX": (529000, 181600),
        "M1 1AE": (384900, 398200),
    }


def test_what_has_no_position_cannot_be_read_or_stands_twice_is_left_out_and_counted(archive: Archive) -> None:
    rows = [
        f'"LS8 5DT",10,431247,434742,{TAIL}',
        f'"LS8 5DT",10,431248,434743,{TAIL}',  # once more
        f'"LS8 5DV",90,0,0,{TAIL}',
        f'"LS8 5DW",90,431247,434742,{TAIL}',  # 90 says: no coordinates, whatever stands there
        f'"LS8 5DX",60,0,0,{TAIL}',
        f'"LS8 5DY",10,9999999,434742,{TAIL}',  # off the grid
        f'"09-Oct",10,431247,434742,{TAIL}',
        '"LS8 5DZ",10,,,',
        "",
        "  ,,",
        f'"1S8 5DT",10,431247,434742,{TAIL}',
    ]
    found = read_postcodes(archive({"Data/CSV/ls.csv": "\r\n".join(rows) + "\r\n"}))
    assert [written(c) for c in found.codes.tolist()] == ["LS8 5DT"]
    assert (found.rows, found.no_place, found.unreadable, found.repeated) == (9, 3, 4, 1)


def test_a_file_of_which_much_cannot_be_read_is_refused_whole(archive: Archive) -> None:
    broken = "".join(f'"LS8 5D{c}",ten,431247,434742,{TAIL}\n' for c in "ABCDEFG")
    assert refusal(archive({"Data/CSV/ls.csv": LEEDS * 20 + broken})) == "7 of its 47 rows cannot be read"


def test_numbers_are_those_of_the_domain_for_every_pattern_of_postcode(archive: Archive) -> None:
    shapes = ["A9 9AA", "A99 9AA", "A9A 9AA", "AA9 9AA", "AA99 9AA", "AA9A 9AA", "Z0 0ZZ", "ZZ0Z 0ZZ", "AZ10 1ZA"]
    rows = "".join(f'"{p.split()[0]:<4}{p.split()[1]}",10,400000,300000,{TAIL}\n' for p in shapes)
    found = read_postcodes(archive({"Data/CSV/a.csv": rows}))
    assert found.codes.tolist() == sorted(map(postcode_code, shapes))


def test_the_date_and_version_are_those_of_its_description(archive: Archive) -> None:
    found = read_postcodes(archive({"Data/CSV/ls.csv": LEEDS, "Doc/metadata.txt": METADATA}))
    assert (found.as_at, found.version) == ("2026-05-08", "2026.2.0")


@pytest.mark.parametrize(
    ("metadata", "as_at"),
    [
        ("COPYRIGHT DATE: 20260512\n", "2026-05-12"),
        ("COPYRIGHT DATE: 20261399\n", "2026-05-20"),
        ("RM UPDATE DATE: soon\nCOPYRIGHT DATE: 20260512\n", "2026-05-12"),
        ("", "2026-05-20"),
    ],
)
def test_without_one_the_day_of_the_copyright_or_of_the_newest_list_stands_in(
    archive: Archive, metadata: str, as_at: str
) -> None:
    assert read_postcodes(archive({"Data/CSV/ls.csv": LEEDS, "Doc/metadata.txt": metadata})).as_at == as_at


def test_lists_below_another_folder_are_found_and_other_tables_are_not_taken_for_lists(archive: Archive) -> None:
    path = archive(
        {
            "codepo_gb/Data/CSV/ls.csv": LEEDS,
            "codepo_gb/Doc/Code-Point_Open_Column_Headers.csv": "PC,PQ,EA,NO\n",
            "codepo_gb/Data/CSV/ls8.csv": LEEDS.replace("LS8", "LS9"),
        }
    )
    assert set(listed(path)) == {"LS8 5DT", "LS8 5DU"}


def test_the_middles_of_sectors_and_districts_are_the_means_of_their_postcodes(archive: Archive) -> None:
    more = f'"LS8 1AA",10,430000,436000,{TAIL}\n"LS1 1AA",10,429000,433000,{TAIL}\n'
    found = read_postcodes(archive({"Data/CSV/ls.csv": LEEDS + more}))
    sectors, districts = middles(found, UNITS_A_SECTOR), middles(found, UNITS_A_DISTRICT)
    assert [written(c) for c in sectors.codes.tolist()] == ["LS1 1", "LS8 1", "LS8 5"]
    assert (sectors.east.tolist()[2], sectors.north.tolist()[2], sectors.postcodes.tolist()[2]) == (431274, 434771, 2)
    assert [written(c) for c in districts.codes.tolist()] == ["LS1", "LS8"]
    assert (districts.east.tolist()[1], districts.postcodes.tolist()[1]) == (430849, 3)


def test_what_is_no_archive_or_a_damaged_one_is_refused(archive: Archive, tmp_path: Path) -> None:
    page = tmp_path / "page"
    page.write_bytes(b"<!doctype html><title>Sign in</title>")
    assert refusal(page) == "it is a damaged archive"
    whole = archive({"Data/CSV/ls.csv": LEEDS * 500}).read_bytes()
    for spoilt in (whole[: len(whole) // 2], whole[:-10], b"", whole[:60] + b"\x00" * 20 + whole[80:]):
        page.write_bytes(spoilt)
        assert refusal(page) == "it is a damaged archive"


def test_an_archive_without_postcodes_is_refused(archive: Archive) -> None:
    assert refusal(archive({"Doc/readme.txt": "hello"})) == "it has no lists of postcodes in it"
    assert refusal(archive({"Data/CSV/ls.csv": ""})) == "it has no postcodes in it"
    assert refusal(archive({"../Data/CSV/../../ls.csv": LEEDS})) == "it has no lists of postcodes in it"


def test_an_archive_of_another_make_is_refused(archive: Archive) -> None:
    many = {f"Doc/{n}.txt": "" for n in range(1001)}
    assert refusal(archive({"Data/CSV/ls.csv": LEEDS, **many})) == "it is an archive of another make"
    path = archive({"Data/CSV/ls.csv": LEEDS})
    locked = bytearray(path.read_bytes())
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(locked)
    assert refusal(path) == "it is locked with a password"


def test_a_bomb_is_refused_by_the_sizes_it_declares(archive: Archive) -> None:
    bomb = archive({"Data/CSV/ls.csv": b" " * 34_000_000})
    assert bomb.stat().st_size < 100_000
    assert "unpacks to more than" in refusal(bomb)


def test_a_bomb_that_hides_its_size_gives_no_more_than_it_declares(archive: Archive) -> None:
    path = archive({"Data/CSV/ls.csv": LEEDS * 100_000})
    lying = bytearray(path.read_bytes())
    at = lying.index(b"PK\x01\x02") + 24
    lying[at : at + 4] = (100).to_bytes(4, "little")
    path.write_bytes(lying)
    assert refusal(path) == "it is a damaged archive"


def test_more_rows_than_there_are_postcodes_are_refused(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {**source.facts()["limits"], "rows": 3}
    monkeypatch.setitem(source.facts(), "limits", limits)
    path = archive({"Data/CSV/ls.csv": LEEDS, "Data/CSV/n.csv": LEEDS.replace("LS8", "N1 ")})
    assert refusal(path) == "it has more rows than there are postcodes"


def test_reading_can_be_stopped_between_two_lists(archive: Archive) -> None:
    progress = Progress(lambda step: progress.cancel() if step.done == 1 else None)
    path = archive({"Data/CSV/ls.csv": LEEDS, "Data/CSV/n.csv": LEEDS, "Data/CSV/s.csv": LEEDS})
    with pytest.raises(Cancelled):
        read_postcodes(path, progress)


def test_the_published_archive_is_read_whole(shared: Path) -> None:
    path = shared / "published/api.os.uk/downloads/v1/products/CodePointOpen/downloads"
    found = read_postcodes(path)
    assert (found.as_at, found.version) == ("2014-07-18", "2014.3.0")
    assert (found.rows, found.no_place, found.unreadable, found.repeated) == (1_684_769, 84, 0, 0)
    assert len(found) == 1_684_685
    assert bool((np.diff(found.codes) > 0).all())
    # Every hundredth row beside a second reading, by a plain split and the domain's own numbers.
    with zipfile.ZipFile(path) as archive:
        members = [n for n in archive.namelist() if re.fullmatch(r"Data/CSV/\w+\.csv", n)]
        lines = [line for n in members for line in archive.read(n).decode("ascii").splitlines()][::100]
    for line in lines:
        postcode, quality, east, north, *_ = line.replace('"', "").split(",")
        plain = postcode.replace(" ", "")
        at = int(np.searchsorted(found.codes, postcode_code(f"{plain[:-3]} {plain[-3:]}")))
        if quality != "90":
            assert (int(found.east[at]), int(found.north[at])) == (int(east), int(north))
