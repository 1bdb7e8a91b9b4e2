"""The small window under "Add a setting": type, choose, and it stands in the comparison."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.compare import Candidate
from desktop.widgets.arrange import column, hairline
from desktop.widgets.fields import SearchBox
from desktop.widgets.result_row import paint_row_focus
from desktop.widgets.text import Text, one_line

WIDTH, HEIGHT, ROW = 460, 380, 52
PAUSE = 60
"""Milliseconds of not typing before a question is asked."""
CANDIDATE = Qt.ItemDataRole.UserRole + 1
BLANK = tr("Type a name, a town, a postcode or a URN.")


class AddSetting(QFrame):
    """Opened by `open_under`. `asked` gives the text to look for, `chosen` the URN that a person took."""

    asked = Signal(str)
    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Add a setting"))
        self.box = SearchBox(tr("Name, town, postcode or URN"), tall=False)
        self.list = QListView()
        self.list.setAccessibleName(tr("Settings found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(CandidateRow(self.list))
        self._words = Text(BLANK, tone="ink2", wrap=True)
        self._words.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(column(self.box, margins=(12, 12, 12, 10)))
        whole.addWidget(hairline())
        whole.addWidget(self._words)
        whole.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self.box.textEdited.connect(lambda _text: self._pause.start())
        self.box.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._take)

    def open_under(self, button: QWidget) -> None:
        """Open below a button, inside its window, empty and with the keyboard in the box."""
        self.box.clear()
        self.show_candidates(())
        window = button.window()
        width = min(theme.px(WIDTH), window.width() - theme.px(24))
        self.resize(width, min(theme.px(HEIGHT), window.height() - theme.px(120)))
        corner = button.mapTo(window, button.rect().bottomRight())
        left = max(theme.px(12), min(corner.x() - width, window.width() - width - theme.px(12)))
        self.move(window.mapToGlobal(window.rect().topLeft()) + QRect(left, corner.y() + theme.px(6), 0, 0).topLeft())
        self.show()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Offer these; the first that can be added is the one that Enter takes."""
        self._model.clear()
        for candidate in candidates:
            item = QStandardItem(one_line(candidate.name))
            item.setData(candidate, CANDIDATE)
            said = f"{candidate.name}. {candidate.second_line}"
            item.setAccessibleText(tr("{setting}. Already compared", setting=said) if candidate.here else said)
            item.setEnabled(not candidate.here)
            self._model.appendRow(item)
        asked = self.box.text().strip()
        nothing = (
            tr("Nothing is found for “{asked}”. Try fewer words, or the town alone.", asked=asked) if asked else BLANK
        )
        self._words.setText(nothing)
        self._words.setVisible(not candidates)
        self.list.setVisible(bool(candidates))
        self._step(0)

    def words(self) -> str:
        """What stands where settings would: how to begin, or that nothing is found."""
        return self._words.text()

    def show_failure(self, message: Message) -> None:
        self.show_candidates(())
        self._words.setText(f"{message.sentence} {message.action}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
            if watched is self.box and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and not (watched is self.box and self.box.text()):
                self.close()
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pause.stop()
        self.closed.emit()

    def _ask(self) -> None:
        text = self.box.text().strip()
        if text:
            self.asked.emit(text)
        else:
            self.show_candidates(())

    def _step(self, by: int) -> None:
        """Go on to the next that can be added; the keyboard stays in the box."""
        row = self.list.currentIndex().row() + by if self.list.currentIndex().isValid() else 0
        step = by or 1
        while 0 <= row < self._model.rowCount():
            if self._model.item(row).isEnabled():
                self.list.setCurrentIndex(self._model.index(row, 0))
                return
            row += step

    def _take(self, index: QModelIndex) -> None:
        candidate = index.data(CANDIDATE) if index.isValid() else None
        if candidate is not None and not candidate.here:
            self.close()
            self.chosen.emit(candidate.urn)


class CandidateRow(QStyledItemDelegate):
    """A name, and under it what and where; one that is compared already says so and cannot be taken."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(200), theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        candidate: Candidate = index.data(CANDIDATE)
        r: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(r, theme.colour("selected"))
            painter.fillRect(QRect(r.x(), r.y(), theme.px(4), r.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver and not candidate.here:
            painter.fillRect(r, theme.colour("hover"))
        painter.fillRect(QRect(r.x() + theme.px(14), r.bottom(), r.width(), 1), theme.colour("hairline"))
        inside = r.adjusted(theme.px(14), theme.px(7), -theme.px(14), 0)
        name = "ink3" if candidate.here else "ink"
        _write(painter, inside, one_line(candidate.name), "body", 600, name)
        second = (
            tr("{second_line}  ·  already compared", second_line=candidate.second_line)
            if candidate.here
            else candidate.second_line
        )
        _write(painter, inside.adjusted(0, theme.px(20), 0, 0), one_line(second), "small", 400, "ink2")
        if state & QStyle.StateFlag.State_HasFocus:
            paint_row_focus(painter, r)
        painter.restore()


def _write(painter: QPainter, r: QRect, text: str, role: theme.Role, weight: int, tone: str) -> None:
    metrics = theme.metrics(role, weight)
    painter.setFont(theme.current().kept_font(role, weight, False))
    painter.setPen(theme.colour(tone))
    line = QRect(r.x(), r.y(), r.width(), metrics.height())
    painter.drawText(
        line, int(Qt.AlignmentFlag.AlignVCenter), metrics.elidedText(text, Qt.TextElideMode.ElideRight, r.width())
    )
