"""`--smoke`: opens the window, waits until it can be used, says how long that took since the program began, and quits.

It can be used when its first page stands on the screen and a letter typed into the search box has been answered, with
its results painted.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

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
        if held and find.ready and find.query.text == TYPED:
            page: Any = window.page("find")
            page.results.list.viewport().repaint()
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


def since_start_ms() -> float:
    """Milliseconds since the process began; where the system does not say when, since this module was imported."""
    try:
        after_name = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        begun = int(after_name[19]) / os.sysconf("SC_CLK_TCK")  # the 22nd value: ticks since the system's start
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - begun) * 1000
    except (OSError, ValueError, IndexError, AttributeError):
        return (time.perf_counter() - _BEGUN) * 1000
