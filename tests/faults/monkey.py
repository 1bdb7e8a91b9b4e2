"""Somebody who presses anything: keys, clicks, typing, sizes, looks, syncs begun and stopped, over a whole program.

Chance is seeded, so that what went wrong can be done again. What would leave the window (a web browser, the dialogs of
the system) is kept from opening by whoever runs this.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.app import Program

K = Qt.Key
KEYS = (
    K.Key_Tab, K.Key_Backtab, K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_Return, K.Key_Space, K.Key_Escape,
    K.Key_Home, K.Key_End, K.Key_PageDown, K.Key_PageUp, K.Key_Backspace, K.Key_Delete, K.Key_F6, K.Key_Plus,
)  # fmt: skip
CHORDS = (
    "Ctrl+F",
    "Ctrl+Z",
    "Ctrl+Shift+Z",
    "Ctrl+C",
    "Ctrl+A",
    "Ctrl+D",
    "Alt+Left",
    *(f"Ctrl+{n}" for n in range(1, 8)),
)
WORDS = ("acorns", "larch nursery", "QX4 7TB", "nurserry", '"', "<b>x</b>", "\u202eabc", "=1+1", "a" * 300, "Ü 東京")
SIZES = ((900, 600), (1024, 640), (1024, 700), (1440, 900), (1920, 1080))


class Monkey:
    """Acts on a program. `sync` begins a sync, `stop` stops it."""

    def __init__(self, program: Program, seed: int, sync: Callable[[], object], stop: Callable[[], object]) -> None:
        self._program, self._chance = program, random.Random(seed)
        self._sync, self._stop = sync, stop
        self.done: list[str] = []
        """What was done, the newest last."""

    def act(self, times: int) -> None:
        """Do so many things, letting the program breathe after each."""
        for _ in range(times):
            name, do = self._chance.choices(self._ways(), weights=(40, 34, 6, 8, 6, 1, 0.4, 1, 2, 0.3))[0]
            self.done.append(name)
            do()
            breathe()
            if not self._program.window.isVisible():  # it was told to close
                self._program.window.show()
        self._put_away()

    def _ways(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        window = self._program.window
        return (
            ("key", self._key),
            ("click", self._click),
            ("type", self._type),
            ("chord", self._chord),
            ("page", lambda: window.go_to(self._chance.choice(window.page_keys()))),
            ("size", lambda: window.resize(*self._chance.choice(SIZES))),
            ("look", lambda: theme.current().set_mode(self._chance.choice(("light", "dark")))),
            ("sync", self._sync),
            ("stop", self._stop),
            ("quit", window.close),
        )

    def _front(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._program.window

    def _key(self) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        held = shift if self._chance.random() < 0.1 else Qt.KeyboardModifier.NoModifier
        self._press(self._chance.choice(KEYS), held)

    def _chord(self) -> None:
        chord = QKeySequence(self._chance.choice(CHORDS))[0]
        self._press(chord.key(), chord.keyboardModifiers())

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        """As the screen tells it: to the window in front, which knows where its keyboard is, and whether what was
        pressed went with the press.

        QTest presses Ctrl, and lets the program go on, before the key that is held with it: a list that goes with the
        first would be told of the second, which no system does. So those go to the widget itself.
        """
        front = self._front()
        if held == Qt.KeyboardModifier.NoModifier:
            if (screen := front.windowHandle()) is not None:
                QTest.keyPress(screen, key)
                if isValid(screen):
                    QTest.keyRelease(screen, key)
            return
        focus = front.focusWidget()
        focus = focus if focus is not None and isValid(focus) else front
        QTest.keyPress(focus, key, held)
        if isValid(focus):
            QTest.keyRelease(focus, key, held)

    def _click(self) -> None:
        front = self._front()
        if isinstance(front, QDialog) and self._chance.random() < 0.2:
            front.reject()
            return
        found = [w for w in front.findChildren(QWidget) if w.isVisible() and w.isEnabled() and w.focusPolicy()]
        found = [w for w in found if not w.visibleRegion().isEmpty() and w.window() is front]
        if not found:
            return
        buttons = [w for w in found if isinstance(w, QAbstractButton)]
        chosen = self._chance.choice(buttons if buttons and self._chance.random() < 0.6 else found)
        place = chosen.visibleRegion().boundingRect()
        at = QPoint(
            self._chance.randint(place.left(), place.right()), self._chance.randint(place.top(), place.bottom())
        )
        if (screen := front.windowHandle()) is not None:
            left, held, there = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, chosen.mapTo(front, at)
            QTest.mousePress(screen, left, held, there)
            if isValid(screen):
                QTest.mouseRelease(screen, left, held, there)

    def _type(self) -> None:
        focus = self._front().focusWidget()
        if not isinstance(focus, QLineEdit):
            fields = [w for w in self._front().findChildren(QLineEdit) if w.isVisible() and w.isEnabled()]
            if not fields:
                return
            focus = self._chance.choice(fields)
            focus.setFocus()
        for letter in self._chance.choice(WORDS):
            if not isValid(focus):
                return
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest knows the letters of ASCII alone
                if isValid(focus):
                    QApplication.sendEvent(focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def _put_away(self) -> None:
        """Close whatever lies over the window."""
        for _ in range(20):
            front = self._front()
            if front is self._program.window:
                return
            front.close()
            breathe()


def breathe() -> None:
    """As between two actions of a person: everything that waits is done, what was closed goes, and the loop rests,
    which is when Python's rubbish is looked for."""
    QApplication.processEvents()
    loop = QEventLoop()
    QTimer.singleShot(1, loop.quit)
    loop.exec()


def memory() -> float:
    """The megabytes of memory that are this process's own, not mapped from a file; 0 where the system does not say."""
    told = Path("/proc/self/smaps_rollup")
    lines = told.read_text().splitlines() if told.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Anonymous:")), 0.0)
