"""Notes on a setting, or on one of its inspections: saved as they are written, with earlier texts kept.

`write` returns when the text is on the disk; a crash loses at most what was typed since. Whoever calls it while a
person types calls it at least once a second.
"""

from __future__ import annotations

import sqlite3
import zlib
from dataclasses import dataclass
from datetime import datetime

from data_sync.language import tr
from data_sync.mine.naming import proper_urn
from data_sync.mine.undo import Journal

REVISIONS_KEPT = 50
REVISION_SECONDS = 300
"""While somebody writes, an earlier text is kept every five minutes, and before any large cut."""
LARGE_CUT = 40
"""So many letters fewer at one stroke, and the text before is kept at once: it may have been a slip."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note. `about` is the published number of an inspection, blank for the setting as a whole."""

    urn: str
    about: str
    text: str
    changed_at: str


@dataclass(frozen=True, slots=True)
class Revision:
    """An earlier text of a note, as it was written last at `written_at`."""

    id: int
    text: str
    written_at: str


class Notes:
    """The person's notes."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def text(self, urn: str, about: str = "") -> str:
        """The note's text; blank where there is none."""
        row = self._conn.execute("SELECT text FROM note WHERE urn = ? AND about = ?", (urn, about)).fetchone()
        return str(row[0]) if row else ""

    def of(self, urn: str) -> tuple[Note, ...]:
        """All notes on a setting: the one on the setting itself first, then those on its inspections."""
        rows = self._conn.execute("SELECT urn, about, text, changed_at FROM note WHERE urn = ? ORDER BY about", (urn,))
        return tuple(Note(*row) for row in rows)

    def all(self) -> tuple[Note, ...]:
        """Every note, the newest first."""
        rows = self._conn.execute("SELECT urn, about, text, changed_at FROM note ORDER BY changed_at DESC, urn, about")
        return tuple(Note(*row) for row in rows)

    def write(self, urn: str, text: str, about: str = "") -> None:
        """Keep this text as the note; blank takes the note away. Raises `unknown-urn`, `disk-full`, `not-writable`."""
        urn = proper_urn(urn)
        key = {"urn": urn, "about": about}
        with self._journal.action(tr("Wrote a note"), merging=f"note {urn} {about}"):
            held = self._conn.execute(
                "SELECT text, changed_at FROM note WHERE urn = ? AND about = ?", (urn, about)
            ).fetchone()
            if (held["text"] if held else "") == text:
                return
            now = self._journal.clock()
            if held is not None and self._worth_keeping(urn, about, held["text"], text, now):
                self._keep(urn, about, held["text"], held["changed_at"], now)
            if text.strip():
                self._journal.put("note", {**key, "text": text, "changed_at": now})
            else:
                self._journal.drop("note", key)

    # --- earlier texts ---

    def revisions(self, urn: str, about: str = "") -> tuple[Revision, ...]:
        """Earlier texts of a note, newest first; they stay when the note is taken away."""
        rows = self._conn.execute(
            "SELECT id, text, written_at FROM note_revision WHERE urn = ? AND about = ? ORDER BY id DESC", (urn, about)
        )
        return tuple(Revision(row[0], zlib.decompress(row[1]).decode(), row[2]) for row in rows)

    def bring_back(self, revision: int) -> None:
        """Make an earlier text the note again; the present one is kept among the earlier ones."""
        row = self._conn.execute("SELECT urn, about, text FROM note_revision WHERE id = ?", (revision,)).fetchone()
        if row is None:
            return
        urn, about, old = row["urn"], row["about"], zlib.decompress(row["text"]).decode()
        with self._journal.action(tr("Brought back an earlier note")):
            held = next((n for n in self.of(urn) if n.about == about), None)
            if held is not None and held.text != old:
                self._keep(urn, about, held.text, held.changed_at, self._journal.clock())
            self.write(urn, old, about)

    def _worth_keeping(self, urn: str, about: str, old: str, new: str, now: str) -> bool:
        if len(old) - len(new) >= LARGE_CUT:
            return True
        last = self._conn.execute(
            "SELECT max(kept_at) FROM note_revision WHERE urn = ? AND about = ?", (urn, about)
        ).fetchone()[0]
        if last is None:
            return True
        # A clock that was set back must not stop revisions for years.
        return abs((datetime.fromisoformat(now) - datetime.fromisoformat(last)).total_seconds()) >= REVISION_SECONDS

    def _keep(self, urn: str, about: str, text: str, written_at: str, now: str) -> None:
        newest = self.revisions(urn, about)[:1]
        if newest and newest[0].text == text:
            return
        self._conn.execute(
            "INSERT INTO note_revision(urn, about, text, written_at, kept_at) VALUES (?, ?, ?, ?, ?)",
            (urn, about, zlib.compress(text.encode()), written_at, now),
        )
        self._conn.execute(
            "DELETE FROM note_revision WHERE urn = ?1 AND about = ?2 AND id <= (SELECT id FROM note_revision"
            " WHERE urn = ?1 AND about = ?2 ORDER BY id DESC LIMIT 1 OFFSET ?3)",
            (urn, about, REVISIONS_KEPT),
        )
