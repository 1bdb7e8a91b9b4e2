"""The Data page: getting data, the releases held, the mirror, and looking after it all."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from data_sync.api import in_words
from desktop import theme
from desktop.language import tr, trn
from desktop.presenters.data import DataPresenter
from desktop.presenters.own_columns import BringPresenter, OwnColumnsPresenter
from desktop.presenters.report_fetching import ReportFetching
from desktop.views.data.get_card import GetCard
from desktop.views.data.import_card import ImportCard, bring_dropped, choose_files, dropped_files
from desktop.views.data.mirror_card import MirrorCard
from desktop.views.data.own_bring import BringSheet, ProblemsSheet
from desktop.views.data.own_card import OwnCard
from desktop.views.data.releases_card import ReleasesCard
from desktop.views.data.reports_card import ReportsCard
from desktop.views.data.storage_card import LicenceCard, StorageCard
from desktop.views.data.sync_panel import SyncPanel
from desktop.widgets.arrange import column, row, scrolled
from desktop.widgets.panels import ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Text, heading

SIDE, TWO_FROM = 412, 1100
"""Widths of the design: of the column at the side, and of the page from which there are two."""
GET = tr("Comes to this computer alone. What is held already is not fetched again, and you can stop at any time.")


class DataPage(QWidget):
    """`page_asked` gives the key of another page to go to."""

    title = tr("Data")
    page_asked = Signal(str)

    def __init__(self, presenter: DataPresenter, fetching: ReportFetching, own: OwnColumnsPresenter) -> None:
        super().__init__()
        sync = presenter.sync
        self._presenter, self._sync, self._own = presenter, sync, own
        self.setAcceptDrops(True)
        self.summary = Text("", tone="ink2", wrap=True)
        self.panel = SyncPanel(sync)
        self.error = ErrorPanel()
        self.error.hide()
        self.get = GetCard(sync, tr("Get the published data"), GET, tr("Get what is new"))
        self.imports = ImportCard(sync.import_files, drop=True)
        self.mirror = MirrorCard(sync.mirror)
        self.reports = ReportsCard(presenter, fetching)
        self.own = OwnCard(own)
        self.releases = ReleasesCard(presenter)
        self.storage = StorageCard(presenter, sync)
        self.licence = LicenceCard()
        self._wide: bool | None = None
        self._build()
        self._connect()
        self._arrange()

    def shown(self) -> None:
        """The page came into sight."""
        self._presenter.shown()

    def panes(self) -> Panes:
        """The cards of the page, for F6, in the order in which they stand."""
        return (
            (tr("What is being done"), (self.error, self.panel)),
            *(
                (words, (part,))
                for words, part in (
                    (tr("Releases held"), self.releases),
                    (tr("Get the published data"), self.get),
                    (tr("Inspection reports"), self.reports),
                    (tr("Import a file"), self.imports),
                    (tr("Mirror"), self.mirror),
                    (tr("Your own columns"), self.own),
                    (tr("On this computer"), self.storage),
                    (tr("Licence"), self.licence),
                )
            ),
        )

    def restyle(self) -> None:
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.hidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()) and not self._sync.busy:
            event.acceptProposedAction()
            self._drop_here.show()
            self._drop_here.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_here.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_here.hide()
        event.acceptProposedAction()
        self._import(dropped_files(event.mimeData()))

    def _build(self) -> None:
        head = row(heading(tr("Data"), "title"), self.summary, gap=10, margins=(20, 14, 16, 12))
        head.setStretchFactor(self.summary, 1)
        self._main, self._side = column(None, gap=12), column(None, gap=12)
        self._columns = row(gap=12)
        self._side_holder = QWidget()
        self._side_holder.setLayout(self._side)
        self._columns.addLayout(self._main, 1)
        self._columns.addWidget(self._side_holder)
        self._area = scrolled(column(self.error, self.panel, self._columns, gap=12, margins=(16, 0, 16, 16)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._area, 1)
        self._drop_here = DropHere(self)

    def _connect(self) -> None:
        self._presenter.changed.connect(self._show)
        self._sync.changed.connect(self._sync_changed)
        self.panel.asked.connect(self._answer)
        self.error.asked.connect(self._answer)
        self.get.started.connect(self._to_top)
        self.mirror.write_asked.connect(self._write_mirror)
        self.storage.backup_asked.connect(self._back_up)
        self.own.bring_asked.connect(self.take_own)
        self.own.problems_asked.connect(lambda sheet: ProblemsSheet(sheet, self).open())

    def _arrange(self) -> None:
        """Two columns where there is room: what is held, and beside it getting more. Else one, getting more first."""
        wide = self.width() >= theme.px(TWO_FROM)
        self._drop_here.setGeometry(self.rect())
        self._side_holder.setFixedWidth(theme.px(SIDE))
        if wide == self._wide:
            return
        self._wide = wide
        self._side_holder.setVisible(wide)
        first, rest = (self.get, self.reports, self.imports, self.mirror), (self.own, self.storage, self.licence)
        _fill(self._main, (self.releases, *rest) if wide else (self.get, self.releases, *first[1:], *rest))
        _fill(self._side, first if wide else ())

    def _show(self) -> None:
        presenter = self._presenter
        self.error.setVisible(presenter.message is not None)
        if presenter.message is not None:
            self.error.show_message(presenter.message)
        status = presenter.status
        if status is None or status.as_at is None:
            self.summary.setText(tr("Nothing is held yet"))
            return
        held = trn("{count} release held", "{count} releases held", len(status.releases), count=len(status.releases))
        count, day = status.settings, in_words(status.as_at)
        if status.sample:
            said = tr("{held}, {count:,} invented settings as at {day}", held=held, count=count, day=day)
        else:
            said = tr("{held}, {count:,} settings as at {day}", held=held, count=count, day=day)
        self.summary.setText(said)

    def _sync_changed(self) -> None:
        if not self._sync.busy and self._sync.phase != "idle" and self.isVisible():
            self._presenter.refresh()

    def _to_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)
        self.panel.take_focus()

    def _import(self, files: Sequence[Path]) -> None:
        bring_dropped(self._sync, files)
        self._to_top()

    def _answer(self, key: str) -> None:
        if key == "import-file":
            choose_files(self, self._import)
        elif key == "set-mirror":
            self._area.ensureWidgetVisible(self.mirror)
            self.mirror.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == "open-folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._presenter.folder)))
        elif key == "rebuild":
            self._sync.rebuild()
        elif key == "get-register":
            self._to_top()
            self.get.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._presenter.refresh()

    def _write_mirror(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder for the mirror"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._sync.write_mirror(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_own(self, path: Path) -> None:
        BringSheet(BringPresenter(self._own.mylist, path), self).open()

    def _back_up(self) -> None:
        dialog = QFileDialog(self, tr("Back up your lists and notes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("childcare-atlas-lists-and-notes.sqlite")
        dialog.fileSelected.connect(lambda name: self._sync.back_up(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _fill(place: QVBoxLayout, cards: Sequence[QWidget]) -> None:
    """Put these cards above the room that is left."""
    for n, each in enumerate(cards):
        place.insertWidget(n, each)


class DropHere(QWidget):
    """Lies over the page while files are dragged over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("canvas")
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(12, 12, -12, -12), theme.px(10), theme.px(10))
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), tr("Let go to import"))
