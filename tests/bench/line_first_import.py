"""A national release from its CSV file to searchable, process to process, into a folder that is not there yet.

Ours ends with typed and normalised rows, inspections, counts, columns for numpy and the word index. The first peer is
sqlite3's own ``.import`` of the same file, which ends with one table of text. The second is ``sqlite-utils insert
--csv`` followed by full text over names, towns and postcodes.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from processes import Spent, in_turn, timed
from register_file import PREAMBLE, register_file
from run import Context

NAME = "first_import"
RUNS = 7
WORDS = ("Provider name", "Provider town", "Provider postcode")


def measure(context: Context) -> dict[str, Any]:
    source = register_file(context)
    data, table, peer = (context.scratch / name for name in ("first", "floor.sqlite", "peer.sqlite"))
    without_preamble = context.scratch / "rows.csv"
    with source.open(encoding="utf-8-sig") as lines:
        without_preamble.write_text("".join(list(lines)[PREAMBLE:]), encoding="utf-8")

    def ours() -> Spent:
        shutil.rmtree(data, ignore_errors=True)
        return timed([context.python, "-m", "data_sync", "--data", str(data), "import", str(source)])

    def floor() -> Spent:
        table.unlink(missing_ok=True)
        return timed(["sqlite3", str(table), ".mode csv", f'.import --skip {PREAMBLE} "{source}" t'])

    def sqlite_utils() -> Spent:
        peer.unlink(missing_ok=True)
        tool = str(Path(sys.executable).with_name("sqlite-utils"))
        first = timed([tool, "insert", str(peer), "t", str(without_preamble), "--csv"])
        then = timed([tool, "enable-fts", str(peer), "t", *WORDS])
        return Spent(first.wall + then.wall, first.cpu + then.cpu)

    mine, least = in_turn((ours, floor), RUNS)
    (theirs,) = in_turn((sqlite_utils,), 3)
    print(f"  of the processors: ours {mine.cpu:,.0f}, .import {least.cpu:,.0f}, sqlite-utils {theirs.cpu:,.0f} ms")
    against = f"sqlite3 .import {least.wall:,.0f} ms; sqlite-utils with full text {theirs.wall:,.0f} ms"
    return {"value": mine.wall, "unit": "ms", "against": against, "ratio": mine.wall / least.wall}
