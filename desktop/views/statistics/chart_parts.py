"""The parts of the page that hold charts: the state of the area, and its outcomes framework by framework.

A chart is made when its place comes into sight: the first ones at once, the others one by one after the page is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.models.chart_face import ChartFace
from desktop.presenters.statistics import StatisticsPresenter
from desktop.views.statistics.tile_row import TileRow
from desktop.widgets.arrange import clear, column, scrolled
from desktop.widgets.text import Text

if TYPE_CHECKING:
    from desktop.views.statistics.chart_card import ChartCard


class ChartPart(QWidget):
    """Charts one under the other, under tiles where `with_tiles`. `opened` and `told` as the cards'."""

    opened = Signal(object, str)
    told = Signal(str)

    def __init__(self, presenter: StatisticsPresenter, *, with_tiles: bool) -> None:
        super().__init__()
        self._presenter = presenter
        self.cards: list[ChartCard] = []
        self._waiting: list[ChartFace] = []
        self.tiles = TileRow() if with_tiles else None
        self.notes = Text("", "small", tone="ink2", wrap=True)
        self._charts = QVBoxLayout()
        self._charts.setSpacing(theme.px(12))
        head = [self.tiles] if self.tiles is not None else []
        self.area = scrolled(column(*head, self._charts, self.notes, None, gap=12, margins=(16, 12, 16, 16)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._make_one)
        if self.tiles is not None:
            self.tiles.opened.connect(self.opened)

    @property
    def waiting(self) -> bool:
        """Whether charts are yet to be made."""
        return bool(self._waiting)

    def show_charts(self, faces: Sequence[ChartFace], notes: str) -> None:
        """Show these; each is made in a turn of its own, so that the page answers meanwhile."""
        clear(self._charts)
        self.cards = []
        self._waiting = list(faces)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self._later.start(0)

    def finish(self) -> None:
        """Make at once what is waiting."""
        while self._waiting:
            self._make_one()

    def _make_one(self) -> None:
        if not self._waiting:
            return
        from desktop.views.statistics.chart_card import ChartCard  # with it comes pyqtgraph

        card = ChartCard(self._waiting.pop(0), lambda: self._presenter.library)
        card.opened.connect(self.opened)
        card.told.connect(self.told)
        self.cards.append(card)
        self._charts.addWidget(card)
        if self._waiting:
            self._later.start(0)
