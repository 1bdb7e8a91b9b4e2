"""The note on a setting: saved while it is typed, which it says quietly; and its earlier versions on a sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from data_sync.api import in_words
from desktop import theme
from desktop.language import tr
from desktop.presenters.mylist_note import TextSaver
from desktop.views.mylist.lines import Lines, carded
from desktop.widgets.arrange import Notice, Panel, column, hairline, row
from desktop.widgets.buttons import link, primary, secondary
from desktop.widgets.text import Text, heading

TEACH = tr("What you saw and heard, and what to ask. It stays on this computer.")
SAID = {"saved": tr("Saved"), "typing": tr("Saving …"), "failed": tr("Not saved")}
KEPT_HERE = tr("The text stays here and is tried again.")
FEWEST_LINES, MOST_LINES = 5, 18


class NoteEdit(QPlainTextEdit):
    """A plain text that is as high as what is in it, within bounds. The tab key leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(TEACH)
        self.setAccessibleName(tr("Note"))
        self.textChanged.connect(self._fit)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(FEWEST_LINES, min(MOST_LINES, int(self.document().size().height())))  # counted as they are wrapped
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme.px(28))


class NotePanel(Panel):
    """Shows one note and hands what is typed to a `TextSaver`. `earlier_asked` when earlier versions are wanted."""

    earlier_asked = Signal()

    def __init__(self, saver: TextSaver) -> None:
        super().__init__("card", gap=8, margins=(18, 12, 18, 16))
        self._saver = saver
        self._filling = False
        self._typed = False
        self.edit = NoteEdit()
        self.edit.textChanged.connect(self._changed)
        self._state = Text("", "small", tone="ink2")
        self.earlier = link(tr("Earlier versions"), self.earlier_asked.emit)
        self._fault = Notice("", "warning")
        self._fault.hide()
        self.body.addLayout(row(heading(tr("Note"), "lead"), 4, self._state, None, self.earlier, gap=8))
        self.body.addWidget(self.edit)
        self.body.addWidget(self._fault)
        saver.told.connect(self._tell)

    def show_note(self, text: str, changed: str, revisions: int, *, other: bool) -> None:
        """Show this text; while something typed is not yet saved, the typed text stands unless it is `other`'s."""
        if other or not self._saver.dirty:
            self._typed = self._typed and not other
            if self.edit.toPlainText() != text:
                self._filling = True
                self.edit.setPlainText(text)
                self._filling = False
        self.earlier.setVisible(revisions > 0)
        self._day = changed
        self._tell()

    def state_words(self) -> str:
        """What it says of saving."""
        return self._state.text()

    def _changed(self) -> None:
        if not self._filling:
            self._typed = True
            self._saver.type(self.edit.toPlainText())

    def _tell(self) -> None:
        state = self._saver.state
        if state != "saved" or self._typed:
            self._state.setText(SAID[state])
        else:
            self._state.setText(tr("Written {day}", day=self._day) if self._day else "")
        failed = state == "failed" and self._saver.message is not None
        if failed and self._saver.message is not None:
            message = self._saver.message
            self._fault.set_text(f"{message.sentence} {message.action} {KEPT_HERE}")
        self._fault.setVisible(failed)

    _day = ""


class EarlierNotes(QDialog):
    """Earlier texts of a note: which there are on the left, the chosen one on the right, and bringing it back.

    A revision has `id`, `text` and `written_at` (UTC).
    """

    def __init__(self, name: str, revisions: Sequence[Any], bring: Callable[[int], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._revisions, self._bring = tuple(revisions), bring
        self.setWindowTitle(tr("Earlier versions of the note on {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = Lines(tr("Earlier versions, newest first"), "small")
        for each in self._revisions:
            self.list.addItem(QListWidgetItem(moment(each.written_at)))
        lines = carded(self.list)
        lines.setFixedWidth(theme.px(230))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The note as it was then"))
        self.text.setFont(theme.font("body"))
        self.list.currentRowChanged.connect(self._show)
        both = row(lines, self.text, gap=12)
        both.setStretchFactor(self.text, 1)
        lead = Text(tr("The note as it stands now is kept among these when you bring one back."), "small", tone="ink2")
        lead.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inside = column(heading(tr("Earlier versions"), "title"), lead, both, gap=10, margins=(24, 20, 24, 16))
        inside.setStretchFactor(both, 1)
        whole.addLayout(inside, 1)
        whole.addWidget(hairline())
        back = primary(tr("Bring back this text"), None, self._take)
        foot = row(None, secondary(tr("Close"), None, self.reject), back, gap=8, margins=(24, 10, 24, 12))
        whole.addLayout(foot)
        room = parent.window().size()
        self.resize(min(theme.px(720), room.width() - 40), min(theme.px(480), room.height() - 40))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _show(self, n: int) -> None:
        self.text.setPlainText(self._revisions[n].text if 0 <= n < len(self._revisions) else "")

    def _take(self) -> None:
        n = self.list.currentRow()
        if 0 <= n < len(self._revisions):
            self._bring(self._revisions[n].id)
        self.accept()


def moment(utc: str) -> str:
    """ "14 November 2026, 09:29" of a time in UTC, told in the person's own time."""
    from datetime import datetime

    here = datetime.fromisoformat(utc).astimezone()
    return f"{in_words(here.date().isoformat())}, {here:%H:%M}"
