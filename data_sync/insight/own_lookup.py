"""What a sheet of the person's own is matched against: which URNs are in any release held, and who is at a postcode."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class KnownUrn:
    """A setting of any release held. `name` None where it is withheld; `left`: not in the newest release."""

    urn: str
    name: str | None
    postcode: str | None
    withheld: bool
    left: bool


_SETTING = (
    "SELECT s.urn, iif(f.withheld, NULL, f.name), iif(f.withheld, NULL, f.postcode), f.withheld, s.last_as_at < ("
    "SELECT max(as_at) FROM release WHERE dataset = 'register') FROM setting s JOIN fact f ON f.id = s.fact_id"
)


def known_urns(conn: sqlite3.Connection | None, urns: Iterable[str]) -> dict[str, KnownUrn]:
    """Those of these URNs that any release held lists; none where there is no register."""
    return {each.urn: each for each in _found(conn, "s.urn", list(dict.fromkeys(urns)))}


def at_postcodes(conn: sqlite3.Connection | None, postcodes: Iterable[str]) -> dict[str, tuple[KnownUrn, ...]]:
    """The settings whose published postcode is one of these; withheld ones are never among them."""
    wanted = set(postcodes)
    found: dict[str, list[KnownUrn]] = {}
    if conn is None or not wanted:
        return {}
    # One pass: there is no index on postcodes, and a sheet names thousands.
    for row in conn.execute(f"{_SETTING} WHERE f.postcode NOT NULL AND NOT f.withheld"):
        if row[2] in wanted:
            each = _told(row)
            found.setdefault(row[2], []).append(each)
    return {postcode: tuple(some) for postcode, some in found.items()}


def _found(conn: sqlite3.Connection | None, column: str, wanted: Sequence[str]) -> Iterator[KnownUrn]:
    for start in range(0, len(wanted) if conn is not None else 0, _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        assert conn is not None
        for row in conn.execute(f"{_SETTING} WHERE {column} IN ({','.join('?' * len(some))})", some):
            yield _told(row)


def _told(row: Sequence[object]) -> KnownUrn:
    urn, name, postcode, withheld, left = row
    said, where = (None if text is None else str(text) for text in (name, postcode))
    return KnownUrn(str(urn), said, where, bool(withheld), bool(left))
