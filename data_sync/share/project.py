"""The project file (`.atlas`): what one person hands to another so that both look at the same thing. Lists, saved
searches and, where they were chosen, notes; nothing that was published, for settings are named by URN alone.

It is a small text of JSON that can be read in any editor. Whatever comes in one is data: names and notes are text, a
URN that is none, a part that is not known or a size beyond all use refuses the whole file in a sentence.
"""

from __future__ import annotations

import json
import os
import tempfile
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from data_sync.domain.urn import parse_urn
from data_sync.errors import KnownError
from data_sync.search.query import Query
from data_sync.store.faults import as_known

VERSION = 1
MARK = "childcare-atlas-project"
ENDING = ".atlas"
MOST_BYTES = 4_000_000
MOST_THINGS = 500
MOST_URNS = 20_000
MOST_NOTES = 5_000
LONGEST_NAME, LONGEST_NOTE, LONGEST_NUMBER = 120, 100_000, 40

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class SharedList:
    """A shortlist: its settings in their order."""

    name: str
    urns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedNote:
    """A note. `about` is the published number of an inspection, blank for the setting as a whole."""

    urn: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class SharedSearch:
    """A saved search."""

    name: str
    query: Query


@dataclass(frozen=True, slots=True)
class Project:
    """What a project file holds. `made_at` is UTC to the second."""

    made_at: str
    lists: tuple[SharedList, ...] = ()
    searches: tuple[SharedSearch, ...] = ()
    notes: tuple[SharedNote, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.lists or self.searches or self.notes)

    def urns(self) -> tuple[str, ...]:
        """Every setting that is named in a list or a note."""
        found = [urn for each in self.lists for urn in each.urns]
        return tuple(dict.fromkeys([*found, *(note.urn for note in self.notes)]))


# --- writing ---------------------------------------------------------------------------------------------------------


def written(project: Project) -> str:
    """The project as the text of its file."""
    told = {
        MARK: VERSION,
        "made_at": project.made_at,
        "lists": [{"name": each.name, "urns": list(each.urns)} for each in project.lists],
        "searches": [{"name": each.name, "query": json.loads(each.query.to_json())} for each in project.searches],
        "notes": [{"urn": note.urn, "about": note.about, "text": note.text} for note in project.notes],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def write_project(project: Project, path: Path) -> None:
    """Write the file, whole or not at all. Raises `file-missing` where the folder is not there, `project-too-large`,
    `disk-full` or `not-writable`."""
    if not path.parent.is_dir():
        raise KnownError("file-missing", file=str(path.parent))
    data = written(project).encode("utf-8", errors="replace")
    if len(data) > MOST_BYTES:
        raise KnownError("project-too-large", file=path.name, limit=f"{MOST_BYTES // 1_000_000} MB")
    try:
        with tempfile.TemporaryDirectory(prefix=".being-written-", dir=path.parent) as folder:
            made = Path(folder) / "project"
            made.write_bytes(data)
            os.replace(made, path)
    except OSError as error:
        raise as_known(error, path) from error


# --- reading ---------------------------------------------------------------------------------------------------------


def read_project(path: Path) -> Project:
    """Read a project file. Raises `file-missing`, `project-too-large`, `newer-project` or `not-a-project`."""
    try:
        with open(path, "rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise KnownError("file-missing", file=path.name) from error
    if len(data) > MOST_BYTES:
        raise KnownError("project-too-large", file=path.name, limit=f"{MOST_BYTES // 1_000_000} MB")
    try:
        return parsed(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise KnownError("not-a-project", file=path.name, why="it is not text") from error
    except _Refused as error:
        raise KnownError("not-a-project", file=path.name, why=str(error)) from error


class _Refused(ValueError):
    """Why a text is no project, as the end of a sentence."""


def parsed(text: str) -> Project:
    """The project in a text. Raises `newer-project`, and ValueError with the reason for what is none."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _Refused("it is not written as one") from error
    if not isinstance(told, dict) or MARK not in told:
        raise _Refused("it does not say that it is one")
    version = told.pop(MARK)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _Refused("its version cannot be read")
    if version > VERSION:
        raise KnownError("newer-project")
    known = {"made_at": "", "lists": [], "searches": [], "notes": []}
    for key in told:
        if key not in known:
            raise _Refused(f"it has a part that is not known, {_short(key)}")
    parts = {**known, **told}
    made_at = _text(parts["made_at"], "the time it was made", 40)
    lists = _each(parts["lists"], "lists", MOST_THINGS, _list)
    searches = _each(parts["searches"], "searches", MOST_THINGS, _search)
    notes = _each(parts["notes"], "notes", MOST_NOTES, _note)
    _named_once([each.name for each in lists], "list")
    _named_once([each.name for each in searches], "search")
    if len({(note.urn, note.about) for note in notes}) < len(notes):
        raise _Refused("two notes are about the same thing")
    return Project(made_at, lists, searches, notes)


def _each(value: Any, what: str, most: int, read: Callable[[dict[str, Any]], Thing]) -> tuple[Thing, ...]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise _Refused(f"its {what} cannot be read")
    if len(value) > most:
        raise _Refused(f"it has more than {most:,} {what}")
    return tuple(read(each) for each in value)


def _list(told: dict[str, Any]) -> SharedList:
    _only(told, ("name", "urns"), "list")
    urns = told.get("urns")
    if not isinstance(urns, list):
        raise _Refused("a list has no settings that can be read")
    if len(urns) > MOST_URNS:
        raise _Refused(f"a list has more than {MOST_URNS:,} settings")
    return SharedList(_name(told.get("name"), "list"), tuple(dict.fromkeys(_urn(urn) for urn in urns)))


def _search(told: dict[str, Any]) -> SharedSearch:
    _only(told, ("name", "query"), "search")
    query = told.get("query")
    if not isinstance(query, dict):
        raise _Refused("a search cannot be read")
    try:
        return SharedSearch(_name(told.get("name"), "search"), Query.from_json(json.dumps(query)))
    except KnownError as error:
        raise _Refused("it holds a search that this version cannot read") from error


def _note(told: dict[str, Any]) -> SharedNote:
    _only(told, ("urn", "about", "text"), "note")
    text = told.get("text")
    if not isinstance(text, str) or not text.strip() or len(text) > LONGEST_NOTE:
        raise _Refused("a note is blank or endless")
    return SharedNote(
        _urn(told.get("urn")), _text(told.get("about", ""), "an inspection's number", LONGEST_NUMBER), text
    )


def _only(told: dict[str, Any], keys: tuple[str, ...], what: str) -> None:
    for key in told:
        if key not in keys:
            raise _Refused(f"a {what} has a part that is not known, {_short(key)}")


def _name(value: Any, what: str) -> str:
    name = _text(value, f"the name of a {what}", LONGEST_NAME)
    if not name or name != " ".join(name.split()):
        raise _Refused(f"the name of a {what} is blank or not on one line")
    return name


def _text(value: Any, what: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise _Refused(f"{what} cannot be read")
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in value):
        raise _Refused(f"{what} has signs in it that are no letters")
    return value


def _urn(value: Any) -> str:
    urn = parse_urn(value) if isinstance(value, str) and len(value) < 20 else None
    if urn is None:
        raise _Refused("it names a setting by something that is no URN")
    return urn


def _named_once(names: list[str], what: str) -> None:
    if len({name.casefold() for name in names}) < len(names):
        raise _Refused(f"two of its {what}{'es' if what == 'search' else 's'} have one name")


def _short(key: str) -> str:
    return "".join(letter for letter in key[:20] if letter.isalnum() or letter in " -_") or "without a name"
