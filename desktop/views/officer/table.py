"""A table that is sorted by a press on a head or by the keys, and whose cells can be changed where they stand."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from desktop import theme
from desktop.language import tr
from desktop.models.tables import Index, TableModel
from desktop.presenters.officer_tables import NO_RAG, RAG_WORDS
from desktop.views.data.table import Words, WordTable
from desktop.widgets.kept_layout import current
from desktop.widgets.text import name

EDITED = ("owner", "action", "due", "rag", "note")
"""Columns of the watch list that are changed where they stand."""


class ListModel(TableModel):
    """A table of which some cells can be changed: `edited` gives the setting, the column's key and what was typed."""

    edited = Signal(str, str, str)
    editable = False

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        if self.editable and index.isValid() and self.key(index.column()) in EDITED:
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if str(value) != (index.data(Qt.ItemDataRole.EditRole) or ""):
            self.edited.emit(self.urn(index.row()), self.key(index.column()), str(value))
        return True  # what is kept comes back from the person's file


class SortTable(WordTable):
    """`opened` gives the row of a setting to open, `dropped` the one to take off a list (Delete), `typed` fires when
    nothing is typed into a cell any more.

    A press on a head sorts by its column, a second one the other way, a third one not at all; Ctrl+Up and Ctrl+Down
    sort by the column of the cell that has the keyboard.
    """

    opened = Signal(int)
    dropped = Signal(int)
    typed = Signal()

    def __init__(self, label: str, model: ListModel) -> None:
        super().__init__(label, ())
        self._list = model
        self.setItemDelegate(_Cells(self))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        across = self.horizontalHeader()
        across.setSectionsClickable(True)
        across.setSortIndicatorShown(True)
        across.setSectionsMovable(False)
        across.sectionClicked.connect(self._press_head)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.doubleClicked.connect(self._press_twice)
        model.modelReset.connect(self._measure)
        model.layoutChanged.connect(self._show_sorted)
        self._measure()

    @property
    def typing(self) -> bool:
        """Whether something is being typed into a cell. The view's own state forgets a second one with the first."""
        return any(isinstance(each, (QLineEdit, QComboBox)) and each.isVisible() for each in self.viewport().children())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if not self.typing:
            self.typed.emit()

    def restyle(self) -> None:
        super().restyle()
        self._measure()

    def sort_by(self, column: int, *, down: bool) -> None:
        """Sort by a column."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        held = self._list.urn(self.currentIndex().row())
        self._list.sort(column, order)
        current().keep_sorting(self.widths.key, self._list.sorted_by)
        row = self._list.row_of(held)
        if row >= 0:
            self.setCurrentIndex(self._list.index(row, max(self.currentIndex().column(), 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = Qt.Key(event.key()), self.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.typing:
            event.accept()  # Enter ends the typing in a cell, and must not open the setting too
        elif control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and index.isValid():
            self.sort_by(index.column(), down=key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.row())
        elif key == Qt.Key.Key_Delete and index.isValid():
            self.dropped.emit(index.row())
        else:
            super().keyPressEvent(event)

    def _press_head(self, column: int) -> None:
        held = self._list.sorted_by
        if held is None or held[0] != column:
            self.sort_by(column, down=False)
        else:
            self.sort_by(-1 if held[1] else column, down=not held[1])

    def take_up(self, kept_as: str) -> None:
        """Be sized and sorted as the list of this name was left."""
        self.widths.key = kept_as
        self._measure()
        held = current().sorting(kept_as, self._list.columnCount())
        if held is not None and held != self._list.sorted_by:
            self._list.sort(held[0], Qt.SortOrder.DescendingOrder if held[1] else Qt.SortOrder.AscendingOrder)

    def _press_twice(self, index: QModelIndex) -> None:
        if not self._list.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(index.row())

    def _measure(self) -> None:
        model = getattr(self, "_list", None)
        if model is None:
            return
        self.size_columns([theme.px(column.width or 120) for column in model.table.columns if not column.hidden])
        self._show_sorted()

    def _show_sorted(self) -> None:
        held = self._list.sorted_by
        across = self.horizontalHeader()
        across.blockSignals(True)
        down = Qt.SortOrder.DescendingOrder if held is not None and held[1] else Qt.SortOrder.AscendingOrder
        across.setSortIndicator(held[0] if held is not None else -1, down)
        across.blockSignals(False)


class _Cells(Words):
    """Words as in other tables; the status is chosen from a list, the rest is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, ListModel)
        column = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        if model.key(index.column()) == "rag":
            box = QComboBox(parent)
            box.addItem(NO_RAG, "")
            for rag, words in RAG_WORDS.items():
                box.addItem(words, rag)
            name(box, column)
            return box
        line = QLineEdit(parent)
        line.setMaxLength(2000)
        if model.key(index.column()) == "due":
            line.setPlaceholderText(tr("1 March 2027"))
        line.setFont(theme.font("small"))
        name(line, column)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        held = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findText(held or NO_RAG)))
        elif isinstance(editor, QLineEdit):
            editor.setText(held)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            held = str(index.data(Qt.ItemDataRole.EditRole) or NO_RAG)
            if editor.currentText() != held:
                model.setData(index, str(editor.currentData()))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        r = option.rect
        high = max(r.height(), editor.sizeHint().height())
        editor.setGeometry(r.x(), r.y() - (high - r.height()) // 2, max(r.width(), theme.px(180)), high)
