"""The map on the Find page: made when it is first wanted, and linked with the list both ways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.map.room import MapRoom
from desktop.presenters.find import FindPresenter
from desktop.presenters.map import MapPresenter
from desktop.views.find.result_pane import ResultPane

LEAST = 330
"""What the map is high at least, in the design's pixels: its buttons and what it says at its foot have room."""


class MapSide(QWidget):
    """`opened` gives the URN of a setting whose whole detail is wanted, `postcodes_asked` and `council_asked` are the
    map's own wishes."""

    opened = Signal(str)
    postcodes_asked = Signal()
    council_asked = Signal()

    def __init__(self, presenter: FindPresenter, results: ResultPane) -> None:
        super().__init__()
        self._results = results
        self.presenter = MapPresenter(presenter, self)
        self.room = MapRoom(self.presenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.room)
        self._frame = RowFrame(results.list.viewport())
        self.room.opened.connect(self.opened)
        self.room.postcodes_asked.connect(self.postcodes_asked)
        self.room.council_asked.connect(self.council_asked)
        self.room.compared.connect(presenter.toggle_compare)
        self.room.told.connect(self._say)
        presenter.told.connect(self._say)
        self.room.row_chosen.connect(self._go_to_row)
        self.room.row_hovered.connect(self._frame_row)
        results.list.shown.connect(self._show_row)
        results.list.entered.connect(self._hover_row)
        results.list.viewport().installEventFilter(self)
        results.list.verticalScrollBar().valueChanged.connect(lambda _value: self._frame.hide())
        presenter.answered.connect(self._frame.hide)
        self.restyle()

    def restyle(self) -> None:
        self.setMinimumHeight(theme.px(LEAST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer has left the list."""
        if event.type() == QEvent.Type.Leave and self.isVisible():
            self.room.hover_row(-1)
        return False

    def _say(self, words: str) -> None:
        """Above the rows, or on the map where there are none."""
        (self._results.say if self._results.isVisible() else self.room.say)(words)

    def _go_to_row(self, number: int) -> None:
        """The list follows the map."""
        rows = self._results.list
        if number < 0:
            rows.setCurrentIndex(QModelIndex())
            self.presenter.find.look_away()
            return
        index = self.presenter.find.model.index(number)
        rows.setCurrentIndex(index)
        rows.scrollTo(index)

    def _show_row(self, index: QModelIndex) -> None:
        if self.isVisible():
            self.room.show_row(index.row())

    def _hover_row(self, index: QModelIndex) -> None:
        if self.isVisible():
            self.room.hover_row(index.row())

    def _frame_row(self, number: int) -> None:
        """Frame the row of the mark that the pointer is on, where it is in sight. The list does not move for it."""
        rows = self._results.list
        place = rows.visualRect(self.presenter.find.model.index(number)) if number >= 0 else None
        if place is None or not place.isValid() or not rows.viewport().rect().intersects(place):
            self._frame.hide()
            return
        self._frame.setGeometry(place)
        self._frame.show()
        self._frame.raise_()


class RowFrame(QWidget):
    """A frame round one row of the list. It lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
