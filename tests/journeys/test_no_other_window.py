"""On a walk through every page, nothing but the window itself is ever a window: one that flashes takes the keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop.app import Program
from desktop.presenters.report_place import ReportPlace
from desktop.window import Window

ORCHARD = "EY990131"


class ShownWindows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and isinstance(watched, QWidget) and not isinstance(watched, QMenu | Window):
            self.seen.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


def test_nothing_but_the_window_is_shown_as_one_and_the_keys_reach_the_report(
    open_program: Callable[..., Program],
    settle: Callable[[], None],
    qtbot: QtBot,
    sample_folder_built: Path,
    tmp_path: Path,
) -> None:
    folder = Path(shutil.copytree(sample_folder_built, tmp_path / "reports"))
    library = Library(folder, sample=True)
    report = library.reports.files(ORCHARD)[0]
    library.close()
    shown = ShownWindows()
    QApplication.instance().installEventFilter(shown)  # type: ignore[union-attr]
    try:
        window = (program := open_program(folder=folder)).window
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle(), timeout=20_000)
        for key in program.window.page_keys():
            if key != "reader":
                window.go_to(key)
                settle()
        window.open_setting(ORCHARD)
        settle()
        window.open_report(ReportPlace(report.id))
        page = window.page("reader")
        qtbot.waitUntil(lambda: page.presenter.face is not None, timeout=20_000)  # type: ignore[attr-defined]
        settle()
    finally:
        QApplication.instance().removeEventFilter(shown)  # type: ignore[union-attr]
    assert shown.seen == []
    assert QGuiApplication.focusWindow() is window.windowHandle()
    held = QApplication.focusWidget()
    assert held is not None
    assert page.isAncestorOf(held)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(held, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "URN EY990131" in QGuiApplication.clipboard().text()
    qtbot.keyClick(held, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.rail.current() == "find"
