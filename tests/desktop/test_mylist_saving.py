"""Saving while one types, the queue behind My list, and what its folders and copies say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from data_sync.api import KnownError, Library
from desktop.jobs import Jobs
from desktop.presenters.library import LibraryHolder
from desktop.presenters.mylist import Done, MyList
from desktop.presenters.mylist_backups import lost_words
from desktop.presenters.mylist_faces import folders
from desktop.presenters.mylist_kept import Kept, ListFace, SearchFace
from desktop.presenters.mylist_note import TextSaver

URN, OTHER = "EY990114", "EY990131"


@pytest.fixture
def mylist(qtbot: QtBot, tmp_path: Path) -> Iterator[MyList]:
    """My list over an empty data folder: nothing of it needs the register."""
    jobs = Jobs()
    holder = LibraryHolder(tmp_path, None, jobs, sample=True)
    yield MyList(holder, jobs)
    jobs.shutdown()
    holder.close()


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """The note of a setting as another program finds it on the disk."""
    opened: list[Library] = []

    def read(urn: str) -> str:
        opened.append(Library(tmp_path, sample=True))
        return opened[-1].mine.notes.text(urn)

    yield read
    for library in opened:
        library.close()


def note_of(urn: str) -> Callable[[Library, str], None]:
    def write(library: Library, text: str) -> None:
        library.mine.notes.write(urn, text)

    return write


def test_who_types_without_a_pause_is_saved_all_the_same(
    qtbot: QtBot, mylist: MyList, on_disk: Callable[[str], str]
) -> None:
    saver = TextSaver(mylist)
    saver.begin(note_of(URN))
    text, written = "", []
    mylist.written.connect(lambda: written.append(len(text)))

    def one_letter_more_until_some_are_written() -> bool:
        nonlocal text
        text += "x"
        saver.type(text)
        return bool(written)

    # far oftener than PAUSE_MS; however slow the disk is, whoever waits for a pause in typing would never write
    qtbot.waitUntil(one_letter_more_until_some_are_written, timeout=30_000)
    assert 0 < len(on_disk(URN)) <= len(text)


def test_a_text_goes_to_the_setting_it_was_typed_for(
    qtbot: QtBot, mylist: MyList, on_disk: Callable[[str], str]
) -> None:
    saver = TextSaver(mylist)
    saver.begin(note_of(URN))
    saver.type("one")
    saver.begin(note_of(OTHER))
    saver.type("two")
    assert mylist.finish() == ()
    assert (on_disk(URN), on_disk(OTHER)) == ("one", "two")
    assert (saver.state, saver.dirty) == ("saved", False)


def test_what_could_not_be_written_is_kept_and_written_later_also_after_going_on(
    qtbot: QtBot, mylist: MyList, on_disk: Callable[[str], str]
) -> None:
    full = True

    def write(library: Library, text: str) -> None:
        if full:
            raise KnownError("disk-full", where="here")
        library.mine.notes.write(URN, text)

    saver = TextSaver(mylist)
    saver.begin(write)
    saver.type("first")
    saver.save()
    qtbot.waitUntil(lambda: saver.state == "failed")
    assert saver.message is not None
    assert "no room left" in saver.message.sentence
    saver.begin(note_of(OTHER))
    saver.type("second")
    (fault,) = mylist.finish()
    assert fault.code == "disk-full"
    full = False
    assert mylist.finish() == ()
    assert (on_disk(URN), on_disk(OTHER)) == ("first", "second")
    assert saver.state == "saved"


def test_things_are_done_in_the_order_in_which_they_were_asked(qtbot: QtBot, mylist: MyList) -> None:
    seen: list[Any] = []
    for n in range(20):
        mylist.do(lambda library, n=n: library.mine.tags.put([URN], f"tag {n:02}"))
        mylist.ask(lambda library: len(library.mine.tags.of(URN)), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(1, 21))


def test_each_action_is_told_once_and_typing_is_not_told(qtbot: QtBot, mylist: MyList) -> None:
    told: list[Done] = []
    mylist.done.connect(told.append)
    mylist.toggle(URN)
    mylist.do(lambda library: library.mine.notes.write(URN, "x"), quiet=True)
    mylist.do(lambda library: library.mine.decisions.decide([URN], "yes"))
    mylist.do(lambda library: library.mine.decisions.decide([URN], "yes"))  # as it was: nothing to undo
    mylist.undo()
    mylist.redo()
    qtbot.waitUntil(lambda: len(told) >= 4)
    qtbot.wait(50)
    assert [(each.how, each.words) for each in told] == [
        ("done", "Added 1 setting to a new list, My shortlist"),
        ("done", "Decided yes about 1 setting"),
        ("undone", "Decided yes about 1 setting"),
        ("redone", "Decided yes about 1 setting"),
    ]


def test_reading_what_is_kept_makes_no_file(qtbot: QtBot, mylist: MyList, tmp_path: Path) -> None:
    with qtbot.waitSignal(mylist.changed):
        mylist.refresh()
    assert mylist.kept.nothing
    assert not list(tmp_path.rglob("user.sqlite"))


def test_a_copy_for_the_day_is_made_once_something_was_done(qtbot: QtBot, mylist: MyList) -> None:
    heard: list[Any] = []
    mylist.refresh()
    mylist.ask(lambda library: library.backups(), heard.append)
    mylist.do(lambda library: library.mine.decisions.decide([URN], "yes"))
    mylist.refresh()
    mylist.refresh()
    mylist.ask(lambda library: library.backups(), heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[0] == []
    assert [copy.daily for copy in heard[1]] == [True]


def test_a_disk_without_room_for_the_day_s_copy_is_told(
    qtbot: QtBot, mylist: MyList, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_library: Library) -> None:
        raise KnownError("disk-full", where="here")

    monkeypatch.setattr(Library, "back_up_daily", full)
    with qtbot.waitSignal(mylist.failed) as told:
        mylist.refresh()
    assert told.args is not None
    assert told.args[0].code == "disk-full"


def test_a_setting_goes_on_the_list_used_last(qtbot: QtBot, mylist: MyList) -> None:
    mylist.make_list("First")
    mylist.make_list("Second")
    mylist.toggle(URN, 1)
    mylist.toggle(OTHER)
    qtbot.waitUntil(lambda: OTHER in mylist)
    assert [each.urns for each in mylist.kept.lists] == [(URN, OTHER), ()]
    assert mylist.lists_of(OTHER) == (1,)


def search(looked_at: str) -> SearchFace:
    return SearchFace(1, "Near us", "{}", looked_at, "2026-06-30")


@pytest.mark.parametrize(
    ("new", "looked_at", "said"),
    [
        (3, "2026-11-14T09:00:00Z", "3 new since 14 November"),
        (0, "2026-11-14T09:00:00Z", "Nothing new since 14 November"),
        (1, "2025-11-14T09:00:00Z", "1 new since 14 November 2025"),
        (None, "2025-11-14T09:00:00Z", ""),
    ],
)
def test_a_saved_search_says_what_is_new_and_since_when(new: int | None, looked_at: str, said: str) -> None:
    kept = Kept(searches=(search(looked_at),))
    faces = folders(kept, {} if new is None else {1: new}, {1: 12}, "2026-11-22")
    (face,) = [face for face in faces if face.key == ("search", 1)]
    assert (face.second, face.new) == (said, bool(new))


def test_the_folders_stand_under_their_heads_and_are_read_with_their_number() -> None:
    kept = Kept(lists=(ListFace(1, "Spring", (URN,)), ListFace(2, "Old")), tags=(("near", 2),), urns=(URN, OTHER))
    faces = folders(kept, {}, {}, "2026-11-22")
    assert [face.words for face in faces] == [
        "Shortlists", "Spring", "Old", "All kept", "Saved searches", "Tags", "near",
    ]  # fmt: skip
    assert [face.sentence for face in faces if not face.is_head] == [
        "Spring, 1 setting", "Old, 0 settings", "All kept, 2 settings", "near, 2 settings",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("since", "said"),
    [
        ([], "Nothing was done since it was made."),
        (["Wrote a note"], "One thing done since would be gone: Wrote a note."),
        (["A", "B", "C", "D"], "4 things done since would be gone, the newest: A; B; C."),
    ],
)
def test_putting_a_copy_back_says_what_it_loses(since: list[str], said: str) -> None:
    assert lost_words(since) == said
