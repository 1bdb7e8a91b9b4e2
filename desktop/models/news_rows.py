"""The queue of What's new as an item model: heads and changes, of which only those in sight are put into words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr
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


@dataclass(frozen=True, slots=True)
class NewsRows:
    """What the queue holds: `HeadFace`s and changes, where each change stands by its key, and which rows are heads or
    are led by safeguarding that is not met."""

    rows: Sequence[Any] = ()
    at: Mapping[Key, int] = field(default_factory=dict)
    heads: tuple[int, ...] = ()
    alerts: tuple[int, ...] = ()


def laid_out(rows: Sequence[Any]) -> NewsRows:
    """The rows with what is asked of them. Of 80,000 it takes a tenth of a second: made where they are sifted."""
    heads = tuple(n for n, row in enumerate(rows) if isinstance(row, HeadFace))
    between = set(heads)
    changes = [(n, row) for n, row in enumerate(rows) if n not in between]
    alerts = tuple(n for n, row in changes if row.not_met)
    return NewsRows(rows, {row.key: n for n, row in changes}, heads, alerts)


FaceOf = Callable[[Any], NewsFace]


class NewsModel(OneColumn):
    """Rows are `HeadFace`s, and changes that `face_of` puts into words when they come into sight."""

    head = tr("Change")

    def __init__(self, face_of: FaceOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._face_of = face_of
        self._held = NewsRows()
        self._rows: Sequence[Any] = ()
        self._faces: dict[int, NewsFace] = {}

    def show(self, held: NewsRows) -> None:
        """Other rows. Where they are the same changes in the same order, nobody loses their place."""
        if _same(self._held, held):
            self._held, self._rows = held, held.rows
            self.retell()
            return
        self.beginResetModel()
        self._held, self._rows, self._faces = held, held.rows, {}
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
        return self._held.at.get(key, -1) if key is not None else -1

    @property
    def at(self) -> Mapping[Key, int]:
        """The row of each change by its key, in their order."""
        return self._held.at

    def heads(self) -> Sequence[int]:
        """The rows that are heads."""
        return self._held.heads

    def alerts(self) -> Sequence[int]:
        """The rows led by safeguarding that is not met."""
        return self._held.alerts

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


def _same(before: NewsRows, after: NewsRows) -> bool:
    same_heads = [before.rows[n] for n in before.heads] == [after.rows[n] for n in after.heads]
    return same_heads and before.heads == after.heads and before.at == after.at
