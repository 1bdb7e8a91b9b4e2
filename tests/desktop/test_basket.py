"""The settings ticked to be compared: two to six, each once, in the order they were ticked."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.presenters.basket import Basket


def test_ticking_turns_over_and_keeps_the_order(qtbot: QtBot) -> None:
    basket = Basket()
    assert [basket.toggle(urn) for urn in ("B", "A", "C")] == [True, True, True]
    assert basket.urns == ("B", "A", "C")
    assert basket.toggle("A") is False
    assert (basket.urns, "A" in basket, len(basket)) == (("B", "C"), False, 2)


def test_a_seventh_is_told_and_not_taken(qtbot: QtBot) -> None:
    basket = Basket()
    basket.replace("ABCDEF")
    changes: list[int] = []
    basket.changed.connect(lambda: changes.append(1))
    with qtbot.waitSignal(basket.full):
        assert basket.toggle("G") is False
    assert (basket.urns, changes) == (tuple("ABCDEF"), [])


def test_it_says_that_it_changed_only_when_it_did(qtbot: QtBot) -> None:
    basket = Basket()
    changes: list[tuple[str, ...]] = []
    basket.changed.connect(lambda: changes.append(basket.urns))
    basket.replace(["A", "B", "A"])
    basket.replace(["A", "B"])
    assert basket.enough
    basket.clear()
    basket.clear()
    assert changes == [("A", "B"), ()]
    assert not basket.enough
