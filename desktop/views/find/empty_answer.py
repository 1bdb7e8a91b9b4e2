"""What stands where results would, when nothing matches: why, and what to loosen with how many would then be found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.loosening import EmptyAnswer, Offer
from desktop.widgets.arrange import clear, scrolled
from desktop.widgets.buttons import Button
from desktop.widgets.text import Icon, Text, one_line


class EmptyAnswerPane(QWidget):
    """Shows an `EmptyAnswer`; `chosen` gives the query of the offer that was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Text("", "lead", 600, wrap=True, selectable=True)
        self._why = Text("", "body", tone="ink2", wrap=True)
        self._lead = Text(tr("What would be found"), "small", 600, "ink2")
        self._offers = QVBoxLayout()
        self._offers.setSpacing(theme.px(4))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*(theme.px(n) for n in (20, 28, 20, 20)))
        column.setSpacing(theme.px(6))
        column.addWidget(Icon("find", "accent", 28))
        column.addSpacing(theme.px(4))
        column.addWidget(self._sentence)
        column.addWidget(self._why)
        column.addSpacing(theme.px(10))
        column.addWidget(self._lead)
        column.addLayout(self._offers)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def show_answer(self, empty: EmptyAnswer) -> None:
        """Say why, and offer the ways out."""
        self._sentence.setText(empty.sentence)
        self._why.setText(empty.why)
        self.setAccessibleName(f"{empty.sentence}. {empty.why}")
        clear(self._offers)
        for offer in empty.offers:
            self._offers.addWidget(self._button(offer))
        self._lead.setVisible(bool(empty.offers))

    def buttons(self) -> list[Button]:
        """The offers, in their order."""
        items = (self._offers.itemAt(n) for n in range(self._offers.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Button)]

    def _button(self, offer: Offer) -> Button:
        noun = "setting" if offer.total == 1 else "settings"
        words = one_line(offer.words)
        if len(words) > _LONGEST:
            words = f"{words[:_LONGEST]}…"
        button = Button(f"{words}: {offer.total:,} {noun}", "link")
        button.clicked.connect(lambda _checked=False: self.chosen.emit(offer.query))
        return button


_LONGEST = 44
