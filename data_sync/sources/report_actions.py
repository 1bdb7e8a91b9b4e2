"""What must improve: the actions and recommendations of a report as items, each with its sentence and its themes.

An action is what a setting *must* do, a recommendation what it *should*. They stand as lists under a line that says
which, in tables with a date each is due, or as sentences of their own. What is said of every provider, or of a grade,
is no action of this setting's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from data_sync.domain.dates import parse_date
from data_sync.language import look_up, tr
from data_sync.sources.report_facts import facts
from data_sync.sources.report_sections import Section
from data_sync.sources.report_text import BULLET

_KINDS = ("improve", "actions", "text")
_DUE = re.compile(r"(?:\s|\()?(?:by |from )?(\d{1,2}/\d{1,2}/\d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})\)?\.?(?=\s|$)")
# A set of signs comes first, so that the texts between are passed over quickly.
_BETWEEN = re.compile("[.!?\n](?:(?<=\n)|[ \t]+(?=[A-Z'\u201c(]))[ \t\n]*")
_OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that must (`must`) or should improve.

    `sentence` is what it says in full, with the line that opens its list; `due` an ISO date where a table gives one;
    `themes` keys of ofsted_reports.toml, `other` where none of its words is known. `section` is its place among the
    report's sections.
    """

    must: bool
    text: str
    sentence: str
    due: str | None
    themes: tuple[str, ...]
    section: int


def items_of(sections: Sequence[Section]) -> list[Item]:
    """The items of a report's sections, in their order."""
    found: list[Item] = []
    for n, section in enumerate(sections):
        if section.kind in _KINDS:
            found += _items(section, n)
    return found


def themes_in(text: str) -> tuple[str, ...]:
    """The themes whose words stand in `text`, in the order of ofsted_reports.toml."""
    return tuple(key for key, words in _themes() if words.search(text)) or (_OTHER,)


def theme_names() -> dict[str, str]:
    """What each theme of what must improve is called."""
    return {t["key"]: look_up(t["name"]) for t in facts()["improve_theme"]} | {_OTHER: tr("Other")}


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence or item of `text` begins and ends; paragraphs are lines."""
    start = 0
    for gap in _BETWEEN.finditer(text):
        end = gap.start() + (gap[0][0] != "\n")
        if end > start:
            yield start, end
        start = gap.end()
    if start < len(text):
        yield start, len(text)


@cache
def _themes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((t["key"], re.compile(rf"\b(?:{'|'.join(t['words'])})\b", re.I)) for t in facts()["improve_theme"])


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    told = facts()["items"][name]
    return tuple(re.compile(p) for p in ([told] if isinstance(told, str) else told))


def _is(name: str, words: str) -> bool:
    return any(p.fullmatch(words) for p in _patterns(name))


def _has(name: str, words: str) -> bool:
    return any(p.search(words) for p in _patterns(name))


def _items(section: Section, n: int) -> Iterator[Item]:
    """Walk the paragraphs: an opening line says what the list under it is, until a paragraph that is no item."""
    usual = False if section.kind == "improve" else None
    must, opening = usual, ""
    table: list[str] = []
    listed = False
    for paragraph in section.text.split("\n"):
        is_item = paragraph.startswith(BULLET)
        words = paragraph.removeprefix(BULLET).strip()
        if is_item:
            if must is not None:
                yield from _listed(words, must, opening, n)
            listed = True
            continue
        opens = _opens(words)
        if opens is not None or listed:
            yield from _table(table, must is True, opening, n)
            table, listed = [], False
            must, opening = (usual, "") if opens is None else (opens, words)
        if opens is not None:
            continue
        told = list(_told(words, section.kind, n))
        yield from told
        if opening and not told:
            table.append(words)
    yield from _table(table, must is True, opening, n)


def _opens(words: str) -> bool | None:
    """Whether the line opens a list of actions (True) or of recommendations (False), or none (None)."""
    if _is("must", words) and not _has("never", words):
        return True
    return False if _is("should", words) else None


def _listed(words: str, must: bool, opening: str, n: int) -> Iterator[Item]:
    """An item of a list. Where it is a sentence of its own, its own verb says what it is."""
    text, due = _without_due(words)
    if _has("never", text) or not text:
        return
    if _has("sentence_must", text):
        must = True
    elif _has("sentence_should", text):
        must, opening = False, ""
    yield Item(must, text, _sentence(opening, text), due, themes_in(text), n)


def _told(words: str, kind: str, n: int) -> Iterator[Item]:
    """Actions told in prose: `The provider must ensure that staffing ratios are met.`"""
    for start, end in sentences(words):
        sentence = words[start:end].strip()
        if _has("never", sentence):
            continue
        must = _has("sentence_must", sentence)
        if must or (kind == "improve" and _has("sentence_should", sentence)):
            yield Item(must, sentence, sentence, None, themes_in(sentence), n)


def _table(paragraphs: Sequence[str], must: bool, opening: str, n: int) -> Iterator[Item]:
    """Items without bullets: in a table each ends with the date it is due; a list that lost its signs is one item.

    Such a list goes on with its opening line and so begins with a small letter.
    """
    words = " ".join(p for p in paragraphs if not _is("table_heads", p))
    for head in _patterns("table_heads"):
        words = re.sub(rf"^{head.pattern}\s+", "", words)
    rows: list[tuple[str, str | None]] = []
    start = 0
    for found in _DUE.finditer(words):
        rows.append((words[start : found.start()].strip(" ;"), parse_date(found[1])))
        start = found.end()
    if not rows:
        rows = [(p, None) for p in paragraphs if p[:1].islower()]
    for text, due in rows:
        if text and not _has("never", text):
            yield Item(must, text, _sentence(opening, text), due, themes_in(text), n)


def _without_due(words: str) -> tuple[str, str | None]:
    """An item of a table without the date it is due, and that date in ISO form."""
    found = next((f for f in reversed(list(_DUE.finditer(words))) if "/" in f[1]), None)
    if found is None or found.end() < len(words.rstrip()):
        return words, None
    return words[: found.start()].rstrip(" ;"), parse_date(found[1])


def _sentence(opening: str, text: str) -> str:
    return f"{opening} {text}" if opening else text
