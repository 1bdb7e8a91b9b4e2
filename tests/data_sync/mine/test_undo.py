"""Undo and redo, for everything a person keeps."""

from __future__ import annotations

import sqlite3
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_sync.errors import KnownError
from data_sync.mine import ChangeKey, Mine
from data_sync.mine.undo import ACTIONS_KEPT
from data_sync.store.places import Places
from data_sync.store.user import open_user

A, B, C = "EY100001", "EY100002", "2700001"
CHANGE = ChangeKey(A, "left", "2026-03-31", "2026-06-30")


def content(conn: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Everything in the file but the journal and the earlier texts of notes, which are a history of their own."""
    tables = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    left_out = {"action", "step", "note_revision", "sqlite_sequence", "_sqlite_migrations"}
    return {t: sorted(map(tuple, conn.execute(f'SELECT * FROM "{t}"'))) for t in tables if t not in left_out}


def test_the_last_thing_done_is_taken_back_and_done_again(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    mine.shortlists.add(one, [A, B, C])
    last = mine.journal.last()
    assert last is not None
    assert last.words == "Added 3 settings to Favourites"
    assert mine.undo() == last
    assert mine.shortlists.urns(one) == ()
    again = mine.journal.next()
    assert again is not None
    assert again.words == last.words
    mine.redo()
    assert mine.shortlists.urns(one) == (A, B, C)
    assert mine.redo() is None


def test_a_deleted_list_comes_back_with_its_settings_in_their_order(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    mine.shortlists.add(one, [A, B, C])
    mine.shortlists.move(one, [C], 0)
    mine.shortlists.delete(one)
    mine.undo()
    assert mine.shortlists.urns(one) == (C, A, B)
    assert mine.shortlists.get(one).name == "Favourites"


def test_something_new_after_an_undo_leaves_nothing_to_do_again(mine: Mine) -> None:
    mine.decisions.decide([A], "yes")
    mine.undo()
    mine.decisions.decide([B], "no")
    assert mine.redo() is None
    assert mine.decisions.of(A) is None


def test_what_changes_nothing_is_no_action(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    mine.shortlists.add(one, [A])
    before = mine.journal.history()
    mine.shortlists.add(one, [A])
    mine.shortlists.arrange([one])
    mine.notes.write(A, "")
    mine.tags.take([A], "garden")
    assert mine.journal.history() == before


def test_typing_is_one_action_until_the_person_pauses(mine: Mine, clock: Any) -> None:
    for n in range(1, 11):
        mine.notes.write(A, "Kind staff"[:n])
        clock.wind(seconds=1)
    clock.wind(minutes=6)
    mine.notes.write(A, "Kind staff, small garden")
    mine.undo()
    assert mine.notes.text(A) == "Kind staff"
    mine.undo()
    assert mine.notes.text(A) == ""
    assert mine.undo() is None
    mine.redo()
    mine.redo()
    assert mine.notes.text(A) == "Kind staff, small garden"


def test_a_clock_that_was_set_back_joins_nothing(mine: Mine, clock: Any) -> None:
    mine.notes.write(A, "Kind")
    clock.wind(days=-30)
    mine.notes.write(A, "Kind staff")
    mine.undo()
    assert mine.notes.text(A) == "Kind"


def test_writing_on_two_notes_by_turns_is_not_joined(mine: Mine) -> None:
    mine.notes.write(A, "Kind")
    mine.notes.write(B, "Far")
    mine.notes.write(A, "Kind staff")
    mine.undo()
    assert (mine.notes.text(A), mine.notes.text(B)) == ("Kind", "Far")


def test_several_calls_can_be_one_action(mine: Mine) -> None:
    with mine.journal.action("Kept two settings as favourites"):
        one = mine.shortlists.make("Favourites")
        mine.shortlists.add(one, [A, B])
        mine.decisions.decide([A, B], "maybe")
    assert [a.words for a in mine.journal.history()] == ["Kept two settings as favourites"]
    mine.undo()
    assert (mine.shortlists.all(), mine.decisions.all()) == ((), {})


def test_an_action_that_fails_half_way_leaves_nothing(mine: Mine, places: Places) -> None:
    def keep_two() -> None:
        with mine.journal.action("Kept two settings"):
            mine.decisions.decide([A], "yes")
            mine.decisions.decide(["not a URN"], "yes")

    with pytest.raises(KnownError):
        keep_two()
    assert mine.decisions.all() == {}
    assert mine.journal.history() == ()
    mine.decisions.decide([B], "no")
    with closing(open_user(places)) as conn:
        assert len(content(conn)["decision"]) == 1


def test_undo_is_remembered_over_a_restart(open_mine: Callable[[], Mine]) -> None:
    first = open_mine()
    first.decisions.decide([A], "yes")
    first.decisions.decide([B], "no")
    first.undo()
    first.close()
    second = open_mine()
    second.redo()
    assert second.decisions.all().keys() == {A, B}
    second.undo()
    second.undo()
    assert second.decisions.all() == {}


def test_the_journal_does_not_grow_for_ever(mine: Mine) -> None:
    for n in range(ACTIONS_KEPT + 20):
        mine.decisions.decide([A], ("yes", "no")[n % 2])
    assert len(mine.journal.history(10_000)) == ACTIONS_KEPT
    undone = 0
    while mine.undo():
        undone += 1
    assert undone == ACTIONS_KEPT


def test_a_disk_that_is_full_is_told_and_loses_nothing_that_was_kept(mine: Mine, places: Places) -> None:
    mine.notes.write(A, "Kind staff")
    conn = mine.journal._conn
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(KnownError) as full:
        mine.notes.write(A, "Kind staff " * 20_000)
    assert full.value.code == "disk-full"
    assert mine.notes.text(A) == "Kind staff"
    conn.execute("PRAGMA max_page_count = 1000000")
    mine.notes.write(A, "Kind staff, small garden")
    assert mine.notes.text(A) == "Kind staff, small garden"


def test_many_threads_may_keep_things_at_once(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    faults: list[BaseException] = []

    def keep(n: int) -> None:
        try:
            for k in range(10):
                mine.shortlists.add(one, [f"EY{100_000 + n * 10 + k}"])
                mine.notes.write(f"EY{100_000 + n * 10 + k}", "seen")
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=keep, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(mine.shortlists.urns(one)) == 40
    while mine.undo():
        pass
    assert (mine.shortlists.all(), mine.notes.all()) == ((), ())


DEEDS: dict[str, Callable[[Mine], object]] = {
    "make": lambda m: m.shortlists.make(f"List {len(m.shortlists.all())}-{len(m.journal.history(500))}"),
    "add": lambda m: [m.shortlists.add(s.id, [A, B]) for s in m.shortlists.all()],
    "add first": lambda m: [m.shortlists.add(s.id, [C], at=0) for s in m.shortlists.all()[:1]],
    "turn": lambda m: [m.shortlists.arrange_settings(s.id, m.shortlists.urns(s.id)[::-1]) for s in m.shortlists.all()],
    "delete": lambda m: [m.shortlists.delete(s.id) for s in m.shortlists.all()[:1]],
    "order": lambda m: m.shortlists.arrange([s.id for s in m.shortlists.all()][::-1]),
    "tag": lambda m: m.tags.put([A, C], "garden"),
    "rename tag": lambda m: m.tags.rename("garden", "Garden"),
    "note": lambda m: m.notes.write(A, m.notes.text(A) + "more "),
    "no note": lambda m: m.notes.write(A, ""),
    "note on report": lambda m: m.notes.write(B, "read", about="10070929"),
    "question": lambda m: m.checklist.add("Is there parking?"),
    "defaults": lambda m: m.checklist.use_defaults(),
    "answer": lambda m: m.checklist.answer(A, "cost", "£62", asked=True),
    "yes": lambda m: m.decisions.decide([A, B], "yes"),
    "no": lambda m: m.decisions.decide([B, C], "no"),
    "search": lambda m: m.searches.save(f"Search {len(m.journal.history(500))}", "{}", [A, B], "2026-06-30"),
    "look": lambda m: [m.searches.look(s.id, [C], "2026-06-30") for s in m.searches.all()],
    "acknowledge": lambda m: m.acknowledgements.acknowledge([CHANGE]),
    "put back": lambda m: m.acknowledgements.take_back([CHANGE]),
    "watch": lambda m: m.watch_list.change(A, owner="Sam", rag="red"),
    "unwatch": lambda m: m.watch_list.drop([A]),
    "confirm": lambda m: m.confirmations.decide(A, B, "same", ["The same name."]),
    "reject": lambda m: m.confirmations.decide(A, B, "different"),
    "choose": lambda m: m.kept.choose("compare", [len(m.journal.history(500))], "Chose"),
}


def last_id(mine: Mine) -> int | None:
    last = mine.journal.last()
    return last.id if last else None


@given(st.lists(st.sampled_from(sorted(DEEDS)), max_size=14))
def test_whatever_was_done_is_undone_step_by_step_and_done_again(deeds: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(open_user(Places(Path(folder)))) as conn:
        conn.execute("PRAGMA synchronous = OFF")
        ticks = iter(range(10_000))
        mine = Mine(conn, lambda: f"2026-07-01T{(t := next(ticks)) // 3600:02}:{t // 60 % 60:02}:{t % 60:02}Z")
        begin = content(conn)
        after: dict[int | None, dict[str, list[tuple[Any, ...]]]] = {None: begin}  # by the action done last
        for deed in deeds:
            DEEDS[deed](mine)
            after[last_id(mine)] = content(conn)
        end = content(conn)
        undone = 0
        while mine.undo():
            undone += 1
            assert content(conn) == after.get(last_id(mine), content(conn))
        assert content(conn) == begin
        for _ in range(undone):
            assert mine.redo()
        assert content(conn) == end
        assert mine.redo() is None
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
