"""A setting's timeline whole: its picture, the thing pointed at in words, and the same as a list with the sources."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.setting_timeline import TimelineFace, TimelineMark, short_day
from desktop.views.timeline import TimelinePicture, paint_mark
from desktop.widgets.arrange import clear, column, row
from desktop.widgets.buttons import link
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import Icon, Text, heading

SHOWN = 4
STACKED_UNDER = 380
"""The width under which a day stands over what happened, not beside it."""
PICTURED = ("square", "circle", "bar", "ring")


class TimelinePanel(QWidget):
    """Shows a `TimelineFace`. The first few lines of the list stand open; "All 9" opens the rest."""

    def __init__(self) -> None:
        super().__init__()
        self._face = TimelineFace("", "")
        self._all = self._stacked = False
        self.picture = TimelinePicture()
        self.picture.pointed.connect(self._say)
        self.more = link("", self._turn)
        self._said = Text("", "small", tone="ink2", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        head = heading(tr("Timeline"), "lead")
        head.setMinimumHeight(theme.px(24))
        self.setLayout(column(row(head, None, self.more, gap=8), self.picture, self._said, 2, self._list, gap=6))

    def show_face(self, face: TimelineFace) -> None:
        """Show this timeline; of the same setting, what was open stays open."""
        if face == self._face:
            return
        self._all = self._all and face.urn == self._face.urn
        self._face = face
        self.picture.show_face(face)
        pictured = len(face.marks) > 1  # a day alone makes no picture
        for part in (self.picture, self._said):
            part.setVisible(pictured)
        self._say(-1)
        self._keep_room()
        self._fill()

    def restyle(self) -> None:
        if self._face.marks:
            self._keep_room()
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_room()
        if self._stacked != (self.width() < theme.px(STACKED_UNDER)):
            self._fill()

    def _keep_room(self) -> None:
        """Keep as much room as the longest thing to say takes, so that nothing below jumps while one points."""
        metrics, width = theme.metrics("small"), max(120, self.width())
        told = {self._face.legend(), *(mark.brief for mark in self._face.marks)}
        longest = max(map(len, told))
        told = {words for words in told if len(words) >= 0.7 * longest}  # a shorter one takes no more lines
        box = QRect(0, 0, width, 10_000)
        high = max(metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), words).height() for words in told)
        self._said.setFixedHeight(high + 2)

    def _fill(self) -> None:
        marks = self._face.marks
        shown = marks if self._all else marks[:SHOWN]
        self._stacked = self.width() < theme.px(STACKED_UNDER)
        self.more.setVisible(len(marks) > SHOWN)
        self.more.set_text(tr("Fewer") if self._all else tr("All {count}", count=len(marks)))
        self.more.setAccessibleName(
            tr("Fewer things known") if self._all else tr("All {count} things known", count=len(marks))
        )
        clear(self._list)
        for mark in shown:
            self._list.addWidget(TimelineLine(mark, stacked=self._stacked))

    def _turn(self) -> None:
        self._all = not self._all
        self._fill()

    def _say(self, n: int) -> None:
        """The thing pointed at; where nothing is, what the shapes mean."""
        marks = self._face.marks
        self._said.setText(marks[n].brief if 0 <= n < len(marks) else self._face.legend())


class TimelineLine(QWidget):
    """One thing that happened: its shape, when, what, and where it stands; read as one sentence."""

    spoken, spoken_whole = Spoken.ListItem, True

    def __init__(self, mark: TimelineMark, *, stacked: bool = False) -> None:
        super().__init__()
        icon: QWidget = _Shape(mark) if mark.shape in PICTURED else Icon(mark.icon, "ink2", 16)
        when = Text(_when(mark), "small", tone="ink2", tabular=True, wrap=True)
        if not stacked:
            when.setFixedWidth(theme.metrics("small", 400, True).horizontalAdvance(tr("28 Sep 2022 to ")) + theme.px(2))
        parts: list[QWidget] = [
            *([when] if stacked else []),
            Text(mark.title, "small", 500, wrap=True, selectable=True),
        ]
        if mark.more:
            parts.append(Text(mark.more, "small", wrap=True, selectable=True))
        if mark.source:
            parts.append(Text(mark.source, "caption", tone="ink2", wrap=True, selectable=True))
        words = column(*parts, gap=2)
        lead = [icon] if stacked else [icon, when]
        line = row(*lead, words, gap=8)
        for part in lead:
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self.setLayout(line)
        self.setAccessibleName(mark.sentence)


class _Shape(QWidget):
    """The shape of an inspection, as in the picture."""

    def __init__(self, mark: TimelineMark) -> None:
        super().__init__()
        self._mark = mark
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(theme.px(16), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPoint(self.width() // 2, self.height() // 2), self._mark, 14)


def _when(mark: TimelineMark) -> str:
    return (
        tr("{short_day} to {short_day2}", short_day=short_day(mark.since), short_day2=short_day(mark.day))
        if mark.since
        else short_day(mark.day)
    )
