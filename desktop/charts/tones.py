"""The colours of a chart: the window's, or those of paper for a picture that is taken along."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from desktop import resources, theme
from desktop.models.chart_face import BarScale

LOOKS = ("chart1", "chart2", "chart3", "chart4")
SYMBOLS = ("o", "s", "t1", "d", "+", "x", "star")
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_MET_PATTERNS = {
    "Met": Qt.BrushStyle.SolidPattern,
    "Not met with actions": Qt.BrushStyle.BDiagPattern,
    "Not met with enforcement": Qt.BrushStyle.DiagCrossPattern,
}


@dataclass(frozen=True, slots=True)
class PartLook:
    """How a part of a bar is drawn: ground, outline, the number on it; `pattern` lies over the ground. `icon` (of a
    report card's grade) or four dots, of which `dots` are full, stand before the number: grey tells them apart too."""

    fill: QColor
    edge: QColor
    ink: QColor
    pattern: QBrush | None = None
    icon: str = ""
    dots: int = 0


@dataclass(frozen=True, slots=True)
class Tones:
    """Asks for colours by their meaning. `paper`: light, whatever the window is."""

    paper: bool = False

    @property
    def look(self) -> theme.Look:
        return "light" if self.paper else theme.current().look

    def colour(self, name: str) -> QColor:
        return QColor(resources.tokens()["light"][name]) if self.paper else theme.colour(name)

    def line(self, look: int) -> QColor:
        return self.colour(LOOKS[look % len(LOOKS)])

    def pen(self, look: int) -> QPen:
        pen = QPen(self.line(look), 2)
        pen.setStyle(DASHES[look % len(DASHES)])
        pen.setCosmetic(True)
        return pen

    def part(self, scale: BarScale, grade: str) -> PartLook:
        """A grade of one scale: published fills for report cards, tints for the four grades, patterns for met or
        not."""
        if scale == "card":
            entry = resources.tokens()["card"].get(grade)
            if entry is None:
                return PartLook(self.colour("sunken"), self.colour("control"), self._ink())
            look = theme.card_look_of(entry, self.look)
            return PartLook(look.fill, look.edge, look.mark, icon=look.icon)
        if scale == "graded":
            entry = resources.tokens()["graded"].get("Requires improvement" if grade == "Satisfactory" else grade)
            if entry is not None:
                ink = QColor(entry[self.look])
                return PartLook(QColor(entry[f"{self.look}_tint"]), ink, ink, dots=entry["dots"])
        if scale == "guard" and "not" in grade.casefold().split():
            return PartLook(self.colour("alert"), self.colour("alert"), self.colour("on_alert"))
        pattern = _MET_PATTERNS.get(grade, Qt.BrushStyle.SolidPattern)
        hatch = None if pattern == Qt.BrushStyle.SolidPattern else QBrush(self.colour("control"), pattern)
        return PartLook(self.colour("sunken"), self.colour("control"), self._ink(), hatch)

    def _ink(self) -> QColor:
        return self.colour("ink")
