"""The My list page: which folder is open, its rows, and what may be done with both. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from data_sync.api import Answer, Library, Query, in_words
from desktop.language import tr, trn
from desktop.messages import Message
from desktop.models.mylist_folders import FolderFace, FolderKey
from desktop.models.mylist_rows import KeptFace, KeptModel
from desktop.models.row_face import RowFace
from desktop.presenters.basket import MOST, Basket
from desktop.presenters.mylist import MyList
from desktop.presenters.mylist_desk import DeskPresenter
from desktop.presenters.mylist_faces import DECISIONS, KEPT, folders, kept_faces
from desktop.presenters.mylist_kept import CURRENT_LIST
from desktop.presenters.mylist_news import SearchNews
from desktop.presenters.row_faces import row_face

Then = Callable[[Any], object]
Failed = Callable[[Message], object]
SOON_MS = 300
"""Rows that tell of a note are read anew so long after it was written, not at every letter."""


class MyListPresenter(QObject):
    """`folder` is the one that is open, `folders` all of them, `model` the rows of the open one.

    Says `folders_changed`, `rows_changed` (also when their heading changes), `told` with a short sentence.
    """

    folders_changed = Signal()
    rows_changed = Signal()
    told = Signal(str)

    def __init__(self, mylist: MyList, basket: Basket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mylist, self.basket = mylist, basket
        self.desk = DeskPresenter(mylist, self)
        self.news = SearchNews(mylist, self)
        self.model = KeptModel()
        self.folder: FolderKey = KEPT
        self.folders: tuple[FolderFace, ...] = ()
        self.only_new = False
        self.message: Message | None = None
        self.loaded = False
        self._chosen = False
        self._shown = False
        self._asked = 0
        self._answer: Answer | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._read_rows)
        mylist.changed.connect(self._renew)
        mylist.written.connect(self._soon.start)
        mylist.failed.connect(lambda message: self.told.emit(f"{message.sentence} {message.action}"))
        mylist.holder.changed.connect(self._start_afresh)
        self.news.changed.connect(self._tell_news)
        basket.changed.connect(lambda: self.model.tick(basket.urns))
        basket.full.connect(self._tell_full)

    def shown(self) -> None:
        """The page came into sight: read what is kept, the first time."""
        if not self._shown:
            self._shown = True
            self.mylist.refresh()
        self.news.refresh()

    # --- folders ---

    @property
    def open_folder(self) -> FolderFace | None:
        """The open folder as it is shown."""
        return next((face for face in self.folders if face.key == self.folder), None)

    @property
    def shortlist(self) -> int | None:
        """The number of the open shortlist, where one is open."""
        return int(self.folder[1]) if self.folder[0] == "list" else None

    @property
    def list_name(self) -> str:
        """What the open shortlist is called; blank where none is open."""
        face = self.open_folder
        return face.words if face is not None and face.key[0] == "list" else ""

    @property
    def search(self) -> int | None:
        """The number of the open saved search, where one is open."""
        return int(self.folder[1]) if self.folder[0] == "search" else None

    def open(self, key: FolderKey) -> None:
        """Open a folder. A shortlist that is opened is the one that settings are put on next."""
        self._chosen = True
        if key == self.folder and self.loaded:
            return
        self.folder, self.only_new = key, False
        self.desk.look_at(None)
        if self.shortlist is not None:
            number = self.shortlist
            self.mylist.do(lambda library: library.mine.kept.put(CURRENT_LIST, number), quiet=True)
        self.folders_changed.emit()
        self._read_rows()

    def show_only_new(self, only: bool) -> None:
        """Of an open search, show what is new since the last look alone."""
        if only != self.only_new:
            self.only_new = only
            self.desk.look_at(None)
            self._read_rows()

    def make_list(self, name: str, then: Then, failed: Failed) -> None:
        def made(number: int) -> None:
            self.open(("list", number))
            then(number)

        self.mylist.make_list(name, then=made, failed=failed)

    def rename(self, key: FolderKey, name: str, then: Then, failed: Failed) -> None:
        """Give a folder another name."""

        def change(library: Library) -> None:
            if key[0] == "list":
                library.mine.shortlists.rename(int(key[1]), name)
            elif key[0] == "search":
                library.mine.searches.rename(int(key[1]), name)
            else:
                library.mine.tags.rename(str(key[1]), name)

        def renamed(value: Any) -> None:
            if key[0] == "tag" and self.folder == key:
                self.folder = ("tag", " ".join(name.split()))
            then(value)

        self.mylist.do(change, then=renamed, failed=failed)

    def delete(self, key: FolderKey) -> None:
        """Take a folder away; what is kept about its settings stays."""

        def drop(library: Library) -> None:
            if key[0] == "list":
                library.mine.shortlists.delete(int(key[1]))
            elif key[0] == "search":
                library.mine.searches.delete(int(key[1]))
            else:
                library.mine.tags.delete(str(key[1]))

        self.mylist.do(drop)

    def move_folder(self, key: FolderKey, by: int) -> None:
        """One place up (-1) or down (1) among its like; at the end it stays."""
        kept = self.mylist.kept
        every = [each.id for each in (kept.lists if key[0] == "list" else kept.searches)]
        if key[0] not in ("list", "search") or key[1] not in every:
            return
        at = every.index(int(key[1]))
        to = max(0, min(at + by, len(every) - 1))
        if to != at:
            every.insert(to, every.pop(at))
            mine = "shortlists" if key[0] == "list" else "searches"
            self.mylist.do(lambda library: getattr(library.mine, mine).arrange(every))

    # --- rows ---

    def urn(self, row: int) -> str | None:
        """The URN of a row."""
        return self.model.urn(row)

    def place(self, urn: str, to: int) -> None:
        """Put a setting of the open shortlist before the place `to`, counted without it."""
        number = self.shortlist
        if number is not None:
            self.mylist.do(lambda library: library.mine.shortlists.move(number, [urn], to))

    def move(self, urn: str, by: int) -> None:
        """One place up (-1) or down (1); at the end it stays."""
        row, last = self.model.row_of(urn), self.model.rowCount() - 1
        if row >= 0 and 0 <= row + by <= last:
            self.place(urn, row + by)

    def arrange(self, by: str) -> None:
        """Put the open shortlist in order once, by "name" or by "decision" (yes, maybe, none, no)."""
        number = self.shortlist
        rank = {"yes": 0, "maybe": 1, "": 2, "no": 3}
        faces = sorted(
            self.model.faces,
            key=lambda f: f.name.casefold() if by == "name" else (rank.get(f.decision, 2), self.model.row_of(f.urn)),
        )
        urns = [face.urn for face in faces]
        if number is not None and urns != [face.urn for face in self.model.faces]:
            self.mylist.do(lambda library: library.mine.shortlists.arrange_settings(number, urns))

    def take_off(self, urn: str) -> None:
        """Take a setting out of the open shortlist or tag. Of everything kept nothing is taken out so."""
        kind, value = self.folder
        if kind == "list":
            self.mylist.do(lambda library: library.mine.shortlists.remove(int(value), [urn]))
        elif kind == "tag":
            self.mylist.do(lambda library: library.mine.tags.take([urn], str(value)))
        else:
            self.told.emit(tr("A setting is taken off a shortlist or a tag; here stands whatever is kept of any."))

    def decide(self, urn: str, word: str | None) -> None:
        """Decide about a setting; the same word again takes it back."""
        row = self.model.row_of(urn)
        held = self.model.faces[row].decision if row >= 0 else ""
        self.desk.decide(None if word == held else word, urn)

    def toggle_compare(self, urn: str) -> None:
        self.basket.toggle(urn)

    def mark_looked_at(self) -> None:
        """What the open search finds now is no longer new."""
        number = self.search
        if number is not None:
            self.only_new = False
            self.news.look(number)

    def query(self) -> Query | None:
        """What the open search asks for, or the settings of any other folder, for the Find page."""
        if self.search is not None:
            found = self.mylist.kept.search_of(self.search)
            return Query.from_json(found.query) if found is not None else None
        return Query(urns=tuple(face.urn for face in self.model.faces))

    # --- in words ---

    def count_words(self) -> str:
        """How many rows there are: "5 settings", "3 of 120 settings are new"."""
        total = self.model.rowCount()
        if self.mylist.holder.sample:
            return trn("{n:,} sample setting", "{n:,} sample settings", total, n=total)
        return trn("{n:,} setting", "{n:,} settings", total, n=total)

    def decided_words(self) -> str:
        """How the decisions stand: "2 yes, 1 maybe"; empty where there is none."""
        held = [face.decision for face in self.model.faces]
        told = [f"{held.count(key)} {words.lower()}" for key, words in DECISIONS if key in held]
        return ", ".join(told)

    def new_words(self) -> str:
        """Of an open search: "3 new since 14 November 2026"."""
        face = self.open_folder
        return face.second if face is not None and self.search is not None else ""

    @property
    def new_count(self) -> int:
        """Of an open search: how many are new since the last look."""
        return len(self.news.new_of(self.search)) if self.search is not None else 0

    def source_words(self) -> str:
        """Of what day the rows are."""
        as_at = self._answer.as_at if self._answer is not None else None
        return tr("As at {day}", day=in_words(as_at)) if as_at else ""

    # --- reading ---

    def _start_afresh(self) -> None:
        self.folder, self._chosen, self.loaded = KEPT, False, False
        self.desk.look_at(None)
        self.model.show_faces(())
        self.news.forget()

    def _renew(self) -> None:
        kept = self.mylist.kept
        self.message = self.mylist.message
        there = [KEPT, *(("list", e.id) for e in kept.lists), *(("search", e.id) for e in kept.searches)]
        there += [("tag", word) for word, _ in kept.tags]
        if self.folder not in there or not self._chosen:
            self.folder = ("list", kept.current) if kept.current is not None else KEPT
            self.only_new = False
        if self._shown:
            self.news.refresh()
        self._tell_news()
        self._read_rows()

    def _tell_news(self) -> None:
        self.folders = folders(
            self.mylist.kept, self.news.counts(), self.news.totals(), self.mylist.holder.library.today
        )
        self.folders_changed.emit()

    def _read_rows(self) -> None:
        """Read the rows of the open folder, in the background; of several askings the last is shown."""
        if not self._shown:
            return
        self._soon.stop()
        self._asked += 1
        asked, key = self._asked, self.folder
        new = self.news.new_of(self.search) if self.only_new and self.search is not None else None

        def take(found: Any) -> None:
            if asked == self._asked:
                self._show_rows(found)

        def failed(message: Message) -> None:
            if asked == self._asked:
                self.message = message
                self.model.show_faces(())
                self.rows_changed.emit()

        if self.mylist.kept.nothing:
            self._show_rows([])
        else:
            self.mylist.ask(lambda library: _rows_of(library, key, new), take, failed)

    def _show_rows(self, found: list[KeptFace] | Answer) -> None:
        self.message = self.mylist.message
        self.loaded = True
        if isinstance(found, Answer):
            self._answer = found
            self.model.show(found.total, self._fetch, tall=self.mylist.holder.leading(found))
        else:
            self._answer = None
            self.model.show_faces(found)
        self.model.tick(self.basket.urns)
        self.rows_changed.emit()

    def _fetch(self, start: int, count: int) -> Sequence[RowFace]:
        if self._answer is None:
            return ()
        holder = self.mylist.holder
        today, listed = holder.library.today, self.mylist.kept.listed
        faces = [row_face(setting, today) for setting in holder.library.rows(self._answer, start, count)]
        return [replace(face, in_list=True) if face.urn in listed else face for face in faces]

    def _tell_full(self) -> None:
        self.told.emit(tr("{most} settings are chosen already: that is the most that can be compared.", most=MOST))


def _rows_of(library: Library, key: FolderKey, new: Sequence[str] | None) -> list[KeptFace] | Answer:
    """In a worker: the rows of a folder; a search's are an answer whose rows are read as they are seen."""
    mine, (kind, value) = library.mine, key
    if kind == "search":
        query = Query.from_json(mine.searches.get(int(value)).query)
        answer = library.search(query if new is None else query.but(urns=tuple(new)))
        library.engine(left=answer.query.left)
        return answer
    if kind == "list":
        return kept_faces(library, mine.shortlists.urns(int(value)))
    return kept_faces(library, mine.tags.urns(str(value)) if kind == "tag" else mine.urns())
