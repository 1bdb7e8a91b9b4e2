"""Text as it is compared: accents, case, apostrophes and punctuation away; "St" and "Saint" are one word."""

from __future__ import annotations

import re
import unicodedata

_ASCII_WORD = re.compile(r"[0-9a-z]+")
_ANY_WORD = re.compile(r"[^\W_]+")
_SAME = {"saint": "st", "and": ""}
_SPECIAL = re.compile(r"\b(?:saint|and)\b")
_APOSTROPHES = re.compile("[\u2018\u2019`\u00b4\u02bc]")


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


def sort_key(label: str) -> str:
    """What settings are put in order by: the label's words."""
    return " ".join(words_of(label)) or label.casefold()
