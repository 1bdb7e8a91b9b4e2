"""Every day: files dropped on the window, searches that come back, mistakes of the program, a word when it is done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, get_args

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop import faults, theme
from desktop import settings as remembered
from desktop.app import Program
from desktop.presenters.errands import Errand, Kind
from desktop.presenters.help import HelpPresenter
from desktop.presenters.taking_up import keep
from desktop.views import finished as finished_view
from desktop.views.about import AboutSheet, LicencesSheet
from desktop.views.data.own_bring import BringSheet
from desktop.views.dropped import DroppedQuestion
from desktop.views.fault import FaultSheet
from desktop.views.find.page import FindPage
from desktop.views.find.recent import KEEP, RecentSearches
from desktop.views.finished import DONE, NOT_DONE, Finished
from desktop.views.help import HelpPage
from desktop.widgets.text import Text

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]


def only(kind: type[Any], program: Program, qtbot: QtBot) -> Any:
    """The sheet or part of this kind, once it is there."""
    qtbot.waitUntil(lambda: len(program.window.findChildren(kind)) == 1, timeout=20_000)
    return program.window.findChildren(kind)[0]


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Text))


def drop(program: Program, qtbot: QtBot, *files: Path) -> None:
    qtbot.waitUntil(program.window.acceptDrops, timeout=20_000)  # what need not stand at once has been added
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    program.window.dropEvent(QDropEvent(QPointF(300, 300), copy, mime, left, none))


def release(folder: Path, invented: Any) -> Path:
    rows = [invented.nursery("EY900001", invented.graded("14/09/2022"))]
    return invented.csv_file(folder / "register.csv", invented.layout("management_2026"), rows, "2026-06-30")


def test_a_dropped_file_is_asked_about_and_left_alone_or_taken_in_as_what_it_is(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, tmp_path: Path, invented: Any
) -> None:
    program, file = open_program(), release(tmp_path, invented)
    own, report = tmp_path / "returns.csv", tmp_path / "report.pdf"
    own.write_text("URN,Vacancies\nEY990114,3\n", encoding="utf-8")
    report.write_bytes(b"%PDF-1.4")

    drop(program, qtbot, own, report)
    question = only(DroppedQuestion, program, qtbot)
    assert "returns.csv" in said(question)
    assert "read as an inspection report" in said(question)
    question.leave.click()
    qtbot.waitUntil(lambda: not program.window.findChildren(DroppedQuestion), timeout=20_000)
    assert program.holder.library.sample

    drop(program, qtbot, own)
    question = only(DroppedQuestion, program, qtbot)
    question.kind.choose("own")
    question.take.click()
    sheet = only(BringSheet, program, qtbot)
    assert sheet.presenter.path == own
    sheet.reject()
    qtbot.waitUntil(lambda: not program.window.findChildren(QDialog), timeout=20_000)

    drop(program, qtbot, file)
    only(DroppedQuestion, program, qtbot).take.click()
    qtbot.waitUntil(lambda: not program.holder.library.sample, timeout=60_000)
    assert program.window.rail.current() == "data"


def test_searches_are_kept_only_for_who_asks_and_are_forgotten_at_once(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot
) -> None:
    program = open_program()
    page = program.window.page("find")
    assert isinstance(page, FindPage)
    recent = only(RecentSearches, program, qtbot)

    def search(text: str) -> None:
        page.search.setText(text)
        program.find.type(text)
        page.search.editingFinished.emit()

    def choose(words: str) -> None:
        menu = recent.menu_of_now()
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()

    search("acorns")
    assert program.settings.recent == []
    choose(KEEP)
    search("no such place anywhere")
    search("nursery")
    assert program.settings.recent == ["nursery", "acorns"]
    choose("acorns")
    assert (program.find.query.text, page.search.text()) == ("acorns", "acorns")
    choose("Forget these searches")
    assert program.settings.recent == []
    search("nursery")
    choose("Forget them, and keep none from now on")
    assert (program.settings.recent, program.settings.keep_recent) == ([], False)


def test_the_program_opens_where_it_was_left_and_with_the_search_only_where_searches_are_kept(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, sample_folder: Path
) -> None:
    left = remembered.Settings(page="whatsnew", keep_recent=True)
    first = open_program()
    first.settings.keep_recent = True
    first.find.type("nursery")
    first.find.tick_filter("register", "EYR", True)
    asked, found = first.find.query, first.find.total
    keep(first.settings, first.find)
    left.last_search = first.settings.last_search
    first.window.close()
    remembered.save(left, sample_folder)

    second = open_program(take_up=True)
    qtbot.waitUntil(lambda: second.window.rail.current() == "whatsnew", timeout=20_000)
    qtbot.waitUntil(lambda: second.find.query == asked and second.find.total == found, timeout=20_000)
    second.settings.keep_recent = False
    second.window.close()
    assert second.settings.last_search == {}


def test_a_search_kept_by_another_version_is_passed_over(
    open_program: OpenProgram, settle: Settle, sample_folder: Path
) -> None:
    left = remembered.Settings(
        page="settings", keep_recent=True, last_search={"query": '{"version": 99}', "of": "sample"}
    )
    remembered.save(left, sample_folder)
    program = open_program(take_up=True)
    settle()
    assert program.find.query.is_empty
    assert program.find.message is None


SECRET = "Mrs Smith of 12 Acacia Road"


def test_a_mistake_in_a_slot_is_told_in_a_sheet_that_leaks_nothing_and_one_goes_on(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_program()
    folder = program.holder.folder
    monkeypatch.undo()  # the journeys' own: there, nobody is told
    with capture_exceptions():
        before = sys.excepthook
        faults.catch(program.window, folder)
        try:

            def slot() -> None:
                raise ValueError(f"could not convert {SECRET!r} in {folder}")

            for _ in range(2):
                QTimer.singleShot(0, slot)
            sheet = only(FaultSheet, program, qtbot)
            qtbot.waitUntil(lambda: "2 times" in said(sheet), timeout=20_000)
        finally:
            sys.excepthook = before
    sheet.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("ValueError\n")
    assert "SQLite: " in copied
    assert "test_everyday_visit.py:" in copied
    for place in (copied, said(sheet), (folder / faults.FILE).read_text(encoding="utf-8")):
        assert SECRET not in place
    assert str(Path.home()) not in copied
    assert str(Path(__file__).parents[2]) not in copied
    sheet.go_on.click()
    settle()
    assert program.window.isVisible()
    another = FaultSheet("ValueError", program.window)
    another.quit_asked.connect(program.window.close)
    another.open()
    another.close_program.click()
    assert not program.window.isVisible()


class Sync(QObject):
    """What the notification listens to: an errand and how far it is."""

    changed = Signal()
    phase, errand = "idle", Errand("sync")


def run(sync: Sync, kind: Kind, ending: str) -> None:
    sync.errand = Errand(kind, whose="the settings on “Near Mrs Smith”")
    for sync.phase in ("working", ending):
        sync.changed.emit()


class Tray(QObject):
    """A desktop's row of marks that shows what it is told."""

    messageClicked, activated = Signal(), Signal(object)
    shown: ClassVar[list[str]] = []

    def __init__(self, _icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return True

    supportsMessages = isSystemTrayAvailable

    def showMessage(self, _title: str, words: str, *_rest: object) -> None:
        self.shown.append(words)

    def show(self) -> None:
        """It has no look."""

    hide = show


def test_the_notification_leads_back_to_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finished_view, "QSystemTrayIcon", Tray)
    window, sync = QWidget(), Sync()
    qtbot.addWidget(window)
    finished = Finished(sync, remembered.Settings(), window)  # type: ignore[arg-type]
    window.isActiveWindow = lambda: looked_at[0]  # type: ignore[method-assign]
    window.raise_ = lambda: None  # type: ignore[method-assign]  # the offscreen platform cannot
    looked_at = [False]
    run(sync, "reports", "done")
    assert Tray.shown == [DONE["reports"]]
    with qtbot.waitSignal(finished.asked, timeout=5_000):
        finished._tray.messageClicked.emit()  # type: ignore[union-attr]
    assert window.isVisible()
    looked_at[0] = True
    run(sync, "reports", "failed")
    looked_at[0] = False
    run(sync, "reports", "stopped")  # the person did that
    run(sync, "sync", "failed")
    finished._settings.tell_when_done = False
    run(sync, "sync", "done")
    assert Tray.shown == [DONE["reports"], NOT_DONE]
    assert set(DONE) == set(get_args(Kind))


def test_about_says_versions_whose_data_and_the_licence_of_every_part(qtbot: QtBot) -> None:
    theme.current()
    window = HelpPage(HelpPresenter())
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.about.click()
    (sheet,) = window.findChildren(AboutSheet)
    words = said(sheet)
    for wanted in ("Python", "Qt", "SQLite", "Crown copyright", "OS data", "MIT licence", "not Ofsted’s"):
        assert wanted in words
    sheet.copy.click()
    assert "SQLite: " in QGuiApplication.clipboard().text()
    sheet._show_licences()
    (licences,) = window.findChildren(LicencesSheet)
    names = [licences.choice.itemText(n) for n in range(licences.choice.count())]
    assert names[0].startswith("Childcare Atlas")
    assert any(name.startswith("numpy") for name in names)
    chosen = next(n for n, name in enumerate(names) if name.startswith("click"))
    licences.choice.setCurrentIndex(chosen)
    licences._show(chosen)
    assert "Redistribution" in licences.text.toPlainText()
