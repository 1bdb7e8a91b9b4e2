"""The questions of the visit checklist on a sheet: in another order, in other words, fewer, or more of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.mylist_desk import DeskPresenter
from desktop.views.mylist.lines import Lines, carded
from desktop.widgets.arrange import column, hairline, row
from desktop.widgets.buttons import link, primary, quiet, secondary
from desktop.widgets.text import Text, heading

KEY = Qt.ItemDataRole.UserRole
LEAD = tr("They are asked at every setting. Answers given to a question that you remove are kept and still shown.")
LONGEST = 500


class QuestionList(Lines):
    """Alt with up and down moves a question, Delete removes it, F2 or Enter rewords it in its place."""

    def __init__(self, sheet: QuestionsSheet) -> None:
        super().__init__(tr("Questions"))
        self._sheet = sheet
        self.setWordWrap(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._sheet.move_by(step)
        elif event.key() == Qt.Key.Key_Delete:
            self._sheet.remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)


class QuestionsSheet(QDialog):
    """Every change is kept at once and can be undone like everything else."""

    def __init__(self, presenter: DeskPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._filling = False
        self.setWindowTitle(tr("The questions for visits"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QuestionList(self)
        self.list.itemChanged.connect(self._reword)
        self.list.model().rowsMoved.connect(lambda *_: self._arrange())
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("A question of your own"))
        self.field.setAccessibleName(tr("A question of your own"))
        self.field.setAccessibleDescription(tr("Enter adds it"))
        self.field.setMaxLength(LONGEST)
        self.field.setFont(theme.font("body"))
        self.field.returnPressed.connect(self.add)
        self._why = Text("", "small", 500, wrap=True)
        self._why.hide()
        self._up = secondary("Up", "up", lambda: self.move_by(-1))
        self._down = secondary(tr("Down"), "down", lambda: self.move_by(1))
        self._edit = secondary(tr("Reword"), "renamed", self._begin_edit)
        self._remove = secondary(tr("Remove"), "close", self.remove)
        adding = row(self.field, secondary(tr("Add"), "plus", self.add), gap=8)
        adding.setStretchFactor(self.field, 1)
        tools = row(self._up, self._down, self._edit, self._remove, None, gap=8)
        back = row(link(tr("Use the program’s own questions"), self._defaults), None)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        lines = carded(self.list)
        inside = column(
            heading(tr("The questions for visits"), "title"),
            Text(LEAD, "small", tone="ink2", wrap=True),
            lines,
            tools,
            adding,
            self._why,
            back,
            gap=10,
            margins=(24, 20, 24, 14),
        )
        inside.setStretchFactor(lines, 1)
        whole.addLayout(inside, 1)
        whole.addWidget(hairline())
        whole.addLayout(row(None, quiet(tr("Undo"), None, self._undo), primary(tr("Done"), None, self.accept), gap=8,
                            margins=(24, 10, 24, 12)))  # fmt: skip
        room = parent.window().size()
        self.resize(min(theme.px(640), room.width() - 40), min(theme.px(680), room.height() - 40))
        presenter.changed.connect(self._read)
        self._read()
        self.list.setFocus()

    def add(self) -> None:
        """Ask the question in the field, last."""
        text = self.field.text()
        if text.strip():
            self._presenter.add_question(text, self._added, self._refuse)

    def remove(self) -> None:
        key = self._key()
        if key is not None:
            self._presenter.remove_question(key, self._read)

    def move_by(self, by: int) -> None:
        """Move the chosen question one place up (-1) or down (1)."""
        at = self.list.currentRow()
        to = at + by
        if at < 0 or not 0 <= to < self.list.count():
            return
        self._filling = True
        self.list.insertItem(to, self.list.takeItem(at))
        self.list.setCurrentRow(to)
        self._filling = False
        self._arrange()

    def _read(self, _value: object = None) -> None:
        if isValid(self):
            self._presenter.ask_questions(self._show)

    def _show(self, questions: Sequence[Any]) -> None:
        if not isValid(self):
            return
        held = self._key()
        at = self.list.currentRow()
        self._filling = True
        self.list.clear()
        for n, each in enumerate(questions):
            item = QListWidgetItem(each.text)
            item.setData(KEY, each.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            if each.key == held:
                at = n
        self.list.setCurrentRow(max(0, min(at, self.list.count() - 1)))
        self._filling = False

    def _added(self, _key: object) -> None:
        if isValid(self):
            self.field.clear()
            self._why.hide()
            self._read()

    def _refuse(self, message: Message) -> None:
        if isValid(self):
            self._why.setText(f"{message.sentence} {message.action}".strip())
            self._why.show()
            self._read()

    def _begin_edit(self) -> None:
        if self.list.currentItem() is not None:
            self.list.editItem(self.list.currentItem())

    def _reword(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self._presenter.reword(str(item.data(KEY)), item.text(), self._read, self._refuse)

    def _arrange(self) -> None:
        if not self._filling:
            keys = [str(self.list.item(n).data(KEY)) for n in range(self.list.count())]
            self._presenter.arrange_questions(keys, self._read)

    def _defaults(self) -> None:
        self._presenter.use_default_questions(self._read)

    def _undo(self) -> None:
        self._presenter.undo()

    def _key(self) -> str | None:
        item = self.list.currentItem()
        return str(item.data(KEY)) if item is not None else None
