"""A chart that is read with the keyboard: arrow keys go along its points, Enter opens the settings behind one.

The plot itself takes neither focus nor mouse, so that the only stop of the tab key is this widget, which has a name.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.charts.bars import BarsPlot
from desktop.charts.lines import LinesPlot
from desktop.charts.tones import Tones
from desktop.models.chart_face import BarPart, Bars, ChartFace, ChartPoint
from desktop.widgets.announce import announce
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import name

HEIGHT = 260
KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ChartView(QWidget):
    """`read` gives the sentence of the point that keyboard or pointer are at (empty: none), `opened` what a press on
    it opens and its sentence."""

    read = Signal(str)
    opened = Signal(object, str)
    ring_radius = 4
    spoken, spoken_whole = Spoken.Chart, True

    def __init__(self, face: ChartFace) -> None:
        super().__init__()
        self.face = face
        self.plot = BarsPlot(face.drawn) if isinstance(face.drawn, Bars) else LinesPlot(face.drawn)
        self._at: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.plot)

    def show_face(self, face: ChartFace) -> None:
        """Show other numbers in the same chart."""
        self.point_at(None)
        self.face = face
        if isinstance(face.drawn, Bars):
            assert isinstance(self.plot, BarsPlot)
            self.plot.show_face(face.drawn)
        else:
            assert isinstance(self.plot, LinesPlot)
            self.plot.show_face(face.drawn)
        self._name()
        self.updateGeometry()

    def _name(self) -> None:
        name(self, self.face.summary)
        name(self.plot, self.face.title)

    @property
    def at(self) -> tuple[int, int] | None:
        """Row and number of the point looked at."""
        return self._at

    def sizeHint(self) -> QSize:
        high = self.plot.wanted_height if isinstance(self.plot, BarsPlot) else theme.px(HEIGHT)
        return QSize(theme.px(560), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), self.sizeHint().height())

    def restyle(self) -> None:
        """The theme has changed."""
        self.plot.draw(Tones())
        self.updateGeometry()

    def point(self, at: tuple[int, int] | None) -> ChartPoint | BarPart | None:
        return None if at is None else self.face.rows()[at[0]][at[1]]

    def point_at(self, at: tuple[int, int] | None) -> None:
        """Go to a point, and read it."""
        if at == self._at:
            return
        self._at = at
        self.plot.point_at(at)
        point = self.point(at)
        words = point.sentence if point is not None else ""
        self.setAccessibleDescription(words)
        self.read.emit(words)

    # --- the keyboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, before = Qt.Key(event.key()), self._at
        if key in KEYS and self.face.rows():
            self._step(*KEYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._at is not None:
            row = self.face.rows()[self._at[0]]
            self.point_at((self._at[0], 0 if key == Qt.Key.Key_Home else len(row) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.point_at(None)
        else:
            super().keyPressEvent(event)
        if self._at != before:
            announce(self.accessibleDescription())  # a pointer that moves over it says nothing

    def _step(self, down: int, along: int) -> None:
        rows = self.face.rows()
        if self._at is None:
            first = next((n for n, row in enumerate(rows) if row), None)
            if first is not None:
                self.point_at((first, len(rows[first]) - 1 if along < 0 else 0))
            return
        at, n = self._at
        if along:
            self.point_at((at, min(max(0, n + along), len(rows[at]) - 1)))
            return
        at += down
        while 0 <= at < len(rows) and not rows[at]:
            at += down
        if 0 <= at < len(rows):
            self.point_at((at, min(n, len(rows[at]) - 1)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.point_at(None)

    # --- the mouse ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._near(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._opens(at) else Qt.CursorShape.ArrowCursor)
        if at is not None or not self.hasFocus():
            self.point_at(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._near(event)
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self.point_at(at)
            self._open()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.point_at(None)

    def _near(self, event: QMouseEvent) -> tuple[int, int] | None:
        return self.plot.near(QPointF(self.plot.mapFrom(self, event.position().toPoint())))

    def _opens(self, at: tuple[int, int] | None) -> bool:
        point = self.point(at)
        return point is not None and point.opens is not None

    def _open(self) -> None:
        point = self.point(self._at)
        if point is not None and point.opens is not None:
            self.opened.emit(point.opens, point.sentence)
