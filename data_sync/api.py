"""The one door to the data: what the window and the command line may use, and nothing else of this package.

`Library` opens a data folder and answers; everything it returns is a plain frozen value. Nothing heavy is imported
before it is wanted: opening and showing a first page needs neither numpy nor requests nor sqlite-utils.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data_sync.api_later import fetched as __getattr__  # noqa: F401
from data_sync.api_later import program_version, serve_apart, session_in
from data_sync.domain.dates import age_in_words, in_words, minus_months, parse_date, utc_now
from data_sync.domain.frameworks import Scale, scale
from data_sync.domain.outcome import WHY_TITLES, Block, Outcome, why_sentence
from data_sync.domain.setting import Setting
from data_sync.errors import Cancelled, KnownError, codes
from data_sync.language import Catalogue, begin_language, later, look_up, tr, translated, trn
from data_sync.progress import SILENT, Progress, Step
from data_sync.search.finder import Answer, Finder, FirstPage
from data_sync.search.query import Query, Since, Spec, parse_spec, sinces
from data_sync.store.cache import holds_register
from data_sync.store.places import Places, data_beside_program, default_data, resources
from data_sync.store.readers import Readers

if TYPE_CHECKING:
    from data_sync.api_types import (  # isort: skip
        Anchor, AtAddress, Backup, ChangeItem, ChangeKey, ChangeSet, ComparedRow, Comparison, Discovered, Engine,
        FirstAnswer, Held, Line, MapGround, Mine, Nation, News, Pair, Plan, Record, Release, ReleaseResult, Reports,
        Counted, Results, RunBy, Session, Share, Status, Timeline, Watched, in_short_words, month_in_words, write_csv,
    )  # fmt: skip
    from data_sync.share.own_desk import OwnDesk
    from data_sync.share.reports_table import *  # noqa: F403
    from data_sync.share.table import Table as Table  # noqa: PLC0414 - the window names its type
    from data_sync.store.mend import Mended as Mended  # noqa: PLC0414

__all__ = [
    "SILENT", "SYNCED", "WHY_TITLES", "Answer", "Block", "Cancelled", "Catalogue", "ChangeItem", "ChangeKey",
    "ChangeSet", "ComparedRow", "Comparison", "Counted", "FirstPage", "Held", "KnownError", "Library", "Outcome",
    "Pair", "Progress", "Query", "Record", "Release", "Scale", "Setting", "Since", "Spec", "Status", "Step", "Watched",
    "age_in_words", "begin_language", "codes", "data_beside_program", "default_data", "in_short_words", "in_words",
    "later", "look_up", "minus_months", "month_in_words", "parse_date", "parse_spec", "program_version", "scale",
    "serve_apart", "sinces", "tr", "translated", "trn", "utc_now", "why_sentence", "write_csv",
]  # fmt: skip

SYNCED = ("register", "postcodes", "boundaries", "reports")
"""What `Library.sync(what=…)` brings."""


class Library:
    """One data folder, opened. Reading is thread-safe; writing (sync, import, rebuild) is one at a time.

    `sample` True opens the sample edition that came with the program, which lives in `DATA/sample` with its own files;
    None takes the published data where there are any and the sample otherwise (what the window does). `apart` lets a
    process of its own bring data in, which leaves Python's lock to the caller's threads; the clock is then its own.
    """

    def __init__(
        self,
        data: Path | None = None,
        mirror: str | None = None,
        *,
        sample: bool | None = False,
        apart: bool = False,
        today: Callable[[], date] = date.today,
        clock: Callable[[], str] = utc_now,
    ) -> None:
        base = Path(data) if data is not None else default_data()
        real = Places(base)
        self.base = base
        self.sample = (not holds_register(real.cache)) if sample is None else sample
        self.places = Places(base / "sample") if self.sample else real
        self.mirror = mirror or os.environ.get("CHILDCARE_ATLAS_MIRROR") or None
        self._today, self._clock, self._apart = today, clock, apart
        self._readers = Readers(self.places)
        self._finder = Finder(self._conn, lambda: self.today, lambda query: self.own.asked(query))

    def _conn(self) -> Any:
        """The calling thread's reading connection; the sample is built when it is first asked for."""
        if self.sample and not self.places.cache.exists():
            self.make_sample()
        try:
            return self._readers.connection()
        except KnownError as error:
            if not self.sample or error.code not in ("cache-broken", "newer-cache"):
                raise
        self.make_sample()  # another version of the program made it, or it is damaged: nothing is lost with it
        return self._readers.connection()

    def close(self) -> None:
        """Close every connection. The library must not be asked anything afterwards."""
        for name in {"mine", "reports"} & self.__dict__.keys():
            self.__dict__.pop(name).close()
        self._readers.close()

    def ease(self) -> None:
        """Let go of memory that is held for speed alone; what was in it is read again when it is wanted."""
        for held in (self._readers, self.__dict__.get("reports")):
            if held is not None:
                held.ease()

    def fault(self, error: Exception) -> KnownError | None:
        """The known failure behind an error that nobody expected (a damaged cache); None where the fault is ours."""
        from data_sync.store.cache import fault_behind

        return fault_behind(error, self.places.cache)

    @property
    def today(self) -> str:
        """The day that ages are told on, ISO."""
        return self._today().isoformat()

    # --- what is held ---

    def status(self) -> Status:
        """What is held; all zero where nothing is."""
        from data_sync.insight.holdings import NOTHING, status_of

        try:
            held = status_of(self._conn(), sample=self.sample)
            counts = self.reports.counts() if self.has_reports else {"known": 0, "held": 0}
            return replace(held, reports_known=counts["known"], reports_held=counts["held"])
        except KnownError as error:
            if error.code != "no-data":
                raise
            return NOTHING

    def issues(self, as_at: str, *, limit: int = 1000) -> list[dict[str, Any]]:
        """What was set aside or mended in a release: row, column, code, raw text, set_aside, and why in words."""
        from data_sync.insight.holdings import issues_of
        from data_sync.sync.oddities import told

        return [{**i, "why": told(i["code"], i["raw"])} for i in issues_of(self._conn(), as_at, limit)]

    # --- finding ---

    def first_page(self, count: int = 40) -> FirstPage:
        """The first settings by name, quickly, for the first paint."""
        return self._finder.first_page(count)

    def first_answer(self, query: Query) -> FirstAnswer | None:
        """The answer to a question of one letter before the engine is read; None where that must be asked."""
        return self._finder.first_answer(query)

    def engine(self, *, left: bool = False) -> Engine:
        """Read the search engine's columns, if they are not held yet (0.1 s on national data)."""
        return self._finder.engine(left=left)

    @property
    def quick(self) -> bool:
        """Whether a search answers at once; else it reads the newest release first, which takes a moment."""
        return self._finder.quick

    def search(self, query: Query) -> Answer:
        """Settings of the newest release (with `query.left`: those that have left) that the query asks for."""
        return self._finder.search(query)

    def rows(self, answer: Answer, start: int = 0, count: int | None = None) -> list[Setting]:
        """The settings from `start` on, in the answer's order."""
        return self._finder.rows(answer, start, count)

    def urns(self, answer: Answer) -> list[str]:
        """The URNs of everything an answer found, in its order, without reading the rows."""
        return self._finder.urns(answer)

    def values(self, name: str) -> list[str]:
        """The words a filter knows: la, region, type, subtype or deprivation."""
        return self._finder.values(name)

    @cached_property
    def share(self) -> Share:
        """What leaves the program: tables of what is held, and files of them."""
        from data_sync.share.makers import Share

        return Share(self)

    # --- one, and a few ---

    def setting(self, urn: str) -> Setting:
        """The newest known of one setting. Raises `unknown-urn`."""
        found = self._finder.by_urn([urn])
        if not found:
            raise KnownError("unknown-urn", urn=urn)
        return found[0]

    def settings(self, urns: Iterable[str]) -> list[Setting]:
        """The newest known of several settings; unknown URNs are left out."""
        return self._finder.by_urn(urns)

    def show(self, urn: str) -> Record:
        """Everything known of one setting, but its `line`, which takes 0.1 s. Raises `unknown-urn`."""
        from data_sync.insight.record import record_of

        return record_of(self._conn(), self.setting(urn))

    def timeline(self, urn: str) -> Timeline:
        """Everything that happened to a setting, newest first. Raises `unknown-urn`."""
        from data_sync.insight.timeline import timeline_of

        return timeline_of(self._conn(), self.setting(urn).urn)

    def line(self, urn: str) -> Line:
        """The registrations that a setting perhaps continues, and those that perhaps continue it (0.1 s)."""
        from data_sync.insight.successions import line_of

        return line_of(self._conn(), self.setting(urn).urn)

    def successions(self) -> list[Pair]:
        """Every pair of an earlier and a later registration between the releases held, surest first (1.5 s)."""
        from data_sync.insight.successions import successions

        return successions(self._conn())

    def at_address(self, urn: str) -> AtAddress:
        """Which other settings are, or were, at the same premises."""
        from data_sync.insight.neighbours import at_address

        return at_address(self._conn(), self.setting(urn).urn)

    def run_by(self, urn: str) -> RunBy | None:
        """What else the same registered person or company runs; None where that is not published."""
        from data_sync.insight.neighbours import run_by

        return run_by(self._conn(), self.setting(urn).urn)

    def compare(self, urns: Sequence[str], *, mine: bool = False) -> Comparison:
        """Two to six settings side by side; `mine`: with what is kept of them. `compare-count` or `unknown-urn`."""
        from data_sync.insight.compared_past import kept_about
        from data_sync.insight.comparison import compare

        wanted = list(dict.fromkeys(u.strip().upper() for u in urns))
        if not 2 <= len(wanted) <= 6:
            raise KnownError("compare-count", n=len(wanted))
        settings = [self.setting(u) for u in wanted]
        past = [self.timeline(s.urn).inspections for s in settings]
        kept = kept_about(self.mine, [s.urn for s in settings], past) if mine and self.places.user.exists() else ()
        return compare(settings, self.today, past, kept)

    # --- the nation ---

    @cached_property
    def nation(self) -> Nation:
        """The nation's numbers, what changed, and an officer's lists."""
        from data_sync.insight.nation import Nation

        return Nation(self._conn, lambda: self.today, sample=self.sample)

    def stats(
        self, as_at: str | None = None, by: str | None = None, las: Sequence[str] = (), *, clubs: bool = True
    ) -> dict[str, Any]:
        """Counts of a release in the command line's shape, for the nation or for authorities, by `by` where said."""
        return self.nation.stats(as_at, by, las, clubs=clubs)

    # --- reports ---

    @cached_property
    def reports(self) -> Reports:
        """The reports held: fetching, reading and searching inside them. The sample's are read when first asked for."""
        from data_sync.sync.reports import Reports

        mirror = str(resources() / "sample") if self.sample else self.mirror
        reports = Reports(self.places, mirror, self._clock, self._register)
        if self.sample and not self.has_reports:
            reports.fetch(reports.targets_mirrored())
        return reports

    @property
    def has_reports(self) -> bool:
        """Whether any report was ever brought: `reports` is then there at once (the sample's takes seconds to make)."""
        from data_sync.store.reports import ReportPlaces

        return ReportPlaces(self.places.data).reports.exists()

    def _register(self) -> Any:
        """The reading connection, or None where no register is held."""
        try:
            return self._conn()
        except KnownError as error:
            if error.code != "no-data":
                raise
            return None

    # --- bringing data in ---

    def _session(self) -> Session:
        """For bringing published data in: into the data folder itself, never among the sample's."""
        return session_in(Places(self.base), self.mirror, self._clock, apart=self._apart)

    def plan(self, progress: Progress = SILENT) -> Plan:
        """What a sync of the register would bring, and how large that is."""
        return self._session().plan(progress)

    def sync(
        self, *, what: Sequence[str] = ("register",), releases: str = "all", again: bool = False, accept: bool = False,
        progress: Progress = SILENT, wait: float = 0.0, listed: Discovered | None = None,
    ) -> Results:  # fmt: skip
        """Bring in what the publishers list (`releases`: all or latest).

        A second sync at the same time waits `wait` seconds, then raises `locked`. Raises `KnownError` and `Cancelled`;
        what was there stays.
        """
        for name in (each for each in what if each not in SYNCED):
            raise KnownError("unknown-value", what="thing to sync", value=name, known=", ".join(SYNCED))
        session = self._session()
        results = session.sync(
            what=what, releases=releases, again=again, accept=accept, progress=progress, wait=wait, listed=listed
        )
        if "reports" in what:  # those of settings on a list, and those that are held already
            targets = self.reports.targets_to_refresh(self.mine.urns())
            self.reports.fetch(targets, again=again, progress=progress, wait=wait)
        return results

    def import_files(
        self, files: Sequence[Path], *, as_at: str | None = None, accept: bool = False, progress: Progress = SILENT
    ) -> list[ReleaseResult]:
        """Take in files downloaded by hand (CSV, ODS, XLSX). Raises `bad-date` and what reading a file raises."""
        day = parse_date(as_at) if as_at is not None else None
        if as_at is not None and day is None:
            raise KnownError("bad-date", value=as_at)
        return self._session().import_files(files, as_at=day, accept=accept, progress=progress)

    def rebuild(self, progress: Progress = SILENT) -> list[ReleaseResult]:
        """Build the cache again from the downloads held, without a network; the old one is used until it is whole."""
        return self._session().rebuild(progress)

    def make_sample(self, progress: Progress = SILENT) -> None:
        """Build the sample edition's own data folder from the mirror that came with the program."""
        from data_sync.sync.session import Session

        sample = Session(self.places, str(resources() / "sample"), lambda: "2026-07-01T09:00:00Z")
        sample.sync_afresh(what=SYNCED, progress=progress, wait=60)

    # --- places ---

    def place(self, text: str) -> Anchor:
        """Where a postcode, a part of one or a town is. Raises `unknown-postcode` and `no-postcodes`."""
        from data_sync.search.places import anchor_for

        return anchor_for(self._conn(), text)

    @cached_property
    def ground(self) -> MapGround:
        """What a map draws under the settings: outlines, names, towns, and where people live."""
        from data_sync.search.ground import MapGround

        return MapGround(self._conn)

    def write_mirror(self, target: Path, progress: Progress = SILENT) -> list[Path]:
        """Write what has been downloaded as a mirror into `target`."""
        from data_sync.sync.session import write_mirror

        return write_mirror(self.places, target, progress)

    # --- looking after it ---

    def dump(self) -> Iterator[str]:
        """The cache's content in natural-key order, a line a row."""
        from data_sync.insight.dump import dump

        return dump(self._conn())

    def verify(self) -> list[str]:
        """What is wrong with the cache or with the downloads it was made of; empty when all is whole."""
        from data_sync.sync.session import verify

        return verify(self.places)

    @cached_property
    def mine(self) -> Mine:
        """The person's own lists, notes and the rest. Raises `newer-user-file`, `user-file-broken`, `not-writable`."""
        from data_sync.mine import Mine
        from data_sync.store.user import open_user

        return Mine(open_user(self.places), self._clock)

    @cached_property
    def own(self) -> OwnDesk:
        """The person's own columns."""
        from data_sync.share.own_desk import OwnDesk

        return OwnDesk(self, self._register, lambda: self.mine.own if self.places.user.exists() else None)

    def saved_search_news(self, search: int) -> News:
        """What a saved search finds that it did not at the last look."""
        answer = self.search(Query.from_json(self.mine.searches.get(search).query))
        return self.mine.searches.news(search, self._finder.urns(answer))

    def backups(self) -> list[Backup]:
        """The copies of the person's own file that are kept, newest first."""
        from data_sync.store.user import backups

        return backups(self.places)

    def restore(self, backup: Path) -> Path:
        """Put the person's file back as it was in `backup`; answers where the present one went."""
        from data_sync.store.user import restore

        if (mine := self.__dict__.pop("mine", None)) is not None:
            mine.close()
        return restore(self.places, backup)

    def backup(self, target: Path | None = None) -> Path:
        """Copy the person's own file to `target`, or among its backups."""
        from data_sync.store.user import back_up, open_user

        with closing(open_user(self.places)) as conn:
            return back_up(conn, self.places, target)

    def back_up_daily(self) -> Path | None:
        """Copy the person's own file for the day, where a day has gone by and something was done; else None."""
        from data_sync.store.user import back_up_for_the_day

        return back_up_for_the_day(self.places, self._clock())
