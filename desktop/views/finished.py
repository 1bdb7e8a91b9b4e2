"""Telling a person who does something else meanwhile that the data have come, by the desktop's own notifications.

What is told names no list, no file and no search: a notification can stand on a locked screen.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop.language import tr
from desktop.presenters.sync import SyncPresenter
from desktop.settings import Settings

DONE = {
    "sync": tr("The published data have come."),
    "import": tr("The file has been taken in."),
    "rebuild": tr("The register has been built again."),
    "verify": tr("What is held has been checked."),
    "backup": tr("Your lists and notes have been backed up."),
    "mirror": tr("The mirror has been written."),
    "reports": tr("The reports have come."),
    "import-reports": tr("The reports have been taken in."),
    "rebuild-reports": tr("The reports held have been read again."),
}
NOT_DONE = tr("Something could not be finished. The window says why.")
SHOWN_MS = 10_000


class Finished(QObject):
    """Listens to the errands. `asked` when the notification is pressed: the whole of it is wanted."""

    asked = Signal()

    def __init__(self, sync: SyncPresenter, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._sync, self._settings, self._window = sync, settings, window
        self._working = False
        self._tray: QSystemTrayIcon | None = None
        sync.changed.connect(self._listen)
        QApplication.instance().applicationStateChanged.connect(self._tidy)  # type: ignore[union-attr]

    def _listen(self) -> None:
        was, self._working = self._working, self._sync.phase == "working"
        ended = self._sync.phase in ("done", "failed")
        if was and ended and self._settings.tell_when_done and not self._window.isActiveWindow():
            kind = self._sync.errand.kind if self._sync.errand is not None else "sync"
            self.tell(DONE[kind] if self._sync.phase == "done" else NOT_DONE)

    def tell(self, words: str) -> None:
        """Show it outside the window, as far as this desktop can; the taskbar's mark comes in any case."""
        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._come)
            self._tray.activated.connect(lambda _how: self._come())
        self._tray.show()
        self._tray.showMessage(QApplication.applicationName(), words, self._window.windowIcon(), SHOWN_MS)

    def _come(self) -> None:
        self._tidy()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.asked.emit()

    def _tidy(self) -> None:
        """The window is looked at again: no mark of the program's stays among those of the desktop."""
        if self._tray is not None and self._window.isActiveWindow():
            self._tray.hide()
