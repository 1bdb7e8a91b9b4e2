"""Putting a project together from what a person keeps, and taking a colleague's in: first a plan that says what would
change and where the two differ, then all of it as one action that can be undone.

Nothing of the person's own is overwritten unless they say so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

from data_sync.errors import KnownError
from data_sync.search.query import Query
from data_sync.share.project import LONGEST_NAME, Project, SharedList, SharedNote, SharedSearch
from data_sync.share.query_words import query_words

if TYPE_CHECKING:
    from data_sync.mine import Mine

Kind = Literal["list", "search", "note"]
State = Literal["new", "same", "adds", "differs"]
Way = Literal["merge", "copy", "keep", "add", "replace"]
"""merge: what is missing is added to the list of that name; copy: it comes under another name; keep: what the person
has stays alone; add: the other note is written below one's own; replace: the other takes its place."""

WAYS: dict[Kind, tuple[Way, ...]] = {
    "list": ("merge", "copy", "keep"),
    "search": ("copy", "keep", "replace"),
    "note": ("keep", "add", "replace"),
}
"""What can be done where the two differ; the first is done unless the person says otherwise."""
Look = Callable[[int], object]
"""Looks at a saved search by its number, so that what it finds now does not count as new."""


class Named(Protocol):
    """A list or a search: whatever has a name."""

    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a project beside what the person has. `key` is its place in the project; `words` say what it is,
    `says` what would happen by itself, and for one that differs `ways` what else can be done."""

    kind: Kind
    key: int
    words: str
    state: State
    says: str

    @property
    def ways(self) -> tuple[Way, ...]:
        return WAYS[self.kind] if self.state in ("adds", "differs") else ()


@dataclass(frozen=True, slots=True)
class Choices:
    """Which way for which kind, and for single things by kind and key."""

    list: Way = "merge"
    search: Way = "copy"
    note: Way = "keep"
    single: dict[tuple[str, int], Way] = field(default_factory=dict)

    def way(self, kind: Kind, key: int) -> Way:
        general: Way = {"list": self.list, "search": self.search, "note": self.note}[kind]
        return self.single.get((kind, key), general)


def collect(
    mine: Mine, made_at: str, *, lists: Sequence[str] | None = None, searches: Sequence[str] | None = None,
    notes: bool = False,
) -> Project:  # fmt: skip
    """A project of these shortlists and saved searches by name (None for all), and with `notes` of the notes on the
    settings of those lists. Raises `unknown-value`."""
    held = {each.name.casefold(): each for each in mine.shortlists.all()}
    kept = {each.name.casefold(): each for each in mine.searches.all()}
    chosen = [held[k] for k in _keys(lists, held, "shortlist")]
    asked = [kept[k] for k in _keys(searches, kept, "saved search")]
    shared = tuple(SharedList(each.name, mine.shortlists.urns(each.id)) for each in chosen)
    urns = dict.fromkeys(urn for each in shared for urn in each.urns)
    told = tuple(SharedNote(n.urn, n.about, n.text) for urn in urns for n in mine.notes.of(urn)) if notes else ()
    return Project(made_at, shared, tuple(SharedSearch(s.name, Query.from_json(s.query)) for s in asked), told)


def _keys(names: Sequence[str] | None, held: Mapping[str, Named], what: str) -> list[str]:
    if names is None:
        return list(held)
    keys = [" ".join(name.split()).casefold() for name in names]
    for key, name in zip(keys, names, strict=True):
        if key not in held:
            known = ", ".join(each.name for each in held.values()) or "none yet"
            raise KnownError("unknown-value", what=what, value=name, known=known)
    return list(dict.fromkeys(keys))


def leaves(project: Project) -> list[str]:
    """What is in a project, sentence by sentence: just this leaves with the file."""
    told = [f"The list {each.name}: {_counted(len(each.urns), 'setting')} by URN." for each in project.lists]
    told += [f"The search {each.name}. {query_words(each.query, say_places=True)}" for each in project.searches]
    if project.notes:
        settings = len({note.urn for note in project.notes})
        said = f"{_counted(len(project.notes), 'note')} of yours about {_counted(settings, 'setting')}"
        told.append(f"{said}, word for word.")
    else:
        told.append("None of your notes.")
    told.append("No tags, decisions, answers or earlier texts, and nothing of the published data.")
    return told


def plan(mine: Mine, project: Project) -> tuple[Item, ...]:
    """Each thing of a project beside what the person has."""
    items = [_list_item(mine, n, each) for n, each in enumerate(project.lists)]
    items += [_search_item(mine, n, each) for n, each in enumerate(project.searches)]
    return (*items, *(_note_item(mine, n, each) for n, each in enumerate(project.notes)))


def merge(mine: Mine, project: Project, choices: Choices, look: Look) -> int:
    """Take a project in, as one action that can be undone; how many things changed."""
    changed = 0
    with mine.journal.action("Opened a project"):
        for item in plan(mine, project):
            if item.state == "same":
                continue
            way = choices.way(item.kind, item.key) if item.ways else "copy"
            if way not in (*WAYS[item.kind], "copy"):
                raise ValueError(way)
            if way == "keep":
                continue
            _PUT[item.kind](mine, project, item, way, look)
            changed += 1
    return changed


# --- lists -----------------------------------------------------------------------------------------------------------


def _list_item(mine: Mine, key: int, shared: SharedList) -> Item:
    words, there = f"List {shared.name}: {_counted(len(shared.urns), 'setting')}", mine.shortlists.named(shared.name)
    if there is None:
        return Item("list", key, words, "new", "A new list.")
    held = set(mine.shortlists.urns(there.id))
    missing = sum(urn not in held for urn in shared.urns)
    if not missing:
        return Item("list", key, words, "same", "Your list of that name has them all.")
    return Item("list", key, words, "adds", f"Your list of that name gets {_counted(missing, 'setting')} more.")


def _put_list(mine: Mine, project: Project, item: Item, way: Way, _look: Look) -> None:
    shared, lists = project.lists[item.key], mine.shortlists
    there = lists.named(shared.name)
    if there is not None and way == "merge":
        lists.add(there.id, shared.urns)
        return
    name = shared.name if there is None else _free(shared.name, lambda name: lists.named(name) is not None)
    lists.add(lists.make(name), shared.urns)


# --- searches --------------------------------------------------------------------------------------------------------


def _search_item(mine: Mine, key: int, shared: SharedSearch) -> Item:
    words = f"Search {shared.name}. {query_words(shared.query, say_places=True)}"
    there = next((s for s in mine.searches.all() if s.name.casefold() == shared.name.casefold()), None)
    if there is None:
        return Item("search", key, words, "new", "A new saved search.")
    if _same(there.query, shared.query):
        return Item("search", key, words, "same", "You have the same search.")
    return Item("search", key, words, "differs", "Yours of that name asks for something else; this comes beside it.")


def _put_search(mine: Mine, project: Project, item: Item, way: Way, look: Look) -> None:
    shared, searches = project.searches[item.key], mine.searches
    there = next((s for s in searches.all() if s.name.casefold() == shared.name.casefold()), None)
    if there is not None and way == "replace":
        searches.ask_for(there.id, shared.query.to_json(), (), "")
        look(there.id)
        return
    taken = {s.name.casefold() for s in searches.all()}
    name = shared.name if there is None else _free(shared.name, lambda name: name.casefold() in taken)
    look(searches.save(name, shared.query.to_json(), (), ""))


def _same(text: str, query: Query) -> bool:
    try:
        return Query.from_json(text) == query
    except KnownError:
        return False


# --- notes -----------------------------------------------------------------------------------------------------------


def _note_item(mine: Mine, key: int, shared: SharedNote) -> Item:
    about = f", inspection {shared.about}" if shared.about else ""
    words = f"Note on {shared.urn}{about}: {' '.join(shared.text.split())[:120]}"
    held = mine.notes.text(shared.urn, shared.about)
    if not held:
        return Item("note", key, words, "new", "A new note.")
    if shared.text in held:
        return Item("note", key, words, "same", "Yours says that already.")
    return Item("note", key, words, "differs", "You have a note of your own there: it stays, and this is left out.")


def _put_note(mine: Mine, project: Project, item: Item, way: Way, _look: Look) -> None:
    shared = project.notes[item.key]
    held = mine.notes.text(shared.urn, shared.about)
    text = f"{held}\n\n{shared.text}" if held and way == "add" else shared.text
    mine.notes.write(shared.urn, text, shared.about)


_PUT: dict[Kind, Callable[[Mine, Project, Item, Way, Look], None]] = {
    "list": _put_list, "search": _put_search, "note": _put_note,
}  # fmt: skip


def _free(name: str, taken: Callable[[str], bool]) -> str:
    """A name that is free: "Spring visits (2)"."""
    n = 2
    while taken(told := f"{name[: LONGEST_NAME - 6]} ({n})"):
        n += 1
    return told


def _counted(n: int, noun: str) -> str:
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"
