"""What a view of each page may hold, and what it says in words. A view holds what a person chose and never anything
that was published: settings stand in it by URN."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from data_sync.domain.dates import in_words, parse_date
from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.search.query import Query
from data_sync.share.project_reading import Refused, only, text, texts, urns
from data_sync.share.query_words import query_words

MOST_COMPARED, FEWEST_COMPARED = 6, 2
MOST_AREAS = 500
MOST_TABLES, MOST_COLUMNS = 50, 200
LONGEST = 200
SHOWN_AS = ("list", "map", "both")
OWN = "own: "
"""What the key of a person's own column begins with in a table."""

State = dict[str, Any]


def state_of(page: str, told: Any) -> State:
    """The state of a view of this page, looked at part by part. Raises `Refused`."""
    if not isinstance(page, str) or page not in _PAGES:
        raise Refused(tr("a view is of a page that this program does not have"))
    if not isinstance(told, dict):
        raise Refused(tr("a view cannot be read"))
    return _PAGES[page][0](told)


def view_words(page: str, state: State) -> str:
    """What a view shows, as one sentence. Nothing that it holds is left unsaid."""
    return _PAGES[page][1](state)


def _find(told: State) -> State:
    only(told, ("query", "shown_as"), "view")
    query, shown_as = told.get("query"), told.get("shown_as", "list")
    if not isinstance(query, dict) or shown_as not in SHOWN_AS:
        raise Refused(tr("a view of Find cannot be read"))
    try:
        return {"query": json.loads(Query.from_json(json.dumps(query)).to_json()), "shown_as": shown_as}
    except KnownError as error:
        raise Refused(tr("it holds a search that this version cannot read")) from error


def _find_words(state: State) -> str:
    query = Query.from_json(json.dumps(state["query"]))
    told = {"list": tr("Find."), "map": tr("Find, on the map."), "both": tr("Find, with the map.")}[state["shown_as"]]
    words = [told, query_words(query, say_places=True)]
    if query.sort:
        words.insert(1, tr("Sorted by {order}.", order=query.own_sort or query.sort))
    return " ".join(words)


def _compare(told: State) -> State:
    only(told, ("urns", "only_differences"), "view")
    found, differ = urns(told.get("urns"), "a comparison", MOST_COMPARED), told.get("only_differences", False)
    if len(found) < FEWEST_COMPARED or not isinstance(differ, bool):
        raise Refused(tr("a comparison cannot be read"))
    return {"urns": list(found), "only_differences": differ}


def _compare_words(state: State) -> str:
    n = len(state["urns"])
    if state["only_differences"]:
        return tr("Compare: {n} settings side by side, by URN, only what differs.", n=n)
    return tr("Compare: {n} settings side by side, by URN.", n=n)


def _statistics(told: State) -> State:
    only(told, ("area", "as_at"), "view")
    day = told.get("as_at", "")
    if not isinstance(day, str) or (day and parse_date(day) != day):
        raise Refused(tr("a view of Statistics has a date that is none"))
    area = text(told.get("area", ""), tr("an area"), LONGEST)
    if area and not area.startswith(("region:", "la:")):
        raise Refused(tr("a view of Statistics has an area that cannot be read"))
    return {"area": area, "as_at": day}


def _statistics_words(state: State) -> str:
    area = state["area"].partition(":")[2] or tr("England")
    if state["as_at"]:
        return tr("Statistics: {area}, as at {day}.", area=area, day=in_words(state["as_at"]))
    return tr("Statistics: {area}, at the newest date held.", area=area)


def _news(told: State) -> State:
    only(told, ("areas",), "view")
    return {"areas": texts(told.get("areas"), tr("an area"), MOST_AREAS, LONGEST)}


def _news_words(state: State) -> str:
    return tr("What’s new: {areas}.", areas=", ".join(state["areas"]) or tr("all of England"))


def _columns(told: State) -> State:
    only(told, ("tables",), "view")
    tables = told.get("tables")
    if not isinstance(tables, dict) or not tables or len(tables) > MOST_TABLES:
        raise Refused(tr("the columns of a view cannot be read"))
    return {
        "tables": {
            text(kind, "a table", LONGEST): texts(keys, "a column", MOST_COLUMNS, LONGEST)
            for kind, keys in tables.items()
        }
    }


def _columns_words(state: State) -> str:
    tables = state["tables"]
    own = sorted({key.removeprefix(OWN) for keys in tables.values() for key in keys if key.startswith(OWN)})
    told = "; ".join(f"{_table(kind)}: {len(keys)}" for kind, keys in tables.items())
    words = [tr("Columns chosen for taking away: {tables}.", tables=told)]
    if own:
        words.append(tr("They name columns of yours: {columns}.", columns=", ".join(own)))
    return " ".join(words)


def _table(kind: str) -> str:
    """A table as the window remembers it, in words: `settings narrow` is the list of settings on paper."""
    named, _, form = kind.rpartition(" ")
    return tr("{table} on paper or in a message", table=named) if form == "narrow" else named or kind


_PAGES: dict[str, tuple[Callable[[State], State], Callable[[State], str]]] = {
    "find": (_find, _find_words), "compare": (_compare, _compare_words), "statistics": (_statistics, _statistics_words),
    "whatsnew": (_news, _news_words), "columns": (_columns, _columns_words),
}  # fmt: skip
PAGES = tuple(_PAGES)
