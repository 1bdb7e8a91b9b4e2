"""What lies over the sheet and is drawn afresh in each frame: home and work, the setting looked at, the scale bar."""

from __future__ import annotations

from math import floor, log10

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from desktop import theme
from desktop.map import tones
from desktop.map.camera import Camera
from desktop.map.labels import label_picture, label_size, paint_label
from desktop.map.layers import place_labels
from desktop.map.marks import SIDE, paint_mark
from desktop.models.map_picture import MapPlace

MILE = 1609.344
BAR_WIDEST = 150.0
"""Design pixels that the scale bar takes at most."""
FROM_EDGE = 16


def paint_places(painter: QPainter, camera: Camera, places: tuple[MapPlace, ...]) -> None:
    """Home and work: a diamond on the spot, which no setting has."""
    for place in places:
        x, y = camera.at(place.east, place.north)
        side = _px(6.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tones.colour("surface"), _px(1.4)))
        painter.setBrush(tones.colour("ink"))
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - side), QPointF(x + side, y), QPointF(x, y + side), QPointF(x - side, y)])
        )


def paint_place_words(painter: QPainter, camera: Camera, places: tuple[MapPlace, ...]) -> None:
    """The words of home and work on dark ground: over the frame of a setting beside them, so that both can be read."""
    for label in place_labels(places, camera.scale):
        paint_label(painter, label, camera)


def paint_hovered(
    painter: QPainter, x: float, y: float, shape: int, side: float, grade: tuple[str, str] | None
) -> None:
    """A ring round the mark that the pointer is on, here or in the list."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = _px(side) / 2 + _px(6)
    painter.setPen(QPen(tones.colour("surface"), _px(5)))
    painter.setBrush(tones.colour("surface"))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setPen(QPen(tones.colour("ink"), _px(1.8)))
    painter.drawEllipse(QPointF(x, y), radius, radius)
    paint_mark(painter, shape, x, y, side, grade)


def paint_selected(painter: QPainter, x: float, y: float, shape: int, grade: tuple[str, str] | None) -> None:
    """The setting looked at: larger, in a square frame that no shape has."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = _px(13.5)
    frame = QRectF(round(x) - half, round(y) - half, 2 * half, 2 * half)
    painter.setPen(QPen(tones.colour("surface"), _px(6)))
    painter.setBrush(tones.colour("surface"))
    painter.drawRect(frame)
    painter.setPen(QPen(tones.colour("focus"), _px(2.4)))
    painter.drawRect(frame)
    paint_mark(painter, shape, round(x), round(y), SIDE + 3, grade)


def paint_name(painter: QPainter, camera: Camera, words: str, x: float, y: float) -> None:
    """A name beside a mark, inside the view."""
    wide, high = label_size("name", words)
    left = x + _px(16) if x + _px(16) + wide < camera.width else x - _px(16) - wide
    top = min(max(0.0, y - high / 2), camera.height - high)
    painter.drawPixmap(QPointF(round(left), round(top)), label_picture("name", words))


def paint_outline(painter: QPainter, line: QPolygonF, *, closed: bool) -> None:
    """The area that is being drawn."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = QColor(tones.colour("accent"))
    fill.setAlphaF(0.14)
    painter.setPen(QPen(tones.colour("accent"), _px(2), Qt.PenStyle.DashLine if not closed else Qt.PenStyle.SolidLine))
    painter.setBrush(fill)
    painter.drawPolygon(line)


def scale_bar(scale: float, units: str) -> tuple[float, str]:
    """The length in metres and the words of a bar of a round length: 1, 2 or 5 of its unit."""
    unit, words, small, small_words, small_step = (
        (1000.0, "km", 1.0, "m", 1) if units == "km" else (MILE, "mile", MILE / 1760, "yd", 1)
    )
    longest = BAR_WIDEST * scale
    if longest < unit * 0.5:
        count = _round_number(longest / small)
        return count * small, f"{count * small_step:,g} {small_words}"
    count = 0.5 if longest < unit else _round_number(longest / unit)
    plural = "" if words == "km" or count <= 1 else "s"
    told = "½" if count == 0.5 else f"{count:,g}"
    return count * unit, f"{told} {words}{plural}"


def paint_scale_bar(painter: QPainter, camera: Camera, units: str, right: float, bottom: float) -> None:
    """A bar with its length over it, its lower right corner at a pixel."""
    metres, words = scale_bar(camera.scale / theme.current().scale, units)
    wide = metres / camera.scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines = [
        QLineF(right - wide, bottom, right, bottom),
        QLineF(right - wide, bottom - _px(5), right - wide, bottom),
        QLineF(right, bottom - _px(5), right, bottom),
    ]
    for tone, width in (("land", 4.5), ("ink", 2.0)):
        painter.setPen(QPen(tones.colour(tone), _px(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.drawLines(lines)
    picture = label_picture("value", words)
    size = label_size("value", words)
    painter.drawPixmap(QPointF(round(right - wide / 2 - size[0] / 2), round(bottom - _px(4) - size[1])), picture)


def _round_number(most: float) -> float:
    """The largest of 1, 2, 5, 10, 20 … that is not more."""
    power = 10.0 ** floor(log10(max(most, 1)))
    return max(step * power for step in (1, 2, 5) if step * power <= max(most, 1))


def _px(design: float) -> float:
    return design * theme.current().scale
