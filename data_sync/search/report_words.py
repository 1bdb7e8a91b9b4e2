"""What a person types to search inside reports, made into a question that FTS5 takes, whatever was typed.

Words all have to stand in one section; "a phrase" in this order; begin* for words that begin so; NEAR(sleep check) for
words close to each other, NEAR(sleep check, 5) within five; -word or NOT word for sections without it; OR between two.
A quote left open closes at the end. Nothing typed is an error: signs that mean nothing are passed over.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

_APOSTROPHES = re.compile("[\u2018\u2019\u201a\u201b\u02bc\u00b4`]")
_QUOTES = re.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb]")
_PART = re.compile(
    r'\s*(?P<not>-(?=[\w"])|NOT\b)?\s*'
    r'(?:NEAR\s*\((?P<near>[^()]*)\)?|"(?P<phrase>[^"]*)(?:"|$)(?P<star>\*?)|(?P<word>[^\s"()]+))'
)
_NEAREST = re.compile(r"^(?P<words>.*?)(?:[,/]\s*(?P<within>\d{1,3})\s*)?$", re.S)
_CLOSE = re.compile(r'"[^"]*"?\*?|[^\s"]+')
_WORDS = re.compile(r"[^\W_]+")
# Letters with an accent, each to the one letter it is without it.
_ACCENTS = {
    n: base[0]
    for n in range(0xC0, 0x250)
    if len(base := "".join(c for c in unicodedata.normalize("NFKD", chr(n)) if not unicodedata.combining(c))) == 1
}
_WITHIN = 10  # words, where NEAR does not say
_MOST = 40  # parts: more is no search
SHORTEST_PREFIX = 2
"""Letters that a prefix has at least; a shorter one is a word."""
MOST_BEGINNINGS = 64
"""How many words a prefix is spelt out as at most."""

Beginnings = Callable[[str], Sequence[str]]
"""The words held that begin so; more than `MOST_BEGINNINGS` of them need not be told."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Words one after another that are looked for; the last one may be the beginning of a word."""

    words: tuple[str, ...]
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A search's words. `match` is the question to FTS5, None where nothing to find was typed.

    `looked` is what is to be marked in a text that is found; `told` the search as it was understood.
    """

    match: str | None
    looked: tuple[Looked, ...]
    told: tuple[str, ...]


def ask(text: str, beginnings: Beginnings) -> Asked:
    """Understand `text`. `beginnings` tells the words held that begin with a prefix."""
    wanted: list[list[str]] = []
    unwanted: list[str] = []
    looked: list[Looked] = []
    told: list[str] = []
    either = False
    for found in list(_PART.finditer(_tidy(text)))[:_MOST]:
        word = found["word"]
        if word in ("OR", "AND") and not found["not"]:
            either = word == "OR" and bool(wanted)
            continue
        made, parts = _part(found, beginnings)
        if not parts:
            continue
        if found["not"]:
            unwanted.append(made)
            told.append(f"without {found[0].strip().removeprefix('-').removeprefix('NOT').strip()}")
            continue
        if either:
            wanted[-1].append(made)
        else:
            wanted.append([made])
        looked += parts
        told.append(found[0].strip())
        either = False
    if not wanted:
        return Asked(None, (), tuple(told))
    match = " AND ".join(_either(some) for some in wanted)
    if unwanted:
        match = f"({match}) NOT {_either(unwanted)}"
    return Asked(match, tuple(looked), tuple(told))


def narrowed(match: str, *groups: Iterable[str]) -> str:
    """`match` in the text alone, in sections that bear one tag of each group."""
    asked = f"text : ({match})"
    for group in groups:
        tags = " OR ".join(_quoted(tag) for tag in group)
        asked += f" AND tags : ({tags})"
    return asked


def section_tag(kind: str) -> str:
    """The tag of a kind of section. Tags are one word each, so that FTS5 takes them for words."""
    return f"s{kind}"


def framework_tag(framework: str | None) -> str:
    return f"f{(framework or 'none').replace('-', '')}"


def file_tag(kind: str) -> str:
    return f"k{kind}"


def urn_tag(urn: str) -> str:
    return f"u{urn.lower()}"


def tags_of(section: str, framework: str | None, kind: str, urn: str) -> str:
    """The tags of a section: what it is, and the framework, kind and setting of its report."""
    return f"{section_tag(section)} {framework_tag(framework)} {file_tag(kind)} {urn_tag(urn)}"


def _tidy(text: str) -> str:
    text = text.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ")
    return _QUOTES.sub('"', _APOSTROPHES.sub("'", text))


def _part(found: re.Match[str], beginnings: Beginnings) -> tuple[str, list[Looked]]:
    """The question for one part, and what it looks for: nothing where no letter was typed."""
    if found["near"] is not None:
        return _near(found["near"], beginnings)
    if found["phrase"] is not None:
        made, looked = _sequence(found["phrase"], bool(found["star"]), beginnings)
    else:
        made, looked = _sequence(found["word"].strip("*"), found["word"].endswith("*"), beginnings)
    return _either(made), looked


def _sequence(text: str, begins: bool, beginnings: Beginnings) -> tuple[list[str], list[Looked]]:
    """The words of `text` in their order; either of the questions will do where the last is a beginning.

    The index holds stems, and a beginning longer than a stem would miss it (`supervisi*` and the stem `supervis`): so
    the words held that begin so are asked for by name where they are few.
    """
    words = tuple(_WORDS.findall(plain(text)))
    if not words:
        return [], []
    if not begins or len(words[-1]) < SHORTEST_PREFIX:
        return [_quoted(text)], [Looked(words)]
    some = list(beginnings(words[-1]))
    if not some:
        return [_quoted(text)], [Looked(words, True)]
    if len(some) > MOST_BEGINNINGS:
        return [f"{_quoted(text)} *"], [Looked(words, True)]
    before = " ".join(words[:-1])
    return [_quoted(f"{before} {word}".strip()) for word in some], [Looked(words, True)]


def _near(inside: str, beginnings: Beginnings) -> tuple[str, list[Looked]]:
    found = _NEAREST.match(inside)
    within = int(found["within"]) if found and found["within"] else _WITHIN
    parts: list[list[str]] = []
    looked: list[Looked] = []
    for part in _CLOSE.findall(found["words"] if found else inside):
        made, some = _sequence(part.strip('*"'), part.endswith("*"), beginnings)
        if some:
            parts.append(made)
            looked += some
    if len(parts) < 2:
        return _either(made for some in parts for made in some), looked
    each = list(itertools.product(*parts)) if math.prod(map(len, parts)) <= MOST_BEGINNINGS else []
    each = each or [tuple(some[0] for some in parts)]
    return _either(f"NEAR({' '.join(one)}, {within})" for one in each), looked


def _either(questions: Iterable[str]) -> str:
    return f"({' OR '.join(questions)})"


def plain(text: str) -> str:
    """Text as it is compared, letter for letter: without case and accents."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return lower if lower.isascii() else lower.translate(_ACCENTS)


def _quoted(text: str) -> str:
    """A string of FTS5, whatever is in it."""
    return '"' + text.replace('"', " ") + '"'
