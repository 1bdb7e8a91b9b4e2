"""The passage beside the list: the whole section with its words marked, whose it is, and what one may do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFrame, QStackedLayout, QTextEdit, QWidget

from desktop import theme
from desktop.language import tr
from desktop.presenters.basket import Basket
from desktop.presenters.report_passage import Passage
from desktop.views.reports.hits import mark_format
from desktop.widgets.arrange import pane, scrolled
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState
from desktop.widgets.text import Text, heading, many_lines

SPACED = 100_000  # letters of a section shown at most; none is longer


class PassagePane(QWidget):
    """`report_asked` gives a `ReportPlace` to read at, `setting_asked` a URN; `told` a short sentence."""

    report_asked = Signal(object)
    setting_asked = Signal(str)
    told = Signal(str)

    def __init__(self, basket: Basket, sentence: str, what_to_do: str) -> None:
        super().__init__()
        self._basket = basket
        self._passage: Passage | None = None
        self._name = heading("", "title", wrap=True, selectable=True)
        self._line = Text("", "small", tone="ink2", wrap=True)
        self._head = Text("", "body", 600, wrap=True)
        self.read = primary(tr("Read the report"), "file", self._read)
        self.open = secondary(tr("Open the setting"), "find", self._open)
        self.compare = secondary(tr("Compare"), "compare", self._tick)
        self.copy_button = secondary(tr("Copy with citation"), "copy", self.copy)
        self.text = QTextEdit()
        self.text.setProperty("kind", "page")
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(tr("The passage"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(0)
        self._source = Text("", "small", tone="ink2", wrap=True, selectable=True)
        buttons = Flow(self.read, self.open, self.compare, self.copy_button, gap=theme.px(8))
        shown = pane(
            self._name, self._line, 4, buttons, 6, self._head, self.text, self._source,
            gap=4, margins=(24, 18, 20, 14),
        )  # fmt: skip
        shown.body.setStretchFactor(self.text, 1)
        self._empty = pane(EmptyState("quote", sentence, what_to_do))
        self.text.setMinimumHeight(theme.px(96))
        self._shown = scrolled(shown)  # with large text it is higher than the page
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._shown)
        basket.changed.connect(self._show_tick)
        self.restyle()

    def restyle(self) -> None:
        self.text.setFont(theme.font("body"))
        if self._passage is not None:
            self.show_passage(self._passage)

    def show_passage(self, passage: Passage | None) -> None:
        """Show a passage; None says that one is to be chosen."""
        self._passage = passage
        self._stack.setCurrentWidget(self._empty if passage is None else self._shown)
        if passage is None:
            return
        self._name.setText(passage.name)
        self._line.setText(passage.line)
        self._head.setText(passage.head)
        self._source.setText(passage.citation)
        self._fill(passage)
        self._show_tick()

    def copy(self) -> None:
        """The sentence, or what is selected of the passage, with its source, to the clipboard."""
        if self._passage is None:
            return
        chosen = self.text.textCursor().selectedText().replace("\u2029", "\n").strip()
        words = f"“{chosen}”\n{self._passage.citation}\n" if chosen else self._passage.quotation
        QGuiApplication.clipboard().setText(words)
        self.told.emit(tr("Copied, with its source."))

    def _fill(self, passage: Passage) -> None:
        """The text as it is, never as markup; its marks brought into sight."""
        self.text.setPlainText(passage.text[:SPACED])
        document = self.text.document()
        shape = mark_format()
        cursor = QTextCursor(document)
        length = document.characterCount()
        for start, end in passage.marks:
            if end < length:
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(shape)
        cursor.setPosition(min(passage.marks[0][0], length - 1) if passage.marks else 0)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self.text.setAccessibleDescription(many_lines(passage.sentence))

    def _show_tick(self) -> None:
        ticked = self._passage is not None and self._passage.urn in self._basket
        self.compare.set_text(tr("Chosen to compare") if ticked else tr("Compare"))
        self.compare.set_icon("check" if ticked else "compare")

    def _read(self) -> None:
        if self._passage is not None:
            self.report_asked.emit(self._passage.place)

    def _open(self) -> None:
        if self._passage is not None:
            self.setting_asked.emit(self._passage.urn)

    def _tick(self) -> None:
        if self._passage is not None:
            self._basket.toggle(self._passage.urn)
