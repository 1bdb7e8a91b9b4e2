"""Inspections and judgements a row each, in words, for who wants to work with all of them elsewhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

_SAFEGUARDING = "CASE i.safeguarding WHEN 1 THEN 'met' WHEN 2 THEN 'not-met' END"


def inspections(conn: sqlite3.Connection) -> Iterator[tuple[str | int | None, ...]]:
    """URN, kind, date, number, framework, safeguarding (met, not-met or None), kind of visit, place among those of its
    kind that are listed (1 the newest), by URN and date."""
    yield from conn.execute(
        f"SELECT s.urn, i.kind, i.date, i.number, i.framework, {_SAFEGUARDING}, i.visit, i.nth"
        " FROM inspection i JOIN setting s ON s.id = i.setting_id ORDER BY s.urn, i.date, i.kind"
    )


def judgements(conn: sqlite3.Connection) -> Iterator[tuple[str | None, ...]]:
    """URN, kind, date, framework, area, grade in its own framework's word, and the published cell, by URN and date."""
    yield from conn.execute(
        "SELECT urn, kind, date, framework, area, grade, raw FROM judgement ORDER BY urn, date, kind, area"
    )
