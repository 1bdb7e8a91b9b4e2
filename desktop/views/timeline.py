"""The picture of a setting's timeline, painted: what kind each inspection was by its shape, and a break where grades
stop being comparable.

A square is a report card, a circle an inspection on the four-grade scale, a bar a check that is met or not, a ring one
without a published result. No line joins grades, and no colour tells them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.presenters.setting_timeline import TimelineFace, TimelineMark, short_day
from desktop.views.timeline_layout import (
    BELOW_AXIS,
    CAPTION,
    LANE,
    LOWER_LANE,
    MARK,
    SIDE,
    Picture,
    Placed,
    Stretch,
    lay_out,
)
from desktop.widgets.announce import announce
from desktop.widgets.spoken import Spoken

ICONS = {"joined": "joined", "left": "left"}
EARLIER = (tr("To 9 November 2025: four grades"), tr("Four grades"))
LATER = (tr("From 10 November 2025: report cards"), tr("Report cards, from Nov 2025"), tr("Report cards"))
UNGRADED = (tr("To 9 November 2025"), tr("To Nov 2025")), (tr("From 10 November 2025"), tr("From Nov 2025"))
"""What heads the two stretches, as much as has room; the last where no inspection gave grades."""
REACH = 14
"""How near to a mark the pointer must be, in pixels of the design."""


class TimelinePicture(QWidget):
    """`pointed` gives the number of the mark that the pointer or the keyboard is at, or -1.

    Left and right go from the oldest to the newest; Home and End to the ends.
    """

    pointed = Signal(int)
    ring_radius = 8
    spoken, spoken_whole = Spoken.Chart, True

    def __init__(self) -> None:
        super().__init__()
        self._face = TimelineFace("", "")
        self._picture = Picture()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: TimelineFace) -> None:
        """Show this timeline."""
        self._face = face
        self._at = -1
        self.setAccessibleName(face.summary())
        self.setAccessibleDescription("")
        self._lay()

    @property
    def picture(self) -> Picture:
        """Where everything stands."""
        return self._picture

    @property
    def current(self) -> int:
        """The mark that is pointed at, or -1."""
        return self._at

    def point_at(self, n: int) -> None:
        """Point at a mark; -1 at none."""
        if n == self._at:
            return
        self._at = n
        mark = self._mark(n)
        words = mark.sentence if mark is not None else ""
        self.setAccessibleDescription(words)
        if self.hasFocus():
            announce(words)
        self.update()
        self.pointed.emit(n)

    def restyle(self) -> None:
        self._lay()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), self._picture.height or theme.px(140))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self._picture.height or theme.px(140))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay()

    # --- pointing ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count, key = len(self._face.marks), event.key()
        # marks are newest first, and the newest stands at the right
        if key == Qt.Key.Key_Left and count:
            self.point_at(min(count - 1, self._at + 1) if self._at >= 0 else 0)
        elif key == Qt.Key.Key_Right and count:
            self.point_at(max(0, self._at - 1) if self._at >= 0 else 0)
        elif key == Qt.Key.Key_Home and count:
            self.point_at(count - 1)
        elif key == Qt.Key.Key_End and count:
            self.point_at(0)
        elif key == Qt.Key.Key_Escape and self._at >= 0:
            self.point_at(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keys and self._at < 0 and self._face.marks:
            self.point_at(0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        n = self._near(event.position().toPoint())
        if n >= 0 or not self.hasFocus():
            self.point_at(n)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.point_at(-1)

    def _near(self, at: QPoint) -> int:
        reach = theme.px(REACH)
        best, nearest = -1, reach * reach + 1
        for placed in self._picture.placed():
            for box in self._boxes(placed):
                if box.contains(at):
                    away = (placed.x - at.x()) ** 2
                    if best < 0 or away < nearest:
                        best, nearest = placed.n, away
        return best

    def _boxes(self, placed: Placed) -> list[QRect]:
        """Where a mark and its words stand."""
        p, px = self._picture, theme.px
        if placed in p.upper:
            boxes = [QRect(placed.x - px(REACH), p.axis - px(REACH), 2 * px(REACH), 2 * px(REACH))]
            if placed.lane >= 0:
                boxes.append(QRect(placed.label_x, self._lane_top(placed), placed.label_width, px(LANE)))
            return boxes
        if placed in p.lights:
            return [QRect(placed.x - px(5), p.axis - px(12), px(10), px(24))]
        if placed in p.holes:
            return [QRect(a, p.axis - px(4), b - a, px(8)) for a, b in placed.spans]
        top = p.axis + px(8)
        boxes = [QRect(placed.x - px(10), top, px(20), px(14))]
        if placed.lane >= 0:
            low = p.axis + px(BELOW_AXIS) + placed.lane * px(LOWER_LANE)
            boxes.append(QRect(placed.label_x, low, placed.label_width, px(LOWER_LANE)))
        return boxes

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grounds(painter)
        self._paint_axis(painter)
        for placed in self._picture.lights:
            self._paint_light(painter, placed)
        for placed in self._picture.lower:
            self._paint_lower(painter, placed)
        for placed in self._picture.upper:
            self._paint_leader(painter, placed)
        for placed in self._picture.upper:
            self._paint_upper(painter, placed)

    def _paint_grounds(self, painter: QPainter) -> None:
        """Each stretch under its heading; the later one on a ground of its own."""
        p, px = self._picture, theme.px
        if not p.stretches:
            return
        if p.broken:
            later = p.stretches[-1]
            ground = QRectF(later.x0 - px(10), 0, self.width() - later.x0 + px(10), p.height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(ground, px(8), px(8))
            earlier_words, later_words = (EARLIER, LATER) if self._face.graded else UNGRADED
            self._heading(painter, p.stretches[0], earlier_words)
            self._heading(painter, later, later_words)

    def _heading(self, painter: QPainter, stretch: Stretch, words: tuple[str, ...]) -> None:
        room = stretch.x1 - stretch.x0 + theme.px(8)
        metrics = theme.metrics("caption", 600)
        said = next((text for text in words if metrics.horizontalAdvance(text) <= room), words[-1])
        left = stretch.x0 - (theme.px(SIDE) if stretch is self._picture.stretches[0] else 2)
        box = QRect(left, theme.px(3), room, theme.px(CAPTION - 4))
        _write(painter, box, said, "caption", 600, "ink2")

    def _paint_axis(self, painter: QPainter) -> None:
        p, px = self._picture, theme.px
        for stretch in p.stretches:
            painter.setPen(QPen(theme.colour("control"), px(2)))
            painter.drawLine(stretch.x0, p.axis, stretch.x1, p.axis)
        for hole in p.holes:
            self._paint_hole(painter, hole)
        if p.broken:
            self._paint_break(painter, p.stretches[0].x1, p.stretches[1].x0)
        top = p.height - px(20)
        for x, words in p.ticks:
            if len(words) < len(tr("1 Jan 2026")):  # the day at the end needs no stroke
                painter.setPen(QPen(theme.colour("control"), 1))
                painter.drawLine(x, p.axis, x, p.axis + px(5))
            wide = theme.metrics("caption", 400, True).horizontalAdvance(words)
            _write(painter, QRect(x - wide // 2, top, wide + 2, px(18)), words, "caption", 400, "ink2", tabular=True)

    def _paint_hole(self, painter: QPainter, hole: Placed) -> None:
        """Where no release is held the line is dotted: what came and went is not known."""
        p, px = self._picture, theme.px
        ground = theme.colour("surface")
        for n, (a, b) in enumerate(hole.spans):
            later = p.broken and n == len(hole.spans) - 1 and a >= p.stretches[-1].x0
            painter.setPen(QPen(theme.colour("sunken") if later else ground, px(2) + 1))
            painter.drawLine(a, p.axis, b, p.axis)
            pen = QPen(theme.colour("ink" if hole.n == self._at else "control"), px(2), Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1, 2.5])
            painter.setPen(pen)
            painter.drawLine(a, p.axis, b, p.axis)

    def _paint_break(self, painter: QPainter, left: int, right: int) -> None:
        """The line stops, two strokes stand across it, and it begins anew."""
        p, px = self._picture, theme.px
        middle = (left + right - px(10)) / 2
        painter.setPen(QPen(theme.colour("ink"), px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x in (middle - px(3), middle + px(3)):
            painter.drawLine(round(x - px(3)), p.axis + px(7), round(x + px(3)), p.axis - px(7))

    def _paint_light(self, painter: QPainter, placed: Placed) -> None:
        """A change of framework inside the four-grade scale: a light tick."""
        p, px = self._picture, theme.px
        painter.setPen(QPen(theme.colour("ink" if placed.n == self._at else "control"), 1.5))
        painter.drawLine(placed.x, p.axis - px(9), placed.x, p.axis + px(9))

    def _paint_lower(self, painter: QPainter, placed: Placed) -> None:
        p, px, mark = self._picture, theme.px, placed.mark
        on = self._at == placed.n or self._at in placed.others
        ink = theme.colour("ink" if on else "ink2")
        if placed.spans and mark.shape == "change":
            painter.setPen(QPen(ink, 1.5))
            y = p.axis + px(13)
            for a, b in placed.spans:
                painter.drawLine(a, y, b, y)
            first, last = placed.spans[0][0], placed.spans[-1][1]
            for x in (first, last):
                painter.drawLine(x, y - px(3), x, y + px(3))
        else:
            side = px(MARK)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(QPoint(placed.x, p.axis), side // 2 + 2, side // 2 + 2)
            drawn = icons.pixmap(ICONS.get(mark.shape, "info"), ink, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(placed.x - side // 2, p.axis - side // 2, drawn)
            if on:
                self._ring(painter, placed.x)
        if placed.lane >= 0:
            top = p.axis + px(BELOW_AXIS) + placed.lane * px(LOWER_LANE)
            box = QRect(placed.label_x - 3, top, placed.label_width + 6, px(LOWER_LANE))
            _write(painter, box, placed.label, "small", 600 if on else 500, "ink" if on else "ink2", middle=True)

    def _lane_top(self, placed: Placed) -> int:
        return self._picture.axis - theme.px(MARK) - (placed.lane + 1) * theme.px(LANE)

    def _paint_leader(self, painter: QPainter, placed: Placed) -> None:
        if placed.lane < 0:
            return
        bottom = self._lane_top(placed) + theme.px(LANE)
        x = max(placed.label_x, min(placed.x, placed.label_x + placed.label_width))
        painter.setPen(QPen(theme.colour("hairline" if not self._picture.broken else "control"), 1))
        painter.drawLine(x, bottom - theme.px(2), placed.x, self._picture.axis)

    def _paint_upper(self, painter: QPainter, placed: Placed) -> None:
        px, on = theme.px, placed.n == self._at
        y = self._picture.axis
        paint_mark(painter, QPoint(placed.x, y), placed.mark)
        if on:
            self._ring(painter, placed.x)
        if placed.lane < 0:
            return
        top = self._lane_top(placed)
        box = QRect(placed.label_x - 3, top, placed.label_width + 6, px(18))
        if placed.alert:
            _write(painter, box.translated(0, -px(18)), placed.alert, "small", 600, "on_alert_soft", middle=True)
        day = short_day(placed.mark.day)
        _write(painter, box, placed.label, "small", 700 if on else 600, "ink", middle=True)
        _write(painter, box.translated(0, px(16)), day, "caption", 400, "ink2", tabular=True, middle=True)

    def _ring(self, painter: QPainter, x: int) -> None:
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = theme.px(MARK) // 2 + theme.px(5)
        painter.drawEllipse(QPoint(x, self._picture.axis), reach, reach)

    def _lay(self) -> None:
        self._picture = lay_out(self._face, max(1, self.width()), theme.px, _measure)
        self.setFixedHeight(self._picture.height)
        self.updateGeometry()
        self.update()

    def _mark(self, n: int) -> TimelineMark | None:
        return self._face.marks[n] if 0 <= n < len(self._face.marks) else None


def paint_mark(painter: QPainter, middle: QPoint, mark: TimelineMark, size: float = MARK) -> None:
    """The shape of an inspection round `middle`: its kind, never its grade."""
    side, ground = theme.px(size), "surface"
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.setPen(QPen(theme.colour(ground), 2))
    painter.setBrush(theme.colour("accent"))
    if mark.alert:
        _triangle(painter, middle.x(), middle.y(), side)
    elif mark.shape == "square":
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
    elif mark.shape == "circle":
        painter.drawEllipse(box)
    elif mark.shape == "bar":
        painter.drawRect(QRectF(middle.x() - side * 0.2, box.y() - 1, side * 0.4, side + 2))
    else:
        painter.setBrush(theme.colour(ground))
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawEllipse(box.adjusted(2, 2, -2, -2))


def _triangle(painter: QPainter, x: int, y: int, side: int) -> None:
    """Safeguarding not met, which leads whatever the inspection was."""
    reach = side * 0.62
    points = [(0.0, -1.0), (1.0, 0.85), (-1.0, 0.85)]
    painter.setPen(QPen(theme.colour("surface"), 2))
    painter.setBrush(theme.colour("alert"))
    painter.drawPolygon(QPolygonF([QPoint(round(x + a * reach), round(y + b * reach)) for a, b in points]))


def _measure(words: str, role: str) -> int:
    if role == "date":
        return theme.metrics("caption", 400, True).horizontalAdvance(words)
    return theme.metrics("small", 600).horizontalAdvance(words) + theme.px(2)


def _write(
    painter: QPainter,
    r: QRect,
    text: str,
    role: theme.Role,
    weight: int,
    tone: str,
    *,
    tabular: bool = False,
    middle: bool = False,
) -> None:
    painter.setFont(theme.current().kept_font(role, weight, tabular))
    painter.setPen(theme.colour(tone))
    side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
    painter.drawText(r, int(side | Qt.AlignmentFlag.AlignVCenter), text)
