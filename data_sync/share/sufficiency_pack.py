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
GUIDANCE = "Check current guidance before you cite it."
FRAMEWORKS = "Each framework stands alone: its grades are never counted with another's."
_WAYS = (("type", "Type"), ("registers", "Registers"), ("deprivation", "Deprivation band"))


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
        return ", ".join(self.las) or "England"

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
        clubs = "with" if asked.clubs else "without"
        since = f", beside {in_words(asked.before)}" if asked.before else ""
        return (
            f"Settings and places in {asked.area}, {clubs} out-of-school clubs, by type, registers, "
            f"{now.area_title.lower()} and deprivation band, as at {in_words(now.as_at)}{since}."
        )

    # --- the sheets ---

    def tables(self) -> list[Table]:
        """The sheets of the workbook, the summary first."""
        tables = [self.summary(), *self.groups(), self.outcomes(), self.whole()]
        tables += self.changes()
        tables += [
            self._sentences("Method", (self.now.duty, *self.now.method)),
            self._sentences("Left out", self.now.exclusions),
            self.empty(), *self.own(),
            self._sentences("Query", (self.query, f"The same again: {self.asked.command()}")), self.files(),
        ]  # fmt: skip
        return [replace(tables[0], notes=self.notes), *tables[1:]]

    def summary(self) -> Table:
        """The numbers to begin with, and what they were."""
        now, then = _totals(self.now.rows), _totals(self.then.rows) if self.then is not None else None
        columns = [Column("what", "What"), Column("now", f"As at {in_words(self.now.as_at)}", "decimal")]
        if self.then is not None:
            columns += [Column("then", f"As at {in_words(self.then.as_at)}", "decimal"),
                        Column("grown", "Change", "decimal")]  # fmt: skip
        rows = []
        for n, what in enumerate(_TOTALS):
            rows.append([what, now[n]] + ([then[n], _less(now[n], then[n])] if then is not None else []))
        blank = [None, None] if then is not None else []  # nobody knows what they were
        given = zip(self.now.own_titles, own_totals(self.now, self.now.rows), strict=True)
        rows += [[title, value, *blank] for title, value in given]
        return self._table(f"Summary: {self.asked.area}", columns, rows)

    def groups(self) -> list[Table]:
        """Settings and places by type, by registers, by band and by area."""
        ways = [*_WAYS, ("area", self.now.area_title)]
        if self.asked.by != "la" and len(self.asked.las) != 1:
            ways.append(("la", "Local authority"))
        return [self._grouped(key, title) for key, title in ways]

    def _grouped(self, key: str, title: str) -> Table:
        columns = [Column(key, title), *_NUMBERS, *own_heads(self.now)]
        groups = _by(self.now.rows, key).items()
        rows = [[name, *_totals(some), *own_totals(self.now, some)] for name, some in groups]
        return self._table(f"By {title[0].lower()}{title[1:]}", columns, rows)

    def outcomes(self) -> Table:
        """Outcomes of the area, each framework with its own base; nothing joins two of them."""
        columns = (
            Column("framework", "Framework"), Column("what", "What"), Column("number", "Number", "whole"),
            Column("of", "Of how many", "whole"), Column("percent", "Per cent", "percent"),
        )  # fmt: skip
        rows = []
        for section in self._judged():
            for line in section.lines:
                figure = line.figures[-1]
                rows.append([section.title, _within(section, line), _whole(figure.value), figure.base, figure.percent])
        table = self._table("Outcomes", columns, rows)
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
        table = self._table("Settings and places", columns, self.now.as_table())
        same = self.asked.by == "la"  # the area is the authority: once is enough
        return table.only([column.key for column in columns if not (same and column.key == "c1")])

    def empty(self) -> Table:
        """What the register cannot fill, and why."""
        columns = [Column("column", "Column left empty"), Column("why", "Why"), Column("filled", "Filled by")]
        return self._table("Empty columns", columns, [[e.title, e.why, e.filled] for e in self.now.empty])

    def own(self) -> list[Table]:
        """Where the officer's own figures are from; nothing where none are in it."""
        rows = own_sources(self.now, self._filling)
        return [self._table("Your own figures", OWN_COLUMNS, rows)] if rows else []

    def changes(self) -> list[Table]:
        """What is different from the earlier release: by type, and what happened to settings."""
        if self.then is None:
            return []
        now, then = _by(self.now.rows, "type"), _by(self.then.rows, "type")
        columns = [Column("type", "Type")]
        for what, key in (("Settings", "settings"), ("Early years places, known", "places")):
            columns += [Column(f"{key}_then", f"{what} then", "whole"), Column(f"{key}_now", f"{what} now", "whole"),
                        Column(f"{key}_grown", f"{what}: change", "whole")]  # fmt: skip
        rows = []
        for name in sorted({*now, *then}):
            a, b = _totals(then.get(name, ())), _totals(now.get(name, ()))
            rows.append([name, a[0], b[0], _less(b[0], a[0]), a[2], b[2], _less(b[2], a[2])])
        since = in_words(self.then.as_at)
        first = self._table(f"What changed since {since}", columns, rows)
        counted = self._held.nation.changes(self.then.as_at, self.now.as_at, self.asked.las)
        kinds: dict[str, int] = defaultdict(int)
        for item in counted.news:
            kinds[item.kind] += 1
        lines = [[KIND_TITLES[kind], n] for kind, n in sorted(kinds.items(), key=lambda pair: -pair[1])]
        second = self._table(
            "Changes by kind", [Column("kind", "What changed"), Column("n", "Changes", "whole")], lines
        )
        told = "Between the two releases, clubs among them. Leaving the register is not proof of closure."
        return [first, replace(second, notes=replace(self._short, remarks=(told,)))]

    def files(self) -> Table:
        """The published files that everything here was counted from."""
        columns = [Column("file", "File"), Column("sha256", "SHA-256"), Column("url", "Address")]
        rows = [[file.title, file.sha256, file.url] for file in self.notes.files]
        if self.now.by in ("ward", "lsoa") and self.asked.lookup is not None:
            rows.append([f"Look-up file {self.asked.lookup.name}", None, None])
        return self._table("Files", columns, rows)

    def _sentences(self, title: str, sentences: Sequence[str]) -> Table:
        return self._table(title, [Column("text", title)], [[sentence] for sentence in sentences])

    def _table(self, title: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> Table:
        return Table(title, tuple(columns), lambda: rows, self._short, len(rows))

    # --- the pages ---

    def pack(self) -> Pack:
        """The same on pages: numbers, bars and a map first, then the tables, then how it was made."""
        area = self.asked.area
        pages = [
            PackPage(f"Childcare sufficiency: {area}", (Words(self.query, "quiet"), *self._opening())),
            PackPage("By type, registers, area and band", tuple(Grid(table) for table in self.groups())),
            PackPage("Outcomes, each framework apart", tuple(self._outcome_blocks())),
        ]
        if self.then is not None:
            blocks = (Grid(self.summary()), *(Grid(table) for table in self.changes()))
            told = Words("Leaving the register is not proof of closure.", "quiet")
            pages.append(PackPage(f"What changed since {in_words(self.then.as_at)}", (*blocks, told)))
        pages.append(PackPage("Settings and places, row by row", tuple(self._row_blocks())))
        pages.append(PackPage("How this was made", tuple(self._method_blocks())))
        return Pack(f"Childcare sufficiency: {area}", tuple(pages), self.notes, GUIDANCE)

    def _opening(self) -> Iterator[Block]:
        now = _totals(self.now.rows)
        known = [pair for pair in zip(_TOTALS, now, strict=True) if pair[1]]
        known += zip(self.now.own_titles, own_totals(self.now, self.now.rows), strict=True)
        yield Facts(tuple((what, shown(value, "decimal") or "none given") for what, value in known))
        for title, at, key in (
            ("Settings by type", 0, "type"), ("Early years places by type, known", 2, "type"),
            ("Early years places by deprivation band, known", 2, "deprivation"),
        ):  # fmt: skip
            bars = [(name, _totals(some)[at]) for name, some in _by(self.now.rows, key).items()]
            yield Bars(title, tuple((name, n, shown(n, "whole") if n is not None else "none") for name, n in bars if n))
        places = self._held.nation.groups("la", self.now.as_at, clubs=self.asked.clubs)
        at = next(n for n, title in enumerate(places.columns) if "places, known" in title)
        values = {line.label: line.figures[at].value for line in places.lines}
        yield Map("Early years places by authority", values, "places", f"As at {in_words(self.now.as_at)}.")

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
            yield Words(f"The first {MOST_ROWS:,} of {len(self.now.rows):,} rows. The workbook has them all.", "alert")
            held = replace(held, rows=lambda: rows, count=len(rows))
        yield Grid(held)
        yield Head("What the register cannot know")
        yield Listed(tuple((f"{e.title}: {e.why}", "") for e in self.now.empty if e.filled is None))

    def _method_blocks(self) -> Iterator[Block]:
        yield Head("What it is for")
        yield Words(self.now.duty)
        for title, sentences in (("Method", self.now.method), ("Left out", self.now.exclusions)):
            yield Head(title)
            yield Listed(tuple((sentence, "") for sentence in sentences))
        if self._filling:
            yield Head("Your own figures")
            yield Listed(tuple((sentence, "") for sentence in own_sentences(self.now, self._filling)))
        yield Head("Query")
        yield Words(f"{self.query}\nThe same as a workbook again: {self.asked.command()}")
        yield Head("Files used")
        for file in self.notes.files:
            yield Facts((("File", file.title), ("SHA-256", file.sha256), ("Address", file.url or "imported by hand")))
        yield Head("Licence")
        yield Words("\n".join(f"{name}: {text}" for name, text in self.notes.told() if name in _LICENCE))


_TOTALS = (
    "Settings", "On the Early Years Register", "Early years places, known", "Early years places, including estimates"
)  # fmt: skip
_NUMBERS = (
    Column("settings", "Settings", "whole"), Column("eyr", "On the Early Years Register", "whole"),
    Column("places", "Early years places, known", "whole"),
    Column("estimates", "Early years places, including estimates", "decimal"),
)  # fmt: skip
_BANDS = {band: n for n, band in enumerate(vocabulary("deprivation"))}
_LICENCE = ("Source", "Sample", "Licence", "Attribution", "Attribution of places")


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
    percent = f", {figure.percent:.1f} %" if figure.percent is not None else ""
    return f"{figure.value:,.0f} of {figure.base:,}{percent}"


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
        yield "At a glance", alone
    yield from ((line.label, under) for line, under in blocks if under)
