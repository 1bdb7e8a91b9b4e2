"""One setting in My list: what it is, what was found there, and everything the person keeps about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop import theme
from desktop.language import tr
from desktop.presenters.basket import Basket
from desktop.presenters.mylist import MyList
from desktop.presenters.mylist_desk import DeskPresenter
from desktop.presenters.mylist_faces import DeskFace
from desktop.views.mylist.add import AddToList
from desktop.views.mylist.checklist import ChecklistPanel
from desktop.views.mylist.decision import DecisionChoice
from desktop.views.mylist.note import EarlierNotes, NotePanel
from desktop.views.mylist.outcome import outcome_in_short
from desktop.views.mylist.questions import QuestionsSheet
from desktop.views.mylist.tags import TagLine
from desktop.views.watch_button import WatchButton
from desktop.widgets.arrange import Notice, Panel, boxed, clear, column, row, scrolled
from desktop.widgets.buttons import secondary
from desktop.widgets.flow import Flow
from desktop.widgets.panels import EmptyState
from desktop.widgets.text import Text, heading

WIDEST, NARROW_UNDER, TIGHT_UNDER = 880, 560, 400
CHOOSE = (tr("Choose a setting"), tr("Your decision, tags, note and the questions for a visit stand here."))
TEACH = (
    tr("What you think of a setting stands here"),
    tr(
        "A decision, tags, a note that is saved while you type, and the questions to ask on a visit with their answers."
    ),
)
WHAT_LEAVING_MEANS = tr("That may be a closure, a new owner or a new registration.")


class DeskPane(Panel):
    """Shows the presenter's `face`. `find_asked` gives the URN of a setting to open in Find."""

    find_asked = Signal(str)

    def __init__(self, presenter: DeskPresenter, mylist: MyList, basket: Basket) -> None:
        super().__init__("pane")
        self._presenter, self._basket, self._mylist = presenter, basket, mylist
        self._urn: str | None = None
        self._outcome: object = None
        self.setAccessibleName(tr("The setting and what you keep about it"))
        self._title = heading("", "title", wrap=True, selectable=True)
        self._line = Text("", "body", tone="ink2", wrap=True, selectable=True)
        self.add = AddToList(mylist, "")
        self.compare = secondary(tr("Compare"), "compare", self._tick)
        self.compare.setCheckable(True)
        self.find_button = secondary(tr("Open in Find"), "find", self._open)
        self.watch = WatchButton(mylist, key="")
        self._left = Notice("", "left")
        self._short = QVBoxLayout()
        self.decision = DecisionChoice()
        self.decision.chosen.connect(lambda word: presenter.decide(word or None))
        self.tags = TagLine()
        self.tags.added.connect(presenter.tag)
        self.tags.taken.connect(presenter.untag)
        self.note = NotePanel(presenter.note)
        self.note.earlier_asked.connect(lambda: presenter.ask_revisions(self._show_earlier))
        self.checklist = ChecklistPanel(presenter)
        self.checklist.edit_asked.connect(lambda: QuestionsSheet(presenter, self).open())
        self._blank = EmptyState("mylist", *CHOOSE)
        self._build()
        presenter.changed.connect(self.refresh)
        basket.changed.connect(self._show_ticked)
        self.refresh()

    def refresh(self) -> None:
        """Show the setting that the presenter looks at now."""
        face = self._presenter.face
        self._stack.setCurrentIndex(0 if face is None else 1)
        if face is None:
            self._urn = None
            self._blank.set_words(*(TEACH if self._mylist.kept.nothing else CHOOSE))
            return
        other = face.urn != self._urn
        self._urn = face.urn
        self._title.setText(face.title)
        self._line.setText(face.line)
        self.add.show_setting(face.urn)
        self.watch.show_setting(face.urn)
        self._left.set_text(f"{face.left} {WHAT_LEAVING_MEANS}" if face.left else "")
        self._left.setVisible(bool(face.left))
        self._show_outcome(face)
        self.decision.choose(face.decision or "")
        self.tags.show_tags(face.tags, face.known_tags)
        self.note.show_note(face.note, face.note_changed, face.revisions, other=other)
        self.checklist.show_sheet(face.sheet, other=other)
        self._show_ticked()
        if other:
            self._area.verticalScrollBar().setValue(0)

    def focus_note(self) -> None:
        """Put the keyboard into the note, at its end."""
        edit = self.note.edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        edit.setTextCursor(cursor)

    def restyle(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- building ---

    def _build(self) -> None:
        decision_head, tags_head = heading(tr("Your decision"), "small"), heading(tr("Tags"), "small")
        self._decision_line = row(decision_head, self.decision, gap=12)
        self._decision_line.setStretchFactor(self.decision, 1)
        self._tags_line = row(tags_head, self.tags, gap=12)
        self._tags_line.setStretchFactor(self.tags, 1)
        self._heads = (decision_head, tags_head)
        self._inside = column(
            self._title, self._line,
            Flow(self.add, self.compare, self.watch, self.find_button, gap=theme.px(8)), self._left, self._short,
            2, self._decision_line, self._tags_line, 2, self.note, self.checklist, None, gap=10,
        )  # fmt: skip
        content = boxed(self._inside)
        content.setMaximumWidth(theme.px(WIDEST))
        self._content = content
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(content, 1000)
        across.addStretch(1)  # past its widest the content stands at the left
        self._area = scrolled(across)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self._area)
        self.body.addWidget(self._stack)

    def _arrange(self) -> None:
        """Margins and what stands beside what, by the room there is."""
        narrow, tight = (self.width() < theme.px(n) for n in (NARROW_UNDER, TIGHT_UNDER))
        side = theme.px(12 if tight else 20 if narrow else 24)
        self._inside.setContentsMargins(side, theme.px(16), side, theme.px(16))
        self._content.setMaximumWidth(theme.px(WIDEST))
        ways = QBoxLayout.Direction
        for line in (self._decision_line, self._tags_line):
            line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
            line.setSpacing(theme.px(4 if narrow else 12))
        width = 0 if narrow else max(head.sizeHint().width() for head in self._heads)
        for head in self._heads:
            head.setMinimumWidth(width)

    def _show_outcome(self, face: DeskFace) -> None:
        if face.outcome != self._outcome or not self._short.count():
            self._outcome = face.outcome
            clear(self._short)
            if face.outcome is not None:
                self._short.addWidget(outcome_in_short(face.outcome))

    # --- doing ---

    def _show_ticked(self) -> None:
        ticked = self._urn in self._basket
        self.compare.setChecked(ticked)
        self.compare.set_icon("check" if ticked else "compare")
        self.compare.set_text(tr("Chosen to compare") if ticked else tr("Compare"))

    def _tick(self) -> None:
        if self._urn is not None:
            self._basket.toggle(self._urn)
            self._show_ticked()

    def _open(self) -> None:
        if self._urn is not None:
            self.find_asked.emit(self._urn)

    def _show_earlier(self, revisions: Any) -> None:
        face = self._presenter.face
        if face is not None:
            EarlierNotes(face.title, revisions, self._presenter.bring_back, self).open()
