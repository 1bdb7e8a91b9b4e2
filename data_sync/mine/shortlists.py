"""Shortlists: named, in the person's own order, each with its settings in the person's own order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.mine.naming import counted, proper_name, proper_urn
from data_sync.mine.undo import Journal


@dataclass(frozen=True, slots=True)
class Shortlist:
    """One list: its number (which stays when it is renamed), its name, and how many settings are on it."""

    id: int
    name: str
    made_at: str
    count: int


_ALL = (
    "SELECT s.id, s.name, s.made_at, (SELECT count(*) FROM listed l WHERE l.shortlist_id = s.id) AS count"
    " FROM shortlist s"
)


class Shortlists:
    """The person's shortlists. A setting can stand on several; one that left the register stays where it is."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    def all(self) -> tuple[Shortlist, ...]:
        """Every list, in the person's order."""
        return tuple(Shortlist(*row) for row in self._conn.execute(f"{_ALL} ORDER BY s.position, s.id"))

    def get(self, shortlist: int) -> Shortlist:
        """One list. Raises `unknown-value` when it is gone."""
        row = self._conn.execute(f"{_ALL} WHERE s.id = ?", (shortlist,)).fetchone()
        if row is None:
            known = ", ".join(s.name for s in self.all()) or tr("none yet")
            raise KnownError("unknown-value", what=tr("shortlist"), value=str(shortlist), known=known)
        return Shortlist(*row)

    def named(self, name: str) -> Shortlist | None:
        """The list of this name, whatever its case."""
        row = self._conn.execute(f"{_ALL} WHERE s.name = ?", (" ".join(name.split()),)).fetchone()
        return None if row is None else Shortlist(*row)

    def make(self, name: str) -> int:
        """A new, empty list at the end; its number. Raises `bad-name` or `name-taken`."""
        name = self._free_name(name)
        with self._journal.action(tr("Made the list {name}", name=name)):
            last = self._conn.execute("SELECT coalesce(max(position), 0) FROM shortlist").fetchone()[0]
            row = {"name": name, "position": last + 1, "made_at": self._journal.clock()}
            return self._journal.add("shortlist", row)

    def rename(self, shortlist: int, name: str) -> None:
        """Give a list another name. Raises `bad-name`, `name-taken` or `unknown-value`."""
        before = self.get(shortlist)
        name = self._free_name(name, but=shortlist)
        with self._journal.action(tr("Renamed the list {name} to {name2}", name=before.name, name2=name)):
            self._journal.change("shortlist", {"id": shortlist}, name=name)

    def _free_name(self, name: str, but: int | None = None) -> str:
        name = proper_name(name, "list")
        held = self.named(name)
        if held is not None and held.id != but:
            raise KnownError("name-taken", what=tr("list"), name=held.name)
        return name

    def delete(self, shortlist: int) -> None:
        """Take a list away, with what stands on it; notes and the rest about its settings stay."""
        held = self.get(shortlist)
        with self._journal.action(
            tr("Deleted the list {name} with {settings}", name=held.name, settings=counted(held.count))
        ):
            for urn in self.urns(shortlist):
                self._journal.drop("listed", {"shortlist_id": shortlist, "urn": urn})
            self._journal.drop("shortlist", {"id": shortlist})

    def arrange(self, shortlists: Sequence[int]) -> None:
        """Put the lists in this order; those not named follow as they were."""
        with self._journal.action(tr("Changed the order of the lists")):
            rest = [s.id for s in self.all() if s.id not in shortlists]
            for n, shortlist in enumerate([*shortlists, *rest], 1):
                self._journal.change("shortlist", {"id": shortlist}, position=n)

    # --- what stands on them ---

    def urns(self, shortlist: int) -> tuple[str, ...]:
        """The settings on a list, in the person's order."""
        rows = self._conn.execute(
            "SELECT urn FROM listed WHERE shortlist_id = ? ORDER BY position, added_at, urn", (shortlist,)
        )
        return tuple(row[0] for row in rows)

    def of(self, urn: str) -> tuple[Shortlist, ...]:
        """The lists that a setting stands on."""
        rows = self._conn.execute(
            f"{_ALL} WHERE s.id IN (SELECT shortlist_id FROM listed WHERE urn = ?) ORDER BY s.position, s.id", (urn,)
        )
        return tuple(Shortlist(*row) for row in rows)

    def add(self, shortlist: int, urns: Iterable[str], at: int | None = None) -> int:
        """Put settings on a list, at its end or before the place `at` (from 0); those that stand there already stay.
        How many are new. Raises `unknown-urn` or `unknown-value`."""
        held, standing = self.get(shortlist), self.urns(shortlist)
        there = set(standing)
        new = [u for u in dict.fromkeys(map(proper_urn, urns)) if u not in there]
        where = len(standing) if at is None else max(0, at)
        with self._journal.action(tr("Added {settings} to {name}", settings=counted(len(new)), name=held.name)):
            self._place(shortlist, [*standing[:where], *new, *standing[where:]])
        return len(new)

    def remove(self, shortlist: int, urns: Iterable[str]) -> int:
        """Take settings off a list; how many stood on it. Notes about them stay."""
        held, standing = self.get(shortlist), set(self.urns(shortlist))
        gone = [u for u in dict.fromkeys(map(proper_urn, urns)) if u in standing]
        with self._journal.action(tr("Took {settings} off {name}", settings=counted(len(gone)), name=held.name)):
            for urn in gone:
                self._journal.drop("listed", {"shortlist_id": shortlist, "urn": urn})
        return len(gone)

    def move(self, shortlist: int, urns: Sequence[str], to: int) -> None:
        """Put some of a list's settings, together and in this order, before the place `to` (counted without them)."""
        held, standing = self.get(shortlist), self.urns(shortlist)
        there, chosen = set(standing), set(urns)
        moved = [u for u in dict.fromkeys(urns) if u in there]
        rest = [u for u in standing if u not in chosen]
        with self._journal.action(tr("Changed the order of {name}", name=held.name)):
            self._place(shortlist, [*rest[: max(0, to)], *moved, *rest[max(0, to) :]])

    def arrange_settings(self, shortlist: int, urns: Sequence[str]) -> None:
        """Put a list's settings in this order (sorted by name, say); those not named follow as they were."""
        self.move(shortlist, urns, 0)

    def carry(self, urns: Sequence[str], source: int, target: int) -> int:
        """Take settings from one list to the end of another; how many were carried."""
        to = self.get(target)
        stood = set(self.urns(source))
        moved = [u for u in dict.fromkeys(map(proper_urn, urns)) if u in stood]
        with self._journal.action(
            tr(
                "Moved {settings} from {source} to {name}",
                settings=counted(len(moved)),
                source=self.get(source).name,
                name=to.name,
            )
        ):
            self.add(target, moved)
            self.remove(source, moved)
        return len(moved)

    def _place(self, shortlist: int, urns: Sequence[str]) -> None:
        """Number the settings in this order; only rows that change are written."""
        rows = self._conn.execute("SELECT urn, position FROM listed WHERE shortlist_id = ?", (shortlist,))
        held: dict[str, int] = dict(map(tuple, rows))
        for n, urn in enumerate(urns, 1):
            if urn not in held:
                row = {"shortlist_id": shortlist, "urn": urn, "position": n, "added_at": self._journal.clock()}
                self._journal.put("listed", row)
            elif held[urn] != n:
                self._journal.change("listed", {"shortlist_id": shortlist, "urn": urn}, position=n)
