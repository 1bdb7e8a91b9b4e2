"""Whether a setting did better than at the inspection before: inside one scale and one area, and nowhere else.

The inspection before is the one that all releases held know of; where none is known, or one of the two gave no grade in
the area, nothing is said. A report card has no overall grade, so it is compared an area at a time or not at all.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import numpy as np

from data_sync.domain.frameworks import scale
from data_sync.insight.outcomes import Array

THEN = ("", "better", "same", "worse")
"""What the codes of `improved_arrays` stand for; blank where two grades cannot be laid side by side."""
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
