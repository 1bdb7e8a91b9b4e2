"""What must improve, over the reports held: actions and recommendations counted by theme, quarter and area.

Each number opens its sentences. The counts are of the reports that are held and read, never of the nation: the base
stands beside them. Inspections in a period are targeted and say nothing of an area's quality (domain.md §1 rule 11).
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from data_sync.language import tr
from data_sync.sources.report_actions import theme_names

NOTE = tr(
    "Counted over the reports held. Inspections in a period are targeted: the counts say nothing of an area's quality."
)
_KINDS = ("inspection", "card", "actions")


@dataclass(frozen=True, slots=True)
class ImproveQuery:
    """Which items: of these settings (None: all), themes and days (ISO, both within); `must` True for actions alone,
    False for recommendations alone."""

    urns: tuple[str, ...] | None = None
    themes: tuple[str, ...] = ()
    after: str | None = None
    before: str | None = None
    must: bool | None = None
    frameworks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Improvement:
    """One action (`must`) or recommendation, with the sentence and the report it stands in. `due` is ISO."""

    urn: str
    report: int
    section_id: int
    inspected: str | None
    kind: str
    framework: str | None
    must: bool
    text: str
    sentence: str
    due: str | None
    themes: tuple[str, ...]
    section: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many items of a theme in a quarter ("2026 Q2") and an area; blank where not asked for by it.

    An item under two themes counts under both, and once where no theme is asked for. `base` is how many reports of that
    quarter and area were read.
    """

    theme: str
    quarter: str
    area: str
    actions: int
    recommendations: int
    reports: int
    settings: int
    base: int

    @property
    def items(self) -> int:
        return self.actions + self.recommendations


def counts(
    conn: sqlite3.Connection | None,
    query: ImproveQuery,
    *,
    by_theme: bool = True,
    by_quarter: bool = True,
    areas: Mapping[str, str] | None = None,
) -> list[Count]:
    """The counts, where asked for by theme, by quarter and by the setting's area (`areas`: URN to its name).

    Ordered by quarter, area and the themes' order; themes without items are left out.
    """
    if conn is None:
        return []

    def cell(urn: str, day: str | None) -> tuple[str, str]:
        return quarter_of(day) if by_quarter else "", areas.get(urn, "") if areas is not None else ""

    base: dict[tuple[str, str], int] = defaultdict(int)
    where, values = _where(replace(query, themes=(), must=None))
    rows = conn.execute(f"SELECT r.urn, r.inspected FROM report r WHERE {where}", values)
    for urn, day in rows:
        base[cell(urn, day)] += 1
    where, values = _where(query)
    found: dict[tuple[str, str, str], list[tuple[int, str, int]]] = defaultdict(list)
    items = conn.execute(
        "SELECT r.urn, r.inspected, i.report, i.must, i.themes FROM item i JOIN report r ON r.id = i.report"
        f" WHERE {where}",
        values,
    )
    for urn, day, report, must, themes in items:
        quarter, area = cell(urn, day)
        for theme in themes.split() if by_theme else ("",):
            if not by_theme or not query.themes or theme in query.themes:
                found[quarter, area, theme].append((report, urn, must))
    order = {key: n for n, key in enumerate(theme_names())}
    return [
        Count(
            theme,
            quarter,
            area,
            sum(must for _, _, must in some),
            sum(1 - must for _, _, must in some),
            len({report for report, _, _ in some}),
            len({urn for _, urn, _ in some}),
            base[quarter, area],
        )
        for (quarter, area, theme), some in sorted(
            found.items(), key=lambda entry: (entry[0][0], entry[0][1], order.get(entry[0][2], 99))
        )
    ]


def items(conn: sqlite3.Connection | None, query: ImproveQuery, start: int = 0, count: int = 100) -> list[Improvement]:
    """The items behind a number, the newest report's first."""
    if conn is None:
        return []
    where, values = _where(query)
    rows = conn.execute(
        "SELECT r.urn, r.kind, r.framework, r.inspected, r.url, i.*, s.title AS section_title"
        " FROM item i JOIN report r ON r.id = i.report LEFT JOIN section s ON s.id = i.section"
        f" WHERE {where} ORDER BY r.inspected DESC, i.id LIMIT ? OFFSET ?",
        (*values, count, start),
    )
    return [
        Improvement(
            urn=row["urn"],
            report=row["report"],
            section_id=row["section"],
            inspected=row["inspected"],
            kind=row["kind"],
            framework=row["framework"],
            must=bool(row["must"]),
            text=row["text"],
            sentence=row["sentence"],
            due=row["due"],
            themes=tuple(row["themes"].split()),
            section=row["section_title"] or "",
            url=row["url"],
        )
        for row in rows
    ]


def improve_themes() -> dict[str, str]:
    """What each theme is called, in their order."""
    return theme_names()


def quarter_of(day: str | None) -> str:
    """`2026-05-12` as "2026 Q2"; blank where the day is not known."""
    return f"{day[:4]} Q{(int(day[5:7]) + 2) // 3}" if day else ""


def quarter_days(quarter: str) -> tuple[str, str]:
    """The first and the last day of a quarter ("2026 Q2"), ISO."""
    year, number = int(quarter[:4]), int(quarter[-1])
    last = {1: "03-31", 2: "06-30", 3: "09-30", 4: "12-31"}[number]
    return f"{year:04d}-{number * 3 - 2:02d}-01", f"{year:04d}-{last}"


def _where(query: ImproveQuery) -> tuple[str, Sequence[Any]]:
    where = [f"r.state = 'held' AND r.kind IN {_KINDS}"]
    values: list[Any] = []
    if query.urns is not None:
        where.append("r.urn IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(query.urns))
    for sign, day in ((">=", query.after), ("<=", query.before)):
        if day is not None:
            where.append(f"r.inspected {sign} ?")
            values.append(day)
    if query.frameworks:
        where.append(f"r.framework IN ({','.join('?' * len(query.frameworks))})")
        values += query.frameworks
    if query.must is not None:
        where.append("i.must = ?")
        values.append(int(query.must))
    if query.themes:
        where.append(f"({' OR '.join(['instr(i.themes, ?)'] * len(query.themes))})")
        values += [f" {theme} " for theme in query.themes]
    return " AND ".join(where), values
