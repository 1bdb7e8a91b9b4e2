"""The Find page: what is asked, what was found, and the setting that is looked at. Knows no widget.

A key pressed asks the engine in the window's own thread: it answers in one to two milliseconds, less than the way to
another thread and back. Whatever may take longer (the first reading, a setting's whole record, what to loosen) is done
in the background.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import KnownError, Query, in_words
from desktop.jobs import Jobs, Latest
from desktop.language import tr
from desktop.models.results import ResultsModel
from desktop.models.row_face import RowFace
from desktop.presenters.anchors import Anchors
from desktop.presenters.basket import MOST, Basket
from desktop.presenters.filter_words import active, sort_in_force, sorts
from desktop.presenters.filters import Key, cleared, removed, toggled, with_places, with_sort_that_fits, without_own
from desktop.presenters.heading_words import NO_PAGE, heading_words, mended_words
from desktop.presenters.library import LibraryHolder
from desktop.presenters.row_faces import row_face
from desktop.presenters.unplaced_words import unplaced_words
from desktop.settings import Settings

if TYPE_CHECKING:  # what is imported only when it is wanted is not waited for by the first window
    from data_sync.api import Answer, FirstPage, Record, Setting
    from desktop.messages import Message
    from desktop.models.detail_face import DetailFace
    from desktop.presenters.loosening import EmptyAnswer, Offer
    from desktop.presenters.own_columns import OwnColumnFace

Counts = dict[str, dict[str, int]]


class FindPresenter(QObject):
    """Says `answered` when there are other results (`model`, `total`, `counts` … are then new), `asked` when the
    question changed, `looked_at` when another setting is shown or more is known of it (`detail`), `told` with a short
    sentence that a person must hear, `opened` with the address of a page to open in the browser.
    """

    asked = Signal()
    answered = Signal()
    looked_at = Signal()
    told = Signal(str)
    opened = Signal(str)
    own_changed = Signal()

    def __init__(
        self, holder: LibraryHolder, basket: Basket, jobs: Jobs, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.holder, self.basket, self.settings = holder, basket, settings
        self.model = ResultsModel(self)
        self.query = Query()
        self.counts: Counts = {}
        self.detail: DetailFace | None = None
        self.empty: EmptyAnswer | None = None
        self.message: Message | None = None
        self.as_at: str | None = None
        self.own: tuple[OwnColumnFace, ...] = ()
        self._answer: Answer | None = None
        self._early = False  # what is shown is the answer, told before the engine was there: its first rows
        self._setting: Setting | None = None
        self._seen: dict[str, Setting] = {}
        self._of_sample = holder.sample
        self._recording, self._loosening = Latest(jobs), Latest(jobs)
        self.anchors = Anchors(holder, settings, self)  # before `warmed` is heard here: places are found first
        self.anchors.changed.connect(self._ask_from_there)
        basket.changed.connect(self._tick)
        basket.full.connect(self._tell_full)
        holder.changed.connect(self._start_afresh)
        holder.warmed.connect(self._ask_again)
        holder.failed.connect(self._fail)

    # --- the first page ---

    def start(self) -> None:
        """Show the first settings by name without waiting for the engine; where nothing is held yet, wait for it."""
        if self.holder.must_build:
            return
        try:
            self._show_first(self.holder.library.first_page(FIRST_ROWS))
        except KnownError as error:
            self._fail_by(error)

    def _show_first(self, page: FirstPage) -> None:
        self._answer, self._early = None, False
        self.as_at = page.as_at
        self.message = None
        self.model.show(page.total, None, first=self._faces(page.settings))
        self.answered.emit()

    # --- asking ---

    @property
    def total(self) -> int:
        """How many settings were found."""
        return self.model.rowCount()

    @property
    def answer(self) -> Answer | None:
        """The answer that is shown, for who shows it otherwise than as rows; None before there is one."""
        return self._answer

    @property
    def today(self) -> str:
        return self.holder.library.today

    @property
    def ready(self) -> bool:
        """Whether what is shown is the answer to what is asked."""
        return self._answer is not None or self._early

    @property
    def mended(self) -> tuple[str, ...]:
        """The words that were searched for where the spelling was mended."""
        return self._answer.words if self._answer is not None else ()

    @property
    def withheld(self) -> int:
        """How many settings match but have no known place, in a search by distance."""
        return self._answer.unplaced if self._answer is not None and self.query.near is not None else 0

    def chips(self) -> list[tuple[Key, str]]:
        """The active filters."""
        return active(self.query, self.today, self.anchors.names(), self.settings.units)

    def sorts(self) -> list[tuple[str, str]]:
        """The ways to sort that fit the question."""
        return [*sorts(self.query), *((each.sort, tr("Sort: {name} (yours)", name=each.name)) for each in self.own)]

    @property
    def sort(self) -> str:
        return sort_in_force(self.query)

    def type(self, text: str) -> None:
        """Other words are searched for; answered before this returns, once the engine is ready."""
        self.ask(with_sort_that_fits(self.query.but(text=text)))

    def tick_filter(self, group: str, value: str, on: bool) -> None:
        """A filter's row was ticked or not."""
        self.ask(toggled(self.query, group, value, on, self.today))

    def set_places(self, low: int | None, high: int | None) -> None:
        self.ask(with_places(self.query, low, high))

    def set_latest_only(self, on: bool) -> None:
        """Whether a grade asked for must be the latest outcome."""
        self.ask(self.query.but(latest_only=on and bool(self.query.outcomes)))

    def set_within(self, key: Literal["home", "work"], miles: float | None) -> None:
        """Bound the search around home or work; None takes the bound away."""
        self.ask(self.anchors.bounded(self.query, key, miles))

    def retell(self) -> None:
        """Say the same in other units."""
        if self._answer is not None:
            self.model.show(self.total, self._fetch, tall=self.holder.leading(self._answer))
            self.asked.emit()  # the chips tell distances, too
            self.answered.emit()

    def remove(self, key: Key) -> None:
        """Take one active filter away. Of home or work only the bound goes: the place stays what is asked from."""
        place = self.query.near if key == ("near",) else self.query.near2 if key == ("near2",) else None
        own = self.anchors.names().get(place or "")
        self.ask(removed(self.query, key) if own is None else self.anchors.bounded(self.query, own, None))

    def clear(self) -> None:
        """Take all filters away; the words stay."""
        self.ask(cleared(self.query))

    def sort_by(self, sort: str) -> None:
        plain = self.query.but(sort=None, own_sort=None, descending=None)
        own = next((each for each in self.own if each.sort == sort), None)
        if own is not None:
            self.ask(plain.but(sort="own", own_sort=own.name, descending=own.kind != "text" or None))
        else:
            self.ask(plain.but(sort=None if sort == sort_in_force(plain) else sort))

    def add_own(self, test: str) -> None:
        """Narrow by a column of the person's own; one that cannot be asked so is told, and nothing changes."""
        query = self.query.but(own=tuple(dict.fromkeys((*self.query.own, test))))
        try:
            self.holder.library.own.asked(query)
        except KnownError as error:
            self.told.emit(f"{error.sentence} {error.action}")
            return
        self.ask(query)

    def show_own(self, columns: tuple[OwnColumnFace, ...]) -> None:
        """Other columns of the person's own are there; what is asked of those that have gone is no longer asked."""
        gone = {each.name for each in self.own} - {each.name for each in columns}
        self.own = columns
        query = without_own(self.query, gone)
        if query != self.query:
            self.ask(query)
        elif self._answer is not None and (query.own or query.sort == "own"):
            self._ask()
        self.own_changed.emit()
        self.asked.emit()

    def ask(self, query: Query) -> None:
        """Ask this, from home and work where these are set. The same question is not asked twice."""
        query = self.anchors.applied(query)
        if query == self.query and self.ready:
            return
        self.query = query
        self.asked.emit()
        if self.holder.is_quick():
            self._ask()
        elif self.holder.state == "opened" and not self.holder.must_build:
            self._ask_early()

    def _ask_early(self) -> None:
        """What is kept of this question is shown before the engine is there; most questions wait for it."""
        try:
            first = self.holder.library.first_answer(self.query)
        except KnownError as error:
            self._fail_by(error)
            return
        self._early = first is not None
        if first is None:
            return
        self.counts, self.as_at, self.message = first.counts, first.as_at, None
        self.model.show(first.total, None, tall=first.leading, first=self._faces(first.settings))
        self.answered.emit()

    def _ask(self) -> None:
        try:
            answer = self.holder.library.search(self.query)
            counts = answer.counts()
            tall = self.holder.leading(answer)
        except KnownError as error:
            self._fail_by(error)
            return
        shown = self._early or (self._answer is None and self.query == Query())
        same = shown and answer.total == self.total
        self._early = False
        self._answer, self.counts, self.as_at = answer, counts, answer.as_at
        self.message = None
        self._loosening.give_up()
        self.empty = None
        if same:
            self.model.complete(self._fetch, tall)
        else:
            self.model.show(answer.total, self._fetch, tall=tall)
        if not answer.total:
            self._loosen(answer)
        self.answered.emit()

    def _fetch(self, start: int, count: int) -> list[RowFace]:
        if self._answer is None:
            return []
        return self._faces(self.holder.library.rows(self._answer, start, count))

    def _faces(self, settings: list[Setting]) -> list[RowFace]:
        if len(self._seen) > _KEPT:
            self._seen.clear()
        self._seen.update((s.urn, s) for s in settings)
        today, units = self.today, self.settings.units
        second = self.anchors.names().get(self.query.near2 or "", self.query.near2 or "")
        faces = [row_face(setting, today, units, second) for setting in settings]
        if not (self.query.own or self.query.sort == "own"):
            return faces
        from desktop.presenters.own_columns import with_own

        return with_own(self.holder.library, self.query, faces)

    def _loosen(self, answer: Answer) -> None:
        from desktop.presenters.loosening import EmptyAnswer, offers, why_empty

        sentence, why = why_empty(self.query, answer.as_at)
        self.empty = EmptyAnswer(sentence, why, ())
        library, query, today = self.holder.library, self.query, self.today

        def show(found: tuple[Offer, ...]) -> None:
            self.empty = EmptyAnswer(sentence, why, found)
            self.answered.emit()

        job = self._loosening.run(lambda _progress: offers(library, query, today)).done(show)
        job.failed(self._fail_by).start()

    def _ask_again(self) -> None:
        self._ask()

    def _ask_from_there(self) -> None:
        """Home or work are other places now."""
        if self.holder.state == "ready":
            self.ask(self.query)
        else:
            self.query = self.anchors.applied(self.query)

    def _start_afresh(self) -> None:
        """Other data are there: what was shown is of the old."""
        self._answer, self._early, self.counts, self.empty = None, False, {}, None
        self._seen.clear()
        self.look_away()
        if self._of_sample != self.holder.sample:  # its authorities and postcodes mean nothing in the other
            self._of_sample = self.holder.sample
            self.basket.clear()
            self.query = Query()
            self.asked.emit()
        self.start()

    def _fail_by(self, error: BaseException) -> None:
        from desktop.messages import of

        self._fail(of(error))

    def _fail(self, message: Message) -> None:
        self.message = message
        self.answered.emit()

    # --- looking at one ---

    def look_at(self, urn: str | None) -> None:
        """Show one setting: at once what its row knows, and the whole record as soon as it has been read."""
        if urn is None:
            self.look_away()
            return
        if self.detail is not None and self.detail.urn == urn:
            return
        library = self.holder.library
        setting = self._seen.get(urn)
        if setting is not None:
            self._show(setting)
        job = self._recording.run(lambda _progress: library.show(urn)).done(self._add_record)
        job.failed(self._not_found).start()

    def look_away(self) -> None:
        """Show no setting."""
        self._recording.give_up()
        if self.detail is not None:
            self.detail = self._setting = None
            self.looked_at.emit()

    def open_page(self) -> None:
        """Open the setting's page at the inspectorate; an invented setting has none, which is said."""
        if self.detail is None:
            return
        if self.holder.sample:
            self.told.emit(NO_PAGE)
        elif self.detail.page:
            self.opened.emit(self.detail.page)

    def _show(self, setting: Setting) -> None:
        from desktop.presenters.detail_faces import detail_face

        self._setting = setting
        self.detail = detail_face(setting, self.today, self.as_at or self.today)
        self.looked_at.emit()

    def _add_record(self, record: Record) -> None:
        from desktop.presenters.detail_faces import detail_face, with_record

        shown = self._setting if self._setting and self._setting.urn == record.setting.urn else record.setting
        self._setting = shown
        face = detail_face(shown, self.today, self.as_at or self.today)
        self.detail = with_record(face, record, sample=self.holder.sample)
        self.looked_at.emit()

    def _not_found(self, error: BaseException) -> None:
        from desktop.messages import of

        self.look_away()
        self.told.emit(of(error).sentence)

    # --- choosing to compare ---

    def toggle_compare(self, urn: str | None) -> None:
        """Tick a setting to be compared, or take the tick away."""
        if urn is not None:
            self.basket.toggle(urn)

    def _tick(self) -> None:
        self.model.tick(self.basket.urns)

    def _tell_full(self) -> None:
        self.told.emit(tr("{most} settings are chosen already: that is the most that can be compared.", most=MOST))

    # --- in words ---

    def heading(self) -> str:
        """The number found: "97 settings", in the sample "97 sample settings"."""
        return heading_words(self.total, sample=self.holder.sample, left=self.query.left)

    def mended_words(self) -> str:
        """What was searched for in place of what was typed; empty where that was found."""
        return mended_words(self.query.text, self.mended)

    def withheld_words(self) -> str:
        """What a search by distance cannot place."""
        if not self.withheld or self._answer is None:
            return ""
        return unplaced_words(self._answer.found.unplaced_counts())

    def source_words(self) -> str:
        """Of what day these results are."""
        return tr("As at {day}", day=in_words(self.as_at)) if self.as_at else ""


_KEPT = 2000
FIRST_ROWS = 16
"""Rows read for the first paint: more than a tall screen shows."""
