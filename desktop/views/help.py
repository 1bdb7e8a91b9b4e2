"""The Help page: the list of its pages, and the one that is read. Its text is the program's own."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.language import tr
from desktop.presenters.help import SHORTEST, HelpPresenter, Place, places
from desktop.views.about import AboutSheet
from desktop.widgets.arrange import column_widget, row, row_widget, vertical_hairline
from desktop.widgets.buttons import quiet
from desktop.widgets.fields import Choice, SearchBox
from desktop.widgets.panes import Panes
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import heading

LIST, WIDEST, LISTED_FROM = 264, 760, 640
ROLES: dict[int, theme.Role] = {1: "title", 2: "section", 3: "lead"}
ABOVE = {1: 0, 2: 22, 3: 16}
"""Room above a heading, in the design's pixels, by its level."""


class HelpPage(QWidget):
    """Choose a page at the left, read it at the right."""

    title = tr("Help")

    def __init__(self, presenter: HelpPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.list = QListView()
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(TopicRow(self.list))
        self.list.setMouseTracking(True)
        self.list.setModel(QStringListModel([topic.title for topic in presenter.topics], self.list))
        self.choice = Choice(
            [(t.key, t.title) for t in presenter.topics], tr("Page of the help"), role="body", widest=40
        )
        self.choice.chosen.connect(lambda key: presenter.open(str(key)))
        self.reader = Reader()
        self.reader.setProperty("kind", "page")
        self.reader.setAccessibleName(tr("Help"))
        self.reader.setFrameShape(QFrame.Shape.NoFrame)
        self.reader.setOpenLinks(False)
        self.reader.anchorClicked.connect(self._follow)
        self.about = quiet(tr("About Childcare Atlas"), "info", lambda: AboutSheet(self).open())
        middle = QHBoxLayout()
        middle.setContentsMargins(theme.px(24), 0, 0, 0)
        middle.addWidget(self.reader)
        self.search = SearchBox(tr("Words in the help"), tall=False)
        self.search.textChanged.connect(self._look_for)
        self._places: tuple[Place, ...] | None = None  # what is listed in place of the pages while words are looked for
        self._side = column_widget(row(self.search, margins=(12, 0, 12, 4)), self.list, gap=4)
        parts = QHBoxLayout()
        parts.setSpacing(0)
        parts.addWidget(self._side)
        self._line = vertical_hairline()
        parts.addWidget(self._line)
        parts.addLayout(middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row(heading(tr("Help"), "title"), None, self.about, margins=(20, 14, 16, 12)))
        self._choice_line = row_widget(self.choice, None, margins=(20, 0, 16, 12))
        whole.addWidget(self._choice_line)
        whole.addLayout(parts, 1)
        self.list.selectionModel().currentChanged.connect(self._choose)
        presenter.opened.connect(self._show)
        self.restyle()

    def shown(self) -> None:
        """The page came into sight."""
        if not self.list.currentIndex().isValid():
            self._show("")

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        return ((tr("Pages of the help"), (self.list, self.choice)), (tr("Help"), (self.reader,)))

    def open_topic(self, key: str, heading: str = "") -> None:
        """Show a page of the help, at a heading of it or at a word of the glossary, with the keyboard in it."""
        self._presenter.open(key, heading)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The pages of the help as a list, or as a choice where the text would have too little room beside it."""
        listed = self.width() >= theme.px(LISTED_FROM)
        for part in (self._side, self._line):
            part.setVisible(listed)
        self._choice_line.setVisible(not listed)

    def restyle(self) -> None:
        self._arrange()
        self._side.setFixedWidth(theme.px(LIST))
        self._set_text()

    def _look_for(self, text: str) -> None:
        """List the places where these words stand; with none, the pages."""
        found = places(text)
        self._places = found if text.strip() and len(text.strip()) >= SHORTEST else None
        if self._places is None:
            lines = [topic.title for topic in self._presenter.topics]
        else:
            lines = [f"{each.heading} · {each.topic.title}" if each.heading else each.topic.title for each in found]
        model = cast(QStringListModel, self.list.model())
        model.setStringList(lines or [tr("Nothing in the help has these words")])
        if self._places is None:
            self._show("")

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._places is not None:
            if current.isValid() and current.row() < len(self._places):
                place = self._places[current.row()]
                self._presenter.open(place.topic.key, place.heading)
            return
        if not current.isValid():
            return
        topic = self._presenter.topics[current.row()]
        if topic.key != self._presenter.current:
            self._presenter.open(topic.key)

    def _follow(self, url: QUrl) -> None:
        address = self._presenter.follow(url.toString())
        if address:
            QDesktopServices.openUrl(QUrl(address))

    def _show(self, to: str) -> None:
        if self._places is None:
            keys = [topic.key for topic in self._presenter.topics]
            self.list.setCurrentIndex(self.list.model().index(keys.index(self._presenter.current), 0))
        self.choice.choose(self._presenter.current)
        self._set_text()
        if to:
            self.go_to(to)

    def go_to(self, words: str) -> None:
        """Scroll to the heading of these words, or to the word of the glossary; where there is none, stay at the top.
        The caret goes there too, for who reads on by keys, and a word of the glossary is marked."""
        block = self.reader.document().begin()
        while block.isValid():
            if block.text() == words if block.blockFormat().headingLevel() else block.text().startswith(f"{words}: "):
                at = self.reader.document().documentLayout().blockBoundingRect(block).top()
                at_it = QTextCursor(block)
                if not block.blockFormat().headingLevel():
                    move = QTextCursor.MoveOperation.Right
                    at_it.movePosition(move, QTextCursor.MoveMode.KeepAnchor, len(words))
                self.reader.setTextCursor(at_it)
                self.reader.verticalScrollBar().setValue(int(at))
                return
            block = block.next()

    def _set_text(self) -> None:
        """Set the page in the window's own type: Markdown alone has looks of its own."""
        self.reader.setFont(theme.font("body"))
        document = self.reader.document()
        document.setDefaultFont(theme.font("body"))
        self.reader.setMarkdown(self._presenter.text)
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)

    def _dress(self, block: QTextBlock) -> None:
        level, in_list = block.blockFormat().headingLevel(), block.textList() is not None
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        room = QTextBlockFormat()
        room.setLineHeight(132.0, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        in_table = cursor.currentTable() is not None
        room.setTopMargin(theme.px(ABOVE.get(level, 0)))
        room.setBottomMargin(0 if in_table else theme.px(4 if level or in_list else 10))
        cursor.mergeBlockFormat(room)
        if level:  # the whole look of its letters: a size merged into Markdown's own is passed over
            letters = QTextCharFormat()
            letters.setFont(theme.font(ROLES.get(level, "lead")))
            cursor.setCharFormat(letters)


class Reader(QTextBrowser):
    """The page that is read: its lines no longer than is good to read, its scroll bar at the edge of the window."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setViewportMargins(0, 0, max(0, self.width() - theme.px(WIDEST)), 0)
        super().resizeEvent(event)


def _dress_table(table: QTextTable) -> None:
    """Horizontal lines only, as tables have them in the window."""
    look = table.format()
    look.setBorder(0)
    look.setCellPadding(theme.px(6))
    look.setCellSpacing(0)
    look.setBottomMargin(theme.px(10))
    table.setFormat(look)
    for row_ in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row_, column)
            edge = QTextTableCellFormat(cell.format().toTableCellFormat())
            edge.setBottomBorder(1)
            edge.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            edge.setBottomBorderBrush(theme.colour("hairline" if row_ else "control"))
            cell.setFormat(edge)


class TopicRow(QStyledItemDelegate):
    """A page's title; the one that is read has the chosen ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(100), theme.px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(r, theme.colour("selected"))
            painter.fillRect(QRect(r.x(), r.y(), theme.px(4), r.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(r, theme.colour("hover"))
        painter.setFont(theme.current().kept_font("body", 600 if chosen else 500, False))
        painter.setPen(theme.colour("ink"))
        room = r.adjusted(theme.px(20), 0, -theme.px(8), 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, r)
        painter.restore()
