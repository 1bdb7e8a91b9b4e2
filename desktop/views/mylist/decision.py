"""The decision about a setting: yes, maybe, no or none yet; as segments, or as a choice where those have no room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.language import tr
from desktop.presenters.mylist_faces import DECISIONS
from desktop.widgets.buttons import Segmented
from desktop.widgets.fields import Choice

NONE_YET = tr("Not decided")
MARKS = {"yes": "check", "maybe": "info", "no": "close"}


class DecisionChoice(QWidget):
    """`chosen` gives yes, maybe, no or an empty text when a person decides."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.segments = Segmented(
            [(key, words, MARKS[key]) for key, words in DECISIONS] + [("", NONE_YET)], tr("Your decision")
        )
        self.choice = Choice(
            [(key, words) for key, words in DECISIONS] + [("", NONE_YET)], tr("Your decision"), role="body"
        )
        self.segments.chosen.connect(self.chosen)
        self.choice.chosen.connect(lambda key: self.chosen.emit(str(key)))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.segments)
        line.addWidget(self.choice)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choice.hide()

    def current(self) -> str:
        return self.segments.current()

    def choose(self, word: str) -> None:
        """Show a decision without telling."""
        self.segments.choose(word)
        self.choice.choose(word)

    def restyle(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fits = self.segments.sizeHint().width() <= self.width()
        self.segments.setVisible(fits)
        self.choice.setVisible(not fits)
