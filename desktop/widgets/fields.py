"""Fields: the search box, a choice of one from many, and a labelled field."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.theme import Role
from desktop.widgets.arrange import column
from desktop.widgets.buttons import IconButton
from desktop.widgets.text import Text, one_line
from desktop.widgets.text import name as name_it


class Line(QLineEdit):
    """A line to write in. What an assistive technology writes into it (dictation, a value that is set) counts as typed:
    Qt says `textEdited` of keys alone, and would leave a search unasked."""

    def __init__(self, text: str = "") -> None:
        self._known = text
        super().__init__(text)
        self.textEdited.connect(self._know)
        self.textChanged.connect(self._tell_written)

    def setText(self, text: str | None) -> None:
        self._known = text or ""
        super().setText(self._known)

    def clear(self) -> None:
        self._known = ""
        super().clear()

    def _know(self, text: str) -> None:
        self._known = text

    def _tell_written(self, text: str) -> None:
        if text != self._known and text == self.text():
            self.textEdited.emit(text)


class SearchBox(Line):
    """A line to search by, with a glass in front and a cross to empty it. Escape empties it too.

    `placeholder` says what may be typed and is its accessible name, with "Search " before it where it does not begin
    with "Find". Emptying fires `textEdited`, as typing does. (The line edit's own icons do not grow with the text, and
    have no names.)
    """

    _whole = False  # a style sheet or a listening screen reader can have it laid out before it is

    def __init__(self, placeholder: str, *, tall: bool = True) -> None:
        super().__init__()
        self._tall = tall
        if tall:
            self.setProperty("kind", "search")
        self.setPlaceholderText(one_line(placeholder))
        asks = placeholder.startswith("Find ")
        name_it(
            self,
            placeholder
            if asks
            else tr("Search {lower}{placeholder}", lower=placeholder[:1].lower(), placeholder=placeholder[1:]),
        )
        self.setAccessibleDescription(tr("Escape empties it"))  # else Qt would say the placeholder again
        self.setMaxLength(200)
        self._cross = IconButton("close", tr("Empty the search box"), size=16)
        self._cross.setParent(self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.hide()
        self._cross.clicked.connect(lambda _checked=False: self._clear())
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        self._whole = True
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("lead", 400) if self._tall else theme.font("body"))
        self.setTextMargins(theme.px(26), 0, theme.px(26), 0)
        self._place_cross()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cross()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.px(18)
        glass = icons.pixmap("find", theme.colour("ink2"), side, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(10), (self.height() - side) // 2, glass)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._clear()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self.clear()
        self.setFocus()
        self.textEdited.emit("")

    def _place_cross(self) -> None:
        if not self._whole:
            return
        size = self._cross.sizeHint()
        self._cross.setGeometry(
            self.width() - size.width() - theme.px(5), (self.height() - size.height()) // 2, size.width(), size.height()
        )


class Choice(QComboBox):
    """One of many: `Choice([("distance", "Sort: distance"), …], "Sort")`. `chosen` gives the key a person chose."""

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[object, str]] = (), name: str = "", *, role: Role = "small", widest: int = 40
    ) -> None:
        super().__init__()
        self._role: Role = role
        name_it(self, name)
        if sys.platform not in ("win32", "darwin"):  # there Qt tells the name; here it tells the choice in its place
            self.setAccessibleDescription(one_line(name))
        self.setMaxVisibleItems(16)
        self.setItemDelegate(QStyledItemDelegate(self))  # else its rows are a menu's, which no style sheet reaches
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._widest = widest
        self.set_choices(choices)
        self.activated.connect(lambda n: self.chosen.emit(self.itemData(n)))
        self.restyle()

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these; the one chosen stays chosen where it is still offered."""
        held = self.currentData()
        self.blockSignals(True)
        self.clear()
        for key, words in choices:
            self.addItem(one_line(words), key)
        self.choose(held)
        self.blockSignals(False)

    def choose(self, key: object) -> None:
        """Choose without telling; a key that is not offered leaves the choice as it is."""
        n = self.findData(key)
        if n >= 0:
            self.setCurrentIndex(n)

    def current(self) -> object:
        return self.currentData()

    def restyle(self) -> None:
        self.setFont(theme.font(self._role))
        self.setMaximumWidth(theme.px(self._widest * 9))


def labelled(text: str, field: QWidget) -> QWidget:
    """A field under its name, which is also what a screen reader says; a click on the name goes to the field."""
    name = Text(text, "small", 600)
    name.setBuddy(field)
    if isinstance(field, Choice):
        field.setAccessibleDescription("")  # its label says it
    if not field.accessibleName():
        name_it(field, text)
    holder = QWidget()
    holder.setLayout(column(name, field, gap=4))
    return holder
