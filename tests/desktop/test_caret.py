"""The text cursor blinks while somebody writes, and costs nothing when nobody does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets import caret


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, of: QLineEdit) -> None:
        super().__init__(of)
        self.count = 0
        of.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def field(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QLineEdit]:
    usual = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(40)
    monkeypatch.setattr(caret, "STILL_AFTER_MS", 200)
    made = caret.Caret(qapp)
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    yield edit
    made.deleteLater()
    qapp.setCursorFlashTime(usual)


def test_the_cursor_stands_still_after_a_while_and_blinks_again_with_the_next_letter(
    qtbot: QtBot, qapp: QApplication, field: QLineEdit
) -> None:
    paints = Paints(field)
    qtbot.keyClicks(field, "a")
    qtbot.waitUntil(lambda: paints.count > 3, timeout=20_000)
    qtbot.waitUntil(lambda: qapp.cursorFlashTime() == 0, timeout=20_000)
    qtbot.wait(50)  # what was still to be painted
    before = paints.count
    qtbot.wait(200)
    assert paints.count == before
    qtbot.keyClicks(field, "b")
    assert qapp.cursorFlashTime() == 40
    qtbot.waitUntil(lambda: paints.count > before + 3, timeout=20_000)
