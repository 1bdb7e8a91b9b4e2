"""Settings by their place in the answer: the few rows that are looked at are read from SQLite, with everything known
of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from data_sync.domain.geography import to_wgs84
from data_sync.domain.outcome import Block, Outcome, form_of, latest, unpack, why_none, why_sentence
from data_sync.domain.setting import Setting, registers_of
from data_sync.search.places import Position, may_be_placed, positions
from data_sync.sources import ofsted_register as register

if TYPE_CHECKING:
    from data_sync.insight.outcomes import Array
    from data_sync.search.engine import Found

_FACTS = (
    "name", "withheld", "type", "subtype", "registers", "la", "region", "town", "postcode", "address", "telephone",
    "constituency", "person_urn", "person_name", "places", "places_estimate", "deprivation", "registered",
    "ccr_suitability", "vcr_suitability", "blocks",
)  # fmt: skip
_SELECT = (
    f"SELECT s.urn, s.last_as_at, f.id, {', '.join('f.' + n for n in _FACTS)} FROM fact f"
    " JOIN setting s ON s.id = f.setting_id"
)


class Rows:
    """Reads settings. Knows the releases held, to tell which have left and which releases publish outcomes of clubs."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        releases = conn.execute(
            "SELECT as_at, publishes FROM release WHERE dataset = 'register' ORDER BY as_at"
        ).fetchall()
        self.releases: list[str] = [r[0] for r in releases]
        self._clubs = {r[0]: "oosc" in json.loads(r[1]) for r in releases}

    def by_fact(self, fact_ids: Sequence[int], as_at: str | None = None) -> list[Setting]:
        """The settings whose facts these are, in the order asked for; told as in the release `as_at` (the newest
        that lists them unless said)."""
        found: dict[int, Setting] = {}
        for start in range(0, len(fact_ids), 500):
            some = fact_ids[start : start + 500]
            marks = ",".join("?" * len(some))
            rows = self._conn.execute(f"{_SELECT} WHERE f.id IN ({marks})", tuple(int(i) for i in some)).fetchall()
            places = positions(self._conn, (r["postcode"] for r in rows if _has_place(r)))
            for row in rows:
                place = places.get(row["postcode"]) if _has_place(row) else None
                found[row["id"]] = self._setting(row, as_at, place)
        return [found[int(i)] for i in fact_ids if int(i) in found]

    def by_urn(self, urns: Iterable[str]) -> list[Setting]:
        """The newest known of these URNs, in the order asked for; unknown ones are left out."""
        wanted = list(urns)
        facts: dict[str, int] = {}
        for start in range(0, len(wanted), 500):
            some = wanted[start : start + 500]
            marks = ",".join("?" * len(some))
            facts.update(
                self._conn.execute(f"SELECT urn, fact_id FROM setting WHERE urn IN ({marks})", some).fetchall()
            )
        return self.by_fact([facts[u] for u in wanted if u in facts])

    def _setting(self, row: sqlite3.Row, as_at: str | None, place: Position | None) -> Setting:
        blocks = unpack(json.loads(row["blocks"]))
        told = as_at or row["last_as_at"]
        bits = row["registers"]
        places = None if row["places"] == 0 and not bits & 1 else row["places"]
        latitude, longitude = to_wgs84(place.east, place.north) if place else (None, None)
        return Setting(
            urn=row["urn"],
            name=row["name"],
            withheld=bool(row["withheld"]),
            label=register.label(row["name"], row["type"] or "", row["la"]),
            type=row["type"],
            subtype=row["subtype"],
            registers=registers_of(bits),
            la=row["la"],
            region=row["region"],
            town=row["town"],
            postcode=row["postcode"],
            address=row["address"],
            telephone=row["telephone"],
            constituency=row["constituency"],
            person_urn=row["person_urn"],
            person_name=row["person_name"],
            places=places,
            places_estimate=None if places is None and not bits & 1 else row["places_estimate"],
            deprivation=row["deprivation"],
            registered=row["registered"],
            left_as_at=None if as_at else self._left(row["last_as_at"]),
            ccr_suitability=row["ccr_suitability"],
            vcr_suitability=row["vcr_suitability"],
            outcome=self._outcome(row, blocks, told),
            blocks=blocks,
            latitude=None if latitude is None else round(latitude, 5),
            longitude=None if longitude is None else round(longitude, 5),
        )

    def _outcome(self, row: sqlite3.Row, blocks: tuple[Block, ...], as_at: str) -> Outcome:
        block = latest(blocks)
        if block is not None:
            guard = {1: "met", 2: "not-met"}.get(block.safeguarding)
            return Outcome(form_of(block), block.framework, block.date, block.overall, block.areas, safeguarding=guard)
        why = why_none(
            type_=row["type"],
            subtype=row["subtype"],
            registers=row["registers"],
            registered=row["registered"],
            as_at=as_at,
            publishes_clubs=self._clubs.get(as_at, False),
        )
        return Outcome("none", None, None, None, why_none=why_sentence(why, row["registered"]))

    def _left(self, last_as_at: str) -> str | None:
        """The first release without the setting, or None while the newest still lists it."""
        later = [r for r in self.releases if r > last_as_at]
        return later[0] if later else None


def _has_place(row: sqlite3.Row) -> bool:
    return row["postcode"] is not None and may_be_placed(row["type"], row["withheld"])


def with_distances(settings: Sequence[Setting], found: Found, about: Array, start: int = 0) -> list[Setting]:
    """The settings of an answer from `start` on, with their distances to its one or two places in miles.

    `about` is the column of that name; a distance is `distance_about` where either end is not that of a postcode in the
    list. Left as they are where the answer has no place.
    """
    if found.miles is None:
        return list(settings)
    here = slice(start, start + len(settings))
    rough = about[found.positions[here]] > 0
    away = found.miles[here].tolist(), (rough | found.anchors[0].about).tolist()
    told = [
        setting if miles != miles else replace(setting, distance_miles=round(miles, 2), distance_about=approximate)
        for setting, miles, approximate in zip(settings, *away, strict=True)
    ]
    if found.miles2 is None:
        return told
    away = found.miles2[here].tolist(), (rough | found.anchors[1].about).tolist()
    return [
        setting if miles != miles else replace(setting, distance2_miles=round(miles, 2), distance2_about=approximate)
        for setting, miles, approximate in zip(told, *away, strict=True)
    ]
