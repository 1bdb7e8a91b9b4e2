"""The copies of lists and notes on a sheet: putting one back says first what would be lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.mylist import MyList
from desktop.presenters.mylist_backups import CopyFace, ask_copies, make_copy, put_back
from desktop.views.mylist.lines import Lines, carded
from desktop.widgets.arrange import Notice, column, hairline, row
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.flow import Flow
from desktop.widgets.text import Text, heading

LEAD = tr(
    "Your lists, notes and answers are one file on this computer. A copy is made once a day when"
    " something has changed, before a new version of the program changes the file, and before a"
    " copy is put back. The newest five daily copies are kept, and the newest five of the others."
)
NONE_YET = tr("There is no copy yet.")
KEPT_TOO = tr("How it stands now is copied first, so this can be turned round as well.")


class BackupsSheet(QDialog):
    """Lists the copies; the chosen one can be put back after saying what that loses."""

    def __init__(self, mylist: MyList, parent: QWidget) -> None:
        super().__init__(parent)
        self._mylist = mylist
        self._copies: tuple[CopyFace, ...] = ()
        self.setWindowTitle(tr("Copies of your lists and notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = Lines(tr("Copies, newest first"))
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self._said = Text(NONE_YET, "body", wrap=True)
        self._told = Notice("", "check", live=True)
        self._told.hide()
        self.back = primary(tr("Put it back"), None, self._put_back)
        make = secondary(tr("Make a copy now"), "copy", lambda: make_copy(mylist, None, self._made, self._fail))
        save = secondary(tr("Save a copy elsewhere …"), "folder", self._save_elsewhere)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        lines = carded(self.list)
        inside = column(
            heading(tr("Copies of your lists and notes"), "title", wrap=True),
            Text(LEAD, "small", tone="ink2", wrap=True),
            self._told,
            lines,
            self._said,
            Flow(make, save, gap=theme.px(8)),
            gap=10,
            margins=(24, 20, 24, 14),
        )
        inside.setStretchFactor(lines, 1)
        whole.addLayout(inside, 1)
        whole.addWidget(hairline())
        whole.addLayout(
            row(None, secondary(tr("Close"), None, self.reject), self.back, gap=8, margins=(24, 10, 24, 12))
        )
        room = parent.window().size()
        self.resize(min(theme.px(600), room.width() - 40), min(theme.px(540), room.height() - 40))
        self._show_chosen()
        self._read()
        self.list.setFocus()

    def said(self) -> str:
        """What putting the chosen copy back would lose."""
        return self._said.text()

    def _read(self) -> None:
        ask_copies(self._mylist, self._show, self._fail)

    def _show(self, copies: tuple[CopyFace, ...]) -> None:
        if not isValid(self):
            return
        self._copies = copies
        self.list.clear()
        for copy in copies:
            self.list.addItem(QListWidgetItem(f"{copy.words}  ·  {copy.kind.lower()}, {copy.size}"))
        self.list.setCurrentRow(0 if copies else -1)
        self._show_chosen()

    def _show_chosen(self) -> None:
        copy = self._chosen()
        self.back.setEnabled(copy is not None)
        self.back.set_text(tr("Put back the copy of {day}", day=copy.day) if copy is not None else tr("Put it back"))
        self._said.setText(f"{copy.lost} {KEPT_TOO}" if copy is not None else NONE_YET)

    def _chosen(self) -> CopyFace | None:
        n = self.list.currentRow()
        return self._copies[n] if 0 <= n < len(self._copies) else None

    def _put_back(self) -> None:
        copy = self._chosen()
        if copy is not None:
            self.back.setEnabled(False)
            put_back(
                self._mylist,
                copy,
                lambda _none: self._tell(tr("The copy of {words} is back.", words=copy.words)),
                self._fail,
            )

    def _save_elsewhere(self) -> None:
        from pathlib import Path

        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save a copy"), "my-lists-and-notes.sqlite", tr("Copies (*.sqlite)")
        )
        if name:
            make_copy(self._mylist, Path(name), lambda _path: self._tell(tr("The copy is saved.")), self._fail)

    def _made(self, _path: object) -> None:
        self._tell(tr("A copy is made."))

    def _tell(self, words: str) -> None:
        if isValid(self):
            self._told.set_text(words)
            self._told.show()
            self._read()

    def _fail(self, message: Message) -> None:
        if isValid(self):
            self._tell(f"{message.sentence} {message.action}".strip())
