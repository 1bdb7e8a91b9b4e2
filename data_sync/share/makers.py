"""What the program knows, as tables to be taken away: lists of settings, comparisons, counts, changes, an officer's
lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TextIO

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import scale
from data_sync.errors import KnownError
from data_sync.insight.change_words import KIND_TITLES
from data_sync.language import look_up, tr, trn
from data_sync.progress import SILENT, Progress
from data_sync.share import settings_table
from data_sync.share.clipboard import as_html, as_tabs
from data_sync.share.counted_columns import CHANGES, DUE, STATISTICS, TRIGGERS
from data_sync.share.csv_table import write_table
from data_sync.share.formats import FORMS, Form, write_file, write_stream
from data_sync.share.query_words import query_words
from data_sync.share.section_table import section_table, told
from data_sync.share.table import Cell, Column, Kind, Notes, SourceFile, Table

if TYPE_CHECKING:
    from data_sync.domain.setting import Setting
    from data_sync.insight.compared_row import Row
    from data_sync.insight.comparison import Comparison
    from data_sync.insight.holdings import Status
    from data_sync.insight.nation import Nation
    from data_sync.insight.neighbours import AtAddress, RunBy
    from data_sync.insight.record import Record
    from data_sync.insight.timeline import Timeline
    from data_sync.mine import Mine, News
    from data_sync.search.finder import Answer
    from data_sync.search.query import Query
    from data_sync.share.own_desk import OwnDesk
    from data_sync.share.packs import Packs
    from data_sync.share.projects import Projects
    from data_sync.share.visit_pack import Improving

PAGE = 1000
NOT_HERE = tr(
    "Not in this register: nurseries run by schools, childminders of agencies, and care that need not register."
)
WITHHELD = tr(
    "Ofsted withholds name and address of childminders and of care in homes; they are blank here and are not"
    " filled in from elsewhere."
)
TWO_SCALES = tr(
    "Report cards give no overall grade, and their grades cannot be compared with Outstanding, Good,"
    " Requires improvement or Inadequate."
)


class Holding(Protocol):
    """What of a library is asked here."""

    sample: bool

    @property
    def today(self) -> str: ...
    @property
    def nation(self) -> Nation: ...
    def status(self) -> Status: ...
    def saved_search_news(self, search: int) -> News: ...
    def search(self, query: Query) -> Answer: ...
    def rows(self, answer: Answer, start: int = 0, count: int | None = None) -> list[Setting]: ...
    def settings(self, urns: Iterable[str]) -> list[Setting]: ...
    def compare(self, urns: Sequence[str]) -> Comparison: ...
    def show(self, urn: str) -> Record: ...
    def timeline(self, urn: str) -> Timeline: ...
    def at_address(self, urn: str) -> AtAddress: ...
    def run_by(self, urn: str) -> RunBy | None: ...
    @property
    def mine(self) -> Mine: ...
    @property
    def own(self) -> OwnDesk: ...
    @property
    def reports(self) -> Improving: ...


class Share:
    """Makes tables of one library and puts them into files or prints them.

    With `hashes` a table names the published files it rests on.
    """

    def __init__(self, held: Holding) -> None:
        self._held = held

    def write_stream(self, out: TextIO, table: Table, form: str) -> int:
        """Print a table: see `formats.write_stream`."""
        return write_stream(out, table, form)

    def forms(self) -> tuple[Form, ...]:
        """The forms that a table can be written in."""
        return FORMS

    def write(self, path: Path, tables: Sequence[Table], form: str | None = None, progress: Progress = SILENT) -> int:
        """Put tables into a file: see `formats.write_file`. Raises `Cancelled` where that is asked."""
        return write_file(path, [table.watched(progress) for table in tables], form)

    def for_clipboard(self, table: Table) -> tuple[str, str]:
        """A table as text parted by tabs and as HTML."""
        return as_tabs(table), as_html(table)

    def plain(
        self, title: str, columns: Sequence[tuple[str, Kind]], rows: Sequence[Sequence[Cell]], *, as_at: str | None,
        query: str = "", remarks: Sequence[str] = (), hashes: bool = False,
    ) -> Table:  # fmt: skip
        """A table of rows that are at hand: titles and kinds of the columns, and a value for each in every row."""
        heads = tuple(Column(name, name, kind) for name, kind in columns)
        notes = self.notes(as_at, query or title, remarks, hashes=hashes)
        return Table(title, heads, lambda: rows, notes, len(rows))

    def write_csv(self, answer: Answer, out: TextIO) -> int:
        """All settings of an answer as CSV, guarded against formulas; returns how many."""
        return write_table(out, self.found(answer).only(settings_table.header()))

    @cached_property
    def projects(self) -> Projects:
        """What is handed to a colleague and taken in from one."""
        from data_sync.share.projects import Projects

        return Projects(self._held)

    @cached_property
    def packs(self) -> Packs:
        """Packs: for visits, about one setting, and for a sufficiency report."""
        from data_sync.share.packs import Packs

        return Packs(self._held, self)

    def visits(self, urns: Sequence[str], path: Path) -> int:
        """Write a pack for visits to these settings (``visit_pack.py``) as HTML; how many. Raises `unknown-urn`."""
        return self.packs.write(path, self.packs.visits(urns))

    def write_datasette(self, folder: Path, progress: Progress = SILENT) -> dict[str, int]:
        """All that is held as a folder for Datasette: see `analysts.write_datasette`."""
        from data_sync.share.analysts import write_datasette

        return write_datasette(self._held, folder, progress)

    def write_parquet(self, folder: Path, progress: Progress = SILENT) -> dict[str, int]:
        """All that is held as Parquet files: see `analysts.write_parquet`."""
        from data_sync.share.analysts import write_parquet

        return write_parquet(self._held, folder, progress)

    # --- settings ---

    def found(self, answer: Answer, *, say_places: bool = False, hashes: bool = False) -> Table:
        """What a search found, in its order. The place that distances are from is said only with `say_places`."""
        query = answer.query

        def rows() -> Iterator[list[Any]]:
            own = self._held.own.cells()
            for start in range(0, answer.total, PAGE):
                for setting in self._held.rows(answer, start, PAGE):
                    yield [*settings_table.row(setting), *own(setting.urn)]

        remarks = [WITHHELD, TWO_SCALES, NOT_HERE]
        if answer.unplaced:
            n = answer.unplaced
            remarks.append(
                trn(
                    "{n:,} more fits but for its place, which is withheld or not known.",
                    "{n:,} more fit but for their place, which is withheld or not known.", n, n=n,
                )
            )  # fmt: skip
        words = query_words(query, say_places=say_places)
        notes = self.notes(answer.as_at, words, remarks, hashes=hashes, places=query.near is not None)
        columns = (*_settings_columns(query.near is not None, query.left), *self._held.own.table_columns())
        return Table(tr("Settings"), columns, rows, notes, answer.total)

    def settings(self, urns: Sequence[str], title: str, query: str = "", *, hashes: bool = False) -> Table:
        """These settings in this order, as the newest release that lists each tells of them. Unknown URNs are left
        out and counted in the notes."""
        found = self._held.settings(urns)
        missing = len(set(urns)) - len(found)
        remarks = [WITHHELD, TWO_SCALES]
        if missing > 0:
            remarks.append(
                trn(
                    "{n:,} of the URNs is in no release that is held, and is left out.",
                    "{n:,} of the URNs are in no release that is held, and are left out.", missing, n=missing,
                )
            )  # fmt: skip
        notes = self.notes(self._newest(), query or title, remarks, hashes=hashes)
        columns = _settings_columns(False, any(setting.left_as_at for setting in found))

        def rows() -> Iterator[list[Any]]:
            own = self._held.own.cells()
            return ([*settings_table.row(setting), *own(setting.urn)] for setting in found)

        return Table(title, (*columns, *self._held.own.table_columns()), rows, notes, len(found))

    def shortlist(self, name: str, *, hashes: bool = False) -> Table:
        """A shortlist of the person's, in their order. Raises `unknown-value` where there is none of that name."""
        urns = self.shortlisted(name)
        found = self._held.mine.shortlists.named(name)
        title = found.name if found is not None else name
        return self.settings(urns, title, tr("The shortlist {name}.", name=title), hashes=hashes)

    def shortlisted(self, name: str) -> tuple[str, ...]:
        """The settings of a shortlist. Raises `unknown-value` where there is none of that name."""
        lists = self._held.mine.shortlists
        found = lists.named(name)
        if found is None:
            known = ", ".join(each.name for each in lists.all()) or tr("none yet")
            raise KnownError("unknown-value", what=tr("shortlist"), value=name, known=known)
        return lists.urns(found.id)

    def comparison(self, urns: Sequence[str], *, hashes: bool = False) -> Table:
        """Two to six settings side by side. Raises `compare-count` or `unknown-urn`."""
        compared = self._held.compare(urns)
        columns = [
            Column("group", tr("Group")),
            Column("label", tr("What")),
            Column("differs", tr("Differs"), chosen=False),
        ]
        columns += [Column(setting.urn, f"{setting.label} ({setting.urn})") for setting in compared.settings]

        def rows() -> Iterator[list[Any]]:
            for row in compared.rows:
                yield [
                    look_up(row.group),
                    look_up(row.label),
                    "yes" if row.differs else "no",
                    *_never_blank(row, compared),
                ]

        names = ", ".join(setting.label for setting in compared.settings)
        notes = self.notes(self._newest(), tr("Compared: {names}.", names=names), compared.warnings, hashes=hashes)
        return Table(tr("Comparison"), tuple(columns), rows, notes, len(compared.rows))

    # --- numbers ---

    def groups(
        self, by: str, as_at: str | None = None, las: Sequence[str] = (), *, clubs: bool = True, hashes: bool = False
    ) -> Table:
        """The main numbers by type, region, la, deprivation or registers. Raises `unknown-value`."""
        release = self._held.nation.release(as_at)
        section = self._held.nation.groups(by, as_at, las, clubs=clubs)
        facts = {"numbers": section.title, "area": ", ".join(las) or tr("England")}
        query = (
            tr("{numbers} of {area}.", **facts)
            if clubs
            else tr("{numbers} of {area}, without out-of-school clubs.", **facts)
        )
        return section_table(section, self.notes(release.as_at, query, (section.base, NOT_HERE), hashes=hashes))

    def statistics(
        self, as_at: str | None = None, las: Sequence[str] = (), *, clubs: bool = True, hashes: bool = False
    ) -> Table:
        """Every number of a release, a row each: what is counted, in which area, how many, of how many, and what it was
        before. England always, and the authorities taken together where some are named."""
        sheet = self._held.nation.sheet(as_at, [las] if las else [], clubs=clubs)

        def rows() -> Iterator[list[Any]]:
            for section in sheet.sections:
                for line in section.lines:
                    for area, figure in zip(section.columns, line.figures, strict=True):
                        yield [section.title, line.label, area, *told(figure), section.base]

        area = tr("England and {areas}", areas=", ".join(las)) if las else tr("England")
        query = (
            tr("The state of {area}.", area=area)
            if clubs
            else tr("The state of {area}, without out-of-school clubs.", area=area)
        )
        notes = self.notes(sheet.as_at, query, (*sheet.notes, TWO_SCALES), hashes=hashes)
        return Table(tr("Statistics"), STATISTICS, rows, notes)

    # --- what changed ---

    def changes(
        self, since: str | None = None, until: str | None = None, las: Sequence[str] = (), *,
        types: Sequence[str] = (), urns: Sequence[str] | None = None, everything: bool = False, hashes: bool = False,
    ) -> Table:  # fmt: skip
        """The changes between two releases: what is news, and with `everything` also inspections of older dates that
        are listed for the first time. Raises what `Nation.changes` raises."""
        found = self._held.nation.changes(since, until, las, types=types, urns=urns)
        items = found.items if everything else found.news
        older = sum(item.newly_listed for item in found.items)

        def rows() -> Iterator[list[Any]]:
            for i in items:
                yield [
                    i.urn, i.label, i.type, i.la, KIND_TITLES[i.kind], i.before, i.after, i.date,
                    "yes" if i.not_met else "no", "yes" if i.newly_listed else "no", i.from_as_at, i.to_as_at, i.kind,
                ]  # fmt: skip

        query = tr(
            "Changes from {day} to {day2}: {area}.",
            day=in_words(found.from_as_at), day2=in_words(found.to_as_at), area=", ".join(las) or tr("England"),
        )  # fmt: skip
        remarks = [tr("Leaving the register is not proof of closure."), WITHHELD]
        if older and not everything:
            remarks.append(
                trn(
                    "{n:,} older inspection is listed for the first time; it is not news.",
                    "{n:,} older inspections are listed for the first time; they are not news.", older, n=older,
                )
            )  # fmt: skip
        notes = self.notes(found.to_as_at, query, remarks, hashes=hashes)
        return Table(tr("Changes"), CHANGES, rows, notes, len(items))

    def changes_counted(self, changes: Table) -> Table:
        """How many of these changes there are of each kind in each authority."""
        at = [column.key for column in changes.columns]
        la, what = at.index("la"), at.index("what")
        counted = Counter((row[la], row[what]) for row in changes.rows())
        columns = (
            Column("la", tr("Local authority")),
            Column("what", tr("What changed")),
            Column("n", tr("Changes"), "whole"),
        )
        rows = sorted(((*key, n) for key, n in counted.items()), key=lambda row: (str(row[0]), -row[2]))
        return Table(tr("By authority and kind"), columns, lambda: rows, changes.notes, len(rows))

    # --- the officer's desk ---

    def due(self, las: Sequence[str], *, months: int | None = None, hashes: bool = False) -> Table:
        """Who is likely to be inspected next, by dated rules."""
        found = self._held.nation.due(las, ahead=months)
        remarks = [tr("Estimates by dated rules, never appointments. Check current guidance.")]
        if found.without_rule:
            n = len(found.without_rule)
            remarks.append(
                trn(
                    "{n:,} more setting to which no known rule applies.",
                    "{n:,} more settings to which no known rule applies.", n, n=n,
                )
            )  # fmt: skip
        query = tr("Inspections to expect: {areas}.", areas=", ".join(las))
        notes = self.notes(found.as_at, query, remarks, hashes=hashes)
        return _of_dicts(tr("Inspections to expect"), DUE, [row.as_json() for row in found.rows], notes)

    def triggers(self, las: Sequence[str], *, hashes: bool = False) -> Table:
        """Settings that a funding or support rule points at."""
        rows = [row.as_json() for row in self._held.nation.triggers(las)]
        remarks = [tr("Each row has the source's own may, should or must. Check current guidance.")]
        query = tr("Rules that point at settings: {areas}.", areas=", ".join(las))
        notes = self.notes(self._newest(), query, remarks, hashes=hashes)
        return _of_dicts(tr("Rules"), TRIGGERS, rows, notes)

    # --- what goes with them ---

    def notes(
        self, as_at: str | None, query: str, remarks: Iterable[str] = (), *, hashes: bool = False, places: bool = False
    ) -> Notes:
        """The notes of a table of this library."""
        files: tuple[SourceFile, ...] = ()
        if hashes:
            files = tuple(
                SourceFile(r.title, r.sha256, r.url) for r in self._held.status().releases if r.as_at == as_at
            )
        return Notes(as_at, query, tuple(remarks), files, self._held.sample, places)

    def _newest(self) -> str | None:
        return self._held.status().as_at


def _never_blank(row: Row, compared: Comparison) -> list[str]:
    """The values of a comparison's line, with the reason where there is none."""
    return [value or _blank(row.group, setting) for value, setting in zip(row.values, compared.settings, strict=True)]


def _blank(group: str, setting: Setting) -> str:
    for name, none in (("card", tr("No report card")), ("graded", tr("No four-grade outcome"))):
        if group == scale(name).title:
            return tr("Not given") if any(b.kind == name and b.nth == 1 for b in setting.blocks) else none
    if group == "Basics" and setting.withheld:
        return tr("Withheld or not stated")
    return tr("Not stated")


def _settings_columns(with_distance: bool, with_left: bool) -> tuple[Column, ...]:
    """Columns that are blank in every row of this list are not taken unless somebody says so."""
    blank = {"distance_miles": not with_distance, "left_as_at": not with_left}
    return tuple(
        Column(
            c.key,
            c.title,
            c.kind,
            c.unit,
            c.note,
            chosen=c.chosen and not blank.get(c.key, False),
            brief=c.brief and not blank.get(c.key, False),
        )
        for c in settings_table.columns()
    )


def _of_dicts(title: str, columns: tuple[Column, ...], rows: Sequence[dict[str, Any]], notes: Notes) -> Table:
    keys = [column.key for column in columns]
    return Table(title, columns, lambda: ([row.get(key) for key in keys] for row in rows), notes, len(rows))
