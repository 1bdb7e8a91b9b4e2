"""Where a postcode, a part of one or a town is, and where settings stand: the only room that places a setting.

Nothing withheld is placed, nor any type whose address is withheld as a rule, whatever a release says of it: their
area is all that may be told (`may_be_placed`). No numpy here, because the rows of the first page are placed too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache
from math import hypot
from typing import Literal, NamedTuple

from data_sync.domain.geography import MILE, district_code, postcode_code, sector_code, written
from data_sync.domain.postcode import parse_part, parse_postcode
from data_sync.errors import KnownError
from data_sync.language import tr, trn
from data_sync.search.words import sort_key
from data_sync.sources import ofsted_register as register

Kind = Literal["postcode", "sector", "district", "town"]

EXACT, BY_SECTOR, BY_DISTRICT = 0, 1, 2
"""How a postcode's position is known: from the list, or from the middle of its sector or district."""

NOWHERE = ("", "Not Recorded")
"""What a release has for an authority that is not known; no place on the ground."""

_AT_ONCE = 5000
"""Values in one statement; SQLite takes 32,766."""

_ONE_TOWN = 10 * MILE
"""Authorities whose settings of one town lie so near to each other share the town (Newport in Shropshire is not that in
the Isle of Wight, but Manchester spreads over nine)."""


class Anchor(NamedTuple):
    """A place to be near to: eastings and northings in metres.

    `kind` says what the position is that of: a postcode, or the middle of a sector's or district's postcodes or of a
    town's placed settings; then it is `about` there. `name` is what was asked for as it is written, `stands_for`
    whose middle it is (the sector of a postcode that is not in the list; a town with its authority), `settings` how
    many settings a town's middle is the mean of.
    """

    east: float
    north: float
    about: bool = False
    kind: Kind = "postcode"
    name: str = ""
    stands_for: str = ""
    settings: int = 0

    @property
    def told(self) -> str:
        """The place in words that say what is approximate."""
        if self.kind == "town":
            return trn(
                "{place} (the middle of its one setting placed there)",
                "{place} (the middle of {n} settings placed there)", self.settings, place=self.stands_for,
                n=self.settings,
            )  # fmt: skip
        if not self.about:
            return self.name
        if self.stands_for != self.name:
            return tr("{place} (not in the list held: the middle of {wider})", place=self.name, wider=self.stands_for)
        return tr("{place} (the middle of its postcodes)", place=self.name)


class Position(NamedTuple):
    """Where a setting stands: eastings and northings in metres; `about` is EXACT, BY_SECTOR or BY_DISTRICT."""

    east: int
    north: int
    about: int = EXACT


# --- settings --------------------------------------------------------------------------------------------------------


class Standing(NamedTuple):
    """A placed setting: where, and the town and authority that its release names."""

    position: Position
    town: str | None
    la: str | None


@cache
def _placed_types() -> frozenset[str]:
    return frozenset(register.vocabulary("type")) - register.never_placed_types()


def may_be_placed(type_: str | None, withheld: bool | int) -> bool:
    """Whether a setting of this type may stand on a map at all.

    No childminder, home childcarer or domestic premises does, nor a type that the program does not know: it could be a
    new name for one of them.
    """
    return not withheld and type_ in _placed_types()


def positions(conn: sqlite3.Connection, postcodes: Iterable[str]) -> dict[str, Position]:
    """The positions of these postcodes (as they are written); unknown ones are left out.

    One that is not in the list stands in the middle of its sector, else of its district.
    """
    wanted = {postcode: postcode_code(postcode) for postcode in set(postcodes)}
    exact = _looked_up(conn, "postcode", wanted.values())
    missing = {p: c for p, c in wanted.items() if c not in exact}
    parts = {sector_code(c) for c in missing.values()} | {district_code(c) for c in missing.values()}
    middle = _looked_up(conn, "postcode_part", parts)
    found = {p: Position(*exact[c]) for p, c in wanted.items() if c in exact}
    for postcode, code in missing.items():
        for part, about in ((sector_code(code), BY_SECTOR), (district_code(code), BY_DISTRICT)):
            if part in middle:
                found[postcode] = Position(*middle[part], about)
                break
    return found


def standing(conn: sqlite3.Connection, fact_ids: Sequence[int]) -> dict[int, Standing]:
    """Where the settings with these facts stand; those that may not be placed or whose postcode is unknown are left
    out."""
    rows: list[tuple[int, str, str | None, str | None]] = []
    for start in range(0, len(fact_ids), _AT_ONCE):
        some = fact_ids[start : start + _AT_ONCE]
        for fact, type_, postcode, town, la in conn.execute(
            "SELECT id, type, postcode, town, la FROM fact WHERE withheld = 0 AND postcode IS NOT NULL"
            f" AND id IN ({','.join('?' * len(some))})",
            some,
        ):
            if may_be_placed(type_, withheld=False):
                rows.append((fact, postcode, town, la))
    places = positions(conn, (row[1] for row in rows))
    return {fact: Standing(places[p], town, la) for fact, p, town, la in rows if p in places}


def _looked_up(conn: sqlite3.Connection, table: str, codes: Iterable[int]) -> dict[int, tuple[int, int]]:
    """East and north by code, for the codes that `table` has."""
    wanted = sorted(codes)
    found: dict[int, tuple[int, int]] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ",".join("?" * len(some))
        rows = conn.execute(f"SELECT code, east, north FROM {table} WHERE code IN ({marks})", some)
        found.update((code, (east, north)) for code, east, north in rows)
    return found


# --- places a person names -------------------------------------------------------------------------------------------


def anchor_for(conn: sqlite3.Connection, text: str) -> Anchor:
    """The place called `text`: a postcode, a sector, a district (`LS8 5DT`, `LS8 5`, `LS8`) or a town.

    A town is where its placed settings are (`Otley`; where several places bear the name, the one with the most
    settings, or with its authority after a comma, `Ashford, Surrey`). Raises `no-postcodes` where none are held, and
    `unknown-postcode`.
    """
    shown = " ".join(text.split())
    postcode = parse_postcode(text)
    found = _postcode_anchor(conn, postcode) if postcode else _part_anchor(conn, shown) or _town_anchor(conn, shown)
    if found is not None:
        return found
    if conn.execute("SELECT 1 FROM postcode LIMIT 1").fetchone() is None:
        raise KnownError("no-postcodes")
    raise KnownError("unknown-postcode", postcode=postcode or shown[:60])


def _postcode_anchor(conn: sqlite3.Connection, postcode: str) -> Anchor | None:
    code = postcode_code(postcode)
    row = conn.execute("SELECT east, north FROM postcode WHERE code = ?", (code,)).fetchone()
    if row is not None:
        return Anchor(row[0], row[1], name=postcode, stands_for=postcode)
    return _middle(conn, sector_code(code), postcode) or _middle(conn, district_code(code), postcode)


def _part_anchor(conn: sqlite3.Connection, text: str) -> Anchor | None:
    """A sector or district. `LS85` is the sector LS8 5 where there is no district LS85."""
    part = parse_part(text)
    tries = [part]
    if part and " " not in part and part[-1].isdigit():
        tries.append(parse_part(f"{part[:-1]} {part[-1]}"))
    for name in tries:
        if name and (found := _middle(conn, postcode_code(name), name)):
            return found
    return _middle(conn, district_code(postcode_code(part)), part) if part else None


def _middle(conn: sqlite3.Connection, code: int, name: str) -> Anchor | None:
    row = conn.execute("SELECT east, north FROM postcode_part WHERE code = ?", (code,)).fetchone()
    if row is None:
        return None
    part = written(code)
    kind: Kind = "sector" if " " in part else "district"
    return Anchor(row[0], row[1], True, kind, name, part)


def _town_anchor(conn: sqlite3.Connection, text: str) -> Anchor | None:
    """The middle of the town's settings: of those authorities that share the place where most of them are."""
    town, _, la = text.partition(",")
    rows = conn.execute(
        "SELECT la, east, north, settings, name FROM town WHERE words = ? ORDER BY la", (sort_key(town),)
    ).fetchall()
    if la.strip():
        rows = [row for row in rows if sort_key(row[0]) == sort_key(la)]
    if not rows:
        return None
    near = max((_sharing(row, rows) for row in rows), key=lambda shared: sum(r[3] for r in shared))
    settings = sum(row[3] for row in near)
    east, north = (sum(row[axis] * row[3] for row in near) / settings for axis in (1, 2))
    largest = max(near, key=lambda row: row[3])
    name = str(largest[4])
    plain = sort_key(largest[0]) == sort_key(name) or largest[3] * 2 <= settings  # Leeds, Leeds; London, Wandsworth
    return Anchor(round(east), round(north), True, "town", name, name if plain else f"{name}, {largest[0]}", settings)


def _sharing(one: sqlite3.Row, rows: Sequence[sqlite3.Row]) -> list[sqlite3.Row]:
    return [row for row in rows if hypot(row[1] - one[1], row[2] - one[2]) <= _ONE_TOWN]
