"""The sheet over a page that takes a pack away: what is in it, in what form, and where it went."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from desktop import theme
from desktop.messages import Message
from desktop.presenters.export import message_words
from desktop.presenters.packs import FORMS, Made, PackPresenter, Pictures
from desktop.views.packs.printed import lay_upright, print_pack
from desktop.widgets.arrange import Notice, column, column_widget, hairline, row_widget, scrolled
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.panels import ProgressPanel
from desktop.widgets.printers import ask_printer
from desktop.widgets.text import Text, heading, plain_tooltip

WIDTH, HEIGHT = 620, 520
STAYS = "Names and addresses that are withheld stay blank."


class PackSheet(QDialog):
    """Asks, writes and says where it went; it stays open, for one form may follow another."""

    def __init__(self, presenter: PackPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self.presenter = presenter
        offer = presenter.offer
        self.setWindowTitle(offer.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = ""
        self.form = Choice([f for f in FORMS if f[0] in offer.forms], "Form", role="body", widest=60)
        self.form.choose(offer.forms[0])
        self.before = Choice((*offer.befores, ("", "Nothing: this release alone")), "What changed since", widest=40)
        self.before.choose(presenter.wish.before)
        self.before.chosen.connect(lambda as_at: self._wish(before=str(as_at)))
        self._before = labelled("What changed since", self.before)
        self._before.setVisible(bool(offer.befores))
        self.notes = CheckBox(offer.notes or "Your notes")
        self.notes.setVisible(bool(offer.notes))
        self.notes.toggled.connect(lambda on: self._wish(notes=on))
        self.clubs = CheckBox("Count out-of-school clubs", checked=True)
        self.clubs.setVisible(offer.clubs)
        self.clubs.toggled.connect(lambda on: self._wish(clubs=on))
        self.told = Notice("", "check", button=link("Open the folder", self._open_folder, "body"), live=True)
        self.told.hide()
        self.refused = Notice("", "warning", live=True)
        self.refused.hide()
        self.progress = ProgressPanel("Writing")
        self.progress.cancelled.connect(presenter.stop)
        self.progress.hide()
        self._build(parent)
        presenter.step.connect(self.progress.show_step)
        presenter.ended.connect(self._show_busy)
        presenter.refused.connect(self._refuse)
        presenter.written.connect(self._tell)
        self._show_busy()

    def _build(self, parent: QWidget) -> None:
        offer = self.presenter.offer
        content = column_widget(
            heading(offer.title, "title", wrap=True), Text(offer.about, "body", wrap=True),
            labelled("Form", self.form), self._before, self.clubs, self.notes,
            Text(STAYS, "small", tone="ink2", wrap=True), None, gap=12,
        )  # fmt: skip
        content.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 12)))  # type: ignore[union-attr]
        self.print_button = secondary("Print", "print", self._print)
        plain_tooltip(self.print_button, "Print on A4")
        self.save = primary("Save", "download", self._ask_file)
        self.save.setDefault(True)
        close = secondary("Close", None, self.close)
        foot = row_widget(self.print_button, None, close, self.save, gap=8, margins=(24, 10, 24, 12))
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

    # --- showing ---

    def _wish(self, **wish: bool | str) -> None:
        self.presenter.wish = replace(self.presenter.wish, **wish)  # type: ignore[arg-type]

    def _show_busy(self) -> None:
        busy = self.presenter.busy
        self.save.setEnabled(not busy)
        self.print_button.setEnabled(not busy)
        self.progress.setVisible(busy)

    def _refuse(self, message: Message) -> None:
        self.refused.set_text(message_words(message))
        self.refused.show()
        self.told.hide()

    def _tell(self, path: str, what: str) -> None:
        self._folder = str(Path(path).parent)
        self.refused.hide()
        self.told.set_text(f"Saved {path}: {what}.")
        self.told.show()

    # --- doing ---

    def _begin(self) -> None:
        self.told.hide()
        self.refused.hide()
        self.progress.begin("Writing")

    def write_to(self, path: str) -> None:
        """Write the pack to `path` in the form chosen; the sheet then says so."""
        self._begin()
        self.presenter.write(path, cast(str, self.form.current()))
        self._show_busy()

    def _ask_file(self) -> None:
        ending = cast(str, self.form.current())
        dialog = QFileDialog(self, self.presenter.offer.title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{dict(FORMS)[ending].split(',')[0].split(' (')[0]} (*.{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(self.presenter.suggested(ending))
        dialog.fileSelected.connect(self.write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print(self) -> None:
        self._begin()
        self.presenter.make(self._print_pack)
        self._show_busy()

    def _print_pack(self, made: Made, pictures: Pictures) -> None:
        pack = made.pack
        ask_printer(
            self, pack.title, lambda printer: print_pack(pack, pictures, printer), self._tell_refusal, lay=lay_upright
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
