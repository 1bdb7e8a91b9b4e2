"""The cache's content in natural-key order, a line a row: two caches with the same releases print the same."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

_FACT_COLUMNS = (
    "name, withheld, type, subtype, status, registers, person_urn, person_name, address, town, postcode, telephone,"
    " constituency, la, region, ofsted_region, deprivation, places, places_estimate, registered, ccr_suitability,"
    " vcr_suitability, blocks"
)
_TABLES = {
    "setting": (
        "SELECT s.urn, s.first_as_at, s.last_as_at, {facts} FROM setting s JOIN fact f ON f.id = s.fact_id"
        " ORDER BY s.urn"
    ),
    "listing": (
        'SELECT r.as_at, s.urn, l."row", {facts} FROM listing l JOIN release r ON r.id = l.release_id'
        " JOIN setting s ON s.id = l.setting_id JOIN fact f ON f.id = l.fact_id ORDER BY r.as_at, s.urn"
    ),
    "inspection": (
        "SELECT s.urn, i.kind, i.date, i.number, i.framework, i.safeguarding, i.visit, i.nth, f.last_as_at"
        " FROM inspection i JOIN fact f ON f.id = i.fact_id"
        " JOIN setting s ON s.id = i.setting_id ORDER BY s.urn, i.kind, i.date"
    ),
    "judgement": "SELECT urn, kind, date, framework, area, grade, raw FROM judgement ORDER BY urn, kind, date, area",
    "change": (
        "SELECT r.as_at, s.urn, c.kind, c.before, c.after, c.newly_listed FROM change c"
        " JOIN release r ON r.id = c.release_id JOIN setting s ON s.id = c.setting_id ORDER BY r.as_at, s.urn, c.kind"
    ),
    "summary": (
        "SELECT r.as_at, m.la, m.region, m.type, m.subtype, m.registers, m.deprivation, m.providers, m.counts"
        " FROM summary m JOIN release r ON r.id = m.release_id ORDER BY 1, 2, 3, 4, 5, 6, 7"
    ),
}


def dump(conn: sqlite3.Connection) -> Iterator[str]:
    """Lines of `table` and a JSON array, for the tables setting, listing, inspection, judgement, change and summary."""
    facts = ", ".join(f"f.{name.strip()}" for name in _FACT_COLUMNS.split(","))
    for table, select in _TABLES.items():
        for row in conn.execute(select.format(facts=facts)):
            yield f"{table} {json.dumps(list(row), ensure_ascii=False)}"
