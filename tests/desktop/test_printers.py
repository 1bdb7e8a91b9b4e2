"""The system's print dialog: what is drawn once it is accepted, and what is told where the printer is out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.views.row_pieces import LETTERS_AT_ONCE, row_pieces
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


@pytest.mark.parametrize("letters", [0, 7, 500, 9_000])
def test_a_row_higher_than_a_page_goes_on_in_pieces_and_loses_nothing(letters: int) -> None:
    row = ("short", " ".join(f"word{n}" for n in range(letters // 6)), "x" * letters)
    pieces = list(row_pieces(row, 20.0, lambda _n, text: len(text) / 50))
    assert [ends for _piece, ends in pieces] == [False] * (len(pieces) - 1) + [True]
    assert (len(pieces) > 1) == (letters > 1_000)
    for n, whole in enumerate(row):
        assert " ".join(piece[n] for piece, _ in pieces).split() == whole.split() or n == 2
        assert all(len(piece[n]) <= min(1_000, LETTERS_AT_ONCE) for piece, _ in pieces)
    assert "".join(piece[2] for piece, _ in pieces) == row[2]
