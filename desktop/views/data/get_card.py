"""What can be fetched, with boxes to tick and a button: on the Data page and among the first offers."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop import theme
from desktop.language import tr
from desktop.presenters.errands import listed, offered, words
from desktop.presenters.sync import SyncPresenter
from desktop.widgets.arrange import Panel, column, row
from desktop.widgets.buttons import Button, link, primary
from desktop.widgets.checks import CheckRow
from desktop.widgets.flow import Flow
from desktop.widgets.text import Icon, Text, heading


class GetCard(Panel):
    """Nobody is asked before a person presses one of its two buttons; until then sizes are the usual ones.

    `started` fires when something was begun, so that the page can show it.
    """

    started = Signal()

    def __init__(self, presenter: SyncPresenter, title: str, text: str, button: str, *, older: bool = False) -> None:
        super().__init__("card", gap=6, margins=(18, 16, 18, 16))
        self._presenter = presenter
        self.rows = {each.key: CheckRow(each.words, each.about, checked=True, role="body") for each in offered()}
        register = words()["register"]
        self.older = CheckRow(register["older"], register["about_older"], checked=older, role="body")
        self.button: Button = primary(button, "download", self._get)
        self.sizes = link(tr("See the sizes first"), self._see_sizes)
        self._from = Text("", "small", tone="ink2", wrap=True)
        head = row(Icon("download", "accent", 22), heading(title, "section", wrap=True), gap=10)
        head.setStretch(1, 1)
        under = Flow(self.button, self.sizes, gap=theme.px(14))
        lines: list[CheckRow] = []
        for key, line in self.rows.items():
            lines += [line, self.older] if key == "register" else [line]
        self.body.addLayout(column(head, Text(text, tone="ink2", wrap=True), 2, *lines, self._from, 2, under, gap=6))
        for line in lines:
            line.toggled.connect(self._tell)
        self._tell()
        presenter.changed.connect(self._tell)
        presenter.mirror.changed.connect(self._tell)

    def what(self) -> tuple[str, ...]:
        """The keys that are ticked."""
        return tuple(key for key, line in self.rows.items() if line.isChecked())

    def _tell(self) -> None:
        chosen = [each for each in offered() if each.key in self.what()]
        publishers = list(dict.fromkeys(each.publisher for each in chosen))
        straight = tr("From {listed}", listed=listed(publishers)) if publishers else tr("Nothing is ticked")
        mirror = self._presenter.mirror.where
        self._from.setText(tr("From the mirror {mirror}", mirror=mirror) if publishers and mirror else straight)
        self.older.setEnabled("register" in self.what())
        self.button.setEnabled(bool(chosen) and not self._presenter.busy)
        self.sizes.setEnabled("register" in self.what() and not self._presenter.busy)

    def _get(self) -> None:
        self._presenter.get(self.what(), "all" if self.older.isChecked() else "latest")
        self.started.emit()

    def _see_sizes(self) -> None:
        self._presenter.see_sizes(self.what(), "all" if self.older.isChecked() else "latest")
        self.started.emit()
