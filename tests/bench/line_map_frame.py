"""A frame of the map with every placed setting of the nation on it, beside pyqtgraph's own scatter plot.

Both stand in a window of 1440 by 900 and go through the same visit: the nation is moved about, zoomed into in small
steps down to a few streets, moved about there at four scales, and zoomed out again. Ours has the ground, names and all;
theirs draws the points alone. A frame is what a repaint takes; what ours does between two frames is bounded, and the
longest of it is printed. The visit is gone through three times and each frame's shortest time is taken, since other
programs on the machine interrupt short frames as often as long ones; of these the 95th percentile.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from run import Context, Unmeasured

NAME = "map_frame"
SIZE = (1440, 900)
THERE = (430_000.0, 434_000.0)
STEPS = 30
STEP = 24
"""Pixels that a frame moves the map."""
NATION, STREETS = 720.0, 3.0
RESTS_EVERY = 30
"""Frames after which the hand rests for a moment, and a sharp picture is drawn."""

BETWEEN, LATER = 4, 40
"""How often the window's own work is asked for between two frames, and while the hand rests."""
VISITS = 3

View = tuple[float, float, float, bool]
"""East, north, metres a pixel, whether the hand rests."""


def visit() -> Iterator[View]:
    """The views of the visit, in order."""
    east, north, scale = 380_000.0, 330_000.0, NATION
    for n in range(STEPS * 2):
        east += STEP * scale * (1 if n < STEPS else -1)
        north += STEP * scale * (0.5 if n % 20 < 10 else -0.5)
        yield east, north, scale, False
    closer = np.geomspace(NATION, STREETS, STEPS * 4)
    for n, scale in enumerate(closer.tolist(), 1):
        share = min(1.0, 2 * n / len(closer))
        here = (east + (THERE[0] - east) * share, north + (THERE[1] - north) * share)
        yield *here, scale, n % RESTS_EVERY == 0
    for scale in (STREETS, 15.0, 40.0, 120.0):
        yield *THERE, scale, True
        for n in range(STEPS):
            yield THERE[0] + n * STEP * scale, THERE[1] - n * STEP * scale / 2, scale, False
    for n, scale in enumerate(closer[::-1].tolist(), 1):
        yield *THERE, scale, n % RESTS_EVERY == 0


def measure(context: Context) -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from data_sync.api import Library, Query
    from desktop import theme
    from desktop.map.canvas import MapCanvas
    from desktop.models.map_picture import MapPicture
    from desktop.presenters import map_source

    app = QApplication.instance() or QApplication([])
    theme.current()
    library = Library(_with_places(context))
    try:
        answer = library.search(Query())
        taken = map_source.taken(answer)
        if not len(taken.points):
            raise Unmeasured("no setting has a place: the postcodes are not held")
        canvas = MapCanvas()
        canvas.set_ground(map_source.ground(library, answer))
        canvas.set_density(map_source.density(library))
        canvas.set_picture(MapPicture(taken.points, taken.withheld))
    finally:
        library.close()
    ours, between = _frames(canvas, _our_view(canvas))
    theirs, _ = _frames(*_scatter(taken.points.east, taken.points.north))
    app.processEvents()
    value, peer = (float(np.percentile(each, 95)) for each in (ours, theirs))
    told = [f"median {np.median(each):.1f}, longest {each.max():.1f} ms" for each in (ours, theirs)]
    print(f"  {len(taken.points):,} settings, {len(ours)} frames")
    print(f"  ours {told[0]} ({between:.1f} between), theirs {told[1]}")
    return {"value": value, "unit": "ms", "against": f"ScatterPlotItem {peer:.1f} ms", "ratio": value / peer}


def _with_places(context: Context) -> Any:
    """The national data, with postcodes and boundaries."""
    from data_sync.api import Library

    data = context.national()
    library = Library(data, str(context.published()))
    try:
        if not library.status().postcodes:
            library.sync(what=("postcodes", "boundaries"))
    finally:
        library.close()
    return data


def _our_view(canvas: Any) -> Callable[[View], Any]:
    from desktop.map.camera import Camera

    def show(view: View) -> Any:
        east, north, scale, rests = view
        port = canvas.viewport()
        canvas.look(Camera(east, north, scale, port.width(), port.height()))
        if rests:
            canvas.rest()
        return port

    return show


def _scatter(east: Any, north: Any) -> tuple[Any, Callable[[View], Any]]:
    import pyqtgraph as pg

    plot = pg.PlotWidget()
    plot.hideAxis("left")
    plot.hideAxis("bottom")
    plot.getPlotItem().layout.setContentsMargins(0, 0, 0, 0)
    plot.addItem(pg.ScatterPlotItem(east, north, size=12, pxMode=True, pen=pg.mkPen("w"), brush=pg.mkBrush("c")))

    def show(view: View) -> Any:
        east, north, scale, _ = view
        across, up = SIZE[0] / 2 * scale, SIZE[1] / 2 * scale
        plot.setRange(xRange=(east - across, east + across), yRange=(north - up, north + up), padding=0)
        return plot.viewport()

    return plot, show


def _frames(widget: Any, show: Callable[[View], Any]) -> tuple[Any, float]:
    """The milliseconds of each frame (taking the view up, and painting it), and the longest work between two."""
    from PySide6.QtWidgets import QApplication

    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    visits, between = [], []
    for _ in range(VISITS):
        times = []
        for view in visit():
            begun = time.perf_counter()
            show(view).repaint()
            times.append(1000 * (time.perf_counter() - begun))
            for _ in range(LATER if view[3] else BETWEEN):
                begun = time.perf_counter()
                QApplication.processEvents()
                between.append(1000 * (time.perf_counter() - begun))
        visits.append(times)
    widget.hide()
    return np.array(visits).min(axis=0), max(between)
