"""Whether a setting did better than at the inspection before: inside one scale and one area, and nowhere else.

The inspection before is the one that all releases held know of; where none is known, or one of the two gave no grade in
the area, nothing is said. A report card has no overall grade, so it is compared an area at a time or not at all.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

import numpy as np

from data_sync.domain.frameworks import scale
from data_sync.domain.outcome import THEN
from data_sync.insight.outcomes import Array

__all__ = ["THEN", "improved_arrays", "no_since", "since_arrays", "since_codes"]
_SCALES = ("card", "graded")
_NO_RANK = ("insufficient",)
"""Named grades that stand for no grade: insufficient evidence is neither better nor worse than any."""


def improved_arrays(
    conn: sqlite3.Connection, setting_ids: Sequence[int], scales: Sequence[str] = _SCALES
) -> dict[str, Array]:
    """For each area of each scale, under `then.graded0` … `then.card5` (areas numbered as in `insight.outcomes`), a
    code of `THEN` a setting: the newest inspection of that scale against the one before it on that scale.
    """
    place = np.full(max([0, *setting_ids]) + 1, -1, np.int64)
    place[np.asarray(setting_ids, np.int64)] = np.arange(len(setting_ids))
    found: dict[str, Array] = {}
    for key in scales:
        settings, newest, before = _newest_two(conn, key)
        known = settings < len(place)
        at = np.where(known, place[np.where(known, settings, 0)], -1)
        here = at >= 0
        ranked = [g.code for g in scale(key).named_grades if g.key not in _NO_RANK]
        for area in range(len(scale(key).areas)):
            now, was = newest[here, area], before[here, area]
            # Codes rank from the best on inside their own scale; codes of two scales never meet here.
            told = np.where(now < was, 1, np.where(now == was, 2, 3))
            then = np.zeros(len(setting_ids), np.uint8)
            then[at[here]] = np.where(np.isin(now, ranked) & np.isin(was, ranked), told, 0)
            found[f"then.{key}{area}"] = then
    return found


def since_arrays(conn: sqlite3.Connection, setting_ids: Sequence[int]) -> dict[str, Array]:
    """`improved_arrays` as columns: `since` for the four-grade scale's overall grade, `since_graded` and `since_card`
    for the other areas, two bits an area (`since_codes` reads them)."""
    found = improved_arrays(conn, setting_ids)
    columns = {"since": found["then.graded0"]}
    for key, first in _FIRST.items():
        packed = np.zeros(len(setting_ids), np.uint16)
        for area in range(first, len(scale(key).areas)):
            packed |= found[f"then.{key}{area}"].astype(np.uint16) << 2 * area
        columns[f"since_{key}"] = packed
    return columns


def no_since(count: int) -> dict[str, Array]:
    """The columns of `since_arrays` for settings of which nothing can be said."""
    return {"since": np.zeros(count, np.uint8)} | {f"since_{key}": np.zeros(count, np.uint16) for key in _FIRST}


def since_codes(columns: Mapping[str, Array], scale_key: str, area: int) -> Array:
    """The codes of `THEN` for one area, out of the columns of `since_arrays`."""
    if area < _FIRST[scale_key]:
        return columns["since"]
    codes: Array = ((columns[f"since_{scale_key}"] >> 2 * area) & 3).astype(np.uint8)
    return codes


_FIRST = {"graded": 1, "card": 0}
"""The first area that is packed beside others; the overall grade has a column of its own."""


def _newest_two(conn: sqlite3.Connection, kind: str) -> tuple[Array, Array, Array]:
    """Settings with two inspections of this kind or more: their ids, and the grade codes of the newest and the one
    before (a row a setting, a column an area)."""
    rows = conn.execute("SELECT setting_id, grades FROM inspection WHERE kind = ? ORDER BY setting_id, date", (kind,))
    held = rows.fetchall()
    settings = np.array([row[0] for row in held], np.int64)
    width = len(scale(kind).areas)
    grades = np.frombuffer("".join(row[1] for row in held).encode(), np.uint8).reshape(len(held), width) - ord("0")
    last = np.flatnonzero(np.append(settings[1:] != settings[:-1], True)) if held else np.zeros(0, np.int64)
    last = last[last > 0]
    two = last[settings[last - 1] == settings[last]]
    return settings[two], grades[two], grades[two - 1]
