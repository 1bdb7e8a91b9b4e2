"""Two to six settings side by side: basics, safeguarding, each framework's outcomes in a block of its own, the
inspections of all years, and what the person keeps.

Nothing is ranked and nothing crosses from one framework into another; a setting without a block says why in one cell.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from data_sync.domain.dates import age_in_words, in_words
from data_sync.domain.frameworks import kind, scale
from data_sync.domain.outcome import CLUB, Block
from data_sync.domain.setting import Setting
from data_sync.insight.compared_past import Kept, kept_rows, timeline_rows
from data_sync.insight.compared_row import Row
from data_sync.language import later, tr

if TYPE_CHECKING:
    from data_sync.insight.timeline import Item

SAFEGUARDING_WORDS = {
    ("card", 1): tr("Standards met"),
    ("card", 2): tr("Standards not met"),
    ("other", 1): tr("Effective"),
    ("other", 2): tr("Not effective"),
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Settings side by side: the rows in the order they are shown, and what must be said above them."""

    settings: tuple[Setting, ...]
    rows: tuple[Row, ...]
    warnings: tuple[str, ...]
    today: str = ""  # the day that ages were told on

    def as_json(self) -> dict[str, Any]:
        return {
            "settings": [s.as_json() for s in self.settings],
            "rows": [r.as_json() for r in self.rows],
            "warnings": list(self.warnings),
        }


def compare(
    settings: Sequence[Setting], today: str, past: Sequence[Sequence[Item]] = (), kept: Sequence[Kept] = ()
) -> Comparison:
    """Put the settings side by side; ages are told on the ISO date `today`.

    `past` are the inspections of each setting that all releases held know of, `kept` what the person keeps about each.
    """
    rows = [_row(later("Safeguarding"), later("Safeguarding"), settings, _safeguarding)]
    rows += [_row(later("Basics"), label, settings, told) for label, told in _BASICS]
    rows.append(_row(later("Basics"), later("Last inspected"), settings, lambda s: _age(s, today)))
    for name in ("card", "graded"):
        rows += _framework(name, settings)
    rows += [*_met(settings), *timeline_rows(past), *kept_rows(kept)]
    return Comparison(tuple(settings), tuple(rows), tuple(_warnings(settings)), today)


def _row(group: str, label: str, settings: Sequence[Setting], told: Callable[[Setting], str | None]) -> Row:
    return Row(group, label, tuple(told(s) for s in settings))


def _safeguarding(setting: Setting) -> str | None:
    for block in setting.blocks:
        words = SAFEGUARDING_WORDS.get(("card" if block.kind == "card" else "other", block.safeguarding))
        if words:
            return f"{words}, {in_words(block.date)}"
    return None


def _places(setting: Setting) -> str | None:
    if setting.places is not None and setting.places > 0:
        return str(setting.places)
    return None if "EYR" in setting.registers else tr("Not recorded for this kind of registration")


_BASICS: tuple[tuple[str, Callable[[Setting], str | None]], ...] = (
    (later("Type"), lambda s: ", ".join(x for x in (s.type, s.subtype) if x)),
    (later("Registers"), lambda s: ", ".join(s.registers) or None),
    (later("Local authority"), lambda s: s.la),
    (later("Town"), lambda s: s.town),
    (later("Places"), _places),
    (later("Registered"), lambda s: in_words(s.registered) if s.registered else None),
    (later("Deprivation band of the area"), lambda s: s.deprivation),
    (later("Run by"), lambda s: s.person_name),
)


def _age(setting: Setting, today: str) -> str | None:
    day = setting.outcome.inspected
    if not day:
        return setting.outcome.why_none
    told = age_in_words(day, today)
    return told[0].upper() + told[1:]  # `capitalize` would make "On 3 june 2026" of a day to come


def _newest(setting: Setting, name: str) -> Block | None:
    return next((b for b in setting.blocks if b.kind == name and b.nth == 1), None)


def _framework(name: str, settings: Sequence[Setting]) -> list[Row]:
    """The block of one scale: date, then each area any of the settings has a grade for."""
    blocks = [_newest(s, name) for s in settings]
    if not any(blocks):
        return []
    on = scale(name)
    rows = [Row(on.title, later("Inspected"), tuple(in_words(b.date) if b else None for b in blocks))]
    for n, area in enumerate(on.areas):
        grades = tuple(_grade(b, n) for b in blocks)
        if name == "card" or any(grades):
            rows.append(Row(on.title, area.heading, grades))
    return rows


def _grade(block: Block | None, area: int) -> str | None:
    if block is None:
        return None
    grade = scale("card" if block.kind == "card" else "graded").grade(block.grades[area])
    return grade.word_on(block.date) if grade and grade.word != "-" else None


def _met(settings: Sequence[Setting]) -> list[Row]:
    rows = []
    for name in ("ncor", "oosc", "cr"):
        blocks = [_newest(s, name) for s in settings]
        if any(blocks):
            told = tuple(f"{b.overall or tr('No result')}, {in_words(b.date)}" if b else None for b in blocks)
            rows.append(Row(later("Met or not met"), kind(name).title, told))
    return rows


def _warnings(settings: Sequence[Setting]) -> list[str]:
    found = []
    forms = {s.outcome.form for s in settings} - {"none"}
    if {"graded", "report_card"} <= forms:
        found.append(
            tr(
                "These settings were inspected under two frameworks. Their grades are not on one scale, so each"
                " framework has its own block and nothing is ranked."
            )
        )
    if "met_not_met" in forms and len(forms) > 1:
        found.append(
            tr(
                "One or more were checked as met or not met, without grades. That says nothing of quality, and"
                " cannot be laid beside a grade."
            )
        )
    if len({s.type for s in settings}) > 1:
        found.append(tr("These settings are of different types; what is asked of them is not the same in all."))
    elif len({(s.type, s.subtype) == CLUB for s in settings}) > 1:
        found.append(tr("Out-of-school clubs stand beside other care here; clubs are not graded on education."))
    if any(s.withheld for s in settings):
        found.append(tr("Names and addresses of childminders and of care in homes are not published."))
    if any(s.left_as_at for s in settings):
        found.append(tr("One or more of these are no longer on the register."))
    return found
