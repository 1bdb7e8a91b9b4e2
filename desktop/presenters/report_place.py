"""A place in a report: what a page hands on when a person wants to read there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportPlace:
    """A report, and where in it to begin.

    `report` is the file's number among those held (`ReportFile.id`, `Hit.report`, `Improvement.report`, the `file.id`
    of `Words`), `section` the id of one of its sections (`section_id` there) or None for its beginning. `words` is a
    search as it was typed, whose words are marked all through the report; `quote` is a sentence of the section, word
    for word, which is brought into sight and marked.

    A page gives it with a signal `report_asked(object)`, which the window answers by `open_report`.
    """

    report: int
    section: int | None = None
    words: str = ""
    quote: str = ""
