"""The original pages of a report as pictures: turning them, making them larger, and saying why there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.reader import ReaderPresenter
from desktop.widgets.arrange import boxed, hairline, row
from desktop.widgets.buttons import icon_button
from desktop.widgets.text import Text, name

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Times the width that there is."""
WAIT_MS = 150
"""A picture is asked for when one has stopped turning or dragging for so long."""


class PagePane(QWidget):
    """Page Up and Page Down turn the pages, plus and minus make them larger and smaller."""

    def __init__(self, presenter: ReaderPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._page, self._pages, self._zoom = 1, 0, ZOOMS.index(1.0)
        self._picture: QPixmap | None = None
        self.before = icon_button("up", tr("Page before"), lambda: self.turn_to(self._page - 1))
        self.next = icon_button("down", tr("Next page"), lambda: self.turn_to(self._page + 1))
        self.smaller = icon_button("minus", tr("Smaller"), lambda: self.zoom_by(-1))
        self.larger = icon_button("plus", tr("Larger"), lambda: self.zoom_by(1))
        self._where = Text("", "small", 500, tabular=True)
        self._size = Text("", "small", tone="ink2", tabular=True)
        tools = row(
            self.before, self.next, self._where, None, self.smaller, self._size, self.larger, gap=6,
            margins=(12, 6, 12, 6),
        )  # fmt: skip
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self._said = Text("", "body", tone="ink2", wrap=True)
        self._said.setContentsMargins(*(theme.px(n) for n in (20, 20, 20, 20)))
        self.area = QScrollArea()
        self.area.setViewport(QWidget())
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("The original page"))
        self.area.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(boxed(tools))
        whole.addWidget(hairline())
        whole.addWidget(self._said)
        whole.addWidget(self.area, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._ask)
        presenter.pictured.connect(self._take)
        self._say("")

    @property
    def page(self) -> int:
        return self._page

    def show_report(self, pages: int) -> None:
        """Another report, of so many pages (0: its file is not held)."""
        self._pages, self._page, self._picture = pages, 1, None
        self.picture.clear()
        self._show_tools()
        self._say("" if pages else tr("The original file is not on this computer."))
        self._soon.start()

    def turn_to(self, page: int) -> None:
        """Show this page; beyond the ends nothing happens."""
        if 1 <= page <= self._pages and page != self._page:
            self._page = page
            self.area.verticalScrollBar().setValue(0)
            self._show_tools()
            self._soon.start()

    def zoom_by(self, step: int) -> None:
        """Larger (1) or smaller (-1)."""
        zoom = max(0, min(self._zoom + step, len(ZOOMS) - 1))
        if zoom != self._zoom:
            self._zoom = zoom
            self._show_tools()
            self._soon.start()

    def restyle(self) -> None:
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.area and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            bar = self.area.verticalScrollBar()
            if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
                self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
                return True
            if key == Qt.Key.Key_PageDown and bar.value() >= bar.maximum():
                self.turn_to(self._page + 1)
                return True
            if key == Qt.Key.Key_PageUp and bar.value() <= bar.minimum():
                self.turn_to(self._page - 1)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _width(self) -> int:
        """The picture's width in the screen's own pixels."""
        room = max(120, self.area.viewport().width() - theme.px(16))
        return round(room * ZOOMS[self._zoom] * self.devicePixelRatioF())

    def _ask(self) -> None:
        if self.isVisible() and self._pages:
            if self._picture is None:
                self._say(tr("Drawing the page …"))
            self._presenter.ask_picture(self._page, self._width())

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._soon.start()

    def _take(self, page: int, answer: object) -> None:
        if page != self._page:
            return
        if isinstance(answer, Message):
            self._picture = None
            self.picture.clear()
            self._say(f"{answer.sentence} {answer.action}".strip())
            return
        image = QImage()
        if not isinstance(answer, bytes) or not image.loadFromData(answer, "PNG"):
            self._say(tr("The page could not be drawn."))
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture = QPixmap.fromImage(image)
        self.picture.setPixmap(self._picture)
        self._say("")

    def _show_tools(self) -> None:
        there = self._pages > 0
        self._where.setText(tr("Page {page:,} of {pages:,}", page=self._page, pages=self._pages) if there else "")
        self._size.setText(f"{ZOOMS[self._zoom]:.0%}")
        self.before.setEnabled(self._page > 1)
        self.next.setEnabled(self._page < self._pages)
        self.smaller.setEnabled(there and self._zoom > 0)
        self.larger.setEnabled(there and self._zoom < len(ZOOMS) - 1)
        name(self.picture, tr("Page {page} of the original, as a picture. Its words are in the text.", page=self._page))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.picture.setVisible(not words or self._picture is not None)
