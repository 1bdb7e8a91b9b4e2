"""What stands where results would: nothing found, something failed, work in progress."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QWidget

from desktop import theme
from desktop.language import tr
from desktop.widgets.announce import announce
from desktop.widgets.arrange import card, column, row, scrolled
from desktop.widgets.buttons import Button, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import Icon, Text, heading, name, one_line

if TYPE_CHECKING:
    from desktop.messages import Message, StepLike


WORDS_WIDEST = 560
"""The design's width above which the lines of an explanation would be long to read."""


class EmptyState(QWidget):
    """Nothing here, why, and what to do: `EmptyState("find", "No setting matches", "Take one away.", [button])`."""

    spoken = Spoken.Grouping

    def __init__(self, icon: str, sentence: str, what_to_do: str = "", buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._icon = Icon(icon, "accent", 32)
        self._sentence = heading(sentence, "section", wrap=True)
        self._what = Text(what_to_do, "body", tone="ink2", wrap=True)
        for text in (self._sentence, self._what):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._offered = tuple(buttons)
        self._row = row(None, *buttons, None, gap=8)
        self._words = column(self._sentence, self._what, gap=6)
        middle = column(None, row(None, self._icon, None), 4, self._words, 8, self._row, None, None, gap=6)
        margin = theme.px(24)
        middle.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(column(scrolled(middle), gap=0))  # with larger text a small place does not hold it all
        self.set_words(sentence, what_to_do)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons side by side, or one under the other where they would be cut."""
        super().resizeEvent(event)
        beside_words = max(0, (event.size().width() - theme.px(WORDS_WIDEST)) // 2 - theme.px(24))
        self._words.setContentsMargins(beside_words, 0, beside_words, 0)
        shown = [button for button in self._offered if not button.isHidden()]
        across = sum(button.sizeHint().width() + theme.px(8) for button in shown) + theme.px(40)
        beside = across <= event.size().width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for button in shown:
            self._row.setAlignment(button, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignHCenter)

    def set_words(self, sentence: str, what_to_do: str = "") -> None:
        self._sentence.setText(sentence)
        self._what.setText(what_to_do)
        self._what.setVisible(bool(what_to_do))
        name(self, f"{sentence}. {what_to_do}".strip())


class ErrorPanel(QWidget):
    """What went wrong, what to do next, and the buttons that do it. `asked` gives the key of the one pressed."""

    asked = Signal(str)

    def __init__(self, message: Message | None = None) -> None:
        super().__init__()
        self._icon = Icon("warning", "ink2", 22)
        self._sentence = Text("", "lead", 600, wrap=True, selectable=True)
        self._action = Text("", "body", tone="ink2", wrap=True, selectable=True)
        self._buttons = Flow(gap=theme.px(8))
        self._detail = Text("", "small", tone="ink3", wrap=True, selectable=True)
        words = column(self._sentence, self._action, self._detail, 4, self._buttons, gap=4)
        line = row(column(self._icon, None, gap=0), words, gap=12)
        line.setStretchFactor(words, 1)
        self._card = card(line, margins=(18, 16, 18, 16))
        self.setLayout(column(self._card, None))
        if message is not None:
            self.show_message(message)

    def show_message(self, message: Message) -> None:
        self._sentence.setText(message.sentence)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self._detail.setText(message.detail)
        self._detail.setVisible(bool(message.detail))
        flow = self._buttons.flow
        while (item := flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for ask in message.buttons:
            button = Button(ask.words, "primary" if ask is message.buttons[0] else "", ask.icon)
            button.clicked.connect(lambda _checked=False, key=ask.key: self.asked.emit(key))
            flow.addWidget(button)
            button.show()
        self._buttons.setVisible(bool(message.buttons))
        words = f"{message.sentence} {message.action}".strip()
        other = words != self.accessibleName()
        name(self, words)
        if other and self.isVisible():
            announce(words, urgent=True)

    def add_button(self, button: QWidget) -> None:
        """Put one more button after those of the message."""
        self._buttons.flow.addWidget(button)
        self._buttons.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self.accessibleName(), urgent=True)


class ProgressPanel(QWidget):
    """Long work with numbers: what is being done, how far it is, and a way to stop it. `cancelled` when pressed."""

    cancelled = Signal()

    def __init__(self, title: str = "", cancel: str = tr("Stop")) -> None:
        super().__init__()
        self._title = Text(title, "lead", 600, wrap=True)
        self._what = Text("", "body", tone="ink2", wrap=True)
        self._numbers = Text("", "small", 500, "ink2", tabular=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = secondary(cancel, None, self._press)
        numbers = row(self._numbers, None, self._stop, gap=12)
        self._card = card(self._title, self._what, 2, self._bar, numbers, gap=6, margins=(18, 14, 18, 14))
        self.setLayout(column(self._card, None))
        self.begin(title)

    def begin(self, title: str) -> None:
        """Start afresh under this title: nothing known yet."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._what.setText("")
        self._numbers.setText("")
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)

    def show_step(self, step: StepLike) -> None:
        """Show one step of the work: its stage and what it is done to, and how much of how much."""
        from desktop.messages import progress_words  # no part of the way to the first window

        words = progress_words(step)
        self._what.setText(words.what)
        self._numbers.setText(words.numbers)
        if step.total:
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, step.done * 1000 // step.total))
        else:
            self._bar.setRange(0, 0)
        self._bar.setAccessibleDescription(one_line(f"{words.what} {words.numbers}".strip()))

    def show_stopping(self, words: str = tr("Stopping at the next safe place …")) -> None:
        self._what.setText(words)
        self._stop.setEnabled(False)

    def _press(self) -> None:
        self.show_stopping()
        self.cancelled.emit()
