"""One area over thirty releases: the charts of the statistics page, beside DuckDB counting the same rows.

DuckDB has a row for each setting and release (1.8 million), typed and in its own format, and counts providers, places
and grades by release and type. Ours is everything that the page draws of the area, read and put together. Both are
warm; the median of several runs is taken. What the page needs in all (a fresh connection, England beside the area) is
printed too.
"""

from __future__ import annotations

import csv
import json
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from register_file import register_file
from run import Context, Unmeasured
from thirty_releases import build

from data_sync.insight.areas import authorities
from data_sync.insight.counts import releases
from data_sync.insight.series import series_of
from data_sync.insight.sheet import sheet
from data_sync.store.cache import read_cache
from data_sync.store.places import Places

NAME = "statistics"
AREA = "Leeds"
RUNS = 9
COLUMNS = {
    "as_at": "DATE", "la": "VARCHAR", "type": "VARCHAR", "registers": "UTINYINT", "places": "INTEGER",
    "estimate": "DOUBLE", "graded": "UTINYINT", "card": "UTINYINT",
}  # fmt: skip
QUERY = (
    "SELECT as_at, type, count(*), count(*) FILTER (registers & 1 = 1), sum(places) FILTER (registers & 1 = 1),"
    " sum(estimate) FILTER (registers & 1 = 1), "
    + ", ".join(f"count(*) FILTER (registers & 1 = 1 AND graded = {grade})" for grade in (1, 2, 3, 4))
    + ", count(card) FROM listing WHERE la = ? GROUP BY as_at, type ORDER BY as_at, type"
)


def measure(context: Context) -> dict[str, Any]:
    try:
        import duckdb
    except ModuleNotFoundError as missing:
        raise Unmeasured("DuckDB is not installed") from missing
    cache = Places(build(register_file(context), context.scratch / "thirty")).cache
    area = authorities([AREA])
    with closing(read_cache(cache)) as conn:
        ours = _median(lambda: series_of(conn, area))
        newest = releases(conn)[-1].id

    def page() -> None:
        with closing(read_cache(cache)) as conn:
            sheet(conn, newest, [area])
            series_of(conn)
            series_of(conn, area)

    whole = _median(page)
    rows = _rows(cache, context.scratch / "rows.csv")
    with closing(duckdb.connect(str(context.scratch / "rows.duckdb"))) as peer:
        columns = ", ".join(f"'{name}': '{kind}'" for name, kind in COLUMNS.items())
        peer.execute(
            f"CREATE TABLE listing AS SELECT * FROM read_csv(?, header = false, columns = {{{columns}}})",
            [str(context.scratch / "rows.csv")],
        )
        theirs = _median(lambda: peer.execute(QUERY, [AREA]).fetchall())
    print(f"  {rows:,} rows; the page from a fresh connection: {whole:.1f} ms")
    return {"value": ours, "unit": "ms", "against": f"DuckDB {theirs:.1f} ms", "ratio": ours / theirs}


def _median(work: Callable[[], object]) -> float:
    work()
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def _rows(cache: Path, target: Path) -> int:
    """Write every setting of every release as a row of `COLUMNS`; how many they are."""
    graded: dict[str, tuple[str, str]] = {}
    with closing(read_cache(cache)) as conn, target.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        number = 0
        for *facts, blocks in conn.execute(
            "SELECT r.as_at, f.la, f.type, f.registers, f.places, f.places_estimate, f.blocks FROM listing l"
            " JOIN release r ON r.id = l.release_id JOIN fact f ON f.id = l.fact_id"
        ):
            if blocks not in graded:
                newest = {b[0]: b for b in json.loads(blocks) if b[1] == 1}
                overall = newest["graded"][4][0] if "graded" in newest else ""
                graded[blocks] = (overall, newest["card"][5] if "card" in newest else "")
            out.writerow([*facts, *graded[blocks]])
            number += 1
    return number
