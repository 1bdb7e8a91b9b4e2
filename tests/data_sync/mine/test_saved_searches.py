"""Saved searches as living folders: new since the last look."""

from __future__ import annotations

from typing import Any

import pytest

from data_sync.errors import KnownError
from data_sync.mine import Mine
from data_sync.search.query import Query, parse_spec

LEEDS = Query(la=("Leeds",), outcomes=(parse_spec("card.inclusion=strong,exceptional"),)).to_json()


def test_a_search_is_kept_as_it_was_asked(mine: Mine) -> None:
    kept = mine.searches.save("Leeds", LEEDS, ["EY100001"], "2026-03-31")
    held = mine.searches.get(kept)
    assert (held.name, held.query, held.looked_as_at) == ("Leeds", LEEDS, "2026-03-31")
    assert Query.from_json(held.query).la == ("Leeds",)


def test_what_was_found_when_it_was_saved_is_not_new(mine: Mine) -> None:
    kept = mine.searches.save("Leeds", LEEDS, ["EY100001", "EY100002"], "2026-03-31")
    assert mine.searches.news(kept, ["EY100002", "EY100001"]) == mine.searches.news(kept, ["EY100001", "EY100002"])
    news = mine.searches.news(kept, ["EY100009", "EY100002", "EY100003"])
    assert news.new == ("EY100009", "EY100003")
    assert news.gone == ("EY100001",)


def test_looking_makes_the_new_seen_until_more_comes(mine: Mine, clock: Any) -> None:
    kept = mine.searches.save("Leeds", LEEDS, [], "2026-03-31")
    clock.wind(days=90)
    found = ["EY100001", "EY100002"]
    assert mine.searches.news(kept, found).new == tuple(found)
    mine.searches.look(kept, found, "2026-06-30")
    assert mine.searches.news(kept, found).new == ()
    held = mine.searches.get(kept)
    assert (held.looked_as_at, held.looked_at) == ("2026-06-30", "2026-09-29T09:00:00Z")
    mine.undo()
    assert mine.searches.news(kept, found).new == tuple(found)


def test_another_question_under_the_same_name_starts_anew(mine: Mine) -> None:
    kept = mine.searches.save("Leeds", LEEDS, ["EY100001"], "2026-03-31")
    mine.searches.ask_for(kept, Query(la=("York",)).to_json(), ["EY200001"], "2026-06-30")
    assert mine.searches.news(kept, ["EY200001"]).new == ()
    assert Query.from_json(mine.searches.get(kept).query).la == ("York",)


def test_searches_are_renamed_put_in_order_and_deleted(mine: Mine) -> None:
    one = mine.searches.save("One", LEEDS, [], "2026-06-30")
    two = mine.searches.save("Two", LEEDS, [], "2026-06-30")
    mine.searches.arrange([two])
    mine.searches.rename(one, "First")
    assert [s.name for s in mine.searches.all()] == ["Two", "First"]
    with pytest.raises(KnownError, match="already"):
        mine.searches.save("first", LEEDS, [], "2026-06-30")
    mine.searches.delete(two)
    with pytest.raises(KnownError) as gone:
        mine.searches.seen(two)
    assert gone.value.code == "unknown-value"


def test_all_of_england_can_be_seen(mine: Mine) -> None:
    urns = [f"EY{n}" for n in range(100_000, 160_000)]
    kept = mine.searches.save("England", Query().to_json(), urns, "2026-06-30")
    assert mine.searches.seen(kept) == frozenset(urns)
    assert mine.searches.news(kept, [*urns, "2700001"]).new == ("2700001",)
