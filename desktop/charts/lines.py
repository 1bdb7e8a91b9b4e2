"""Lines over the releases: each told by colour, mark and dash and named at its end, with gaps where points may not be
joined and a line across where a framework changed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics, QPen

from desktop import theme
from desktop.charts.plot import PLACES, Plot
from desktop.charts.tones import SYMBOLS, Tones
from desktop.language import tr
from desktop.models.chart_face import ChartTrace, Lines

MARK, GAP, REACH = 8, 10, 18
NO_RELEASE = tr("no release held")


class LinesPlot(Plot):
    """Draws `Lines`. A point is (number of its trace, number of the point)."""

    def __init__(self, face: Lines) -> None:
        super().__init__(tuple(PLACES))
        self._face = face
        self._tones = Tones()
        self._labels: list[tuple[Any, ChartTrace]] = []
        self._breaks: list[tuple[Any, float, str]] = []
        self._break_places: list[tuple[bool, int]] = []
        self._gaps: list[tuple[Any, float, float]] = []
        self._at: tuple[int, int] | None = None
        self._marker: Any = None
        self._high = self._top()
        self.ready = True
        self.draw(self._tones)

    # --- drawing ---

    def show_face(self, face: Lines) -> None:
        """Show other numbers."""
        self._face, self._at = face, None
        self._high = self._top()
        self.draw(self._tones)

    def draw(self, tones: Tones) -> None:
        """Draw everything afresh in these tones."""
        self._tones = tones
        self.clear_drawn()
        self._labels, self._breaks, self._gaps, self._break_places = [], [], [], []
        self._marker = None
        self.setBackground(tones.colour("surface"))
        left, bottom = self.style_axis("left", tones), self.style_axis("bottom", tones)
        left.setPen(pg.mkPen(None))
        left.setTicks([self._value_ticks()])
        left.setWidth(self._axis_width())  # else pyqtgraph leaves out words that it has not measured yet
        bottom.setPen(pg.mkPen(tones.colour("control")))
        for value, _words in self._value_ticks():
            self.put_line(value, 0, QPen(tones.colour("hairline" if value else "control"), 1), -10)
        for change in self._face.breaks:
            pen = QPen(tones.colour("ink3"), 1, Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
            self.put_line(change.day, 90, pen, -5)
            item = self.put_words("", tones.colour("ink2"), theme.font("caption"), (change.day, self._high), (0, 0))
            self._breaks.append((item, change.day, change.words))
        for first, last in self._face.gaps:
            item = self.put_words("", tones.colour("ink3"), theme.font("caption"), (first, 0), (0.5, 1))
            self._gaps.append((item, first, last))
        for trace in self._face.traces:
            self._draw_trace(trace, tones)
        self.fit()
        self.point_at(self._at)

    def _draw_trace(self, trace: ChartTrace, tones: Tones) -> None:
        if not trace.points:
            return
        x = np.array([point.day for point in trace.points], float)
        y = np.array([point.value for point in trace.points], float)
        joined = np.array([int(point.apart is None) for point in trace.points[1:]] + [0], np.int32)
        colour = tones.line(trace.look)
        if joined.any():
            curve = self.take("curve", pg.PlotCurveItem, 1)
            curve.setData(x, y, pen=tones.pen(trace.look), connect=joined, antialias=True)
        marks = self.take("marks", _marks, 2)
        marks.setData(
            x, y, symbol=SYMBOLS[trace.look % len(SYMBOLS)], size=theme.px(MARK), brush=pg.mkBrush(colour),
            pen=pg.mkPen(tones.colour("surface"), width=1),
        )  # fmt: skip
        end = trace.points[-1]
        item = self.put_words("", colour, theme.font("small", 600), (end.day, end.value), (0, 0.5))
        self._labels.append((item, trace))

    # --- placing what is measured in pixels ---

    def fit(self) -> None:
        days = [day for day, _words in self._face.ticks]
        wide = max(1.0, float(self.width() - self._axis_width()))
        metrics = QFontMetrics(theme.font("small", 600))
        room = min(
            max((metrics.horizontalAdvance(self._end_words(trace)) for _, trace in self._labels), default=0)
            + theme.px(GAP + 8),
            round(wide * 0.55),
        )
        span = max(1.0, float(days[-1] - days[0])) if days else 1.0
        side = span * theme.px(30) / wide
        more = (span + side) * room / max(1.0, wide - room)
        first = days[0] - side if days else 0.0
        last = days[-1] + more if days else 1.0
        if len(days) == 1:
            first, last = days[0] - 0.15, days[0] + 1.0
        a_pixel = (last - first) / wide
        self._arrange_breaks(a_pixel, last)
        self.box.setXRange(first, last, padding=0)
        self.box.setYRange(0, self._ceiling, padding=0)
        self._axes["bottom"].setTicks([self._day_ticks(a_pixel)])
        self._place_labels(a_pixel, room, metrics)
        self._place_words(a_pixel)

    def _place_labels(self, a_pixel: float, room: int, metrics: QFontMetrics) -> None:
        """The names at the ends of the lines, moved apart where they would lie on one another."""
        high = max(1.0, self.height() - theme.px(30))
        unit = self._ceiling / high
        lowest = metrics.height() * unit
        ends = sorted(self._labels, key=lambda pair: pair[1].points[-1].value)
        places = [trace.points[-1].value for _, trace in ends]
        if places:
            places[0] = max(places[0], lowest * 0.55)
        for n in range(1, len(places)):
            places[n] = max(places[n], places[n - 1] + lowest)
        top = self._high * 1.04 - lowest * 0.4
        if places and places[-1] > top:
            places[-1] = top
            for n in range(len(places) - 2, -1, -1):
                places[n] = min(places[n], places[n + 1] - lowest)
        for (item, trace), place in zip(ends, places, strict=True):
            item.setPlainText(self._fitted(trace, metrics, room - theme.px(GAP)))
            item.setPos(trace.points[-1].day + theme.px(GAP) * a_pixel, place)

    def _arrange_breaks(self, a_pixel: float, last: float) -> None:
        """The side of its line that a break's words stand on, and in which row: no two lie on one another."""
        metrics = QFontMetrics(theme.font("caption"))
        self._break_places = []
        taken: list[float] = []  # how far each row is
        for _item, day, words in self._breaks:
            wide = (metrics.horizontalAdvance(words) + theme.px(2 * 5)) * a_pixel
            before = last - day < wide
            starts = day - wide if before else day
            row = next((n for n, end in enumerate(taken) if end <= starts), len(taken))
            taken[row : row + 1] = [starts + wide]
            self._break_places.append((before, row))

    def _place_words(self, a_pixel: float) -> None:
        metrics = QFontMetrics(theme.font("caption"))
        a_row = metrics.height() * self._ceiling / max(1.0, self.height() - theme.px(30))
        for (item, day, words), (before, row) in zip(self._breaks, self._break_places, strict=True):
            item.setPlainText(words)
            item.setAnchor((1, 0) if before else (0, 0))
            item.setPos(day + (-1 if before else 1) * theme.px(5) * a_pixel, self._ceiling - row * a_row)
        for item, first, end in self._gaps:
            fits = (end - first) > (metrics.horizontalAdvance(NO_RELEASE) + theme.px(24)) * a_pixel
            item.setPlainText(NO_RELEASE if fits else "")
            item.setPos((first + end) / 2, 0)

    def _axis_width(self) -> int:
        metrics = theme.metrics("caption", 400, True)
        return max(metrics.horizontalAdvance(words) for _value, words in self._value_ticks()) + theme.px(12)

    @property
    def _ceiling(self) -> float:
        """The top of the plot: above the highest line there is room for the words of breaks."""
        rows = max((row + 1 for _, row in self._break_places), default=0)
        return self._high * (1.04 + 0.12 * rows)

    def _end_words(self, trace: ChartTrace) -> str:
        return f"{trace.label} {trace.points[-1].words}"

    def _fitted(self, trace: ChartTrace, metrics: QFontMetrics, room: int) -> str:
        """The words at the end of a line; where there is no room for all of them the name is cut, not the number."""
        number = f" {trace.points[-1].words}"
        left = room - metrics.horizontalAdvance(number)
        return metrics.elidedText(trace.label, Qt.TextElideMode.ElideRight, left) + number

    def _day_ticks(self, a_pixel: float) -> list[tuple[float, str]]:
        """The releases that have room for their words: the newest always, then the first, then who fits between."""
        ticks = list(self._face.ticks)
        if not ticks:
            return []
        wide = (
            max(QFontMetrics(theme.font("caption")).horizontalAdvance(w) for _, w in ticks) + theme.px(12)
        ) * a_pixel
        kept = [ticks[-1]]
        for tick in ticks[:1] + ticks[-2:0:-1]:
            if all(abs(tick[0] - other[0]) >= wide for other in kept):
                kept.append(tick)
        return [(float(day), words) for day, words in sorted(kept)]

    def _top(self) -> float:
        if self._face.highest is not None:
            return self._face.highest
        highest = max((point.value for trace in self._face.traces for point in trace.points), default=1.0)
        return _step(highest) * -(-highest // _step(highest)) or 1.0

    def _value_ticks(self) -> list[tuple[float, str]]:
        step = _step(self._high)
        count = round(self._high / step)
        return [(n * step, f"{n * step:,.0f}{self._face.suffix}") for n in range(count + 1)]

    # --- pointing ---

    def point_at(self, at: tuple[int, int] | None) -> None:
        """Ring one point, or none."""
        self._at = at
        if self._marker is not None:
            self.put_away(self._marker)
            self._marker = None
        if at is None:
            return
        point = self._face.traces[at[0]].points[at[1]]
        self._marker = self.take("marks", _marks, 4)
        self._marker.setData(
            [point.day], [point.value], symbol="o", size=theme.px(MARK + 8), brush=pg.mkBrush(None),
            pen=pg.mkPen(self._tones.colour("focus"), width=2),
        )  # fmt: skip

    def near(self, place: QPointF) -> tuple[int, int] | None:
        """The point under the pointer."""
        best, found = float(theme.px(REACH)), None
        for t, trace in enumerate(self._face.traces):
            for n, point in enumerate(trace.points):
                there = self.mapFromScene(self.box.mapViewToScene(QPointF(point.day, point.value)))
                away = abs(there.x() - place.x()) + abs(there.y() - place.y())
                if away < best:
                    best, found = away, (t, n)
        return found


def _marks() -> Any:
    return pg.ScatterPlotItem(useCache=False)  # drawn and not copied, so that they are sharp in a picture too


def _step(highest: float) -> float:
    """A round step of which three to five make the highest value."""
    power = 1.0
    while power * 10 <= highest:
        power *= 10
    while power > highest:
        power /= 10
    return max(1.0, next(step for step in (power / 4, power / 2, power, power * 2, power * 5) if highest / step <= 5))
