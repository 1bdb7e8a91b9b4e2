"""The packs that the pages of this program offer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from desktop.language import tr, trn
from desktop.presenters.packs import PackOffer, PackWish

if TYPE_CHECKING:
    from data_sync.api import Library, Pack, Table
    from desktop.presenters.compare import ComparePresenter
    from desktop.presenters.find import FindPresenter
    from desktop.presenters.mylist_page import MyListPresenter
    from desktop.presenters.own_columns import OwnColumnFace
    from desktop.presenters.statistics import StatisticsPresenter

MOST_VISITS = 200
MOST_NAMED = 3
"""So many of the person's own columns are named in a question."""
VISITS = tr(
    "a page each, to take along: the latest outcomes in their own framework’s words and how old"
    " they are, what the reports held say must improve, the questions that raises, your own"
    " questions, and room for notes."
)
BRIEF = tr(
    "For a visit: what it is, its outcomes and what must improve, the rules that point at it with"
    " their source, its history over the releases held, who else is there, who runs it, your"
    " watch list’s entry, and room for notes."
)
SUFFICIENCY = tr(
    "Settings and places by type, register, area and deprivation band, outcomes with each"
    " framework apart, method, what is left out, the query, the files it rests on, and labelled"
    " empty columns for what the register cannot know."
)
OWN = tr("Fill columns with my own figures")
NO_NOTES = tr("Your notes, tags and decisions are not in it.")


def of_compare(compare: ComparePresenter) -> PackOffer | None:
    """Visits to the settings that stand side by side."""
    return _visits(compare.urns, tr("visits to settings compared"))


def of_my_list(mine: MyListPresenter) -> PackOffer | None:
    """Visits to the settings of the open folder, in the order they stand in."""
    folder = mine.open_folder
    urns = [urn for n in range(mine.model.rowCount()) if (urn := mine.urn(n)) is not None]
    return _visits(urns, tr("visits {words}", words=folder.words)) if folder is not None else None


def _visits(urns: Sequence[str], name: str) -> PackOffer | None:
    wanted = tuple(urns)[:MOST_VISITS]
    if not wanted:
        return None
    n = len(wanted)
    count = (
        trn("The first setting", "The first {n} settings", n, n=n)
        if len(urns) > n
        else trn("{n} setting", "{n} settings", n, n=n)
    )
    about = f"{count}, {VISITS} {NO_NOTES}"
    return PackOffer(tr("Visit pack"), about, name, lambda library, _wish: library.share.packs.visits(wanted))


def of_find(find: FindPresenter) -> PackOffer | None:
    """A brief on the setting that is looked at in Find."""
    detail = find.detail
    return of_setting(detail.urn, detail.title) if detail is not None else None


def of_setting(urn: str, name: str) -> PackOffer | None:
    """A brief on one setting; None where there is none."""
    if not urn:
        return None
    return PackOffer(
        tr("Brief: {name}", name=name), BRIEF, tr("brief {urn}", urn=urn),
        lambda library, wish: library.share.packs.brief(urn, notes=wish.notes),
        notes=tr("Put my own notes in it as well"),
    )  # fmt: skip


def of_statistics(statistics: StatisticsPresenter, own: Sequence[OwnColumnFace] = ()) -> PackOffer | None:
    """A sufficiency pack of the area looked at, as at the release looked at; `own` are the columns of the person's own
    that are held."""
    whole, (kind, name) = statistics.whole, statistics.area
    if whole is None:
        return None
    as_at, by, lookup = whole.as_at, statistics.supply_by, statistics.lookup

    def made(library: Library, wish: PackWish) -> Any:
        from data_sync.api import Asked

        las: tuple[str, ...] = (name,) if kind == "la" else ()
        if kind == "region":
            las = library.nation.authorities_in(name, as_at)
        asked = Asked(las, as_at, wish.before or None, by, lookup, wish.clubs, wish.own)
        return library.share.packs.sufficiency(asked)

    def pack(library: Library, wish: PackWish) -> Pack:
        return cast("Pack", made(library, wish).pack())

    def tables(library: Library, wish: PackWish) -> Sequence[Table]:
        return cast("Sequence[Table]", made(library, wish).tables())

    befores = tuple((day, words) for day, words in whole.held.releases if day < as_at)
    title, filling = tr("Sufficiency pack: {name}", name=name), [column.name for column in own if column.meaning]
    named = ", ".join(filling[:MOST_NAMED])
    if len(filling) > MOST_NAMED:
        named = tr("{names} and {count} more", names=named, count=len(filling) - MOST_NAMED)
    question = f"{OWN}: {named}" if filling else ""
    return PackOffer(
        title,
        SUFFICIENCY,
        tr("sufficiency {name} {as_at}", name=name, as_at=as_at),
        pack,
        tables,
        own=question,
        befores=befores,
        clubs=True,
    )
