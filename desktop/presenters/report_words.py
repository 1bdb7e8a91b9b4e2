"""Reports in words: a file's kind, its days, whether it is held, and how a quotation from it is signed.

Pure: values of `Library.reports` in, plain words out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from data_sync.api import in_words
from desktop.language import tr

KINDS = {
    "inspection": tr("Inspection report"),
    "card": tr("Report card"),
    "actions": tr("Regulatory visit, actions taken"),
    "letter": tr("Letter"),
    "other": tr("Other report"),
}
LISTED = tr("Not fetched yet")
UNAVAILABLE = tr("Not available: listed, but not on Ofsted’s site")
NO_DAY = tr("No date given")


@dataclass(frozen=True, slots=True)
class FileFace:
    """A file as a line of a list. `can_read` where its text or at least its PDF is held."""

    report: int
    day: str
    kind: str
    published: str
    told: str  # why it cannot be read; empty where it can
    can_read: bool

    @property
    def sentence(self) -> str:
        """The line as it is read out."""
        return ". ".join(filter(None, (f"{self.kind}, {self.day}", self.published, self.told)))


def file_face(file: Any) -> FileFace:
    """A `ReportFile` in words."""
    told = {"listed": LISTED, "unavailable": UNAVAILABLE, "unreadable": tr("The text cannot be read")}.get(
        file.state, ""
    )
    if file.state in ("unavailable", "unreadable") and file.why:
        told = f"{told}: {file.why}" if file.state == "unreadable" else tr("Not available: {why}", why=file.why)
    return FileFace(
        file.id,
        in_words(file.inspected) if file.inspected else NO_DAY,
        kind_words(file),
        tr("Published {day}", day=in_words(file.published))
        if file.published and file.published != file.inspected
        else "",
        told,
        file.state in ("held", "unreadable"),
    )


def kind_words(file: Any) -> str:
    """What kind of file it is: "Inspection report"."""
    return KINDS.get(file.kind, str(file.kind_name))


def days_words(file: Any) -> str:
    """Its days: "Inspected 12 May 2026, published 9 June 2026". Where the file prints another day, both."""
    verb = tr("Inspected") if file.kind in ("inspection", "card") else tr("Dated")
    told = [f"{verb} {in_words(file.inspected)}"] if file.inspected else [NO_DAY]
    if file.said and file.said != file.inspected:
        told.append(tr("the file itself says {day}", day=in_words(file.said)))
    if file.published:
        told.append(tr("published {day}", day=in_words(file.published)))
    return ", ".join(told)


def quotation(words: str, section: str, page: int | None, citation: str) -> str:
    """A passage and whose words they are, for the clipboard: section, page of the original, and the report."""
    where = tr("Section “{section}”", section=section) if section else ""
    if page:
        where = (
            tr("{where}, page {page} of the original", where=where, page=page)
            if where
            else tr("Page {page} of the original", page=page)
        )
    return f"“{words.strip()}”\n{f'{where}. ' if where else ''}{citation}\n"
