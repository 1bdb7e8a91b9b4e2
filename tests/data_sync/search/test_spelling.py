"""Which words are compared with a misspelt one: far fewer than all, and every one that is near enough."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz, process

from data_sync.search.lines import Lines
from data_sync.search.spelling import _NEAR, _likely

WORDS = st.text(alphabet="abcdeilmnorstuy09é'", min_size=1, max_size=14)


def near(word: str, words: list[str]) -> list[tuple[str, float]]:
    found = process.extract(word, words, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=None)
    return [(candidate, score) for candidate, score, _ in found]


@given(WORDS, st.lists(WORDS, max_size=40, unique=True).map(sorted))
def test_no_word_that_is_near_is_left_out(word: str, words: list[str]) -> None:
    likely = _likely(word, Lines("\n".join(words).encode()))
    assert near(word, list(likely)) == near(word, words)


@pytest.mark.parametrize("seed", range(3))
def test_of_many_words_few_are_compared(seed: int) -> None:
    chance = random.Random(seed)
    words = sorted(
        {"".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 12))) for _ in range(5000)}
    )
    misspelt = next(word for word in words if len(word) > 8)
    misspelt = misspelt[:3] + misspelt[4:]
    likely = _likely(misspelt, Lines("\n".join(words).encode()))
    assert near(misspelt, list(likely)) == near(misspelt, words) != []
    assert len(likely) < len(words) / 20
