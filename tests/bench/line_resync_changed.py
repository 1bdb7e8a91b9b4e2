"""The next release, in which five rows of a hundred have changed, in process, against the first import in process.

Both read a whole file; the next release's also tells what changed, and settings that left.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from statistics import median
from typing import Any

from register_file import a_month_later, register_file
from run import Context

NAME = "resync_changed"
RUNS = 3


def measure(context: Context) -> dict[str, Any]:
    june = register_file(context)
    july = a_month_later(june, context.scratch / "Childcare_provider_data_as_at_31_July_2026.csv")
    data = context.scratch / "changed"
    firsts, nexts = [], []
    for _ in range(RUNS):
        shutil.rmtree(data, ignore_errors=True)
        firsts.append(_imported(data, june))
        nexts.append(_imported(data, july))
    first, value = median(firsts), median(nexts)
    return {"value": value, "unit": "ms", "against": f"first import {first:,.0f} ms", "ratio": value / first}


def _imported(data: Path, file: Path) -> float:
    """The milliseconds of taking `file` in."""
    from data_sync.api import Library

    library = Library(data)
    begun = time.perf_counter()
    (result,) = library.import_files([file])
    spent = 1000 * (time.perf_counter() - begun)
    library.close()
    assert result.state == "added"
    return spent
