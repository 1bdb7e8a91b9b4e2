"""A person opens the program on damaged files: they read what was done about it, or press the button that mends it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop.app import Program
from desktop.views.settings import SettingsPage

OpenProgram = Callable[..., Program]


def spoil(path: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
        size = conn.execute("PRAGMA page_size").fetchone()[0]
        page = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(content)


def told(program: Program) -> str:
    notice = program.window._fault
    return " ".join(label.text() for label in notice.findChildren(QLabel)) if notice is not None else ""


def test_a_damaged_file_of_lists_and_notes_is_mended_at_the_start_and_what_is_lost_is_said(
    qtbot: QtBot, sample_folder: Path, open_program: OpenProgram, settle: Callable[[], None]
) -> None:
    with closing(Library(sample_folder, sample=True)) as library:
        library.mine.notes.write("EY900001", "Kind staff")
        library.backup()
        user = library.places.user
    spoil(user, "watched")
    program = open_program()
    qtbot.waitUntil(lambda: "is back in its place" in told(program), timeout=20_000)
    assert "user-broken-1.sqlite" in told(program)
    settle()
    assert program.holder.library.mine.notes.text("EY900001") == "Kind staff"


@pytest.fixture
def held(invented: ModuleType, tmp_path: Path) -> Path:
    """A folder with a release of the person's own."""
    i = invented
    rows = [i.nursery(f"EY90{k:04d}", i.graded("01/03/2023", "2")) for k in range(30)]
    file = i.csv_file(tmp_path / "register.csv", i.layout("management_2026"), rows, "2026-06-30")
    with closing(Library(tmp_path / "held")) as library:
        library.import_files([file])
    return tmp_path / "held"


def test_a_damaged_register_is_told_at_the_start_and_built_again_offline_by_one_button(
    qtbot: QtBot, held: Path, open_program: OpenProgram, settle: Callable[[], None]
) -> None:
    with closing(Library(held)) as library:
        cache, before = library.places.cache, list(library.dump())
    spoil(cache, "issue")
    program = open_program(folder=held)
    qtbot.waitUntil(lambda: "cannot be read" in told(program), timeout=20_000)
    damaged = cache.read_bytes()
    qtbot.mouseClick(program.window._mend, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.holder.library.places.cache != cache, timeout=20_000)
    settle()
    assert cache.read_bytes() == damaged, "the damaged one is set aside"
    assert list(program.holder.library.dump()) == before
    assert program.holder.library.verify() == []


def test_everything_of_the_person_s_is_removed_after_a_plain_question(
    qtbot: QtBot, sample_folder: Path, open_program: OpenProgram, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(sample_folder, tmp_path / "mine"))
    program = open_program(folder=folder)
    program.window.go_to("settings")
    page: Any = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    for answer in ("keep", "yes"):
        qtbot.mouseClick(page.removal.button, Qt.MouseButton.LeftButton)
        question = page.removal.question
        assert question is not None
        assert question.keep.isDefault()
        assert not program.holder.remove_at_close
        qtbot.mouseClick(getattr(question, answer), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=20_000)
    assert program.leave(0) == 0
    assert not folder.exists()
