"""The table of what must improve: bars painted by the kit, numbers that open their sentences."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop import theme
from desktop.language import tr
from desktop.models.improve_counts import (
    ACTIONS,
    BAR,
    BAR_ROLE,
    NAME,
    RECOMMENDATIONS,
    REPORTS,
    SETTINGS,
    SHARE,
    CountsModel,
)
from desktop.widgets.plain_table import make_plain
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import one_line

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, PAD = 28, 40, 8
WIDTHS = {BAR: 104, ACTIONS: 64, RECOMMENDATIONS: 88, REPORTS: 66, SETTINGS: 68, SHARE: 78}
NAME_AT_LEAST = 176
GIVES_WAY = (SETTINGS, SHARE, BAR, REPORTS)
"""What is left out first where there is no room; the numbers that open sentences stay."""

OPENS = (ACTIONS, RECOMMENDATIONS, REPORTS, SETTINGS)
"""The numbers that open sentences; those of reports and of settings open all that were counted in them."""


class CountsTable(QTableView):
    """Shows a `CountsModel`. `opened` gives a row and which of its numbers: all, must, should."""

    opened = Signal(int, str)

    def __init__(self, model: CountsModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("What must improve, counted"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_plain(self, _Cells(self))
        across = _Heads(self)
        self.setHorizontalHeader(across)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(theme.px(30))
        self.setModel(model)
        self.restyle()

    def restyle(self) -> None:
        self.horizontalHeader().setFixedHeight(theme.px(HEAD))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _arrange(self) -> None:
        """Give the columns their widths; where there is no room for all, some give way."""
        room = self.viewport().width()
        shown = dict(WIDTHS)
        for column in GIVES_WAY:
            if sum(theme.px(width) for width in shown.values()) + theme.px(NAME_AT_LEAST) <= room:
                break
            shown.pop(column)
        for column, width in WIDTHS.items():
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, theme.px(width))
        self.setColumnWidth(NAME, max(theme.px(NAME_AT_LEAST), room - sum(theme.px(w) for w in shown.values())))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self._open(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(HEAD + 8 * ROW))

    def _open(self, index: QModelIndex) -> None:
        kind = {ACTIONS: "must", RECOMMENDATIONS: "should"}.get(index.column(), "all")
        self.opened.emit(index.row(), kind)


class _Heads(QHeaderView):
    """The heads in the theme's small type, on two lines where they say so."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        side = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("control"))
        painter.setFont(theme.current().kept_font("caption", 600, False))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(rect.adjusted(theme.px(PAD), 0, -theme.px(PAD), -1), side, words)


class _Cells(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(r, theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(r, theme.colour("hover"))
        painter.fillRect(QRect(r.x(), r.bottom(), r.width(), 1), theme.colour("hairline"))
        if index.column() == BAR:
            _paint_bar(painter, r, index.data(BAR_ROLE))
        else:
            _paint_words(painter, r, index, opens=index.column() in OPENS)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, r)
        painter.restore()


def _paint_bar(painter: QPainter, r: QRect, lengths: tuple[float, float]) -> None:
    """Actions are filled, recommendations an outline after them: told apart without their colour."""
    x, room = r.x() + theme.px(PAD), r.width() - 2 * theme.px(PAD)
    height = theme.px(10)
    y = r.y() + (r.height() - height) // 2
    first, second = (round(length * room) for length in lengths)
    if lengths[0]:
        first = max(first, 2)
        painter.fillRect(QRect(x, y, first, height), theme.colour("chart1"))
    if lengths[1]:
        second = max(second, 3)
        painter.setPen(theme.colour("chart1"))
        painter.setBrush(theme.colour("selected"))
        painter.drawRect(QRect(x + first, y, max(second - 1, 2), height - 1))


def _paint_words(painter: QPainter, r: QRect, index: Index, *, opens: bool) -> None:
    inside = r.adjusted(theme.px(PAD), 0, -theme.px(PAD), -1)
    words = one_line(str(index.data() or ""))
    linked = opens and words not in ("", "0")
    font = theme.font("small", 600 if linked else 500 if index.column() == NAME else 400, True)
    font.setUnderline(linked)
    metrics = theme.metrics("small", 600 if linked else 500, True)
    painter.setFont(font)
    painter.setPen(theme.colour("link" if linked else "ink"))
    side = index.data(Qt.ItemDataRole.TextAlignmentRole)
    painter.drawText(inside, side, metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width()))
