"""The sheet that shows what is recognised in a file of the person's own, asks about doubtful rows, and keeps it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop import theme
from desktop.language import tr
from desktop.messages import Message
from desktop.presenters.export import ColumnFace
from desktop.presenters.own_columns import TWICE, BringPresenter, DoubtFace, OwnSheetFace, PreviewFace
from desktop.views.export.columns import ColumnList
from desktop.views.mylist.lines import Lines, carded
from desktop.widgets.arrange import Notice, boxed, clear, column, column_widget, hairline, row, row_widget, scrolled
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.fields import Choice, Line, labelled
from desktop.widgets.text import Text, heading, one_line

WIDTH, HEIGHT = 720, 700
UNDECIDED, NONE_OF_THEM = "?", ""
LEAD = tr("Nothing is kept yet. What you keep stays on this computer, and Undo takes it back.")


class BringSheet(QDialog):
    def __init__(self, presenter: BringPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.setWindowTitle(tr("Bring a sheet of your own"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.what = Text(tr("Reading …"), "body", wrap=True)
        self.name, self.as_at = Line(), Line()
        self.name.setMaxLength(120)
        self.as_at.setPlaceholderText(tr("such as 31 March 2026"))
        self.name.textEdited.connect(presenter.set_name)
        self.name.editingFinished.connect(self._look_again)
        self.as_at.textEdited.connect(presenter.set_as_at)
        self.columns = ColumnList(tr("Columns to keep"), tr("The space bar ticks one."))
        self.columns.ticked.connect(presenter.tick)
        self.twice = Choice(TWICE, tr("Where two rows say different things of one setting"), role="body", widest=52)
        self.twice.chosen.connect(lambda way: presenter.set_twice(str(way)))
        self._twice = labelled(tr("Where two rows say different things of one setting"), self.twice)
        self.doubts = QVBoxLayout()
        self.doubts.setSpacing(theme.px(8))
        self._doubts = column_widget(heading(tr("Which setting is it?"), "lead"), self.doubts, gap=6)
        self.problems = Lines(tr("What is said of single rows"), "small")
        self.problems.setWordWrap(True)
        self.problems.setMinimumHeight(theme.px(120))
        self._problems = column_widget(heading(tr("Rows to look at"), "lead"), carded(self.problems), gap=6)
        self.told = Notice("", "warning")
        self.keep = primary(tr("Keep it"), "check", self._keep)
        self.keep.setEnabled(False)
        names = row(
            labelled(tr("Name of the sheet"), self.name), labelled(tr("As at (if it has a day)"), self.as_at), gap=12
        )
        self._inside = column_widget(
            self.what, Text(LEAD, "small", tone="ink2", wrap=True), boxed(names),
            labelled(tr("Columns to keep"), self.columns), self._doubts, self._twice, self._problems, None, gap=12,
        )  # fmt: skip
        inside = column_widget(heading(tr("Bring a sheet of your own"), "title"), self.told, self._inside, None, gap=10)
        inside.layout().setContentsMargins(*(theme.px(n) for n in (24, 20, 24, 14)))  # type: ignore[union-attr]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inside), 1)
        whole.addWidget(hairline())
        foot = (None, secondary(tr("Close"), None, self.reject), self.keep)
        whole.addWidget(row_widget(*foot, gap=8, margins=(24, 10, 24, 12)))
        room = parent.window().size()
        self.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(HEIGHT), room.height() - 40))
        for part in (self._doubts, self._twice, self._problems, self.told, self.columns):
            part.hide()
        self._named = False
        self._shown_doubts: tuple[DoubtFace, ...] = ()
        presenter.ready.connect(self._show)
        presenter.refused.connect(self._refuse)
        presenter.kept.connect(lambda: self.accept() if isValid(self) else None)
        self.finished.connect(lambda _how: presenter.give_up())
        presenter.start()

    def _show(self) -> None:
        face = self.presenter.face
        if not isValid(self) or face is None:
            return
        self.told.hide()
        self.what.setText("\n".join(face.told))
        if not self._named:
            self._named = True
            self.name.setText(self.presenter.name)
            self.as_at.setText(self.presenter.as_at)
        self.columns.show()
        self.columns.show_columns([ColumnFace(str(at), words, "", on) for at, words, on in face.columns])
        self._twice.setVisible(face.differ or self.presenter.twice != "blank")
        self._show_doubts(face)
        self._problems.setVisible(bool(face.problems))
        self.problems.clear()
        for line in face.problems:
            self.problems.addItem(QListWidgetItem(one_line(line)))
        self.keep.setEnabled(face.any)
        if not face.any:
            self.told.set_text(tr("There is nothing to keep: no row is a setting's, or no column is ticked."))
            self.told.show()

    def _show_doubts(self, face: PreviewFace) -> None:
        """Rows that wait; those decided stay where they are, so that a word can be taken back."""
        self._doubts.setVisible(bool(face.doubts))
        keys = [doubt.key for doubt in face.doubts]
        if keys == [doubt.key for doubt in self._shown_doubts]:
            return
        self._shown_doubts = face.doubts
        clear(self.doubts)
        for doubt in face.doubts:
            choices = [
                (UNDECIDED, tr("Not decided: leave it out")),
                *doubt.choices,
                (NONE_OF_THEM, tr("None of these")),
            ]
            choice = Choice(choices, tr("{words}: which setting it is", words=doubt.words), role="body", widest=60)
            choice.choose(UNDECIDED if doubt.said is None else doubt.said)
            choice.chosen.connect(lambda urn, key=doubt.key: self._say(key, str(urn)))
            self.doubts.addLayout(column(Text(doubt.words, "small", 600, wrap=True), choice, gap=3))
        if face.more_doubts:
            self.doubts.addWidget(
                Text(
                    tr("And {more_doubts:,} more, which are left out.", more_doubts=face.more_doubts),
                    "small",
                    wrap=True,
                )
            )

    def _say(self, key: tuple[str, str], urn: str) -> None:
        self.presenter.say(key, None if urn == UNDECIDED else urn)

    def _look_again(self) -> None:
        if self.presenter.face is not None and self.isVisible():
            self.presenter.look()

    def _refuse(self, message: Message) -> None:
        if isValid(self):
            self._inside.setVisible(self.presenter.face is not None)
            self.told.set_text(f"{message.sentence} {message.action}".strip())
            self.told.show()
            self.keep.setEnabled(self.presenter.face is not None)

    def _keep(self) -> None:
        self.keep.setEnabled(False)
        self.presenter.keep()


class ProblemsSheet(QDialog):
    """What was said of single rows of a sheet when it came."""

    def __init__(self, sheet: OwnSheetFace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rows of {name}", name=one_line(sheet.name)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines = Lines(tr("What was said of single rows"), "small")
        self.lines.setWordWrap(True)
        for line in sheet.problems:
            self.lines.addItem(QListWidgetItem(one_line(line)))
        card = carded(self.lines)
        inside = column(heading(sheet.name, "title", wrap=True), card, gap=12, margins=(24, 20, 24, 14))
        inside.setStretchFactor(card, 1)
        foot = row(None, secondary(tr("Close"), None, self.reject), gap=8, margins=(24, 10, 24, 12))
        whole = column(inside, hairline(), foot, gap=0)
        whole.setStretchFactor(inside, 1)
        self.setLayout(whole)
        room = parent.window().size()
        self.resize(min(theme.px(WIDTH), room.width() - 40), min(theme.px(520), room.height() - 40))
