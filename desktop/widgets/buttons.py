"""Buttons: primary, secondary, quiet, link, icon, segmented and tabs. All take the keyboard and say their names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop import icons, theme
from desktop.theme import Role
from desktop.widgets.spoken import Spoken
from desktop.widgets.text import one_line, plain_tooltip, without_mnemonic


class Button(QPushButton):
    """A button of one kind ("", primary, quiet, link, chip, segment, tab, group): see `desktop.stylesheet`.

    `text` may hold anything published. `tall` is 40 high, for the search row.
    """

    ICON = 18.0
    ICON_GAP = 3.0
    spoken = Spoken.Button

    def __init__(self, text: str, kind: str = "", icon: str | None = None, *, tall: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._kind = kind
        self._wordless = False
        self._role: Role = "body"
        self._weight = 600 if kind in ("primary", "group") else 500
        self.setProperty("kind", kind)
        if tall:
            self.setProperty("tall", "true")
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.restyle()
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setText("" if self._wordless else without_mnemonic(one_line(text)))
        self.setAccessibleName(one_line(text))

    def words_width(self) -> int:
        """How much wider the words would make it, while the icon stands alone."""
        return theme.metrics(self._role, self._weight).horizontalAdvance(self.accessibleName()) if self._wordless else 0

    def set_wordless(self, on: bool) -> None:
        """Show the icon alone where there is no room for words; they are its tooltip then, unless it has one."""
        if self._icon is None or on == self._wordless:
            return
        self._wordless = on
        words = self.accessibleName()
        self.setText("" if on else without_mnemonic(words))
        if on and not self.toolTip():
            plain_tooltip(self, words)
        elif not on and self.toolTip() == words:
            self.setToolTip("")
        self.restyle()

    def set_icon(self, icon: str | None) -> None:
        self._icon = icon
        self.restyle()

    def set_role(self, role: Role, weight: int | None = None) -> None:
        """Text of another size (13 px links beside 13 px lines)."""
        self._role = role
        self._weight = weight or self._weight
        self.restyle()

    def restyle(self) -> None:
        font = theme.font(self._role, self._weight)
        font.setUnderline(self._kind == "link")
        self.setFont(font)
        if self._icon is not None:
            side, gap = theme.px(self.ICON), theme.px(self.ICON_GAP) if self.text() or self._kind != "icon" else 0
            tone = {"primary": "on_accent", "quiet": "link", "link": "link"}.get(self._kind, "ink2")
            self.setIcon(icons.icon(self._icon, tone, side, gap=gap))
            self.setIconSize(QSize(side + gap, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()  # Qt presses a button by the space bar alone
        else:
            super().keyPressEvent(event)


class _Link(Button):
    """However short its word, it can be hit."""

    TARGET = 24

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), theme.px(self.TARGET)), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def primary(text: str, icon: str | None = None, on_click: Callable[[], object] | None = None) -> Button:
    """The one thing to do here."""
    return _wired(Button(text, "primary", icon), on_click)


def secondary(text: str, icon: str | None = None, on_click: Callable[[], object] | None = None) -> Button:
    """Another thing to do: an outline."""
    return _wired(Button(text, "", icon), on_click)


def quiet(text: str, icon: str | None = None, on_click: Callable[[], object] | None = None) -> Button:
    """A thing one may do: words alone."""
    return _wired(Button(text, "quiet", icon), on_click)


def link(text: str, on_click: Callable[[], object] | None = None, role: Role = "small", weight: int = 500) -> Button:
    """A way to somewhere else: underlined."""
    made = _Link(text, "link")
    made.set_role(role, weight)
    return _wired(made, on_click)


class IconButton(QToolButton):
    """An icon alone, with a tooltip and an accessible name. `boxed` has an outline (map buttons), and `tall` is as high
    as the search box beside it."""

    spoken = Spoken.Button

    def __init__(
        self, icon: str, name: str, *, size: float = 18, boxed: bool = False, tall: bool = False, on: str | None = None
    ) -> None:
        super().__init__()
        self._icon = icon
        self._size = size
        self._on = on
        self.setProperty("kind", "boxed" if boxed or tall else "icon")
        self.setProperty("tall", "true" if tall else "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name(name)
        self.restyle()

    def set_name(self, name: str) -> None:
        plain_tooltip(self, name)
        self.setAccessibleName(one_line(name))

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.restyle()

    def restyle(self) -> None:
        side = theme.px(self._size)
        self.setIcon(icons.icon(self._icon, "ink2", side, on=self._on))
        self.setIconSize(QSize(side, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def icon_button(
    icon: str,
    name: str,
    on_click: Callable[[], object] | None = None,
    *,
    size: float = 18,
    boxed: bool = False,
    tall: bool = False,
) -> IconButton:
    """An icon alone; `name` is what it does, in words."""
    made = IconButton(icon, name, size=size, boxed=boxed, tall=tall)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


class _Choice(Button):
    """One of several: heavier when chosen, and always as wide as it will then be, so that nothing jumps."""

    spoken = Spoken.RadioButton

    def __init__(self, text: str, kind: str, icon: str | None, weights: tuple[int, int]) -> None:
        self._weights = weights
        super().__init__(text, kind, icon)
        self._weight = weights[0]
        self.setCheckable(True)
        self.toggled.connect(self._reweigh)
        self.restyle()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.isChecked():
            return hint
        heavy, light = theme.metrics(self._role, self._weights[1]), self.fontMetrics()
        shown = Qt.TextFlag.TextShowMnemonic.value  # measured as Qt measures it, to the pixel
        more = heavy.size(shown, self.text()).width() - light.size(shown, self.text()).width()
        return QSize(hint.width() + more, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _reweigh(self, chosen: bool) -> None:
        self._weight = self._weights[1 if chosen else 0]
        self.restyle()


class _OneOf(QWidget):
    """A row of choices of which one is chosen. Left and right go along it; the tab key enters it once."""

    chosen = Signal(str)
    spoken = Spoken.Grouping
    choice: type[_Choice] = _Choice

    def __init__(self, choices: Sequence[tuple[str, str] | tuple[str, str, str]], kind: str, name: str) -> None:
        super().__init__()
        self.setAccessibleName(one_line(name))
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(24) if kind == "tab" else 0)
        last = len(choices) - 1
        for n, (key, text, *icon) in enumerate(choices):
            button = self.choice(text, kind, icon[0] if icon else None, (500, 600))
            if kind == "segment":
                button.setProperty("edge", "first" if n == 0 else "last" if n == last else "middle")
            self._keys.append(key)
            self._group.addButton(button, n)
            layout.addWidget(button)
        if kind == "tab":
            layout.addStretch(1)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred if kind == "tab" else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda n: self.chosen.emit(self._keys[n]))

    def current(self) -> str:
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Choose without telling: `chosen` fires only when a person does it."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def buttons(self) -> list[QAbstractButton]:
        return self._group.buttons()


class Segmented(_OneOf):
    """List, Map, Both: `Segmented([("list", "List", "list"), …], "Show results as")`.

    `size` tall stands 40 high in the search row, small 28 in cards. `chosen` gives the key a person chose.
    """

    def __init__(
        self, choices: Sequence[tuple[str, str] | tuple[str, str, str]], name: str, size: str = "usual"
    ) -> None:
        super().__init__(choices, "segment", name)
        for button in self._group.buttons():
            button.setProperty("small", "true" if size == "small" else "false")
            button.setProperty("tall", "true" if size == "tall" else "false")
            if size == "small" and isinstance(button, Button):
                button.set_role("small")

    @property
    def wordless(self) -> bool:
        return not self._group.button(0).text()

    def words_width(self) -> int:
        """How much wider the words make it."""
        metrics = theme.metrics("body", 600)
        return sum(metrics.horizontalAdvance(button.accessibleName()) for button in self._group.buttons())

    def set_wordless(self, on: bool) -> None:
        """Show the icons alone, their words in the tooltips, where there is no room for both."""
        if on == self.wordless:
            return
        for button in self._group.buttons():
            cast(Button, button).set_wordless(on)
        self.updateGeometry()


class _Tab(_Choice):
    spoken = Spoken.PageTab


class Tabs(_OneOf):
    """The parts of a page, underlined: `Tabs([("state", "State of the area"), …], "Parts of this page")`."""

    spoken = Spoken.PageTabList
    choice = _Tab

    def __init__(self, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__(choices, "tab", name)


def _wired(button: Button, on_click: Callable[[], object] | None) -> Button:
    if on_click is not None:
        button.clicked.connect(lambda _checked=False: on_click())
    return button
