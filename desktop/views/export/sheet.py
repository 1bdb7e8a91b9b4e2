"""The sheet that takes what is shown away: in what form, with which columns, and where it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from desktop import theme
from desktop.messages import Message
from desktop.presenters.export import ABOUT, FORMS, ExportPresenter, message_words
from desktop.views.export.columns import ColumnList
from desktop.widgets.arrange import Notice, column, column_widget, hairline, row_widget, scrolled
from desktop.widgets.buttons import link, primary, quiet, secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.flow import Flow
from desktop.widgets.panels import ProgressPanel
from desktop.widgets.printers import ask_printer
from desktop.widgets.text import Text, heading, plain_tooltip

if TYPE_CHECKING:
    from data_sync.api import Table

WIDTH, HEIGHT = 720, 700
STAYS = "Names and addresses that are withheld stay blank. Your notes, tags and decisions are not in it."


class ExportSheet(QDialog):
    """Asks, writes and says where it went; it stays open, for one form may follow another."""

    def __init__(self, presenter: ExportPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.setWindowTitle("Export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = ""
        self.form = Choice(FORMS, "Form", role="body", widest=60)
        self.form.choose(presenter.form)
        self.form.chosen.connect(lambda key: presenter.set_form(cast(str, key)))
        self._about = Text("", "small", tone="ink2", wrap=True)
        self._what = Text(presenter.summary(), "body", wrap=True)
        self.columns = ColumnList()
        self.columns.ticked.connect(self._tick)
        self.columns.moved.connect(presenter.move)
        self.hashes = CheckBox("Name the published files it rests on, with their SHA-256")
        self.hashes.toggled.connect(self._wish)
        self.say_places = CheckBox(f"Say that distances are measured from {presenter.offer.place}")
        self.say_places.setVisible(bool(presenter.offer.place))
        self.say_places.toggled.connect(self._wish)
        self._why = Text("", "small", 600, wrap=True)
        self.told = Notice("", "check", button=link("Open the folder", self._open_folder, "body"), live=True)
        self.told.hide()
        self.refused = Notice("", "warning", live=True)
        self.refused.hide()
        self.progress = ProgressPanel("Writing")
        self.progress.cancelled.connect(presenter.stop)
        self.progress.hide()
        self._build(parent)
        self._connect()
        self._show_form()
        presenter.start()

    # --- building ---

    def _build(self, parent: QWidget) -> None:
        order = Flow(
            quiet("Move up", "up", lambda: self.columns.move_current(-1)),
            quiet("Move down", "down", lambda: self.columns.move_current(1)),
            quiet("Tick all", None, lambda: self.presenter.tick_all(True)),
            quiet("Tick none", None, lambda: self.presenter.tick_all(False)),
            quiet("The usual ones", None, self.presenter.forget),
        )
        columns = labelled("Columns", self.columns)
        content = column_widget(
            heading("Export", "title"), self._what, labelled("Form", self.form), self._about,
            columns, order, self.say_places, self.hashes,
            Text(STAYS, "small", tone="ink2", wrap=True), self._why, gap=10,
        )  # fmt: skip
        content.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 12)))  # type: ignore[union-attr]
        content.layout().setStretchFactor(columns, 1)  # type: ignore[union-attr]
        self.copy = secondary("Copy", "copy", self._copy)
        self.print_button = secondary("Print", "print", self._print)
        self.save = primary("Save", "download", self._ask_file)
        self.save.setDefault(True)
        close = secondary("Close", None, self.close)
        foot = row_widget(self.copy, self.print_button, None, close, self.save, gap=8, margins=(24, 10, 24, 12))
        told = column(self.told, self.refused, self.progress, gap=0, margins=(24, 0, 24, 0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(told)
        whole.addWidget(hairline())
        whole.addWidget(foot)
        window = parent.window()
        self.resize(min(theme.px(WIDTH), window.width() - 40), min(theme.px(HEIGHT), window.height() - 40))
        self.form.setFocus()

    def _connect(self) -> None:
        p = self.presenter
        p.ready.connect(self._show_form)
        p.columns_changed.connect(self._show_columns)
        p.step.connect(self.progress.show_step)
        p.ended.connect(self._show_busy)
        p.refused.connect(self._refuse)
        p.written.connect(self._tell_written)
        p.copied.connect(self._tell_copied)

    # --- showing ---

    def _show_form(self) -> None:
        self._what.setText(self.presenter.summary())
        self._show_columns()

    def _show_columns(self) -> None:
        self._about.setText(ABOUT[self.presenter.form])
        self.columns.show_columns(self.presenter.columns)
        self._show_busy()

    def _show_busy(self) -> None:
        p = self.presenter
        why, ready = p.why_not(), bool(p.columns) and not p.busy
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.save.setEnabled(ready and not why)
        self.copy.setEnabled(ready and bool(p.chosen))
        not_on_paper = p.why_not_on_paper()
        self.print_button.setEnabled(ready and not not_on_paper)
        plain_tooltip(self.print_button, not_on_paper or "Print on A4 across")
        self.progress.setVisible(p.busy)

    def _refuse(self, message: Message) -> None:
        self.refused.set_text(message_words(message))
        self.refused.show()
        self.told.hide()

    def _tell_written(self, path: str, rows: int) -> None:
        self._folder = str(Path(path).parent)
        self._tell(f"Saved {path}: {rows:,} {'row' if rows == 1 else 'rows'}.")

    def _tell_copied(self, rows: int) -> None:
        self._folder = ""
        self._tell(f"Copied {rows:,} {'row' if rows == 1 else 'rows'}: paste into a spreadsheet or a message.")

    def _tell(self, words: str) -> None:
        self.refused.hide()
        self.told.set_text(words)
        for button in self.told.findChildren(type(self.save)):
            button.setVisible(bool(self._folder))
        self.told.show()

    # --- doing ---

    def _tick(self, key: str, on: bool) -> None:
        self.presenter.tick(key, on)
        self._show_busy()

    def _wish(self) -> None:
        self.presenter.hashes, self.presenter.say_places = self.hashes.isChecked(), self.say_places.isChecked()

    def _begin(self) -> None:
        self.told.hide()
        self.refused.hide()
        self.progress.begin("Writing")

    def write_to(self, path: str) -> None:
        """Write the file to `path`; the sheet then says so."""
        self._begin()
        self.presenter.write(path)
        self._show_busy()

    def _ask_file(self) -> None:
        ending = self.presenter.form
        dialog = QFileDialog(self, "Export")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{dict(FORMS)[ending].split(',')[0].split(' (')[0]} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(self.presenter.suggested())
        dialog.fileSelected.connect(self.write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _copy(self) -> None:
        def put(text: str, page: str) -> None:
            data = QMimeData()
            data.setText(text)
            data.setHtml(page)
            QGuiApplication.clipboard().setMimeData(data)

        self._begin()
        self.presenter.copy(put)
        self._show_busy()

    def _print(self) -> None:
        self._begin()
        self.presenter.make(self._print_table)
        self._show_busy()

    def _print_table(self, table: Table) -> None:
        from desktop.views.compare.printed import lay_across
        from desktop.views.export.printed import print_table

        ask_printer(
            self, table.title, lambda printer: print_table(table, printer)[0], self._tell_refusal, lay=lay_across
        )

    def _tell_refusal(self, words: str) -> None:
        self.refused.set_text(words)
        self.refused.show()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.presenter.busy:
            self.presenter.stop()
        super().closeEvent(event)
