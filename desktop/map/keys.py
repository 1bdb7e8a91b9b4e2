"""The map by the keyboard alone: moving, zooming, going from setting to setting, and drawing a frame to search in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.language import tr
from desktop.map.selecting import Frame

if TYPE_CHECKING:
    from desktop.map.canvas import MapCanvas

PAN, PAN_FAR = 90, 300
"""Pixels that an arrow key moves the map, and with Shift."""
DESCRIPTION = tr(
    "Arrow keys move the map, plus and minus zoom. N and P go from setting to setting in the"
    " list’s order, Enter opens one, Escape goes back. D draws a frame to search in, A chooses"
    " the authority in the middle. The list holds the same settings."
)
_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class MapKeys:
    """What keys do to a canvas. `walking` while one goes from setting to setting: then Tab does so too."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        self.walking = False

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key that the page has a use for is meant for the map."""
        if event.key() == Qt.Key.Key_Escape:
            return self._canvas.draws or self.walking or self._canvas.selected is not None
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where the map has no use for it."""
        canvas, key = self._canvas, event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if canvas.frame is not None and self._press_in_frame(canvas.frame, key, widen=shift):
            return True
        if key in _ARROWS:
            far = PAN_FAR if shift else PAN
            across, down = _ARROWS[Qt.Key(key)]
            canvas.go(canvas.camera.moved(across * far, down * far))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            canvas.zoom_by_key(-1 if key == Qt.Key.Key_Minus else 1)
        elif key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.walk(-1 if key == Qt.Key.Key_P or shift else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and canvas.selected is not None:
            canvas.opened.emit(canvas.selected)
        elif key == Qt.Key.Key_D:
            canvas.draw_area(True, Frame(canvas.camera))
        elif key == Qt.Key.Key_A:
            self._choose_middle()
        elif key == Qt.Key.Key_Escape and self.takes(event):
            self._back()
        else:
            return False
        return True

    def walk(self, way: int) -> bool:
        """Go to the next setting in view in the list's order; False at the end."""
        canvas, spots = self._canvas, self._canvas.layers.spots
        seen = spots.seen(canvas.camera).tolist() or list(range(len(spots)))  # none in view: the map goes to one
        if not seen:
            return False
        now = None if canvas.selected is None else int(spots.of[canvas.selected])
        if now is None or now not in seen:
            there = seen[0 if way > 0 else -1]
        else:
            at = seen.index(now) + way
            if not 0 <= at < len(seen):
                return False
            there = seen[at]
        self.walking = True
        canvas.chosen.emit(spots.members(there))
        return True

    def _back(self) -> None:
        """One step back: stop drawing, then stop going through the settings."""
        if self._canvas.draws:
            self._canvas.draw_area(False)
        else:
            self.walking = False
            self._canvas.dismissed.emit()

    def _press_in_frame(self, frame: Frame, key: int, *, widen: bool) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._canvas.take_area(frame.line)
            return True
        if frame.press(key, widen=widen):
            self._canvas.viewport_update()
            return True
        return False

    def _choose_middle(self) -> None:
        canvas = self._canvas
        found = canvas.layers.ground.authority_at(canvas.camera.east, canvas.camera.north)
        canvas.authority_chosen.emit(found or "")
