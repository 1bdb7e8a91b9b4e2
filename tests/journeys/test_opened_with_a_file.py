"""The program is started with a file, as when a colleague's project is pressed on in a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop.app import Program
from desktop.views.project.opening import OpenSheet


def test_a_colleagues_project_is_shown_and_nothing_is_taken_in_before_it_is_asked_for(
    open_program: Callable[..., Program], qtbot: QtBot, tmp_path: Path
) -> None:
    theirs = Library(tmp_path / "theirs")
    lists = theirs.mine.shortlists
    lists.add(lists.make("Their visits"), ["EY990114"])
    path = tmp_path / "team.atlas"
    projects = theirs.share.projects
    projects.save(projects.collect(lists=["Their visits"]), path)
    theirs.close()

    program = open_program(given=path)

    def sheets() -> list[OpenSheet]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, OpenSheet) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(sheets()), timeout=20_000)
    (sheet,) = sheets()
    assert program.window.rail.current() == "mylist"
    assert program.holder.library.mine.shortlists.all() == ()
    sheet.close()
