"""The sheet that takes what is shown away: in what form, with which columns, and where it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.language import tr, trn
from desktop.presenters.export import ABOUT, FORMS, ExportPresenter
from desktop.views.export.columns import ColumnList
from desktop.views.taking import TakingSheet
from desktop.widgets.arrange import column_widget, row_widget
from desktop.widgets.buttons import primary, quiet, secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.flow import Flow
from desktop.widgets.printers import ask_printer
from desktop.widgets.text import Text, heading, plain_tooltip

if TYPE_CHECKING:
    from data_sync.api import Table

WIDTH, HEIGHT = 720, 700
STAYS = tr("Names and addresses that are withheld stay blank. Your notes, tags and decisions are not in it.")


class ExportSheet(TakingSheet):
    """Asks, writes and says where it went; it stays open, for one form may follow another."""

    def __init__(self, presenter: ExportPresenter, parent: QWidget) -> None:
        super().__init__(tr("Export"), presenter, parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.form = Choice(FORMS, tr("Form"), role="body", widest=60)
        self.form.choose(presenter.form)
        self.form.chosen.connect(lambda key: presenter.set_form(cast(str, key)))
        self._about = Text("", "small", tone="ink2", wrap=True)
        self._what = Text(presenter.summary(), "body", wrap=True)
        self.columns = ColumnList()
        self.columns.ticked.connect(self._tick)
        self.columns.moved.connect(presenter.move)
        self.hashes = CheckBox(tr("Name the published files it rests on, with their fingerprints (SHA-256)"))
        self.hashes.toggled.connect(self._wish)
        self.say_places = CheckBox(tr("Say that distances are measured from {place}", place=presenter.offer.place))
        self.say_places.setVisible(bool(presenter.offer.place))
        self.say_places.toggled.connect(self._wish)
        self._why = Text("", "small", 600, wrap=True)
        self._build()
        self._connect()
        self._show_form()
        presenter.start()

    # --- building ---

    def _build(self) -> None:
        order = Flow(
            quiet(tr("Move up"), "up", lambda: self.columns.move_current(-1)),
            quiet(tr("Move down"), "down", lambda: self.columns.move_current(1)),
            quiet(tr("Tick all"), None, lambda: self.presenter.tick_all(True)),
            quiet(tr("Tick none"), None, lambda: self.presenter.tick_all(False)),
            quiet(tr("The usual ones"), None, self.presenter.forget),
        )
        columns = labelled(tr("Columns"), self.columns)
        content = column_widget(
            heading(tr("Export"), "title"), self._what, labelled(tr("Form"), self.form), self._about,
            columns, order, self.say_places, self.hashes,
            Text(STAYS, "small", tone="ink2", wrap=True), self._why, gap=10,
        )  # fmt: skip
        content.layout().setStretchFactor(columns, 1)  # type: ignore[union-attr]
        self.copy = secondary(tr("Copy"), "copy", self._copy)
        self.print_button = secondary(tr("Print"), "print", self._print)
        self.save = primary(tr("Save"), "download", self._ask_file)
        self.save.setDefault(True)
        close = secondary(tr("Close"), None, self.close)
        foot = row_widget(self.copy, self.print_button, None, close, self.save, gap=8, margins=(24, 10, 24, 12))
        self.put_together(content, foot, WIDTH, HEIGHT)
        self.form.setFocus()

    def _connect(self) -> None:
        p = self.presenter
        p.ready.connect(self._show_form)
        p.columns_changed.connect(self._show_columns)
        p.step.connect(self.progress.show_step)
        p.ended.connect(self._show_busy)
        p.refused.connect(self.refuse)
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
        plain_tooltip(self.print_button, not_on_paper or tr("Print on A4 across"))
        self.progress.setVisible(p.busy)

    def _tell_written(self, path: str, rows: int) -> None:
        self.tell(trn("Saved {path}: {rows:,} row.", "Saved {path}: {rows:,} rows.", rows, path=path, rows=rows), path)

    def _tell_copied(self, rows: int) -> None:
        self.tell(
            trn(
                "Copied {rows:,} row: paste into a spreadsheet or a message.",
                "Copied {rows:,} rows: paste into a spreadsheet or a message.",
                rows,
                rows=rows,
            )
        )

    # --- doing ---

    def _tick(self, key: str, on: bool) -> None:
        self.presenter.tick(key, on)
        self._show_busy()

    def _wish(self) -> None:
        self.presenter.hashes, self.presenter.say_places = self.hashes.isChecked(), self.say_places.isChecked()

    def write_to(self, path: str) -> None:
        """Write the file to `path`; the sheet then says so."""
        self.begin()
        self.presenter.write(path)
        self._show_busy()

    def _ask_file(self) -> None:
        self.ask_file(tr("Export"), FORMS, self.presenter.form, self.presenter.suggested(), self.write_to)

    def _copy(self) -> None:
        def put(text: str, page: str) -> None:
            data = QMimeData()
            data.setText(text)
            data.setHtml(page)
            QGuiApplication.clipboard().setMimeData(data)

        self.begin()
        self.presenter.copy(put)
        self._show_busy()

    def _print(self) -> None:
        self.begin()
        self.presenter.make(self._print_table)
        self._show_busy()

    def _print_table(self, table: Table) -> None:
        from desktop.views.compare.printed import lay_across
        from desktop.views.export.printed import print_table

        ask_printer(
            self, table.title, lambda printer: print_table(table, printer)[0], self.tell_refusal, lay=lay_across
        )
