"""A chart and its table in one card: either, or both where there is room; copied and saved from here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.charts.view import ChartView
from desktop.language import tr
from desktop.models.chart_face import Bars, ChartFace
from desktop.views.statistics.legend import Legend
from desktop.views.statistics.number_table import NumberTable
from desktop.views.statistics.saving import TakeAlong, ask_csv, ask_picture, copy_table
from desktop.widgets.arrange import NO_MARGINS, Panel, column
from desktop.widgets.buttons import Segmented
from desktop.widgets.page_head import PageHead
from desktop.widgets.text import Elided, Text, plain_tooltip

BOTH_FROM = 1080
"""The width of the design of the card from which chart and table stand side by side."""
CHART_LEAST = 500
"""The width of the design that is left to a chart beside its table."""
MOST_ROWS = 10
"""So many rows of a chart's table are in sight: thirty releases would make a card of their own."""
HINT = tr("Arrow keys or the pointer read the numbers; Enter or a press opens the settings behind one.")


class ChartCard(Panel):
    """`opened` gives what a number opens and its words, `told` a sentence on what was copied or saved."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, face: ChartFace) -> None:
        super().__init__("card", gap=8, margins=(18, 12, 18, 12))
        self.face = face
        self._wish = ""  # until a person wishes: both where there is room
        self._wide: bool | None = None
        self.view = ChartView(face)
        self.table = NumberTable(whole=True, most=MOST_ROWS, kept_as=f"chart {face.key}")
        self._fill_table(face)
        self.way = Segmented(
            [("chart", tr("Chart")), ("table", tr("Table"))], tr("{title}: show as", title=face.title), "small"
        )
        self.way_wide = Segmented(
            [("chart", tr("Chart")), ("table", tr("Table")), ("both", tr("Both"))],
            tr("{title}: show as", title=face.title),
            "small",
        )
        self.take = TakeAlong(self._copy, self._saves)
        self.said = Text(HINT, "caption", tone="ink3", wrap=True)
        self._build()
        self._connect()
        self._arrange(force=True)

    def restyle(self) -> None:
        self._arrange(force=True)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._share_room()

    def show_face(self, face: ChartFace) -> None:
        """Show the same numbers of another area, or of other data."""
        self.face = face
        self._area.setText(face.area)
        self._base.setText(face.base)
        if self.legend is not None and isinstance(face.drawn, Bars):
            self.legend.show_grades(face.drawn)
        self.view.show_face(face)
        self._fill_table(face)
        self._share_room()

    def show_as(self, way: str) -> None:
        """Chart, table or both."""
        self._wish = way
        self._arrange(force=True)

    def _build(self) -> None:
        self._area = Elided(self.face.area, "small", tone="ink2")
        self._head = PageHead(
            self.face.title, self._area, self.way, self.way_wide, self.take, margins=NO_MARGINS, role="section"
        )
        self._base = Text(self.face.base, "small", tone="ink2", wrap=True)
        drawn = self.face.drawn
        self.legend = Legend(drawn) if isinstance(drawn, Bars) else None
        chart: list[QWidget] = [self.legend] if self.legend is not None else []
        self.chart_side = QWidget()
        self.chart_side.setLayout(column(*chart, self.view, self.said, gap=6))
        self.table_side = QWidget()
        self.table_side.setLayout(column(self.table, None, gap=0))
        self._parts = QHBoxLayout()
        self._parts.setSpacing(theme.px(20))
        self._parts.addWidget(self.chart_side, 10, Qt.AlignmentFlag.AlignTop)
        self._parts.addWidget(self.table_side, 11, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout()
        inner.setSpacing(theme.px(6))
        inner.addWidget(self._head)
        inner.addWidget(self._base)
        inner.addLayout(self._parts)
        self.body.addLayout(inner)

    def _connect(self) -> None:
        self.way.chosen.connect(self.show_as)
        self.way_wide.chosen.connect(self.show_as)
        self.view.read.connect(lambda sentence: self.said.setText(sentence or HINT))
        self.view.opened.connect(self.opened)
        self.table.opened.connect(self.opened)

    def _arrange(self, *, force: bool = False) -> None:
        wide = self.width() >= theme.px(BOTH_FROM)
        if wide == self._wide and not force:
            return
        self._wide = wide
        wish = self._wish or "both"
        shown = wish if wide or wish != "both" else "chart"
        self.way_wide.setVisible(wide)
        self.way.setVisible(not wide)
        (self.way_wide if wide else self.way).choose(shown)
        self._head.arrange()
        self.chart_side.setVisible(shown in ("chart", "both"))
        self.table_side.setVisible(shown in ("table", "both"))
        plain_tooltip(self.way if not wide else self.way_wide, tr("The same numbers as a chart or as a table"))

    def _share_room(self) -> None:
        """Beside a chart the table takes what it wants, as far as the chart stays one."""
        room = self.width() - theme.px(CHART_LEAST) if self._wide else 0
        self.table_side.setMinimumWidth(max(0, min(self.table.wanted_width(), room)))

    def _fill_table(self, face: ChartFace) -> None:
        """Releases stand oldest first: where not all have room, the newest are in sight."""
        self.table.show_table(face.table)
        if len(face.table.rows) > MOST_ROWS:
            self.table.scrollToBottom()

    def _copy(self) -> None:
        copy_table(self.face.table, self.told.emit)

    def _saves(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            (tr("Save the table as CSV…"), lambda: ask_csv(self, self.face.table, self.told.emit)),
            (tr("Save the chart as PNG…"), lambda: ask_picture(self, self.view, "png", self.told.emit)),
            (tr("Save the chart as SVG…"), lambda: ask_picture(self, self.view, "svg", self.told.emit)),
            (tr("Copy the chart as a picture"), self.copy_picture),
        ]

    def copy_picture(self) -> None:
        from desktop.charts.picture import as_image

        QGuiApplication.clipboard().setImage(as_image(self.view))
        self.told.emit(tr("Copied as a picture: {title}", title=self.face.title))
