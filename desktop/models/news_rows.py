"""The queue of What's new as an item model: heads and changes, of which only those in sight are put into words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.one_column import OneColumn
from desktop.models.row_face import ROW_ROLE

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str, str, str]
"""What a change is known by: URN, kind and the two releases between which it came about."""
FACES_KEPT = 600


@dataclass(frozen=True, slots=True)
class HeadFace:
    """The head over changes of one kind."""

    words: str


@dataclass(frozen=True, slots=True)
class NewsFace:
    """One change in words. `alert` says that safeguarding is not met; `acknowledged` when it was dealt with."""

    urn: str
    name: str
    icon: str
    what: str
    where: str
    alert: str = ""
    acknowledged: str = ""
    watched: bool = False
    sentence: str = ""


FaceOf = Callable[[Any], NewsFace]


class NewsModel(OneColumn):
    """Rows are `HeadFace`s, and changes that `face_of` puts into words when they come into sight."""

    head = "Change"

    def __init__(self, face_of: FaceOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._face_of = face_of
        self._rows: Sequence[Any] = ()
        self._faces: dict[int, NewsFace] = {}
        self._at: dict[Key, int] | None = None

    def show(self, rows: Sequence[Any]) -> None:
        """Other rows. Where they are the same changes in the same order, nobody loses their place."""
        if _same(self._rows, rows):
            self._rows = rows
            self.retell()
            return
        self.beginResetModel()
        self._rows, self._faces, self._at = rows, {}, None
        self.endResetModel()

    def retell(self) -> None:
        """Something said of the changes is other than before: put them into words anew."""
        self._faces = {}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def item(self, row: int) -> Any:
        """The change of a row; None where there is none, or a head."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, HeadFace) else found

    def row_of(self, key: Key | None) -> int:
        """The row of a change, or -1."""
        if self._at is None:
            self._at = {row.key: n for n, row in enumerate(self._rows) if not isinstance(row, HeadFace)}
        return self._at.get(key, -1) if key is not None else -1

    def heads(self) -> list[int]:
        """The rows that are heads."""
        return [n for n, row in enumerate(self._rows) if isinstance(row, HeadFace)]

    def alerts(self) -> list[int]:
        """The rows led by safeguarding that is not met."""
        return [n for n, row in enumerate(self._rows) if not isinstance(row, HeadFace) and row.not_met]

    def face(self, row: int) -> HeadFace | NewsFace | None:
        """What a row shows."""
        if not 0 <= row < len(self._rows):
            return None
        held = self._rows[row]
        if isinstance(held, HeadFace):
            return held
        if row not in self._faces:
            if len(self._faces) >= FACES_KEPT:
                self._faces.clear()
            self._faces[row] = self._face_of(held)
        return self._faces[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], HeadFace):
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        face = self.face(index.row())
        if role == ROW_ROLE:
            return face
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole) and face is not None:
            return face.words if isinstance(face, HeadFace) else face.sentence
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(face, NewsFace):
            return Qt.CheckState.Checked if face.acknowledged else Qt.CheckState.Unchecked
        return None


def _same(before: Sequence[Any], after: Sequence[Any]) -> bool:
    return len(before) == len(after) and all(
        a is b or (a == b if isinstance(a, HeadFace) or isinstance(b, HeadFace) else a.key == b.key)
        for a, b in zip(before, after, strict=True)
    )
