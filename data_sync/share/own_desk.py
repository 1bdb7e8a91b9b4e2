"""Columns of the person's own, from file to use: read, look at before anything is kept, keep, see, remove.

What is brought stays in the person's own file: nothing of it is sent anywhere, and it is in an export only where its
columns are ticked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from data_sync.domain.dates import in_words, parse_date
from data_sync.domain.own_test import Value
from data_sync.domain.postcode import parse_postcode
from data_sync.domain.urn import parse_urn
from data_sync.errors import KnownError
from data_sync.insight.own_lookup import at_postcodes, known_urns
from data_sync.insight.sufficiency import own_meanings
from data_sync.language import tr, trn
from data_sync.mine import Mine, OwnColumn, OwnSheet
from data_sync.mine.own_columns import NewColumn
from data_sync.progress import SILENT, Progress
from data_sync.search.finder import OwnUrns
from data_sync.share.own_file import Field, Kind, OwnFile, read_own_file
from data_sync.share.own_match import KINDS, Doubt, Matched, Twice, left_out, match, values_of
from data_sync.share.table import Column

if TYPE_CHECKING:
    from data_sync.mine.own_columns import OwnColumns
    from data_sync.search.query import Query

YOURS = "yours"
KEY = "own: "
"""What the keys of such columns begin with in a table, so that none is taken for a published one."""
_TWICE: tuple[Twice, ...] = ("blank", "first", "last")


class Keeper(Protocol):
    """What of a library is asked here."""

    @property
    def mine(self) -> Mine: ...


@dataclass(frozen=True, slots=True)
class OwnWish:
    """What is to be kept of a sheet, and how. `columns`: the places of the columns, None for those that are kept unless
    somebody says otherwise; `kinds` and `meanings` by place, where they are not as recognised; `said`: what the
    person says of doubtful rows, by their key."""

    name: str = ""
    as_at: str | None = None
    columns: tuple[int, ...] | None = None
    kinds: Mapping[int, Kind] = field(default_factory=dict)
    meanings: Mapping[int, str | None] = field(default_factory=dict)
    twice: Twice = "blank"
    said: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be kept: nothing has been. `columns` with how many settings have a value; `replaces` the sheet whose
    place it takes; `clashes` columns whose name another sheet has already."""

    file: OwnFile
    matched: Matched
    columns: tuple[tuple[Field, Kind, int], ...]
    values: tuple[Mapping[str, Value], ...]
    replaces: str | None
    clashes: tuple[str, ...]

    @property
    def rows(self) -> int:
        return len(self.matched.rows) + left_out(self.matched.counts)

    def told(self) -> list[str]:
        """What was recognised, in sentences."""
        file, found = self.file, self.matched
        counts = {"rows": len(found.rows), "all": self.rows, "settings": found.settings}
        if file.urn is not None:
            by = file.header[file.urn]
            lines = [
                tr(
                    "Rows joined by URN (column “{column}”): {rows:,} of {all:,}. Settings: {settings:,}.",
                    **counts, column=by,
                )
            ]  # fmt: skip
        else:
            lines = [tr("Rows joined by name and postcode: {rows:,} of {all:,}. Settings: {settings:,}.", **counts)]
        if found.by_name and file.urn is not None:
            n = found.by_name
            lines.append(
                trn(
                    "{n:,} of them by name and postcode, as its URN is blank.",
                    "{n:,} of them by name and postcode, as their URN is blank.", n, n=n,
                )
            )  # fmt: skip
        waiting = found.counts.get("undecided", 0)
        if waiting:
            lines.append(
                trn(
                    "{n:,} row waits for you to say which setting it is.",
                    "{n:,} rows wait for you to say which setting they are.", waiting, n=waiting,
                )
            )  # fmt: skip
        lines += [f"{KINDS[kind]}: {count:,}." for kind, count in found.counts.items() if kind != "undecided" and count]
        if self.replaces:
            lines.append(tr("It takes the place of your sheet {sheet}.", sheet=self.replaces))
        lines += [
            tr("Another sheet has a column {name}: this one is named after its sheet.", name=name)
            for name in self.clashes
        ]
        return [*lines, *(tr("While reading: {note}.", note=note) for note in file.notes[:3])]


class OwnDesk:
    """The own columns of one library. `connect` gives the register or None, `own` what is held or None where nothing
    was ever kept."""

    def __init__(self, keeper: Keeper, connect: Callable[[], Any], own: Callable[[], OwnColumns | None]) -> None:
        self._keeper, self._connect, self._own = keeper, connect, own

    # --- what is held ---

    def sheets(self) -> tuple[OwnSheet, ...]:
        """The sheets held; none where nothing was ever kept."""
        own = self._own()
        return own.sheets() if own is not None else ()

    def columns(self) -> tuple[OwnColumn, ...]:
        """Every column held."""
        own = self._own()
        return own.columns() if own is not None else ()

    def of(self, urn: str) -> tuple[tuple[OwnColumn, Value], ...]:
        """What the person's columns say of one setting."""
        own = self._own()
        return own.of(urn) if own is not None else ()

    def asked(self, query: Query) -> OwnUrns:
        """What a query asks of the columns, as URNs: all that searching sees of them. Raises `unknown-value` and
        `bad-query`."""
        own, down = self._keeper.mine.own, bool(query.descending)
        order = own.ranks(query.own_sort or "", descending=down) if query.sort == "own" else None
        return OwnUrns(own.passing(query.own) if query.own else None, order)

    def words(self, name: str, most: int = 12) -> list[str]:
        """The different values of a column of texts, for choosing from; none where there are more than `most`."""
        own = self._own()
        if own is None:
            return []
        column = own.column(name)
        found = {v for v in own.values(column).values() if isinstance(v, str)} if column.kind == "text" else set()
        return sorted(found, key=str.casefold) if len(found) <= most else []

    def problems(self, name: str) -> list[dict[str, Any]]:
        """What was said of single rows when a sheet came. Raises `unknown-value`."""
        return self._keeper.mine.own.problems(name)

    def filling(self) -> dict[str, OwnColumn]:
        """The columns that fill one of the sufficiency table's, by that column's title."""
        held = {column.meaning: column for column in self.columns()}
        return {title: held[key] for key, title in own_meanings() if key in held}

    def numbers(self) -> dict[str, Mapping[str, float | None]]:
        """What `filling` says, by URN."""
        own = self._own()
        if own is None:
            return {}
        return {title: own.values(column) for title, column in self.filling().items()}  # type: ignore[misc]

    def table_columns(self) -> tuple[Column, ...]:
        """The columns as they stand in a table to be taken away: there, but not ticked unless somebody does."""
        return tuple(
            Column(
                f"{KEY}{each.name}", f"{each.name} ({YOURS})",
                {"text": "text", "number": "decimal", "date": "date"}[each.kind],  # type: ignore[arg-type]
                note=_told(each.file, each.as_at), chosen=False,
            )
            for each in self.columns()
        )  # fmt: skip

    def cells(self) -> Callable[[str], list[Value | None]]:
        """Gives a setting's values under `table_columns`."""
        own = self._own()
        held = [own.values(column) for column in own.columns()] if own is not None else []
        return lambda urn: [values.get(urn) for values in held]

    # --- bringing ---

    def read(self, path: Path, progress: Progress = SILENT) -> OwnFile:
        """Read a sheet: see `own_file.read_own_file`."""
        return read_own_file(path, progress)

    def preview(self, file: OwnFile, wish: OwnWish | None = None) -> Preview:
        """What keeping it would come to. Changes nothing. Raises `bad-date`, `bad-query` or `unknown-value`."""
        wish = wish or OwnWish()
        if wish.as_at and parse_date(wish.as_at) is None:
            raise KnownError("bad-date", value=wish.as_at)
        if wish.twice not in _TWICE:
            raise KnownError("unknown-value", what="way", value=wish.twice, known=", ".join(_TWICE))
        own = self._own()
        decided = {**(own.decisions() if own is not None else {}), **wish.said}
        conn = self._connect()
        urns, postcodes = _asked(file)
        matched = match(file, known_urns(conn, urns), at_postcodes(conn, postcodes), decided)
        some = [(each, wish.kinds.get(each.at, each.kind)) for each in _chosen(file, wish.columns)]
        values = values_of(file, matched, some, wish.twice)
        name = " ".join((wish.name or file.suggested).split()).casefold()
        held = own.sheets() if own is not None else ()
        replaces = next((sheet.name for sheet in held if sheet.name.casefold() == name), None)
        taken = {c.name.casefold() for sheet in held if sheet.name != replaces for c in sheet.columns}
        clashes = tuple(each.title for each, _ in some if each.title.casefold() in taken)
        told = tuple((*each, len(found)) for each, found in zip(some, values, strict=True))
        return Preview(file, matched, told, tuple(values), replaces, clashes)

    def keep(self, file: OwnFile, wish: OwnWish | None = None) -> Preview:
        """Keep a sheet, as one action that can be undone; what came of it. Raises what `preview` does, and
        `bad-name`."""
        wish = wish or OwnWish()
        made = self.preview(file, wish)
        new = [
            NewColumn(each.title, kind, values, _meaning(wish, each) if kind == "number" else None)
            for (each, kind, _), values in zip(made.columns, made.values, strict=True)
        ]
        own, name = self._keeper.mine.own, wish.name or file.suggested
        day = parse_date(wish.as_at) if wish.as_at else file.as_at
        with self._keeper.mine.journal.action(
            tr("Brought your own columns from {sheet}", sheet=" ".join(name.split()))
        ):
            if wish.said:
                own.decide((key[0], key[1], urn) for key, urn in wish.said.items())
            problems = [problem.as_json() for problem in made.matched.problems]
            own.put(name, new, file=file.path.name, rows=made.rows, as_at=day, problems=problems)
        return made

    def remove(self, name: str) -> None:
        """Take a sheet out, as an action that can be undone. Raises `unknown-value`."""
        self._keeper.mine.own.remove(name)

    def mean(self, name: str, meaning: str | None) -> None:
        """Say which column of the sufficiency table a column fills. Raises `unknown-value` or `bad-query`."""
        known = dict(own_meanings())
        if meaning and meaning not in known:
            raise KnownError("unknown-value", what="meaning", value=meaning, known=", ".join(known))
        self._keeper.mine.own.mean(name, meaning or None)


def _asked(file: OwnFile) -> tuple[list[str], set[str]]:
    """The URNs and the postcodes that a sheet names."""
    urns: list[str] = []
    postcodes: set[str] = set()
    for row in file.rows:
        text = row[file.urn].strip() if file.urn is not None and file.urn < len(row) else ""
        if text:
            if urn := parse_urn(text):
                urns.append(urn)
        elif file.name is not None and file.postcode is not None and file.postcode < len(row):
            postcodes.add(parse_postcode(row[file.postcode]) or "")
    return urns, postcodes - {""}


def _chosen(file: OwnFile, columns: Iterable[int] | None) -> Sequence[Field]:
    if columns is None:
        return [each for each in file.fields if each.kept]
    wanted = set(columns)
    return [each for each in file.fields if each.at in wanted]


def _meaning(wish: OwnWish, each: Field) -> str | None:
    return wish.meanings.get(each.at, each.meaning)


def _told(file: str, as_at: str | None) -> str:
    if as_at is None:
        return tr("Your own column, from {file}; not in the register.", file=file)
    return tr("Your own column, from {file} as at {day}; not in the register.", file=file, day=in_words(as_at))


def own_field(file: OwnFile, title: str) -> Field:
    """The column of this title, whatever its case. Raises `unknown-value`."""
    wanted = " ".join(title.split()).casefold()
    found = next((each for each in file.fields if each.title.casefold() == wanted), None)
    if found is None:
        known = ", ".join(each.title for each in file.fields)
        raise KnownError("unknown-value", what=tr("column of the file"), value=title, known=known)
    return found


__all__ = ["Doubt", "OwnDesk", "OwnWish", "Preview", "own_field"]
