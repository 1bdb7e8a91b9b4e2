"""The passage that a sentence stands in: the whole section, its marks, and how a quotation from it is signed."""

from __future__ import annotations

from dataclasses import dataclass

from data_sync.api import Library, age_in_words, in_words
from desktop.language import tr
from desktop.models.report_hits import HitFace, Span
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.report_wish import head_words


@dataclass(frozen=True, slots=True)
class Passage:
    """One section of a report with what was looked for marked in it. `place` is where the reader begins."""

    urn: str
    name: str
    line: str  # "Inspected 28 June 2026, 4 months ago  ·  published …"
    head: str
    text: str
    marks: tuple[Span, ...]
    sentence: str
    citation: str
    place: ReportPlace

    @property
    def quotation(self) -> str:
        """The sentence and whose words it is, for the clipboard."""
        words = self.sentence.strip("\u2026 ")
        return f"\u201c{words}\u201d\n{self.citation}\n"


def passage_of(library: Library, face: HitFace, words: str = "") -> Passage:
    """The section behind a hit, its words marked; without `words` the sentence itself. Raises `no-such-report`."""
    assert face.report is not None
    report = library.reports.report(face.report)
    section = next((s for s in report.sections if s.id == face.section), None)
    text = section.text if section is not None else face.sentence
    if words:
        marks = tuple(library.reports.marks(words, [text])[0])
    else:
        at = text.find(face.sentence)
        marks = ((at, at + len(face.sentence)),) if at >= 0 else ()
    file = report.file
    named = library.reports.names([face.urn]).get(face.urn)
    return Passage(
        urn=face.urn,
        name=face.name,
        line=dated(file.kind, file.inspected, file.published, library.today),
        head=head_words(file.kind, file.framework, section.title if section is not None else ""),
        text=text,
        marks=marks,
        sentence=face.sentence,
        citation=file.cited(named),
        place=ReportPlace(face.report, face.section, words, "" if words else face.sentence),
    )


def dated(kind: str, inspected: str | None, published: str | None, today: str) -> str:
    """A report's days: "Inspected 28 June 2026, 4 months ago  ·  published 20 July 2026"."""
    verb = tr("Inspected") if kind in ("inspection", "card") else tr("Dated")
    parts = [f"{verb} {in_words(inspected)}, {age_in_words(inspected, today)}" if inspected else tr("No date given")]
    if published and published != inspected:
        parts.append(tr("published {day}", day=in_words(published)))
    return "  \u00b7  ".join(parts)
