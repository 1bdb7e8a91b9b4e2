"""The person's own columns in the window: what is held, and a sheet looked at before it is kept. Knows no widget.

All of it goes through the queue of My list, so that Undo takes it back like everything else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library, Query, in_words, parse_own
from desktop.language import tr, trn
from desktop.messages import Message
from desktop.models.row_face import RowFace
from desktop.presenters.mylist import MyList
from desktop.presenters.setting_words import BETWEEN

MOST_SHOWN = 300
NOTHING = ""
READ_AHEAD = 24
"""Of no more columns than these are the values read before they are asked for."""
TWICE = (
    ("blank", tr("Take neither of the two values")),
    ("first", tr("Take the first of them")),
    ("last", tr("Take the last of them")),
)
KINDS = {"text": "text", "number": "numbers", "date": "dates"}


@dataclass(frozen=True, slots=True)
class OwnColumnFace:
    """A column that is held. `kind` text, number or date; `meaning` the key of the sufficiency column it fills;
    `words` the different values of a column of few texts."""

    name: str
    kind: str
    meaning: str
    words: tuple[str, ...] = ()

    @property
    def sort(self) -> str:
        """What sorting by it is called among the ways to sort."""
        return f"own:{self.name}"


@dataclass(frozen=True, slots=True)
class OwnSheetFace:
    """A sheet in words; `problems` are lines on single rows."""

    name: str
    line: str
    columns: tuple[OwnColumnFace, ...]
    problems: tuple[str, ...]


def meanings() -> list[tuple[str, str]]:
    """What a column of numbers may mean for the sufficiency table."""
    from data_sync.api import own_meanings  # not before it is wanted: the first window asks for no sheet

    return [
        (NOTHING, tr("Fills no column")),
        *((key, tr("Fills “{title}”", title=title)) for key, title in own_meanings()),
    ]


class OwnColumnsPresenter(QObject):
    """`sheets` are what is held; says `changed` when that is known anew."""

    changed = Signal()

    def __init__(self, mylist: MyList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mylist = mylist
        self.sheets: tuple[OwnSheetFace, ...] = ()
        mylist.changed.connect(self.refresh)
        self.refresh()

    @property
    def columns(self) -> tuple[OwnColumnFace, ...]:
        return tuple(column for sheet in self.sheets for column in sheet.columns)

    def refresh(self) -> None:
        """Read anew what is held."""
        self.mylist.ask(_sheets, self._take, lambda _message: None)  # a file that cannot be read is told by My list

    def remove(self, name: str) -> None:
        """Take a sheet out; Undo brings it back."""
        self.mylist.do(lambda library: library.own.remove(name))

    def mean(self, column: str, meaning: str) -> None:
        """Say which column of the sufficiency table a column fills."""
        self.mylist.do(lambda library: library.own.mean(column, meaning or None))

    def _take(self, sheets: tuple[OwnSheetFace, ...]) -> None:
        if sheets != self.sheets:
            self.sheets = sheets
            self.changed.emit()


@dataclass(frozen=True, slots=True)
class DoubtFace:
    """A doubtful row: what stands in the sheet, and what it may be."""

    key: tuple[str, str]
    words: str
    choices: tuple[tuple[str, str], ...]
    said: str | None


@dataclass(frozen=True, slots=True)
class PreviewFace:
    """What keeping a sheet would come to: sentences, columns (place, words, whether taken), doubtful rows, lines on
    single rows, and whether two rows say different things of one setting."""

    told: tuple[str, ...]
    columns: tuple[tuple[int, str, bool], ...]
    doubts: tuple[DoubtFace, ...]
    more_doubts: int
    problems: tuple[str, ...]
    differ: bool
    any: bool


class BringPresenter(QObject):
    """A sheet on its way in. `ready` when `face` is known (anew), `refused` gives a message, `kept` follows keeping."""

    ready = Signal()
    refused = Signal(object)
    kept = Signal()

    def __init__(self, mylist: MyList, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist, self.path = mylist, path
        self._file: Any = None
        self._given_up = False
        self.name, self.as_at, self.twice = "", "", "blank"
        self._columns: set[int] | None = None
        self._said: dict[tuple[str, str], str] = {}
        self.face: PreviewFace | None = None

    def start(self) -> None:
        """Read the file and look."""
        path = self.path
        self._mylist.hand_over.emit()
        self._mylist.ask(lambda library: library.own.read(path), self._read, self._refuse)

    def set_name(self, name: str) -> None:
        self.name = name.strip()

    def set_as_at(self, day: str) -> None:
        self.as_at = day.strip()

    def set_twice(self, way: str) -> None:
        self.twice = way
        self.look()

    def tick(self, key: str, on: bool) -> None:
        """Take a column or leave it."""
        if self._columns is not None:
            (self._columns.add if on else self._columns.discard)(int(key))
            self.look()

    def say(self, key: tuple[str, str], urn: str | None) -> None:
        """Which setting a doubtful row is: a URN, blank for none, None to leave it open."""
        if urn is None:
            self._said.pop(key, None)
        else:
            self._said[key] = urn
        self.look()

    def look(self) -> None:
        """Say again what would be kept."""
        file, wish = self._file, self._wish(day=False)
        self._mylist.ask(lambda library: _preview(library, file, wish), self._show, self._refuse)

    def keep(self) -> None:
        """Keep it, as one action that can be undone."""
        file, wish = self._file, self._wish()
        self._mylist.do(
            lambda library: library.own.keep(file, wish), then=lambda _made: self._tell_kept(), failed=self._not_kept
        )

    def give_up(self) -> None:
        """Nobody looks any more: what comes of what was asked is let go."""
        self._given_up = True

    def _tell_kept(self) -> None:
        if not self._given_up:
            self.kept.emit()

    def _not_kept(self, message: Message) -> None:
        (self._mylist.failed if self._given_up else self.refused).emit(message)

    def _refuse(self, message: Message) -> None:
        if not self._given_up:
            self.refused.emit(message)

    def _wish(self, *, day: bool = True) -> Any:
        from data_sync.api import OwnWish

        columns = tuple(sorted(self._columns)) if self._columns is not None else None
        return OwnWish(
            self.name, (self.as_at or None) if day else None, columns, twice=self.twice, said=dict(self._said)
        )

    def _read(self, file: Any) -> None:
        if self._given_up:
            return
        self._file = file
        self.name, self.as_at = file.suggested, in_words(file.as_at) if file.as_at else ""
        self._columns = {field.at for field in file.fields if field.kept}
        self.look()

    def _show(self, face: PreviewFace) -> None:
        if not self._given_up:
            self.face = face
            self.ready.emit()


def _sheets(library: Library) -> tuple[OwnSheetFace, ...]:
    if not library.places.user.exists() or not library.mine.own.sheets():
        return ()
    own, found = library.own, []
    held = library.mine.own.columns()
    for each in held if len(held) <= READ_AHEAD else ():
        library.mine.own.values(each)  # here in the background, so that nobody waits for them in Find
    for sheet in own.sheets():
        file = _of_day(sheet.file, sheet.as_at)
        settings = trn("{settings:,} setting", "{settings:,} settings", sheet.settings, settings=sheet.settings)
        line = tr(
            "{settings} of {rows:,} rows, from {file}. Brought {day}.",
            settings=settings,
            rows=sheet.rows,
            file=file,
            day=in_words(sheet.brought_at[:10]),
        )
        columns = tuple(OwnColumnFace(c.name, c.kind, c.meaning or "", tuple(own.words(c.name))) for c in sheet.columns)
        told = own.problems(sheet.name)
        lines = [
            tr("Row {row:,}: {words}", row=problem["row"], words=problem["words"]) for problem in told[:MOST_SHOWN]
        ]
        found.append(OwnSheetFace(sheet.name, line, columns, tuple(lines)))
    return tuple(found)


def _preview(library: Library, file: Any, wish: Any) -> PreviewFace:
    made = library.own.preview(file, wish)
    counted = {field.at: (kind, n) for field, kind, n in made.columns}
    columns = []
    for field in file.fields:
        kind, n = counted.get(field.at, (field.kind, None))
        what = {"column": field.title, "kind": KINDS[kind], "some": "; ".join(field.some[:2]) or tr("blank")}
        words = (
            tr("{column}: {kind} ({some})", **what)
            if n is None
            else trn(
                "{column}: {kind}, {n:,} setting ({some})", "{column}: {kind}, {n:,} settings ({some})", n, n=n, **what
            )
        )
        columns.append((field.at, words, field.at in counted))
    doubts = tuple(
        DoubtFace(
            doubt.key, tr("Row {row:,}: {name}, {postcode}", row=doubt.row, name=doubt.name, postcode=doubt.postcode),
            tuple((urn, f"{name} ({urn})") for urn, name, _ in doubt.candidates), doubt.said,
        )
        for doubt in made.matched.doubts[:MOST_SHOWN]
    )  # fmt: skip
    told = [p for p in made.matched.problems if p.kind != "undecided"]
    return PreviewFace(
        tuple(made.told()),
        tuple(columns),
        doubts,
        len(made.matched.doubts) - len(doubts),
        tuple(tr("Row {row:,}: {words}", row=p.row, words=p.words) for p in told[:MOST_SHOWN]),
        "twice" in made.matched.counts,
        any(n for _, _, n in made.columns),
    )


def own_values(library: Library, urn: str) -> tuple[tuple[str, str, str], ...]:
    """What the person's own columns say of a setting: title, value, and where it is from."""
    if not library.places.user.exists() or not library.mine.own.columns():
        return ()
    return tuple(
        (column.name, value_words(column.kind, value), _of_day(column.sheet, column.as_at))
        for column, value in library.own.of(urn)
    )


def with_own(library: Library, query: Query, faces: list[RowFace]) -> list[RowFace]:
    """Rows with the values of the person's own columns that are asked for or sorted by, two at most."""
    asked = [query.own_sort] if query.sort == "own" and query.own_sort else []
    asked += [parse_own(test).column for test in query.own]
    own = library.mine.own
    columns = [own.column(name) for name in dict.fromkeys(name.casefold() for name in asked)][:2]
    held = [(column, own.values(column)) for column in columns]
    told = []
    for face in faces:
        said = [
            f"{column.name} (yours) {value_words(column.kind, values[face.urn])}"
            for column, values in held
            if face.urn in values
        ]
        line = BETWEEN.join((*said, face.second_line))
        told.append(replace(face, second_line=line, sentence=" ".join((face.sentence, *(f"{each}." for each in said)))))
    return told


def value_words(kind: str, value: str | float) -> str:
    """A value as a person reads it."""
    if isinstance(value, str):
        return in_words(value) if kind == "date" else value
    return f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"


def _of_day(what: str, day: str | None) -> str:
    return tr("{file}, as at {day}", file=what, day=in_words(day)) if day else what
