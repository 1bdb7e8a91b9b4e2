"""Project files in the window: what would leave with one, what taking one in would change. Knows no widget.

All of it goes through the queue of My list, so that nothing half typed is missed and nothing is written twice at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Library
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.mylist import MyList

MOST_SHOWN = 500
NOTE_SHOWN = 80
ENDING = "atlas"
_COPY, _OUT = ("copy", tr("Take theirs under another name")), ("keep", tr("Leave theirs out"))
_REPLACE = ("replace", tr("Put theirs in place of mine"))
WAYS: dict[str, tuple[tuple[str, str], ...]] = {
    "list": (("merge", tr("Add what is missing to mine")), _COPY, _OUT),
    "search": (_COPY, _OUT, _REPLACE),
    "view": (_COPY, _OUT, _REPLACE),
    "own": (_COPY, _OUT, _REPLACE),
    "note": (("keep", tr("Keep mine, leave theirs out")), ("add", tr("Write theirs below mine")), _REPLACE),
}
"""What can be done where both have one; the first is done unless the person says otherwise."""
ASKS = {
    "list": tr("Lists that you have too"), "search": tr("Searches of yours that ask for something else"),
    "view": tr("Views of yours that show something else"), "own": tr("Sheets of yours that say something else"),
    "note": tr("Notes where you have written too"),
}  # fmt: skip


_SAYS = {
    "copy": tr("Comes beside yours, under another name."), "keep": tr("Left out: yours stays as it is."),
    "add": tr("Written below yours."), "replace": tr("Takes the place of yours; Undo brings yours back."),
}  # fmt: skip
LEFT_OUT = tr("Left out.")


@dataclass(frozen=True, slots=True)
class Sharable:
    """A list, a saved search, a view or a sheet of own columns that can be handed on."""

    kind: str
    name: str

    @property
    def key(self) -> str:
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class NoteFace:
    """A note that can be handed on: the URN and what it is about, and its first words."""

    urn: str
    about: str
    words: str

    @property
    def key(self) -> str:
        return f"{self.urn} {self.about}"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing in a colleague's file: `says` is what becomes of it by itself, `ways` what can be done where both have
    one, `known` whether it brings nothing."""

    kind: str
    number: int
    words: str
    says: str
    ways: tuple[tuple[str, str], ...]
    known: bool

    @property
    def key(self) -> tuple[str, int]:
        return self.kind, self.number


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is in a colleague's file: the first things of it and how many more, and of each kind how many both have."""

    project: Any
    things: tuple[Thing, ...]
    more: int
    more_new: int
    asks: dict[str, int]

    @property
    def news(self) -> int:
        """How many things bring something."""
        return sum(not thing.known for thing in self.things) + self.more_new


class SharePresenter(QObject):
    """Saving a project. `ready` when it is known what there is, `told` gives the sentences of what leaves,
    `notes_changed` when other notes could leave, `written` gives the path, `refused` a message."""

    ready = Signal()
    told = Signal(object)
    notes_changed = Signal()
    written = Signal(str)
    refused = Signal(object)

    def __init__(self, mylist: MyList, first: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist, self._first = mylist, first
        self.things: tuple[Sharable, ...] = ()
        self.ticked: set[str] = set()
        self.with_notes = False
        self.notes: tuple[NoteFace, ...] = ()
        self.kept_back: set[str] = set()

    def start(self) -> None:
        self._mylist.hand_over.emit()
        self._mylist.ask(_things, self._take, self.refused.emit)

    def tick(self, key: str, on: bool) -> None:
        (self.ticked.add if on else self.ticked.discard)(key)
        self._look_for_notes()
        self.tell()

    def set_notes(self, on: bool) -> None:
        self.with_notes = on
        self._look_for_notes()
        self.tell()

    def tick_note(self, key: str, on: bool) -> None:
        """Let one note leave, or keep it back."""
        (self.kept_back.discard if on else self.kept_back.add)(key)
        self.tell()

    def tell(self) -> None:
        """Say again what would leave."""
        collect = self._collect()

        def say(library: Library) -> list[str]:
            return library.share.projects.leaves(collect(library))

        self._mylist.ask(say, self.told.emit, self.refused.emit)

    def save(self, path: str) -> None:
        collect = self._collect()

        def write(library: Library) -> str:
            library.share.projects.save(collect(library), Path(path))
            return path

        self._mylist.ask(write, self.written.emit, self.refused.emit)

    def suggested(self) -> str:
        """What the file may be called: by its one list, if it is one."""
        lists = self._names("list")
        name = lists[0] if len(lists) == 1 else tr("childcare project")
        safe = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
        return f"{'-'.join(safe.lower().split())[:60] or 'childcare-project'}.{ENDING}"

    def _names(self, kind: str) -> list[str]:
        return [thing.name for thing in self.things if thing.kind == kind and thing.key in self.ticked]

    def _collect(self) -> Callable[[Library], Any]:
        lists, searches, views, own = (self._names(kind) for kind in ("list", "search", "view", "own"))
        with_notes, kept_back = self.with_notes, set(self.kept_back)

        def collect(library: Library) -> Any:
            projects = library.share.projects
            notes = projects.notes_on(lists) if with_notes else ()
            chosen = {(note.urn, note.about) for note in notes} - {_note_key(key) for key in kept_back}
            return projects.collect(lists=lists, searches=searches, views=views, notes=chosen, own=own)

        return collect

    def _look_for_notes(self) -> None:
        if not self.with_notes:
            self._take_notes(())
            return
        lists = self._names("list")
        self._mylist.ask(lambda library: _notes(library, lists), self._take_notes, self.refused.emit)

    def _take_notes(self, notes: tuple[NoteFace, ...]) -> None:
        self.notes = notes
        self.notes_changed.emit()

    def _take(self, things: tuple[Sharable, ...]) -> None:
        self.things = things
        wanted = [thing.key for thing in things if thing.kind == "list" and thing.name == self._first]
        self.ticked = set(wanted or [thing.key for thing in things if thing.kind == "list"])
        self.ready.emit()
        self.tell()


class OpenPresenter(QObject):
    """Taking a colleague's project in. `ready` when it is known what it would change (`incoming`), `chosen` when
    something else is to become of a thing, `refused` gives a message, `done` how many things came in."""

    ready = Signal()
    chosen = Signal()
    refused = Signal(object)
    done = Signal(int)

    def __init__(self, mylist: MyList, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist, self.path = mylist, path
        self.incoming: Incoming | None = None
        self._ways = {kind: ways[0][0] for kind, ways in WAYS.items()}
        self._single: dict[tuple[str, int], str] = {}

    def start(self) -> None:
        path = Path(self.path)
        self._mylist.hand_over.emit()
        self._mylist.ask(lambda library: _incoming(library, path), self._take, self.refused.emit)

    def way(self, thing: Thing) -> str:
        """What becomes of a thing as things stand."""
        return self._single.get(thing.key, self._ways[thing.kind] if thing.ways else "copy")

    def says(self, thing: Thing) -> str:
        """The same as a sentence."""
        way = self.way(thing)
        if thing.known or way == "merge":
            return thing.says
        if not thing.ways:
            return LEFT_OUT if way == "keep" else thing.says
        return _SAYS[way]

    def choose(self, kind: str, way: str) -> None:
        """What is done with all of a kind that both have."""
        self._ways[kind] = way
        things = self.incoming.things if self.incoming is not None else ()
        for thing in things:
            if thing.kind == kind and thing.ways:
                self._single.pop(thing.key, None)
        self.chosen.emit()

    def choose_one(self, thing: Thing, way: str) -> None:
        """What is done with one thing."""
        self._single[thing.key] = way
        self.chosen.emit()

    def tick(self, thing: Thing, on: bool) -> None:
        """Take one thing in, or leave it out."""
        comes = next((way for way, _words in thing.ways if way != "keep"), "copy")
        self.choose_one(thing, comes if on else "keep")

    @property
    def coming(self) -> int:
        """How many of the things shown come in; those that are not shown come as they are."""
        found = self.incoming
        if found is None:
            return 0
        return sum(not thing.known and self.way(thing) != "keep" for thing in found.things) + found.more_new

    def take_in(self) -> None:
        """Take it in, as one action that can be undone."""
        if self.incoming is None:
            return
        project, ways, single = self.incoming.project, dict(self._ways), dict(self._single)

        def merge(library: Library) -> int:
            projects = library.share.projects
            choices = projects.choices(ways["list"], ways["search"], ways["note"], ways["view"], ways["own"], single)
            return projects.take_in(project, choices)

        self._mylist.do(merge, then=self.done.emit, failed=self._fail)

    def _fail(self, message: Message) -> None:
        self.refused.emit(message)

    def _take(self, incoming: Incoming) -> None:
        self.incoming = incoming
        self.ready.emit()


def _things(library: Library) -> tuple[Sharable, ...]:
    mine = library.mine
    named: dict[str, Iterable[Any]] = {
        "list": mine.shortlists.all(), "search": mine.searches.all(), "view": mine.views.all(),
        "own": mine.own.sheets(),
    }  # fmt: skip
    return tuple(Sharable(kind, each.name) for kind, some in named.items() for each in some)


def _notes(library: Library, lists: Sequence[str]) -> tuple[NoteFace, ...]:
    notes = library.share.projects.notes_on(lists)[:MOST_SHOWN]
    names = _names(library, [note.urn for note in notes])
    return tuple(
        NoteFace(n.urn, n.about, f"{names.get(n.urn, n.urn)}: {' '.join(n.text.split())[:NOTE_SHOWN]}") for n in notes
    )


def _note_key(key: str) -> tuple[str, str]:
    urn, _, about = key.partition(" ")
    return urn, about


def _incoming(library: Library, path: Path) -> Incoming:
    projects = library.share.projects
    project = projects.read(path)
    items = projects.plan(project)
    asks: dict[str, int] = {}
    for item in items:
        if item.ways:
            asks[item.kind] = asks.get(item.kind, 0) + 1
    names = _names(library, project.urns())
    things = tuple(
        Thing(
            item.kind, item.key, _with_name(item.words, names), item.says, WAYS[item.kind] if item.ways else (),
            item.state == "same",
        )
        for item in items[:MOST_SHOWN]
    )  # fmt: skip
    more = items[MOST_SHOWN:]
    return Incoming(project, things, len(more), sum(item.state != "same" for item in more), asks)


def _names(library: Library, urns: Sequence[str]) -> dict[str, str]:
    """What the settings are called, as far as a register is held."""
    try:
        return {setting.urn: setting.label for setting in library.settings(urns[:MOST_SHOWN])}
    except KnownError as error:
        if error.code != "no-data":
            raise
        return {}


def _with_name(words: str, names: dict[str, str]) -> str:
    """A note is on a setting, which a person knows by its name."""
    found = _NOTE.match(words)
    name = names.get(found[1]) if found else None
    return words.replace(f"Note on {found[1]}", f"Note on {name} ({found[1]})", 1) if found and name else words


_NOTE = re.compile(r"Note on ([A-Z0-9]+)")
