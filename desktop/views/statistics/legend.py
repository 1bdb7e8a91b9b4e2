"""What the parts of a bar mean: a swatch and the grade's word each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.charts.tones import Tones
from desktop.models.chart_face import Bars, BarScale
from desktop.widgets.arrange import clear, row_widget
from desktop.widgets.chips import block_pixmap, mark_pixmap
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text


class Legend(Flow):
    """The grades of a chart, in the scale's order."""

    def __init__(self, bars: Bars) -> None:
        super().__init__(gap=theme.px(14))
        self._bars: Bars | None = None
        self.show_grades(bars)

    def show_grades(self, bars: Bars) -> None:
        """Show the grades of other bars."""
        if self._bars is not None and self._bars.grades == bars.grades:
            return
        self._bars = bars
        clear(self.flow)
        for grade in bars.grades:
            pair = row_widget(Swatch(bars.scale, grade), Text(grade, "caption", 500), gap=6)
            self.flow.addWidget(pair)
            pair.show()
        self.updateGeometry()


class Swatch(QWidget):
    """The ground of one grade as the bars have it; a report card's grade with its mark, one of four by its dots."""

    def __init__(self, scale: BarScale, grade: str) -> None:
        super().__init__()
        self._scale, self._grade = scale, grade
        self._dots = theme.graded_look(grade).dots if scale == "graded" else 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(40 if self._dots else 18), theme.px(20 if self._dots else 18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._scale == "card":
                painter.drawPixmap(0, 0, block_pixmap(self._grade, theme.px(18), self.devicePixelRatioF()))
                return
            if self._dots:
                painter.drawPixmap(0, (self.height() - theme.px(20)) // 2, mark_pixmap("graded", self._grade))
                return
            look = Tones().part(self._scale, self._grade)
            place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.fillRect(place, look.fill)
            if look.pattern is not None:
                painter.fillRect(place, look.pattern)
            painter.setPen(QPen(look.edge, 1.2))
            painter.drawRect(place)
