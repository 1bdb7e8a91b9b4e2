"""What must improve: the table of numbers, the sentences behind the one that was opened, and the passage beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.report_hits import HIT_ROLE
from desktop.presenters.improve import ImprovePresenter
from desktop.presenters.report_wish import theme_words
from desktop.views.reports.counts import CountsTable
from desktop.views.reports.coverage import CoverageLine
from desktop.views.reports.hits import HitList
from desktop.views.reports.passage import PassagePane
from desktop.widgets.announce import announce
from desktop.widgets.arrange import column, column_widget, hairline, pane, row, scrolled, vertical_hairline
from desktop.widgets.buttons import Segmented, icon_button, primary
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.kept_layout import KeptSplitter
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Elided, Text

BY = (("theme", tr("Theme")), ("quarter", tr("Quarter")), ("area", tr("Area")))
KINDS = (("all", tr("Both kinds")), ("must", tr("Actions")), ("should", tr("Recommendations")))
LEGEND = tr("Bars: actions filled, recommendations outlined after them.")
TABLE_LEAST, LIST_LEAST = 132, 120
"""The heights that table and list keep, in the design's pixels: below them the page scrolls."""
NONE = tr("Nothing to improve is held")
WHY = tr("Actions and recommendations stand in inspection reports. None is held of the settings and days chosen.")


class ImprovePart(QWidget):
    """`report_asked`, `setting_asked`, `page_asked`, `fetch_asked` as the page has them."""

    report_asked = Signal(object)
    setting_asked = Signal(str)
    page_asked = Signal(str)
    fetch_asked = Signal(object, str)

    def __init__(self, presenter: ImprovePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.by = Segmented(BY, tr("Count by"), size="small")
        self.by.chosen.connect(self._count_by)
        self.theme = Choice([("", tr("All themes")), *theme_words().items()], tr("Theme"))
        self.theme.chosen.connect(lambda key: presenter.choose_theme(str(key)))
        self.kind = Choice(KINDS, tr("Actions or recommendations"))
        self.kind.chosen.connect(lambda key: presenter.choose_kind(str(key)))
        self.theme.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.theme.setMinimumContentsLength(7)
        self.table = CountsTable(presenter.counts)
        self._base = Text("", "caption", tone="ink2", wrap=True)
        self._title = Elided("", "lead", 600)
        self.save_button = icon_button("download", tr("Save these sentences as CSV"), self._ask_where, boxed=True)
        self._told = Text("", "small", 500, wrap=True)
        self.list = HitList(tr("Actions and recommendations"), lines=2)
        self.list.setModel(presenter.model)
        self.passage = PassagePane(
            presenter.search.basket,
            tr("Choose a sentence"),
            tr("A number opens its sentences; a sentence its passage here."),
        )
        self.coverage = CoverageLine(presenter.search)
        self.error = ErrorPanel()
        self._build()
        presenter.counted.connect(self.refresh)
        presenter.listed.connect(self._show_title)
        presenter.told.connect(self._tell)
        presenter.looked_at.connect(lambda: self.passage.show_passage(presenter.passage))
        self.table.opened.connect(presenter.open)
        self.list.shown.connect(lambda index: presenter.look_at(index.data(HIT_ROLE)))
        self.list.opened.connect(self._open)
        self.list.copy_asked.connect(lambda _index: self.passage.copy())
        self.passage.report_asked.connect(self.report_asked)
        self.passage.setting_asked.connect(self.setting_asked)
        self.passage.told.connect(self._tell)
        self.coverage.fetch_asked.connect(self.fetch_asked)
        self.error.asked.connect(self._answer)
        self.refresh()

    def set_room(self, width: int, *, alone: bool) -> None:
        """Give the numbers and their sentences their width; `alone` without the passage beside them."""
        self._left.setFixedWidth(width)
        self.passage.setVisible(not alone)
        self.table.setMinimumHeight(theme.px(TABLE_LEAST))
        self.list.setMinimumHeight(theme.px(LIST_LEAST))
        for part in (self._upper, self._lower):  # the splitter knows nothing of heights that follow a width
            least = part.layout().minimumHeightForWidth(width - theme.px(8))  # type: ignore[union-attr]
            part.setMinimumHeight(max(0, least))

    def refresh(self) -> None:
        """Show what was counted."""
        p = self._presenter
        self._base.setText(f"{p.base_words()} {LEGEND}")
        if p.message is not None:
            self.error.show_message(p.message)
            self._stack.setCurrentWidget(self._failed)
        elif p.ready and not p.counts.rowCount():
            self._stack.setCurrentWidget(self._empty)
        else:
            self._stack.setCurrentWidget(self._both)
        self._show_title()

    # --- building ---

    def panes(self) -> Panes:
        """The parts of it, for F6."""
        return (
            (tr("Counts"), (self.table, self._upper)),
            (tr("Actions and recommendations"), (self.list, self._lower)),
            (tr("Passage"), (self.passage,)),
            (tr("How to get reports"), (self._empty, self._failed)),
        )

    def _build(self) -> None:
        choices = column(Flow(self.by, self.kind, self.theme, gap=theme.px(6)), margins=(16, 8, 12, 6))
        notes = column(self._base, margins=(16, 4, 16, 6))
        upper = column_widget(choices, column(self.table, margins=(8, 0, 0, 0)), notes, gap=0)
        upper.layout().setStretch(1, 1)  # type: ignore[union-attr]
        head = row(self._title, self.save_button, gap=8, margins=(16, 8, 12, 8))
        head.setStretchFactor(self._title, 1)
        self._told.setContentsMargins(*(theme.px(n) for n in (16, 0, 16, 8)))
        self._told.hide()
        lower = column_widget(hairline(), head, self._told, hairline(), self.list, gap=0)
        lower.layout().setStretch(4, 1)  # type: ignore[union-attr]
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(theme.px(5))
        self._upper, self._lower = upper, lower
        for part in (upper, lower):
            self.split.addWidget(part)
            part.raise_()  # read in this order
        self.split.setStretchFactor(0, 9)
        self.split.setStretchFactor(1, 10)
        KeptSplitter(self.split, "what must improve")
        whole = column(self.split, hairline(), self.coverage, gap=0)
        whole.setStretchFactor(self.split, 1)
        self._left = pane(scrolled(whole))  # with large text it is higher than the page
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._left)
        line.addWidget(vertical_hairline())
        line.addWidget(self.passage, 1)
        self._both = both
        lower_line = CoverageLine(self._presenter.search)
        lower_line.fetch_asked.connect(self.fetch_asked)
        go = primary(tr("Go to Find"), "find", lambda: self.page_asked.emit("find"))
        self._empty = pane(EmptyState("file", NONE, WHY, [go]), hairline(), lower_line)
        self._empty.body.setStretch(0, 1)
        self._failed = QWidget()
        self._failed.setLayout(column(self.error, margins=(12, 8, 12, 8)))
        self._stack = QStackedWidget()
        for part in (both, self._empty, self._failed):
            self._stack.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    # --- doing ---

    def _count_by(self, key: str) -> None:
        self._presenter.count_by(key)

    def _show_title(self) -> None:
        p = self._presenter
        n = p.model.rowCount()
        self._title.setText(f"{n:,}  ·  {p.title}" if p.title else "")
        self.save_button.setEnabled(bool(n))

    def _open(self, index: QModelIndex) -> None:
        face = index.data(HIT_ROLE)
        if face is not None and face.report is not None:
            from desktop.presenters.report_place import ReportPlace

            self.report_asked.emit(ReportPlace(face.report, face.section, quote=face.sentence))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the sentences"), "what-must-improve.csv", tr("Tables (*.csv)")
        )
        if name:
            self._presenter.save(Path(name))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        announce(words)
        self._told.setVisible(bool(words))

    def _answer(self, key: str) -> None:
        if key == "retry":
            self._presenter.refresh()
        else:
            self.page_asked.emit("data")
