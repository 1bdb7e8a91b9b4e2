"""The charts of the statistics, made of an area's series: lines where numbers are followed over the releases, bars of
100 % where they are parts of one scale. No chart holds two frameworks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from data_sync.api import in_words, scale
from desktop.language import tr
from desktop.models.chart_face import Bar, BarPart, Bars, BarScale, ChartBreak, ChartFace, ChartPoint, ChartTrace, Lines
from desktop.models.number_table import Cell, TableFace
from desktop.presenters.scales import short
from desktop.presenters.setting_timeline import day_number, short_day
from desktop.presenters.statistics_tables import FRAMEWORKS_APART, about_sheet, series_table
from desktop.presenters.statistics_words import number, share, short_month

if TYPE_CHECKING:  # what `Library.nation` answers
    Figure = Any
    Section = Any
    Series = Any
    Sheet = Any
    Trace = Any

OVERVIEW = ("types", "places", "flows", "registers")
"""The charts of providers and places; all others are of outcomes."""
AS_LINES = (*OVERVIEW, "graded.good")
TITLES = {
    "graded": tr("Four-grade outcomes, whatever the framework"),
    "graded.good": tr("Good or outstanding, four-grade scale"),
    "flows": tr("Joined and left between releases"),
    "places": tr("Early years places"),
}
_SHORT = {
    "Childcare on non-domestic premises": tr("Nurseries, pre-schools, clubs"),
    "Childcare on domestic premises": tr("Domestic premises"),
    "Childminder": tr("Childminders"),
    "Home childcarer": tr("Home childcarers"),
    tr("Of those who joined, on the register before"): tr("Came back"),
    tr("No longer on the register"): tr("Left"),
    tr("Childcare Register, compulsory"): tr("Childcare, compulsory"),
    tr("Childcare Register, voluntary"): tr("Childcare, voluntary"),
}
"""What stands at the end of a line or beside a bar, where the whole name has no room; the table has the whole."""


def chart_of(series: Series, source: str, releases: Sequence[str]) -> ChartFace:
    """The chart of a series. `releases` are the dates of all that are held."""
    about = (
        f"{series.area}. {series.base}",
        *((FRAMEWORKS_APART,) if series.framework else ()),
        *(f"{change.words} {change.more}" for change in series.breaks),
        tr("As at {listed}.", listed=_listed([in_words(day) for day in _days(series)])),
        source,
    )
    title = TITLES.get(series.key, series.title)
    table = series_table(series, title, about, percent=series.key == "graded.good")
    drawn = _lines(series, releases) if series.key in AS_LINES else _bars(series)
    return ChartFace(
        series.key, title, series.area, series.base, drawn, table, about, _summary(title, series.area, _days(series))
    )


def card_chart(section: Section, sheet: Sheet, column: int, source: str) -> ChartFace | None:
    """The report cards of a release by their six areas, a bar each, each with its own base; None where there are
    none."""
    areas, grades = scale("card").areas, [g.word for g in scale("card").named_grades]
    lines = {line.key: line for line in section.lines}
    bars, rows = [], []
    for n, area in enumerate(areas):
        held = [lines.get(f"card.{n}.{grade.code}") for grade in scale("card").named_grades]
        figures = [line.figures[column] if line is not None else None for line in held]
        base = int(sum(figure.value or 0 for figure in figures if figure is not None))
        if not base:
            continue
        pairs = [(g, f) for g, f in zip(grades, figures, strict=True) if f is not None and f.value]
        bars.append(Bar(short(area.heading), base, tuple(_part(area.heading, g, f, base) for g, f in pairs)))
        cells = [_count(figure) for figure in figures]
        counted = [figure.counted for figure in figures if figure is not None]
        names = tuple(name for each in counted for name in each.measures)
        of = Cell(number(base), base, counted[0]._replace(measures=names))
        named = Cell(short(area.heading), area.heading, spoken=area.heading)
        rows.append((named, *cells, of))
    if not bars:
        return None
    used = tuple(grade for grade in grades if any(part.grade == grade for bar in bars for part in bar.parts))
    kept = [n for n, grade in enumerate(grades) if grade in used]
    area = section.columns[column]
    base_words = f"{area}. {section.base}"
    about = (base_words, FRAMEWORKS_APART, TARGETED, *about_sheet(sheet, source))
    table = TableFace(
        tr("Report cards, grade by area: {area}", area=area), (tr("Area"), *used, tr("Of")),
        tuple((row[0], *(row[1 + n] for n in kept), row[-1]) for row in rows),
        frozenset(range(1, len(used) + 2)), about,
    )  # fmt: skip
    title = tr("Report cards, grade by area")
    return ChartFace(
        "card.areas",
        title,
        area,
        section.base,
        Bars("card", used, tuple(bars)),
        table,
        (base_words, TARGETED, about_sheet(sheet, source)[0], source),
        tr(
            "{title}, {area}, as at {day}: {count} areas. {how}",
            title=title,
            area=area,
            day=in_words(sheet.as_at),
            count=len(bars),
            how=_HOW,
        ),
    )


UNEVEN = 1.6
"""Joiners and leavers of periods that differ by more than this are not joined by a line."""
TARGETED = tr("Inspections in a period are targeted and do not describe every setting.")
_HOW = tr("Its table has the same numbers. Arrow keys read them, Enter opens the settings.")


# --- lines -----------------------------------------------------------------------------------------------------------


def _lines(series: Series, releases: Sequence[str]) -> Lines:
    percent = series.key == "graded.good"
    since = dict(pairwise(reversed(releases))) if series.key == "flows" else {}
    traces = tuple(_trace(trace, n, percent, since) for n, trace in enumerate(series.traces))
    days = _days(series)
    points = series.traces[0].points if series.traces else ()
    gaps = []
    for before, point in pairwise(points):
        told = point.apart is not None and not any(before.as_at < change.on <= point.as_at for change in series.breaks)
        if told:
            gaps.append((day_number(before.as_at), day_number(point.as_at)))
    return Lines(
        traces,
        tuple((day_number(iso), short_month(iso)) for iso in days),
        tuple(ChartBreak(day_number(change.on), change.words) for change in series.breaks),
        tuple(gaps),
        100.0 if percent else None,
        "%" if percent else "",
    )


def _trace(trace: Trace, look: int, percent: bool, since: Mapping[str, str]) -> ChartTrace:
    points: list[ChartPoint] = []
    before = 0
    for point in trace.points:
        figure, apart = point.figure, point.apart
        value = figure.percent if percent else figure.value
        if value is None:
            continue
        words = share(value) if percent else number(value)
        when = in_words(point.as_at)
        if point.as_at in since:
            when = tr("from {day} to {when}", day=in_words(since[point.as_at]), when=when)
            days = day_number(point.as_at) - day_number(since[point.as_at])
            if before and not 1 / UNEVEN <= days / before <= UNEVEN:
                apart = apart or tr("The time since the release before is another.")
            before = days
        sentence = f"{trace.label}, {when}: {_told(words, figure, percent)}"
        opens = figure.counted if figure.value else None
        points.append(ChartPoint(day_number(point.as_at), float(value), words, sentence, apart, opens))
    return ChartTrace(_SHORT.get(trace.label, short(trace.label)), tuple(points), look)


def _told(words: str, figure: Figure, percent: bool) -> str:
    if percent:
        return tr(
            "{words}, {number} of {number2}", words=words, number=number(figure.value), number2=number(figure.base)
        )
    if figure.base is None or figure.percent is None:
        return words
    return tr("{words}, {share} of {number}", words=words, share=share(figure.percent), number=number(figure.base))


# --- bars ------------------------------------------------------------------------------------------------------------


def _bars(series: Series) -> Bars:
    grades = [trace.label for trace in series.traces]
    by_day = [{point.as_at: point for point in trace.points} for trace in series.traces]
    bars = []
    for day in _days(series):
        points = [held.get(day) for held in by_day]
        figures = [point.figure if point is not None else None for point in points]
        base = int(sum(figure.value or 0 for figure in figures if figure is not None))
        pairs = [(g, f) for g, f in zip(grades, figures, strict=True) if f is not None and f.value]
        parts = tuple(_part(in_words(day), g, f, base) for g, f in pairs)
        apart = next((point.apart for point in points if point is not None and point.apart), None)
        bars.append(Bar(short_day(day), base, parts, apart))
    return Bars(_scale(series), tuple(grades), tuple(bars))


def _part(row: str, grade: str, figure: Figure, base: int) -> BarPart:
    value = float(figure.value or 0)
    among = f"{base if figure.base is None else figure.base:,}"
    told = {"row": row, "grade": grade, "n": number(value), "among": among}
    words = (
        tr("{row}, {grade}: {n}, {share} of {among}", share=share(figure.percent), **told)
        if figure.percent is not None
        else tr("{row}, {grade}: {n} of {among}", **told)
    )
    return BarPart(grade, value, number(value), words, figure.counted)


def _scale(series: Series) -> BarScale:
    if series.key.endswith(".guard"):
        return "guard"
    if series.framework == "card":
        return "card"
    return "met" if series.framework in ("ncor", "oosc", "cr") else "graded"


def _count(figure: Figure | None) -> Cell:
    if figure is None:
        return Cell("0", 0)
    mark = "* " if figure.small and figure.value else ""
    return Cell(f"{mark}{number(figure.value)}", figure.value, figure.counted if figure.value else None)


# --- what is said of it ----------------------------------------------------------------------------------------------


def _summary(title: str, area: str, days: Sequence[str]) -> str:
    many = tr("{count} releases", count=len(days)) if len(days) > 1 else tr("one release")
    return tr(
        "{title}, {area}, {many} from {day} to {day2}. {how}",
        title=title,
        area=area,
        many=many,
        day=in_words(days[0]),
        day2=in_words(days[-1]),
        how=_HOW,
    )


def _days(series: Series) -> list[str]:
    return sorted({point.as_at for trace in series.traces for point in trace.points})


def _listed(words: Sequence[str]) -> str:
    return tr("{list} and {words}", list=", ".join(words[:-1]), words=words[-1]) if len(words) > 1 else words[0]
