"""The visit checklist of one setting: each question with a tick and an answer that is saved while it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.mylist_desk import DeskPresenter
from desktop.presenters.mylist_faces import Asked
from desktop.widgets.arrange import Notice, Panel, hairline
from desktop.widgets.buttons import link
from desktop.widgets.checks import CheckBox
from desktop.widgets.fields import Line
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text, heading

SIDE_BY_SIDE = 560
"""The width from which an answer stands beside its question; below it under it."""
LONGEST = 4000
NO_LONGER = tr("(no longer asked)")
KEPT_HERE = tr("The answer stays here and is tried again.")


class ChecklistPanel(Panel):
    """Shows a sheet of `Asked`; `edit_asked` when the questions themselves shall be changed."""

    edit_asked = Signal()

    def __init__(self, presenter: DeskPresenter) -> None:
        super().__init__("card", gap=8, margins=(18, 12, 18, 14))
        self._presenter = presenter
        self._lines: list[QuestionLine] = []
        self._progress = Text("", "small", tone="ink2", tabular=True)
        edit = link(tr("Edit the questions"), self.edit_asked.emit)
        self.body.addWidget(Flow(heading(tr("Visit checklist"), "lead"), self._progress, edit, gap=theme.px(14)))
        self._fault = Notice("", "warning")
        self._fault.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addWidget(self._fault)
        self.body.addLayout(self._rows)

    def show_sheet(self, sheet: Sequence[Asked], *, other: bool) -> None:
        """Show these questions and answers. What is being typed stands, unless it is another setting's."""
        if [(a.key, a.question) for a in sheet] != [(line.key, line.question) for line in self._lines]:
            self._rebuild(sheet)
        for line, asked in zip(self._lines, sheet, strict=True):
            line.show_asked(asked, other=other)
        self._count()

    def lines(self) -> list[QuestionLine]:
        """The questions as they stand."""
        return list(self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for line in self._lines:
            line.stand(beside=self.width() >= theme.px(SIDE_BY_SIDE))

    def _rebuild(self, sheet: Sequence[Asked]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._lines = []
        for n, asked in enumerate(sheet):
            if n:
                self._rows.addWidget(hairline())
            line = QuestionLine(self._presenter, asked)
            line.ticked.connect(self._count)
            line.saver.told.connect(self._tell_fault)
            line.stand(beside=self.width() >= theme.px(SIDE_BY_SIDE))
            self._rows.addWidget(line)
            self._lines.append(line)

    def _tell_fault(self) -> None:
        """Why an answer could not be saved; it stays in its field and is tried again."""
        messages = [line.saver.message for line in self._lines if line.saver.message is not None]
        if messages:
            self._fault.set_text(f"{messages[0].sentence} {messages[0].action} {KEPT_HERE}")
        self._fault.setVisible(bool(messages))

    def _count(self) -> None:
        asked = [line for line in self._lines if not line.removed]
        done = sum(line.box.isChecked() for line in asked)
        self._progress.setText(tr("{done} of {count} asked", done=done, count=len(asked)))


class QuestionLine(QWidget):
    """One question: a press on its words ticks it too; an answer ticks it by itself. `ticked` when that changed."""

    ticked = Signal()

    def __init__(self, presenter: DeskPresenter, asked: Asked) -> None:
        super().__init__()
        self.key, self.question, self.removed = asked.key, asked.question, asked.removed
        self._presenter = presenter
        self.saver = presenter.answer_saver(asked.key)
        self.box = CheckBox("")
        self.box.setAccessibleName(tr("Asked: {question}", question=asked.question))
        self.box.clicked.connect(self._tick)
        words = f"{asked.question} {NO_LONGER}" if asked.removed else asked.question
        self._words = _Pressed(words, self.box)
        self.answer = Line()
        self.answer.setPlaceholderText(tr("Answer"))
        self.answer.setAccessibleName(tr("Answer: {question}", question=asked.question))
        self.answer.setMaxLength(LONGEST)
        self.answer.textEdited.connect(self._type)
        left = QHBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(8))
        left.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self._words, 1)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, theme.px(7), 0, theme.px(7))
        self._line.setSpacing(theme.px(10))
        self._line.addLayout(left, 1)
        self._line.addWidget(self.answer, 1)
        self.restyle()

    def restyle(self) -> None:
        self.answer.setFont(theme.font("small"))

    def stand(self, *, beside: bool) -> None:
        """The answer beside its question, or under it."""
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_asked(self, asked: Asked, *, other: bool) -> None:
        if other or not self.saver.dirty:
            self.box.setChecked(asked.ticked)
            if self.answer.text() != asked.answer:
                self.answer.setText(asked.answer)

    def _tick(self, ticked: bool) -> None:
        self._presenter.tick(self.key, ticked)
        self.ticked.emit()

    def _type(self, text: str) -> None:
        self.saver.type(text)
        if text.strip() and not self.box.isChecked():
            self.box.setChecked(True)
            self.ticked.emit()


class _Pressed(Text):
    """The words of a question, which press its box."""

    def __init__(self, words: str, box: CheckBox) -> None:
        super().__init__(words, "body", wrap=True)
        self._box = box
        self.setMinimumHeight(theme.px(26))
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()
