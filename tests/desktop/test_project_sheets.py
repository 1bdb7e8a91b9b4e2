"""Handing a project to a colleague and opening theirs: what leaves is said, and nothing changes before
it is taken in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from data_sync.mine.own_columns import NewColumn
from desktop.jobs import Jobs
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList
from desktop.presenters.views import PageStand, ViewFace, ViewsPresenter
from desktop.views.project.menu import ProjectButton
from desktop.views.project.views_menu import ViewsButton

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
    item = sheet.things.item(0)
    assert item.text() == "List: Spring <b>visits</b>"
    item.setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: sheet.leaves.text().startswith("Nothing yet"), timeout=PATIENCE)
    assert not sheet.save.isEnabled()
    item.setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(sheet.save.isEnabled, timeout=PATIENCE)
    assert "3 settings by URN" in sheet.leaves.text()


def test_each_note_view_and_sheet_is_chosen_by_itself(
    button: ProjectButton, mylist: MyList, qtbot: QtBot, tmp_path: Path
) -> None:
    library = mylist.holder.library
    library.mine.notes.write(URNS[1], "A secret of mine")
    library.share.projects.keep_view("Two beside", "compare", {"urns": [*URNS[:2]]})
    library.mine.own.put("March", [NewColumn("Vacancies", "number", {URNS[0]: 3})], file="march.csv", rows=1)
    sheet = button.share()
    qtbot.waitUntil(lambda: sheet.things.count() == 4, timeout=PATIENCE)
    assert "None of your own columns." in sheet.leaves.text() or not sheet.leaves.text()
    for number in (2, 3):
        assert sheet.things.item(number).checkState() == Qt.CheckState.Unchecked
        sheet.things.item(number).setCheckState(Qt.CheckState.Checked)
    sheet.notes.setChecked(True)
    qtbot.waitUntil(lambda: sheet.which_notes.count() == 2, timeout=PATIENCE)
    secret = next(sheet.which_notes.item(n) for n in (0, 1) if "secret" in sheet.which_notes.item(n).text())
    secret.setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "1 note of yours" in sheet.leaves.text(), timeout=PATIENCE)
    assert "Two beside" in sheet.leaves.text()
    assert "every value of Vacancies for 1 setting" in sheet.leaves.text()
    with qtbot.waitSignal(sheet.presenter.written, timeout=PATIENCE):
        sheet.presenter.save(str(tmp_path / "chosen.atlas"))
    text = (tmp_path / "chosen.atlas").read_text(encoding="utf-8")
    assert "thought" in text
    assert "secret" not in text
    told = json.loads(text)
    assert told["views"][0]["state"]["urns"] == [*URNS[:2]]
    assert told["own"][0]["columns"][0]["values"] == {URNS[0]: 3}


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
    assert all(way.parentWidget().isHidden() for way in sheet.ways.values())  # one of each kind is dealt with by itself
    assert mine.shortlists.named("New") is None

    assert [sheet.lines.item(n).checkState() == Qt.CheckState.Checked for n in range(3)] == [True, True, False]
    sheet.lines.setCurrentRow(1)
    assert sheet.one.parentWidget().isHidden()
    sheet.lines.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert sheet.lines.item(1).text().endswith("Left out.")
    sheet.lines.setCurrentRow(2)
    assert not sheet.one.parentWidget().isHidden()
    sheet.lines.item(2).setCheckState(Qt.CheckState.Checked)
    assert sheet.one.current() == "add"
    assert sheet.lines.item(2).text().endswith("Written below yours.")
    with qtbot.waitSignal(sheet.presenter.done, timeout=PATIENCE):
        sheet.take.click()
    assert mine.shortlists.named("New") is None
    assert mine.shortlists.urns(1) == (*URNS, "EY990200")
    assert mine.notes.text(URNS[0]) == "A thought of mine\n\nA thought of theirs"
    undone = mine.undo()
    assert undone is not None
    assert mine.shortlists.urns(1) == URNS
    assert mine.notes.text(URNS[0]) == "A thought of mine"


def test_what_is_done_with_all_of_a_kind_can_be_said_once(
    button: ProjectButton, mylist: MyList, qtbot: QtBot, tmp_path: Path
) -> None:
    mylist.holder.library.mine.notes.write(URNS[1], "Mine too")
    notes = [{"urn": urn, "about": "", "text": "Theirs"} for urn in URNS[:2]]
    sheet = button.open_file(project(tmp_path / "notes.atlas", notes=notes))
    qtbot.waitUntil(lambda: sheet.lines.count() == 2, timeout=PATIENCE)
    assert not sheet.take.isEnabled()  # as nothing is overwritten unasked, nothing would come in
    assert not sheet.ways["note"].parentWidget().isHidden()
    sheet.ways["note"].chosen.emit("replace")
    sheet.lines.setCurrentRow(1)
    sheet.one.chosen.emit("keep")
    with qtbot.waitSignal(sheet.presenter.done, timeout=PATIENCE):
        sheet.take.click()
    mine = mylist.holder.library.mine
    assert (mine.notes.text(URNS[0]), mine.notes.text(URNS[1])) == ("Theirs", "Mine too")


def test_a_page_is_kept_as_it_stands_shown_so_again_and_removed(mylist: MyList, qtbot: QtBot) -> None:
    state, shown = {"areas": ["Leeds"]}, []
    stands = {
        "whatsnew": PageStand("What’s new", lambda: state, shown.append),
        "compare": PageStand("Compare", lambda: None, shown.append),
    }
    views = ViewsButton(ViewsPresenter(mylist, stands))
    qtbot.addWidget(views)
    found: list[tuple[ViewFace, ...]] = []
    views.presenter.ask(found.extend)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=PATIENCE)
    assert [(face.page, face.words) for face in found[0]] == [("whatsnew", "What’s new: Leeds.")]
    sheet = views.ask_name(found[0][0])
    sheet.field.setText("My <b>area</b>")
    with qtbot.waitSignal(sheet.accepted, timeout=PATIENCE):
        sheet.ok.click()
    state = {"areas": []}
    with qtbot.waitSignal(views.presenter.shown, timeout=PATIENCE) as page:
        views.presenter.show("my <B>AREA</B>")
    assert (page.args, shown) == (["whatsnew"], [{"areas": ["Leeds"]}])
    kept: list[tuple[ViewFace, ...]] = []
    views.presenter.ask(kept.extend)
    qtbot.waitUntil(lambda: len(kept) == 2, timeout=PATIENCE)
    menu = views.made_menu(*kept)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Keep how a page stands", "My <b>area</b>", "Remove a view",
    ]  # fmt: skip
    views.presenter.remove("My <b>area</b>")
    qtbot.waitUntil(lambda: not mylist.holder.library.mine.views.all(), timeout=PATIENCE)


def test_what_is_no_project_is_told_in_a_sentence(button: ProjectButton, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = button.open_file(project(tmp_path / "bad.atlas", lists="<script>"))
    qtbot.waitUntil(lambda: not sheet.told.isHidden(), timeout=PATIENCE)
    assert not sheet.take.isEnabled()
    assert sheet.lines.count() == 0


def test_one_that_brings_nothing_new_says_so(button: ProjectButton, qtbot: QtBot, tmp_path: Path) -> None:
    sheet = button.open_file(project(tmp_path / "same.atlas", lists=[{"name": "Other", "urns": []}]))
    qtbot.waitUntil(lambda: "you have all of them" in sheet.what.text(), timeout=PATIENCE)
    assert not sheet.take.isEnabled()
