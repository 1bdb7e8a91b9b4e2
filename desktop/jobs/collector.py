"""Python's cycle collector, kept to the window's thread and to its pauses.

Left alone, it runs in whichever thread makes the next object: then a timer, a model or a delegate that had become
rubbish is destroyed in a worker's thread, and Qt goes on to deliver events to it (a crash that comes by chance). And it
runs in the midst of a keystroke: 30 to 70 ms, once all pages are open.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from desktop.jobs.pool import Jobs

YOUNG = 2_000
"""Objects made, and not freed, since the last look, from which on the young ones are looked through (0.1 ms)."""
MIDDLE = 20
"""Every so many of these looks, those that outlived earlier ones too (0.5 ms)."""
MUCH = 50_000
"""While work goes on in the background, whose rows would be looked through with the rest, it waits for so many."""
REST_MS = 3_000
"""With nothing made for so long, everything is looked through, if much had been made since the last time."""


class Collector(QObject):
    """Collects when the event loop is about to wait. From when it is made, Python's own collecting is off.

    What stands by then is taken to stay: it is not looked through again. `rested` fires after everything was looked
    through: much had been done, and nothing is done now.
    """

    rested = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._looks = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._all)
        gc.disable()
        gc.freeze()
        loop = QAbstractEventDispatcher.instance()
        assert loop is not None, "made once there is an application"
        loop.aboutToBlock.connect(self._pause)

    @Slot()
    def _pause(self) -> None:
        made = gc.get_count()[0]
        if made < YOUNG or (made < MUCH and self._jobs.active()):
            return
        self._looks += 1
        gc.collect(0 if self._looks % MIDDLE else 1)
        if self._looks >= MIDDLE:
            self._rest.start()

    @Slot()
    def _all(self) -> None:
        self._looks = 0
        gc.collect()
        self.rested.emit()
