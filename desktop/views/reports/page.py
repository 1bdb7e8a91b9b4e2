"""The Reports page: its two parts, the filters they share, and how these stand together at each width."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.actions import Action
from desktop.language import tr
from desktop.presenters.improve import ImprovePresenter
from desktop.presenters.report_search import ReportSearchPresenter
from desktop.views.find.drawer import Drawer
from desktop.views.reports.filters import ReportFilters
from desktop.views.reports.improve import ImprovePart
from desktop.views.reports.search import SearchPart
from desktop.widgets.arrange import column, hairline, row, vertical_hairline
from desktop.widgets.buttons import Button, Tabs
from desktop.widgets.fields import SearchBox
from desktop.widgets.filters import FilterChips
from desktop.widgets.keys import listen
from desktop.widgets.panes import Panes
from desktop.widgets.rail import NARROW_UNDER, WIDE
from desktop.widgets.text import Text, heading

BOTH_FROM, LIST_AT_LEAST, LOW_UNDER = 560, 336, 480
"""From which width a passage stands beside the list, how wide the list is at least then, and under which height what
can be read elsewhere is left out. All in the design's pixels, so larger text counts as less room."""
PARTS = (("search", tr("Search inside")), ("improve", tr("What must improve")))
HINT = tr("Words, “a phrase”, begin*, NEAR(two words), -without. All stand in one part of a report.")
FILTERS_FROM = NARROW_UNDER - WIDE
LIST_WIDTH, LIST_WIDE, LIST_WIDE_FROM = 480, 560, 1600


class ReportsPage(QWidget):
    """`page_asked` gives the key of another page, `setting_asked` a URN to open in Find, `report_asked` a `ReportPlace`
    to read at, `fetch_asked` the URNs of settings whose reports shall be fetched, and whose they are in words."""

    title = tr("Reports")
    page_asked = Signal(str)
    setting_asked = Signal(str)
    report_asked = Signal(object)
    fetch_asked = Signal(object, str)

    def __init__(self, search: ReportSearchPresenter, improve: ImprovePresenter) -> None:
        super().__init__()
        self.presenter, self.improve = search, improve
        self._chips_shown: Sequence[tuple[Hashable, str]] = []
        self.tabs = Tabs(PARTS, tr("Parts of this page"))
        self.tabs.chosen.connect(self.show_part)
        self.filters_button = Button(tr("Filters"), "", "filter", tall=True)
        self.filters_button.clicked.connect(lambda _checked=False: self._press_filters())
        self.box = SearchBox(tr("Words inside the reports held"))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.textEdited.connect(search.type)
        self.box.installEventFilter(self)
        self._hint = Text(HINT, "small", tone="ink2", wrap=True)
        self.chips = FilterChips()
        self.chips.removed.connect(search.remove)
        self.chips.cleared.connect(search.clear)
        self.filters = ReportFilters(search)
        self.search_part = SearchPart(search)
        self._improve_part: ImprovePart | None = None
        self._drawer: Drawer | None = None
        self._build()
        self._listen_to(self.search_part)
        self.search_part.example_asked.connect(self._try_example)
        search.asked.connect(self._show_asked)
        listen(
            self,
            Action(tr("To the search box"), self._go_to_box, "F", ("Ctrl+F",)),
            Action("", self._escape, "Esc"),
        )
        self.show_part("search")
        self._show_asked()

    def shown(self) -> None:
        """The page came into sight: the keyboard goes to where it was here, the first time to the search box."""
        self.presenter.shown()
        if self.part == "improve":
            self.improve.shown()
        (self.focusWidget() or self.box).setFocus(Qt.FocusReason.OtherFocusReason)

    def part_in_sight(self) -> str:
        """The key of the part that is open."""
        return self.tabs.current()

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        part = self.search_part if self.part == "search" else self.improve_part
        return (
            (tr("Search"), (self.box, self.tabs, self.filters_button, self.chips)),
            (tr("Filters"), (self._drawer if self._drawer is not None and self._drawer.isVisible() else self._dock,)),
            *part.panes(),
        )

    def restyle(self) -> None:
        self._arrange()

    @property
    def improve_part(self) -> ImprovePart:
        """What must improve, made when it is first looked at."""
        if self._improve_part is None:
            self._improve_part = ImprovePart(self.improve)
            self._listen_to(self._improve_part)
            self._stack.addWidget(self._improve_part)
        return self._improve_part

    def _listen_to(self, part: SearchPart | ImprovePart) -> None:
        part.report_asked.connect(self.report_asked)
        part.setting_asked.connect(self.setting_asked)
        part.page_asked.connect(self.page_asked)
        part.fetch_asked.connect(self.fetch_asked)

    @property
    def part(self) -> str:
        return self.tabs.current()

    def show_part(self, key: str) -> None:
        """Show searching, or what must improve."""
        self.tabs.choose(key)
        searching = key == "search"
        self._stack.setCurrentWidget(self.search_part if searching else self.improve_part)
        self.box.setVisible(searching)
        self.filters.searching(searching)
        if searching:
            self.improve.hidden()
        elif self.isVisible():
            self.improve.shown()
        self._arrange()

    # --- building ---

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.search_part)
        self._tabs_row = row(heading(tr("Reports"), "title"), 16, self.tabs, gap=8)
        self._tabs_row.setStretchFactor(self.tabs, 1)
        self._search_row = row(self.filters_button, self.box, None, gap=8)
        self._search_row.setStretchFactor(self.box, 1_000)
        self._top = column(self._tabs_row, self._search_row, self._hint, self.chips, gap=8, margins=(16, 10, 16, 10))
        self._dock = QWidget()
        self._docked = QVBoxLayout(self._dock)
        self._docked.setContentsMargins(0, 0, 0, 0)
        self._dock_line = vertical_hairline()
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._dock)
        columns.addWidget(self._dock_line)
        columns.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addWidget(hairline())
        whole.addLayout(columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        docked = self.width() >= theme.px(FILTERS_FROM)
        if docked:
            if self._drawer is not None:
                self._drawer.close_quietly()
            if self._docked.count() == 0:
                self._docked.addWidget(self.filters)
                self.filters.show()
        elif self._docked.count():
            self._docked.takeAt(0)
            self.filters.setParent(self)
            self.filters.hide()
        self._dock.setVisible(docked)
        self._dock_line.setVisible(docked)
        self.filters_button.setVisible(not docked)
        room = self.width() - (self.filters.width() if docked else 0)
        wide = theme.px(LIST_WIDE if self.width() >= theme.px(LIST_WIDE_FROM) else LIST_WIDTH)
        low, alone = self.height() < theme.px(LOW_UNDER), room < theme.px(BOTH_FROM)
        width = min(wide, max(room // 2, 280, min(theme.px(LIST_AT_LEAST), room * 3 // 5)))
        if self.part == "search" or alone:
            self._search_row.insertWidget(0, self.filters_button)
        else:  # there is no search box to stand beside
            self._tabs_row.addWidget(self.filters_button)
        self._hint.setVisible(self.part == "search" and not low)
        self.search_part.set_room(room if alone else width, alone=alone, low=low)
        if self._improve_part is not None:
            self._improve_part.set_room(room if alone else min(theme.px(640), max(room * 11 // 20, 320)), alone=alone)
        if self._drawer is not None:
            self._drawer.place(self._top.geometry().bottom() + 2)

    # --- the drawer ---

    @property
    def drawer(self) -> Drawer:
        """What holds the filters where there is no room beside the list; made when it is first opened."""
        if self._drawer is None:
            self._drawer = Drawer(self)
        return self._drawer

    @property
    def _drawer_open(self) -> bool:
        return self._drawer is not None and self._drawer.isVisible()

    def _press_filters(self) -> None:
        if self._drawer_open:
            self.drawer.close()
        else:
            self.drawer.place(self._top.geometry().bottom() + 2)
            self.drawer.open_with(cast(Any, self.filters), tr("Show"))

    # --- showing, the keyboard ---

    def _show_asked(self) -> None:
        if self.box.text() != self.presenter.wish.text:
            self.box.setText(self.presenter.wish.text)
        chips = self.presenter.chips()
        if chips != self._chips_shown:
            self._chips_shown = chips
            self.chips.set_filters(chips)
            self.filters_button.set_text(tr("Filters ({count})", count=len(chips)) if chips else tr("Filters"))

    def _try_example(self, words: str) -> None:
        self.box.setText(words)
        self.presenter.type(words)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter lead from the search box to the sentences."""
        pressed = watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            self.search_part.go_to_first()
            return True
        return False

    def _go_to_box(self) -> None:
        if self._drawer_open:
            self.drawer.close()
        if self.part != "search":
            self.show_part("search")
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _escape(self) -> None:
        """One step back: close the filters, look away from the passage, empty the search."""
        if self._drawer_open:
            self.drawer.close()
            self.filters_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.part == "search" and self.box.text():
            self._try_example("")
