"""Project files of one data folder: saving one, looking at a colleague's, taking it in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from data_sync.errors import KnownError
from data_sync.share.makers import Holding
from data_sync.share.project import Project, SharedNote, read_project, write_project
from data_sync.share.project_merge import WAYS, Choices, Item, NoteKey, collect, leaves, merge, notes_on, plan
from data_sync.share.project_reading import Refused
from data_sync.share.project_views import state_of, view_words


class Projects:
    """Works on an empty data folder as well: what is shared names settings by URN, and no register is asked."""

    def __init__(self, held: Holding) -> None:
        self._held = held

    def collect(
        self, *, lists: Sequence[str] | None = None, searches: Sequence[str] | None = None,
        views: Sequence[str] | None = None, notes: bool | Collection[NoteKey] = False, own: Sequence[str] = (),
    ) -> Project:  # fmt: skip
        """A project of the person's own: see `project_merge.collect`."""
        made_at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        mine = self._held.mine
        return collect(mine, made_at, lists=lists, searches=searches, views=views, notes=notes, own=own)

    def notes_on(self, lists: Sequence[str] | None = None) -> tuple[SharedNote, ...]:
        """The notes that could leave with these lists (None for all)."""
        return notes_on(self._held.mine, self.collect(lists=lists, searches=(), views=()).lists)

    def keep_view(self, name: str, page: str, state: Mapping[str, Any]) -> None:
        """Keep how a page stands under a name. Raises `bad-name` or `name-taken`, and `bad-query` for a state that is
        none."""
        try:
            looked_at = state_of(page, dict(state))
        except Refused as error:
            raise KnownError("bad-query", why=str(error)) from error
        self._held.mine.views.save(name, page, looked_at)

    def view_words(self, page: str, state: Mapping[str, Any]) -> str:
        """What a view shows, as one sentence."""
        return view_words(page, dict(state))

    def leaves(self, project: Project) -> list[str]:
        """What is in a project, sentence by sentence."""
        return leaves(project)

    def save(self, project: Project, path: Path) -> None:
        """Write a project file: see `project.write_project`."""
        write_project(project, path)

    def read(self, path: Path) -> Project:
        """Read a project file: see `project.read_project`."""
        return read_project(path)

    def plan(self, project: Project) -> tuple[Item, ...]:
        """What taking it in would do, thing by thing. Changes nothing."""
        return plan(self._held.mine, project)

    def take_in(self, project: Project, choices: Choices | None = None) -> int:
        """Take a project in as one action that can be undone; how many things changed."""
        return merge(self._held.mine, project, choices or Choices(), self._look)

    @staticmethod
    def choices(
        lists: str = "merge", searches: str = "copy", notes: str = "keep", views: str = "copy", own: str = "copy",
        single: Mapping[tuple[str, int], str] | None = None,
    ) -> Choices:  # fmt: skip
        """What is done where the two differ, by kind and for single things by kind and key. Raises `unknown-value`."""
        general = {"list": lists, "search": searches, "note": notes, "view": views, "own": own}
        # what is new can be taken as it is or left out, whatever its kind
        asked = [(kind, way, WAYS[kind]) for kind, way in general.items()]  # type: ignore[index]
        asked += [(kind, way, (*WAYS[kind], "copy")) for (kind, _), way in (single or {}).items()]  # type: ignore[index]
        for kind, way, known in asked:
            if way not in known:
                raise KnownError("unknown-value", what=f"way for a {kind}", value=way, known=", ".join(known))
        return Choices(lists, searches, notes, views, own, single or {})  # type: ignore[arg-type]

    def _look(self, search: int) -> None:
        try:
            found = self._held.saved_search_news(search).new
            self._held.mine.searches.look(search, found, self._held.status().as_at or "")
        except KnownError as error:  # no register, or no postcodes: all that it finds later is new
            if error.code not in ("no-data", "no-postcodes", "unknown-postcode"):
                raise
