"""Columns of the person's own: vacancies, take-up, fees, RAG … from a sheet they brought, by URN.

A sheet is put in and taken out whole, as one action that can be undone. Nothing of it ever leaves with what is asked of
a publisher; whoever exports chooses it column by column.
"""

from __future__ import annotations

import json
import operator
import sqlite3
import sys
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from data_sync.domain.dates import parse_date
from data_sync.domain.own_test import OwnTest, Value, number_of, parse_own, plain_column
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.mine.naming import LONGEST_NAME, proper_name, proper_urn
from data_sync.mine.undo import Journal

Kind = Literal["text", "number", "date"]
HELD_OPEN = 32
"""So many columns' values are kept in memory, read once."""


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """A column. `sheet` is the name of the sheet it came in; `meaning` the key of the sufficiency column it fills."""

    id: int
    name: str
    kind: Kind
    meaning: str | None
    sheet: str
    file: str
    as_at: str | None
    brought_at: str


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet that was brought: how many rows it had, how many settings have a value from it, and its columns."""

    id: int
    name: str
    file: str
    as_at: str | None
    brought_at: str
    rows: int
    settings: int
    columns: tuple[OwnColumn, ...]


@dataclass(frozen=True, slots=True)
class NewColumn:
    """A column to be kept: its values by URN."""

    name: str
    kind: Kind
    values: Mapping[str, Value]
    meaning: str | None = None


_COLUMN = (
    "SELECT c.id, c.name, c.kind, c.meaning, s.name, s.file, s.as_at, s.brought_at FROM own_column c"
    " JOIN own_sheet s ON s.id = c.sheet_id"
)


class OwnColumns:
    """The person's own columns."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal
        self._open: dict[int, dict[str, Value]] = {}  # a column's values never change under its number
        self._answers: dict[tuple[Any, ...], frozenset[str]] = {}
        self._ranked: dict[tuple[int, bool], dict[str, int]] = {}

    # --- what there is ---

    def sheets(self) -> tuple[OwnSheet, ...]:
        """The sheets held, in the order in which they came."""
        columns = self.columns()
        rows = self._conn.execute("SELECT id, name, file, as_at, brought_at, rows, settings FROM own_sheet ORDER BY id")
        held = {
            name: tuple(column for column in columns if column.sheet == name) for name in {c.sheet for c in columns}
        }
        return tuple(OwnSheet(**dict(row), columns=held.get(row[1], ())) for row in rows)

    def columns(self) -> tuple[OwnColumn, ...]:
        """Every column, sheet by sheet."""
        rows = self._conn.execute(f"{_COLUMN} ORDER BY s.id, c.position, c.id")
        return tuple(OwnColumn(*row) for row in rows)

    def column(self, name: str) -> OwnColumn:
        """The column of this name, whatever its case. Raises `unknown-value`."""
        row = self._conn.execute(f"{_COLUMN} WHERE c.name = ?", (" ".join(name.split()),)).fetchone()
        if row is None:
            known = ", ".join(c.name for c in self.columns()) or tr("none yet")
            raise KnownError("unknown-value", what=tr("column of yours"), value=name, known=known)
        return OwnColumn(*row)

    def sheet(self, name: str) -> OwnSheet:
        """The sheet of this name, whatever its case. Raises `unknown-value`."""
        wanted = " ".join(name.split()).casefold()
        held = self.sheets()
        found = next((s for s in held if s.name.casefold() == wanted), None)
        if found is None:
            known = ", ".join(s.name for s in held) or tr("none yet")
            raise KnownError("unknown-value", what=tr("sheet of yours"), value=name, known=known)
        return found

    def problems(self, name: str) -> list[dict[str, Any]]:
        """What was said of rows of this sheet when it came: row, kind, words. Raises `unknown-value`."""
        sheet = self.sheet(name)
        blob = self._conn.execute("SELECT problems FROM own_sheet WHERE id = ?", (sheet.id,)).fetchone()[0]
        found: list[dict[str, Any]] = json.loads(zlib.decompress(blob))
        return found

    def values(self, column: OwnColumn) -> Mapping[str, Value]:
        """A column's values by URN; settings without one are not in it."""
        held = self._open.get(column.id)
        if held is None:
            row = self._conn.execute("SELECT by_urn FROM own_values WHERE column_id = ?", (column.id,)).fetchone()
            if len(self._open) >= HELD_OPEN:
                self._open.clear()
            told: dict[str, Value] = {} if row is None else json.loads(zlib.decompress(row[0]))
            held = self._open[column.id] = {sys.intern(urn): value for urn, value in told.items()}
        return held

    def of(self, urn: str) -> tuple[tuple[OwnColumn, Value], ...]:
        """What the person's columns say of one setting."""
        return tuple((c, found) for c in self.columns() if (found := self.values(c).get(urn)) is not None)

    # --- asking ---

    def passing(self, tests: Sequence[str]) -> frozenset[str]:
        """The URNs that all tests let through (``own_test.parse_own``); several `=` on one column are alternatives.

        The same object for the same question. Raises `bad-query` and `unknown-value`.
        """
        asked = [(self.column(test.column), test) for test in map(parse_own, tests)]
        key = tuple((column.id, test.how, test.value) for column, test in asked)
        if key not in self._answers:
            if len(self._answers) > HELD_OPEN:
                self._answers.clear()
            self._answers[key] = self._passing(asked)
        return self._answers[key]

    def _passing(self, asked: Sequence[tuple[OwnColumn, OwnTest]]) -> frozenset[str]:
        found: set[str] | None = None
        equal: dict[int, set[str]] = {}
        for column, test in asked:
            some = _let_through(column, test, self.values(column))
            if test.how == "is":
                equal.setdefault(column.id, set()).update(some)
            else:
                found = some if found is None else found & some
        for some in equal.values():
            found = some if found is None else found & some
        return frozenset(found or ())

    def ranks(self, name: str, *, descending: bool = False) -> Mapping[str, int]:
        """Every URN with a value in the column, and its place in order; equal values have one place."""
        column = self.column(name)
        key = (column.id, descending)
        if key not in self._ranked:
            values = self.values(column)
            folded = {urn: v.casefold() if isinstance(v, str) else v for urn, v in values.items()}
            order = {v: n for n, v in enumerate(sorted(set(folded.values()), reverse=descending))}
            if len(self._ranked) > HELD_OPEN:
                self._ranked.clear()
            self._ranked[key] = {urn: order[value] for urn, value in folded.items()}
        return self._ranked[key]

    # --- changing ---

    def put(
        self, name: str, columns: Sequence[NewColumn], *, file: str, rows: int, as_at: str | None = None,
        problems: Sequence[Mapping[str, Any]] = (),
    ) -> int:  # fmt: skip
        """Keep a sheet, in the place of one of the same name; its number.

        A column whose name another sheet has already is called after its sheet as well: "Fees (Spring 2026)". Raises
        `bad-name` or `bad-query` where there is no column to keep.
        """
        name = proper_name(name, "sheet")
        if not columns:
            raise KnownError("bad-query", why="there is no column to keep")
        settings = len({proper_urn(urn) for urn in set().union(*(column.values for column in columns))})
        with self._journal.action(tr("Brought your own columns from {name}", name=name)):
            for sheet in self.sheets():
                if sheet.name.casefold() == name.casefold():
                    self._drop(sheet)
            told = zlib.compress(json.dumps(list(problems), ensure_ascii=False).encode())
            number = self._journal.add(
                "own_sheet",
                {
                    "name": name, "file": file, "as_at": as_at, "brought_at": self._journal.clock(), "rows": rows,
                    "settings": settings, "problems": told,
                },
            )  # fmt: skip
            taken = {column.name.casefold() for column in self.columns()}
            for position, new in enumerate(columns, 1):
                title = _free(new.name, name, taken)
                taken.add(title.casefold())
                row = {"sheet_id": number, "name": title, "kind": new.kind, "meaning": None, "position": position}
                added = self._journal.add("own_column", row)
                packed = zlib.compress(json.dumps(dict(new.values), ensure_ascii=False).encode())
                self._journal.put("own_values", {"column_id": added, "by_urn": packed})
                if new.meaning:
                    self._mean(title, new.meaning)
        return number

    def remove(self, name: str) -> None:
        """Take a sheet out, its columns with it. Raises `unknown-value`."""
        sheet = self.sheet(name)
        with self._journal.action(tr("Removed your own columns from {name}", name=sheet.name)):
            self._drop(sheet)

    def mean(self, name: str, meaning: str | None) -> None:
        """Say which column of the sufficiency table a column of numbers fills; another that filled it no longer does.

        Raises `unknown-value`, and `bad-query` for a column that has no numbers.
        """
        column = self.column(name)
        if meaning and column.kind != "number":
            raise KnownError("bad-query", why=f"'{column.name}' holds no numbers, which a table of places adds up")
        with self._journal.action(tr("Said what the column {name} means", name=column.name)):
            self._mean(column.name, meaning)

    def _mean(self, name: str, meaning: str | None) -> None:
        for column in self.columns():
            if column.name == name:
                self._journal.change("own_column", {"id": column.id}, meaning=meaning)
            elif meaning and column.meaning == meaning:
                self._journal.change("own_column", {"id": column.id}, meaning=None)

    def _drop(self, sheet: OwnSheet) -> None:
        for column in sheet.columns:
            self._journal.drop("own_values", {"column_id": column.id})
            self._journal.drop("own_column", {"id": column.id})
        self._journal.drop("own_sheet", {"id": sheet.id})

    # --- which row is which setting ---

    def decisions(self) -> dict[tuple[str, str], str]:
        """What the person said of names and postcodes: the URN, or blank where it is none of the settings."""
        rows = self._conn.execute("SELECT name, postcode, urn FROM own_match")
        return {(name, postcode): urn for name, postcode, urn in rows}

    def decide(self, said: Iterable[tuple[str, str, str]]) -> None:
        """Remember which setting a name (folded, as it is matched) and a postcode are: the URN, or blank for none."""
        with self._journal.action(tr("Said which rows are which settings")):
            now = self._journal.clock()
            for name, postcode, urn in said:
                row = {"name": name, "postcode": postcode, "urn": proper_urn(urn) if urn else ""}
                self._journal.put("own_match", {**row, "decided_at": now})


def _let_through(column: OwnColumn, test: OwnTest, values: Mapping[str, Value]) -> set[str]:
    """The URNs whose value holds the test. Raises `bad-query` where it asks a number or a date for something else."""
    if test.how == "has":
        return set(values)
    bound: Any = number_of(test.value) if column.kind == "number" else test.value.casefold()
    if bound is None:
        raise KnownError("bad-query", why=f"'{test.value}' is no number, and '{column.name}' holds numbers")
    if column.kind == "date":
        bound = _day(test.value, column)
    holds = {"is": operator.eq, "least": operator.ge, "most": operator.le}[test.how]
    folded: Any = ((urn, value.casefold() if isinstance(value, str) else value) for urn, value in values.items())
    return {urn for urn, value in folded if holds(value, bound)}


def _day(text: str, column: OwnColumn) -> str:
    day = parse_date(text)
    if day is None:
        raise KnownError("bad-query", why=f"'{text}' is no date, and '{column.name}' holds dates")
    return day


def _free(name: str, sheet: str, taken: set[str]) -> str:
    """A name that no other column has."""
    title = plain_column(name)[:LONGEST_NAME] or "Column"
    if title.casefold() not in taken:
        return title
    after = plain_column(sheet)[: LONGEST_NAME // 2]
    told, n = f"{title[: LONGEST_NAME // 2]} ({after})", 2
    while told.casefold() in taken:
        told, n = f"{title[: LONGEST_NAME // 2]} ({after}, {n})", n + 1
    return told
