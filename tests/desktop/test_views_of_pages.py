"""Each page's view: how it stands is read, fits what a project may hold, and is given back just so."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from data_sync.api import Query
from data_sync.share.project_views import PAGES, state_of, view_words
from desktop.presenters.basket import Basket
from desktop.settings import Settings
from desktop.views.project.stands import stands

URNS = ("EY990114", "EY990131")


class Pages:
    """The pages of a window as far as views touch them; what was done with them stands in `done`."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.settings = Settings(
            results_as="both",
            authorities=["Leeds"],
            statistics={"area": "la:Leeds", "release": "2026-03-31"},
            rest={"export": {"form": "pdf", "settings wide": ["urn", "own: Fees"]}, "mirror": "/secret"},
        )
        self.basket = Basket()
        self.find = SimpleNamespace(
            query=Query(text="acorn", la=("Leeds",), sort="places"), ask=lambda query: self.done.append(query)
        )
        self.only = SimpleNamespace(isChecked=lambda: True, setChecked=lambda on: self.done.append(on))
        areas: Any = SimpleNamespace(areas=("Leeds",), choose=lambda names: self.done.append(names))
        pages: dict[str, Any] = {
            "find": SimpleNamespace(show_as=lambda way: self.done.append(way)),
            "compare": SimpleNamespace(only=self.only),
            "statistics": SimpleNamespace(
                presenter=SimpleNamespace(show_view=lambda area, day: self.done.append((area, day)))
            ),
        }
        find: Any = self.find
        self.stands = stands(pages.__getitem__, lambda _key: True, find, self.basket, self.settings, areas)


def test_every_page_that_can_be_kept_is_one_that_a_project_knows() -> None:
    assert tuple(Pages().stands) == PAGES


@pytest.mark.parametrize(
    ("page", "words", "done"),
    [
        (
            "find", "Find, with the map. Sorted by places. Settings on the register: with the words “acorn”; local"
            " authority Leeds.", ["both", Query(text="acorn", la=("Leeds",), sort="places")],
        ),
        ("compare", "Compare: 2 settings side by side, by URN, only what differs.", [True]),
        ("statistics", "Statistics: Leeds, as at 31 March 2026.", [("la:Leeds", "2026-03-31")]),
        ("whatsnew", "What’s new: Leeds.", [["Leeds"]]),
        ("columns", "Columns chosen for taking away: settings: 2. They name columns of yours: Fees.", []),
    ],
)  # fmt: skip
def test_how_a_page_stands_is_said_whole_and_given_back(page: str, words: str, done: list[Any]) -> None:
    pages = Pages()
    pages.basket.replace(URNS)
    state = pages.stands[page].now()
    assert state is not None
    assert state_of(page, state) == state
    assert view_words(page, state) == words
    pages.basket.clear()
    del pages.settings.rest["export"]["settings wide"]
    pages.stands[page].show(state)
    assert pages.done == done
    if page == "compare":
        assert pages.basket.urns == URNS
    if page == "columns":
        assert pages.settings.rest["export"] == {"form": "pdf", "settings wide": ["urn", "own: Fees"]}


def test_a_page_that_shows_nothing_cannot_be_kept() -> None:
    pages = Pages()
    assert pages.stands["compare"].now() is None
    pages.settings.rest = {}
    assert pages.stands["columns"].now() is None
