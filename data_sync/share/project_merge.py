"""Putting a project together from what a person keeps, and taking a colleague's in: first a plan that says what would
change and where the two differ, then all of it as one action that can be undone.

Nothing of the person's own is overwritten unless they say so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar

from data_sync.domain.dates import in_words
from data_sync.errors import KnownError
from data_sync.language import tr, trn
from data_sync.mine.own_columns import NewColumn
from data_sync.search.query import Query
from data_sync.share.project import (
    Project,
    SharedColumn,
    SharedList,
    SharedNote,
    SharedSearch,
    SharedSheet,
    SharedView,
)
from data_sync.share.project_reading import LONGEST_NAME
from data_sync.share.project_views import state_of, view_words
from data_sync.share.query_words import query_words

if TYPE_CHECKING:
    from data_sync.mine import Mine, OwnSheet

Kind = Literal["list", "search", "view", "note", "own"]
State = Literal["new", "same", "adds", "differs"]
Way = Literal["merge", "copy", "keep", "add", "replace"]
"""merge: what is missing is added to the list of that name; copy: it comes under another name; keep: what the person
has stays alone, and what is new to them is left out; add: the other note is written below one's own; replace: the
other takes its place."""

WAYS: dict[Kind, tuple[Way, ...]] = {
    "list": ("merge", "copy", "keep"),
    "search": ("copy", "keep", "replace"),
    "view": ("copy", "keep", "replace"),
    "note": ("keep", "add", "replace"),
    "own": ("copy", "keep", "replace"),
}
"""What can be done where the two differ; the first is done unless the person says otherwise."""
Look = Callable[[int], object]
"""Looks at a saved search by its number, so that what it finds now does not count as new."""


NoteKey = tuple[str, str]
"""URN and what a note is about."""


class Named(Protocol):
    """A list or a search: whatever has a name."""

    @property
    def name(self) -> str: ...


Thing = TypeVar("Thing", bound=Named)


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
    view: Way = "copy"
    own: Way = "copy"
    single: Mapping[tuple[str, int], Way] = field(default_factory=dict)

    def way(self, item: Item) -> Way:
        """What is done with one thing: what is new comes in unless it is left out by itself."""
        general: Way = getattr(self, item.kind) if item.ways else "copy"
        return self.single.get((item.kind, item.key), general)


def collect(
    mine: Mine, made_at: str, *, lists: Sequence[str] | None = None, searches: Sequence[str] | None = None,
    views: Sequence[str] | None = None, notes: bool | Collection[NoteKey] = False, own: Sequence[str] = (),
) -> Project:  # fmt: skip
    """A project of these shortlists, saved searches and views by name (None for all), of the notes on the settings of
    those lists (all with `notes`, or those named by URN and what they are about), and of these sheets of own columns,
    none unless they are named. Raises `unknown-value`."""
    chosen = _named(mine.shortlists.all(), lists, tr("shortlist"))
    asked = _named(mine.searches.all(), searches, tr("saved search"))
    looked = _named(mine.views.all(), views, tr("view"))
    sheets = _named(mine.own.sheets() if own else (), own, tr("sheet of yours"))
    shared = tuple(SharedList(each.name, mine.shortlists.urns(each.id)) for each in chosen)
    found = notes_on(mine, shared) if notes is not False else ()
    return Project(
        made_at,
        shared,
        tuple(SharedSearch(s.name, Query.from_json(s.query)) for s in asked),
        found if notes is True else tuple(n for n in found if (n.urn, n.about) in (notes or ())),
        tuple(SharedView(v.name, v.page, state_of(v.page, dict(v.state))) for v in looked),
        tuple(_sheet(mine, each) for each in sheets),
    )


def notes_on(mine: Mine, lists: Sequence[SharedList]) -> tuple[SharedNote, ...]:
    """The person's notes on the settings of these lists."""
    urns = dict.fromkeys(urn for each in lists for urn in each.urns)
    return tuple(SharedNote(n.urn, n.about, n.text) for urn in urns for n in mine.notes.of(urn))


def _sheet(mine: Mine, held: OwnSheet) -> SharedSheet:
    columns = tuple(SharedColumn(c.name, c.kind, c.meaning, dict(mine.own.values(c))) for c in held.columns)
    file = "".join(sign if sign.isprintable() and sign not in "/\\" else " " for sign in held.file)
    return SharedSheet(held.name, file[: LONGEST_NAME * 2], held.as_at, held.rows, columns)


def _named(held: Sequence[Thing], names: Sequence[str] | None, what: str) -> list[Thing]:
    """Those of these names in the order they are named; all without names. Raises `unknown-value`."""
    by_name = {each.name.casefold(): each for each in held}
    if names is None:
        return list(held)
    keys = [" ".join(name.split()).casefold() for name in names]
    for key, name in zip(keys, names, strict=True):
        if key not in by_name:
            known = ", ".join(each.name for each in held) or tr("none yet")
            raise KnownError("unknown-value", what=what, value=name, known=known)
    return [by_name[key] for key in dict.fromkeys(keys)]


def leaves(project: Project) -> list[str]:
    """What is in a project, sentence by sentence: just this leaves with the file."""
    told = [
        tr("The list {name}: {settings} by URN.", name=each.name, settings=_settings(len(each.urns)))
        for each in project.lists
    ]
    told += [
        tr("The search {name}. {search}", name=each.name, search=query_words(each.query, say_places=True))
        for each in project.searches
    ]
    told += [
        tr("The view {name}. {view}", name=each.name, view=view_words(each.page, dict(each.state)))
        for each in project.views
    ]
    for sheet in project.own:
        told.append(
            tr(
                "Your sheet {sheet} ({source}): every value of {columns} for {settings}, by URN.",
                sheet=sheet.name, source=_source(sheet), columns=", ".join(column.name for column in sheet.columns),
                settings=_settings(sheet.settings),
            )
        )  # fmt: skip
    if project.notes:
        told.append(
            trn(
                "{n:,} note of yours about {settings}, word for word.",
                "{n:,} notes of yours about {settings}, word for word.",
                len(project.notes), n=len(project.notes), settings=_settings(len({n.urn for n in project.notes})),
            )
        )  # fmt: skip
    else:
        told.append(tr("None of your notes."))
    if not project.own:
        told.append(tr("None of your own columns."))
    told.append(tr("No tags, decisions, answers or earlier texts, and nothing of the published data."))
    return told


def plan(mine: Mine, project: Project) -> tuple[Item, ...]:
    """Each thing of a project beside what the person has."""
    items = [_list_item(mine, n, each) for n, each in enumerate(project.lists)]
    items += [_search_item(mine, n, each) for n, each in enumerate(project.searches)]
    items += [_view_item(mine, n, each) for n, each in enumerate(project.views)]
    items += [_own_item(mine, n, each) for n, each in enumerate(project.own)]
    return (*items, *(_note_item(mine, n, each) for n, each in enumerate(project.notes)))


def merge(mine: Mine, project: Project, choices: Choices, look: Look) -> int:
    """Take a project in, as one action that can be undone; how many things changed."""
    changed = 0
    with mine.journal.action(tr("Opened a project")):
        for item in plan(mine, project):
            if item.state == "same":
                continue
            way = choices.way(item)
            if way not in (item.ways or ("copy", "keep")):
                raise ValueError(way)
            if way == "keep":
                continue
            _PUT[item.kind](mine, project, item, way, look)
            changed += 1
    return changed


# --- lists -----------------------------------------------------------------------------------------------------------


def _list_item(mine: Mine, key: int, shared: SharedList) -> Item:
    words = tr("List {name}: {settings}", name=shared.name, settings=_settings(len(shared.urns)))
    there = mine.shortlists.named(shared.name)
    if there is None:
        return Item("list", key, words, "new", tr("A new list."))
    held = set(mine.shortlists.urns(there.id))
    missing = sum(urn not in held for urn in shared.urns)
    if not missing:
        return Item("list", key, words, "same", tr("Your list of that name has them all."))
    told = trn(
        "Your list of that name gets {n:,} setting more.", "Your list of that name gets {n:,} settings more.", missing,
        n=missing,
    )  # fmt: skip
    return Item("list", key, words, "adds", told)


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
    words = tr("Search {name}. {search}", name=shared.name, search=query_words(shared.query, say_places=True))
    there = next((s for s in mine.searches.all() if s.name.casefold() == shared.name.casefold()), None)
    if there is None:
        return Item("search", key, words, "new", tr("A new saved search."))
    if _same(there.query, shared.query):
        return Item("search", key, words, "same", tr("You have the same search."))
    told = tr("Yours of that name asks for something else; this comes beside it.")
    return Item("search", key, words, "differs", told)


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


# --- views -----------------------------------------------------------------------------------------------------------


def _view_item(mine: Mine, key: int, shared: SharedView) -> Item:
    words = tr("View {name}. {view}", name=shared.name, view=view_words(shared.page, dict(shared.state)))
    there = mine.views.named(shared.name)
    if there is None:
        return Item("view", key, words, "new", tr("A new view."))
    if (there.page, dict(there.state)) == (shared.page, dict(shared.state)):
        return Item("view", key, words, "same", tr("You have the same view."))
    return Item("view", key, words, "differs", tr("Yours of that name shows something else; this comes beside it."))


def _put_view(mine: Mine, project: Project, item: Item, way: Way, _look: Look) -> None:
    shared, views = project.views[item.key], mine.views
    there = views.named(shared.name)
    if there is not None and way == "replace":
        views.replace(shared.name, shared.page, shared.state)
        return
    name = shared.name if there is None else _free(shared.name, lambda name: views.named(name) is not None)
    views.save(name, shared.page, shared.state)


# --- own columns -----------------------------------------------------------------------------------------------------


def _source(sheet: SharedSheet) -> str:
    """The file that a sheet was read from, and the day it is of."""
    return tr("{file}, as at {day}", file=sheet.file, day=in_words(sheet.as_at)) if sheet.as_at else sheet.file


def _values(sheet: SharedSheet) -> list[tuple[str, Mapping[str, object]]]:
    """What a sheet says, whatever its columns had to be called here."""
    return [(column.kind, column.values) for column in sheet.columns]


def _own_item(mine: Mine, key: int, shared: SharedSheet) -> Item:
    names = ", ".join(column.name for column in shared.columns)
    words = tr(
        "Own columns {sheet} ({source}): {columns} for {settings}",
        sheet=shared.name, source=_source(shared), columns=names, settings=_settings(shared.settings),
    )  # fmt: skip
    held = mine.own.sheets()
    there = next((sheet for sheet in held if sheet.name.casefold() == shared.name.casefold()), None)
    if there is not None:
        if _values(_sheet(mine, there)) == _values(shared):
            return Item("own", key, words, "same", tr("Your sheet of that name says the same."))
        told = tr("Your sheet of that name says something else; this comes beside it.")
        return Item("own", key, words, "differs", told)
    taken = {column.name.casefold() for sheet in held for column in sheet.columns}
    clash = [column.name for column in shared.columns if column.name.casefold() in taken]
    more = [tr("A new sheet of columns of your own.")]
    if clash:
        more.append(tr("You have a column {names} already: theirs is named after its sheet.", names=", ".join(clash)))
    return Item("own", key, words, "new", " ".join(more))


def _put_own(mine: Mine, project: Project, item: Item, way: Way, _look: Look) -> None:
    shared, held = project.own[item.key], mine.own.sheets()
    names = {sheet.name.casefold() for sheet in held}
    name = shared.name
    if name.casefold() in names and way != "replace":
        name = _free(name, lambda told: told.casefold() in names)
    # what fills a column of the sufficiency table goes on filling it
    filled = {c.meaning for sheet in held if sheet.name.casefold() != name.casefold() for c in sheet.columns}
    new = [NewColumn(c.name, c.kind, c.values, c.meaning if c.meaning not in filled else None) for c in shared.columns]
    mine.own.put(name, new, file=shared.file, rows=shared.rows, as_at=shared.as_at)


# --- notes -----------------------------------------------------------------------------------------------------------


def _note_item(mine: Mine, key: int, shared: SharedNote) -> Item:
    text = " ".join(shared.text.split())[:120]
    words = (
        tr("Note on {urn}, inspection {about}: {text}", urn=shared.urn, about=shared.about, text=text)
        if shared.about
        else tr("Note on {urn}: {text}", urn=shared.urn, text=text)
    )
    held = mine.notes.text(shared.urn, shared.about)
    if not held:
        return Item("note", key, words, "new", tr("A new note."))
    if shared.text in held:
        return Item("note", key, words, "same", tr("Yours says that already."))
    told = tr("You have a note of your own there: it stays, and this is left out.")
    return Item("note", key, words, "differs", told)


def _put_note(mine: Mine, project: Project, item: Item, way: Way, _look: Look) -> None:
    shared = project.notes[item.key]
    held = mine.notes.text(shared.urn, shared.about)
    text = f"{held}\n\n{shared.text}" if held and way == "add" else shared.text
    mine.notes.write(shared.urn, text, shared.about)


_PUT: dict[Kind, Callable[[Mine, Project, Item, Way, Look], None]] = {
    "list": _put_list, "search": _put_search, "view": _put_view, "note": _put_note, "own": _put_own,
}  # fmt: skip


def _free(name: str, taken: Callable[[str], bool]) -> str:
    """A name that is free: "Spring visits (2)"."""
    n = 2
    while taken(told := f"{name[: LONGEST_NAME - 6]} ({n})"):
        n += 1
    return told


def _settings(n: int) -> str:
    return trn("{n:,} setting", "{n:,} settings", n, n=n)
