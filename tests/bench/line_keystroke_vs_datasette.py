"""The same question put to Datasette on the same file: names that begin so, the first of them, and facet counts.

Datasette is asked in process, without a network between, and given as long as it needs. Ours answers with the first
twenty settings and the counts of every facet; Datasette's with twenty rows of the view and the counts of four.
"""

from __future__ import annotations

import asyncio
import time
from statistics import median
from typing import Any
from urllib.parse import urlencode

from prefixes import prefixes
from run import Context, Unmeasured

from data_sync.store.places import Places

NAME = "keystroke_vs_datasette"
PREFIXES = 15
TIMES = 3
"""Each prefix is asked so often, and its shortest time taken."""
ROWS = 20
FACETS = ("type", "region", "la", "deprivation")
SETTINGS = {"sql_time_limit_ms": 60_000, "facet_time_limit_ms": 60_000, "facet_suggest_time_limit_ms": 1}


def measure(context: Context) -> dict[str, Any]:
    try:
        from datasette.app import Datasette
    except ModuleNotFoundError as missing:
        raise Unmeasured("Datasette is not installed") from missing
    from data_sync.api import Library, Query

    data = context.national()
    library = Library(data)
    typed = prefixes(library, PREFIXES)

    def answered(prefix: str) -> float:
        begun = time.perf_counter()
        answer = library.search(Query(text=prefix))
        answer.counts()
        library.rows(answer, 0, ROWS)
        return 1000 * (time.perf_counter() - begun)

    ours = [min(answered(prefix) for _ in range(TIMES)) for prefix in typed]
    library.close()
    peer = Datasette([str(Places(data).cache)], settings=SETTINGS)
    theirs = asyncio.run(_asked(peer, Places(data).cache.stem, typed))
    value, their = median(ours), median(theirs)
    return {"value": value, "unit": "ms", "against": f"Datasette {their:,.1f} ms", "ratio": value / their}


async def _asked(peer: Any, database: str, typed: list[str]) -> list[float]:
    times = []
    for prefix in typed:
        asked = urlencode([("name__startswith", prefix), ("_size", ROWS), *(("_facet", name) for name in FACETS)])
        tries = []
        for _ in range(TIMES):
            begun = time.perf_counter()
            answer = await peer.client.get(f"/{database}/setting_newest.json?{asked}")
            tries.append(1000 * (time.perf_counter() - begun))
            if answer.status_code != 200:
                raise Unmeasured(f"Datasette answered {answer.status_code}")
        times.append(min(tries))
    return times
