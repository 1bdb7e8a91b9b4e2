"""A table of words: horizontal lines only, numbers to the right, a head that stays. Stock view and header."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop import theme
from desktop.widgets.kept_layout import ColumnWidths
from desktop.widgets.plain_table import make_plain
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import one_line

ROW, HEAD, PAD = 28, 36, 10
LEAST = 440
"""Pixels that a table is wide at least, however large the text: it scrolls by itself, and keeps no page from being
narrow."""


class WordTable(QTableView):
    """Shows a model of words. `widths` are the columns' in the design's pixels; the one that is None takes the rest.

    With `whole` the table is as high as its rows and never scrolls by itself: the page does. The widths that a person
    gives the columns are kept under `kept_as` (blank: they are not).
    """

    def __init__(
        self,
        name: str,
        widths: tuple[float | None, ...],
        *,
        whole: bool = False,
        at_least: float = 200,
        kept_as: str = "",
    ) -> None:
        super().__init__()
        self._widths, self._whole, self._at_least = widths, whole, at_least
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        make_plain(self, Words(self))
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setMinimumSectionSize(theme.px(40))
        self.widths = ColumnWidths(self, self.restyle, kept_as)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.horizontalHeader().setFont(theme.font("caption", 600))
        self.horizontalHeader().viewport().setFont(theme.font("caption", 600))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        if self.model() is None:
            return
        for column, width in enumerate(self._widths):
            if width is None:
                self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.size_columns([0 if width is None else theme.px(width) for width in self._widths])
        self.updateGeometry()

    def size_columns(self, usual: list[int]) -> None:
        """The columns in these widths (0: what is left), or in those that the person gave them."""
        self.widths.apply(self.widths.kept(len(usual)) or usual)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_keys else event.globalPos()
        self.widths.open_menu(at, index.column())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._whole or self.model() is None:
            return hint
        rows = self.model().rowCount() * theme.px(ROW)
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return QSize(hint.width(), theme.px(HEAD) + rows + below + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.px(self._at_least), LEAST), self.sizeHint().height() if self._whole else theme.px(120))


class Words(QStyledItemDelegate):
    """A cell: its words on one line, its row's ground and ring."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(r, theme.colour("selected"))
            if index.column() == 0:
                painter.fillRect(QRect(r.x(), r.y(), theme.px(4), r.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(r, theme.colour("hover"))
        painter.fillRect(QRect(r.x(), r.bottom(), r.width(), 1), theme.colour("hairline"))
        inside = r.adjusted(theme.px(PAD), 0, -theme.px(PAD), -1)
        words = one_line(str(index.data() or ""))
        _write(painter, inside, words, index.data(Qt.ItemDataRole.TextAlignmentRole), theme.colour("ink"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, r)
        painter.restore()


def _write(painter: QPainter, r: QRect, words: str, side: int, ink: QColor) -> None:
    metrics = theme.metrics("small", 400, True)
    painter.setFont(theme.current().kept_font("small", 400, True))
    painter.setPen(ink)
    painter.drawText(r, side, metrics.elidedText(words, Qt.TextElideMode.ElideRight, r.width()))
