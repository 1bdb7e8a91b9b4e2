"""The statistics of a release beside one another: England and areas in columns, numbers in lines, with what has
changed.

Every number is a `Figure` that can be opened (``figures.py``); what is told stands in ``sheet_plan.py``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from data_sync.insight.areas import ENGLAND, NOT_RECORDED, NOT_RECORDED_TOLD, Area
from data_sync.insight.counts import Counts, added, area_counts, followed_in
from data_sync.insight.figures import FLOW, Counted, Figure, Then
from data_sync.insight.flows import flows_of
from data_sync.insight.sheet_plan import Planned, PlannedSection, plan
from data_sync.insight.statistics import GROUPS, Compared, combination, compared, estimate, named_groups
from data_sync.language import tr

NOT_HERE = tr(
    "Not in this register: school-run nurseries from age two (about 19% of places), childminders of"
    " agencies, and care that need not register."
)
"""Said with every statistic (domain.md §1, rule 17)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a figure for each column. `level` is how far it is set in."""

    key: str
    label: str
    figures: tuple[Figure, ...]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a title; `base` says what they are counted among, `columns` name the figures of each line.

    `framework` is the one framework that all its outcomes are of, None where there are none.
    """

    key: str
    title: str
    base: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    framework: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A release's statistics. `before` and `year_ago` are the dates compared with; `notes` are sentences."""

    as_at: str
    title: str
    before: str | None
    year_ago: str | None
    notes: tuple[str, ...]
    sections: tuple[Section, ...]
    clubs: bool

    def section(self, key: str) -> Section:
        return next(section for section in self.sections if section.key == key)


@dataclass(frozen=True, slots=True)
class _Column:
    """An area's counts by type in the release and in those it is compared with."""

    area: Area
    counts: Mapping[int, Mapping[str, Counts]]
    flows: Mapping[str, Any]


def sheet(conn: sqlite3.Connection, release_id: int, areas: Sequence[Area] = (), *, clubs: bool = True) -> Sheet:
    """The statistics of a release for England and beside it for `areas`; without out-of-school clubs where `clubs` is
    off (those who joined or left are told of all settings)."""
    held = compared(conn, release_id)
    release = held.release
    columns = [_column(conn, area, held, clubs) for area in (ENGLAND, *areas)]
    titles = tuple(column.area.title for column in columns)
    sections = (_section(planned, columns, titles, held, clubs) for planned in plan())
    notes = dict.fromkeys(note for area in areas for note in followed_in(conn, area, release).notes)
    notes |= {NOT_RECORDED_TOLD: None} if any(NOT_RECORDED in area.names for area in areas) else {}
    return Sheet(
        release.as_at,
        release.title,
        held.before.as_at if held.before else None,
        held.year_ago.as_at if held.year_ago else None,
        (*held.words, *notes, NOT_HERE),
        tuple(section for section in sections if section.lines),
        clubs,
    )


def _column(conn: sqlite3.Connection, area: Area, held: Compared, clubs: bool) -> _Column:
    wanted = [release for release in held.all if release]
    counts = area_counts(conn, area, wanted, clubs=clubs)
    return _Column(area, counts, flows_of(conn, area, held.release, held.before) or {})


def _section(
    planned: PlannedSection, columns: Sequence[_Column], titles: tuple[str, ...], held: Compared, clubs: bool
) -> Section:
    lines = []
    for line in planned.lines:
        figures = tuple(_figure(line, column, held, clubs) for column in columns)
        if line.always or any(figure.value for figure in figures):
            lines.append(Line(line.key, line.label, figures, line.level))
    values = [figure.value for line in lines for figure in line.figures]
    if (planned.framework and not any(values)) or all(value is None for value in values):
        lines = []  # nothing of this framework in this release, or no release before it
    return Section(planned.key, planned.title, planned.base, titles, tuple(lines), planned.framework)


def _figure(line: Planned, column: _Column, held: Compared, clubs: bool) -> Figure:
    counted = Counted(
        held.release.as_at, line.measures, column.area, (("type", line.type),) if line.type else (), clubs
    )
    if line.measures[0].startswith(FLOW):  # the time between two releases differs, so that flows are not compared
        return Figure(column.flows.get(line.measures[0].removeprefix(FLOW)), counted)
    now, before, year_ago = (
        _then(column.counts.get(release.id) if release else None, line) for release in held.all
    )  # fmt: skip
    only = () if line.of_all else counted.only
    among = counted._replace(measures=line.base, only=only) if line.base else None
    return Figure(now.value if now else None, counted, now.base if now else None, before, year_ago, among)


def _then(by_type: Mapping[str, Counts] | None, line: Planned) -> Then | None:
    if by_type is None:
        return None
    base = _value(by_type, line.base, None if line.of_all else line.type) if line.base else None
    return Then(_value(by_type, line.measures, line.type), None if base is None else int(base))


def _value(by_type: Mapping[str, Counts], measures: tuple[str, ...], type_: str | None) -> float:
    """The sum of measures, of one type or of all."""
    some = by_type.values() if type_ is None else [by_type[type_]] if type_ in by_type else []
    summed = sum(counts[name] for counts in some for name in measures)
    return estimate(summed) if measures == ("eyr_estimates",) else summed


# --- by group --------------------------------------------------------------------------------------------------------

_GROUP_COLUMNS = (
    (tr("Providers"), ("providers",), ()),
    (tr("On the Early Years Register"), ("eyr",), ()),
    (tr("Early years places, known"), ("eyr_places",), ()),
    (tr("Including estimates"), ("eyr_estimates",), ()),
    (tr("With a four-grade outcome"), ("graded",), ()),
    (tr("Good or outstanding"), ("graded.1", "graded.2"), ("graded",)),
    (tr("With a report card"), ("card",), ()),
    (tr("Safeguarding not met"), ("unsafe",), ()),
)
_GROUP_TITLES = {
    "type": tr("By type"), "region": tr("By region"), "la": tr("By local authority"),
    "deprivation": tr("By deprivation band"),
    "registers": tr("By combination of registers"),
}  # fmt: skip


def group_section(
    conn: sqlite3.Connection, release_id: int, by: str, area: Area = ENGLAND, *, clubs: bool = True
) -> Section:
    """The main numbers of an area's groups (`by`: type, region, la, deprivation or registers), and all of them
    last."""
    held = compared(conn, release_id)
    found = {
        release.id: named_groups(conn, release, area, by, clubs=clubs) for release in held.all if release is not None
    }
    here = found[release_id]
    lines = [Line(group, group, _group_figures(found, held, area, (by, group), clubs)) for group in here]
    total = _group_figures(
        {r: {"": _all_types(groups)} for r, groups in found.items()}, held, area, None, clubs
    )  # fmt: skip
    base = tr(
        "Good or outstanding is of those with a four-grade outcome in the same row. Report cards have no"
        " overall grade. Small numbers are marked, and no percentage of them is given."
    )
    base += f" {NOT_RECORDED_TOLD}" if by in ("region", "la") and NOT_RECORDED in here else ""
    columns = tuple(title for title, _, _ in _GROUP_COLUMNS)
    return Section(by, _GROUP_TITLES[by], base, columns, (*lines, Line("all", area.title, total)))


def _all_types(groups: Mapping[str, Mapping[str, Counts]]) -> dict[str, Counts]:
    return {"": added(counts for by_type in groups.values() for counts in by_type.values())}


def _group_figures(
    found: Mapping[int, Mapping[str, Mapping[str, Counts]]],
    held: Compared,
    area: Area,
    group: tuple[str, str] | None,
    clubs: bool,
) -> tuple[Figure, ...]:
    name = group[1] if group else ""
    only = () if group is None else (_column_value(*group),)

    figures = []
    for title, measures, base in _GROUP_COLUMNS:
        line = Planned(title, title, measures, base)
        now, before, year_ago = (
            _then(found[release.id].get(name, {}), line) if release else None for release in held.all
        )  # fmt: skip
        counted = Counted(held.release.as_at, measures, area, only, clubs)
        among = counted._replace(measures=base) if base else None
        figures.append(Figure(now.value if now else 0, counted, now.base if now else None, before, year_ago, among))
    return tuple(figures)


def _column_value(by: str, group: str) -> tuple[str, str]:
    """The column of the register and its value behind a group."""
    if by != "registers":
        return GROUPS[by], group
    return by, next(str(bits) for bits in range(8) if combination(bits) == group)
