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

Array = np.ndarray[Any, np.dtype[Any]]
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


def build_index(*layers: Sequence[str], place: Array | None = None) -> WordIndex:
    """The index of texts of words (with one space between them): every layer has one text a setting.

    The settings stand in the order of their positions, or `place` tells each one's position. A text that many
    settings share is cut up once.
    """
    settings = len(layers[0])
    texts = list(filter(None, dict.fromkeys(chain(*layers))))
    flat = " ".join(texts).split(" ") if texts else []
    words = sorted(set(flat))
    rank = dict(zip(words, range(len(words)), strict=True))
    tokens = np.fromiter(map(rank.__getitem__, flat), np.int64, len(flat))
    widths = np.array([text.count(" ") + 1 for text in texts] + [0], np.int64)
    begins = np.cumsum(widths) - widths
    number = dict(zip([*texts, ""], range(len(widths)), strict=True))
    text = np.fromiter(map(number.__getitem__, chain(*layers)), np.int64, settings * len(layers))
    counts = widths[text]
    at = np.repeat(begins[text] - (np.cumsum(counts) - counts), counts) + np.arange(counts.sum())
    position = np.tile(np.arange(settings) if place is None else place, len(layers))
    both = np.sort(tokens[at] * max(settings, 1) + np.repeat(position, counts))
    token, positions = np.divmod(both, max(settings, 1))
    starts = np.zeros(len(words) + 1, np.int32)
    np.cumsum(np.bincount(token, minlength=len(words)), out=starts[1:])
    return WordIndex(words, starts, positions.astype(np.int32))


def postcode_words(postcode: str) -> str:
    """A postcode in parts and whole: `ls8 5dt ls85dt`."""
    outward, inward = postcode.lower().split(" ")
    return f"{outward} {inward} {outward}{inward}"
