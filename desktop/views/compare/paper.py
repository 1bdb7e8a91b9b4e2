"""How cells look on paper: the chips of the window in the published colours on white, drawn as lines, not as pictures.

The window's theme plays no part: a page printed from a dark window is white. All lengths are 1/96 inch.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from desktop import resources
from desktop.models.comparison import Cell
from desktop.theme import FAMILIES, INSUFFICIENT
from desktop.widgets.text import many_lines

BODY, SMALL, NAME, TITLE, SMALLEST = 11.0, 9.5, 12.0, 16.0, 6.5
PAD, CHIP, GAP, BLOCK = 6.0, 17.0, 6.0, 12.0
DOT, DOT_STEP = 5.0, 7.0
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
WRAP_TOP, WRAP_MIDDLE = int(_WRAP | Qt.AlignmentFlag.AlignTop), int(_WRAP | Qt.AlignmentFlag.AlignVCenter)
_MET_MARKS = {"Met": "check", "Not met with actions": "info", "Not met with enforcement": "close"}


def _line(text: str) -> str:
    """As `one_line`, but as long as a paragraph: what is printed is not cut where the eye of a list would stop."""
    return many_lines(text).replace("\n", " ").replace("\t", " ")


class Paper:
    """Draws words and chips on one painter, and knows how high they will be before anything is drawn."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        tokens = resources.tokens()
        self._light: Mapping[str, str] = tokens["light"]
        self._card: Mapping[str, Any] = tokens["card"]
        self._graded: Mapping[str, Any] = tokens["graded"]
        self._fonts: dict[tuple[float, int], QFont] = {}

    def colour(self, token: str) -> QColor:
        return QColor(self._light[token])

    def font(self, size: float, weight: int = 400) -> QFont:
        key = (size, weight)
        if key not in self._fonts:
            made = QFont(FAMILIES)
            made.setPixelSize(round(size * 4))  # whole pixels only: drawn four times as large on a fourth of the scale
            made.setWeight(QFont.Weight(weight))
            # Inter's other shapes of "(" and ":" beside digits have no letter in a PDF: whoever copies "(2026)" or
            # has it read aloud would get "020262".
            made.setFeature(QFont.Tag("calt"), 0)
            self._fonts[key] = made
        return self._fonts[key]

    def height(self, text: str, size: float, width: float, weight: int = 400) -> float:
        """How high these words are when they wrap at `width`."""
        if not text:
            return 0.0
        room = QRectF(0, 0, max(1.0, width) * 4, 1e6)
        return QFontMetricsF(self.font(size, weight)).boundingRect(room, WRAP_TOP, _line(text)).height() / 4

    def width(self, text: str, size: float, weight: int = 400) -> float:
        return QFontMetricsF(self.font(size, weight)).horizontalAdvance(_line(text)) / 4

    def write(
        self, r: QRectF, text: str, size: float, weight: int = 400, tone: str = "ink", flags: int = WRAP_MIDDLE
    ) -> None:
        painter = self.painter
        painter.save()
        painter.translate(r.topLeft())
        painter.scale(0.25, 0.25)
        painter.setFont(self.font(size, weight))
        painter.setPen(self.colour(tone))
        painter.drawText(QRectF(0, 0, r.width() * 4, r.height() * 4), flags, _line(text))
        painter.restore()

    def line(self, x1: float, y1: float, x2: float, y2: float, tone: str = "hairline", thick: float = 0.6) -> None:
        self.painter.setPen(QPen(self.colour(tone), thick))
        self.painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    # --- cells ---

    def cell_height(self, cell: Cell, width: float) -> float:
        """What a cell needs at this width, its padding included."""
        room = width - 2 * PAD
        if cell.kind == "covered":
            return 0.0
        if cell.kind in ("text", "faint"):
            beside = 0.0 if self._fits(cell, room) else self.height(cell.beside, SMALL, room)
            return self.height(cell.words, BODY, room) + beside + PAD
        below = 0.0 if cell.kind != "none" and self._fits(cell, room) else self.height(cell.beside, SMALL, room) + 2
        return CHIP + (below if cell.beside else 0.0) + PAD

    def cell(self, r: QRectF, cell: Cell) -> None:
        """Draw a cell in the middle of its height."""
        if cell.kind == "unsafe":
            self.painter.fillRect(r, self.colour("alert_soft"))
        inside = r.adjusted(PAD, 0, -PAD, 0)
        high = self.cell_height(cell, r.width()) - PAD
        top = inside.y() + max(0.0, (inside.height() - high) / 2)
        together = cell.kind != "none" and self._fits(cell, inside.width())
        if cell.kind in ("text", "faint"):
            tone = "ink2" if cell.kind == "faint" else "ink"
            first = self.height(cell.words, BODY, inside.width())
            self.write(QRectF(inside.x(), top, inside.width(), first), cell.words, BODY, 400, tone, WRAP_TOP)
            used = self.width(cell.words, BODY)
        else:
            first = CHIP
            used = self.chip(inside.x(), top, inside.width(), cell.kind, cell.words)
        if cell.beside and together:
            rest = QRectF(inside.x() + used + GAP, top, inside.width() - used - GAP, first)
            self.write(rest, cell.beside, SMALL, 400, "ink2")
        elif cell.beside:
            rest = QRectF(inside.x(), top + first + 2, inside.width(), inside.bottom() - top)
            self.write(rest, cell.beside, SMALL, 400, "ink2", WRAP_TOP)

    def chip(self, x: float, y: float, room: float, kind: str, words: str) -> float:
        """Draw a chip in its family's shape; its width."""
        words = _line(words)
        lead = {"card": CHIP + 5, "graded": 8 + 4 * DOT_STEP + 2}.get(kind, CHIP + 4)
        size, wide = BODY - 1, self.width(words, BODY - 1, 600)
        if lead + wide + 8 > room:  # six settings across: a chip is never cut, its words are set smaller
            size = max(SMALLEST, size * (room - lead - 6) / wide)
        width = min(room, lead + self.width(words, size, 600) + 8)
        r = QRectF(x, y, width, CHIP)
        tone = "ink"
        if kind == "card":
            self._card_tag(r, words)
        elif kind == "graded":
            self._pill(r, words)
        elif kind == "met":
            self.painter.fillRect(r, self.colour("sunken"))
            self.painter.fillRect(QRectF(x, y, 3, CHIP), self.colour("ink"))
            self._icon(r, _MET_MARKS.get(words, "info"), "ink")
        else:
            tone = self._outlined(r, kind)
        self.write(QRectF(x + lead, y, width - lead, CHIP), words, size, 600, tone)
        return width

    def mark_room(self, words: str) -> float:
        """The room that the mark of a grade takes before its words in a line of text; 0 where they are no grade."""
        return BLOCK + GAP if words in self._card else 4 * DOT_STEP + GAP if self._dots_of(words) else 0.0

    def mark(self, x: float, y: float, words: str) -> None:
        """The mark of a grade beside words that say it: a report card's block, or four dots."""
        if words in self._card:
            self._block(QRectF(x, y, BLOCK, BLOCK), words, 2)
            self.painter.drawRoundedRect(QRectF(x, y, BLOCK, BLOCK), 2, 2)
        elif grade := self._dots_of(words):
            self._dots(x, y + BLOCK / 2, int(grade["dots"]), QColor(grade["light"]))

    def _fits(self, cell: Cell, room: float) -> bool:
        if not cell.beside:
            return True
        lead = 0.0 if cell.kind in ("text", "faint") else CHIP + 12
        size, weight = (BODY, 400) if cell.kind in ("text", "faint") else (BODY - 1, 600)
        return lead + self.width(cell.words, size, weight) + GAP + self.width(cell.beside, SMALL) <= room - 2

    def _card_tag(self, r: QRectF, words: str) -> None:
        block = QRectF(r.x(), r.y(), r.height(), r.height())
        self._block(block, words, 3)
        self.painter.drawRoundedRect(r, 2.5, 2.5)
        self.painter.drawLine(block.topRight(), block.bottomRight())

    def _block(self, block: QRectF, words: str, inset: float) -> None:
        """The ground of a report card's grade and its mark; the pen is then that of its outline."""
        grade, inner = self._card.get(words), block.adjusted(inset, inset, -inset, -inset)
        if grade:
            self.painter.fillRect(block, QColor(grade["fill"]))
            self._svg(grade["icon"], QColor(grade["mark"]), inner)
        else:
            self._svg("m-insufficient" if words == INSUFFICIENT else "m-none", self.colour("ink2"), inner)
        self.painter.setPen(QPen(QColor(grade["edge_light"]) if grade else self.colour("control"), 1))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _pill(self, r: QRectF, words: str) -> None:
        grade = self._dots_of(words)
        ink = QColor(grade["light"]) if grade else self.colour("ink2")
        self.painter.setPen(QPen(ink, 1))
        self.painter.setBrush(QColor(grade["light_tint"]) if grade else self.colour("surface"))
        self.painter.drawRoundedRect(r, r.height() / 2, r.height() / 2)
        self._dots(r.x() + 8, r.center().y(), int(grade["dots"]) if grade else 0, ink)

    def _dots(self, x: float, middle: float, filled: int, ink: QColor) -> None:
        self.painter.setPen(QPen(ink, 1))
        for n in range(4):
            self.painter.setBrush(ink if n < filled else Qt.BrushStyle.NoBrush)
            self.painter.drawEllipse(QRectF(x + n * DOT_STEP, middle - DOT / 2, DOT, DOT))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _dots_of(self, words: str) -> Any:
        return self._graded.get("Requires improvement" if words == "Satisfactory" else words)

    def _outlined(self, r: QRectF, kind: str) -> str:
        """The shield, or the dashed outline of a reason; the token of its words."""
        bad = kind == "unsafe"
        pen = QPen(self.colour("alert" if bad else "control"), 1)
        if kind == "none":
            pen.setDashPattern([3, 2.5])
        self.painter.setPen(pen)
        self.painter.setBrush(self.colour("alert") if bad else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(r, 2.5, 2.5)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        icon, tone = {"unsafe": ("shield-no", "on_alert"), "safe": ("shield-ok", "ok")}.get(kind, ("info", "ink2"))
        self._icon(r, icon, tone)
        return "on_alert" if bad else "ink" if kind == "safe" else "ink2"

    def _icon(self, r: QRectF, name: str, tone: str) -> None:
        self._svg(name, self.colour(tone), QRectF(r.x() + 5, r.y() + 2.5, r.height() - 5, r.height() - 5))

    def _svg(self, name: str, ink: QColor, r: QRectF) -> None:
        source = resources.icon_source(name).replace("currentColor", ink.name())
        QSvgRenderer(QByteArray(source.encode())).render(self.painter, r)
