"""The sufficiency pack: what the register can say for a council's report, as the sheets of a workbook and as pages.

Tables by type, register, area and deprivation band, outcomes with each framework apart, what changed since an earlier
release, the method, what is left out, the query, and the files it all rests on (domain.md §1, rule 15).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import in_words
from data_sync.insight.change_words import KIND_TITLES
from data_sync.language import tr
from data_sync.share.pack import Bars, Block, Facts, Grid, Head, Listed, Map, Pack, PackPage, Words
from data_sync.share.sufficiency_own import OWN_COLUMNS, own_heads, own_sentences, own_sources, own_totals
from data_sync.share.table import Column, Notes, Table, shown
from data_sync.sources.ofsted_register import vocabulary

if TYPE_CHECKING:
    from data_sync.insight.sheet import Section
    from data_sync.insight.sufficiency import By, Own, Sufficiency, SufficiencyRow
    from data_sync.share.makers import Holding, Share

MOST_ROWS = 400
"""Rows of the whole table that are printed; the workbook has all."""
GUIDANCE = tr("Check current guidance before you cite it.")
FRAMEWORKS = tr("Each framework stands alone: its grades are never counted with another's.")
_WAYS = (("type", tr("Type")), ("registers", tr("Registers")), ("deprivation", tr("Deprivation band")))


@dataclass(frozen=True, slots=True)
class Asked:
    """What the pack is of: authorities (none: England), a release, another to compare with, and how it is counted.

    `own`: with the officer's own columns that fill one of the table's; they are of today, whatever the release.
    """

    las: tuple[str, ...] = ()
    as_at: str | None = None
    before: str | None = None
    by: By = "la"
    lookup: Path | None = None
    clubs: bool = True
    own: bool = False

    @property
    def area(self) -> str:
        return ", ".join(self.las) or tr("England")

    def command(self) -> str:
        """The command that makes the same workbook again."""
        words = [f'--la "{la}"' for la in self.las]
        words += [f"--as-at {self.as_at}"] if self.as_at else []
        words += [f"--compare-with {self.before}"] if self.before else []
        words += [f"--by {self.by}"] if self.by != "la" else []
        words += ["--lookup FILE"] if self.lookup else []
        words += [] if self.clubs else ["--without-clubs"]
        words += ["--own"] if self.own else []
        return " ".join(["childcare-data export sufficiency FILE.xlsx", *words])


class SufficiencyPack:
    """Reads everything once; `tables` are the sheets, `pack` the pages."""

    def __init__(self, held: Holding, share: Share, asked: Asked) -> None:
        nation = held.nation
        release = nation.release(asked.as_at)
        known = nation.known(asked.las)
        before = nation.release(asked.before).as_at if asked.before else None
        if before == release.as_at:
            before = None
        self.asked = replace(asked, las=known, as_at=release.as_at, before=before)
        self._held = held
        self._filling = held.own.filling() if asked.own else {}
        self.now = self._read(release.as_at, held.own.numbers() if asked.own else None)
        self.then = self._read(before) if before else None
        self._sections = nation.sheet(release.as_at, [known] if known else [], clubs=asked.clubs).sections
        self.query = self._query()
        remarks = (*self.now.method, *self.now.exclusions)
        self.notes = share.notes(release.as_at, self.query, remarks, hashes=True, places=True)
        if before:
            earlier = share.notes(before, "", hashes=True).files
            self.notes = replace(self.notes, files=(*self.notes.files, *earlier))
        self._short = Notes(release.as_at, self.query, (), (), held.sample)

    def _read(self, as_at: str, own: Own | None = None) -> Sufficiency:
        asked = self.asked
        return self._held.nation.sufficiency(
            asked.las, as_at, by=asked.by, lookup=asked.lookup, clubs=asked.clubs, own=own
        )

    def _query(self) -> str:
        asked, now = self.asked, self.now
        facts = {"area": asked.area, "by": now.area_title.lower(), "day": in_words(now.as_at)}
        said = (
            tr(
                "Settings and places in {area}, with out-of-school clubs, by type, registers, {by} and deprivation"
                " band, as at {day}.",
                **facts,
            )
            if asked.clubs
            else tr(
                "Settings and places in {area}, without out-of-school clubs, by type, registers, {by} and deprivation"
                " band, as at {day}.",
                **facts,
            )
        )
        return f"{said} {tr('Beside it: as at {day}.', day=in_words(asked.before))}" if asked.before else said

    # --- the sheets ---

    def tables(self) -> list[Table]:
        """The sheets of the workbook, the summary first."""
        tables = [self.summary(), *self.groups(), self.outcomes(), self.whole()]
        tables += self.changes()
        tables += [
            self._sentences(tr("Method"), (self.now.duty, *self.now.method)),
            self._sentences(tr("Left out"), self.now.exclusions),
            self.empty(), *self.own(),
            self._sentences(tr("Query"), (self.query, tr("The same again: {command}", command=self.asked.command()))),
            self.files(),
        ]  # fmt: skip
        return [replace(tables[0], notes=self.notes), *tables[1:]]

    def summary(self) -> Table:
        """The numbers to begin with, and what they were."""
        now, then = _totals(self.now.rows), _totals(self.then.rows) if self.then is not None else None
        columns = [
            Column("what", tr("What")),
            Column("now", tr("As at {day}", day=in_words(self.now.as_at)), "decimal"),
        ]
        if self.then is not None:
            columns += [Column("then", tr("As at {day}", day=in_words(self.then.as_at)), "decimal"),
                        Column("grown", tr("Change"), "decimal")]  # fmt: skip
        rows = []
        for n, what in enumerate(_TOTALS):
            rows.append([what, now[n]] + ([then[n], _less(now[n], then[n])] if then is not None else []))
        blank = [None, None] if then is not None else []  # nobody knows what they were
        given = zip(self.now.own_titles, own_totals(self.now, self.now.rows), strict=True)
        rows += [[title, value, *blank] for title, value in given]
        return self._table(tr("Summary: {area}", area=self.asked.area), columns, rows)

    def groups(self) -> list[Table]:
        """Settings and places by type, by registers, by band and by area."""
        ways = [*_WAYS, ("area", self.now.area_title)]
        if self.asked.by != "la" and len(self.asked.las) != 1:
            ways.append(("la", tr("Local authority")))
        return [self._grouped(key, title) for key, title in ways]

    def _grouped(self, key: str, title: str) -> Table:
        columns = [Column(key, title), *_NUMBERS, *own_heads(self.now)]
        groups = _by(self.now.rows, key).items()
        rows = [[name, *_totals(some), *own_totals(self.now, some)] for name, some in groups]
        return self._table(tr("By {what}", what=f"{title[0].lower()}{title[1:]}"), columns, rows)

    def outcomes(self) -> Table:
        """Outcomes of the area, each framework with its own base; nothing joins two of them."""
        columns = (
            Column("framework", tr("Framework")), Column("what", tr("What")), Column("number", tr("Number"), "whole"),
            Column("of", tr("Of how many"), "whole"), Column("percent", tr("Per cent"), "percent"),
        )  # fmt: skip
        rows = []
        for section in self._judged():
            for line in section.lines:
                figure = line.figures[-1]
                rows.append([section.title, _within(section, line), _whole(figure.value), figure.base, figure.percent])
        table = self._table(tr("Outcomes"), columns, rows)
        return replace(table, notes=replace(self._short, remarks=(FRAMEWORKS,)))

    def _judged(self) -> list[Section]:
        return [section for section in self._sections if section.framework is not None]

    def whole(self) -> Table:
        """Every row, with labelled columns for what the register cannot know: empty until somebody fills them."""
        heads, kinds = self.now.header(), ("text",) * 6 + ("whole", "whole", "decimal")
        told = len(kinds) + len(self.now.own_columns)  # the empty ones are labelled below the table instead
        columns = [
            Column(f"c{n}", head, kinds[n] if n < len(kinds) else "decimal", brief=n < told)  # type: ignore[arg-type]
            for n, head in enumerate(heads)
        ]
        table = self._table(tr("Settings and places"), columns, self.now.as_table())
        same = self.asked.by == "la"  # the area is the authority: once is enough
        return table.only([column.key for column in columns if not (same and column.key == "c1")])

    def empty(self) -> Table:
        """What the register cannot fill, and why."""
        columns = [
            Column("column", tr("Column left empty")),
            Column("why", tr("Why")),
            Column("filled", tr("Filled by")),
        ]
        return self._table(tr("Empty columns"), columns, [[e.title, e.why, e.filled] for e in self.now.empty])

    def own(self) -> list[Table]:
        """Where the officer's own figures are from; nothing where none are in it."""
        rows = own_sources(self.now, self._filling)
        return [self._table(tr("Your own figures"), OWN_COLUMNS, rows)] if rows else []

    def changes(self) -> list[Table]:
        """What is different from the earlier release: by type, and what happened to settings."""
        if self.then is None:
            return []
        now, then = _by(self.now.rows, "type"), _by(self.then.rows, "type")
        columns = [Column("type", tr("Type"))]
        for what, key in ((tr("Settings"), "settings"), (tr("Early years places, known"), "places")):
            columns += [
                Column(f"{key}_then", tr("{figure} then", figure=what), "whole"),
                Column(f"{key}_now", tr("{figure} now", figure=what), "whole"),
                Column(f"{key}_grown", tr("{figure}: change", figure=what), "whole"),
            ]
        rows = []
        for name in sorted({*now, *then}):
            a, b = _totals(then.get(name, ())), _totals(now.get(name, ()))
            rows.append([name, a[0], b[0], _less(b[0], a[0]), a[2], b[2], _less(b[2], a[2])])
        since = in_words(self.then.as_at)
        first = self._table(tr("What changed since {day}", day=since), columns, rows)
        counted = self._held.nation.changes(self.then.as_at, self.now.as_at, self.asked.las)
        kinds: dict[str, int] = defaultdict(int)
        for item in counted.news:
            kinds[item.kind] += 1
        lines = [[KIND_TITLES[kind], n] for kind, n in sorted(kinds.items(), key=lambda pair: -pair[1])]
        second = self._table(
            tr("Changes by kind"), [Column("kind", tr("What changed")), Column("n", tr("Changes"), "whole")], lines
        )
        told = tr("Between the two releases, clubs among them. Leaving the register is not proof of closure.")
        return [first, replace(second, notes=replace(self._short, remarks=(told,)))]

    def files(self) -> Table:
        """The published files that everything here was counted from."""
        columns = [Column("file", tr("File")), Column("sha256", "SHA-256"), Column("url", tr("Address"))]
        rows = [[file.title, file.sha256, file.url] for file in self.notes.files]
        if self.now.by in ("ward", "lsoa") and self.asked.lookup is not None:
            rows.append([tr("Look-up file {file}", file=self.asked.lookup.name), None, None])
        return self._table(tr("Files"), columns, rows)

    def _sentences(self, title: str, sentences: Sequence[str]) -> Table:
        return self._table(title, [Column("text", title)], [[sentence] for sentence in sentences])

    def _table(self, title: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> Table:
        return Table(title, tuple(columns), lambda: rows, self._short, len(rows))

    # --- the pages ---

    def pack(self) -> Pack:
        """The same on pages: numbers, bars and a map first, then the tables, then how it was made."""
        area = self.asked.area
        pages = [
            PackPage(tr("Childcare sufficiency: {area}", area=area), (Words(self.query, "quiet"), *self._opening())),
            PackPage(tr("By type, registers, area and band"), tuple(Grid(table) for table in self.groups())),
            PackPage(tr("Outcomes, each framework apart"), tuple(self._outcome_blocks())),
        ]
        if self.then is not None:
            blocks = (Grid(self.summary()), *(Grid(table) for table in self.changes()))
            told = Words(tr("Leaving the register is not proof of closure."), "quiet")
            since = in_words(self.then.as_at)
            pages.append(PackPage(tr("What changed since {day}", day=since), (*blocks, told)))
        pages.append(PackPage(tr("Settings and places, row by row"), tuple(self._row_blocks())))
        pages.append(PackPage(tr("How this was made"), tuple(self._method_blocks())))
        return Pack(tr("Childcare sufficiency: {area}", area=area), tuple(pages), self.notes, GUIDANCE)

    def _opening(self) -> Iterator[Block]:
        now = _totals(self.now.rows)
        known = [pair for pair in zip(_TOTALS, now, strict=True) if pair[1]]
        known += zip(self.now.own_titles, own_totals(self.now, self.now.rows), strict=True)
        yield Facts(tuple((what, shown(value, "decimal") or tr("none given")) for what, value in known))
        for title, at, key in (
            (tr("Settings by type"), 0, "type"), (tr("Early years places by type, known"), 2, "type"),
            (tr("Early years places by deprivation band, known"), 2, "deprivation"),
        ):  # fmt: skip
            bars = [(name, _totals(some)[at]) for name, some in _by(self.now.rows, key).items()]
            yield Bars(title, tuple((name, n, shown(n, "whole") if n is not None else "none") for name, n in bars if n))
        places = self._held.nation.groups("la", self.now.as_at, clubs=self.asked.clubs)
        at = places.columns.index(tr("Early years places, known"))
        values = {line.label: line.figures[at].value for line in places.lines}
        said = tr("As at {day}.", day=in_words(self.now.as_at))
        yield Map(tr("Early years places by authority"), values, tr("places"), said)

    def _outcome_blocks(self) -> Iterator[Block]:
        yield Words(FRAMEWORKS, "quiet")
        for section in self._judged():
            first = section.lines[0].figures[-1]
            if not first.value:
                continue
            yield Head(section.title)
            yield Words(section.base, "quiet")
            for title, lines in _blocks_of(section):
                bars = tuple((line.label, f.value, _share(f)) for line in lines if (f := line.figures[-1]).base)
                if bars:
                    yield Bars(title, bars)

    def _row_blocks(self) -> Iterator[Block]:
        table = self.whole()
        held = table.held()
        if len(self.now.rows) > MOST_ROWS:
            rows = list(held.rows())[:MOST_ROWS]
            said = tr(
                "The first {n:,} of {all:,} rows. The workbook has them all.", n=MOST_ROWS, all=len(self.now.rows)
            )
            yield Words(said, "alert")
            held = replace(held, rows=lambda: rows, count=len(rows))
        yield Grid(held)
        yield Head(tr("What the register cannot know"))
        yield Listed(tuple((f"{e.title}: {e.why}", "") for e in self.now.empty if e.filled is None))

    def _method_blocks(self) -> Iterator[Block]:
        yield Head(tr("What it is for"))
        yield Words(self.now.duty)
        for title, sentences in ((tr("Method"), self.now.method), (tr("Left out"), self.now.exclusions)):
            yield Head(title)
            yield Listed(tuple((sentence, "") for sentence in sentences))
        if self._filling:
            yield Head(tr("Your own figures"))
            yield Listed(tuple((sentence, "") for sentence in own_sentences(self.now, self._filling)))
        yield Head(tr("Query"))
        again = tr("The same as a workbook again: {command}", command=self.asked.command())
        yield Words(f"{self.query}\n{again}")
        yield Head(tr("Files used"))
        for file in self.notes.files:
            yield Facts(
                (
                    (tr("File"), file.title),
                    ("SHA-256", file.sha256),
                    (tr("Address"), file.url or tr("imported by hand")),
                )
            )
        yield Head(tr("Licence"))
        yield Words("\n".join(f"{name}: {text}" for name, text in self.notes.told() if name in _LICENCE))


_TOTALS = (
    tr("Settings"), tr("On the Early Years Register"), tr("Early years places, known"),
    tr("Early years places, including estimates"),
)  # fmt: skip
_NUMBERS = (
    Column("settings", tr("Settings"), "whole"), Column("eyr", tr("On the Early Years Register"), "whole"),
    Column("places", tr("Early years places, known"), "whole"),
    Column("estimates", tr("Early years places, including estimates"), "decimal"),
)  # fmt: skip
_BANDS = {band: n for n, band in enumerate(vocabulary("deprivation"))}
_LICENCE = (tr("Source"), tr("Sample"), tr("Licence"), tr("Attribution"), tr("Attribution of places"))


def _totals(rows: Sequence[SufficiencyRow]) -> list[Any]:
    """Settings, those on the Early Years Register, their places known and with estimates: None where none is on it."""
    eyr = [row for row in rows if row.places is not None]
    known = sum(row.places or 0 for row in eyr) if eyr else None
    estimate = round(sum(row.places_estimate or 0 for row in eyr), 2) if eyr else None
    return [sum(row.settings for row in rows), sum(row.settings for row in eyr), known, _whole(estimate)]


def _by(rows: Sequence[SufficiencyRow], key: str) -> dict[str, list[SufficiencyRow]]:
    found: dict[str, list[SufficiencyRow]] = defaultdict(list)
    for row in rows:
        found[getattr(row, key)].append(row)
    return dict(sorted(found.items(), key=lambda pair: (_BANDS.get(pair[0], len(_BANDS)), pair[0])))


def _whole(value: float | None) -> float | int | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _less(now: float | None, then: float | None) -> float | None:
    return None if now is None and then is None else _whole(round((now or 0) - (then or 0), 2))


def _share(figure: Any) -> str:
    facts = {"n": figure.value, "base": figure.base}
    if figure.percent is None:
        return tr("{n:,.0f} of {base:,}", **facts)
    return tr("{n:,.0f} of {base:,}, {percent:.1f}%", percent=figure.percent, **facts)


def _within(section: Section, line: Any) -> str:
    """A line's words with those of the line that it stands under: "Inclusion: Strong standard"."""
    at = section.lines.index(line)
    above = next((each for each in reversed(section.lines[:at]) if each.level < line.level), None)
    return f"{above.label}: {line.label}" if above is not None else line.label


def _blocks_of(section: Section) -> Iterator[tuple[str, list[Any]]]:
    """The lines of a section in blocks that are read together: those that are not set in, and each with those under
    it."""
    blocks: list[tuple[Any, list[Any]]] = []
    for line in section.lines:
        if line.level == 0 or not blocks:
            blocks.append((line, []))
        else:
            blocks[-1][1].append(line)
    alone = [line for line, under in blocks if not under]
    if alone:
        yield tr("At a glance"), alone
    yield from ((line.label, under) for line, under in blocks if under)
