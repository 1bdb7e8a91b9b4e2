"""Reading one report: its sections as text, what is to be marked in it, its pages as pictures, and quoting from it.

Everything is read in the background: a file from outside may keep the process that draws its pages busy until it is
ended, and the window does not wait for it.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Library
from desktop.jobs import Jobs, Latest
from desktop.language import tr, trn
from desktop.messages import Message, of
from desktop.presenters.library import LibraryHolder
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.report_words import days_words, kind_words, quotation
from desktop.presenters.setting_words import title

LONGEST = 300_000
"""Letters that are shown of a report; one of 20 pages has 60,000. Laying out more would keep the window waiting."""
KEPT_PICTURES = 8
NOT_RECOGNISED = tr(
    "No headings that the program knows were found in this report, so its text stands whole, as it came."
)
CUT = tr("The report is longer than what is read of it. The whole is in the PDF.")
NO_TEXT = tr("The text of this report cannot be read{why}. Its pages may still be looked at.")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SectionFace:
    """A section as it is read. `text` has a paragraph a line; `marks` are places in it (letters, begin and end)."""

    id: int
    title: str
    grade: str
    page: int
    text: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ReaderFace:
    """A report as the reader shows it."""

    place: ReportPlace
    urn: str
    title: str
    line: str
    notices: tuple[str, ...]
    sections: tuple[SectionFace, ...]
    pages: int
    citation: str
    url: str
    file: Path | None

    def section(self, number: int) -> int:
        """The position of a section by its id; 0 where there is none such."""
        return next((n for n, section in enumerate(self.sections) if section.id == number), 0)


class ReaderPresenter(QObject):
    """`face` is the report read, None while it is not there; `message` says why it cannot be.

    `changed` fires for both. `pictured` gives a page's number and its picture (the bytes of a PNG), or the message that
    says why there is none.
    """

    changed = Signal()
    pictured = Signal(int, object)

    def __init__(self, holder: LibraryHolder, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._reading, self._drawing = Latest(jobs), Latest(jobs)
        self._library: Library | None = None
        self._pictures: OrderedDict[tuple[int, int], bytes] = OrderedDict()
        self.place: ReportPlace | None = None
        self.face: ReaderFace | None = None
        self.message: Message | None = None
        holder.changed.connect(self.close)

    @property
    def reading(self) -> bool:
        """Whether the report is still being looked up."""
        return self.place is not None and self.face is None and self.message is None

    def open(self, place: ReportPlace) -> None:
        """Read the report of this place."""
        if self.face is None or self.face.place.report != place.report:
            self._pictures.clear()
        self._drawing.give_up()
        self.place, self.face, self.message = place, None, None
        self._library = library = self._holder.library
        self.changed.emit()
        self._reading.run(lambda _progress: reader_face(library, place)).done(self._take).failed(self._fail).start()

    def close(self) -> None:
        """Look away: other data may be there."""
        self._reading.give_up()
        self._drawing.give_up()
        self._pictures.clear()
        self.place = self.face = self.message = None
        self.changed.emit()

    def ask_picture(self, page: int, width: int) -> None:
        """Ask for the picture of a page (from 1), `width` pixels wide; `pictured` gives it."""
        self._drawing.give_up()
        library, face = self._library, self.face
        if library is None or face is None:
            return
        held = self._pictures.get((page, width))
        if held is not None:
            self._pictures.move_to_end((page, width))
            self.pictured.emit(page, held)
            return
        report = face.place.report

        def take(picture: bytes) -> None:
            self._pictures[page, width] = picture
            while len(self._pictures) > KEPT_PICTURES:
                self._pictures.popitem(last=False)
            self.pictured.emit(page, picture)

        job = self._drawing.run(lambda progress: library.reports.picture(report, page, width, progress))
        job.done(take).failed(lambda error: self.pictured.emit(page, of(error))).start()

    def quotation(self, words: str, section: int) -> str:
        """A passage from the section at this position, signed; without words the whole section."""
        face = self.face
        if face is None:
            return ""
        if not face.sections:
            return face.citation
        at = face.sections[max(0, min(section, len(face.sections) - 1))]
        return quotation(words.strip() or at.text, at.title, at.page, face.citation)

    def _take(self, face: ReaderFace) -> None:
        self.face = face
        self.changed.emit()

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self.changed.emit()


def reader_face(library: Library, place: ReportPlace) -> ReaderFace:
    """In a worker: everything of a report but its pictures. Raises `no-such-report`."""
    reports = library.reports
    report = reports.report(place.report)
    file = report.file
    try:
        path: Path | None = reports.path(place.report)
    except KnownError:
        path = None
    found = library.settings([file.urn])
    notices = []
    if file.state == "unreadable":
        notices.append(NO_TEXT.format(why=f": {file.why}" if file.why else ""))
    elif file.state != "held":
        raise KnownError("no-such-report")
    elif not file.recognised:
        notices.append(NOT_RECOGNISED)
    if found:
        differences = [each for each in reports.differences(found[0]) if each.inspected == file.inspected]
        notices += [
            tr("{sentence} The register’s is what this program counts.", sentence=each.sentence) for each in differences
        ]
    sections, cut = _sections(report.sections, reports.marks(place.words, [s.text for s in report.sections]))
    if file.cut or cut:
        notices.append(CUT)
    name = reports.names([file.urn]).get(file.urn)
    days = days_words(file)
    if file.pages:
        days = trn("{days}, {n:,} page", "{days}, {n:,} pages", file.pages, days=days, n=file.pages)
    return ReaderFace(
        place,
        file.urn,
        title(found[0]) if found else tr("URN {urn}", urn=file.urn),
        f"{kind_words(file)}. {days}",
        tuple(notices),
        sections,
        file.pages or (1 if path is not None else 0),
        file.cited(name),
        "" if library.sample else file.url or "",
        path,
    )


def _sections(sections: Any, marks: list[list[Span]]) -> tuple[tuple[SectionFace, ...], bool]:
    """The sections up to the longest text that is shown, and whether there was more."""
    made: list[SectionFace] = []
    left = LONGEST
    for section, spans in zip(sections, marks, strict=True):
        if left <= 0:
            return tuple(made), True
        text = section.text[:left]
        inside = tuple(span for span in spans if span[1] <= len(text))
        made.append(SectionFace(section.id, section.title, section.grade or "", section.page, text, inside))
        left -= len(text) + 1
    return tuple(made), left < 0
