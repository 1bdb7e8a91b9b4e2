"""A page in a window that is too low for it, as with large text: it keeps its least height and scrolls up and down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from desktop import theme

STEP = 48


class LowPage(QWidget):
    """Holds one page. As high as the page can be made, nothing scrolls: the page's own parts do."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.page = page
        self._bar: QScrollBar | None = None
        page.setParent(self)
        page.installEventFilter(self)
        page.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What the part under the pointer did not want."""
        if self.scrolls() and self._bar is not None:
            QApplication.sendEvent(self._bar, event)

    def scrolls(self) -> bool:
        """Whether the page is higher than the window lets it be."""
        return self._bar is not None and not self._bar.isHidden()

    def _fit(self) -> None:
        width, height = self.width(), self.height()
        least = self._least(width)
        if least <= height:
            if self.scrolls() and self._bar is not None:
                self._bar.hide()
            self.page.setGeometry(0, 0, width, height)
            return
        bar = self._bar or self._made_bar()
        thick = bar.sizeHint().width()
        least = self._least(width - thick)
        bar.setGeometry(width - thick, 0, thick, height)
        bar.setRange(0, least - height)
        bar.setPageStep(height)
        bar.setSingleStep(theme.px(STEP))
        bar.show()
        self.page.setGeometry(0, -bar.value(), width - thick, least)

    def _least(self, width: int) -> int:
        layout = self.page.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return self.page.minimumSizeHint().height()

    def _made_bar(self) -> QScrollBar:
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.valueChanged.connect(lambda value: self.page.move(0, -value))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._bring_into_sight)
        return self._bar

    def _bring_into_sight(self, _old: QWidget | None, now: QWidget | None) -> None:
        """What the keyboard goes to is scrolled to."""
        if now is None or not self.scrolls() or self._bar is None or not self.page.isAncestorOf(now):
            return
        top = now.mapTo(self.page, QPoint(0, 0)).y()
        bottom = top + min(now.height(), self.height())
        at, around = self._bar.value(), theme.px(12)
        if top - around < at:
            self._bar.setValue(top - around)
        elif bottom + around > at + self.height():
            self._bar.setValue(bottom + around - self.height())
