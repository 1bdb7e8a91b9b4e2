"""Who is likely to be inspected next: dated rules, each an estimate with its source, and none where none is known."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from data_sync.insight.counts import releases
from data_sync.insight.desk import new_without_inspection, running_several
from data_sync.insight.due import Due, due
from data_sync.insight.rules import due_rules

Made = Callable[..., sqlite3.Connection]
JUNE = "2026-06-30"
TODAY = "2026-07-15"
LEEDS = ["Leeds"]


@pytest.fixture
def listed(made: Made) -> Callable[..., Due]:
    """The due list of Leeds with these settings, on a day."""

    def make(*rows: dict[str, str], today: str = TODAY, as_at: str = JUNE, layout: str = "management_2026") -> Due:
        conn = made({as_at: [row | {"la": "Leeds"} for row in rows]}, layouts={as_at: layout})
        return due(conn, releases(conn)[-1], LEEDS, today)

    return make


def only(found: Due) -> dict[str, Any]:
    (row,) = found.as_json()["rows"]
    return row


def test_four_years_are_the_stated_aim_and_never_overdue(listed: Callable[..., Due], invented: ModuleType) -> None:
    row = only(listed(invented.nursery("900001", invented.graded("15/05/2022", "2"))))
    assert row["why"] == (
        "Last inspected 4 years 2 months ago (15 May 2022). Ofsted's stated aim is four years, to 15 May 2026."
    )
    assert (row["rule"], row["firm"], row["estimate"], row["by"]) == (
        "four-years-aim",
        "stated aim",
        True,
        "2026-05-15",
    )
    assert row["source_date"] == "23 January 2026"
    assert row["check"] == "Check current guidance."


@pytest.mark.parametrize(
    ("inspected", "today", "rule"),
    [
        ("15/05/2022", "2026-03-31", None),  # the aim is of April 2026
        ("15/05/2022", "2026-04-01", "four-years-aim"),
        ("16/01/2023", TODAY, None),  # comes to its end more than six months ahead
        ("15/01/2023", TODAY, "four-years-aim"),
        ("15/07/2020", TODAY, "six-years"),
        ("16/07/2020", TODAY, "four-years-aim"),
        ("15/07/2015", "2021-05-03", None),  # before any rule held here
        ("15/07/2015", "2021-05-04", "six-years"),
    ],
)
def test_a_rule_is_applied_from_its_own_day_on(
    listed: Callable[..., Due], invented: ModuleType, inspected: str, today: str, rule: str | None
) -> None:
    rows = listed(invented.nursery("900001", invented.graded(inspected, "2")), today=today).as_json()["rows"]
    assert [row["rule"] for row in rows] == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("grade", "inspected", "rule", "firm"),
    [
        ("4", "15/02/2026", "inadequate-6-months", "always"),
        ("3", "15/08/2025", "requires-12-months", "if we can"),
        ("2", "15/08/2025", None, None),
        ("1", "15/08/2025", None, None),
    ],
)
def test_a_low_grade_has_an_interval_of_its_own(
    listed: Callable[..., Due], invented: ModuleType, grade: str, inspected: str, rule: str | None, firm: str | None
) -> None:
    rows = listed(invented.nursery("900001", invented.graded(inspected, grade))).as_json()["rows"]
    assert [(row["rule"], row["firm"]) for row in rows] == ([(rule, firm)] if rule else [])


@pytest.mark.parametrize(
    ("registered", "rule"),
    [("14/01/2024", "new-30-months"), ("14/07/2024", "new-18-months-aim"), ("14/05/2026", None), ("14/05/2014", None)],
)
def test_a_new_setting_has_an_interval_from_its_registration(
    listed: Callable[..., Due], invented: ModuleType, registered: str, rule: str | None
) -> None:
    rows = listed(invented.nursery("900001", registered=registered)).as_json()["rows"]
    assert [row["rule"] for row in rows] == ([rule] if rule else [])
    assert not any("never" in row["why"] for row in rows)


def test_of_who_registered_long_ago_just_what_is_known_is_said(
    listed: Callable[..., Due], invented: ModuleType
) -> None:
    found = listed(invented.nursery("900001", registered="14/05/2014"))
    assert found.without_rule == (
        (
            "900001",
            "No inspection outcome in this release, though registered since 2014. Reports may exist on Ofsted's page.",
        ),
    )


def test_no_interval_is_made_up_after_a_report_card_that_asks_for_better(
    listed: Callable[..., Due], invented: ModuleType
) -> None:
    i = invented
    old = "01/06/2022"  # long enough ago for any rule, were there one
    found = listed(
        i.nursery("900001", i.card(old, "Needs attention")),
        i.nursery("900002", i.card(old, "Expected standard", "Urgent improvement")),
        i.nursery("900003", i.card(old, "Expected standard", guard="Not met")),
        i.nursery("900004", i.card(old, "Expected standard")),
    )
    assert [row.setting.urn for row in found.rows] == ["900004"]
    assert [urn for urn, _ in found.without_rule] == ["900001", "900002", "900003"]
    assert all(why.startswith("No interval is known") for _, why in found.without_rule)


def test_settings_off_the_early_years_register_are_never_due(listed: Callable[..., Due], invented: ModuleType) -> None:
    i = invented
    found = listed(
        i.nursery("900001", i.cr("01/06/2012"), registers=("CCR", "VCR")),
        i.childminder("900002", registers=("VCR",), registered="01/06/2023"),
        i.nursery("900003", i.graded("01/06/2012", "4"), registers=("CCR",)),
    )
    assert (found.rows, found.without_rule) == ((), ())


def test_a_visit_without_children_counts_and_is_told(listed: Callable[..., Due], invented: ModuleType) -> None:
    i = invented
    none = listed(i.nursery("900001", i.graded("15/05/2019", "2"), i.ncor("15/05/2024")))
    assert none.rows == ()
    row = only(listed(i.nursery("900001", i.graded("15/05/2018", "2"), i.ncor("15/05/2021"))))
    assert row["since"] == "2021-05-15"
    assert row["why"].endswith("That visit found no children attending.")


def test_a_later_visit_without_children_does_not_hide_a_low_grade(
    listed: Callable[..., Due], invented: ModuleType
) -> None:
    row = only(listed(invented.nursery("900001", invented.graded("15/01/2026", "4"), invented.ncor("15/03/2026"))))
    assert (row["rule"], row["since"]) == ("inadequate-6-months", "2026-01-15")


def test_clubs_of_a_release_that_says_nothing_of_them_have_no_rule(
    listed: Callable[..., Due], invented: ModuleType
) -> None:
    club = invented.club("900006", registered="01/01/2024")
    silent = listed(club, as_at="2025-12-31", layout="management_2025")
    assert (silent.rows, [urn for urn, _ in silent.without_rule]) == ((), ["900006"])


def test_the_list_keeps_to_the_authorities_asked_for(made: Made, invented: ModuleType) -> None:
    old = invented.graded("15/05/2019", "2")
    conn = made({JUNE: [invented.nursery("900001", old, la="Leeds"), invented.nursery("900002", old, la="Bradford")]})
    release = releases(conn)[-1]
    assert [row.setting.urn for row in due(conn, release, LEEDS, TODAY).rows] == ["900001"]
    assert len(due(conn, release, ["Leeds", "Bradford"], TODAY).rows) == 2


def test_the_word_overdue_stands_in_no_rule() -> None:
    assert len(due_rules()) == 6
    assert not any("overdue" in f"{rule.title} {rule.said} {rule.firm}".lower() for rule in due_rules())
    assert all(rule.source.title and rule.source.dated for rule in due_rules())


def test_new_registrations_without_an_inspection_are_listed(made: Made, invented: ModuleType) -> None:
    i = invented
    conn = made(
        {
            JUNE: [
                i.nursery("900001", registered="03/03/2026", la="Leeds"),
                i.nursery("900002", i.card("03/06/2026"), registered="03/03/2026", la="Leeds"),
                i.nursery("900003", registered="03/03/2014", la="Leeds"),
                i.childminder("900004", registered="03/03/2025", la="Leeds"),
                i.nursery("900005", registered="03/03/2026", registers=("CCR",), la="Leeds"),
            ]
        }
    )
    rows = new_without_inspection(conn, releases(conn)[-1], LEEDS, TODAY)
    assert [(row["urn"], row["label"]) for row in rows] == [
        ("900004", "Childminder in Leeds (name withheld)"), ("900001", "Invented Nursery 900001"),
    ]  # fmt: skip
    assert rows[1]["why"] == ("Registered 4 months ago (3 March 2026); no inspection published as at 30 June 2026.")


def test_who_runs_several_settings_is_told_and_nobody_withheld_is_a_group(made: Made, invented: ModuleType) -> None:
    i = invented
    same = {"person_urn": "RP1", "person_name": "Acorn Ltd"}
    conn = made(
        {
            JUNE: [
                i.nursery("900001", la="Leeds") | same,
                i.nursery("900002", i.card("03/06/2026", guard="Not met"), la="Leeds") | same,
                i.nursery("900003", la="Bradford") | same,
                i.childminder("900004", la="Leeds"),
                i.childminder("900005", la="Leeds"),
                i.nursery("900006", la="Leeds"),
            ]
        }
    )
    (row,) = running_several(conn, releases(conn)[-1], LEEDS)
    assert (row["person_name"], row["urns"], row["in_england"]) == ("Acorn Ltd", ["900001", "900002"], 3)
    assert row["safeguarding_not_met"] == ["900002"]
