"""A report's sections: which layout its headings are of, and what stands under each of them.

A heading stands on a line of its own, or is wrapped over two or three. The layout is the one whose own headings are
there; the framework follows the date of the inspection, as everywhere. Where no layout is recognised the text stands
whole, and the reading says so.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from data_sync.domain.dates import parse_date
from data_sync.domain.frameworks import framework_of, scale
from data_sync.sources.report_facts import FileKind, facts
from data_sync.sources.report_outcomes import area_names
from data_sync.sources.report_paragraphs import paragraphs
from data_sync.sources.report_text import CleanText, Line, clean

_DATE = r"(\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \d{4}|\d{1,2}/\d{1,2}/\d{4})"
_URN = r"((?:EY|VC|CA)\d{5,7}|\d{6,7})"
_WRAPPED = 3  # lines that a heading can be wrapped over
_LONGEST = 220  # letters of a heading
_LONG_FRONT = 1500  # letters: more before the first heading than a title and its grades is text


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report: its kind (a table of ofsted_reports.toml), its heading as printed, and where it begins.

    `text` is paragraphs on lines of their own, items of lists with a bullet before them. `grade` is the word beside the
    heading of a report card's area.
    """

    kind: str
    title: str
    grade: str | None
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class ReportText:
    """A report as it was read. `recognised` is False where no layout's headings were found and the text stands whole.

    `framework` is None for what is no inspection. `inspected` and `urn` are what the report says of itself.
    """

    kind: FileKind
    framework: str | None
    layout: str
    recognised: bool
    inspected: str | None
    urn: str | None
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class _Heading:
    at: int
    lines: int
    kind: str
    title: str
    grade: str | None = None


def read_report(
    pages: Sequence[str], *, kind: FileKind | None = None, inspected: str | None = None, withheld: bool = False
) -> ReportText:
    """Read a report from the text of its pages.

    `kind` and `inspected` (ISO) are what its provider page says; without them they are told from the text. Of a
    setting whose name is `withheld` the title's lines of name and place are left out.
    """
    text = clean(pages)
    said = said_date(text)
    day = inspected or said
    headings, layout = _recognise(text.lines, kind, day)
    found_kind = _kind(text, kind, layout, day)
    sections = tuple(_sections(text.lines, headings, withheld or _is_withheld(text)))
    return ReportText(
        found_kind,
        _framework(text, found_kind, layout, day),
        layout,
        bool(headings),
        said,
        said_urn(text),
        sections,
    )


# --- what a report says of itself ------------------------------------------------------------------------------------


def said_date(text: CleanText) -> str | None:
    """The day of the inspection or visit as the report prints it, in its text or its footers."""
    told = facts()["said"]
    for patterns, lines in ((told["dates"], _joined(text)), (told["footer_dates"], text.footers)):
        for pattern in patterns:
            asked = re.compile(rf"(?:.*\b)?{pattern.replace('<date>', _DATE)}\b.*")
            for line in lines:
                if (found := asked.fullmatch(line)) and (day := parse_date(found[1])):
                    return day
    return None


def said_urn(text: CleanText) -> str | None:
    """The URN that the report prints."""
    lines = _joined(text)
    for pattern in facts()["said"]["urns"]:
        asked = re.compile(rf"{pattern.replace('<urn>', _URN)}\b", re.I)  # older reports say Unique Reference Number
        for line in lines:
            if found := asked.search(line):
                return found[1].upper()
    return None


def _joined(text: CleanText) -> list[str]:
    """Each line, and each with the next: a label and its value may stand on two."""
    words = [line.words for line in text.lines]
    return words + [f"{a} {b}" for a, b in itertools.pairwise(words)]


def _says(text: CleanText, name: str) -> bool:
    patterns = [re.compile(p) for p in facts()["said"][name]]
    return any(p.fullmatch(line.words) for line in text.lines for p in patterns)


def _is_withheld(text: CleanText) -> bool:
    return _says(text, "withheld")


def _kind(text: CleanText, listed: FileKind | None, layout: str, day: str | None) -> FileKind:
    """The page's word stands but where the text shows that an inspection is a report card or a letter."""
    if listed not in (None, "inspection", "card", "other"):
        return listed
    if layout == "actions" and listed is None:
        return "actions"
    if layout == "card":
        return "card"
    if not layout and _says(text, "register_only"):
        return "letter"
    if listed is not None:
        return listed
    return "inspection" if layout or day else "other"


def _framework(text: CleanText, kind: str, layout: str, day: str | None) -> str | None:
    if kind == "letter" or (kind == "inspection" and _says(text, "register_only")):
        return "cr"
    if kind not in ("inspection", "card"):
        return None
    if kind == "card" or layout == "card":
        return "card"
    if _says(text, "met"):  # of no children the report keeps the headings before 2019; of clubs it has the later ones
        return "oosc" if layout == "eif" else "ncor"
    if day:
        return framework_of("graded", day)
    return next((str(one["framework"]) for one in facts()["layout"] if one["key"] == layout), None)


# --- headings --------------------------------------------------------------------------------------------------------


@cache
def _layouts() -> dict[str, tuple[dict[str, Any], tuple[tuple[str, re.Pattern[str]], ...]]]:
    """Each layout's facts and its headings' kinds and patterns, in the order they are tried."""
    found = {}
    for layout in facts()["layout"]:
        rows = [(h["kind"], re.compile(rf"(?:{line})[.:]?")) for h in layout["heading"] for line in h["lines"]]
        rows += [("imprint", re.compile(line)) for line in facts()["imprint"]["lines"]]
        found[layout["key"]] = (layout, tuple(rows))
    return found


@cache
def _is_open(pattern: re.Pattern[str]) -> bool:
    return ".*" in pattern.pattern or "[^" in pattern.pattern


@cache
def _area_line() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in area_names("card"))
    grades = "|".join(re.escape(g.word) for g in scale("card").named_grades)
    return re.compile(rf"(?i:({names})):?(?: ({grades}))?|({grades})")


def _headings(lines: Sequence[Line], layout: str) -> list[_Heading]:
    described, patterns = _layouts()[layout]
    graded = described.get("grades") == "card"
    found: list[_Heading] = []
    group: str | None = None
    n = 0
    while n < len(lines):
        heading = _heading_at(lines, n, patterns, graded)
        if heading is None:
            n += 1
            continue
        if heading.kind == "group":
            group = heading.grade
        elif heading.kind == "area" and heading.grade is None:
            heading = _Heading(heading.at, heading.lines, "area", heading.title, group)
        elif heading.kind != "area":
            group = None
        found.append(heading)
        n += heading.lines
    return found


def _heading_at(
    lines: Sequence[Line], n: int, patterns: Sequence[tuple[str, re.Pattern[str]]], graded: bool
) -> _Heading | None:
    """The heading that begins at line `n`, the longest reading first: a wrapped one begins like a shorter one.

    One whose pattern is open goes on only with a line that begins with a small letter.
    """
    if lines[n].bullet or lines[n].words[0].islower():
        return None
    for count in range(min(_WRAPPED, len(lines) - n), 0, -1):
        if any(line.bullet for line in lines[n + 1 : n + count]):
            continue
        words = " ".join(line.words for line in lines[n : n + count])
        if len(words) > _LONGEST and count > 1:
            continue
        goes_on = all(line.words[0].islower() for line in lines[n + 1 : n + count])
        if graded and (area := _area_line().fullmatch(words)):
            if area[3]:
                return _Heading(n, count, "group", area[3], area[3]) if count == 1 else None
            return _Heading(n, count, "area", area[1], area[2])
        for kind, pattern in patterns:
            if kind == "imprint" and count > 1:
                continue
            if (goes_on or not _is_open(pattern)) and pattern.fullmatch(words):
                return _Heading(n, count, kind, words)
    return None


def _recognise(lines: Sequence[Line], kind: FileKind | None, day: str | None) -> tuple[list[_Heading], str]:
    """The headings of the layout that fits best, and its key; none where no layout has enough of its own."""
    due = framework_of("graded", day) if day else ""
    best: tuple[int, bool, str] | None = None
    found: dict[str, list[_Heading]] = {}
    for key, (layout, _) in _layouts().items():
        if (key == "actions") != (kind == "actions") and kind is not None:
            continue
        found[key] = _headings(lines, key)
        kinds = {h.kind for h in found[key]}
        enough = len(kinds & set(layout["marks"])) >= min(layout["least"], len(layout["marks"]))
        rank = (len(kinds - {"imprint"}), layout["framework"] == due, key)
        if enough and (best is None or rank[:2] > best[:2]):
            best = rank
    return (found[best[2]], best[2]) if best else ([], "")


# --- sections --------------------------------------------------------------------------------------------------------


def _sections(lines: Sequence[Line], headings: Sequence[_Heading], withheld: bool) -> Iterator[Section]:
    first = headings[0].at if headings else len(lines)
    if first and headings:
        yield from _front(lines[:first], withheld)
    if not headings:
        words = paragraphs(lines)
        if words:
            yield Section("text", _name("text"), None, lines[0].page, words)
        return
    ends = [h.at for h in headings[1:]] + [len(lines)]
    waiting: _Heading | None = None  # the same heading twice is one
    for heading, end in zip(headings, ends, strict=True):
        body = [x for x in lines[heading.at + heading.lines : end] if not (withheld and _tells(heading.kind, x.words))]
        if not body and heading.kind in ("group", "imprint"):
            continue
        if waiting is not None and (waiting.kind, waiting.title) != (heading.kind, heading.title):
            yield _section(waiting, lines[waiting.at].page, ())
        waiting = heading if not body else None
        if body:
            yield _section(heading, lines[heading.at].page, body)
    if waiting is not None:
        yield _section(waiting, lines[waiting.at].page, ())


def _tells(kind: str, words: str) -> bool:
    """Whether a line among a setting's details tells a name or a place."""
    return kind == "details" and any(re.fullmatch(p, words) for p in facts()["said"]["telling"])


def _section(heading: _Heading, page: int, body: Sequence[Line]) -> Section:
    kind = {"group": "area", "imprint": "explained"}.get(heading.kind, heading.kind)
    title = _name("explained") if heading.kind == "imprint" else heading.title
    if heading.kind == "imprint":
        body = (Line(heading.title, page), *body)
    return Section(kind, title, heading.grade, page, _text(kind, body))


def _front(lines: Sequence[Line], withheld: bool) -> Iterator[Section]:
    if sum(len(line.words) for line in lines) > _LONG_FRONT:
        yield Section("text", _name("text"), None, lines[0].page, paragraphs(lines))
        return
    kept = [line for line in lines if _is_outcome(line.words)] if withheld else lines
    if kept:
        yield Section("front", _name("front"), None, lines[0].page, _text("front", kept))


def _is_outcome(words: str) -> bool:
    """Whether a line of a title tells the day or the outcome, and no name or place."""
    grades = "|".join(re.escape(g.word) for s in ("graded", "card", "met") for g in scale(s).named_grades)
    return bool(re.search(rf"(?i)\bdate\b|\binspection:|(?:{grades}|Satisfactory|\bMet|Not applicable) ?\d?$", words))


def _text(kind: str, lines: Sequence[Line]) -> str:
    if facts()["section"][kind]["shape"] == "lines":
        return "\n".join(line.words for line in lines)
    return paragraphs(lines)


def _name(kind: str) -> str:
    return str(facts()["section"][kind]["name"])
