"""What a person prefers: the look, the size of text, miles or kilometres, and what is kept of searches."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from desktop import settings as kept
from desktop.jobs import Jobs
from desktop.language import tr
from desktop.presenters.library import LibraryHolder
from desktop.presenters.sync import SyncPresenter
from desktop.settings import Settings

LEAST, MOST, STEP = 100, 200, 25
"""Text sizes in per cent; the system's own enlargement comes on top."""


class PreferencesPresenter(QObject):
    """Changes `settings` and writes them. `look_changed` when theme or text size did, `units_changed`; `not_kept` says
    in words that they could not be written (they hold until the program is closed); `leave_asked` when everything is
    to be removed, for which the program must close."""

    look_changed = Signal()
    units_changed = Signal()
    not_kept = Signal(str)
    leave_asked = Signal()

    def __init__(
        self,
        holder: LibraryHolder,
        jobs: Jobs,
        settings: Settings,
        sync: SyncPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder, self._jobs = holder, jobs
        self.settings, self.mirror = settings, sync.mirror

    @property
    def folder(self) -> Path:
        """Where everything of the person's is."""
        return self._holder.folder

    def remove_everything(self) -> None:
        """The person has said yes: when the program closes, which is asked for now, nothing of theirs is left."""
        self._holder.remove_at_close = True
        self.leave_asked.emit()

    @property
    def text_per_cent(self) -> int:
        return round(self.settings.text_size * 100)

    def set_theme(self, theme: Literal["system", "light", "dark", "contrast"]) -> None:
        self.settings.theme = theme
        self.look_changed.emit()
        self._keep()

    def set_text_per_cent(self, size: int) -> None:
        self.settings.text_size = min(MOST, max(LEAST, size)) / 100
        self.look_changed.emit()
        self._keep()

    def set_units(self, units: Literal["miles", "km"]) -> None:
        self.settings.units = units
        self.units_changed.emit()
        self._keep()

    def set_keep_recent(self, keep: bool) -> None:
        """Keep the searches typed, or keep none and forget those there are."""
        self.settings.keep_recent = keep
        if not keep:
            self.settings.forget_searches()
        self._keep()

    def set_tell_when_done(self, tell: bool) -> None:
        """Whether the desktop's notifications say that data have come while the window is not looked at."""
        self.settings.tell_when_done = tell
        self._keep()

    def _keep(self) -> None:
        as_they_are, folder = replace(self.settings), self._holder.folder

        def write(_progress: object) -> None:
            kept.save(as_they_are, folder)

        self._jobs.run(write).failed(self._tell).start()

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        self.not_kept.emit(
            tr(
                "This could not be written in {folder}: it holds until you close the program.",
                folder=self._holder.folder,
            )
        )
