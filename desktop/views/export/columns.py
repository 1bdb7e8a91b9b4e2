"""The list of columns: ticked ones are taken, in the order they stand in. Space ticks, Alt+Up and Alt+Down move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem

from desktop import theme
from desktop.language import tr
from desktop.presenters.export import ColumnFace
from desktop.widgets.text import name, one_line

KEY = Qt.ItemDataRole.UserRole


class ColumnList(QListWidget):
    """`ticked` gives a column's key and whether it is on, `moved` its key and -1 or 1."""

    ticked = Signal(str, bool)
    moved = Signal(str, int)

    def __init__(
        self,
        called: str = tr("Columns"),
        keys: str = tr("The space bar ticks a column; Alt with up and down moves it."),
    ) -> None:
        super().__init__()
        name(self, called)
        self.setAccessibleDescription(keys)
        self.setProperty("kind", "ticks")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(theme.px(150))
        self.restyle()
        self.itemChanged.connect(self._changed)

    def restyle(self) -> None:
        self.setFont(theme.font("body"))

    def show_columns(self, columns: Sequence[ColumnFace]) -> None:
        """Show these columns; the one that was current stays so."""
        current, at = self.current_key(), self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.clear()
            for column in columns:
                item = QListWidgetItem(one_line(column.words))
                item.setData(KEY, column.key)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setCheckState(Qt.CheckState.Checked if column.on else Qt.CheckState.Unchecked)
                self.addItem(item)
            keys = [column.key for column in columns]
            if keys:
                self.setCurrentRow(keys.index(current) if current in keys else 0)
        self.verticalScrollBar().setValue(at)
        if keys:
            self.scrollToItem(self.currentItem())
        self.viewport().update()

    def current_key(self) -> str | None:
        item = self.currentItem()
        return None if item is None else str(item.data(KEY))

    def move_current(self, by: int) -> None:
        """Ask for the current column to be moved."""
        key = self.current_key()
        if key is not None:
            self.moved.emit(key, by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(by)
            return
        super().keyPressEvent(event)

    def _changed(self, item: QListWidgetItem) -> None:
        self.ticked.emit(str(item.data(KEY)), item.checkState() == Qt.CheckState.Checked)
