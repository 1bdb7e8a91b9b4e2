"""The Find page: how its parts stand together at each width, and what the keyboard does."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.find import FindPresenter
from desktop.views.find.anchors import AnchorButtons
from desktop.views.find.filter_panel import FilterPanel
from desktop.views.find.moving import Moving
from desktop.views.find.result_pane import ResultPane
from desktop.views.find.tab_order import tab_after, within
from desktop.views.find.widths import list_width, share_words
from desktop.widgets.arrange import column, column_widget, hairline, pane, row_widget, vertical_hairline
from desktop.widgets.buttons import Button, Segmented
from desktop.widgets.fields import SearchBox
from desktop.widgets.filters import FilterChips
from desktop.widgets.page_head import back_line
from desktop.widgets.panes import Panes
from desktop.widgets.rail import NARROW_UNDER, WIDE

if TYPE_CHECKING:
    from desktop.views.find.detail import DetailPane
    from desktop.views.find.drawer import Drawer
    from desktop.views.find.kept_parts import KeptParts
    from desktop.views.find.map_side import MapSide

SEARCH_WIDEST, SEARCH_NARROWEST = 520, 220
BESIDE_MS = 50
"""When a word on how to choose a setting comes beside the first results: they are painted, and typed for, before."""
FILTERS_FROM = NARROW_UNDER - WIDE
"""The width of the page from which the filters stand beside the list; below it they are a drawer."""

WAYS = (("list", tr("List"), "list"), ("map", tr("Map"), "map"), ("both", tr("Both"), "both"))

SINGLE_UNDER = 600
"""Under this width of the design there is room for the list or for one setting, not for both."""

OffersFactory = Callable[[], QWidget]


class FindPage(QWidget):
    """`page_asked` gives the key of a page to go to; `error_asked` that of an error's button (`desktop.messages`).

    `kept` makes what My list puts in. `offers` makes what stands in the detail's place while the library is the sample
    and no setting is looked at.
    """

    title = tr("Find")
    page_asked = Signal(str)
    error_asked = Signal(str)

    def __init__(
        self, presenter: FindPresenter, kept: Callable[[], KeptParts], offers: OffersFactory | None = None
    ) -> None:
        super().__init__()
        self.presenter = presenter
        self._make_kept = kept
        self.save_search: QWidget | None = None
        self.recent: QWidget | None = None
        self._make_offers = offers
        self._offers: QWidget | None = None
        self._blank: QWidget | None = None
        self._detail: DetailPane | None = None
        self._drawer: Drawer | None = None
        self._painted = self._placed = self._single = False
        self._reads = presenter.holder.sample and offers is not None  # the offers of a first start come first
        self._chips_shown: Sequence[tuple[Hashable, str]] = []
        self._wants_filters = not presenter.holder.sample or offers is None
        self._head()
        self._body()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addWidget(hairline())
        whole.addLayout(self._columns, 1)
        presenter.asked.connect(self._show_asked)
        presenter.answered.connect(self._show_answered)
        presenter.looked_at.connect(self._show_place)
        presenter.holder.changed.connect(self._show_other_data)
        presenter.opened.connect(self._browse)
        self.moving = Moving(self)
        if presenter.settings.results_as != "list":
            QTimer.singleShot(0, self, lambda: self.show_as(presenter.settings.results_as))
        self._arrange()
        self._show_asked()

    def shown(self) -> None:
        """The page came into sight: the keyboard goes to where it was here, the first time to the search box."""
        (self.focusWidget() or self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            if self.presenter.holder.must_build:  # else the first answer is a moment away, and comes before it
                QTimer.singleShot(0, self, self._show_place)

    def restyle(self) -> None:
        self._arrange()

    @property
    def detail(self) -> DetailPane:
        """The detail, made when a setting is first looked at."""
        if self._detail is None:
            from desktop.views.find.detail import DetailPane

            self._detail = DetailPane(self.presenter, self._make_kept())
            self._place.addWidget(self._detail)
            self._detail.refresh()
        return self._detail

    # --- parts ---

    def _head(self) -> None:
        self.filters_button = Button(tr("Filters"), "", "filter", tall=True)
        self.filters_button.clicked.connect(lambda _checked=False: self._press_filters())
        self.search = SearchBox(tr("Name, town, postcode or URN"))
        self.search.setMinimumWidth(theme.px(SEARCH_NARROWEST))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.textEdited.connect(self.presenter.type)
        self.search.installEventFilter(self)
        self.chips = FilterChips()
        self.chips.removed.connect(self.presenter.remove)
        self.chips.cleared.connect(self.presenter.clear)
        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(theme.px(8))
        self.search_row.addWidget(self.filters_button)
        self.search_row.addWidget(self.search, 3)
        self.anchors = AnchorButtons(self.presenter.anchors)
        self.anchors.postcodes_asked.connect(lambda: self.error_asked.emit("get-postcodes"))
        self.results_as = Segmented(WAYS, tr("Show the results as"), size="tall")
        self.results_as.choose(self.presenter.settings.results_as)
        self.results_as.chosen.connect(self.show_as)
        self._side = row_widget(self.anchors, None, self.results_as, gap=16)
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._side.installEventFilter(self)
        self.beside_ways = cast(QHBoxLayout, self._side.layout())
        self._side_row = QHBoxLayout()
        self.search_row.addWidget(self._side, 2)
        self.beside_chips = QHBoxLayout()
        self.beside_chips.setSpacing(theme.px(8))
        self.beside_chips.addWidget(self.chips, 1)
        self._top = column(self.search_row, self._side_row, self.beside_chips, gap=10, margins=(16, 14, 16, 12))

    def _body(self) -> None:
        self.results = ResultPane(self.presenter)
        self.results.shown.connect(self.presenter.look_at)
        self.results.opened.connect(self._open)
        self.results.list.clicked.connect(lambda _at: self.read(True) if self._single else None)
        self.results.compare.connect(lambda: self.page_asked.emit("compare"))
        self.results.left_out.connect(lambda: self._explain("not-here"))
        self.results.error_asked.connect(self.error_asked)
        self.results.council_asked.connect(lambda: self._explain("council"))
        self._map: MapSide | None = None
        self._dock = QWidget()
        self._dock_line = vertical_hairline()
        self._docked = QVBoxLayout(self._dock)
        self._docked.setContentsMargins(0, 0, 0, 0)
        self._panel: FilterPanel | None = None
        self._place = QStackedWidget()
        self._place.addWidget(pane())  # until the first window stands, which need not wait for more
        self._columns = QHBoxLayout()
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._dock)
        self._columns.addWidget(self._dock_line)
        self._columns.addWidget(self.results)
        self._list_line = vertical_hairline()
        self._columns.addWidget(self._list_line)
        self._back = back_line(tr("Back to the list"), self.read_list)
        self._right = column_widget(self._back, self._place, gap=0)
        self._columns.addWidget(self._right, 1)

    @property
    def panel(self) -> FilterPanel:
        """The filters, made when they are first seen."""
        if self._panel is None:
            self._panel = FilterPanel(self.presenter, self._dock)
            self._panel.refresh()
            self._panel.place_asked.connect(self.anchors.open)
            tab_after(self._chip_widgets()[-1], within(self._panel))
        return self._panel

    # --- widths ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme.px(FILTERS_FROM)
        way = self.presenter.settings.results_as
        docked = wide and self._wants_filters and way == "list"
        self._arrange_head(wide)
        self._single = self.width() < theme.px(SINGLE_UNDER)
        reads = self._single and (self._reads if way == "list" else way == "both")
        self.results.setVisible(way != "map" and not reads)
        self._list_line.setVisible(way != "map" and not self._single)
        self._right.setVisible(way == "list" and (reads or not self._single))
        self._back.setVisible(self._single)
        if self._map is not None:
            self._map.setVisible(way != "list")
        if docked:
            if self._drawer is not None:
                self._drawer.close_quietly()
            if self._docked.count() == 0:
                self._docked.addWidget(self.panel)
                self.panel.show()
        elif self._docked.count():
            self._docked.takeAt(0)
            self.panel.hide()
        self._dock.setVisible(docked)
        self._dock_line.setVisible(docked)
        self.filters_button.setVisible(not docked)
        filters = self.panel.width() if docked else 0
        self.results.setFixedWidth(self.width() if self._single else list_width(self.width(), wide, filters))
        self.search.setMaximumWidth(theme.px(SEARCH_WIDEST) if wide else 16_777_215)
        if self._drawer is not None:
            self._drawer.place(self._top.geometry().bottom() + 2)

    def _arrange_head(self, wide: bool) -> None:
        """Home, work and the ways to show results stand beside the search box, or under it where there is no room."""
        self.anchors.set_short(not wide)
        room = self.width() - theme.px(32) - self.search_row.spacing() * 2
        if self._side.minimumWidth() != self._side.sizeHint().width():
            self._side.setMinimumWidth(self._side.sizeHint().width())
        taken = self.search.minimumWidth() + self.filters_button.sizeHint().width() + self._side.sizeHint().width()
        row = self.search_row if taken <= room else self._side_row
        if row.indexOf(self._side) < 0:
            (self._side_row if row is self.search_row else self.search_row).removeWidget(self._side)
            row.addWidget(self._side, 2)
        share_words(self._side, self.results_as, self.width() - theme.px(32))

    @property
    def drawer(self) -> Drawer:
        """What holds the filters where there is no room beside the list; made when it is first opened."""
        if self._drawer is None:
            from desktop.views.find.drawer import Drawer

            self._drawer = Drawer(self)
            self._drawer.closed.connect(self._show_filter_button)
        return self._drawer

    @property
    def drawer_open(self) -> bool:
        return self._drawer is not None and self._drawer.isVisible()

    # --- the map ---

    @property
    def map(self) -> MapSide:
        """The map, made when it is first wanted."""
        if self._map is None:
            from desktop.views.find.map_side import MapSide

            self._map = MapSide(self.presenter, self.results)
            self._map.opened.connect(self._open)
            self._map.postcodes_asked.connect(lambda: self.error_asked.emit("get-postcodes"))
            self._map.council_asked.connect(lambda: self._explain("council"))
            self._columns.addWidget(self._map, 1)
        return self._map

    def part_in_sight(self) -> str:
        """How the results are shown: list, map or both."""
        return self.results_as.current()

    def show_as(self, way: str) -> None:
        """Show the results as a list, on the map, or as both."""
        self.presenter.settings.results_as = cast(Any, way)
        self.results_as.choose(way)
        if way != "list":
            self.map.show()
        self._arrange()

    def open_setting(self, urn: str) -> None:
        """Show one setting whole, whichever way the results were shown."""
        self._reads = True
        self.show_as("list")
        self.presenter.look_at(urn)

    # --- showing ---

    def _show_asked(self) -> None:
        if self.search.text() != self.presenter.query.text:
            self.search.setText(self.presenter.query.text)
        chips = self.presenter.chips()
        if chips != self._chips_shown:
            self._chips_shown = chips
            self.chips.set_filters(chips)
            tab_after(self.search, filter(None, (self.recent, *self._chip_widgets())))
            self._show_filter_button()

    def _chip_widgets(self) -> list[QWidget]:
        """The chips as they stand, "Clear all" after them, and the button that keeps the search."""
        flow = self.chips.flow
        items = (flow.itemAt(n) for n in range(flow.count()))
        found = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        return [*found, self.save_search] if self.save_search is not None else found

    def _show_filter_button(self) -> None:
        on = len(self.presenter.chips())
        self.filters_button.set_text(tr("Filters ({on})", on=on) if on else tr("Filters"))
        self._arrange_head(self.width() >= theme.px(FILTERS_FROM))

    def _show_answered(self) -> None:
        if not self._placed:
            self._placed = True
            QTimer.singleShot(0 if self.presenter.holder.sample else BESIDE_MS, self, self._show_place)
        if self.drawer_open:
            self.drawer.say(tr("Show {heading}", heading=self.presenter.heading()))

    def _show_place(self) -> None:
        """The detail, or the offers of the sample, or a word on what comes here."""
        p = self.presenter
        if p.detail is not None:
            shown: QWidget = self.detail
        elif p.holder.sample and self._make_offers is not None:
            if self._offers is None:
                self._offers = self._make_offers()
                self._place.addWidget(self._offers)
            shown = self._offers
        else:
            if self._blank is None:
                from desktop.widgets.panels import EmptyState

                self._blank = pane(
                    EmptyState(
                        "list",
                        tr("Choose a setting"),
                        tr("The arrow keys go through the list; C ticks one to compare."),
                    )
                )
                self._place.addWidget(self._blank)
            shown = self._blank
        self._place.setCurrentWidget(shown)

    def _show_other_data(self) -> None:
        if not self.presenter.holder.sample:
            self.dock_filters()
        held = QApplication.focusWidget()
        lost = held is not None and self._place.isAncestorOf(held)
        self._show_place()
        if lost:  # the offers are gone, and with them the button that was pressed
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press_filters(self) -> None:
        if self.width() >= theme.px(FILTERS_FROM) and self.presenter.settings.results_as == "list":
            self.dock_filters()
            self.panel.first().setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.drawer_open:
            self.drawer.close()
        else:
            self.drawer.place(self._top.geometry().bottom() + 2)
            self.drawer.open_with(self.panel, tr("Show {heading}", heading=self.presenter.heading()))

    def dock_filters(self) -> None:
        """Have the filters stand beside the list wherever there is room for them."""
        self._wants_filters = True
        self._arrange()

    def _explain(self, key: str) -> None:
        from desktop.presenters.terms import notice
        from desktop.views.find.explanation import explain_words

        group = notice(key)
        explain_words([group], self, group.title)

    # --- the keyboard ---

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        return (
            (tr("Search"), (self.search, self.filters_button, self._side, self.chips, self.save_search)),
            (tr("Filters"), (self._drawer if self.drawer_open else self._dock,)),
            (tr("Results"), (self.results.list, self.results)),
            (tr("Map"), (self._map,)),
            (tr("Setting") if self.presenter.detail is not None else tr("What to do first"), (self._place,)),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands beside the search box may come to need more room; and keys in the box lead on."""
        if watched is self._side and event.type() == QEvent.Type.LayoutRequest:
            self._arrange_head(self.width() >= theme.px(FILTERS_FROM))
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.moving.pressed_in_search(event)
        return False

    @property
    def reads_one(self) -> bool:
        """Whether a setting stands in the place of the list, as there is no room for both."""
        return self._single and self._reads

    def read(self, one: bool) -> None:
        """Where there is no room for both: show the setting, or the list."""
        self._reads = one
        self._arrange()

    def read_list(self) -> None:
        """Back to the list, where one part is shown at a time."""
        self.read(False)
        self.results.go_to_first()

    @staticmethod
    def _browse(address: str) -> None:
        from desktop.views.find.explanation import open_address

        open_address(address)

    def _open(self, urn: str) -> None:
        self.open_setting(urn)
        self.detail.focus_first()
