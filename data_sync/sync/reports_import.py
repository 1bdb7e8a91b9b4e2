"""PDFs imported from disk: copied among the downloads, read, and kept under the setting and the day they name."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from data_sync.domain.urn import parse_urn
from data_sync.errors import KnownError
from data_sync.progress import SILENT, Progress
from data_sync.sources.report_facts import FileKind, kind_name
from data_sync.sources.report_sections import read_report
from data_sync.store.faults import as_known
from data_sync.store.report_rows import keep_setting
from data_sync.store.reports import transaction
from data_sync.sync.reports_pdf import PdfReader
from data_sync.sync.reports_reading import Copy, keep

FOLDER = "imported-reports"
_ABOUT = "about.json"


@dataclass(frozen=True, slots=True)
class ImportedReport:
    """What became of one file: added, held (it was there), or refused with the reason."""

    file: str
    state: str
    urn: str | None = None
    inspected: str | None = None
    why: KnownError | None = None


class ReportImport:
    """Imports into the file behind `conn` (opened for writing). `withheld` tells whether the register withholds a
    setting's name; where it does not know the setting its name is left out too."""

    def __init__(
        self,
        conn: sqlite3.Connection,
        pdf: PdfReader,
        data: Path,
        clock: Callable[[], str],
        withheld: Callable[[str], bool],
    ) -> None:
        self._conn, self._pdf, self._data, self._clock = conn, pdf, data, clock
        self._withheld = withheld

    def take_in(
        self,
        files: Sequence[Path],
        *,
        urn: str | None = None,
        inspected: str | None = None,
        progress: Progress = SILENT,
    ) -> list[ImportedReport]:
        """Take in each file; one that is refused does not keep the others out.

        `urn` and `inspected` (ISO) are asked for where a file does not say them itself. Raises `Cancelled`, and
        `KnownError` where the disk refuses.
        """
        results = []
        for n, path in enumerate(files):
            progress.step("import", path.name, n, len(files), "files")
            try:
                results.append(self._one(path, urn, inspected, progress))
            except KnownError as error:
                if error.code in ("disk-full", "not-writable"):
                    raise
                results.append(ImportedReport(path.name, "refused", urn, inspected, error))
        progress.step("import", "", len(files), len(files), "files")
        return results

    def _one(self, path: Path, urn: str | None, inspected: str | None, progress: Progress) -> ImportedReport:
        text = self._pdf.text(path, name=path.name, progress=progress)
        if not any(page.strip() for page in text.pages):
            raise KnownError("not-a-report", file=path.name, why="its pages are pictures without text")
        said = read_report(text.pages)
        urn = parse_urn(urn) if urn else said.urn
        day = inspected or said.inspected
        if urn is None:
            raise KnownError("report-unnamed", file=path.name, what="which setting it is about (its URN)")
        if day is None:
            raise KnownError("report-unnamed", file=path.name, what="the day it is about")
        copy = self._copy(path, urn, inspected)
        same = self._conn.execute(
            "SELECT 1 FROM report WHERE urn = ? AND sha256 = ? AND state = 'held'", (urn, copy.sha256)
        ).fetchone()
        if same:
            return ImportedReport(path.name, "held", urn, day)
        row = self._row(urn, day, said.kind, copy)
        read = read_report(text.pages, kind=said.kind, inspected=day, withheld=self._withheld(urn))
        keep(self._conn, row["id"], urn, day, copy, text, read)
        return ImportedReport(path.name, "added", urn, day)

    def _row(self, urn: str, day: str, kind: FileKind, copy: Copy) -> sqlite3.Row:
        """The row for the file: that of the same report as the page lists it, where its file is not held yet."""
        listed = self._conn.execute(
            "SELECT * FROM report WHERE urn = ? AND inspected = ? AND kind = ? AND state <> 'held' ORDER BY id",
            (urn, day, kind),
        ).fetchone()
        if listed is None:
            file = f"import:{copy.sha256[:16]}"
            with transaction(self._conn):
                if self._conn.execute("SELECT 1 FROM setting WHERE urn = ?", (urn,)).fetchone() is None:
                    keep_setting(
                        self._conn,
                        urn,
                        page=None,
                        sha256=None,
                        checked_at=self._clock(),
                        withheld=self._withheld(urn),
                        outcome=None,
                    )
                self._conn.execute(
                    "INSERT OR IGNORE INTO report(urn, file, title, kind, inspected, listed, state)"
                    " VALUES (?, ?, ?, ?, ?, 0, 'listed')",
                    (urn, file, kind_name(kind), kind, day),
                )
            listed = self._conn.execute("SELECT * FROM report WHERE urn = ? AND file = ?", (urn, file)).fetchone()
        row: sqlite3.Row = listed
        return row

    def _copy(self, path: Path, urn: str, inspected: str | None) -> Copy:
        """Copy the file among the downloads, with what was said of it, so that all can be built again."""
        downloads = self._data / "downloads"
        try:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            folder = downloads / FOLDER / digest[:16]
            kept = folder / "report.pdf"
            if path.resolve() != kept.resolve():
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                partial = folder / "report.pdf.part"
                shutil.copyfile(path, partial)
                os.chmod(partial, 0o600)
                os.replace(partial, kept)
                about = {"name": path.name, "urn": urn, "inspected": inspected, "retrieved_at": self._clock()}
                (folder / _ABOUT).write_text(json.dumps(about), encoding="utf-8")
            return Copy(kept, kept.relative_to(self._data).as_posix(), digest, kept.stat().st_size, self._clock())
        except OSError as error:
            raise as_known(error, downloads) from error


def imported(data: Path) -> Iterator[tuple[Path, str, str | None]]:
    """The files imported before: each with the URN and the day that were said of it."""
    for about in sorted((data / "downloads" / FOLDER).glob(f"*/{_ABOUT}")):
        try:
            said = json.loads(about.read_text(encoding="utf-8"))
            yield about.with_name("report.pdf"), str(said["urn"]), said["inspected"]
        except (OSError, ValueError, KeyError, TypeError):
            continue  # a copy whose facts are spoilt names nobody: it can be imported again
