"""Searching inside the reports held: the sentences, what stands there without any, and the passage beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop import theme
from desktop.language import tr
from desktop.models.report_hits import HIT_ROLE
from desktop.presenters.report_search import ReportSearchPresenter
from desktop.views.reports.coverage import CoverageLine
from desktop.views.reports.hits import HitList
from desktop.views.reports.passage import PassagePane
from desktop.widgets.announce import announce, announce_at_rest
from desktop.widgets.arrange import column, hairline, pane, row, scrolled, vertical_hairline
from desktop.widgets.buttons import icon_button, primary, quiet, secondary
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState, ErrorPanel
from desktop.widgets.panes import Panes
from desktop.widgets.text import Elided, Text, heading

SORTS = (("newest", tr("Newest first")), ("relevance", tr("Most relevant first")))
EXAMPLES = (
    "sleeping",
    tr('"key person"'),
    tr("allerg*"),
    tr("NEAR(sleep check)"),
    tr("risk -outdoor"),
    tr('"mobile phone" OR camera'),
)
TEACH = tr("Type a word, and every sentence of the reports held that has it stands here. For example:")
WAYS = (
    (tr("sleeping check"), tr("both words in one part of a report; endings do not matter (sleep, sleeps, sleeping)")),
    (tr('"key person"'), tr("these words one after the other")),
    (tr("allerg*"), tr("every word that begins so")),
    (tr("NEAR(sleep check)"), tr("close to each other; NEAR(sleep check, 5) within five words")),
    (tr("risk -outdoor"), tr("parts with the first word and without the second")),
    (tr("camera OR phone"), tr("either of them")),
)
NO_SENTENCE = tr("No sentence has these words")
NOTHING = tr("No reports are held yet")
HOW = tr(
    "Reports are fetched for the settings that you choose, never for all of England: open a"
    " setting in Find and get its reports, or choose one of your lists or an authority among the"
    " filters here and get theirs. Once held, they are searched without a network."
)


class SearchPart(QWidget):
    """`report_asked`, `setting_asked`, `page_asked` as a page has them; `fetch_asked` gives URNs and whose they are."""

    report_asked = Signal(object)
    setting_asked = Signal(str)
    page_asked = Signal(str)
    fetch_asked = Signal(object, str)
    example_asked = Signal(str)

    def __init__(self, presenter: ReportSearchPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._heading = Elided("", "lead", 600)
        self.sort = Choice(SORTS, tr("Order"))
        self.sort.chosen.connect(lambda key: presenter.ask(presenter.wish.but(sort=str(key))))
        self.save_button = icon_button("download", tr("Save all of these as CSV"), self._ask_where, boxed=True)
        self._note = Text("", "small", tone="ink2", wrap=True)
        self._told = Text("", "small", 500, wrap=True)
        self.list = HitList(tr("Passages"))
        self.list.setModel(presenter.model)
        self.passage = PassagePane(
            presenter.basket,
            tr("Choose a sentence"),
            tr("The whole passage stands here. Enter opens the report there."),
        )
        self.coverage = CoverageLine(presenter)
        self.error = ErrorPanel()
        self._build()
        self._connect()
        self.refresh()

    def go_to_first(self) -> None:
        """Lead the keyboard to the first sentence."""
        if self._presenter.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self._presenter.model.index(0))

    def set_room(self, width: int, *, alone: bool, low: bool) -> None:
        """Give the list its width; `alone` without the passage beside it, `low` without what can be read elsewhere."""
        self._left.setFixedWidth(width)
        self.passage.setVisible(not alone)
        self.coverage.setVisible(not low)
        self._coverage_line.setVisible(not low)

    # --- building ---

    def panes(self) -> Panes:
        """The parts of it, for F6."""
        return (
            (tr("Sentences"), (self.list, self._left)),
            (tr("Passage"), (self.passage,)),
            (tr("How to search"), (self._idle, self._nothing)),
        )

    def _build(self) -> None:
        head = row(self._heading, self.sort, self.save_button, gap=8, margins=(16, 8, 12, 8))
        head.setStretchFactor(self._heading, 1)
        for text in (self._note, self._told):
            text.setContentsMargins(*(theme.px(n) for n in (16, 0, 16, 8)))
            text.hide()
        self._clear = quiet(tr("Clear the filters"), None, self._presenter.clear)
        self._none = EmptyState("find", NO_SENTENCE, "", [self._clear])
        self._failed = QWidget()
        self._failed.setLayout(column(self.error, margins=(12, 8, 12, 8)))
        self._list_stack = QStackedWidget()
        for part in (self.list, self._none, self._failed):
            self._list_stack.addWidget(part)
        self._coverage_line = hairline()
        self._left = pane(
            head, self._note, self._told, hairline(), self._list_stack, self._coverage_line, self.coverage
        )
        self._left.body.setStretchFactor(self._list_stack, 1)
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._left)
        line.addWidget(vertical_hairline())
        line.addWidget(self.passage, 1)
        self._both = both
        self._stack = QStackedWidget()
        self._idle, self._nothing = self._teach(), self._how_to_get()
        for part in (both, self._idle, self._nothing):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _teach(self) -> QWidget:
        """What stands there before a word was typed: how to search, and how much there is to search in."""
        examples = Flow(*(self._example(words) for words in EXAMPLES), gap=theme.px(8))
        lines = []
        for words, sense in WAYS:
            line = row(Text(words, "body", 600), Text(sense, tone="ink2", wrap=True), gap=16)
            line.setStretch(0, 2)
            line.setStretch(1, 5)
            lines.append(line)
        self._held = CoverageLine(self._presenter, indent=0)
        self._held.fetch_asked.connect(self.fetch_asked)
        inside = column(
            heading(tr("Search inside the reports"), "section"), Text(TEACH, tone="ink2", wrap=True), examples, 8,
            heading(tr("What can be typed"), "lead"), *lines, 8, hairline(), self._held, None,
            gap=8, margins=(32, 26, 32, 20),
        )  # fmt: skip
        return pane(scrolled(inside))

    def _example(self, words: str) -> QWidget:
        made = secondary(words, None, lambda: self.example_asked.emit(words))
        made.setAccessibleName(tr("Search for {words}", words=words))
        return made

    def _how_to_get(self) -> QWidget:
        go = primary(tr("Go to Find"), "find", lambda: self.page_asked.emit("find"))
        lists = secondary(tr("Go to My list"), "mylist", lambda: self.page_asked.emit("mylist"))
        return pane(EmptyState("file", NOTHING, HOW, [go, lists]))

    def _connect(self) -> None:
        p = self._presenter
        p.answered.connect(self.refresh)
        p.asked.connect(lambda: self._tell(""))
        p.told.connect(self._tell)
        p.looked_at.connect(lambda: self.passage.show_passage(p.passage))
        self.list.shown.connect(lambda index: p.look_at(index.data(HIT_ROLE)))
        self.list.opened.connect(self._open)
        self.list.copy_asked.connect(lambda _index: self.passage.copy())
        p.model.dataChanged.connect(self._come)
        self.passage.report_asked.connect(self.report_asked)
        self.passage.setting_asked.connect(self.setting_asked)
        self.passage.told.connect(self._tell)
        self.coverage.fetch_asked.connect(self.fetch_asked)
        self.error.asked.connect(self._answer)

    # --- showing ---

    def refresh(self) -> None:
        """Show what the presenter has now."""
        p = self._presenter
        if p.state == "searching":
            return  # what was found before stays until there is something else
        shown = {"nothing": self._nothing, "idle": self._idle}.get(p.state, self._both)
        self._stack.setCurrentWidget(shown)
        self._heading.setText(p.heading())
        self.sort.choose(p.wish.sort)
        self.save_button.setEnabled(p.can_save and bool(p.total))
        widened = (
            tr("No sentence has exactly that; these have words that begin with it ({widened}).", widened=p.widened)
            if p.widened
            else ""
        )
        self._set(self._note, p.cut_words() or widened)
        if p.state == "ready" and self.isVisible():
            announce_at_rest("passages", p.heading() if p.model.rowCount() else NO_SENTENCE)
        if p.state == "failed" and p.message is not None:
            self.error.show_message(p.message)
            self._list_stack.setCurrentWidget(self._failed)
        elif p.state == "ready" and not p.model.rowCount():
            self._none.set_words(NO_SENTENCE, self._why_none())
            self._clear.setVisible(bool(p.chips()))
            self._list_stack.setCurrentWidget(self._none)
        else:
            self._list_stack.setCurrentWidget(self.list)
        if not p.model.rowCount() or (
            p.state == "ready" and not self.list.currentIndex().isValid() and p.passage is not None
        ):
            p.look_away()

    def _why_none(self) -> str:
        p = self._presenter
        if p.coverage is not None and not p.coverage.with_text:
            return tr("None of these settings’ reports is held yet: get them below.")
        if p.chips():
            return tr("Try fewer words, the beginning of a word with a star (allerg*), or take a filter away.")
        return tr("Try fewer words, or the beginning of a word with a star, such as allerg*.")

    def _come(self) -> None:
        """A page has come: where the keyboard stands on one of its rows, that passage is shown."""
        index = self.list.currentIndex()
        if index.isValid() and self._presenter.passage is None:
            self._presenter.look_at(index.data(HIT_ROLE))

    def _open(self, index: QModelIndex) -> None:
        face = index.data(HIT_ROLE)
        if face is not None and face.report is not None:
            from desktop.presenters.report_place import ReportPlace

            p = self._presenter
            self.report_asked.emit(ReportPlace(face.report, face.section, p.widened or p.wish.text))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the passages"), "passages.csv", tr("Tables (*.csv)"))
        if name:
            self._presenter.save(Path(name))

    def _tell(self, words: str) -> None:
        self._set(self._told, words)
        announce(words)

    @staticmethod
    def _set(text: Text, words: str) -> None:
        text.setText(words)
        text.setVisible(bool(words))

    def _answer(self, key: str) -> None:
        if key == "retry":
            self._presenter.refresh()
        else:
            self.page_asked.emit("data")
