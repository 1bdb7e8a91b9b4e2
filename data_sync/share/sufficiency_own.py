"""The officer's own columns in a sufficiency pack: beside the register's numbers, and where they are from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import in_words
from data_sync.insight.sufficiency import own_together
from data_sync.language import tr
from data_sync.share.table import Column

if TYPE_CHECKING:
    from data_sync.insight.sufficiency import Sufficiency, SufficiencyRow
    from data_sync.mine import OwnColumn

OWN_COLUMNS = (
    Column("title", tr("Column filled")), Column("name", tr("Your column")), Column("file", tr("Your file")),
    Column("as_at", tr("As at"), "date"), Column("given", tr("Settings with a number"), "whole"),
    Column("of", tr("Of how many settings"), "whole"),
)  # fmt: skip


def own_heads(now: Sufficiency) -> tuple[Column, ...]:
    """The own columns of a table of groups."""
    return tuple(Column(f"own{n}", title, "decimal") for n, title in enumerate(now.own_titles))


def own_totals(now: Sufficiency, rows: Sequence[SufficiencyRow]) -> list[float | int | None]:
    """What the own columns say of these rows together; None where nothing is known."""
    found = (own_together(title, (row.own[n] for row in rows)) for n, title in enumerate(now.own_columns))
    return [None if value is None else _plain(value[0]) for value in found]


def own_sources(now: Sufficiency, filling: Mapping[str, OwnColumn]) -> list[list[Any]]:
    """A row for each own column, under `OWN_COLUMNS`: whose figures, from which file, and of how many settings."""
    rows = []
    for n, title in enumerate(now.own_columns):
        column, given = filling[title], own_together(title, (row.own[n] for row in now.rows))
        rows.append([title, column.name, column.file, column.as_at, given[1] if given else 0, now.settings])
    return rows


def own_sentences(now: Sufficiency, filling: Mapping[str, OwnColumn]) -> list[str]:
    """The same as sentences."""
    return [
        tr(
            "{title}: your own column {name} from {source}, given for {given:,} of {of:,} settings.",
            title=title,
            name=name,
            given=given,
            of=of,
            source=tr("{file}, as at {day}", file=file, day=in_words(as_at)) if as_at else file,
        )
        for title, name, file, as_at, given, of in own_sources(now, filling)
    ]


def _plain(value: float) -> float | int:
    return int(value) if float(value).is_integer() else value
