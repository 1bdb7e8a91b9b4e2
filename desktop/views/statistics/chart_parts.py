"""The parts of the page that hold charts: the state of the area, and its outcomes framework by framework.

A chart is made when its place comes near to being seen, each in a turn of its own, so that the page answers meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.chart_face import ChartFace
from desktop.presenters.statistics import StatisticsPresenter
from desktop.views.statistics.tile_row import TileRow
from desktop.widgets.arrange import Panel, boxed, card, column, scrolled
from desktop.widgets.spoken import read_in_order
from desktop.widgets.text import Text, heading

if TYPE_CHECKING:
    from desktop.views.statistics.chart_card import ChartCard
    from desktop.views.statistics.map_card import MapCard

PLACE, MAP_PLACE = 230, 560
"""Heights of the design: about those of a chart and of the map."""
PAINT_MS = 15
"""After a chart was made: so that it is painted, and what was typed is heard, before the next one is."""


class ChartPart(QWidget):
    """Charts one under the other, under tiles where `with_tiles`. `opened` and `told` as the cards'."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter, *, with_tiles: bool) -> None:
        super().__init__()
        self._presenter = presenter
        self._places: list[tuple[ChartFace, Panel]] = []
        self._made: dict[int, ChartCard] = {}
        self._behind: dict[int, ChartFace] = {}  # cards that still show what was shown before
        self._spare: list[ChartCard] = []
        self.tiles = TileRow() if with_tiles else None
        self.notes = Text("", "small", tone="ink2", wrap=True)
        self._charts = QVBoxLayout()
        self._charts.setSpacing(theme.px(12))
        self._map: Panel | None = map_place() if with_tiles else None
        self._map_made = False
        head: list[QWidget] = [self.tiles] if self.tiles is not None else []
        foot: list[QWidget] = [self._map] if self._map is not None else []
        self._column = column(*head, self._charts, *foot, self.notes, None, gap=12, margins=(16, 12, 16, 16))
        self._inner = boxed(self._column)
        self.area = scrolled(self._inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._make_one)
        self.area.verticalScrollBar().valueChanged.connect(lambda _value: self._later.start(0))
        if self.tiles is not None:
            self.tiles.opened.connect(self.opened)

    @property
    def cards(self) -> list[ChartCard]:
        """The cards that are made, in their order."""
        return [self._made[n] for n in sorted(self._made)]

    @property
    def map_card(self) -> MapCard | None:
        """The map, once it is made."""
        return cast("MapCard", self._map) if self._map_made else None

    @property
    def waiting(self) -> bool:
        """Whether a chart, or the map, that can be seen is yet to be made or to be filled."""
        return self._next() is not None or self._map_wanted()

    def show_charts(self, faces: Sequence[ChartFace], notes: str) -> None:
        """Show these: cards in sight take the new numbers at once, the others wait until they can be seen."""
        held = {card.face.key: card for card in (*self.cards, *self._spare)}
        while (item := self._charts.takeAt(0)) is not None:
            place = item.widget()
            if place is not None and place not in held.values():
                place.hide()
                place.deleteLater()
        self._made, self._places, self._behind = {}, [], {}
        for n, face in enumerate(faces):
            card = held.pop(face.key, None)
            if card is not None:
                if card.isVisible() and card.visibleRegion().isEmpty():
                    self._behind[n] = face
                else:
                    card.show_face(face)
                card.show()
                self._made[n] = card
            place = card or _place(face)
            self._places.append((face, place))
            self._charts.addWidget(place)
        self._spare = list(held.values())  # the area has no such numbers: another may
        for card in self._spare:
            card.hide()
        read_in_order(self._column)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        if self._map_made and self._near(self._map):
            self._presenter.want_map()
        self._later.start(0)

    def finish(self) -> None:
        """Make all charts, whether they can be seen or not."""
        for n in range(len(self._places)):
            self._make(n)
        self._make_map()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start(0)

    def _next(self) -> int | None:
        """The first chart that is not made and stands in sight, or no further below than the window is high."""
        if not self.isVisible():
            return None
        wanted = (n for n in range(len(self._places)) if n not in self._made or n in self._behind)
        return next((n for n in wanted if self._near(self._places[n][1])), None)

    def _near(self, place: QWidget | None) -> bool:
        """Whether it stands in sight, or no further below than the window is high."""
        seen = self.area.verticalScrollBar().value() + 2 * self.area.viewport().height()
        return place is not None and place.mapTo(self._inner, QPoint(0, 0)).y() < seen

    def _map_wanted(self) -> bool:
        return self.isVisible() and bool(self._places) and not self._map_made and self._near(self._map)

    def _make_one(self) -> None:
        n = self._next()
        if n is not None:
            self._make(n)
            self._later.start(PAINT_MS)
        elif self._map_wanted():
            self._make_map()
        elif self._map_made and self.isVisible() and self._near(self._map):
            self._presenter.want_map()

    def _make_map(self) -> None:
        """The map in its place; it is read when it is there."""
        if self._map_made or self._map is None:
            return
        from desktop.views.statistics.map_card import MapCard

        made = MapCard(self._presenter)
        made.opened.connect(self.opened)
        made.told.connect(self.told)
        self._column.replaceWidget(self._map, made)
        read_in_order(self._column)
        self._map.hide()
        self._map.deleteLater()
        self._map, self._map_made = made, True
        self._presenter.want_map()

    def _make(self, n: int) -> None:
        if n in self._behind:
            self._made[n].show_face(self._behind.pop(n))
        if n in self._made:
            return
        from desktop.views.statistics.chart_card import ChartCard  # with it comes pyqtgraph

        face, place = self._places[n]
        card = ChartCard(face)
        card.opened.connect(self.opened)
        card.told.connect(self.told)
        self._made[n] = card
        self._charts.replaceWidget(place, card)
        read_in_order(self._column)
        place.hide()
        place.deleteLater()


def map_place() -> Panel:
    """What stands where the map will be."""
    made = card(heading(tr("Authorities on the map")), None)
    made.setMinimumHeight(theme.px(MAP_PLACE))
    return made


def _place(face: ChartFace) -> Panel:
    """What stands where a chart will be: its title, in a card of about its height."""
    made = card(heading(face.title), None)
    made.setMinimumHeight(theme.px(PLACE))
    return made
