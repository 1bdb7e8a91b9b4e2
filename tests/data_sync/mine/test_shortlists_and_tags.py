"""Shortlists in the person's own order, and tags."""

from __future__ import annotations

import pytest

from data_sync.errors import KnownError
from data_sync.mine import Mine

A, B, C = "EY100001", "EY100002", "VC345678"


def test_lists_have_names_an_order_and_settings_in_an_order(mine: Mine) -> None:
    near, far = mine.shortlists.make("Near home"), mine.shortlists.make("Near work")
    assert mine.shortlists.add(near, [A, B]) == 2
    assert mine.shortlists.add(far, [B]) == 1
    assert [(s.name, s.count) for s in mine.shortlists.all()] == [("Near home", 2), ("Near work", 1)]
    mine.shortlists.arrange([far])
    assert [s.name for s in mine.shortlists.all()] == ["Near work", "Near home"]
    assert [s.name for s in mine.shortlists.of(B)] == ["Near work", "Near home"]
    assert mine.shortlists.urns(near) == (A, B)


def test_a_setting_stands_on_a_list_once_and_keeps_its_place(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    mine.shortlists.add(one, [A, B])
    assert mine.shortlists.add(one, [B, " vc345678 ", C]) == 1
    assert mine.shortlists.urns(one) == (A, B, C)
    assert mine.shortlists.add(one, ["123456"], at=1) == 1
    assert mine.shortlists.urns(one) == (A, "123456", B, C)


def test_settings_are_moved_within_a_list_and_carried_to_another(mine: Mine) -> None:
    one, two = mine.shortlists.make("One"), mine.shortlists.make("Two")
    mine.shortlists.add(one, [A, B, C])
    mine.shortlists.move(one, [C], 0)
    assert mine.shortlists.urns(one) == (C, A, B)
    mine.shortlists.move(one, [C, A], 1)
    assert mine.shortlists.urns(one) == (B, C, A)
    mine.shortlists.arrange_settings(one, [A, B])
    assert mine.shortlists.urns(one) == (A, B, C)
    assert mine.shortlists.carry([B, A, "EY999999"], one, two) == 2
    assert (mine.shortlists.urns(one), mine.shortlists.urns(two)) == ((C,), (B, A))
    assert mine.shortlists.remove(two, [A, C]) == 1
    assert mine.shortlists.urns(two) == (B,)


def test_a_name_is_taken_whatever_its_case_and_a_blank_one_is_none(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    with pytest.raises(KnownError) as taken:
        mine.shortlists.make(" favourites ")
    assert (taken.value.code, taken.value.facts["name"]) == ("name-taken", "Favourites")
    for name in ("", "  ", "x" * 100_000):
        with pytest.raises(KnownError) as bad:
            mine.shortlists.rename(one, name)
        assert bad.value.code == "bad-name"
    mine.shortlists.rename(one, "FAVOURITES")
    mine.shortlists.rename(one, "Two\nlines")
    assert [s.name for s in mine.shortlists.all()] == ["Two lines"]


def test_a_deleted_list_is_gone_and_what_is_known_of_its_settings_stays(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    mine.shortlists.add(one, [A])
    mine.notes.write(A, "Kind staff")
    mine.shortlists.delete(one)
    assert mine.shortlists.all() == ()
    assert mine.notes.text(A) == "Kind staff"
    with pytest.raises(KnownError) as gone:
        mine.shortlists.add(one, [A])
    assert gone.value.code == "unknown-value"
    assert mine.shortlists.make("Favourites") != one, "the number of a deleted list is not given again"


def test_what_is_no_urn_is_refused_and_nothing_of_the_call_stays(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    with pytest.raises(KnownError) as bad:
        mine.shortlists.add(one, [A, "Little Acorns"])
    assert bad.value.code == "unknown-urn"
    assert mine.shortlists.urns(one) == ()


def test_a_list_of_a_thousand_settings_is_put_in_order(mine: Mine) -> None:
    one = mine.shortlists.make("All of Leeds")
    urns = [f"EY{n}" for n in range(100_000, 101_000)]
    mine.shortlists.add(one, urns)
    mine.shortlists.arrange_settings(one, urns[::-1])
    assert mine.shortlists.urns(one) == tuple(urns[::-1])


def test_one_word_is_one_tag_whatever_its_case(mine: Mine) -> None:
    assert mine.tags.put([A, B], "SEND") == 2
    assert mine.tags.put([B, C], "send") == 1
    assert mine.tags.all() == {"SEND": 3}
    assert mine.tags.urns("Send") == (A, B, C)
    assert mine.tags.of(C) == ("SEND",)
    assert mine.tags.take([A], "send") == 1
    assert mine.tags.all() == {"SEND": 2}


def test_a_renamed_tag_joins_the_one_of_that_name(mine: Mine) -> None:
    mine.tags.put([A, B], "garden")
    mine.tags.put([B, C], "outdoors")
    mine.tags.rename("garden", "Outdoors")
    assert mine.tags.urns("outdoors") == (A, B, C)
    mine.tags.rename("outdoors", "OUTDOORS")
    assert mine.tags.all() == {"OUTDOORS": 3}
    mine.tags.delete("outdoors")
    assert mine.tags.all() == {}
    mine.undo()
    assert mine.tags.all() == {"OUTDOORS": 3}
    mine.undo()
    assert mine.tags.all() == {"Outdoors": 3}
    mine.undo()
    assert mine.tags.all() == {"garden": 2, "outdoors": 2}
