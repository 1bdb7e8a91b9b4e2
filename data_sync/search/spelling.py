"""When nothing matches: the nearest words that the register has (`montesori` becomes montessori)."""

from __future__ import annotations

from collections.abc import Sequence

from data_sync.search.lines import Lines
from data_sync.search.text import WordIndex

_FIELDS = ("name", "place")
_MOST = 8
"""Words: each costs some 20 ms, and who pastes a page of text does not mean a name."""
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
            for candidate, score, _ in process.extract(
                word, _all(known), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=5
            ):
                weight = (round(score / 4), len(known.having(candidate, whole=True)), candidate)
                if best is None or weight > best:
                    best = weight
        if best is None:
            return None
        mended.append(best[2])
    return mended


def _all(index: WordIndex) -> Sequence[str]:
    """The words as rapidfuzz goes through them fastest."""
    return index.words.whole() if isinstance(index.words, Lines) else index.words
