"""Earlier registrations here: pairs of a registration that left the register and a later one that looks like the same
setting.

A URN is a registration, not a place (domain.md §1, rule 7). A pair is evidence a person can read, with how sure it is;
the person confirms or rejects it and nothing is merged. Withheld settings are never looked at. The points that the
evidence is worth, and why, stand in ``successions.toml``.
"""

from __future__ import annotations

import sqlite3
import tomllib
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from data_sync.insight.premises import Premises, how_same, plain_words, premises_of
from data_sync.insight.succession_evidence import Evidence, evidence_of
from data_sync.language import tr

Sure = Literal["likely", "possible"]


@dataclass(frozen=True, slots=True)
class Registration:
    """One registration's facts that are compared: as last listed where it is the earlier one, as first listed where the
    later.

    `left_by` is the first release held without it after its last, None while the newest lists it. Dates are ISO.
    """

    urn: str
    first: str
    last: str
    left_by: str | None
    name: str
    address: str | None
    town: str | None
    postcode: str
    telephone: str | None
    person_urn: str | None
    person_name: str | None
    subtype: str | None
    registers: int
    places: int | None
    registered: str | None
    premises: Premises


@dataclass(frozen=True, slots=True)
class Pair:
    """An earlier registration that a later one perhaps continues. `evidence` are sentences, those for it first."""

    earlier: str
    later: str
    sure: Sure
    evidence: tuple[str, ...]
    points: int

    def as_json(self) -> dict[str, Any]:
        """The pair in the command line's shape."""
        return {"earlier": self.earlier, "later": self.later, "sure": self.sure, "evidence": list(self.evidence)}


def successions(conn: sqlite3.Connection) -> list[Pair]:
    """Every pair between the releases held, surest first. Needs two releases; with one there is nothing to compare."""
    here = _postcodes(conn, _LEFT) & _postcodes(conn, _JOINED)  # of the others nothing need be held
    pairs = _pairs(_registrations(conn, _LEFT, here), _registrations(conn, _JOINED, here))
    plain_words.cache_clear()  # nobody asks for so many again
    return pairs


@dataclass(frozen=True, slots=True)
class Line:
    """The registrations that a setting perhaps continues, and those that perhaps continue it: nearest first on both
    sides.

    A pair further back or further on follows from the one before it, so its `later` (or `earlier`) is not the setting
    itself.
    """

    urn: str
    earlier: tuple[Pair, ...]
    later: tuple[Pair, ...]


def line_of(conn: sqlite3.Connection, urn: str) -> Line:
    """The pairs that lead to this URN and on from it, as `successions` has them; none where it is withheld or unknown.

    Pairs are only made within one postcode, so this needs no more than the settings of the setting's own.
    """
    row = conn.execute(
        "SELECT f.withheld FROM setting s JOIN fact f ON f.id = s.fact_id WHERE s.urn = ?", (urn,)
    ).fetchone()
    if row is None or row[0]:
        return Line(urn, (), ())
    found = [
        pair
        for code in sorted(_postcodes_of(conn, urn))
        for pair in _pairs(_registrations(conn, _LEFT, {code}, code), _registrations(conn, _JOINED, {code}, code))
    ]
    return Line(urn, _reached(urn, found, "later", "earlier"), _reached(urn, found, "earlier", "later"))


def _reached(urn: str, pairs: list[Pair], near: str, far: str) -> tuple[Pair, ...]:
    """The pairs whose `near` side is the URN, then those whose near side is their far side, and so on."""
    reached: list[Pair] = []
    ends = {urn}
    while step := [p for p in pairs if getattr(p, near) in ends and p not in reached]:
        reached += sorted(step, key=_surest)
        ends = {getattr(p, far) for p in step}
    return tuple(reached)


def _postcodes_of(conn: sqlite3.Connection, urn: str) -> set[str]:
    """Every postcode that a release gave the setting: the later of a pair is compared as it was first listed."""
    rows = conn.execute(
        "SELECT DISTINCT f.postcode FROM fact f JOIN setting s ON s.id = f.setting_id"
        " WHERE s.urn = ? AND f.postcode NOT NULL",
        (urn,),
    )
    return {row[0] for row in rows}


# --- who left, who joined --------------------------------------------------------------------------------------------

_FIELDS = (
    "s.urn, s.first_as_at, s.last_as_at,"
    " (SELECT min(as_at) FROM release WHERE dataset = 'register' AND as_at > s.last_as_at) AS left_by,"
    " f.name, f.address, f.town, f.postcode, f.telephone, f.person_urn, f.person_name, f.subtype, f.registers,"
    " f.places, f.registered"
)
_NAMES = (
    "urn", "first", "last", "left_by", "name", "address", "town", "postcode", "telephone", "person_urn",
    "person_name", "subtype", "registers", "places", "registered",
)  # fmt: skip
_LEFT = (
    " FROM setting s JOIN fact f ON f.id = s.fact_id"
    " WHERE s.last_as_at < (SELECT max(as_at) FROM release WHERE dataset = 'register')"
    " AND NOT f.withheld AND f.name NOT NULL AND f.postcode NOT NULL"
)
"""Registrations that the newest release no longer lists, as they were last listed."""
_JOINED = (
    " FROM setting s JOIN release r ON r.dataset = 'register' AND r.as_at = s.first_as_at"
    " JOIN listing l ON l.release_id = r.id AND l.setting_id = s.id JOIN fact f ON f.id = l.fact_id"
    " JOIN fact today ON today.id = s.fact_id"
    " WHERE s.first_as_at > (SELECT min(as_at) FROM release WHERE dataset = 'register')"
    " AND NOT f.withheld AND NOT today.withheld AND f.name NOT NULL AND f.postcode NOT NULL"
)
"""Registrations that the oldest release did not list, as they were first listed. One that is withheld today is left
out, whatever an older release said of it."""


def _postcodes(conn: sqlite3.Connection, who: str) -> set[str]:
    """The postcodes of those who left, or joined."""
    return {row[0] for row in conn.execute(f"SELECT DISTINCT f.postcode{who}")}


def _registrations(
    conn: sqlite3.Connection, who: str, postcodes: Collection[str], only: str | None = None
) -> list[Registration]:
    """Those who left, or joined, in these postcodes. `only` is the one of them, where it is one: then not all are
    looked through."""
    here = " AND f.postcode = ?1 AND s.id IN (SELECT setting_id FROM fact WHERE postcode = ?1)"
    at, values = ("", ()) if only is None else (here, (only,))
    found = []
    for row in conn.execute(f"SELECT {_FIELDS}{who}{at}", values):
        told = dict(zip(_NAMES, row, strict=True))
        if told["postcode"] not in postcodes:
            continue
        premises = premises_of(told["address"], told["postcode"])
        if premises is not None:
            found.append(Registration(**told, premises=premises))
    return found


# --- which of them belong together -----------------------------------------------------------------------------------


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "successions.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class _Candidate:
    earlier: Registration
    later: Registration
    evidence: Evidence

    @property
    def sure(self) -> Sure | None:
        levels = _table()["sure"]
        if self.evidence.points >= levels["likely"] and not self.evidence.overlapping:
            return "likely"
        return "possible" if self.evidence.points >= levels["possible"] else None


def _pairs(left: list[Registration], joined: list[Registration]) -> list[Pair]:
    """The best partner for each: a registration is continued by one and continues one, unless it plainly split or
    merged.
    """
    gone = defaultdict(list)
    for one in left:
        gone[one.postcode].append(one)
    candidates = [c for later in joined for earlier in gone[later.postcode] if (c := _candidate(earlier, later))]
    candidates.sort(key=lambda c: (-c.evidence.points, c.evidence.months_apart, c.earlier.urn, c.later.urn))
    continued: dict[str, _Candidate] = {}
    continues: dict[str, _Candidate] = {}
    pairs = []
    for c in candidates:
        better = continued.get(c.earlier.urn) or continues.get(c.later.urn)
        if better is None:
            continued[c.earlier.urn] = continues[c.later.urn] = c
            pairs.append(_pair(c, c.sure or "possible", ()))
        elif c.sure == "likely" and not _passes_through(c, continued):
            pairs.append(_pair(c, "possible", (_told_better(c, better),)))
    return sorted(pairs, key=_surest)


def _candidate(earlier: Registration, later: Registration) -> _Candidate | None:
    """The two as a candidate: the later one joined after the earlier was last listed, or in that very release."""
    if earlier.urn == later.urn or later.first < earlier.last or earlier.left_by is None:
        return None
    if later.first == earlier.last and later.last <= earlier.last:
        return None  # both left together: neighbours, not one after the other
    same = how_same(earlier.premises, later.premises)
    if same is None:
        return None
    candidate = _Candidate(earlier, later, evidence_of(earlier, later, same, _table()))
    return candidate if candidate.sure else None


def _passes_through(c: _Candidate, continued: dict[str, _Candidate]) -> bool:
    """Whether the later one is reached through another registration in between, which says it already."""
    step = continued.get(c.earlier.urn)
    for _ in range(10):
        if step is None:
            return False
        if step.later.urn == c.later.urn:
            return True
        step = continued.get(step.later.urn)
    return False


def _told_better(c: _Candidate, better: _Candidate) -> str:
    if better.earlier.urn == c.earlier.urn:
        return tr(
            "The later registration {urn} ({name}) fits the earlier one better.",
            urn=better.later.urn,
            name=better.later.name,
        )
    return tr(
        "The earlier registration {urn} ({name}) fits the later one better.",
        urn=better.earlier.urn,
        name=better.earlier.name,
    )


def _pair(c: _Candidate, sure: Sure, more: tuple[str, ...]) -> Pair:
    return Pair(c.earlier.urn, c.later.urn, sure, c.evidence.sentences + more, c.evidence.points)


def _surest(pair: Pair) -> tuple[bool, int, str, str]:
    return pair.sure != "likely", -pair.points, pair.later, pair.earlier
