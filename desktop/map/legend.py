"""The key of the map: what the shapes say, the grades where one scale and area is asked for, the classes of a value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.map.key import Entry, Key, paint_sample
from desktop.widgets.arrange import clear, row_widget
from desktop.widgets.buttons import icon_button
from desktop.widgets.fields import Choice
from desktop.widgets.spoken import read_in_order
from desktop.widgets.text import Text

WIDE = 286


class Sample(QWidget):
    """A mark, a line or a colour as it stands on the map. What it means is said by the words beside it."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(theme.px(20), theme.px(18))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_sample(painter, QRectF(self.rect()), self._entry)


class Legend(QFrame):
    """`coloured` gives the key of what a person colours by, `closed` that the key was put away."""

    coloured = Signal(str)
    closed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]] = (), *, can_close: bool = True) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Key to the map"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown: object = None
        self._title = Text("", "small", 600, wrap=True)
        self._close = icon_button("close", tr("Put the key away"), self.closed.emit, size=14)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(3))
        self._close.setVisible(can_close)
        self.choice = Choice(choices, tr("Colour the marks by"), widest=30)
        self.choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(18)
        self.choice.chosen.connect(lambda key: self.coloured.emit(str(key)))
        self.choice.setVisible(bool(choices))
        head = row_widget(self._title, self._close, gap=4)
        head.layout().setStretchFactor(self._title, 1)  # type: ignore[union-attr]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.px(n) for n in (12, 8, 8, 10)))
        whole.setSpacing(theme.px(4))
        whole.addWidget(head)
        whole.addLayout(self._rows)
        whole.addWidget(self.choice)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedWidth(theme.px(WIDE))

    def high(self) -> int:
        """How high it must be for all its words. While it is hidden, what stands in it tells nobody of another size."""
        layout = self.layout()
        assert layout is not None
        for each in (*self.findChildren(QLayout), layout):
            each.invalidate()
        return layout.totalHeightForWidth(self.width())

    def show_key(self, key: Key, *, choosing: bool = True) -> None:
        """Show this key; `choosing` where the marks may be coloured by something else."""
        if (key, choosing) == self._shown:
            return
        self._shown = (key, choosing)
        clear(self._rows)
        self._title.setText(key.title)
        for entry in key.entries:
            line = row_widget(Sample(entry), Text(entry.words, "small", wrap=True), gap=8)
            line.layout().setStretch(1, 1)  # type: ignore[union-attr]
            self._rows.addWidget(line)
            line.show()  # a layout does not count what is not shown yet
        for note in key.notes:
            text = Text(note, "caption", tone="ink2", wrap=True)
            self._rows.addWidget(text)
            text.show()
        read_in_order(self.layout())
        self.choice.setVisible(self.choice.count() > 0 and choosing)
        self.adjustSize()
