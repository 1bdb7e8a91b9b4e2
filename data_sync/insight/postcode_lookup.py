"""A look-up file that the person brings: from postcode to ward or LSOA, read for the postcodes that are wanted alone.

The national files have 2.7 million rows; they are read line by line and nothing of the rest is kept.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, TextIO

from data_sync.domain.postcode import parse_postcode
from data_sync.errors import KnownError

SmallArea = Literal["ward", "lsoa"]


@dataclass(frozen=True, slots=True)
class PostcodeLookup:
    """Postcode to the name (or code, where the file has no names) of its small area. `file` is the file's own
    name."""

    area: SmallArea
    file: str
    found: dict[str, str]


@cache
def _titles() -> dict[str, Any]:
    table = tomllib.loads((Path(__file__).parent / "sufficiency.toml").read_text(encoding="utf-8"))
    return dict(table["lookup"])


def read_lookup(path: Path, area: SmallArea, wanted: Collection[str]) -> PostcodeLookup:
    """The small areas of the `wanted` postcodes, from a CSV with a column of postcodes and one of codes.

    Raises `file-missing` or `not-a-lookup`.
    """
    if not path.is_file():
        raise KnownError("file-missing", file=str(path))
    needed = set(wanted)
    found: dict[str, str] = {}
    try:
        with _opened(path) as file:
            rows = csv.reader(file)
            header = [" ".join(cell.lower().split()) for cell in next(rows, [])]
            postcode, code = _column(header, "postcode"), _column(header, area)
            name = _column(header, f"{area}_name")
            if postcode is None or code is None:
                lacks = "postcodes" if postcode is None else area if area == "ward" else "LSOA"
                raise KnownError("not-a-lookup", file=path.name, why=f"it has no column of {lacks}")
            last = max(postcode, code, name or 0)
            for row in rows:
                if len(row) > last and (unit := parse_postcode(row[postcode])) in needed:
                    value = row[name].strip() if name is not None else ""
                    if value := value or row[code].strip():
                        found[str(unit)] = value
    except (csv.Error, UnicodeDecodeError) as error:
        raise KnownError("not-a-lookup", file=path.name, why="it is not CSV text") from error
    return PostcodeLookup(area, path.name, found)


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    """The file as text: UTF-8, or cp1252 where its beginning is not."""
    with path.open("rb") as raw:
        head = raw.read(1 << 16)
    if b"\0" in head:
        raise KnownError("not-a-lookup", file=path.name, why="it is not CSV text")
    try:
        head[: len(head) - 4].decode("utf-8")
        encoding = "utf-8-sig"
    except UnicodeDecodeError:
        encoding = "cp1252"
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        yield file


def _column(header: list[str], what: str) -> int | None:
    """Where the column is; the first spelling that the file has."""
    for title in _titles().get(what, ()):
        for n, cell in enumerate(header):
            if re.fullmatch(title, cell):
                return n
    return None
