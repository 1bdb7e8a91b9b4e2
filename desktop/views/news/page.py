"""The What's new page: the changes as a queue, and the officer's desk as its other view, for the same authorities."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from data_sync.api import in_words
from desktop import theme
from desktop.actions import Action
from desktop.language import tr
from desktop.models.tables import Sheet
from desktop.presenters.export import Offer
from desktop.presenters.news import NewsPresenter
from desktop.presenters.news_offers import of_changes, of_desk
from desktop.presenters.officer import OfficerPresenter
from desktop.views.export_menu import ExportButton
from desktop.views.news.changes import ChangesView
from desktop.widgets.arrange import Notice, boxed, column, hairline, row
from desktop.widgets.buttons import Segmented, quiet
from desktop.widgets.flow import Flow
from desktop.widgets.keys import listen
from desktop.widgets.panes import Panes
from desktop.widgets.text import Text, heading, name

HEAD_FROM, BAR_FROM = 700, 1100
"""Widths of the page from which buttons stand beside its title, and the progress too."""
VIEWS = [("changes", tr("Changes"), "whatsnew"), ("desk", tr("Officer’s desk"), "table")]


class NewsPage(QWidget):
    """`page_asked` gives the key of another page to go to, `setting_asked` the URN of a setting to open in Find,
    `report_asked` a place in a report, `export_asked` asks for the export sheet, `brief_asked` gives URN and name of a
    setting to take a brief on away."""

    title = tr("What’s new")
    page_asked = Signal(str)
    setting_asked = Signal(str)
    report_asked = Signal(object)
    export_asked = Signal()
    brief_asked = Signal(str, str)

    def __init__(self, presenter: NewsPresenter, officer: OfficerPresenter) -> None:
        super().__init__()
        self.presenter, self.officer = presenter, officer
        self.changes = ChangesView(presenter)
        self.desk: QWidget | None = None
        self.views = Segmented(VIEWS, tr("Which view"))
        self.export = ExportButton(self._sheet)
        self._title = heading(tr("What’s new"), "title")
        self._line = Text("", "small", tone="ink2", wrap=True)
        self._done = Text("", "small", 500, tabular=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.told = Notice("", "check", button=quiet(tr("Close"), None, lambda: self._told_line.hide()))
        self._told_line = boxed(column(self.told, margins=(16, 0, 16, 8)))
        self._told_line.hide()
        self._build()
        presenter.changed.connect(self._show)
        self.views.chosen.connect(self.open_view)
        self.export.told.connect(self._tell)
        self.changes.setting_asked.connect(self.setting_asked)
        self.changes.page_asked.connect(self.page_asked)
        self.changes.report_asked.connect(self.report_asked)
        self.export.more_asked.connect(self.export_asked)
        self._show()

    def shown(self) -> None:
        """The page came into sight."""
        if self.views.current() == "desk":
            self.officer.shown()
            return
        self.presenter.shown()
        (self.focusWidget() or self.changes.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_view(self, key: str) -> None:
        """Show the changes, or the desk."""
        self.views.choose(key)
        if key == "desk" and self.desk is None:
            from desktop.views.officer.desk import DeskView

            desk = DeskView(self.officer, self.presenter)
            desk.setting_asked.connect(self.setting_asked)
            desk.brief_asked.connect(self.brief_asked)
            desk.page_asked.connect(self.page_asked)
            desk.told.connect(self._tell)
            self.desk = desk
            self._stack.addWidget(desk)
        shown = self.desk if key == "desk" and self.desk is not None else self.changes
        self._stack.setCurrentWidget(shown)
        self._told_line.hide()
        self._show()
        self.shown()

    def part_in_sight(self) -> str:
        """The key of the part that is open."""
        return self.views.current()

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        shown: Any = self._stack.currentWidget()
        return ((tr("Views"), (self.views, self.export)), (tr("Notice"), (self._told_line,)), *shown.panes())

    def notice_over(self) -> QWidget | None:
        """What a notice at the foot of the window may lie over: not the buttons of the change looked at."""
        return self.changes.queue_pane if self.views.current() == "changes" else None

    def restyle(self) -> None:
        self._bar.setFixedWidth(theme.px(140))
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room beside the title, the ways to go stand under it."""
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.px(HEAD_FROM)
        self._head.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.hidden()
        self.officer.hidden()

    def _build(self) -> None:
        words = column(self._title, self._line, gap=2)
        self._progress = boxed(row(self._done, self._bar, gap=8))
        self._head = row(words, self._progress, Flow(self.views, self.export, gap=theme.px(14)), gap=10)
        self._head.setStretch(0, 1)
        head = column(self._head, margins=(20, 12, 16, 12))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.changes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._told_line)
        whole.addWidget(hairline())
        whole.addWidget(self._stack, 1)
        self.restyle()
        listen(self, Action(tr("Print"), self.export.ask_printer, "Ctrl+P"))

    def _show(self) -> None:
        p, desk = self.presenter, self.views.current() == "desk"
        self._title.setText(tr("Officer’s desk") if desk else tr("What’s new"))
        self._line.setText(self._desk_words() if desk else self._changes_words())
        done, total = p.sifted.done, p.sifted.total
        self._progress.setVisible(not desk and total > 0 and self.width() >= theme.px(BAR_FROM))
        self._done.setText(tr("{done:,} of {total:,} dealt with", done=done, total=total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        name(self._bar, tr("{done:,} of {total:,} changes dealt with", done=done, total=total))

    def _changes_words(self) -> str:
        p = self.presenter
        if p.state == "loading" and p.found is None:
            return tr("Comparing the releases …")
        if p.found is None:
            return tr("What changed between two releases of the register")
        words = tr(
            "Between the releases as at {day} and {day2}.",
            day=in_words(p.found.from_as_at),
            day2=in_words(p.found.to_as_at),
        )
        if p.period.kind == "look" and p.last_look is not None:
            looked = tr("You last looked on {day}.", day=in_words(p.last_look.day))
            words = f"{words} {looked.replace(' ', chr(160))}"  # whole on one line
        return words

    def _desk_words(self) -> str:
        return tr(
            "{area_words}: who is likely due, where a rule points, and what you follow.",
            area_words=self.presenter.area_words,
        )

    def _sheet(self) -> Sheet:
        if self.views.current() == "desk" and self.desk is not None:
            return self.desk.sheet()  # type: ignore[attr-defined]
        return self.presenter.sheet()

    def offer(self) -> Offer | None:
        """What Ctrl+E takes: the changes shown, or the open list of the desk as it is sorted."""
        if self.views.current() == "desk" and self.desk is not None:
            return of_desk(self.officer, self._sheet())
        return of_changes(self.presenter)

    def _tell(self, words: str) -> None:
        self.told.set_text(words)
        self._told_line.show()
