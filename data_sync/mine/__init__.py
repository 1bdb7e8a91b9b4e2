"""What belongs to the person: shortlists, notes, tags, the visit checklist, decisions, saved searches and views,
columns of their own, and undo for it all.

Settings are named by URN and inspections by their published number, so that nothing is lost when the register is
synced, rebuilt or deleted, or when a setting leaves it. This room knows nothing of the register and of searching.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable

from data_sync.mine.about import Marks, kept_urns, marks_of
from data_sync.mine.acknowledgements import Acknowledgements, ChangeKey
from data_sync.mine.checklist import Answer, Checklist, Question
from data_sync.mine.confirmations import Confirmation, Confirmations
from data_sync.mine.decisions import Decision, Decisions
from data_sync.mine.kept import Kept
from data_sync.mine.notes import Note, Notes, Revision
from data_sync.mine.own_columns import OwnColumn, OwnColumns, OwnSheet
from data_sync.mine.saved_searches import News, SavedSearch, SavedSearches
from data_sync.mine.shortlists import Shortlist, Shortlists
from data_sync.mine.tags import Tags
from data_sync.mine.undo import Action, Journal
from data_sync.mine.views import View, Views
from data_sync.mine.watch_list import Watched, WatchList

__all__ = [
    "Action", "Answer", "ChangeKey", "Confirmation", "Decision", "Marks", "Mine", "News", "Note",
    "OwnColumn", "OwnSheet", "Question", "Revision", "SavedSearch", "Shortlist", "View", "Watched",
]  # fmt: skip


class Mine:
    """The person's own file, opened: its parts, and undo across all of them. Every change is on the disk on return.

    `conn` is what `store.user.open_user` gives and is closed here; `clock` gives the time in UTC as ISO text.
    """

    def __init__(self, conn: sqlite3.Connection, clock: Callable[[], str]) -> None:
        self._conn = conn
        self.journal = Journal(conn, clock)
        self.shortlists = Shortlists(conn, self.journal)
        self.tags = Tags(conn, self.journal)
        self.notes = Notes(conn, self.journal)
        self.checklist = Checklist(conn, self.journal)
        self.decisions = Decisions(conn, self.journal)
        self.searches = SavedSearches(conn, self.journal)
        self.acknowledgements = Acknowledgements(conn, self.journal)
        self.watch_list = WatchList(conn, self.journal)
        self.confirmations = Confirmations(conn, self.journal)
        self.kept = Kept(conn, self.journal)
        self.own = OwnColumns(conn, self.journal)
        self.views = Views(self.kept)

    def urns(self) -> tuple[str, ...]:
        """Every setting that something is kept about."""
        return kept_urns(self._conn)

    def marks(self, urns: Iterable[str]) -> dict[str, Marks]:
        """What is kept about these settings, in short."""
        return marks_of(self._conn, urns)

    def undo(self) -> Action | None:
        """Take back the last thing done; which it was, or None where there is nothing."""
        return self.journal.undo()

    def redo(self) -> Action | None:
        """Do again what was undone last; which it was, or None where there is nothing."""
        return self.journal.redo()

    def close(self) -> None:
        """Close the file. Nothing must be asked afterwards."""
        self._conn.close()
