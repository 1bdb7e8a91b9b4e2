"""The timeline of a setting: all inspections that any release held knows of, what changed between, and where the
frameworks break."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from data_sync.insight.timeline import Timeline, timeline_of


def told(timeline: Timeline, *kinds: str) -> list[tuple[str, str, str]]:
    return [(i.kind, i.when, i.words) for i in timeline.items if not kinds or i.kind in kinds]


def test_what_an_older_release_lists_and_a_newer_one_does_not_stays(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2024-12-31": [a_setting("EY100001", graded="12/03/2019", number="10070929", overall="2")],
            "2025-06-30": [a_setting("EY100001", graded="09/11/2024", number="10080001", overall="1", effective="Yes")],
        }
    )
    timeline = timeline_of(conn, "EY100001")
    assert told(timeline, "inspection") == [
        ("inspection", "9 November 2024", "Four-grade inspection: Outstanding. Safeguarding effective."),
        (
            "inspection",
            "12 March 2019",
            "Four-grade inspection: Good. Last listed as at 31 December 2024; later releases leave it out.",
        ),
    ]
    newest, older = timeline.inspections
    assert newest.source is not None
    assert older.source is not None
    assert (newest.source.as_at, newest.source.row) == ("2025-06-30", 4)
    assert (older.source.as_at, older.source.file, older.source.row) == ("2024-12-31", "2024-12-31.csv", 4)
    assert older.judged is not None
    assert (older.judged.number, older.judged.listed_in) == ("10070929", ("2024-12-31",))


def test_a_report_card_has_no_overall_grade_and_stands_after_the_break(register: Any, a_setting: Any) -> None:
    card = {"card": "10/11/2025", "met": "Met", "inclusion": "Strong standard", "welfare": "Expected standard"}
    conn = register({"2026-06-30": [a_setting("EY100001", graded="09/11/2025", overall="2", **card)]})
    timeline = timeline_of(conn, "EY100001")
    assert [(i.kind, i.date) for i in timeline.items] == [
        ("inspection", "2025-11-10"),
        ("framework", "2025-11-10"),
        ("inspection", "2025-11-09"),
        ("registered", "2015-05-01"),
    ]
    newest = timeline.inspections[0]
    assert newest.words == (
        "Report card: Inclusion: Strong standard; Children's welfare and wellbeing: Expected standard."
        " No overall grade is given. Safeguarding standards met."
    )
    assert newest.judged is not None
    assert newest.judged.overall is None
    assert timeline.items[1].words.startswith("From 10 November 2025: report cards. No overall grade is given.")


def test_no_line_joins_two_frameworks(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2024-12-31": [a_setting("EY100001", graded="12/03/2014", overall="3")],
            "2025-06-30": [a_setting("EY100001", graded="14/05/2018", overall="2")],
            "2025-12-31": [a_setting("EY100001", graded="09/06/2024", overall="1")],
            "2026-03-31": [a_setting("EY100001", graded="09/06/2025", overall="1")],
            "2026-06-30": [a_setting("EY100001", card="09/02/2026", inclusion="Strong standard")],
        }
    )
    timeline = timeline_of(conn, "EY100001")
    runs = [[(i.framework, i.date) for i in run] for run in timeline.runs()]
    assert runs == [
        [("pre-cif", "2014-03-12")],
        [("cif", "2018-05-14")],
        [("eif", "2024-06-09"), ("eif", "2025-06-09")],
        [("card", "2026-02-09")],
    ]
    order = [(i.kind, i.date) for i in timeline.items if i.kind in ("inspection", "framework")]
    assert order == [
        ("inspection", "2026-02-09"), ("framework", "2025-11-10"), ("inspection", "2025-06-09"),
        ("inspection", "2024-06-09"), ("framework", "2019-09-01"), ("inspection", "2018-05-14"),
        ("framework", "2015-09-01"), ("inspection", "2014-03-12"),
    ]  # fmt: skip


def test_a_visit_without_grades_joins_no_line(register: Any, a_setting: Any) -> None:
    conn = register(
        {"2026-06-30": [a_setting("EY100001", graded="09/06/2022", overall="2", ncor="03/03/2024", ncor_met="Met")]}
    )
    timeline = timeline_of(conn, "EY100001")
    assert [i.words for i in timeline.inspections] == [
        "Visit with no children attending: Met.",
        "Four-grade inspection: Good.",
    ]
    assert [[i.date for i in run] for run in timeline.runs()] == [["2022-06-09"]]


def test_the_break_is_told_before_a_first_report_card_so_that_an_old_grade_is_not_read_as_new(
    register: Any, a_setting: Any
) -> None:
    old = a_setting("EY100001", graded="09/06/2022", overall="2")
    before = timeline_of(register({"2025-09-30": [old]}), "EY100001")
    assert told(before, "framework") == []
    after = timeline_of(register({"2026-03-31": [old]}), "EY100001")
    assert [i.date for i in after.items if i.kind == "framework"] == ["2025-11-10"]


def test_safeguarding_not_met_is_said_first(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2026-06-30": [
                a_setting("EY100001", card="09/02/2026", met="Not met", inclusion="Urgent improvement"),
                a_setting("EY100002", graded="09/02/2024", overall="4", effective="No"),
            ]
        }
    )
    first = [timeline_of(conn, urn).inspections[0].words for urn in ("EY100001", "EY100002")]
    assert first[0].startswith("Safeguarding standards not met. Report card: Inclusion: Urgent improvement.")
    assert first[1].startswith("Safeguarding not effective. Four-grade inspection: Inadequate.")


def test_what_changed_between_two_releases_is_told_as_a_range(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2025-12-31": [a_setting("EY100001")],
            "2026-03-31": [
                a_setting(
                    "EY100001", name="Big Oaks Nursery", places="45", address="21 Bonython Road", la="Bradford",
                    person="Oak Limited", person_urn="RP500002", registers="EYR CCR VCR", subtype="Sessional day care",
                )
            ],
        }
    )  # fmt: skip
    timeline = timeline_of(conn, "EY100001")
    changes = {i.kind: i for i in timeline.items if i.between}
    assert {i.between for i in changes.values()} == {("2025-12-31", "2026-03-31")}
    assert changes["renamed"].when == "between 31 December 2025 and 31 March 2026"
    assert {kind: i.words for kind, i in changes.items()} == {
        "renamed": "Renamed: Little Acorns Day Nursery became Big Oaks Nursery.",
        "places": "Places for children under 8: 40, then 45.",
        "moved": "Address: 19 Bonython Road, Leeds, LS8 5DT, then 21 Bonython Road, Leeds, LS8 5DT.",
        "authority": "Local authority: Leeds, then Bradford.",
        "person": "Another registered person: Acorn Childcare Limited, then Oak Limited.",
        "registers": "Registers: EYR, CCR, then EYR, CCR, VCR.",
        "type": "Kind of setting: Childcare on non-domestic premises, Full day care,"
        " then Childcare on non-domestic premises, Sessional day care.",
    }
    assert (changes["places"].before, changes["places"].after) == ("40", "45")
    assert changes["renamed"].source is not None
    assert changes["renamed"].source.as_at == "2026-03-31"


def test_a_setting_that_left_is_no_longer_on_the_register_and_not_called_closed(register: Any, a_setting: Any) -> None:
    stays = a_setting("EY100009", postcode="LS8 9ZZ")
    conn = register({"2025-12-31": [a_setting("EY100001"), stays], "2026-03-31": [stays], "2026-06-30": [stays]})
    left = timeline_of(conn, "EY100001").items[0]
    assert (left.kind, left.between) == ("left", ("2025-12-31", "2026-03-31"))
    assert left.words == (
        "No longer on the register as at 31 March 2026. That may be a closure, a new owner or a new registration."
    )


def test_coming_back_under_the_same_urn_is_told_with_the_gap_before_it(register: Any, a_setting: Any) -> None:
    stays = a_setting("EY100009", postcode="LS8 9ZZ")
    one = a_setting("EY100001")
    conn = register({"2025-09-30": [one, stays], "2025-12-31": [stays], "2026-03-31": [stays], "2026-06-30": [one]})
    gap = [(i.kind, i.between) for i in timeline_of(conn, "EY100001").items if i.between]
    assert gap == [("came_back", ("2026-03-31", "2026-06-30")), ("left", ("2025-09-30", "2025-12-31"))]


def test_years_without_a_release_are_told_as_unseen(register: Any, a_setting: Any) -> None:
    one = a_setting("EY100001")
    conn = register({"2021-08-31": [one], "2025-12-31": [one], "2026-06-30": [one]})
    assert told(timeline_of(conn, "EY100001"), "unseen") == [
        (
            "unseen",
            "between 31 August 2021 and 31 December 2025",
            "No release between 31 August 2021 and 31 December 2025 is held:"
            " what came and went between the two is not known.",
        )
    ]


def test_a_setting_listed_late_says_when_it_was_first_seen(register: Any, a_setting: Any) -> None:
    stays = a_setting("EY100009", postcode="LS8 9ZZ")
    new, late = a_setting("EY100001", registered="20/02/2026"), a_setting("EY100002", registered="01/05/2015")
    conn = register({"2025-12-31": [stays], "2026-03-31": [stays, new, late]})
    assert told(timeline_of(conn, "EY100001")) == [
        ("registered", "20 February 2026", "Registered on 20 February 2026.")
    ]
    assert told(timeline_of(conn, "EY100002"), "listed") == [
        (
            "listed",
            "between 31 December 2025 and 31 March 2026",
            "First listed in the release as at 31 March 2026, though registered on 1 May 2015.",
        )
    ]


def test_places_off_the_early_years_register_are_not_called_a_change(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2025-12-31": [a_setting("EY100001", places="40")],
            "2026-03-31": [a_setting("EY100001", places="0", registers="VCR")],
        }
    )
    assert [i.kind for i in timeline_of(conn, "EY100001").items if i.between] == ["registers"]


def test_what_is_withheld_today_is_not_told_from_an_older_release(
    register: Any, a_setting: Any, withheld: dict[str, str]
) -> None:
    conn = register(
        {
            "2025-09-30": [a_setting("EY100001", name="Acorns", address="1 Mill Lane", person_urn="RP7")],
            "2025-12-31": [a_setting("EY100001")],
            "2026-03-31": [a_setting("EY100001", **withheld)],
        }
    )
    timeline = timeline_of(conn, "EY100001")
    assert told(timeline, "withheld", "renamed", "moved", "person") == [
        (
            "withheld",
            "between 31 December 2025 and 31 March 2026",
            "Its name and address are no longer published.",
        )
    ]
    assert "Acorn" not in str(timeline.as_json())
    assert "LS8" not in str(timeline.as_json())


def test_an_unknown_urn_has_no_timeline(register: Any, a_setting: Any) -> None:
    assert timeline_of(register({"2026-06-30": [a_setting("EY100001")]}), "EY999999").items == ()


def test_the_timeline_can_be_written_as_json(register: Any, a_setting: Any) -> None:
    conn = register({"2026-06-30": [a_setting("EY100001", graded="09/06/2022", overall="2", effective="Yes")]})
    inspection = next(i for i in timeline_of(conn, "EY100001").as_json() if i["kind"] == "inspection")
    assert inspection["inspection"]["overall"] == "Good"
    assert inspection["source"] == {
        "release": inspection["source"]["release"], "as_at": "2026-06-30", "file": "2026-06-30.csv", "row": 4,
    }  # fmt: skip


def iso(cell: str) -> str:
    return datetime.strptime(cell, "%d/%m/%Y").date().isoformat()


def test_three_inspections_of_2021_and_a_report_card_of_2026_are_all_shown(north_east: Any) -> None:
    three = [f"{which} full: Inspection date" for which in ("Most recent", "Second most recent", "Third most recent")]
    then = {
        row["Provider URN"]: [iso(row[t]) for t in three] for row in north_east.files[0] if all(row[t] for t in three)
    }
    now = {
        row["Provider URN"]: iso(row["EYR REIF: Most recent: Inspection date"])
        for row in north_east.files[-1]
        if row["EYR REIF: Most recent: Inspection date"]
    }
    both = then.keys() & now.keys()
    assert len(both) > 20
    for urn in both:
        timeline = timeline_of(north_east.conn, urn)
        shown = [i.date for i in timeline.inspections if i.judged is not None and i.judged.scale != "met"]
        assert set(shown) >= {now[urn], *then[urn]}
        assert shown == sorted(set(shown), reverse=True)
        assert [i.judged.overall for i in timeline.inspections if i.judged and i.framework == "card"] == [None]
        assert any(i.kind == "framework" and i.date == "2025-11-10" for i in timeline.items)
