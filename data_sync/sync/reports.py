"""The reports of one data folder: the one thing the library holds for them. Searching, reading, fetching, importing.

Reading is thread-safe, each thread with a connection of its own. Fetching, importing and building again are one at a
time, under a lock of their own, so that a sync of the register goes on beside a long fetch.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from data_sync.domain.dates import parse_date
from data_sync.domain.setting import Setting
from data_sync.domain.urn import parse_urn
from data_sync.errors import KnownError
from data_sync.insight import improve
from data_sync.insight.page_differences import Difference
from data_sync.progress import SILENT, Progress
from data_sync.search.report_shelf import Coverage, Report, ReportFile, ReportShelf, SettingWords
from data_sync.search.reports import FoundSections, Hit, Hits, ReportQuery, ReportSearch
from data_sync.store.places import Places
from data_sync.store.readers import PerThread
from data_sync.store.reports import ReportPlaces, check_reports, read_reports, remove, writing_reports
from data_sync.sync import reports_targets
from data_sync.sync.reports_fetch import Fetched, ReportFetch, TimeLeft, in_time
from data_sync.sync.reports_import import ImportedReport, ReportImport
from data_sync.sync.reports_pdf import PdfReader
from data_sync.sync.reports_rebuild import rebuild_into
from data_sync.sync.reports_targets import Target
from data_sync.transport import Transport
from data_sync.transport.hosts import delays

_MIRROR_PACE = 0.05  # seconds: what a file of a mirror takes, until some were brought


class Reports:
    """The reports held in the data folder of `places`.

    `register` gives the calling thread's reading connection to the cache, or None where no register is held; names of
    settings, what is withheld and which settings an area has come from it alone.
    """

    def __init__(
        self,
        places: Places,
        mirror: str | None,
        clock: Callable[[], str],
        register: Callable[[], sqlite3.Connection | None],
    ) -> None:
        self._places = ReportPlaces(places.data)
        self._mirror, self._clock, self._register = mirror, clock, register
        self._readers = PerThread(lambda: self._places.reports, lambda _path: read_reports(self._places))
        self._pdf = PdfReader()

    def close(self) -> None:
        """Close every connection and the process that reads PDFs."""
        self._pdf.close()
        self._readers.close()

    def ease(self) -> None:
        """Let go of what is held for speed alone. In any thread."""
        self._readers.ease()

    def _conn(self) -> sqlite3.Connection | None:
        """This thread's reading connection; None where no reports are held. Raises `reports-broken`."""
        return self._readers.connection()

    # --- searching and reading ---

    def search(self, query: ReportQuery, start: int = 0, count: int = 20) -> Hits:
        """Hits from `start` on, named as the register names their settings. Raises `unknown-value`, `bad-date`."""
        found = ReportSearch(self._conn()).search(query, start, count)
        names = self.names(hit.urn for hit in found.hits)
        return Hits(tuple(hit.named(names.get(hit.urn)) for hit in found.hits), found.words, found.more)

    def find(self, query: ReportQuery, progress: Progress = SILENT) -> FoundSections:
        """All that a search finds, to be read by `hits_of`. Raises as `search`, and `Cancelled`."""
        return ReportSearch(self._conn()).find(query, progress)

    def hits_of(self, found: FoundSections, start: int, count: int) -> tuple[Hit | None, ...]:
        """The hits from `start` on of what was found, named; None for a section that is not held any more."""
        hits = ReportSearch(self._conn()).hits_of(found, start, count)
        names = self.names(hit.urn for hit in hits if hit is not None)
        return tuple(hit.named(names.get(hit.urn)) if hit is not None else None for hit in hits)

    def count(self, query: ReportQuery, most: int = 1000) -> int:
        """How many sections a search finds, counted to `most`."""
        return ReportSearch(self._conn()).count(query, most)

    def names(self, urns: Iterable[str]) -> dict[str, str | None]:
        """The register's names; None where a name is withheld, left out where the register does not know the URN."""
        conn = self._register()
        wanted = list(dict.fromkeys(urns))
        if conn is None or not wanted:
            return {}
        marks = ",".join("?" * len(wanted))
        rows = conn.execute(
            f"SELECT s.urn, f.name, f.withheld FROM setting s JOIN fact f ON f.id = s.fact_id WHERE s.urn IN ({marks})",
            wanted,
        )
        return {row[0]: None if row[2] else row[1] for row in rows}

    def counts(self) -> dict[str, int]:
        """Files listed and files held: `{"known", "held"}`."""
        return ReportShelf(self._conn()).counts()

    def files(self, urn: str) -> list[ReportFile]:
        """The files of a setting, the newest first, whether held or only listed."""
        return ReportShelf(self._conn()).files(urn)

    def checked_at(self, urn: str) -> str | None:
        """When the setting's page was last read, in UTC; None where it never was."""
        return ReportShelf(self._conn()).checked_at(urn)

    def marks(self, text: str, passages: Sequence[str]) -> list[list[tuple[int, int]]]:
        """Where in each of `passages` the words of a search stand (begin, end)."""
        return ReportSearch(self._conn()).marks(text, passages)

    def report(self, report: int) -> Report:
        """One report with its sections. Raises `no-such-report`."""
        found = ReportShelf(self._conn()).report(report)
        if found is None:
            raise KnownError("no-such-report")
        return found

    def path(self, report: int) -> Path:
        """The PDF of a report, for the system's own viewer. Raises `no-such-report`."""
        file = self.report(report).file
        path = self._places.data / file.path if file.path else None
        if path is None or not path.is_file():
            raise KnownError("no-such-report")
        return path

    def page_count(self, report: int, progress: Progress = SILENT) -> int:
        """How many pages the PDF of a report has. Raises `no-such-report`, `not-a-report`."""
        return self._pdf.page_count(self.path(report), progress=progress)

    def picture(self, report: int, page: int, width: int, progress: Progress = SILENT) -> bytes:
        """A page (from 1) of a report as a PNG, `width` pixels wide. Raises `no-such-report`, `not-a-report`."""
        return self._pdf.picture(self.path(report), page, width, progress=progress)

    def coverage(self, urns: Sequence[str] | None = None) -> Coverage:
        """How much is held, of these settings or of all known of."""
        return ReportShelf(self._conn()).coverage(urns)

    def areas(self) -> dict[str, str]:
        """The authority of every setting of which a report is held, by URN; blank where the register knows none."""
        conn = self._register()
        held = dict.fromkeys(ReportShelf(self._conn()).urns(), "")
        if conn is not None and held:
            rows = conn.execute("SELECT s.urn, f.la FROM setting s JOIN fact f ON f.id = s.fact_id")
            held.update((row[0], row[1] or "") for row in rows if row[0] in held)
        return held

    def words_of(self, urns: Sequence[str]) -> list[SettingWords]:
        """The same themes in the words of each setting's newest reports, report cards and earlier ones apart."""
        return ReportShelf(self._conn()).words_of(urns)

    def differences(self, setting: Setting) -> list[Difference]:
        """Where the setting's page and the register differ. The register's grades stand."""
        return ReportShelf(self._conn()).differences(setting.urn, setting.blocks)

    def improve_counts(
        self,
        query: improve.ImproveQuery,
        *,
        by_theme: bool = True,
        by_quarter: bool = True,
        areas: Mapping[str, str] | None = None,
    ) -> list[improve.Count]:
        """What must improve, counted where asked for by theme, quarter and area."""
        return improve.counts(self._conn(), query, by_theme=by_theme, by_quarter=by_quarter, areas=areas)

    def improve_items(self, query: improve.ImproveQuery, start: int = 0, count: int = 100) -> list[improve.Improvement]:
        """The actions and recommendations behind a number."""
        return improve.items(self._conn(), query, start, count)

    # --- bringing in ---

    def targets(self, urns: Iterable[str]) -> list[Target]:
        """The settings of these URNs. Raises `no-data`, and `unknown-urn` for one that the register does not know."""
        wanted = list(dict.fromkeys(urns))
        found = reports_targets.of_urns(self._known(), wanted)
        for urn in wanted:
            if urn not in {target.urn for target in found}:
                raise KnownError("unknown-urn", urn=urn)
        return found

    def targets_in(self, las: Sequence[str]) -> list[Target]:
        """The settings of the newest release in these authorities; all where none is named. Raises `unknown-value`."""
        conn = self._known()
        return reports_targets.of_authorities(conn, reports_targets.authorities(conn, las))

    def targets_mirrored(self) -> list[Target]:
        """The settings whose page stands in the mirror, where that is a folder (the sample edition's)."""
        return reports_targets.mirrored(self._known(), Path(self._mirror or ""))

    def targets_to_refresh(self, urns: Iterable[str]) -> list[Target]:
        """These settings (the shortlisted) and those whose page was read before: what a sync of reports refreshes."""
        return reports_targets.of_urns(self._known(), [*urns, *ReportShelf(self._conn()).urns()])

    def seconds(self, targets: Sequence[Target]) -> float:
        """About how long a fetch for these settings takes, said before it is begun."""
        return TimeLeft(self._pace()).seconds(len(targets))

    def time(self, targets: Sequence[Target]) -> str:
        """The same in words: `about 4 minutes`."""
        return in_time(self.seconds(targets))

    def fetch(
        self, targets: Sequence[Target], *, again: bool = False, progress: Progress = SILENT, wait: float = 0.0
    ) -> Fetched:
        """Bring what the settings' pages list and is not held. `again` asks for pages whatever the server says of them.

        Raises `locked`, what the transport raises, and `Cancelled`; what came until then is kept, and the same fetch
        goes on there.
        """
        with writing_reports(self._places, wait) as conn, closing(self._transport()) as transport:
            work = ReportFetch(
                conn, transport, self._pdf, self._places.data, self._clock, pace=self._pace(), again=again
            )
            return work.fetch(targets, progress)

    def import_files(
        self,
        files: Sequence[Path],
        *,
        urn: str | None = None,
        inspected: str | None = None,
        progress: Progress = SILENT,
    ) -> list[ImportedReport]:
        """Take in PDFs from disk; the URN and the day are read from the text where they are not given.

        Raises `bad-date` and `unknown-urn` for a day or a URN that cannot be, and as `fetch`.
        """
        if inspected is not None and parse_date(inspected) is None:
            raise KnownError("bad-date", value=inspected)
        if urn is not None and parse_urn(urn) is None:
            raise KnownError("unknown-urn", urn=urn)
        inspected = parse_date(inspected) if inspected is not None else None
        with writing_reports(self._places) as conn:
            work = ReportImport(conn, self._pdf, self._places.data, self._clock, self._is_withheld)
            return work.take_in(files, urn=urn, inspected=inspected, progress=progress)

    def rebuild(self, progress: Progress = SILENT) -> Fetched:
        """Build the file of reports again from the downloads, without a network; the old one is used until then."""
        fresh = self._places.next_reports()
        try:
            with writing_reports(self._places, path=fresh) as conn, closing(Transport(self._places.downloads)) as held:
                done = rebuild_into(conn, held, self._pdf, self._places.data, self._clock, self._is_withheld, progress)
        except BaseException:
            remove(fresh)
            raise
        self._places.point_to_reports(fresh)
        return done

    def verify(self) -> list[str]:
        """What is wrong with the file of reports; empty where it is whole or there is none."""
        conn = self._conn()
        return check_reports(conn) if conn is not None else []

    def remove_old(self) -> None:
        """Take away files that a rebuild has replaced; called at a start, when nobody reads them."""
        for old in self._places.old_reports():
            remove(old)

    def _known(self) -> sqlite3.Connection:
        conn = self._register()
        if conn is None:
            raise KnownError("no-data")
        return conn

    def _is_withheld(self, urn: str) -> bool:
        """Whether the register withholds a setting's name; yes where it does not know the setting."""
        return reports_targets.withheld_among(self._register(), [urn]).get(urn, True)

    def _transport(self) -> Transport:
        return Transport(self._places.downloads, self._mirror)

    def _pace(self) -> float:
        return _MIRROR_PACE if self._mirror else delays()["reports.ofsted.gov.uk"]
