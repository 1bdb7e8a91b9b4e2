"""What is taken away: a table with typed columns, and all that must go with it so that a stranger can read and cite it.

Every writer of this room takes a `Table` and nothing else, so that a list is the same in a spreadsheet, on paper and in
an e-mail.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal

from data_sync.domain.dates import in_words
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.progress import Progress

WIDEST = 9
"""So many columns can be read across a page."""
STEP = 500

Kind = Literal["text", "whole", "decimal", "date", "percent"]
Cell = str | int | float | None
"""Text as text, numbers as numbers, a date as ISO text, a percentage as a number from 0 to 100. None is a blank:
nothing is published, or it is withheld."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `key` names it for programs and settings, `title` for people. `note` explains it in a sentence.

    `chosen` tells whether it is taken where nobody has said which, `brief` whether it is also on paper.
    """

    key: str
    title: str
    kind: Kind = "text"
    unit: str = ""
    note: str = ""
    chosen: bool = True
    brief: bool = False

    @property
    def heading(self) -> str:
        return f"{self.title} ({self.unit})" if self.unit else self.title


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A published file that a table rests on, with the SHA-256 by which it is known again."""

    title: str
    sha256: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """What goes with a table: the release it is as at (ISO), the question it answers in words, and what must be known
    to read it. The licence and attribution of the published data are the same for all (``licences.toml``)."""

    as_at: str | None
    query: str = ""
    remarks: tuple[str, ...] = ()
    files: tuple[SourceFile, ...] = ()
    sample: bool = False
    places: bool = False

    def told(self) -> list[tuple[str, str]]:
        """All of it, a heading and a text a line."""
        facts = licences()
        told = [(tr("As at"), in_words(self.as_at))] if self.as_at else []
        if self.query:
            told.append((tr("What is in it"), self.query))
        told.append((tr("Source"), facts["source"]))
        if self.sample:
            told.append((tr("Sample"), facts["sample"]))
        told += [
            (tr("Licence"), f"{facts['licence']} {facts['licence_url']}"),
            (tr("Attribution"), facts["attribution"]),
        ]
        if self.places:
            told.append((tr("Attribution of places"), facts["places"]))
        told += [(tr("Note"), remark) for remark in self.remarks]
        for file in self.files:
            told.append(
                (
                    tr("File"),
                    tr("{title}. SHA-256 {sha256}", title=file.title, sha256=file.sha256)
                    + (f" {file.url}" if file.url else ""),
                )
            )
        return told

    def line(self) -> str:
        """The source in one line, for the foot of a page."""
        facts = licences()
        source = facts["short_source"]
        if self.as_at:
            source = tr("{source} as at {day}", source=source, day=in_words(self.as_at))
        sample = f" {facts['sample']}" if self.sample else ""
        return f"{source}. {facts['licence']}{sample}"


@cache
def licences() -> dict[str, str]:
    """Who published the data and what their licence asks for, from ``licences.toml``."""
    found: dict[str, str] = tomllib.loads((Path(__file__).parent / "licences.toml").read_text(encoding="utf-8"))
    return found


@dataclass(frozen=True, slots=True)
class Table:
    """A table to be taken away. `rows` gives the rows afresh at each call, a value for each of `columns`."""

    title: str
    columns: tuple[Column, ...]
    rows: Callable[[], Iterable[Sequence[Cell]]]
    notes: Notes
    count: int | None = None

    def chosen(self) -> Table:
        """The table with the columns that are taken unless somebody says which."""
        return self.only(self.usual())

    def usual(self, *, narrow: bool = False) -> list[str]:
        """The keys of the columns that are taken unless somebody says which; `narrow`: those that fit across a page."""
        brief = [column.key for column in self.columns if column.brief]
        some = [column.key for column in self.columns if column.chosen]
        return (brief or some[:WIDEST]) if narrow else some

    def shown_rows(self) -> Iterator[list[str]]:
        """The rows as a person reads them."""
        kinds = [column.kind for column in self.columns]
        for row in self.rows():
            yield [shown(value, kind) for value, kind in zip(row, kinds, strict=True)]

    def held(self) -> Table:
        """The same table with its rows read, to be gone through more than once."""
        rows = [tuple(row) for row in self.rows()]
        return replace(self, rows=lambda: rows, count=len(rows))

    def watched(self, progress: Progress) -> Table:
        """The same table, whose rows tell how many have been taken and stop where that is asked."""

        def rows() -> Iterator[Sequence[Cell]]:
            for n, row in enumerate(self.rows()):
                if n % STEP == 0:
                    progress.step("writing", self.title, n, self.count, "rows")
                yield row

        return replace(self, rows=rows)

    def only(self, keys: Sequence[str]) -> Table:
        """The table with these columns, in this order. Raises `unknown-value` for one that it does not have."""
        at = {column.key: n for n, column in enumerate(self.columns)}
        wanted = list(dict.fromkeys(keys))
        for key in wanted:
            if key not in at:
                raise KnownError("unknown-value", what=tr("column"), value=key, known=", ".join(at))
        places = [at[key] for key in wanted]
        if not places or places == list(range(len(self.columns))):
            return self

        def rows() -> Iterator[Sequence[Cell]]:
            for row in self.rows():
                yield [row[n] for n in places]

        return replace(self, columns=tuple(self.columns[n] for n in places), rows=rows)


def shown(value: Cell, kind: Kind) -> str:
    """A value as a person reads it: dates in words, thousands parted, a blank as nothing."""
    if value is None:
        return ""
    if kind == "date" and isinstance(value, str):
        try:
            return in_words(value)
        except ValueError:
            return value
    if isinstance(value, str):
        return value
    if kind == "percent":
        return f"{value:,.2f}".rstrip("0").rstrip(".") + " %"
    if kind == "decimal":
        return f"{value:,.2f}".rstrip("0").rstrip(".")
    return f"{value:,}"
