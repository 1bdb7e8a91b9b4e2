"""The text cursor: it blinks while somebody writes and stands still after a while, as on other desktops.

A blink a half second has the field and all that lies behind it painted again, for as long as the program is open.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

STILL_AFTER_MS = 10_000
"""GTK's time."""


class Caret(QObject):
    """Has the text cursor blink from whenever it was moved last, for a while. Make one, for the whole program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app, self._blinks = app, app.cursorFlashTime()
        self._rest = QTimer(self, singleShot=True, interval=STILL_AFTER_MS)
        self._rest.timeout.connect(self._stand)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._moved)
        self._rest.start()

    def _moved(self) -> None:
        if self._app.cursorFlashTime() != self._blinks:
            self._app.setCursorFlashTime(self._blinks)
        self._rest.start()

    def _stand(self) -> None:
        self._app.setCursorFlashTime(0)
