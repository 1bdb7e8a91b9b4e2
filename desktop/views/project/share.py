"""The sheet that saves a project file, and says exactly what leaves with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.messages import Message
from desktop.presenters.export import ColumnFace
from desktop.presenters.project import ENDING, SharePresenter
from desktop.views.export.columns import ColumnList
from desktop.widgets.arrange import Notice, column, column_widget, hairline, row_widget, scrolled
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.fields import labelled
from desktop.widgets.text import Text, heading

WIDTH, HEIGHT = 620, 660
LEAD = (
    "A project is a small file for a colleague who has this program too. It names settings by their URNs alone; nothing"
    " is sent anywhere until you send it."
)
NONE_YET = "You have no lists and no saved searches yet."


class ShareSheet(QDialog):
    def __init__(self, presenter: SharePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.setWindowTitle("Share a project")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.things = ColumnList("Lists and searches", "The space bar ticks one.")
        self.things.ticked.connect(presenter.tick)
        self.notes = CheckBox("Also my notes on the settings of these lists")
        self.notes.toggled.connect(presenter.set_notes)
        self.leaves = Text("", "body", wrap=True)
        self.told = Notice("", "check", live=True)
        self.told.hide()
        self.save = primary("Save the project", "download", self._ask_file)
        self.save.setEnabled(False)
        content = column_widget(
            heading("Share a project", "title"), Text(LEAD, "body", tone="ink2", wrap=True),
            labelled("Lists and searches", self.things), self.notes, heading("What leaves with it", "lead"),
            self.leaves, None, gap=10,
        )  # fmt: skip
        content.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 12)))  # type: ignore[union-attr]
        foot = row_widget(None, secondary("Close", None, self.close), self.save, gap=8, margins=(24, 10, 24, 12))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(column(self.told, gap=0, margins=(24, 0, 24, 0)))
        whole.addWidget(hairline())
        whole.addWidget(foot)
        room = parent.window().size()
        self.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(HEIGHT), room.height() - 40))
        presenter.ready.connect(self._show)
        presenter.told.connect(self._show_leaves)
        presenter.written.connect(lambda path: self._tell(f"Saved {path}. Hand it to your colleague as you like."))
        presenter.refused.connect(self._refuse)
        presenter.start()
        self.things.setFocus()

    def _show(self) -> None:
        p = self.presenter
        words = {"list": "List: {}", "search": "Saved search: {}"}
        self.things.show_columns(
            [ColumnFace(t.key, words[t.kind].format(t.name), "", t.key in p.ticked) for t in p.things]
        )
        if not p.things:
            self.leaves.setText(NONE_YET)

    def _show_leaves(self, sentences: Sequence[str]) -> None:
        if not isValid(self):
            return
        anything = bool(self.presenter.ticked)
        self.leaves.setText("\n".join(sentences) if anything else "Nothing yet: tick a list or a search.")
        self.save.setEnabled(anything)

    def _tell(self, words: str) -> None:
        self.told.set_text(words)
        self.told.show()

    def _refuse(self, message: Message) -> None:
        if isValid(self):
            self._tell(f"{message.sentence} {message.action}".strip())

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, "Save the project")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"Projects (*.{ENDING})")
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(self.presenter.suggested())
        dialog.fileSelected.connect(self.presenter.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
