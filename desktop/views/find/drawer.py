"""The filters as a drawer over the page, where there is no room for them beside the list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.widgets.buttons import primary


class Drawer(QFrame):
    """Stands at the left of its page while it is open. A press beside it, Escape or its button closes it."""

    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("kind", "rail")
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Filters"))
        self._panel: Any = None
        self._top = 0
        self._beside = Beside(page, self)
        self._done = primary(tr("Show"), None, self.close)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.px(12))
        self._column.setSpacing(theme.px(8))
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        foot.addWidget(self._done)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.hide()

    def open_with(self, panel: Any, words: str) -> None:
        """Show the filters: a widget with `first()`, where the keyboard goes. `words` stand on the closing button."""
        self._panel = panel
        self._column.insertWidget(0, panel, 1)
        panel.show()
        self.say(words)
        self.place(self._top)
        for layer in (self._beside, self):
            layer.show()
            layer.raise_()
        panel.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Put other words on the button."""
        self._done.set_text(words)

    def place(self, top: int) -> None:
        """Stand at the left of the page, from `top` to its bottom."""
        self._top = top
        height = self._page.height() - top
        width = self._panel.width() if self._panel is not None else self.sizeHint().width()
        self.setGeometry(0, top, max(width, self._done.sizeHint().width() + theme.px(32)), height)
        self._beside.setGeometry(0, top, self._page.width(), height)

    def close(self) -> bool:
        """Let the filters go, and tell."""
        if self._panel is not None:
            self.close_quietly()
            self.closed.emit()
        return True

    def close_quietly(self) -> None:
        """Let the filters go, which then can stand elsewhere."""
        self.hide()
        self._beside.hide()
        if self._panel is not None:
            self._column.removeWidget(self._panel)
            self._panel.hide()
            self._panel = None


class Beside(QWidget):
    """What lies beside an open drawer: see-through, and a press on it closes the drawer."""

    def __init__(self, page: QWidget, drawer: Drawer) -> None:
        super().__init__(page)
        self._drawer = drawer
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drawer.close()
