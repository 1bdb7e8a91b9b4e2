"""What every chart is: a plot that nothing drags, wheels or focuses; its holder reads it by keyboard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any, Protocol

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QMouseEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsGridLayout

from desktop import theme
from desktop.charts.tones import Tones

pg.setConfigOptions(antialias=True)

PLACES = {"left": (0, 0), "bottom": (1, 1)}
"""Row and column of the axes beside the box, which is at (0, 1)."""

KEPT: list[Plot] = []
"""Every plot there is. A plot and what is on it hold each other, so that Python would take them apart whenever it looks
for such rings, in whatever thread it is then: Qt's things must go in the window's thread. A chart is therefore used
again for other numbers, and so is every line and word on it; they are as many as were ever seen at once."""


class Chart(Protocol):
    """What a holder asks of a chart."""

    def draw(self, tones: Tones) -> None: ...
    def point_at(self, at: tuple[int, int] | None) -> None: ...
    def near(self, place: QPointF) -> tuple[int, int] | None: ...


class Plot(pg.GraphicsView):
    """A plot without anything of pyqtgraph's own handling: no menu, no dragging, no wheel, no focus.

    `axes` are its axes, of left and bottom. It is put together here: a `PlotWidget` makes menus, buttons and two more
    axes for each chart, which nobody sees, and takes twice the time for it.
    """

    ready = False
    """Whether there is something to fit: pyqtgraph resizes a plot while it is being made."""

    def __init__(self, axes: tuple[str, ...] = ()) -> None:
        super().__init__()
        for widget in (self, self.viewport()):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the holder hears the mouse
        self.enableMouse(False)
        self.box: Any = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._axes = {name: pg.AxisItem(orientation=name) for name in axes}
        self._arrange_axes()
        self._free: dict[str, list[Any]] = defaultdict(list)
        self._used: list[tuple[str, Any]] = []
        KEPT.append(self)

    def _arrange_axes(self) -> None:
        """The box with its axes beside and below it."""
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addItem(self.box, 0, 1)
        for name, axis in self._axes.items():
            axis.linkToView(self.box)
            axis.setZValue(0.5)
            grid.addItem(axis, *PLACES[name])
        grid.setRowStretchFactor(0, 1)
        grid.setColumnStretchFactor(1, 1)
        middle = pg.GraphicsWidget()
        middle.setLayout(grid)
        self.setCentralItem(middle)

    def clear_drawn(self) -> None:
        """Put away what was drawn, to be used again."""
        for kind, item in self._used:
            item.setVisible(False)
            self._free[kind].append(item)
        self._used.clear()

    def put_away(self, item: Any) -> None:
        """Put one thing away."""
        for kind, used in self._used:
            if used is item:
                item.setVisible(False)
                self._free[kind].append(item)
                self._used.remove((kind, used))
                return

    def take(self, kind: str, make: Callable[[], Any], z: float) -> Any:
        """A thing of this kind on the plot: one that was put away, or a new one. It takes no part in the ranges."""
        if self._free[kind]:
            item = self._free[kind].pop()
        else:
            item = make()
            self.box.addItem(item, ignoreBounds=True)
        item.setZValue(z)
        item.setVisible(True)
        self._used.append((kind, item))
        return item

    def put_line(self, value: float, angle: int, pen: QPen, z: float) -> None:
        """A line right across the plot: 0 lies, 90 stands."""
        line = self.take(f"line{angle}", lambda: pg.InfiniteLine(0, angle=angle), z)
        pen.setCosmetic(True)  # as wide as it says in pixels, whatever the plot's units are
        line.setPen(pen)
        line.setValue(value)

    def put_words(
        self, words: str, colour: QColor, font: QFont, place: tuple[float, float], anchor: tuple[float, float]
    ) -> Any:
        """Words at a place of the plot, in plain text."""
        item = self.take("words", pg.TextItem, 5)
        item.setAnchor(anchor)
        item.setFont(font)
        item.setColor(colour)
        item.setPlainText(words)
        item.textItem.document().setDocumentMargin(0)
        item.updateTextPos()
        item.setPos(*place)
        return item

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
        axis = self._axes[name]
        axis.setPen(pg.mkPen(tones.colour("control")))
        axis.setTextPen(pg.mkPen(tones.colour("ink2")))
        axis.setStyle(
            tickFont=theme.font("caption", 400, True),
            tickLength=0,
            tickTextOffset=theme.px(6),
            hideOverlappingLabels=False,
        )
        return axis
