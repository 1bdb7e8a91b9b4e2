"""What the person says of settings, changes and earlier registrations; what they watch; and all of it gathered."""

from __future__ import annotations

from typing import Any

import pytest

from data_sync.errors import KnownError
from data_sync.mine import ChangeKey, Marks, Mine

A, B, C = "EY100001", "EY100002", "2700001"


def test_a_decision_is_yes_maybe_or_no(mine: Mine) -> None:
    mine.decisions.decide([A, B], "maybe")
    mine.decisions.decide([B], "no")
    assert {urn: d.word for urn, d in mine.decisions.all().items()} == {A: "maybe", B: "no"}
    mine.decisions.decide([A], None)
    assert mine.decisions.of(A) is None
    with pytest.raises(KnownError) as bad:
        mine.decisions.decide([A], "perhaps")
    assert bad.value.code == "unknown-value"


def test_changes_are_acknowledged_one_several_and_taken_back(mine: Mine, clock: Any) -> None:
    left, places, older = (
        ChangeKey(A, "left", "2026-03-31", "2026-06-30"),
        ChangeKey(B, "places_changed", "2026-03-31", "2026-06-30"),
        ChangeKey(A, "renamed", "2025-12-31", "2026-03-31"),
    )
    assert mine.acknowledgements.acknowledge([left, places, left]) == 2
    clock.wind(days=1)
    assert mine.acknowledgements.acknowledge([left, older]) == 1
    assert mine.acknowledgements.between("2026-03-31", "2026-06-30") == {
        left: "2026-07-01T09:00:00Z",
        places: "2026-07-01T09:00:00Z",
    }
    assert list(mine.acknowledgements.of(A)) == [left, older]
    assert mine.acknowledgements.take_back([places, ChangeKey(C, "left", "2026-03-31", "2026-06-30")]) == 1
    assert mine.acknowledgements.between("2026-03-31", "2026-06-30").keys() == {left}
    mine.undo()
    mine.undo()
    assert mine.acknowledgements.between("2025-12-31", "2026-03-31") == {}


def test_what_is_watched_is_told_with_what_is_due_first(mine: Mine) -> None:
    mine.watch_list.add([A, B])
    mine.watch_list.change(B, owner="Sam", next_action="Visit", due="2026-08-01", rag="amber", note="After the report")
    mine.watch_list.change(C, due="2026-07-10")
    assert [(w.urn, w.due, w.rag) for w in mine.watch_list.all()] == [
        (C, "2026-07-10", None), (B, "2026-08-01", "amber"), (A, None, None),
    ]  # fmt: skip
    mine.watch_list.change(B, rag="", due="", owner="Ali")
    watched = mine.watch_list.of(B)
    assert watched is not None
    assert (watched.owner, watched.next_action, watched.due, watched.rag) == ("Ali", "Visit", None, None)
    assert mine.watch_list.drop([B, "EY999999"]) == 1
    assert mine.watch_list.of(B) is None


@pytest.mark.parametrize(("said", "code"), [({"due": "1 August"}, "bad-date"), ({"rag": "blue"}, "unknown-value")])
def test_a_wrong_date_or_colour_is_refused_and_nothing_of_it_stays(mine: Mine, said: Any, code: str) -> None:
    with pytest.raises(KnownError) as bad:
        mine.watch_list.change(A, owner="Sam", **said)
    assert bad.value.code == code
    assert mine.watch_list.all() == ()


def test_a_verdict_on_an_earlier_registration_is_kept_with_its_evidence(mine: Mine) -> None:
    mine.confirmations.decide(A, C, "same", ["The same premises: 19 Bonython Road, LS8 5DT."])
    mine.confirmations.decide(B, C, "different")
    assert mine.confirmations.all()[A, C].evidence == ("The same premises: 19 Bonython Road, LS8 5DT.",)
    assert [(c.earlier, c.verdict) for c in mine.confirmations.of(C)] == [(A, "same"), (B, "different")]
    mine.confirmations.decide(A, C, "different")
    assert mine.confirmations.all()[A, C].verdict == "different"
    mine.confirmations.decide(A, C, None)
    assert mine.confirmations.of(A) == ()
    for earlier, verdict in ((A, "perhaps"), (C, "same")):
        with pytest.raises(KnownError):
            mine.confirmations.decide(earlier, C, verdict)


def test_confirmed_registrations_make_a_line_and_rejected_ones_do_not(mine: Mine) -> None:
    mine.confirmations.decide(A, B, "same")
    mine.confirmations.decide(B, C, "same")
    mine.confirmations.decide(C, "2800001", "different")
    assert mine.confirmations.line(B) == {A, B, C}
    assert mine.confirmations.line("2800001") == {"2800001"}


def test_everything_about_a_setting_is_gathered_for_a_list(mine: Mine) -> None:
    one = mine.shortlists.make("Favourites")
    mine.shortlists.add(one, [A])
    mine.tags.put([A], "garden")
    mine.notes.write(A, "Kind staff")
    mine.notes.write(B, "About the report alone", about="10070929")
    mine.decisions.decide([A], "yes")
    mine.watch_list.change(A, rag="green")
    marks = mine.marks([A, B, C])
    assert marks[A] == Marks(A, ("Favourites",), ("garden",), "yes", "Kind staff", "green", True)
    assert marks[B] == Marks(B)
    assert marks[C] == Marks(C)
    assert mine.urns() == (A, B)
    assert len(mine.marks([f"EY{n}" for n in range(100_000, 102_000)])) == 2_000


def test_small_things_are_kept_without_a_trace_or_as_an_action(mine: Mine) -> None:
    mine.kept.put("last-look", "2026-06-30")
    assert mine.journal.last() is None
    mine.kept.choose("compare", [A, B], "Chose two settings to compare")
    assert (mine.kept.get("compare"), mine.kept.get("last-look")) == ([A, B], "2026-06-30")
    mine.undo()
    assert mine.kept.get("compare", []) == []
