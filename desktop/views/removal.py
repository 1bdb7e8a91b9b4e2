"""Removing everything that the program keeps on this computer: a card, and the plain question before it is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.widgets.arrange import Panel, column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.text import Icon, Text, heading, name

REMOVE = tr("Remove everything of mine from this computer")
WHAT = tr(
    "Your lists, notes, answers and searches, the copies of them, your settings, and the"
    " published data that were fetched. Nothing of it stands anywhere else, unless you saved a"
    " copy or exported it."
)
ASKED = tr("Remove everything of yours from this computer?")
LINES = (
    tr(
        "Your lists, notes, answers, saved searches and the copies of them will be gone, and so will"
        " your settings and the data that were fetched. This cannot be undone."
    ),
    tr("What you exported or saved in other folders stays. The program closes, and begins afresh the next time."),
)
WIDTH = 520


class RemovalCard(Panel):
    """What would be removed, and the button that asks. `remove` is called once the person has said yes."""

    def __init__(self, folder: Path, remove: Callable[[], object]) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        self._folder, self._remove = folder, remove
        self.button = secondary(f"{REMOVE} …", None, self._ask)
        self.question: RemovalQuestion | None = None
        head = row(Icon("lock", "accent", 22), heading(tr("Your data"), "lead"), None, gap=10)
        self.body.addLayout(column(head, Text(WHAT, "small", tone="ink2", wrap=True), row(self.button, None), gap=8))

    def _ask(self) -> None:
        self.question = RemovalQuestion(self._folder, self._remove, self.window())
        self.question.open()


class RemovalQuestion(QDialog):
    """Asks once. Keeping is what Enter and Escape do."""

    def __init__(self, folder: Path, remove: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._remove = remove
        self.setWindowTitle(tr("Remove everything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = (LINES[0], tr("All of it is in {folder}.", folder=folder), LINES[1])
        name(self, " ".join((ASKED, *lines)))
        told = [Text(line, "body", tone="ink2", wrap=True) for line in lines]
        words = column(heading(ASKED, "section", wrap=True), *told, None, gap=8, margins=(24, 20, 24, 16))
        self.keep = primary(tr("Keep it"), None, self.reject)
        self.keep.setDefault(True)
        self.yes = secondary(tr("Remove everything and close"), None, self._agree)
        self.yes.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(words, 1)
        whole.addWidget(hairline())
        whole.addLayout(row(None, self.yes, self.keep, gap=8, margins=(24, 10, 24, 12)))
        width = min(theme.px(WIDTH), parent.window().width() - 40)
        self.resize(width, max(self.sizeHint().height(), whole.heightForWidth(width)))
        self.keep.setFocus()

    def _agree(self) -> None:
        self.accept()
        self._remove()


def tell_left(words: str) -> None:
    """Say what stays on the computer after all, before the program ends."""
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Not everything is removed"), words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
