"""Whether two addresses are the same premises, however they are written; the words for it stand in ``premises.toml``.

Only published addresses are read: a withheld setting has none, so it never shares premises with anything.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal

Same = Literal["same", "written_differently"]

_NEAR = 90
"""From this token ratio (0 to 100) two addresses of one postcode differ only by a slip of the pen ("Longlevns")."""
_APOSTROPHES = re.compile(r"['’‘`´]")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Premises:
    """An address in a form that can be compared: its words in order, and those of them that bear a number."""

    postcode: str
    words: tuple[str, ...]
    numbers: frozenset[str]


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "premises.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=50_000)
def plain_words(text: str) -> tuple[str, ...]:
    """The words of an address or a name: lower case, no punctuation, one spelling for each."""
    table = _table()
    bare = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text)).casefold().replace("&", " and ")
    unaccented = "".join(c for c in bare if not unicodedata.combining(c))
    plain = f" {_NOT_A_WORD.sub(' ', unaccented).strip()} "
    for phrase, word in table["phrases"].items():
        plain = plain.replace(f" {phrase} ", f" {word} ")
    words: dict[str, str] = table["words"]
    return tuple(w for w in (words.get(w, w) for w in plain.split()) if w)


def premises_of(address: str | None, postcode: str | None) -> Premises | None:
    """The premises of a published address; None where the address or the postcode is blank."""
    words = plain_words(address or "")
    if not words or not postcode:
        return None
    return Premises(postcode, words, frozenset(w for w in words if any(c.isdigit() for c in w)))


def how_same(one: Premises | None, other: Premises | None) -> Same | None:
    """How surely two addresses are the same premises; None where they are not, or where one of them is unknown.

    Numbers must agree: 9 and 11 High Street, or Unit 3 and Unit 5, are neighbours and not the same premises.
    """
    if one is None or other is None or one.postcode != other.postcode:
        return None
    if one.words == other.words:
        return "same"
    if one.numbers != other.numbers:
        return None
    few, many = sorted((set(one.words), set(other.words)), key=len)
    if few <= many and (len(few) > 1 or one.numbers):
        return "written_differently"
    from rapidfuzz import fuzz

    near = fuzz.token_sort_ratio(" ".join(one.words), " ".join(other.words))
    return "written_differently" if near >= _NEAR else None
