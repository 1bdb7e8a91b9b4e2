"""A provider page gives its files and its grades, in both layouts and with parts missing, and is never run."""

from __future__ import annotations

import html
from collections.abc import Callable

import pytest

from data_sync.domain.outcome import Block
from data_sync.insight.page_differences import differences
from data_sync.sources.ofsted_reports import is_missing, is_provider_page, read_page
from data_sync.sources.report_facts import file_number, kind_of
from data_sync.sources.report_outcomes import PageOutcome, card_outcome

HERE = "https://reports.ofsted.gov.uk/provider/16/EY100001"


def card(markup: str) -> str:
    return f'<html><div data-report-card="{html.escape(markup)}"></div></html>'


def test_a_timeline_gives_each_file_with_its_kind_its_day_and_when_it_was_published() -> None:
    page = read_page(
        '<ol class="timeline"><li class="timeline__day"><p class="timeline__date"><time>01 March 2026</time></p>'
        '<a class="publication-link" href="https://files.ofsted.gov.uk/v1/file/501">Concern: actions taken'
        ' <span class="nonvisual">Concern: actions taken, PDF - 11 March 2026</span></a></li>'
        '<li class="timeline__day"><p class="timeline__date"><time>30 April 2023</time></p>'
        '<a class="publication-link" href="https://files.ofsted.gov.uk/v1/file/502">Inspection'
        ' <span class="nonvisual">Inspection, PDF - 28 May 2023</span></a></li>'
        '<li class="timeline__day--opened"><time>28 August 2015</time><span>Registered</span></li></ol>',
        HERE,
    )
    told = [(f.file, f.kind, f.title, f.event, f.published) for f in page.files]
    assert told == [
        ("501", "actions", "Concern: actions taken", "2026-03-01", "2026-03-11"),
        ("502", "inspection", "Inspection", "2023-04-30", "2023-05-28"),
    ]


@pytest.mark.parametrize(
    ("title", "day", "kind"),
    [
        ("Inspection", "2025-11-09", "inspection"),
        ("Inspection", "2025-11-10", "card"),
        ("Early years inspection", "2026-05-15", "card"),
        ("Complaint: actions taken", "2026-05-15", "actions"),
        ("Regulatory visit", None, "actions"),
        ("Childcare Register inspection letter", "2026-01-01", "letter"),
        ("Ofsted inspection report", None, "inspection"),
        ("Something new", None, "other"),
    ],
)
def test_a_title_and_its_day_tell_the_kind(title: str, day: str | None, kind: str) -> None:
    assert kind_of(title, day) == kind


@pytest.mark.parametrize(
    "leads_to", ["http://[", "//[x]/v1/file/7", "http://[::1", "https://files.ofsted.gov.uk:port/"]
)
@pytest.mark.parametrize("classes", ["", "publication-link"])
def test_a_link_that_leads_nowhere_is_passed_over(leads_to: str, classes: str) -> None:
    other = "https://files.ofsted.gov.uk/v1/file/501"
    page = read_page(f'<a class="{classes}" href="{leads_to}">Inspection</a><a href="{other}">Inspection</a>', HERE)
    assert [listed.file for listed in page.files] == ["501"]


def test_parts_that_are_missing_are_passed_over() -> None:
    page = read_page(
        '<ol><li class="timeline__day"><a href="/elsewhere">Inspection</a></li>'
        '<li class="timeline__day"><a class="publication-link" href="//files.ofsted.gov.uk/v1/file/503">'
        '<span class="nonvisual">Inspection, PDF</span></a>'
        '<a class="publication-link" href="https://evil.example/v1/file/9">Inspection</a>'
        '<a class="publication-link" href="http://[broken">Inspection</a>',
        HERE,
    )
    assert [(f.file, f.url, f.title, f.event, f.published) for f in page.files] == [
        ("503", "https://files.ofsted.gov.uk/v1/file/503", "Inspection", None, None)
    ]
    assert page.outcome is None
    assert read_page("", HERE).files == ()
    assert read_page('<div><li class="timeline__day"></div>words after the last tag that was open', HERE).files == ()


def test_a_file_is_the_same_on_the_old_host_and_on_the_new() -> None:
    old, new = "https://files.api.ofsted.gov.uk/v1/file/77", "https://files.ofsted.gov.uk/v1/file/77"
    assert file_number(old) == file_number(new) == "77"
    page = read_page(
        '<a href="https://files.api.ofsted.gov.uk/v1/file/77">Inspection</a>'
        '<a href="https://files.ofsted.gov.uk/v1/file/77">Inspection</a>',
        HERE,
    )
    assert [f.file for f in page.files] == ["77"]


def test_the_four_grades_are_read_with_their_day() -> None:
    page = read_page(
        '<div class="subjudgements"><div class="subjudgements__overall"><p>The overall outcome of the inspection on'
        " 10 January 2025 was:</p><strong>Good</strong></div><div><p>Quality of education:</p>"
        "<strong>Outstanding</strong></div><div><p>Leadership and management:</p>"
        "<strong>Requires improvement</strong></div></div>",
        HERE,
    )
    assert page.outcome == PageOutcome(
        "graded",
        "2025-01-10",
        "Good",
        {"Quality of education": "Outstanding", "Effectiveness of leadership and management": "Requires improvement"},
    )


BELOW = (
    "<h2>Inspection report: 15 May 2026</h2><h3>Safeguarding standards met</h3><p>They are met.</p>"
    "<h3>Strong standard</h3><h4>Achievement</h4><p>Words.</p><h4>Inclusion</h4><p>Words.</p>"
    "<h3>Needs attention</h3><h4>Children&#x27;s welfare and wellbeing</h4><p>Words.</p>"
    "<h3>Our grades explained</h3><p>Exceptional</p><h4>Leadership and governance</h4>"
)
BEHIND = (
    "<h2>Inspection report: 15 May 2026</h2><h3>Safeguarding standards</h3><p>Met</p>"
    "<div><h3>Achievement</h3><span></span><p>Strong standard</p></div>"
    "<div><h3>Inclusion</h3><p>Strong standard</p></div>"
    "<div><h3>Children\u2019s welfare and wellbeing</h3><p>What this means</p><p>Needs attention</p></div>"
    "<h3>Our grades explained</h3><p>Urgent improvement</p>"
)
AREAS = {
    "Inclusion": "Strong standard",
    "Achievement": "Strong standard",
    "Children's welfare and wellbeing": "Needs attention",
}


@pytest.mark.parametrize("markup", [BELOW, BEHIND, BEHIND.replace("h3", "p"), BELOW.replace("h4", "p")])
def test_both_forms_of_a_report_card_are_read(markup: str) -> None:
    page = read_page(card(markup), HERE)
    assert page.outcome == PageOutcome("card", "2026-05-15", None, AREAS, "met")


def test_a_report_card_is_also_found_in_escaped_text() -> None:
    assert read_page(f"<html><div>{html.escape(BELOW)}</div></html>", HERE).outcome is not None


def test_where_the_two_forms_say_different_things_an_area_has_no_grade() -> None:
    markup = (
        "<p>Inspection report: 15 May 2026</p><p>Safeguarding standards not met</p>"
        "<p>Strong standard</p><p>Inclusion</p><p>Expected standard</p><p>Achievement</p><p>Expected standard</p>"
    )
    outcome = card_outcome(markup)
    assert outcome is not None
    assert outcome.areas == {"Achievement": "Expected standard"}
    assert outcome.safeguarding == "not-met"


def test_a_page_that_is_none_of_theirs_is_not_taken_for_one_without_reports(write_page: Callable[..., str]) -> None:
    portal = "<!DOCTYPE html><html><title>Sign in to the network</title><p>Accept the terms to continue.</p></html>"
    assert not is_provider_page(portal)
    assert is_provider_page(write_page("EY100001", []))
    assert is_missing("<title>Report not found - Find an Inspection Report - Ofsted</title>")
    assert not is_missing(write_page("EY100001", []))


def test_nothing_of_a_page_is_run_and_nothing_of_a_name_is_kept() -> None:
    page = read_page(
        '<h1 class="heading--title">Anna Example</h1><script>location="x"</script>'
        '<a class="publication-link" href="javascript:alert(1)">Inspection</a><address>1 Quay Row</address>',
        HERE,
    )
    assert page.files == ()
    assert "Anna" not in repr(page)
    assert "Quay" not in repr(page)


def test_the_register_s_grades_stand_and_what_the_page_says_otherwise_is_told() -> None:
    good = Block("graded", "2025-01-10", None, (2, 2, 2, 2, 2), 1, None, ())
    same = PageOutcome("graded", "2025-01-10", "Good", {"Behaviour and attitudes": "Good"})
    other = PageOutcome("graded", "2025-01-10", "Good", {"Behaviour and attitudes": "Outstanding"})
    newer = PageOutcome("card", "2026-05-15", None, {}, "met")
    assert differences(same, [good]) == []
    (told,) = differences(other, [good])
    assert (told.what, told.page, told.register) == ("Behaviour and attitudes", "Outstanding", "Good")
    assert "Outstanding on Ofsted's page, Good in the register" in told.sentence
    (told,) = differences(newer, [good])
    assert told.sentence == "Ofsted's page has an inspection on 15 May 2026 that the register held does not list."
