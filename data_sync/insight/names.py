"""How alike two settings' names are, by the words that tell one setting from another (``names.toml``).

"Teddy Bears Nursery" and "Teddy Bears Pre-School" are alike; "St Peter's Pre-School" and "St Peter's After School Club"
at St Peter's School share only the name of the place, which says little.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from data_sync.insight.premises import plain_words

Likeness = Literal["same", "near", "words", "place", "different"]

_NEAR = 88
"""From this token ratio (0 to 100) the telling words differ only in spelling ("Racoons", "Raccoons")."""


@cache
def _words(kind: str) -> frozenset[str]:
    table = tomllib.loads((Path(__file__).parent / "names.toml").read_text(encoding="utf-8"))
    return frozenset(table[kind])


def likeness(one: str, other: str, place: str = "") -> Likeness:
    """How alike two names are. `place` is the text of the address and town: words that stand there tell no setting
    apart.

    `same`: the same but for case, punctuation and legal form; `near`: the same telling words, or all those of one of
    them; `words`: some in common; `place`: only words of the place, or none that would tell a setting apart.
    """
    a, b = ([w for w in plain_words(name) if w not in _words("legal")] for name in (one, other))
    if a == b:
        return "same"
    telling_a, telling_b = ([w for w in words if w not in _words("kind")] for words in (a, b))
    placed = set(plain_words(place))
    common = set(telling_a) & set(telling_b)
    own = {w for w in common - placed if w not in _words("weak") and len(w) > 2}
    if sorted(telling_a) == sorted(telling_b):
        # "Little Kids Nursery" and "Little Kids Pre-School" are near; what is all of the place is not, and a club of
        # the place is not its nursery.
        return "near" if common - placed else "words" if common and _is_club(a) == _is_club(b) else "place"
    if own and (common == set(telling_a) or common == set(telling_b)):
        return "near"
    if telling_a and telling_b and (own or not common) and _spelled_alike(telling_a, telling_b):
        return "near"
    if own:
        return "words"
    return "place" if common & placed else "different"


def _is_club(words: list[str]) -> bool:
    return not _words("club").isdisjoint(words)


def _spelled_alike(one: list[str], other: list[str]) -> bool:
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(" ".join(one), " ".join(other)) >= _NEAR
