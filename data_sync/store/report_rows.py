"""What is written of reports: a setting's page, the files it lists, a file that was read and the index of its words."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

_FIRST_DAY = date(1970, 1, 1)
_DAY_BITS = 20  # a million sections a day
_WORD = re.compile(r"[^\W_]+")
_FACTS = ("kind", "framework", "inspected", "said", "path", "sha256", "size", "retrieved_at", "pages", "cut", "layout")


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file that a setting's page lists (or that was imported by hand: `url` is None)."""

    file: str
    url: str | None
    title: str
    kind: str
    inspected: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section to be kept; one without `tags` is shown and not searched."""

    kind: str
    title: str
    grade: str | None
    page: int
    text: str
    tags: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of what must improve; `section` is its section's place in the report."""

    section: int
    must: bool
    text: str
    sentence: str
    due: str | None
    themes: Sequence[str]


@dataclass(frozen=True, slots=True)
class HeldReport:
    """What is kept of a file that was read, beside its sections and items. Fields as in ``reports.sql``."""

    kind: str
    framework: str | None
    inspected: str | None
    said: str | None
    path: str
    sha256: str
    size: int
    retrieved_at: str
    pages: int
    cut: bool
    layout: str


def keep_setting(
    conn: sqlite3.Connection,
    urn: str,
    *,
    page: str | None,
    sha256: str | None,
    checked_at: str,
    withheld: bool,
    outcome: str | None,
) -> None:
    """Keep what a setting's page said, in place of what it said before."""
    conn.execute(
        "INSERT INTO setting VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (urn) DO UPDATE SET page = excluded.page,"
        " page_sha256 = excluded.page_sha256, checked_at = excluded.checked_at, withheld = excluded.withheld,"
        " outcome = excluded.outcome",
        (urn, page, sha256, checked_at, int(withheld), outcome),
    )


def keep_listing(conn: sqlite3.Connection, urn: str, files: Iterable[ListedFile]) -> None:
    """Keep the files a page lists; one that is no longer listed stays, marked so.

    A file that is held keeps the kind its text told; one whose day was corrected moves to it.
    """
    conn.execute("UPDATE report SET listed = 0 WHERE urn = ? AND url IS NOT NULL", (urn,))
    for listed in files:
        conn.execute(
            "INSERT INTO report(urn, file, url, title, kind, inspected, published, listed, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 1, 'listed') ON CONFLICT (urn, file) DO UPDATE SET url = excluded.url,"
            " title = excluded.title, published = excluded.published, listed = 1,"
            " kind = CASE state WHEN 'held' THEN kind ELSE excluded.kind END",
            (urn, listed.file, listed.url, listed.title, listed.kind, listed.inspected, listed.published),
        )
        row = conn.execute(
            "SELECT id, inspected, state FROM report WHERE urn = ? AND file = ?", (urn, listed.file)
        ).fetchone()
        if listed.inspected and row["inspected"] != listed.inspected:
            conn.execute("UPDATE report SET inspected = ? WHERE id = ?", (listed.inspected, row["id"]))
            if row["state"] == "held":
                _move(conn, row["id"], listed.inspected)


def keep_report(
    conn: sqlite3.Connection,
    report: int,
    held: HeldReport,
    sections: Sequence[SectionRow],
    items: Sequence[ItemRow],
) -> None:
    """Keep a file that was read, in place of what was read of it before. Part of the caller's transaction."""
    _forget(conn, report)
    values = {name: getattr(held, name) for name in _FACTS}
    words = sum(len(s.text.split()) for s in sections)
    conn.execute(
        f"UPDATE report SET state = 'held', why = NULL, words = :words, {', '.join(f'{n} = :{n}' for n in _FACTS)}"
        " WHERE id = :id",
        {**values, "cut": int(held.cut), "words": words, "id": report},
    )
    first = _next_id(conn, held.inspected)
    for n, s in enumerate(sections):
        row = (first + n, report, n, s.kind, s.title, s.grade, s.page, s.text, s.tags)
        conn.execute("INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        _index(conn, first + n, s.text, s.tags)
    conn.executemany(
        "INSERT INTO item(report, section, must, text, sentence, due, themes) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(report, first + i.section, int(i.must), i.text, i.sentence, i.due, f" {' '.join(i.themes)} ") for i in items],
    )


def keep_state(conn: sqlite3.Connection, report: int, state: str, why: str | None = None) -> None:
    """Say that a file is `unavailable`, or `unreadable` and why. What was read of it before goes."""
    _forget(conn, report)
    conn.execute("UPDATE report SET state = ?, why = ?, words = NULL WHERE id = ?", (state, why, report))


def _forget(conn: sqlite3.Connection, report: int) -> None:
    for row in conn.execute("SELECT id, text, tags FROM section WHERE report = ?", (report,)).fetchall():
        if row["tags"]:
            conn.execute(
                "INSERT INTO section_words(section_words, rowid, text, tags) VALUES ('delete', ?, ?, ?)", tuple(row)
            )
    conn.execute("DELETE FROM item WHERE report = ?", (report,))
    conn.execute("DELETE FROM section WHERE report = ?", (report,))


def _move(conn: sqlite3.Connection, report: int, inspected: str) -> None:
    """Give a report's sections the ids of another day."""
    rows = conn.execute("SELECT * FROM section WHERE report = ? ORDER BY n", (report,)).fetchall()
    first = _next_id(conn, inspected)
    for n, row in enumerate(rows):
        if row["tags"]:
            old = (row["id"], row["text"], row["tags"])
            conn.execute("INSERT INTO section_words(section_words, rowid, text, tags) VALUES ('delete', ?, ?, ?)", old)
        conn.execute("UPDATE section SET id = ? WHERE id = ?", (first + n, row["id"]))
        conn.execute("UPDATE item SET section = ? WHERE section = ?", (first + n, row["id"]))
        _index(conn, first + n, row["text"], row["tags"])


def _index(conn: sqlite3.Connection, section: int, text: str, tags: str) -> None:
    if not tags:
        return
    conn.execute("INSERT INTO section_words(rowid, text, tags) VALUES (?, ?, ?)", (section, text, tags))
    new = conn.execute(
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT word FROM word)",
        (json.dumps(sorted(plain_words(text))),),
    ).fetchall()
    for (word,) in new:
        number = conn.execute("INSERT INTO word(word) VALUES (?) RETURNING id", (word,)).fetchone()[0]
        conn.execute("INSERT INTO word_stems(rowid, word) VALUES (?, ?)", (number, word))


def plain_words(text: str) -> set[str]:
    """The words of `text` as the index knows them: without case and accents."""
    text = text.casefold()
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return set(_WORD.findall(text))


# --- ids -------------------------------------------------------------------------------------------------------------


def first_id(inspected: str | None) -> int:
    """The least id that a section of this day can have; 0 for one without a day, which so is the oldest."""
    if not inspected:
        return 0
    return max(0, (date.fromisoformat(inspected) - _FIRST_DAY).days) << _DAY_BITS


def _next_id(conn: sqlite3.Connection, inspected: str | None) -> int:
    first = first_id(inspected)
    found = conn.execute(
        "SELECT max(id) FROM section WHERE id BETWEEN ? AND ?", (first, first + (1 << _DAY_BITS) - 1)
    ).fetchone()[0]
    return first if found is None else int(found) + 1
