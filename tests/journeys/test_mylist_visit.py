"""A visit to My list on the sample edition: lists, notes that stay, decisions, the checklist, saved searches, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library, Query, parse_spec
from desktop.app import Program
from desktop.models.row_face import ROW_ROLE
from desktop.presenters.mylist_page import MyListPresenter
from desktop.views.mylist.backups import BackupsSheet
from desktop.views.mylist.naming import NameSheet
from desktop.views.mylist.note import EarlierNotes
from desktop.views.mylist.page import MyListPage
from desktop.views.mylist.questions import QuestionsSheet
from desktop.views.mylist.undo_notice import UndoNotice
from desktop.widgets.buttons import Button

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Visit:
    """A person at the program: the sample in a window, with everything added to it that comes after the first paint."""

    def __init__(self, program: Program, qtbot: QtBot, settle: Settle) -> None:
        self.program, self.qtbot, self.settle = program, qtbot, settle
        self.window, self.find = program.window, program.find
        qtbot.waitUntil(lambda: self.window.findChild(UndoNotice) is not None, timeout=20_000)
        settle()

    @property
    def notice(self) -> UndoNotice:
        found = self.window.findChild(UndoNotice)
        assert isinstance(found, UndoNotice)
        return found

    @property
    def page(self) -> MyListPage:
        page: Any = self.window.page("mylist")
        return page

    @property
    def presenter(self) -> MyListPresenter:
        return self.page.presenter

    def go(self) -> MyListPage:
        self.window.go_to("mylist")
        self.settle()
        return self.page

    def look_at(self, row: int) -> str:
        """Look at a row of Find; its URN."""
        page: Any = self.window.page("find")
        page.results.list.setCurrentIndex(self.find.model.index(row))
        self.settle()
        urn = self.find.model.urn(row)
        assert urn is not None
        return urn

    def keep(self, *rows: int) -> list[str]:
        """Put rows of Find on the list by the key L."""
        page: Any = self.window.page("find")
        kept = []
        for row in rows:
            kept.append(self.look_at(row))
            self.qtbot.keyClick(page.results.list, Qt.Key.Key_L)
            self.settle()
        return kept

    def rows(self) -> list[str]:
        return [face.urn for face in self.presenter.model.faces]

    def type_note(self, text: str) -> None:
        self.qtbot.keyClicks(self.page.desk.note.edit, text)
        self.qtbot.waitUntil(lambda: self.page.desk.note.state_words() == "Saved", timeout=5000)
        self.settle()

    def activate(self) -> None:
        """Shortcuts are the active window's; without a screen a closed sheet leaves none active."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def undo(self) -> None:
        self.activate()
        self.qtbot.keyClick(self.page.pane.list, Qt.Key.Key_Z, CTRL)
        self.settle()

    def redo(self) -> None:
        self.activate()
        self.qtbot.keyClick(self.page.pane.list, Qt.Key.Key_Z, CTRL | SHIFT)
        self.settle()


@pytest.fixture
def visit(open_program: OpenProgram, qtbot: QtBot, settle: Settle) -> Visit:
    return Visit(open_program(), qtbot, settle)


@pytest.fixture
def again(sample_folder: Path) -> Iterator[Callable[[], Library]]:
    """Opens the person's data anew, as a program does that was started after a crash."""
    opened: list[Library] = []

    def open_one() -> Library:
        opened.append(Library(sample_folder, sample=True))
        return opened[-1]

    yield open_one
    for library in opened:
        library.close()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def sheet_of(kind: type[Any]) -> Any:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1, f"one {kind.__name__} is open"
    return found[0]


def choose(menu: QMenu, words: str) -> None:
    action = next(a for a in menu.actions() if a.text().replace("&&", "&").startswith(words))
    action.trigger()


def open_menu() -> QMenu:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert found, "a menu is open"
    return found[-1]


# --- putting settings on a list ---


def test_with_nothing_kept_the_page_teaches_how_to_begin_and_leaves_no_file(visit: Visit, sample_folder: Path) -> None:
    page = visit.go()
    assert "Keep the settings you are thinking about" in texts(page.pane)
    assert any("Save this search" in face.second for face in visit.presenter.folders)
    assert not list(sample_folder.rglob("user.sqlite")), "looking makes no file"


def test_l_keeps_the_setting_looked_at_and_marks_its_row(visit: Visit, again: Callable[[], Library]) -> None:
    urns = visit.keep(0, 3, 5)
    faces = [visit.find.model.face(row) for row in (0, 1, 3, 5)]
    assert [face.in_list for face in faces if face] == [True, False, True, True]
    spoken = visit.find.model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("On your list.")
    assert visit.notice.words() == "Added 1 setting to My shortlist"
    library = again()
    (only,) = library.mine.shortlists.all()
    assert (only.name, library.mine.shortlists.urns(only.id)) == ("My shortlist", tuple(urns))


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_button_says_where_a_setting_stands_and_asks_which_list_when_there_are_several(
    visit: Visit, again: Callable[[], Library]
) -> None:
    visit.look_at(0)
    find: Any = visit.window.page("find")
    button = find.detail.add
    assert (button.text(), button.property("kind")) == ("Add to my list", "primary")
    button.click()
    visit.settle()
    assert find.detail.add.text() == "On My shortlist"
    visit.page.presenter.mylist.make_list("Spring visits & more")
    visit.settle()
    urn = visit.look_at(1)
    find.detail.add.click()
    menu = open_menu()
    assert [a.text() for a in menu.actions() if a.text()] == ["My shortlist", "Spring visits && more", "New list…"]
    choose(menu, "Spring visits & more")
    visit.settle()
    menu.close()
    assert find.detail.add.accessibleName() == "On Spring visits & more"
    spring = again().mine.shortlists.named("Spring visits & more")
    assert spring is not None
    assert again().mine.shortlists.urns(spring.id) == (urn,)


def test_undo_stands_in_the_notice_also_on_the_find_page(visit: Visit) -> None:
    visit.keep(2)
    assert len(visit.presenter.mylist.kept.listed) == 1
    visit.notice.turn.click()
    visit.settle()
    assert visit.presenter.mylist.kept.listed == frozenset()
    assert visit.notice.words() == "Undone: Added 1 setting to a new list, My shortlist"
    visit.notice.turn.click()
    visit.settle()
    assert len(visit.presenter.mylist.kept.listed) == 1
    assert visit.notice.words().startswith("Done again: ")


def test_ctrl_z_in_find_takes_nothing_back_once_the_notice_has_gone(visit: Visit) -> None:
    visit.keep(2)
    visit.notice.put_away()
    find: Any = visit.window.page("find")
    visit.qtbot.keyClick(find.results.list, Qt.Key.Key_Z, CTRL)
    visit.settle()
    assert len(visit.presenter.mylist.kept.listed) == 1


# --- the whole visit ---


def test_a_list_of_three_with_note_decision_order_and_answers_survives_a_crash_and_can_be_undone_to_the_beginning(
    visit: Visit, again: Callable[[], Library]
) -> None:
    urns = visit.keep(0, 3, 5)
    page = visit.go()
    assert visit.rows() == urns
    rows = page.pane.list
    rows.setFocus()
    assert rows.currentIndex().row() == 0

    visit.type_note("Warm welcome. Ask about April.")
    visit.qtbot.keyClick(rows, Qt.Key.Key_Down, ALT)
    visit.settle()
    assert visit.rows() == [urns[1], urns[0], urns[2]]
    assert rows.currentIndex().row() == 1, "the keyboard stays on the setting that was moved"
    visit.qtbot.keyClick(rows, Qt.Key.Key_M)
    visit.settle()
    assert page.desk.decision.current() == "maybe"

    lines = {line.key: line for line in page.desk.checklist.lines()}
    assert len(lines) == 14
    visit.qtbot.keyClicks(lines["place"].answer, "Monday to Wednesday")
    assert lines["place"].box.isChecked(), "an answer ticks its question"
    lines["ratio"].box.click()
    visit.qtbot.waitUntil(lambda: not visit.presenter.desk.answer_saver("place").dirty)
    visit.settle()
    assert "2 of 14 asked" in texts(page.desk.checklist)

    mine = again().mine  # the program is killed here: what another one finds is what is on the disk
    (only,) = mine.shortlists.all()
    assert mine.shortlists.urns(only.id) == (urns[1], urns[0], urns[2])
    assert mine.notes.text(urns[0]) == "Warm welcome. Ask about April."
    decision = mine.decisions.of(urns[0])
    assert decision is not None
    assert decision.word == "maybe"
    assert mine.checklist.answers(urns[0])["place"].text == "Monday to Wednesday"
    assert mine.checklist.answers(urns[0])["ratio"].asked

    face = rows.model().index(1, 0).data(ROW_ROLE)
    assert (face.decision, face.note) == ("maybe", "Warm welcome. Ask about April.")
    assert "You decided: Maybe." in face.sentence

    steps = 0
    while visit.presenter.mylist.kept.undo and steps < 12:
        visit.undo()
        steps += 1
    assert visit.presenter.mylist.kept.nothing
    mine = again().mine
    assert mine.shortlists.all() == ()
    assert (mine.notes.text(urns[0]), mine.checklist.answers(urns[0])) == ("", {})
    for _ in range(steps):
        visit.redo()
    assert visit.rows() == [urns[1], urns[0], urns[2]]
    assert again().mine.notes.text(urns[0]) == "Warm welcome. Ask about April."


# --- lists ---


def test_lists_are_made_renamed_ordered_and_deleted_and_each_of_it_comes_back(visit: Visit) -> None:
    visit.keep(0, 1)
    page = visit.go()
    sheet = page.ask_new_list()
    visit.qtbot.keyClicks(sheet.field, "Spring visits")
    visit.qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    visit.settle()
    names = [face.words for face in visit.presenter.folders if face.key[0] == "list"]
    assert names == ["My shortlist", "Spring visits"]
    assert visit.presenter.open_folder is not None
    assert visit.presenter.open_folder.words == "Spring visits"
    assert "Nothing stands on this list yet" in texts(page.pane)

    page.folders.setFocus()
    visit.qtbot.keyClick(page.folders, Qt.Key.Key_Up, ALT)
    visit.settle()
    assert [f.words for f in visit.presenter.folders if f.key[0] == "list"] == ["Spring visits", "My shortlist"]

    visit.qtbot.keyClick(page.folders, Qt.Key.Key_F2)
    sheet = sheet_of(NameSheet)
    sheet.field.setText("my SHORTLIST")
    sheet.ok.click()
    visit.settle()
    assert sheet.why() == "There is a list called 'My shortlist' already. Choose another name."
    sheet.field.setText("Autumn")
    sheet.ok.click()
    visit.settle()
    assert "Autumn" in [f.words for f in visit.presenter.folders]

    visit.presenter.open(("list", 1))
    visit.settle()
    visit.qtbot.keyClick(page.folders, Qt.Key.Key_Delete)
    visit.settle()
    assert "My shortlist" not in [f.words for f in visit.presenter.folders]
    assert visit.notice.words() == "Deleted the list My shortlist with 2 settings"
    visit.undo()
    back = next(f for f in visit.presenter.folders if f.words == "My shortlist")
    assert back.count == 2


def test_taking_a_setting_off_keeps_its_note_and_goes_to_the_next(visit: Visit) -> None:
    urns = visit.keep(0, 3, 5)
    page = visit.go()
    visit.type_note("Kept all the same.")
    rows = page.pane.list
    rows.setFocus()
    visit.qtbot.keyClick(rows, Qt.Key.Key_Delete)
    visit.settle()
    assert visit.rows() == urns[1:]
    assert visit.presenter.desk.urn == urns[1]
    visit.presenter.open(("kept", ""))
    visit.settle()
    assert sorted(visit.rows()) == sorted(urns), "what is kept of it keeps it among all"
    assert page.pane._name.text() == "All kept"


def test_a_row_can_be_dragged_to_another_place(visit: Visit) -> None:
    urns = visit.keep(0, 1, 2, 3)
    page = visit.go()
    rows = page.pane.list
    start, end = (rows.visualRect(rows.model().index(n, 0)) for n in (0, 2))
    visit.qtbot.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=start.center())
    visit.qtbot.mouseMove(rows.viewport(), start.center() + QPoint(0, 30))
    visit.qtbot.mouseMove(rows.viewport(), end.center() + QPoint(0, 20))
    visit.qtbot.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=end.center() + QPoint(0, 20))
    visit.settle()
    assert visit.rows() == [urns[1], urns[2], urns[0], urns[3]]
    visit.undo()
    assert visit.rows() == urns


def test_the_decisions_are_counted_and_put_the_list_in_order(visit: Visit) -> None:
    urns = visit.keep(0, 1, 2)
    page = visit.go()
    visit.presenter.decide(urns[0], "no")
    visit.presenter.decide(urns[2], "yes")
    visit.settle()
    assert "3 sample settings: 1 yes, 1 no" in texts(page.pane)
    visit.presenter.arrange("decision")
    visit.settle()
    assert visit.rows() == [urns[2], urns[1], urns[0]]
    visit.presenter.decide(urns[2], "yes")
    visit.settle()
    assert "3 sample settings: 1 no" in texts(page.pane), "the same word again takes it back"


def test_what_is_ticked_is_compared_one_press_away(visit: Visit) -> None:
    urns = visit.keep(0, 1, 2)
    page = visit.go()
    rows = page.pane.list
    rows.setFocus()
    visit.qtbot.keyClick(rows, Qt.Key.Key_Space)
    visit.qtbot.keyClick(rows, Qt.Key.Key_Down)
    visit.qtbot.keyClick(rows, Qt.Key.Key_C)
    visit.settle()
    assert visit.program.basket.urns == tuple(urns[:2])
    page.pane.go.click()
    assert visit.window.rail.current() == "compare"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_tags_gather_settings_and_one_spelling_is_one_tag(visit: Visit) -> None:
    urns = visit.keep(0, 1)
    page = visit.go()
    for row, words in ((0, "Near gran"), (1, "near GRAN")):
        page.pane.list.setCurrentIndex(page.pane.list.model().index(row, 0))
        visit.settle()
        visit.qtbot.keyClicks(page.desk.tags.field, words)
        visit.qtbot.keyClick(page.desk.tags.field, Qt.Key.Key_Return)
        visit.settle()
    assert [(f.words, f.count) for f in visit.presenter.folders if f.key[0] == "tag"] == [("Near gran", 2)]
    visit.presenter.open(("tag", "Near gran"))
    visit.settle()
    assert sorted(visit.rows()) == sorted(urns)
    chip = next(b for b in page.desk.tags.findChildren(Button) if b.accessibleName() == "Take off the tag Near gran")
    chip.click()
    visit.settle()
    assert len(visit.rows()) == 1


# --- notes ---


def test_a_large_cut_keeps_the_text_before_and_it_can_be_brought_back(visit: Visit) -> None:
    visit.keep(0)
    page = visit.go()
    long = "The garden is small but they go to the park each day, whatever the weather."
    visit.type_note(long)
    page.desk.note.edit.selectAll()
    visit.type_note("x")
    visit.presenter.desk.refresh()
    visit.settle()
    assert not page.desk.note.earlier.isHidden()
    page.desk.note.earlier.click()
    visit.settle()
    sheet = sheet_of(EarlierNotes)
    assert sheet.text.toPlainText() == long
    next(b for b in sheet.findChildren(Button) if b.text() == "Bring back this text").click()
    visit.settle()
    assert page.desk.note.edit.toPlainText() == long


def test_a_note_that_cannot_be_written_stays_and_says_so_and_is_written_when_it_can(
    visit: Visit, again: Callable[[], Library], monkeypatch: pytest.MonkeyPatch
) -> None:
    from data_sync.api import KnownError

    (urn,) = visit.keep(0)
    page = visit.go()
    notes = visit.program.holder.library.mine.notes
    usual = notes.write

    def full(*_: Any, **__: Any) -> None:
        raise KnownError("disk-full", where="the disk")

    monkeypatch.setattr(notes, "write", full)
    visit.qtbot.keyClicks(page.desk.note.edit, "Do not lose me")
    visit.qtbot.waitUntil(lambda: page.desk.note.state_words() == "Not saved", timeout=5000)
    assert any("There is no room left on the disk" in words for words in texts(page.desk.note))
    visit.window.close()
    assert visit.window.isVisible(), "a person is asked before it is lost"
    monkeypatch.setattr(notes, "write", usual)
    visit.presenter.desk.note.save()
    visit.settle()
    assert page.desk.note.state_words() == "Saved"
    assert again().mine.notes.text(urn) == "Do not lose me"
    assert visit.window.close()


def test_closing_the_window_at_once_keeps_the_last_letter(visit: Visit, again: Callable[[], Library]) -> None:
    (urn,) = visit.keep(0)
    page = visit.go()
    visit.qtbot.keyClicks(page.desk.note.edit, "The very last letter")
    visit.window.close()
    assert again().mine.notes.text(urn) == "The very last letter"


def test_going_to_another_setting_at_once_keeps_the_note_of_the_first(
    visit: Visit, again: Callable[[], Library]
) -> None:
    urns = visit.keep(0, 1)
    page = visit.go()
    visit.qtbot.keyClicks(page.desk.note.edit, "First")
    page.pane.list.setCurrentIndex(page.pane.list.model().index(1, 0))
    visit.settle()
    assert page.desk.note.edit.toPlainText() == ""
    visit.type_note("Second")
    notes = again().mine.notes
    assert [notes.text(urn) for urn in urns] == ["First", "Second"]


# --- the checklist's questions ---


def test_the_questions_can_be_reworded_moved_removed_and_added_to(visit: Visit, again: Callable[[], Library]) -> None:
    (urn,) = visit.keep(0)
    page = visit.go()
    lines = {line.key: line for line in page.desk.checklist.lines()}
    visit.qtbot.keyClicks(lines["sleep"].answer, "In a quiet room")
    visit.qtbot.waitUntil(lambda: not visit.presenter.desk.answer_saver("sleep").dirty)
    visit.settle()
    page.desk.checklist.edit_asked.emit()
    visit.settle()
    sheet = sheet_of(QuestionsSheet)
    assert sheet.list.count() == 14
    sheet.field.setText("Is there a cat?")
    sheet.add()
    visit.settle()
    assert sheet.list.item(14).text() == "Is there a cat?"
    sheet.list.setCurrentRow(14)
    visit.qtbot.keyClick(sheet.list, Qt.Key.Key_Up, ALT)
    visit.settle()
    assert sheet.list.item(13).text() == "Is there a cat?"
    sheet.list.item(0).setText("Is there room for two?")
    visit.settle()
    row = [sheet.list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(15)].index("sleep")
    sheet.list.setCurrentRow(row)
    visit.qtbot.keyClick(sheet.list, Qt.Key.Key_Delete)
    visit.settle()
    sheet.accept()
    said = [line.question for line in page.desk.checklist.lines()]
    assert said[0] == "Is there room for two?"
    assert said[-1] == "Where do children sleep, and who checks on them?"
    assert again().mine.checklist.asked_at(urn)[-1][0].text == said[-1]
    removed = page.desk.checklist.lines()[-1]
    assert (removed.removed, removed.answer.text()) == (True, "In a quiet room")


# --- saved searches ---


def test_a_saved_search_is_a_folder_that_says_what_is_new_since_the_last_look(
    visit: Visit, again: Callable[[], Library]
) -> None:
    find: Any = visit.window.page("find")
    visit.find.tick_filter("card.inclusion", "strong", True)
    visit.settle()
    total = visit.find.total
    assert total > 3
    save = find.save_search
    assert save.isVisible()
    save.click()
    sheet = sheet_of(NameSheet)
    assert sheet.field.text() == "Inclusion: Strong standard"
    sheet.field.setText("Strong inclusion")
    sheet.ok.click()
    visit.settle()
    library = again()
    (search,) = library.mine.searches.all()
    assert Query.from_json(search.query).outcomes == (parse_spec("card.inclusion=strong"),)
    seen = library.mine.searches.seen(search.id)
    assert len(seen) == total
    # at the last look, which was some time ago, three of them were not there and one was that has gone
    fewer = sorted(seen)[3:]
    library.mine.searches.look(search.id, [*fewer, "EY000001"], "2025-12-31")

    page = visit.go()
    visit.presenter.mylist.refresh()
    visit.settle()
    face = next(f for f in visit.presenter.folders if f.key[0] == "search")
    today = datetime.now(UTC)
    assert (face.words, face.count, face.new) == ("Strong inclusion", total, True)
    assert face.second.startswith(f"3 new since {today.day} {today:%B}")
    visit.presenter.open(face.key)
    visit.settle()
    assert visit.presenter.model.rowCount() == total
    new = next(b for b in page.pane.only.buttons() if b.text() == "New")
    new.click()
    visit.settle()
    assert sorted(str(visit.presenter.urn(n)) for n in range(3)) == sorted(seen)[:3]
    page.pane.seen.click()
    visit.settle()
    face = next(f for f in visit.presenter.folders if f.key[0] == "search")
    assert (face.new, face.second.startswith("Nothing new since")) == (False, True)
    assert visit.presenter.model.rowCount() == total
    visit.undo()
    face = next(f for f in visit.presenter.folders if f.key[0] == "search")
    assert face.second.startswith("3 new since")


def test_words_alone_can_be_saved_too_and_opened_in_find_again(visit: Visit) -> None:
    find: Any = visit.window.page("find")
    visit.qtbot.keyClicks(find.search, "nursery")
    visit.settle()
    found = visit.find.total
    below = next(b for b in find.results.findChildren(Button) if b.text() == "Save this search" and b.isVisible())
    below.click()
    sheet_of(NameSheet).ok.click()
    visit.settle()
    visit.find.type("club")
    page = visit.go()
    visit.presenter.open(("search", 1))
    visit.settle()
    page._show_in_find()
    visit.settle()
    assert visit.window.rail.current() == "find"
    assert (visit.find.query.text, visit.find.total) == ("nursery", found)


def test_a_search_that_no_longer_can_be_asked_says_why(visit: Visit) -> None:
    visit.presenter.mylist.make_list("Some")
    mylist = visit.presenter.mylist
    mylist.do(lambda library: library.mine.searches.save("Broken", '{"version": 99}', (), "2026-06-30"))
    visit.settle()
    page = visit.go()
    visit.presenter.open(("search", 1))
    visit.settle()
    assert page.pane._stack.currentWidget() is page.pane.error
    visit.presenter.open(("list", 1))
    visit.settle()
    assert page.pane._stack.currentWidget() is not page.pane.error


# --- what has left ---


def test_a_setting_that_left_the_register_stays_and_says_so(visit: Visit) -> None:
    library = visit.program.holder.library
    gone = library.search(Query(left=True))
    assert gone.total
    left = library.rows(gone, 0, 1)[0]
    visit.presenter.mylist.make_list("Old", (left.urn, "EY000001"))
    visit.settle()
    page = visit.go()
    first, unknown = visit.presenter.model.faces
    assert first.left.startswith("No longer on the register as at ")
    assert first.left in first.sentence
    assert unknown.left == "No release held here lists it."
    assert any("That may be a closure, a new owner or a new registration." in words for words in texts(page.desk))


# --- backups ---


def test_a_copy_says_what_putting_it_back_loses_and_puts_it_back(visit: Visit, again: Callable[[], Library]) -> None:
    urns = visit.keep(0)
    page = visit.go()
    page.copies.click()
    sheet = sheet_of(BackupsSheet)
    visit.settle()
    held = sheet.list.count()  # the day's own copy may be there by now
    visit.qtbot.wait(1100)  # times are kept to the second
    next(b for b in sheet.findChildren(Button) if b.text() == "Make a copy now").click()
    visit.settle()
    assert sheet.list.count() == held + 1
    visit.qtbot.wait(1100)  # times are kept to the second
    sheet.close()
    visit.type_note("Written after the copy")
    visit.presenter.decide(urns[0], "yes")
    visit.settle()
    page.copies.click()
    sheet = sheet_of(BackupsSheet)
    visit.settle()
    assert sheet.said().startswith("2 things done since would be gone, the newest: Decided yes about 1 setting; Wrote")
    assert sheet.back.text().startswith("Put back the copy of ")
    sheet.back.click()
    visit.settle()
    assert any(words.endswith("is back.") for words in texts(sheet))
    assert sheet.list.count() == held + 2, "how it stood was copied first"
    sheet.close()
    assert again().mine.notes.text(urns[0]) == ""
    assert again().mine.decisions.of(urns[0]) is None
    assert page.desk.note.edit.toPlainText() == ""
    assert visit.rows() == urns


def test_a_file_of_a_newer_program_is_left_alone_and_the_page_says_so(
    visit: Visit, sample_folder: Path, settle: Settle
) -> None:
    import sqlite3

    visit.keep(0)
    library = visit.program.holder.library
    library.close()
    path = next(sample_folder.rglob("user.sqlite"))
    with sqlite3.connect(path) as conn:
        conn.execute("PRAGMA user_version = 99")
    conn.close()
    page = visit.go()
    visit.presenter.mylist.refresh()
    settle()
    assert any("newer version of the program" in words for words in texts(page.pane))
