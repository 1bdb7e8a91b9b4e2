"""Snippets: the sentence of a section that answers a search, and where in it the words stand.

FTS5 can mark words, but takes every word of a section apart again for it, which is most of what a search would take.
Here the words as they were printed are looked for, which are known by their stems from what is held.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from data_sync.search.report_words import Looked, plain
from data_sync.sources.report_actions import sentences
from data_sync.sources.report_text import BULLET

Forms = Callable[[str], Sequence[str]]
"""The words held that have the same stem as a word."""

Span = tuple[int, int]
_LONGEST = 420  # letters of a snippet
_TOGETHER = 260  # letters up to which a second sentence with a mark is told too


class Marker:
    """Finds what a search looks for in the texts that it found."""

    def __init__(self, looked: Sequence[Looked], forms: Forms) -> None:
        self._patterns = [_pattern(one, forms) for one in looked]
        self._beginnings = [p for p, one in zip(self._patterns, looked, strict=True) if one.begins]

    def marks(self, text: str) -> list[tuple[Span, int]]:
        """Where the words stand in `text`, in order, each with the number of what was looked for."""
        letters = plain(text)
        found = [(m.span(), n) for n, p in enumerate(self._patterns) for m in p.finditer(letters)]
        return sorted(_apart(sorted(found)))

    def has_beginnings(self, text: str) -> bool:
        """Whether a word of `text` begins with each beginning that was looked for.

        A stem finds more: `supervisi*` is asked for as `supervision`, whose stem `supervise` has too.
        """
        letters = plain(text)
        return all(p.search(letters) for p in self._beginnings)

    def snippet(self, text: str) -> tuple[str, tuple[Span, ...], int]:
        """The sentence of `text` that has the most of what was looked for, its marks, and how many more are elsewhere.

        A second sentence is told where both are short; one too long is cut about its first mark.
        """
        marks = self.marks(text)
        if not marks:
            return text[:_LONGEST], (), 0
        start, end = _best(text, marks, len({n for _, n in marks}))
        if text.startswith(f"{BULLET} ", start):
            start += len(BULLET) + 1
        shown, shift, start, end = _cut(text, start, end, next(a for (a, _), _ in marks if a >= start))
        kept = tuple((a + shift, b + shift) for (a, b), _ in marks if start <= a and b <= end)
        return shown, kept, len(marks) - len(kept)


def _pattern(looked: Looked, forms: Forms) -> re.Pattern[str]:
    """A pattern for letters without case and accents; it begins with letters, which makes the search quick."""
    parts = []
    for n, word in enumerate(looked.words):
        last = n + 1 == len(looked.words)
        if last and looked.begins:
            parts.append((word, r"[^\W_]*"))
            continue
        known = sorted({word, *forms(word)}, key=len, reverse=True)
        shared = _shared(known)
        parts.append((shared, f"(?:{'|'.join(re.escape(k[len(shared) :]) for k in known)})"))
    shared, rest = parts[0]
    first = f"{re.escape(shared)}(?<![^\\W_]{re.escape(shared)}){rest}" if shared else rf"(?<![^\W_]){rest}"
    following = "".join(rf"[\W_]+{re.escape(a)}{b}" for a, b in parts[1:])
    return re.compile(rf"{first}(?![^\W_]){following}(?![^\W_])" if following else rf"{first}(?![^\W_])")


def _shared(words: Sequence[str]) -> str:
    """The letters that all of `words` begin with."""
    first, last = min(words), max(words)
    same = next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:same]


def _apart(found: Sequence[tuple[Span, int]]) -> Iterator[tuple[Span, int]]:
    """Marks that do not stand in one another."""
    behind = 0
    for (a, b), n in found:
        if a >= behind:
            yield (a, b), n
            behind = b


def _best(text: str, marks: Sequence[tuple[Span, int]], looked: int) -> Span:
    """The first of the sentences with the most different words, with the next one where that has a mark too.

    One that has all that was looked for needs no further look.
    """
    best: tuple[int, Span] = (0, (marks[0][0][0], min(len(text), marks[0][0][0] + _LONGEST)))
    at = 0
    following = False  # whether the sentence before is the best so far
    for start, end in sentences(text):
        some: set[int] = set()
        while at < len(marks) and marks[at][0][0] < end:
            some.add(marks[at][1])
            at += 1
        if following and some and end - best[1][0] <= _TOGETHER and "\n" not in text[best[1][1] : start]:
            best = best[0], (best[1][0], end)
        if following and best[0] == looked:
            break
        following = len(some) > best[0]
        if following:
            best = len(some), (start, end)
    return best[1]


def _cut(text: str, start: int, end: int, mark: int) -> tuple[str, int, int, int]:
    """The words shown, how far a place in `text` is from its place in them, and which part of `text` they are."""
    if end - start <= _LONGEST:
        return text[start:end], -start, start, end
    left, right = max(start, mark - _LONGEST // 3), min(end, mark + 2 * _LONGEST // 3)
    if left > start and (gap := text.find(" ", left, mark)) >= 0:
        left = gap + 1
    if right < end and (gap := text.rfind(" ", mark, right)) >= 0:
        right = gap
    before, after = "\u2026 " if left > start else "", " \u2026" if right < end else ""
    return before + text[left:right] + after, len(before) - left, left, right
