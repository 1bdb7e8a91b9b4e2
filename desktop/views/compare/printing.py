"""Print and Save as PDF: two buttons of the Compare page."""

from __future__ import annotations

from PySide6.QtCore import QSaveFile, Qt, Signal
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.models.comparison import ComparisonTable
from desktop.presenters.compare import ComparePresenter
from desktop.views.compare.printed import lay_across, print_comparison
from desktop.widgets.arrange import row
from desktop.widgets.buttons import secondary
from desktop.widgets.checks import CheckBox

DOTS = 600
NAME = "settings-compared.pdf"


class PrintButtons(QWidget):
    """`told` gives a sentence on what came of it. `mine` stands elsewhere on the page: whether to print what the
    person keeps."""

    told = Signal(str)

    def __init__(self, presenter: ComparePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.print_button = secondary("Print", "print", self._ask_printer)
        self.pdf_button = secondary("Save as PDF", "download", self._ask_file)
        self.mine = CheckBox("Print what I keep as well: my decision, lists, tags and notes")
        self.mine.hide()
        self._line = row(self.print_button, self.pdf_button, gap=8)
        self.setLayout(self._line)

    def add(self, button: QWidget) -> None:
        """Put one more way to take the comparison away beside these."""
        self._line.addWidget(button)

    def refresh(self) -> None:
        """Offer to print what the person keeps where there is any; it is never ticked of itself."""
        self.mine.setVisible(self._presenter.keeps_something)

    def _table(self) -> ComparisonTable:
        return self._presenter.printed(with_mine=self.mine.isChecked() and self._presenter.keeps_something)

    def write_pdf(self, path: str) -> None:
        """Write the comparison to `path`, whole or not at all, and tell what came of it."""
        file = QSaveFile(path)
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            self.told.emit(f"{path} cannot be written. Choose another folder.")
            return
        writer = QPdfWriter(file)
        writer.setResolution(DOTS)
        writer.setTitle("Settings compared")
        writer.setCreator("Childcare Atlas")
        lay_across(writer)
        pages = print_comparison(self._table(), self._presenter.source, writer)
        del writer
        if pages and file.commit():
            self.told.emit(f"Saved {path}, {pages} page{'s' if pages > 1 else ''}.")
        else:
            file.cancelWriting()
            self.told.emit(f"{path} could not be written whole, so nothing was. Is there room on the disk?")

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, "Save as PDF")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(NAME)
        dialog.fileSelected.connect(self.write_pdf)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 5 ms, and seldom wanted

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Settings compared")
        lay_across(printer)
        dialog = QPrintDialog(printer, self)

        def accepted() -> None:
            if not print_comparison(self._table(), self._presenter.source, printer):
                self.told.emit("The printer could not be reached. Save as PDF instead, and print that.")

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
