"""What a person sees when the program has made a mistake: what it means for them, and what they can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.widgets.arrange import column, hairline, row
from desktop.widgets.buttons import primary, quiet, secondary
from desktop.widgets.text import Text, heading, name

TITLE = tr("The program made a mistake")
LINES = (
    tr("It is not yours. Your lists and notes are safe; what you did last may not have worked."),
    tr("You can go on. If the same thing happens again, close the program and open it anew."),
)
DETAILS = tr("For whoever helps you: where in the program it happened. What you searched for or wrote is not in it.")
COPIED = tr("Copied. Paste it into your message.")
WIDTH = 560


class FaultSheet(QDialog):
    """Going on is what Enter and Escape do. `quit_asked` when the person would rather close the program."""

    quit_asked = Signal()

    def __init__(self, details: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name(self, " ".join((TITLE, *LINES)))
        self._count = 1
        self._again = Text("", "small", tone="ink2", wrap=True)
        self._again.hide()
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setFont(theme.font("small"))
        self.details.setFixedHeight(theme.px(130))
        name(self.details, tr("Details"))
        self.copy = quiet(tr("Copy the details"), "copy", self._copy)
        self._copied = Text("", "small", tone="ink2")
        words = column(
            heading(TITLE, "section", wrap=True),
            *(Text(line, "body", wrap=True) for line in LINES),
            self._again,
            Text(DETAILS, "small", tone="ink2", wrap=True),
            self.details,
            row(self.copy, self._copied, None),
            gap=8,
            margins=(24, 20, 24, 14),
        )
        self.close_program = secondary(tr("Close the program"), None, self._quit)
        self.go_on = primary(tr("Go on"), None, self.reject)
        self.go_on.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(words, 1)
        whole.addWidget(hairline())
        whole.addLayout(row(None, self.close_program, self.go_on, gap=8, margins=(24, 10, 24, 12)))
        width = min(theme.px(WIDTH), parent.window().width() - 40)
        self.resize(width, max(self.sizeHint().height(), whole.heightForWidth(width)))
        self.go_on.setFocus()

    def add(self, details: str) -> None:
        """Another mistake, while this one is still being read about: one sheet tells of all of them."""
        self._count += 1
        self._again.setText(tr("It has happened {count:,} times since this was opened.", count=self._count))
        self._again.show()
        if details not in self.details.toPlainText():
            self.details.appendPlainText(f"\n{details}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self._copied.setText(COPIED)

    def _quit(self) -> None:
        self.reject()
        self.quit_asked.emit()
