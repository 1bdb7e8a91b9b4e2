"""What is new in the saved searches since the person last looked, found in the background, one search at a time."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library
from desktop.messages import Message
from desktop.presenters.mylist import Done, MyList


class Found(NamedTuple):
    """What a search finds now: the URNs that are new since the last look, and how many there are in all."""

    new: tuple[str, ...]
    total: int


class SearchNews(QObject):
    """Says `changed` when what is known of a search is new."""

    changed = Signal()

    def __init__(self, mylist: MyList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist = mylist
        self._found: dict[int, tuple[str, Found]] = {}
        self._under_way: dict[int, str] = {}
        mylist.done.connect(self._after)

    def counts(self) -> dict[int, int]:
        """How many are new, by the search's number; only where it is known."""
        return {number: len(found.new) for number, (_, found) in self._found.items()}

    def totals(self) -> dict[int, int]:
        """How many are found, by the search's number; only where it is known."""
        return {number: found.total for number, (_, found) in self._found.items()}

    def new_of(self, search: int) -> tuple[str, ...]:
        """The settings that are new in a search; none where that is not known yet."""
        held = self._found.get(search)
        return held[1].new if held is not None else ()

    def refresh(self) -> None:
        """Look into every search that has not been looked into since it, or the data, changed."""
        there = {each.id: f"{each.query} {each.looked_at} {each.looked_as_at}" for each in self._mylist.kept.searches}
        self._found = {number: held for number, held in self._found.items() if held[0] == there.get(number)}
        for number, state in there.items():
            if number not in self._found and self._under_way.get(number) != state:
                self._under_way[number] = state
                self._look_into(number, state)

    def forget(self) -> None:
        """Other data are there: nothing of what was known holds."""
        self._found.clear()
        self._under_way.clear()

    def look(self, search: int) -> None:
        """The person has looked: what is found now is no longer new. Can be undone."""

        def mark(library: Library) -> None:
            searches = library.mine.searches
            news = library.saved_search_news(search)
            seen = (searches.seen(search) - set(news.gone)) | set(news.new)
            searches.look(search, seen, library.status().as_at or "")

        self._found.pop(search, None)
        self._mylist.do(mark)

    def _after(self, done: Done) -> None:
        if done.how != "done":  # a look that was taken back within a second looks the same from outside
            self.forget()
            self.refresh()

    def _look_into(self, number: int, state: str) -> None:
        def find(library: Library) -> Found:
            news = library.saved_search_news(number)
            seen = len(library.mine.searches.seen(number))
            return Found(news.new, seen - len(news.gone) + len(news.new))

        def take(found: Found) -> None:
            if self._under_way.pop(number, None) == state:
                self._found[number] = (state, found)
                self.changed.emit()

        def failed(_message: Message) -> None:  # told where the search is opened
            self._under_way.pop(number, None)

        self._mylist.ask(find, take, failed)
