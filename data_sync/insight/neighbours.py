"""Who else is at this address, and who runs it.

Both are read from what is published and nothing else: a withheld setting has no address and no person to group by, and
is never listed beside one that has (domain.md §1, rule 6).
"""

from __future__ import annotations

import json
import sqlite3
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from data_sync.domain.frameworks import SAFEGUARDING, scale_of
from data_sync.domain.outcome import Block, latest, unpack
from data_sync.insight.premises import how_same, premises_of
from data_sync.language import look_up

_NEWEST = "SELECT max(as_at) FROM release WHERE dataset = 'register'"


@dataclass(frozen=True, slots=True)
class AtAddress:
    """Other registrations at the same premises: those on the register, and those that have left it. URNs, by name.

    `address` is the setting's own; None where it is withheld or not published, and then there are no others.
    """

    address: str | None
    here: tuple[str, ...]
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """How the latest outcomes of one framework lie. `base` settings have one; no framework is ever added to another.

    `areas` are published headings to counts of grades ("Overall effectiveness" among them where the framework has one);
    `safeguarding` counts met, not-met and not stated.
    """

    framework: str
    title: str
    base: int
    areas: dict[str, dict[str, int]]
    safeguarding: dict[str, int]


@dataclass(frozen=True, slots=True)
class RunBy:
    """The settings that one registered person or company has on the register, across England, as at the newest release.

    `urns` are the settings, by name (this one among them); `authorities` counts them; `without_outcome` have none in
    this release. `same_name` counts settings under other registered persons that bear the same published name: perhaps
    the same company, never counted with it.
    """

    person_urn: str
    person_name: str | None
    urns: tuple[str, ...]
    authorities: dict[str, int]
    places: int
    spreads: tuple[Spread, ...]
    without_outcome: int
    same_name: int

    def as_json(self) -> dict[str, Any]:
        return {
            "person_urn": self.person_urn,
            "person_name": self.person_name,
            "urns": list(self.urns),
            "authorities": self.authorities,
            "places": self.places,
            "outcomes": [
                {"framework": s.framework, "inspected": s.base, "areas": s.areas, "safeguarding": s.safeguarding}
                for s in self.spreads
            ],
            "without_outcome": self.without_outcome,
            "same_name": self.same_name,
        }


def at_address(conn: sqlite3.Connection, urn: str) -> AtAddress:
    """The other registrations at the premises of the setting with this URN, as each was last listed."""
    own = conn.execute(
        "SELECT f.address, f.town, f.postcode, f.withheld FROM setting s JOIN fact f ON f.id = s.fact_id"
        " WHERE s.urn = ?",
        (urn,),
    ).fetchone()
    premises = None if own is None or own["withheld"] else premises_of(own["address"], own["postcode"])
    if premises is None:
        return AtAddress(None, (), ())
    rows = conn.execute(
        f"SELECT s.urn, f.name, f.address, f.postcode, s.last_as_at = ({_NEWEST}) AS listed"
        " FROM setting s JOIN fact f ON f.id = s.fact_id WHERE f.postcode = ?1 AND NOT f.withheld AND s.urn <> ?2"
        " AND s.id IN (SELECT setting_id FROM fact WHERE postcode = ?1) ORDER BY f.name COLLATE NOCASE, s.urn",
        (own["postcode"], urn),
    )
    others = [row for row in rows if how_same(premises, premises_of(row["address"], row["postcode"]))]
    address = ", ".join(x for x in (own["address"], own["town"], own["postcode"]) if x)
    here = tuple(row["urn"] for row in others if row["listed"])
    return AtAddress(address, here, tuple(row["urn"] for row in others if not row["listed"]))


def run_by(conn: sqlite3.Connection, urn: str) -> RunBy | None:
    """What else the registered person of the setting with this URN runs; None where the person is blank or withheld."""
    own = conn.execute(
        "SELECT f.person_urn, f.person_name, f.withheld FROM setting s JOIN fact f ON f.id = s.fact_id WHERE s.urn = ?",
        (urn,),
    ).fetchone()
    if own is None or own["withheld"] or not own["person_urn"]:
        return None
    rows = conn.execute(
        "SELECT s.urn, f.person_urn, f.la, f.places, f.registers, f.blocks"
        " FROM setting s JOIN fact f ON f.id = s.fact_id"
        f" WHERE NOT f.withheld AND s.last_as_at = ({_NEWEST})"
        " AND s.id IN (SELECT setting_id FROM fact WHERE person_urn = ?1 OR person_name = ?2)"
        " AND (f.person_urn = ?1 OR f.person_name = ?2) ORDER BY f.name COLLATE NOCASE, s.urn",
        (own["person_urn"], own["person_name"]),
    ).fetchall()
    theirs = [row for row in rows if row["person_urn"] == own["person_urn"]]
    found = [block for row in theirs if (block := latest(unpack(json.loads(row["blocks"]))))]
    return RunBy(
        person_urn=own["person_urn"],
        person_name=own["person_name"],
        urns=tuple(row["urn"] for row in theirs),
        authorities=dict(Counter(row["la"] or "Not Recorded" for row in theirs).most_common()),
        places=sum(row["places"] or 0 for row in theirs if row["registers"] & 1),
        spreads=tuple(_spreads(found)),
        without_outcome=len(theirs) - len(found),
        same_name=len(rows) - len(theirs),
    )


@cache
def _titles() -> dict[str, str]:
    table = tomllib.loads((Path(__file__).parent / "neighbours.toml").read_text(encoding="utf-8"))
    table["title"] = {key: look_up(title) for key, title in table["title"].items()}
    return dict(table["title"])


def _spreads(blocks: Iterable[Block]) -> Iterable[Spread]:
    by_framework: dict[str, list[Block]] = {}
    for block in blocks:
        by_framework.setdefault(block.framework, []).append(block)
    for framework in sorted(by_framework, key=list(_titles()).index):
        some = by_framework[framework]
        yield Spread(framework, _titles()[framework], len(some), _areas(some), _safeguarding(some))


def _areas(blocks: list[Block]) -> dict[str, dict[str, int]]:
    """Counts of grades by area, in the publisher's order; areas that none was graded in are left out."""
    scale = scale_of(blocks[0].kind)
    counts = {area.heading: Counter(block.grades[n] for block in blocks) for n, area in enumerate(scale.areas)}
    named = {g.code: g.word for g in scale.named_grades}
    spread = {
        heading: {word: count[code] for code, word in named.items() if count[code]} for heading, count in counts.items()
    }
    return {heading: grades for heading, grades in spread.items() if grades}


def _safeguarding(blocks: list[Block]) -> dict[str, int]:
    counts = Counter(SAFEGUARDING[block.safeguarding] or "not stated" for block in blocks)
    return {key: counts[key] for key in ("not-met", "met", "not stated") if counts[key]}
