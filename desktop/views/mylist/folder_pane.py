"""The settings of the open folder: its name and what may be done with it, the rows, and what is ticked to compare."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.mylist_page import MyListPresenter
from desktop.views.mylist.rows import KeptList
from desktop.widgets.announce import announce
from desktop.widgets.arrange import Panel, boxed, column, hairline, row
from desktop.widgets.buttons import Segmented, icon_button, link, primary, quiet, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.text import Elided, Text

NOTHING = (
    tr("Keep the settings you are thinking about"),
    tr(
        "In Find, press “Add to my list”, or L on a row. Here they stand in your order, with your"
        " notes, the questions for a visit and your decision."
    ),
)
EMPTY = {
    "list": (tr("Nothing stands on this list yet"), tr("In Find, press “Add to my list”, or L on a row.")),
    "kept": (tr("Nothing is kept yet"), tr("What you put on a list, tag, decide or write a note about stands here.")),
    "search": (tr("Nothing matches this search now"), tr("It stays here, and says when something does.")),
    "tag": (tr("Nothing bears this tag any more"), tr("Tags are given beside the note.")),
}
NOTHING_NEW = (tr("Nothing is new"), tr("Everything that this search finds was there when you last looked."))


class FolderPane(Panel):
    """`opened` gives the URN of a row that Enter was pressed on, `folder_menu_asked` a place on the screen,
    `row_menu_asked` a URN and a place, `page_asked` the key of a page, `query_asked` a search for Find."""

    opened = Signal(str)
    folder_menu_asked = Signal(QPoint)
    row_menu_asked = Signal(str, QPoint)
    page_asked = Signal(str)
    query_asked = Signal(object)
    list_asked = Signal()
    copies_asked = Signal()

    def __init__(self, presenter: MyListPresenter) -> None:
        super().__init__("pane", gap=0)
        self._presenter = presenter
        self._current = -1
        self._name = Elided("", "lead", 600)
        self._count = Text("", "small", tone="ink2", wrap=True)
        self.menu_button = icon_button("down", tr("What can be done with this folder"), self._ask_menu)
        self.only = Segmented([("all", tr("All")), ("new", tr("New"))], tr("Which of them"), size="small")
        self.only.chosen.connect(lambda key: presenter.show_only_new(key == "new"))
        self.seen = link(tr("Mark as looked at"), presenter.mark_looked_at)
        self._new = Text("", "small", 600, "link")
        self._told = Text("", "small", 500, wrap=True)
        self.list = KeptList(presenter.model)
        self._build()
        self._connect()

    def _build(self) -> None:
        px = theme.px
        name = row(self._name, self.menu_button, gap=8)
        name.setStretchFactor(self._name, 1)
        self._head = column(name, self._count, gap=0, margins=(16, 8, 8, 9))
        self._news = boxed(column(self._new, Flow(self.only, self.seen, gap=px(14)), gap=6, margins=(16, 0, 12, 9)))
        self._told.setContentsMargins(px(16), 0, px(16), px(8))
        self._told.hide()
        go = primary(tr("Go to Find"), "find", lambda: self.page_asked.emit("find"))
        new = secondary(tr("New list"), "plus", self.list_asked.emit)
        self.empty = EmptyState("mylist", *NOTHING, [go, new])
        self.error = ErrorPanel()
        self.error.layout().setContentsMargins(px(16), px(16), px(16), px(16))  # type: ignore[union-attr]
        self._stack = QStackedWidget()
        for page in (self.list, self.empty, self.error):
            self._stack.addWidget(page)
        self._chosen = Text("", "small", 600)
        self.go = secondary(tr("Compare"), "compare", lambda: self.page_asked.emit("compare"))
        clear = quiet(tr("Clear"), None, self._presenter.basket.clear)
        clear.setAccessibleName(tr("Clear what is chosen to compare"))
        self._basket_line = hairline()
        self._basket = boxed(column(Flow(self._chosen, clear, self.go, gap=px(6)), margins=(16, 8, 12, 8)))
        self.body.addLayout(self._head)
        for part in (self._news, self._told, hairline()):
            self.body.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._basket_line)
        self.body.addWidget(self._basket)

    def _connect(self) -> None:
        p = self._presenter
        p.rows_changed.connect(self.refresh)
        p.folders_changed.connect(self._show_head)
        p.told.connect(self.say)
        p.basket.changed.connect(self._show_basket)
        self.list.shown.connect(self._look_at)
        self.list.opened.connect(lambda index: self._with(index.row(), self.opened.emit))
        self.list.tick_asked.connect(lambda at: self._with(at, p.toggle_compare))
        self.list.off_asked.connect(lambda at: self._with(at, p.take_off))
        self.list.decided.connect(lambda at, word: self._with(at, lambda urn: p.decide(urn, word)))
        self.list.moved.connect(lambda at, by: self._with(at, lambda urn: p.move(urn, by)))
        self.list.placed.connect(lambda at, to: self._with(at, lambda urn: p.place(urn, to)))
        self.list.menu_asked.connect(lambda at, place: self._with(at, lambda urn: self.row_menu_asked.emit(urn, place)))
        self.error.asked.connect(self._answer)
        self._show_head()
        self._show_basket()

    # --- showing ---

    def refresh(self) -> None:
        """Show the rows of the open folder as they are now; the setting looked at stays looked at."""
        p = self._presenter
        self.say("")
        self.list.set_ordered(p.shortlist is not None)
        self._show_head()
        if p.message is not None:
            self.error.show_message(p.message)
            self._stack.setCurrentWidget(self.error)
            return
        total = p.model.rowCount()
        if not total:
            self._teach()
            p.desk.look_at(None)
        else:
            self._stack.setCurrentWidget(self.list)
            self._keep_place(total)

    def _keep_place(self, total: int) -> None:
        """Stay at the setting looked at; where it has gone, at the one that stands in its place now."""
        p = self._presenter
        row_now = p.model.row_of(p.desk.urn) if p.desk.urn is not None else -1
        if row_now < 0 and (p.model.faces or p.desk.urn is None):
            row_now = min(max(self._current, 0), total - 1) if p.desk.urn is not None else 0
            p.desk.look_at(p.urn(row_now))
        if row_now >= 0:
            self.list.go_to_row(row_now)
            self._current = row_now

    def _teach(self) -> None:
        p = self._presenter
        if p.mylist.kept.nothing:
            words = NOTHING
        elif p.only_new:
            words = NOTHING_NEW
        else:
            words = EMPTY[p.folder[0]]
        self.empty.set_words(*words)
        self._stack.setCurrentWidget(self.empty)

    def _show_head(self) -> None:
        p = self._presenter
        face = p.open_folder
        self._name.setText(face.words if face is not None else "")
        decided = p.decided_words()
        self._count.setText(f"{p.count_words()}{f': {decided}' if decided else ''}")
        self._count.setVisible(p.model.rowCount() > 0)
        searching = p.search is not None
        self._news.setVisible(searching)
        self._new.setText(p.new_words())
        self._new.set_tone("link" if p.new_count else "ink2")
        self.seen.setVisible(bool(p.new_count))
        self.only.setVisible(bool(p.new_count) or p.only_new)
        self.only.choose("new" if p.only_new else "all")

    def say(self, words: str) -> None:
        """Tell a person something short, above the rows; the next change takes it away."""
        self._told.setText(words)
        announce(words)
        self._told.setVisible(bool(words))

    def _show_basket(self) -> None:
        basket = self._presenter.basket
        held = len(basket)
        self._chosen.setText(tr("{held} chosen to compare", held=held))
        self.go.setEnabled(basket.enough)
        self.go.set_text(tr("Compare") if basket.enough else tr("Choose one more"))
        for widget in (self._basket, self._basket_line):
            widget.setVisible(bool(held))

    # --- doing ---

    def _look_at(self, index: QModelIndex) -> None:
        self._current = index.row()
        self._with(index.row(), self._presenter.desk.look_at)

    def _ask_menu(self) -> None:
        below = QPoint(self.menu_button.width() - theme.px(180), self.menu_button.height())
        self.folder_menu_asked.emit(self.menu_button.mapToGlobal(below))

    def _answer(self, key: str) -> None:
        if key == "restore-backup":
            self.copies_asked.emit()
        elif key == "retry":
            self._presenter.mylist.refresh()
        else:
            self.page_asked.emit("data")

    def _with(self, at: int, do: object) -> None:
        urn = self._presenter.urn(at)
        if urn is not None:
            do(urn)  # type: ignore[operator]

    def focus_rows(self) -> None:
        """Put the keyboard on the rows."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
