"""Fetching reports: each setting's page, then every file it lists that is not held, politely and a step at a time.

What came is kept at once, a transaction a page and one a report, so a fetch can be stopped, killed or cut off anywhere
and goes on where it was. A report that is held is never asked for again; an outcome summary is, when its page changes.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from data_sync.errors import KnownError
from data_sync.language import tr, trn
from data_sync.progress import SILENT, Progress
from data_sync.search.report_shelf import outcome_kept
from data_sync.sources.ofsted_reports import ProviderPage, is_missing, is_provider_page, read_page
from data_sync.sources.report_facts import changes_in_place, facts
from data_sync.store.faults import as_known
from data_sync.store.report_rows import ListedFile, keep_listing, keep_setting, keep_state
from data_sync.store.reports import transaction
from data_sync.sync.discover import Brings
from data_sync.sync.reports_pdf import PdfReader
from data_sync.sync.reports_reading import Copy, read_and_keep
from data_sync.sync.reports_targets import Target
from data_sync.transport import Received

Clock = Callable[[], str]
_MISSING = ("not-found", "mirror-incomplete")
_SETBACKS = ("refused", "server-fault", "timeout", "broken-download", "bad-answer", "redirect")
_ENOUGH = 3  # setbacks one after another: then the publisher is left alone
_USUAL_FILES = 3.0  # files of a setting, until some pages were read
_RESUMED_WITHIN = timedelta(hours=24)


class Fetches(Brings, Protocol):
    """What a fetch needs of a transport: to bring, and to say what is held."""

    def held(self, url: str) -> Received | None: ...


@dataclass(slots=True)
class Fetched:
    """What a fetch did. Files: `fetched` came, `held` were there, `unavailable` the publisher does not have.

    `unreadable` of those that came cannot be read; `without_page` settings have no page; `put_off` are files and pages
    that a fault of the publisher's kept away this time.
    """

    fetched: int = 0
    held: int = 0
    unavailable: int = 0
    unreadable: int = 0
    without_page: int = 0
    put_off: int = 0

    def as_json(self) -> dict[str, int]:
        return {"fetched": self.fetched, "held": self.held, "unavailable": self.unavailable}


class ReportFetch:
    """One fetch into the file behind `conn` (opened for writing). `pace` is the seconds between two requests."""

    def __init__(
        self,
        conn: sqlite3.Connection,
        transport: Fetches,
        pdf: PdfReader,
        data: Path,
        clock: Clock,
        *,
        pace: float = 1.0,
        again: bool = False,
    ) -> None:
        self._conn, self._transport, self._pdf, self._data, self._clock = conn, transport, pdf, data, clock
        self._again = again
        self._left = TimeLeft(pace)
        self._done = Fetched()
        self._setbacks: Counter[str] = Counter()  # of each host, one after another

    def fetch(self, targets: Sequence[Target], progress: Progress = SILENT) -> Fetched:
        """Fetch for each of `targets`. Raises `KnownError` where the publisher has had enough, cannot be reached or the
        disk refuses, and `Cancelled`; what came until then is kept."""
        errand = _errand(targets, self._again)
        visited = self._visited(errand)
        try:
            for n, target in enumerate(targets):
                self._left.tell(progress, target.label, n, len(targets))
                if target.urn in visited:
                    self._done.held += self._count_held(target.urn)
                    continue
                before = self._done.put_off
                self._setting(target, progress, n, len(targets))
                if self._done.put_off == before:
                    self._conn.execute(
                        "INSERT OR REPLACE INTO visited VALUES (?, ?, ?)", (errand, target.urn, self._clock())
                    )
            self._conn.execute("DELETE FROM visited WHERE errand = ?", (errand,))
        except (sqlite3.Error, OSError) as error:
            raise as_known(error, self._data / "reports") from error
        progress.step("fetch", "", len(targets), len(targets), "settings")
        return self._done

    # --- a setting ---

    def _setting(self, target: Target, progress: Progress, n: int, total: int) -> None:
        changed = self._page(target, progress)
        if changed is None:
            return
        rows = self._conn.execute(
            "SELECT * FROM report WHERE urn = ? AND listed = 1 AND url IS NOT NULL ORDER BY inspected DESC, id",
            (target.urn,),
        ).fetchall()
        due = [row for row in rows if self._is_due(row, changed)]
        self._done.held += len(rows) - len(due)
        self._left.found(len(due))
        for m, row in enumerate(due):
            self._left.tell(progress, target.label, n, total, len(due) - m)
            self._file(row, target, progress)

    def _is_due(self, row: sqlite3.Row, changed: bool) -> bool:
        if row["state"] in ("listed", "unavailable"):
            return True
        return changes_in_place(row["kind"]) and (changed or self._again)

    def _page(self, target: Target, progress: Progress) -> bool | None:
        """Bring and keep the setting's page; whether it changed, None where there is none or it was put off."""
        try:
            got = self._get(target.page, facts()["page"]["limit"], target.label, progress, again=self._again)
        except KnownError as error:
            if error.code in _MISSING:
                self._done.without_page += 1
            else:
                self._put_off(error, target.page)
            return None
        text = got.path.read_text(encoding="utf-8", errors="replace")
        if is_missing(text):
            self._done.without_page += 1
            return None
        if not is_provider_page(text):
            raise KnownError("portal", host="reports.ofsted.gov.uk", what=f"the page of {target.label}")
        before = self._conn.execute("SELECT page_sha256 FROM setting WHERE urn = ?", (target.urn,)).fetchone()
        changed = before is None or before[0] != got.sha256
        page = read_page(text, target.page)
        if page.urn not in (None, target.urn):
            wrong = KnownError("bad-answer", host="reports.ofsted.gov.uk", what="the page of another setting")
            self._put_off(wrong, target.page)
            return None
        keep_page(self._conn, target, page, got.sha256, self._clock())
        return changed

    # --- a file ---

    def _file(self, row: sqlite3.Row, target: Target, progress: Progress) -> None:
        """Bring one file and keep its text. What was brought before a kill is not asked for again."""
        try:
            got = None if row["state"] == "held" else self._transport.held(row["url"])
            if got is None:
                again = self._again and changes_in_place(row["kind"])
                limit = facts()["file"]["limit"]
                got = self._get(row["url"], limit, row["title"], progress, again=again, pdf=True)
        except KnownError as error:
            self._without(row, error)
            return
        if row["state"] == "held" and row["sha256"] == got.sha256:
            self._done.held += 1
            return
        kept_as = got.path.relative_to(self._data).as_posix() if got.path.is_relative_to(self._data) else str(got.path)
        copy = Copy(got.path, kept_as, got.sha256, got.size, got.retrieved_at)
        self._done.fetched += 1
        if not read_and_keep(self._conn, self._pdf, row, copy, withheld=target.withheld, progress=progress):
            self._done.unreadable += 1

    def _without(self, row: sqlite3.Row, error: KnownError) -> None:
        """A file that did not come. One that is held stays."""
        if row["state"] == "held":
            self._done.held += 1
            if error.code not in (*_MISSING, "too-large"):
                self._put_off(error, row["url"])
        elif error.code in _MISSING or error.code == "too-large":
            self._done.unavailable += 1
            why = None if error.code in _MISSING else error.sentence
            with transaction(self._conn):
                keep_state(self._conn, row["id"], "unavailable", why)
        else:
            self._put_off(error, row["url"])

    # --- the publisher ---

    def _get(
        self, url: str, limit: int, what: str, progress: Progress, *, again: bool = False, pdf: bool = False
    ) -> Received:
        self._left.asks()
        got = self._transport.get(
            url, limit=limit, progress=_Muffled(progress), what=what, again=again, expect="pdf" if pdf else "any"
        )
        del self._setbacks[_host(url)]
        return got

    def _put_off(self, error: KnownError, url: str) -> None:
        """Go on after a fault of the publisher's, but not after several of a host one after another, nor after any
        other."""
        self._setbacks[_host(url)] += 1
        self._done.put_off += 1
        if error.code not in _SETBACKS or self._setbacks[_host(url)] >= _ENOUGH:
            raise error

    # --- going on ---

    def _visited(self, errand: str) -> frozenset[str]:
        """The settings that the same fetch, broken off within a day, was through with."""
        now = datetime.fromisoformat(self._clock())
        with transaction(self._conn):
            rows = self._conn.execute("SELECT errand, urn, at FROM visited").fetchall()
            fresh = [r for r in rows if now - datetime.fromisoformat(r["at"]) <= _RESUMED_WITHIN]
            stale = [(r["errand"], r["urn"]) for r in rows if r not in fresh]
            self._conn.executemany("DELETE FROM visited WHERE errand = ? AND urn = ?", stale)
        return frozenset(r["urn"] for r in fresh if r["errand"] == errand)

    def _count_held(self, urn: str) -> int:
        asked = "SELECT count(*) FROM report WHERE urn = ? AND listed = 1 AND state IN ('held', 'unreadable')"
        return int(self._conn.execute(asked, (urn,)).fetchone()[0])


def keep_page(conn: sqlite3.Connection, target: Target, page: ProviderPage, sha256: str, at: str) -> None:
    """Keep what a setting's page says, in one transaction."""
    with transaction(conn):
        keep_setting(
            conn,
            target.urn,
            page=target.page,
            sha256=sha256,
            checked_at=at,
            withheld=target.withheld,
            outcome=outcome_kept(page.outcome),
        )
        keep_listing(
            conn,
            target.urn,
            [ListedFile(f.file, f.url, f.title, f.kind, f.event or f.published, f.published) for f in page.files],
        )


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _errand(targets: Sequence[Target], again: bool) -> str:
    asked: list[Any] = [again, *sorted(target.urn for target in targets)]
    return hashlib.sha256(json.dumps(asked).encode()).hexdigest()


class _Muffled(Progress):
    """Passes a cancellation on to the transport, and nothing of its bytes back: settings are what is counted."""

    def __init__(self, outer: Progress) -> None:
        super().__init__()
        self._outer = outer

    def check(self) -> None:
        self._outer.check()


class TimeLeft:
    """What is left and about how long it takes, from how it went so far."""

    def __init__(self, pace: float) -> None:
        self._pace = pace
        self._began = time.monotonic()
        self._asked = 0
        self._pages = 0
        self._files = 0

    def asks(self) -> None:
        self._asked += 1

    def found(self, files: int) -> None:
        self._pages += 1
        self._files += files

    def seconds(self, settings: int, files: int = 0) -> float:
        """The seconds that so many settings, and files of the one at hand, will take."""
        each = max(self._pace, (time.monotonic() - self._began) / self._asked if self._asked else 0.0)
        of_a_setting = self._files / self._pages if self._pages >= 5 else _USUAL_FILES
        return each * (files + settings * (1 + of_a_setting))

    def tell(self, progress: Progress, label: str, done: int, total: int, files: int = 0) -> None:
        left = self.seconds(total - done - (1 if files else 0), files)
        if files:
            label = trn("{what}, {n} file to come", "{what}, {n} files to come", files, what=label, n=files)
        progress.step("fetch", label, done, total, "settings", tr("{time} left", time=in_time(left)))


def in_time(seconds: float) -> str:
    """`about 4 minutes`; rounded as an estimate is."""
    if seconds < 90:
        return tr("about {n} seconds", n=max(5, round(seconds / 5) * 5))
    if seconds < 5400:
        return tr("about {n} minutes", n=round(seconds / 60))
    return tr("about {n:.1f} hours", n=seconds / 3600)
