"""A release's counts, made once at its import, so that no statistic has to look at rows.

Two tables. `summary` has a row for each combination of authority, region, type, subtype, registers and deprivation
band; `area_summary` has the same counts added up for England, each region, each authority and each deprivation band,
by type and apart for out-of-school clubs: one area over thirty releases is a hundred and fifty rows that lie
together. What is counted stands in ``measures.py``; `counts` is JSON of measure to count, zeros left out.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from data_sync.insight.measures import ReleaseFacts, is_club, measures
from data_sync.insight.outcomes import Array

KEYS = ("la", "region", "type", "subtype", "registers", "deprivation")
AREA_KINDS = ("england", "region", "la", "deprivation")

Counted = Mapping[str, Array]
"""Measure to its count in each of several places."""


Summary = tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]
"""The rows of the tables `summary` and `area_summary` of one release."""


def summarised(
    release_id: int, release: ReleaseFacts, facts: Mapping[str, Sequence[Any]], outcomes: Mapping[str, Array]
) -> Summary:
    """Count a release's rows (`facts` by name and their outcome arrays)."""
    counted, keys = _cells(facts, measures(facts, outcomes, release))
    packed = _packed(counted, len(keys))
    providers = counted["providers"].tolist()
    rows = [(release_id, *key, n, text) for key, n, text in zip(keys, providers, packed, strict=True)]
    rows.sort(key=lambda row: row[1:7])
    return rows, list(_area_rows(release_id, counted, keys))


def store_summary(conn: sqlite3.Connection, release_id: int, summary: Summary) -> None:
    """Put a release's counts in the place of those that are held. Part of the caller's transaction."""
    cells, areas = summary
    conn.execute("DELETE FROM summary WHERE release_id = ?", (release_id,))
    conn.execute("DELETE FROM area_summary WHERE release_id = ?", (release_id,))
    conn.executemany("INSERT INTO summary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", cells)
    conn.executemany("INSERT INTO area_summary VALUES (?, ?, ?, ?, ?, ?)", areas)


def release_facts(conn: sqlite3.Connection, release_id: int) -> ReleaseFacts:
    """What counting needs to know of a release."""
    as_at, publishes = conn.execute("SELECT as_at, publishes FROM release WHERE id = ?", (release_id,)).fetchone()
    return ReleaseFacts(as_at, "oosc" in json.loads(publishes))


def _cells(facts: Mapping[str, Sequence[Any]], found: Mapping[str, Array]) -> tuple[Counted, list[tuple[Any, ...]]]:
    """Counts of each measure in each combination of `KEYS` that occurs, and these combinations."""
    code = np.zeros(len(facts["la"]), np.int64)
    words: list[list[Any]] = []
    for name in KEYS:
        known: dict[Any, int] = {value: n for n, value in enumerate(dict.fromkeys(facts[name]))}
        code = code * len(known) + np.fromiter(map(known.__getitem__, facts[name]), np.int64, len(code))
        words.append([0 if v is None and name == "registers" else "" if v is None else v for v in known])
    codes, cell = np.unique(code, return_inverse=True)
    columns: list[list[Any]] = []
    for values in reversed(words):
        codes, at = np.divmod(codes, len(values))
        columns.append([values[n] for n in at.tolist()])
    keys = list(zip(*reversed(columns), strict=True))
    counted = {
        name: np.bincount(cell[flags], minlength=len(keys))
        if flags.dtype == bool
        else np.bincount(cell, weights=flags, minlength=len(keys)).astype(np.int64)
        for name, flags in found.items()
    }
    return counted, keys


def _packed(counted: Counted, places: int) -> list[str]:
    """The counts of each place as JSON, in the measures' order, zeros left out."""
    table = np.stack(list(counted.values()), axis=1)
    place, measure = np.nonzero(table)
    both, at = np.unique(table[place, measure] * len(counted) + measure, return_inverse=True)
    names = [json.dumps(name) for name in counted]
    texts = [f"{names[n]}:{count}" for count, n in (divmod(pair, len(names)) for pair in both.tolist())]
    parts = [texts[n] for n in at.tolist()]
    ends = np.cumsum(np.bincount(place, minlength=places)).tolist()
    return ["{" + ",".join(parts[start:end]) + "}" for start, end in zip([0, *ends], ends, strict=False)]


def _area_rows(release_id: int, counted: Counted, keys: Sequence[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Rows of `area_summary`: the cells added up for each area, type and club or not."""
    for kind in AREA_KINDS:
        number: dict[tuple[str, str, int], int] = {}
        areas = [(_area(kind, key), key[2], int(is_club(key[2], key[3]))) for key in keys]
        at = np.array([number.setdefault(area, len(number)) for area in areas], np.int64)
        summed = {
            name: np.bincount(at, weights=counts, minlength=len(number)).astype(np.int64)
            for name, counts in counted.items()
        }
        for (area, type_, club), text in zip(number, _packed(summed, len(number)), strict=True):
            yield kind, area, release_id, type_, club, text


def _area(kind: str, key: tuple[Any, ...]) -> str:
    return "" if kind == "england" else str(key[KEYS.index(kind)])
