"""Everything known of one setting: its inspections from all releases held, what each release said of it, and where
that stands."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from data_sync.domain.frameworks import SAFEGUARDING
from data_sync.domain.outcome import Block
from data_sync.domain.setting import Setting, registers_of
from data_sync.sources.ofsted_register import provider_page

_FACTS = (
    "name", "withheld", "type", "subtype", "status", "registers", "person_urn", "person_name", "address", "town",
    "postcode", "telephone", "constituency", "la", "region", "ofsted_region", "deprivation", "places",
    "places_estimate", "registered", "ccr_suitability", "vcr_suitability",
)  # fmt: skip


def inspections_of(conn: sqlite3.Connection, urn: str) -> list[dict[str, Any]]:
    """Every dated outcome known of the setting, newest first, with the release its values are taken from."""
    rows = conn.execute(
        "SELECT i.*, f.last_as_at AS as_at FROM inspection i JOIN setting s ON s.id = i.setting_id"
        " JOIN fact f ON f.id = i.fact_id WHERE s.urn = ?"
        " ORDER BY i.date DESC, i.kind IN ('card', 'graded') DESC, i.kind",
        (urn,),
    )
    return [_inspection(row) for row in rows]


def _inspection(row: sqlite3.Row) -> dict[str, Any]:
    block = Block(
        row["kind"], row["date"], row["number"], tuple(int(c) for c in row["grades"]), row["safeguarding"],
        row["visit"], tuple(json.loads(row["raw"])), row["nth"],
    )  # fmt: skip
    return {
        "kind": block.kind,
        "framework": row["framework"],
        "inspected": block.date,
        "number": block.number,
        "overall": block.overall,
        "areas": block.areas,
        "safeguarding": SAFEGUARDING[block.safeguarding],
        "visit": block.visit,
        "raw": list(block.raw),
        "listed_as": {1: "newest", 2: "second newest", 3: "third newest"}[block.nth],
        "from_release": row["as_at"],
    }


def listings_of(conn: sqlite3.Connection, urn: str) -> list[dict[str, Any]]:
    """What each release held says of the setting, newest release first, with file and row."""
    names = ", ".join(f"f.{n}" for n in _FACTS)
    rows = conn.execute(
        f'SELECT r.as_at, r.title, sf.name AS file, sf.url, l."row" AS file_row, {names} FROM setting s'
        " CROSS JOIN release r JOIN listing l ON l.release_id = r.id AND l.setting_id = s.id"
        " JOIN fact f ON f.id = l.fact_id LEFT JOIN source_file sf ON sf.release_id = r.id"
        " WHERE s.urn = ? AND r.dataset = 'register' ORDER BY r.as_at DESC",
        (urn,),
    )
    found = []
    for row in rows:
        facts = {name: row[name] for name in _FACTS}
        facts["withheld"] = bool(facts["withheld"])
        facts["registers"] = list(registers_of(facts["registers"]))
        head = {
            "as_at": row["as_at"],
            "title": row["title"],
            "file": row["file"],
            "url": row["url"],
            "row": row["file_row"],
        }
        found.append({**head, **facts})
    return found


def provenance_of(conn: sqlite3.Connection, urn: str) -> dict[str, Any] | None:
    """Where the setting's newest facts stand: release, file, row, and the file's own column for each field."""
    row = conn.execute(
        'SELECT r.as_at, r.title, r.page, sf.*, l."row" AS file_row FROM setting s'
        " JOIN release r ON r.dataset = 'register' AND r.as_at = s.last_as_at"
        " JOIN listing l ON l.release_id = r.id AND l.setting_id = s.id"
        " JOIN source_file sf ON sf.release_id = r.id WHERE s.urn = ?",
        (urn,),
    ).fetchone()
    if row is None:
        return None
    return {
        "release": row["title"],
        "as_at": row["as_at"],
        "page": row["page"],
        "file": row["name"],
        "url": row["url"],
        "row": row["file_row"],
        "sha256": row["sha256"],
        "retrieved_at": row["retrieved_at"],
        "licence": row["licence"],
        "columns": json.loads(row["layout"]),
    }


@dataclass(frozen=True, slots=True)
class Record:
    """Everything known of one setting; `page` is its address at the inspectorate."""

    setting: Setting
    inspections: tuple[dict[str, Any], ...]
    listings: tuple[dict[str, Any], ...]
    provenance: dict[str, Any] | None
    page: str

    def as_json(self) -> dict[str, Any]:
        return {
            **self.setting.as_json(),
            "address": self.setting.address,
            "telephone": self.setting.telephone,
            "constituency": self.setting.constituency,
            "registered_person": self.setting.person_name,
            "page": self.page,
            "inspections": list(self.inspections),
            "listings": list(self.listings),
            "provenance": self.provenance,
        }


def record_of(conn: sqlite3.Connection, setting: Setting) -> Record:
    """Gather what all releases held say of `setting`."""
    listings = listings_of(conn, setting.urn)
    if setting.withheld:  # what an older release still published is withheld too
        hidden = ("name", "address", "town", "postcode", "telephone", "person_urn", "person_name")
        listings = [{**listing, **dict.fromkeys(hidden)} for listing in listings]
    return Record(
        setting,
        tuple(inspections_of(conn, setting.urn)),
        tuple(listings),
        provenance_of(conn, setting.urn),
        provider_page(setting.type or "", setting.urn),
    )
