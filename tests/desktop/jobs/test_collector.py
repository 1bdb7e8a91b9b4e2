"""Rubbish is collected in the window's thread alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.jobs import Jobs
from desktop.jobs.collector import MUCH, YOUNG, Collector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    was_on = gc.isenabled()
    jobs = Jobs()
    made = Collector(jobs)
    yield made
    delete(made)  # now: one that is deleted later would collect beside that of the next test
    assert jobs.shutdown()
    gc.unfreeze()
    if was_on:
        gc.enable()


class Ticking(QObject):
    """A timer in a cycle: nothing but the collector frees it."""

    def __init__(self, ended_in: list[str]) -> None:
        super().__init__()
        self.timer = QTimer(self, interval=1)
        self.timer.timeout.connect(self.tick)
        self.me = self
        self.timer.start()
        self.destroyed.connect(
            lambda: ended_in.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
        )

    def tick(self) -> None:
        pass


def rubbish(number: int) -> None:
    for _ in range(number):
        cycle: list[object] = []
        cycle.append(cycle)


def test_a_timer_that_is_rubbish_ends_in_the_window_s_thread_though_a_worker_makes_rubbish(
    qtbot: QtBot, collector: Collector
) -> None:
    ended_in: list[str] = []
    Ticking(ended_in)
    worker = threading.Thread(target=rubbish, args=(MUCH,), name="worker")
    worker.start()
    worker.join()
    assert not ended_in
    qtbot.waitUntil(lambda: bool(ended_in), timeout=20_000)
    assert ended_in == ["MainThread"]


def test_little_rubbish_is_left_lying(qtbot: QtBot, collector: Collector) -> None:
    looked: list[int] = []

    def look(phase: str, info: dict[str, int]) -> None:
        looked.append(info["generation"])

    gc.collect()
    gc.callbacks.append(look)
    try:
        rubbish(YOUNG // 10)
        qtbot.wait(20)
        assert not looked
        rubbish(YOUNG * 2)
        qtbot.waitUntil(lambda: bool(looked), timeout=20_000)
        assert looked[0] == 0
    finally:
        gc.callbacks.remove(look)


def test_a_rest_is_told_after_much_was_done_and_not_after_little(qtbot: QtBot, collector: Collector) -> None:
    rests: list[None] = []
    collector.rested.connect(lambda: rests.append(None))
    collector._rest.setInterval(1)
    rubbish(YOUNG * 2)
    qtbot.wait(20)
    assert rests == []

    def goes_on() -> bool:
        rubbish(YOUNG * 2)
        return bool(rests)

    qtbot.waitUntil(goes_on, timeout=20_000)
