"""The Settings page: the look, the size of text, units, the mirror, the version. What is chosen holds at once."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.preferences import LEAST, MOST, STEP, PreferencesPresenter
from desktop.views.about import AboutSheet
from desktop.views.data.mirror_card import TEXT, MirrorField
from desktop.views.removal import RemovalCard
from desktop.views.version_card import VersionCard
from desktop.widgets.arrange import Panel, boxed, card, column, row, scrolled
from desktop.widgets.buttons import Segmented, quiet
from desktop.widgets.checks import CheckBox
from desktop.widgets.text import Icon, Text, heading

WIDEST, TWO_WIDEST, TWO_FROM = 900, 1400, 1040
"""Widths of the design: of one column of cards and of two at most, and of the page from which there are two."""
PRIVATE = tr("Off unless you say so. They never leave this computer. With it, Find opens with what it showed last.")
TOLD = tr("By a notification that says what has ended, and nothing of what you searched for or keep.")
SMALLER = tr("On top of the text size that the system has.")
THEMES = [
    ("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark")), ("contrast", tr("High contrast")),
]  # fmt: skip
UNITS = [("miles", tr("Miles")), ("km", tr("Kilometres"))]
SIZES = [(str(size), f"{size}%") for size in range(LEAST, MOST + 1, STEP)]


class SettingsPage(QWidget):
    """One card a matter; nothing needs to be saved."""

    title = tr("Settings")

    def __init__(self, presenter: PreferencesPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        settings = presenter.settings
        self.themes = Segmented(THEMES, tr("Colours"))
        self.themes.choose(settings.theme)
        self.themes.chosen.connect(lambda key: presenter.set_theme(cast(Any, key)))
        self.sizes = Segmented(SIZES, tr("Text size"))
        self._choose_size()
        self.sizes.chosen.connect(lambda key: presenter.set_text_per_cent(int(key)))
        self.units = Segmented(UNITS, tr("Distances in"))
        self.units.choose(settings.units)
        self.units.chosen.connect(lambda key: presenter.set_units(cast(Any, key)))
        self.recent = CheckBox(tr("Keep what I searched for, on this computer"), checked=settings.keep_recent)
        self.recent.toggled.connect(presenter.set_keep_recent)
        self.told = CheckBox(tr("Tell me when data have come"), checked=settings.tell_when_done)
        self.told.toggled.connect(presenter.set_tell_when_done)
        self.about = quiet(tr("About Childcare Atlas"), "info", lambda: AboutSheet(self).open())
        self.mirror = MirrorField(presenter.mirror)
        self.version = VersionCard()
        self.removal = RemovalCard(presenter.folder, presenter.remove_everything)
        self.trouble = Text("", "body", 500, wrap=True)
        self.trouble.hide()
        self._build()
        presenter.look_changed.connect(self._show_look)
        presenter.not_kept.connect(self._tell)

    def shown(self) -> None:
        """The page came into sight."""
        self._choose_size()
        self.recent.blockSignals(True)  # it can be changed beside the search box, too
        self.recent.setChecked(self._presenter.settings.keep_recent)
        self.recent.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """The cards in two columns where there is room, else all one under the other; in the same order."""
        two, ways = self.width() >= theme.px(TWO_FROM), QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if two else ways.TopToBottom)
        self._cards.setMaximumWidth(theme.px(TWO_WIDEST if two else WIDEST))

    def _build(self) -> None:
        first = column(
            _card("settings", tr("Look"), tr("Colours"), self.themes, tr("Text size"), self.sizes, more=SMALLER),
            _card("pin", tr("Distances"), tr("Said in"), self.units),
            _card("find", tr("Searches"), "", self.recent, more=PRIVATE),
            _card("sync", tr("When data have come"), "", self.told, more=TOLD),
            None, gap=12,
        )  # fmt: skip
        second = column(
            card(
                row(Icon("mirror", "accent", 22), heading(tr("Mirror"), "lead"), None, gap=10),
                Text(TEXT, tone="ink2", wrap=True), self.mirror, margins=(18, 16, 18, 16),
            ),
            self.version,
            self.removal,
            None, gap=12,
        )  # fmt: skip
        self._columns = row(boxed(first), boxed(second), gap=12)
        for n in (0, 1):
            self._columns.setStretch(n, 1)
        self._cards = boxed(column(self.trouble, self._columns, None, gap=12))
        holder = QWidget()
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(16))
        middle.addWidget(self._cards, 200)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row(heading(tr("Settings"), "title"), None, self.about, margins=(20, 14, 16, 12)))
        whole.addWidget(scrolled(holder), 1)
        self.restyle()

    def _choose_size(self) -> None:
        key = str(self._presenter.text_per_cent)
        if key in dict(SIZES):
            self.sizes.choose(key)

    def _show_look(self) -> None:
        settings, current = self._presenter.settings, theme.current()
        if current.mode != settings.theme:
            current.set_mode(settings.theme)
        if current.text_size != settings.text_size:
            current.set_text_size(settings.text_size)

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()


def _card(icon: str, title: str, *matters: str | QWidget, more: str = "") -> Panel:
    """A card of one matter: names and what is chosen under each."""
    made = card(row(Icon(icon, "accent", 22), heading(title, "lead"), None, gap=10), margins=(18, 16, 18, 16))
    for name, field in zip(matters[::2], matters[1::2], strict=True):
        if name:
            made.body.addWidget(Text(str(name), "small", 600))
        if isinstance(field, QWidget):
            made.body.addLayout(row(field, None))
    if more:
        made.body.addWidget(Text(more, "small", tone="ink2", wrap=True))
    return made
