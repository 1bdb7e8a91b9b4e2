"""What the person has decided about a setting: yes, maybe or no."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from data_sync.errors import KnownError
from data_sync.mine.naming import counted, proper_urn
from data_sync.mine.undo import Journal

Word = Literal["yes", "maybe", "no"]
WORDS: tuple[Word, ...] = get_args(Word)


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
            raise KnownError("unknown-value", what="decision", value=word, known=", ".join(WORDS))
        some = list(dict.fromkeys(map(proper_urn, urns)))
        said = f"Decided {word} about" if word else "Took back the decision about"
        with self._journal.action(f"{said} {counted(len(some))}"):
            for urn in some:
                held = self.of(urn)
                if word is None:
                    self._journal.drop("decision", {"urn": urn})
                elif held is None or held.word != word:
                    now = self._journal.clock()
                    self._journal.put("decision", {"urn": urn, "word": word, "decided_at": now})
