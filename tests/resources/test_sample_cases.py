"""The sample edition holds every case that the domain knows, so that whoever tries the program on it meets them all."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

NON_DOMESTIC, DOMESTIC = "Childcare on non-domestic premises", "Childcare on domestic premises"
AREAS = ("inclusion", "curriculum", "achievement", "behaviour", "welfare", "leadership")
STRONG, EXPECTED = "Strong standard", "Expected standard"
MET, ACTIONS, ENFORCEMENT = "Met", "Not met with actions", "Not met with enforcement"

Test = str | re.Pattern[str] | Callable[[str], bool]


def day(text: str) -> dt.date:
    return dt.datetime.strptime(text, "%d/%m/%Y").date()


def before(year: int, month: int, of_month: int) -> Callable[[str], bool]:
    return lambda text: text != "" and day(text) < dt.date(year, month, of_month)


def since(year: int, month: int, of_month: int) -> Callable[[str], bool]:
    return lambda text: text != "" and day(text) >= dt.date(year, month, of_month)


def between(first: dt.date, last: dt.date) -> Callable[[str], bool]:
    return lambda text: text != "" and first <= day(text) <= last


def holding(pattern: str) -> Callable[[str], bool]:
    return lambda text: re.search(pattern, text) is not None


LONG = holding(r"^.{120}$")
CIF = between(dt.date(2015, 9, 1), dt.date(2019, 8, 31))

# The case, the release that shows it, how many settings at least, and what their fields must be.
CASES: list[tuple[str, str, int, dict[str, Test]]] = [
    *[
        (f"type {name}", "june", least, {"type": name})
        for name, least in [
            ("Childminder", 900),
            (NON_DOMESTIC, 1000),
            ("Home childcarer", 200),
            (DOMESTIC, 5),
            ("Childminder without domestic premises", 2),
        ]
    ],
    *[
        (f"subtype {name or 'blank'}", "june", 3, {"type": NON_DOMESTIC, "subtype": name})
        for name in ("Full day care", "Sessional day care", "Out-of-school day care", "")
    ],
    ("a subtype not to be trusted", "june", 10, {"type": "Childminder", "subtype": "Home childcarer"}),
    *[
        (f"registers {name}", release, 1, {"registers": name})
        for name in ("ALL", "VCR only", "EYR only", "EYR-CCR", "CCR-VCR", "CCR only", "EYR-VCR")
        for release in ("august", "december", "june")
    ],
    *[
        (f"deprivation {name}", "june", 5, {"deprivation": name})
        for name in ("Most deprived", "Deprived", "Average", "Less deprived", "Least deprived", "Unknown")
    ],
    ("no region, no authority", "june", 5, {"region": "Not Recorded", "authority": "Not Recorded"}),
    *[
        (f"URN like {pattern}", "june", 5, {"urn": re.compile(pattern)})
        for pattern in (r"EY\d{6}", r"VC\d{6}", r"\d{6}", r"\d{7}")
    ],
    ("registered in 1987", "june", 1, {"registered": holding("1987$")}),
    # frameworks
    ("Satisfactory", "june", 1, {"graded.overall": "3", "graded.date": before(2013, 11, 4)}),
    ("Requires improvement on the first day", "june", 1, {"graded.overall": "3", "graded.date": "04/11/2013"}),
    ("Satisfactory two grades ago", "august", 1, {"graded3.overall": "3", "graded3.date": before(2013, 11, 4)}),
    ("before CIF", "june", 3, {"graded.date": before(2015, 9, 1), "graded.education": "-"}),
    ("CIF", "june", 20, {"graded.date": CIF, "graded.safeguarding": "-", "graded.leadership": re.compile("[1-4]")}),
    ("EIF", "june", 900, {"graded.date": since(2019, 9, 1), "graded.safeguarding": "Yes"}),
    *[
        (f"grade {grade}", release, 5, {"graded.overall": grade})
        for grade in "1234"
        for release in ("august", "december", "june")
    ],
    ("safeguarding not effective", "june", 3, {"graded.safeguarding": "No"}),
    (
        "second and third grade",
        "august",
        200,
        {"graded2.overall": re.compile("[1-4]"), "graded3.date": since(2008, 9, 1)},
    ),
    ("not met, in the old words", "august", 1, {"ncor.outcome": "Not Met (with actions)"}),
    ("enforcement, in the old words", "december", 1, {"cr.outcome": "Not Met (enforcement)"}),
    ("a card of six areas", "june", 150, {"given": "6"}),
    ("a card of four areas: a club", "june", 10, {"given": "4", "sort": "club"}),
    ("a card of three areas: a childminder", "june", 1, {"given": "3", "type": "Childminder"}),
    *[
        (f"a card with {grade}", "june", 1, {"card.achievement": grade})
        for grade in ("Exceptional", STRONG, EXPECTED, "Needs attention", "Urgent improvement", "Insufficient evidence")
    ],
    ("a card, safeguarding not met", "june", 2, {"card.safeguarding": "Not met"}),
    ("a card of four areas, safeguarding not met", "june", 1, {"card.safeguarding": "Not met", "given": "4"}),
    (
        "leadership Urgent, safeguarding met",
        "june",
        1,
        {"card.leadership": "Urgent improvement", "card.safeguarding": "Met"},
    ),
    ("a second inspection", "june", 1, {"card.visit": holding(r"\(reinspection\)$")}),
    ("a card after a grade", "june", 50, {"has": "card graded", "newest": "card"}),
    ("a card alone", "june", 10, {"has": "card"}),
    # visits without grades
    ("no children, after the grade", "june", 20, {"has": "graded ncor", "newest": "ncor"}),
    ("no children, before the grade", "june", 5, {"has": "graded ncor", "newest": "graded"}),
    *[
        (f"no children alone: {word}", "june", 1, {"has": "ncor", "ncor.outcome": word})
        for word in (MET, ACTIONS, ENFORCEMENT)
    ],
    *[
        (f"{block}: {word}", "june", 1, {f"{block}.outcome": word})
        for block in ("oosc", "cr")
        for word in (MET, ACTIONS, ENFORCEMENT)
    ],
    ("a club, safeguarding not effective", "june", 1, {"oosc.safeguarding": "No"}),
    ("a club with an old grade", "june", 1, {"has": "graded oosc", "newest": "oosc"}),
    ("a club with a card", "june", 1, {"has": "card oosc"}),
    ("Childcare Register, since December", "june", 1, {"cr.date": since(2026, 1, 1), "has": "cr"}),
    # why a blank is blank
    ("nothing, registered recently", "june", 10, {"has": "", "sort": "early years", "registered": since(2025, 9, 1)}),
    ("nothing, registered long ago", "june", 5, {"has": "", "sort": "early years", "registered": before(2019, 1, 1)}),
    ("nothing, a club", "june", 10, {"has": "", "sort": "club"}),
    ("nothing, where no club has any", "december", 50, {"has": "", "sort": "club"}),
    ("nothing, Childcare Register", "june", 10, {"has": "", "registers": "CCR-VCR"}),
    ("nothing, voluntary only", "june", 5, {"has": "", "registers": "VCR only", "type": NON_DOMESTIC}),
    ("nothing, home childcarer", "june", 50, {"has": "", "type": "Home childcarer"}),
    # withheld
    (
        "non-domestic, withheld with its person",
        "june",
        2,
        {"type": NON_DOMESTIC, "name": "REDACTED", "person_urn": "REDACTED"},
    ),
    (
        "domestic, withheld with its person",
        "june",
        5,
        {"type": DOMESTIC, "name": "REDACTED", "person_name": "REDACTED"},
    ),
    ("withheld by blanks", "june", 1, {"type": "Childminder", "name": "", "postcode": ""}),
    # names and cells as they come
    ("markup", "june", 1, {"name": "<b>Bold & Sons</b> Nursery"}),
    ("an apostrophe", "june", 1, {"name": "St Mary's Lantern Pre-school"}),
    ("no apostrophe", "june", 1, {"name": "St. Marys Lantern Preschool"}),
    ("accents and a curly apostrophe", "june", 1, {"name": "Crèche Zoë’s Étoile"}),
    ("Welsh", "june", 1, {"name": "Meithrinfa'r Wennol Bach Wexley"}),
    ("right to left", "august", 1, {"name": holding("[\u0600-\u06ff]")}),
    ("right to left, in a CSV", "june", 1, {"name": holding("[\u0600-\u06ff]")}),
    ("an emoji", "august", 1, {"name": holding("\N{SEEDLING}$")}),
    ("a name of 120 characters", "june", 1, {"name": LONG}),
    ("an en dash", "june", 1, {"name": holding("–")}),
    ("a formula for a name", "june", 1, {"name": holding("^=")}),
    ("commas and quotation marks", "june", 1, {"name": holding('^".*,.*" ')}),
    ("two spaces in a name", "august", 1, {"name": holding(r"\w  \w")}),
    ("a postcode taken for a date", "june", 1, {"postcode": "09-Oct"}),
    ("a town in capitals", "june", 1, {"town": "THORNBECK"}),
    ("a house number alone, from a number cell", "august", 20, {"address1": re.compile(r"\d+")}),
    (
        "no places off the Early Years Register",
        "june",
        300,
        {"sort": "register", "places": "0", "places_estimate": "0"},
    ),
    ("an estimate of places", "june", 1, {"places": "0", "places_estimate": "46.35"}),
    ("an estimate of a childminder's places", "june", 1, {"places": "0", "places_estimate": "6.45"}),
    ("grades as words", "august", 1, {"graded.overall": "Good", "graded.education": "Good"}),
    ("NULL for blanks", "august", 1, {"cr.date": "NULL", "cr.outcome": "NULL"}),
    ("web link as text", "august", 2000, {"web_link": "Web link"}),
    (
        "web link as address",
        "june",
        2000,
        {"web_link": re.compile(r"https://reports\.ofsted\.gov\.uk/provider/1[5-8]/\w+")},
    ),
]


def meets(cell: str, test: Test) -> bool:
    if isinstance(test, str):
        return cell == test
    return test.fullmatch(cell) is not None if isinstance(test, re.Pattern) else test(cell)


@pytest.mark.parametrize(("case", "name", "least", "fields"), CASES, ids=[f"{c[0]} ({c[1]})" for c in CASES])
def test_the_sample_has(
    case: str, name: str, least: int, fields: dict[str, Test], request: pytest.FixtureRequest
) -> None:
    rows = request.getfixturevalue(name).rows.values()
    found = sum(all(meets(row[field], test) for field, test in fields.items()) for row in rows)
    assert found >= least, f"{case}: {found} in {name}"


def test_names_postcodes_and_owners_are_shared(june: Any) -> None:
    rows = [row for row in june.rows.values() if row["name"] not in ("REDACTED", "")]
    assert Counter(row["name"] for row in rows)["Wicker Heron Nursery"] == 3
    assert Counter(row["postcode"] for row in rows)[june.rows["EY990195"]["postcode"]] >= 4
    owners = Counter(row["person_urn"] for row in rows)
    assert owners["RP990201"] == 12, "one company runs twelve settings"
    assert sum(n > 1 for n in owners.values()) >= 5


def test_every_kind_of_change_happens_between_releases(releases: list[Any]) -> None:
    for earlier, later in itertools.pairwise(releases):
        before_, after = earlier.rows, later.rows
        assert len(after.keys() - before_.keys()) >= 10, "joined"
        assert len(before_.keys() - after.keys()) >= 10, "left"
        both = before_.keys() & after.keys()
        for field in ("places", "name", "postcode", "type", "registers"):
            assert any(before_[urn][field] != after[urn][field] for urn in both), field
        news = [u for u in both if any(before_[u][f"{b}.date"] != after[u][f"{b}.date"] for b in ("graded", "cr"))]
        assert len(news) >= 15, "inspected"


def test_the_written_changes_are_as_written(august: Any, december: Any, june: Any) -> None:
    assert (august.rows.keys() & june.rows.keys()) - december.rows.keys() == {"EY990227"}, "came back"
    was, now = december.rows, june.rows
    assert (was["EY990225"]["authority"], now["EY990225"]["authority"]) == ("Aldershire", "Kestrel Vale")
    assert was["EY990226"]["postcode"] != now["EY990226"]["postcode"]
    assert was["EY990226"]["town"] == now["EY990226"]["town"]
    assert (was["EY990134"]["name"], now["EY990134"]["name"]) == ("Little Hazel Day Care", "Hazel Gate Nursery")
    assert was["EY990228"]["name"] != now["EY990228"]["name"]
    assert was["EY990228"]["name"].split() == now["EY990228"]["name"].split(), "white space alone"
    assert (was["EY990170"]["name"], now["EY990170"]["name"]) == ("Elderflower Yard Nursery", "REDACTED")
    assert (was["3990220"]["type"], now["3990220"]["type"]) == ("Childminder", "Childminder without domestic premises")
    assert (august.rows["EY990221"]["type"], was["EY990221"]["type"]) == ("Childminder", DOMESTIC)
    assert (was["EY990223"]["registers"], now["EY990223"]["registers"]) == ("EYR only", "ALL")
    assert (was["EY990229"]["person_urn"], now["EY990229"]["person_urn"]) == ("RP990229", "3980229")


@pytest.mark.parametrize(
    ("earlier", "later", "last", "first", "same_postcode"),
    [
        ("EY990210", "3990210", "december", "june", True),
        ("EY990211", "3990211", "august", "december", True),
        ("EY990212", "3990212", "december", "june", True),
        ("EY990213", "3990213", "december", "june", False),
    ],
)
def test_a_setting_that_left_stands_again_under_a_new_urn(
    earlier: str, later: str, last: str, first: str, same_postcode: bool, request: pytest.FixtureRequest
) -> None:
    old, new = request.getfixturevalue(last), request.getfixturevalue(first)
    assert earlier in old.rows
    assert earlier not in new.rows
    assert later in new.rows
    assert later not in old.rows
    was, now = old.rows[earlier], new.rows[later]
    assert (was["postcode"] == now["postcode"]) is same_postcode
    assert set(was["name"].lower().split()) & set(now["name"].lower().split()) - {"nursery", "pre-school"}
    assert old.as_at < day(now["registered"]) <= new.as_at


def test_what_opened_at_a_hall_after_another_left_need_not_be_its_successor(december: Any, june: Any) -> None:
    left, opened = december.rows["EY990198"], june.rows["3990199"]
    assert "EY990198" not in june.rows
    assert left["postcode"] == opened["postcode"]
    assert not set(left["name"].split()) & set(opened["name"].split())


def test_the_settings_of_the_pictures_are_as_drawn(december: Any, june: Any) -> None:
    rows = june.rows
    boat, orchard, lighthouse = rows["EY990114"], rows["EY990131"], rows["EY990120"]
    assert (boat["name"], boat["town"], boat["places"]) == ("Paper Boat Nursery", "Thornbeck", "64")
    assert (boat["card.date"], boat["card.safeguarding"], boat["authority"]) == ("12/05/2026", "Met", "Aldershire")
    assert [boat[f"card.{area}"] for area in AREAS] == [STRONG, STRONG, EXPECTED, "Exceptional", STRONG, EXPECTED]
    assert (boat["graded.date"], boat["graded.overall"], boat["registered"]) == ("14/09/2022", "2", "02/09/2016")
    assert (orchard["name"], orchard["card.date"]) == ("The Cloud Orchard Kindergarten", "18/03/2026")
    assert (orchard["card.safeguarding"], orchard["graded.overall"]) == ("Not met", "1")
    assert (december.rows["EY990120"]["places"], lighthouse["places"], lighthouse["graded.overall"]) == (
        "88",
        "96",
        "2",
    )
    assert (rows["3990126"]["name"], rows["3990126"]["registered"]) == ("Tumbling Acorn Pre-school", "03/03/2026")
    assert (rows["3990126"]["has"], rows["EY990127"]["oosc.outcome"]) == ("", "Met")
    assert rows["EY990128"]["graded.overall"] == "3"
    assert {rows["EY990129"][f"card.{area}"] for area in AREAS} == {EXPECTED}
    assert (rows["EY990132"]["name"], rows["EY990132"]["oosc.safeguarding"]) == ("Bramble & Byre Holiday Club", "No")
    assert "EY990133" in december.rows
    assert "EY990133" not in rows
