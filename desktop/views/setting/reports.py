"""The reports of a setting: a line each with its date, its kind and whether it is held, and fetching them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.report_place import ReportPlace
from desktop.presenters.report_words import FileFace
from desktop.presenters.setting_reports import SettingReportsPresenter
from desktop.widgets.arrange import clear, column, row
from desktop.widgets.buttons import link, secondary
from desktop.widgets.spoken import Spoken, read_in_order
from desktop.widgets.text import Icon, Text, TextBeside, heading

SHOWN = 5
STACKED_UNDER = 380
"""The width under which a day stands over the report's kind, not beside it."""


class ReportsPanel(QWidget):
    """Shows what the presenter knows. `report_asked` gives the `ReportPlace` of a report to be read."""

    report_asked = Signal(object)

    def __init__(self, presenter: SettingReportsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._all = self._stacked = False
        self._shown: tuple[object, ...] = ()
        head = heading(tr("Reports"), "lead")
        head.setMinimumHeight(theme.px(24))
        self.more = link("", self._turn)
        self._told = Text("", "small", tone="ink2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self._differs = column(gap=4)
        self.fetch = secondary("", "download", presenter.fetch)
        self._doing = Text("", "small", 500, "ink2", wrap=True)
        self._fault = Text("", "small", tone="ink2", wrap=True)
        self.setLayout(
            column(
                row(head, None, self.more, gap=8), self._told, self._list, self._differs, 2,
                row(self.fetch, None), self._doing, self._fault, gap=6,
            )
        )  # fmt: skip
        presenter.changed.connect(self.refresh)
        self.hide()  # until it has its place and something to show

    def refresh(self) -> None:
        """Show what is known now."""
        p = self._presenter
        face, doing = p.face, p.fetching or p.ended
        self.setVisible(face is not None or p.message is not None)
        self._fault.setText(f"{p.message.sentence} {p.message.action}" if p.message is not None else "")
        self._fault.setVisible(p.message is not None)
        self.fetch.setVisible(face is not None)
        self._doing.setText(doing)
        self._doing.setVisible(bool(doing))
        self.fetch.setEnabled(not p.fetching)
        if face is None:
            return
        if self._shown[:1] != (face.urn,):
            self._all = False
        self._told.setText(face.told)
        self._told.setVisible(bool(face.told))
        self.fetch.set_text(face.button)
        self.fetch.setAccessibleName(tr("{button} of {label}", button=face.button, label=face.label))
        if self._shown != (face.urn, face.files, face.differs):
            self._shown = (face.urn, face.files, face.differs)
            self._fill()

    def lines(self) -> list[ReportLine]:
        """The reports that stand there."""
        return [line for line in self.findChildren(ReportLine) if not line.isHidden()]

    def restyle(self) -> None:
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stacked != (self.width() < theme.px(STACKED_UNDER)):
            self._fill()

    def _turn(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        face = self._presenter.face
        clear(self._list)
        clear(self._differs)
        if face is None:
            return
        self._stacked = self.width() < theme.px(STACKED_UNDER)
        self.more.setVisible(len(face.files) > SHOWN)
        self.more.set_text(tr("Fewer") if self._all else tr("All {count}", count=len(face.files)))
        for file in face.files if self._all else face.files[:SHOWN]:
            line = ReportLine(file, stacked=self._stacked)
            line.read_asked.connect(lambda number: self.report_asked.emit(ReportPlace(number)))
            self._list.addWidget(line)
        if face.differs:
            told = Text(tr("Ofsted’s page and the register do not say the same:"), "small", 600, wrap=True)
            self._differs.addWidget(told)
            for sentence in face.differs:
                self._differs.addWidget(Text(sentence, "small", tone="ink2", wrap=True, selectable=True))
        read_in_order(self.layout())


class ReportLine(QWidget):
    """One report. `read_asked` gives its number."""

    read_asked = Signal(int)
    spoken = Spoken.ListItem

    def __init__(self, face: FileFace, *, stacked: bool = False) -> None:
        super().__init__()
        icon = Icon("file", "ink2" if face.can_read else "ink3", 16)
        day = TextBeside(face.day, "small", tone="ink2", tabular=True, wrap=True)
        if not stacked:
            wide = theme.metrics("small", 400, True).horizontalAdvance(tr("28 September 2022"))
            day.setFixedWidth(wide + theme.px(4))
        kind = TextBeside(face.kind, "small", 500, "ink" if face.can_read else "ink2", wrap=True)
        parts: list[QWidget] = [*([day] if stacked else []), kind]
        more = " · ".join(filter(None, (face.published, face.told)))
        if more:
            parts.append(TextBeside(more, "caption", tone="ink2", wrap=True))
        words = column(*parts, gap=1)
        lead: list[QWidget] = [icon] if stacked else [icon, day]
        line = row(*lead, words, gap=8)
        for part in lead:
            line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        self.read = link(tr("Read"), lambda: self.read_asked.emit(face.report))
        self.read.setAccessibleName(tr("Read the {lower}, {day}", lower=face.kind.lower(), day=face.day))
        line.addWidget(self.read, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.read.setVisible(face.can_read)  # only now: without a parent it would be a window for a moment
        self.setAccessibleName(face.sentence)
