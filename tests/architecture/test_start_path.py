"""What the first window does not wait for: libraries that are slow to import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Imported before the first window they made it come four times later.
SLOW = {"pyqtgraph", "sqlite_utils", "requests", "urllib3", "pandas", "python_calamine", "pypdfium2", "xlsxwriter"}


@pytest.mark.parametrize("module", ["desktop.app", "desktop.views.statistics.page", "data_sync.api", "data_sync.cli"])
def test_importing_it_brings_in_nothing_slow(module: str) -> None:
    program = f"import sys, {module}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert sorted(SLOW & set(run.stdout.split())) == []
