"""Notes are saved as they are written, and earlier texts are kept."""

from __future__ import annotations

from typing import Any

import pytest

from data_sync.errors import KnownError
from data_sync.mine import Mine
from data_sync.mine.notes import REVISIONS_KEPT

A = "EY100001"


def test_a_note_on_a_setting_and_one_on_an_inspection_stand_apart(mine: Mine, clock: Any) -> None:
    mine.notes.write(A, "Kind staff, small garden")
    clock.wind(minutes=1)
    mine.notes.write(A, "Ask about the action on first aid", about="10070929")
    assert [(n.about, n.text, n.changed_at) for n in mine.notes.of(A)] == [
        ("", "Kind staff, small garden", "2026-07-01T09:00:00Z"),
        ("10070929", "Ask about the action on first aid", "2026-07-01T09:01:00Z"),
    ]
    assert [n.about for n in mine.notes.all()] == ["10070929", ""]
    mine.notes.write(A, "   ")
    assert [n.about for n in mine.notes.of(A)] == ["10070929"]


def test_any_text_comes_back_as_it_was_written(mine: Mine) -> None:
    text = "Zoë’s <b>first</b> visit\r\n\u202e=1+1\t'; DROP TABLE note; --\n" * 500
    mine.notes.write(A, text)
    assert mine.notes.text(A) == text


def test_the_text_before_a_pause_is_kept_and_not_every_letter(mine: Mine, clock: Any) -> None:
    for n in range(1, 21):
        mine.notes.write(A, "Kind staff"[: n // 2])
        clock.wind(seconds=1)
    clock.wind(minutes=10)
    mine.notes.write(A, "Kind staff, small garden")
    assert [r.text for r in mine.notes.revisions(A)] == ["Kind staff", "K"]


def test_a_text_that_is_cut_at_one_stroke_is_kept_at_once(mine: Mine, clock: Any) -> None:
    mine.notes.write(A, "K")
    mine.notes.write(A, "Kind staff, small garden, ask about the days we need")
    clock.wind(seconds=1)
    mine.notes.write(A, "")
    assert mine.notes.text(A) == ""
    newest = mine.notes.revisions(A)[0]
    assert newest.text == "Kind staff, small garden, ask about the days we need"
    mine.notes.bring_back(newest.id)
    assert mine.notes.text(A) == newest.text


def test_the_newest_fifty_earlier_texts_are_kept(mine: Mine, clock: Any) -> None:
    for n in range(80):
        mine.notes.write(A, f"Visit {n}")
        clock.wind(minutes=6)
    kept = mine.notes.revisions(A)
    assert len(kept) == REVISIONS_KEPT == 50
    assert (kept[0].text, kept[-1].text) == ("Visit 78", "Visit 29")


def test_bringing_an_earlier_text_back_keeps_the_present_one(mine: Mine, clock: Any) -> None:
    mine.notes.write(A, "First thoughts")
    clock.wind(hours=1)
    mine.notes.write(A, "Second thoughts")
    clock.wind(seconds=5)
    mine.notes.bring_back(mine.notes.revisions(A)[0].id)
    assert mine.notes.text(A) == "First thoughts"
    assert [r.text for r in mine.notes.revisions(A)] == ["Second thoughts", "First thoughts"]


def test_a_clock_that_was_set_back_stops_no_revision(mine: Mine, clock: Any) -> None:
    mine.notes.write(A, "First")
    clock.wind(minutes=6)
    mine.notes.write(A, "Second")
    clock.wind(days=-3650)
    mine.notes.write(A, "Third")
    assert [r.text for r in mine.notes.revisions(A)] == ["Second", "First"]


def test_a_note_is_only_kept_about_a_urn(mine: Mine) -> None:
    with pytest.raises(KnownError) as bad:
        mine.notes.write("the one by the park", "x")
    assert bad.value.code == "unknown-urn"
