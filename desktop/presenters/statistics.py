"""The Statistics page: which release, which area and what stands beside it, and what each part of the page shows.

A part is read when it is first looked at, in the background; what was read stays until another release, another area
or other data are wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library, in_words
from desktop.jobs import Jobs, Latest
from desktop.messages import Message, of
from desktop.models.chart_face import ChartFace
from desktop.models.number_table import TableFace
from desktop.presenters.library import LibraryHolder
from desktop.presenters.statistics_charts import OVERVIEW, card_chart, chart_of
from desktop.presenters.statistics_opening import Opened, open_change, open_figure, settings_list
from desktop.presenters.statistics_tables import (
    groups_table,
    reconciliation_table,
    section_table,
    sufficiency_table,
)
from desktop.presenters.statistics_tiles import Tile, tiles
from desktop.presenters.statistics_words import Change, source

if TYPE_CHECKING:  # what `Library.nation` answers
    Sheet = Any

Part = Literal["overview", "outcomes", "beside", "groups", "published", "sufficiency"]
AreaKey = tuple[str, str]
"""Kind (england, region or la) and name."""
ENGLAND: AreaKey = ("england", "England")


def area_name(key: AreaKey) -> str:
    """An area's key as one word, for a choice, which keeps no pairs."""
    return ":".join(key)


def area_key(name: str) -> AreaKey:
    """`area_name` read back."""
    kind, _, words = name.partition(":")
    return kind, words


MOST_BESIDE = 3
"""So many areas stand beside England and the one looked at: more columns nobody reads."""


@dataclass(frozen=True, slots=True)
class Held:
    """What can be chosen: releases, the newest first, as (date, words), and areas as (key, words)."""

    releases: tuple[tuple[str, str], ...]
    areas: tuple[tuple[AreaKey, str], ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """What most of the page is made of: one release beside the areas, and the charts of the area looked at."""

    held: Held
    as_at: str
    tiles: tuple[Tile, ...]
    charts: tuple[ChartFace, ...]
    outcomes: tuple[ChartFace, ...]
    sections: tuple[TableFace, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Supply:
    """The sufficiency part: its table, and what must stand beside it."""

    table: TableFace
    method: tuple[str, ...]
    exclusions: tuple[str, ...]
    empty: tuple[tuple[str, str], ...]
    duty: str


class StatisticsPresenter(QObject):
    """`changed` when the page or its wishes are new (`whole`, None while it is read, or `message`); `groups_changed`,
    `published_changed` and `supply_changed` when that part is; `opened` gives the settings behind a number as an
    `Opened`; `query_asked` a search that finds them; `told` a sentence that a person must hear."""

    changed = Signal()
    groups_changed = Signal()
    published_changed = Signal()
    supply_changed = Signal()
    opened = Signal(object)
    query_asked = Signal(object)
    told = Signal(str)

    def __init__(self, holder: LibraryHolder, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._reading, self._grouping, self._comparing = Latest(jobs), Latest(jobs), Latest(jobs)
        self._supplying, self._opening = Latest(jobs), Latest(jobs)
        self.as_at: str | None = None
        self.area: AreaKey = ENGLAND
        self.beside: tuple[AreaKey, ...] = ()
        self.by, self.supply_by = "type", "la"
        self.lookup: Path | None = None
        self.part: Part = "overview"
        self.whole: Whole | None = None
        self.groups: TableFace | None = None
        self.published: TableFace | None = None
        self.why_not_published = ""
        self.supplied: Supply | None = None
        self.supply_message: Message | None = None
        self.message: Message | None = None
        self._shown = False
        holder.changed.connect(self._start_afresh)

    @property
    def sample(self) -> bool:
        return self._holder.library.sample

    @property
    def library(self) -> Library:
        return self._holder.library

    @property
    def source(self) -> str:
        return source(sample=self.sample)

    def area_words(self) -> str:
        return self.area[1]

    # --- what is looked at ---

    def shown(self) -> None:
        """The page came into sight: what is not there yet is read."""
        self._shown = True
        if self.whole is None and self.message is None:
            self.refresh()

    def look_at(self, part: Part) -> None:
        """Another part of the page."""
        self.part = part
        self._read_part()

    def choose_release(self, as_at: str) -> None:
        self._wish(as_at=as_at)

    def choose_area(self, area: AreaKey) -> None:
        """The area that tiles and charts tell of; England stands beside it in the tables."""
        self._wish(area=area, beside=tuple(key for key in self.beside if key != area))

    def add_beside(self, area: AreaKey) -> None:
        """One more area to stand beside."""
        if area in (ENGLAND, self.area, *self.beside):
            self.told.emit(f"{area[1]} stands there already.")
        elif len(self.beside) >= MOST_BESIDE:
            self.told.emit(f"{MOST_BESIDE} areas stand beside {self.area[1]} already: take one away first.")
        else:
            self._wish(beside=(*self.beside, area))

    def remove_beside(self, area: AreaKey) -> None:
        self._wish(beside=tuple(key for key in self.beside if key != area))

    def group_by(self, by: str) -> None:
        self.by, self.groups = by, None
        self._read_part()

    def supply(self, by: str, lookup: Path | None = None) -> None:
        """The sufficiency table by another kind of area; `lookup` is the person's own file for wards and LSOAs."""
        self.supply_by, self.lookup, self.supplied, self.supply_message = by, lookup, None, None
        self._read_part()

    # --- reading ---

    def refresh(self) -> None:
        """Read everything anew."""
        self._forget()
        self.changed.emit()
        library, as_at, keys, told = self._holder.library, self.as_at, (self.area, *self.beside), self.source
        job = self._reading.run(lambda _progress: read_whole(library, as_at, keys, told))
        job.done(self._take).failed(self._fail).start()

    def _wish(self, **wishes: Any) -> None:
        for name, value in wishes.items():
            setattr(self, name, value)
        self.refresh()

    def _forget(self) -> None:
        """What was read is of another release, another area or other data."""
        self.whole = self.groups = self.published = self.supplied = None
        self.supply_message = self.message = None
        self.why_not_published = ""

    def _take(self, whole: Whole) -> None:
        self.whole, self.as_at = whole, whole.as_at
        self.changed.emit()
        self._read_part()

    def _fail(self, error: BaseException) -> None:
        if self.area != ENGLAND and getattr(error, "code", "") in ("unknown-value", "unknown-release"):
            self.area, self.beside, self.as_at = ENGLAND, (), None  # other data know nothing of it
            self.refresh()
            return
        self.message = of(error)
        self.changed.emit()

    def _start_afresh(self) -> None:
        """Other data are there."""
        self.as_at = None
        for slot in (self._reading, self._grouping, self._comparing, self._supplying, self._opening):
            slot.give_up()
        self._forget()
        self.changed.emit()
        if self._shown:
            self.refresh()

    def _read_part(self) -> None:
        """What the part in sight still wants."""
        if self.whole is None:
            return
        if self.part == "groups" and self.groups is None:
            self._read_groups()
        elif self.part == "published" and self.published is None and not self.why_not_published:
            self._read_published()
        elif self.part == "sufficiency" and self.supplied is None and self.supply_message is None:
            self._read_supply()

    def _read_groups(self) -> None:
        library, as_at, area, by, told = self.library, self.as_at, self.area, self.by, self.source

        def work(_progress: Any) -> TableFace:
            nation = library.nation
            wanted = area_of(library, area)
            return groups_table(nation.groups(by, as_at, wanted), nation.sheet(as_at), area[1], told)

        self._start(self._grouping, work, self._take_groups)
        self.groups_changed.emit()

    def _take_groups(self, table: TableFace) -> None:
        self.groups = table
        self.groups_changed.emit()

    def _read_published(self) -> None:
        library, told = self.library, self.source
        self._start(self._comparing, lambda _progress: library.nation.reconciliation(),
                    lambda found: self._take_published(found, told))  # fmt: skip

    def _take_published(self, found: Any, told: str) -> None:
        self.why_not_published = found.why_not or ""
        self.published = None if found.why_not else reconciliation_table(found, told)
        self.published_changed.emit()

    def _read_supply(self) -> None:
        library, as_at, area, by, lookup = self.library, self.as_at, self.area, self.supply_by, self.lookup
        told = self.source

        def work(_progress: Any) -> Supply:
            held = library.nation.sufficiency(area_of(library, area), as_at, by=by, lookup=lookup)  # type: ignore[arg-type]
            empty = tuple((column.title, column.why) for column in held.empty if column.filled is None)
            table = sufficiency_table(held, area[1], told)
            return Supply(table, held.method, held.exclusions, empty, held.duty)

        self._start(self._supplying, work, self._take_supply, self._fail_supply)
        self.supply_changed.emit()

    def _take_supply(self, supply: Supply) -> None:
        self.supplied = supply
        self.supply_changed.emit()

    def _fail_supply(self, error: BaseException) -> None:
        """A look-up file that cannot be read: the table goes back to authorities, and the reason is said."""
        self.supply_message = of(error)
        self.supply_changed.emit()

    # --- opening a number ---

    def open(self, counted: Any, words: str) -> None:
        """Show the settings behind a number: by a search where the newest release is asked, else as a list.

        `counted` is what `Cell.opens` holds, `words` what the number is called.
        """
        if counted is None:
            return
        library, told = self.library, self.source
        if isinstance(counted, tuple):  # the URNs of a sufficiency row
            as_at = self.as_at
            job = self._opening.run(lambda _progress: settings_list(library, counted, as_at or "", words, told))
        elif isinstance(counted, Change):
            job = self._opening.run(lambda _progress: open_change(library, counted, words, told))
        else:
            job = self._opening.run(lambda _progress: open_figure(library, counted, words, told))
        job.done(self._show_opened).failed(self._tell_failure).start()

    def _show_opened(self, found: Opened) -> None:
        if found.query is not None:
            self.query_asked.emit(found.query)
        else:
            self.opened.emit(found)

    def _tell_failure(self, error: BaseException) -> None:
        self.told.emit(of(error).sentence)

    def _start(
        self,
        slot: Latest,
        work: Callable[[Any], object],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        slot.run(work).done(done).failed(failed or self._fail).start()


def area_of(library: Library, key: AreaKey) -> Any:
    """What `Library.nation` takes for an area."""
    kind, name = key
    if kind == "region":
        return library.nation.region(name)
    return (name,) if kind == "la" else ()


def read_whole(library: Library, as_at: str | None, keys: tuple[AreaKey, ...], told: str) -> Whole:
    """Ask everything that most of the page is made of; the first of `keys` is the area looked at."""
    nation = library.nation
    release = nation.release(as_at)
    areas = [area_of(library, key) for key in keys]
    beside = [area for area in areas if area]
    sheet = nation.sheet(release.as_at, beside)
    series = nation.series(areas[0])
    column = 1 if areas[0] else 0
    days = [held.as_at for held in nation.releases()]
    faces = {each.key: chart_of(each, told, days) for each in series}
    cards = next((section for section in sheet.sections if section.key == "card"), None)
    by_area = card_chart(cards, sheet, column, told) if cards is not None else None
    outcomes = [by_area] if by_area is not None else []
    outcomes += [face for key, face in faces.items() if key not in OVERVIEW]
    return Whole(
        held_of(library),
        release.as_at,
        tiles(sheet, column),
        tuple(faces[key] for key in OVERVIEW if key in faces),
        tuple(outcomes),
        tuple(section_table(section, sheet, told) for section in sheet.sections),
        sheet.notes,
    )


def held_of(library: Library) -> Held:
    """What there is to choose from."""
    nation = library.nation
    releases = tuple((r.as_at, f"As at {in_words(r.as_at)}") for r in reversed(nation.releases()))
    areas: list[tuple[AreaKey, str]] = [(ENGLAND, "England")]
    areas += [(("region", name), f"{name} (region)") for name in nation.regions()]
    areas += [(("la", name), name) for name in nation.authorities()]
    return Held(releases, tuple(areas))
