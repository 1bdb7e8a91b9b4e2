"""OS Code-Point Open: its archive as sorted arrays of postcodes with their eastings and northings.

Reads no network and no database. An archive is bounded before it is unpacked and while it is: by its members, their
names and sizes, and the rows in them. 1.7 million rows are read by one regular expression a list and turned into
numbers by numpy, because a Python call a row takes three times as long.
"""

from __future__ import annotations

import re
import tomllib
import zipfile
import zlib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from data_sync.domain.geography import BASES, EASTINGS, NORTHINGS
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.progress import SILENT, Progress

Numbers = np.ndarray[Any, np.dtype[np.int64]]

# What `zipfile` and `zlib` raise on an archive that is cut short, tampered with or of a make they do not know.
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)
_ENCRYPTED = 0x1
_ROW = re.compile(rb'^"?([A-Z0-9 ]{5,8})"?,(\d{1,2},\d{1,7},\d{1,7})(?=[,\r\n]|\Z)', re.M)
_METADATA = re.compile(r"^\s*([A-Z ]+?)\s*:\s*(\S+)\s*$", re.M)


@dataclass(frozen=True, slots=True)
class Postcodes:
    """The list: numbers of postcodes (see `domain.geography`), ascending, and their positions in metres.

    `no_place` rows have no position, `unreadable` are none that can be read, `repeated` name a postcode once more.
    """

    codes: Numbers
    east: Numbers
    north: Numbers
    as_at: str
    version: str
    rows: int
    no_place: int
    unreadable: int
    repeated: int

    def __len__(self) -> int:
        return len(self.codes)


@dataclass(frozen=True, slots=True)
class Parts:
    """The middles of sectors or districts: the mean of their postcodes' positions."""

    codes: Numbers
    east: Numbers
    north: Numbers
    postcodes: Numbers


@cache
def facts() -> dict[str, Any]:
    """The tables of ``postcodes.toml``."""
    return tomllib.loads((Path(__file__).parent / "postcodes.toml").read_text(encoding="utf-8"))


def read_postcodes(path: Path, progress: Progress = SILENT) -> Postcodes:
    """The postcodes in the archive at `path`. Raises `not-postcodes`, `Cancelled`."""
    try:
        with zipfile.ZipFile(path) as archive:
            lists = _lists(archive)
            told = _metadata(archive)
            rows: list[Numbers] = []
            count = unreadable = 0
            for n, member in enumerate(lists):
                progress.step("read", facts()["where"]["name"], n, len(lists), "lists")
                found, lines = _rows(archive, member)
                count += lines
                unreadable += lines - len(found)
                if count > facts()["limits"]["rows"]:
                    raise _refused(tr("it has more rows than there are postcodes"))
                rows.append(found)
    except _FAULTS as fault:
        raise _refused(tr("it is a damaged archive")) from fault
    table = np.concatenate(rows) if rows else np.empty((0, 4), np.int64)
    return _sorted(table, _as_at(told, lists), told.get(facts()["files"]["version"], ""), count, unreadable)


def middles(postcodes: Postcodes, size: int) -> Parts:
    """The middles of the parts that hold `size` numbers each (`UNITS_A_SECTOR` or `UNITS_A_DISTRICT`)."""
    codes, at, counts = np.unique(postcodes.codes - postcodes.codes % size, return_inverse=True, return_counts=True)
    east = np.rint(np.bincount(at, postcodes.east) / counts).astype(np.int64)
    north = np.rint(np.bincount(at, postcodes.north) / counts).astype(np.int64)
    return Parts(codes, east, north, counts)


def _refused(why: str) -> KnownError:
    return KnownError("not-postcodes", file=facts()["where"]["name"], why=why)


def _lists(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The archive's lists of postcodes, in order of name, once its declared sizes are within bounds."""
    limits = facts()["limits"]
    members = archive.infolist()
    if len(members) > limits["members"] or len({m.filename for m in members}) < len(members):
        raise _refused(tr("it is an archive of another make"))
    if any(m.flag_bits & _ENCRYPTED for m in members):
        raise _refused(tr("it is locked with a password"))
    wanted = re.compile(facts()["files"]["list"])
    lists = sorted((m for m in members if wanted.fullmatch(m.filename)), key=lambda m: m.filename)
    if not lists:
        raise _refused(tr("it has no lists of postcodes in it"))
    if sum(m.file_size for m in members) > limits["unpacked"] or any(m.file_size > limits["list"] for m in lists):
        raise _refused(tr("it unpacks to more than {megabytes:,} MB", megabytes=limits["unpacked"] >> 20))
    return lists


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limit: int) -> bytes:
    """A member's bytes: no more than it declares and `limit` allows, whatever is packed."""
    with archive.open(member) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise _refused(tr("its list {filename} is too long", filename=member.filename))
    return data


def _metadata(archive: zipfile.ZipFile) -> dict[str, str]:
    """What the archive's own description says, by its titles; nothing where it has none."""
    wanted = re.compile(facts()["files"]["metadata"])
    for member in archive.infolist():
        if wanted.fullmatch(member.filename):
            text = _unpacked(archive, member, facts()["limits"]["text"]).decode("latin-1")
            return dict(_METADATA.findall(text))
    return {}


def _as_at(told: dict[str, str], lists: list[zipfile.ZipInfo]) -> str:
    """The day the list is as at: as its description says, else the newest day of its files."""
    for title in facts()["files"]["as_at"]:
        digits = told.get(title, "")
        if re.fullmatch(r"(19|20)\d{6}", digits):
            try:
                return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).isoformat()
            except ValueError:
                continue
    return max("{:04}-{:02}-{:02}".format(*m.date_time) for m in lists)


def _rows(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> tuple[Numbers, int]:
    """A list as rows of code (0: none), quality, eastings, northings; and how many lines it has."""
    data = _unpacked(archive, member, facts()["limits"]["list"])
    found = _ROW.findall(data)
    lines = len(found)
    if data.count(b"\n") != lines or not data.endswith(b"\n"):
        lines = sum(1 for line in data.splitlines() if line.strip(b" ,\t"))
    if not found:
        return np.empty((0, 4), np.int64), lines
    codes = _codes([p if len(p) == 7 else _wide(p) for p, _ in found])
    numbers = np.fromstring(b",".join([n for _, n in found]), np.int64, sep=",").reshape(-1, 3)
    table = np.column_stack([codes, numbers])
    return table[codes > 0], lines


def _wide(postcode: bytes) -> bytes:
    """A postcode in seven characters, the inward part to the right (`N1  0AA`)."""
    plain = postcode.replace(b" ", b"")
    return plain[:-3].ljust(4) + plain[-3:]


def _codes(postcodes: list[bytes]) -> Numbers:
    """The numbers of postcodes seven characters wide, as `domain.geography.postcode_code` gives them; 0 for what is
    none."""
    chars = np.frombuffer(b"".join(p[:7].ljust(7) for p in postcodes), np.uint8).reshape(-1, 7).astype(np.int64)
    letter = np.where((chars >= 65) & (chars <= 90), chars - 64, 0)
    digit = np.where((chars >= 48) & (chars <= 57), chars - 48, -1)
    blank = chars == 32
    two = letter[:, 1] > 0  # the area has two letters, so that what follows stands one further on
    first = np.where(two, digit[:, 2], digit[:, 1])
    more_letter = np.where(two, letter[:, 3], letter[:, 2])
    more_digit = np.where(two, digit[:, 3], digit[:, 2])
    more_blank = np.where(two, blank[:, 3], blank[:, 2])
    more = np.where(more_blank, 0, np.where(more_digit >= 0, more_digit + 1, more_letter + 10))
    sound = (
        (letter[:, 0] > 0)
        & (first >= 0)
        & (more_blank | (more_digit >= 0) | (more_letter > 0))
        & (two | blank[:, 3])
        & (digit[:, 4] >= 0)
        & (letter[:, 5] > 0)
        & (letter[:, 6] > 0)
    )
    parts = (letter[:, 0], letter[:, 1], first, more, digit[:, 4] + 1, letter[:, 5], letter[:, 6])
    code = np.zeros(len(chars), np.int64)
    for base, part in zip(BASES, parts, strict=True):
        code = code * base + part
    return np.where(sound, code, 0)


def _sorted(table: Numbers, as_at: str, version: str, rows: int, unreadable: int) -> Postcodes:
    """The rows with a place, in the order of their numbers, each postcode once. Raises `not-postcodes`."""
    codes, quality, east, north = table.T
    nowhere = (quality == facts()["quality"]["no_place"]) | ((east == 0) & (north == 0))
    inside = (east >= EASTINGS[0]) & (east <= EASTINGS[1]) & (north >= NORTHINGS[0]) & (north <= NORTHINGS[1])
    kept = table[~nowhere & inside]
    unreadable += int((~nowhere & ~inside).sum())
    codes, first = np.unique(kept[:, 0], return_index=True)
    if not len(codes):
        raise _refused(tr("it has no postcodes in it"))
    if unreadable > max(5, rows * facts()["limits"]["set_aside"]):
        raise _refused(tr("{set_aside:,} of its {rows:,} rows cannot be read", set_aside=unreadable, rows=rows))
    return Postcodes(
        codes, kept[first, 2], kept[first, 3], as_at, version, rows, int(nowhere.sum()), unreadable,
        len(kept) - len(codes),
    )  # fmt: skip
