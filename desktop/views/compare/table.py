"""The comparison as a table: labels stay at the left, names at the top, whatever is scrolled.

Both are the table's own headers, so that a screen reader reads them with every cell. Over the names stand real widgets
(the menu, the cross), which take the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.comparison import LINE_ROLE, ComparisonModel, ComparisonTable, Line
from desktop.views.compare.cells import PAD, WRAP, ComparisonCells, cell_height, line_height, narrowest
from desktop.views.compare.heads import SettingHeads
from desktop.widgets.arrange import rule
from desktop.widgets.text import one_line

LABELS, LABELS_NARROW = 232, 192
NARROW_UNDER = 1000
"""Widths of the design: of the labels' column, and of the table under which that is narrower."""


class ComparisonView(QTableView):
    """Shows a `ComparisonTable`. `removed`, `opened` give a URN, `placed` a URN and its new place."""

    removed = Signal(str)
    opened = Signal(str)
    placed = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Comparison"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._model = ComparisonModel(self)
        self.heads = SettingHeads(self)
        self._labels = LineLabels(self)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self._labels)
        self.setModel(self._model)
        self.setItemDelegate(ComparisonCells(self))
        self._rule = rule()
        self._rule.setParent(self)
        self._laid: tuple[int, ComparisonTable | None] = (0, None)
        self.heads.removed.connect(self.removed)
        self.heads.opened.connect(self.opened)
        self.heads.placed.connect(self.placed)
        self.heads.focused.connect(self._bring_into_sight)

    @property
    def table(self) -> ComparisonTable:
        return self._model.table

    def show_table(self, table: ComparisonTable) -> None:
        """Show this table; the keyboard's place, on a head or in a cell, is kept where there still is one."""
        held, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        self.clearSpans()
        self._model.show(table)
        for span in table.spans:
            self.setSpan(span.row, span.column, span.rows, span.columns)
        self.heads.show_headings(table.headings)
        self.lay_out()
        if table.lines and table.headings:
            line, column = min(held.row(), len(table.lines) - 1), min(held.column(), len(table.headings) - 1)
            at = self._model.index(max(0, line), max(0, column))
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)

    def lay_out(self) -> None:
        """Give columns and lines their sizes: columns share the width, none so narrow that a chip is cut."""
        table = self.table
        if not table.headings:
            return
        narrow = self.width() < theme.px(NARROW_UNDER)
        labels = theme.px(LABELS_NARROW if narrow else LABELS)
        self._labels.setFixedWidth(labels)
        bar = self.verticalScrollBar().sizeHint().width()
        width = max(narrowest(), (self.width() - labels - bar) // len(table.headings))
        for column in range(len(table.headings)):
            self.setColumnWidth(column, width)
        self.heads.set_width(width)
        for row, height in enumerate(_heights(table, width, labels)):
            self.setRowHeight(row, height)
        self.updateGeometries()
        self.heads.place_widgets()
        self._laid = (self.width(), table)

    def restyle(self) -> None:
        self.verticalScrollBar().setSingleStep(theme.px(30))
        self.lay_out()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lay_out()  # the text may have grown meanwhile, and the heads only after this

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._laid != (self.width(), self.table):
            self.lay_out()
        self._place_rule()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_rule()

    def _place_rule(self) -> None:
        # Qt asks for the geometry while the table is still being made
        if hasattr(self, "_rule"):
            self._rule.setGeometry(0, self.heads.height() - 2, self.width(), 2)
            self._rule.raise_()

    def _bring_into_sight(self, column: int) -> None:
        """Scroll sideways to the column whose head has the keyboard."""
        left = self.columnViewportPosition(column)
        right = left + self.columnWidth(column)
        bar = self.horizontalScrollBar()
        if left < 0:
            bar.setValue(bar.value() + left)
        elif right > self.viewport().width():
            bar.setValue(bar.value() + right - self.viewport().width())


def _heights(table: ComparisonTable, width: int, labels: int) -> list[int]:
    """How high each line is: its label, its cells, and the merged cells, which grow the last of their lines."""
    heights = [max(line_height(line, width, len(table.headings)), _label_height(line, labels)) for line in table.lines]
    spans = {(span.row, span.column): span.rows for span in table.spans}
    for row, line in enumerate(table.lines):
        for column, cell in enumerate(line.cells):
            if cell.kind == "none":
                last = row + spans.get((row, column), 1) - 1
                missing = cell_height(cell, width) - sum(heights[row : last + 1])
                heights[last] += max(0, missing)
    return heights


def _label_height(line: Line, width: int) -> int:
    room = QRect(0, 0, width - theme.px(PAD + 6), 10_000)
    return theme.metrics("body", 500).boundingRect(room, WRAP, one_line(line.label)).height() + theme.px(10)


class LineLabels(QHeaderView):
    """What each line is, at the left: it does not scroll sideways."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        line: Line | None = self.model().headerData(section, Qt.Orientation.Vertical, LINE_ROLE)
        if line is None:
            return
        painter.save()
        painter.fillRect(rect, theme.colour("sunken" if line.head else "surface"))
        if not line.head:
            painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("hairline"))
        painter.setFont(theme.current().kept_font("body", 600 if line.head else 500, False))
        painter.setPen(theme.colour("ink" if line.head else "ink2"))
        painter.drawText(rect.adjusted(theme.px(PAD), 0, -theme.px(6), -1), WRAP, one_line(line.label))
        painter.restore()
