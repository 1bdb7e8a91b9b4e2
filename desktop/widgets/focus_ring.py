"""The focus ring: one see-through overlay a window that follows the keyboard.

Two pixels, two clear of the widget, so that it shows on filled buttons too. Lists and tables paint their own inside the
row, fields turn their own border; the ring leaves those alone. Qt's `QFocusFrame` lies behind a button under Fusion.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from desktop import theme
from desktop.widgets.low_page import LowPage

CLEAR, WIDTH = 2, 2
HAS_ITS_OWN = (QAbstractItemView, QLineEdit, QComboBox, QAbstractSpinBox, QLabel)
"""Fields turn their border, lists mark the row, selectable text shows its cursor."""
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}


class FocusRing(QObject):
    """Follows the application's focus from window to window. Make one, for the whole program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: list[QWidget] = []
        self._overlay: RingOverlay | None = None
        app.focusChanged.connect(self._focus_moved)
        self._focus_moved(None, app.focusWidget())  # where somebody was quicker than the first start's end

    def overlay(self) -> RingOverlay | None:
        """The ring that shows now, or None."""
        drawn = self._overlay
        return drawn if drawn is not None and isValid(drawn) and drawn.isVisible() else None

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        # a ring says where the keyboard is: who has just pressed with the mouse knows
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or by_mouse or not wants_ring(now):
            return
        self._overlay = RingOverlay(now)
        step: QWidget | None = now
        while step is not None:
            step.installEventFilter(self)
            self._watched.append(step)
            step = None if step.isWindow() else step.parentWidget()
        self._overlay.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._overlay is not None and isValid(self._overlay):
            self._overlay.follow()
        return False

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()
            self._overlay.deleteLater()
        self._overlay = None


class RingOverlay(QWidget):
    """The drawn ring: lets every click through, is no part of the tab order, and nothing to be read."""

    unspoken = True

    def __init__(self, target: QWidget) -> None:
        super().__init__(target.window())
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def follow(self) -> None:
        """Stand round the target, cut off where a scrolled page cuts it off."""
        if not isValid(self._target) or not self._target.isVisible():
            self.hide()
            return
        window = self._target.window()
        around = 0 if is_read(self._target) else CLEAR + WIDTH
        corner = self._target.mapTo(window, QPoint(0, 0))
        place = QRect(corner, self._target.size()).adjusted(-around, -around, around, around)
        self.setGeometry(place)
        seen = self._seen(window, place)
        self.setVisible(not seen.isEmpty())
        if seen == place:
            self.clearMask()
        else:
            self.setMask(QRegion(seen.translated(-place.topLeft())))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), WIDTH))
        radius = theme.px(getattr(self._target, "ring_radius", 6)) + 3
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _seen(self, window: QWidget, place: QRect) -> QRect:
        seen = place
        step = self._target.parentWidget()
        while step is not None and step is not window:
            holder = step.parentWidget()
            if isinstance(step, LowPage) or (isinstance(holder, QAbstractScrollArea) and holder.viewport() is step):
                seen = seen.intersected(QRect(step.mapTo(window, QPoint(0, 0)), step.size()))
            step = holder
        return seen


def wants_ring(widget: QWidget) -> bool:
    """Whether the ring shows round a widget; False where the widget itself shows that it has the focus."""
    if isinstance(widget, QAbstractScrollArea):
        return is_read(widget)
    return not widget.isWindow() and not isinstance(widget, HAS_ITS_OWN)


def is_read(widget: QWidget) -> bool:
    """Whether a widget is a page that one reads and scrolls: it has no outline, and the ring stands inside it."""
    return isinstance(widget, QScrollArea) or widget.property("kind") == "page"
