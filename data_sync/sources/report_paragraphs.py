"""Printed lines joined to paragraphs and items of lists: a PDF keeps no mark of where one ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from data_sync.sources.report_facts import facts
from data_sync.sources.report_text import BULLET, Line

_FULL = 0.8  # of the longest line: a line so long was broken because the next word had no room
_FULL_SENTENCE = 0.9  # the same for a line that ends a sentence: there a paragraph may well end
_LABEL = re.compile(r"[A-Z][\w' ]{2,28}: ")  # Expected standard: children achieve what is expected
_SENTENCE_END = (".", "!", "?", ".'", '."', ".\u201d", ":", ";")


def paragraphs(lines: Sequence[Line]) -> str:
    """The lines as paragraphs, one a line; items of lists begin with a bullet.

    A new paragraph begins at a bullet, at a line that stands for itself (``own_line`` and the intros of actions in
    ofsted_reports.toml), and after a line that ends a sentence well short of the margin. After an item of a list, which
    often has no full stop, a line that could have stood on the line before begins one too.
    """
    width = max((len(line.words) for line in lines), default=0)
    done: list[str] = []
    last: Line | None = None
    in_list = False
    for n, line in enumerate(lines):
        following = lines[n + 1].words if n + 1 < len(lines) else ""
        if last is None or line.bullet or _begins(last.words, line.words, following, width, in_list):
            done.append(f"{BULLET} {line.words}" if line.bullet else line.words)
            in_list = line.bullet
        else:
            done[-1] = f"{done[-1]}{'' if done[-1].endswith('-') and _hangs(done[-1], line.words) else ' '}{line.words}"
        last = line
    return "\n".join(done)


def _begins(before: str, words: str, following: str, width: int, in_list: bool) -> bool:
    """Whether the line `words` begins a paragraph after the line `before`."""
    if _stands_alone(before) or _stands_alone(words) or _is_intro(words) or _is_intro(f"{words} {following}"):
        return True
    if before.endswith(":"):
        return True
    if words[:1].islower():
        return False
    ended = before.endswith(_SENTENCE_END)
    if ended and (words.endswith(":") or _LABEL.match(words)):
        return True
    full = width * (_FULL_SENTENCE if ended else _FULL)
    return (ended or in_list) and len(before) + 1 + len(words.partition(" ")[0]) <= full


def _hangs(before: str, words: str) -> bool:
    """Whether a word was broken at its hyphen: home-from- | home, but not two- | and three-year-olds."""
    return words[:1].isalpha() and not re.match(r"(?:and|or|to)\b", words) and not before.endswith(" -")


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    lines = facts()["own_line"]["lines"] if name == "own" else [*facts()["items"]["must"], *facts()["items"]["should"]]
    return tuple(re.compile(line) for line in lines)


def _stands_alone(words: str) -> bool:
    return any(p.fullmatch(words) for p in _patterns("own"))


def _is_intro(words: str) -> bool:
    return words.endswith(":") and any(p.fullmatch(words) for p in _patterns("intro"))
