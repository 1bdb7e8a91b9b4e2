"""What must improve, over all reports held: counted by theme, quarter and area, each number opening its sentences."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from data_sync.insight.improve import ImproveQuery, quarter_days, quarter_of
from data_sync.sync.reports import Reports

RECORD = "The provider must keep a record of sleeping children."
CHECKED = "make sure that sleeping children are checked frequently"
SUMMARY = ["Concern: actions taken", RECORD]


@pytest.fixture
def held(reports: Reports, mirror: Any, eif: Any) -> Reports:
    mirror.setting("EY100001", [("101", "Inspection", "14 March 2024"), ("102", "Inspection", "14 May 2024")])
    mirror.setting("EY100040", [("103", "Concern: actions taken", "20 May 2024")])
    mirror.report("101", eif())
    food = (f"\u2022 {CHECKED}", "\u2022 ask about allergies")
    mirror.report("102", eif("EY100001", food, ("Inspection date: 14 March 2024", "Inspection date: 14 May 2024")))
    mirror.report("103", SUMMARY)
    reports.fetch(reports.targets(["EY100001", "EY100040"]))
    return reports


def test_items_are_counted_by_theme_and_quarter(held: Reports) -> None:
    counts = {
        (c.quarter, c.theme): (c.actions, c.recommendations, c.reports, c.base)
        for c in held.improve_counts(ImproveQuery())
    }
    assert counts == {
        ("2024 Q1", "supervision"): (1, 0, 1, 1),
        ("2024 Q1", "teaching"): (0, 1, 1, 1),
        ("2024 Q2", "food"): (1, 0, 1, 2),
        ("2024 Q2", "supervision"): (1, 0, 1, 2),
        ("2024 Q2", "records"): (1, 0, 1, 2),
        ("2024 Q2", "teaching"): (0, 1, 1, 2),
    }


def test_and_by_area(held: Reports) -> None:
    areas = {"EY100001": "Hampshire", "EY100040": "Kent"}
    found = held.improve_counts(ImproveQuery(must=True), by_quarter=False, areas=areas)
    assert [(c.area, c.theme, c.items, c.settings, c.base) for c in found] == [
        ("Hampshire", "supervision", 1, 1, 2),
        ("Hampshire", "food", 1, 1, 2),
        ("Kent", "supervision", 1, 1, 1),
        ("Kent", "records", 1, 1, 1),
    ]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        (ImproveQuery(themes=("food",)), ["ask about allergies"]),
        (
            ImproveQuery(themes=("supervision",), must=True),
            [RECORD, CHECKED],
        ),
        (ImproveQuery(must=False, after="2024-04-01"), ["help staff to ask questions that make children think"]),
        (ImproveQuery(urns=("EY100040",)), [RECORD]),
        (ImproveQuery(frameworks=("eif",), before="2024-04-01", must=True), [CHECKED]),
        (ImproveQuery(urns=()), []),
    ],
)  # fmt: skip
def test_a_number_opens_its_sentences(held: Reports, query: ImproveQuery, texts: list[str]) -> None:
    found = held.improve_items(query)
    assert [item.text for item in found] == texts
    counted = held.improve_counts(query, by_quarter=False)
    assert max((c.items for c in counted), default=0) <= len(found)
    for item in found:
        section = next(s for s in held.report(item.report).sections if s.id == item.section_id)
        assert item.text in section.text
        assert item.section == section.title
        assert item.text in item.sentence


def test_quarters_have_names_and_days() -> None:
    assert [quarter_of(day) for day in ("2026-01-31", "2026-06-30", "2026-10-01", None)] == [
        "2026 Q1",
        "2026 Q2",
        "2026 Q4",
        "",
    ]
    assert quarter_days("2026 Q2") == ("2026-04-01", "2026-06-30")
    assert quarter_days("2026 Q4") == ("2026-10-01", "2026-12-31")


def test_without_reports_there_is_nothing(reports: Reports, tmp_path: Path) -> None:
    assert reports.improve_counts(ImproveQuery()) == []
    assert reports.improve_items(ImproveQuery()) == []
    assert not (tmp_path / "data" / "reports.sqlite").exists()


def test_the_same_theme_stands_side_by_side_and_frameworks_apart(held: Reports, mirror: Any) -> None:
    card = [
        "Larch Nursery", "Inspection report: 12 June 2026", "Safeguarding standards met", "They are met.",
        "Inclusion Expected standard", "Words.", "What it's like to be a child at this setting", "Children run.",
        "Next steps", "\u2022 Leaders should sing.",
    ]  # fmt: skip
    cif = [
        "Larch Nursery", "Inspection date 16 October 2018", "The quality and standards of the early years provision",
        "This inspection: Good 2", "Summary of key findings for parents", "This provision is good",
        "Inspection findings", "They paint. Safeguarding is effective. All is well.",
    ]  # fmt: skip
    mirror.setting(
        "EY100003", [("105", "Early years inspection", "12 June 2026"), ("106", "Inspection", "16 October 2018")]
    )
    mirror.report("105", card)
    mirror.report("106", cif)
    held.fetch(held.targets(["EY100003"]))
    first, second = held.words_of(["EY100003", "EY100001"])
    assert first.card is not None
    assert first.earlier is not None
    assert {k: [p.text for p in v] for k, v in first.card.themes.items()} == {
        "child": ["Children run."],
        "safeguarding": ["They are met."],
        "improve": ["\u2022 Leaders should sing."],
    }
    assert first.earlier.file.framework == "cif"
    (quoted,) = first.earlier.themes["safeguarding"]
    assert (quoted.text, quoted.quoted) == ("Safeguarding is effective.", True)
    assert "improve" not in first.earlier.themes
    assert second.card is None
    assert second.earlier is not None
    assert second.earlier.file.inspected == "2024-05-14", "the newest"
