"""A pack for visits: a page a setting with what it is, its latest outcomes in their own framework's words, what the
reports held say must improve, the questions that raises, the person's own questions, and room to write.

Nothing is judged here: every statement is the publisher's, with its date. Notes a person has made stay with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Protocol, TextIO

from data_sync.domain.dates import age_in_words, in_words, months_between
from data_sync.domain.frameworks import kind as inspection_kind
from data_sync.domain.frameworks import scale_of
from data_sync.domain.outcome import Block, latest
from data_sync.insight.comparison import SAFEGUARDING_WORDS
from data_sync.insight.improve import Improvement, ImproveQuery
from data_sync.share.html_table import NOTHING_FROM_ELSEWHERE
from data_sync.share.table import Notes, licences

if TYPE_CHECKING:
    from data_sync.domain.setting import Setting

MOST_ITEMS = 12
OLD_MONTHS = 36
WEAK = {"card": ("needs", "urgent"), "graded": ("requires", "inadequate")}
"""Grades of which one asks what has been done since."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One block: its framework's title and date, and a line for each area; `unsafe` where safeguarding was not met."""

    title: str
    lines: tuple[tuple[str, str], ...]
    unsafe: bool


@dataclass(frozen=True, slots=True)
class VisitPage:
    """One setting's page."""

    name: str
    facts: tuple[tuple[str, str], ...]
    outcomes: tuple[Outcome, ...]
    why_none: str
    improve: tuple[tuple[str, str], ...]
    raises: tuple[str, ...]
    questions: tuple[str, ...]


class Improving(Protocol):
    """What of the reports held is asked here."""

    def improve_items(self, query: ImproveQuery, start: int = 0, count: int = 100) -> list[Improvement]: ...


def visit_pages(
    settings: Sequence[Setting], reports: Improving, questions: Sequence[str], today: str
) -> list[VisitPage]:
    """The pages of these settings, in their order."""
    return [_page(setting, reports, tuple(questions), today) for setting in settings]


def _page(setting: Setting, reports: Improving, questions: tuple[str, ...], today: str) -> VisitPage:
    newest = [b for b in setting.blocks if b.nth == 1]
    items = reports.improve_items(ImproveQuery(urns=(setting.urn,)), 0, 100)
    newest_report = max((i.inspected or "" for i in items), default="")
    items = [i for i in items if (i.inspected or "") == newest_report][:MOST_ITEMS]
    improve = tuple((f"{'Must' if i.must else 'Should'}: {i.text}", _cited(i)) for i in items)
    raises = _raises(setting, items, today)
    return VisitPage(
        setting.label, _facts(setting, today), tuple(map(_outcome, newest)), setting.outcome.why_none or "", improve,
        raises, questions,
    )  # fmt: skip


def _cited(item: Improvement) -> str:
    day = f"report of {in_words(item.inspected)}" if item.inspected else "report without a date"
    return day if item.due is None else f"{day}, by {in_words(item.due)}"


def _facts(setting: Setting, today: str) -> tuple[tuple[str, str], ...]:
    where = ", ".join(part for part in (setting.address, setting.town, setting.postcode) if part)
    facts = [
        ("URN", setting.urn),
        ("Type", ", ".join(part for part in (setting.type, setting.subtype) if part)),
        ("Address", where if where and not setting.withheld else "Ofsted does not publish it"),
        ("Telephone", (setting.telephone or "") if not setting.withheld else ""),
        ("Places", f"{setting.places}, the most children under 8 at one time" if setting.places else ""),
        ("Last inspected", _inspected(setting, today)),
    ]
    if setting.left_as_at:
        facts.append(("Register", f"No longer on the register as at {in_words(setting.left_as_at)}."))
    return tuple((name, value) for name, value in facts if value)


def _inspected(setting: Setting, today: str) -> str:
    day = setting.outcome.inspected
    return f"{age_in_words(day, today)} ({in_words(day)})" if day else ""


def _outcome(block: Block) -> Outcome:
    lines = [("Overall", block.overall)] if block.overall else []
    lines += list(block.areas.items())
    words = SAFEGUARDING_WORDS.get(("card" if block.kind == "card" else "other", block.safeguarding))
    if words:
        lines.insert(0, ("Safeguarding", words))
    if block.kind == "card":
        lines.append(("Overall", "None: a report card gives no overall grade."))
    title = f"{inspection_kind(block.kind).title}, {in_words(block.date)}"
    return Outcome(title, tuple(lines), block.safeguarding == 2)


def _raises(setting: Setting, items: Sequence[Improvement], today: str) -> tuple[str, ...]:
    """Questions that the latest outcome and the report raise."""
    block = latest(setting.blocks)
    if block is None:
        return ("No outcome is published in this release. When was the last inspection? May we see the report?",)
    asked, day, on = [], in_words(block.date), scale_of(block.kind)
    if block.safeguarding == 2:
        asked.append(f"Safeguarding was not met on {day}. What was wrong, and what has changed since?")
    for area, code in zip(on.areas, block.grades, strict=True):
        grade = on.grade(code)
        if grade is not None and grade.key in WEAK.get(block.kind, ()):
            asked.append(f"{area.heading}: “{grade.word_on(block.date)}” on {day}. What has been done since?")
    if items:
        asked.append("What became of each thing that the report says must or should improve?")
    if months_between(block.date, today) >= OLD_MONTHS:
        asked.append("The inspection is more than three years ago. Who leads now, and who has stayed?")
    return tuple(asked)


# --- on paper --------------------------------------------------------------------------------------------------------

STYLE = """
body { font: 14px/1.4 system-ui, sans-serif; color: #1b2420; margin: 2rem; }
section { break-after: page; } section:last-child { break-after: auto; }
h1 { font-size: 1.5rem; margin: 0 0 .4rem; } h2 { font-size: 1.05rem; margin: 1rem 0 .3rem; }
table { border-collapse: collapse; } td { vertical-align: top; padding: .1rem .8rem .1rem 0; }
td.k, p.s, footer { color: #4a5650; } li { margin: .15rem 0; } li.q::marker { content: "☐ "; }
p.alert { font-weight: 700; } p.line { border-bottom: 1px solid #b9c3be; height: 1.7rem; margin: 0; }
footer { border-top: 1px solid #d5dcd8; margin-top: 1rem; font-size: .8rem; }
@page { size: A4; margin: 14mm; }
@media print { body { margin: 0; font-size: 10pt; } }
"""
LINES = 8


def write_visits(out: TextIO, pages: Sequence[VisitPage], notes: Notes) -> int:
    """Write the pack as one page of HTML that prints a setting a sheet; how many settings."""
    out.write('<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n')
    out.write(f'<meta http-equiv="Content-Security-Policy" content="{NOTHING_FROM_ELSEWHERE}">\n')
    out.write(f"<title>Visits</title>\n<style>{STYLE}</style>\n</head>\n<body>\n")
    for page in pages:
        out.write(f"<section>\n{body(page)}{foot(notes)}</section>\n")
    out.write("</body>\n</html>\n")
    return len(pages)


def foot(notes: Notes) -> str:
    """What stands at the end of every page."""
    again = "Check Ofsted's page for a newer report before you decide."
    return f"<footer>{escape(notes.line())} {escape(again)} {escape(licences()['attribution'])}</footer>\n"


def body(page: VisitPage) -> str:
    """One setting's page as HTML."""
    parts = [f"<h1>{escape(page.name)}</h1>\n", _table(page.facts)]
    if page.why_none:
        parts.append(f"<p>{escape(page.why_none)}</p>\n")
    for outcome in page.outcomes:
        parts.append(f"<h2>{escape(outcome.title)}</h2>\n")
        if outcome.unsafe:
            parts.append('<p class="alert">Safeguarding not met.</p>\n')
        parts.append(_table(outcome.lines))
    parts.append("<h2>What the report says must improve</h2>\n")
    if page.improve:
        items = (f'<li>{escape(text)} <span class="s">({escape(cited)})</span></li>' for text, cited in page.improve)
        parts.append(f"<ul>\n{chr(10).join(items)}\n</ul>\n")
    else:
        parts.append('<p class="s">No report with actions is held here. Read the report on Ofsted\'s page.</p>\n')
    parts += [_questions("Questions this raises", page.raises), _questions("Our questions", page.questions)]
    parts.append("<h2>Notes</h2>\n" + '<p class="line">&nbsp;</p>\n' * LINES)
    return "".join(parts)


def _table(lines: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f'<tr><td class="k">{escape(k)}</td><td>{escape(v)}</td></tr>\n' for k, v in lines)
    return f"<table>\n{rows}</table>\n"


def _questions(title: str, questions: Sequence[str]) -> str:
    if not questions:
        return ""
    items = "\n".join(f'<li class="q">{escape(question)}</li>' for question in questions)
    return f"<h2>{title}</h2>\n<ul>\n{items}\n</ul>\n"
