"""`--smoke`: opens the window, waits until it can be used, says how long that took since the program began, and quits.

It can be used when its first page stands on the screen and a letter typed into the search box has been answered, with
its results and the counts beside the filters painted.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from desktop.presenters.find import FindPresenter
from desktop.window import Window

TYPED = "a"
_BEGUN = time.perf_counter()


def watch(window: Window, find: FindPresenter) -> None:
    """Type as soon as the window is there, quit when the answer is painted; quit with 1 where something fails."""
    held: list[int] = []

    def type_a_letter() -> None:
        held.append(find.total)
        page: Any = window.page("find")
        page.search.setText(TYPED)
        page.search.textEdited.emit(TYPED)

    def look() -> None:
        if held and find.ready and find.counts and find.query.text == TYPED:
            find.answered.disconnect(look)
            painted = _Painted(window)
            painted.at_last.connect(leave)
            window.update(0, 0, 1, 1)  # what has changed says so itself

    def leave() -> None:
        print(f"ready: {held[0]:,} settings, {since_start_ms():.0f} ms", flush=True)
        QCoreApplication.exit(0)

    def fail(message: Any) -> None:
        print(f"error: {message.sentence} {message.action}", file=sys.stderr, flush=True)
        QCoreApplication.exit(1)

    if find.holder.must_build:
        find.holder.changed.connect(type_a_letter)
    else:
        window.first_painted.connect(type_a_letter)
    find.answered.connect(look)
    find.holder.failed.connect(fail)


class _Painted(QObject):
    """`at_last` fires once the window has laid itself out anew and painted all that had changed."""

    at_last = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            watched.event(event)
            self.at_last.emit()
            return True
        return False


def since_start_ms() -> float:
    """Milliseconds since the process began; where the system does not say when, since this module was imported."""
    try:
        after_name = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        begun = int(after_name[19]) / os.sysconf("SC_CLK_TCK")  # the 22nd value: ticks since the system's start
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - begun) * 1000
    except (OSError, ValueError, IndexError, AttributeError):
        return (time.perf_counter() - _BEGUN) * 1000
