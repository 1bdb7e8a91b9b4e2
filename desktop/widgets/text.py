"""Words on the page: plain-text labels in the theme's type scale, elided labels, icons as labels, plain tooltips."""

from __future__ import annotations

import textwrap

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop import icons, theme
from desktop.language import tr
from desktop.theme import Role
from desktop.widgets.spoken import Spoken

LONGEST = 4000
"""A label holds no more characters: a published cell can be 100,000 long, and Qt would lay all of them out."""
BREAK = "\u200b"
"""Where a long file name or number may be broken into lines; nothing to be read."""
LONGEST_LINE = 300
"""The same for what stands on one line, where the eye sees a hundred at most."""
_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0xFEFF])
_LINE = _OVERRIDES | dict.fromkeys((*range(32), 127, 133, 8232, 8233), " ")
_LINES = _OVERRIDES | dict.fromkeys((*range(9), *range(11, 32), 127), " ")


def one_line(text: str) -> str:
    """`text` fit for one line: no control characters, no direction overrides (they would turn its neighbours round)."""
    return text[: LONGEST_LINE + 1].translate(_LINE) if len(text) <= LONGEST_LINE else _cut(text, LONGEST_LINE, _LINE)


def many_lines(text: str) -> str:
    """`text` fit for a label that wraps: as `one_line`, but its line breaks stay."""
    return text.translate(_LINES) if len(text) <= LONGEST else _cut(text, LONGEST, _LINES)


def _cut(text: str, longest: int, table: dict[int, str | None]) -> str:
    return text[:longest].translate(table).rstrip() + "…"


def plain_tooltip(widget: QWidget | QAction, text: str) -> None:
    """Show `text` on hovering, as it is: Qt takes a tooltip with a tag in it for HTML."""
    text = many_lines(text)
    if "<" in text or "&" in text:
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        widget.setToolTip(f"<qt>{escaped}</qt>")
        if isinstance(widget, QWidget):
            widget.setAccessibleDescription(text)  # else a screen reader would be given the escaped text
    else:
        widget.setToolTip("\n".join(textwrap.wrap(text, 80)))


def name(widget: QWidget, words: str) -> None:
    """What a screen reader calls a widget, with nothing in it that would be read or shown as something else."""
    widget.setAccessibleName(many_lines(words))


def without_mnemonic(text: str) -> str:
    """`text` for a button, a check box or a menu: its own ``&`` is not a shortcut ("Kite & Compass")."""
    return text.replace("&", "&&")


class Text(QLabel):
    """A plain-text label in a role of the type scale and a token's colour.

    `wrap` lets it break into lines; a label that does not wrap is never cut, so outside words on one line belong in
    `Elided`. `selectable` lets a person copy it. `tabular` gives figures of one width.
    """

    _tone = "ink"

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        weight: int | None = None,
        tone: str = "ink",
        *,
        wrap: bool = False,
        tabular: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role: Role = role
        self._weight = weight
        self._tone = tone
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)
        self.restyle()
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(many_lines(text) if self.wordWrap() else one_line(text))
        if BREAK in text:
            self.setAccessibleName(self.text().replace(BREAK, ""))

    def set_tone(self, tone: str) -> None:
        """Change the colour, by its token."""
        self._tone = tone
        self.restyle()

    def set_weight(self, weight: int) -> None:
        self._weight = weight
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font(self._role, self._weight, self._tabular))
        paint_in(self, theme.colour(self._tone))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the tone: a label that goes to another parent gets from Qt the colours of the theme it was made in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            wanted = theme.colour(self._tone)
            if self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText) != wanted:
                paint_in(self, wanted)


class TextBeside(Text):
    """Words that what they stand in, or beside, says too: they are not read a second time."""

    unspoken = True


class Elided(Text):
    """A label of one line that gives way: what does not fit ends in …, and the whole stands in its tooltip."""

    spoken = Spoken.StaticText

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        weight: int | None = None,
        tone: str = "ink",
        *,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._whole = ""
        super().__init__(text, role, weight, tone, tabular=tabular, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(text)
        self._tell()

    def is_elided(self) -> bool:
        return self._shown() != self.text()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 6), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self._shown())

    def _shown(self) -> str:
        return QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _tell(self) -> None:
        whole = self._whole if self._whole != self.text() or self.is_elided() else ""
        plain_tooltip(self, whole) if whole else self.setToolTip("")


class Icon(QLabel):
    """A picture beside words: it has no name of its own, since the words say it."""

    unspoken = True

    def __init__(self, name: str, tone: str = "ink2", size: float = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._size = size
        self.restyle()

    def set_icon(self, name: str, tone: str | None = None) -> None:
        self._name = name
        self._tone = tone or self._tone
        self.restyle()

    def restyle(self) -> None:
        side = theme.px(self._size)
        self.setFixedSize(side, side)
        self.setPixmap(icons.pixmap(self._name, theme.colour(self._tone), side))


class AppMark(QLabel):
    """The program's own mark, for the welcome page."""

    spoken = Spoken.Graphic

    def __init__(self, size: float = 52, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setAccessibleName(tr("Childcare Atlas"))
        self.restyle()

    def restyle(self) -> None:
        side = theme.px(self._size)
        self.setFixedSize(side, side)
        self.setPixmap(icons.app_mark(side))


class Heading(Text):
    """A label that a screen reader calls a heading: one can go from one to the next."""

    spoken = Spoken.Heading


def heading(text: str, role: Role = "section", *, wrap: bool = False, selectable: bool = False) -> Heading:
    """A heading: `title` for a page or a setting, `section` for a card, `lead` for a part of one."""
    return Heading(text, role, 600, "ink", wrap=wrap, selectable=selectable)


def paint_in(widget: QWidget, colour: QColor) -> None:
    """Give a widget's text a colour through its palette (a style sheet's would win over every later change)."""
    palette = widget.palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.WindowText, colour)
    widget.setPalette(palette)
