"""The Compare page: the warning, the table, and what one may do with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.basket import FEWEST, MOST
from desktop.presenters.compare import ComparePresenter
from desktop.views.compare.add import AddSetting
from desktop.views.compare.printing import PrintButtons
from desktop.views.compare.table import ComparisonView
from desktop.views.compare.words import CompareWords
from desktop.widgets.arrange import Notice, Panel, boxed, column
from desktop.widgets.buttons import Tabs, primary, quiet, secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.page_head import PageHead
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Elided, plain_tooltip

LEAST = 200
"""What the table is high at least, in the design's pixels."""
TICK, ONE_MORE = tr("Tick two to six settings in Find"), tr("Tick one more setting in Find")
PARTS = (("table", tr("Side by side")), ("words", tr("In the reports’ own words")))
TEACH = tr(
    "They then stand here side by side: what they are, and what inspectors found, each framework in its own block."
)


class ComparePage(QWidget):
    """`page_asked` gives the key of another page to go to, `setting_asked` the URN of a setting to open in Find,
    `report_asked` a `ReportPlace` to read at, `fetch_asked` URNs to fetch reports of and whose they are in words."""

    title = tr("Compare")
    page_asked = Signal(str)
    setting_asked = Signal(str)
    report_asked = Signal(object)
    fetch_asked = Signal(object, str)

    def __init__(self, presenter: ComparePresenter, words: CompareWords) -> None:
        super().__init__()
        self._presenter = presenter
        self.words = words
        self.tabs = Tabs(PARTS, tr("Parts of this page"))
        self.view = ComparisonView()
        self._count = Elided("", tone="ink2")
        self.only = CheckBox(tr("Only the differences"))
        self.add_button = primary(tr("Add a setting"), "plus", self._open_add)
        self.add = AddSetting(self)
        self.prints = PrintButtons(presenter)
        self.notice = Notice("")
        self.saved = Notice("", "check", button=quiet(tr("Close"), None, lambda: self.saved.hide()), live=True)
        self.saved.hide()
        self.error = ErrorPanel()
        go = primary(tr("Go to Find"), "find", lambda: self.page_asked.emit("find"))
        add = secondary(tr("Add a setting"), "plus", lambda: self.add.open_under(add))
        self.empty = EmptyState("compare", TICK, TEACH, [go, add])
        self._more: list[QWidget] = []
        self._card = Panel("card", self.view, gap=0, margins=(1, 1, 1, 1))
        self._build()
        self.restyle()
        self._connect()
        self._show()

    def shown(self) -> None:
        """The page came into sight."""
        self._presenter.shown()
        if self._presenter.state == "ready" and self.tabs.current() == "words":
            self.words.shown()

    def add_tool(self, button: QWidget) -> None:
        """Put a button that serves both parts of the page at the end of its head."""
        self._head.tools.flow.addWidget(button)
        self._more.append(button)
        button.setVisible(self._presenter.state == "ready")
        self._head.arrange()

    def part_in_sight(self) -> str:
        """The key of the part that is open."""
        return self.tabs.current()

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        return (
            (tr("What can be done"), (self.only, self.add_button, self.prints, *self._more)),
            (tr("Parts of this page"), (self._tabs_line,)),
            (tr("Comparison"), (self._stack,)),
        )

    def restyle(self) -> None:
        self.view.restyle()
        self.view.setMinimumHeight(theme.px(LEAST))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._presenter.hidden()
        self.words.hidden()

    def _build(self) -> None:
        self._head = PageHead(tr("Compare"), self._count, self.only, self.add_button, self.prints)
        ready = QWidget()
        ready.setLayout(column(self.notice, self.prints.mine, self._card, gap=12, margins=(16, 0, 16, 16)))
        ready.layout().setStretch(2, 1)  # type: ignore[union-attr]
        failed = QWidget()
        failed.setLayout(column(self.error, margins=(16, 8, 16, 16)))
        self._parts = {"ready": ready, "failed": failed, "empty": self.empty, "words": self.words}
        self._tabs_line = boxed(column(self.tabs, margins=(20, 0, 16, 10)))
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._tabs_line)
        whole.addLayout(column(self.saved, margins=(16, 0, 16, 0)))
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.changed.connect(self._show)
        presenter.found.connect(self.add.show_candidates)
        presenter.not_found.connect(self.add.show_failure)
        self.only.toggled.connect(presenter.set_only_differences)
        self.view.removed.connect(presenter.remove)
        self.view.placed.connect(presenter.place)
        self.view.opened.connect(self.setting_asked)
        self.add.asked.connect(presenter.look_for)
        self.add.chosen.connect(presenter.add)
        self.add.closed.connect(presenter.stop_looking)
        self.error.asked.connect(self._answer)
        self.prints.told.connect(self._tell)
        self.tabs.chosen.connect(lambda _key: self._show())
        self.words.refreshed.connect(
            lambda: self._offer_to_print(presenter.state == "ready", self.tabs.current() == "words")
        )
        for name in ("report_asked", "fetch_asked", "page_asked"):
            getattr(self.words, name).connect(getattr(self, name))

    def _show(self) -> None:
        presenter = self._presenter
        self.saved.hide()
        ready = presenter.state == "ready"
        compared = len(presenter.urns)
        self._count.setText(tr("{compared} of {most} settings", compared=compared, most=MOST) if compared else "")
        words = ready and self.tabs.current() == "words"
        self.only.setVisible(ready and not words)
        self._offer_to_print(ready, words)
        for button in self._more:
            button.setVisible(ready)
        self._tabs_line.setVisible(ready)
        self.words.shown() if words and self.isVisible() else self.words.hidden()
        self.add_button.setVisible(ready)
        self.add_button.setEnabled(not presenter.full)
        why = tr("Six is the most that can stand side by side. Remove one first.") if presenter.full else ""
        plain_tooltip(self.add_button, why) if why else self.add_button.setToolTip("")
        if presenter.state == "failed" and presenter.message is not None:
            self.error.show_message(presenter.message)
        elif presenter.state in ("none", "one"):
            self._teach()
        elif ready:
            warnings = " ".join(presenter.table.warnings)
            self.notice.set_text(warnings)
            self.notice.setVisible(bool(warnings))
            self.view.show_table(presenter.table)
            self.prints.refresh()
        part = "words" if words else presenter.state
        self._stack.setCurrentWidget(self._parts[part if part in self._parts else "empty"])
        self._head.arrange()

    def _offer_to_print(self, ready: bool, words: bool) -> None:
        """What is in sight can be printed: the comparison, or the words where there are any."""
        held = self.words.face if words else None
        self.prints.setVisible(ready and (not words or held is not None))
        self.prints.take_words(held)

    def _teach(self) -> None:
        only = self._presenter.only
        if self._presenter.state == "one" and only is not None:
            self.empty.set_words(
                ONE_MORE, tr("{name} is ticked. With a second one they stand here side by side.", name=only.name)
            )
        elif self._presenter.state == "none" and len(self._presenter.urns) >= FEWEST:
            self.empty.set_words(tr("Putting them side by side"), tr("This takes a moment."))
        else:
            self.empty.set_words(TICK, TEACH)

    def _tell(self, words: str) -> None:
        """What came of printing or saving; it stays until it is closed or the table changes."""
        self.saved.set_text(words)
        self.saved.show()

    def _open_add(self) -> None:
        self.add.open_under(self.add_button)

    def _answer(self, key: str) -> None:
        if key == "retry":
            self._presenter.refresh()
        else:
            self.page_asked.emit("data")
