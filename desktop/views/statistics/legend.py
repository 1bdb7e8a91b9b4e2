"""What the parts of a bar mean: a swatch and the grade's word each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import theme
from desktop.charts.tones import Tones
from desktop.models.chart_face import Bars, BarScale
from desktop.widgets.arrange import row_widget
from desktop.widgets.chips import block_pixmap
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text


class Legend(Flow):
    """The grades of a chart, in the scale's order."""

    def __init__(self, bars: Bars) -> None:
        pairs = [row_widget(Swatch(bars.scale, grade), Text(grade, "caption", 500), gap=6) for grade in bars.grades]
        super().__init__(*pairs, gap=theme.px(14))


class Swatch(QWidget):
    """The ground of one grade as the bars have it; a report card's grade with its mark."""

    def __init__(self, scale: BarScale, grade: str) -> None:
        super().__init__()
        self._scale, self._grade = scale, grade
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(18), theme.px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._scale == "card":
                painter.drawPixmap(0, 0, block_pixmap(self._grade, theme.px(18), self.devicePixelRatioF()))
                return
            look = Tones().part(self._scale, self._grade)
            place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.fillRect(place, look.fill)
            if look.pattern is not None:
                painter.fillRect(place, look.pattern)
            painter.setPen(QPen(look.edge, 1.2))
            painter.drawRect(place)
