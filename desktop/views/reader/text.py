"""A report's text: its sections with headings one can jump to, places marked in it, and what is selected of it.

The text comes from outside: it is put in as letters, never as markup.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop import theme
from desktop.language import tr
from desktop.presenters.reader import ReaderFace, SectionFace

BULLET = "•"
WIDEST = 760
"""The widest that lines of text run: longer ones are hard to read."""
MOST_MARKS = 2_000
Span = tuple[int, int]


class ReportText(QTextEdit):
    """Shows a `ReaderFace`. `section_shown` gives the position of the section at the top while one scrolls."""

    section_shown = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setProperty("kind", "page")
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The text of the report"))
        self._face: ReaderFace | None = None
        self._starts: list[int] = []  # where each section's heading stands
        self._texts: list[int] = []  # and its text
        self.marks: list[Span] = []
        self._written: QTextDocument | None = None
        self._current = -1
        self._top = 0  # the place in the text that stands at the top
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())

    def show_face(self, face: ReaderFace | None) -> None:
        """Show this report from its beginning."""
        self._face = face
        self._starts, self._texts, self.marks, self._current, self._top = [], [], [], -1, 0
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.font("body"))
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        for n, section in enumerate(face.sections if face is not None else ()):
            self._write(cursor, section, first=n == 0)
        self.setDocument(document)
        if self._written is not None:
            self._written.deleteLater()  # Qt lets go only the one that it made itself
        self._written = document
        self._keep_width()

    def restyle(self) -> None:
        """Letters and colours were taken when the text was written: write it anew, and stay where one was."""
        at, marks, current = self.section_at_top(), self.marks, self._current
        self.show_face(self._face)
        self.show_marks(marks)
        if current >= 0:
            self.go_to_mark(current)
        else:
            self.go_to_section(at)

    def resizeEvent(self, event: object) -> None:
        self._settling.start()  # in lines of another length the same words stand elsewhere
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._keep_width()

    def _scrolled(self) -> None:
        if not self._settling.isActive():
            self._note_top()
            self.section_shown.emit(self.section_at_top())

    def _note_top(self) -> None:
        self._top = self.cursorForPosition(self.viewport().rect().topLeft()).position()

    def _settle(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._top, max(0, self.document().characterCount() - 1)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    # --- sections ---

    def section_at_top(self) -> int:
        """The position of the section that stands at the top."""
        cursor = self.cursorForPosition(self.viewport().rect().topLeft())
        return self.section_of(cursor.position())

    def section_of(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def go_to_section(self, n: int) -> None:
        """Bring a section's heading to the top, and the keyboard's place with it."""
        if 0 <= n < len(self._starts):
            self._bring_up(self._starts[n])

    def chosen(self) -> tuple[str, int]:
        """What is selected, and the position of its section; without a selection the section the keyboard is in."""
        cursor = self.textCursor()
        words = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        return words, self.section_of(cursor.selectionStart())

    # --- marks ---

    def marked_places(self) -> list[Span]:
        """Where the marks of the report's sections stand in the whole text."""
        found: list[Span] = []
        for start, section in zip(self._texts, self._face.sections if self._face is not None else (), strict=True):
            found += [(start + units(section.text[:a]), start + units(section.text[:b])) for a, b in section.marks]
        return found[:MOST_MARKS]

    def places_of(self, words: str) -> list[Span]:
        """Where these letters stand in the text, capital or not."""
        words = words.strip().replace("’", "'").replace("‘", "'")
        found: list[Span] = []
        cursor = QTextCursor(self.document())
        while words and len(found) < MOST_MARKS:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            found.append((cursor.selectionStart(), cursor.selectionEnd()))
        return found

    def place_in(self, section: int, quote: str) -> Span | None:
        """Where a sentence of the section at this position stands."""
        if self._face is None or not quote or not 0 <= section < len(self._face.sections):
            return None
        text = self._face.sections[section].text
        at = text.find(quote)
        if at < 0:
            return None
        start = self._texts[section] + units(text[:at])
        return start, start + units(quote)

    def show_marks(self, marks: Sequence[Span], current: int = -1) -> None:
        """Mark these places; the one at `current` more strongly."""
        self.marks, self._current = list(marks), current
        shown = []
        for n, (begin, end) in enumerate(self.marks):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            here = n == current
            form.setBackground(theme.colour("accent" if here else "sample"))
            form.setForeground(theme.colour("on_accent" if here else "on_sample"))
            form.setFontUnderline(True)  # not by colour alone
            selection.cursor, selection.format = cursor, form
            shown.append(selection)
        self.setExtraSelections(shown)

    def go_to_mark(self, n: int) -> None:
        """Bring a mark into sight, and mark it as the one that one is at."""
        if 0 <= n < len(self.marks):
            self.show_marks(self.marks, n)
            self._bring_up(self.marks[n][0], above=theme.px(90))

    # --- writing ---

    def _write(self, cursor: QTextCursor, section: SectionFace, *, first: bool) -> None:
        block = QTextBlockFormat()
        block.setHeadingLevel(2)
        block.setTopMargin(0 if first else theme.px(22))
        block.setBottomMargin(theme.px(4))
        letters = QTextCharFormat()
        letters.setFont(theme.font("section"))
        letters.setForeground(theme.colour("ink"))
        if first:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(block, letters)
        self._starts.append(cursor.position())
        cursor.insertText(section.title, letters)
        if section.grade:
            self._line(cursor, tr("Grade: {grade}", grade=section.grade), bold=True)
        self._texts.append(cursor.position() + 1)
        for line in section.text.split("\n"):
            self._line(cursor, line)

    @staticmethod
    def _line(cursor: QTextCursor, words: str, *, bold: bool = False) -> None:
        block = QTextBlockFormat()
        block.setBottomMargin(theme.px(8))
        block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if words.startswith(BULLET):
            block.setLeftMargin(theme.px(18))
            block.setTextIndent(-theme.px(12))
        letters = QTextCharFormat()
        letters.setFont(theme.font("body", 600 if bold else 400))
        letters.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        letters.setForeground(theme.colour("ink"))
        cursor.insertBlock(block, letters)
        cursor.insertText(words, letters)

    def _bring_up(self, position: int, above: int = 0) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - above)
        self._note_top()

    def _keep_width(self) -> None:
        """Lines no longer than can be read with ease; what room is left stays at the right."""
        spare = max(0, self.width() - theme.px(WIDEST) - theme.px(40))
        self.setViewportMargins(theme.px(20), theme.px(14), theme.px(20) + spare, 0)


def units(text: str) -> int:
    """How many places `text` takes in Qt's documents, which count in UTF-16."""
    return len(text) + sum(letter > "\uffff" for letter in text)
