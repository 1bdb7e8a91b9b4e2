"""The left rail: the program's pages, an icon over a word each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from desktop import icons, theme
from desktop.language import tr
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import one_line, plain_tooltip

PAGES = (
    ("find", tr("Find")),
    ("compare", tr("Compare")),
    ("mylist", tr("My list")),
    ("reports", tr("Reports")),
    ("whatsnew", tr("What’s new")),
    ("statistics", tr("Statistics")),
    ("data", tr("Data")),
)
BELOW = (("settings", tr("Settings")), ("help", tr("Help")))
WIDE, NARROW = 92, 76
HIGH, LOW = 58, 30
"""A page's height on the rail: its icon over its word; the word alone where the window is too low for all."""
MOST_COUNTED = 1000
NARROW_UNDER = 1200
"""Window widths of the design under which the rail, and much else, is narrow."""


class Rail(QFrame):
    """Find · Compare · My list · Reports · What's new · Statistics · Data, and below them Settings and Help.

    `chosen` gives the key of the page that a person went to; `set_current` shows where one is without telling.
    Up and down go along the rail; the tab key enters it once.
    """

    chosen = Signal(str)
    spoken = Spoken.PageTabList

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setAccessibleName(tr("Pages"))
        self._narrow = self._low = False
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        for key, name in PAGES:
            self._add(key, name)
        self._column.addStretch(1)
        for key, name in BELOW:
            self._add(key, name)
        self.set_current("find")
        self.restyle()

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def current(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_narrow(self, narrow: bool) -> None:
        """Narrow under 1200 pixels of window."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.restyle()

    def set_note(self, key: str, note: str) -> None:
        """More about a page in its tooltip and for the reader: "62 changes to look at". Empty takes it away."""
        button = self._buttons[key]
        button.setAccessibleDescription(one_line(note))
        plain_tooltip(button, note) if note else button.setToolTip("")

    def set_count(self, key: str, count: int, words: str) -> None:
        """How many things wait on a page, as a number on its icon; 0 takes it away. `words` say what they are."""
        self._buttons[key].set_count(count)
        self.set_note(key, words)

    def button(self, key: str) -> RailButton:
        return self._buttons[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._low != self._is_low():
            self.restyle()

    def minimumSizeHint(self) -> QSize:
        """As high as the words alone: that the icons have room too is no reason to keep the window from being low."""
        return QSize(self.width(), len(self._buttons) * theme.px(LOW))

    def _is_low(self) -> bool:
        """Whether the icons over the words would not all have room, as where the text is large."""
        pages = sum(not button.isHidden() for button in self._buttons.values())
        return self.height() < pages * theme.px(HIGH) + (pages - 1) * theme.px(4) + 2 * theme.px(12)

    def restyle(self) -> None:
        self._low = low = self._is_low()
        side, end = 2 if self._narrow else 8, 4 if low else 12
        self._column.setContentsMargins(*(theme.px(n) for n in (side, end, side, end)))
        self._column.setSpacing(theme.px(1 if low else 4))
        self.setFixedWidth(theme.px(NARROW if self._narrow else WIDE))
        for button in self._buttons.values():
            button.set_wordy(low)
            button.setFixedSize(theme.px(71 if self._narrow else 75), theme.px(LOW if low else HIGH))

    def _add(self, key: str, name: str) -> None:
        button = RailButton(key, name)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(key))
        self._buttons[key] = button
        self._group.addButton(button)
        self._column.addWidget(button)


class RailButton(QToolButton):
    """One page: the icon in accent and the word heavier when one is there."""

    ring_radius = 8
    spoken = Spoken.PageTab

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self._count = 0
        self.setProperty("kind", "rail")
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self.restyle)
        self.restyle()

    def set_wordy(self, on: bool) -> None:
        """Show the word alone, without the icon over it."""
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if on else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        self.setToolButtonStyle(style)

    def set_count(self, count: int) -> None:
        """Show a number at the icon's corner; of more than 999 only that there are."""
        if count != self._count:
            self._count = count
            self.update()

    def count_words(self) -> str:
        """The number that is shown; empty where none is."""
        return "" if not self._count else f"{self._count}" if self._count < MOST_COUNTED else f"{MOST_COUNTED - 1}+"

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = self.count_words()
        if not words:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextOnly:  # no room for the number: a dot says it
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QRectF(self.width() - theme.px(8), theme.px(2), theme.px(6), theme.px(6)))
            return
        metrics = theme.metrics("caption", 600, True)
        high = theme.px(17)
        wide = max(high, metrics.horizontalAdvance(words) + theme.px(9))
        x = min(self.width() // 2 + theme.px(3), self.width() - wide - 1)
        r = QRectF(x, theme.px(2), wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(r, high / 2, high / 2)
        painter.setFont(theme.current().kept_font("caption", 600, True))
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(r, int(Qt.AlignmentFlag.AlignCenter), words)

    def restyle(self) -> None:
        side = theme.px(22)
        self.setFont(theme.font("caption", 600 if self.isChecked() else 500))
        self.setIcon(icons.icon(self._icon, "ink2", side, on="accent", disabled=None))
        self.setIconSize(QSize(side, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
