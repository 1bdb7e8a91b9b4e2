"""Everything the person keeps about settings, gathered: for one setting's pane, and for the marks in a list of many."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

_EVERYTHING = (
    "SELECT urn FROM listed UNION SELECT urn FROM tag UNION SELECT urn FROM note UNION SELECT urn FROM answer"
    " UNION SELECT urn FROM decision UNION SELECT urn FROM watched"
)


@dataclass(frozen=True, slots=True)
class Marks:
    """What is kept about a setting, in short: lists and tags by name, decision, whether there is a note or a watch."""

    urn: str
    shortlists: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    decision: str | None = None
    note: str = ""
    rag: str | None = None
    watched: bool = False


def kept_urns(conn: sqlite3.Connection) -> tuple[str, ...]:
    """Every setting that something is kept about."""
    return tuple(row[0] for row in conn.execute(f"{_EVERYTHING} ORDER BY urn"))


def marks_of(conn: sqlite3.Connection, urns: Iterable[str]) -> dict[str, Marks]:
    """What is kept about these settings; those that nothing is kept about have blank marks."""
    wanted = list(dict.fromkeys(urns))
    found: dict[str, Marks] = {}
    for start in range(0, len(wanted), 500):
        found.update(_some(conn, wanted[start : start + 500]))
    return found


def _some(conn: sqlite3.Connection, urns: list[str]) -> dict[str, Marks]:
    marks = ",".join("?" * len(urns))
    lists: dict[str, list[str]] = {}
    for urn, name in conn.execute(
        "SELECT l.urn, s.name FROM listed l JOIN shortlist s ON s.id = l.shortlist_id"
        f" WHERE l.urn IN ({marks}) ORDER BY s.position, s.id",
        urns,
    ):
        lists.setdefault(urn, []).append(name)
    tags: dict[str, list[str]] = {}
    for urn, word in conn.execute(f"SELECT urn, word FROM tag WHERE urn IN ({marks}) ORDER BY word", urns):
        tags.setdefault(urn, []).append(word)
    decisions = dict(_pairs(conn, f"SELECT urn, word FROM decision WHERE urn IN ({marks})", urns))
    notes = dict(_pairs(conn, f"SELECT urn, text FROM note WHERE about = '' AND urn IN ({marks})", urns))
    watched = dict(_pairs(conn, f"SELECT urn, rag FROM watched WHERE urn IN ({marks})", urns))
    return {
        urn: Marks(
            urn,
            tuple(lists.get(urn, ())),
            tuple(tags.get(urn, ())),
            decisions.get(urn),
            notes.get(urn) or "",
            watched.get(urn),
            urn in watched,
        )
        for urn in urns
    }


def _pairs(conn: sqlite3.Connection, sql: str, values: list[str]) -> Iterable[tuple[str, str | None]]:
    return ((row[0], row[1]) for row in conn.execute(sql, values))
