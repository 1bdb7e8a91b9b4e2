"""When nothing matches: the nearest words that the register has (`montesori` becomes montessori)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from data_sync.search.lines import Lines
from data_sync.search.text import Array, WordIndex

_FIELDS = ("name", "place")
_MOST = 8
"""Words: who pastes a page of text does not mean a name."""
_NEAR = 76.0
"""Of 100: one or two letters off in a word of six or more; words of three letters are left alone."""


def respelled(words: list[str], index: dict[str, WordIndex]) -> list[str] | None:
    """The words with each one that nothing begins with put as the nearest known; None where one has no near
    neighbour."""
    if len(words) > _MOST:
        return None
    from rapidfuzz import fuzz, process  # 27 ms to import, and wanted only when nothing was found

    mended = []
    for word in words:
        if any(len(i.having(word)) for i in index.values()):
            mended.append(word)
            continue
        if len(word) < 4 or any(c.isdigit() for c in word):
            return None
        best: tuple[float, int, str] | None = None
        for name in _FIELDS:
            known = index[name]
            likely = _likely(word, known.words)
            for candidate, score, _ in process.extract(word, likely, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=5):
                weight = (round(score / 4), len(known.having(candidate, whole=True)), candidate)
                if best is None or weight > best:
                    best = weight
        if best is None:
            return None
        mended.append(best[2])
    return mended


_ONES = np.array([bin(n).count("1") for n in range(1 << 16)], np.uint8)
_DIGIT, _OTHER, _FOREIGN = (np.uint32(1) << np.uint32(n) for n in (26, 27, 28))


def _likely(word: str, words: Lines | Sequence[str]) -> Sequence[str]:
    """The words that can be as near as `_NEAR`, in their order: a few hundred of sixty thousand.

    The nearness of two words is twice the letters that they have in common by the letters of both. So of the distinct
    letters of either no more may be missing in the other than its length leaves over; that is told by one number a
    word, for all words at once, and takes a tenth of the time of comparing them.
    """
    if not isinstance(words, Lines):
        return words
    if not word.isascii():
        return words.whole()
    known, long = _letters(words)
    mine = np.frombuffer(word.encode(), np.uint8)
    own = np.bitwise_or.reduce(_BITS[mine])
    share = _NEAR / 200
    in_common = share * (len(word) + long) - 1e-6  # at least so many letters, in this order
    near = _ones(own & ~known) <= len(word) - in_common
    near &= _ones(known & ~own) <= long - in_common
    near |= known & _FOREIGN > 0  # its bytes are not its letters
    return [words[n] for n in np.flatnonzero(near).tolist()]


def _ones(masks: Array) -> Array:
    """How many bits are set, as whole numbers that can be compared with."""
    ones: Array = _ONES[masks & 0xFFFF] + _ONES[masks >> np.uint32(16)]
    return ones


def _bits() -> Array:
    """The bit of each byte: one a letter of the alphabet; digits, other signs and letters of more bytes share one."""
    bits = np.full(256, _OTHER, np.uint32)
    for n in range(26):
        bits[ord("a") + n] = np.uint32(1) << np.uint32(n)
    bits[ord("0") : ord("9") + 1] = _DIGIT
    bits[128:] = _FOREIGN
    bits[ord("\n")] = 0
    return bits


_BITS = _bits()


@lru_cache(maxsize=2)  # names and places of the register in use
def _letters(words: Lines) -> tuple[Array, Array]:
    """Which letters each word has, and how many; worked out once for the words of an index."""
    begins, long = words.spans()
    if not len(begins):
        return np.empty(0, np.uint32), long
    return np.bitwise_or.reduceat(_BITS[np.frombuffer(words.data, np.uint8)], begins), long
