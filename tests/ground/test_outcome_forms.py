"""For every setting of the June 2026 release the outcome's form follows from the dated blocks.

A second program, written apart from the product's own code: it knows the file's columns by their published titles,
reads with `csv` alone, and chooses the outcome by the rule as it stands in prose. What it finds is laid beside what the
product answers, for all 58,908 settings.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import pytest

from data_sync.api import KnownError, Library, Query, Setting, Spec

FILE = "Childcare_provider_data_as_at_30_June_2026.csv"
SETTINGS = 58_908

GRADES = {"1": "Outstanding", "2": "Good", "3": "Requires improvement", "4": "Inadequate"}
CARD_AREAS = (
    "Inclusion",
    "Curriculum and teaching",
    "Achievement",
    "Behaviour, attitudes and establishing routines",
    "Children's welfare and wellbeing",
    "Leadership and governance",
)
GRADED_AREAS = {
    "EYR OEIF: Most recent: Quality of education": "Quality of education",
    "EYR OEIF: Most recent: Behaviour and attitudes": "Behaviour and attitudes",
    "EYR OEIF: Most recent: Personal development": "Personal development",
    "EYR OEIF/CIF: Most recent: Effectiveness of leadership and management": (
        "Effectiveness of leadership and management"
    ),
}
MET = {
    "ncor": ("EYR OEIF NCOR: Most recent: ", "Inspection date", "Overall effectiveness", None),
    "oosc": ("EYR OEIF OOSC: Most recent: ", "Inspection date", "Overall effectiveness", "Safeguarding is effective?"),
    "cr": ("CR: ", "Most recent: Inspection date", "Compliance", None),
}


@dataclass
class Expected:
    """What the file says is a setting's latest outcome."""

    form: str = "none"
    framework: str | None = None
    inspected: str | None = None
    overall: str | None = None
    areas: dict[str, str] = field(default_factory=dict)
    safeguarding: str | None = None


def day(cell: str) -> date | None:
    return datetime.strptime(cell, "%d/%m/%Y").date() if cell else None


def safe(cell: str) -> str | None:
    return {"Met": "met", "Yes": "met", "Not met": "not-met", "No": "not-met", "-": None, "": None}[cell]


def card(row: dict[str, str], on: date) -> Expected:
    given = {a: row[f"EYR REIF: Most recent: {a}"] for a in CARD_AREAS}
    return Expected(
        "report_card",
        "card",
        on.isoformat(),
        None,
        {area: grade for area, grade in given.items() if grade},
        safe(row["EYR REIF: Most recent: Safeguarding standards met?"]),
    )


def graded(row: dict[str, str], on: date) -> Expected:
    framework = "pre-cif" if on < date(2015, 9, 1) else "cif" if on < date(2019, 9, 1) else "eif"
    words = {**GRADES, "3": "Satisfactory"} if on < date(2013, 11, 4) else GRADES
    given = {heading: row[title] for title, heading in GRADED_AREAS.items()}
    return Expected(
        "graded",
        framework,
        on.isoformat(),
        words[row["EYR OEIF/CIF: Most recent: Overall effectiveness"]],
        {heading: words[digit] for heading, digit in given.items() if digit not in ("", "-")},
        safe(row["EYR OEIF: Most recent: Safeguarding is effective?"]),
    )


def met(row: dict[str, str], kind: str, on: date) -> Expected:
    prefix, _, outcome, guard = MET[kind]
    told = safe(row[prefix + guard]) if guard else None
    return Expected("met_not_met", kind, on.isoformat(), row[prefix + outcome], {}, told)


def expected(row: dict[str, str]) -> Expected:
    """The newest dated of report card and four grades where there is either; else the newest dated of the visits that
    are met or not met; else none. A visit without grades never hides a grade, however late it was."""
    on_card = day(row["EYR REIF: Most recent: Inspection date"])
    on_graded = day(row["EYR OEIF: Most recent: Full inspection date"])
    if on_card and (on_graded is None or on_card > on_graded):
        return card(row, on_card)
    if on_graded:
        return graded(row, on_graded)
    visits = {kind: day(row[prefix + dated]) for kind, (prefix, dated, _, _) in MET.items()}
    dated = {kind: on for kind, on in visits.items() if on}
    if not dated:
        return Expected()
    newest = max(dated, key=lambda kind: dated[kind])
    assert list(dated.values()).count(dated[newest]) == 1, "two visits on one day: the rule does not say which"
    return met(row, newest, dated[newest])


@pytest.fixture(scope="session")
def june_file(shared: Path) -> Path:
    found = list((shared / "published" / "assets.publishing.service.gov.uk" / "media").glob(f"*/{FILE}"))
    assert len(found) == 1
    return found[0]


@pytest.fixture(scope="session")
def published_rows(june_file: Path) -> dict[str, dict[str, str]]:
    with june_file.open(encoding="utf-8-sig", newline="") as text:
        lines = csv.reader(text)
        header = next(line for line in lines if "Provider URN" in line)
        rows = [dict(zip(header, line, strict=True)) for line in lines if any(line)]
    return {row["Provider URN"]: row for row in rows}


@pytest.fixture(scope="session")
def june(june_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = Library(tmp_path_factory.mktemp("june") / "data", today=lambda: date(2026, 7, 1))
    library.import_files([june_file])
    yield library
    library.close()


@pytest.fixture(scope="session")
def answers(june: Library) -> dict[str, Setting]:
    answer = june.search(Query())
    return {s.urn: s for start in range(0, answer.total, 5000) for s in june.rows(answer, start, 5000)}


def test_every_setting_of_the_release_is_answered_once(
    published_rows: dict[str, dict[str, str]], answers: dict[str, Setting]
) -> None:
    assert len(published_rows) == SETTINGS
    assert answers.keys() == published_rows.keys()


def test_the_outcome_of_every_setting_follows_from_its_dated_blocks(
    published_rows: dict[str, dict[str, str]], answers: dict[str, Setting]
) -> None:
    forms: Counter[str] = Counter()
    differing = []
    for urn, row in published_rows.items():
        want, got = expected(row), answers[urn].outcome
        forms[want.form] += 1
        told = Expected(got.form, got.framework, got.inspected, got.overall, got.areas, got.safeguarding)
        if told != want:
            differing.append((urn, want, told))
    assert differing[:5] == []
    assert len(differing) == 0
    assert min(forms.values()) > 1000, forms


def test_no_report_card_has_an_overall_grade(answers: dict[str, Setting]) -> None:
    cards = [s for s in answers.values() if s.outcome.form == "report_card"]
    assert len(cards) == 5552
    assert {s.outcome.overall for s in cards} == {None}
    assert {b.overall for s in answers.values() for b in s.blocks if b.kind == "card"} == {None}


def test_a_later_visit_without_grades_never_hides_the_grade(
    published_rows: dict[str, dict[str, str]], answers: dict[str, Setting]
) -> None:
    visited_later = 0
    for urn, row in published_rows.items():
        last_grade = max(
            filter(None, (day(row["EYR REIF: Most recent: Inspection date"]),
                          day(row["EYR OEIF: Most recent: Full inspection date"]))), default=None
        )  # fmt: skip
        visits = [day(row[prefix + dated]) for prefix, dated, _, _ in MET.values()]
        if last_grade and any(v and v > last_grade for v in visits):
            visited_later += 1
            assert answers[urn].outcome.inspected == last_grade.isoformat()
    assert visited_later > 500


def test_a_blank_has_a_reason_and_an_outcome_has_none(answers: dict[str, Setting]) -> None:
    for setting in answers.values():
        assert (setting.outcome.why_none is not None) == (setting.outcome.form == "none")
        assert "never inspected" not in (setting.outcome.why_none or "").lower()


def test_the_filter_by_form_counts_what_the_file_says(june: Library, published_rows: dict[str, dict[str, str]]) -> None:
    forms = Counter(expected(row).form for row in published_rows.values())
    assert june.search(Query()).counts()["form"] == dict(forms)
    for form, count in forms.items():
        assert june.search(Query(form=(form,))).total == count


GOOD = Spec("graded", "overall", ("good",))
STRONG = Spec("card", "inclusion", ("strong",))


@pytest.mark.parametrize("specs", [(), (GOOD, STRONG), (STRONG, Spec("card", "achievement", ("strong",)))])
def test_no_sort_puts_two_scales_or_two_areas_on_one_axis(june: Library, specs: tuple[Spec, ...]) -> None:
    with pytest.raises(KnownError, match="one scale and one area"):
        june.search(Query(outcomes=specs, sort="grade"))


def test_a_sort_by_grade_shows_settings_of_its_own_scale_alone(june: Library) -> None:
    wide = Spec("card", "inclusion", ("exceptional", "strong", "expected", "needs", "urgent"))
    answer = june.search(Query(outcomes=(wide,), sort="grade"))
    order = ["Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement"]
    shown = [
        next(b for b in s.blocks if b.kind == "card").areas["Inclusion"] for s in june.rows(answer, 0, answer.total)
    ]
    assert len(shown) == 5552
    assert [order.index(word) for word in shown] in (
        sorted(order.index(word) for word in shown),
        sorted((order.index(word) for word in shown), reverse=True),
    )


def test_no_facet_counts_grades_of_two_scales_together(june: Library) -> None:
    card_words = {"exceptional", "strong", "expected", "needs", "urgent", "insufficient"}
    graded_words = {"outstanding", "good", "requires", "inadequate"}
    met_words = {"met", "actions", "enforcement"}
    with_grades = 0
    for name, counts in june.search(Query()).counts().items():
        scales = [words for words in (card_words, graded_words, met_words) if words & counts.keys()]
        if name == "safeguarding":  # an axis of its own, on which no grade stands
            assert counts.keys() == {"met", "not-met"}
            continue
        assert len(scales) <= 1, name
        with_grades += bool(scales)
        if scales and scales[0] is not met_words:
            assert name.partition(".")[0] == ("card" if scales[0] is card_words else "graded")
    assert with_grades == 12
