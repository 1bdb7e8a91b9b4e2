"""Saved searches as living folders: what is asked for, when the person last looked, and what has come since.

What is asked for is kept as the JSON of the search's own query and never read here; whoever looks hands in the URNs
found.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.mine.naming import proper_name
from data_sync.mine.undo import Journal


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept under a name. `query` is JSON; `looked_as_at` is the release that the last look was at (ISO)."""

    id: int
    name: str
    query: str
    made_at: str
    looked_at: str
    looked_as_at: str


@dataclass(frozen=True, slots=True)
class News:
    """What a search finds now against the last look: new URNs in the order found, and those no longer found."""

    new: tuple[str, ...]
    gone: tuple[str, ...]


_COLUMNS = "id, name, query, made_at, looked_at, looked_as_at"


class SavedSearches:
    """The person's saved searches."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def all(self) -> tuple[SavedSearch, ...]:
        """Every saved search, in the person's order."""
        rows = self._conn.execute(f"SELECT {_COLUMNS} FROM saved_search ORDER BY position, id")
        return tuple(SavedSearch(*row) for row in rows)

    def get(self, search: int) -> SavedSearch:
        """One saved search. Raises `unknown-value` when it is gone."""
        row = self._conn.execute(f"SELECT {_COLUMNS} FROM saved_search WHERE id = ?", (search,)).fetchone()
        if row is None:
            known = ", ".join(s.name for s in self.all()) or tr("none yet")
            raise KnownError("unknown-value", what=tr("saved search"), value=str(search), known=known)
        return SavedSearch(*row)

    def save(self, name: str, query: str, urns: Iterable[str], as_at: str) -> int:
        """Keep a search under a name, with what it finds now in the release `as_at`; its number.

        Raises `bad-name` or `name-taken`.
        """
        name = self._free_name(name)
        with self._journal.action(tr("Saved the search {name}", name=name)):
            last = self._conn.execute("SELECT coalesce(max(position), 0) FROM saved_search").fetchone()[0]
            now = self._journal.clock()
            row = {"name": name, "query": query, "position": last + 1, "made_at": now}
            return self._journal.add("saved_search", {**row, **_looked(urns, as_at, now)})

    def rename(self, search: int, name: str) -> None:
        """Give a search another name. Raises `bad-name`, `name-taken` or `unknown-value`."""
        before = self.get(search)
        name = self._free_name(name, but=search)
        with self._journal.action(tr("Renamed the search {name} to {name2}", name=before.name, name2=name)):
            self._journal.change("saved_search", {"id": search}, name=name)

    def ask_for(self, search: int, query: str, urns: Iterable[str], as_at: str) -> None:
        """Ask for something else under the same name; what that finds now counts as seen."""
        held = self.get(search)
        with self._journal.action(tr("Changed the search {name}", name=held.name)):
            seen = _looked(urns, as_at, self._journal.clock())
            self._journal.change("saved_search", {"id": search}, query=query, **seen)

    def delete(self, search: int) -> None:
        held = self.get(search)
        with self._journal.action(tr("Deleted the search {name}", name=held.name)):
            self._journal.drop("saved_search", {"id": search})

    def arrange(self, searches: Sequence[int]) -> None:
        """Put the searches in this order; those not named follow as they were."""
        with self._journal.action(tr("Changed the order of the searches")):
            rest = [s.id for s in self.all() if s.id not in searches]
            for n, search in enumerate([*searches, *rest], 1):
                self._journal.change("saved_search", {"id": search}, position=n)

    def _free_name(self, name: str, but: int | None = None) -> str:
        name = proper_name(name, "search")
        held = self._conn.execute("SELECT id, name FROM saved_search WHERE name = ?", (name,)).fetchone()
        if held is not None and held[0] != but:
            raise KnownError("name-taken", what=tr("search"), name=held[1])
        return name

    # --- new since ---

    def seen(self, search: int) -> frozenset[str]:
        """The URNs that the search found at the last look."""
        self.get(search)
        blob = self._conn.execute("SELECT seen FROM saved_search WHERE id = ?", (search,)).fetchone()[0]
        return frozenset(zlib.decompress(blob).decode().split())

    def news(self, search: int, urns: Sequence[str]) -> News:
        """What is new since the last look, when the search now finds these URNs."""
        seen = self.seen(search)
        return News(tuple(u for u in urns if u not in seen), tuple(sorted(seen - set(urns))))

    def look(self, search: int, urns: Iterable[str], as_at: str) -> None:
        """The person has looked: what the search finds now, in the release `as_at`, is no longer new."""
        held = self.get(search)
        with self._journal.action(tr("Marked {name} as looked at", name=held.name)):
            self._journal.change("saved_search", {"id": search}, **_looked(urns, as_at, self._journal.clock()))


def _looked(urns: Iterable[str], as_at: str, now: str) -> dict[str, str | bytes]:
    seen = zlib.compress("\n".join(sorted(set(urns))).encode())
    return {"looked_at": now, "looked_as_at": as_at, "seen": seen}
