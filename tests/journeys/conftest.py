"""A person's visit: the whole program, on the sample edition, in a window that nobody sees."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app as program_module
from desktop import faults
from desktop import jobs as background
from desktop.app import Program

OpenProgram = Callable[..., Program]


@pytest.fixture
def sample_folder(sample_folder_built: Path, tmp_path: Path) -> Path:
    """A data folder of the test's own, which holds the sample edition and nothing else."""
    return Path(shutil.copytree(sample_folder_built, tmp_path / "data"))


@pytest.fixture
def open_program(qtbot: QtBot, sample_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenProgram]:
    """Opens the program in a window of a size, and waits until it can be searched."""
    # a fault in a slot shall fail the test, and not be told to a person who is not there
    monkeypatch.setattr(faults, "catch", lambda *_: None)
    opened: list[Program] = []

    def open_one(
        width: int = 1440, height: int = 900, folder: Path | None = None, take_up: bool = False, **named: Any
    ) -> Program:
        named = {"today": lambda: date(2026, 11, 22)} | named
        program = program_module.build(folder or sample_folder, None, **named)
        opened.append(program)
        program.window.resize(width, height)
        if take_up:
            program.take_up()
        program.window.show()
        qtbot.waitUntil(lambda: program.find.ready, timeout=60_000)
        quiet(qtbot)
        return program

    yield open_one
    for program in opened:
        program.window.close()
        program.jobs.shutdown()
        program.holder.close()
        program.window.deleteLater()


def quiet(qtbot: QtBot) -> None:
    """Wait until nothing is under way and everything that was asked for is laid out."""
    qtbot.waitUntil(lambda: not background.current().active(), timeout=20_000)
    for _ in range(6):  # laying out asks for more laying out
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[], None]:
    """Waits until nothing is under way any more."""
    return lambda: quiet(qtbot)
