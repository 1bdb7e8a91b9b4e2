"""Settings whose newest outcome a funding or support rule points at, each row in the source's own may, should or
must.

The rules are data with their validity (``rules.toml``); the outcome they look at is the newest with grades, on its
own scale (domain.md §1, rule 14).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data_sync.domain.dates import in_words
from data_sync.domain.frameworks import scale
from data_sync.domain.outcome import Block
from data_sync.insight.counts import Release
from data_sync.insight.desk import Desked, settings_of
from data_sync.insight.rules import TriggerRule, check_words, trigger_rules
from data_sync.language import tr


@dataclass(frozen=True, slots=True)
class Triggered:
    """A setting a rule points at; `outcome` is the one it looks at and `why` says what stands there."""

    setting: Desked
    rule: TriggerRule
    outcome: Block
    why: str

    def as_json(self) -> dict[str, Any]:
        rule = self.rule
        return {
            **self.setting.head(),
            "rule": rule.key,
            "title": rule.title,
            "says": rule.says,
            "words": rule.words,
            "source": rule.source.title,
            "source_date": rule.source.dated,
            "source_url": rule.source.url or None,
            "valid_from": rule.valid_from,
            "valid_until": rule.valid_until,
            "inspected": self.outcome.date,
            "why": self.why,
            "check": check_words(),
        }


def triggers(conn: sqlite3.Connection, release: Release, las: Sequence[str], today: str) -> list[Triggered]:
    """The settings of these authorities that a rule in force on `today` (ISO) points at: safeguarding not met first,
    then the newest outcome first. Only providers on the Early Years Register: the rules are about funded places."""
    rules = [rule for rule in trigger_rules() if rule.holds_on(today)]
    found = []
    for setting in settings_of(conn, release, las):
        outcome = setting.judged
        if outcome is None or not setting.on_eyr:
            continue
        for rule in rules:
            if why := _points_at(rule, outcome):
                found.append(Triggered(setting, rule, outcome, why))
    found.sort(key=lambda t: (t.setting.label.casefold(), t.setting.urn))
    found.sort(key=lambda t: t.outcome.date, reverse=True)
    found.sort(key=lambda t: not t.rule.safeguarding)
    return found


def _points_at(rule: TriggerRule, outcome: Block) -> str | None:
    """What in the outcome the rule points at, in words; None where it does not."""
    if outcome.kind != rule.scale:
        return None
    if rule.safeguarding:
        if outcome.safeguarding != 2:
            return None
        return tr("Report card of {day}: safeguarding standards not met.", day=in_words(outcome.date))
    on = scale(rule.scale)
    at = on.area_number(rule.area or "")
    grade = on.grade(outcome.grades[at]) if at is not None else None
    if at is None or grade is None or grade.key not in rule.grades:
        return None
    if rule.scale == "card":
        area = on.areas[at].heading
        return tr("Report card of {day}: {area}: {grade}.", day=in_words(outcome.date), area=area, grade=grade.word)
    return tr("Inspection of {day}: {grade}.", day=in_words(outcome.date), grade=grade.word_on(outcome.date))
