"""A table of numbers: names at the left, numbers at the right in figures of one width, heads that sort. A number that
can be opened is a link under the pointer; Enter opens the one that the keyboard is at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop import icons, theme
from desktop.language import tr
from desktop.models.number_table import CELL_ROLE, Cell, NumberTableModel, TableFace
from desktop.widgets.kept_layout import ColumnWidths, current
from desktop.widgets.plain_table import make_plain
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import many_lines, name, one_line

ROW, PAD, INDENT, ARROW = 28, 8, 16, 14
FIRST_LEAST, FIRST_TIGHT, FIRST_MOST, OTHER_LEAST, OTHER_MOST = 104, 176, 360, 60, 300
HEAD_WORDS = 88
"""The width of the design that a head of numbers is broken to."""
SENTENCE_LEAST, WORDS_MOST = 240, 116
MEASURED = 300
"""So many rows are measured for the widths of the columns."""

Index = QModelIndex | QPersistentModelIndex


class NumberTable(QTableView):
    """Shows a `TableFace`. `opened` gives what a number opens and its words.

    With `whole` the table is as high as its rows and never scrolls by itself, unless it has more than `most` rows (0:
    however many). `wrapped`: the last column holds sentences, which go on to further lines. `kept_as` is the name that
    its widths and its order are kept under (blank: they are not).
    """

    opened = Signal(object, str)

    def __init__(self, *, whole: bool = False, most: int = 0, wrapped: bool = False, kept_as: str = "") -> None:
        super().__init__()
        self._whole, self._most, self.wrapped, self._kept_as = whole, most, wrapped, kept_as
        self._measured: list[int] | None = None
        self.numbers = NumberTableModel(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        make_plain(self, _Cells(self))
        self.heads = Heads(self)
        self.setHorizontalHeader(self.heads)
        self.setModel(self.numbers)
        self.heads.sectionClicked.connect(self.sort_by)
        self.widths = ColumnWidths(self, self._size_columns)
        self.widths.changed.connect(self._fit_rows)
        self.activated.connect(self._open)
        if whole:
            if not most:
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, face: TableFace) -> None:
        """Show another table."""
        self.numbers.show(face)
        self.heads.sorted_by = None
        self.widths.key = f"{self._kept_as} {len(face.heads)}" if self._kept_as else ""
        name(self, face.title)
        held = current().sorting(self.widths.key, len(face.heads))
        if held is not None:
            self._sort(*held)
        if face.rows:
            first = next((n for n, cell in enumerate(face.rows[0]) if cell.opens is not None), 0)
            self.selectionModel().setCurrentIndex(
                self.numbers.index(0, first), self.selectionModel().SelectionFlag.NoUpdate
            )
            self.horizontalScrollBar().setValue(0)
        self.restyle()

    def restyle(self) -> None:
        self._measured = None
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self._size_columns()
        self.heads.setFixedHeight(self.heads.high())
        self.updateGeometry()

    def sort_by(self, column: int) -> None:
        """By this column; the same again turns it round. Numbers begin with the largest."""
        was = self.heads.sorted_by
        down = column in self.numbers.face.numbers
        if was is not None and was[0] == column:
            down = not was[1]
        self._sort(column, down)
        current().keep_sorting(self.widths.key, (column, down))

    def _sort(self, column: int, down: bool) -> None:
        self.heads.sorted_by = (column, down)
        self.numbers.sort(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self.heads.viewport().update()

    def copied(self) -> str:
        """What Ctrl+C takes: the cells that are selected, or the whole table."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            return self.numbers.face.as_text()
        rows: dict[int, list[str]] = {}
        for index in sorted(chosen, key=lambda i: (i.row(), i.column())):
            cell = self.numbers.cell(index)
            rows.setdefault(index.row(), []).append("" if cell is None or cell.value is None else str(cell.value))
        return "\n".join("\t".join(cells) for cells in rows.values())

    def whole_height(self) -> int:
        """Of all rows that it may have in sight, and the head, in pixels."""
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if self.heads.length() > self.viewport().width() else 0
        rows = min(self.numbers.rowCount(), self._most or self.numbers.rowCount())
        return self.heads.high() + rows * theme.px(ROW) + below + 2

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), self.whole_height() if self._whole else theme.px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), self.whole_height() if self._whole else theme.px(160))

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._size_columns()
        if self._whole and self.height() != self.whole_height():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() == Qt.Key.Key_S and not event.modifiers() and self.currentIndex().isValid():
            self.sort_by(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        cell = self.numbers.cell(self.indexAt(event.position().toPoint()))
        opens = cell is not None and cell.opens is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index.isValid() and self.selectionModel().selectedIndexes() == [index]:
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_keys else event.globalPos()
        self.widths.open_menu(at, index.column())

    def _open(self, index: Index) -> None:
        cell = self.numbers.cell(index)
        if cell is not None and cell.opens is not None:
            words = str(self.numbers.data(index, Qt.ItemDataRole.AccessibleTextRole))
            self.opened.emit(cell.opens, f"{self.numbers.face.title}: {words}")

    def _words_widths(self) -> list[int]:
        """How wide each column's words are. Measured once for a table and not at each of its sizes: it is most of what
        a new size takes."""
        if self._measured is None:
            face, rows = self.numbers.face, self.numbers.rows()
            metrics, bold = theme.metrics("small", 400, True), theme.metrics("small", 600, True)
            measured = [*rows[:MEASURED], *rows[-1:]]
            self._measured = [
                max(
                    (
                        (metrics if n or r[n].level else bold).horizontalAdvance(r[n].words)
                        + theme.px(INDENT) * r[n].level
                        for r in measured
                    ),
                    default=0,
                )
                for n in range(len(face.heads))
            ]
            if rows and face.total:
                lasts = [bold.horizontalAdvance(cell.words) for cell in rows[-1]]
                self._measured = [max(pair) for pair in zip(self._measured, lasts, strict=True)]
        return self._measured

    def wanted_width(self) -> int:
        """The width at which nothing of it has to be scrolled to."""
        return sum(self._wanted_widths()) + 2

    def _wanted_widths(self) -> list[int]:
        widths = []
        for column, measured in enumerate(self._words_widths()):
            wide = max(measured, self.heads.words_width(column)) + 2 * theme.px(PAD) + 2
            least, most = (FIRST_LEAST, FIRST_MOST) if column == 0 else (OTHER_LEAST, OTHER_MOST)
            widths.append(min(max(wide, theme.px(least)), theme.px(most)))
        return widths

    def _size_columns(self) -> None:
        face = self.numbers.face
        if not face.heads:
            return
        widths = self._wanted_widths()
        left = self.viewport().width() - sum(widths)
        words = [n for n in range(len(widths)) if n not in face.numbers]
        if left < 0 and widths[0] + left >= theme.px(FIRST_TIGHT):  # a name gives way before a number does
            widths[0] += left
        if left > 0:
            if words and words != [0]:  # the last column of words takes what is left
                widths[words[-1]] += left
            else:
                each = left // len(widths)
                widths = [wide + each for wide in widths]
                widths[0] += left - each * len(widths)
        if self.wrapped:  # words go on to further lines, and sentences take what is left, and further lines
            for column in words[1:-1]:
                widths[column] = min(widths[column], theme.px(WORDS_MOST))
            widths[-1] = max(theme.px(SENTENCE_LEAST), self.viewport().width() - sum(widths[:-1]))
        widths = self.widths.kept(len(widths)) or widths
        self.widths.apply(widths)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Rows as high as their sentences, where these go on to further lines."""
        face, rows = self.numbers.face, self.numbers.rows()
        if self.wrapped:
            words = [n for n in range(len(face.heads)) if n not in face.numbers]
            flags = int(Qt.TextFlag.TextWordWrap)
            rooms = [(n, QRect(0, 0, self.columnWidth(n) - 2 * theme.px(PAD), 10_000)) for n in words[1:]]
            for at, row in enumerate(rows):
                high = max(
                    theme.metrics("small", 400, True).boundingRect(room, flags, row[n].words).height()
                    for n, room in rooms
                )
                self.setRowHeight(at, max(theme.px(ROW), high + theme.px(10)))


class Heads(QHeaderView):
    """Heads that break into lines and say by which of them the table is sorted."""

    def __init__(self, table: NumberTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.sorted_by: tuple[int, bool] | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(40))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        name(self, tr("Heads of the table: press one to sort by it"))

    def lines(self, column: int) -> list[str]:
        """A head's words broken to its width."""
        metrics = theme.metrics("caption", 600)
        head = one_line(self._table.numbers.face.heads[column])
        lines: list[str] = []
        for word in head.split():
            if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= theme.px(HEAD_WORDS):
                lines[-1] = f"{lines[-1]} {word}"
            else:
                lines.append(word)
        return lines

    def words_width(self, column: int) -> int:
        metrics = theme.metrics("caption", 600)
        widest = max((metrics.horizontalAdvance(line) for line in self.lines(column)), default=0)
        return widest + (theme.px(ARROW) if self.sorted_by is not None and self.sorted_by[0] == column else 0)

    def high(self) -> int:
        heads = self._table.numbers.face.heads
        most = max((len(self.lines(column)) for column in range(len(heads))), default=1)
        return most * theme.metrics("caption", 600).height() + theme.px(14)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.high())

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("control"))
        inside = rect.adjusted(theme.px(PAD), 0, -theme.px(PAD), -theme.px(6))
        right = column in self._table.numbers.face.numbers
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if self.sorted_by is not None and self.sorted_by[0] == column:
            mark = theme.px(ARROW)
            picture = icons.pixmap("down" if self.sorted_by[1] else "up", theme.colour("ink"), mark)
            x = inside.x() if right else inside.right() - mark
            painter.drawPixmap(x, inside.bottom() - mark, mark, mark, picture)
        painter.setFont(theme.font("caption", 600))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(inside, int(side | Qt.AlignmentFlag.AlignBottom), "\n".join(self.lines(column)))
        painter.restore()


class _Cells(QStyledItemDelegate):
    def __init__(self, table: NumberTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        cell: Cell = index.data(CELL_ROLE)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
        elif hovered:
            painter.fillRect(rect, theme.colour("hover"))
        total = self._table.numbers.is_total(index.row())
        line = theme.colour("control" if total else "hairline")
        painter.fillRect(QRect(rect.x(), rect.y() if total else rect.bottom(), rect.width(), 1), line)
        weight = 600 if total or (index.column() == 0 and cell.level == 0) else 400
        font = theme.font("small", weight, True)
        opens = cell.opens is not None
        font.setUnderline(opens and hovered)
        painter.setFont(font)
        painter.setPen(theme.colour("link" if opens and hovered else "ink"))
        inside = rect.adjusted(theme.px(PAD + INDENT * cell.level), 0, -theme.px(PAD), -1)
        words = painter.fontMetrics().elidedText(one_line(cell.words), Qt.TextElideMode.ElideRight, inside.width())
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        if self._table.wrapped:
            inside.setTop(rect.y() + theme.px(5))
            side = (side & ~int(Qt.AlignmentFlag.AlignVCenter)) | int(Qt.AlignmentFlag.AlignTop)
            if index.column() not in self._table.numbers.face.numbers:
                side, words = side | int(Qt.TextFlag.TextWordWrap), many_lines(cell.words)
        painter.drawText(inside, side, words)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, rect)
        painter.restore()
