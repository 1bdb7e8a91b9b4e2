"""The folders of My list as an item model: shortlists, everything kept, saved searches and tags under their heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.language import tr

Index = QModelIndex | QPersistentModelIndex
FOLDER_ROLE = 0x0100 + 1
"""`Qt.ItemDataRole.UserRole` + 1: a `FolderFace`."""

FolderKey = tuple[str, int | str]
"""("list", 3), ("kept", ""), ("search", 1), ("tag", "near gran"); ("head", …) is no folder."""


@dataclass(frozen=True, slots=True)
class FolderFace:
    """One line of the folders. `second` is a line under the name: "3 new since 14 November 2026"."""

    key: FolderKey
    words: str
    icon: str = ""
    count: int | None = None
    second: str = ""
    new: bool = False  # the second line tells of something new

    @property
    def is_head(self) -> bool:
        return self.key[0] == "head"

    @property
    def sentence(self) -> str:
        """The line read aloud."""
        if self.is_head:
            return f"{self.words}. {self.second}".rstrip(". ")
        settings = (
            ""
            if self.count is None
            else tr("1 setting")
            if self.count == 1
            else tr("{count:,} settings", count=self.count)
        )
        return ", ".join(part for part in (self.words, settings, self.second) if part)


class FoldersModel(QAbstractListModel):
    """One row a line. Heads are read but cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._faces: tuple[FolderFace, ...] = ()

    def show(self, faces: Sequence[FolderFace]) -> None:
        """Show these. Where they stand for the same folders, nobody loses their place."""
        before, after = [f.key for f in self._faces], [f.key for f in faces]
        if before == after:
            self._faces = tuple(faces)
            if faces:
                self.dataChanged.emit(self.index(0), self.index(len(faces) - 1))
                self.layoutChanged.emit()
            return
        self.beginResetModel()
        self._faces = tuple(faces)
        self.endResetModel()

    def face(self, row: int) -> FolderFace | None:
        """The line of this row, or None where there is no such row."""
        return self._faces[row] if 0 <= row < len(self._faces) else None

    def row_of(self, key: FolderKey) -> int:
        """The row of a folder, or -1."""
        return next((n for n, face in enumerate(self._faces) if face.key == key), -1)

    def folders(self) -> tuple[FolderFace, ...]:
        """The folders without the heads, in their order."""
        return tuple(face for face in self._faces if not face.is_head)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._faces)

    def flags(self, index: Index) -> Qt.ItemFlag:
        face = self.face(index.row())
        if face is None or face.is_head:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        face = self.face(index.row()) if index.isValid() else None
        if face is None:
            return None
        if role == FOLDER_ROLE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return face.words
        return face.sentence if role == Qt.ItemDataRole.AccessibleTextRole else None
