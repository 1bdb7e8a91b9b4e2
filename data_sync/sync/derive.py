"""Inspections as all releases held tell them: one row for each (setting, kind, date), its values from the best reading.

The best reading is the one that lists it as the newest of its kind (the statistics give only the overall grade of
the second and third most recent), and of those the newest release's. So what an older release had and a newer one no
longer lists stays.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, repeat
from operator import itemgetter
from typing import Any

from data_sync.domain.frameworks import framework_of
from data_sync.insight.outcomes import Dated
from data_sync.sync.clean import picked


def derive_inspections(conn: sqlite3.Connection, settings: set[int]) -> None:
    """Tell the inspections of these settings anew from all their facts. Part of the caller's transaction."""
    if not settings:
        return
    conn.execute("CREATE TEMP TABLE touched(id INTEGER PRIMARY KEY)")
    conn.executemany("INSERT INTO touched VALUES (?)", ((s,) for s in settings))
    conn.execute("DELETE FROM inspection WHERE setting_id IN (SELECT id FROM touched)")
    readings = conn.execute(
        "SELECT DISTINCT f.setting_id, f.last_as_at, f.blocks, f.id FROM touched t CROSS JOIN release r"
        " CROSS JOIN listing l ON l.release_id = r.id AND l.setting_id = t.id JOIN fact f ON f.id = l.fact_id"
        " ORDER BY f.setting_id"
    ).fetchall()
    conn.execute("DROP TABLE touched")
    _insert(conn, _rows(readings))


def first_inspections(
    conn: sqlite3.Connection, listed: Sequence[Dated], setting_ids: Sequence[int], fact_ids: Sequence[int]
) -> None:
    """Tell the inspections where nothing but one release is known, from its rows. Part of the caller's transaction."""
    rows: list[tuple[Any, ...]] = []
    for dated in sorted(listed, key=lambda d: d.nth):
        framework = {day: framework_of(dated.kind, day) for day in set(dated.dates)}
        rows += zip(
            picked(setting_ids, dated.rows), repeat(dated.kind), dated.dates, dated.numbers,
            map(framework.__getitem__, dated.dates), dated.grades, dated.guards, dated.visits, dated.raws,
            repeat(dated.nth), picked(fact_ids, dated.rows),
        )  # fmt: skip
    if any(dated.nth > 1 for dated in listed):  # of two readings of one day, that of the newest inspection
        rows = list({row[:3]: row for row in reversed(rows)}.values())
    rows.sort(key=itemgetter(0))
    _insert(conn, rows)


def _insert(conn: sqlite3.Connection, rows: Iterable[tuple[Any, ...]]) -> None:
    conn.executemany("INSERT INTO inspection VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _rows(readings: Iterable[tuple[int, str, str, int]]) -> Iterator[tuple[Any, ...]]:
    """Rows of the table `inspection` from (setting, as at, packed blocks, fact) in the order of settings."""
    frameworks: dict[tuple[str, str], str] = {}
    written: dict[tuple[str | None, ...], str] = {}
    told = [row for row in readings if row[2] != "[]"]
    parsed = json.loads("[" + ",".join(row[2] for row in told) + "]")  # at once: half the time of one after another
    for setting, group in groupby(zip(told, parsed, strict=True), key=lambda pair: pair[0][0]):
        found = [(block, row[1], row[3]) for row, blocks in group for block in blocks]
        if len(found) > 1:
            found = _best(found)
        for (kind, nth, date, number, grades, guard, visit, raw), _, fact in found:
            framework = frameworks.get((kind, date))
            if framework is None:
                framework = frameworks[kind, date] = framework_of(kind, date)
            cells = tuple(raw)
            text = written.get(cells)
            if text is None:
                text = written[cells] = json.dumps(raw, ensure_ascii=False)
            reference = number if number is None else str(number)
            yield setting, kind, date, reference, framework, grades, guard, visit, text, nth, fact


Reading = tuple[list[Any], str, int]
"""A packed block, the newest release that says so, and the fact it stands in."""


def _best(found: list[Reading]) -> list[Reading]:
    """One reading for each kind and date: listed as the newest of its kind before as an earlier one, then the newest
    release's."""
    best: dict[tuple[str, str], Reading] = {}
    for reading in found:
        block, as_at, _ = reading
        held = best.get((block[0], block[2]))
        if held is None or (-block[1], as_at) > (-held[0][1], held[1]):
            best[block[0], block[2]] = reading
    return [best[key] for key in sorted(best)]
