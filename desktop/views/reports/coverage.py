"""How much is held of how much, and the offer to get the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.presenters.report_search import ReportSearchPresenter
from desktop.widgets.arrange import column, row
from desktop.widgets.buttons import secondary
from desktop.widgets.text import Text

CHOOSE = tr("To get more, choose an authority or one of your lists.")


class CoverageLine(QWidget):
    """`fetch_asked` gives the URNs of the settings meant, and whose reports that are, in words."""

    fetch_asked = Signal(object, str)

    def __init__(self, presenter: ReportSearchPresenter, *, indent: int = 16) -> None:
        super().__init__()
        self._presenter = presenter
        self._words = Text("", "small", wrap=True)
        self._how = Text(CHOOSE, "caption", tone="ink2", wrap=True)
        self.get = secondary("", "download", self._ask)
        line = column(self._words, self._how, row(self.get, None), gap=4, margins=(indent, 8, 12, 8))
        self.setLayout(line)
        presenter.covered.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        p = self._presenter
        words, fetch = p.coverage_words(), p.fetch_words()
        self._words.setText(words)
        self._how.setVisible(bool(words) and p.wish.everywhere)
        self.get.set_text(fetch)
        self.get.setVisible(bool(fetch) and bool(p.scope))

    def _ask(self) -> None:
        p = self._presenter
        if p.scope:
            self.fetch_asked.emit(p.scope, p.whose())
