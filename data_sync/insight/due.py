"""Who is likely to be inspected next: rows made by dated rules (``rules.toml``), each an estimate with its source.

Nothing is ever called overdue. Settings off the Early Years Register are never on the list, and where no rule is
known (after "needs attention" on a report card, say) none is made up (domain.md §1, rule 13).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from data_sync.domain.dates import age_in_words, in_words, minus_months
from data_sync.domain.frameworks import recent_months, scale
from data_sync.domain.outcome import Block
from data_sync.insight.counts import Release
from data_sync.insight.desk import Desked, settings_of
from data_sync.insight.rules import DueRule, check_words, due_rules, no_interval
from data_sync.language import look_up, tr

MONTHS_AHEAD = 6
"""How far ahead the list looks unless said."""


@dataclass(frozen=True, slots=True)
class DueRow:
    """A setting a rule points at. `since` is the day the interval runs from, `by` the day it comes to; `why` is a
    sentence."""

    setting: Desked
    rule: DueRule
    since: str
    by: str
    why: str

    def as_json(self) -> dict[str, Any]:
        return {
            **self.setting.head(),
            "rule": self.rule.key,
            "title": self.rule.title,
            "firm": self.rule.firm,
            "source": self.rule.source.title,
            "source_date": self.rule.source.dated,
            "source_url": self.rule.source.url or None,
            "since": self.since,
            "by": self.by,
            "why": self.why,
            "estimate": True,
            "check": check_words(),
        }


@dataclass(frozen=True, slots=True)
class Due:
    """The list as at a release, told on a day. `without_rule` are URNs to why no rule is applied to them."""

    as_at: str
    today: str
    rows: tuple[DueRow, ...]
    without_rule: tuple[tuple[str, str], ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "as_at": self.as_at,
            "rows": [row.as_json() for row in self.rows],
            "without_rule": [{"urn": urn, "why": why} for urn, why in self.without_rule],
        }


def due(
    conn: sqlite3.Connection, release: Release, las: Sequence[str], today: str, *, ahead: int = MONTHS_AHEAD
) -> Due:
    """The settings of these authorities whose interval has come to its end or does within `ahead` months of `today`
    (ISO), the soonest first."""
    rules = [rule for rule in due_rules() if rule.holds_on(today)]
    horizon = minus_months(today, -ahead)
    rows: list[DueRow] = []
    without: list[tuple[str, str]] = []
    for setting in settings_of(conn, release, las):
        if not setting.on_eyr:
            continue
        reason = _no_rule(setting)
        if reason is not None:
            without.append((setting.urn, reason))
        elif row := _row(setting, rules, today, horizon):
            rows.append(row)
    rows.sort(key=lambda row: (row.by, row.setting.label.casefold(), row.setting.urn))
    return Due(release.as_at, today, tuple(rows), tuple(without))


def _no_rule(setting: Desked) -> str | None:
    """Why no rule is applied; None where one may be."""
    if setting.club_untold and not setting.visits:
        return tr("This release does not publish outcomes for out-of-school clubs.")
    if not setting.visits and setting.registered and not any(map(partial(_may_be_new, setting), due_rules())):
        return tr(
            "No inspection outcome in this release, though registered since {year}."
            " Reports may exist on Ofsted's page.",
            year=setting.registered[:4],
        )
    grades, words = no_interval()
    newest = setting.judged
    if newest is None or newest.kind != "card":
        return None
    codes = {grade.code for grade in scale("card").named_grades if grade.key in grades}
    return words if newest.safeguarding == 2 or codes & set(newest.grades) else None


def _row(setting: Desked, rules: Iterable[DueRule], today: str, horizon: str) -> DueRow | None:
    """The row of the rule that matters most: the longest interval that has come to its end, else the soonest to do
    so."""
    found = []
    for rule in rules:
        since = _runs_from(setting, rule)
        if since is not None:
            by = minus_months(since, -rule.months)
            if by <= horizon:
                found.append((by, since, rule))
    if not found:
        return None
    graded = [f for f in found if f[2].after == "grade"]
    past = [f for f in found if f[0] <= today]
    by, since, rule = min(graded, key=_end) if graded else max(past, key=_end) if past else min(found, key=_end)
    also = [r for b, _, r in sorted(found, key=_end) if r is not rule and r.after == rule.after]
    return DueRow(setting, rule, since, by, _why(setting, rule, since, by, also, today))


def _end(found: tuple[str, str, DueRule]) -> tuple[str, str]:
    return found[0], found[2].key


def _runs_from(setting: Desked, rule: DueRule) -> str | None:
    """The day the rule's interval runs from; None where it does not apply to the setting."""
    newest = setting.visits[0] if setting.visits else None
    if rule.after == "inspection":
        return newest.date if newest else None
    if rule.after == "registration":
        return setting.registered if newest is None and _may_be_new(setting, rule) else None
    judged = setting.judged
    return judged.date if judged is not None and _grade(judged) in rule.grades else None


def _may_be_new(setting: Desked, rule: DueRule) -> bool:
    """Whether the setting was new when the rule began: of those registered long before nothing is known, for "nothing
    in this release" is not "never"."""
    began = minus_months(rule.valid_from, recent_months())
    return rule.after == "registration" and setting.registered is not None and setting.registered >= began


def _grade(judged: Block) -> str | None:
    """The key of a four-grade outcome's overall grade."""
    grade = scale("graded").grade(judged.grades[0]) if judged.kind == "graded" else None
    return grade.key if grade else None


def _why(setting: Desked, rule: DueRule, since: str, by: str, also: Sequence[DueRule], today: str) -> str:
    ago = age_in_words(since, today)
    if rule.after == "registration":
        told = tr("Registered {day}, {ago}; no inspection outcome in this release.", day=in_words(since), ago=ago)
    elif rule.after == "grade" and setting.judged is not None:
        told = tr("{outcome} on {day}, {ago}.", outcome=setting.judged.overall, day=in_words(since), ago=ago)
    else:
        told = tr("Last inspected {ago} ({day}).", ago=ago, day=in_words(since))
    sentences = [told, _interval(rule, by)]
    sentences += [tr("{rule} as well.", rule=other.title) for other in also]
    if setting.visits and setting.visits[0].kind == "ncor":
        sentences.append(tr("That visit found no children attending."))
    return " ".join(sentences)


def _interval(rule: DueRule, by: str) -> str:
    said, day = rule.said, in_words(by)
    if rule.after == "grade":
        firm = look_up(rule.firm)
        return tr("Ofsted: again within {interval} (“{firm}”), to {day}.", interval=said, firm=firm, day=day)
    if rule.firm == "stated aim":
        return tr("Ofsted's stated aim is {interval}, to {day}.", interval=said, day=day)
    return tr("Ofsted's window is {interval}, to {day}.", interval=said, day=day)


def ahead_words(today: str, ahead: int) -> str:
    """What the list looks at, for its heading."""
    until = date.fromisoformat(minus_months(today, -ahead)).isoformat()
    return tr(
        "Intervals that have come to their end, or do by {day}. Estimates, never appointments.", day=in_words(until)
    )
