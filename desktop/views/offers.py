"""The first start: what the program is, and three offers beside the sample: the register, a file, a mirror.

Nothing goes out before a person presses a button here.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.sync import SyncPresenter
from desktop.views.data.get_card import GetCard
from desktop.views.data.import_card import ImportCard, choose_files
from desktop.views.data.mirror_card import SHORT, TEXT, MirrorField
from desktop.views.data.sync_panel import SyncPanel
from desktop.widgets.arrange import Panel, column, row, scrolled
from desktop.widgets.buttons import secondary
from desktop.widgets.text import AppMark, Icon, Text, heading

WIDEST, SIDE_BY_SIDE_FROM, LOW_UNDER = 720, 500, 640
WELCOME = tr(
    "England’s published childcare register and inspection reports, kept on your own computer."
    " Search it, compare settings and see what changed, with or without a network."
)
REGISTER = tr(
    "About 60,000 settings, straight from GOV.UK to this computer. It takes a minute or two, and"
    " you can stop at any time."
)
PRIVATE = tr("No account. What you search, list and note never leaves this computer.")
LOOK_AROUND = tr("Or look around first: everything works on the sample.")


class OffersPane(QWidget):
    """Shown beside the sample's list. `page_asked` gives the key of a page to go to."""

    page_asked = Signal(str)

    def __init__(self, presenter: SyncPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.get = GetCard(presenter, tr("Get the published register"), REGISTER, tr("Get the register"))
        self.panel = SyncPanel(presenter)
        self.imports = ImportCard(self._import)
        self.mirror = MirrorOffer(presenter)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.px(12))
        self._pair.addWidget(self.imports, 1)
        self._pair.addWidget(self.mirror, 1)
        self._mark = AppMark(52)
        self._column = QWidget()
        self._lines = column(
            None, row(self._mark, None), 2, heading(tr("Welcome to Childcare Atlas"), "title", wrap=True),
            Text(WELCOME, "lead", 400, "ink2", wrap=True), 8, self.panel, self.get, self._pair, 6,
            _line("lock", PRIVATE), _line("find", LOOK_AROUND), None, None, gap=12,
        )  # fmt: skip
        self._column.setLayout(self._lines)
        holder = QWidget()
        middle = QHBoxLayout(holder)
        self._middle = middle
        middle.addStretch(1)
        middle.addWidget(self._column, 20)
        middle.addStretch(1)
        self._area = scrolled(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        presenter.changed.connect(self._show)
        self.panel.asked.connect(self._answer)
        self.get.started.connect(self._to_top)
        self.restyle()
        self._show()

    def shown(self) -> None:
        """The pane came into sight."""
        self._show()

    def restyle(self) -> None:
        self._column.setMaximumWidth(theme.px(WIDEST))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme.px(SIDE_BY_SIDE_FROM)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        low = self.height() < theme.px(LOW_UNDER)  # all three offers shall be seen at once
        self._mark.setVisible(not low)
        self.imports.set_short(low)
        self.mirror.set_short(low)
        side, end = theme.px(24 if wide else 10), theme.px(4 if low else 24)
        self._middle.setContentsMargins(side, end, side, end)
        self._lines.setSpacing(theme.px(8 if low else 12))

    def _show(self) -> None:
        """While something is under way or has just ended, that stands where the offer stood."""
        idle = self._presenter.phase in ("idle", "failed", "stopped")
        self.get.setVisible(idle)
        for button in (self.imports.button, self.mirror.button):
            button.setEnabled(not self._presenter.busy)

    def _import(self, files: Sequence[Path]) -> None:
        self._presenter.import_files(files)
        self._to_top()

    def _to_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)
        self.panel.take_focus()

    def _answer(self, key: str) -> None:
        if key == "import-file":
            choose_files(self, self._import)
        elif key == "set-mirror":
            self.mirror.open_field()
            self._area.ensureWidgetVisible(self.mirror)
        else:
            self.page_asked.emit("data")


class MirrorOffer(Panel):
    """The third offer: its line for the folder or address opens in place."""

    def __init__(self, presenter: SyncPresenter) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        head = row(Icon("mirror", "accent", 22), heading(tr("Use a mirror"), "lead"), None, gap=10)
        self.button = secondary(tr("Set a mirror"), None, self.open_field)
        self.field = MirrorField(presenter.mirror)
        self.field.hide()
        self._text = Text(TEXT, tone="ink2", wrap=True)
        self.body.addLayout(column(head, self._text, self.field, None, row(self.button, None)))

    def set_short(self, short: bool) -> None:
        """Say what it is in fewer words, where there is little room."""
        self._text.setText(SHORT if short else TEXT)

    def open_field(self) -> None:
        self.field.show()
        self.button.hide()
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)


def _line(icon: str, words: str) -> QHBoxLayout:
    text = Text(words, "body", 500, "ink2", wrap=True)
    line = row(Icon(icon, "ink2", 18), text, gap=10)
    line.setStretchFactor(text, 1)
    return line
