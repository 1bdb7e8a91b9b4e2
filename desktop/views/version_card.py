"""Which version this is, and the button that looks for a newer one: a page in the person's own web browser."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.language import tr
from desktop.presenters import versions
from desktop.widgets.arrange import Panel, column, row
from desktop.widgets.buttons import secondary
from desktop.widgets.text import Icon, Text, heading

LOOK = tr("Look for a newer version")


def _open(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


class VersionCard(Panel):
    """Says the version. `open_address` opens a page in the web browser and says whether it did."""

    def __init__(self, page: str | None = None, open_address: Callable[[str], bool] = _open) -> None:
        super().__init__("card", gap=8, margins=(18, 16, 18, 16))
        self._page = versions.release_page() if page is None else page
        self._open = open_address
        self.button = secondary(LOOK, None, self._look)
        self.answer = Text("", "small", 500, wrap=True, selectable=True)
        self.answer.hide()
        head = row(Icon("info", "accent", 22), heading(versions.TITLE, "lead"), None, gap=10)
        version = Text(versions.version_words(), "body", 500, selectable=True)
        promise = Text(versions.PROMISE, "small", tone="ink2", wrap=True)
        self.body.addLayout(column(head, version, promise, row(self.button, None), self.answer, gap=8))

    def _look(self) -> None:
        opened = bool(self._page) and self._open(self._page)
        self.answer.setText(versions.looked(self._page, opened=opened))
        self.answer.show()
