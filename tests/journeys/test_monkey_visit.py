"""Whatever is pressed, and in whatever order: no exception, no complaint of Qt's, nothing stuck, and it still quits."""

from __future__ import annotations

import gc
import importlib.util
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.app import Program
from desktop.jobs.collector import Collector

LONG = os.environ.get("FAULTS") == "long"
ROOT = Path(__file__).resolve().parents[2]
FIRST, THIRD = 400, 200
"""Actions: until most pages have been opened, and in each third of what follows."""
MORE = 150
"""Megabytes that what is opened later may need."""


@pytest.fixture(scope="module")
def monkey_room() -> ModuleType:
    spec = importlib.util.spec_from_file_location("faults_monkey", ROOT / "tests" / "faults" / "monkey.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def nothing_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """No browser and no dialog of the system opens; publishers are the sample's mirror."""
    monkeypatch.setenv("CHILDCARE_ATLAS_MIRROR", str(ROOT / "resources" / "sample"))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog, *_: dialog.reject())
    monkeypatch.setattr(QPrintDialog, "show", lambda dialog: dialog.reject())
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")


@pytest.mark.skipif(not LONG, reason="Depends on the moment at which answers come, so it is part of make test-faults.")
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what the offscreen platform cannot do
@pytest.mark.usefixtures("nothing_outside")
@pytest.mark.parametrize(("held", "seed"), [*(("sample", n) for n in range(10)), ("national", 10), ("national", 11)])
def test_random_actions_break_nothing_and_the_program_quits(
    qtbot: QtBot,
    open_program: Callable[..., Program],
    settle: Callable[[], None],
    monkey_room: ModuleType,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    held: str,
    seed: int,
) -> None:
    built = request.getfixturevalue("sample_folder_built" if held == "sample" else "national")
    folder = Path(shutil.copytree(built, tmp_path / "data", dirs_exist_ok=True))
    program = open_program(folder=folder)
    Collector(program.jobs, program.jobs).rested.connect(program.holder.ease)
    gc.unfreeze()  # the programs before this one may go
    program.window.go_to("data")
    page: Any = program.window.page("data")
    sync = page._sync

    def begin() -> None:
        if not sync.busy:
            sync.get(("register",), "latest")

    monkey = monkey_room.Monkey(program, seed, begin, sync.stop)

    def rested() -> float:
        """The memory in use at a rest."""
        settle()
        gc.collect()
        program.holder.ease()
        settle()
        return float(monkey_room.memory())

    monkey.act(FIRST)
    held_then = [rested()]
    for _ in range(3):
        monkey.act(THIRD)
        held_then.append(rested())
    told = ", ".join(f"{megabytes:.0f}" for megabytes in held_then)
    print(f"{held}, seed {seed}: {told} MB of its own after {FIRST} actions and each {THIRD} more")
    assert held_then[-1] - held_then[0] < MORE, told
    assert not program.jobs.active()
    assert not (folder / "faults.log").exists()
    begin()
    began = time.monotonic()
    assert program.jobs.shutdown(20), "nothing is stuck"
    if LONG:
        assert time.monotonic() - began < 3
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")
