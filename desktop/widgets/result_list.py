"""The list of results: rows of two heights over any number of settings, without asking each of them how high it is.

A `QListView` asks every row for its size (75,000 rows take 500 ms), and laying out in batches makes its scroll bar lie.
A table of one column knows one usual height and the few rows that differ: 6 ms.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.row_face import ROW_ROLE
from desktop.widgets.plain_table import make_plain
from desktop.widgets.result_row import HEIGHT, LEADING_HEIGHT, ResultRow, row_height


@runtime_checkable
class KnowsTallRows(Protocol):
    """A model that can say which rows are led by safeguarding, without making their faces."""

    def tall_rows(self) -> Iterable[int]: ...


class ResultList(QTableView):
    """Shows a model of one column whose rows give a `RowFace`. `opened` gives the index of a row that Enter was
    pressed on or that was pressed twice; `shown` the index that the keyboard or the mouse went to.

    A model with `tall_rows()` is asked for those; any other has each of its rows asked for its height.
    """

    opened = Signal(QModelIndex)
    shown = Signal(QModelIndex)
    usual_height: float = HEIGHT
    """The height of most rows, in the design's pixels."""

    def __init__(self, name: str = tr("Results")) -> None:
        super().__init__()
        self._tall: list[tuple[int, int]] = []
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        port = QWidget()  # Qt's own, asked for, makes PySide look through all its classes: 11 ms
        port.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setViewport(port)
        make_plain(self, ResultRow(self))  # after the viewport, which takes over that the pointer is followed
        across = self.horizontalHeader()
        across.hide()
        across.setStretchLastSection(True)
        across.setMinimumSectionSize(1)
        self.doubleClicked.connect(self.opened)
        self.restyle()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        held = self.model()
        if held is not None:
            held.modelReset.disconnect(self.set_heights)
            held.layoutChanged.disconnect(self.set_heights)
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.set_heights)  # after the table's own: its header starts afresh then
            model.layoutChanged.connect(self.set_heights)
        self.set_heights()

    def set_heights(self) -> None:
        """Give each row its height anew. Called when the model is reset; call it when rows changed in place."""
        down = self.verticalHeader()
        usual, tall = theme.px(self.usual_height), theme.px(LEADING_HEIGHT)
        down.blockSignals(True)  # a signal a row would have the table laid out a thousand times
        down.setUpdatesEnabled(False)  # else each row's place is counted from the first: 60 times slower
        down.setDefaultSectionSize(usual)
        for row, _ in self._tall:  # a header remembers its heights across a reset of the model
            if row < down.count():
                down.resizeSection(row, usual)
        self._tall = self._differing(tall, usual)
        for row, height in self._tall:
            down.resizeSection(row, height)
        down.setUpdatesEnabled(True)
        down.blockSignals(False)
        self.doItemsLayout()

    def restyle(self) -> None:
        self.verticalScrollBar().setSingleStep(theme.px(self.usual_height) // 3)
        self.setMinimumHeight(theme.px(self.usual_height))  # a row at least, where the text is large
        self.set_heights()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.shown.emit(current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A row that an assistive technology chooses is gone to, as one that is pressed."""
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows()
        if len(rows) == 1 and selected.indexes() == rows and rows[0] != self.currentIndex():
            self.setCurrentIndex(rows[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, model = event.key(), self.model()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and model is not None and model.rowCount():
            # a table goes to the ends of its line, a list to its own
            self.setCurrentIndex(model.index(0 if key == Qt.Key.Key_Home else model.rowCount() - 1, 0))
        else:
            super().keyPressEvent(event)

    def _differing(self, tall: int, usual: int) -> list[tuple[int, int]]:
        model: QAbstractItemModel | None = self.model()
        if model is None:
            return []
        if isinstance(model, KnowsTallRows):
            return [(row, tall) for row in model.tall_rows()]
        heights = ((row, row_height(model.index(row, 0).data(ROW_ROLE))) for row in range(model.rowCount()))
        return [(row, height) for row, height in heights if height != usual]
