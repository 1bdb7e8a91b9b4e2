"""What the person says of an earlier registration: the same setting, or another. Nothing is merged for it.

The evidence that stood on the screen is kept with the verdict, so that it can still be read when the releases behind it
are no longer held.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.mine.naming import proper_urn
from data_sync.mine.undo import Journal

Verdict = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A verdict on one pair of registrations."""

    earlier: str
    later: str
    verdict: Verdict
    evidence: tuple[str, ...]
    decided_at: str


class Confirmations:
    """The person's verdicts on earlier registrations."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def all(self) -> dict[tuple[str, str], Confirmation]:
        """Every verdict, by the earlier URN and the later."""
        return {(c.earlier, c.later): c for c in self._read("")}

    def of(self, urn: str) -> tuple[Confirmation, ...]:
        """The verdicts in which a setting is the earlier registration or the later."""
        return self._read("WHERE earlier = ?1 OR later = ?1", urn)

    def _read(self, where: str, *values: str) -> tuple[Confirmation, ...]:
        rows = self._conn.execute(
            f"SELECT earlier, later, verdict, evidence, decided_at FROM confirmation {where} ORDER BY earlier, later",
            values,
        )
        return tuple(Confirmation(row[0], row[1], row[2], tuple(json.loads(row[3])), row[4]) for row in rows)

    def decide(self, earlier: str, later: str, verdict: str | None, evidence: Sequence[str] = ()) -> None:
        """Say that two registrations are the same setting, or different ones; None takes the verdict back.

        Raises `unknown-urn` or `unknown-value`.
        """
        earlier, later = proper_urn(earlier), proper_urn(later)
        if verdict not in ("same", "different", None) or earlier == later:
            raise KnownError("unknown-value", what="verdict", value=str(verdict), known="same, different")
        words = {
            "same": tr("Confirmed an earlier registration"), "different": tr("Rejected an earlier registration"),
            None: tr("Left open an earlier registration"),
        }[verdict]  # fmt: skip
        with self._journal.action(words):
            key = {"earlier": earlier, "later": later}
            if verdict is None:
                self._journal.drop("confirmation", key)
                return
            told = json.dumps(list(evidence), ensure_ascii=False)
            now = self._journal.clock()
            self._journal.put("confirmation", {**key, "verdict": verdict, "evidence": told, "decided_at": now})

    def line(self, urn: str) -> frozenset[str]:
        """The registrations that the person has confirmed to be one setting with this one, itself among them."""
        same = [(c.earlier, c.later) for c in self._read("WHERE verdict = 'same'")]
        found = {urn}
        while more := {u for pair in same if found.intersection(pair) for u in pair} - found:
            found |= more
        return frozenset(found)
