"""What a screen reader is told of that happens away from the keyboard's place: "212 settings", "Sync finished".

The one place of the program that announces. What comes while a person types waits until they rest, and only the last of
it is said; what they must know at once (a fault) interrupts. Where no assistive technology listens, nothing is sent.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.text import many_lines

RESTS_MS = 700
"""How long nothing new must have come before what waits is said: longer than the pause between two keys."""


class Announcer(QObject):
    """One for the program. `said` gives the words and whether they interrupt, as they are sent."""

    said = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, str] = {}
        self._last: dict[str, str] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS_MS)
        self._rest.timeout.connect(self.flush)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Say it now: after what is being read, or, where it is `urgent`, instead of it."""
        words = many_lines(words).strip()
        if not words:
            return
        self.said.emit(words, urgent)
        window = QApplication.activeWindow() or _any_window()
        if window is None or not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(window, words)
        polite = QAccessible.AnnouncementPoliteness
        event.setPoliteness(polite.Assertive if urgent else polite.Polite)
        QAccessible.updateAccessibility(event)

    def say_at_rest(self, about: str, words: str) -> None:
        """Say it once nothing new has come for a while. Of what is said `about` one thing only the last is, and not
        what was said of it just before. Empty words take back what waits."""
        if words:
            self._waiting[about] = words
            self._rest.start()
        else:
            self._waiting.pop(about, None)

    def flush(self) -> None:
        """Say now what waits."""
        self._rest.stop()
        waiting, self._waiting = self._waiting, {}
        for about, words in waiting.items():
            if self._last.get(about) != words:
                self._last[about] = words
                self.say(words)


def _any_window() -> QWidget | None:
    return next((widget for widget in QApplication.topLevelWidgets() if widget.isVisible()), None)


_one: Announcer | None = None


def announcer() -> Announcer:
    """The program's one, made when it is first wanted."""
    global _one
    if _one is None:
        _one = Announcer(QApplication.instance())
    return _one


def announce(words: str, *, urgent: bool = False) -> None:
    """Say it to who listens with a screen reader: see `Announcer.say`."""
    announcer().say(words, urgent=urgent)


def announce_at_rest(about: str, words: str) -> None:
    """Say it once the person rests: see `Announcer.say_at_rest`."""
    announcer().say_at_rest(about, words)
