"""A PDF becomes rows: its text by the process apart, its sections and items by the sources' rules, then one
transaction."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_sync.errors import KnownError
from data_sync.progress import Progress
from data_sync.search.report_words import tags_of
from data_sync.sources.report_actions import items_of
from data_sync.sources.report_facts import facts
from data_sync.sources.report_sections import ReportText, read_report
from data_sync.store.report_rows import HeldReport, ItemRow, SectionRow, keep_report, keep_state
from data_sync.store.reports import transaction
from data_sync.sync.reports_pdf import PdfReader, PdfText


@dataclass(frozen=True, slots=True)
class Copy:
    """A file among the downloads. `path` is where it is, `kept_as` the same relative to the data folder."""

    path: Path
    kept_as: str
    sha256: str
    size: int
    retrieved_at: str


def read_and_keep(
    conn: sqlite3.Connection, pdf: PdfReader, row: Any, copy: Copy, *, withheld: bool, progress: Progress
) -> bool:
    """Read the file of a row of `report` and keep its text; False where it cannot be read, which is kept too.

    Raises `Cancelled`.
    """
    try:
        text = pdf.text(copy.path, name=row["title"], progress=progress)
        read = read_report(text.pages, kind=row["kind"], inspected=row["inspected"], withheld=withheld)
        if not any(page.strip() for page in text.pages):
            raise KnownError("not-a-report", file=row["title"], why="its pages are pictures without text")
    except KnownError as error:
        with transaction(conn):
            keep_state(conn, row["id"], "unreadable", str(error.facts.get("why", error.sentence)))
            conn.execute(
                "UPDATE report SET path = ?, sha256 = ?, size = ?, retrieved_at = ? WHERE id = ?",
                (copy.kept_as, copy.sha256, copy.size, copy.retrieved_at, row["id"]),
            )
        return False
    keep(conn, row["id"], row["urn"], row["inspected"], copy, text, read)
    return True


def keep(
    conn: sqlite3.Connection,
    report: int,
    urn: str,
    inspected: str | None,
    copy: Copy,
    text: PdfText,
    read: ReportText,
) -> None:
    """Keep a report's text in one transaction. The page's day (`inspected`) goes before the file's own."""
    held = HeldReport(
        kind=read.kind,
        framework=read.framework,
        inspected=inspected or read.inspected,
        said=read.inspected,
        path=copy.kept_as,
        sha256=copy.sha256,
        size=copy.size,
        retrieved_at=copy.retrieved_at,
        pages=text.total,
        cut=text.cut,
        layout=read.layout,
    )
    searched = facts()["section"]
    sections = [
        SectionRow(
            s.kind,
            s.title,
            s.grade,
            s.page,
            s.text,
            tags_of(s.kind, read.framework, read.kind, urn) if searched[s.kind]["indexed"] and s.text else "",
        )
        for s in read.sections
    ]
    items = [ItemRow(i.section, i.must, i.text, i.sentence, i.due, i.themes) for i in items_of(read.sections)]
    with transaction(conn):
        keep_report(conn, report, held, sections, items)
