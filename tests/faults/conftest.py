"""What the tests of faults share: how long to try, and a process whose children may die."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONG = os.environ.get("FAULTS") == "long"
"""Set by `make test-faults`: the same tests, with many more tries."""


@pytest.fixture(scope="session")
def tries() -> Callable[[int, int], int]:
    """How often to try: ``tries(20, 200)`` is 20 in `make test` and 200 in `make test-faults`."""
    return lambda short, long: long if LONG else short


@pytest.fixture(scope="module")
def crash() -> Iterator[Callable[..., dict[str, Any]]]:
    """Does an errand in a process that may be killed at a step: ``crash("sync", data, mirror=…, at=12)``."""
    if os.name != "posix":
        pytest.skip("kill -9, fork and RLIMIT_FSIZE are of POSIX systems")
    command = [sys.executable, str(Path(__file__).with_name("crash.py"))]
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ["PYTHONPATH"]])}
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=surroundings
    )

    def ask(errand: str, data: Path, **more: Any) -> dict[str, Any]:
        assert process.stdin is not None
        assert process.stdout is not None
        named = {key: str(value) if isinstance(value, Path) else value for key, value in more.items()}
        process.stdin.write(json.dumps({"errand": errand, "data": str(data), **named}) + "\n")
        process.stdin.flush()
        found: dict[str, Any] = json.loads(process.stdout.readline())
        return found

    yield ask
    process.communicate(timeout=30)
