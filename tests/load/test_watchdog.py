"""The watchdog of `make test-load`, tried on turns of its own. How long anything takes is not judged here."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


def _loaded(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"load_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, f"load_{name}", module)
    spec.loader.exec_module(module)
    return module


class Clock:
    """A clock that stands still unless somebody works."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def work(self, seconds: float) -> Callable[[], None]:
        def passed() -> None:
            self.now += seconds

        return passed


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _loaded("watchdog", monkeypatch)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dog(room: ModuleType, clock: Clock, qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setattr(room, "PAUSE", 0)
    monkeypatch.setattr(room.time, "thread_time", lambda: 0.0)
    monkeypatch.setattr(room._Waits, "ms", lambda _self: 0.0)
    made = room.Watchdog(lambda: False, clock)
    yield made
    made.close()


def test_a_turn_over_its_limit_is_late_and_one_under_it_is_not(dog: Any, clock: Clock) -> None:
    assert dog.step("quick", 16.0, clock.work(0.010)).late is False
    slow = dog.step("slow", 16.0, clock.work(0.010), clock.work(0.150), clock.work(0.010))
    assert slow.late
    assert slow.worst.wall == pytest.approx(150.0)


def test_what_other_programs_took_of_the_processor_is_taken_off(
    dog: Any, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited = iter([0.0, 140.0, *[140.0] * 100])
    monkeypatch.setattr(dog._waits, "ms", lambda: next(waited))
    step = dog.step("starved", 16.0, clock.work(0.150))
    assert step.worst.ms == pytest.approx(10.0)
    assert step.worst.wall == pytest.approx(150.0)
    assert step.late is False


@pytest.mark.skipif(sys.platform == "win32", reason="No alarm rings there.")
def test_the_culprit_is_named_with_its_file_line_and_function(
    room: ModuleType, qapp: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "OURS", (__file__,))
    dog = room.Watchdog(lambda: False)

    def block() -> None:
        until = time.thread_time() + 0.05
        while time.thread_time() < until:
            sum(range(1000))

    step = dog.step("blocked", 5.0, block)
    dog.close()
    assert step.late
    assert re.search(r"> tests/load/test_watchdog\.py:\d+ block \(\d+ of \d+ looks\)$", step.worst.culprit)


def test_work_in_the_background_that_never_ends_is_told(dog: Any, room: ModuleType, clock: Clock) -> None:
    dog._busy = lambda: clock.work(1.0)() or True  # each look takes a second, and it is busy still
    with pytest.raises(TimeoutError, match="hanging: work was still under way after 60 s"):
        dog.step("hanging", 16.0)


def test_a_step_is_late_only_where_every_visit_was(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run = _loaded("run", monkeypatch)

    def told(ms: float) -> dict[str, Any]:
        return {"limit": 16.0, "ms": ms, "wall": ms, "cpu": ms, "culprit": f"desktop/x.py:1 f ({ms})"}

    least = run._least({"typing": told(40.0), "panning": told(30.0)}, {"typing": told(12.0), "panning": told(20.0)})
    assert json.dumps(least["typing"]) == json.dumps(told(12.0))
    assert run._tell(least) == 1
    said = capsys.readouterr().out
    assert "2 steps, 1 of them late" in said
    assert "desktop/x.py:1 f (20.0)" in said
    assert run._tell({"typing": told(12.0)}) == 0
