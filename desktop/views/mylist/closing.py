"""Before the window closes everything typed is on the disk; where that cannot be, a person is asked first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.mylist import MyList
from desktop.widgets.arrange import column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.text import Text, heading

TITLE = tr("Not everything you wrote could be saved")
LOST = tr(
    "If the program closes now, what you typed last is lost. It still stands in its field, where it can be copied."
)


class CloseGuard(QObject):
    """Watches a window for being closed. One for the program."""

    def __init__(self, window: QWidget, mylist: MyList) -> None:
        super().__init__(window)
        self._window, self._mylist = window, mylist
        self._sure = False
        self.sheet: QDialog | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or event.type() != QEvent.Type.Close or self._sure:
            return False
        faults = self._mylist.finish()
        if not faults:
            return False
        event.ignore()
        self._ask(faults[0])
        return True

    def _ask(self, fault: Message) -> None:
        sheet = self.sheet = QDialog(self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.setWindowTitle(TITLE)
        words = Text(f"{fault.sentence} {fault.action}".strip(), "body", wrap=True)
        stay = primary(tr("Go on"), None, sheet.reject)
        stay.setDefault(True)
        away = secondary(tr("Close all the same"), None, self._close)
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        parts = (heading(TITLE, "section", wrap=True), words, Text(LOST, "body", tone="ink2", wrap=True))
        whole.addLayout(column(*parts, None, gap=10, margins=(24, 20, 24, 16)))
        whole.addWidget(hairline())
        whole.addLayout(row(None, away, stay, gap=8, margins=(24, 10, 24, 12)))
        sheet.resize(min(theme.px(480), self._window.width() - 40), sheet.sizeHint().height())
        sheet.open()

    def _close(self) -> None:
        self._sure = True
        if self.sheet is not None:
            self.sheet.accept()
        self._window.close()
