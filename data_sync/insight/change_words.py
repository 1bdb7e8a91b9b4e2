"""Changes in words: what a setting was and what it is, in the terms of the framework it was inspected under."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import kind as inspection_kind
from data_sync.domain.frameworks import scale_of
from data_sync.domain.outcome import Block
from data_sync.domain.setting import registers_of
from data_sync.insight.changes import Change
from data_sync.language import tr

KIND_TITLES = {
    "safeguarding_changed": tr("Safeguarding"),
    "outcome_changed": tr("Outcome changed, same framework"),
    "inspected": tr("Inspected"),
    "joined": tr("Joined"),
    "left": tr("No longer on the register"),
    "perhaps_reregistered": tr("Perhaps registered again"),
    "places_changed": tr("Places"),
    "registers_changed": tr("Registers"),
    "type_changed": tr("Type"),
    "renamed": tr("Renamed"),
    "moved": tr("Address"),
    "authority_changed": tr("Moved to another authority"),
    "council_changed": tr("Council changed"),
    "person_changed": tr("Registered person"),
}
"""Kinds of change as headings, in the order they are told."""

_GUARD_WORDS = {
    "card": {
        0: tr("Safeguarding not stated"), 1: tr("Safeguarding standards met"), 2: tr("Safeguarding standards not met"),
    },
    "": {0: tr("Safeguarding not stated"), 1: tr("Safeguarding effective"), 2: tr("Safeguarding not effective")},
}  # fmt: skip

_GUARD_VALUES = {
    "card": {1: tr("standards met"), 2: tr("standards not met")},
    "": {1: tr("effective"), 2: tr("not effective")},
}
"""The same where a heading says already that it is about safeguarding."""

Visits = Mapping[tuple[int, str, str], Block]
"""Inspections by setting id, kind and date."""


def words_of(change: Change, visits: Visits, to_as_at: str) -> tuple[str | None, str | None]:
    """Before and after, in words; None where there is nothing to say."""
    if change.kind == "inspected":
        return _visit(change, change.before, visits), _visit(change, change.after, visits)
    if change.kind == "outcome_changed":
        return _outcomes(change)
    if change.kind == "safeguarding_changed":
        return (_guard(change.before) if change.before else tr("No outcome")), _guard(change.after)
    if change.kind == "joined":
        said = tr("Registered on {day}", day=in_words(change.after)) if change.after else tr("Registered")
        return None, said
    if change.kind == "left":
        return None, tr("No longer on the register as at {day}", day=in_words(to_as_at))
    if change.kind == "registers_changed":
        return _registers(change.before), _registers(change.after)
    if change.kind == "places_changed":
        return _places(change.before), _places(change.after)
    return change.before, change.after


def _registers(bits: str | None) -> str | None:
    return None if bits is None else ", ".join(registers_of(int(bits))) or tr("none")


def _places(number: str | None) -> str | None:
    """0 stands for a number that is not recorded or does not apply: never "0 places"."""
    return tr("none recorded") if number == "0" else number


def visit_words(block: Block) -> str:
    """One inspection in a line: what it was, when, and what it found. Safeguarding that is not met stands first."""
    guard = _GUARD_WORDS.get(block.kind, _GUARD_WORDS[""])[block.safeguarding]
    found = [guard] if block.safeguarding == 2 else []
    if block.overall:
        found.append(block.overall)
    if block.kind == "card":
        found += [f"{area}: {grade}" for area, grade in block.areas.items()]
    head = visited(block.kind, block.date)
    return f"{head}: {'; '.join(found)}" if found else head


def visited(kind: str, date: str) -> str:
    """An inspection by what it was and when: "Report card, 3 March 2026"."""
    return f"{inspection_kind(kind).title}, {in_words(date)}"


def _visit(change: Change, packed: str | None, visits: Visits) -> str | None:
    if packed is None:
        return None
    kind, date = packed.split(" ")
    block = visits.get((change.setting_id, kind, date))
    return visit_words(block) if block else visited(kind, date)


def _outcomes(change: Change) -> tuple[str, str]:
    """The outcomes of two inspections of one framework; of report cards the areas that differ."""
    old, new = (_block(packed or "") for packed in (change.before, change.after))
    if old.kind != "card":
        return f"{old.overall}, {in_words(old.date)}", f"{new.overall}, {in_words(new.date)}"
    areas = [a for a in old.areas if a in new.areas and old.areas[a] != new.areas[a]]
    told = ["; ".join(f"{area}: {block.areas[area]}" for area in areas) for block in (old, new)]
    return f"{told[0]}, {in_words(old.date)}", f"{told[1]}, {in_words(new.date)}"


def _block(packed: str) -> Block:
    kind, date, grades = packed.split(" ")
    return Block(kind, date, None, tuple(map(int, grades)), 0, None, ())  # type: ignore[arg-type]


def _guard(packed: str | None) -> str | None:
    if packed is None:
        return None
    kind, date, code = packed.split(" ")
    words = _GUARD_WORDS.get(kind, _GUARD_WORDS[""])[int(code)]
    said = visited(kind, date)
    return f"{words} ({said[:1].lower()}{said[1:]})"


def visits_of(conn: sqlite3.Connection, changes: Iterable[Change]) -> dict[tuple[int, str, str], Block]:
    """The inspections that changes of the kind `inspected` name."""
    wanted: set[tuple[int, str, str]] = {
        (change.setting_id, packed.split(" ")[0], packed.split(" ")[1])
        for change in changes
        if change.kind == "inspected"
        for packed in (change.before, change.after)
        if packed is not None
    }
    rows = conn.execute(
        "SELECT i.setting_id, i.kind, i.date, i.number, i.grades, i.safeguarding, i.visit, i.nth FROM json_each(?) j"
        " CROSS JOIN inspection i ON i.setting_id = j.value ->> 0 AND i.kind = j.value ->> 1"
        " AND i.date = j.value ->> 2",
        (json.dumps(sorted(wanted)),),
    )
    return {
        (setting, kind, date): Block(kind, date, number, tuple(map(int, grades)), guard, visit, (), nth)
        for setting, kind, date, number, grades, guard, visit, nth in rows
    }


# --- field by field --------------------------------------------------------------------------------------------------

FIELDS = {
    "name": tr("Name"),
    "type": tr("Type"),
    "subtype": tr("Subtype"),
    "registers": tr("Registers"),
    "places": tr("Places for children under 8"),
    "places_estimate": tr("Places including estimates"),
    "address": tr("Address"),
    "town": tr("Town"),
    "postcode": tr("Postcode"),
    "telephone": tr("Telephone"),
    "la": tr("Local authority"),
    "region": tr("Region"),
    "constituency": tr("Parliamentary constituency"),
    "deprivation": tr("Deprivation band"),
    "person_name": tr("Registered person"),
    "registered": tr("Registered on"),
    "status": tr("Status"),
    "ccr_suitability": tr("Compulsory Childcare Register requirements"),
    "vcr_suitability": tr("Voluntary Childcare Register requirements"),
}
"""Facts that are compared field by field, with their titles."""
LOCATION = frozenset({"name", "address", "town", "postcode", "telephone", "person_name"})


def fact_words(field: str, value: object) -> str | None:
    """A fact as it is shown."""
    if value is None or value == "":
        return None
    if field == "registers":
        return _registers(str(value))
    if field == "registered":
        return in_words(str(value))
    if field == "places":
        return _places(str(value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def block_fields(packed: str) -> dict[str, str]:
    """The newest outcome of each kind that a release lists, as titles and words: its date, grades and
    safeguarding."""
    found = {}
    for kind, nth, date, _, grades, guard, visit, _ in json.loads(packed):
        if nth != 1:
            continue
        block = Block(kind, date, None, tuple(map(int, grades)), guard, visit, ())
        title = inspection_kind(kind).title
        found[title] = in_words(date)
        if block.overall:
            found[f"{title}: {scale_of(kind).areas[0].heading}"] = block.overall
        for area, grade in block.areas.items():
            found[f"{title}: {area}"] = grade
        if guard:
            words = _GUARD_VALUES.get(kind, _GUARD_VALUES[""])[guard]
            found[tr("{inspection}: safeguarding", inspection=title)] = words
    return found
