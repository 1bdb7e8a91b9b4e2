"""What came in meanwhile is read in the background: a key pressed then does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pytestqt.qtbot import QtBot

from desktop.app import Program


def test_at_midnight_a_key_pressed_waits_for_nothing_and_is_answered(
    qtbot: QtBot, open_program: Callable[..., Program], settle: Callable[[], None]
) -> None:
    days = [date(2026, 11, 22)]
    program = open_program(today=lambda: days[0])
    find, library = program.find, program.holder.library
    assert library.quick
    find.type("a")
    before = find.total
    days[0] = date(2026, 11, 23)
    assert not library.quick, "what is due depends on the day"
    find.type("ac")
    assert program.holder.state == "opened", "the engine is read by a worker"
    assert find.total == before, "what was found stays until there is something else"
    qtbot.waitUntil(lambda: program.holder.state == "ready" and find.total != before, timeout=20_000)
    settle()
    assert library.quick
    assert find.answer is not None
    assert find.answer.query.text == "ac"
