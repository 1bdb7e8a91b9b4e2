"""What the Compare page says: each framework in its own block, reasons in one cell, safeguarding first, no rank."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from data_sync.api import Comparison, Library
from desktop.models.comparison import Cell, ComparisonTable, Line
from desktop.presenters.comparison_table import table_of

BOTH, GRADED, UNSAFE, MINDER, CLUB, NEW = "EY900001", "EY900002", "EY900003", "2900004", "EY900005", "EY900006"
UNGRADED = "EY900007"
CHIPS = ("card", "graded", "met", "safe", "unsafe")
ALL = (BOTH, GRADED, UNSAFE, MINDER, CLUB, NEW)
E, S, N, U = "Expected standard", "Strong standard", "Needs attention", "Urgent improvement"


@pytest.fixture(scope="module")
def library(invented: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    i, folder = invented, tmp_path_factory.mktemp("compared")
    rows = [
        i.nursery(BOTH, i.graded("14/09/2022", *"22122", guard="Yes"), i.card("12/05/2026", S, S, E, E, S, E)),
        i.nursery(GRADED, i.graded("07/07/2021", "3", "3", "2", "2", "3", guard="Yes"), town="Otherby"),
        i.nursery(UNSAFE, i.card("18/03/2026", N, E, guard="Not met")),
        i.childminder(MINDER, i.graded("05/05/2012", "3")),
        i.club(CLUB, i.oosc("13/07/2022")),
        i.nursery(NEW, registered="03/03/2026"),
        i.nursery(UNGRADED, i.card("12/05/2026")),
    ]  # fmt: skip
    file = i.csv_file(folder / "register.csv", i.layout("management_2026"), rows, "2026-06-30")
    opened = Library(folder / "data", clock=i.ticking())
    opened.import_files([file])
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def table(library: Library) -> Callable[..., ComparisonTable]:
    def made(*urns: str, only: bool = False) -> ComparisonTable:
        compared: Comparison = library.compare(urns)
        return table_of(compared, only)

    return made


def line(table: ComparisonTable, group: str, label: str) -> Line:
    return next(each for each in table.lines if each.group == group and each.label == label and not each.head)


def cells(table: ComparisonTable, group: str, label: str) -> tuple[Cell, ...]:
    return line(table, group, label).cells


def labels(table: ComparisonTable, group: str) -> list[str]:
    return [each.label for each in table.lines if each.group == group and not each.head]


def test_safeguarding_is_the_first_line_and_says_when(table: Callable[..., ComparisonTable]) -> None:
    shown = table(BOTH, UNSAFE)
    assert shown.lines[0].label == "Safeguarding"
    met, unmet = shown.lines[0].cells
    assert (met.kind, met.words, met.beside) == ("safe", "Standards met", "12 May 2026")
    assert (unmet.kind, unmet.words, unmet.beside) == ("unsafe", "Standards not met", "18 March 2026")


def test_a_setting_without_a_safeguarding_result_says_so(table: Callable[..., ComparisonTable]) -> None:
    assert cells(table(BOTH, NEW), "Safeguarding", "Safeguarding")[1] == Cell("faint", "Not stated")


def test_the_basics_stand_in_the_order_in_which_a_parent_asks(table: Callable[..., ComparisonTable]) -> None:
    told = labels(table(BOTH, GRADED), "Basics")
    first = ["Type", "Registers", "Places", "Last inspected", "Town", "Local authority", "Registered", "Run by"]
    assert [label for label in told if label in first] == first


def test_a_line_that_is_new_to_the_window_is_shown_after_the_known_ones(library: Library) -> None:
    from dataclasses import replace

    compared = library.compare([BOTH, GRADED])
    basics = next(row for row in compared.rows if row.group == "Basics")
    more = replace(basics, label="Fees", values=("1", "2"))
    near = replace(basics, label="Distance from home", values=("0.4 miles", "0.9 miles"))
    told = labels(table_of(replace(compared, rows=(more, *compared.rows, near))), "Basics")
    assert told[0] == "Distance from home"
    assert told.index("Fees") > told.index("Run by")


def test_a_report_card_has_its_date_and_six_areas_and_no_overall_grade(table: Callable[..., ComparisonTable]) -> None:
    shown = table(BOTH, UNSAFE)
    told = labels(shown, "Report card")
    assert told[0] == "Inspected"
    assert len(told) == 7
    assert not any("verall" in label for label in told)
    inclusion = cells(shown, "Report card", "Inclusion")[0]
    assert (inclusion.kind, inclusion.words) == ("card", S)


def test_an_area_that_was_not_graded_is_not_given_and_never_blank(table: Callable[..., ComparisonTable]) -> None:
    assert cells(table(BOTH, UNSAFE), "Report card", "Achievement")[1].words == "Not given"


def test_a_setting_without_a_report_card_says_why_once_over_the_whole_block(
    table: Callable[..., ComparisonTable],
) -> None:
    shown = table(BOTH, GRADED)
    block = [n for n, each in enumerate(shown.lines) if each.group == "Report card" and not each.head]
    first = shown.lines[block[0]].cells[1]
    assert first.kind == "none"
    assert first.words == "No report card yet"
    assert first.beside == "Last inspected under the four-grade scale, 7 July 2021."
    assert [shown.lines[n].cells[1].kind for n in block[1:]] == ["covered"] * 6
    assert any(span.row == block[0] and span.column == 1 and span.rows == 7 for span in shown.spans)


def test_a_setting_without_four_grades_says_under_what_it_was_inspected(table: Callable[..., ComparisonTable]) -> None:
    inspected = cells(table(BOTH, UNSAFE), "Four-grade scale", "Inspected")
    assert inspected[1].words == "No four-grade outcome"
    assert inspected[1].beside == "Last inspected under the report card, 18 March 2026."


@pytest.mark.parametrize(
    ("urn", "why"),
    [
        (CLUB, "Out-of-school care only: checked, not graded, 13 July 2022."),
        (NEW, "No inspection published yet. Registered 3 March 2026."),
    ],
)
def test_every_blank_block_has_its_true_reason(table: Callable[..., ComparisonTable], urn: str, why: str) -> None:
    assert cells(table(BOTH, urn), "Report card", "Inspected")[1].beside == why


def test_what_is_withheld_is_called_withheld_and_the_name_stays_away(table: Callable[..., ComparisonTable]) -> None:
    shown = table(BOTH, MINDER)
    assert shown.headings[1].name == "Childminder in Testshire"
    assert "withheld" in shown.headings[1].second_line
    assert cells(shown, "Basics", "Town")[1].words == "Withheld by Ofsted"


def test_grade_three_before_november_2013_is_called_satisfactory(table: Callable[..., ComparisonTable]) -> None:
    assert cells(table(BOTH, MINDER), "Four-grade scale", "Overall effectiveness")[1].words == "Satisfactory"


def test_only_the_differences_hides_lines_and_heads_but_never_safeguarding(
    table: Callable[..., ComparisonTable],
) -> None:
    every, differing = table(BOTH, GRADED), table(BOTH, GRADED, only=True)
    assert "Local authority" in labels(every, "Basics")
    assert "Local authority" not in labels(differing, "Basics")
    assert "Town" in labels(differing, "Basics")
    assert differing.lines[0].label == "Safeguarding"
    same = table(MINDER, NEW, only=True)
    assert same.lines[0].cells[0].words == same.lines[0].cells[1].words == "Not stated"
    assert same.lines[0].label == "Safeguarding"
    for n, each in enumerate(differing.lines):
        if each.head:
            assert not differing.lines[n + 1].head


def test_merged_cells_fit_the_lines_that_are_left(table: Callable[..., ComparisonTable]) -> None:
    shown, single = table(*ALL, only=True), table(UNGRADED, NEW, only=True)
    assert labels(single, "Report card") == ["Inspected"]
    for made, span in [(each, span) for each in (shown, single) for span in each.spans]:
        assert span.row + span.rows <= len(made.lines)
        assert len({made.lines[n].group for n in range(span.row, span.row + span.rows)}) == 1
        assert span.rows > 1 or span.columns > 1  # Qt warns of a merged cell that is one cell


def test_settings_of_two_frameworks_are_warned_about(table: Callable[..., ComparisonTable]) -> None:
    assert any("two frameworks" in warning for warning in table(UNSAFE, GRADED).warnings)


def test_every_grade_and_result_is_explained(table: Callable[..., ComparisonTable]) -> None:
    shown = table(*ALL)
    told = [cell for each in shown.lines for cell in each.cells if cell.kind in CHIPS]
    assert [cell.words for cell in told if not cell.means] == []


def test_no_cell_is_blank(table: Callable[..., ComparisonTable]) -> None:
    blank: list[Any] = [
        (each.label, n)
        for each in table(*ALL).lines
        for n, cell in enumerate(each.cells)
        if not cell.words and cell.kind != "covered"
    ]
    assert blank == []


def test_the_table_can_be_made_of_any_two(table: Callable[..., ComparisonTable]) -> None:
    for one in ALL:
        for other in ALL:
            if one != other:
                shown = table(one, other)
                assert len(shown.headings) == 2
                assert all(len(each.cells) == 2 for each in shown.lines if not each.head)


def test_sample_says_of_itself_that_it_is_invented(sample_folder_built: Path) -> None:
    from desktop.presenters.compare import source_of

    opened = Library(sample_folder_built, sample=True)
    try:
        said = source_of(opened.status())
    finally:
        opened.close()
    assert "invented" in said
    assert "30 June 2026" in said
    assert "Source: Ofsted" not in said


# --- the years, and what the person keeps -----------------------------------------------------------------------------


def test_the_timeline_shows_each_inspection_in_its_own_shape_and_a_break_between_frameworks(
    table: Callable[..., ComparisonTable],
) -> None:
    shown = table(BOTH, UNSAFE, CLUB)
    lines = [each for each in shown.lines if each.group == "Timeline"]
    assert [each.label for each in lines] == ["Timeline", "2026", "Framework changed", "2022"]
    assert lines[2].head
    assert "not on one scale" in lines[2].note
    card, unsafe, none = lines[1].cells
    assert (card.kind, card.words, card.beside) == ("text", "Report card", "12 May 2026")
    assert card.means.startswith("No overall grade")
    assert (unsafe.kind, unsafe.words, unsafe.beside) == (
        "unsafe",
        "Safeguarding not met",
        "Report card, 18 March 2026",
    )
    assert none == Cell("faint", "None known")
    graded, _, met = lines[3].cells
    assert (graded.kind, graded.words, graded.beside) == ("graded", "Good", "14 September 2022")
    assert (met.kind, met.beside) == ("met", "13 July 2022. Out-of-school care")


def test_no_break_is_left_where_nothing_stands_under_it(table: Callable[..., ComparisonTable]) -> None:
    lines = [each for each in table(UNSAFE, UNGRADED).lines if each.group == "Timeline"]
    assert [each.head for each in lines] == [True, False]


def test_an_old_report_says_what_may_have_changed(table: Callable[..., ComparisonTable]) -> None:
    old, new = cells(table(GRADED, BOTH), "Basics", "Last inspected")
    assert old.beside == "7 July 2021. Staff and managers may have changed since"
    assert new.beside == "12 May 2026"


def test_labels_that_need_it_are_explained(table: Callable[..., ComparisonTable]) -> None:
    shown = table(BOTH, GRADED)
    for label in ("Places", "Registers", "Deprivation band of the area"):
        assert line(shown, "Basics", label).means, label


def test_a_long_note_goes_on_over_lines_and_nothing_of_it_is_lost(library: Library) -> None:
    from dataclasses import replace

    from data_sync.api import ComparedRow
    from desktop.models.comparison import without_group
    from desktop.widgets.text import one_line

    text = "\n".join(f"On visit {n} the staff knelt to talk with the children." for n in range(40))
    row = ComparedRow("What I keep", "Notes", (text, "Short."))
    compared = library.compare([BOTH, GRADED])
    shown = table_of(replace(compared, rows=(*compared.rows, row)))
    lines = [each for each in shown.lines if each.group == "What I keep" and not each.head]
    assert [each.label for each in lines][:2] == ["Notes", "Notes, continued"]
    assert all(each.cells[0].words == one_line(each.cells[0].words) for each in lines), (
        "nothing is cut where it is drawn"
    )
    whole = " ".join(each.cells[0].words for each in lines)
    assert all(f"visit {n} " in whole for n in range(40))
    assert [each.cells[1].words for each in lines] == ["Short.", *[""] * (len(lines) - 1)]
    printed = without_group(shown, "What I keep")
    assert printed == table_of(compared)
