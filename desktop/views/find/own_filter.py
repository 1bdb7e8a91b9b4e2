"""A filter of the person's own columns: which column, how it is asked, the value. What is on stands in the chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from data_sync.api import OwnTest
from desktop import theme
from desktop.language import tr
from desktop.presenters.own_columns import OwnColumnFace
from desktop.widgets.arrange import row_widget
from desktop.widgets.buttons import secondary
from desktop.widgets.fields import Choice, Line
from desktop.widgets.text import Text
from desktop.widgets.text import name as name_it

HAS, LEAST, MOST, IS = ("has", tr("Has a value")), ("least", tr("At least")), ("most", tr("At most")), ("is", tr("Is"))
WAYS = {"number": (HAS, LEAST, MOST, IS), "date": (HAS, LEAST, MOST, IS), "text": (HAS, IS)}
HINTS = {"number": tr("A number"), "date": tr("A day, such as 31/03/2026"), "text": tr("Its words")}


class OwnFilter(QWidget):
    """`asked` gives the test as it stands in a query (``Vacancies>=3``)."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._columns: dict[str, OwnColumnFace] = {}
        self.column = self._choice(tr("Your own columns: which"))
        self.how = self._choice(tr("Your own columns: how"))
        self.value = Line()
        self.value.setMaxLength(120)
        name_it(self.value, tr("Your own columns: the value"))
        self.words = self._choice(tr("Your own columns: one of its values"))
        self.add = secondary(tr("Add"), "plus", self._ask)
        self.add.setAccessibleName(tr("Add this filter of your own columns"))
        self._hint = Text("", "caption", tone="ink2", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.px(2))
        whole.setSpacing(theme.px(5))
        for part in (self.column, self.how, self.value, self.words, row_widget(self.add, None), self._hint):
            whole.addWidget(part)
        self.column.chosen.connect(lambda _name: self._show_column())
        self.how.chosen.connect(lambda _how: self._show_value())
        self.value.textEdited.connect(lambda _text: self._hint.hide())
        self.value.returnPressed.connect(self._ask)

    def show_columns(self, columns: Sequence[OwnColumnFace]) -> None:
        """Offer these."""
        if list(self._columns.values()) == list(columns):
            return
        self._columns = {column.name: column for column in columns}
        self.column.set_choices([(name, name) for name in self._columns])
        self._show_column()

    def _choice(self, called: str) -> Choice:
        made = Choice((), called)
        made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        return made

    def _face(self) -> OwnColumnFace | None:
        return self._columns.get(str(self.column.current()))

    def _show_column(self) -> None:
        face = self._face()
        if face is not None:
            self.how.set_choices(WAYS[face.kind])
            self.words.set_choices([(word, word) for word in face.words])
            self.value.clear()
            self.value.setPlaceholderText(HINTS[face.kind])
        self._show_value()

    def _show_value(self) -> None:
        face = self._face()
        wanted = self.how.current() != "has"
        few = face is not None and bool(face.words)
        self.words.setVisible(wanted and few)
        self.value.setVisible(wanted and not few)
        self._hint.hide()

    def _ask(self) -> None:
        face = self._face()
        if face is None:
            return
        how = str(self.how.current())
        value = "" if how == "has" else str(self.words.current()) if face.words else self.value.text().strip()
        if how != "has" and not value:
            self._hint.setText(tr("Type a value first."))
            self._hint.show()
            self.value.setFocus()
            return
        self.asked.emit(OwnTest(face.name, how, value).written)
        self.value.clear()
