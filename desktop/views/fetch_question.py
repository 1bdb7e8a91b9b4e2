"""The plain question before the reports of many settings are fetched: how many, and about how long that takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.report_errands import Question
from desktop.presenters.report_fetching import ReportFetching
from desktop.widgets.arrange import column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.text import Text, heading, name

WIDTH = 480


class FetchQuestion(QDialog):
    """Asks once; a yes begins the fetch. Where nothing can be fetched it says why, and has one button."""

    def __init__(self, asked: Question, fetching: ReportFetching, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked, self._fetching = asked, fetching
        self.setWindowTitle(tr("Fetch reports"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name(self, " ".join((asked.sentence, *asked.lines)))
        told = [Text(line, "body", tone="ink2", wrap=True) for line in asked.lines]
        words = column(heading(asked.sentence, "section", wrap=True), *told, None, gap=8, margins=(24, 20, 24, 16))
        self.yes = primary(tr("Fetch them"), "download", self._agree)
        self.no = secondary(tr("Not now") if asked.errand is not None else tr("Close"), None, self.reject)
        first = self.yes if asked.errand is not None else self.no
        first.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(words, 1)
        whole.addWidget(hairline())
        whole.addLayout(row(None, self.no, self.yes, gap=8, margins=(24, 10, 24, 12)))
        self.yes.setVisible(asked.errand is not None)
        width = min(theme.px(WIDTH), parent.window().width() - 40)
        self.resize(width, max(self.sizeHint().height(), whole.heightForWidth(width)))
        first.setFocus()

    def _agree(self) -> None:
        self._fetching.agree(self._asked)
        self.accept()
