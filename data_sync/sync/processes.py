"""The program's own processes: how they are started, and the pipes through which they are spoken to."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType


def start(worker: ModuleType) -> subprocess.Popen[bytes]:
    """A process that does what `serve` of the module `worker` does, spoken to through its input and output.

    `ARGUMENT` of that module is what a frozen program is started with to be this process. Raises OSError where the
    system starts none.
    """
    return subprocess.Popen(
        command(worker), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_surroundings(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # no console flashes up on Windows
    )  # fmt: skip


def command(worker: ModuleType) -> list[str]:
    """What starts it: the frozen program itself, or Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, worker.ARGUMENT]
    return [sys.executable, "-m", worker.__name__]


def _surroundings() -> dict[str, str]:
    """This process's surroundings, and where the program's packages are."""
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
