"""Numbers of an area over all releases held, for charts: one framework a series, broken where a framework changed.

Points say why they may not be joined to the one before: a change of framework lies between them, or a year and more
without a release. Every point is a `Figure` that can be opened.
"""

from __future__ import annotations

import sqlite3
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from data_sync.domain.dates import in_words, months_between
from data_sync.domain.frameworks import scale
from data_sync.insight.areas import ENGLAND, Area, authorities
from data_sync.insight.counts import Counts, Release, added, area_counts, releases
from data_sync.insight.figures import FLOW, Counted, Figure
from data_sync.insight.flows import FLOW_TITLES, flow_series
from data_sync.insight.measures import GRADED_FRAMEWORKS
from data_sync.insight.sheet_plan import PlannedSection, plan
from data_sync.insight.statistics import estimate
from data_sync.language import tr, translated


@dataclass(frozen=True, slots=True)
class Break:
    """A day on which a framework changed. `scale`: the grades themselves are others from then on."""

    on: str
    words: str
    more: str
    scale: bool


class Point(NamedTuple):
    """A number in one release. `apart` says why it is not joined to the point before; None where it may be."""

    as_at: str
    figure: Figure
    apart: str | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """One line of a chart; releases in which the area has no numbers of its own have no point."""

    key: str
    label: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """What one chart shows of one area. `parts`: the traces add up to the base and may be stacked; never across
    series.

    `framework` is the scale, framework or kind of outcome that all traces are of (graded: the four grades as the
    publisher counts them, whatever the framework; eif, cif, pre-cif, card, ncor, oosc, cr), None for counts
    of providers and places, which no framework touches and which have no `breaks`. `base` says what is counted among.
    """

    key: str
    title: str
    area: str
    base: str
    unit: str
    framework: str | None
    parts: bool
    traces: tuple[Trace, ...]
    breaks: tuple[Break, ...]

    def as_table(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """The same as a table: a header, and a row a release with each trace's number and, where it is a share, per
        cent."""
        shares = [any(p.figure.base is not None for p in trace.points) for trace in self.traces]
        header = [tr("As at")]
        for trace, shared in zip(self.traces, shares, strict=True):
            share = tr("{figure}, per cent", figure=trace.label)
            header += [trace.label, share, tr("of")] if shared else [trace.label]
        by_day = [{p.as_at: p.figure for p in trace.points} for trace in self.traces]
        rows = []
        for day in sorted({day for points in by_day for day in points}):
            row: list[Any] = [day]
            for points, shared in zip(by_day, shares, strict=True):
                figure = points.get(day)
                cells = [figure.value, figure.percent, figure.base] if figure else [None, None, None]
                row += cells if shared else cells[:1]
            rows.append(tuple(row))
        return tuple(header), rows


@cache
def _table() -> dict[str, Any]:
    table = tomllib.loads((Path(__file__).parent / "timeline.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = translated(table, ("words", "more", "beside"))
    return found


def breaks_between(first: str, last: str) -> tuple[Break, ...]:
    """The changes of framework after one date and not after another."""
    rows = (Break(b["date"].isoformat(), b["words"], b["more"], b["scale"]) for b in _table()["break"])
    return tuple(b for b in rows if first < b.on <= last)


def series_of(conn: sqlite3.Connection, area: Area = ENGLAND, *, clubs: bool = True) -> tuple[Series, ...]:
    """Every chart of an area over all releases held, those with nothing to show left out. `clubs` off leaves
    out-of-school clubs out (but for joiners and leavers)."""
    held = releases(conn)
    counts = area_counts(conn, area, clubs=clubs)
    flows = flow_series(conn, area, held)
    drawn = _Drawing(held, counts, flows, area, clubs)
    found = [drawn.series(*wanted) for wanted in _wanted()]
    return tuple(s for s in found if any(p.figure.value for trace in s.traces for p in trace.points))


def series_of_areas(
    conn: sqlite3.Connection, las: Sequence[str] = (), *, clubs: bool = True
) -> tuple[tuple[Series, ...], ...]:
    """England's series and beside them those of some authorities taken together."""
    beside = (authorities(las),) if las else ()
    return tuple(series_of(conn, area, clubs=clubs) for area in (ENGLAND, *beside))


@dataclass(frozen=True, slots=True)
class _Line:
    key: str
    label: str
    measures: tuple[str, ...]
    base: tuple[str, ...] = ()
    type: str | None = None
    of_all: bool = False


@cache
def _sections() -> dict[str, PlannedSection]:
    return {section.key: section for section in plan()}


@cache
def _wanted() -> tuple[tuple[str, str, str, str, str | None, bool, tuple[_Line, ...]], ...]:
    """For each chart: key, title, base, unit, framework, whether its traces are parts of a whole, and its lines."""
    sections = _sections()

    def lines(section: str, *keys: str, prefix: str = "") -> tuple[_Line, ...]:
        return tuple(
            _Line(p.key, p.label, p.measures, p.base, p.type, p.of_all)
            for p in sections[section].lines
            if p.key in keys or (prefix and p.key.startswith(prefix))
        )

    found: list[tuple[str, str, str, str, str | None, bool, tuple[_Line, ...]]] = []

    def chart(key: str, section: str, unit: str, framework: str | None, parts: bool, some: tuple[_Line, ...]) -> None:
        title = sections[section].title
        if key.startswith("card.") and key != "card.guard":
            title = tr("Report cards: {area}", area=scale("card").areas[int(key.split(".")[1])].heading)
        if key == "card.guard":
            title = tr("Report cards: safeguarding standards")
        found.append((key, title, sections[section].base, unit, framework, parts, some))

    chart("types", "types", "providers", None, True, lines("types", prefix="type.")[1:])
    chart("registers", "registers", "providers", None, False, lines("registers", prefix="on."))
    chart("places", "places", "places", None, False, lines("places", "places.known", "places.estimates"))
    chart("graded", "graded", "providers", "graded", True,
          tuple(x for x in lines("graded", prefix="graded.") if x.key.split(".")[1].isdigit()))  # fmt: skip
    chart("graded.good", "graded", tr("per cent"), "graded", False, lines("graded", "graded.good"))
    for key in reversed(GRADED_FRAMEWORKS):
        chart(key, key, "providers", key, True, tuple(x for x in lines(key, prefix=f"{key}.0.")))
    chart("card.guard", "card", "providers", "card", True, lines("card", prefix="card.guard."))
    for n in range(len(scale("card").areas)):
        chart(f"card.{n}", "card", "providers", "card", True, lines("card", prefix=f"card.{n}."))
    for kind in ("ncor", "oosc", "cr"):
        some = tuple(x for x in lines(kind, prefix=f"{kind}.") if ".guard." not in x.key)
        chart(kind, kind, "providers", kind, True, some)
    flows = tuple(_Line(f"{FLOW}{f}", FLOW_TITLES[f], (f"{FLOW}{f}",)) for f in ("joined", "left", "came_back"))
    chart("flows", "flows", tr("providers since the release before"), None, False, flows)
    return tuple(found)


_NOTHING: Counts = Counter()


class _Drawing:
    """An area's counts and flows by release, to make series of."""

    def __init__(
        self,
        held: Sequence[Release],
        counts: Mapping[int, Mapping[str, Counts]],
        flows: Mapping[int, Counts],
        area: Area,
        clubs: bool,
    ) -> None:
        self._held, self._counts, self._flows, self._area, self._clubs = held, counts, flows, area, clubs
        self._totals = {release: added(by_type.values()) for release, by_type in counts.items()}

    def series(
        self, key: str, title: str, base: str, unit: str, framework: str | None, parts: bool, lines: Sequence[_Line]
    ) -> Series:
        """One chart. Outcomes begin with the first release that lists any of them."""
        flow = key == "flows"
        has = [r for r in self._held if r.id in (self._flows if flow else self._counts)]
        if framework:
            among = {name for line in lines for name in (*line.measures, *line.base)}
            has = [r for r in has if not among.isdisjoint(self._totals[r.id])]
        broken = has and framework not in (None, "cr")  # the Childcare Register kept its outcomes
        breaks = breaks_between(has[0].as_at, has[-1].as_at) if broken else ()
        apart = {r.id: _apart(before, r, breaks) for before, r in pairwise(has)}
        traces = tuple(
            Trace(
                line.key,
                line.label,
                tuple(
                    Point(r.as_at, figure, apart.get(r.id))
                    for r, figure in zip(has, self._figures(line, has, values), strict=True)
                ),
            )
            for line in lines
            if any(values := [self._value(line, r) for r in has]) or flow
        )
        return Series(key, title, self._area.title, base, unit, framework, parts, traces, breaks)

    def _value(self, line: _Line, release: Release) -> int:
        """What a line counts in a release."""
        if line.measures[0].startswith(FLOW):
            return self._flows[release.id][line.measures[0].removeprefix(FLOW)]
        return self._sum(release, line.measures, line.type)

    def _figures(self, line: _Line, has: Sequence[Release], values: Sequence[int]) -> Iterator[Figure]:
        """The same as figures, with what each is a share of."""
        only = (("type", line.type),) if line.type else ()
        estimated = line.measures == ("eyr_estimates",)
        for release, value in zip(has, values, strict=True):
            told = estimate(value) if estimated else value
            counted = Counted(release.as_at, line.measures, self._area, only, self._clubs)
            if not line.base:
                yield Figure(told, counted)
                continue
            base = self._sum(release, line.base, None if line.of_all else line.type)
            among = Counted(release.as_at, line.base, self._area, () if line.of_all else only, self._clubs)
            yield Figure(told, counted, base, among=among)

    def _sum(self, release: Release, measures: Sequence[str], type_: str | None) -> int:
        counts = self._totals[release.id] if type_ is None else self._counts[release.id].get(type_, _NOTHING)
        return sum([counts.get(name, 0) for name in measures])


def _apart(before: Release, release: Release, breaks: Sequence[Break]) -> str | None:
    """Why two neighbouring points are not joined."""
    for change in breaks:
        if before.as_at < change.on <= release.as_at:
            return change.words
    if months_between(before.as_at, release.as_at) > _table()["unseen"]["months"]:
        return tr(
            "No release between {day} and {day2} is held.", day=in_words(before.as_at), day2=in_words(release.as_at)
        )
    return None
