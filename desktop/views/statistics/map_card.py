"""A number an authority as a map, with its table and a choice of measure; a press on an authority chooses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from data_sync.api import in_words
from desktop import theme
from desktop.language import tr
from desktop.presenters.statistics import StatisticsPresenter
from desktop.presenters.statistics_map import MEASURES, NO_GROUND, Shown, told_of
from desktop.views.statistics.number_table import NumberTable
from desktop.views.statistics.saving import NOT_WRITTEN, TakeAlong, ask_csv, ask_where, copy_table
from desktop.widgets.arrange import NO_MARGINS, Panel
from desktop.widgets.buttons import Segmented
from desktop.widgets.fields import Choice
from desktop.widgets.page_head import PageHead
from desktop.widgets.text import Text

if TYPE_CHECKING:
    from desktop.map.choropleth import ChoroplethMap

BOTH_FROM, HIGH = 1080, 520
TITLE = tr("Authorities on the map")
HINT = tr("Press an authority to look at it; + and − zoom, the arrow keys move.")


class MapCard(Panel):
    """`opened` gives what a number of the table opens and its words, `told` a sentence on what was saved."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__("card", gap=8, margins=(18, 12, 18, 12))
        self._presenter = presenter
        self._wide: bool | None = None
        self._wish = ""
        self._of: object = None
        self.map: ChoroplethMap | None = None
        self.table = NumberTable(kept_as="map")
        self.measure = Choice([(m.key, m.words) for m in MEASURES], tr("What the map shows"), widest=40)
        self.way = Segmented([("map", tr("Map")), ("table", tr("Table"))], tr("{title}: show as", title=TITLE), "small")
        self.way_wide = Segmented(
            [("map", tr("Map")), ("table", tr("Table")), ("both", tr("Both"))],
            tr("{title}: show as", title=TITLE),
            "small",
        )
        self.take = TakeAlong(self._copy, self._saves)
        self.base = Text("", "small", tone="ink2", wrap=True)
        self.said = Text(HINT, "caption", tone="ink3", wrap=True)
        self._build()
        self.measure.chosen.connect(lambda _key: self.show_measure())
        self.way.chosen.connect(self.show_as)
        self.way_wide.chosen.connect(self.show_as)
        self.table.opened.connect(self.opened)
        presenter.map_changed.connect(self.show_map)
        self.show_map()

    @property
    def shown(self) -> Shown | None:
        """The measure that is shown; None while it is read."""
        read = self._presenter.map
        return read.shown[str(self.measure.current())] if read is not None else None

    def show_map(self) -> None:
        """Show what was read."""
        read = self._presenter.map
        if read is None:
            self.base.setText(tr("Counting …"))
            return
        if read.has_ground and self.map is None:
            self._make_map()
        if self.map is not None and self._of is not read.ground:
            self.map.set_ground(read.ground)
            self._of = read.ground
        self.show_measure()
        self._arrange(force=True)

    def show_measure(self) -> None:
        """Show another measure."""
        shown, read = self.shown, self._presenter.map
        if shown is None or read is None:
            return
        words = tr(
            "Every authority of England as at {day}. {told_of}", day=in_words(read.as_at), told_of=told_of(shown)
        )
        self.base.setText(words if read.has_ground else f"{words} {NO_GROUND}")
        self.table.show_table(shown.table)
        if self.map is not None:
            self.map.show_values(shown.values)
            self.said.setText(f"{HINT} {shown.values.note}")

    def show_as(self, way: str) -> None:
        """Map, table or both."""
        self._wish = way
        self._arrange(force=True)

    def restyle(self) -> None:
        self._arrange(force=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._head = PageHead(
            TITLE, None, self.measure, self.way, self.way_wide, self.take, margins=NO_MARGINS, role="section"
        )
        self.map_side = QWidget()
        self._map_column = QVBoxLayout(self.map_side)
        self._map_column.setContentsMargins(0, 0, 0, 0)
        self._map_column.setSpacing(theme.px(6))
        self._parts = QHBoxLayout()
        self._parts.setSpacing(theme.px(20))
        self._parts.addWidget(self.map_side, 11)
        self._parts.addWidget(self.table, 10)
        inner = QVBoxLayout()
        inner.setSpacing(theme.px(6))
        inner.addWidget(self._head)
        inner.addWidget(self.base)
        inner.addLayout(self._parts, 1)
        inner.addWidget(self.said)
        self.body.addLayout(inner)

    def _make_map(self) -> None:
        from desktop.map.choropleth import ChoroplethMap  # with it comes pyqtgraph

        self.map = ChoroplethMap(page_scrolls=True)
        self.map.authority_chosen.connect(self._choose)
        self.map.setFixedHeight(theme.px(HIGH))
        self._map_column.insertWidget(0, self.map)
        self._map_column.addStretch(1)

    def _arrange(self, *, force: bool = False) -> None:
        wide = self.width() >= theme.px(BOTH_FROM)
        if wide == self._wide and not force:
            return
        self._wide = wide
        read = self._presenter.map
        ground = read is None or read.has_ground
        wish = self._wish or "both"
        shown = wish if wide or wish != "both" else "map"
        shown = shown if ground else "table"
        self.way_wide.setVisible(wide and ground)
        self.way.setVisible(not wide and ground)
        (self.way_wide if wide else self.way).choose(shown)
        self._head.arrange()
        self.map_side.setVisible(shown in ("map", "both"))
        self.said.setVisible(shown in ("map", "both"))
        self.table.setVisible(shown in ("table", "both"))
        if self.map is not None:
            self.map.setFixedHeight(theme.px(HIGH))  # what is said below it takes what it needs
        self.table.setFixedHeight(theme.px(HIGH))

    def _choose(self, authority: str) -> None:
        whole = self._presenter.whole
        known = whole is not None and any(key == ("la", authority) for key, _ in whole.held.areas)
        if known:
            self._presenter.choose_area(("la", authority))
        else:
            self.told.emit(tr("No release that is held has numbers of {authority}.", authority=authority))

    def _copy(self) -> None:
        if self.shown is not None:
            copy_table(self.shown.table, self.told.emit)

    def _saves(self) -> list[tuple[str, Callable[[], object]]]:
        shown, read, made = self.shown, self._presenter.map, self.map
        if shown is None or read is None:
            return []
        saves: list[tuple[str, Callable[[], object]]] = [
            (tr("Save the table as CSV…"), lambda: ask_csv(self, shown.table, self.told.emit))
        ]
        if made is not None and self.map_side.isVisibleTo(self):
            words = tr("{title}, as at {day}", title=shown.values.title, day=in_words(read.as_at))

            def save(path: str) -> None:
                done = made.picture(words).save(path)
                self.told.emit(tr("Saved: {words}", words=words) if done else NOT_WRITTEN)

            saves.append((tr("Save the map as PNG…"), lambda: ask_where(self, tr("Save as PNG"), words, "png", save)))
        return saves
