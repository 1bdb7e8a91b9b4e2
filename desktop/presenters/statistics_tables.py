"""The tables of the statistics: numbers beside one another, by group, over releases, against the published figures,
and for a sufficiency report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from data_sync.api import in_words
from desktop.language import later, look_up, tr
from desktop.models.number_table import Cell, TableFace
from desktop.presenters.setting_timeline import short_day
from desktop.presenters.statistics_words import NOT_KNOWN, SMALL_NOTE, change_of, growth, marked, number, share

if TYPE_CHECKING:  # what `Library.nation` answers
    Behind = Any
    Figure = Any
    Moved = Any
    Reconciled = Any
    Reconciliation = Any
    Section = Any
    Series = Any
    Sheet = Any
    Sufficiency = Any

FRAMEWORKS_APART = tr("Outcomes of one framework alone; nothing of another is added to it.")


def about_sheet(sheet: Sheet, source: str) -> tuple[str, ...]:
    """The sentences that go with every table of a release."""
    return (tr("As at {day}: {title}.", day=in_words(sheet.as_at), title=sheet.title), *sheet.notes, source)


# --- England beside areas --------------------------------------------------------------------------------------------


def section_table(section: Section, sheet: Sheet, source: str) -> TableFace:
    """A section's lines; for each area the number, its share of the base, and how it has changed."""
    figures = [figure for line in section.lines for figure in line.figures]
    shared = any(figure.base is not None for figure in figures)
    parts: list[tuple[str, str, Callable[[Figure], Cell]]] = [("{area}", "", _number)]
    if shared:
        parts.append((later("{area}, share"), "", _share))
    for day, then in ((sheet.before, "before"), (sheet.year_ago, "year_ago")):
        if day is not None and any(getattr(figure, then) is not None for figure in figures):
            parts.append((later("{area}, since {day}"), short_day(day), partial(_grown, then=then, day=day)))
    heads = ["", *(look_up(head).format(area=area, day=day) for area in section.columns for head, day, _ in parts)]
    rows = [
        (Cell(line.label, line.label, level=line.level), *(made(f) for f in line.figures for *_, made in parts))
        for line in section.lines
    ]
    about = (section.base, *((FRAMEWORKS_APART,) if section.framework else ()), *about_sheet(sheet, source))
    return TableFace(section.title, tuple(heads), tuple(rows), _all_but_first(heads), _with_small(about, rows))


def _number(figure: Figure) -> Cell:
    return Cell(marked(figure), figure.value, figure.counted if figure.value else None)


def _share(figure: Figure) -> Cell:
    if figure.base is None:
        return Cell("")
    words = share(figure.percent)
    spoken = tr("{words} of {base:,}", words=words, base=figure.base) if figure.percent is not None else ""
    return Cell(words if figure.base else "", figure.percent, figure.counted if figure.value else None, spoken=spoken)


def _grown(figure: Figure, then: str, day: str) -> Cell:
    held = getattr(figure, then)
    change = figure.grown(held)
    return Cell(growth(change) if change is not None else "", change, change_of(figure, held, day))


def base_cell(figure: Figure | None) -> Cell:
    """Of how many: opens all of them."""
    if figure is None or figure.base is None:
        return Cell(NOT_KNOWN)
    return Cell(number(figure.base), figure.base, figure.among if figure.base else None)


# --- by type, register, region, authority, deprivation band ----------------------------------------------------------


def groups_table(section: Section, sheet: Sheet, area: str, source: str) -> TableFace:
    """The main numbers of an area's groups, all of them last; a share beside the numbers that are part of a base."""
    heads = [_FIRST.get(section.key, "")]
    makers: list[tuple[int, Callable[[Figure], Cell]]] = []
    for n, column in enumerate(section.columns):
        heads.append(column)
        makers.append((n, _number))
        if any(line.figures[n].base is not None for line in section.lines):
            heads.append(tr("{area}, share", area=column))
            makers.append((n, _share))
    for day, then in ((sheet.before, "before"), (sheet.year_ago, "year_ago")):
        if day is not None:
            heads.append(tr("Providers, since {short_day}", short_day=short_day(day)))
            makers.append((0, partial(_grown, then=then, day=day)))
    rows = [
        (Cell(line.label, line.label), *(made(line.figures[n]) for n, made in makers)) for line in section.lines
    ]  # fmt: skip
    about = (section.base, *about_sheet(sheet, source))
    title = f"{section.title}: {area}"
    return TableFace(title, tuple(heads), tuple(rows), _all_but_first(heads), _with_small(about, rows), total=True)


_FIRST = {"type": tr("Type"), "registers": tr("Registers"), "region": tr("Region"), "la": tr("Local authority"),
          "deprivation": tr("Deprivation band of the postcode")}  # fmt: skip


# --- over releases ---------------------------------------------------------------------------------------------------


def series_table(series: Series, title: str, about: Sequence[str], *, percent: bool = False) -> TableFace:
    """A chart's numbers under its title, a row for each release: the number of each trace and of how many; with
    `percent`, which is what such a chart shows, the share beside it."""
    shared = any(point.figure.base is not None for trace in series.traces for point in trace.points)
    by_day = [{point.as_at: point.figure for point in trace.points} for trace in series.traces]
    heads = [tr("As at")]
    for trace in series.traces:
        heads += [trace.label, tr("{area}, share", area=trace.label)] if percent else [trace.label]
    rows = []
    for day in sorted({day for points in by_day for day in points}):
        cells = [Cell(short_day(day), day)]
        figures = [points.get(day) for points in by_day]
        for figure in figures:
            cells.append(Cell(NOT_KNOWN) if figure is None else _number(figure))
            if percent:
                cells.append(Cell(NOT_KNOWN) if figure is None else _share(figure))
        if shared:
            cells.append(base_cell(next((figure for figure in figures if figure is not None), None)))
        rows.append(tuple(cells))
    heads += [tr("Of")] if shared else []
    return TableFace(
        f"{title}: {series.area}", tuple(heads), tuple(rows), _all_but_first(heads),
        _with_small(tuple(about), rows),
    )  # fmt: skip


# --- against the published figures -----------------------------------------------------------------------------------

NONE_PUBLISHED = tr("No published figure held.")
UNEXPLAINED = tr("No known rule explains this difference.")
RECONCILED_HEADS = (
    tr("As at"),
    tr("Figure"),
    tr("Our count"),
    tr("Rounded as published"),
    tr("Published"),
    tr("Difference"),
    tr("Result"),
    tr("Why"),
)


def reconciliation_table(reconciliation: Reconciliation, source: str) -> TableFace:
    """Every release's headline figures: ours, the published one, the difference and the reasons."""
    rows = []
    for release in reconciliation.releases:
        for figure in release.figures:
            rows.append(_reconciled(release, figure))
    held = [figure for release in reconciliation.releases for figure in release.figures if figure.matches is not None]
    match = sum(1 for figure in held if figure.matches)
    about = (
        tr(
            "{match} of {count} published figures match. For {count2} no published figure is held.",
            match=match,
            count=len(held),
            count2=len(rows) - len(held),
        ),
        tr("The difference is the published figure less ours, rounded as it was published."),
        tr("Published figures: Ofsted, official statistics on childcare providers and inspections."),
        source,
    )
    return TableFace(
        tr("Our counts against the published figures"), RECONCILED_HEADS, tuple(rows), frozenset({2, 3, 4, 5}), about
    )


def _reconciled(release: Any, figure: Reconciled) -> tuple[Cell, ...]:
    def shown(value: float | None) -> Cell:
        if value is None:
            return Cell(NOT_KNOWN)
        return Cell(f"{value:g}%" if figure.percent else f"{value:,.2f}".removesuffix(".00"), value)

    difference = Cell(NOT_KNOWN)
    if figure.difference is not None:
        grown = growth(figure.difference)
        by_points = figure.percent and figure.difference
        difference = Cell(tr("{grown} points", grown=grown) if by_points else grown, figure.difference)
    why_parts = [reason for reason in figure.reasons if reason != NONE_PUBLISHED]
    if figure.matches is not None and release.source:
        why_parts.append(tr("Published in: {source}, {url}", source=release.source, url=release.url))
    unexplained = any(reason == UNEXPLAINED for reason in figure.reasons)
    verdict = {
        True: tr("Matches"),
        False: tr("Differs, not explained") if unexplained else tr("Differs, explained"),
        None: NONE_PUBLISHED.rstrip("."),
    }[figure.matches]
    why = " ".join(why_parts)
    ours = replace(shown(figure.ours), opens=figure.counted)
    return (
        Cell(short_day(release.as_at), release.as_at), Cell(figure.title, figure.title), ours,
        shown(figure.rounded), shown(figure.published), difference, Cell(verdict, verdict), Cell(why, why),
    )  # fmt: skip


# --- for a sufficiency report ----------------------------------------------------------------------------------------


REGISTERS = tr(
    "EYR is the Early Years Register, CCR the compulsory part of the Childcare Register, VCR its voluntary part."
)


_PLACES = (7, 8)
"""The columns of `Sufficiency.header` that count places, known and with estimates."""


def sufficiency_table(held: Sufficiency, area: str, source: str) -> TableFace:
    """Settings and places by area, type, register and deprivation band; what the register cannot know is empty."""
    header = list(held.header())
    rows = []
    for row, values in zip(held.rows, held.as_table(), strict=True):
        mark = "* " if row.small else ""
        cells = [Cell(str(value), value) for value in values[:6]]
        cells.append(Cell(f"{mark}{number(row.settings)}", row.settings, row.urns))
        cells += [
            Cell(number(value) if value is not None else "", value, row.urns if n in _PLACES and value else None)
            for n, value in enumerate(values[7:9], 7)
        ]
        cells += [Cell("" if value is None else _own_number(value), value) for value in values[9:]]
        rows.append(tuple(cells))
    total = (tr("All"), "", "", "", "", "")
    estimates = round(sum(row.places_estimate or 0 for row in held.rows), 2)
    numbers = (held.settings, held.places, estimates)
    everyone = tuple(urn for row in held.rows for urn in row.urns)
    rows.append(
        (
            *(Cell(words, words) for words in total),
            *(Cell(number(value), value, everyone or None) for value in numbers),
            *(Cell("") for _ in header[9:]),  # own figures stand for some of the settings: no total is made of them
        )
    )
    if held.by == "la":  # the area is the authority: one column of it is enough
        header = [header[0], *header[2:]]
        rows = [(row[0], *row[2:]) for row in rows]
    said = tr(
        "{number} settings with {number2} early years places known, {number3}",
        number=number(held.settings),
        number2=number(held.places),
        number3=number(estimates),
    )
    about = (
        tr("{said} including estimates, as at {day}.", said=said, day=in_words(held.as_at)),
        REGISTERS,
        *held.method,
        *held.exclusions,
        *_empty_columns(held),
        held.duty,
        source,
    )
    first = header.index(tr("Settings"))
    return TableFace(
        tr("Settings and places for a sufficiency report: {area}", area=area), tuple(header), tuple(rows),
        frozenset(range(first, len(header))), _with_small(about, rows), total=True,
    )  # fmt: skip


def _own_number(value: float) -> str:
    """An officer's own figure: an average of fees has pence."""
    return f"{value:,.2f}".removesuffix(".00")


def _empty_columns(held: Sufficiency) -> tuple[str, ...]:
    empty = [column for column in held.empty if column.filled is None]
    return tuple(tr("{title}: empty. {why}", title=column.title, why=column.why) for column in empty)


# --- the settings behind a number ------------------------------------------------------------------------------------


def behind_table(rows: Sequence[Behind], title: str, about: Sequence[str], *, places: bool) -> TableFace:
    """The settings that a number counts, with what each adds where that is not one."""
    heads = [tr("Setting"), "URN", tr("Type"), tr("Local authority"), *([tr("Places")] if places else [])]
    cells = [
        (
            Cell(row.label, row.label, row.urn), Cell(row.urn, row.urn), Cell(row.type or "", row.type),
            Cell(row.la or "Not Recorded", row.la), *([Cell(number(row.value), row.value)] if places else []),
        )
        for row in rows
    ]  # fmt: skip
    return TableFace(title, tuple(heads), tuple(cells), frozenset({4} if places else ()), tuple(about))


def change_table(rows: Sequence[Moved], title: str, about: Sequence[str]) -> TableFace:
    """The settings behind a change, with what each added before, what it adds now, and the difference."""
    heads = (tr("Setting"), "URN", tr("Type"), tr("Local authority"), tr("Before"), tr("Now"), tr("Difference"))
    cells = [
        (
            Cell(row.label, row.label, row.urn), Cell(row.urn, row.urn), Cell(row.type or "", row.type),
            Cell(row.la or "Not Recorded", row.la), Cell(number(row.before), row.before),
            Cell(number(row.now), row.now), Cell(growth(row.now - row.before), row.now - row.before),
        )
        for row in rows
    ]  # fmt: skip
    return TableFace(title, heads, tuple(cells), frozenset({4, 5, 6}), tuple(about))


def _all_but_first(heads: Sequence[str]) -> frozenset[int]:
    return frozenset(range(1, len(heads)))


def _with_small(about: tuple[str, ...], rows: Sequence[Sequence[Cell]]) -> tuple[str, ...]:
    """The sentences, with what the mark of a small number means where one is shown."""
    small = any(cell.words.startswith("*") for row in rows for cell in row)
    return (*about[:1], SMALL_NOTE, *about[1:]) if small else about
