"""What is counted of a release: each number with its base, whoever it leaves out, and the settings behind it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from data_sync.insight.areas import ENGLAND, Area, authorities
from data_sync.insight.counts import releases
from data_sync.insight.figures import Counted, Figure, rows_behind, search_filter
from data_sync.insight.sheet import Section, Sheet, group_section, sheet
from data_sync.insight.statistics import GROUPS, compared, statistics

Made = Callable[..., sqlite3.Connection]
JUNE, MARCH = "2026-06-30", "2026-03-31"
NEEDS = "Needs attention"


def stats(conn: sqlite3.Connection, as_at: str = JUNE, **named: Any) -> dict[str, Any]:
    release = next(r for r in releases(conn) if r.as_at == as_at)
    return statistics(conn, release.id, as_at, **named)


def page(conn: sqlite3.Connection, *areas: Area, clubs: bool = True) -> Sheet:
    return sheet(conn, releases(conn)[-1].id, areas, clubs=clubs)


def line(section: Section, key: str) -> tuple[Figure, ...]:
    return next(x.figures for x in section.lines if x.key == key)


@pytest.fixture
def june(made: Made, invented: ModuleType) -> sqlite3.Connection:
    """Settings of every kind in two authorities and one that is not recorded."""
    i = invented
    return made(
        {
            JUNE: [
                i.nursery("EY900001", i.graded("12/09/2018", "1"), la="Leeds"),
                i.nursery("EY900002", i.graded("01/03/2023", "2", "2", "3", "2", "2", guard="Yes"), la="Leeds"),
                i.nursery(
                    "2900003", i.graded("03/10/2012", "3"), i.card("01/02/2026", "Strong standard", "Needs attention"),
                    la="Leeds",
                ),
                i.childminder("2900004", i.card("05/03/2026", *[NEEDS] * 6, guard="Not met"), la="Bradford"),
                i.childminder("VC900005", registers=("VCR",), places="0", places_estimate="0", la="Bradford"),
                i.club("900006", i.oosc("14/07/2022", "Met", "Yes"), la="Leeds", places="24", places_estimate="24"),
                i.club("900007", places="0", places_estimate="46.35", la="Leeds", registered="01/05/2026"),
                i.nursery("900008", i.ncor("02/02/2020"), la="Leeds", deprivation="Most deprived"),
                i.nursery("900009", i.cr("02/02/2024", "Not met with actions"), registers=("CCR", "VCR"), la="Leeds"),
                i.nursery("900010", region="Not Recorded", la="Not Recorded", deprivation="", registered="01/02/1934"),
            ]
        }
    )  # fmt: skip


def test_every_number_is_counted_among_its_own_base(june: sqlite3.Connection) -> None:
    answer = stats(june)
    assert answer["providers"] == 10
    assert answer["eyr"] == {
        "providers": 8, "places": 230, "places_including_estimates": 276.35, "estimated": 1,
    }  # fmt: skip
    graded = answer["graded"]
    assert graded["inspected"] == 3
    assert graded["overall"] == {"Outstanding": 1, "Good": 1, "Requires improvement": 1}
    assert graded["good_or_outstanding_percent"] == 66.67
    assert {key: f["inspected"] for key, f in graded["by_framework"].items()} == {"pre-cif": 1, "cif": 1, "eif": 1}
    assert graded["by_framework"]["eif"]["areas"]["Behaviour and attitudes"] == {"Requires improvement": 1}
    cards = answer["report_cards"]
    assert (cards["inspected"], cards["safeguarding"]) == (2, {"Met": 1, "Not met": 1})
    assert cards["areas"]["Inclusion"] == {"Strong standard": 1, "Needs attention": 1}
    assert cards["areas"]["Leadership and governance"] == {"Needs attention": 1}
    assert answer["met_not_met"] == {
        "ncor": {"inspected": 1, "outcomes": {"Met": 1}},
        "oosc": {"inspected": 1, "outcomes": {"Met": 1}, "safeguarding": {"Effective": 1}},
        "cr": {"inspected": 1, "outcomes": {"Not met with actions": 1}},
    }
    assert sum(answer["falls_in"].values()) == sum(answer["by_registers"].values()) == 10


def test_an_authority_that_is_not_recorded_is_shown_and_not_lost(june: sqlite3.Connection) -> None:
    rows = {row["group"]: row["providers"] for row in stats(june, by="la")["rows"]}
    assert rows == {"Bradford": 2, "Leeds": 7, "Not Recorded": 1}
    assert {r["group"] for r in stats(june, by="deprivation")["rows"]} == {"Average", "Most deprived", "Not Recorded"}


@pytest.mark.parametrize("by", list(GROUPS))
def test_groups_add_up_to_england(june: sqlite3.Connection, by: str) -> None:
    answer = stats(june, by=by)
    for name in ("providers", "graded.inspected", "report_cards.inspected", "eyr.places"):
        first, _, last = name.partition(".")
        parts = [row[first][last] if last else row[first] for row in answer["rows"]]
        assert sum(parts) == (answer[first][last] if last else answer[first]), name


def test_an_authority_has_its_own_numbers_by_any_group(june: sqlite3.Connection) -> None:
    answer = stats(june, by="deprivation", las=["Leeds"])
    assert answer["providers"] == 7
    assert {row["group"]: row["providers"] for row in answer["rows"]} == {"Average": 6, "Most deprived": 1}
    both = stats(june, las=["Leeds", "Bradford"])
    assert (both["providers"], both["area"]) == (9, "Leeds and Bradford")


def test_clubs_can_be_left_out(june: sqlite3.Connection) -> None:
    without = stats(june, clubs=False)
    assert (without["providers"], without["eyr"]["places"]) == (8, 206)
    assert without["eyr"]["places_including_estimates"] == 206.0
    assert {r["group"]: r["providers"] for r in stats(june, clubs=False, by="la", las=["Leeds"])["rows"]} == {
        "Leeds": 5
    }


def test_fewer_than_ten_are_marked_and_have_no_percentage(made: Made, invented: ModuleType) -> None:
    some = [invented.nursery(f"9000{n:02}", invented.graded("01/03/2023", "2"), la="Leeds") for n in range(9)]
    more = [invented.nursery(f"9001{n:02}", invented.graded("01/03/2023", "2"), la="Bradford") for n in range(10)]
    found = page(made({JUNE: [*some, *more]}), authorities(["Leeds"]), authorities(["Bradford"]))
    england, leeds, bradford = line(found.section("graded"), "graded.good")
    assert [(f.value, f.base, f.small, f.percent) for f in (england, leeds, bradford)] == [
        (19, 19, False, 100.0), (9, 9, True, None), (10, 10, False, 100.0),
    ]  # fmt: skip


def test_areas_stand_beside_england(june: sqlite3.Connection) -> None:
    found = page(june, authorities(["Leeds"]), authorities(["Bradford"]))
    assert found.sections[0].columns == ("England", "Leeds", "Bradford")
    assert [f.value for f in line(found.section("headlines"), "providers")] == [10, 7, 2]
    assert [f.value for f in line(found.section("headlines"), "unsafe")] == [1, 0, 1]


def test_a_section_keeps_to_one_framework(june: sqlite3.Connection) -> None:
    beginnings = {"eif", "cif", "pre-cif", "card", "ncor", "oosc", "cr"}
    for section in page(june).sections:
        for told in section.lines:
            measures = {m.split(".")[0] for f in told.figures for m in f.counted.measures}
            if section.framework in beginnings:
                assert measures == {section.framework}, section.key
            elif section.key not in ("headlines",):
                assert not measures & beginnings, section.key


# --- compared with other releases ------------------------------------------------------------------------------------


def test_a_year_ago_is_the_nearest_release_within_45_days(made: Made, invented: ModuleType) -> None:
    rows = [invented.nursery("900001")]
    conn = made({"2025-05-17": rows, "2025-07-31": rows, "2025-12-31": rows, JUNE: rows})
    held = compared(conn, releases(conn)[-1].id)
    assert (held.before and held.before.as_at, held.year_ago and held.year_ago.as_at) == ("2025-12-31", "2025-07-31")
    too_far = made({"2025-05-15": rows, "2025-08-15": rows, JUNE: rows}, folder="far")
    assert compared(too_far, releases(too_far)[-1].id).year_ago is None
    earlier = compared(conn, releases(conn)[0].id)
    assert (earlier.before, earlier.year_ago) == (None, None)
    assert earlier.words == (
        "No earlier release is held to compare with.",
        "No release within 45 days of 17 May 2024 is held to compare a year with.",
    )


def test_a_number_says_how_much_it_has_grown(made: Made, invented: ModuleType) -> None:
    good = [invented.nursery(f"9000{n:02}", invented.graded("01/03/2023", "2")) for n in range(10)]
    mixed = [row | invented.graded("01/02/2026", "3") if n < 5 else row for n, row in enumerate(good)]
    more = [invented.nursery(f"9002{n:02}", invented.graded("01/03/2023", "2")) for n in range(10)]
    found = page(made({"2025-07-31": good, MARCH: mixed, JUNE: [*mixed, *more]}))
    (share,) = line(found.section("graded"), "graded.good")
    assert (share.value, share.percent) == (15, 75.0)
    assert (share.grown(share.before), share.points(share.before)) == (10, 25.0)
    assert (share.grown(share.year_ago), share.points(share.year_ago)) == (5, -25.0)


def test_joiners_leavers_and_changes_are_lines_of_their_own(made: Made, invented: ModuleType) -> None:
    i = invented
    first = [i.nursery("900001", la="Leeds"), i.nursery("900002", la="Leeds"), i.nursery("900003", la="Leeds"),
             i.nursery("900004", la="Leeds"), i.nursery("900005", la="Cumbria")]  # fmt: skip
    then = [
        first[2] | {"la": "Bradford"},
        first[3] | {"subtype": "Sessional day care"},
        first[4] | {"la": "Cumberland"},
    ]
    last = [*then, first[0], i.nursery("900006", registers=("EYR",), la="Leeds")]
    conn = made({"2025-12-31": first, MARCH: then, JUNE: last})
    assert stats(conn, MARCH, las=["Leeds"])["changes"] == {
        "since": "2025-12-31", "joined": 0, "left": 2, "came_back": 0, "type_changed": 1, "registers_changed": 0,
        "moved_in": 0, "moved_away": 1, "council_changed": 0,
    }  # fmt: skip
    assert stats(conn, MARCH)["changes"]["moved_in"] == 1
    assert stats(conn, MARCH)["changes"]["council_changed"] == 1
    assert {k: stats(conn, las=["Leeds"])["changes"][k] for k in ("joined", "came_back")} == {
        "joined": 2, "came_back": 1,
    }  # fmt: skip


def test_an_authority_is_followed_through_a_change_of_councils(made: Made, invented: ModuleType) -> None:
    i = invented
    before = [i.nursery("900001", la="Cumbria"), i.nursery("900002", la="Cumbria")]
    after = [i.nursery("900001", la="Cumberland"), i.nursery("900002", la="Westmorland and Furness")]
    conn = made({"2022-08-31": before, "2023-08-31": after}, layouts=dict.fromkeys(("2022-08-31",), "statistics_2021"))
    whole = stats(conn, "2023-08-31", las=["Cumbria"])
    assert (whole["providers"], whole["since"]["before"]["providers"]) == (2, 0)
    assert whole["notes"][-1] == "Cumbria ended; Cumberland and Westmorland and Furness in its place."
    part = stats(conn, "2023-08-31", las=["Cumberland"])
    assert (part["providers"], part["since"]["before"], part["changes"]["left"]) == (1, None, None)
    both = stats(conn, "2022-08-31", las=["Cumberland", "Westmorland and Furness"])
    assert both["providers"] == 2


# --- opened ----------------------------------------------------------------------------------------------------------


def every_figure(conn: sqlite3.Connection) -> list[Figure]:
    found = page(conn, authorities(["Leeds"]))
    tables = [
        group_section(conn, releases(conn)[-1].id, by, area)
        for by in GROUPS
        for area in (ENGLAND, authorities(["Leeds"]))
    ]
    tables.append(group_section(conn, releases(conn)[-1].id, "la", clubs=False))
    return [figure for section in (*found.sections, *tables) for told in section.lines for figure in told.figures]


def test_every_number_opens_the_settings_behind_it(june: sqlite3.Connection) -> None:
    figures = every_figure(june)
    assert len(figures) > 300
    for figure in figures:
        rows = rows_behind(june, figure.counted)
        assert round(sum(row.value for row in rows), 2) == (figure.value or 0), figure.counted
        assert len({row.urn for row in rows}) == len(rows)


def test_numbers_of_changes_open_too(made: Made, invented: ModuleType) -> None:
    i = invented
    first = [i.nursery("900001", la="Leeds"), i.nursery("900003", la="Leeds"), i.nursery("900005", la="Cumbria")]
    then = [first[1] | {"la": "Bradford"}, first[2] | {"la": "Cumberland"}, i.nursery("900006", la="Leeds")]
    conn = made({MARCH: first, JUNE: then})
    found = page(conn, authorities(["Leeds"]), authorities(["Cumberland"])).section("flows")
    opened = {}
    for told in found.lines:
        for title, figure in zip(found.columns, told.figures, strict=True):
            if figure.value is None:
                continue
            rows = rows_behind(conn, figure.counted)
            assert len(rows) == figure.value, (told.key, title)
            opened[told.key, title] = [row.urn for row in rows]
    assert opened["flow.left", "Leeds"] == ["900001"]
    assert opened["flow.joined", "England"] == ["900006"]
    assert opened["flow.moved_away", "Leeds"] == ["900003"]
    assert opened["flow.council_changed", "Cumberland"] == ["900005"]


def test_a_search_is_offered_where_it_finds_the_very_settings(
    june: sqlite3.Connection, new_library: Callable[..., Any]
) -> None:
    from data_sync.api import Query, parse_spec

    library = new_library()
    offered = 0
    for figure in every_figure(june):
        asked = search_filter(june, figure.counted)
        if asked is None:
            continue
        outcomes = tuple(parse_spec(written) for written in asked.pop("outcomes", []))
        found = library.search(Query(outcomes=outcomes, **{name: tuple(words) for name, words in asked.items()}))
        urns = {setting.urn for setting in library.rows(found)}
        assert urns == {row.urn for row in rows_behind(june, figure.counted)}, figure.counted
        offered += 1
    assert offered > 60


def test_an_older_release_offers_no_search(made: Made, invented: ModuleType) -> None:
    conn = made({MARCH: [invented.nursery("900001")], JUNE: [invented.nursery("900001")]})
    assert search_filter(conn, Counted(MARCH, ("providers",))) is None
    assert search_filter(conn, Counted(JUNE, ("providers",))) == {}


def test_who_is_withheld_today_is_not_named_behind_an_older_number(made: Made, invented: ModuleType) -> None:
    named = invented.childminder("900001") | {"name": "Jo's Care", "address1": "1 A Road", "postcode": "ZZ1 1AA"}
    named |= {"town": "T", "telephone": "", "address2": "", "address3": ""}
    conn = made({MARCH: [named], JUNE: [invented.childminder("900001")]})
    (row,) = rows_behind(conn, Counted(MARCH, ("providers",)))
    assert row.label == "Childminder in Testshire (name withheld)"
