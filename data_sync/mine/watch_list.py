"""The watch list: settings an officer follows, each with an owner, the next action, its date, a colour and a note."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from data_sync.domain.dates import parse_date
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.mine.naming import counted, proper_urn
from data_sync.mine.undo import Journal

Rag = Literal["red", "amber", "green"]
RAGS: tuple[Rag, ...] = get_args(Rag)


@dataclass(frozen=True, slots=True)
class Watched:
    """One setting on the watch list. `due` is an ISO date; `rag` None where no colour was given."""

    urn: str
    owner: str
    next_action: str
    due: str | None
    rag: Rag | None
    note: str
    added_at: str
    changed_at: str


_COLUMNS = "urn, owner, next_action, due, rag, note, added_at, changed_at"


class WatchList:
    """The person's watch list."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def all(self) -> tuple[Watched, ...]:
        """Everything watched: what is due first, first; then what has no date."""
        rows = self._conn.execute(f"SELECT {_COLUMNS} FROM watched ORDER BY due IS NULL, due, added_at, urn")
        return tuple(Watched(*row) for row in rows)

    def of(self, urn: str) -> Watched | None:
        row = self._conn.execute(f"SELECT {_COLUMNS} FROM watched WHERE urn = ?", (urn,)).fetchone()
        return None if row is None else Watched(*row)

    def add(self, urns: Iterable[str]) -> int:
        """Watch settings; how many are new on the list. Raises `unknown-urn`."""
        new = [u for u in dict.fromkeys(map(proper_urn, urns)) if self.of(u) is None]
        with self._journal.action(tr("Put {settings} on the watch list", settings=counted(len(new)))):
            now = self._journal.clock()
            for urn in new:
                blank = {"owner": "", "next_action": "", "due": None, "rag": None, "note": ""}
                self._journal.put("watched", {"urn": urn, **blank, "added_at": now, "changed_at": now})
        return len(new)

    def change(
        self,
        urn: str,
        *,
        owner: str | None = None,
        next_action: str | None = None,
        due: str | None = None,
        rag: str | None = None,
        note: str | None = None,
    ) -> None:
        """Change what is given, and leave the rest; a blank `due` or `rag` takes it away. Puts the setting on the list
        where it is not there yet. Raises `bad-date`, `unknown-urn` or `unknown-value`."""
        urn = proper_urn(urn)
        if due and parse_date(due) != due:
            raise KnownError("bad-date", value=due)
        if rag and rag not in RAGS:
            raise KnownError("unknown-value", what="colour", value=rag, known=", ".join(RAGS))
        texts = {"owner": owner, "next_action": next_action, "note": note}
        blankable = {"due": due, "rag": rag}
        values: dict[str, str | None] = {name: text for name, text in texts.items() if text is not None}
        values.update({name: text or None for name, text in blankable.items() if text is not None})
        with self._journal.action(tr("Changed the watch list"), merging=f"watched {urn} {' '.join(sorted(values))}"):
            self.add([urn])
            held = self.of(urn)
            if held is not None and any(getattr(held, name) != value for name, value in values.items()):
                self._journal.change("watched", {"urn": urn}, **values, changed_at=self._journal.clock())

    def drop(self, urns: Iterable[str]) -> int:
        """Watch settings no longer; how many were on the list."""
        held = [u for u in dict.fromkeys(map(proper_urn, urns)) if self.of(u) is not None]
        with self._journal.action(tr("Took {settings} off the watch list", settings=counted(len(held)))):
            for urn in held:
                self._journal.drop("watched", {"urn": urn})
        return len(held)
