"""The officer's desk: five lists for the authorities chosen, each a table that is sorted, opened and taken along."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QWidget

from data_sync.api import Setting
from desktop import theme
from desktop.language import tr, trn
from desktop.messages import Message
from desktop.models.tables import Sheet, Table
from desktop.presenters import setting_words as words
from desktop.presenters.compare import Candidate
from desktop.presenters.news import NewsPresenter
from desktop.presenters.officer import AHEAD, LISTS, OfficerPresenter
from desktop.presenters.officer_tables import facts_of
from desktop.views.compare.add import AddSetting
from desktop.views.news.areas import AreasButton
from desktop.views.officer.facts import FactsPane
from desktop.views.officer.table import ListModel, SortTable
from desktop.widgets.arrange import boxed, column, hairline, row, vertical_hairline
from desktop.widgets.buttons import Tabs, primary, secondary
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Text, plain_tooltip

FACTS_WIDTH, BESIDE_FROM, TABS_FROM, LOW_UNDER = 372, 1180, 800, 420
FACTS_FROM = 280
"""Under this height of the design the list needs all the room: its columns say what the row in full says."""
CHOOSE = (
    tr("Choose the authorities you work for"),
    tr(
        "The due list, the rules, new registrations and providers with several settings then stand"
        " here. The choice is remembered on this computer."
    ),
)
NOTHING = {
    "due": tr("Nobody’s interval comes to its end in this time."),
    "rules": tr("No rule points at a setting here."),
    "watch": tr("You watch nothing yet"),
    "new": tr("No new registration waits for its first inspection."),
    "several": tr("Nobody runs several settings here."),
}
WATCH_HOW = tr("Put settings here from What’s new, from Find, from the other lists, or by name.")


class DeskView(QWidget):
    """`setting_asked` gives a URN to open in Find, `page_asked` the key of another page, `told` a short sentence,
    `brief_asked` the URN and name of a setting to take a brief on away."""

    setting_asked = Signal(str)
    page_asked = Signal(str)
    told = Signal(str)
    brief_asked = Signal(str, str)

    def __init__(self, presenter: OfficerPresenter, news: NewsPresenter) -> None:
        super().__init__()
        self.presenter, self._news = presenter, news
        self.tabs = Tabs(LISTS, tr("The lists of the desk"))
        self.choice = Choice(LISTS, tr("The lists of the desk"), widest=24)
        self.areas = AreasButton(self._known, lambda: presenter.count.areas)
        self.ahead = Choice(
            [(n, tr("Within {number} months", number=n)) for n in AHEAD], tr("How far ahead"), widest=20
        )
        self.ahead.choose(presenter.ahead)
        self.add_button = secondary(tr("Add a setting"), "plus", self._open_add)
        self.add = AddSetting(self)
        self._note = Text("", "small", tone="ink2", wrap=True)
        self.model = ListModel()
        self.table = SortTable("", self.model)
        self.facts = FactsPane(presenter.mine.mylist)
        self.error = ErrorPanel()
        choose = primary(tr("Choose authorities"), "area", lambda: self.areas.open_sheet())
        self._choose = EmptyState("area", *CHOOSE, [choose])
        self._reading = EmptyState("clock", tr("Reading the lists …"), "")
        self._nothing = EmptyState("table", "", "")
        self._build()
        self._connect()
        self._show()

    def sheet(self) -> Sheet:
        """The open list as it is sorted."""
        return self.presenter.sheet(self.model.sorted_table() if self.presenter.table is not None else None)

    def panes(self) -> Panes:
        """The parts of it, for F6."""
        chosen = (self.tabs, self.choice, self.areas, self.ahead, self.add_button)
        return ((tr("Lists"), chosen), (tr("Table"), (self.table, self._stack)), (tr("Facts"), (self.facts,)))

    def restyle(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- building ---

    def _build(self) -> None:
        line = Flow(self.areas, self.ahead, self.add_button, gap=theme.px(12))
        self._top = row(line, self._note, gap=12)
        self._top.setStretchFactor(self._note, 1)
        top = column(self._top, margins=(16, 8, 16, 8))
        self._stack = QStackedWidget()
        failed = boxed(column(self.error, margins=(16, 16, 16, 16)))
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(0)
        self._line, self._across = vertical_hairline(), hairline()
        parts: tuple[QWidget, ...] = (self.table, self._line, self._across, self.facts)
        for part in parts:
            self._split.addWidget(part)
        self._split.setStretchFactor(self.table, 1)
        self._parts: dict[str, QWidget] = {
            "table": boxed(self._split), "failed": failed, "none": self._choose, "loading": self._reading,
            "nothing": self._nothing,
        }  # fmt: skip
        for part in self._parts.values():
            self._stack.addWidget(part)
        tabs = row(self.tabs, self.choice, gap=0, margins=(20, 2, 16, 0))
        tabs.setAlignment(self.choice, Qt.AlignmentFlag.AlignLeft)
        whole = column(tabs, hairline(), boxed(top), hairline(), gap=0)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        p = self.presenter
        p.changed.connect(self._show)
        p.refused.connect(self._refuse)
        self.tabs.chosen.connect(self._open_list)
        self.choice.chosen.connect(lambda key: self._open_list(str(key)))
        self.areas.chosen.connect(p.count.choose)
        self.ahead.chosen.connect(lambda months: p.look_ahead(int(str(months))))
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)
        self.table.typed.connect(self._show)
        self.table.opened.connect(self._open_row)
        self.table.dropped.connect(self._drop_row)
        self.model.edited.connect(p.change)
        self.facts.setting_asked.connect(self.setting_asked)
        self.facts.brief_asked.connect(self.brief_asked)
        self.add.asked.connect(lambda text: p.look_for(text, self._offer))
        self.add.chosen.connect(self._watch)
        self.error.asked.connect(self._answer)
        watch = QShortcut(QKeySequence("W"), self.table)
        watch.setContext(Qt.ShortcutContext.WidgetShortcut)
        watch.activated.connect(self._turn_watch)

    def _arrange(self) -> None:
        roomy = self.width() >= theme.px(TABS_FROM)
        self.tabs.setVisible(roomy)
        self._note.setVisible(roomy or self.height() >= theme.px(LOW_UNDER))
        self.choice.setVisible(not roomy)
        beside = self.width() >= theme.px(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if roomy else ways.TopToBottom)
        self._split.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._line.setVisible(beside)
        facts = beside or self.height() >= theme.px(FACTS_FROM)
        self.facts.setVisible(facts)
        self._across.setVisible(facts and not beside)
        most = 16_777_215
        lowest = theme.px(190 if self.height() >= theme.px(LOW_UNDER) else 110)
        self.facts.setMinimumSize(theme.px(FACTS_WIDTH) if beside else 0, 0 if beside else lowest)
        self.facts.setMaximumSize(theme.px(FACTS_WIDTH) if beside else most, most if beside else theme.px(230))

    # --- showing ---

    def _known(self) -> list[str]:
        return list(self._news.authorities) or self.presenter.holder.library.nation.authorities()

    def _show(self) -> None:
        p = self.presenter
        self.areas.show_areas(p.count.area_words)
        if p.which != self.tabs.current():
            self.tabs.choose(p.which)
        self.choice.choose(p.which)
        for button, (key, title) in zip(self.tabs.buttons(), LISTS, strict=True):
            table = p.tables.get(key)
            button.setText(title if table is None else f"{title} {len(table.rows):,}")
        self.areas.setVisible(p.which != "watch")
        self.ahead.setVisible(p.which == "due" and p.state in ("ready", "loading"))
        self.add_button.setVisible(p.which == "watch")
        table = p.table
        self._show_note(table)
        self._stack.setCurrentWidget(self._parts[self._place(table)])
        # while something is typed into a cell the table stays: another would take away what is not kept yet
        if table is not None and table is not self.model.table and not self.table.typing:
            self._fill(table)

    def _place(self, table: Table | None) -> str:
        p = self.presenter
        if table is None or (p.which != "watch" and p.state != "ready"):
            if p.state == "failed" and p.message is not None:
                self.error.show_message(p.message)
            return {"ready": "loading"}.get(p.state, p.state) if table is None or p.state != "ready" else "table"
        if not table.rows:
            self._nothing.set_words(NOTHING[p.which], WATCH_HOW if p.which == "watch" else "")
            return "nothing"
        return "table"

    def _show_note(self, table: Table | None) -> None:
        p = self.presenter
        note = table.note if table is not None else ""
        if p.which == "due" and p.without_rule and p.state == "ready":
            n = len(p.without_rule)
            left_out = trn(
                "{n:,} setting has no rule that is known, so it is not listed.",
                "{n:,} settings have no rule that is known, so they are not listed.", n, n=n,
            )  # fmt: skip
            note = f"{note} {left_out}"
            reasons = dict.fromkeys(why for _urn, why in p.without_rule)
            plain_tooltip(self._note, " ".join(list(reasons)[:4]))
        else:
            self._note.setToolTip("")
        self._note.setText(note)

    def _fill(self, table: Table) -> None:
        """Put another table there; whoever looked at a setting still does, where it stands in it."""
        held, column_ = self.model.urn(self.table.currentIndex().row()), max(self.table.currentIndex().column(), 0)
        same = table.title == self.model.table.title
        self.model.editable = self.presenter.which == "watch"
        had = self.table.hasFocus() or self.table.isAncestorOf(QApplication.focusWidget() or self)
        self.model.show(table)
        self.table.take_up(f"desk {self.presenter.which}")
        self.table.setAccessibleName(table.title)
        at = self.model.row_of(held) if same else -1
        first = self.model.index(max(at, 0), column_ if same else 0)
        if table.rows:
            self.table.setCurrentIndex(first)
            self._choose_row(first)
        else:
            self.facts.show_facts(None)
        if had:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing ---

    def _open_list(self, key: str) -> None:
        p: Any = self.presenter
        p.open(key)

    def _choose_row(self, current: QModelIndex, _before: object = None) -> None:
        row_ = self.model.source_row(current.row())
        self.facts.show_facts(facts_of(self.model.table, row_) if row_ >= 0 else None)

    def _open_row(self, row_: int) -> None:
        urn = self.model.urn(row_)
        if urn:
            self.setting_asked.emit(urn)

    def _drop_row(self, row_: int) -> None:
        if self.presenter.which == "watch" and self.model.urn(row_):
            self.presenter.drop(self.model.urn(row_))

    def _turn_watch(self) -> None:
        urn = self.model.urn(self.table.currentIndex().row())
        if urn and self.presenter.which != "several":
            self.presenter.mine.mylist.watch(urn)

    def _open_add(self) -> None:
        self.add.open_under(self.add_button)

    def _offer(self, found: list[Setting]) -> None:
        watched = self.presenter.mine.mylist.kept.watched
        self.add.show_candidates(
            [Candidate(s.urn, words.title(s), words.second_line(s), s.urn in watched) for s in found]
        )

    def _watch(self, urn: str) -> None:
        self.presenter.mine.mylist.do(lambda library: library.mine.watch_list.add([urn]))

    def _refuse(self, message: Message) -> None:
        self.told.emit(f"{message.sentence} {message.action}".strip())

    def _answer(self, key: str) -> None:
        if key == "retry":
            self.presenter.refresh()
        else:
            self.page_asked.emit("data")
