"""Rows of the filter panel: published words give way to their room, and authorities are looked for while typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIntValidator, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.widgets.arrange import row_widget
from desktop.widgets.checks import CheckRow
from desktop.widgets.fields import SearchBox
from desktop.widgets.text import Text, one_line, plain_tooltip, without_mnemonic

NAMES_SHOWN = 8


class WordsRow(CheckRow):
    """A filter's row whose words may be longer than the panel: they end in … and stand whole in the tooltip."""

    def __init__(self, words: str, hint: str = "") -> None:
        self._whole = one_line(words)
        self._hint = hint
        super().__init__(words)
        self._give_way()

    def set_words(self, words: str) -> None:
        """Let the row stand for something else."""
        self._whole = self._words = one_line(words)
        self._count = ""
        self.setAccessibleName(self._whole)
        self._give_way()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), super().minimumSizeHint().height())

    def set_count(self, count: int | str | None) -> None:
        super().set_count(count)
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def restyle(self) -> None:
        super().restyle()
        self._give_way()

    def _give_way(self) -> None:
        if not hasattr(self, "_hint"):
            return
        room = self.width() - theme.px(26) - self._count_width() - theme.px(8)
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if self.text() != without_mnemonic(shown):
            self.setText(without_mnemonic(shown))
        tip = self._hint or (self._whole if shown != self._whole else "")
        if tip:
            plain_tooltip(self, tip)
        elif self.toolTip():
            self.setToolTip("")


class NamesBox(QWidget):
    """Many names to choose from: a field to look for one, those chosen, and the few that fit best.

    `ticked` gives a name and whether it is on now. Without words it shows the names with most settings.
    """

    ticked = Signal(str, bool)

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self._counts: Mapping[str, int] = {}
        self._chosen: Sequence[str] = ()
        self._shown: list[str] = []
        self.field = SearchBox(placeholder, tall=False)
        self.field.textEdited.connect(lambda _text: self._show())
        self._rows = [self._made(n) for n in range(NAMES_SHOWN)]
        self._more = Text("", "caption", tone="ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addSpacing(theme.px(4))
        for each in self._rows:
            column.addWidget(each)
        column.addWidget(self._more)

    def set_counts(self, counts: Mapping[str, int], chosen: Sequence[str]) -> None:
        """How many settings each name has now, and which are chosen."""
        self._counts, self._chosen = counts, chosen
        self._show()

    def _made(self, at: int) -> WordsRow:
        made = WordsRow("")
        made.hide()
        made.ticked.connect(lambda on: self.ticked.emit(self._shown[at], on))
        return made

    def _show(self) -> None:
        typed = self.field.text().strip().casefold()
        matching = [name for name in self._counts if typed in name.casefold() and name not in self._chosen]
        if typed:
            matching.sort(key=lambda name: (not name.casefold().startswith(typed), name))
        else:
            matching.sort(key=lambda name: (-self._counts[name], name))
        self._shown = [*self._chosen, *matching][:NAMES_SHOWN]
        for n, each in enumerate(self._rows):
            here = n < len(self._shown)
            if here:
                name = self._shown[n]
                each.set_words(name)
                each.setChecked(name in self._chosen)
                each.set_count(self._counts.get(name))
            each.setVisible(here)
        left = len(self._chosen) + len(matching) - len(self._shown)
        if not self._shown:
            words = tr("None is called “{strip}”.", strip=self.field.text().strip()) if typed else ""
        else:
            words = tr("and {left:,} more: type a name", left=left) if left > 0 else ""
        self._more.setText(words)
        self._more.setVisible(bool(words))


class PlacesFields(QWidget):
    """At least so many places, at most so many. `chosen` gives both, None where open, when a person is done typing."""

    chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._low = self._field(tr("At least"), tr("At least this many places"))
        self._high = self._field(tr("At most"), tr("At most this many places"))
        line = row_widget(self._low, Text("to", "small", tone="ink2"), self._high, gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(2))
        column.addWidget(line)

    def show_range(self, low: int | None, high: int | None) -> None:
        """Show what is in force, where nobody is typing."""
        for field, value in ((self._low, low), (self._high, high)):
            if not field.hasFocus():
                field.setText("" if value is None else str(value))

    def _field(self, placeholder: str, name: str) -> QLineEdit:
        field = NumberField(placeholder, name, self._tell)
        field.editingFinished.connect(self._tell)
        return field

    def _tell(self) -> None:
        low, high = (int(f.text()) if f.text() else None for f in (self._low, self._high))
        self.chosen.emit(low, high)


class NumberField(QLineEdit):
    """A small field for a whole number; Escape empties it."""

    def __init__(self, placeholder: str, name: str, emptied: Callable[[], None]) -> None:
        super().__init__()
        self._emptied = emptied
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(0, 9999, self))
        self.setMaxLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(60))
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("small"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._emptied()
        else:
            super().keyPressEvent(event)
