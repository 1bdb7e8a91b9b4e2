"""Placing: the settings of the newest release get their positions, whenever that release or the postcodes have changed.

Both imports end here, so that the order in which they come makes no difference.
"""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import sqrt

import numpy as np

from data_sync.domain.geography import MILE
from data_sync.search.columns import array_rows, position_arrays
from data_sync.search.places import NOWHERE, Standing, standing
from data_sync.search.words import sort_key

_A_TOWN = 0.05
"""Of an authority's placed settings, so many name a town that bears its name (Durham 18 %, Kent 0.5 %)."""
_SMALL = 5 * MILE
"""An authority whose settings lie so near to their middle (root of the mean square) is a place of its own."""


def place_newest(conn: sqlite3.Connection) -> None:
    """Write the columns of positions and the middles of towns anew. Part of the caller's transaction.

    Does nothing while no postcodes or no release are held.
    """
    packed = conn.execute("SELECT dtype, data FROM packed WHERE name = 'a.fact_id'").fetchone()
    if packed is None or conn.execute("SELECT 1 FROM postcode LIMIT 1").fetchone() is None:
        return
    facts = np.frombuffer(packed[1], packed[0])
    stand = standing(conn, facts.tolist())
    conn.executemany("INSERT OR REPLACE INTO packed VALUES (?, ?, ?)", array_rows(position_arrays(facts, stand)))
    conn.execute("DELETE FROM town")
    conn.executemany("INSERT INTO town VALUES (?, ?, ?, ?, ?, ?)", _towns(stand))


def _towns(stand: dict[int, Standing]) -> list[tuple[str, str, str, int, int, int]]:
    """Rows of the table `town`: the middle of the placed settings that name it, authority by authority."""
    words = {town: sort_key(town) for town in {s.town for s in stand.values()} if town}
    towns: dict[tuple[str, str], list[Standing]] = defaultdict(list)
    authorities: dict[str, list[Standing]] = defaultdict(list)
    for setting in stand.values():
        if setting.la not in (None, *NOWHERE):
            authorities[setting.la].append(setting)
            if setting.town and words[setting.town]:
                towns[words[setting.town], setting.la].append(setting)
    for la, here in authorities.items():
        _settle(sort_key(la), la, here, towns)
    rows = []
    for (key, la), here in sorted(towns.items()):
        spelt = Counter(s.town for s in here if s.town and words[s.town] == key)
        rows.append((key, la, _commonest(spelt) or la, *_middle(here), len(here)))
    return rows


def _settle(key: str, la: str, here: Sequence[Standing], towns: dict[tuple[str, str], list[Standing]]) -> None:
    """Decide what an authority's name means as a place: its town, itself, or nothing.

    Four settings of 819 in Kent have "Kent" for a town: they are not where Kent is. A small authority stands for itself
    (Southwark, where one address of 167 says so); a wide one is no place to be near to.
    """
    if len(towns.get((key, la), ())) >= _A_TOWN * len(here):
        return
    for other in [pair for pair in towns if pair[0] == key]:
        del towns[other]
    east, north = _middle(here)
    away = [(s.position.east - east) ** 2 + (s.position.north - north) ** 2 for s in here]
    if sqrt(sum(away) / len(away)) <= _SMALL:
        towns[key, la] = list(here)


def _middle(here: Sequence[Standing]) -> tuple[int, int]:
    east, north = sum(s.position.east for s in here), sum(s.position.north for s in here)
    return round(east / len(here)), round(north / len(here))


def _commonest(spelt: Counter[str]) -> str | None:
    """The spelling that most have (`Newcastle upon Tyne` and `Newcastle Upon Tyne` are one town)."""
    return min(spelt, key=lambda name: (-spelt[name], name), default=None)
