"""Chance that falls the same on every machine: draws for the sample edition, each from its own named source.

Only `random.Random.random` is used, whose numbers are promised never to change between versions of Python; every
setting draws from a source of its own name, so that changing one of them leaves the others as they were.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

T = TypeVar("T")
SEED = "childcare-atlas-sample-1"


class Chance:
    """A source of draws named by `key`."""

    def __init__(self, *key: object) -> None:
        self._random = random.Random("/".join([SEED, *map(str, key)]))

    def unit(self) -> float:
        """A number from 0 up to 1."""
        return self._random.random()

    def happens(self, share: float) -> bool:
        return self.unit() < share

    def below(self, n: int) -> int:
        """A whole number from 0 to `n` - 1."""
        return int(self.unit() * n)

    def pick(self, things: Sequence[T]) -> T:
        return things[self.below(len(things))]

    def weighted(self, pairs: Sequence[tuple[T, float]]) -> T:
        """One of the values of (value, weight) pairs."""
        at = self.unit() * sum(weight for _, weight in pairs)
        for value, weight in pairs:
            at -= weight
            if at < 0:
                return value
        return pairs[-1][0]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        return [thing for _, _, thing in sorted((self.unit(), n, thing) for n, thing in enumerate(things))]

    def spread(self) -> float:
        """A number about 0, mostly within 1 and never beyond 2 either way (four even draws: no logarithms)."""
        return (self.unit() + self.unit() + self.unit() + self.unit()) - 2.0

    def day(self, first: date, last: date) -> date:
        """A day from `first` to `last`, both within."""
        return first + timedelta(days=self.below((last - first).days + 1))

    def weekday(self, first: date, last: date) -> date:
        """As `day`, but never a Saturday or Sunday unless nothing else lies between."""
        day = self.day(first, last)
        back = day - timedelta(days=max(0, day.weekday() - 4))
        return back if back >= first else day
