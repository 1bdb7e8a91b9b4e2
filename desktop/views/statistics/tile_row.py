"""The tiles at the head of the page: a large number each, which opens its settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.statistics_tiles import Tile
from desktop.widgets.arrange import card, clear, column, row
from desktop.widgets.buttons import Button
from desktop.widgets.text import Text, one_line

TARGET = 24
"""Pixels that what can be pressed is high at least."""
ACROSS = ((6, 1560), (3, 720), (2, 460))
"""How many tiles stand side by side from which width of the design."""


class Figures(Button):
    """A large number that is a link; one that opens nothing cannot be pressed."""

    def __init__(self, words: str, opens: object, name: str) -> None:
        super().__init__(words, "figure")
        self.setEnabled(opens is not None)
        self.setAccessibleName(tr("{name}: {words}. Show the settings", name=name, words=words))
        self.set_role("display", 600)


class PressLine(QAbstractButton):
    """Small words that go on to further lines and can be pressed: underlined under the pointer and the keyboard."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        self.setText(one_line(words))
        self.setAccessibleName(one_line(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width, 1), 10_000)
        return max(theme.metrics("small").boundingRect(room, _WRAPPED, self.text()).height(), TARGET)

    def sizeHint(self) -> QSize:
        wide = min(theme.metrics("small").horizontalAdvance(self.text()), theme.px(220))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), max(theme.metrics("small").height(), TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        over = self.underMouse() or self.hasFocus()
        font = theme.font("small")
        font.setUnderline(over)
        painter.setFont(font)
        painter.setPen(theme.colour("link" if over else "ink2"))
        painter.drawText(self.rect(), _WRAPPED, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class TileRow(QWidget):
    """`opened` gives what a number opens and its words."""

    opened = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self._cards: list[QWidget] = []
        self._across = 0

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these."""
        clear(self._grid)
        self._cards = [self._made(tile) for tile in tiles]
        self._across = 0
        self._arrange()

    def restyle(self) -> None:
        self._across = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _made(self, tile: Tile) -> QWidget:
        figures = []
        for words, opens, name in tile.parts:
            figure = Figures(words, opens, name or tile.name)
            told = f"{name}: {words}"
            figure.clicked.connect(
                lambda _checked=False, opens=opens, told=told: self.opened.emit(opens, told)
            )  # fmt: skip
            figures.append(figure)
        said = [self._line(tile.name, words, opens) for words, opens in tile.said]
        inner = column(Text(tile.name, "body", 600, "ink2", wrap=True), row(*figures, None, gap=14), *said, None, gap=1)
        return card(inner, margins=(18, 12, 18, 12))

    def _line(self, tile: str, words: str, opens: object) -> QWidget:
        if opens is None:
            told = Text(words, "small", tone="ink2", wrap=True)
            told.setMinimumHeight(TARGET)  # as high as the lines that can be pressed
            return told
        line = PressLine(words, tr("{tile}: {words}. Show the settings", tile=tile, words=words))
        line.clicked.connect(lambda _checked=False: self.opened.emit(opens, f"{tile}: {words}"))
        return line

    def _arrange(self) -> None:
        wide = self.width()
        across = next((n for n, least in ACROSS if wide >= theme.px(least)), 1)
        if across == self._across or not self._cards:
            return
        self._across = across
        for n in range(6):
            self._grid.setColumnStretch(n, int(n < across))
        for n, each in enumerate(self._cards):
            self._grid.addWidget(each, n // across, n % across)
