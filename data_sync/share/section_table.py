"""A section of the statistics as a table to be taken away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from data_sync.language import tr
from data_sync.share.table import Column, Notes, Table

if TYPE_CHECKING:
    from data_sync.insight.figures import Figure
    from data_sync.insight.sheet import Section


def section_table(section: Section, notes: Notes) -> Table:
    """A section of the statistics as it stands on the page: a line a row, its columns side by side, a percentage beside
    each number that has a base."""
    shares = [any(line.figures[n].base is not None for line in section.lines) for n in range(len(section.columns))]
    columns = [Column("line", tr("What"))]
    for title, share in zip(section.columns, shares, strict=True):
        columns.append(Column(title, title, "decimal" if title == tr("Including estimates") else "whole"))
        if share:
            columns.append(Column(f"{title}: of", tr("{figure}: of how many", figure=title), "whole"))
            columns.append(Column(f"{title}: per cent", tr("{figure}: per cent", figure=title), "percent"))

    def rows() -> Iterator[list[Any]]:
        for line in section.lines:
            cells: list[Any] = [line.label]
            for figure, share in zip(line.figures, shares, strict=True):
                cells.append(_number(figure.value))
                if share:
                    cells += [figure.base, figure.percent]
            yield cells

    return Table(section.title, tuple(columns), rows, notes, len(section.lines))


def told(figure: Figure) -> list[Any]:
    """A number with what it is of, as a row of `STATISTICS` goes on."""
    return [
        _number(figure.value), figure.base, figure.percent, _number(figure.grown(figure.before)),
        _number(figure.grown(figure.year_ago)),
    ]  # fmt: skip


def _number(value: float | None) -> float | int | None:
    """Counts are whole, sums of estimates are not."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
