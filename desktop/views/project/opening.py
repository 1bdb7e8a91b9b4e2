"""The sheet that shows what is in a colleague's project, asks where both have something, and takes it in."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.language import tr, trn
from desktop.messages import Message
from desktop.presenters.project import ASKS, WAYS, OpenPresenter, Thing
from desktop.views.mylist.lines import Lines
from desktop.widgets.arrange import Notice, column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.text import Text, heading, one_line

WIDTH, HEIGHT = 680, 660
LEAD = tr(
    "Nothing has changed yet. What is ticked comes in, as one step that Undo takes back; what you"
    " have stays unless you say so."
)
ONE = tr("You have the one chosen above too")
ON = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class OpenSheet(QDialog):
    def __init__(self, presenter: OpenPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.setWindowTitle(tr("Open a project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = Lines(tr("What is in the project"))
        self.lines.setWordWrap(True)
        self.lines.setProperty("kind", "ticks")
        self.ways = {kind: Choice(ways, ASKS[kind], role="body", widest=52) for kind, ways in WAYS.items()}
        for kind, choice in self.ways.items():
            choice.chosen.connect(lambda way, kind=kind: presenter.choose(kind, cast(str, way)))
        self._asks = {kind: labelled(ASKS[kind], choice) for kind, choice in self.ways.items()}
        self.one = Choice((), ONE, role="body", widest=52)
        self.one.chosen.connect(lambda way: self._choose_one(cast(str, way)))
        self._one = labelled(ONE, self.one)
        self._one.hide()
        self.lines.itemChanged.connect(self._tick)
        self.lines.currentRowChanged.connect(lambda _row: self._show_one())
        self.what = Text(tr("Reading …"), "body", wrap=True)
        self.told = Notice("", "warning", live=True)
        self.told.hide()
        self.take = primary(tr("Take it in"), "check", self._take)
        self.take.setEnabled(False)
        self._card = card = self.lines
        self._lead = Text(LEAD, "small", tone="ink2", wrap=True)
        inside = column(
            heading(tr("Open a project"), "title"), self.what, self._lead, card,
            self._one, *self._asks.values(), self.told, gap=10, margins=(24, 20, 24, 14),
        )  # fmt: skip
        inside.setStretchFactor(card, 1)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inside.addStretch(0)
        whole.addLayout(inside, 1)
        whole.addWidget(hairline())
        whole.addLayout(
            row(None, secondary(tr("Close"), None, self.reject), self.take, gap=8, margins=(24, 10, 24, 12))
        )
        room = parent.window().size()
        self.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(HEIGHT), room.height() - 40))
        for ask in self._asks.values():
            ask.hide()
        presenter.ready.connect(self._show)
        presenter.chosen.connect(self._show_chosen)
        presenter.refused.connect(self._refuse)
        presenter.done.connect(lambda _changed: self.accept() if isValid(self) else None)
        presenter.start()

    def _show(self) -> None:
        found = self.presenter.incoming
        if not isValid(self) or found is None:
            return
        name = one_line(Path(self.presenter.path).name)
        things = len(found.things) + found.more
        new = tr("{news:,} of them new to you", news=found.news) if found.news else tr("and you have all of them")
        self.what.setText(
            trn(
                "{name}: {things:,} thing, {new}.",
                "{name}: {things:,} things, {new}.",
                things,
                name=name,
                things=things,
                new=new,
            )
            if things
            else tr("{name} is empty.", name=name)
        )
        with QSignalBlocker(self.lines):
            self.lines.clear()
            for thing in found.things:
                item = QListWidgetItem()
                item.setFlags(ON if thing.known else ON | Qt.ItemFlag.ItemIsUserCheckable)
                self.lines.addItem(item)
            if found.more:
                self.lines.addItem(
                    QListWidgetItem(tr("And {more:,} more, dealt with in the same way.", more=found.more))
                )
        for kind, ask in self._asks.items():
            ask.setVisible(found.asks.get(kind, 0) > 1)
        self._show_chosen()
        self.lines.setCurrentRow(0)
        (self.take if found.news else self.lines).setFocus()

    def _show_chosen(self) -> None:
        """What becomes of each thing, as it is chosen now."""
        found = self.presenter.incoming
        if not isValid(self) or found is None:
            return
        with QSignalBlocker(self.lines):
            for row_number, thing in enumerate(found.things):
                item = self.lines.item(row_number)
                item.setText(f"{one_line(thing.words)}\n{self.presenter.says(thing)}")
                if not thing.known:
                    comes = self.presenter.way(thing) != "keep"
                    item.setCheckState(Qt.CheckState.Checked if comes else Qt.CheckState.Unchecked)
        self.lines.viewport().update()
        self.take.setEnabled(bool(self.presenter.coming))
        self._show_one()

    def _thing(self) -> Thing | None:
        """The thing that is current."""
        found, number = self.presenter.incoming, self.lines.currentRow()
        return found.things[number] if found is not None and 0 <= number < len(found.things) else None

    def _show_one(self) -> None:
        thing = self._thing()
        self._one.setVisible(thing is not None and bool(thing.ways))
        if thing is not None and thing.ways:
            self.one.set_choices(thing.ways)
            self.one.choose(self.presenter.way(thing))

    def _choose_one(self, way: str) -> None:
        thing = self._thing()
        if thing is not None:
            self.presenter.choose_one(thing, way)

    def _tick(self, item: QListWidgetItem) -> None:
        found, number = self.presenter.incoming, self.lines.row(item)
        if found is not None and 0 <= number < len(found.things):
            self.presenter.tick(found.things[number], item.checkState() == Qt.CheckState.Checked)

    def _refuse(self, message: Message) -> None:
        if isValid(self):
            for part in (self.what, self._lead, self._card, self._one, *self._asks.values()):
                part.hide()
            self.told.set_text(f"{message.sentence} {message.action}".strip())
            self.told.show()
            self.take.setEnabled(False)
            self.take.hide()
            self.resize(self.width(), self._whole.totalHeightForWidth(self.width()))

    def _take(self) -> None:
        self.take.setEnabled(False)
        self.presenter.take_in()
