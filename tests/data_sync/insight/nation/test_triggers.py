"""What an outcome can set off: the source's own may, should and must, on the scale that the rule is about."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from types import ModuleType

import pytest

from data_sync.insight.counts import releases
from data_sync.insight.rules import trigger_rules
from data_sync.insight.triggers import Triggered, triggers

Made = Callable[..., sqlite3.Connection]
JUNE = "2026-06-30"
MET = "Expected standard"


@pytest.fixture
def pointed(made: Made) -> Callable[..., list[Triggered]]:
    def make(*rows: dict[str, str], today: str = "2026-07-15") -> list[Triggered]:
        conn = made({JUNE: [row | {"la": "Leeds"} for row in rows]})
        return triggers(conn, releases(conn)[-1], ["Leeds"], today)

    return make


def card(invented: ModuleType, leadership: str, guard: str = "Met") -> dict[str, str]:
    found: dict[str, str] = invented.card("03/06/2026", MET, MET, MET, MET, MET, leadership, guard=guard)
    return found


@pytest.mark.parametrize(
    ("leadership", "guard", "rules"),
    [
        (MET, "Met", []),
        ("Needs attention", "Met", ["card-leadership-needs"]),
        ("Urgent improvement", "Met", ["card-leadership-urgent"]),
        (MET, "Not met", ["card-safeguarding"]),
        ("Urgent improvement", "Not met", ["card-safeguarding", "card-leadership-urgent"]),
    ],
)
def test_a_report_card_sets_off_what_the_source_says(
    pointed: Callable[..., list[Triggered]], invented: ModuleType, leadership: str, guard: str, rules: list[str]
) -> None:
    found = pointed(invented.nursery("900001", card(invented, leadership, guard)))
    assert [t.rule.key for t in found] == rules
    assert {t.rule.says for t in found} <= {"may"}


@pytest.mark.parametrize(
    ("grade", "rules"),
    [
        ("1", []),
        ("2", []),
        ("3", [("graded-requires", "should"), ("support-graded", "must")]),
        ("4", [("graded-inadequate", "should"), ("support-graded", "must")]),
    ],
)
def test_a_grade_sets_off_what_the_guidance_says(
    pointed: Callable[..., list[Triggered]], invented: ModuleType, grade: str, rules: list[tuple[str, str]]
) -> None:
    found = pointed(invented.nursery("900001", invented.graded("05/05/2025", grade)))
    assert [(t.rule.key, t.rule.says) for t in found] == rules


def test_another_area_that_needs_attention_sets_off_nothing(
    pointed: Callable[..., list[Triggered]], invented: ModuleType
) -> None:
    assert pointed(invented.nursery("900001", invented.card("03/06/2026", *["Needs attention"] * 5, MET))) == []


def test_only_the_newest_outcome_with_grades_is_looked_at(
    pointed: Callable[..., list[Triggered]], invented: ModuleType
) -> None:
    bad, good = invented.graded("05/05/2024", "4"), card(invented, MET)
    assert pointed(invented.nursery("900001", bad, good)) == []
    assert [t.rule.key for t in pointed(invented.nursery("900001", bad, invented.ncor("05/05/2026")))] == [
        "graded-inadequate", "support-graded",
    ]  # fmt: skip


def test_settings_off_the_early_years_register_set_off_nothing(
    pointed: Callable[..., list[Triggered]], invented: ModuleType
) -> None:
    assert pointed(invented.nursery("900001", invented.graded("05/05/2025", "4"), registers=("CCR", "VCR"))) == []


def test_a_rule_is_applied_only_while_it_is_in_force(
    pointed: Callable[..., list[Triggered]], invented: ModuleType
) -> None:
    setting = invented.nursery("900001", card(invented, MET, "Not met"))
    assert pointed(setting, today="2025-11-09") == []
    assert len(pointed(setting, today="2025-11-10")) == 1


def test_safeguarding_not_met_stands_first(pointed: Callable[..., list[Triggered]], invented: ModuleType) -> None:
    found = pointed(
        invented.nursery("900001", invented.graded("05/06/2026", "4")),
        invented.nursery("900002", card(invented, MET, "Not met")),
    )
    assert [t.setting.urn for t in found] == ["900002", "900001", "900001"]


def test_a_row_says_why_who_says_so_and_to_check(pointed: Callable[..., list[Triggered]], invented: ModuleType) -> None:
    (row,) = (t.as_json() for t in pointed(invented.nursery("900001", card(invented, "Needs attention"))))
    assert row["why"] == "Report card of 3 June 2026: Leadership and governance: Needs attention."
    assert row["says"] == "may"
    assert "two-year-old offer" in row["words"]
    assert row["source"].startswith("NDNA")
    assert row["check"] == "Check current guidance."
    assert {"urn", "rule", "source", "why"} <= set(row)


def test_every_rule_has_a_source_a_date_and_the_source_s_own_word() -> None:
    for rule in trigger_rules():
        assert rule.source.title
        assert rule.source.dated
        assert rule.says in ("may", "should", "must")
        assert f" {rule.says} " in rule.words
