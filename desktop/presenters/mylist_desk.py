"""One setting in My list: the decision, tags, note and visit checklist of whichever is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from data_sync.api import Library
from desktop.messages import Message
from desktop.presenters.mylist import MyList
from desktop.presenters.mylist_faces import DeskFace, desk_face
from desktop.presenters.mylist_note import TextSaver

Then = Callable[[Any], object]


class DeskPresenter(QObject):
    """`face` is the setting looked at, None where there is none; `changed` says that it is new. `note` saves the note
    and `answers` each answer of the checklist while they are typed."""

    changed = Signal()

    def __init__(self, mylist: MyList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mylist = mylist
        self.urn: str | None = None
        self.face: DeskFace | None = None
        self.note = TextSaver(mylist, self)
        self._answers: dict[str, TextSaver] = {}
        mylist.changed.connect(self.refresh)

    def look_at(self, urn: str | None) -> None:
        """Show this setting, or none."""
        if urn == self.urn:
            return
        self.urn = urn
        self._begin()
        if urn is None:
            self.face = None
            self.changed.emit()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read anew what is kept about the setting looked at."""
        urn = self.urn
        if urn is None:
            return

        def take(face: DeskFace) -> None:
            if self.urn == urn:
                self.face = face
                self.changed.emit()

        self._mylist.ask(lambda library: desk_face(library, urn), take)

    def answer_saver(self, key: str) -> TextSaver:
        """What saves the answer to one question while it is typed."""
        if key not in self._answers:
            saver = self._answers[key] = TextSaver(self._mylist, self)
            self._begin_answer(saver, key)
        return self._answers[key]

    # --- saying something ---

    def decide(self, word: str | None, urn: str | None = None) -> None:
        """Yes, maybe or no; None takes it back."""
        about = urn or self.urn
        if about is not None:
            self._mylist.do(lambda library: library.mine.decisions.decide([about], word))

    def tag(self, word: str, failed: Callable[[Message], object] | None = None) -> None:
        urn = self.urn
        if urn is not None and word.strip():
            self._mylist.do(lambda library: library.mine.tags.put([urn], word), failed=failed)

    def untag(self, word: str) -> None:
        urn = self.urn
        if urn is not None:
            self._mylist.do(lambda library: library.mine.tags.take([urn], word))

    def tick(self, key: str, ticked: bool) -> None:
        """Tick a question as asked, or not."""
        urn = self.urn
        if urn is not None:
            self.answer_saver(key).save()
            self._mylist.do(lambda library: library.mine.checklist.answer(urn, key, asked=ticked), quiet=True)

    # --- the note before ---

    def ask_revisions(self, then: Then) -> None:
        """Earlier texts of the note, newest first: what has `text`, `written_at` and `id`."""
        urn = self.urn
        if urn is not None:
            self.note.save()
            self._mylist.ask(lambda library: library.mine.notes.revisions(urn), then)

    def bring_back(self, revision: int) -> None:
        self.note.save()
        self._mylist.do(lambda library: library.mine.notes.bring_back(revision))

    # --- the questions ---

    def ask_questions(self, then: Then) -> None:
        """The questions of the checklist in their order: what has `key` and `text`."""
        self._mylist.ask(lambda library: library.mine.checklist.questions(), then)

    def add_question(self, text: str, then: Then, failed: Callable[[Message], object]) -> None:
        self._mylist.do(lambda library: library.mine.checklist.add(text), then=then, failed=failed)

    def reword(self, key: str, text: str, then: Then, failed: Callable[[Message], object]) -> None:
        self._mylist.do(lambda library: library.mine.checklist.reword(key, text), then=then, failed=failed)

    def remove_question(self, key: str, then: Then) -> None:
        self._mylist.do(lambda library: library.mine.checklist.remove(key), then=then)

    def arrange_questions(self, keys: Sequence[str], then: Then) -> None:
        self._mylist.do(lambda library: library.mine.checklist.arrange(keys), then=then)

    def use_default_questions(self, then: Then) -> None:
        self._mylist.do(lambda library: library.mine.checklist.use_defaults(), then=then)

    def undo(self) -> None:
        self._mylist.undo()

    # --- saving while it is typed ---

    def _begin(self) -> None:
        """Let what is typed from now on belong to the setting looked at."""
        urn = self.urn
        if urn is None:
            self.note.save()
            for saver in self._answers.values():
                saver.save()
            return

        def write(library: Library, text: str) -> None:
            library.mine.notes.write(urn, text)

        self.note.begin(write)
        for key, saver in self._answers.items():
            self._begin_answer(saver, key)

    def _begin_answer(self, saver: TextSaver, key: str) -> None:
        urn = self.urn
        if urn is None:
            return

        def write(library: Library, text: str) -> None:
            library.mine.checklist.answer(urn, key, text=text)

        saver.begin(write)
