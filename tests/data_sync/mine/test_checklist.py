"""The visit checklist: the questions parents ask, the person's own changes, the answers a setting."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from data_sync.errors import KnownError
from data_sync.mine import Mine
from data_sync.mine.checklist import default_questions

A, B = "EY100001", "EY100002"


def keys(mine: Mine) -> list[str]:
    return [q.key for q in mine.checklist.questions()]


def test_every_subject_of_the_words_for_the_checklist_has_its_question(shared: Path) -> None:
    words = (shared / "words.md").read_text(encoding="utf-8")
    subjects = words.split("**Visit checklist** (editable):")[1].replace("\n", " ").split(";")
    assert len(subjects) == len(default_questions())
    for subject, question in zip(subjects, default_questions(), strict=True):
        telling = set(re.findall(r"[a-z]{4,}", subject.lower())) - {"there", "what", "they", "watch"}
        asked = set(re.findall(r"[a-z]{4,}", question.text.lower()))
        assert telling & asked, (subject, question.text)


def test_the_questions_are_the_program_s_until_the_person_changes_one(mine: Mine) -> None:
    assert mine.checklist.questions() == default_questions()
    mine.checklist.reword("cost", "What would five mornings cost?")
    assert [q.text for q in mine.checklist.questions() if q.key == "cost"] == ["What would five mornings cost?"]
    assert keys(mine) == [q.key for q in default_questions()]
    mine.undo()
    assert mine.checklist.questions() == default_questions()


def test_questions_are_added_removed_and_put_in_order(mine: Mine) -> None:
    parking = mine.checklist.add("  Is there\nparking? ")
    mine.checklist.remove("sleep")
    mine.checklist.arrange([parking, "watch"])
    assert keys(mine)[:3] == [parking, "watch", "place"]
    assert "sleep" not in keys(mine)
    assert mine.checklist.questions()[0].text == "Is there parking?"
    assert mine.checklist.questions()[0].own
    mine.checklist.remove(parking)
    assert mine.checklist.add("Is there a bus?") != parking, "answers to the removed question are another's"


def test_answers_and_ticks_are_kept_for_each_setting(mine: Mine) -> None:
    mine.checklist.answer(A, "cost", "£62 a day")
    mine.checklist.answer(A, "sleep", asked=True)
    mine.checklist.answer(B, "cost", "£70")
    sheet = {q.key: a for q, a in mine.checklist.asked_at(A)}
    assert (sheet["cost"].text, sheet["cost"].asked) == ("£62 a day", True)  # type: ignore[union-attr]
    assert (sheet["sleep"].text, sheet["sleep"].asked) == ("", True)  # type: ignore[union-attr]
    assert sheet["watch"] is None
    assert mine.checklist.progress(A) == (2, len(default_questions()))
    mine.checklist.answer(A, "sleep", asked=False)
    assert "sleep" not in mine.checklist.answers(A)


def test_an_answer_outlives_its_question(mine: Mine) -> None:
    parking = mine.checklist.add("Is there parking?")
    mine.checklist.answer(A, parking, "On the street")
    mine.checklist.remove(parking)
    assert [(q.text, a.text) for q, a in mine.checklist.asked_at(A) if a] == [("Is there parking?", "On the street")]
    assert [q.key for q, _ in mine.checklist.asked_at(B)] == [q.key for q in default_questions()]
    mine.checklist.use_defaults()
    assert mine.checklist.questions() == default_questions()
    assert mine.checklist.answers(A)[parking].text == "On the street"


@pytest.mark.parametrize("text", ["", " \n ", "x" * 501])
def test_a_blank_or_endless_question_is_refused(mine: Mine, text: str) -> None:
    with pytest.raises(KnownError) as bad:
        mine.checklist.add(text)
    assert bad.value.code == "bad-name"


def test_an_answer_to_no_question_is_refused(mine: Mine) -> None:
    with pytest.raises(KnownError) as bad:
        mine.checklist.answer(A, "horoscope", "Leo")
    assert bad.value.code == "unknown-value"
