"""A sync that finds nothing new, in process, against the first import of the newest release, in process.

The publisher's pages are read from the mirror and every file is asked for; none has changed, so none is read.
"""

from __future__ import annotations

import shutil
import time
from typing import Any

from register_file import register_file
from run import Context

NAME = "resync_unchanged"
RUNS = 7


def measure(context: Context) -> dict[str, Any]:
    from data_sync.api import Library

    data = context.scratch / "unchanged"
    shutil.copytree(context.national(), data)
    times = []
    for _ in range(RUNS):
        library = Library(data, str(context.published()))
        begun = time.perf_counter()
        results = library.sync()
        times.append(1000 * (time.perf_counter() - begun))
        library.close()
        assert all(result.state == "unchanged" for result in results)
    first = min(_first_import(context) for _ in range(3))
    value = min(times)
    return {"value": value, "unit": "ms", "against": f"first import {first:,.0f} ms", "ratio": value / first}


def _first_import(context: Context) -> float:
    """The milliseconds of importing the newest release into a new folder."""
    from data_sync.api import Library

    data = context.scratch / "new"
    shutil.rmtree(data, ignore_errors=True)
    library = Library(data)
    begun = time.perf_counter()
    library.import_files([register_file(context)])
    spent = 1000 * (time.perf_counter() - begun)
    library.close()
    return spent
