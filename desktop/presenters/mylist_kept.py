"""What the person keeps, in short: a frozen value read in one go, from which pages show lists, tags and marks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from data_sync.api import Library

CURRENT_LIST = "current-list"
"""The name under which the list used last is kept."""


@dataclass(frozen=True, slots=True)
class ListFace:
    """A shortlist, with the settings on it in the person's order."""

    id: int
    name: str
    urns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchFace:
    """A saved search. `query` is its JSON; `looked_at` the time of the last look (UTC)."""

    id: int
    name: str
    query: str
    looked_at: str
    looked_as_at: str


@dataclass(frozen=True)
class Kept:
    """Everything in short. `undo` and `redo` say what would be taken back or done again; empty where nothing."""

    lists: tuple[ListFace, ...] = ()
    searches: tuple[SearchFace, ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    urns: tuple[str, ...] = ()
    current: int | None = None
    undo: str = ""
    redo: str = ""
    watched: frozenset[str] = frozenset()

    @cached_property
    def listed(self) -> frozenset[str]:
        """The settings that stand on a list."""
        return frozenset(urn for each in self.lists for urn in each.urns)

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is kept yet."""
        return not (self.lists or self.searches or self.tags or self.urns)

    def list_of(self, number: int) -> ListFace | None:
        """The list of this number, if it is still there."""
        return next((each for each in self.lists if each.id == number), None)

    def search_of(self, number: int) -> SearchFace | None:
        """The saved search of this number, if it is still there."""
        return next((each for each in self.searches if each.id == number), None)


def read_kept(library: Library) -> Kept:
    """Read it from the person's file. Raises what opening the file raises."""
    mine = library.mine
    lists = tuple(ListFace(s.id, s.name, mine.shortlists.urns(s.id)) for s in mine.shortlists.all())
    searches = tuple(SearchFace(s.id, s.name, s.query, s.looked_at, s.looked_as_at) for s in mine.searches.all())
    last, following = mine.journal.last(), mine.journal.next()
    return Kept(
        lists,
        searches,
        tuple(mine.tags.all().items()),
        mine.urns(),
        current_list(library),
        last.words if last is not None else "",
        following.words if following is not None else "",
        frozenset(each.urn for each in mine.watch_list.all()),
    )


def current_list(library: Library) -> int | None:
    """The list used last, where it is still there; else the first; None where there is none."""
    there = [each.id for each in library.mine.shortlists.all()]
    held = library.mine.kept.get(CURRENT_LIST)
    if held in there:
        return int(held)
    return there[0] if there else None
