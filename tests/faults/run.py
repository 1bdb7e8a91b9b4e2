"""What `make test-faults` runs: every test that the table of README.md names, and the table's last column.

They are run the long way, or with ``FAULTS=short`` as `make test` runs them. ``FAULTS_PART=10`` takes every tenth test
only; the column then changes for those alone.
"""

from __future__ import annotations

import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLE = Path(__file__).with_name("README.md")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


class Outcomes:
    """How each test function ended, its parametrised cases together: failed before skipped before passed."""

    def __init__(self) -> None:
        self.of: dict[str, set[str]] = {}

    def pytest_runtest_logreport(self, report: Any) -> None:
        name = report.nodeid.partition("[")[0]
        if report.when == "call" or report.outcome != "passed":
            self.of.setdefault(name, set()).add(report.outcome)

    def told(self, name: str) -> str | None:
        found = self.of.get(name)
        if not found:
            return None
        return next(word for word in ("failed", "passed", "skipped") if word in found)


def main(arguments: list[str]) -> int:
    os.environ.setdefault("FAULTS", "long")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    named = list(dict.fromkeys("::".join(found.groups()) for line in lines if (found := NAMED.search(line))))
    part = int(os.environ.get("FAULTS_PART", "1"))
    outcomes = Outcomes()
    code = pytest.main(["-q", "-p", "no:randomly", f"--rootdir={ROOT}", *arguments, *named[::part]], plugins=[outcomes])
    day = datetime.now(UTC)
    for n, line in enumerate(lines):
        found = NAMED.search(line)
        told = outcomes.told("::".join(found.groups())) if found else None
        if told is not None:
            lines[n] = f"{line.rpartition(' | ')[0]} | {told} {day:%Y-%m-%d} |"
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return int(code)


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
