"""What must improve, over the reports held: counted by theme, quarter or area, each number opening its sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal

from data_sync.api import Count, Improvement, ImproveQuery, Library, in_words, quarter_days, write_improvements
from desktop.jobs import Jobs, Latest
from desktop.language import tr, trn
from desktop.messages import Message, of
from desktop.models.improve_counts import CountRow, CountsModel
from desktop.models.report_hits import HitFace, HitsModel
from desktop.presenters.report_passage import Passage, passage_of
from desktop.presenters.report_search import ReportSearchPresenter, saving_fault, setting_name
from desktop.presenters.report_wish import Wish, head_words, improve_query, scope_of, theme_words

By = Literal["theme", "quarter", "area"]
Kind = Literal["all", "must", "should"]
BASE = tr(
    "Counted over the reports held. Inspections in a period are targeted: the numbers say nothing of an area’s quality."
)
NO_AREA = tr("Not in the register held")
NO_DAY = tr("No date")


@dataclass(frozen=True, slots=True)
class _Counted:
    rows: tuple[CountRow, ...]
    query: ImproveQuery
    areas: Mapping[str, str] | None
    base: int
    items: int


class ImprovePresenter(QObject):
    """Follows the wish of the page's search (areas, lists, days, frameworks). `counted` when the table is new, `listed`
    when other sentences are shown, `looked_at` when another passage is, `told` gives a sentence.

    `by` is what a row of the table is, `theme` the one theme counted ("" for all), `base` how many reports were read.
    """

    counted = Signal()
    listed = Signal()
    looked_at = Signal()
    told = Signal(str)

    def __init__(self, search: ReportSearchPresenter, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.search, self._jobs = search, jobs
        self.counts = CountsModel(self)
        self.model = HitsModel(self)
        self.by: By = "theme"
        self.theme = ""
        self.kind: Kind = "all"
        self.base = 0
        self.title = ""
        self.message: Message | None = None
        self.passage: Passage | None = None
        self.ready = False
        self._seen = False
        self._wish: Wish | None = None
        self._query = ImproveQuery()
        self._all = ImproveQuery()
        self._areas: Mapping[str, str] | None = None
        self._round = 0
        self._counting, self._listing, self._reading = Latest(jobs), Latest(jobs), Latest(jobs)
        search.covered.connect(self._follow)

    # --- counting ---

    def shown(self) -> None:
        """This part of the page came into sight."""
        self._seen = True
        self._follow()

    def hidden(self) -> None:
        self._seen = False

    def count_by(self, by: str) -> None:
        """Have a row for each theme, quarter or area."""
        self.by = by  # type: ignore[assignment]
        self.refresh()

    def choose_theme(self, theme: str) -> None:
        """Count one theme alone; "" counts all."""
        self.theme = theme
        self.refresh()

    def choose_kind(self, kind: str) -> None:
        """Count actions (must) alone, recommendations (should) alone, or all."""
        self.kind = kind  # type: ignore[assignment]
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        library, wish, by, theme = self.search.holder.library, self.search.wish, self.by, self.theme
        self._wish = _heard(wish)
        must = _MUST[self.kind]
        job = self._counting.run(lambda _progress: _count(library, wish, by, theme, must)).done(self._show)
        job.failed(self._fail).start()

    def _follow(self) -> None:
        """The page's search is narrowed otherwise, or other reports are held."""
        if self._seen:
            self.refresh()

    def _show(self, counted: _Counted) -> None:
        self.ready, self.message = True, None
        self._all, self._areas, self.base = counted.query, counted.areas, counted.base
        self.counts.show(_HEADS[self.by], counted.rows, counted.items)
        self.counted.emit()
        self.open(None, "all")

    # --- the sentences behind a number ---

    def open(self, row: int | None, kind: Kind) -> None:
        """Show the sentences behind a number: of a row of the table (None: of all), actions or recommendations."""
        kind = self.kind if kind == "all" else kind
        query = replace(self._all, must=_MUST[kind])
        held = self.counts.row(row) if row is not None else None
        areas = self._areas
        if held is not None:
            query = _narrowed(query, self.by, held, areas)
        self.title = _title(held, kind, theme_words().get(self.theme, ""))
        self._query = query
        library = self.search.holder.library
        self._round += 1
        total = _total(held, kind) if held is not None else self.counts.items
        self.look_away()
        job = self._listing.run(lambda _progress: _items(library, query, 0, _FIRST))
        job.done(lambda faces: self._list(total, faces)).failed(self._fail).start()

    def _list(self, total: int, faces: Sequence[HitFace]) -> None:
        self.model.show(max(total, len(faces)), faces, self._fetch)
        self.listed.emit()

    def _fetch(self, start: int, count: int) -> None:
        library, query, asked_in = self.search.holder.library, self._query, self._round

        def take(faces: Sequence[HitFace]) -> None:
            if asked_in == self._round:
                self.model.take(start, faces)

        job = self._jobs.run(lambda _progress: _items(library, query, start, count))
        job.done(take).failed(self._fail).owned_by(self).start()

    # --- looking at one, taking away ---

    def look_at(self, face: HitFace | None) -> None:
        """Show the section that a sentence stands in."""
        if face is None or face.report is None:
            self.look_away()
            return
        library = self.search.holder.library
        job = self._reading.run(lambda _progress: passage_of(library, face)).done(self._show_passage)
        job.failed(self._fail).start()

    def look_away(self) -> None:
        self._reading.give_up()
        if self.passage is not None:
            self.passage = None
            self.looked_at.emit()

    def _show_passage(self, passage: Passage) -> None:
        self.passage = passage
        self.looked_at.emit()

    def save(self, path: Path) -> None:
        """Write the sentences listed as CSV, in the background; `told` says how it went."""
        library, query = self.search.holder.library, self._query

        def write(progress: Any) -> int:
            with open(path, "w", encoding="utf-8-sig", newline="") as out:
                return write_improvements(query, library.reports.improve_items, library.settings, out, progress)

        def tell(count: int) -> None:
            self.told.emit(
                trn(
                    "{count:,} sentence saved in {name}.",
                    "{count:,} sentences saved in {name}.",
                    count,
                    count=count,
                    name=path.name,
                )
            )

        job = self._jobs.run(write).done(tell).owned_by(self)
        job.failed(lambda error: self.told.emit(saving_fault(error))).start()

    def base_words(self) -> str:
        """What the numbers were counted over."""
        read = trn("{n:,} report read.", "{n:,} reports read.", self.base, n=self.base)
        return f"{read} {BASE}"

    def _fail(self, error: BaseException) -> None:
        self.message = of(error)
        self.counted.emit()


_FIRST = 20
_MUST: dict[str, bool | None] = {"all": None, "must": True, "should": False}
_HEADS: dict[str, str] = {"theme": tr("Theme"), "quarter": tr("Quarter"), "area": tr("Local authority")}


def _heard(wish: Wish) -> Wish:
    """What of a wish matters here: not its words."""
    return wish.but(text="", sort="newest", section=(), kind=())


def _count(library: Library, wish: Wish, by: By, theme: str, must: bool | None) -> _Counted:
    """In a worker."""
    query = replace(improve_query(wish, scope_of(library, wish)), themes=(theme,) if theme else (), must=must)
    reports = library.reports
    areas = reports.areas() if by == "area" else None
    found = reports.improve_counts(query, by_theme=by == "theme", by_quarter=by == "quarter", areas=areas)
    whole = reports.improve_counts(query, by_theme=False, by_quarter=False)
    base = whole[0].base if whole else 0
    rows = [_row(count, by) for count in found]
    if by == "theme":
        rows.sort(key=lambda r: (-r.actions, -r.recommendations))
    elif by == "quarter":
        rows.reverse()
    else:
        rows.sort(key=lambda r: (r.key == "", r.words))
    return _Counted(tuple(rows), query, areas, base, whole[0].items if whole else 0)


def _row(count: Count, by: By) -> CountRow:
    key = {"theme": count.theme, "quarter": count.quarter, "area": count.area}[by]
    if by == "theme":
        words = theme_words().get(key, key)
    else:
        words = (_quarter_words(key) if by == "quarter" else key) or (NO_DAY if by == "quarter" else NO_AREA)
    return CountRow(key, words, count.actions, count.recommendations, count.reports, count.settings, count.base)


def _quarter_words(quarter: str) -> str:
    months = {
        "1": tr("January to March"),
        "2": tr("April to June"),
        "3": tr("July to September"),
        "4": tr("October to December"),
    }
    return f"{months[quarter[-1]]} {quarter[:4]}" if quarter else ""


def _narrowed(query: ImproveQuery, by: By, row: CountRow, areas: Mapping[str, str] | None) -> ImproveQuery:
    """The question behind a row's numbers."""
    if by == "theme":
        return replace(query, themes=(row.key,))
    if by == "area":
        held = areas or {}
        inside = [urn for urn, la in held.items() if la == row.key]
        chosen = tuple(urn for urn in inside if query.urns is None or urn in set(query.urns))
        return replace(query, urns=chosen)
    if not row.key:
        return query
    first, last = quarter_days(row.key)
    return replace(query, after=max(first, query.after or first), before=min(last, query.before or last))


def _title(row: CountRow | None, kind: Kind, theme: str) -> str:
    what = {"all": tr("Actions and recommendations"), "must": tr("Actions"), "should": tr("Recommendations")}[kind]
    parts = [what, *([row.words] if row is not None else []), *([theme] if theme else [])]
    return "  ·  ".join(dict.fromkeys(parts))


def _total(row: CountRow, kind: Kind) -> int:
    return {"all": row.items, "must": row.actions, "should": row.recommendations}[kind]


def _items(library: Library, query: ImproveQuery, start: int, count: int) -> tuple[HitFace, ...]:
    items = library.reports.improve_items(query, start, count)
    known = {s.urn: s for s in library.settings(dict.fromkeys(item.urn for item in items))}
    names = theme_words()
    return tuple(_face(item, setting_name(item.urn, known), names) for item in items)


def _face(item: Improvement, name: str, names: Mapping[str, str]) -> HitFace:
    what = tr("Action: must") if item.must else tr("Recommendation: should")
    due = tr("by {day}", day=in_words(item.due)) if item.due else ""
    themes = ", ".join(names.get(theme, theme) for theme in item.themes)
    return HitFace(
        urn=item.urn,
        name=name,
        day=in_words(item.inspected) if item.inspected else NO_DAY,
        head=head_words(item.kind, item.framework, what),
        sentence=item.text[:1].upper() + item.text[1:],
        more=". ".join(part for part in (themes, due) if part),
        report=item.report,
        section=item.section_id,
    )
