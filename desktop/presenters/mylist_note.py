"""A text that is saved while it is typed: at most half a second of it is ever unsaved, whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from data_sync.api import Library
from desktop.messages import Message
from desktop.presenters.mylist import MyList

PAUSE_MS = 400
"""The longest that a typed letter waits; not a pause in typing, so that who types on and on is saved too."""
AGAIN_MS = 3000
"""After a failure (a full disk, a share that has gone) it is tried again so often."""

State = Literal["saved", "typing", "failed"]
Write = Callable[[Library, str], None]
"""Writes a text: ``lambda library, text: library.mine.notes.write(urn, text)``."""


class TextSaver(QObject):
    """Keeps one text. `state` typing while something waits to be written, failed with a `message` where it could not
    be; it is then kept here and tried again. `told` says that the state is another.
    """

    told = Signal()

    def __init__(self, mylist: MyList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist = mylist
        self._target: _Target | None = None
        self._stuck: list[tuple[_Target, str]] = []
        self._waiting: str | None = None
        self._under_way = 0
        self.state: State = "saved"
        self.message: Message | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        mylist.hand_over.connect(self.save)

    @property
    def dirty(self) -> bool:
        """Whether something typed is not known to be on the disk."""
        return self._waiting is not None or self._under_way > 0 or bool(self._stuck)

    def begin(self, write: Write) -> None:
        """From now on write by this, into the data in use now; what was typed before is written first."""
        self.save()
        self._target = _Target(self._mylist.holder.library, write)
        self._become("saved" if not self._stuck else "failed")

    def type(self, text: str) -> None:
        """The text is this now; it is written within `PAUSE_MS`."""
        self._waiting = text
        if self.state != "failed":
            self._become("typing")
        if not self._timer.isActive():
            self._timer.start(PAUSE_MS)

    def save(self) -> None:
        """Hand over what waits, now; what could not be written before is tried again."""
        self._timer.stop()
        again, self._stuck = self._stuck, []
        if self._waiting is not None and self._target is not None:
            again.append((self._target, self._waiting))
            self._waiting = None
        newest = dict(again)  # of one text only the newest state is worth writing
        for target, text in newest.items():
            self._write(target, text)

    def _write(self, target: _Target, text: str) -> None:
        self._under_way += 1

        def done(_value: Any) -> None:
            self._under_way -= 1
            if not self.dirty:
                self._become("saved")

        def failed(message: Message) -> None:
            self._under_way -= 1
            self._stuck.append((target, text))
            self.message = message
            self._become("failed")
            if not self._timer.isActive():
                self._timer.start(AGAIN_MS)

        self._mylist.do(
            lambda library: target.write(library, text),
            quiet=True, then=done, failed=failed, library=target.library,
        )  # fmt: skip

    def _become(self, state: State) -> None:
        if state != "failed":
            self.message = None
        if state != self.state:
            self.state = state
            self.told.emit()


class _Target:
    """Where a text belongs: the data that were in use when it was begun, and how it is written there."""

    def __init__(self, library: Library, write: Write) -> None:
        self.library, self.write = library, write
