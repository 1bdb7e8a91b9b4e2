"""One row of an officer's list in full: why it stands there, its source with a link, what to do with the setting."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from desktop import theme
from desktop.language import tr
from desktop.presenters.mylist import MyList
from desktop.presenters.officer_tables import Facts
from desktop.views.mylist.add import AddToList
from desktop.views.news.detail import open_source
from desktop.views.watch_button import WatchButton
from desktop.widgets.arrange import Panel, boxed, clear, column, row, scrolled
from desktop.widgets.buttons import link, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text, heading, one_line, plain_tooltip

NAME_SHOWN = 38


class FactsPane(Panel):
    """`show_facts` what it is about; `setting_asked` gives a URN to open in Find, `brief_asked` a URN and a name to
    take a brief on away."""

    setting_asked = Signal(str)
    brief_asked = Signal(str, str)

    def __init__(self, mylist: MyList) -> None:
        super().__init__("pane")
        self.setAccessibleName(tr("The row in full"))
        self._facts: Facts | None = None
        self._title = heading("", "section", wrap=True, selectable=True)
        self._told = Text("", "body", 500, wrap=True, selectable=True)
        self._source = link(tr("Read the source"), self._open_source)
        self.find_button = secondary(tr("Open in Find"), "find", self._open)
        self.brief = secondary(tr("Brief for a visit"), "file", self._ask_brief)
        self.watch = WatchButton(mylist)
        self.add = AddToList(mylist, "")
        self._links = Flow(gap=theme.px(12))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnStretch(1, 1)
        inside = column(
            self._title, self._told, row(self._source, None),
            Flow(self.find_button, self.watch, self.add, self.brief, gap=8),
            self._links, 4, boxed(self._grid), None, gap=8, margins=(20, 16, 20, 16),
        )  # fmt: skip
        whole = QVBoxLayout()
        whole.addWidget(scrolled(inside))
        self.body.addLayout(whole)
        self.show_facts(None)

    def show_facts(self, facts: Facts | None) -> None:
        """Show a row; None shows that none is chosen."""
        if facts == self._facts and facts is not None:
            return
        self._facts = facts
        for part in (self.find_button, self.watch, self.add, self.brief):
            part.setVisible(facts is not None and not facts.links)
        clear(self._links.flow)
        clear(self._grid)
        self._source.setVisible(bool(facts is not None and facts.url))
        self._links.setVisible(bool(facts is not None and facts.links))
        if facts is None:
            self._title.setText(tr("Choose a row"))
            self._told.setText(tr("Why it stands there, and its source, are told here."))
            return
        self._title.setText(facts.title)
        self._told.setText(facts.told)
        self._told.setVisible(bool(facts.told))
        self.watch.show_setting(facts.urn)
        self.add.show_setting(facts.urn)
        for name, urn in facts.links:
            way = link(_short(name), partial(self.setting_asked.emit, urn))
            way.setAccessibleName(one_line(tr("Open {name}, {urn}, in Find", name=name, urn=urn)))
            plain_tooltip(way, tr("Open {name}, {urn}, in Find", name=name, urn=urn))
            self._links.flow.addWidget(way)
        for n, (name, value) in enumerate(facts.facts):
            self._grid.addWidget(Text(name, "small", tone="ink2"), n, 0, Qt.AlignmentFlag.AlignTop)
            said = Text(value, "small", 500, wrap=True, selectable=True)
            self._grid.addWidget(said, n, 1, Qt.AlignmentFlag.AlignTop)

    def _open(self) -> None:
        if self._facts is not None:
            self.setting_asked.emit(self._facts.urn)

    def _ask_brief(self) -> None:
        if self._facts is not None:
            self.brief_asked.emit(self._facts.urn, self._facts.title)

    def _open_source(self) -> None:
        if self._facts is not None:
            open_source(self._facts.url)


def _short(name: str) -> str:
    """A name as long as a line of the pane has room for; the whole stands in the tooltip."""
    return name if len(name) <= NAME_SHOWN else f"{name[:NAME_SHOWN].rstrip()}…"
