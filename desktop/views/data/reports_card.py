"""Inspection reports on the Data page: how many are held, fetching an authority's or one's own, importing PDFs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.data import DataPresenter
from desktop.presenters.report_fetching import ReportFetching
from desktop.widgets.arrange import Panel, column, row
from desktop.widgets.buttons import link, secondary
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.flow import Flow
from desktop.widgets.text import Icon, Text, heading

TEXT = tr(
    "They are fetched one by one, about one request a second, for the settings that you choose:"
    " one, a list, a search or an authority. Then they can be read without a network."
)
FILTER = tr("Reports (*.pdf);;All files (*)")


def choose_reports(parent: QWidget, take: Callable[[Sequence[Path]], object]) -> None:
    """Open the dialog for PDFs; `take` gets the paths chosen, and is not called where there are none."""
    dialog = QFileDialog(parent, tr("Choose reports"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(FILTER)
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class ReportsCard(Panel):
    """Nothing is fetched before a person presses a button and has read how long it takes."""

    def __init__(self, data: DataPresenter, fetching: ReportFetching) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        self._data, self._fetching = data, fetching
        self._held = Text("", "small", 500, tabular=True, wrap=True)
        self.area = Choice((), tr("Authority whose reports are fetched"), role="body", widest=30)
        self.fetch = secondary(tr("Fetch"), "download", self._fetch)
        self.fetch.setAccessibleName(tr("Fetch the reports of this authority"))
        self.lists = secondary(tr("Those on my lists"), "mylist", fetching.ask_for_lists)
        self.lists.setAccessibleName(tr("Fetch the reports of the settings on my lists"))
        self.imports = secondary(
            tr("Import PDFs"), "folder", lambda: choose_reports(self, fetching.sync.import_reports)
        )
        self.again = link(tr("Read the files held again"), fetching.sync.rebuild_reports)
        head = row(Icon("file", "accent", 22), heading(tr("Inspection reports"), "lead"), None, gap=10)
        area = row(labelled(tr("An authority"), self.area), column(None, self.fetch), None, gap=8)
        self.body.addLayout(
            column(
                head, Text(TEXT, tone="ink2", wrap=True), self._held, area,
                Flow(self.lists, self.imports, gap=theme.px(8)), row(self.again, None), gap=8,
            )
        )  # fmt: skip
        data.changed.connect(self._show)
        fetching.sync.changed.connect(self._tell)
        self._show()

    def _show(self) -> None:
        status = self._data.status
        known = status.reports_known if status is not None else 0
        held = status.reports_held if status is not None else 0
        told = (
            tr("{held:,} of {known:,} reports listed are held", held=held, known=known)
            if known
            else tr("No report is held yet")
        )
        self._held.setText(told if status is not None else "")
        self.area.set_choices([(la, la) for la in self._data.authorities])
        self._tell()

    def _tell(self) -> None:
        there = bool(self._data.authorities)
        self.area.setEnabled(there)
        self.fetch.setEnabled(there)
        self.lists.setEnabled(there)
        held = self._data.status is not None and bool(self._data.status.reports_held)
        self.again.setVisible(held)
        self.again.setEnabled(not self._fetching.sync.busy)

    def _fetch(self) -> None:
        la = self.area.current()
        if isinstance(la, str):
            self._fetching.ask_for_area(la)
