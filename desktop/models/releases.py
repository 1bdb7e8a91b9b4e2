"""The releases held and what was set aside in one of them, as tables; frozen rows, everything in words."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr

Index = QModelIndex | QPersistentModelIndex
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class ReleaseFace:
    """One release held and its file. `facts` are the detail's lines: a name and a value each."""

    as_at: str  # ISO
    day: str  # "30 June 2026"
    title: str
    settings: str
    set_aside: str
    fetched: str
    size: str
    revised: bool
    sha256: str
    url: str | None
    page: str | None
    noted: int  # how many rows and cells are listed as set aside or mended
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class IssueFace:
    """One oddity: where it stands, what became of it, and the file's own text."""

    where: str
    column: str
    why: str
    raw: str
    set_aside: bool


class _Rows(QAbstractTableModel):
    """Rows of words under heads of words; a column of numbers stands to the right."""

    HEADS: tuple[str, ...] = ()
    NUMBERS: frozenset[int] = frozenset()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[tuple[str, ...]] = []

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._words)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.HEADS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:  # Qt takes a tag in it for markup
            return f"<qt>{html.escape(self._words[index.row()][index.column()])}</qt>"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if index.column() in self.NUMBERS else LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.HEADS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.HEADS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section in self.NUMBERS else LEFT
        return None


class ReleasesModel(_Rows):
    """The releases held, the newest first."""

    HEADS = (tr("As at"), tr("Title"), tr("Settings"), tr("Set aside"), tr("Fetched"), tr("File size"))
    NUMBERS = frozenset({2, 3, 5})

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[ReleaseFace, ...] = ()

    def show(self, faces: Sequence[ReleaseFace]) -> None:
        self.beginResetModel()
        self._faces = tuple(faces)
        self._words = [
            (f"{f.day} (revised)" if f.revised else f.day, f.title, f.settings, f.set_aside, f.fetched, f.size)
            for f in faces
        ]
        self.endResetModel()

    def face(self, row: int) -> ReleaseFace | None:
        return self._faces[row] if 0 <= row < len(self._faces) else None

    def row_of(self, as_at: str) -> int:
        """The row of a release; the first where it is not held."""
        return next((n for n, face in enumerate(self._faces) if face.as_at == as_at), 0)


class IssuesModel(_Rows):
    """What was set aside or mended in a release."""

    HEADS = (tr("Row"), tr("Column"), tr("What became of it"), tr("As it stands in the file"))

    def show(self, faces: Sequence[IssueFace]) -> None:
        self.beginResetModel()
        self._words = [(f.where, f.column, f.why, f.raw) for f in faces]
        self.endResetModel()
