"""The key of the map: what the shapes say, the grades where one scale and area is asked for, the classes of a value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.map.ground import class_colours
from desktop.map.marks import SIDE, paint_mark
from desktop.models.map_picture import CARD, GRADED, MET, NO_GRADE, NOT_MET_SAFEGUARDING, AreaValues, GradeColours
from desktop.widgets.arrange import clear, row_widget
from desktop.widgets.buttons import icon_button
from desktop.widgets.fields import Choice
from desktop.widgets.text import Text

SHAPES = (
    (NOT_MET_SAFEGUARDING, "Safeguarding not met"),
    (CARD, "Report card"),
    (GRADED, "Four-grade scale"),
    (MET, "Met or not met"),
    (NO_GRADE, "No grade, and why"),
)
DOTS = "Each dot is a setting. Zoom in for the kind of its outcome."
NOT_ON_SCALE = "Not graded on this scale"
SEPARATE = "One scale at a time: its grades cannot be compared with the other’s."
WIDE = 286


class Sample(QWidget):
    """A mark, a line or a colour as it stands on the map. What it means is said by the words beside it."""

    def __init__(
        self, shape: int | None = None, grade: tuple[str, str] | None = None, fill: QColor | None = None
    ) -> None:
        super().__init__()
        self._shape, self._grade, self._fill = shape, grade, fill
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(theme.px(20), theme.px(18))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        middle = QRectF(self.rect()).center()
        with QPainter(self) as painter:
            if self._shape is not None:
                paint_mark(painter, self._shape, middle.x(), middle.y(), SIDE, self._grade)
            elif self._fill is not None:
                painter.setPen(QPen(theme.colour("border"), 1))
                painter.setBrush(self._fill)
                painter.drawRect(QRectF(self.rect()).adjusted(1.5, 3.5, -1.5, -3.5))
            else:
                pen = QPen(theme.colour("ink2"), 1.3 * theme.current().scale, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.drawRect(QRectF(self.rect()).adjusted(1.5, 4.5, -1.5, -4.5))


class Legend(QFrame):
    """`coloured` gives the key of what a person colours by, `closed` that the key was put away."""

    coloured = Signal(str)
    closed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName("Key to the map")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shown: object = None
        self._title = Text("", "small", 600, wrap=True)
        self._close = icon_button("close", "Put the key away", self.closed.emit, size=14)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(3))
        self.choice = Choice(choices, "Colour the marks by", widest=30)
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

    def show_key(self, *, dots: bool, colours: GradeColours | None, areas: AreaValues | None, withheld: int) -> None:
        """Explain what the map shows now; `withheld` settings are counted on their areas."""
        told = (dots, colours, areas, withheld)
        if told == self._shown:
            return
        self._shown = told
        clear(self._rows)
        if areas is not None:
            self._show_values(areas)
        elif dots:
            self._title.setText("Where settings are")
            self._say(DOTS)
        elif colours is not None:
            self._show_grades(colours)
        else:
            self._title.setText("Shape says which kind of outcome")
            for shape, words in SHAPES:
                self._add(Sample(shape), words)
        if withheld and areas is None:
            self._add(Sample(), f"{withheld:,} withheld: counted by area")
        self.choice.setVisible(self.choice.count() > 0 and areas is None)
        self.adjustSize()

    def _show_grades(self, colours: GradeColours) -> None:
        self._title.setText(colours.title)
        shape = CARD if colours.scale == "card" else GRADED
        self._add(Sample(NOT_MET_SAFEGUARDING), "Safeguarding not met")
        for _, word in colours.grades:
            self._add(Sample(shape, (colours.scale, word)), word)
        self._add(Sample(NO_GRADE, (colours.scale, "")), NOT_ON_SCALE)
        self._say(SEPARATE)

    def _show_values(self, areas: AreaValues) -> None:
        self._title.setText(areas.title)
        for colour, words in zip(class_colours(len(areas.words)), areas.words, strict=True):
            self._add(Sample(fill=colour), words)
        if any(value is None for value in areas.values.values()):
            self._add(Sample(), "No number")
        if areas.note:
            self._say(areas.note)

    def _say(self, words: str) -> None:
        text = Text(words, "caption", tone="ink2", wrap=True)
        self._rows.addWidget(text)
        text.show()

    def _add(self, sample: Sample, words: str) -> None:
        line = row_widget(sample, Text(words, "small", wrap=True), gap=8)
        line.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self._rows.addWidget(line)
        line.show()  # a layout does not count what is not shown yet
