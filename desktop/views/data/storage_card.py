"""What the data take on this computer, where they are, and looking after them; whose they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout

from desktop import theme
from desktop.language import tr
from desktop.presenters.data import DataPresenter, attribution
from desktop.presenters.errands import megabytes
from desktop.presenters.sync import SyncPresenter
from desktop.views.data.releases_card import open_page
from desktop.widgets.arrange import Panel, clear, column, row
from desktop.widgets.buttons import Button, link, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.spoken import read_in_order
from desktop.widgets.text import Icon, Text, heading


class StorageCard(Panel):
    """How much is held of everything, the folder, and what may be done with it. `backup_asked`: the page asks where."""

    backup_asked = Signal()

    def __init__(self, data: DataPresenter, sync: SyncPresenter) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        self._data, self._sync = data, sync
        self.parts = QGridLayout()
        self.parts.setColumnStretch(0, 1)
        self.parts.setVerticalSpacing(theme.px(4))
        self.folder = Text("", "small", tone="ink2", wrap=True, selectable=True)
        self.buttons: tuple[Button, ...] = (
            secondary(tr("Check it"), "check", sync.verify),
            secondary(tr("Build it again"), "data", sync.rebuild),
            secondary(tr("Back up lists and notes"), "download", self.backup_asked.emit),
        )
        self.open_folder = secondary(tr("Open the folder"), "folder", self._open)
        head = row(Icon("data", "accent", 22), heading(tr("On this computer"), "lead"), None, gap=10)
        self.body.addLayout(
            column(head, self.parts, self.folder, 2, Flow(self.open_folder, *self.buttons, gap=theme.px(8)))
        )
        data.changed.connect(self._show)
        sync.changed.connect(self._tell)

    def _show(self) -> None:
        status, disk = self._data.status, self._data.disk
        if status is None or disk is None:
            return
        clear(self.parts)
        counts = (
            (tr("Postcodes"), status.postcodes),
            (tr("Authority boundaries"), status.boundaries),
            (tr("Reports"), status.reports_held),
        )
        lines = [(words, tr("{number:,} held", number=n) if n else tr("none held")) for words, n in counts]
        lines += [(words, megabytes(size)) for words, size in disk.parts]
        for n, (words, value) in enumerate(lines):
            self._line(n, words, value)
        self._line(len(lines), tr("Together"), megabytes(disk.total), 600)
        read_in_order(self.layout())
        self.folder.setText(str(disk.folder))
        self.folder.setAccessibleName(tr("The data are in {folder}", folder=disk.folder))
        self._tell()

    def _line(self, n: int, words: str, value: str, weight: int = 400) -> None:
        self.parts.addWidget(Text(words, "small", weight), n, 0)
        number = Text(value, "small", weight, "ink2" if weight == 400 else "ink", tabular=True)
        self.parts.addWidget(number, n, 1, Qt.AlignmentFlag.AlignRight)

    def _tell(self) -> None:
        held = self._data.status is not None and bool(self._data.status.releases)
        for button in self.buttons:
            button.setEnabled(not self._sync.busy)
        self.buttons[0].setEnabled(held and not self._sync.busy)
        self.buttons[1].setEnabled(held and not self._data.sample and not self._sync.busy)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data.folder)))


class LicenceCard(Panel):
    """Whose the data are, in the words that their publishers ask for."""

    def __init__(self) -> None:
        super().__init__("card", gap=6, margins=(18, 16, 18, 16))
        head = row(Icon("quote", "accent", 22), heading(tr("Licence and sources"), "lead"), None, gap=10)
        lines = [*attribution()["lines"], attribution()["sample"]]
        told = [Text(line, "small", tone="ink2", wrap=True, selectable=True) for line in lines]
        page = link(tr("The Open Government Licence v3.0"), lambda: open_page(attribution()["licence_page"]))
        self.body.addLayout(column(head, *told, row(page, None), gap=6))
