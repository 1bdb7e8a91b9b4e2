"""What the Compare page's table says: the comparison that `data_sync` made, as lines, cells and merged cells.

The frameworks keep a block each, and a setting that has nothing in a block says why, once, over the whole of it. Pure:
values in, values out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from data_sync.api import Comparison, Setting, in_words
from desktop.language import later, look_up, tr
from desktop.models.comparison import Cell, ComparisonTable, Heading, Line, Span
from desktop.presenters import setting_words as words
from desktop.presenters import terms
from desktop.presenters.comparison_past import KEPT, TIMELINE, kept_lines, timeline_lines
from desktop.presenters.outcome_blocks import age_notes
from desktop.presenters.scales import spoken

SAFEGUARDING, BASICS, CARD, GRADED = later("Safeguarding"), later("Basics"), "Report card", "Four-grade scale"
NOTES = {
    CARD: tr("inspections from 10 November 2025  ·  six areas, no overall grade"),
    GRADED: tr("inspections to 9 November 2025"),
    "Met or not met": tr("checked against the requirements, not graded"),
    TIMELINE: tr("every inspection that the releases held know of, by year"),
    KEPT: tr("yours alone, on this computer"),
}
FIRST_BASICS = (
    later("Type"),
    later("Registers"),
    later("Places"),
    later("Last inspected"),
    later("Town"),
    later("Local authority"),
    later("Registered"),
    later("Run by"),
)
SAFEGUARDING_RESULTS = {
    "safe": (later("Standards met"), later("Effective")),
    "unsafe": (later("Standards not met"), later("Not effective")),
}
NOT_JUDGED = tr("Not judged separately, or not published")


def second_line(setting: Setting) -> str:
    """What it is and where: "Nursery, full day care  ·  Thornbeck"."""
    if setting.withheld:
        return words.WITHHELD
    return words.BETWEEN.join(part for part in (words.kind(setting), words.where(setting)) if part)


def heading_of(setting: Setting) -> Heading:
    return Heading(setting.urn, words.title(setting), second_line(setting))


def table_of(comparison: Comparison, only_differences: bool = False) -> ComparisonTable:
    """The lines in the order they are shown. Safeguarding always stands first, whether it differs or not."""
    settings = comparison.settings

    def pairs(values: Sequence[str | None]) -> Iterator[tuple[str | None, Setting]]:
        return zip(values, settings, strict=True)

    lines: list[Line] = []
    for group in dict.fromkeys(row.group for row in comparison.rows):
        rows = [row for row in comparison.rows if row.group == group]
        if group == BASICS:
            rows.sort(key=lambda row: _basic_order(row.label))
        if group in _OWN_LINES:
            shown = [row for row in rows if row.differs or row.across or not only_differences]
            told = _OWN_LINES[group](shown, _meanings())
            if told:
                lines.append(Line(look_up(group), group, head=True, note=NOTES[group]))
            lines += told
            continue
        told = [
            Line(
                spoken(look_up(row.label)),
                group,
                tuple(_cell(group, row.label, v, s, comparison.today) for v, s in pairs(row.values)),
                means=_explained().get(row.label, ""),
            )
            for row in rows
            if row.differs or group == SAFEGUARDING or not only_differences
        ]
        if told and group != SAFEGUARDING:
            lines.append(Line(look_up(group), group, head=True, note=NOTES.get(group, "")))
        lines += told
    return _merged(tuple(heading_of(s) for s in settings), lines, settings, comparison.warnings)


def _basic_order(label: str) -> tuple[int, int]:
    """Distances first, then what a parent asks first, then whatever else is compared, in its own order."""
    if label.startswith("Distance"):
        return 0, 0
    return (1, FIRST_BASICS.index(label)) if label in FIRST_BASICS else (2, 0)


def _cell(group: str, label: str, value: str | None, setting: Setting, today: str) -> Cell:
    """A value in its shape, with what its words mean."""
    cell = _told(group, label, value, setting, today)
    return replace(cell, means=_meanings().get((cell.kind, cell.words), ""))


@cache
def _meanings() -> dict[tuple[str, str], str]:
    """What each grade and result means, by how it is drawn and called."""
    found: dict[tuple[str, str], str] = {}
    for group in terms.groups("card", "graded", "met", "safeguarding"):
        for term in group.terms:
            if term.chip is not None:
                found[term.chip.kind, term.chip.words] = term.text
    for kind, results in SAFEGUARDING_RESULTS.items():
        text = next(text for (known, _), text in found.items() if known == kind)
        found |= {(kind, result): text for result in results}
    return found


_OWN_LINES = {TIMELINE: timeline_lines, KEPT: kept_lines}


@cache
def _explained() -> dict[str, str]:
    """What the labels of the basics mean."""
    facts = {term.words: term.text for term in terms.groups("facts")[0].terms}
    registers = (f"{name}: {text}" for name, text in facts.items() if "Register," in name or name.endswith("Register"))
    return {
        "Places": facts[tr("Places")],
        "Deprivation band of the area": facts[tr("Deprivation band")],
        "Registers": " ".join(registers),
    }


def _told(group: str, label: str, value: str | None, setting: Setting, today: str) -> Cell:
    if group == SAFEGUARDING:
        return _safeguarding(value, setting)
    if group == BASICS:
        return _basic(label, value, setting, today)
    if label == "Inspected":
        return Cell("text", value or "")
    if group == CARD:
        return Cell("card", value or tr("Not given"))
    if group == GRADED:
        return Cell("graded", value) if value else Cell("faint", NOT_JUDGED)
    if value is None:
        return Cell("faint", tr("None in this release"))
    result, _, day = value.rpartition(", ")
    return Cell("met", result, day)


def _safeguarding(value: str | None, setting: Setting) -> Cell:
    stated = next((block.safeguarding for block in setting.blocks if block.safeguarding), 0)
    if value is None or not stated:
        why = tr("No separate safeguarding result in the published data") if setting.blocks else ""
        return Cell("faint", tr("Not stated"), why)
    result, _, day = value.rpartition(", ")
    return Cell("unsafe" if stated == 2 else "safe", result, day)


def _basic(label: str, value: str | None, setting: Setting, today: str) -> Cell:
    if value is None:
        withheld = setting.withheld and label in ("Town", "Run by")
        return Cell("faint", tr("Withheld by Ofsted") if withheld else tr("Not given"))
    if label == "Type":
        return Cell("text", words.kind(setting))
    if label == "Registers":
        return Cell("text", words.registers(setting))
    if label == "Last inspected":
        day = setting.outcome.inspected
        if not day:
            return Cell("faint", spoken(value))
        return Cell("text", value, ". ".join((in_words(day), *age_notes(day, today))).rstrip("."))
    if label == "Places" and not value.isdecimal():
        return Cell("faint", value)
    return Cell("text", value)


def _merged(
    headings: tuple[Heading, ...], lines: list[Line], settings: Sequence[Setting], warnings: tuple[str, ...]
) -> ComparisonTable:
    """Let a setting without a block say so once, over the whole of it; head lines go across."""
    spans: list[Span] = []
    if len(settings) > 1:
        spans += [Span(n, 0, 1, len(settings)) for n, line in enumerate(lines) if line.head]
    for group, reason in _REASONS.items():
        rows = [n for n, line in enumerate(lines) if line.group == group and not line.head]
        for column, setting in enumerate(settings):
            if rows and not _has(setting, group):
                for n in rows:
                    cell = reason(setting) if n == rows[0] else Cell("covered", "")
                    cells = lines[n].cells
                    lines[n] = Line(lines[n].label, group, (*cells[:column], cell, *cells[column + 1 :]))
                if len(rows) > 1:
                    spans.append(Span(rows[0], column, len(rows), 1))
    return ComparisonTable(headings, tuple(lines), tuple(spans), warnings)


def _has(setting: Setting, group: str) -> bool:
    kind = "card" if group == CARD else "graded"
    return any(block.kind == kind and block.nth == 1 for block in setting.blocks)


def _no_card(setting: Setting) -> Cell:
    waits = "EYR" in setting.registers and not setting.left_as_at
    return Cell("none", tr("No report card yet") if waits else tr("No report card"), _instead(setting))


def _no_grades(setting: Setting) -> Cell:
    return Cell("none", tr("No four-grade outcome"), _instead(setting))


_REASONS: dict[str, Callable[[Setting], Cell]] = {CARD: _no_card, GRADED: _no_grades}


def _instead(setting: Setting) -> str:
    """Under what it was inspected last, or why nothing is published."""
    form, day = setting.outcome.form, setting.outcome.inspected
    if day is None:
        return spoken(setting.outcome.why_none or "")
    if form == "graded":
        return tr("Last inspected under the four-grade scale, {day}.", day=in_words(day))
    if form == "report_card":
        return tr("Last inspected under the report card, {day}.", day=in_words(day))
    kind = next((block.kind for block in setting.blocks if block.date == day), None)
    what = _MET_VISITS.get(kind or "", later("Last checked, met or not met, {day}."))
    return look_up(what).format(day=in_words(day))


_MET_VISITS = {
    "ncor": later("The last visit found no children attending, so no grades were given, {day}."),
    "oosc": later("Out-of-school care only: checked, not graded, {day}."),
    "cr": later("Childcare Register only: checked, not graded, {day}."),
}
