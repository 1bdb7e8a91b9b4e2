"""Nobody touches the window: nothing in it ticks."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from desktop.app import Program


def ticking(program: Program) -> list[str]:
    """The timers that would go off again and again. Not asked while a worker is at it: what it has half made would be
    among the objects, and Python then refuses to finish it."""
    while program.jobs.active():
        program.app.processEvents()
    timers: list[Any] = [made for made in gc.get_objects() if isinstance(made, QTimer) and isValid(made)]
    assert timers, "the program has timers"
    return [
        f"{type(timer.parent()).__name__} every {timer.interval()} ms"
        for timer in timers
        if timer.isActive() and not timer.isSingleShot()
    ]


def test_no_timer_ticks_on_any_page_once_all_is_quiet(
    open_program: Callable[..., Program], settle: Callable[[], None]
) -> None:
    program = open_program()
    program.find.look_at(program.find.model.face(0).urn)
    for key in program.window.page_keys():
        program.window.go_to(key)
        settle()
        assert ticking(program) == [], key
