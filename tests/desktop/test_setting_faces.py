"""A setting in words: its row, its outcome cards and its source; the frameworks never meet."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from data_sync.api import Block, Outcome, Record, Setting, why_sentence
from desktop.models.detail_face import ChipFace
from desktop.presenters.detail_faces import detail_face, listings, with_record
from desktop.presenters.outcome_blocks import STAFF_MAY_HAVE_CHANGED, blocks_of
from desktop.presenters.row_faces import row_face
from desktop.presenters.setting_words import address_line, places, registers, second_line

TODAY = "2026-11-22"
CARD_AREAS = (
    "Inclusion", "Curriculum and teaching", "Achievement", "Behaviour, attitudes and establishing routines",
    "Children's welfare and wellbeing", "Leadership and governance",
)  # fmt: skip

NURSERY = Setting(
    urn="EY990114", name="Paper Boat Nursery", withheld=False, label="Paper Boat Nursery",
    type="Childcare on non-domestic premises", subtype="Full day care", registers=("EYR", "CCR", "VCR"),
    la="Aldershire", region="East Midlands", town="Thornbeck", postcode="QX4 7TH",
    address="3 Quay Row, Thornbeck", telephone=None, constituency=None, person_urn=None, person_name="Paper Boat Ltd",
    places=64, places_estimate=64.0, deprivation="Average", registered="2016-09-02", left_as_at=None,
    ccr_suitability=None, vcr_suitability=None, outcome=Outcome("none", None, None, None), blocks=(),
)  # fmt: skip


def block(kind: Any, date: str, grades: tuple[int, ...], safeguarding: int = 0, nth: int = 1) -> Block:
    return Block(kind, date, "1", grades, safeguarding, None, (), nth)


CARD = block("card", "2026-05-12", (2, 2, 3, 1, 0, 3), 1)
GRADED = block("graded", "2022-09-14", (2, 2, 2, 2, 2), 1)
NCOR = block("ncor", "2026-06-01", (1,), 0)


def inspected(*blocks: Block, setting: Setting = NURSERY) -> Setting:
    """The setting with these blocks, newest first; the first is its latest outcome unless it gives no grade."""
    latest = next((b for b in blocks if b.kind in ("card", "graded")), blocks[0])
    form: Any = {"card": "report_card", "graded": "graded"}.get(latest.kind, "met_not_met")
    guard = {1: "met", 2: "not-met"}.get(latest.safeguarding)
    outcome = Outcome(form, latest.framework, latest.date, latest.overall, latest.areas, guard)
    return replace(setting, blocks=blocks, outcome=outcome)


def childminder(**changes: Any) -> Setting:
    return replace(
        NURSERY, name=None, withheld=True, label="Childminder in Leeds (name withheld)", type="Childminder",
        subtype=None, la="Leeds", town=None, postcode=None, address=None, telephone=None, person_name=None, places=6,
        **changes,
    )  # fmt: skip


# --- rows ---


def test_a_report_card_s_row_has_six_blocks_in_the_card_s_order_and_says_which_was_not_given() -> None:
    face = row_face(inspected(CARD), TODAY)
    assert face.outcome.grades == (
        "Strong standard", "Strong standard", "Expected standard", "Exceptional", None, "Expected standard",
    )  # fmt: skip
    assert face.age_words == "6 months ago"
    assert face.second_line == "Nursery, full day care  ·  Thornbeck  ·  64 places"
    assert face.sentence == (
        "Paper Boat Nursery. Nursery, full day care, Thornbeck, 64 places. Report card. Inclusion: Strong standard;"
        " Curriculum and teaching: Strong standard; Achievement: Expected standard; Behaviour, attitudes and"
        " establishing routines: Exceptional; Children’s welfare and wellbeing: not given; Leadership and governance:"
        " Expected standard. Inspected 6 months ago."
    )


@pytest.mark.parametrize(
    ("latest", "words"),
    [(CARD._replace(safeguarding=2), "Safeguarding standards not met"),
     (GRADED._replace(safeguarding=2), "Safeguarding not effective")],
)  # fmt: skip
def test_safeguarding_not_met_leads_the_row_in_its_framework_s_words(latest: Block, words: str) -> None:
    face = row_face(inspected(latest), TODAY)
    assert face.safeguarding_leads == words
    assert face.sentence.startswith(f"{words}. ")
    assert row_face(inspected(latest._replace(safeguarding=1)), TODAY).safeguarding_leads is None


def test_grade_three_is_called_as_it_was_on_the_day() -> None:
    before, after = (
        row_face(inspected(block("graded", day, (3, 5, 5, 5, 3))), TODAY) for day in ("2013-11-03", "2013-11-04")
    )
    assert (before.outcome.words, after.outcome.words) == ("Satisfactory", "Requires improvement")


@pytest.mark.parametrize("why", ["recent", "long", "club", "cr", "vcr", "agency"])
def test_a_blank_has_its_reason_in_the_row_and_the_whole_of_it_in_the_detail(why: str) -> None:
    whole, short = (why_sentence(why, NURSERY.registered, short=s) for s in (False, True))
    setting = replace(NURSERY, outcome=Outcome("none", None, None, None, why_none=whole))
    face = row_face(setting, TODAY)
    assert (face.outcome.kind, face.outcome.words, face.age_words) == ("none", short, "")
    (only,) = blocks_of(setting, TODAY)
    assert only.chip == ChipFace("none", (whole or "").replace("'", "’"))


def test_a_check_says_which_it_was() -> None:
    face = row_face(inspected(block("oosc", "2025-10-20", (1,))), TODAY)
    assert (face.outcome.kind, face.outcome.words, face.outcome.note) == ("met", "Met", "Out-of-school care only")


def test_a_withheld_setting_shows_its_authority_and_nothing_else_of_its_place() -> None:
    setting = childminder(distance_miles=None)
    face = row_face(setting, TODAY)
    assert (face.name, face.second_line) == ("Childminder in Leeds", "Name withheld, placed by area only  ·  6 places")
    assert address_line(setting) == "Name withheld, placed by area only  ·  Childminder"
    facts = dict(detail_face(setting, TODAY, "2026-06-30").facts)
    assert facts["Run by"] == facts["Telephone"] == "Withheld by Ofsted"


# --- cards ---


def test_two_frameworks_have_a_card_each_and_a_report_card_has_no_overall_grade() -> None:
    first, second = blocks_of(inspected(CARD, GRADED), TODAY)
    assert first.title == "Latest outcome: report card"
    assert first.chip is None
    assert [area for area, _ in first.areas] == [a.replace("'", "’") for a in CARD_AREAS]
    assert first.areas[4][1] == ChipFace("card", "Not given")
    assert first.inspected == "Inspected 12 May 2026, 6 months ago"
    assert second.title == "Before that: four-grade scale"
    assert second.chip == ChipFace("graded", "Good")
    assert second.inspected.endswith("4 years 2 months ago  ·  a different scale, not comparable")
    assert not {chip.kind for _, chip in first.areas} - {"card"}


def test_a_later_visit_without_grades_is_named_and_does_not_hide_the_grade() -> None:
    first, later = blocks_of(inspected(NCOR, GRADED), TODAY)
    assert (first.title, first.chip) == ("Latest outcome: four-grade scale", ChipFace("graded", "Good"))
    assert later.title == "Later visit: no children attending"
    assert later.chip == ChipFace("met", "Met")
    assert "no grades were given" in later.notes[0]


def test_an_earlier_visit_without_grades_is_left_to_the_timeline() -> None:
    assert len(blocks_of(inspected(GRADED, NCOR._replace(date="2020-01-01")), TODAY)) == 1


def test_over_three_years_it_is_said_that_staff_may_have_changed() -> None:
    young, old = (blocks_of(inspected(GRADED._replace(date=day)), TODAY)[0] for day in ("2023-11-22", "2023-11-21"))
    assert STAFF_MAY_HAVE_CHANGED not in young.notes
    assert STAFF_MAY_HAVE_CHANGED in old.notes


def test_areas_that_were_not_judged_are_left_out_and_it_is_said() -> None:
    (first,) = blocks_of(inspected(block("graded", "2018-03-01", (2, 5, 5, 5, 2))), TODAY)
    assert [area for area, _ in first.areas] == ["Effectiveness of leadership and management"]
    assert any(note.startswith("Other areas were not judged separately") for note in first.notes)


def test_safeguarding_that_is_not_stated_is_said_to_be_so() -> None:
    (first,) = blocks_of(inspected(GRADED._replace(safeguarding=0)), TODAY)
    assert first.safeguarding is None
    assert "This inspection’s published data has no separate safeguarding result." in first.notes


# --- facts ---


@pytest.mark.parametrize(
    ("changes", "words"),
    [({}, "64 registered, not vacancies"),
     ({"places": None, "places_estimate": 46.35}, "About 46, an estimate: the average for its type"),
     ({"places": None, "places_estimate": None}, "Not given"),
     ({"places": None, "registers": ("VCR",)}, "Not recorded for this kind of registration")],
)  # fmt: skip
def test_places_say_what_they_are_and_are_never_nought(changes: dict[str, Any], words: str) -> None:
    assert places(replace(NURSERY, **changes)) == words


@pytest.mark.parametrize(
    ("held", "words"),
    [(("EYR", "CCR", "VCR"), "Early Years, Childcare (both parts)"), (("EYR",), "Early Years"),
     (("VCR",), "Childcare (voluntary part)"), (("CCR",), "Childcare (compulsory part)"), ((), "None given")],
)  # fmt: skip
def test_registers_in_words(held: tuple[str, ...], words: str) -> None:
    assert registers(replace(NURSERY, registers=held)) == words


def test_the_address_names_the_town_once_and_keeps_the_postcode_together() -> None:
    assert address_line(NURSERY) == "Nursery, full day care  ·  3 Quay Row, Thornbeck QX4\u00a07TH"
    assert second_line(replace(NURSERY, town=None)) == "Nursery, full day care  ·  Aldershire  ·  64 places"


def test_who_has_left_is_said_to_be_off_the_register_and_no_more() -> None:
    face = detail_face(replace(NURSERY, left_as_at="2026-06-30"), TODAY, "2026-06-30")
    assert face.left.startswith("No longer on the register as at 30 June 2026. That may be a closure")
    assert detail_face(NURSERY, TODAY, "2026-06-30").left == ""


# --- the whole record ---

LISTING = {
    "as_at": "2026-06-30", "title": "Childcare provider data as at 30 June 2026", "file": "data.csv", "url": "https://x",
    "row": 1204, "name": "Paper Boat Nursery", "withheld": False, "type": NURSERY.type, "subtype": NURSERY.subtype,
    "places": 64, "address": NURSERY.address, "postcode": "QX4 7TH", "la": "Aldershire",
    "person_name": "Paper Boat Ltd",
}  # fmt: skip
PROVENANCE = {
    "release": LISTING["title"], "as_at": "2026-06-30", "page": "https://p", "file": "data.csv", "url": "https://x",
    "row": 1204, "sha256": "ab" * 32, "retrieved_at": "2026-11-22T09:29:23Z", "licence": "Open Government Licence v3.0",
    "columns": {"name": "Provider name", "places": "Places"},
}  # fmt: skip


def record(*older: dict[str, Any], setting: Setting = NURSERY) -> Record:
    inspections = (
        {"kind": "card", "inspected": "2026-05-12", "overall": None},
        {"kind": "graded", "inspected": "2022-09-14", "overall": "Good"},
        {"kind": "ncor", "inspected": "2019-02-01", "overall": "Met"},
    )
    known: dict[str, Any] = {
        "setting": setting, "inspections": inspections, "listings": (LISTING, *older), "provenance": PROVENANCE,
        "page": "https://reports.example/16/EY990114",
    }  # fmt: skip
    return Record(**{field.name: known.get(field.name, ()) for field in fields(Record)})


def test_older_releases_say_what_they_have_otherwise() -> None:
    older = {**LISTING, "as_at": "2025-12-31", "name": "Paper Boat", "places": 60}
    same = {**LISTING, "as_at": "2025-08-31"}
    hidden = {**LISTING, "as_at": "2021-08-31", "withheld": True, "name": None, "address": None, "postcode": None}
    assert [(line.as_at, line.words) for line in listings(record(older, same, hidden))] == [
        ("30 June 2026", "Row 1,204 of its file"),
        ("31 December 2025", "called Paper Boat; 60 places"),
        ("31 August 2025", "The same"),
        ("31 August 2021", "name withheld then"),
    ]


def test_where_from_names_release_file_row_column_and_licence() -> None:
    face = with_record(detail_face(NURSERY, TODAY, "2026-06-30"), record())
    assert face.page == "https://reports.example/16/EY990114"
    assert face.provenance is not None
    told = dict(face.provenance.facts)
    assert told["Release"] == LISTING["title"]
    assert (told["Row"], told["Brought here"]) == ("1,204", "22 November 2026, 09:29 UTC")
    assert face.provenance.columns == (("Name", "Paper Boat Nursery", "Provider name"), ("Places", "64", "Places"))
    assert "Open Government Licence" in face.provenance.attribution


def test_an_invented_setting_gets_no_address_anywhere() -> None:
    face = with_record(detail_face(NURSERY, TODAY, "2026-06-30"), record(), sample=True)
    assert face.page == ""
    assert face.provenance is not None
    assert face.provenance.links == ()
    assert face.provenance.attribution.startswith("SAMPLE")
