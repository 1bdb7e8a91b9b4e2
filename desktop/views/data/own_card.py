"""The person's own columns on the Data page: bring a sheet, see what is held, say what a column means, remove."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from desktop import theme
from desktop.language import tr, trn
from desktop.presenters.own_columns import OwnColumnFace, OwnColumnsPresenter, OwnSheetFace, meanings
from desktop.views.data.import_card import dropped_files
from desktop.widgets.arrange import Panel, clear, column, hairline, row
from desktop.widgets.buttons import link, secondary
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.text import Icon, Text, heading

TEXT = tr(
    "Vacancies, take-up, fees, a rating: a sheet of yours, joined by URN or by name and postcode. It"
    " stays on this computer and is sent nowhere."
)
SHEETS = (".csv", ".xlsx", ".ods")
FILTER = tr("Sheets (*.csv *.xlsx *.ods);;All files (*)")


class OwnCard(Panel):
    """`bring_asked` gives the path of a sheet to be looked at, `problems_asked` the `OwnSheetFace` whose rows something
    was said of."""

    bring_asked = Signal(object)
    problems_asked = Signal(object)

    def __init__(self, presenter: OwnColumnsPresenter) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        self._presenter = presenter
        self.setAcceptDrops(True)
        head = row(Icon("table", "accent", 22), heading(tr("Your own columns"), "lead"), None, gap=10)
        self.bring = secondary(tr("Bring a sheet"), "folder", self._choose)
        self.held = QVBoxLayout()
        self.held.setContentsMargins(0, 0, 0, 0)
        self.held.setSpacing(theme.px(8))
        told = Text(" ".join((TEXT, tr("Or drop it on this card."))), tone="ink2", wrap=True)
        self.body.addLayout(column(head, told, row(self.bring, None), self.held, gap=8))
        presenter.changed.connect(self._show)
        self._show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(path.suffix.lower() in SHEETS for path in dropped_files(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        sheets = [path for path in dropped_files(event.mimeData()) if path.suffix.lower() in SHEETS]
        if sheets:
            event.acceptProposedAction()
            self.bring_asked.emit(sheets[0])

    def _show(self) -> None:
        clear(self.held)
        for sheet in self._presenter.sheets:
            self._add(sheet)

    def _add(self, sheet: OwnSheetFace) -> None:
        self.held.addWidget(hairline())
        self.held.addWidget(Text(sheet.name, "body", 600, wrap=True, selectable=True))
        self.held.addWidget(Text(sheet.line, "small", tone="ink2", wrap=True))
        for each in sheet.columns:
            self.held.addLayout(self._column(each))
        remove = secondary(tr("Remove"), "close", lambda: self._presenter.remove(sheet.name))
        remove.setAccessibleName(tr("Remove {name} and its columns", name=sheet.name))
        parts = [remove]
        if sheet.problems:
            count = len(sheet.problems)
            told = link(trn("What was said of {count:,} row", "What was said of {count:,} rows", count, count=count),
                        lambda: self.problems_asked.emit(sheet))  # fmt: skip
            parts.append(told)
        self.held.addWidget(Flow(*parts, gap=theme.px(10)))

    def _column(self, each: OwnColumnFace) -> QVBoxLayout:
        kinds = {"text": "text", "number": "numbers", "date": "dates"}
        name = Text(f"{each.name} ({kinds[each.kind]})", "small", wrap=True)
        if each.kind != "number":
            return column(name)
        choice = Choice(meanings(), tr("{name}: what it fills in the sufficiency table", name=each.name))
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(26)
        choice.choose(each.meaning)
        choice.chosen.connect(lambda key: self._presenter.mean(each.name, str(key)))
        line = row(name, choice, gap=8)
        line.setStretchFactor(name, 1)
        return column(line)

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose a sheet of your own"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(FILTER)
        dialog.fileSelected.connect(lambda name: self.bring_asked.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
