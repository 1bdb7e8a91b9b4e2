"""The results: how many, in which order, the rows, what has no known place, and what is ticked to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from desktop import theme
from desktop.language import tr
from desktop.models.row_face import ROW_ROLE, RowFace
from desktop.presenters.find import FindPresenter
from desktop.widgets.announce import announce, announce_at_rest
from desktop.widgets.arrange import Panel, boxed, column, hairline, row
from desktop.widgets.buttons import link, quiet, secondary
from desktop.widgets.fields import Choice
from desktop.widgets.flow import Flow
from desktop.widgets.result_list import ResultList
from desktop.widgets.text import Elided, Text

if TYPE_CHECKING:
    from desktop.messages import StepLike
    from desktop.presenters.loosening import EmptyAnswer
    from desktop.views.find.empty_answer import EmptyAnswerPane
    from desktop.widgets.panels import ErrorPanel, ProgressPanel


class Results(ResultList):
    """The list of the Find page: C and the space bar tick a row to be compared."""

    tick_asked = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_C, Qt.Key.Key_Space):
            if self.currentIndex().isValid() and not event.isAutoRepeat():
                self.tick_asked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class ResultPane(Panel):
    """`shown` gives the URN of the row one is at, `opened` that of a row that was opened, `compare` goes to the page,
    `left_out` asks what the register does not hold, `council_asked` how to ask the council, `error_asked` gives the
    key of an error's button."""

    shown = Signal(str)
    opened = Signal(str)
    compare = Signal()
    left_out = Signal()
    council_asked = Signal()
    error_asked = Signal(str)

    def __init__(self, presenter: FindPresenter) -> None:
        super().__init__("pane", gap=0)
        self._presenter = presenter
        self._heading = Elided("", "lead", 600)
        self.sort = Choice((), tr("Sort the results by"))
        self.sort.setMinimumWidth(theme.px(140))
        self.sort.chosen.connect(lambda key: presenter.sort_by(str(key)))
        self._mended = Text("", "small", tone="ink2", wrap=True)
        self._withheld = Text("", "small", tone="ink2", wrap=True)
        self._ask_council = link(tr("Ask the council’s family information service"), self.council_asked.emit)
        self._ask_council.hide()
        self._told = Text("", "small", 500, wrap=True)
        self.list = Results()
        self.list.setModel(presenter.model)
        self.list.shown.connect(lambda index: self._tell(self.shown, index))
        self.list.opened.connect(lambda index: self._tell(self.opened, index))
        self.list.tick_asked.connect(self._tick)
        self._empty: EmptyAnswerPane | None = None
        self._error: ErrorPanel | None = None
        self._progress: ProgressPanel | None = None
        self._fill()
        presenter.answered.connect(self.refresh)
        presenter.asked.connect(self._begin_afresh)
        presenter.told.connect(self.say)
        presenter.basket.changed.connect(self._show_basket)
        presenter.holder.step.connect(self._show_step)
        self._show_basket()
        if presenter.message is not None:  # the first page could not be read
            self.refresh()

    def _fill(self) -> None:
        self._head = row(self._heading, self.sort, gap=8, margins=(16, 8, 12, 8))
        self._head.setStretchFactor(self._heading, 1)
        for text in (self._mended, self._withheld, self._told):
            text.setContentsMargins(*(theme.px(n) for n in (16, 0, 16, 8)))
            text.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._chosen = Text("", "small", 600)
        self._go = secondary(tr("Compare"), "compare", self.compare.emit)
        self._none = quiet(tr("Clear"), None, self._presenter.basket.clear)
        self._none.setAccessibleName(tr("Clear what is chosen to compare"))
        line = Flow(self._chosen, self._none, self._go, gap=theme.px(6))
        self._basket = boxed(column(line, margins=(16, 8, 12, 8)))
        self.foot = Flow(link(tr("Not in this register"), self.left_out.emit), gap=12)
        self.body.addLayout(self._head)
        self.body.addWidget(self._mended)
        self.body.addWidget(self._told)
        self.body.addWidget(hairline())
        self.body.addWidget(self._stack, 1)
        self._withheld.setContentsMargins(*(theme.px(n) for n in (16, 8, 16, 2)))
        self.body.addWidget(self._withheld)
        self.body.addLayout(row(self._ask_council, None, margins=(16, 0, 16, 0)))
        self._basket_line = hairline()
        self.body.addWidget(self._basket_line)
        self.body.addWidget(self._basket)
        self.body.addWidget(hairline())
        self.body.addWidget(boxed(row(self.foot, margins=(16, 3, 8, 3))))

    # --- showing ---

    def refresh(self) -> None:
        """Show what the presenter has now."""
        p = self._presenter
        self._heading.setText(p.heading() if p.message is None and p.as_at else "")
        self._set(self._mended, p.mended_words())
        self._set(self._withheld, p.withheld_words())
        self._ask_council.setVisible(bool(p.withheld_words()))
        self.sort.set_choices(p.sorts())
        self.sort.choose(p.sort)
        self._arrange_head()
        if self.isVisible() and p.message is None and p.as_at:
            announce_at_rest("results", f"{self._heading.text()}. {p.mended_words()}".strip())
        if p.message is not None:
            self._show_error()
        elif p.empty is not None:
            self._show_empty(p.empty)
        else:
            self._stack.setCurrentWidget(self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_head()

    def _arrange_head(self) -> None:
        """The choice of the order beside the number; under it where the text is large."""
        beside = self._heading.sizeHint().width() + self.sort.sizeHint().width() + theme.px(36) <= self.width()
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _begin_afresh(self) -> None:
        """Another question: what was told of the last one goes, and the rows begin at the first."""
        self.say("")
        self.list.scrollToTop()

    def say(self, words: str) -> None:
        """Tell a person something short, above the rows; the next question takes it away."""
        self._set(self._told, words)
        announce(words)

    def row_of_keyboard(self) -> int:
        """The row one is at, or -1."""
        return self.list.currentIndex().row()

    def go_to_first(self) -> None:
        """Put the keyboard on the rows, at the first where it was at none."""
        model = self._presenter.model
        if not model.rowCount():
            if self._empty is not None and self._empty.buttons():
                self._empty.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(model.index(0))

    def _show_empty(self, empty: EmptyAnswer) -> None:
        if self._empty is None:
            from desktop.views.find.empty_answer import EmptyAnswerPane

            self._empty = EmptyAnswerPane()
            self._empty.chosen.connect(self._presenter.ask)
            self._stack.addWidget(self._empty)
        self._empty.show_answer(empty)
        self._stack.setCurrentWidget(self._empty)

    def _show_error(self) -> None:
        message = self._presenter.message
        assert message is not None
        if self._error is None:
            from desktop.widgets.panels import ErrorPanel

            self._error = ErrorPanel()
            self._error.layout().setContentsMargins(*(theme.px(n) for n in (16, 16, 16, 16)))  # type: ignore[union-attr]
            self._error.asked.connect(self.error_asked)
            self._stack.addWidget(self._error)
        self._error.show_message(message)
        self._stack.setCurrentWidget(self._error)

    def _show_step(self, step: StepLike) -> None:
        if self._progress is None:
            from desktop.widgets.panels import ProgressPanel

            self._progress = ProgressPanel(tr("Making the sample edition"))
            self._progress.layout().setContentsMargins(*(theme.px(n) for n in (16, 16, 16, 16)))  # type: ignore[union-attr]
            self._progress.cancelled.connect(self._presenter.holder.stop_building)
            self._stack.addWidget(self._progress)
        self._progress.show_step(step)
        self._stack.setCurrentWidget(self._progress)

    def _show_basket(self) -> None:
        held = len(self._presenter.basket)
        enough = self._presenter.basket.enough
        self._chosen.setText(
            tr("{held} chosen to compare", held=held)
            if enough
            else tr("{held} chosen to compare: choose one more", held=held)
        )
        self._go.setVisible(enough)
        for widget in (self._basket, self._basket_line):
            widget.setVisible(bool(held))

    def _tick(self, index: QModelIndex) -> None:
        self._tell_urn(index, self._presenter.toggle_compare)

    def _tell(self, signal: object, index: QModelIndex) -> None:
        self._tell_urn(index, signal.emit)  # type: ignore[attr-defined]

    def _tell_urn(self, index: QModelIndex, tell: object) -> None:
        face = index.data(ROW_ROLE)
        if isinstance(face, RowFace):
            tell(face.urn)  # type: ignore[operator]

    @staticmethod
    def _set(text: Text, words: str) -> None:
        text.setText(words)
        text.setVisible(bool(words))
