"""Bars of 100 %: the parts of one scale, with their counts, a bar for each release or for each area."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop import icons, theme
from desktop.charts.plot import Plot
from desktop.charts.tones import PartLook, Tones
from desktop.language import tr
from desktop.models.chart_face import Bar, Bars
from desktop.widgets.chip_paint import paint_dots

ROW, BAR, APART = 30, 20, 26
"""Heights of the design: a row, the bar in it, and the room that a change of framework takes."""
LABELS, BASE = 0.46, 74
ICON, DOTS = 15, 30
"""Widths of a grade's mark before its number: a report card's mark, and the four dots."""


class BarsPlot(Plot):
    """Draws `Bars`. A part is (number of its bar, number of the part)."""

    def __init__(self, face: Bars) -> None:
        super().__init__()
        self._face = face
        self._tones = Tones()
        self._at: tuple[int, int] | None = None
        self.box.invertY(True)
        self._drawing = _Drawing(self)
        self.box.addItem(self._drawing, ignoreBounds=True)
        self.ready = True
        self.draw(self._tones)

    @property
    def wanted_height(self) -> int:
        """How high the chart is, in pixels."""
        return self.rows()[-1][1] + theme.px(ROW) if self._face.bars else theme.px(ROW)

    def rows(self) -> list[tuple[Bar, int]]:
        """Each bar and where its row begins, in pixels."""
        found, top = [], 0
        for n, bar in enumerate(self._face.bars):
            top += theme.px(APART) if bar.apart and n else 0
            found.append((bar, top))
            top += theme.px(ROW)
        return found

    def show_face(self, face: Bars) -> None:
        """Show other numbers."""
        self._face, self._at = face, None
        self.fit()

    def draw(self, tones: Tones) -> None:
        """Draw everything afresh in these tones."""
        self._tones = tones
        self.setBackground(tones.colour("surface"))
        self.fit()

    def fit(self) -> None:
        self._drawing.resized()
        self.box.setXRange(0, max(1, self.width()), padding=0)
        self.box.setYRange(0, max(1, self.height()), padding=0)
        self._drawing.update()

    def point_at(self, at: tuple[int, int] | None) -> None:
        """Ring one part, or none."""
        self._at = at
        self._drawing.update()

    def near(self, place: QPointF) -> tuple[int, int] | None:
        """The part under the pointer."""
        for n, parts in enumerate(self.places()):
            for m, rect in enumerate(parts):
                if rect.adjusted(0, -4, 0, 4).contains(place):
                    return n, m
        return None

    def places(self) -> list[list[QRectF]]:
        """Where each part of each bar stands, in pixels: shares of the width, exact."""
        left, right = self.label_room(), self.width() - theme.px(BASE)
        wide = max(1.0, right - left)
        found = []
        for bar, top in self.rows():
            whole, at, parts = sum(part.value for part in bar.parts) or 1.0, float(left), []
            for part in bar.parts:
                width = wide * part.value / whole
                parts.append(QRectF(at, top + theme.px((ROW - BAR) / 2), width, theme.px(BAR)))
                at += width
            found.append(parts)
        return found

    def label_room(self) -> int:
        metrics = theme.metrics("small", 500, True)
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._face.bars), default=0)
        return int(min(widest + theme.px(12), self.width() * LABELS))

    def paint_bars(self, painter: QPainter) -> None:
        """Labels, bars with their counts, the base at the end, and what lies between two bars."""
        tones, room = self._tones, self.label_room()
        for (bar, top), parts in zip(self.rows(), self.places(), strict=True):
            if bar.apart and top:
                self._write_apart(painter, bar.apart, top)
            row = QRectF(0, top, room - theme.px(10), theme.px(ROW))
            _write(painter, row, bar.label, tones.colour("ink"), Qt.AlignmentFlag.AlignRight, 500)
            base = QRectF(self.width() - theme.px(BASE - 8), top, theme.px(BASE - 8), theme.px(ROW))
            _write(
                painter, base, tr("of {base:,}", base=bar.base), tones.colour("ink2"), Qt.AlignmentFlag.AlignLeft, 400
            )
            for part, place in zip(bar.parts, parts, strict=True):
                look = tones.part(self._face.scale, part.grade)
                painter.fillRect(place, look.fill)
                if look.pattern is not None:
                    painter.fillRect(place, look.pattern)
                painter.setPen(QPen(look.edge, 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place)
                self._write_count(painter, place, part.words, look)
        if self._at is not None:
            painter.setPen(QPen(tones.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.places()[self._at[0]][self._at[1]].adjusted(-2, -2, 2, 2))

    def _write_count(self, painter: QPainter, place: QRectF, words: str, look: PartLook) -> None:
        """The number, with the grade's mark before it: each where it has room."""
        metrics = theme.metrics("small", 600, True)
        wide = metrics.horizontalAdvance(words)
        if wide + theme.px(4) > place.width():
            return
        mark = theme.px(ICON if look.icon else DOTS) + theme.px(4) if look.icon or look.dots else 0
        if mark and wide + mark + theme.px(8) <= place.width():
            left = place.center().x() - (wide + mark) / 2
            if look.icon:
                side = theme.px(ICON)
                drawn = icons.pixmap(look.icon, look.ink, side, painter.device().devicePixelRatioF())
                painter.drawPixmap(QPointF(round(left), round(place.center().y() - side / 2)), drawn)
            else:
                paint_dots(painter, left, place.center().y(), look.dots, look.ink, dot=6, gap=2)
            place = QRectF(left + mark, place.y(), wide + 1, place.height())
        if look.pattern is not None:  # words on a hatching need a ground
            ground = QRectF(0, 0, wide + theme.px(6), metrics.height())
            ground.moveCenter(place.center())
            painter.fillRect(ground, look.fill)
        _write(painter, place, words, look.ink, Qt.AlignmentFlag.AlignHCenter, 600)

    def _write_apart(self, painter: QPainter, words: str, top: int) -> None:
        line = QRectF(0, top - theme.px(APART), self.width(), theme.px(APART))
        painter.setPen(QPen(self._tones.colour("ink3"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(line.bottomLeft() + QPointF(0, -3), line.bottomRight() + QPointF(0, -3))
        painter.setFont(theme.font("caption"))
        painter.setPen(self._tones.colour("ink2"))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line.adjusted(0, 0, 0, -4), int(Qt.AlignmentFlag.AlignVCenter), elided)


class _Drawing(QGraphicsItem):
    """The bars as one thing on the plot, whose units are pixels."""

    def __init__(self, plot: BarsPlot) -> None:
        super().__init__()
        self._plot = plot

    def resized(self) -> None:
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, max(1, self._plot.width()), max(1, self._plot.height()))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        self._plot.paint_bars(painter)


def _write(painter: QPainter, place: QRectF, words: str, colour: Any, side: Qt.AlignmentFlag, weight: int) -> None:
    painter.setFont(theme.font("small", weight, True))
    painter.setPen(colour)
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
    painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), elided)
