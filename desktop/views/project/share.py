"""The sheet that saves a project file, and says exactly what leaves with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.export import ColumnFace
from desktop.presenters.project import ENDING, SharePresenter
from desktop.views.export.columns import ColumnList
from desktop.widgets.arrange import Notice, column, column_widget, hairline, row_widget, scrolled
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.fields import labelled
from desktop.widgets.text import Text, heading

WIDTH, HEIGHT = 620, 540
LIST_HEIGHT = 118
LEAD = tr(
    "A project is a small file for a colleague who has this program too. It names settings by"
    " their URNs alone; nothing is sent anywhere until you send it."
)
NONE_YET = tr("You have no lists, saved searches, views or columns of your own yet.")
WHAT = tr("Lists, searches, views and own columns")
KINDS = {
    "list": tr("List: {}"), "search": tr("Saved search: {}"), "view": tr("View: {}"), "own": tr("Your own columns: {}"),
}  # fmt: skip


class ShareSheet(QDialog):
    def __init__(self, presenter: SharePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.setWindowTitle(tr("Share a project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.things = ColumnList(WHAT, tr("The space bar ticks one."))
        self.things.ticked.connect(presenter.tick)
        self.notes = CheckBox(tr("Also my notes on the settings of these lists"))
        self.notes.toggled.connect(presenter.set_notes)
        self.which_notes = ColumnList(tr("Notes that leave"), tr("The space bar ticks one."))
        self.which_notes.ticked.connect(presenter.tick_note)
        for some in (self.things, self.which_notes):  # what leaves with them is to be in sight below
            some.setMinimumHeight(theme.px(LIST_HEIGHT))
            some.setMaximumHeight(theme.px(LIST_HEIGHT))
        self._which = labelled(tr("Notes that leave"), self.which_notes)
        self._which.hide()
        self.leaves = Text("", "body", wrap=True)
        self.told = Notice("", "check", live=True)
        self.told.hide()
        self.save = primary(tr("Save the project"), "download", self._ask_file)
        self.save.setEnabled(False)
        content = column_widget(
            heading(tr("Share a project"), "title"), Text(LEAD, "body", tone="ink2", wrap=True),
            labelled(WHAT, self.things), self.notes, self._which, heading(tr("What leaves with it"), "lead"),
            self.leaves, None, gap=10,
        )  # fmt: skip
        content.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 12)))  # type: ignore[union-attr]
        foot = row_widget(None, secondary(tr("Close"), None, self.close), self.save, gap=8, margins=(24, 10, 24, 12))
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
        presenter.notes_changed.connect(self._show_notes)
        presenter.told.connect(self._show_leaves)
        presenter.written.connect(
            lambda path: self._tell(tr("Saved {path}. Hand it to your colleague as you like.", path=path))
        )
        presenter.refused.connect(self._refuse)
        presenter.start()
        self.things.setFocus()

    def _show(self) -> None:
        p = self.presenter
        self.things.show_columns(
            [ColumnFace(t.key, KINDS[t.kind].format(t.name), "", t.key in p.ticked) for t in p.things]
        )
        if not p.things:
            self.leaves.setText(NONE_YET)

    def _show_notes(self) -> None:
        if not isValid(self):
            return
        p = self.presenter
        self.which_notes.show_columns([ColumnFace(n.key, n.words, "", n.key not in p.kept_back) for n in p.notes])
        self._which.setVisible(bool(p.notes))

    def _show_leaves(self, sentences: Sequence[str]) -> None:
        if not isValid(self):
            return
        anything = bool(self.presenter.ticked)
        self.leaves.setText("\n".join(sentences) if anything else tr("Nothing yet: tick something above."))
        self.save.setEnabled(anything)

    def _tell(self, words: str) -> None:
        self.told.set_text(words)
        self.told.show()

    def _refuse(self, message: Message) -> None:
        if isValid(self):
            self._tell(f"{message.sentence} {message.action}".strip())

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Save the project"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Projects (*.{ending})", ending=ENDING))
        dialog.setDefaultSuffix(ENDING)
        dialog.selectFile(self.presenter.suggested())
        dialog.fileSelected.connect(self.presenter.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
