"""Project files in the window: what would leave with one, what taking one in would change. Knows no widget.

All of it goes through the queue of My list, so that nothing half typed is missed and nothing is written twice at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Library
from desktop.messages import Message
from desktop.presenters.mylist import MyList

MOST_SHOWN = 500
ENDING = "atlas"
_COPY, _OUT = ("copy", "Take theirs under another name"), ("keep", "Leave theirs out")
_REPLACE = ("replace", "Put theirs in place of mine")
WAYS: dict[str, tuple[tuple[str, str], ...]] = {
    "list": (("merge", "Add what is missing to mine"), _COPY, _OUT),
    "search": (_COPY, _OUT, _REPLACE),
    "note": (("keep", "Keep mine, leave theirs out"), ("add", "Write theirs below mine"), _REPLACE),
}
"""What can be done where both have one; the first is done unless the person says otherwise."""
ASKS = {
    "list": "Lists that you have too", "search": "Searches of yours that ask for something else",
    "note": "Notes where you have written too",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sharable:
    """A list or a saved search that can be handed on."""

    kind: str
    name: str

    @property
    def key(self) -> str:
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is in a colleague's file: each thing with what would become of it, and how many of each kind both have."""

    project: Any
    lines: tuple[tuple[str, str], ...]
    more: int
    asks: dict[str, int]
    news: int


class SharePresenter(QObject):
    """Saving a project. `ready` when it is known what there is, `told` gives the sentences of what leaves, `written`
    the path, `refused` a message."""

    ready = Signal()
    told = Signal(object)
    written = Signal(str)
    refused = Signal(object)

    def __init__(self, mylist: MyList, first: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist, self._first = mylist, first
        self.things: tuple[Sharable, ...] = ()
        self.ticked: set[str] = set()
        self.notes = False

    def start(self) -> None:
        self._mylist.hand_over.emit()
        self._mylist.ask(_things, self._take, self.refused.emit)

    def tick(self, key: str, on: bool) -> None:
        (self.ticked.add if on else self.ticked.discard)(key)
        self.tell()

    def set_notes(self, on: bool) -> None:
        self.notes = on
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
        lists = [thing.name for thing in self.things if thing.kind == "list" and thing.key in self.ticked]
        name = lists[0] if len(lists) == 1 else "childcare project"
        safe = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
        return f"{'-'.join(safe.lower().split())[:60] or 'childcare-project'}.{ENDING}"

    def _collect(self) -> Callable[[Library], Any]:
        lists = [thing.name for thing in self.things if thing.kind == "list" and thing.key in self.ticked]
        searches = [thing.name for thing in self.things if thing.kind == "search" and thing.key in self.ticked]
        notes = self.notes
        return lambda library: library.share.projects.collect(lists=lists, searches=searches, notes=notes)

    def _take(self, things: tuple[Sharable, ...]) -> None:
        self.things = things
        wanted = [thing.key for thing in things if thing.kind == "list" and thing.name == self._first]
        self.ticked = set(wanted or [thing.key for thing in things if thing.kind == "list"])
        self.ready.emit()
        self.tell()


class OpenPresenter(QObject):
    """Taking a colleague's project in. `ready` when it is known what it would change (`incoming`), `refused` gives a
    message, `done` how many things came in."""

    ready = Signal()
    refused = Signal(object)
    done = Signal(int)

    def __init__(self, mylist: MyList, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist, self.path = mylist, path
        self.incoming: Incoming | None = None
        self._ways = {kind: ways[0][0] for kind, ways in WAYS.items()}

    def start(self) -> None:
        path = Path(self.path)
        self._mylist.hand_over.emit()
        self._mylist.ask(lambda library: _incoming(library, path), self._take, self.refused.emit)

    def choose(self, kind: str, way: str) -> None:
        self._ways[kind] = way

    def take_in(self) -> None:
        """Take it in, as one action that can be undone."""
        if self.incoming is None:
            return
        project, ways = self.incoming.project, self._ways

        def merge(library: Library) -> int:
            projects = library.share.projects
            return projects.take_in(project, projects.choices(ways["list"], ways["search"], ways["note"]))

        self._mylist.do(merge, then=self.done.emit, failed=self._fail)

    def _fail(self, message: Message) -> None:
        self.refused.emit(message)

    def _take(self, incoming: Incoming) -> None:
        self.incoming = incoming
        self.ready.emit()


def _things(library: Library) -> tuple[Sharable, ...]:
    mine = library.mine
    lists = [Sharable("list", each.name) for each in mine.shortlists.all()]
    return (*lists, *(Sharable("search", each.name) for each in mine.searches.all()))


def _incoming(library: Library, path: Path) -> Incoming:
    projects = library.share.projects
    project = projects.read(path)
    items = projects.plan(project)
    asks: dict[str, int] = {}
    for item in items:
        if item.ways:
            asks[item.kind] = asks.get(item.kind, 0) + 1
    names = _names(library, project.urns())
    lines = tuple((_with_name(item.words, names), item.says) for item in items[:MOST_SHOWN])
    return Incoming(project, lines, len(items) - len(lines), asks, sum(item.state != "same" for item in items))


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
