"""The nation's and an area's numbers, what changed, and an officer's lists: one thing to ask, for the window and the
command line.

Dates and names are taken as a person writes them and checked here; areas are authorities by name, England where none
is named. An authority that a release no longer has is followed to those in its place.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import in_words, parse_date
from data_sync.errors import KnownError
from data_sync.insight.areas import NOT_RECORDED, Area, authorities
from data_sync.insight.counts import Release, followed_in, releases

if TYPE_CHECKING:
    from data_sync.insight.change_queue import ChangeSet, FieldChange
    from data_sync.insight.due import Due
    from data_sync.insight.figures import Behind, Counted, Moved
    from data_sync.insight.reconciliation import Reconciliation
    from data_sync.insight.series import Series
    from data_sync.insight.sheet import Section, Sheet
    from data_sync.insight.successions import Pair
    from data_sync.insight.sufficiency import By, Own, Sufficiency
    from data_sync.insight.triggers import Triggered

Wanted = Sequence[str] | Area
"""An area as it is asked for: authorities by their names, taken together (none: England), or an `Area`."""

# One name from the index for each step: thirty releases have 20,000 rows of authorities.
_AUTHORITIES = (
    "WITH RECURSIVE held(name) AS (SELECT min(area) FROM area_summary WHERE kind = 'la' UNION ALL SELECT"
    " (SELECT min(area) FROM area_summary WHERE kind = 'la' AND area > held.name) FROM held WHERE held.name NOT NULL)"
    " SELECT name FROM held WHERE name <> ''"
)


class Nation:
    """Asks the cache behind `connect`. `today` is the day that ages are told on (ISO); `sample` the sample
    edition."""

    def __init__(
        self, connect: Callable[[], sqlite3.Connection], today: Callable[[], str], *, sample: bool = False
    ) -> None:
        self._connect, self._today, self._sample = connect, today, sample

    # --- which release, which area ---

    def releases(self) -> list[Release]:
        """The releases held, oldest first."""
        return releases(self._connect())

    def release(self, as_at: str | None = None) -> Release:
        """The release of a date, the newest unless said. Raises `no-data`, `bad-date` or `unknown-release`."""
        held = self.releases()
        if not held:
            raise KnownError("no-data")
        if as_at is None:
            return held[-1]
        day = _day(as_at)
        for release in held:
            if release.as_at == day:
                return release
        raise KnownError("unknown-release", as_at=in_words(day), known=", ".join(r.as_at for r in reversed(held)))

    def authorities(self) -> list[str]:
        """Every authority that a release held names, ended ones among them."""
        return [row[0] for row in self._connect().execute(_AUTHORITIES)]

    def known(self, las: Iterable[str]) -> tuple[str, ...]:
        """Authorities as the register spells them. Raises `unknown-value` naming those that are known."""
        wanted = list(las)
        if not wanted:
            return ()
        held = {la.casefold(): la for la in self.authorities()}
        found = []
        for name in wanted:
            la = held.get(" ".join(name.split()).casefold())
            if la is None:
                raise KnownError(
                    "unknown-value", what="local authority", value=name, known=", ".join(sorted(held.values()))
                )
            found.append(la)
        return tuple(dict.fromkeys(found))

    def regions(self) -> list[str]:
        """Every region that a release held names; a blank one is "Not Recorded"."""
        rows = self._connect().execute("SELECT DISTINCT area FROM area_summary WHERE kind = 'region' ORDER BY area")
        return list(dict.fromkeys(row[0] or NOT_RECORDED for row in rows))

    def region(self, name: str) -> Area:
        """A region as an area. Raises `unknown-value` naming those that are known."""
        held = self.regions()
        if name not in held:
            raise KnownError("unknown-value", what="region", value=name, known=", ".join(held))
        return Area("region", (name, "") if name == NOT_RECORDED else (name,))

    def authorities_in(self, region: str, as_at: str | None = None) -> tuple[str, ...]:
        """The authorities of a region in a release. Raises `unknown-value` and what `release` raises."""
        return self._within(self.release(as_at), self.region(region))

    def area(self, wanted: Wanted) -> Area:
        """What is asked for as an area, by the register's own names. Raises `unknown-value`."""
        return wanted if isinstance(wanted, Area) else authorities(self.known(wanted))

    def _within(self, release: Release, wanted: Wanted) -> tuple[str, ...]:
        """The authorities of an area as they are called in a release; () for all of England."""
        if isinstance(wanted, Area) and wanted.kind == "england":
            return ()
        if isinstance(wanted, Area) and wanted.kind == "region":
            marks = ",".join("?" * len(wanted.names))
            rows = self._connect().execute(
                f"SELECT DISTINCT la FROM summary WHERE release_id = ? AND region IN ({marks}) ORDER BY la",
                (release.id, *wanted.names),
            )
            return tuple(row[0] for row in rows) or wanted.names  # which no authority is called: never all of England
        known = self.known(wanted.names if isinstance(wanted, Area) else wanted)
        # An area that has no name in the release keeps its own, which nothing there has: never all of England.
        return (followed_in(self._connect(), authorities(known), release).names or known) if known else ()

    # --- statistics ---

    def stats(
        self, as_at: str | None = None, by: str | None = None, las: Sequence[str] = (), *, clubs: bool = True
    ) -> dict[str, Any]:
        """The counts of a release in the command line's shape; `rows` are the same for each value of `by`."""
        from data_sync.insight.statistics import GROUPS, statistics

        if by is not None and by not in GROUPS:
            raise KnownError("unknown-value", what="grouping", value=by, known=", ".join(GROUPS))
        release = self.release(as_at)
        return statistics(self._connect(), release.id, release.as_at, by=by, las=self.known(las), clubs=clubs)

    def sheet(self, as_at: str | None = None, areas: Sequence[Wanted] = (), *, clubs: bool = True) -> Sheet:
        """A release's statistics, England beside each of `areas`."""
        from data_sync.insight.sheet import sheet

        beside = [self.area(wanted) for wanted in areas if wanted]
        return sheet(self._connect(), self.release(as_at).id, beside, clubs=clubs)

    def groups(self, by: str, as_at: str | None = None, las: Wanted = (), *, clubs: bool = True) -> Section:
        """The main numbers by type, region, la, deprivation or registers. Raises `unknown-value`."""
        from data_sync.insight.sheet import group_section
        from data_sync.insight.statistics import GROUPS

        if by not in GROUPS:
            raise KnownError("unknown-value", what="grouping", value=by, known=", ".join(GROUPS))
        return group_section(self._connect(), self.release(as_at).id, by, self.area(las), clubs=clubs)

    def series(self, las: Wanted = (), *, clubs: bool = True) -> tuple[Series, ...]:
        """The charts of an area over all releases held."""
        from data_sync.insight.series import series_of

        return series_of(self._connect(), self.area(las), clubs=clubs)

    def behind(self, counted: Counted) -> list[Behind]:
        """The settings behind a number."""
        from data_sync.insight.figures import rows_behind

        return rows_behind(self._connect(), counted)

    def behind_change(self, counted: Counted, since: str) -> list[Moved]:
        """The settings behind the change of a number since the release as at `since`."""
        from data_sync.insight.figures import rows_between

        return rows_between(self._connect(), counted, since)

    def search_for(self, counted: Counted) -> dict[str, list[str]] | None:
        """The filters of the search that finds just these settings, by the names of `Query` (`outcomes` as written);
        None where none does: then search for the URNs of `behind`."""
        from data_sync.insight.figures import search_filter

        return search_filter(self._connect(), counted)

    def reconciliation(self) -> Reconciliation:
        """Our counts beside the published headlines."""
        from data_sync.insight.reconciliation import reconcile

        return reconcile(self._connect(), sample=self._sample)

    # --- what changed ---

    def changes(
        self,
        since: str | None = None,
        until: str | None = None,
        las: Sequence[str] = (),
        *,
        types: Collection[str] = (),
        urns: Collection[str] | None = None,
        pairs: Iterable[Pair] = (),
    ) -> ChangeSet:
        """The changes between two releases: the newest as at each date or before. Unless said, the newest release and
        the one before it. Raises `bad-date`, `unknown-release`, `one-release`, `bad-query` or `unknown-value`."""
        from data_sync.insight.change_queue import changes_of_area, span

        conn = self._connect()
        earlier, later = span(conn, _day(since) if since else None, _day(until) if until else None)
        names = tuple(dict.fromkeys([*self._within(earlier, las), *self._within(later, las)]))
        return changes_of_area(conn, earlier, later, las=names, types=types, urns=urns, pairs=pairs)

    def fields(self, urn: str, since: str | None = None, until: str | None = None) -> list[FieldChange]:
        """What two releases say differently of a setting, field by field."""
        from data_sync.insight.change_queue import fields_between, span

        conn = self._connect()
        earlier, later = span(conn, _day(since) if since else None, _day(until) if until else None)
        return fields_between(conn, urn, earlier, later)

    # --- row by row ---

    def inspection_rows(self) -> Iterator[tuple[str | int | None, ...]]:
        """Every inspection listed, a row each: see `insight.plain_rows`."""
        from data_sync.insight.plain_rows import inspections

        return inspections(self._connect())

    def judgement_rows(self) -> Iterator[tuple[str | None, ...]]:
        """Every grade of every inspection, a row each: see `insight.plain_rows`."""
        from data_sync.insight.plain_rows import judgements

        return judgements(self._connect())

    # --- the officer's desk ---

    def due(self, las: Sequence[str] = (), as_at: str | None = None, *, ahead: int | None = None) -> Due:
        """Who is likely to be inspected next: intervals that have come to their end or do within `ahead` months."""
        from data_sync.insight.due import MONTHS_AHEAD, due

        months = MONTHS_AHEAD if ahead is None else ahead
        release = self.release(as_at)
        return due(self._connect(), release, self._within(release, las), self._today(), ahead=months)

    def due_words(self, ahead: int) -> str:
        """What the due list looks at, for its heading."""
        from data_sync.insight.due import ahead_words

        return ahead_words(self._today(), ahead)

    def triggers(self, las: Sequence[str] = (), as_at: str | None = None) -> list[Triggered]:
        """Settings that a funding or support rule points at today."""
        from data_sync.insight.triggers import triggers

        release = self.release(as_at)
        return triggers(self._connect(), release, self._within(release, las), self._today())

    def new_without_inspection(self, las: Sequence[str] = (), as_at: str | None = None) -> list[dict[str, Any]]:
        """New registrations for which the release lists no inspection."""
        from data_sync.insight.desk import new_without_inspection

        release = self.release(as_at)
        return new_without_inspection(self._connect(), release, self._within(release, las), self._today())

    def running_several(self, las: Sequence[str] = (), as_at: str | None = None) -> list[dict[str, Any]]:
        """Registered persons and companies with several settings in these authorities."""
        from data_sync.insight.desk import running_several

        release = self.release(as_at)
        return running_several(self._connect(), release, self._within(release, las))

    def sufficiency(
        self,
        las: Wanted = (),
        as_at: str | None = None,
        *,
        by: By = "la",
        lookup: Path | None = None,
        clubs: bool = True,
        own: Own | None = None,
    ) -> Sufficiency:
        """Settings and places by type, register, area and deprivation band. `lookup` is a file from postcode to ward
        or LSOA, for `by` these. Raises `file-missing` or `not-a-lookup`."""
        from data_sync.insight.postcode_lookup import read_lookup
        from data_sync.insight.sufficiency import sufficiency, wanted_postcodes

        conn, release = self._connect(), self.release(as_at)
        names = self._within(release, las)
        found = None
        if lookup is not None and by in ("ward", "lsoa"):
            found = read_lookup(lookup, by, wanted_postcodes(conn, release, names))
        return sufficiency(conn, release, names, by=by, lookup=found, clubs=clubs, own=own)


def _day(text: str) -> str:
    day = parse_date(text)
    if day is None:
        raise KnownError("bad-date", value=text)
    return day
