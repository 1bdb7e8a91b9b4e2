"""The text of a PDF's pages made clean: ligatures, hyphens and bullets put right, page footers dropped.

What a page yields is lines as they were printed. Seen in real files: bullets of the typeface Wingdings that come out as
the letter n, hyphens at a line's end as U+FFFE, a hard space as an inverted question mark, footers before or behind
the page's text.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from data_sync.sources.report_facts import facts

BULLET = "\u2022"
_APOSTROPHES = re.compile("[\u2018\u2019\u201a\u201b\u02bc\u00b4`]")
_PRIVATE_BULLETS = re.compile("[\uf0b7\uf0a7\uf06e\uf0a8\uf076\uf0d8\uf0fc\uf077\uf071\uf06f]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_HYPHEN = re.compile("[\ufffe\x02][\r\n]*")
_HUNG = re.compile("[\ufffe\x02][\r\n]*(?=(?:and|or|to)\\b(?!-))")  # two-, three- | and four-year-old
_HARD_SPACE = re.compile(r"(?<=\w)\u00bf(?=\w)")
# The letters are what a symbol typeface's bullet comes out as; no English line begins with them alone.
_BULLET_LINE = re.compile(r"(?:[\u2022\u2023\u25aa\u25a0\u25fc\u25fe\u25cf\u25e6\u2219\u00b7\u2043]|[no](?= \S|$))\s*")
_NUMBERED = re.compile(r"(.*?)[\s|]*(?:[Pp]age )?(\d{1,4})(?: of \d{1,4})?")
_EDGE = 3  # lines at the top and at the bottom of a page that may be its footer


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line; `page` counts from 1. `bullet`: it begins an item of a list (its sign is taken off)."""

    words: str
    page: int
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class CleanText:
    """A report's lines without its footers, and the footers, which name the day too."""

    lines: tuple[Line, ...]
    footers: tuple[str, ...]


def clean(pages: Sequence[str]) -> CleanText:
    """Make the pages' text clean."""
    raw = [_lines(page) for page in pages]
    repeated = _repeated(raw)
    kept: list[Line] = []
    footers: dict[str, None] = {}
    for number, lines in enumerate(raw, 1):
        top, bottom = _body(lines, number, repeated)
        footers.update(dict.fromkeys(_stem(words, number) for words in (*lines[:top], *lines[bottom:])))
        kept += _signed(lines[top:bottom], number)
    if len(raw) == 1 and kept:  # one page repeats nothing: its first line may end with the page's number
        words = kept[0].words.removesuffix(" 1")
        footers[words] = None
        kept[0] = Line(words, 1, kept[0].bullet)
    return CleanText(tuple(kept), tuple(footers))


def _signed(lines: Sequence[str], page: int) -> list[Line]:
    """The lines with the signs of lists taken off; a sign can stand on a line of its own."""
    kept: list[Line] = []
    pending = False
    for words in lines:
        sign = _BULLET_LINE.match(words)
        rest = words[sign.end() :] if sign else words
        if rest:
            kept.append(Line(rest, page, pending or sign is not None))
        pending = not rest and (pending or sign is not None)
    return kept


def plain(text: str) -> str:
    """Characters as they are searched and shown; line breaks stay."""
    text = _HYPHEN.sub("-", _HUNG.sub("- ", text))
    text = _INVISIBLE.sub("", text.replace("\u00ad\r\n", "").replace("\u00ad\n", ""))
    text = _PRIVATE_BULLETS.sub(BULLET, text)
    text = unicodedata.normalize("NFKC", text)
    text = _PRIVATE.sub(" ", _HARD_SPACE.sub(" ", text))
    return _APOSTROPHES.sub("'", text)


def _lines(page: str) -> list[str]:
    return [words for line in re.split(r"[\r\n\u2028\u2029]+", plain(page)) if (words := " ".join(line.split()))]


def _stem(words: str, page: int) -> str:
    """A line without its page's number at the end: what a footer has on every page."""
    found = _NUMBERED.fullmatch(words)
    return found[1].strip() if found and int(found[2]) == page else words


def _repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """The lines at the edges of pages that stand on more than one; none where no page is numbered by such a line."""
    seen: Counter[str] = Counter()
    numbered: set[str] = set()
    for number, lines in enumerate(pages, 1):
        edges = {w for n, w in enumerate(lines) if n < _EDGE or n >= len(lines) - _EDGE}
        seen.update({_stem(words, number) for words in edges})
        numbered |= {stem for words in edges if (stem := _stem(words, number)) != words}
    repeated = {stem for stem, count in seen.items() if count > 1}
    return frozenset(repeated) if repeated & numbered else frozenset()


def _body(lines: Sequence[str], page: int, repeated: frozenset[str]) -> tuple[int, int]:
    """Where a page's own lines begin and end: footers stand one after another at its very top or bottom."""

    def is_footer(words: str) -> bool:
        return _stem(words, page) in repeated or any(p.fullmatch(words) for p in _printed(page))

    top = 0
    while top < min(_EDGE, len(lines)) and is_footer(lines[top]):
        top += 1
    bottom = len(lines)
    while bottom > max(top, len(lines) - _EDGE) and is_footer(lines[bottom - 1]):
        bottom -= 1
    return top, bottom


@cache
def _printed(page: int) -> tuple[re.Pattern[str], ...]:
    """What the footer of this page is known to look like."""
    patterns = facts()["said"]["footers"]
    day = r"\d{1,2} [A-Z][a-z]+ \d{4}"
    return tuple(re.compile(p.replace("<date>", day).replace("<page>", str(page))) for p in patterns)
