"""The rows of My list: a result's row with what the person has said of it, and a model that can be put in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.models.results import Fetch, ResultsModel
from desktop.models.row_face import RowFace


@dataclass(frozen=True, slots=True)
class KeptFace(RowFace):
    """A row with the person's marks. `decision` is yes, maybe, no or empty; `note` the beginning of the note.

    `left` says that it has left the register, or that no release held here lists it.
    """

    decision: str = ""
    left: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""

    @property
    def further_lines(self) -> int:
        """How many lines stand under those of a result."""
        return bool(self.left) + bool(self.decision or self.tags or self.note)


class KeptModel(ResultsModel):
    """Either `show_faces`, all in memory and in the person's order, or `show` with rows fetched as they are seen."""

    def __init__(self) -> None:
        super().__init__()
        self._faces: tuple[KeptFace, ...] = ()

    @property
    def faces(self) -> tuple[KeptFace, ...]:
        """All rows where they are in memory; none of a search's."""
        return self._faces

    def show_faces(self, faces: Sequence[KeptFace]) -> None:
        """Show these. Where they are the same settings in the same order, nobody loses their place."""
        before, self._faces = self._faces, tuple(faces)
        tall = [n for n, face in enumerate(faces) if face.safeguarding_leads]
        same = self.rowCount() == len(faces) and [f.urn for f in before] == [f.urn for f in faces]
        if same and before:
            self.complete(self._slice, tall)
        else:
            super().show(len(faces), self._slice, tall=tall)

    def show(self, total: int, fetch: Fetch | None, *, tall: Sequence[int] = (), first: Sequence[RowFace] = ()) -> None:
        self._faces = ()
        super().show(total, fetch, tall=tall, first=first)

    def row_of(self, urn: str) -> int:
        """The row of a setting among those in memory, or -1."""
        return next((n for n, face in enumerate(self._faces) if face.urn == urn), -1)

    def _slice(self, start: int, count: int) -> Sequence[RowFace]:
        return self._faces[start : start + count]
