"""Every setting within five miles of a postcode, nearest first: our engine beside scipy's cKDTree on the same points.

The tree is asked for the points in the circle, whose distances are then worked out and sorted; the engine is asked the
same. What the window waits for besides (who is near but not placed, and where the answer comes from) is printed.
"""

from __future__ import annotations

import random
import time
from typing import Any

import numpy as np
from line_map_frame import _with_places
from run import Context, Unmeasured

NAME = "near"
MILES = 5.0
MILE = 1609.344
PLACES = 200
TIMES = 5


def measure(context: Context) -> dict[str, Any]:
    try:
        from scipy.spatial import cKDTree
    except ModuleNotFoundError as missing:
        raise Unmeasured("scipy is not installed") from missing
    from data_sync.api import Library, Query

    library = Library(_with_places(context))
    try:
        engine = library.engine()
        columns = engine.columns
        east, north = columns.arrays["east"], columns.arrays["north"]
        placed = np.flatnonzero(east)
        if not len(placed):
            raise Unmeasured("no setting has a place: the postcodes are not held")
        everything = library.search(Query())
        dice = random.Random(5)
        postcodes: list[str] = []
        while len(postcodes) < PLACES:
            setting = library.rows(everything, dice.randrange(everything.total), 1)[0]
            if setting.postcode and setting.latitude is not None:
                postcodes.append(setting.postcode)
        queries = [Query(near=postcode, within=MILES) for postcode in postcodes]
        anchors = [library.place(postcode) for postcode in postcodes]
        points = np.column_stack([east[placed], north[placed]]).astype(float)
        tree = cKDTree(points)

        def circle(at: tuple[float, float]) -> Any:
            held = np.array(tree.query_ball_point(at, MILES * MILE), np.int64)
            away = np.hypot(*(points[held] - at).T)
            order = np.argsort(away, kind="stable")
            return placed[held[order]], away[order]

        for query in queries:  # each place is looked up once, as it is for a person
            library.search(query)
        ours, theirs, whole = [], [], []
        for _ in range(TIMES):
            ours.append([_spent(lambda q=query: engine.find(q)) for query in queries])
            whole.append([_spent(lambda q=query: library.search(q)) for query in queries])
            theirs.append([_spent(lambda a=anchor: circle((a.east, a.north))) for anchor in anchors])
    finally:
        library.close()
    print(f"  the whole answer: {float(np.median(np.min(whole, axis=0))):.2f} ms")
    value, peer = (float(np.median(np.min(times, axis=0))) for times in (ours, theirs))
    return {"value": value, "unit": "ms", "against": f"cKDTree {peer:.2f} ms", "ratio": value / peer}


def _spent(work: Any) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)
