"""What's new: which two releases are compared, for which authorities, what of it is shown, and what is dealt with.

The changes of the authorities chosen are read once, in the background; lists, types and kinds are sifted in memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library, in_words
from desktop.jobs import Jobs, Latest
from desktop.messages import Message, of
from desktop.models.news_rows import Key, NewsFace, NewsModel
from desktop.models.tables import Sheet
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList
from desktop.presenters.news_count import NewsCount
from desktop.presenters.news_detail import NewsDetail, news_detail
from desktop.presenters.news_mine import Look, NewsMine, since_last_look
from desktop.presenters.news_sheet import news_sheet
from desktop.presenters.news_sift import NewsFilter, Sifted, neighbour, sift
from desktop.presenters.news_words import news_face

if TYPE_CHECKING:
    from data_sync.api import ChangeItem, ChangeSet, Pair, Release

PeriodKind = Literal["look", "last", "date", "between"]


@dataclass(frozen=True, slots=True)
class Period:
    """What is compared: since the last look, with the release before, since a date, or two releases; dates as typed."""

    kind: PeriodKind = "look"
    since: str = ""
    until: str = ""


MANY = 5000
"""So many changes are sifted at once; of more, the years of a nation, sifting would hold the window up."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What decides which changes are shown: what was found, the filters, what is dealt with, the person's list."""

    found: ChangeSet | None
    by: NewsFilter
    acknowledged: dict[Key, str]
    within: frozenset[str] | None

    def sifted(self) -> Sifted:
        return sift(self.found.items if self.found is not None else (), self.by, self.acknowledged, self.within)


@dataclass(frozen=True, slots=True)
class _Read:
    releases: tuple[Release, ...]
    authorities: tuple[str, ...]
    wish: _Wish
    sifted: Sifted


class NewsPresenter(QObject):
    """`state` loading, ready or failed (then `message`). `model` has the queue, `sifted` the counts, `detail` the
    change looked at.

    Says `changed` when what is shown is other than before, `looked_at` when `detail` is, `areas_changed` when other
    authorities are chosen, here or on the desk.
    """

    changed = Signal()
    looked_at = Signal()
    areas_changed = Signal()

    def __init__(
        self, holder: LibraryHolder, mine: NewsMine, count: NewsCount, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.holder, self.mine, self.count = holder, mine, count
        self._reading, self._continuing, self._detailing = Latest(jobs), Latest(jobs), Latest(jobs)
        self._sifting = Latest(jobs)
        self.state: Literal["loading", "ready", "failed"] = "loading"
        self.message: Message | None = None
        self.period, self.by = Period(), NewsFilter()
        self.releases: tuple[Release, ...] = ()
        self.authorities: tuple[str, ...] = ()
        self.found: ChangeSet | None = None
        self.sifted = Sifted()
        self.model = NewsModel(self._face)
        self.current: Key | None = None
        self.detail: NewsDetail | None = None
        self.last_look: Look | None = None
        self._pairs: tuple[Library, tuple[Pair, ...]] | None = None
        self._stale, self._shown = True, False
        self._sifted_from: tuple[ChangeSet | None, NewsFilter] = None, self.by
        holder.changed.connect(self._outdated)
        mine.changed.connect(self._know_mine)
        count.areas_changed.connect(self._outdated)
        count.areas_changed.connect(self.areas_changed)

    @property
    def areas(self) -> tuple[str, ...]:
        """The authorities chosen; none stands for all of England."""
        return self.count.areas

    @property
    def mylist(self) -> MyList:
        """What the person keeps, for the parts of the page that show it."""
        return self.mine.mylist

    # --- reading ---

    def shown(self) -> None:
        """The page came into sight."""
        self._shown = True
        if not self.mine.known:
            self.mine.refresh()
        elif self._stale:
            self.refresh()

    def hidden(self) -> None:
        self._shown = False

    def refresh(self) -> None:
        """Read the changes anew, in the background."""
        self._stale = False
        library, period, areas = self.holder.library, self.period, self.areas
        look, held = self.mine.held.look, self._pairs
        pairs = held[1] if held is not None and held[0] is library else ()
        wish = self._wish()
        self._continuing.give_up()

        def read(_progress: object) -> _Read:
            nation = library.nation
            releases = tuple(nation.releases())
            since, until = period.since or None, period.until or None
            if period.kind == "look":
                since, until = since_last_look(releases, look), None
            elif period.kind == "last":
                since, until = None, None
            known = nation.authorities()
            there = [la for la in areas if la in known]  # the sample's authorities are others
            found = replace(wish, found=nation.changes(since, until, there, pairs=pairs))
            return _Read(releases, tuple(known), found, found.sifted())

        self.state = "loading"
        self.changed.emit()
        self._reading.run(read).done(lambda found: self._take(found, library)).failed(self._fail).start()

    def compare(self, period: Period) -> None:
        """Compare other releases."""
        if period != self.period:
            self.period = period
            self.refresh()

    def choose_areas(self, areas: Sequence[str]) -> None:
        """Other authorities; remembered from one day to the next."""
        self.count.choose(areas)

    def _outdated(self) -> None:
        self._stale = True
        if self._shown:
            self.refresh()

    def _take(self, read: _Read, library: Library) -> None:
        self.releases, self.authorities, self.found = read.releases, read.authorities, read.wish.found
        self.state, self.message = "ready", None
        if read.wish == self._wish():
            self._show_sifted(read.sifted, read.wish)
        else:  # the filters are others by now, or more is dealt with
            self._sift()
        self._note_look(read)
        if self._pairs is None or self._pairs[0] is not library:
            self._look_for_continued(library)

    def _look_for_continued(self, library: Library) -> None:
        """Earlier registrations take seconds to find: what they add comes when it is known."""

        def keep(pairs: tuple[Pair, ...]) -> None:
            self._pairs = (library, pairs)
            if self.found is not None and any(item.kind == "joined" for item in self.found.items):
                self._continue(library, pairs)

        self._continuing.run(lambda _progress: tuple(library.successions())).done(keep).failed(self._fail).start()

    def _continue(self, library: Library, pairs: tuple[Pair, ...]) -> None:
        found, areas = self.found, self.areas
        if found is None:
            return
        since, until, authorities = found.from_as_at, found.to_as_at, self.authorities

        def read(_progress: object) -> ChangeSet:
            there = [la for la in areas if la in authorities]
            return library.nation.changes(since, until, there, pairs=pairs)

        def take(more: ChangeSet) -> None:
            if self.found is found:
                self.found = more
                self._sift()

        self._continuing.run(read).done(take).failed(self._fail).start()

    def _fail(self, error: BaseException) -> None:
        self.state, self.message = "failed", of(error)
        self.found, self.detail, self.current = None, None, None
        self._sift()
        self.looked_at.emit()

    def _note_look(self, read: _Read) -> None:
        """The person looks now: what is new from the next release on begins with the newest of today."""
        held = self.mine.held.look
        newest = read.releases[-1].as_at
        if self.last_look is None:
            self.last_look = held
        look = Look(newest, since_last_look(read.releases, held) or newest, self.holder.library.today)
        if look != held and self.period.kind == "look":
            self.mine.looked(look)

    # --- sifting ---

    def filter(self, by: NewsFilter) -> None:
        """Show other kinds, another list or type."""
        if by != self.by:
            self.by = by
            self._sift()

    def turn_kind(self, kind: str, on: bool) -> None:
        """Show a kind of change, or not."""
        self.filter(replace(self.by, off=self.by.off - {kind} if on else self.by.off | {kind}))

    def _know_mine(self) -> None:
        if self.found is None:
            if self._shown and self._stale:
                self.refresh()
            return
        found, by = self._sifted_from
        if by.acknowledged and not by.within and found is self.found and by == self.by:
            self._count_dealt_with()
        else:
            self._sift()

    def _count_dealt_with(self) -> None:
        """The same changes are shown, and only how many are dealt with is another number; of 80,000 it is counted in
        the background."""
        self.model.retell()
        shown, now, before = self.model.at, self.mine.held.acknowledged, self.sifted

        def count(_progress: object = None) -> int:
            return len(shown.keys() & now.keys())

        def take(done: int) -> None:
            if self.sifted is before:
                self.sifted = replace(before, done=done)
                self.changed.emit()

        if len(now) <= MANY:
            take(count())
        else:
            self._sifting.run(count).done(take).failed(self._fail).start()

    def _sift(self) -> None:
        """Show what the filters leave; of many changes a moment later, sifted in the background."""
        wish = self._wish()
        if wish.found is None or len(wish.found.items) <= MANY:
            self._sifting.give_up()
            self._show_sifted(wish.sifted(), wish)
            return
        job = self._sifting.run(lambda _progress: wish.sifted()).done(lambda found: self._show_sifted(found, wish))
        job.failed(self._fail).start()

    def _wish(self) -> _Wish:
        return _Wish(self.found, self.by, self.mine.held.acknowledged, self._within())

    def _show_sifted(self, found: Sifted, wish: _Wish) -> None:
        self._sifted_from = wish.found, wish.by
        self.sifted = found
        self.model.show(found.rows)
        if self.model.row_of(self.current) < 0:
            self.look_at(found.items[0] if found.items else None)
        self.changed.emit()

    def _within(self) -> frozenset[str] | None:
        kept, chosen = self.mylist.kept, self.by.within
        if chosen == "kept":
            return frozenset(kept.urns)
        if chosen == "watched":
            return kept.watched
        if chosen.startswith("list:"):
            found = kept.list_of(int(chosen[5:]))
            return frozenset(found.urns) if found is not None else frozenset()
        return None

    def _face(self, item: ChangeItem) -> NewsFace:
        kept = self.mylist.kept
        lists = [each.name for each in kept.lists if item.urn in each.urns]
        return news_face(item, self.mine.held.acknowledged.get(item.key), lists, watched=item.urn in kept.watched)

    # --- looking at one ---

    def look_at(self, item: ChangeItem | None) -> None:
        """Show a change in full."""
        key = item.key if item is not None else None
        if key == self.current and (self.detail is not None or item is None):
            return
        self.current = key
        if item is None or self.found is None:
            self._detailing.give_up()
            self.detail = None
            self.looked_at.emit()
            return
        library, since, until = self.holder.library, self.found.from_as_at, self.found.to_as_at
        job = self._detailing.run(lambda _progress: news_detail(library, item, since, until))
        job.done(self._take_detail).failed(self._fail).start()

    def _take_detail(self, detail: NewsDetail) -> None:
        self.detail = detail
        self.looked_at.emit()

    # --- dealing with them ---

    def acknowledged_on(self, key: Key | None) -> str:
        """The day a change was dealt with, in words; "" where it was not."""
        day = self.mine.held.acknowledged.get(key) if key is not None else None
        return in_words(day) if day else ""

    def acknowledge(self, items: Sequence[ChangeItem]) -> None:
        """These are dealt with, as one action."""
        new = [item.key for item in items if item.key not in self.mine.held.acknowledged]
        if new:
            self.mine.acknowledge(new)

    def turn(self, items: Sequence[ChangeItem]) -> None:
        """Deal with these, or put them back where all of them are dealt with."""
        held = [item.key for item in items if item.key in self.mine.held.acknowledged]
        if len(held) == len(items) and held:
            self.mine.take_back(held)
        else:
            self.acknowledge(items)

    def following(self, gone: Sequence[Key] = ()) -> ChangeItem | None:
        """The next change that is not dealt with, once those of `gone` are too."""
        after = gone[-1] if gone else self.current
        return neighbour(self.sifted.items, after, self.mine.held.acknowledged, gone)

    def acknowledge_all(self) -> None:
        """All that is shown is dealt with, as one action."""
        self.mine.acknowledge(self.model.at)  # which leaves alone what was dealt with before

    # --- taking it along ---

    @property
    def area_words(self) -> str:
        """The authorities in a few words."""
        return self.count.area_words

    def sheet(self) -> Sheet:
        """What is shown, as a sheet to print and tables to take along."""
        return news_sheet(
            self.found, self.sifted.items, self.mine.held.acknowledged, self.area_words, sample=self.holder.sample
        )
