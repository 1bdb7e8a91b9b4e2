"""The tables of the statistics as they are taken away: one of them, all numbers of a part, or the whole page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from data_sync.api import Library
from desktop.language import look_up, tr
from desktop.models.number_table import TableFace
from desktop.presenters.export import Offer, Wish
from desktop.presenters.statistics_words import SAMPLE_SOURCE, SOURCE

if TYPE_CHECKING:
    from data_sync.api import Table

Kind = Literal["text", "whole", "decimal", "date", "percent"]
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z")
_BEFORE, _, _AFTER = look_up("{area}, share").partition("{area}")
"""What stands round a head of shares, as the tables write it."""
ALL_COLUMNS: tuple[tuple[str, Kind], ...] = (
    (tr("Table"), "text"),
    (tr("Line"), "text"),
    (tr("Number of"), "text"),
    (tr("Number"), "decimal"),
    (tr("Per cent"), "percent"),
)
REMARK = tr("One row for each number, with the table, the line and the column that it stands in.")


def offer_of(face: TableFace, as_at: str | None) -> Offer:
    """One table of the page."""

    def make(library: Library, wish: Wish) -> Table:
        return as_shared(library, face, as_at, hashes=wish.hashes)

    return Offer(tr("statistics {title}", title=face.title), face.title, make)


def offer_of_all(faces: Sequence[TableFace], title: str, as_at: str | None) -> Offer:
    """All numbers of several tables, a row each."""

    def make(library: Library, wish: Wish) -> Table:
        rows = [row for face in faces for row in _numbers(face)]
        remarks = (REMARK, *dict.fromkeys(line for face in faces for line in _remarks(face)))
        return library.share.plain(
            title, ALL_COLUMNS, rows, as_at=as_at, query=title, remarks=remarks, hashes=wish.hashes
        )

    return Offer(tr("statistics numbers"), title, make)


def as_shared(library: Library, face: TableFace, as_at: str | None, *, hashes: bool = False) -> Table:
    """A table with typed columns, and the sentences that go with it."""
    names = _names(face.heads)
    kinds = [_kind(head, [row[n].value for row in face.rows]) for n, head in enumerate(face.heads)]
    rows = [
        tuple(_value(value, kind) for value, kind in zip(row, kinds, strict=True)) for row in face.values()
    ]  # fmt: skip
    return library.share.plain(
        face.title, list(zip(names, kinds, strict=True)), rows, as_at=as_at, query=f"{face.title}.",
        remarks=_remarks(face), hashes=hashes,
    )  # fmt: skip


def _remarks(face: TableFace) -> tuple[str, ...]:
    """The table's sentences but its source, which every export names in its own words."""
    return tuple(line for line in face.about if line not in (SOURCE, SAMPLE_SOURCE))


def _names(heads: Sequence[str]) -> list[str]:
    """A name for each column, none twice and none blank."""
    names: list[str] = []
    for head in heads:
        wanted = head or tr("Line")
        n = 2
        while wanted in names:
            wanted = f"{head or tr('Line')} ({n})"
            n += 1
        names.append(wanted)
    return names


def _kind(head: str, values: Sequence[Any]) -> Kind:
    known = [value for value in values if value is not None]
    if any(isinstance(value, str) for value in known) or not known:
        return "date" if known and all(_DATE.match(str(value)) for value in known) else "text"
    if _is_share(head):
        return "percent"
    return "whole" if all(float(value).is_integer() for value in known) else "decimal"


def _is_share(head: str) -> bool:
    return head.startswith(_BEFORE) and head.endswith(_AFTER)


def _value(value: Any, kind: Kind) -> str | int | float | None:
    if value is None:
        return None
    if kind in ("text", "date"):
        return str(value)
    return int(value) if kind == "whole" else float(value)


def _numbers(face: TableFace) -> list[tuple[str | float | None, ...]]:
    rows: list[tuple[str | float | None, ...]] = []
    for row in face.rows:
        line = str(row[0].value)
        for head, cell in zip(face.heads[1:], row[1:], strict=True):
            if cell.value is None or isinstance(cell.value, str):
                continue
            share = _is_share(head)
            of = head.removeprefix(_BEFORE).removesuffix(_AFTER) if share else head
            number = float(cell.value)
            rows.append((face.title, line, of, None if share else number, number if share else None))
    return rows
