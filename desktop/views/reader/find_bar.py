"""Finding words in the report that is read: a field, how many places there are, and going from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.language import later, look_up, tr, trn
from desktop.views.reader.text import MOST_MARKS, ReportText
from desktop.widgets.arrange import row
from desktop.widgets.buttons import icon_button
from desktop.widgets.fields import SearchBox
from desktop.widgets.text import Text

Span = tuple[int, int]


class FindBar(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before; `closed` when Escape was pressed in it, `moved` with
    the place in the text that was gone to."""

    closed = Signal()
    moved = Signal(int)

    def __init__(self, text: ReportText) -> None:
        super().__init__()
        self._text = text
        self._places: list[Span] = []
        self._at = -1
        self.field = SearchBox(tr("Words in this report"), tall=False)
        self.field.setFixedWidth(theme.px(260))
        self.field.installEventFilter(self)
        self._told = Text("", "small", 500, "ink2", tabular=True)
        self.before = icon_button("up", tr("Place before"), lambda: self.go(-1))
        self.next = icon_button("down", tr("Next place"), lambda: self.go(1))
        close = icon_button("close", tr("Close finding"), self.close_bar, size=16)
        self.setLayout(row(self.field, self.before, self.next, self._told, None, close, gap=8, margins=(20, 6, 12, 6)))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(120)
        self._soon.timeout.connect(self._find)
        self.field.textEdited.connect(lambda _text: self._soon.start())
        self.hide()

    def restyle(self) -> None:
        self.field.setFixedWidth(theme.px(260))

    def open(self) -> None:
        """Show the bar, with the keyboard in it."""
        words = self._text.textCursor().selectedText()
        if words and len(words) < 80 and "\u2029" not in words:
            self.field.setText(words)
            self._find()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_places(self, words: str, places: Sequence[Span]) -> None:
        """Show what was searched for elsewhere and is marked here, at the first place."""
        self.field.setText(words)
        self._places, self._at = list(places), -1
        self.show()
        self._text.show_marks(self._places)
        self._tell()

    def go(self, step: int) -> None:
        """To the next place (1) or the one before (-1); after the last comes the first."""
        if self._soon.isActive():
            self._soon.stop()
            self._find()
            return
        if self._places:
            self._at = (self._at + step) % len(self._places) if self._at >= 0 else (0 if step > 0 else -1)
            self._at %= len(self._places)
            self._text.go_to_mark(self._at)
            self._tell()
            self.moved.emit(self._places[self._at][0])

    def go_to_first_from(self, position: int) -> None:
        """To the first place from a position of the text on."""
        self._at = next((n for n, (begin, _) in enumerate(self._places) if begin >= position), 0) - 1
        self.go(1)

    def close_bar(self) -> None:
        """Take the marks away."""
        self.clear()
        self.closed.emit()

    def clear(self) -> None:
        self._soon.stop()
        self._places, self._at = [], -1
        self._text.show_marks(())
        self.field.setText("")
        self._told.setText("")
        self.hide()

    def told(self) -> str:
        return self._told.text()

    def _find(self) -> None:
        self._places = self._text.places_of(self.field.text())
        self._at = -1
        self._text.show_marks(self._places)
        if self._places:
            self.go_to_first_from(self._text.textCursor().selectionStart())
        else:
            self._tell()

    def _tell(self) -> None:
        total = len(self._places)
        more = total >= MOST_MARKS
        if not self.field.text().strip():
            words = ""
        elif not total:
            words = tr("Not in this report")
        elif self._at >= 0:
            said = later("{at:,} of {total:,} or more") if more else later("{at:,} of {total:,}")
            words = look_up(said).format(at=self._at + 1, total=total)
        else:
            words = trn("{total:,}{more} place", "{total:,}{more} places", total, total=total, more=more)
        self._told.setText(words)
        self.field.setAccessibleDescription(words)
        for button in (self.before, self.next):
            button.setEnabled(bool(total))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return False
