"""A small sheet that asks for a name, and stays open with the reason where it cannot be taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.widgets.arrange import column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.fields import labelled
from desktop.widgets.text import Icon, Text, heading

WIDTH = 440
LONGEST = 120


class NameSheet(QDialog):
    """`take` is called with the name; it calls `done` when that is kept, or `refuse` with the reason."""

    def __init__(
        self, title: str, label: str, button: str, take: Callable[[str], object], parent: QWidget, *,
        given: str = "", lead: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._take = take
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(given)
        self.field.setMaxLength(LONGEST)
        self.field.setFont(theme.font("body"))
        self.field.selectAll()
        self._why = Text("", "small", 500, wrap=True)
        why = row(Icon("info", "ink", 16), self._why, gap=8)
        why.setStretchFactor(self._why, 1)
        self._why_line = QWidget()
        self._why_line.setLayout(why)
        self._why_line.hide()
        self.ok = primary(button, None, self._press)
        self.ok.setDefault(True)
        self.ok.setEnabled(bool(given.strip()))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._press)
        parts: list[QWidget] = [heading(title, "section", wrap=True)]
        if lead:
            parts.append(Text(lead, "small", tone="ink2", wrap=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(
            column(*parts, labelled(label, self.field), self._why_line, None, gap=10, margins=(24, 20, 24, 16))
        )
        whole.addWidget(hairline())
        cancel = secondary(tr("Cancel"), None, self.reject)
        whole.addLayout(row(None, cancel, self.ok, gap=8, margins=(24, 10, 24, 12)))
        self.resize(min(theme.px(WIDTH), parent.window().width() - 40), self.sizeHint().height())
        self.field.setFocus()

    def done_well(self, _value: object = None) -> None:
        """The name is kept."""
        if isValid(self):  # who was too quick to cancel has closed it already
            self.accept()

    def refuse(self, message: Message) -> None:
        """Say why this name cannot be taken, and let the person try another."""
        if not isValid(self):
            return
        self._why.setText(f"{message.sentence} {message.action}".strip())
        self._why_line.show()
        self.ok.setEnabled(True)
        self.field.setFocus()
        self.field.selectAll()

    def why(self) -> str:
        """Why the last name was not taken; empty where none was refused."""
        return self._why.text()

    def _typed(self, text: str) -> None:
        self.ok.setEnabled(bool(text.strip()))
        self._why_line.hide()

    def _press(self) -> None:
        if self.field.text().strip() and self.ok.isEnabled():
            self.ok.setEnabled(False)
            self._take(self.field.text())
