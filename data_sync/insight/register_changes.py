"""What the register says of one setting in each release held, and what changed from one release to the next.

A setting that is withheld today is withheld in every release: a name or address that an older file still had is not
told (domain.md §1, rule 6).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

from data_sync.domain.setting import registers_of
from data_sync.language import tr

ChangeKind = Literal["renamed", "withheld", "places", "registers", "type", "moved", "authority", "person"]

_FACTS = (
    "name", "withheld", "type", "subtype", "registers", "person_urn", "person_name", "address", "town", "postcode",
    "la", "places", "registered", "blocks",
)  # fmt: skip
_LOCATION = ("name", "address", "town", "postcode", "person_urn", "person_name")
EYR = 1


@dataclass(frozen=True, slots=True)
class Listing:
    """What one release says of the setting: its facts, and the file's row they stand in."""

    as_at: str
    title: str
    file: str | None
    row: int
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class RegisterChange:
    """A fact that two releases, one after the other, state differently. `words` is a sentence."""

    kind: ChangeKind
    earlier: Listing
    later: Listing
    before: str | None
    after: str | None
    words: str


def listings(conn: sqlite3.Connection, urn: str) -> list[Listing]:
    """The setting's listings, oldest first; nothing of name or place where it is withheld today."""
    names = ", ".join(f"f.{name}" for name in _FACTS)
    rows = conn.execute(
        f'SELECT r.as_at, r.title, sf.name, l."row", {names} FROM setting s CROSS JOIN release r'
        " JOIN listing l ON l.release_id = r.id AND l.setting_id = s.id JOIN fact f ON f.id = l.fact_id"
        " LEFT JOIN source_file sf ON sf.release_id = r.id WHERE s.urn = ? AND r.dataset = 'register' ORDER BY r.as_at",
        (urn,),
    ).fetchall()
    found = [Listing(row[0], row[1], row[2], row[3], dict(zip(_FACTS, tuple(row)[4:], strict=True))) for row in rows]
    if found and found[-1].facts["withheld"]:
        for listing in found:
            listing.facts.update(dict.fromkeys(_LOCATION))
    return found


def changes_of(listed: Sequence[Listing]) -> Iterator[RegisterChange]:
    """What changed between neighbouring listings, oldest first."""
    for earlier, later in pairwise(listed):
        yield from _between(earlier, later)


def _between(earlier: Listing, later: Listing) -> Iterator[RegisterChange]:
    a, b = earlier.facts, later.facts

    def change(kind: ChangeKind, before: str | None, after: str | None, words: str) -> RegisterChange:
        return RegisterChange(kind, earlier, later, before, after, words)

    if a["withheld"] != b["withheld"]:
        if b["withheld"]:
            yield change("withheld", None, None, tr("Its name and address are no longer published."))
        else:
            yield change("withheld", None, None, tr("Its name and address are published."))
    if a["name"] and b["name"] and a["name"].split() != b["name"].split():
        yield change(
            "renamed", a["name"], b["name"], tr("Renamed: {name} became {name2}.", name=a["name"], name2=b["name"])
        )
    if _differ(_where(a), _where(b)):
        yield change(
            "moved", _where(a), _where(b), tr("Address: {where}, then {where2}.", where=_where(a), where2=_where(b))
        )
    if _differ(a["la"], b["la"]):
        yield change("authority", a["la"], b["la"], tr("Local authority: {la}, then {la2}.", la=a["la"], la2=b["la"]))
    if _differ(_type(a), _type(b)):
        yield change(
            "type", _type(a), _type(b), tr("Kind of setting: {type}, then {type2}.", type=_type(a), type2=_type(b))
        )
    if a["registers"] != b["registers"]:
        was, now = _registers(a), _registers(b)
        yield change("registers", was, now, tr("Registers: {was}, then {now}.", was=was, now=now))
    yield from _people_and_places(a, b, change)


def _people_and_places(a: dict[str, Any], b: dict[str, Any], change: Any) -> Iterator[RegisterChange]:
    was, now = _places(a), _places(b)
    if _differ(was, now):
        yield change("places", was, now, tr("Places for children under 8: {was}, then {now}.", was=was, now=now))
    if _differ(a["person_urn"], b["person_urn"]):
        was, now = a["person_name"], b["person_name"]
        if was and now and was != now:
            words = tr("Another registered person: {was}, then {now}.", was=was, now=now)
        else:
            words = tr("Another registered person.")
        yield change("person", was, now, words)


def _differ(before: str | None, after: str | None) -> bool:
    """Whether both are published and differ: a blank is not a change."""
    return before is not None and after is not None and before != after


def _where(facts: dict[str, Any]) -> str | None:
    return ", ".join(x for x in (facts["address"], facts["town"], facts["postcode"]) if x) or None


def _type(facts: dict[str, Any]) -> str | None:
    return ", ".join(x for x in (facts["type"], facts["subtype"]) if x) or None


def _registers(facts: dict[str, Any]) -> str:
    return ", ".join(registers_of(facts["registers"])) or "none"


def _places(facts: dict[str, Any]) -> str | None:
    """0 for a provider off the Early Years Register means not applicable, never "0 places"."""
    if facts["places"] is None or not facts["registers"] & EYR:
        return None
    return str(facts["places"])
