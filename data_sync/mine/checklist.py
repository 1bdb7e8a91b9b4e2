"""The visit checklist: questions a parent asks, the person's own changes to them, and the answers for each setting.

The program's questions stand in ``checklist.toml``. They are copied into the person's file at the first change, and
used as they come until then.
"""

from __future__ import annotations

import sqlite3
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from data_sync.errors import KnownError
from data_sync.language import look_up, tr
from data_sync.mine.naming import proper_urn
from data_sync.mine.undo import Journal

LONGEST_QUESTION = 500


@dataclass(frozen=True, slots=True)
class Question:
    """One question. Answers are kept under `key`, which stays when it is reworded; `own` was added by the person."""

    key: str
    text: str
    own: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered at one setting; `asked` is the tick."""

    question: str
    text: str
    asked: bool
    changed_at: str


@cache
def default_questions() -> tuple[Question, ...]:
    """The questions the program comes with."""
    table = tomllib.loads((Path(__file__).parent / "checklist.toml").read_text(encoding="utf-8"))
    return tuple(Question(q["key"], look_up(q["text"]), False) for q in table["question"])


class Checklist:
    """The person's questions, and the answers."""

    def __init__(self, conn: sqlite3.Connection, journal: Journal) -> None:
        self._conn, self._journal = conn, journal

    # --- questions ---

    def questions(self) -> tuple[Question, ...]:
        """The questions asked at a visit, in order."""
        return tuple(q for q, removed in self._known() if not removed)

    def _known(self) -> list[tuple[Question, bool]]:
        """Every question there is, removed ones with True."""
        defaults = {q.key for q in default_questions()}
        rows = self._conn.execute("SELECT key, text, removed FROM question ORDER BY position").fetchall()
        if not rows:
            return [(q, False) for q in default_questions()]
        return [(Question(key, text, key not in defaults), bool(removed)) for key, text, removed in rows]

    def _own_copy(self) -> None:
        """Copy the program's questions into the file, once. Part of the caller's action."""
        if self._conn.execute("SELECT 1 FROM question LIMIT 1").fetchone() is None:
            for n, q in enumerate(default_questions(), 1):
                self._journal.put("question", {"key": q.key, "text": q.text, "position": n, "removed": 0})

    def add(self, text: str) -> str:
        """A question of the person's own at the end; its key. Raises `bad-name` for a blank one."""
        text = _proper(text)
        with self._journal.action(tr("Added a question")):
            self._own_copy()
            position, number = self._conn.execute(
                "SELECT max(position), max(CAST(substr(key, 5) AS INTEGER)) FILTER (WHERE key GLOB 'own-*')"
                " FROM question"
            ).fetchone()
            key = f"own-{(number or 0) + 1}"
            self._journal.put("question", {"key": key, "text": text, "position": position + 1, "removed": 0})
        return key

    def reword(self, key: str, text: str) -> None:
        """Ask a question in other words; its answers stay. Raises `bad-name` or `unknown-value`."""
        text = _proper(text)
        self._must_be_known(key)
        with self._journal.action(tr("Reworded a question")):
            self._own_copy()
            self._journal.change("question", {"key": key}, text=text)

    def remove(self, key: str) -> None:
        """Ask it no more; answers given to it are kept, and shown where there are any."""
        self._must_be_known(key)
        with self._journal.action(tr("Removed a question")):
            self._own_copy()
            self._journal.change("question", {"key": key}, removed=1)

    def arrange(self, keys: Sequence[str]) -> None:
        """Put the questions in this order; those not named follow as they were."""
        with self._journal.action(tr("Changed the order of the questions")):
            self._own_copy()
            rest = [q.key for q, _ in self._known() if q.key not in keys]
            for n, key in enumerate([*keys, *rest], 1):
                self._journal.change("question", {"key": key}, position=n)

    def use_defaults(self) -> None:
        """Go back to the program's questions. Answers to the person's own are kept and shown where there are any."""
        known = {q.key: q.text for q in default_questions()}
        with self._journal.action(tr("Went back to the program's questions")):
            self._own_copy()
            for n, (q, _) in enumerate(self._known(), len(known) + 1):
                at = list(known).index(q.key) + 1 if q.key in known else n
                values = {"text": known.get(q.key, q.text), "position": at, "removed": int(q.key not in known)}
                self._journal.change("question", {"key": q.key}, **values)

    def _must_be_known(self, key: str) -> None:
        keys = [q.key for q, _ in self._known()]
        if key not in keys:
            raise KnownError("unknown-value", what=tr("question"), value=key, known=", ".join(keys))

    # --- answers ---

    def answers(self, urn: str) -> dict[str, Answer]:
        """What was answered at a setting, by the question's key."""
        rows = self._conn.execute("SELECT question, text, asked, changed_at FROM answer WHERE urn = ?", (urn,))
        return {row[0]: Answer(row[0], row[1], bool(row[2]), row[3]) for row in rows}

    def asked_at(self, urn: str) -> tuple[tuple[Question, Answer | None], ...]:
        """The sheet of one setting: today's questions with their answers, then removed ones that were answered."""
        answers = self.answers(urn)
        sheet = [(q, answers.get(q.key)) for q, removed in self._known() if not removed]
        sheet += [(q, answers[q.key]) for q, removed in self._known() if removed and q.key in answers]
        return tuple(sheet)

    def answer(self, urn: str, key: str, text: str | None = None, asked: bool | None = None) -> None:
        """Keep an answer, a tick, or both; what is not given stays as it was. A blank answer without a tick is taken
        away. Raises `unknown-urn` or `unknown-value`."""
        urn = proper_urn(urn)
        self._must_be_known(key)
        held = self.answers(urn).get(key)
        new_text = text if text is not None else held.text if held else ""
        ticked = asked if asked is not None else bool(held and held.asked) or bool(new_text.strip())
        with self._journal.action(tr("Answered a question"), merging=f"answer {urn} {key}" if asked is None else None):
            if held is not None and (held.text, held.asked) == (new_text, ticked):
                return
            if not new_text.strip() and not ticked:
                self._journal.drop("answer", {"urn": urn, "question": key})
                return
            row = {"urn": urn, "question": key, "text": new_text, "asked": int(ticked)}
            self._journal.put("answer", {**row, "changed_at": self._journal.clock()})

    def progress(self, urn: str) -> tuple[int, int]:
        """How many of today's questions are ticked at a setting, and how many there are."""
        answers = self.answers(urn)
        keys = [q.key for q in self.questions()]
        return sum(key in answers and answers[key].asked for key in keys), len(keys)


def _proper(text: str) -> str:
    line = " ".join(text.split())
    if not line or len(line) > LONGEST_QUESTION:
        raise KnownError("bad-name", what=tr("question"), limit=LONGEST_QUESTION)
    return line
