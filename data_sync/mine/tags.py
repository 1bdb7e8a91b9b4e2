"""Tags: a person's own words on settings. One word is one tag, whatever its case."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from data_sync.language import tr
from data_sync.mine.naming import counted, proper_name, proper_urn
from data_sync.mine.undo import Journal


class Tags:
    """The tags on settings."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def all(self) -> dict[str, int]:
        """Every tag in use and how many settings bear it, by name."""
        rows = self._conn.execute("SELECT word, count(*) FROM tag GROUP BY word ORDER BY word")
        return dict(map(tuple, rows))

    def of(self, urn: str) -> tuple[str, ...]:
        """A setting's tags, by name."""
        rows = self._conn.execute("SELECT word FROM tag WHERE urn = ? ORDER BY word", (urn,))
        return tuple(row[0] for row in rows)

    def urns(self, word: str) -> tuple[str, ...]:
        """The settings that bear a tag, the newest tagged last."""
        rows = self._conn.execute("SELECT urn FROM tag WHERE word = ? ORDER BY added_at, urn", (word,))
        return tuple(row[0] for row in rows)

    def put(self, urns: Iterable[str], word: str) -> int:
        """Tag settings; how many did not bear it yet. Raises `bad-name` or `unknown-urn`."""
        word, held = self._spelled(proper_name(word, "tag")), set(self.urns(word))
        new = [u for u in dict.fromkeys(map(proper_urn, urns)) if u not in held]
        with self._journal.action(tr("Tagged {settings} {tag}", settings=counted(len(new)), tag=word)):
            for urn in new:
                self._journal.put("tag", {"urn": urn, "word": word, "added_at": self._journal.clock()})
        return len(new)

    def take(self, urns: Iterable[str], word: str) -> int:
        """Take a tag off settings; how many bore it."""
        held = set(self.urns(word))
        gone = [u for u in dict.fromkeys(map(proper_urn, urns)) if u in held]
        with self._journal.action(tr("Took the tag {tag} off {settings}", tag=word, settings=counted(len(gone)))):
            for urn in gone:
                self._journal.drop("tag", {"urn": urn, "word": word})
        return len(gone)

    def rename(self, word: str, to: str) -> None:
        """Write a tag in another way everywhere; where both stand on a setting they become one. Raises `bad-name`."""
        to = proper_name(to, "tag")
        rows = self._conn.execute("SELECT urn, added_at FROM tag WHERE word = ?", (word,)).fetchall()
        with self._journal.action(tr("Renamed the tag {tag} to {name}", tag=word, name=to)):
            for urn, added_at in rows:
                self._journal.drop("tag", {"urn": urn, "word": word})
                self._journal.put("tag", {"urn": urn, "word": to, "added_at": added_at})

    def delete(self, word: str) -> None:
        """Take a tag off every setting."""
        self.take(self.urns(word), word)

    def _spelled(self, word: str) -> str:
        """The tag as it is already written elsewhere: "SEND" stays SEND when somebody types "send"."""
        row = self._conn.execute("SELECT word FROM tag WHERE word = ? LIMIT 1", (word,)).fetchone()
        return str(row[0]) if row else word
