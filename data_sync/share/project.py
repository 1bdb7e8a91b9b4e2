"""The project file (`.atlas`): what one person hands to another so that both look at the same thing. Lists, saved
searches, views and, where they were chosen, notes and columns of their own; nothing that was published, for settings
are named by URN alone.

It is a small text of JSON that can be read in any editor. Whatever comes in one is data: names and notes are text, a
URN that is none, a part that is not known or a size beyond all use refuses the whole file in a sentence.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_sync.domain.dates import parse_date
from data_sync.domain.own_test import Value, plain_column
from data_sync.errors import KnownError
from data_sync.insight.sufficiency import own_meanings
from data_sync.language import tr
from data_sync.search.query import Query
from data_sync.share import project_reading as reading
from data_sync.share.own_file import LONGEST_CELL, MOST_COLUMNS, Kind
from data_sync.share.project_reading import LONGEST_NAME, Refused, each, named_once, only, text
from data_sync.share.project_views import state_of
from data_sync.store.faults import as_known

VERSION = 2
"""Written as 1 where it holds no views and no own columns, so that an older program opens it."""
MARK = "childcare-atlas-project"
ENDING = ".atlas"
MOST_BYTES = 4_000_000
MOST_THINGS = 500
MOST_URNS = 20_000
MOST_NOTES = 5_000
MOST_ROWS = 1_000_000
MOST_NUMBER = 1e15
LONGEST_NOTE, LONGEST_NUMBER = 100_000, 40


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
class SharedView:
    """How a page stood: see `project_views`."""

    name: str
    page: str
    state: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SharedColumn:
    """A column of the person's own: its values by URN."""

    name: str
    kind: Kind
    meaning: str | None
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class SharedSheet:
    """A sheet of such columns: the name of the file it came in, its day, and how many rows it had."""

    name: str
    file: str
    as_at: str | None
    rows: int
    columns: tuple[SharedColumn, ...]

    @property
    def settings(self) -> int:
        """How many settings have a value in it."""
        return len({urn for column in self.columns for urn in column.values})


@dataclass(frozen=True, slots=True)
class Project:
    """What a project file holds. `made_at` is UTC to the second."""

    made_at: str
    lists: tuple[SharedList, ...] = ()
    searches: tuple[SharedSearch, ...] = ()
    notes: tuple[SharedNote, ...] = ()
    views: tuple[SharedView, ...] = ()
    own: tuple[SharedSheet, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.lists or self.searches or self.notes or self.views or self.own)

    def urns(self) -> tuple[str, ...]:
        """Every setting that is named in a list or a note."""
        found = [urn for each in self.lists for urn in each.urns]
        return tuple(dict.fromkeys([*found, *(note.urn for note in self.notes)]))


# --- writing ---------------------------------------------------------------------------------------------------------


def written(project: Project) -> str:
    """The project as the text of its file."""
    told: dict[str, Any] = {
        MARK: VERSION if project.views or project.own else 1,
        "made_at": project.made_at,
        "lists": [{"name": each.name, "urns": list(each.urns)} for each in project.lists],
        "searches": [{"name": each.name, "query": json.loads(each.query.to_json())} for each in project.searches],
        "notes": [{"urn": note.urn, "about": note.about, "text": note.text} for note in project.notes],
    }
    if project.views:
        told["views"] = [{"name": v.name, "page": v.page, "state": dict(v.state)} for v in project.views]
    if project.own:
        told["own"] = [_sheet_told(sheet) for sheet in project.own]
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _sheet_told(sheet: SharedSheet) -> dict[str, Any]:
    columns = [{"name": c.name, "kind": c.kind, "meaning": c.meaning, "values": dict(c.values)} for c in sheet.columns]
    return {"name": sheet.name, "file": sheet.file, "as_at": sheet.as_at, "rows": sheet.rows, "columns": columns}


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
    except Refused as error:
        raise KnownError("not-a-project", file=path.name, why=str(error)) from error


def parsed(words: str) -> Project:
    """The project in a text. Raises `newer-project`, and ValueError with the reason for what is none."""
    try:
        told = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise Refused(tr("it is not written as one")) from error
    if not isinstance(told, dict) or MARK not in told:
        raise Refused(tr("it does not say that it is one"))
    version = told.pop(MARK)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Refused(tr("its version cannot be read"))
    if version > VERSION:
        raise KnownError("newer-project")
    known: dict[str, Any] = {"made_at": "", "lists": [], "searches": [], "notes": []}
    known |= {"views": [], "own": []} if version > 1 else {}
    for key in told:
        if key not in known:
            raise Refused(tr("it has a part that is not known, {key}", key=reading.short(key)))
    parts = {**known, **told}
    project = Project(
        text(parts["made_at"], tr("the time it was made"), 40),
        each(parts["lists"], "lists", MOST_THINGS, _list),
        each(parts["searches"], "searches", MOST_THINGS, _search),
        each(parts["notes"], "notes", MOST_NOTES, _note),
        each(parts.get("views", []), "views", MOST_THINGS, _view),
        each(parts.get("own", []), "sheets", MOST_COLUMNS, _sheet),
    )
    named_once((each.name for each in project.lists), "lists")
    named_once((each.name for each in project.searches), "searches")
    named_once((each.name for each in project.views), "views")
    named_once((each.name for each in project.own), "sheets")
    named_once((column.name for sheet in project.own for column in sheet.columns), "columns")
    if len({(note.urn, note.about) for note in project.notes}) < len(project.notes):
        raise Refused(tr("two notes are about the same thing"))
    return project


def _list(told: dict[str, Any]) -> SharedList:
    only(told, ("name", "urns"), "list")
    return SharedList(reading.name(told.get("name"), "list"), reading.urns(told.get("urns"), "a list", MOST_URNS))


def _search(told: dict[str, Any]) -> SharedSearch:
    only(told, ("name", "query"), "search")
    query = told.get("query")
    if not isinstance(query, dict):
        raise Refused(tr("a search cannot be read"))
    try:
        return SharedSearch(reading.name(told.get("name"), "search"), Query.from_json(json.dumps(query)))
    except KnownError as error:
        raise Refused(tr("it holds a search that this version cannot read")) from error


def _note(told: dict[str, Any]) -> SharedNote:
    only(told, ("urn", "about", "text"), "note")
    words = told.get("text")
    if not isinstance(words, str) or not words.strip() or len(words) > LONGEST_NOTE:
        raise Refused(tr("a note is blank or endless"))
    about = text(told.get("about", ""), tr("an inspection's number"), LONGEST_NUMBER)
    return SharedNote(reading.urn(told.get("urn")), about, words)


def _view(told: dict[str, Any]) -> SharedView:
    only(told, ("name", "page", "state"), "view")
    page: Any = told.get("page")
    return SharedView(reading.name(told.get("name"), "view"), page, state_of(page, told.get("state")))


def _sheet(told: dict[str, Any]) -> SharedSheet:
    only(told, ("name", "file", "as_at", "rows", "columns"), "sheet")
    day, rows = told.get("as_at"), told.get("rows")
    if day is not None and (not isinstance(day, str) or parse_date(day) != day):
        raise Refused(tr("a sheet has a date that is none"))
    if not isinstance(rows, int) or isinstance(rows, bool) or not 0 <= rows <= MOST_ROWS:
        raise Refused(tr("a sheet has a number of rows that cannot be read"))
    columns = each(told.get("columns"), "columns", MOST_COLUMNS, _column)
    if not columns:
        raise Refused(tr("a sheet has no columns"))
    file = text(told.get("file"), tr("the file of a sheet"), LONGEST_NAME * 2)
    if any(sign in file for sign in "/\\"):
        raise Refused(tr("the file of a sheet has a path in its name"))
    return SharedSheet(reading.name(told.get("name"), "sheet"), file, day, rows, columns)


def _column(told: dict[str, Any]) -> SharedColumn:
    only(told, ("name", "kind", "meaning", "values"), "column")
    name, kind, values, meaning = (told.get(key) for key in ("name", "kind", "values", "meaning"))
    title = reading.name(name, "column")
    if title != plain_column(title):
        raise Refused(tr("the name of a column has signs in it that it cannot have"))
    if kind not in ("text", "number", "date") or not isinstance(values, dict) or len(values) > MOST_URNS * 5:
        raise Refused(tr("a column cannot be read"))
    if meaning is not None and (kind != "number" or meaning not in dict(own_meanings())):
        raise Refused(tr("a column has a meaning that is not known"))
    read = {reading.urn(urn): _value(value, kind) for urn, value in values.items()}
    return SharedColumn(title, kind, meaning, read)


def _value(value: Any, kind: str) -> Value:
    if kind == "number":
        if isinstance(value, bool) or not isinstance(value, int | float) or not -MOST_NUMBER <= value <= MOST_NUMBER:
            raise Refused(tr("a column of numbers holds something else"))
        return value
    found = text(value, tr("a value of a column"), LONGEST_CELL)
    if kind == "date" and parse_date(found) != found:
        raise Refused(tr("a column of dates holds something else"))
    return found
