"""What the pages of this program offer to be taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from data_sync.api import Library
from desktop.language import tr
from desktop.models.tables import Sheet
from desktop.models.tables import Table as SheetTable
from desktop.presenters.basket import FEWEST, MOST
from desktop.presenters.export import Offer, Wish

if TYPE_CHECKING:
    from data_sync.api import Table
    from desktop.presenters.compare import ComparePresenter
    from desktop.presenters.find import FindPresenter
    from desktop.presenters.mylist_page import MyListPresenter


KINDS: dict[str, Literal["text", "date", "whole"]] = {"text": "text", "date": "date", "number": "whole"}


def write_workbook(library: Library, sheet: Sheet, path: str) -> int:
    """Write what a page prints as a workbook, a sheet a table; how many rows. Raises as `Share.write`."""
    as_at, query = library.status().as_at, " ".join((sheet.title, *sheet.lines))
    tables = [
        library.share.plain(
            table.title, [(column.title, KINDS[column.kind]) for column in table.columns], table.rows, as_at=as_at,
            query=query,
        )
        for table in sheet.tables or (SheetTable(sheet.title, ()),)
    ]  # fmt: skip
    return library.share.write(Path(path), tables, "xlsx")


def of_find(find: FindPresenter) -> Offer | None:
    """What was found, in the order it is shown in."""
    answer = find.answer
    if answer is None or not answer.total:
        return None

    def make(library: Library, wish: Wish) -> Table:
        return library.share.found(answer, say_places=wish.say_places, hashes=wish.hashes)

    query = answer.query
    asked = [place for place in (query.near, query.near2) if place]
    places = tr("{place} and {other}", place=asked[0], other=asked[1]) if len(asked) > 1 else "".join(asked)
    words = query.text.strip() or next(iter((*query.la, *query.region, *query.type)), tr("settings"))
    return Offer("settings", words, make, places)


def of_compare(compare: ComparePresenter) -> Offer | None:
    """The settings side by side."""
    urns = compare.urns
    if not FEWEST <= len(urns) <= MOST:
        return None
    return Offer(
        "comparison", tr("settings compared"), lambda library, wish: library.share.comparison(urns, hashes=wish.hashes)
    )


def of_my_list(mine: MyListPresenter) -> Offer | None:
    """The settings of the open folder in the order they stand in; nothing of what is noted about them."""
    folder = mine.open_folder
    urns = [urn for n in range(mine.model.rowCount()) if (urn := mine.urn(n)) is not None]
    if folder is None or not urns:
        return None
    name = folder.words

    def make(library: Library, wish: Wish) -> Table:
        return library.share.settings(urns, name, hashes=wish.hashes)

    return Offer("settings", name, make)
