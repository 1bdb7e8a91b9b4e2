"""Whole programs timed from their start to their end, ours and a peer's in turn, so that what else the machine does
falls on both."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from run import Unmeasured

ROOT = Path(__file__).resolve().parents[2]


class Spent(NamedTuple):
    """What a program took, in milliseconds: by the clock, and of the processors."""

    wall: float
    cpu: float


def timed(command: Sequence[str]) -> Spent:
    """Run `command` to its end. Raises `Unmeasured` where it is missing or fails."""
    begun = time.perf_counter()
    before = _children()
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment())
    except FileNotFoundError as missing:
        raise Unmeasured(f"the program {command[0]} is absent") from missing
    spent = Spent(1000 * (time.perf_counter() - begun), 1000 * (_children() - before))
    if done.returncode != 0:
        raise Unmeasured(f"{Path(command[0]).name} failed: {done.stderr.strip()[-200:]}")
    return spent


def in_turn(works: Sequence[Callable[[], Spent]], times: int) -> list[Spent]:
    """The median of each work, each done `times` times, one after another."""
    rounds = [[work() for work in works] for _ in range(times)]
    return [Spent(median(s.wall for s in one), median(s.cpu for s in one)) for one in zip(*rounds, strict=True)]


def _children() -> float:
    spent = os.times()
    return spent.children_user + spent.children_system


def environment() -> dict[str, str]:
    """This environment, with the programs beside this Python found first, and compiled modules kept: every installed
    program has them."""
    beside = str(Path(sys.executable).parent)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PATH": beside + os.pathsep + os.environ.get("PATH", ""), "QT_QPA_PLATFORM": "offscreen"}
