"""Beginning where one left off: the page and the order of the results always, what Find showed only for who lets their
searches be kept."""

from __future__ import annotations

import logging

from data_sync.api import KnownError, Query
from desktop.presenters.find import FindPresenter
from desktop.settings import Settings

log = logging.getLogger(__name__)

ORDERS = tuple(
    Query(sort=sort, descending=down)
    for sort in ("name", "inspected", "places", "registered")
    for down in (None, True, False)
)
"""Orders that every search has, and that say nothing of what was searched for."""
LONGEST = 20_000
"""Characters of a question that is kept: an area drawn on the map has many corners, and no end."""


def keep(settings: Settings, find: FindPresenter) -> None:
    """Note what Find shows, or forget what was noted."""
    query = find.query
    settings.results_sort = _order(query)
    written = query.to_json() if settings.keep_recent and not query.is_empty else ""
    settings.last_search = {"query": written, "of": _data(find)} if 0 < len(written) <= LONGEST else {}


def take_up(settings: Settings, find: FindPresenter) -> None:
    """Ask again what was asked when the program was closed, if it was asked of the same data; never fails."""
    held = settings.last_search
    if not settings.keep_recent or held.get("of") != _data(find):
        order = next((each for each in ORDERS if _order(each) == settings.results_sort), None)
        if order is not None and find.query == Query():
            find.ask(order)
        return
    try:
        query = Query.from_json(held["query"])
    except (KnownError, ValueError) as error:  # of another version of the program, or written by hand
        log.warning("The last search is not taken up: %s", type(error).__name__)
        return
    find.ask(query)


def _order(query: Query) -> str:
    """The order of a search in a word or two ("places down"); blank for one that is not kept."""
    if Query(sort=query.sort, descending=query.descending) not in ORDERS:
        return ""
    way = {None: "", True: " down", False: " up"}[query.descending]
    return f"{query.sort}{way}"


def _data(find: FindPresenter) -> str:
    return "sample" if find.holder.sample else "published"
