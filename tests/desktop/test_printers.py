"""The system's print dialog: what is drawn once it is accepted, and what is told where the printer is out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.printers import UNREACHED, ask_printer


@pytest.mark.parametrize(("pages", "expected"), [(2, []), (0, [UNREACHED])])
def test_a_printer_out_of_reach_is_told_with_what_to_do(qtbot: QtBot, pages: int, expected: list[str]) -> None:
    over, told, laid = QWidget(), [], []
    names: list[str] = []
    qtbot.addWidget(over)

    def draw(printer: QPrinter) -> int:
        names.append(printer.docName())
        return pages

    ask_printer(over, "A list", draw, told.append, lay=laid.append)
    dialog = over.findChild(QPrintDialog)
    assert dialog is not None
    assert len(laid) == 1
    assert not names, "nothing is drawn before a person says so"
    dialog.accepted.emit(dialog.printer())
    assert names == ["A list"]
    assert told == expected
    dialog.reject()
