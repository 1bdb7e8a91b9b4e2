"""Which changes are shown, and how many there are of each kind: the filters of What's new. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from desktop.models.news_rows import HeadFace, Key, NewsRows, laid_out
from desktop.presenters.news_words import NOT_MET, TITLES, kind_of

if TYPE_CHECKING:
    from data_sync.api import ChangeItem


@dataclass(frozen=True, slots=True)
class NewsFilter:
    """`off` are kinds that are not shown; `type` one type of provider; `within` the person's list that a setting must
    stand on: "" any, kept, watched, or list:3. What is no news (`listed`, `councils`) is shown on request.
    """

    off: frozenset[str] = frozenset()
    type: str = ""
    within: str = ""
    acknowledged: bool = True
    listed: bool = False
    councils: bool = False


@dataclass(frozen=True, slots=True)
class Sifted:
    """`rows` are heads and changes for the list, `items` the changes alone. `kinds` counts each kind under the other
    filters; `done` and `total` are of the news under the filters of area, list, type and kind."""

    rows: NewsRows = field(default_factory=NewsRows)
    items: tuple[ChangeItem, ...] = ()
    kinds: Mapping[str, int] = field(default_factory=dict)
    types: tuple[str, ...] = ()
    done: int = 0
    total: int = 0
    listed: int = 0
    councils: int = 0


def sift(
    items: Sequence[ChangeItem],
    by: NewsFilter,
    acknowledged: Collection[Key],
    within: Collection[str] | None,
) -> Sifted:
    """The changes to show; `within` are the URNs of the list chosen, None where none is."""
    kinds: Counter[str] = Counter()
    done = total = listed = councils = 0
    groups: dict[str, list[ChangeItem]] = {NOT_MET: [], **{title: [] for title in TITLES.values()}}
    dealt = {
        key[0] for key in acknowledged
    }  # a key is made for few: of 80,000 changes it would take a tenth of a second
    types = {item.type for item in items if item.type}
    for item in items:
        if (by.type and item.type != by.type) or (within is not None and item.urn not in within):
            continue
        if item.newly_listed:
            listed += 1
            if not by.listed:
                continue
        if item.kind == "council_changed":
            councils += 1
            if not by.councils:
                continue
        kind = kind_of(item)
        kinds[kind] += 1
        if kind in by.off:
            continue
        total += 1
        if item.urn in dealt and item.key in acknowledged:
            done += 1
            if not by.acknowledged:
                continue
        groups[NOT_MET if item.not_met else TITLES[kind]].append(item)
    rows: list[Any] = []
    for title, some in groups.items():
        if some:
            rows += [HeadFace(f"{title}, {len(some):,}"), *some]
    shown = tuple(item for some in groups.values() for item in some)
    return Sifted(laid_out(rows), shown, kinds, tuple(sorted(types)), done, total, listed, councils)


def neighbour(
    items: Sequence[ChangeItem], key: Key | None, acknowledged: Collection[Key], gone: Collection[Key] = ()
) -> ChangeItem | None:
    """The next change after this one that is in neither of the two, from the top again where there is none below."""
    urn = key[0] if key is not None else ""  # compared first: making a key takes ten times as long
    at = next((n for n, item in enumerate(items) if item.urn == urn and item.key == key), -1)
    following = chain(islice(items, at + 1, None), islice(items, max(at, 0)))
    return next((item for item in following if item.key not in acknowledged and item.key not in gone), None)
