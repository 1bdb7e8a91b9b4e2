"""One journey with a screen reader in every run of the tests; `make test-a11y` tries them all."""

from __future__ import annotations

import importlib.util
import subprocess
from pathlib import Path

import pytest

FILE = Path(__file__).with_name("run.py")


def test_a_setting_is_found_and_read_through_the_accessible_tree_alone(sample_folder_built: Path) -> None:
    spec = importlib.util.spec_from_file_location("screen_reader_run", FILE)
    assert spec is not None
    assert spec.loader is not None
    run = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(run)
    lacks = run.missing()
    if lacks:
        pytest.skip(f"A screen reader cannot be played here: {', '.join(lacks)} must be installed.")
    done = subprocess.run(
        run.command(sample_folder_built, "find"), capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "find: done" in done.stdout
