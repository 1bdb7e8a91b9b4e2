"""The sheet that shows what is in a colleague's project, asks where both have something, and takes it in."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.messages import Message
from desktop.presenters.project import ASKS, WAYS, OpenPresenter
from desktop.views.mylist.lines import Lines, carded
from desktop.widgets.arrange import Notice, column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.text import Text, heading, one_line

WIDTH, HEIGHT = 680, 660
LEAD = (
    "Nothing has changed yet. What you take in is one step that Undo takes back, and your notes stay unless you say so."
)


class OpenSheet(QDialog):
    def __init__(self, presenter: OpenPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.setWindowTitle("Open a project")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = Lines("What is in the project")
        self.lines.setWordWrap(True)
        self.ways = {kind: Choice(ways, ASKS[kind], role="body", widest=52) for kind, ways in WAYS.items()}
        for kind, choice in self.ways.items():
            choice.chosen.connect(lambda way, kind=kind: presenter.choose(kind, cast(str, way)))
        self._asks = {kind: labelled(ASKS[kind], choice) for kind, choice in self.ways.items()}
        self.what = Text("Reading …", "body", wrap=True)
        self.told = Notice("", "warning", live=True)
        self.told.hide()
        self.take = primary("Take it in", "check", self._take)
        self.take.setEnabled(False)
        self._card = card = carded(self.lines)
        self._lead = Text(LEAD, "small", tone="ink2", wrap=True)
        inside = column(
            heading("Open a project", "title"), self.what, self._lead, card,
            *self._asks.values(), self.told, gap=10, margins=(24, 20, 24, 14),
        )  # fmt: skip
        inside.setStretchFactor(card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inside.addStretch(0)
        whole.addLayout(inside, 1)
        whole.addWidget(hairline())
        whole.addLayout(row(None, secondary("Close", None, self.reject), self.take, gap=8, margins=(24, 10, 24, 12)))
        room = parent.window().size()
        self.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(HEIGHT), room.height() - 40))
        for ask in self._asks.values():
            ask.hide()
        presenter.ready.connect(self._show)
        presenter.refused.connect(self._refuse)
        presenter.done.connect(lambda _changed: self.accept() if isValid(self) else None)
        presenter.start()

    def _show(self) -> None:
        found = self.presenter.incoming
        if not isValid(self) or found is None:
            return
        name = one_line(Path(self.presenter.path).name)
        things = len(found.lines) + found.more
        new = f"{found.news:,} of them new to you" if found.news else "and you have all of them"
        self.what.setText(
            f"{name}: {things:,} {'thing' if things == 1 else 'things'}, {new}." if things else f"{name} is empty."
        )
        self.lines.clear()
        for words, says in found.lines:
            self.lines.addItem(QListWidgetItem(f"{one_line(words)}\n{says}"))
        if found.more:
            self.lines.addItem(QListWidgetItem(f"And {found.more:,} more, dealt with in the same way."))
        for kind, ask in self._asks.items():
            ask.setVisible(kind in found.asks)
        self.take.setEnabled(bool(found.news))
        (self.take if found.news else self.lines).setFocus()

    def _refuse(self, message: Message) -> None:
        if isValid(self):
            for part in (self.what, self._lead, self._card):
                part.hide()
            self.told.set_text(f"{message.sentence} {message.action}".strip())
            self.told.show()
            self.take.setEnabled(False)

    def _take(self) -> None:
        self.take.setEnabled(False)
        self.presenter.take_in()
