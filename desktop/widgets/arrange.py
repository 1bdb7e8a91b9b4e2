"""How things stand together: rows, columns, cards, panes, notices, quotations, hairlines and scrolled pages.

`row(a, b, None, c, 8, d)` reads as the page does: a widget or a layout, None for the room that is left, a number for a
gap of the design's pixels (which grow with the person's text size).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.theme import Margins
from desktop.widgets.announce import announce
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import Icon, Text

Item = QWidget | QLayout | int | None
NO_MARGINS: Margins = (0, 0, 0, 0)


def row(*items: Item, gap: float = 8, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Side by side, each in the middle of the height."""
    layout = QHBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def column(*items: Item, gap: float = 8, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """One under the other."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def boxed(layout: QLayout) -> QWidget:
    """A layout as a widget, where only a widget will do."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def column_widget(*items: Item, gap: float = 8, margins: Margins = NO_MARGINS) -> QWidget:
    """A `column` as a widget."""
    return boxed(column(*items, gap=gap, margins=margins))


def row_widget(*items: Item, gap: float = 8, margins: Margins = NO_MARGINS) -> QWidget:
    """A `row` as a widget."""
    return boxed(row(*items, gap=gap, margins=margins))


def clear(layout: QLayout) -> None:
    """Empty a layout and let its widgets go, before it is filled afresh."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Panel(QFrame):
    """A ground of one kind with things one under the other on it (or side by side: pass one `row`)."""

    def __init__(self, kind: str, *items: Item, gap: float = 8, margins: Margins = NO_MARGINS) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.body = column(*items, gap=gap, margins=margins)
        self.setLayout(self.body)


def card(*items: Item, gap: float = 8, margins: Margins = (18, 14, 18, 14)) -> Panel:
    """Surface with a hairline round it."""
    return Panel("card", *items, gap=gap, margins=margins)


def pane(*items: Item, gap: float = 0, margins: Margins = NO_MARGINS) -> Panel:
    """Surface without an outline: the list, the detail."""
    return Panel("pane", *items, gap=gap, margins=margins)


def quote(words: str, source: str) -> Panel:
    """The publisher's own words, and where and when they were said."""
    said = Text(f"“{words}”", wrap=True, selectable=True)
    return Panel("quote", said, Text(source, "small", tone="ink2", wrap=True), gap=4, margins=(14, 0, 0, 0))


class Notice(QFrame):
    """A sentence that must be seen: sunken ground, a bar on the left, an icon. `alert` is for safeguarding alone.

    A `live` one comes as the answer to what a person did: it is announced when it comes.
    """

    spoken = Spoken.Note

    def __init__(
        self, text: str, icon: str = "info", *, alert: bool = False, button: QWidget | None = None, live: bool = False
    ) -> None:
        super().__init__()
        self._live = live
        self.setProperty("kind", "notice")
        self.setProperty("alert", "true" if alert else "false")
        tone = "on_alert_soft" if alert else "ink"
        self._icon = Icon(icon, tone, 18)
        self._text = Text(text, "body", 500, tone, wrap=True)
        line = row(self._icon, self._text, *([button] if button else []), gap=10, margins=(14, 9, 14, 9))
        line.setStretchFactor(self._text, 1)
        self.setLayout(line)

    def set_text(self, text: str) -> None:
        other = text != self._text.text()
        self._text.setText(text)
        if other and self.isVisible():
            self._announce()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        if self._live:
            announce(self._text.text())


class _Line(QFrame):
    """A line that means nothing, and of which nothing is read."""

    unspoken = True


def hairline() -> QFrame:
    """A line across that divides and means nothing."""
    line = _Line()
    line.setProperty("kind", "hairline")
    line.setFixedHeight(1)
    return line


def vertical_hairline() -> QFrame:
    """The same between columns."""
    line = _Line()
    line.setProperty("kind", "hairline")
    line.setFixedWidth(1)
    return line


def rule() -> QFrame:
    """The strong line under a table's head."""
    line = _Line()
    line.setProperty("kind", "rule")
    line.setFixedHeight(2)
    return line


class _Scrolled(QScrollArea):
    """A part of the page; one that takes the keyboard, to be scrolled by it, says what it is."""

    spoken = Spoken.Grouping


def scrolled(content: QWidget | QLayout) -> QScrollArea:
    """A page that scrolls down and, only where it cannot be made narrower, sideways: nothing is cut silently."""
    inner = content if isinstance(content, QWidget) else boxed(content)
    inner.setProperty("kind", "scrolled")
    area = _Scrolled()
    area.setViewport(QWidget())  # Qt's own, asked for, makes PySide look through all its classes: 11 ms
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setAutoFillBackground(False)
    return area


def _fill(layout: QBoxLayout, items: tuple[Item, ...], gap: float, margins: Margins) -> None:
    theme.current().space(layout, margins, gap)
    across = isinstance(layout, QHBoxLayout)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(theme.px(item))
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif across and item.sizePolicy().verticalPolicy() != QSizePolicy.Policy.Expanding and _is_small(item):
            layout.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            layout.addWidget(item)


def _is_small(item: QWidget) -> bool:
    return isinstance(item, Icon)
