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

from data_sync.search.lines import Lines

Array = np.ndarray[Any, np.dtype[Any]]
FIELDS = ("name", "place", "other")


@dataclass(slots=True)
class WordIndex:
    """Sorted words and, for word n, positions[starts[n]:starts[n + 1]]."""

    words: Lines
    starts: np.ndarray[Any, np.dtype[np.int32]]
    positions: np.ndarray[Any, np.dtype[np.int32]]

    def having(self, prefix: str, whole: bool = False) -> np.ndarray[Any, np.dtype[np.int32]]:
        """Positions of the settings with a word beginning with `prefix` (equal to it when `whole`); may repeat."""
        first = bisect.bisect_left(self.words, prefix)
        last = bisect.bisect_right(self.words, prefix if whole else prefix + "\U0010ffff")
        return self.positions[self.starts[first] : self.starts[last]]


def build_index(*layers: Sequence[str], place: Array | None = None) -> WordIndex:
    """The index of texts of words (with one space between them): every layer has one text a setting.

    The settings stand in the order of their positions, or `place` tells each one's position.
    """
    settings = len(layers[0])
    data = "\n".join(chain(*layers)).encode()
    letters = np.frombuffer(data, np.uint8)
    gaps = np.flatnonzero((letters == ord(" ")) | (letters == ord("\n")))
    begins, ends = np.append(0, gaps + 1), np.append(gaps, len(data))
    text = np.append(0, np.cumsum(letters[gaps] == ord("\n")))
    there = ends > begins
    words, token = _numbered(data, begins[there], ends[there])
    position = np.tile(np.arange(settings) if place is None else place, len(layers))[text[there]]
    both = np.sort(token * max(settings, 1) + position)
    token, positions = np.divmod(both, max(settings, 1))
    starts = np.zeros(len(words) + 1, np.int32)
    np.cumsum(np.bincount(token, minlength=len(words)), out=starts[1:])
    return WordIndex(Lines(b"\n".join(words)), starts, positions.astype(np.int32))


_KEY = 8
"""A word's first bytes are one number, whose order is theirs: few words are longer."""
_MASKS = np.array([~0 << 8 * (_KEY - n) & 0xFFFF_FFFF_FFFF_FFFF for n in range(_KEY + 1)], np.uint64)


def _numbered(data: bytes, begins: Array, ends: Array) -> tuple[list[bytes], Array]:
    """The distinct words of `data` in their order (that of UTF-8 is that of the letters), and the number that the word
    from each of `begins` to its end has among them."""
    windows = np.ndarray(len(data), ">u8", data + bytes(_KEY), strides=(1,))
    first = windows[begins].astype(np.uint64) & _MASKS[np.minimum(ends - begins, _KEY)]
    keys = np.unique(first)
    key = np.searchsorted(keys, first)  # half the time of np.unique's own inverse
    is_long = ends - begins > _KEY
    cuts = zip(begins[is_long].tolist(), ends[is_long].tolist(), strict=True)
    longs = [data[begin:end] for begin, end in cuts]
    endings = {word: n for n, word in enumerate(sorted(set(longs)))}
    ending = np.fromiter(map(endings.__getitem__, longs), np.int64, len(longs))
    # Of one key come the word that is no longer, where there is one, and then the longer ones.
    key_of_ending = np.zeros(len(endings), np.int64)
    key_of_ending[ending] = key[is_long]
    short = np.zeros(len(keys), np.int64)
    short[key[~is_long]] = 1
    shorts, longer = np.cumsum(short), np.cumsum(np.bincount(key_of_ending, minlength=len(keys)))
    number_of_ending = shorts[key_of_ending] + np.arange(len(endings))
    number = shorts[key] - 1 + np.append(0, longer)[key]
    number[is_long] = number_of_ending[ending]
    words = np.empty(len(endings) + int(short.sum()), object)
    words[(shorts - 1 + np.append(0, longer)[:-1])[short == 1]] = keys[short == 1].astype(">u8").view(f"S{_KEY}")
    words[number_of_ending] = list(endings)
    return words.tolist(), number


def postcode_words(postcode: str) -> str:
    """A postcode in parts and whole: `ls8 5dt ls85dt`."""
    outward, inward = postcode.lower().split(" ")
    return f"{outward} {inward} {outward}{inward}"
