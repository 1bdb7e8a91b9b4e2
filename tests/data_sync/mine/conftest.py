"""A person's file with a clock that the test winds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data_sync.mine import Mine
from data_sync.store.places import Places
from data_sync.store.user import open_user


class Clock:
    """Stands still until it is wound."""

    def __init__(self) -> None:
        self.now = datetime(2026, 7, 1, 9, tzinfo=UTC)

    def __call__(self) -> str:
        return self.now.strftime("%Y-%m-%dT%H:%M:%SZ")

    def wind(self, **time: int) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def open_mine(places: Places, clock: Clock) -> Iterator[Callable[[], Mine]]:
    """Opens the person's file, as often as the test wants."""
    opened: list[Mine] = []

    def make() -> Mine:
        opened.append(Mine(open_user(places), clock))
        return opened[-1]

    yield make
    for mine in opened:
        mine.close()


@pytest.fixture
def mine(open_mine: Callable[[], Mine]) -> Mine:
    return open_mine()
