"""What the person has decided about a setting: yes, maybe or no."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.mine.naming import counted, proper_urn
from data_sync.mine.undo import Journal

Word = Literal["yes", "maybe", "no"]
WORDS: tuple[Word, ...] = get_args(Word)
_SAID = {"yes": tr("Yes"), "maybe": tr("Maybe"), "no": tr("No")}


@dataclass(frozen=True, slots=True)
class Decision:
    urn: str
    word: Word
    decided_at: str


class Decisions:
    """The person's decisions."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def of(self, urn: str) -> Decision | None:
        """The decision about a setting, where there is one."""
        row = self._conn.execute("SELECT urn, word, decided_at FROM decision WHERE urn = ?", (urn,)).fetchone()
        return None if row is None else Decision(*row)

    def all(self) -> dict[str, Decision]:
        """Every decision by URN."""
        rows = self._conn.execute("SELECT urn, word, decided_at FROM decision ORDER BY decided_at, urn")
        return {row[0]: Decision(*row) for row in rows}

    def decide(self, urns: Iterable[str], word: str | None) -> None:
        """Decide about settings; None takes the decision back. Raises `unknown-urn` or `unknown-value`."""
        if word is not None and word not in WORDS:
            raise KnownError("unknown-value", what=tr("decision"), value=word, known=", ".join(WORDS))
        some = list(dict.fromkeys(map(proper_urn, urns)))
        about = counted(len(some))
        said = (
            tr("Decided {word} about {settings}", word=_SAID[word].lower(), settings=about)
            if word
            else tr("Took back the decision about {settings}", settings=about)
        )
        with self._journal.action(said):
            for urn in some:
                held = self.of(urn)
                if word is None:
                    self._journal.drop("decision", {"urn": urn})
                elif held is None or held.word != word:
                    now = self._journal.clock()
                    self._journal.put("decision", {"urn": urn, "word": word, "decided_at": now})
