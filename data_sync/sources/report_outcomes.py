"""The grades a provider page gives: the four-grade outcome, and the report card in both forms it is met in.

They are kept beside the register's, never instead of them: where the two differ the register's stand and the difference
is shown.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from html.parser import HTMLParser
from typing import Literal

from data_sync.domain.dates import parse_date
from data_sync.domain.frameworks import scale
from data_sync.sources.report_facts import facts

_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9} \d{4}")
_BLOCKS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "div", "section", "ul", "ol", "table", "tr", "td"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NEAR = 4  # how many pieces of text after an area's name its grade may stand


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """What a page says of the newest grades. `areas` are keyed by the published headings of frameworks.toml."""

    scale: str  # graded or card
    inspected: str | None
    overall: str | None = None
    areas: dict[str, str] = field(default_factory=dict)
    safeguarding: str | None = None  # met or not-met


def days_in(words: str) -> list[str]:
    """The dates that stand in `words` as 10 January 2025, in ISO form."""
    return [day for found in _DAY.findall(words) if (day := parse_date(found))]


def graded_outcome(pieces: Sequence[str]) -> PageOutcome | None:
    """The four-grade outcome: a label that ends in a colon, then its grade."""
    on = scale("graded")
    named = area_names("graded")
    day: str | None = None
    overall: str | None = None
    areas: dict[str, str] = {}
    for label, value in itertools.pairwise(pieces):
        code = on.spellings.get(value.casefold())
        if code is None:
            continue
        said = label.rstrip(":").strip().casefold()
        grade = on.grade(code)
        if "overall" in said and grade is not None:
            day = next(iter(days_in(label)), day)
            overall = grade.word_on(day)
        elif said in named and grade is not None:
            areas[named[said]] = grade.word_on(day)
    return PageOutcome("graded", day, overall, areas) if overall or areas else None


@cache
def area_names(on: str) -> dict[str, str]:
    """The names an area goes by on pages and in files, in lower case, to its published heading."""
    found = {area.heading.casefold(): area.heading for area in scale(on).areas if area.key != "overall"}
    headings = {area.key: area.heading for area in scale(on).areas}
    return found | {name: headings[key] for name, key in facts()["areas"][on].items()}


# --- report cards ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Piece:
    words: str
    level: int  # 1 to 6 in a heading, 9 outside


class _Pieces(HTMLParser):
    """The pieces of text of a card's markup, each with how high a heading it stands in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[_Piece] = []
        self._words: list[str] = []
        self._level = 9

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS or tag == "span":
            self._end_piece()
        if tag in _HEADINGS:
            self._level = int(tag[1])

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag == "span":
            self._end_piece()
        if tag in _HEADINGS:
            self._level = 9

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def close(self) -> None:
        super().close()
        self._end_piece()

    def _end_piece(self) -> None:
        words = " ".join("".join(self._words).replace("\u2019", "'").split())
        self._words.clear()
        if words:
            self.pieces.append(_Piece(words, self._level))


def is_card(text: str) -> bool:
    """Whether `text` is a report card's markup: it stands escaped in an attribute, a text or a script."""
    return "Inspection report" in text and ("<h" in text or "<p" in text or "&lt;" in text)


def card_outcome(markup: str) -> PageOutcome | None:
    """The grades of a report card's markup, in both forms it is met in.

    Either an area's name has its grade behind it, or a grade is a heading and has its areas below. Both readings are
    made; an area they differ on has no grade from the page.
    """
    reader = _Pieces()
    reader.feed(unescape(markup) if "<" not in markup else markup)
    reader.close()
    pieces = reader.pieces
    stop = next((n for n, p in enumerate(pieces) if p.words.casefold() == "our grades explained"), len(pieces))
    pieces = pieces[:stop]
    day = next((d for p in pieces if p.words.startswith("Inspection report") for d in days_in(p.words)), None)
    safeguarding = _safeguarding(pieces)
    below, behind = _below(pieces), _behind(pieces)
    agreed = {a: g for a, g in {**below, **behind}.items() if below.get(a, g) == behind.get(a, g)}
    if day is None and not agreed and safeguarding is None:
        return None
    ordered = {area.heading: agreed[area.heading] for area in scale("card").areas if area.heading in agreed}
    return PageOutcome("card", day, None, ordered, safeguarding)


def _safeguarding(pieces: Sequence[_Piece]) -> str | None:
    """Met or not: in one piece, or in the piece behind "Safeguarding standards"."""
    for piece, following in zip(pieces, [*pieces[1:], _Piece("", 9)], strict=True):
        both = (piece.words, f"{piece.words} {following.words}")
        found = next((m for w in both if (m := re.fullmatch(r"Safeguarding standards:? ?(not )?met", w, re.I))), None)
        if found:
            return "not-met" if found[1] else "met"
    return None


def _grade(piece: _Piece) -> str | None:
    on = scale("card")
    code = on.spellings.get(piece.words.casefold())
    grade = on.grade(code) if code is not None else None
    return grade.word if grade else None


def _area(piece: _Piece) -> str | None:
    return area_names("card").get(piece.words.rstrip(":").casefold())


def _reading(pieces: Sequence[_Piece], n: int) -> Literal["below", "behind", "either"]:
    """Whether the grade at `n` is a heading over the areas below it, or stands behind the area before it.

    A heading stands higher than the area that follows. Where both are of one height, cards of headings begin with a
    grade and end with an area, cards of areas the other way round; any other order can be read either way.
    """
    following = next((p for p in pieces[n + 1 :] if _area(p) or _grade(p)), None)
    if following is None or not _area(following):
        return "behind"
    if pieces[n].level != following.level:
        return "below" if pieces[n].level < following.level else "behind"
    labels = [_grade(p) is not None for p in pieces if _area(p) or _grade(p)]
    if labels[0] == labels[-1]:
        return "either"
    return "below" if labels[0] else "behind"


def _below(pieces: Sequence[_Piece]) -> dict[str, str]:
    found: dict[str, str] = {}
    over: str | None = None
    for n, piece in enumerate(pieces):
        grade, area = _grade(piece), _area(piece)
        if grade:
            over = grade if _reading(pieces, n) != "behind" else None
        elif area and over:
            found.setdefault(area, over)
    return found


def _behind(pieces: Sequence[_Piece]) -> dict[str, str]:
    found: dict[str, str] = {}
    for n, piece in enumerate(pieces):
        area = _area(piece)
        if area is None:
            continue
        for m in range(n + 1, min(n + 1 + _NEAR, len(pieces))):
            if _area(pieces[m]):
                break
            grade = _grade(pieces[m])
            if grade:
                if _reading(pieces, m) != "below":
                    found.setdefault(area, grade)
                break
    return found
