"""The word index: which settings have a word that begins so, in their name, their place, or elsewhere.

Words stand sorted, each with the positions of its settings one after another, so that a prefix is one slice of one
array.
(FTS5 in rowid order answered in 0.25 ms for the first rows; all hits, which counts and facets need, cost 5 to 12 ms
for short prefixes. A slice costs 0.02 ms.)
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np

from data_sync.search.words import words_of

FIELDS = ("name", "place", "other")


@dataclass(slots=True)
class WordIndex:
    """Sorted words and, for word n, positions[starts[n]:starts[n + 1]]."""

    words: Sequence[str]
    starts: np.ndarray[Any, np.dtype[np.int32]]
    positions: np.ndarray[Any, np.dtype[np.int32]]

    def having(self, prefix: str, whole: bool = False) -> np.ndarray[Any, np.dtype[np.int32]]:
        """Positions of the settings with a word beginning with `prefix` (equal to it when `whole`); may repeat."""
        first = bisect.bisect_left(self.words, prefix)
        last = bisect.bisect_right(self.words, prefix if whole else prefix + "\U0010ffff")
        return self.positions[self.starts[first] : self.starts[last]]


def build_index(rows: Sequence[Sequence[str]]) -> WordIndex:
    """The index of `rows`, each the words of one setting in the order of positions."""
    flat = list(chain.from_iterable(rows))
    words = sorted(set(flat))
    rank = dict(zip(words, range(len(words)), strict=True))
    token = np.fromiter(map(rank.__getitem__, flat), np.int32, len(flat))
    counts = np.fromiter(map(len, rows), np.int32, len(rows))
    position = np.repeat(np.arange(len(rows), dtype=np.int32), counts)
    starts = np.zeros(len(words) + 1, np.int32)
    np.cumsum(np.bincount(token, minlength=len(words)), out=starts[1:])
    return WordIndex(words, starts, position[np.argsort(token, kind="stable")])


def place_words(town: str | None, la: str | None) -> list[str]:
    """Words of the town and the authority."""
    return words_of(f"{town or ''} {la or ''}")


def reference_words(urn: str, postcode: str | None) -> list[str]:
    """The URN, and the postcode in parts and whole."""
    if not postcode:
        return [urn.lower()]
    outward, inward = postcode.lower().split(" ")
    return [urn.lower(), outward, inward, outward + inward]
