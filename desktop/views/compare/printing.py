"""Print and Save as PDF: two buttons of the Compare page."""

from __future__ import annotations

from PySide6.QtCore import QSaveFile, Signal
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop import theme
from desktop.language import tr, trn
from desktop.models.comparison import ComparisonTable
from desktop.presenters.compare import ComparePresenter
from desktop.presenters.compare_words import WordsFace
from desktop.views.compare.printed import lay_across, print_comparison
from desktop.widgets.arrange import column
from desktop.widgets.buttons import secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.flow import Flow
from desktop.widgets.printers import ask_printer

DOTS = 600
NAME, WORDS_NAME = "settings-compared.pdf", "settings-compared-words.pdf"


class PrintButtons(QWidget):
    """`told` gives a sentence on what came of it. `mine` stands elsewhere on the page: whether to print what the
    person keeps."""

    told = Signal(str)

    def __init__(self, presenter: ComparePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.print_button = secondary(tr("Print"), "print", self._ask_printer)
        self.pdf_button = secondary(tr("Save as PDF"), "pdf", self._ask_file)
        self.mine = CheckBox(tr("Print what I keep as well: my decision, lists, tags and notes"))
        self.mine.hide()
        self._added: list[QWidget] = []
        self._words: WordsFace | None = None
        self._line = Flow(self.print_button, self.pdf_button, gap=theme.px(8))
        self.setLayout(column(self._line))

    def add(self, button: QWidget) -> None:
        """Put one more way to take the comparison away beside these."""
        self._line.flow.addWidget(button)
        self._added.append(button)

    def take_words(self, words: WordsFace | None) -> None:
        """From now on print these words instead of the comparison; None: the comparison."""
        self._words = words
        for button in self._added:
            button.setVisible(words is None)

    def refresh(self) -> None:
        """Offer to print what the person keeps where there is any; it is never ticked of itself."""
        self.mine.setVisible(self._presenter.keeps_something)

    def _table(self) -> ComparisonTable:
        return self._presenter.printed(with_mine=self.mine.isChecked() and self._presenter.keeps_something)

    def _draw(self, device: QPagedPaintDevice) -> int:
        if self._words is not None:
            from desktop.views.compare.words_printed import print_words  # seldom wanted

            return print_words(self._words, self._presenter.source, device)
        return print_comparison(self._table(), self._presenter.source, device)

    def write_pdf(self, path: str) -> None:
        """Write the comparison to `path`, whole or not at all, and tell what came of it."""
        file = QSaveFile(path)
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            self.told.emit(tr("{path} cannot be written. Choose another folder.", path=path))
            return
        writer = QPdfWriter(file)
        writer.setResolution(DOTS)
        writer.setTitle(tr("Settings compared"))
        writer.setCreator(tr("Childcare Atlas"))
        lay_across(writer)
        pages = self._draw(writer)
        del writer
        if pages and file.commit():
            self.told.emit(
                trn("Saved {path}, {pages} page.", "Saved {path}, {pages} pages.", pages, path=path, pages=pages)
            )
        else:
            file.cancelWriting()
            self.told.emit(
                tr("{path} could not be written whole, so nothing was. Is there room on the disk?", path=path)
            )

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(NAME if self._words is None else WORDS_NAME)
        dialog.fileSelected.connect(self.write_pdf)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_printer(self) -> None:
        ask_printer(self, tr("Settings compared"), self._draw, self.told.emit, lay=lay_across)
