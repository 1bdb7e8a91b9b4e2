"""How chips are painted: four families told apart by outline before colour, plus safeguarding.

One paint function for two hosts, the `Chip` label and the delegates of lists and tables. A family's look:
card (a squared tag with a filled block and a mark), graded (a pill with four dots), met (square corners and a bar),
none (a dashed outline and the reason), safe and unsafe (a shield).
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPen

from desktop import icons, theme
from desktop.language import tr

ChipKind = Literal["card", "graded", "met", "none", "safe", "unsafe"]

HEIGHT = 26
ROW_HEIGHT = 24
BLOCK = 22
BLOCK_STEP = 25
"""In rows the blocks of a report card stand alone, 22 px each and 3 apart."""
NOT_GIVEN = tr("Not given")
_MET_MARKS = {"Met": "check", "Not met with actions": "info", "Not met with enforcement": "close"}
_LABEL_AT = {"met": 30.0, "none": 30.0, "safe": 30.0, "unsafe": 30.0}
_AFTER = {"card": 10.0, "graded": 13.0, "met": 11.0, "none": 11.0, "safe": 10.0, "unsafe": 11.0}
DOT, DOT_GAP, DOTS_AT = 8.0, 3.0, 11.0
EDGE, THIN = 1.4, 1.2
"""Widths of an outline: of one that has a grade's colour, and of a quiet one."""


def chip_size(kind: ChipKind, words: str, height: float = HEIGHT) -> QSize:
    """The size that a chip with these words wants, in pixels on the screen."""
    advance = _metrics(kind).horizontalAdvance(words)
    return QSize(round(_label_at(kind, words, height) + advance + _px(_AFTER[kind]) + 0.5), theme.px(height))


def paint_chip(painter: QPainter, rect: QRect | QRectF, kind: ChipKind, words: str) -> None:
    """Paint a chip into `rect`; words that do not fit end in …. For a card, `words` is its grade."""
    r = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = _label_at(kind, words, r.height() / max(theme.current().scale, 0.01))
    if kind == "card":
        ink, weight = _paint_card(painter, r, words), 600
    elif kind == "graded":
        ink, weight = _paint_pill(painter, r, words), 600
    elif kind == "met":
        ink, weight = _paint_bar(painter, r, words), 600
    elif kind == "none":
        ink, weight = _paint_dashed(painter, r), 500
    else:
        ink, weight = _paint_shield(painter, r, kind == "unsafe"), 600
    painter.setPen(ink)
    painter.setFont(theme.current().kept_font("small", weight, False))
    room = QRectF(r.x() + at, r.y(), r.width() - at - _px(4), r.height())
    metrics = theme.metrics("small", weight)
    if kind == "none" and r.height() > theme.px(HEIGHT) + 1:
        top = room.adjusted(0, _px(5), -_px(4), -_px(4))
        painter.drawText(top, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), words)
    else:
        shown = words
        if metrics.horizontalAdvance(words) > room.width() + 1:
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
    painter.restore()


def paint_block(painter: QPainter, rect: QRect | QRectF, grade: str | None, look: theme.CardLook | None = None) -> None:
    """The square block of a report card grade alone: strips in rows, legends, icons of filters. `look` where it is not
    the window's."""
    look = look or theme.card_look(grade)
    r = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.edge, _px(EDGE)))
    painter.setBrush(look.fill)
    painter.drawRoundedRect(_within(r, EDGE), _px(3.5), _px(3.5))
    _paint_mark(painter, r, look, round(r.width() * 0.68))
    painter.restore()


def paint_dots(
    painter: QPainter, x: float, middle: float, filled: int, ink: QColor, dot: float = DOT, gap: float = DOT_GAP
) -> None:
    """Four dots from `x`, of which `filled` are full."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side, edge = _px(dot), _px(EDGE)
    painter.setPen(QPen(ink, edge))
    for n in range(4):
        painter.setBrush(QBrush(ink) if n < filled else QBrush(Qt.BrushStyle.NoBrush))
        left = x + n * (side + _px(gap))
        painter.drawEllipse(QRectF(left + edge / 2, middle - side / 2 + edge / 2, side - edge, side - edge))
    painter.restore()


def _paint_card(painter: QPainter, r: QRectF, words: str) -> QColor:
    look = theme.card_look(words)
    edge, side = _px(EDGE), r.height()
    outline = QPainterPath()
    outline.addRoundedRect(_within(r, EDGE), _px(4), _px(4))
    painter.fillPath(outline, theme.colour("surface"))
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(QRectF(r.x(), r.y(), side, side), look.fill)
    painter.restore()
    painter.setPen(QPen(look.edge, edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    painter.drawLine(QLineF(r.x() + side, r.y() + edge / 2, r.x() + side, r.bottom() - edge / 2))
    _paint_mark(painter, QRectF(r.x(), r.y(), side, side), look, theme.px(16))
    return theme.colour("ink" if look.icon not in ("m-none", "m-insufficient") else "ink2")


def _paint_pill(painter: QPainter, r: QRectF, words: str) -> QColor:
    look = theme.graded_look(words)
    edge = _px(EDGE)
    painter.setPen(QPen(look.ink, edge))
    painter.setBrush(look.tint)
    round_ = r.height() / 2 - edge / 2
    painter.drawRoundedRect(_within(r, EDGE), round_, round_)
    paint_dots(painter, r.x() + _px(DOTS_AT), r.center().y(), look.dots, look.ink)
    return look.ink


def _paint_bar(painter: QPainter, r: QRectF, words: str) -> QColor:
    ink = theme.colour("on_alert_soft" if "enforcement" in words else "ink")
    painter.fillRect(r, theme.colour("sunken"))
    painter.fillRect(QRectF(r.x(), r.y(), _px(4), r.height()), ink)
    _paint_icon(painter, r, _MET_MARKS.get(words, "info"), ink, 10, 16)
    return ink


def _paint_dashed(painter: QPainter, r: QRectF) -> QColor:
    pen = QPen(theme.colour("control"), _px(THIN), Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_within(r, THIN), _px(4), _px(4))
    first = QRectF(r.x(), r.y(), r.width(), min(r.height(), theme.px(HEIGHT)))
    _paint_icon(painter, first, "info", theme.colour("ink2"), 8, 16)
    return theme.colour("ink2")


def _paint_shield(painter: QPainter, r: QRectF, bad: bool) -> QColor:
    ink = theme.colour("on_alert" if bad else "ink")
    if bad:  # in dark the red ground is too near the surface: it gets the edge of the worst grade
        edge = theme.card_look("Urgent improvement").edge if theme.current().dark else theme.colour("alert")
        painter.setBrush(theme.colour("alert"))
    else:
        edge = theme.colour("control")
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, _px(THIN)))
    painter.drawRoundedRect(_within(r, THIN), _px(4), _px(4))
    _paint_icon(painter, r, "shield-no" if bad else "shield-ok", ink if bad else theme.colour("ok"), 7, 17)
    return ink


def _paint_icon(painter: QPainter, r: QRectF, name: str, ink: QColor, at: float, size: float) -> None:
    side = theme.px(size)
    drawn = icons.pixmap(name, ink, side, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(round(r.x() + _px(at)), round(r.center().y() - side / 2)), drawn)


def _paint_mark(painter: QPainter, block: QRectF, look: theme.CardLook, side: int) -> None:
    drawn = icons.pixmap(look.icon, look.mark, side, painter.device().devicePixelRatioF())
    left = round(block.x() + (block.width() - side) / 2 + 0.01)
    painter.drawPixmap(QPointF(left, round(block.y() + (block.height() - side) / 2 + 0.01)), drawn)


def _within(r: QRectF, line: float) -> QRectF:
    """Where an outline runs whose outer side is that of `r`: its outermost pixels are full, and carry the contrast."""
    half = _px(line) / 2
    return r.adjusted(half, half, -half, -half)


def _label_at(kind: ChipKind, words: str, height: float) -> float:
    if kind == "card":
        return _px(height + 8)
    if kind == "graded":
        return _px(DOTS_AT + 4 * DOT + 3 * DOT_GAP + 6) if theme.graded_look(words).dots else _px(DOTS_AT)
    return _px(_LABEL_AT[kind])


def _metrics(kind: ChipKind) -> QFontMetrics:
    return theme.metrics("small", 500 if kind == "none" else 600)


def _px(design: float) -> float:
    return design * theme.current().scale
