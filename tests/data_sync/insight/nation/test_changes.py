"""What changed between two releases: each kind where it is, none where it is not, and the same in whatever order they
came."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from data_sync.errors import KnownError
from data_sync.insight.change_queue import ChangeItem, ChangeSet, changes_of_area, fields_between, span
from data_sync.insight.changes import changes_between, stored_changes
from data_sync.insight.counts import releases
from data_sync.insight.successions import Pair

Made = Callable[..., sqlite3.Connection]
MARCH, JUNE, DECEMBER = "2026-03-31", "2026-06-30", "2025-12-31"
URN = "EY900001"


def between(conn: sqlite3.Connection, since: str | None = None, until: str | None = None, **named: Any) -> ChangeSet:
    return changes_of_area(conn, *span(conn, since, until), **named)


def told(found: ChangeSet) -> list[tuple[str, str, str | None, str | None]]:
    return [(i.urn, i.kind, i.before, i.after) for i in found.items]


def only(found: ChangeSet) -> ChangeItem:
    (item,) = found.items
    return item


@pytest.fixture
def changed(made: Made, invented: ModuleType) -> Callable[..., ChangeSet]:
    """The changes of one nursery between March and June, by what differs."""

    def make(before: dict[str, str], after: dict[str, str]) -> ChangeSet:
        return between(made({MARCH: [invented.nursery(URN) | before], JUNE: [invented.nursery(URN) | after]}))

    return make


@pytest.mark.parametrize(
    ("before", "after", "kind", "words"),
    [
        ({"name": "Acorns"}, {"name": "Oaks"}, "renamed", ("Acorns", "Oaks")),
        ({"places": "40"}, {"places": "38"}, "places_changed", ("40", "38")),
        ({"places": "0"}, {"places": "12"}, "places_changed", ("none recorded", "12")),
        ({"la": "Leeds"}, {"la": "Bradford"}, "authority_changed", ("Leeds", "Bradford")),
        ({"la": "Cumbria"}, {"la": "Cumberland"}, "council_changed", ("Cumbria", "Cumberland")),
        ({"person_urn": "RP1"}, {"person_urn": "RP2"}, "person_changed", ("RP1", "RP2")),
        (
            {"subtype": "Full day care"},
            {"subtype": "Sessional day care"},
            "type_changed",
            (
                "Childcare on non-domestic premises, Full day care",
                "Childcare on non-domestic premises, Sessional day care",
            ),
        ),
        (
            {"eyr": "Y", "ccr": "N", "vcr": "N"},
            {"eyr": "Y", "ccr": "Y", "vcr": "N"},
            "registers_changed",
            ("EYR", "EYR, CCR"),
        ),
        (
            {"address1": "1 Old Road", "town": "Testford", "postcode": "ZZ1 1AA"},
            {"address1": "2 New Road", "town": "Testford", "postcode": "ZZ1 1AB"},
            "moved",
            ("1 Old Road, Testford, ZZ1 1AA", "2 New Road, Testford, ZZ1 1AB"),
        ),
    ],
)
def test_a_fact_that_differs_is_told_before_and_after(
    changed: Callable[..., ChangeSet],
    before: dict[str, str],
    after: dict[str, str],
    kind: str,
    words: tuple[str, str],
) -> None:
    assert told(changed(before, after)) == [(URN, kind, *words)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"name": "Little  Acorns"}, {"name": "Little Acorns"}),
        ({"name": ""}, {"name": "Oaks"}),
        ({"person_urn": "REDACTED"}, {"person_urn": "RP2"}),
        ({"telephone": "01632 960001"}, {"telephone": "01632 960002"}),
        ({"deprivation": "Average"}, {"deprivation": "Deprived"}),
    ],
)
def test_what_is_blank_or_only_spaced_otherwise_is_no_change(
    changed: Callable[..., ChangeSet], before: dict[str, str], after: dict[str, str]
) -> None:
    assert told(changed(before, after)) == []


def test_who_joined_and_who_left_are_told_by_urn(made: Made, invented: ModuleType) -> None:
    conn = made({MARCH: [invented.nursery("EY900001")], JUNE: [invented.nursery("EY900002", registered="03/05/2026")]})
    assert told(between(conn)) == [
        ("EY900002", "joined", None, "Registered on 3 May 2026"),
        ("EY900001", "left", None, "No longer on the register as at 30 June 2026"),
    ]


def test_a_new_inspection_is_told_with_what_it_found(changed: Callable[..., ChangeSet], invented: ModuleType) -> None:
    old = invented.graded("05/05/2021", "2", "2", "2", "2", "2", guard="Yes")
    found = changed(old, old | invented.card("03/06/2026", "Strong standard", "Needs attention", guard="Met"))
    item = only(found)
    assert (item.kind, item.date, item.not_met) == ("inspected", "2026-06-03", False)
    assert item.before == "Four-grade inspection, 5 May 2021: Good"
    assert item.after == (
        "Report card, 3 June 2026: Inclusion: Strong standard; Curriculum and teaching: Needs attention"
    )


def test_from_good_to_a_report_card_is_no_change_of_outcome(
    changed: Callable[..., ChangeSet], invented: ModuleType
) -> None:
    found = changed(invented.graded("05/05/2021", "1"), invented.card("03/06/2026", *["Expected standard"] * 6))
    assert [item.kind for item in found.items] == ["inspected"]
    assert found.counts()["outcome_changed"] == 0


def test_an_outcome_changes_only_inside_its_framework(changed: Callable[..., ChangeSet], invented: ModuleType) -> None:
    across = changed(invented.graded("05/05/2018", "1"), invented.graded("20/05/2026", "3"))
    assert [item.kind for item in across.items] == ["inspected"]


def test_within_a_framework_the_outcome_is_told_before_and_after(
    changed: Callable[..., ChangeSet], invented: ModuleType
) -> None:
    found = changed(invented.graded("05/05/2021", "1"), invented.graded("20/05/2026", "3"))
    assert told(found)[0] == (
        URN, "outcome_changed", "Outstanding, 5 May 2021", "Requires improvement, 20 May 2026",
    )  # fmt: skip


def test_of_two_report_cards_the_areas_that_differ_are_told(
    changed: Callable[..., ChangeSet], invented: ModuleType
) -> None:
    found = changed(
        invented.card("03/02/2026", "Strong standard", "Expected standard", "Expected standard"),
        invented.card("03/06/2026", "Strong standard", "Needs attention"),
    )
    assert told(found)[0] == (
        URN,
        "outcome_changed",
        "Curriculum and teaching: Expected standard, 3 February 2026",
        "Curriculum and teaching: Needs attention, 3 June 2026",
    )


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        ("Met", "Not met", ["safeguarding_changed", "inspected"]),
        ("Not met", "Met", ["safeguarding_changed", "inspected"]),
        ("Met", "Met", ["inspected"]),
        ("Not met", "Not met", ["inspected"]),
    ],
)
def test_safeguarding_is_an_axis_of_its_own(
    changed: Callable[..., ChangeSet], invented: ModuleType, before: str, after: str, kinds: list[str]
) -> None:
    found = changed(invented.card("03/02/2026", guard=before), invented.card("03/06/2026", guard=after))
    assert [item.kind for item in found.items] == kinds
    assert [item.not_met for item in found.items] == [after == "Not met"] * len(kinds)


def test_safeguarding_not_met_is_told_across_frameworks(
    changed: Callable[..., ChangeSet], invented: ModuleType
) -> None:
    found = changed(
        invented.graded("05/05/2024", "2", "2", "2", "2", "2", guard="Yes"),
        invented.card("03/06/2026", guard="Not met"),
    )
    assert found.items[0].kind == "safeguarding_changed"
    assert found.items[0].before == "Safeguarding effective (four-grade inspection, 5 May 2024)"
    assert found.items[0].after == "Safeguarding standards not met (report card, 3 June 2026)"


def test_what_a_new_column_lists_for_the_first_time_is_not_news(made: Made, invented: ModuleType) -> None:
    rows = [invented.club("900006", invented.oosc("14/07/2022")), invented.club("900007", invented.oosc("14/02/2026"))]
    conn = made({DECEMBER: rows, JUNE: rows}, layouts={DECEMBER: "management_2025"})
    found = between(conn)
    assert [(i.urn, i.newly_listed) for i in found.items] == [("900006", True), ("900007", False)]
    assert [i.urn for i in found.news] == ["900007"]
    assert (found.counts()["inspected"], found.counts()["newly_listed"]) == (2, 1)


# --- order, revisions, returners -------------------------------------------------------------------------------------


def three(invented: ModuleType) -> dict[str, list[dict[str, str]]]:
    """Somebody comes back, somebody is inspected twice, somebody's places change and change again."""
    inspected = [invented.graded("05/05/2021"), invented.graded("05/02/2026", "3"), invented.card("03/06/2026")]
    return {
        DECEMBER: [
            invented.nursery("EY900001"),
            invented.nursery("EY900002", inspected[0]),
            invented.nursery("EY900003", places="40"),
        ],
        MARCH: [invented.nursery("EY900002", inspected[1]), invented.nursery("EY900003", places="41")],
        JUNE: [
            invented.nursery("EY900001"),
            invented.nursery("EY900002", inspected[1], inspected[2]),
            invented.nursery("EY900003", places="42"),
            invented.nursery("EY900004"),
        ],
    }


@pytest.mark.parametrize("order", list(itertools.permutations((DECEMBER, MARCH, JUNE))))
def test_releases_in_any_order_give_the_same_changes(made: Made, invented: ModuleType, order: tuple[str, ...]) -> None:
    files = three(invented)
    conn = made({as_at: files[as_at] for as_at in order})
    assert [(i.urn, i.kind, i.came_back) for i in between(conn).items] == [
        ("EY900002", "inspected", False),
        ("EY900001", "joined", True),
        ("EY900004", "joined", False),
        ("EY900003", "places_changed", False),
    ]
    counts = conn.execute(
        "SELECT r.as_at, c.kind, c.changes FROM area_change c JOIN release r ON r.id = c.release_id"
        " WHERE c.area_kind = 'england' ORDER BY 1, 2"
    ).fetchall()
    assert [tuple(row) for row in counts] == [
        (MARCH, "inspected", 1), (MARCH, "left", 1), (MARCH, "outcome_changed", 1), (MARCH, "places_changed", 1),
        (JUNE, "came_back", 1), (JUNE, "inspected", 1), (JUNE, "joined", 2), (JUNE, "places_changed", 1),
    ]  # fmt: skip


def test_who_came_back_is_counted_among_the_joiners_and_apart(made: Made, invented: ModuleType) -> None:
    answer = between(made(three(invented))).as_json()
    assert (answer["joined"], answer["came_back"]) == (2, 1)


def test_what_is_stored_of_neighbours_is_what_they_differ_in(made: Made, invented: ModuleType) -> None:
    conn = made(three(invented))
    held = releases(conn)
    for before, after in itertools.pairwise(held):
        assert sorted(stored_changes(conn, before.id, after.id)) == sorted(changes_between(conn, before.id, after.id))


def test_across_three_releases_only_what_differs_in_the_end_is_told(made: Made, invented: ModuleType) -> None:
    found = between(made(three(invented)), since=DECEMBER)
    assert [(i.urn, i.kind) for i in found.items] == [
        ("EY900002", "outcome_changed"),
        ("EY900002", "inspected"),
        ("EY900004", "joined"),
        ("EY900003", "places_changed"),
    ]


def test_a_change_is_known_by_the_releases_between_which_it_came_about(made: Made, invented: ModuleType) -> None:
    files = three(invented)
    files[JUNE][2]["places"] = "41"
    conn = made(files)
    near, far = between(conn, since=DECEMBER, until=MARCH), between(conn, since=DECEMBER)
    assert ("EY900003", "places_changed", DECEMBER, MARCH) in {i.key for i in near.items}
    assert {i.key for i in far.items} == {
        ("EY900002", "outcome_changed", DECEMBER, MARCH),
        ("EY900002", "inspected", MARCH, JUNE),
        ("EY900004", "joined", MARCH, JUNE),
        ("EY900003", "places_changed", DECEMBER, MARCH),
    }


def test_a_revised_file_takes_the_place_of_its_release_in_every_change(made: Made, invented: ModuleType) -> None:
    files = three(invented)
    made(files)
    revised = made({MARCH: [*files[MARCH], invented.nursery("EY900001"), invented.nursery("EY900004")]})
    assert [(i.urn, i.kind) for i in between(revised).items] == [
        ("EY900002", "inspected"), ("EY900003", "places_changed"),
    ]  # fmt: skip
    assert not any(i.came_back for i in between(revised).items)
    fresh = made(
        {**files, MARCH: [*files[MARCH], invented.nursery("EY900001"), invented.nursery("EY900004")]}, folder="fresh"
    )
    rows = "SELECT r.as_at, a.* FROM area_change a JOIN release r ON r.id = a.release_id ORDER BY 1, 2, 3, 5, 6"
    without_id = [[(r[0], r[1], r[2], *r[4:]) for r in conn.execute(rows)] for conn in (revised, fresh)]
    assert without_id[0] == without_id[1]


# --- whose changes, and what is not told -----------------------------------------------------------------------------


def test_changes_are_narrowed_to_authorities_types_and_lists(made: Made, invented: ModuleType) -> None:
    before = [
        invented.nursery("EY900001", la="Leeds"),
        invented.nursery("EY900002", la="Bradford"),
        invented.childminder("EY900003", la="Leeds"),
        invented.nursery("EY900004", la="Leeds"),
    ]
    after = [{**row, "places": "9"} for row in before]
    after[3] |= {"la": "Bradford", "places": before[3]["places"]}
    conn = made({MARCH: before, JUNE: after})
    assert {i.urn for i in between(conn, las=["Leeds"]).items} == {"EY900001", "EY900003", "EY900004"}
    assert {i.urn for i in between(conn, las=["Leeds"], types=["Childminder"]).items} == {"EY900003"}
    assert {i.urn for i in between(conn, urns=["EY900002"]).items} == {"EY900002"}
    assert {i.urn for i in between(conn, las=["Bradford"]).items} == {"EY900002", "EY900004"}


def test_who_is_withheld_today_is_withheld_in_every_change(made: Made, invented: ModuleType) -> None:
    named = invented.childminder(URN) | {
        "name": "Jo's Care",
        "address1": "1 A Road",
        "postcode": "ZZ1 1AA",
        "town": "T",
    }
    named |= {"telephone": "", "address2": "", "address3": "", "person_urn": "RP1", "person_name": "Jo"}
    renamed = {**named, "name": "Jo's Childminding", "address1": "2 B Road", "person_urn": "RP2"}
    conn = made({DECEMBER: [named], MARCH: [renamed], JUNE: [invented.childminder(URN)]})
    found = between(conn, since=DECEMBER, until=MARCH)
    assert {(i.kind, i.before, i.after) for i in found.items} == {
        ("renamed", None, None), ("moved", None, None), ("person_changed", None, None),
    }  # fmt: skip
    assert {i.label for i in found.items} == {"Childminder in Testshire (name withheld)"}
    earlier, later = span(conn, DECEMBER, MARCH)
    assert fields_between(conn, URN, earlier, later) == []


def test_a_setting_is_compared_field_by_field(made: Made, invented: ModuleType) -> None:
    conn = made(
        {
            MARCH: [invented.nursery(URN, invented.graded("05/05/2021", "2", "2", "3", "2", "2", guard="Yes"))],
            JUNE: [
                invented.nursery(URN, invented.graded("05/05/2026", "2", "2", "2", "2", "2", guard="No"), places="9")
            ],
        }
    )
    found = {f.field: (f.before, f.after) for f in fields_between(conn, URN, *span(conn))}
    assert found == {
        "Places for children under 8": ("40", "9"),
        "Four-grade inspection": ("5 May 2021", "5 May 2026"),
        "Four-grade inspection: Behaviour and attitudes": ("Requires improvement", "Good"),
        "Four-grade inspection: safeguarding": ("effective", "not effective"),
    }


def test_a_joiner_that_perhaps_continues_another_is_an_item_more(made: Made, invented: ModuleType) -> None:
    conn = made({MARCH: [invented.nursery("EY900001")], JUNE: [invented.nursery("EY900002")]})
    found = between(conn, pairs=[Pair("EY900001", "EY900002", "likely", ("Same premises.",), 90)])
    item = next(i for i in found.items if i.kind == "perhaps_reregistered")
    assert (item.urn, item.perhaps) == ("EY900002", ("EY900001",))
    assert found.counts()["perhaps_reregistered"] == 1


def test_what_is_new_is_grouped_for_a_summary(made: Made, invented: ModuleType) -> None:
    found = between(made(three(invented)))
    assert [(title, len(items)) for title, items in found.grouped()] == [("Inspected", 1), ("Joined", 2), ("Places", 1)]


# --- which releases --------------------------------------------------------------------------------------------------


def test_a_date_stands_for_the_release_that_was_newest_then(made: Made, invented: ModuleType) -> None:
    conn = made(three(invented))
    earlier, later = span(conn, "2026-02-14", "2026-05-01")
    assert (earlier.as_at, later.as_at) == (DECEMBER, MARCH)
    earlier, later = span(conn)
    assert (earlier.as_at, later.as_at) == (MARCH, JUNE)


@pytest.mark.parametrize(
    ("since", "until", "code"),
    [
        ("2020-01-01", None, "unknown-release"),
        (None, "2020-01-01", "unknown-release"),
        (None, DECEMBER, "bad-query"),
        (JUNE, None, "bad-query"),
        (JUNE, MARCH, "bad-query"),
    ],
)
def test_two_releases_that_cannot_be_compared_are_told(
    made: Made, invented: ModuleType, since: str | None, until: str | None, code: str
) -> None:
    conn = made(three(invented))
    with pytest.raises(KnownError) as raised:
        span(conn, since, until)
    assert raised.value.code == code


def test_one_release_has_nothing_to_be_compared_with(made: Made, invented: ModuleType) -> None:
    conn = made({JUNE: [invented.nursery(URN)]})
    with pytest.raises(KnownError) as raised:
        span(conn)
    assert raised.value.code == "one-release"


def test_the_answer_has_the_shape_of_the_command_line(made: Made, invented: ModuleType) -> None:
    answer = between(made(three(invented))).as_json()
    assert (answer["from"], answer["to"]) == (MARCH, JUNE)
    assert {name: answer[name] for name in ("joined", "left", "inspected", "places_changed", "renamed")} == {
        "joined": 2, "left": 0, "inspected": 1, "places_changed": 1, "renamed": 0,
    }  # fmt: skip
    assert {"urn", "kind", "before", "after"} <= set(answer["items"][0])
