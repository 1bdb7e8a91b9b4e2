"""Opening a number: the search that finds the settings behind it, or the list of them.

A search answers about the newest release alone, so a number of an older release opens a list; so does one that counts
settings which are no longer on the register.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.api import Library, Query, in_words, parse_spec
from desktop.language import tr
from desktop.models.number_table import TableFace
from desktop.presenters.statistics_tables import behind_table, change_table
from desktop.presenters.statistics_words import Change

if TYPE_CHECKING:  # what `Library.nation` answers
    Counted = Any

PLACES = frozenset({"places", "eyr_places", "eyr_estimates"})
"""Measures that add places up, not settings."""
FLOW = "flow."


@dataclass(frozen=True, slots=True)
class Opened:
    """The settings behind a number: as a search, or as a table with its title."""

    title: str
    query: Query | None = None
    table: TableFace | None = None


def open_figure(library: Library, counted: Counted, words: str, source: str) -> Opened:
    """Find the settings behind a number. The search is asked first whether it finds just as many."""
    nation = library.nation
    newest = nation.releases()[-1].as_at == counted.as_at
    places = bool(PLACES & set(counted.measures))
    filters = nation.search_for(counted) if newest else None
    if filters is not None:
        query = query_of(filters)
        return Opened(words, query)
    behind = nation.behind(counted)
    if newest and not counted.measures[0].startswith(FLOW + "left"):
        query = Query(urns=tuple(row.urn for row in behind))
        if library.search(query).total == len(behind):
            return Opened(words, query)
    about = (
        tr(
            "{count:,} settings, as at {day}. {title}.",
            count=len(behind),
            day=in_words(counted.as_at),
            title=counted.area.title,
        ),
        source,
    )
    return Opened(words, None, behind_table(behind, words, about, places=places))


def open_change(library: Library, change: Change, words: str, source: str) -> Opened:
    """Find the settings that made a number another one since a release."""
    counted, rows = change.counted, library.nation.behind_change(change.counted, change.since)
    new, gone = sum(not row.before for row in rows), sum(not row.now for row in rows)
    others = len(rows) - new - gone
    said = (
        tr("{new:,} came into it, {gone:,} are no longer in it, {n:,} count otherwise", new=new, gone=gone, n=others)
        if others > 0
        else tr("{new:,} came into it, {gone:,} are no longer in it", new=new, gone=gone)
    )
    between = tr("between {day} and {day2}", day=in_words(change.since), day2=in_words(counted.as_at))
    about = (f"{said}, {between}. {counted.area.title}.", source)
    return Opened(words, None, change_table(rows, words, about))


def settings_list(library: Library, urns: Sequence[str], as_at: str, words: str, source: str) -> Opened:
    """Find these settings, by their URNs, as a release had them."""
    if library.nation.releases()[-1].as_at == as_at:
        return Opened(words, Query(urns=tuple(urns)))
    found = [_Listed(s.urn, s.label, s.type, s.la) for s in library.settings(urns)]
    about = (tr("{count:,} settings, as at {day}.", count=len(found), day=in_words(as_at)), source)
    return Opened(words, None, behind_table(found, words, about, places=False))


def query_of(filters: dict[str, list[str]]) -> Query:
    """The search of `nation.search_for`."""
    parts: dict[str, Any] = {name: tuple(values) for name, values in filters.items() if name != "outcomes"}
    if "outcomes" in filters:
        parts["outcomes"] = tuple(parse_spec(text) for text in filters["outcomes"])
    return Query(**parts)


@dataclass(frozen=True, slots=True)
class _Listed:
    urn: str
    label: str
    type: str | None
    la: str | None
    value: float = 1.0
