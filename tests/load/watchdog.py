"""A watchdog over the window's own thread: how long each turn of the event loop kept it from the person, and why.

A turn is everything that the loop does before it comes round again: while it lasts no key is heard and nothing is
painted. What other programs on the machine take is no fault of ours, so the time that the thread stood ready and had
to wait for a processor is taken off where the system tells it (Linux does); waiting for a lock, a disk or Python's own
lock counts, since a person waits for it as well.

While a turn lasts longer than half its limit, an alarm rings in the window's thread a few hundred times a second, and
where the program stands then is noted: between two lines of Python, so a long call into Qt is noted at the line that
made it. Where most looks found it is named as the culprit. (A second thread that reads this one's stack is what one
would take first; with Qt in between, Python 3.11 died of it.)
"""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QCoreApplication, QEvent

ROOT = Path(__file__).resolve().parents[2]
OURS = tuple(str(ROOT / room) + os.sep for room in ("desktop", "data_sync"))
LOOK_EVERY = 0.003
"""Seconds between two looks at a turn that lasts."""
QUIET_TURNS = 6
"""So many turns with nothing to do make it quiet: laying out asks for more laying out."""
PAUSE = 0.001
MOST = 60.0
CAN_LOOK = hasattr(signal, "setitimer")
"""Not on Windows; there a late turn is told without its culprit."""


@dataclass(slots=True)
class Worst:
    """The longest turn of a step: milliseconds that are ours, by the clock, and of the processor; and the culprit."""

    ms: float = 0.0
    wall: float = 0.0
    cpu: float = 0.0
    culprit: str = ""


@dataclass(slots=True)
class Step:
    """One thing that a person does, the milliseconds that no turn of it may last, and what was measured."""

    name: str
    limit: float
    worst: Worst = field(default_factory=Worst)
    turns: int = 0

    @property
    def late(self) -> bool:
        return self.worst.ms > self.limit


class Watchdog:
    """Drives the event loop for a visit. `busy` tells whether work is under way in the background."""

    def __init__(self, busy: Callable[[], bool], clock: Callable[[], float] = time.perf_counter) -> None:
        self.steps: list[Step] = []
        self._busy, self._clock = busy, clock
        self._waits = _Waits()
        self._looks: list[str] = []
        if CAN_LOOK:
            signal.signal(signal.SIGALRM, self._look)

    def close(self) -> None:
        self._waits.close()
        if CAN_LOOK:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)

    def step(self, name: str, limit: float, *acts: Callable[[], object], settle: bool = True) -> Step:
        """Do these acts one after another, the loop coming round after each; with `settle` until all is quiet."""
        step = Step(name, limit)
        self.steps.append(step)
        for act in acts:
            self._turn(step, act)
            self._turn(step, _come_round)
        if settle:
            self.settle(step)
        return step

    def settle(self, step: Step, patience: float = 60.0) -> None:
        """Let the loop run until nothing is under way and a few turns in a row had nothing to do."""
        until, quiet = self._clock() + patience, 0
        while quiet < QUIET_TURNS:
            idle = self._turn(step, _come_round) < 0.3 and not self._busy()
            quiet = quiet + 1 if idle else 0
            if self._clock() > until:
                raise TimeoutError(f"{step.name}: work was still under way after {patience:.0f} s")
            time.sleep(PAUSE)

    def run_for(self, step: Step, seconds: float) -> None:
        """Let the loop run so long, whatever is under way."""
        until = self._clock() + seconds
        while self._clock() < until:
            self._turn(step, _come_round)
            time.sleep(PAUSE)

    def _turn(self, step: Step, work: Callable[[], object]) -> float:
        """One turn; the milliseconds that it kept the thread."""
        waited, cpu = self._waits.ms(), time.thread_time()
        self._looks = []
        begun = self._clock()
        with _alarm(step.limit / 2000):
            work()
        wall = 1000 * (self._clock() - begun)
        cpu = 1000 * (time.thread_time() - cpu)
        ms = max(cpu, wall - (self._waits.ms() - waited))
        step.turns += 1
        if ms > step.worst.ms:
            step.worst = Worst(ms, wall, cpu, _culprit(self._looks))
        return ms

    def _look(self, _number: int, frame: FrameType | None) -> None:
        self._looks.append(_place(frame))


@contextmanager
def _alarm(after: float) -> Iterator[None]:
    """Ring from `after` seconds on, until the block ends."""
    if not CAN_LOOK or not after < MOST:
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, after, LOOK_EVERY)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _come_round() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _place(frame: FrameType | None) -> str:
    """Where of our own code a stack stands, the innermost three places, outermost first."""
    found: list[str] = []
    while frame is not None and len(found) < 3:
        name = frame.f_code.co_filename
        if name.startswith(OURS):
            found.append(f"{Path(name).relative_to(ROOT)}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " > ".join(reversed(found))


def _culprit(looks: list[str]) -> str:
    if not looks:
        return "ended before anybody looked"
    (place, seen) = Counter(looks).most_common(1)[0]
    return f"{place or 'Qt, or the garbage collector: none of our code'} ({seen} of {len(looks)} looks)"


class _Waits:
    """The milliseconds that this thread stood ready and had to wait for a processor; always 0 where nobody tells."""

    def __init__(self) -> None:
        try:
            self._file: int | None = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        except OSError:
            self._file = None

    def ms(self) -> float:
        return int(os.pread(self._file, 100, 0).split()[1]) / 1e6 if self._file is not None else 0.0

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
