"""Changes between two releases that the person has dealt with: the queue under What's new shows the others."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import astuple, dataclass

from data_sync.language import trn
from data_sync.mine.undo import Journal


@dataclass(frozen=True, slots=True)
class ChangeKey:
    """One change: which setting, what kind (as `insight.changes` names it), and the dates of the two releases (ISO)."""

    urn: str
    kind: str
    from_as_at: str
    to_as_at: str


class Acknowledgements:
    """What was acknowledged, and when."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def between(self, from_as_at: str, to_as_at: str) -> dict[ChangeKey, str]:
        """What was acknowledged of the changes between two releases, with when."""
        rows = self._conn.execute(
            "SELECT * FROM acknowledgement WHERE from_as_at = ? AND to_as_at = ?", (from_as_at, to_as_at)
        )
        return {ChangeKey(*tuple(row)[:4]): row["acknowledged_at"] for row in rows}

    def all(self) -> dict[ChangeKey, str]:
        """Everything that was acknowledged, with when."""
        rows = self._conn.execute("SELECT urn, kind, from_as_at, to_as_at, acknowledged_at FROM acknowledgement")
        return {ChangeKey(*tuple(row)[:4]): row["acknowledged_at"] for row in rows}

    def of(self, urn: str) -> dict[ChangeKey, str]:
        """What was acknowledged of one setting's changes, with when; the newest release first."""
        rows = self._conn.execute("SELECT * FROM acknowledgement WHERE urn = ? ORDER BY to_as_at DESC, kind", (urn,))
        return {ChangeKey(*tuple(row)[:4]): row["acknowledged_at"] for row in rows}

    def acknowledge(self, changes: Iterable[ChangeKey]) -> int:
        """Say that these changes are dealt with, as one action; how many were not yet."""
        new = [c for c in dict.fromkeys(changes) if self._when(c) is None]
        with self._journal.action(trn("Acknowledged {n} change", "Acknowledged {n} changes", len(new), n=len(new))):
            now = self._journal.clock()
            for c in new:
                row = {"urn": c.urn, "kind": c.kind, "from_as_at": c.from_as_at, "to_as_at": c.to_as_at}
                self._journal.put("acknowledgement", {**row, "acknowledged_at": now})
        return len(new)

    def take_back(self, changes: Iterable[ChangeKey]) -> int:
        """Put these changes into the queue again; how many were acknowledged."""
        held = [c for c in dict.fromkeys(changes) if self._when(c) is not None]
        told = trn("Put {n} change back into the queue", "Put {n} changes back into the queue", len(held), n=len(held))
        with self._journal.action(told):
            for c in held:
                row = {"urn": c.urn, "kind": c.kind, "from_as_at": c.from_as_at, "to_as_at": c.to_as_at}
                self._journal.drop("acknowledgement", row)
        return len(held)

    def _when(self, change: ChangeKey) -> str | None:
        row = self._conn.execute(
            "SELECT acknowledged_at FROM acknowledgement"
            " WHERE urn = ? AND kind = ? AND from_as_at = ? AND to_as_at = ?",
            astuple(change),
        ).fetchone()
        return None if row is None else str(row[0])
