"""The changes: filters, the queue, the change looked at. What is done goes to the person's file and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.actions import Action
from desktop.language import tr
from desktop.presenters.news import NewsPresenter
from desktop.views.find.drawer import Drawer
from desktop.views.news.detail import NewsDetailPane
from desktop.views.news.filter_pane import NewsFilterPane
from desktop.views.news.queue import NewsList
from desktop.widgets.announce import announce_at_rest
from desktop.widgets.arrange import boxed, column, hairline, row, vertical_hairline
from desktop.widgets.buttons import link, quiet, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.keys import listen
from desktop.widgets.page_head import back_line
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Text, plain_tooltip

if TYPE_CHECKING:
    from data_sync.api import ChangeItem

FILTERS_FROM = 1090
LIST_WIDE, LIST, LIST_NARROW = 452, 420, 360
SINGLE_UNDER = 600
"""Under this width of the design there is room for the queue or for the change looked at, not for both."""


class ChangesView(QWidget):
    """`setting_asked` gives a URN to open in Find, `page_asked` the key of another page, `report_asked` a place to read
    at."""

    setting_asked = Signal(str)
    page_asked = Signal(str)
    report_asked = Signal(object)

    def __init__(self, presenter: NewsPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.filters = NewsFilterPane(presenter)
        self.list = NewsList(presenter.model)
        self.detail = NewsDetailPane(presenter)
        self.error = ErrorPanel()
        self.filter_button = secondary(tr("Filters"), "filter", self._press_filters)
        self.acknowledge_all = link(tr("Acknowledge all"), self._acknowledge_all)
        plain_tooltip(self.acknowledge_all, tr("Acknowledge all that are shown (Ctrl+Shift+A). Undo takes it back."))
        self._told = Text("", "small", tone="ink2")
        self._chosen_line = Text("", "small", 500)
        self.acknowledge_chosen = quiet(tr("Acknowledge"), "check", self._acknowledge_chosen)
        self._blank = EmptyState("whatsnew", tr("Nothing has changed"), "")
        self._reading = EmptyState("clock", tr("Comparing the releases …"), "")
        self._drawer: Drawer | None = None
        self._filling = False
        self._single = self._reads = False
        self._build()
        self._connect()
        self._show()

    def restyle(self) -> None:
        self.filters.restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def queue_pane(self) -> QWidget:
        """Where the queue stands: a notice lies over it rather than over the buttons."""
        return self._left

    def panes(self) -> Panes:
        """The parts of it, for F6."""
        return (
            (tr("Filters"), (self._drawer if self._drawer_open else self.filters,)),
            (tr("Changes"), (self.list, self._left)),
            (tr("The change"), (self._right_side,)),
        )

    def focus_list(self) -> None:
        """The keyboard goes to the queue."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building ---

    def _build(self) -> None:
        line = Flow(self.filter_button, self._told, self.acknowledge_all, gap=theme.px(12))
        head = column(line, margins=(16, 8, 12, 8))
        self._chosen = boxed(row(self._chosen_line, None, self.acknowledge_chosen, gap=8, margins=(16, 4, 8, 4)))
        self._chosen.hide()
        left = column(head, hairline(), self._chosen, self.list, gap=0)
        left.setStretchFactor(self.list, 1)
        self._left = boxed(left)
        self._right = QStackedWidget()
        failed = boxed(column(self.error, margins=(16, 16, 16, 16)))
        self._parts = {"ready": self.detail, "failed": failed, "loading": self._reading, "blank": self._blank}
        for part in self._parts.values():
            self._right.addWidget(part)
        self._filter_line = vertical_hairline()
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._holder.addWidget(self.filters)
        self._columns.addLayout(self._holder)
        self._columns.addWidget(self._filter_line)
        self._columns.addWidget(self._left)
        self._middle_line = vertical_hairline()
        self._columns.addWidget(self._middle_line)
        self._back = back_line(tr("Back to the changes"), self._go_back)
        self._right_side = boxed(column(self._back, self._right, gap=0))
        self._columns.addWidget(self._right_side, 1)

    def _connect(self) -> None:
        p = self.presenter
        p.changed.connect(self._show)
        p.looked_at.connect(self._show_place)
        p.model.modelReset.connect(self._go_to_current)
        self.list.shown.connect(self._look)
        self.list.opened.connect(self._open)
        self.list.read_asked.connect(self._read)
        self.list.box_pressed.connect(self._press_box)
        self.list.acknowledge_asked.connect(self._acknowledge)
        self.list.skip_asked.connect(self._skip)
        self.list.watch_asked.connect(self.detail.watch.turn)
        selection = self.list.selectionModel()
        selection.selectionChanged.connect(lambda _on, _off: self._tell_chosen())
        self.detail.acknowledge_asked.connect(self._press_acknowledge)
        self.detail.skip_asked.connect(self._skip)
        self.detail.setting_asked.connect(self.setting_asked)
        self.detail.report_asked.connect(self.report_asked)
        self.error.asked.connect(self._answer)
        listen(
            self,
            Action(tr("Acknowledge all"), self._acknowledge_all, "Ctrl+Shift+A"),
            Action("", self._close_filters, "Esc"),
        )

    def _arrange(self) -> None:
        wide = self.width() >= theme.px(FILTERS_FROM)
        if wide and self._drawer is not None:
            self._drawer.close_quietly()
        if wide:
            self._holder.addWidget(self.filters)
            self.filters.show()
        elif not self._drawer_open:
            self.filters.hide()
        self._filter_line.setVisible(wide)
        self.filter_button.setVisible(not wide)
        width = LIST_WIDE if self.width() >= theme.px(1300) else LIST if wide else LIST_NARROW
        self._single = self.width() < theme.px(SINGLE_UNDER)
        self._left.setVisible(not self._single or not self._reads)
        self._right_side.setVisible(not self._single or self._reads)
        self._middle_line.setVisible(not self._single)
        self._back.setVisible(self._single)
        most = self.width() if self._single else min(theme.px(width), max(self.width() // 2, 280))
        self._left.setFixedWidth(most)
        if self._drawer is not None and self._drawer_open:
            self._drawer.place(0)

    # --- showing ---

    def _show(self) -> None:
        p = self.presenter
        shown = len(p.sifted.items)
        open_ = shown - (p.sifted.done if p.by.acknowledged else 0)
        words = tr("1 change") if shown == 1 else tr("{shown:,} changes", shown=shown)
        self._told.setText(tr("{open:,} to look at", open=open_) if p.state == "ready" else "")
        if self.isVisible() and p.state == "ready":
            announce_at_rest("changes", self._told.text())
        self.acknowledge_all.setVisible(p.state == "ready" and open_ > 0)
        if p.state == "failed" and p.message is not None:
            self.error.show_message(p.message)
        nothing = (
            tr("Nothing has changed here") if not (p.found and p.found.items) else tr("Nothing matches these filters")
        )
        self._blank.set_words(nothing, tr("Take a filter away, choose another area, or compare other releases."))
        if self._drawer_open and self._drawer is not None:
            self._drawer.say(tr("Show {words}", words=words))
        self._show_place()

    def _show_place(self) -> None:
        p = self.presenter
        key = "failed" if p.state == "failed" else "blank" if not p.sifted.items else "ready"
        if p.state == "loading" and p.found is None:
            key = "loading"
        self._right.setCurrentWidget(self._parts[key])
        row_ = p.model.row_of(p.current)
        if row_ >= 0 and self.list.currentIndex().row() != row_:
            self._go_to_current()

    def _go_to_current(self) -> None:
        """After the rows are others: the change looked at is chosen where it stands now, and nothing jumps."""
        self._filling = True
        self.list.go_to_row(self.presenter.model.row_of(self.presenter.current))
        self._filling = False
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        chosen = len(self.list.chosen_rows())
        self._chosen.setVisible(chosen > 1)
        self._chosen_line.setText(tr("{chosen:,} chosen", chosen=chosen))

    # --- doing ---

    def _look(self, index: QModelIndex) -> None:
        item = self.presenter.model.item(index.row())
        if item is not None and not self._filling:
            self.presenter.look_at(item)

    def _open(self, index: QModelIndex) -> None:
        item = self.presenter.model.item(index.row())
        if item is not None and self._single:
            self._read()
        elif item is not None:
            self.setting_asked.emit(item.urn)

    def _read(self) -> None:
        """Where there is no room for both, the change takes the queue's place."""
        if self._single and not self._reads:
            self._reads = True
            self._arrange()
            self.detail.acknowledge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self._reads = False
        self._arrange()
        self.focus_list()

    def _press_box(self, row_: int) -> None:
        item = self.presenter.model.item(row_)
        if item is None:
            return
        chosen = self.list.chosen_rows()
        items = [self.presenter.model.item(n) for n in chosen] if row_ in chosen and len(chosen) > 1 else [item]
        self.presenter.turn(items)

    def _acknowledge(self) -> None:
        """A: what is chosen is dealt with, and the next one is looked at."""
        items = [self.presenter.model.item(n) for n in self.list.chosen_rows()]
        following = self._after(items)
        self.presenter.acknowledge(items)
        if following is not None:
            self.presenter.look_at(following)

    def _press_acknowledge(self) -> None:
        """The button is about the change that is shown."""
        p = self.presenter
        item = p.model.item(p.model.row_of(p.current))
        if item is None:
            return
        if p.acknowledged_on(p.current):
            p.turn([item])
            return
        following = self._after([item])
        p.acknowledge([item])
        if following is not None:
            p.look_at(following)

    def _after(self, items: list[ChangeItem]) -> ChangeItem | None:
        """The next change to look at, once these are dealt with."""
        return self.presenter.following([item.key for item in items])

    def _acknowledge_chosen(self) -> None:
        self._acknowledge()

    def _acknowledge_all(self) -> None:
        self.presenter.acknowledge_all()

    def _skip(self) -> None:
        following = self.presenter.following()
        if following is not None:
            self.presenter.look_at(following)

    def _answer(self, key: str) -> None:
        if key == "retry":
            self.presenter.refresh()
        else:
            self.page_asked.emit("data")

    # --- the drawer ---

    @property
    def _drawer_open(self) -> bool:
        return self._drawer is not None and self._drawer.isVisible()

    def _press_filters(self) -> None:
        if self._drawer is None:
            self._drawer = Drawer(self)
        if self._drawer_open:
            self._drawer.close()
            return
        self._drawer.place(0)
        self._drawer.open_with(self.filters, tr("Show {count:,} changes", count=len(self.presenter.sifted.items)))

    def _close_filters(self) -> None:
        if self._drawer_open and self._drawer is not None:
            self._drawer.close()
            self.focus_list()
        elif self._single and self._reads:
            self._go_back()
