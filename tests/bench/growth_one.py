"""One size of `growth.py`: prints what searching, counting, distances and the map cost over the data folder named."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from line_map_frame import SIZE, _our_view, visit
from prefixes import prefixes

PREFIXES, TIMES = 150, 3
MB = 2**20
WEST, SOUTH, EAST, NORTH = 300_000, 100_000, 620_000, 600_000
"""Where England is, roughly, on the National Grid."""


def main(data: Path) -> None:
    from data_sync.api import Library, Query

    library = Library(data)
    found = {"read": spent(lambda: library.search(Query(text="a")).counts())}
    typed = prefixes(library, PREFIXES)
    times = [[spent(lambda p=p: library.search(Query(text=p)).counts()) for p in typed] for _ in range(TIMES)]
    found["keystroke"] = float(np.percentile(np.min(times, axis=0), 95))
    found["facets"] = least(lambda: library.search(Query()).counts())
    found["memory"] = resident()
    count = library.search(Query()).total
    found["near"] = _near(library, count)
    library.close()
    found["map"] = _map(count)
    found["disk"] = sum(path.stat().st_size for path in data.glob("cache.sqlite*")) / MB
    print(json.dumps(found), flush=True)
    os._exit(0)


def _near(library: Any, count: int) -> float:
    """The engine asked for the settings within five miles of a place, over a register that is spread over England."""
    from data_sync.api import Query

    engine = library.engine()
    east, north = _places(count)
    columns = replace(engine.columns, arrays={**engine.columns.arrays, "east": east, "north": north})
    fresh = type(engine)(columns, engine.today, _anchor)
    places = [f"{int(east[n])} {int(north[n])}" for n in random.Random(5).sample(range(count), 20)]
    queries = [Query(near=place, within=5.0) for place in places]
    fresh.find(queries[0])
    return float(np.median([least(lambda q=q: fresh.find(q)) for q in queries]))


def _anchor(text: str) -> Any:
    from data_sync.search.places import Anchor

    east, north = map(int, text.split())
    return Anchor(east, north)


def _places(count: int) -> tuple[Any, Any]:
    """Settings in towns of all sizes, as they are: most close together."""
    dice = np.random.default_rng(7)
    towns = np.column_stack([dice.uniform(WEST, EAST, 800), dice.uniform(SOUTH, NORTH, 800)])
    here = towns[np.minimum(dice.zipf(1.3, count), 800) - 1] + dice.normal(0, 4000, (count, 2))
    return tuple(np.clip(here, 1, None).astype(np.int32).T)


def _map(count: int) -> float:
    """The frames of the visit that the line `map_frame` makes, over so many points and no ground."""
    from PySide6.QtWidgets import QApplication

    from desktop import theme
    from desktop.map.canvas import MapCanvas
    from desktop.models.map_picture import MapPicture, MapPoints

    app = QApplication.instance() or QApplication([])
    theme.current()
    east, north = _places(count)
    shape = (np.arange(count) % 4).astype(np.uint8)
    canvas = MapCanvas()
    points = MapPoints(east, north, shape, np.arange(count, dtype=np.int32), np.zeros(count, np.uint8))
    canvas.set_picture(MapPicture(points, {}))
    show = _our_view(canvas)
    canvas.resize(*SIZE)
    canvas.show()
    app.processEvents()
    times = []
    for view in visit():
        times.append(spent(lambda view=view: show(view).repaint()))
        for _ in range(4):
            app.processEvents()
    return float(np.percentile(times, 95))


def spent(work: Callable[[], object]) -> float:
    """The milliseconds of the processor."""
    begun = time.process_time()
    work()
    return 1000 * (time.process_time() - begun)


def least(work: Callable[[], object], times: int = 7) -> float:
    return min(spent(work) for _ in range(times))


def resident() -> float:
    """In MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MB


if __name__ == "__main__":
    main(Path(sys.argv[1]))
