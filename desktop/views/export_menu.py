"""Take along what a page shows: print, PDF, CSV, copy. One button; the page gives a `Sheet` when it is asked for."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from PySide6.QtCore import QPoint, QSaveFile, Signal
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QMenu

from data_sync.api import KnownError, write_csv
from desktop import icons, theme
from desktop.language import tr, trn
from desktop.messages import of
from desktop.models.tables import Sheet, joined
from desktop.views.printed_sheet import lay_sheet, print_sheet
from desktop.widgets.buttons import Button
from desktop.widgets.printers import ask_printer

DOTS = 600


class ExportButton(Button):
    """`sheet` gives what is shown now. `told` says in a sentence what came of it, `more_asked` asks for the sheet with
    all forms and columns. `workbook` writes a sheet as one and tells how many rows; None where there is no such way."""

    told = Signal(str)
    more_asked = Signal()

    def __init__(self, sheet: Callable[[], Sheet], words: str = tr("Export")) -> None:
        super().__init__(words, "", "download")
        self._sheet = sheet
        self.workbook: Callable[[Sheet, str], int] | None = None
        self.clicked.connect(lambda _checked=False: self.open_menu())

    def open_menu(self) -> QMenu:
        """Offer the ways."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Take along"))
        ways: list[tuple[str, str, Callable[[], object]]] = [
            ("print", tr("Print…\tCtrl+P"), self.ask_printer),
            ("file", tr("Save as PDF…"), lambda: self._ask_file("pdf", self.save_pdf)),
            ("table", tr("Save as CSV…"), lambda: self._ask_file("csv", self.save_csv)),
            ("copy", tr("Copy as a table"), self.copy),
            ("download", tr("Excel, web page and more, choose columns…\tCtrl+E"), self.more_asked.emit),
        ]
        if self.workbook is not None:
            ways.insert(2, ("table", tr("Save as a workbook…"), lambda: self._ask_file("xlsx", self.save_workbook)))
        for icon, words, do in ways:
            action = menu.addAction(icons.icon(icon, "ink2", theme.px(16)), words)
            action.triggered.connect(lambda _checked=False, do=do: do())
        menu.aboutToHide.connect(menu.deleteLater)
        width = menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(self.width() - width, self.height())))
        return menu

    def save_csv(self, path: str) -> None:
        """Write all rows as one CSV file, whole or not at all."""
        table = joined(self._sheet())
        text = io.StringIO()
        written = write_csv(text, table.header, table.rows)
        rows = tr("1 row") if written == 1 else tr("{written:,} rows", written=written)
        # with a mark of its encoding: else a spreadsheet takes "Château" for something else
        self._save(path, ("\ufeff" + text.getvalue()).encode("utf-8"), rows)

    def save_workbook(self, path: str) -> None:
        """Write the tables as the sheets of a workbook, whole or not at all."""
        if self.workbook is None:
            return
        try:
            written = self.workbook(self._sheet(), path)
        except KnownError as error:
            message = of(error)
            self.told.emit(f"{message.sentence} {message.action}".strip())
            return
        self.told.emit(
            trn("Saved {path}, 1 row.", "Saved {path}, {written:,} rows.", written, path=path, written=written)
        )

    def save_pdf(self, path: str) -> None:
        """Write the sheet as a PDF, whole or not at all."""
        file = QSaveFile(path)
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            self.told.emit(tr("{path} cannot be written. Choose another folder.", path=path))
            return
        sheet = self._sheet()
        writer = QPdfWriter(file)
        writer.setResolution(DOTS)
        writer.setTitle(sheet.title)
        writer.setCreator(tr("Childcare Atlas"))
        lay_sheet(writer)
        pages = print_sheet(sheet, writer)
        del writer
        if pages and file.commit():
            self.told.emit(
                trn("Saved {path}, {pages:,} page.", "Saved {path}, {pages:,} pages.", pages, path=path, pages=pages)
            )
        else:
            file.cancelWriting()
            self.told.emit(
                tr("{path} could not be written whole, so nothing was. Is there room on the disk?", path=path)
            )

    def copy(self) -> None:
        """Put all rows on the clipboard, as a spreadsheet takes them: tabs between the cells."""
        table = joined(self._sheet())
        text = io.StringIO()
        guarded = io.StringIO()
        rows = write_csv(guarded, table.header, table.rows)
        guarded.seek(0)
        writer = csv.writer(text, delimiter="\t", lineterminator="\n")
        writer.writerows([" ".join(cell.split()) for cell in row] for row in csv.reader(guarded))
        QGuiApplication.clipboard().setText(text.getvalue())
        self.told.emit(
            tr("Copied 1 row with its head.") if rows == 1 else tr("Copied {rows:,} rows with their head.", rows=rows)
        )

    def ask_printer(self) -> None:
        sheet = self._sheet()
        ask_printer(self, sheet.title, lambda printer: print_sheet(sheet, printer), self.told.emit, lay=lay_sheet)

    def _ask_file(self, suffix: str, take: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, tr("Save as {upper}", upper=suffix.upper()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self._sheet().file_name}.{suffix}")
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: str, content: bytes, what: str) -> None:
        file = QSaveFile(path)
        if file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit():
            self.told.emit(tr("Saved {path}, {what}.", path=path, what=what))
        else:
            self.told.emit(tr("{path} cannot be written. Choose another folder, or make room on the disk.", path=path))
