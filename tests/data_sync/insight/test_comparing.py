"""Two to six settings side by side: each framework in a block of its own, nothing ranked, nothing blended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import KnownError
from data_sync.domain.frameworks import scale
from data_sync.insight.comparison import compare

URNS = ("EY900001", "EY900002", "2900003", "EY900004", "900005", "EY900006")


@pytest.fixture
def library(invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path) -> Any:
    i = invented
    rows = [
        i.nursery("EY900001", i.card("01/02/2026", "Strong standard", "Expected standard", guard="Not met"),
                  i.graded("01/03/2023", "1", "1", "1", "1", "1", guard="Yes")),
        i.nursery("EY900002", i.graded("01/03/2023", "3", "3", "2", "2", "3", guard="No"), i.ncor("01/05/2024")),
        i.childminder("2900003", i.graded("03/11/2013", "3")),
        i.nursery("EY900004", registers=("CCR", "VCR"), places="0", registered="01/05/2026"),
        i.club("900005"),
        i.nursery("EY900006", places="50"),
    ]  # fmt: skip
    opened = new_library()
    opened.import_files([i.csv_file(tmp_path / "a.csv", i.layout("management_2026"), rows, "2026-06-30")])
    return opened


def cells(comparison: Any, group: str) -> dict[str, tuple[str | None, ...]]:
    return {row.label: row.values for row in comparison.rows if row.group == group}


def test_each_framework_has_a_block_of_its_own(library: Any) -> None:
    found = library.compare(URNS)
    card, graded, met = (cells(found, name) for name in ("Report card", "Four-grade scale", "Met or not met"))

    assert list(card) == ["Inspected", *(a.heading for a in scale("card").areas)]
    assert card["Inclusion"] == ("Strong standard", None, None, None, None, None)
    assert graded["Overall effectiveness"] == (
        "Outstanding", "Requires improvement", "Satisfactory", None, None, None,
    )  # fmt: skip
    assert met["Visit with no children attending"] == (None, "Met, 1 May 2024", None, None, None, None)
    assert "Overall effectiveness" not in card, "a report card has no overall grade"
    words = {g.word for g in scale("card").named_grades}
    assert words.isdisjoint(v for values in graded.values() for v in values)


def test_safeguarding_leads_with_its_newest_word_and_date(library: Any) -> None:
    found = library.compare(URNS[:3])
    assert (found.rows[0].group, found.rows[0].label) == ("Safeguarding", "Safeguarding")
    assert found.rows[0].values == ("Standards not met, 1 February 2026", "Not effective, 1 March 2023", None)


def test_what_is_not_there_is_said_and_never_a_nought(library: Any) -> None:
    basics = cells(library.compare(URNS), "Basics")
    assert basics["Places"] == ("40", "40", "6", "Not recorded for this kind of registration", "40", "50")
    assert basics["Town"][2] is None
    last = basics["Last inspected"]
    assert last[0] == "5 months ago"
    assert last[3] is not None
    assert last[3].startswith("Childcare Register only")
    assert last[4] is not None
    assert "0" not in basics["Places"]


def test_an_inspection_in_the_future_is_said_as_a_date(library: Any) -> None:
    """A clock ten years off."""
    settings = library.settings(URNS[:2])
    told = cells(compare(settings, "2016-06-30"), "Basics")["Last inspected"]
    assert told == ("On 1 February 2026", "On 1 March 2023")


def test_unlike_things_are_told(library: Any) -> None:
    warnings = " ".join(library.compare(URNS[:3]).warnings)
    assert "two frameworks" in warnings
    assert "different types" in warnings
    assert "not published" in warnings
    assert "checked as met or not met" not in warnings
    assert library.compare((URNS[4], URNS[5])).warnings == (
        "Out-of-school clubs stand beside other care here; clubs are not graded on education.",
    )
    assert library.compare((URNS[3], URNS[5])).warnings == ()


def test_rows_that_differ_are_marked(library: Any) -> None:
    same = {row.label: row.differs for row in library.compare((URNS[4], URNS[5])).rows}
    assert same["Places"] is True
    assert same["Local authority"] is False


def test_two_to_six_different_settings_are_compared(library: Any) -> None:
    for urns in ((), URNS[:1], (URNS[0], f" {URNS[0].lower()} "), (*URNS, "900007")):
        with pytest.raises(KnownError) as error:
            library.compare(urns)
        assert (error.value.code, error.value.exit_code) == ("compare-count", 2)
    with pytest.raises(KnownError) as unknown:
        library.compare((URNS[0], "900099"))
    assert (unknown.value.code, unknown.value.exit_code) == ("unknown-urn", 1)
    assert [s.urn for s in library.compare([u.lower() for u in URNS]).settings] == list(URNS)


def test_the_timeline_is_told_by_year_with_a_row_across_where_the_framework_changed(library: Any) -> None:
    rows = [row for row in library.compare(URNS[:3]).rows if row.group == "Timeline"]
    assert [(row.label, row.values) for row in rows if not row.across] == [
        ("2026", ("Safeguarding not met. Report card, 1 February 2026", None, None)),
        ("2024", (None, "Met (visit with no children attending), 1 May 2024", None)),
        ("2023", ("Outstanding, 1 March 2023", "Safeguarding not met. Requires improvement, 1 March 2023", None)),
        ("2013", (None, None, "Satisfactory, 3 November 2013")),
    ]
    labels = [row.label for row in rows]
    assert labels[1] == "10 November 2025"
    assert labels[-3:] == ["1 September 2019", "1 September 2015", "2013"]
    assert "not on one scale" in rows[1].across
    assert not rows[1].differs


def test_three_inspections_in_one_year_all_stand_there(
    invented: ModuleType, new_library: Callable[..., Any], tmp_path: Path
) -> None:
    i = invented
    library = new_library()
    rows = [
        i.nursery("EY900001", i.graded("01/03/2021", "4"), i.graded("02/06/2021", "3", nth=2), i.ncor("05/11/2021")),
        i.nursery("EY900002"),
    ]
    library.import_files([i.csv_file(tmp_path / "a.csv", i.layout("statistics_2021"), rows, "2021-12-31")])
    told = [(r.label, r.values[0]) for r in library.compare(("EY900001", "EY900002")).rows if r.group == "Timeline"]
    assert [label for label, _ in told] == ["2021", "2021, before that", "2021, before that"]
    assert [value.rpartition(", ")[2] for _, value in told] == ["5 November 2021", "2 June 2021", "1 March 2021"]


def test_what_the_person_keeps_is_compared_only_when_it_is_asked_for(library: Any) -> None:
    assert cells(library.compare(URNS[:2], mine=True), "What I keep") == {}
    mine = library.mine
    mine.decisions.decide([URNS[0]], "maybe")
    mine.tags.put([URNS[1]], "garden")
    mine.notes.write(URNS[0], "Warm welcome.\nAsk about naps.")
    mine.shortlists.add(mine.shortlists.make("Spring visits"), [URNS[1]])
    assert cells(library.compare(URNS[:2]), "What I keep") == {}
    assert cells(library.compare(URNS[:2], mine=True), "What I keep") == {
        "Decision": ("Maybe", None),
        "On my lists": (None, "Spring visits"),
        "Tags": (None, "garden"),
        "Notes": ("Warm welcome.\nAsk about naps.", None),
    }
    mine.decisions.decide([URNS[0]], None)
    mine.notes.write(URNS[0], "")
    mine.tags.take([URNS[1]], "garden")
    mine.shortlists.remove(mine.shortlists.all()[0].id, [URNS[1]])
