"""The Statistics page: which release, which area and what stands beside it, and what each part of the page shows.

A part is read when it is first looked at, in the background; what was read stays until another release, another area
or other data are wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.messages import Message, of
from desktop.models.number_table import TableFace
from desktop.presenters.export import Offer
from desktop.presenters.library import LibraryHolder
from desktop.presenters.statistics_export import as_shared, offer_of, offer_of_all
from desktop.presenters.statistics_map import AreaMap, read_map
from desktop.presenters.statistics_opening import Opened, open_change, open_figure, settings_list
from desktop.presenters.statistics_reading import (
    ENGLAND,
    AreaKey,
    Supply,
    Whole,
    area_key,
    area_name,
    read_all_tables,
    read_groups,
    read_supply,
    read_whole,
)
from desktop.presenters.statistics_tables import reconciliation_table
from desktop.presenters.statistics_words import Change, source

Part = Literal["overview", "outcomes", "beside", "groups", "published", "sufficiency"]
MOST_BESIDE = 3
"""So many areas stand beside England and the one looked at: more columns nobody reads."""


class StatisticsPresenter(QObject):
    """`changed` when the page or its wishes are new (`whole`, None while it is read, or `message`); `groups_changed`,
    `published_changed`, `supply_changed` and `map_changed` when that part is; `opened` gives the settings behind a
    number as an `Opened`; `query_asked` a search that finds them; `told` a sentence that a person must hear.

    `kept` is where the area and the release chosen are remembered, as words by name.
    """

    changed = Signal()
    groups_changed = Signal()
    published_changed = Signal()
    supply_changed = Signal()
    map_changed = Signal()
    opened = Signal(object)
    query_asked = Signal(object)
    told = Signal(str)

    def __init__(
        self, holder: LibraryHolder, jobs: Jobs, kept: dict[str, str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._holder = holder
        self._kept = kept if kept is not None else {}
        self._reading, self._grouping, self._comparing = Latest(jobs), Latest(jobs), Latest(jobs)
        self._supplying, self._opening = Latest(jobs), Latest(jobs)
        self._mapping, self._writing = Latest(jobs), Latest(jobs)
        self.as_at: str | None = self._kept.get("release") or None
        self.area: AreaKey = area_key(self._kept["area"]) if self._kept.get("area") else ENGLAND
        self.map: AreaMap | None = None
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

    def hidden(self) -> None:
        """The page went out of sight: other data are read when somebody looks again."""
        self._shown = False

    def look_at(self, part: Part) -> None:
        """Another part of the page."""
        self.part = part
        self._read_part()

    def choose_release(self, as_at: str) -> None:
        """Remembered unless it is the newest, so that a newer one is seen when it comes."""
        newest = self.whole.held.releases[0][0] if self.whole is not None else ""
        self._kept["release"] = "" if as_at == newest else as_at
        self._wish(as_at=as_at)

    def choose_area(self, area: AreaKey) -> None:
        """The area that tiles and charts tell of; England stands beside it in the tables."""
        self._kept["area"] = "" if area == ENGLAND else area_name(area)
        self._wish(area=area, beside=tuple(key for key in self.beside if key != area))

    def show_view(self, area: str, as_at: str) -> None:
        """Look at an area (`area_name`; blank for England) at a date (blank for the newest), as a view says."""
        self._kept.update(area=area, release=as_at)
        self.beside = ()
        self.area, self.as_at = area_key(area) if area else ENGLAND, as_at or None
        self._start_afresh()

    def add_beside(self, area: AreaKey) -> None:
        """One more area to stand beside."""
        if area in (ENGLAND, self.area, *self.beside):
            self.told.emit(tr("{area} stands there already.", area=area[1]))
        elif len(self.beside) >= MOST_BESIDE:
            self.told.emit(
                tr(
                    "{most_beside} areas stand beside {area} already: take one away first.",
                    most_beside=MOST_BESIDE,
                    area=self.area[1],
                )
            )
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
        chosen = self.area != ENGLAND or self.as_at is not None
        if chosen and getattr(error, "code", "") in ("unknown-value", "unknown-release"):
            self.area, self.beside, self.as_at = ENGLAND, (), None  # other data know nothing of it
            self.refresh()
            return
        self.message = of(error)
        self.changed.emit()

    def _start_afresh(self) -> None:
        """Other data are there."""
        self.as_at = self._kept.get("release") or None
        self.map = None
        for slot in (self._reading, self._grouping, self._comparing, self._supplying, self._opening, self._mapping):
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

        self._start(self._grouping, lambda _progress: read_groups(library, as_at, area, by, told), self._take_groups)
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

    def supply_outdated(self) -> None:
        """The person's own columns, which fill some of the table's, are others."""
        if self.supplied is not None:
            self.supply(self.supply_by, self.lookup)

    def _read_supply(self) -> None:
        library, as_at, area, by, lookup = self.library, self.as_at, self.area, self.supply_by, self.lookup
        told = self.source

        def work(_progress: Any) -> Supply:
            return read_supply(library, as_at, area, by, lookup, told)

        self._start(self._supplying, work, self._take_supply, self._fail_supply)
        self.supply_changed.emit()

    def _take_supply(self, supply: Supply) -> None:
        self.supplied = supply
        self.supply_changed.emit()

    def _fail_supply(self, error: BaseException) -> None:
        """A look-up file that cannot be read: the table goes back to authorities, and the reason is said."""
        self.supply_message = of(error)
        self.supply_changed.emit()

    def want_map(self) -> None:
        """The map is in sight: it is read for the release looked at, and not again for another area."""
        if self.whole is None or (self.map is not None and self.map.as_at == self.as_at):
            return
        library, as_at, told = self.library, self.whole.as_at, self.source
        held = self.map.ground if self.map is not None else None
        self._start(self._mapping, lambda _progress: read_map(library, as_at, told, held), self._take_map)

    def _take_map(self, read: AreaMap) -> None:
        self.map = read
        self.map_changed.emit()

    # --- taking along ---

    def tables(self) -> tuple[TableFace, ...]:
        """The tables of the part in sight, as far as they are read."""
        whole = self.whole
        if whole is None:
            return ()
        if self.part in ("overview", "outcomes"):
            charts = whole.charts if self.part == "overview" else whole.outcomes
            areas = [each.table for each in self.map.shown.values()] if self.part == "overview" and self.map else []
            return (*(face.table for face in charts), *areas)
        if self.part == "beside":
            return whole.sections
        supplied = self.supplied.table if self.supplied is not None else None
        held = {"groups": self.groups, "published": self.published, "sufficiency": supplied}[self.part]
        return (held,) if held is not None else ()

    def offer(self, face: TableFace) -> Offer:
        """One table, for the export sheet."""
        return offer_of(face, self.as_at)

    def offer_part(self, words: str) -> Offer | None:
        """What the part in sight has: its table, or all numbers of its tables; None while nothing is read."""
        faces = self.tables()
        if len(faces) == 1:
            return self.offer(faces[0])
        return offer_of_all(faces, f"{words}: {self.area_words()}", self.as_at) if faces else None

    def write_page(self, path: Path, form: str) -> None:
        """Write every table of the page into one file, a workbook or a web page; `told` says what came of it."""
        library, as_at, keys, source_ = self.library, self.as_at, (self.area, *self.beside), self.source

        def work(progress: Any) -> int:
            faces = read_all_tables(library, as_at, keys, source_)
            return library.share.write(path, [as_shared(library, face, as_at) for face in faces], form, progress)

        self.told.emit(tr("Writing {name} …", name=path.name))
        job = self._writing.run(work).done(
            lambda rows: self.told.emit(tr("Saved as {name}, {rows:,} rows", name=path.name, rows=rows))
        )
        job.failed(self._tell_failure).start()

    # --- opening a number ---

    def open(self, counted: Any, words: str) -> None:
        """Show the settings behind a number: by a search where the newest release is asked, else as a list.

        `counted` is what `Cell.opens` holds, `words` what the number is called.
        """
        from data_sync.api import Counted  # was loaded with the numbers

        if counted is None:
            return
        library, told = self.library, self.source
        if isinstance(counted, Counted):
            job = self._opening.run(lambda _progress: open_figure(library, counted, words, told))
        elif isinstance(counted, Change):
            job = self._opening.run(lambda _progress: open_change(library, counted, words, told))
        else:  # the URNs of a sufficiency row
            as_at = self.as_at
            job = self._opening.run(lambda _progress: settings_list(library, counted, as_at or "", words, told))
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
