"""What an officer's lists are made of: the settings of some authorities in one release, with their dated outcomes.

And two of these lists: new registrations without an inspection, and registered persons who run several settings.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data_sync.domain.dates import age_in_words, in_words, minus_months
from data_sync.domain.frameworks import recent_months
from data_sync.domain.outcome import Block, unpack
from data_sync.insight.counts import Release
from data_sync.insight.measures import is_club
from data_sync.insight.summary import release_facts
from data_sync.language import tr
from data_sync.sources.ofsted_register import label

EYR = 1
EYR_VISITS = ("card", "graded", "ncor", "oosc")
"""Kinds of visit for the Early Years Register."""


@dataclass(frozen=True, slots=True)
class Desked:
    """A setting in one release. `blocks` are its dated outcomes, newest first; `club_untold`: an out-of-school club
    in a release that publishes no outcomes of clubs.
    """

    urn: str
    label: str
    type: str | None
    la: str | None
    registers: int
    places: int | None
    registered: str | None
    person_urn: str | None
    person_name: str | None
    blocks: tuple[Block, ...]
    club_untold: bool

    @property
    def on_eyr(self) -> bool:
        return bool(self.registers & EYR)

    @property
    def visits(self) -> tuple[Block, ...]:
        """Its visits for the Early Years Register, newest first."""
        return tuple(block for block in self.blocks if block.kind in EYR_VISITS)

    @property
    def judged(self) -> Block | None:
        """Its newest outcome with grades: a later visit without them does not hide it."""
        return next((block for block in self.blocks if block.kind in ("card", "graded")), None)

    def head(self) -> dict[str, Any]:
        """What every row of a list begins with."""
        return {"urn": self.urn, "label": self.label, "type": self.type, "la": self.la, "places": self.places}


_FACTS = "f.type, f.subtype, f.la, f.registers, f.places, f.registered, f.person_urn, f.person_name, f.blocks"


def settings_of(conn: sqlite3.Connection, release: Release, las: Sequence[str] = ()) -> list[Desked]:
    """The settings of some authorities (of all where none is named) in a release, by their labels."""
    within = f" AND f.la IN ({','.join('?' * len(las))})" if las else ""
    rows = conn.execute(
        f"SELECT s.urn, iif(n.withheld, NULL, f.name), n.withheld, {_FACTS} FROM listing l"
        " JOIN setting s ON s.id = l.setting_id JOIN fact f ON f.id = l.fact_id JOIN fact n ON n.id = s.fact_id"
        f" WHERE l.release_id = ?{within}",
        (release.id, *las),
    ).fetchall()
    told = release_facts(conn, release.id).publishes_clubs
    parsed = json.loads(f"[{','.join(row[-1] for row in rows)}]")
    found = []
    for row, blocks in zip(rows, parsed, strict=True):
        urn, name, withheld, type_, subtype, la, registers, places, registered, person, person_name, _ = row
        found.append(
            Desked(
                urn, label(name, type_, la), type_, la, registers, places if registers & EYR else None, registered,
                None if withheld else person, None if withheld else person_name, unpack(blocks),
                is_club(type_, subtype) and not told,
            )
        )  # fmt: skip
    return sorted(found, key=lambda setting: (setting.label.casefold(), setting.urn))


def new_without_inspection(
    conn: sqlite3.Connection, release: Release, las: Sequence[str], today: str
) -> list[dict[str, Any]]:
    """Settings on the Early Years Register, registered within the last 30 months of the release, for which it lists
    no visit; the longest registered first. Clubs are left out where the release publishes nothing of them."""
    since = minus_months(release.as_at, recent_months())
    found = [
        s
        for s in settings_of(conn, release, las)
        if s.on_eyr and not s.visits and not s.club_untold and s.registered and s.registered > since
    ]
    found.sort(key=lambda s: (s.registered or "", s.urn))
    return [
        {
            **s.head(),
            "registered": s.registered,
            "why": tr(
                "Registered {ago} ({day}); no inspection published as at {as_at}.",
                ago=age_in_words(s.registered or "", today),
                day=in_words(s.registered or ""),
                as_at=in_words(release.as_at),
            ),
        }
        for s in found
    ]


def running_several(conn: sqlite3.Connection, release: Release, las: Sequence[str]) -> list[dict[str, Any]]:
    """Registered persons and companies with two settings or more in these authorities, those with the most first.

    Withheld persons are never a group. `in_england` counts all their settings in the release.
    """
    groups: dict[str, list[Desked]] = defaultdict(list)
    for setting in settings_of(conn, release, las):
        if setting.person_urn:
            groups[setting.person_urn].append(setting)
    several = {person: some for person, some in groups.items() if len(some) > 1}
    everywhere = _everywhere(conn, release, list(several))
    rows = [
        {
            "person_urn": person,
            "person_name": next((s.person_name for s in some if s.person_name), None),
            "settings": len(some),
            "in_england": everywhere[person],
            "places": sum(s.places or 0 for s in some),
            "urns": [s.urn for s in some],
            "safeguarding_not_met": [s.urn for s in some if s.judged and s.judged.safeguarding == 2],
        }
        for person, some in several.items()
    ]
    return sorted(rows, key=lambda row: (-row["settings"], row["person_name"] or "", row["person_urn"]))


def _everywhere(conn: sqlite3.Connection, release: Release, persons: Sequence[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for n in range(0, len(persons), 500):
        some = persons[n : n + 500]
        rows = conn.execute(
            "SELECT f.person_urn, count(*) FROM listing l JOIN fact f ON f.id = l.fact_id WHERE l.release_id = ?"
            f" AND NOT f.withheld AND f.person_urn IN ({','.join('?' * len(some))}) GROUP BY f.person_urn",
            (release.id, *some),
        )
        found.update(dict(rows.fetchall()))
    return found
