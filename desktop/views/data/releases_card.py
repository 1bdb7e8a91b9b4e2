"""The releases held; of the one chosen, where it came from and what was set aside and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.releases import ReleaseFace
from desktop.presenters.data import EXPLAINED, FINGERPRINT, SHORT_HASH, DataPresenter
from desktop.views.data.table import HEAD, ROW, WordTable
from desktop.views.find.explanation import breakable
from desktop.widgets.arrange import Panel, boxed, clear, column, hairline, row
from desktop.widgets.buttons import icon_button, link
from desktop.widgets.flow import Flow
from desktop.widgets.spoken import read_in_order
from desktop.widgets.text import Elided, Text, heading

HIGHEST = 300
"""The design's height above which the list of what was set aside scrolls by itself."""


class ReleasesCard(Panel):
    """The table of releases, newest first, and under it the one chosen."""

    def __init__(self, presenter: DataPresenter) -> None:
        super().__init__("card", gap=6, margins=(18, 14, 18, 14))
        self._presenter = presenter
        self.count = Text("", "small", tone="ink2")
        self.table = WordTable(
            tr("Releases held"), (150, None, 80, 82, 158, 82), whole=True, at_least=420, kept_as="releases"
        )
        self.table.setModel(presenter.releases)
        self.detail = ReleaseDetail(presenter)
        head = row(heading(tr("Releases held")), self.count, None, gap=10)
        self.body.addLayout(column(head, self.table, 6, self.detail, gap=6))
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        presenter.changed.connect(self._show)

    def _show(self) -> None:
        status, model = self._presenter.status, self._presenter.releases
        held = len(status.releases) if status is not None else 0
        self.count.setText(tr("None yet") if not held else tr("the newest is the one searched"))
        self.table.setVisible(bool(held))
        self.detail.setVisible(bool(held))
        if held:
            was = self._presenter.selected
            self.table.setCurrentIndex(model.index(model.row_of(was.as_at) if was else 0, 0))

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._presenter.select(current.row())


class ReleaseDetail(QWidget):
    """One release: its file, its hash, its source, and the list of what was set aside or mended."""

    def __init__(self, presenter: DataPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.title = heading("", "lead", wrap=True, selectable=True)
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(theme.px(16))
        self.facts.setVerticalSpacing(theme.px(4))
        self.facts.setColumnStretch(1, 1)
        self.links = Flow(gap=theme.px(16))
        self.said = Text("", tone="ink2", wrap=True)
        self.issues = WordTable(tr("Set aside and why"), (84, 180, None, 200), at_least=420, kept_as="issues")
        self.issues.setModel(presenter.issues)
        self.setLayout(
            column(
                hairline(), 2, self.title, self.facts, self.links, 6,
                heading(tr("Set aside or mended, and why"), "lead"), self.said, self.issues, gap=6,
            )
        )  # fmt: skip
        presenter.issues_changed.connect(self._show)

    def restyle(self) -> None:
        rows = self._presenter.issues.rowCount()
        self.issues.setFixedHeight(min(theme.px(HIGHEST), theme.px(HEAD) + rows * theme.px(ROW) + 2))

    def _show(self) -> None:
        face = self._presenter.selected
        self.said.setText(self._presenter.issues_words)
        self.issues.setVisible(self._presenter.issues.rowCount() > 0)
        self.restyle()
        if face is None:
            return
        self.title.setText(face.title)
        clear(self.facts)
        for n, (name, value) in enumerate(face.facts):
            told = Text(breakable(value), "small", wrap=True, selectable=True, tabular=True)
            self._fact(n, name, told, EXPLAINED.get(name, ""))
        self._fact(len(face.facts), FINGERPRINT, self._hash(face), EXPLAINED[FINGERPRINT])
        if face.revised:
            note = tr("It took the place of an earlier file of the same date.")
            self._fact(len(face.facts) + 1, tr("Revised"), Text(note, "small", wrap=True))
        clear(self.links.flow)
        for address, words in (
            (face.page, tr("The page it is listed on")),
            (face.url, tr("The file at its publisher")),
        ):
            if address:
                self.links.flow.addWidget(link(words, partial(open_page, address)))
        read_in_order(self.layout())
        self.links.setVisible(bool(face.page or face.url))
        self.links.updateGeometry()

    def _fact(self, n: int, name: str, value: QWidget, explained: str = "") -> None:
        beside = Qt.AlignmentFlag.AlignTop if isinstance(value, Text) or explained else Qt.AlignmentFlag.AlignVCenter
        named = Text(name, "small", tone="ink2")
        if not isinstance(value, Text):  # it has a button, and is as high as that
            named.setMinimumHeight(value.sizeHint().height())
        self.facts.addWidget(named, n, 0, beside)
        if explained:
            value = boxed(column(value, Text(explained, "small", tone="ink2", wrap=True), gap=0))
        self.facts.addWidget(value, n, 1)

    def _hash(self, face: ReleaseFace) -> QWidget:
        short = Elided(f"{face.sha256[:SHORT_HASH]}…", "small", tabular=True)
        short.setAccessibleName(f"{FINGERPRINT} {face.sha256}")
        copy = icon_button("copy", tr("Copy the whole fingerprint"), partial(_copy, face.sha256), size=16)
        holder = QWidget()
        holder.setLayout(row(short, copy, None, gap=4))
        return holder


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def open_page(address: str) -> None:
    """Open a publisher's page in the browser: only an address of the web, whatever a file may say."""
    url = QUrl(address)
    if url.scheme() in ("https", "http"):
        QDesktopServices.openUrl(url)
