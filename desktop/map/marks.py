"""The marks of settings: one shape a kind of outcome, painted as kept little pictures; far off, every setting a dot.

A mark's colour is the accent, unless one scale and area is asked for: then it is the grade's own, with a second sign
(the published block's mark, or how full a disc is) for who does not see the colour.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from desktop import theme
from desktop.map import tones
from desktop.models.map_picture import (
    CARD,
    GRADED,
    MET,
    NOT_MET_SAFEGUARDING,
    Array,
    GradeColours,
)
from desktop.widgets.chip_paint import paint_block

SIDE, SMALL = 12.0, 8.5
"""Pixels a mark is drawn wide; small where many stand close."""
REACH = 12
"""Pixels from its middle that a mark can be hit: 24 across."""
ROOM = 2.2
"""Pictures of marks are so many times as wide as the mark: the triangle and the badge stand out."""
DOT = 2
"""Pixels a setting is drawn wide where only their density can be seen."""
DOT_STRENGTH = np.array([0, 150, 200, 225, 240, 248, 255], np.uint32)
"""How strongly (of 256) none, one, two … settings in one place show."""

_pictures: dict[tuple[object, ...], QPixmap] = {}


def paint_mark(
    painter: QPainter, shape: int, x: float, y: float, side: float, grade: tuple[str, str] | None = None
) -> None:
    """Paint a mark around a point. `grade` is a scale and a word, where grades are what the colours tell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(x, y)
    if shape == NOT_MET_SAFEGUARDING:
        _triangle(painter, side)
    elif grade is not None:
        _graded(painter, side, *grade)
    else:
        _shape(painter, shape, side)
    painter.restore()


def _shape(painter: QPainter, shape: int, side: float) -> None:
    accent, surface = tones.colour("accent"), tones.colour("surface")
    half = side / 2
    painter.setPen(QPen(surface, _px(1.4)))
    painter.setBrush(accent)
    if shape == CARD:
        painter.drawRect(QRectF(-half, -half, side, side))
    elif shape == GRADED:
        painter.drawEllipse(QPointF(0, 0), half, half)
    elif shape == MET:
        painter.drawRect(QRectF(-side * 0.24, -half * 1.1, side * 0.48, side * 1.1))
    else:
        painter.setPen(QPen(surface, _px(4.4)))
        painter.drawEllipse(QPointF(0, 0), half - _px(1), half - _px(1))
        painter.setPen(QPen(accent, _px(2.2)))
        painter.setBrush(surface)
        painter.drawEllipse(QPointF(0, 0), half - _px(1), half - _px(1))


def _triangle(painter: QPainter, side: float) -> None:
    edge = theme.card_look("Urgent improvement").edge if tones.dark() else tones.colour("surface")
    painter.setPen(QPen(edge, _px(1.6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(tones.colour("alert"))
    half, up = side * 0.74, side * 0.72
    painter.drawPolygon(QPolygonF([QPointF(0, -up), QPointF(half, up * 0.82), QPointF(-half, up * 0.82)]))


def _graded(painter: QPainter, side: float, scale: str, word: str) -> None:
    if not word:
        painter.setPen(QPen(tones.colour("surface"), _px(1)))
        painter.setBrush(tones.colour("ink3"))
        painter.drawEllipse(QPointF(0, 0), side * 0.22, side * 0.22)
    elif scale == "card":
        wide = side * 1.34
        paint_block(painter, QRectF(-wide / 2, -wide / 2, wide, wide), word, tones.card_look(word))
    else:
        look = tones.graded_look(word)
        half = side * 0.58
        painter.setPen(QPen(tones.colour("surface"), _px(3.2)))
        painter.setBrush(look.tint)
        painter.drawEllipse(QPointF(0, 0), half, half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ink)
        painter.drawPie(QRectF(-half, -half, 2 * half, 2 * half), 90 * 16, -look.dots * 90 * 16)
        painter.setPen(QPen(look.ink, _px(1.6)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(0, 0), half - _px(0.8), half - _px(0.8))


def mark_picture(shape: int, side: float, ratio: float, grade: tuple[str, str] | None = None) -> QPixmap:
    """A mark as a picture around its middle, kept. `side` is in the design's pixels."""
    key = ("mark", shape, side, ratio, grade, tones.look(), theme.current().scale)
    made = _pictures.get(key)
    if made is None:
        wide = _even(side * ROOM)
        made = _pictures[key] = _blank(wide, wide, ratio)
        painter = QPainter(made)
        paint_mark(painter, shape, wide / 2, wide / 2, _px(side), grade)
        painter.end()
    return made


def badge_picture(count: int, ratio: float) -> QPixmap:
    """How many settings stand at one address, as a little round tag, kept."""
    words = str(count) if count < 100 else "99+"
    key = ("badge", words, ratio, tones.look(), theme.current().scale)
    made = _pictures.get(key)
    if made is None:
        font = theme.font("caption", 700, tabular=True)
        font.setPixelSize(theme.px(10))
        high = theme.px(14)
        wide = max(high, theme.px(6 + 6.4 * len(words)))
        made = _pictures[key] = _blank(wide, high, ratio)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tones.colour("control"), 1))
        painter.setBrush(tones.colour("surface"))
        painter.drawRoundedRect(QRectF(0.6, 0.6, wide - 1.2, high - 1.2), high / 2, high / 2)
        painter.setFont(font)
        painter.setPen(tones.colour("ink"))
        painter.drawText(QRect(0, 0, wide, high), int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()
    return made


def forget_pictures() -> None:
    """Draw the marks anew: the colours or sizes have changed."""
    _pictures.clear()


def paint_marks(
    painter: QPainter,
    x: Array,
    y: Array,
    shape: Array,
    grade: Array,
    count: Array | None,
    side: float,
    colours: GradeColours | None,
) -> None:
    """Paint marks at these pixels, alerts last; on large ones the number of settings that stand on the spot."""
    ratio = painter.device().devicePixelRatioF()
    words = dict(colours.grades) if colours is not None else {}
    codes = shape.astype(np.int32) + (grade.astype(np.int32) << 4 if colours is not None else 0)
    alert = shape == NOT_MET_SAFEGUARDING
    order = np.argsort(alert, kind="stable")
    pictures: dict[int, QPixmap] = {}
    for code in np.unique(codes).tolist():
        told = (colours.scale, words.get(code >> 4, "")) if colours is not None else None
        pictures[code] = mark_picture(code & 15, side, ratio, told)
    half = _even(side * ROOM) / 2
    draw = painter.drawPixmap
    for left, top, code in zip(
        (x[order] - half).tolist(), (y[order] - half).tolist(), codes[order].tolist(), strict=True
    ):
        draw(QPointF(left, top), pictures[code])
    if count is None or side < SIDE:
        return
    for n in np.flatnonzero(count > 1).tolist():
        badge = badge_picture(int(count[n]), ratio)
        painter.drawPixmap(QPointF(x[n] + _px(side) * 0.28, y[n] - _px(side) * 0.28 - theme.px(12)), badge)


def paint_dots(image: QImage, x: Array, y: Array, colour: QColor) -> None:
    """Write a dot for each of these device pixels straight into an RGB32 picture; the more settings at one pixel, the
    stronger.

    A few calls of numpy for all: 27,581 dots take 2 ms, one painter's call a dot ten times that.
    """
    wide = image.bytesPerLine() // 4
    side = max(DOT, round(DOT * image.devicePixelRatio()))
    column, row = np.floor(x).astype(np.int32), np.floor(y).astype(np.int32)
    right, bottom = image.width(), image.height()
    near = (column > -side) & (column < right) & (row > -side) & (row < bottom)
    at, counts = np.unique((row[near] + side) * (2 * wide) + column[near] + side, return_counts=True)
    row, column = np.divmod(at, 2 * wide)
    column, row = column - side, row - side
    strength = DOT_STRENGTH[np.minimum(counts, len(DOT_STRENGTH) - 1)]
    pixels = np.frombuffer(image.bits(), np.uint32)
    ink = np.uint32(colour.rgb() & 0xFFFFFF)
    for down in range(side):
        for across in range(side):
            c, r = column + across, row + down
            inside = (c >= 0) & (c < right) & (r >= 0) & (r < bottom)
            _blend(pixels, (r * wide + c)[inside], ink, strength[inside])


def _blend(pixels: Array, at: Array, ink: np.uint32, strength: Array) -> None:
    """Mix a colour into some pixels, each once; `strength` is of 256. Red and blue are worked out in one number."""
    held = pixels[at]
    rest = 256 - strength
    red_blue = (held & 0xFF00FF) * rest + (ink & 0xFF00FF) * strength
    green = (held & 0x00FF00) * rest + (ink & 0x00FF00) * strength
    pixels[at] = 0xFF000000 | (red_blue >> 8 & 0xFF00FF) | (green >> 8 & 0x00FF00)


def _blank(wide: int, high: int, ratio: float) -> QPixmap:
    made = QPixmap(round(wide * ratio), round(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _even(design: float) -> int:
    """Whole pixels with a middle: twice a whole number."""
    return 2 * round(theme.px(design) / 2)


def _px(design: float) -> float:
    return design * theme.current().scale
