"""Text as it is compared: accents, case, apostrophes and punctuation away; "St" and "Saint" are one word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import compress

_ASCII_WORD = re.compile(r"[0-9a-z]+")
_ANY_WORD = re.compile(r"[^\W_]+")
_SAME = {"saint": "st", "and": ""}
_SPECIAL = re.compile(r"\b(?:saint|and)\b")
_APOSTROPHES = re.compile("[\u2018\u2019`\u00b4\u02bc]")
_FOLDED = bytes(n if chr(n).isalnum() or n == ord("\n") else ord(" ") for n in range(128)).lower() + bytes(128)
"""ASCII in lower case, a space for all that is neither letter nor digit."""


def words_of(text: str) -> list[str]:
    """The words of `text` in order: `St. Mary's Pre-School & Crèche` is st, marys, pre, school, creche."""
    text = text.casefold().replace("'", "")
    if text.isascii():
        words = _ASCII_WORD.findall(text)
    else:
        folded = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text)).casefold()  # ℠ comes apart in capitals
        words = _ANY_WORD.findall("".join(c for c in folded if not unicodedata.combining(c)))
    if _SPECIAL.search(text):
        words = [same for w in words if (same := _SAME.get(w, w))] or words  # who types "and" may mean Andover
    return words


def _has_special(words: str) -> bool:
    return ("and" in words or "saint" in words) and _SPECIAL.search(words) is not None


def spaced_words(texts: Sequence[str]) -> list[str]:
    """The words of each text with a space between them, as `words_of` has them: all plain texts are folded at once."""
    plain = [text.isascii() and "\n" not in text for text in texts]
    together = "\n".join(compress(texts, plain)).encode("ascii").translate(_FOLDED, b"'").decode()
    folded = iter(together.split("\n"))
    found = [" ".join(next(folded).split()) if simple else None for simple in plain]
    return [
        " ".join(words_of(text)) if words is None or _has_special(words) else words
        for words, text in zip(found, texts, strict=True)
    ]


def sort_key(label: str) -> str:
    """What settings are put in order by: the label's words."""
    return sort_keys([label])[0]


def sort_keys(labels: Sequence[str]) -> list[str]:
    """The `sort_key` of each label."""
    return [words or label.casefold() for words, label in zip(spaced_words(labels), labels, strict=True)]
