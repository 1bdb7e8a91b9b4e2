"""Project files of one data folder: saving one, looking at a colleague's, taking it in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.share.makers import Holding
from data_sync.share.project import Project, read_project, write_project
from data_sync.share.project_merge import WAYS, Choices, Item, collect, leaves, merge, plan


class Projects:
    """Works on an empty data folder as well: what is shared names settings by URN, and no register is asked."""

    def __init__(self, held: Holding) -> None:
        self._held = held

    def collect(
        self, *, lists: Sequence[str] | None = None, searches: Sequence[str] | None = None, notes: bool = False
    ) -> Project:
        """A project of the person's own: see `project_merge.collect`."""
        made_at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return collect(self._held.mine, made_at, lists=lists, searches=searches, notes=notes)

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
    def choices(lists: str = "merge", searches: str = "copy", notes: str = "keep") -> Choices:
        """What is done where the two differ. Raises `unknown-value`."""
        for kind, way in (("list", lists), ("search", searches), ("note", notes)):
            if way not in WAYS[kind]:  # type: ignore[index]
                raise KnownError("unknown-value", what=f"way for a {kind}", value=way, known=", ".join(WAYS[kind]))  # type: ignore[index]
        return Choices(lists, searches, notes)  # type: ignore[arg-type]

    def _look(self, search: int) -> None:
        try:
            found = self._held.saved_search_news(search).new
            self._held.mine.searches.look(search, found, self._held.status().as_at or "")
        except KnownError as error:  # no register, or no postcodes: all that it finds later is new
            if error.code not in ("no-data", "no-postcodes", "unknown-postcode"):
                raise
