"""What every chart is: a plot that nothing drags, wheels or focuses; its holder reads it by keyboard."""

from __future__ import annotations

from typing import Any, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QMouseEvent, QResizeEvent, QWheelEvent

from desktop import theme
from desktop.charts.tones import Tones

pg.setConfigOptions(antialias=True)


class Chart(Protocol):
    """What a holder asks of a chart."""

    def draw(self, tones: Tones) -> None: ...
    def point_at(self, at: tuple[int, int] | None) -> None: ...
    def near(self, place: QPointF) -> tuple[int, int] | None: ...


class Plot(pg.PlotWidget):
    """A plot without anything of pyqtgraph's own handling: no menu, no dragging, no wheel, no focus."""

    ready = False
    """Whether there is something to fit: pyqtgraph resizes a plot while it is being made."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        for widget in (self, self.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the holder hears the mouse
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        item.setContentsMargins(0, 0, 0, 0)
        self.getViewBox().setDefaultPadding(0)
        self.items_drawn: list[Any] = []

    @property
    def box(self) -> Any:
        return self.getViewBox()

    def clear_drawn(self) -> None:
        """Take away what was drawn, before it is drawn afresh."""
        for item in self.items_drawn:
            self.removeItem(item)
        self.items_drawn.clear()

    def put(self, item: Any, z: float = 0) -> Any:
        """Add something to the plot; it takes no part in the plot's own ranges."""
        item.setZValue(z)
        self.addItem(item, ignoreBounds=True)
        self.items_drawn.append(item)
        return item

    def put_words(
        self, words: str, colour: QColor, font: QFont, place: tuple[float, float], anchor: tuple[float, float]
    ) -> Any:
        """Words at a place of the plot, in plain text."""
        item = pg.TextItem(anchor=anchor)
        item.setFont(font)
        item.setColor(colour)
        item.setPlainText(words)
        item.textItem.document().setDocumentMargin(0)
        item.updateTextPos()
        item.setPos(*place)
        return self.put(item, 5)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.ready:
            self.fit()

    def fit(self) -> None:
        """The plot has another size: place what is measured in pixels."""

    def style_axis(self, name: str, tones: Tones) -> Any:
        """An axis in the theme's type and colours."""
        axis = self.getPlotItem().getAxis(name)
        axis.setPen(pg.mkPen(tones.colour("control")))
        axis.setTextPen(pg.mkPen(tones.colour("ink2")))
        axis.setStyle(
            tickFont=theme.font("caption", 400, True),
            tickLength=0,
            tickTextOffset=theme.px(6),
            hideOverlappingLabels=False,
        )
        return axis
