"""The results as an item model: how many there are, and a few pages of rows, fetched when they come into sight.

The answer itself stays where it was found: this model knows only how many rows it has and whom to ask for them, so that
59,000 results cost no more than ten.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr
from desktop.models.one_column import OneColumn
from desktop.models.row_face import ROW_ROLE, RowFace

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], Sequence[RowFace]]
"""Gives the faces of so many rows from a row on."""

PAGE = 8
"""Rows fetched at once: what a list in the usual window shows. Each costs 0.1 ms, which every key typed waits for."""
PAGES_KEPT = 80


class ResultsModel(OneColumn):
    """One row a result. `show` puts another answer in its place; `tick` marks rows without fetching them anew."""

    head = tr("Setting")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._tall: Sequence[int] = ()
        self._fetch: Fetch | None = None
        self._pages: OrderedDict[int, Sequence[RowFace]] = OrderedDict()
        self._ticked: frozenset[str] = frozenset()
        self._kept: frozenset[str] = frozenset()

    def show(self, total: int, fetch: Fetch | None, *, tall: Sequence[int] = (), first: Sequence[RowFace] = ()) -> None:
        """Another answer: `total` rows, of which those in `tall` are led by safeguarding.

        `first` are rows known already; beyond them `fetch` is asked, and where that is None a row waits empty.
        """
        self.beginResetModel()
        self._take(total, fetch, tall, first)
        self.endResetModel()

    def complete(self, fetch: Fetch, tall: Sequence[int]) -> None:
        """The same answer as before, whose rest can be fetched from now on: nobody loses their place."""
        self.layoutAboutToBeChanged.emit()
        self._take(self._total, fetch, tall, ())
        self.layoutChanged.emit()

    def tick(self, urns: Iterable[str]) -> None:
        """Mark the settings chosen to be compared."""
        self._ticked = frozenset(urns)
        if self._total:
            self.dataChanged.emit(self.index(0), self.index(self._total - 1), [ROW_ROLE])

    def keep(self, urns: Iterable[str]) -> None:
        """Mark the settings that stand on one of the person's lists."""
        self._kept = frozenset(urns)
        if self._total:
            self.dataChanged.emit(self.index(0), self.index(self._total - 1), [ROW_ROLE])

    def face(self, row: int) -> RowFace | None:
        """What row `row` shows; None where there is no such row or it is not known yet."""
        if not 0 <= row < self._total:
            return None
        number, at = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._fetched(number)
        else:
            self._pages.move_to_end(number)
        if at >= len(page):
            return None
        face = page[at]
        if face.urn in self._kept:
            face = replace(face, in_list=True)
        return replace(face, ticked=True) if face.urn in self._ticked else face

    def urn(self, row: int) -> str | None:
        """The URN of row `row`, or None."""
        face = self.face(row)
        return face.urn if face is not None else None

    def tall_rows(self) -> Sequence[int]:
        """The rows that safeguarding leads: they are higher than the others."""
        return self._tall

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role not in (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        face = self.face(index.row())
        if face is None or role == ROW_ROLE:
            return face
        if role == Qt.ItemDataRole.DisplayRole:
            return face.name
        marks = (tr("On your list."),) * face.in_list + (tr("Chosen to be compared."),) * face.ticked
        return " ".join((face.sentence, *marks))

    def _take(self, total: int, fetch: Fetch | None, tall: Sequence[int], first: Sequence[RowFace]) -> None:
        self._total, self._fetch, self._tall = total, fetch, tall
        self._pages.clear()
        for start in range(0, len(first), PAGE):
            self._pages[start // PAGE] = first[start : start + PAGE]

    def _fetched(self, number: int) -> Sequence[RowFace]:
        if self._fetch is None:
            return ()
        page = self._fetch(number * PAGE, PAGE)
        self._pages[number] = page
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page
