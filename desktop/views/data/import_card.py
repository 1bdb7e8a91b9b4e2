"""Importing files fetched by hand: chosen in a dialog or dropped on the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language import tr
from desktop.presenters.sync import SyncPresenter
from desktop.widgets.arrange import Panel, column, row
from desktop.widgets.buttons import secondary
from desktop.widgets.text import Icon, Text, heading

SUFFIXES = (".csv", ".ods", ".xlsx", ".pdf")
FILTER = tr("Register files (*.csv *.ods *.xlsx);;All files (*)")
TEXT = tr("You have the CSV, ODS or Excel file already, from a colleague or a download.")
SHORT = tr("A CSV, ODS or Excel file that you have already.")


def choose_files(parent: QWidget, take: Callable[[Sequence[Path]], object]) -> None:
    """Open the dialog for files; `take` gets the paths chosen, and is not called where there are none."""
    dialog = QFileDialog(parent, tr("Choose register files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(FILTER)
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def dropped_files(mime: QMimeData, *more: str) -> list[Path]:
    """The files of this computer in what is dragged over the window; other things are let go by.

    `more` are endings that are taken besides those of releases and reports.
    """
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in {*SUFFIXES, *more}]


def bring_dropped(sync: SyncPresenter, files: Sequence[Path]) -> None:
    """Take in what was dropped or chosen: releases of the register, and reports, which are PDFs."""
    reports = [file for file in files if file.suffix.lower() == ".pdf"]
    sync.import_files([file for file in files if file not in reports])
    sync.import_reports(reports)


class ImportCard(Panel):
    """Says that files can be imported, and opens the dialog."""

    def __init__(self, take: Callable[[Sequence[Path]], object], *, drop: bool = False) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        head = row(Icon("folder", "accent", 22), heading(tr("Import a file"), "lead"), None, gap=10)
        self.button = secondary(tr("Choose a file"), None, lambda: choose_files(self, take))
        self._whole = " ".join((TEXT, tr("Or drop it anywhere on this page."))) if drop else TEXT
        self._text = Text(self._whole, tone="ink2", wrap=True)
        self.body.addLayout(column(head, self._text, None, row(self.button, None)))

    def set_short(self, short: bool) -> None:
        """Say it in fewer words, where there is little room."""
        self._text.setText(SHORT if short else self._whole)
