"""Who else is at this address, and who runs it."""

from __future__ import annotations

from typing import Any

from data_sync.insight.neighbours import AtAddress, at_address, run_by


def test_others_at_the_same_premises_are_told_those_that_left_apart(register: Any, a_setting: Any) -> None:
    club = a_setting("EY100002", name="Acorns Club", address="Acorns, 19 Bonython Rd")
    next_door = a_setting("EY100003", address="21 Bonython Road")
    gone = a_setting("EY100004", name="Old Hall Playgroup")
    own = a_setting("EY100001")
    conn = register({"2026-03-31": [own, club, next_door, gone], "2026-06-30": [own, club, next_door]})
    assert at_address(conn, "EY100001") == AtAddress("19 Bonython Road, Leeds, LS8 5DT", ("EY100002",), ("EY100004",))


def test_a_withheld_setting_has_no_address_to_share(register: Any, a_setting: Any, withheld: dict[str, str]) -> None:
    hidden = a_setting("EY100002", **{**withheld, "type": "Childminder"})
    half = a_setting("EY100003", name="REDACTED")
    conn = register({"2026-06-30": [a_setting("EY100001"), hidden, half]})
    assert at_address(conn, "EY100002") == AtAddress(None, (), ())
    assert at_address(conn, "EY100003") == AtAddress(None, (), ())
    assert at_address(conn, "EY100001").here == ()
    assert at_address(conn, "EY999999") == AtAddress(None, (), ())


def test_outcomes_are_spread_a_framework_each_with_its_own_base(register: Any, a_setting: Any) -> None:
    conn = register(
        {
            "2026-06-30": [
                a_setting("EY100001", name="A", graded="09/06/2022", overall="2", effective="Yes"),
                a_setting("EY100002", name="B", graded="09/06/2023", overall="1", la="York", effective="No"),
                a_setting("EY100003", name="C", graded="09/06/2013", overall="3"),
                a_setting("EY100004", name="D", graded="09/06/2022", overall="2", card="09/02/2026", met="Met",
                          inclusion="Strong standard"),
                a_setting("EY100005", name="E", ncor="03/03/2024", ncor_met="Met"),
                a_setting("EY100006", name="F"),
                a_setting("EY100007", name="G", person_urn="RP500002", graded="09/06/2022", overall="4"),
                a_setting("EY100008", name="H", person="Others Ltd", person_urn="RP500003"),
            ]
        }
    )  # fmt: skip
    found = run_by(conn, "EY100001")
    assert found is not None
    assert found.urns == tuple(f"EY10000{n}" for n in range(1, 7))
    assert (found.person_name, found.places, found.without_outcome, found.same_name) == (
        "Acorn Childcare Limited", 240, 1, 1,
    )  # fmt: skip
    assert found.authorities == {"Leeds": 5, "York": 1}
    assert [(s.framework, s.base, s.areas, s.safeguarding) for s in found.spreads] == [
        ("card", 1, {"Inclusion": {"Strong standard": 1}}, {"met": 1}),
        ("eif", 2, {"Overall effectiveness": {"Outstanding": 1, "Good": 1}}, {"not-met": 1, "met": 1}),
        ("pre-cif", 1, {"Overall effectiveness": {"Requires improvement": 1}}, {"not stated": 1}),
        ("ncor", 1, {"Overall effectiveness": {"Met": 1}}, {"not stated": 1}),
    ]
    assert found.as_json()["outcomes"][0] == {
        "framework": "card", "inspected": 1, "areas": {"Inclusion": {"Strong standard": 1}}, "safeguarding": {"met": 1},
    }  # fmt: skip


def test_a_blank_or_withheld_person_is_never_a_group(register: Any, a_setting: Any, withheld: dict[str, str]) -> None:
    conn = register(
        {
            "2026-06-30": [
                a_setting("EY100001", person="", person_urn=""),
                a_setting("EY100002", person="", person_urn=""),
                a_setting("EY100003", person="REDACTED", person_urn="REDACTED"),
                a_setting("EY100004", **{**withheld, "person_urn": "RP500001"}),
                a_setting("EY100005"),
            ]
        }
    )
    assert [run_by(conn, f"EY10000{n}") for n in range(1, 5)] == [None] * 4
    found = run_by(conn, "EY100005")
    assert found is not None
    assert found.urns == ("EY100005",)


def test_settings_that_left_are_not_counted_among_those_that_are_run(register: Any, a_setting: Any) -> None:
    stays = a_setting("EY100001")
    conn = register({"2026-03-31": [stays, a_setting("EY100002")], "2026-06-30": [stays]})
    found = run_by(conn, "EY100001")
    assert found is not None
    assert found.urns == ("EY100001",)
    left = run_by(conn, "EY100002")
    assert left is not None
    assert left.urns == ("EY100001",)
