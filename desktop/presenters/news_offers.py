"""What What's new and the desk offer to the export sheet: their tables with typed columns, made in the background."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from data_sync.api import Library
from desktop.language import tr
from desktop.models.tables import Column, Sheet, Table, joined
from desktop.presenters.export import Offer, Wish
from desktop.presenters.news import NewsPresenter
from desktop.presenters.news_sheet import news_sheet
from desktop.presenters.officer import OfficerPresenter

if TYPE_CHECKING:
    from data_sync.api import Table as Shared

_KINDS: dict[str, Literal["text", "date", "whole"]] = {"text": "text", "date": "date", "number": "whole"}


def of_changes(news: NewsPresenter) -> Offer | None:
    """The changes that are shown, in their order; None where there are none."""
    found, items, area = news.found, news.sifted.items, news.area_words
    if found is None or not items:
        return None
    acknowledged, sample = dict(news.mine.held.acknowledged), news.holder.sample

    def make(library: Library, wish: Wish) -> Shared:
        sheet = news_sheet(found, items, acknowledged, area, sample=sample)
        return _shared(library, joined(sheet), sheet, found.to_as_at, hashes=wish.hashes)

    return Offer("changes", tr("whats new {area}", area=area), make)


def of_desk(officer: OfficerPresenter, sheet: Sheet) -> Offer | None:
    """The list of the desk that is open, as it is sorted; None where it has no row."""
    table = joined(sheet)
    if not table.rows:
        return None
    as_at = None if officer.which == "watch" else officer.as_at or None

    def make(library: Library, wish: Wish) -> Shared:
        return _shared(library, table, sheet, as_at, hashes=wish.hashes)

    return Offer(tr("desk {which}", which=officer.which), sheet.title, make)


def _shared(library: Library, table: Table, sheet: Sheet, as_at: str | None, *, hashes: bool) -> Shared:
    """A table as exports have it; the columns that are printed are those taken to paper."""
    columns = [(column.title, _KINDS[column.kind]) for column in table.columns]
    made: Shared = library.share.plain(
        sheet.title, columns, table.rows, as_at=as_at, query=f"{sheet.title}.", remarks=sheet.lines, hashes=hashes
    )
    told = (
        replace(shared, brief=column.paper > 0, chosen=_is_usual(column))
        for shared, column in zip(made.columns, table.columns, strict=True)
    )
    return replace(made, columns=tuple(told))


def _is_usual(column: Column) -> bool:
    """Hidden columns can be ticked; the URN is taken all the same, since it is what a setting is known by."""
    return not column.hidden or column.key == "urn"
