"""The mirror: a folder or a web address that stands for the publishers, kept among the person's settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop import settings as kept
from desktop.jobs import Jobs, Latest
from desktop.messages import of
from desktop.presenters.library import LibraryHolder
from desktop.settings import Settings

KEY = "mirror"


class MirrorPresenter(QObject):
    """`where` is the mirror in use, or empty. `changed` when it became another, `refused` gives a message why not."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, holder: LibraryHolder, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder, self._settings = holder, settings
        self._trying = Latest(jobs)

    @property
    def where(self) -> str:
        return mirror_of(self._settings) or self._holder.library.mirror or ""

    @property
    def is_own(self) -> bool:
        """Whether the person set it here; else it was said when the program was started, and cannot be cleared here."""
        return bool(mirror_of(self._settings)) or not self._holder.library.mirror

    def use(self, where: str) -> None:
        """Use this mirror from now on. A folder must be one; an address is asked only at the next sync."""
        folder = self._holder.folder
        fresh = with_mirror(self._settings, where.strip())

        def attempt(_progress: object) -> None:
            from data_sync.api import check_mirror

            check_mirror(where.strip())
            kept.save(fresh, folder)

        self._trying.run(attempt).done(lambda _none: self._take(where.strip())).failed(self._refuse).start()

    def clear(self) -> None:
        """Go to the publishers themselves again."""
        self.use("")

    def _take(self, where: str) -> None:
        self._settings.rest = with_mirror(self._settings, where).rest
        self.changed.emit()

    def _refuse(self, error: BaseException) -> None:
        self.refused.emit(of(error))


def mirror_of(settings: Settings) -> str:
    """The mirror that the person set, or empty."""
    held = settings.rest.get(KEY, "")
    return held if isinstance(held, str) else ""


def with_mirror(settings: Settings, where: str) -> Settings:
    """The settings with this mirror; empty for none."""
    rest = {key: value for key, value in settings.rest.items() if key != KEY}
    return replace(settings, rest={**rest, KEY: where} if where else rest)
