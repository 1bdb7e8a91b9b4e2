"""The Reports page: what is asked of the reports held, what was found, and the passage that is looked at.

Everything is asked in the background; typing asks anew at every key, and only the newest question is answered. The
first hits are shown as soon as they are there, and how many there are in all when they have been counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import Coverage, FoundSections, Hit, Library, Query, Setting, in_words, write_hits
from desktop.jobs import Jobs, Latest
from desktop.language import tr, trn
from desktop.messages import Message, of
from desktop.models.report_hits import HitFace, HitsModel
from desktop.presenters.basket import MOST, Basket
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import MyList
from desktop.presenters.mylist_kept import ListFace
from desktop.presenters.report_passage import Passage, passage_of
from desktop.presenters.report_wish import (
    Key,
    Wish,
    begun,
    chips,
    head_words,
    place_words,
    report_query,
    scope_of,
    without,
)

_ANY_DAY = "1900-01-01"
FIRST = 20
"""Hits read before anything else: what a tall window shows."""


@dataclass(frozen=True, slots=True)
class _First:
    """The first answer: faces, the question as it was put, whether there is more, how much is held."""

    faces: tuple[HitFace, ...]
    text: str
    more: bool
    urns: tuple[str, ...] | None
    coverage: Coverage
    inspected: int


class ReportSearchPresenter(QObject):
    """Says `asked` when the wish changed, `answered` when there is another answer or more is known of it,
    `looked_at` when another passage is shown, `covered` when more is known of what is held, `told` with a sentence.

    `state` unknown: nothing is known yet; nothing: no report is held; idle: no words were typed; searching; ready;
    failed: `message`. `total` is None until all hits are counted; `cut` where the search
    was stopped because it took long. `widened` is what was searched for where the words
    alone found nothing.
    """

    asked = Signal()
    answered = Signal()
    looked_at = Signal()
    covered = Signal()
    told = Signal(str)

    def __init__(
        self, holder: LibraryHolder, basket: Basket, mylist: MyList, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.holder, self.basket, self.mylist, self._jobs = holder, basket, mylist, jobs
        self.model = HitsModel(self)
        self.wish = Wish()
        self.state = "unknown"
        self.message: Message | None = None
        self.total: int | None = None
        self.most = False
        self.cut = False
        self.widened = ""
        self.coverage: Coverage | None = None
        self.inspected = 0
        self.scope: tuple[str, ...] | None = None
        self.las: dict[str, int] = {}
        self.passage: Passage | None = None
        self._found: FoundSections | None = None
        self._round = 0
        self._stale = True
        self._searching, self._counting, self._reading, self._choosing = (Latest(jobs) for _ in range(4))
        mylist.changed.connect(self._renew_list)
        holder.changed.connect(self._start_afresh)
        basket.full.connect(
            lambda: self.told.emit(tr("{most} settings are chosen to compare: that is the most.", most=MOST))
        )

    # --- what is asked ---

    @property
    def today(self) -> str:
        return self.holder.library.today

    def shown(self) -> None:
        """The page came into sight: what is held may be more than before."""
        if self._stale or self.state in ("unknown", "nothing"):
            self.refresh()

    def refresh(self) -> None:
        """Ask the same again: other reports are held."""
        self._stale = False
        self.refresh_choices()
        self._ask()

    def outdated(self) -> None:
        """Reports came or went; asked anew when the page is next seen."""
        self._stale = True

    def type(self, text: str) -> None:
        self.ask(self.wish.but(text=text))

    def ask(self, wish: Wish) -> None:
        """Ask this. The same is not asked twice."""
        if wish == self.wish:
            return
        self.wish = wish
        self.asked.emit()
        self._ask()

    def remove(self, key: Key) -> None:
        self.ask(without(self.wish, key))

    def clear(self) -> None:
        self.ask(self.wish.cleared())

    def chips(self) -> list[tuple[Key, str]]:
        return chips(self.wish)

    def _ask(self) -> None:
        library, wish = self.holder.library, self.wish
        self._counting.give_up()
        if self.state != "unknown":
            self.state = "searching"
            self.answered.emit()
        job = self._searching.run(lambda _progress: _first(library, wish)).done(self._show_first)
        job.failed(self._fail).start()

    def _show_first(self, first: _First) -> None:
        self._round += 1
        self.coverage, self.inspected, self.scope = first.coverage, first.inspected, first.urns
        self.widened = first.text if first.text != self.wish.text else ""
        self._found, self.message = None, None
        self.total, self.most = (None, False) if first.more else (len(first.faces), False)
        self.cut = False
        if self.wish.everywhere and not self.coverage.held:
            self.state = "nothing"
        else:
            self.state = "ready" if self.wish.text.strip() else "idle"
        self.model.show(len(first.faces), first.faces)
        self._count(first)
        self.covered.emit()
        self.answered.emit()

    def _count(self, first: _First) -> None:
        """Find out in the background how many there are, and make the rest to be had."""
        if not first.faces:
            return
        library = self.holder.library
        query = report_query(self.wish, first.text, first.urns)
        job = self._counting.run(lambda progress: library.reports.find(query, progress)).done(self._complete)
        job.failed(self._fail).start()

    def _complete(self, found: FoundSections) -> None:
        self._found = found
        self.total, self.most, self.cut = len(found), found.more, found.cut
        self.model.complete(len(found), self._fetch)
        self.answered.emit()

    def _fetch(self, start: int, count: int) -> None:
        """A page of hits, in the background; of an older answer nobody hears."""
        library, found, asked_in = self.holder.library, self._found, self._round
        assert found is not None

        def take(faces: Sequence[HitFace]) -> None:
            if asked_in == self._round:
                self.model.take(start, faces)

        job = self._jobs.run(lambda _progress: _faces(library, library.reports.hits_of(found, start, count)))
        job.done(take).failed(self._fail).owned_by(self).start()

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self.state = "failed"
        self.answered.emit()

    def _start_afresh(self) -> None:
        """Other data are there."""
        for slot in (self._searching, self._counting, self._reading, self._choosing):
            slot.give_up()
        self._round += 1
        self.wish = Wish(text=self.wish.text)
        self.state, self.total, self.coverage, self._found = "unknown", None, None, None
        self.las = {}
        self.model.show(0)
        self.look_away()
        self._stale = True
        self.asked.emit()
        self.answered.emit()

    # --- what can be chosen ---

    @property
    def lists(self) -> tuple[ListFace, ...]:
        """The person's lists."""
        return self.mylist.kept.lists

    def refresh_choices(self) -> None:
        """Read of which authorities reports are held, and of how many settings in each."""
        library = self.holder.library
        job = self._choosing.run(lambda _progress: _authorities(library)).done(self._choose)
        job.failed(self._fail).start()

    def _choose(self, las: dict[str, int]) -> None:
        self.las = las
        self.covered.emit()

    def _renew_list(self) -> None:
        """The list that the search is narrowed to may hold others now, or be gone."""
        held = self.wish.shortlist
        if held is not None:
            self.ask(self.wish.but(shortlist=self.mylist.kept.list_of(held.id)))
        self.covered.emit()

    # --- looking at one ---

    def look_at(self, face: HitFace | None) -> None:
        """Show the whole passage that a sentence stands in."""
        if face is None or face.report is None:
            self.look_away()
            return
        library, words = self.holder.library, self.widened or self.wish.text
        job = self._reading.run(lambda _progress: passage_of(library, face, words)).done(self._show_passage)
        job.failed(self._fail).start()

    def look_away(self) -> None:
        self._reading.give_up()
        if self.passage is not None:
            self.passage = None
            self.looked_at.emit()

    def _show_passage(self, passage: Passage) -> None:
        self.passage = passage
        self.looked_at.emit()

    # --- taking away ---

    def save(self, path: Path) -> None:
        """Write all that was found as CSV, in the background; `told` says how it went."""
        library, found = self.holder.library, self._found
        if found is None:
            return

        def write(progress: Any) -> int:
            with open(path, "w", encoding="utf-8-sig", newline="") as out:
                return write_hits(found, library.reports.hits_of, library.settings, out, progress)

        def tell(count: int) -> None:
            self.told.emit(
                trn(
                    "{count:,} passage saved in {name}.",
                    "{count:,} passages saved in {name}.",
                    count,
                    count=count,
                    name=path.name,
                )
            )

        job = self._jobs.run(write).done(tell).owned_by(self)
        job.failed(lambda error: self.told.emit(saving_fault(error))).start()

    @property
    def can_save(self) -> bool:
        return self._found is not None and self.state == "ready"

    # --- in words ---

    def heading(self) -> str:
        """The number found: "1,063 passages"."""
        if self.state != "ready":
            return ""
        if self.total is None:
            return tr("Counting …")
        if self.most:
            return tr("The first {total:,} passages", total=self.total)
        if self.cut:
            return trn("{total:,} passage so far", "{total:,} passages so far", self.total, total=self.total)
        return trn("{total:,} passage", "{total:,} passages", self.total, total=self.total)

    def cut_words(self) -> str:
        """What is said of a search that was stopped; empty for one that came to its end."""
        if not self.cut or self.state != "ready":
            return ""
        return tr(
            "This search takes long, so it was stopped after a few seconds: these are the newest found by"
            " then. Add a word or a filter to search all."
        )

    def coverage_words(self) -> str:
        """How much is held of how much, and how many of these can have a report by what the register says."""
        if self.coverage is None:
            return ""
        told, place, n = self.coverage.in_words(), place_words(self.wish), self.coverage.settings
        if place:
            told = trn(
                "Text held for {held:,} of {n:,} setting {place}.", "Text held for {held:,} of {n:,} settings {place}.",
                n, held=self.coverage.with_text, n=n, place=place,
            )  # fmt: skip
        if not self.inspected or self.inspected >= self.coverage.settings:
            return told
        return tr(
            "{told} The register has an inspection for {inspected:,} of them.", told=told, inspected=self.inspected
        )

    def fetch_words(self) -> str:
        """What the button to fetch the rest says; empty where there is no rest, or no bounds were set to it."""
        if self.coverage is None or self.wish.everywhere:
            return ""
        rest = self.coverage.settings - self.coverage.with_text
        return tr("Get the reports of the other {rest:,}", rest=rest) if rest > 0 and self.coverage.with_text else (
            tr("Get their reports") if rest > 0 else ""
        )  # fmt: skip

    def whose(self) -> str:
        """The settings that a fetch would be for, in words."""
        return tr("the settings {place_words}", place_words=place_words(self.wish))


def saving_fault(error: BaseException) -> str:
    """Why a file could not be written."""
    if isinstance(error, OSError):
        return tr(
            "The file could not be saved: {value}. Choose another place.",
            value=error.strerror or tr("the disk refused it"),
        )
    message = of(error)
    return f"{message.sentence} {message.action}".strip()


def _first(library: Library, wish: Wish) -> _First:
    """In a worker: the settings meant, how much of them is held, and the first hits."""
    urns = scope_of(library, wish)
    reports = library.reports
    coverage = reports.coverage(urns)
    if urns is None:
        coverage = replace(coverage, settings=max(library.search(Query()).total, coverage.with_text))
    inspected = library.search(Query(urns=urns, inspected_after=_ANY_DAY)).total if coverage.settings else 0
    if not wish.text.strip():
        return _First((), wish.text, False, urns, coverage, inspected)
    found, text = reports.search(report_query(wish, wish.text, urns), 0, FIRST), wish.text
    if not found.hits and (wider := begun(wish.text)):
        wide = reports.search(report_query(wish, wider, urns), 0, FIRST)
        if wide.hits:
            found, text = wide, wider
    return _First(_faces(library, found.hits), text, found.more, urns, coverage, inspected)


def _faces(library: Library, hits: Sequence[Hit | None]) -> tuple[HitFace, ...]:
    known = {s.urn: s for s in library.settings(dict.fromkeys(hit.urn for hit in hits if hit is not None))}
    return tuple(_face(hit, known) for hit in hits)


def _face(hit: Hit | None, known: dict[str, Setting]) -> HitFace:
    if hit is None:
        return HitFace("", tr("This report was read anew"), "", tr("Search again to see what it says now"), "")
    return HitFace(
        urn=hit.urn,
        name=setting_name(hit.urn, known),
        day=in_words(hit.inspected) if hit.inspected else tr("No date"),
        head=head_words(hit.kind, hit.framework, hit.section),
        sentence=hit.snippet,
        marks=hit.marks,
        more=tr("{others} more in this part", others=hit.others) if hit.others else "",
        report=hit.report,
        section=hit.section_id,
    )


def setting_name(urn: str, known: dict[str, Setting]) -> str:
    """What a setting is called in a list of sentences."""
    setting = known.get(urn)
    return setting.label if setting is not None else tr("URN {urn}, not in the register held", urn=urn)


def _authorities(library: Library) -> dict[str, int]:
    las: dict[str, int] = {}
    for la in library.reports.areas().values():
        if la:
            las[la] = las.get(la, 0) + 1
    for la in library.values("la"):
        las.setdefault(la, 0)
    return las
