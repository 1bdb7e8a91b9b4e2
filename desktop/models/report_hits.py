"""Sentences from inside reports as an item model: how many there are, and pages of them, fetched in the background.

A page that comes into sight is asked for and shown when it has come; the window never waits for the disk. So a search
with 100,000 hits costs what one with ten does.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr
from desktop.models.one_column import OneColumn

Index = QModelIndex | QPersistentModelIndex
Span = tuple[int, int]
Ask = Callable[[int, int], None]
"""Asks for the faces of so many rows from a row on; `HitsModel.take` is given them when they have come."""

HIT_ROLE = 0x0100 + 1
"""`Qt.ItemDataRole.UserRole` + 1: a `HitFace`, or None where the row is still being fetched."""
PAGE = 20
PAGES_KEPT = 60
UNDER_WAY = 6
"""Pages asked for at once at most: who drags the scroll bar passes by hundreds."""


@dataclass(frozen=True, slots=True)
class HitFace:
    """One sentence from a report, everything in words. `marks` are where the words looked for stand in `sentence`.

    `report` and `section` are ids; both None where the report was read anew since and the row cannot be opened.
    `head` is what stands over the sentence beside the date: "Report card · Inclusion". `cited` is the sentence's
    source.
    """

    urn: str
    name: str
    day: str
    head: str
    sentence: str
    marks: tuple[Span, ...] = ()
    more: str = ""  # "and 3 more in this section"
    report: int | None = None
    section: int | None = None

    @property
    def spoken(self) -> str:
        parts = (self.sentence, self.name, self.head, self.day, self.more)
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


class HitsModel(OneColumn):
    """One row a hit. `show` puts another answer in its place, `complete` tells how many there are in all."""

    head = tr("Passage")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._ask: Ask | None = None
        self._pages: OrderedDict[int, Sequence[HitFace]] = OrderedDict()
        self._asked: set[int] = set()

    def show(self, total: int, first: Sequence[HitFace] = (), ask: Ask | None = None) -> None:
        """Another answer of `total` rows, of which the `first` are known."""
        self.beginResetModel()
        self._total, self._ask = total, ask
        self._pages.clear()
        self._asked.clear()
        for start in range(0, len(first), PAGE):
            self._pages[start // PAGE] = first[start : start + PAGE]
        self.endResetModel()

    def complete(self, total: int, ask: Ask) -> None:
        """The same answer, of which all is known now: nobody loses their place."""
        self._ask = ask
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()
        for number, page in list(self._pages.items()):
            if len(page) < min(PAGE, total - number * PAGE):  # it was the end of what was known
                del self._pages[number]

    def take(self, start: int, faces: Sequence[HitFace]) -> None:
        """What was asked for has come."""
        number = start // PAGE
        self._asked.discard(number)
        self._pages[number] = faces
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        if self._total:
            # all rows: those that are in sight may be of a page that could not be asked for before
            self.dataChanged.emit(self.index(0), self.index(self._total - 1), [HIT_ROLE])

    def face(self, row: int) -> HitFace | None:
        """What row `row` shows; None where there is no such row, or it is still being fetched."""
        if not 0 <= row < self._total:
            return None
        number, at = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            if self._ask is not None and number not in self._asked and len(self._asked) < UNDER_WAY:
                self._asked.add(number)
                self._ask(number * PAGE, PAGE)
            return None
        self._pages.move_to_end(number)
        return page[at] if at < len(page) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role not in (HIT_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        face = self.face(index.row())
        if role == HIT_ROLE:
            return face
        if face is None:
            return tr("Being fetched")
        return face.sentence if role == Qt.ItemDataRole.DisplayRole else face.spoken
