"""The Statistics page: which release and which area at the head, the parts of the page as tabs below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.export import Offer
from desktop.presenters.statistics import Part, StatisticsPresenter
from desktop.presenters.statistics_opening import Opened
from desktop.presenters.statistics_reading import ENGLAND, area_key, area_name
from desktop.views.statistics.behind_pane import BehindPane
from desktop.views.statistics.chart_parts import ChartPart
from desktop.views.statistics.saving import ask_where
from desktop.views.statistics.table_parts import BesidePart, GroupsPart, PublishedPart
from desktop.widgets.announce import announce
from desktop.widgets.arrange import boxed, column, hairline, row_widget, vertical_hairline
from desktop.widgets.buttons import Button, Tabs, secondary
from desktop.widgets.fields import Choice
from desktop.widgets.page_head import PageHead
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Elided, plain_tooltip, without_mnemonic

PARTS: tuple[tuple[str, str], ...] = (
    ("overview", tr("State of the nation")),
    ("outcomes", tr("Outcomes")),
    ("beside", tr("Side by side")),
    ("groups", tr("By type, region and band")),
    ("published", tr("Published figures")),
    ("sufficiency", tr("Sufficiency")),
)
PANE, BESIDE_FROM = 440, 1160
"""Widths of the design: of the list of settings, and of the page from which it stands beside the rest."""
WHOLE_PAGE = (
    ("xlsx", tr("The whole page as an Excel workbook…")),
    ("html", tr("The whole page as a web page…")),
)
TOLD_MS = 6000
STATE_OF = {True: tr("State of the nation"), False: tr("State of the area")}


class StatisticsPage(QWidget):
    """`query_asked` gives a search to be asked on the Find page, `setting_asked` the URN of a setting to open there,
    `page_asked` the key of another page, `export_asked` an `Offer` for the export sheet; `pack_asked`: a sufficiency
    pack shall be taken away."""

    title = tr("Statistics")
    query_asked = Signal(object)
    setting_asked = Signal(str)
    page_asked = Signal(str)
    export_asked = Signal(object)
    pack_asked = Signal()

    def __init__(self, presenter: StatisticsPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.area = Choice((), tr("Area"), role="body", widest=30)
        self.release = Choice((), tr("Release"), role="body", widest=30)
        self.told = Elided("", "small", tone="ink2")
        self.export = secondary(tr("Export"), "download", self.open_export)
        plain_tooltip(self.export, tr("Take tables of this page away, or all of them (Ctrl+E)"))
        self.tabs = Tabs(PARTS, tr("Parts of the statistics"))
        self.choice = Choice(PARTS, tr("Part of the statistics"), role="body", widest=30)
        self.choice.chosen.connect(lambda key: self.go_to(str(key)))
        self.error = ErrorPanel()
        self.looking = EmptyState("statistics", tr("Counting …"))
        self.pane = BehindPane()
        self._parts: dict[str, QWidget] = {}
        self._shown_of: dict[str, object] = {}
        self._untell = QTimer(self)
        self._untell.setSingleShot(True)
        self._untell.timeout.connect(lambda: self.told.setText(""))
        self._build()
        self._connect()
        self._show()

    def shown(self) -> None:
        """The page came into sight."""
        self.presenter.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.hidden()

    def part_in_sight(self) -> str:
        """The key of the part that is open."""
        return self.tabs.current()

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        return (
            (tr("Release and area"), (self.area, self.release, self.export)),
            (tr("Parts of the statistics"), (self.tabs, self.choice)),
            (tr("Figures"), (self._stack,)),
            (tr("Settings behind the number"), (self.pane,)),
        )

    def restyle(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def part(self, key: str) -> QWidget:
        """A part of the page, made if nobody has looked at it."""
        if key not in self._parts:
            makers: dict[str, Callable[[], QWidget]] = {
                "overview": lambda: ChartPart(self.presenter, with_tiles=True),
                "outcomes": lambda: ChartPart(self.presenter, with_tiles=False),
                "beside": lambda: BesidePart(self.presenter),
                "groups": lambda: GroupsPart(self.presenter),
                "published": lambda: PublishedPart(self.presenter),
                "sufficiency": self._make_supply,
            }
            made = makers[key]()
            for signal, hear in (("opened", self.presenter.open), ("told", self.say)):
                if hasattr(made, signal):
                    getattr(made, signal).connect(hear)
            self._parts[key] = made
            self._stack.addWidget(made)
        return self._parts[key]

    def go_to(self, key: str) -> None:
        """Show another part."""
        self.tabs.choose(key)
        self.choice.choose(key)
        self.presenter.look_at(cast(Part, key))
        self._show_part()

    def offer(self) -> Offer | None:
        """What Ctrl+E takes: the list beside the page where one is open, else what the part in sight has."""
        found = self.pane.found
        if self.pane.isVisible() and found is not None and found.table is not None:
            return self.presenter.offer(found.table)
        return self.presenter.offer_part(dict(PARTS)[self.presenter.part])

    def open_export(self) -> QMenu:
        """Offer the tables of this part one by one, all their numbers, and the whole page."""
        menu = self.export_menu()
        wide = menu.sizeHint().width()
        menu.popup(self.export.mapToGlobal(QPoint(self.export.width() - wide, self.export.height())))
        return menu

    def export_menu(self) -> QMenu:
        """What can be taken away now."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Take away"))
        faces = self.presenter.tables()
        for face in faces:
            ways = menu.addAction(without_mnemonic(f"{face.title}…"))
            ways.triggered.connect(
                lambda _checked=False, face=face: self.export_asked.emit(self.presenter.offer(face))
            )  # fmt: skip
        if len(faces) > 1:
            menu.addSeparator()
            every = menu.addAction(tr("All numbers of this part, a row each…"))
            words = dict(PARTS)[self.presenter.part]
            every.triggered.connect(lambda: self.export_asked.emit(self.presenter.offer_part(words)))
        menu.addSeparator()
        for form, words in WHOLE_PAGE:
            action = menu.addAction(words)
            action.setEnabled(self.presenter.whole is not None)
            action.triggered.connect(lambda _checked=False, form=form: self._ask_page(form))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _ask_page(self, form: str) -> None:
        p = self.presenter
        words = tr("Statistics {area_words} {value}", area_words=p.area_words(), value=p.as_at or "")
        ask_where(self, tr("Save the whole page"), words, form, lambda path: p.write_page(Path(path), form))

    def say(self, sentence: str) -> None:
        """Say a sentence for a while, beside the head."""
        self.told.setText(sentence)
        announce(sentence)
        self._untell.start(TOLD_MS)

    # --- building ---

    def _build(self) -> None:
        self._head = PageHead(
            tr("Statistics"), self.told, self.area, self.release, self.export, margins=(20, 12, 16, 0)
        )  # fmt: skip
        self._tabs_line = row_widget(self.tabs, None, margins=(20, 8, 16, 0))
        # too narrow for its words, the line of tabs is there as a choice: it must not keep the page from being narrow
        self._tabs_line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._choice_line = row_widget(self.choice, None, margins=(20, 8, 16, 8))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.looking)
        self._stack.addWidget(boxed(column(self.error, margins=(16, 12, 16, 12))))
        self._left = self._stack
        self._line = vertical_hairline()
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._left, 1)
        middle.addWidget(self._line)
        middle.addWidget(self.pane)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._tabs_line)
        whole.addWidget(self._choice_line)
        whole.addWidget(hairline())
        whole.addLayout(middle, 1)

    def _connect(self) -> None:
        p = self.presenter
        self.area.chosen.connect(lambda name: p.choose_area(area_key(str(name))))
        self.release.chosen.connect(lambda as_at: p.choose_release(str(as_at)))
        self.tabs.chosen.connect(self.go_to)
        self.error.asked.connect(self._answer)
        self.pane.setting_asked.connect(self.setting_asked)
        self.pane.closed.connect(self._close_pane)
        self.pane.told.connect(self.say)
        p.changed.connect(self._show)
        p.opened.connect(self._open_pane)
        p.query_asked.connect(self.query_asked)
        p.told.connect(self.say)

    # --- showing ---

    def _show(self) -> None:
        p = self.presenter
        whole = p.whole
        if whole is not None:
            self.area.set_choices([(area_name(key), words) for key, words in whole.held.areas])
            self.release.set_choices(whole.held.releases)
            self.release.choose(whole.as_at)
        self.area.choose(area_name(p.area))
        words = STATE_OF[p.area == ENGLAND]
        cast(Button, self.tabs.buttons()[0]).set_text(words)
        self.choice.setItemText(0, words)
        self._show_part()

    def _show_part(self) -> None:
        p = self.presenter
        if p.message is not None:
            self.error.show_message(p.message)
            self._stack.setCurrentIndex(1)
            return
        if p.whole is None:
            self._stack.setCurrentIndex(0)
            return
        part = self.part(p.part)
        if self._shown_of.get(p.part) is not p.whole:
            self._shown_of[p.part] = p.whole
            self._fill(p.part, part)
        self._stack.setCurrentWidget(part)

    def _fill(self, key: str, part: QWidget) -> None:
        """Put what was read into a part."""
        whole = self.presenter.whole
        assert whole is not None
        if isinstance(part, ChartPart):
            if part.tiles is not None:
                part.tiles.show_tiles(whole.tiles)
            notes = " ".join((*whole.notes, self.presenter.source))
            part.show_charts(whole.charts if key == "overview" else whole.outcomes, notes)
        elif isinstance(part, BesidePart):
            part.show_sections()
        elif isinstance(part, GroupsPart):
            part.show_groups()
        elif isinstance(part, PublishedPart):
            part.show_published()

    def _arrange(self) -> None:
        wide = self.width() >= theme.px(BESIDE_FROM)
        shown = self.pane.isVisibleTo(self)
        self._left.setVisible(wide or not shown)
        self._line.setVisible(wide and shown)
        if wide:
            self.pane.setMinimumWidth(theme.px(PANE))
            self.pane.setMaximumWidth(theme.px(PANE))
        else:
            self.pane.setMinimumWidth(0)
            self.pane.setMaximumWidth(16777215)
        tabbed = self.tabs.sizeHint().width() + theme.px(36) <= self.width()
        self._tabs_line.setVisible(tabbed)
        self._choice_line.setVisible(not tabbed)

    # --- doing ---

    def _open_pane(self, found: Opened) -> None:
        self.pane.show_found(found)
        self._arrange()

    def _close_pane(self) -> None:
        self._arrange()
        part = self._parts.get(self.presenter.part)
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, key: str) -> None:
        """A button beside an error: what takes longer is done on the Data page."""
        if key == "retry":
            self.presenter.refresh()
        else:
            self.page_asked.emit("data")

    def _make_supply(self) -> QWidget:
        from desktop.views.statistics.supply_part import SupplyPart

        made = SupplyPart(self.presenter)
        made.pack_asked.connect(self.pack_asked)
        return made
