"""Taking a pack away: made in the background, drawn, and what came of it. Knows no widget; who draws is handed in.

A page makes a `PackOffer`; the sheet over it asks in what form and with what.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError
from desktop.jobs import Jobs, Latest
from desktop.jobs.job import Job
from desktop.language import tr
from desktop.messages import of
from desktop.models.map_picture import Ground
from desktop.presenters.errands import counted
from desktop.presenters.library import LibraryHolder

if TYPE_CHECKING:
    from data_sync.api import Library, Pack, Table

FORMS: tuple[tuple[str, str], ...] = (
    ("pdf", tr("PDF, on A4 (.pdf)")),
    ("html", tr("Web page, to read or print (.html)")),
    ("xlsx", tr("Excel workbook (.xlsx)")),
)


@dataclass(frozen=True, slots=True)
class PackWish:
    """What a person asks for: their notes in it, their own columns, the release to compare with (blank: none),
    out-of-school clubs."""

    notes: bool = False
    own: bool = False
    before: str = ""
    clubs: bool = True


@dataclass(frozen=True, slots=True)
class PackOffer:
    """What can be taken away: its title, a sentence on what is in it, what the file is called, and who makes it, in
    the background. `tables` makes its workbook, where it has one.

    `notes` and `own` are the questions whether notes and own columns go with it (blank: they never do), `befores` the
    releases to compare with.
    """

    title: str
    about: str
    name: str
    make: Callable[[Library, PackWish], Pack]
    tables: Callable[[Library, PackWish], Sequence[Table]] | None = None
    notes: str = ""
    own: str = ""
    befores: tuple[tuple[str, str], ...] = ()
    clubs: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        return ("pdf", "html", "xlsx") if self.tables is not None else ("pdf", "html")


@dataclass(frozen=True, slots=True)
class Made:
    """A pack, and the ground of its maps, where it has any."""

    pack: Pack
    ground: Ground | None


Pictures = Mapping[str, Any]
Draw = Callable[[Made], Pictures]
"""Draws the maps of a pack; called where widgets live."""
Paint = Callable[["Pack", Pictures, str, Any], int]
"""Writes a pack as a PDF, with progress; how many pages. Called in the background."""


class PackPresenter(QObject):
    """`written` gives a path and how many pages or rows, `refused` a message, `step` what is under way; `ended`
    follows each of them."""

    written = Signal(str, str)
    refused = Signal(object)
    step = Signal(object)
    ended = Signal()

    def __init__(
        self, offer: PackOffer, holder: LibraryHolder, jobs: Jobs, draw: Draw, paint: Paint,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.offer, self._holder, self._draw, self._paint = offer, holder, draw, paint
        self._making = Latest(jobs)
        self.wish = PackWish(before=offer.befores[0][0] if offer.befores else "")
        self.busy = False

    def suggested(self, form: str) -> str:
        """What the file may be called."""
        safe = "".join(c if c.isalnum() or c in " -_" else " " for c in self.offer.name)
        return f"{'-'.join(safe.lower().split())[:60] or 'pack'}.{form}"

    def write(self, path: str, form: str) -> None:
        """Write the pack; `written` or `refused` tells."""
        library, offer, wish = self._holder.library, self.offer, self.wish
        if form == "pdf":
            self.make(lambda made, pictures: self._paint_in_background(made, pictures, path))
            return

        def work(progress: Any) -> str:
            if form == "html":
                pages = library.share.packs.write(Path(path), offer.make(library, wish))
                return counted(pages, "page")
            assert offer.tables is not None
            return counted(library.share.write(Path(path), offer.tables(library, wish), form, progress), "row")

        self._run(work).done(lambda told: self.written.emit(path, told)).ended(self._end).start()

    def make(self, then: Callable[[Made, Pictures], object]) -> None:
        """Make the pack and give `then` it with its pictures, for a printer or a PDF."""
        library, offer, wish = self._holder.library, self.offer, self.wish

        def work(_progress: Any) -> Made:
            pack = offer.make(library, wish)
            maps = any(type(block).__name__ == "Map" for page in pack.pages for block in page.blocks)
            if not maps:
                return Made(pack, None)
            from desktop.presenters.map_source import ground

            return Made(pack, ground(library))

        def done(made: Made) -> None:
            self.busy = False
            then(made, self._draw(made))  # which may begin to write
            if not self.busy:
                self._end()

        def failed(error: BaseException) -> None:
            self._tell(error)
            self._end()

        self._run(work).done(done).failed(failed).start()

    def stop(self) -> None:
        """Stop what is being made; what was there stays."""
        self._making.give_up()
        self._end()

    # --- ---

    def _paint_in_background(self, made: Made, pictures: Pictures, path: str) -> None:
        def work(progress: Any) -> str:
            try:
                return counted(self._paint(made.pack, pictures, path, progress), "page")
            except OSError as error:
                full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
                raise KnownError("disk-full" if full else "not-writable", where=str(Path(path).parent)) from error

        self._run(work).done(lambda told: self.written.emit(path, told)).ended(self._end).start()

    def _run(self, work: Callable[[Any], object]) -> Job:
        self.busy = True
        return self._making.run(work).progress(self.step.emit).failed(self._tell)

    def _tell(self, error: BaseException) -> None:
        self.refused.emit(of(error))

    def _end(self) -> None:
        self.busy = False
        self.ended.emit()
