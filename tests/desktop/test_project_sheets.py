"""Handing a project to a colleague and opening theirs: what leaves is said, and nothing changes before
it is taken in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList
from desktop.views.project.menu import ProjectButton

URNS = ("EY990114", "EY990131", "EY990195")
PATIENCE = 20_000


@pytest.fixture
def mylist(qtbot: QtBot, tmp_path: Path) -> Iterator[MyList]:
    """My list over an empty data folder, with a list and notes: nothing of it needs the register."""
    jobs = Jobs()
    holder = LibraryHolder(tmp_path / "data", None, jobs, sample=False)
    mine = holder.library.mine
    mine.shortlists.add(mine.shortlists.make("Spring <b>visits</b>"), URNS)
    mine.shortlists.make("Other")
    mine.notes.write(URNS[0], "A thought of mine")
    yield MyList(holder, jobs)
    jobs.shutdown()
    holder.close()


@pytest.fixture
def button(mylist: MyList, qtbot: QtBot) -> Iterator[ProjectButton]:
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    made = ProjectButton(mylist, lambda: "Spring <b>visits</b>")
    made.setParent(window)
    yield made
    window.close()


def test_the_open_list_is_ticked_and_what_leaves_is_said(button: ProjectButton, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = button.share()
    qtbot.waitUntil(lambda: "3 settings by URN" in sheet.leaves.text(), timeout=PATIENCE)
    assert "Other" not in sheet.leaves.text()
    assert "None of your notes." in sheet.leaves.text()
    assert sheet.presenter.suggested() == "spring-b-visits-b.atlas"
    sheet.notes.setChecked(True)
    qtbot.waitUntil(lambda: "1 note of yours" in sheet.leaves.text(), timeout=PATIENCE)
    sheet.notes.setChecked(False)
    qtbot.waitUntil(lambda: "None of your notes." in sheet.leaves.text(), timeout=PATIENCE)
    path = tmp_path / "team.atlas"
    with qtbot.waitSignal(sheet.presenter.written, timeout=PATIENCE):
        sheet.presenter.save(str(path))
    assert not sheet.told.isHidden()
    told = json.loads(path.read_text(encoding="utf-8"))
    assert [each["name"] for each in told["lists"]] == ["Spring <b>visits</b>"]
    assert (told["searches"], told["notes"]) == ([], [])


def test_nothing_ticked_is_nothing_to_save(button: ProjectButton, qtbot: QtBot) -> None:
    sheet = button.share()
    qtbot.waitUntil(sheet.save.isEnabled, timeout=PATIENCE)
    sheet.presenter.tick("list Spring <b>visits</b>", False)
    qtbot.waitUntil(lambda: not sheet.save.isEnabled(), timeout=PATIENCE)


def project(path: Path, **parts: object) -> str:
    path.write_text(json.dumps({"childcare-atlas-project": 1, "made_at": "", **parts}), encoding="utf-8")
    return str(path)


def test_a_colleagues_project_is_looked_at_taken_in_and_taken_back(
    button: ProjectButton, mylist: MyList, qtbot: QtBot, tmp_path: Path
) -> None:
    theirs = project(
        tmp_path / "theirs.atlas",
        lists=[{"name": "spring <b>visits</b>", "urns": [URNS[0], "EY990200"]}, {"name": "New", "urns": []}],
        notes=[{"urn": URNS[0], "about": "", "text": "A thought of theirs"}],
    )
    mine = mylist.holder.library.mine
    sheet = button.open_file(theirs)
    qtbot.waitUntil(sheet.take.isEnabled, timeout=PATIENCE)
    assert sheet.lines.count() == 3
    assert not sheet.ways["list"].parentWidget().isHidden()
    assert not sheet.ways["note"].parentWidget().isHidden()
    assert sheet.ways["search"].parentWidget().isHidden()
    assert mine.shortlists.named("New") is None

    sheet.presenter.choose("note", "add")
    with qtbot.waitSignal(sheet.presenter.done, timeout=PATIENCE):
        sheet.take.click()
    assert mine.shortlists.urns(1) == (*URNS, "EY990200")
    assert mine.notes.text(URNS[0]) == "A thought of mine\n\nA thought of theirs"
    undone = mine.undo()
    assert undone is not None
    assert mine.shortlists.urns(1) == URNS
    assert mine.notes.text(URNS[0]) == "A thought of mine"


def test_what_is_no_project_is_told_in_a_sentence(button: ProjectButton, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = button.open_file(project(tmp_path / "bad.atlas", lists="<script>"))
    qtbot.waitUntil(lambda: not sheet.told.isHidden(), timeout=PATIENCE)
    assert not sheet.take.isEnabled()
    assert sheet.lines.count() == 0


def test_one_that_brings_nothing_new_says_so(button: ProjectButton, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = button.open_file(project(tmp_path / "same.atlas", lists=[{"name": "Other", "urns": []}]))
    qtbot.waitUntil(lambda: "you have all of them" in sheet.what.text(), timeout=PATIENCE)
    assert not sheet.take.isEnabled()
