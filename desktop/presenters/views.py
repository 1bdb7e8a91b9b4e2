"""Views: how a page stands, kept under a name, shown again later, or by a colleague who was handed it in a project.

Each page that can be kept says how it stands and can be made to stand so again; the page itself knows nothing of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library, Query
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.export import KEY as EXPORT
from desktop.presenters.mylist import MyList

if TYPE_CHECKING:
    from desktop.presenters.find import FindPresenter
    from desktop.settings import Settings

State = dict[str, Any]
COLUMNS = "columns"
COLUMNS_SET = tr("The columns of this view are chosen for what you take away from now on.")


@dataclass(frozen=True, slots=True)
class PageStand:
    """A page that can be kept: `now` says how it stands, None where it shows nothing yet; `show` makes it stand so."""

    title: str
    now: Callable[[], State | None]
    show: Callable[[State], object]


@dataclass(frozen=True, slots=True)
class ViewFace:
    """A view that is kept, or a page as it stands now (`name` is then what it could be called)."""

    name: str
    page: str
    words: str


class ViewsPresenter(QObject):
    """`shown` gives the page to go to; columns belong to none, and what they change is said by My list."""

    shown = Signal(str)

    def __init__(self, mylist: MyList, stands: Mapping[str, PageStand], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mylist, self._stands = mylist, dict(stands)

    def ask(self, then: Callable[[tuple[tuple[ViewFace, ...], tuple[ViewFace, ...]]], object]) -> None:
        """Give `then` the pages as they stand now, and the views that are kept."""
        now = {page: (stand.title, state) for page, stand in self._stands.items() if (state := stand.now()) is not None}

        def read(library: Library) -> tuple[tuple[ViewFace, ...], tuple[ViewFace, ...]]:
            projects = library.share.projects
            pages = tuple(
                ViewFace(title, page, projects.view_words(page, state)) for page, (title, state) in now.items()
            )
            views = library.mine.views.all() if library.places.user.exists() else ()
            return pages, tuple(ViewFace(v.name, v.page, projects.view_words(v.page, v.state)) for v in views)

        self.mylist.ask(read, then)

    def keep(self, page: str, name: str, then: Callable[[object], object], failed: Callable[[Message], object]) -> None:
        """Keep how a page stands now."""
        state = self._stands[page].now()
        if state is not None:
            self.mylist.do(
                lambda library: library.share.projects.keep_view(name, page, state), then=then, failed=failed
            )

    def show(self, name: str) -> None:
        """Let its page stand as a view says, and go there."""

        def take(found: tuple[str, State] | None) -> None:
            if found is None or found[0] not in self._stands:
                return
            page, state = found
            self._stands[page].show(state)
            if page == COLUMNS:
                self.mylist.said.emit(COLUMNS_SET)
            else:
                self.shown.emit(page)

        self.mylist.ask(lambda library: _view(library, name), take)

    def remove(self, name: str) -> None:
        """Take a view out; Undo brings it back."""
        self.mylist.do(lambda library: library.mine.views.remove(name))


def _view(library: Library, name: str) -> tuple[str, State] | None:
    view = library.mine.views.named(name)
    return None if view is None else (view.page, dict(view.state))


def find_now(find: FindPresenter, settings: Settings) -> State:
    """How Find stands: what is asked, in what order, and how it is shown."""
    return {"query": json.loads(find.query.to_json()), "shown_as": settings.results_as}


def find_query(state: State) -> Query:
    """What a view of Find asks."""
    return Query.from_json(json.dumps(state["query"]))


def columns_now(settings: Settings) -> State | None:
    """The columns that the person chose for what is taken away; None where they chose none."""
    held = settings.rest.get(EXPORT)
    tables = {kind: keys for kind, keys in held.items() if isinstance(keys, list)} if isinstance(held, dict) else {}
    return {"tables": tables} if tables else None


def choose_columns(settings: Settings, state: State) -> None:
    """Choose the columns of a view; those of other tables stay as they are."""
    held = settings.rest.get(EXPORT)
    settings.rest[EXPORT] = {**(held if isinstance(held, dict) else {}), **state["tables"]}
