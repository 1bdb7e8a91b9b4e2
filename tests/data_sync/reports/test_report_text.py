"""The text of a PDF is made clean, its sections are told apart, and what no layout knows stands whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from data_sync.sources.report_sections import ReportText, Section, read_report
from data_sync.sources.report_text import clean, plain

Eif = Callable[..., list[str]]
EFFECTIVE = "The arrangements for safeguarding are effective."


def kinds(report: ReportText) -> list[str]:
    return [section.kind for section in report.sections]


def section(report: ReportText, kind: str) -> Section:
    return next(s for s in report.sections if s.kind == kind)


def read(lines: list[str], **told: object) -> ReportText:
    return read_report(["\r\n".join(lines)], **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("printed", "clean"),
    [
        ("\ufb01ne \ufb02ow", "fine flow"),
        ("children\u2019s", "children's"),
        ("two-, three\ufffeand four-year-old", "two-, three- and four-year-old"),
        ("well\ufffe\r\norganised", "well-organised"),
        ("face\ufffeto-face", "face-to-face"),
        ("en\u00advironment", "environment"),
        ("in the\u00bfStatutory framework", "in the Statutory framework"),
        ("\uf0b7 Staff", "\u2022 Staff"),
        ("a\u00a0b\u200b\u202ec", "a bc"),
    ],
)
def test_characters_are_as_they_are_searched_and_shown(printed: str, clean: str) -> None:
    assert plain(printed) == clean


def test_bullets_of_every_sort_are_items() -> None:
    text = clean(["\u2022 one\nn Staff two\n\u25a0 three\n\uf0b7\nfour\no five\nnothing"])
    assert [(line.words, line.bullet) for line in text.lines] == [
        ("one", True),
        ("Staff two", True),
        ("three", True),
        ("four", True),
        ("five", True),
        ("nothing", False),
    ]


def test_footers_go_whether_they_stand_above_or_below_and_the_body_stays() -> None:
    pages = [
        "Larch Nursery\nFirst\nmore\nend of one\nInspection report: Larch Nursery\n4 July 2018 1",
        "Second\nTotal places 2\nand\nend of two\nInspection report: Larch Nursery\n4 July 2018 2",
    ]
    text = clean(pages)
    words = [line.words for line in text.lines]
    assert words == ["Larch Nursery", "First", "more", "end of one", "Second", "Total places 2", "and", "end of two"]
    assert "4 July 2018" in text.footers


def test_a_line_that_several_pages_have_in_their_middle_stays() -> None:
    bodies = [[f"{n}1", f"{n}2", f"{n}3", "Expected standard", f"{n}4", f"{n}5", f"{n}6"] for n in "abc"]
    pages = ["\n".join([f"Name, 4 July 2018 {n}", *body]) for n, body in enumerate(bodies, 1)]
    assert [line.words for line in clean(pages).lines] == [line for body in bodies for line in body]


def test_sections_stand_under_their_headings_a_wrapped_one_too(eif: Eif) -> None:
    report = read(eif())
    assert kinds(report) == ["front", "child", "practice", "safeguarding", "improve", "details"]
    assert (report.kind, report.framework, report.recognised) == ("inspection", "eif", True)
    assert (report.inspected, report.urn) == ("2024-03-14", "EY100001")
    practice = section(report, "practice")
    assert practice.title == "What does the early years setting do well and what does it need to do better?"
    assert practice.text == "\u2022 Staff read stories several times a day."
    assert section(report, "safeguarding").text == "The arrangements for safeguarding are effective."


def test_a_word_of_a_heading_in_the_prose_begins_no_section(eif: Eif) -> None:
    sentence = (
        "The arrangements for safeguarding are effective.",
        "Staff keep\nSafeguarding, first aid\nand fire drills.",
    )
    report = read("\n".join(eif("EY100001", sentence)).split("\n"))
    assert section(report, "safeguarding").text == "Staff keep Safeguarding, first aid and fire drills."


def test_a_report_card_s_areas_are_sections_with_their_grades() -> None:
    report = read(
        [
            "Larch Nursery", "Unique reference number (URN): 3212612", "Inspection report: 12 June 2026",
            "Exceptional", "Strong standard", "Safeguarding standards not met", "They are not met.",
            "How we evaluate safeguarding", "Met: The setting has an open culture.",
            "Strong standard", "Behaviour, attitudes and establishing", "routines Strong standard", "Calm.",
            "Needs attention", "Inclusion    Needs attention", "Some wait.", "Leadership and governance", "Words.",
            "What it's like to be a child at this", "early years setting", "Children run to the gate.",
            "Next steps", "Leaders must:", "\u2022 count the children",
            "Our grades explained", "Exceptional: the best.",
        ]
    )  # fmt: skip
    assert (report.kind, report.framework, report.inspected, report.urn) == ("card", "card", "2026-06-12", "3212612")
    assert [(s.title, s.grade) for s in report.sections if s.kind == "area"] == [
        ("Behaviour, attitudes and establishing routines", "Strong standard"),
        ("Inclusion", "Needs attention"),
        ("Leadership and governance", "Needs attention"),
    ]
    assert section(report, "child").text == "Children run to the gate."
    assert section(report, "safeguarding").text == "They are not met."
    assert section(report, "explained").text == "Met: The setting has an open culture."


def test_the_older_layouts_are_known_too() -> None:
    cif = read(
        [
            "Larch Nursery", "Inspection date 16 October 2018",
            "The quality and standards of the early years provision", "This inspection: Good 2",
            "Summary of key findings for parents", "This provision is good", "n Children listen.",
            "It is not yet outstanding because:", "n At times it is loud.",
            "What the setting needs to do to improve further", "n plan quiet times",
            "Inspection findings", "Effectiveness of the leadership and management is good",
            "Safeguarding is effective.", "Setting details", "Setting details", "Unique reference number EY491451",
        ]
    )  # fmt: skip
    assert kinds(cif) == ["front", "judgements", "summary", "improve", "findings", "details"]
    assert cif.framework == "cif"
    assert section(cif, "summary").text.split("\n")[1:] == [
        "\u2022 Children listen.",
        "It is not yet outstanding because:",
        "\u2022 At times it is loud.",
    ]
    old = read(
        [
            "Inspection date: 12/06/2009", "Description of the childminding", "She works in the mornings.",
            "The overall effectiveness of the early years provision", "Overall the quality is good.",
            "What steps need to be taken to improve provision further?", "\u2022 keep a record of fire drills",
            "The effectiveness of leadership and management of the early years provision", "Well led.",
        ]
    )  # fmt: skip
    assert (old.framework, old.inspected) == ("pre-cif", "2009-06-12")
    assert kinds(old)[1:] == ["about", "summary", "improve", "findings"]


@pytest.mark.parametrize(
    ("lines", "framework"),
    [
        (
            ["The quality and standards of early years provision", "This inspection Met", "Summary of key findings"],
            "ncor",
        ),
        (
            ["What is it like to attend this early years setting?", "This provision meets requirements",
             "What does the setting need to do to improve?", "x"],
            "oosc",
        ),
    ],
)  # fmt: skip
def test_visits_without_grades_have_frameworks_of_their_own(lines: list[str], framework: str) -> None:
    assert read(["Inspection date: 22 May 2023", *lines]).framework == framework


def test_where_no_heading_is_known_the_text_stands_whole_and_says_so() -> None:
    report = read(["Dear parent", "We came on a wet day and saw", "much that was good."], kind="inspection")
    assert not report.recognised
    assert [(s.kind, s.text) for s in report.sections] == [
        ("text", "Dear parent We came on a wet day and saw much that was good.")
    ]
    assert read([]).sections == ()


def test_a_long_text_before_the_first_known_heading_is_searched_too() -> None:
    lines = ["The nursery by the sea is loud and merry all the year round."] * 40
    tail = [
        "What is it like to attend this early years setting?",
        "Well.",
        "What does the setting need to do to improve?",
        "x",
    ]
    assert kinds(read([*lines, *tail])) == ["text", "child", "improve"]


def test_the_name_and_the_place_of_a_withheld_setting_are_left_out(eif: Eif) -> None:
    details = [
        "Type of provision Childminder",
        "Name of registered person Anna Example",
        "Telephone number 01632 960001",
    ]
    lines = [*eif(), *details]
    for report in (read(lines), read(eif(), withheld=True)):
        told = "\n".join(f"{s.title}\n{s.text}" for s in report.sections)
        assert "Larch" not in told
        assert "Quay" not in told
        assert "Anna" not in told
        assert "01632" not in told
        assert "Overall effectiveness Good" in told
        assert "Children sleep well" in told


def test_a_report_of_2009_stands_whole_with_the_setting_and_the_day_that_it_names() -> None:
    report = read(
        [
            "Inspection report for early years provision", "Unique Reference Number EY990131",
            "Inspection date 12/05/2009", "What is the setting like?", "The nursery opened in 1999.",
            "What steps need to be taken to improve provision further?", "\u2022 develop the outdoor area",
        ]
    )  # fmt: skip
    assert not report.recognised
    assert (report.urn, report.inspected) == ("EY990131", "2009-05-12")
    assert "The nursery opened in 1999." in report.sections[0].text
    assert "develop the outdoor area" in report.sections[0].text
