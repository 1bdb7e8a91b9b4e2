"""What the Statistics page shows, on the sample edition: tiles, charts, tables, and what a press on a number opens."""

from __future__ import annotations

import csv
import io
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest

from data_sync.api import Library
from desktop.models.chart_face import Bars, ChartFace, Lines
from desktop.models.number_table import Cell, NumberTableModel, TableFace, ordered
from desktop.presenters.statistics_opening import open_figure, settings_list
from desktop.presenters.statistics_reading import ENGLAND, AreaKey, Whole, area_of, read_whole
from desktop.presenters.statistics_tables import groups_table, reconciliation_table, sufficiency_table
from desktop.presenters.statistics_words import SAMPLE_SOURCE, SMALL_NOTE, growth, marked, number
from desktop.views.statistics.saving import csv_text, file_name


def all_charts(whole: Whole) -> list[ChartFace]:
    return [*whole.charts, *whole.outcomes]


# --- charts and their tables ------------------------------------------------------------------------------------------


def test_a_chart_its_table_and_its_file_hold_the_same_numbers(library: Library, whole: Whole) -> None:
    assert len(all_charts(whole)) > 10
    for face in all_charts(whole):
        rows = face.table.values()
        text = csv_text(face.table)
        read = list(csv.reader(io.StringIO(text)))
        assert read[0] == [face.table.title]
        assert any("Source: " in line[0] for line in read if line)
        assert read[-len(rows) :] == [["" if v is None else str(v) for v in row] for row in rows]
        assert read[-len(rows) - 1] == list(face.table.heads)
        percent = face.key == "graded.good"
        if isinstance(face.drawn, Lines):
            for n, trace in enumerate(face.drawn.traces):
                column = 2 if percent else 1 + n
                held = [row[column] for row in rows if row[column] is not None]
                assert [point.value for point in trace.points] == [float(value) for value in held], face.key
        else:
            for bar, row in zip(face.drawn.bars, rows, strict=True):
                shown = {part.grade: part.value for part in bar.parts}
                told = dict(zip(face.table.heads[1:-1], row[1:-1], strict=True))
                assert {grade: value for grade, value in told.items() if value} == shown
                assert sum(shown.values()) == bar.base


def test_no_chart_holds_two_scales(library: Library, whole: Whole) -> None:
    graded, card = ({g.word for g in _scale(key).named_grades} for key in ("graded", "card"))
    for face in all_charts(whole):
        if isinstance(face.drawn, Bars):
            grades = {part.grade for bar in face.drawn.bars for part in bar.parts}
            assert not (grades & graded and grades & card)


def _scale(key: str) -> Any:
    from data_sync.api import scale

    return scale(key)


def test_a_line_is_not_joined_across_a_change_of_framework(whole: Whole) -> None:
    good = next(face for face in whole.outcomes if face.key == "graded.good")
    assert isinstance(good.drawn, Lines)
    breaks = [change.day for change in good.drawn.breaks]
    assert breaks
    points = good.drawn.traces[0].points
    crossing = [now for before, now in pairwise(points) if any(before.day < b <= now.day for b in breaks)]
    assert crossing
    assert all(point.apart for point in crossing)


def test_every_point_reads_as_a_sentence_and_opens_something(whole: Whole) -> None:
    for face in all_charts(whole):
        for row in face.rows():
            for point in row:
                assert point.words in point.sentence
                assert point.opens is not None or point.value == 0


def test_report_cards_have_a_base_for_each_area(whole: Whole) -> None:
    face = next(face for face in whole.outcomes if face.key == "card.areas")
    assert isinstance(face.drawn, Bars)
    assert len(face.drawn.bars) == 6
    assert face.table.heads[-1] == "Of"
    assert any("No overall grade" in line for line in face.about)


# --- tables -----------------------------------------------------------------------------------------------------------


def test_england_stands_beside_the_area_in_every_section(whole: Whole, largest: AreaKey) -> None:
    assert len(whole.sections) > 8
    for table in whole.sections:
        assert "England" in table.heads
        assert largest[1] in table.heads
        assert table.about[0]


def test_a_small_number_is_marked_and_explained(whole: Whole) -> None:
    marked_tables = [t for t in whole.sections if any(cell.words.startswith("* ") for row in t.rows for cell in row)]
    assert marked_tables
    assert all(SMALL_NOTE in table.about for table in marked_tables)
    assert marked(SimpleNamespace(value=9, small=False)) == "* 9"
    assert marked(SimpleNamespace(value=0, small=False)) == "0"


@pytest.mark.parametrize("by", ["type", "registers", "region", "la", "deprivation"])
def test_groups_add_up_to_england_in_the_last_row(library: Library, by: str) -> None:
    table = groups_table(library.nation.groups(by), library.nation.sheet(), "England", SAMPLE_SOURCE)
    providers = [row[1].value for row in table.rows]
    assert table.total
    assert sum(float(value or 0) for value in providers[:-1]) == providers[-1]


def test_the_total_stays_last_and_unknown_numbers_come_after_known_ones() -> None:
    rows = tuple((Cell(name, name), Cell(number(value), value)) for name, value in (("b", 2), ("a", None), ("c", 3)))
    face = TableFace("", ("", "n"), (*rows, (Cell("All", "All"), Cell("5", 5))), frozenset({1}), total=True)
    assert [row[0].words for row in ordered(face, 1, descending=True)] == ["c", "b", "a", "All"]
    assert [row[0].words for row in ordered(face, 0, descending=False)] == ["a", "b", "c", "All"]


def test_a_cell_is_understood_where_it_stands_alone() -> None:
    model = NumberTableModel()
    model.show(TableFace("", ("", "Providers"), ((Cell("<b>Leeds</b>", "Leeds"), Cell("872", 872)),), frozenset({1})))
    from PySide6.QtCore import Qt

    index = model.index(0, 1)
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "<b>Leeds</b>, Providers: 872"
    assert "&lt;b&gt;" in model.data(index, Qt.ItemDataRole.ToolTipRole)


def test_supply_has_its_empty_columns_labelled_and_empty(library: Library, largest: AreaKey) -> None:
    held = library.nation.sufficiency(area_of(library, largest), by="district")
    table = sufficiency_table(held, largest[1], SAMPLE_SOURCE)
    empty = [n for n, head in enumerate(table.heads) if "not in the register" in head]
    assert len(empty) == 6
    assert {row[n].value for row in table.rows for n in empty} == {None}
    settings = table.heads.index("Settings")
    assert sum(float(row[settings].value or 0) for row in table.rows[:-1]) == table.rows[-1][settings].value
    assert any("School-run nurseries" in line for line in table.about)


def test_what_no_rule_explains_is_said_to_be_just_that() -> None:
    def figure(matches: bool | None, reasons: tuple[str, ...]) -> Any:
        known = matches is not None
        return SimpleNamespace(
            title="Providers", ours=58_908.0, rounded=58_900.0, published=59_000.0 if known else None,
            difference=100.0 if known else None, percent=False, matches=matches, reasons=reasons, counted=None,
        )  # fmt: skip

    found = SimpleNamespace(
        releases=[
            SimpleNamespace(
                as_at="2026-06-30", source="Ofsted, main findings", url="https://www.gov.uk/x",
                figures=(
                    figure(False, ("No known rule explains this difference.",)),
                    figure(False, ("Inclusion rule: Known places only.",)),
                    figure(None, ("No published figure held.", "Every provider.")),
                ),
            )
        ]
    )  # fmt: skip
    table = reconciliation_table(found, SAMPLE_SOURCE)
    assert [row[6].words for row in table.rows] == [
        "Differs, not explained", "Differs, explained", "No published figure held",
    ]  # fmt: skip
    assert table.rows[0][5].words == "+100"
    assert "https://www.gov.uk/x" in table.rows[0][7].words
    assert table.about[0].startswith("0 of 2 published figures match. For 1 ")


def test_changes_have_a_true_minus() -> None:
    assert [growth(change) for change in (-276.0, 12.0, 0.0, None)] == ["−276", "+12", "0", "–"]
    assert file_name("Providers by type: Leeds / Bradford") == "providers-by-type-leeds-bradford"


# --- opening a number -------------------------------------------------------------------------------------------------


def test_a_number_of_the_newest_release_opens_a_search_that_finds_just_as_many(library: Library, whole: Whole) -> None:
    tried = 0
    for table in whole.sections:
        for row in table.rows:
            cell = row[1 + (len(table.heads) - 1) // 2]  # the area's own number
            if cell.opens is None or not isinstance(cell.value, int):
                continue
            opened = open_figure(library, cell.opens, "", SAMPLE_SOURCE)
            if opened.query is None:
                assert cell.opens.measures[0] == "flow.left"
                assert opened.table is not None
                assert len(opened.table.rows) == cell.value
            elif not {"eyr_places", "eyr_estimates"} & set(cell.opens.measures):
                assert library.search(opened.query).total == cell.value, (table.title, row[0].words)
                tried += 1
    assert tried > 40


def test_a_number_of_an_older_release_opens_a_list_of_just_as_many(library: Library, largest: AreaKey) -> None:
    older = library.nation.releases()[0].as_at
    whole = read_whole(library, older, (largest,), SAMPLE_SOURCE)
    for _words, counted, _name in (part for tile in whole.tiles[:2] for part in tile.parts):
        opened = open_figure(library, counted, "Registered providers", SAMPLE_SOURCE)
        assert opened.query is None
        assert opened.table is not None
        said = int(_words.replace(",", ""))
        assert len(opened.table.rows) == said
        assert opened.table.about[0].startswith(f"{said:,} settings, as at ")


def test_a_row_of_the_sufficiency_table_opens_its_settings(library: Library, largest: AreaKey) -> None:
    newest = library.nation.releases()[-1].as_at
    older = library.nation.releases()[0].as_at
    held = library.nation.sufficiency(area_of(library, largest))
    urns = held.rows[0].urns
    assert settings_list(library, urns, newest, "", SAMPLE_SOURCE).query is not None
    listed = settings_list(library, urns, older, "", SAMPLE_SOURCE).table
    assert listed is not None
    assert {row[1].words for row in listed.rows} == set(urns)


# --- areas ------------------------------------------------------------------------------------------------------------


def test_a_region_is_an_area_as_an_authority_is(library: Library) -> None:
    regions = [name for name in library.nation.regions() if name != "Not Recorded"]
    key: AreaKey = ("region", regions[0])
    whole = read_whole(library, None, (key,), SAMPLE_SOURCE)
    providers = next(row for row in whole.sections[0].rows if row[0].words == "Providers")
    at = whole.sections[0].heads.index(regions[0])
    assert providers[at].value == library.nation.sufficiency(area_of(library, key)).settings


def test_without_an_area_the_tiles_are_england_s(library: Library) -> None:
    whole = read_whole(library, None, (ENGLAND,), SAMPLE_SOURCE)
    providers = library.stats()["providers"]
    assert whole.tiles[0].parts[0][0] == f"{providers:,}"
    assert all(table.heads[1] == "England" for table in whole.sections)
