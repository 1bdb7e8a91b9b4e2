"""Views: how a page of the window stood, kept under a name: what was asked, in what order, which settings side by side,
which area, which columns. What a view says is not read here; whoever keeps one has looked at it
(`share.project_views`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from data_sync.errors import KnownError
from data_sync.language import tr
from data_sync.mine.kept import Kept
from data_sync.mine.naming import proper_name

VIEWS = "views"
"""The name under which they are kept."""


@dataclass(frozen=True, slots=True)
class View:
    """How the page `page` stood; `state` is what JSON can say."""

    name: str
    page: str
    state: Mapping[str, Any]


class Views:
    """The person's views, in the order in which they were kept; names differ whatever their case."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def all(self) -> tuple[View, ...]:
        """Every view."""
        return tuple(View(each["name"], each["page"], each["state"]) for each in self._kept.get(VIEWS, []))

    def named(self, name: str) -> View | None:
        """The view of this name, if there is one."""
        wanted = _folded(name)
        return next((view for view in self.all() if _folded(view.name) == wanted), None)

    def save(self, name: str, page: str, state: Mapping[str, Any]) -> None:
        """Keep a view. Raises `bad-name`, or `name-taken` where another has the name."""
        name = proper_name(name, "view")
        if self.named(name) is not None:
            raise KnownError("name-taken", what=tr("view"), name=name)
        self._keep((*self.all(), View(name, page, state)), f"Kept the view {name}")

    def replace(self, name: str, page: str, state: Mapping[str, Any]) -> None:
        """Let the view of this name show something else. Raises `unknown-value`."""
        held = self._held(name)
        new = tuple(View(held.name, page, state) if view == held else view for view in self.all())
        self._keep(new, f"Changed the view {held.name}")

    def remove(self, name: str) -> None:
        """Take a view out. Raises `unknown-value`."""
        held = self._held(name)
        self._keep(tuple(view for view in self.all() if view != held), f"Removed the view {held.name}")

    def _held(self, name: str) -> View:
        held = self.named(name)
        if held is None:
            known = ", ".join(view.name for view in self.all()) or tr("none yet")
            raise KnownError("unknown-value", what=tr("view"), value=name, known=known)
        return held

    def _keep(self, views: tuple[View, ...], words: str) -> None:
        told = [{"name": view.name, "page": view.page, "state": dict(view.state)} for view in views]
        self._kept.choose(VIEWS, told, words)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
