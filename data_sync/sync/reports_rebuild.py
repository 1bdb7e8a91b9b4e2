"""Building the file of reports again from the downloads: every page and file that is held, and what was imported."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from data_sync.progress import Progress
from data_sync.sources.ofsted_reports import is_missing, is_provider_page, read_page
from data_sync.sync.reports_fetch import Fetched, keep_page
from data_sync.sync.reports_import import ReportImport, imported
from data_sync.sync.reports_pdf import PdfReader
from data_sync.sync.reports_reading import Copy, read_and_keep
from data_sync.sync.reports_targets import Target
from data_sync.transport import Received, Transport

_PAGE = re.compile(r"/provider/(\d+)/([A-Z]{0,2}\d{5,8})")


def rebuild_into(
    conn: sqlite3.Connection,
    transport: Transport,
    pdf: PdfReader,
    data: Path,
    clock: Callable[[], str],
    withheld: Callable[[str], bool],
    progress: Progress,
) -> Fetched:
    """Read all that is held into the new file behind `conn`. Asks nobody. Raises `Cancelled`."""
    done = Fetched()
    pages = [(got, found) for got in transport.all_held() if (found := _PAGE.fullmatch(urlsplit(got.url).path))]
    for n, (got, found) in enumerate(pages):
        progress.step("rebuild", found[2], n, len(pages), "settings")
        text = got.path.read_text(encoding="utf-8", errors="replace")
        if is_missing(text) or not is_provider_page(text):
            continue
        target = Target(found[2], got.url, found[2], withheld(found[2]))
        keep_page(conn, target, read_page(text, got.url), got.sha256, got.retrieved_at)
        for row, held in _held(conn, transport, target.urn):
            kept_as = held.path.relative_to(data).as_posix()
            copy = Copy(held.path, kept_as, held.sha256, held.size, held.retrieved_at)
            done.fetched += 1
            if not read_and_keep(conn, pdf, row, copy, withheld=target.withheld, progress=progress):
                done.unreadable += 1
    work = ReportImport(conn, pdf, data, clock, withheld)
    for path, urn, inspected in imported(data):
        result = work.take_in([path], urn=urn, inspected=inspected)[0]
        done.fetched += result.state == "added"
    progress.step("rebuild", "", len(pages), len(pages), "settings")
    return done


def _held(conn: sqlite3.Connection, transport: Transport, urn: str) -> Iterator[tuple[sqlite3.Row, Received]]:
    for row in conn.execute("SELECT * FROM report WHERE urn = ? AND url IS NOT NULL ORDER BY id", (urn,)).fetchall():
        held = transport.held(row["url"])
        if held is not None:
            yield row, held
