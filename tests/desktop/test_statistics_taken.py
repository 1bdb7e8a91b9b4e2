"""What else a press on the statistics opens (changes, bases, lines of tiles), the map of authorities, and what is taken
away, on the sample edition."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from data_sync.api import Library
from desktop.models.number_table import Cell, TableFace
from desktop.models.tables import Column, Sheet, Table
from desktop.presenters.export import Wish
from desktop.presenters.news_detail import QUOTED, _first_sentences, _quote
from desktop.presenters.news_offers import of_changes, of_desk
from desktop.presenters.statistics_export import as_shared, offer_of_all
from desktop.presenters.statistics_map import MEASURES, read_map
from desktop.presenters.statistics_opening import open_change, open_figure
from desktop.presenters.statistics_reading import AreaKey, Whole, read_all_tables
from desktop.presenters.statistics_words import SAMPLE_SOURCE, Change


def test_a_change_opens_the_settings_that_make_it(library: Library, whole: Whole) -> None:
    said = [opens for tile in whole.tiles for _, opens in tile.said if isinstance(opens, Change)]
    cells = [
        cell for table in whole.sections[:4] for row in table.rows for cell in row if isinstance(cell.opens, Change)
    ]
    assert said
    assert len(cells) > 8
    for cell in cells[:8]:
        opened = open_change(library, cell.opens, "A change", SAMPLE_SOURCE)
        assert opened.table is not None
        difference = sum(float(row[-1].value or 0) for row in opened.table.rows)
        assert round(difference, 2) == cell.value
        assert all(row[4].value != row[5].value for row in opened.table.rows)


def test_of_how_many_opens_just_as_many(library: Library, whole: Whole) -> None:
    bases = [
        cell
        for face in whole.outcomes
        for row in face.table.rows
        for head, cell in zip(face.table.heads, row, strict=True)
        if head == "Of" and cell.value
    ]
    assert len(bases) > 5
    for cell in bases[:6]:
        assert sum(row.value for row in library.nation.behind(cell.opens)) == cell.value
    estimates = next(opens for tile in whole.tiles for words, opens in tile.said if "including estimates" in words)
    assert open_figure(library, estimates, "Estimates", SAMPLE_SOURCE) is not None


def test_the_map_and_its_table_hold_the_same_numbers_as_the_groups(library: Library) -> None:
    as_at = library.nation.releases()[-1].as_at
    read = read_map(library, as_at, SAMPLE_SOURCE)
    groups = library.nation.groups("la", as_at)
    assert set(read.shown) == {measure.key for measure in MEASURES}
    for measure in MEASURES:
        shown, at = read.shown[measure.key], groups.columns.index(measure.column)
        for line, row in zip(groups.lines, shown.table.rows, strict=True):
            assert (row[0].value, row[1].value) == (line.label, line.figures[at].value)
            if not measure.percent and line.label in shown.values.values:
                assert shown.values.values[line.label] == round(line.figures[at].value)
    assert read_map(library, as_at, SAMPLE_SOURCE, read.ground).ground is read.ground or not read.has_ground


def test_an_export_has_a_name_for_every_column_and_kinds_that_fit(library: Library, whole: Whole) -> None:
    for face in (*whole.sections, *(chart.table for chart in whole.charts)):
        table = as_shared(library, face, whole.as_at)
        keys = [column.key for column in table.columns]
        assert all(keys)
        assert len(set(keys)) == len(keys)
        assert [len(row) for row in table.rows()] == [len(keys)] * len(face.rows)
    by_release = as_shared(library, whole.charts[0].table, whole.as_at)
    assert [column.kind for column in by_release.columns[:2]] == ["date", "whole"]
    every = offer_of_all(whole.sections, "Side by side", whole.as_at).make(library, Wish())
    known = [cell for face in whole.sections for row in face.rows for cell in row[1:] if cell.value is not None]
    assert every.count == len(known)
    twice = TableFace("T", ("", "A", "A"), ((Cell("x", "x"), Cell("1", 1), Cell("2", 2.5)),))
    assert [column.key for column in as_shared(library, twice, None).columns] == ["Line", "A", "A (2)"]


def test_the_whole_page_goes_into_one_workbook(library: Library, largest: AreaKey, tmp_path: Path) -> None:
    faces = read_all_tables(library, None, (largest,), SAMPLE_SOURCE)
    path = tmp_path / "page.xlsx"
    library.share.write(path, [as_shared(library, face, None) for face in faces], "xlsx")
    with zipfile.ZipFile(path) as book:
        sheets = [name for name in book.namelist() if re.match(r"xl/worksheets/sheet\d+\.xml", name)]
    assert len(sheets) == len(faces) + 1  # and the notes


def test_the_changes_and_the_desk_are_offered_with_typed_columns(library: Library) -> None:
    found = library.nation.changes()
    news: Any = SimpleNamespace(
        found=found, sifted=SimpleNamespace(items=found.items), area_words="England",
        mine=SimpleNamespace(held=SimpleNamespace(acknowledged={})), holder=SimpleNamespace(sample=True),
    )  # fmt: skip
    offer = of_changes(news)
    assert offer is not None
    table = offer.make(library, Wish())
    assert table.count == len(found.items)
    kinds = {column.key: column.kind for column in table.columns}
    assert (kinds["Inspected"], kinds["Setting"]) == ("date", "text")
    assert of_changes(SimpleNamespace(**{**vars(news), "sifted": SimpleNamespace(items=())})) is None  # type: ignore[arg-type]
    columns = (
        Column("urn", "URN", hidden=True),
        Column("places", "Places", "number"),
        Column("why", "Why", hidden=True),
    )
    sheet = Sheet("Due list", (), (Table("Due", columns, (("1", 5, "so"),), ("1",)),), "", "due-list")
    officer: Any = SimpleNamespace(which="due", as_at="2026-06-30")
    desk = of_desk(officer, sheet)
    assert desk is not None
    made = desk.make(library, Wish())
    assert [(c.key, c.kind, c.chosen) for c in made.columns] == [
        ("URN", "text", True), ("Places", "whole", True), ("Why", "text", False),
    ]  # fmt: skip
    assert of_desk(officer, replace(sheet, tables=())) is None


def test_a_report_is_quoted_only_of_the_inspection_that_the_change_tells_of() -> None:
    passage = SimpleNamespace(
        title="Safeguarding standards not met", text="Leaders do not check. They must.", section_id=7
    )
    card = SimpleNamespace(
        file=SimpleNamespace(id=3, inspected="2026-03-18"), themes={"safeguarding": (passage,), "child": (passage,)}
    )
    library: Any = SimpleNamespace(
        has_reports=True,
        reports=SimpleNamespace(words_of=lambda urns: [SimpleNamespace(card=card, earlier=None)]),
    )
    item: Any = SimpleNamespace(
        kind="inspected", urn="1", date="2026-03-18", not_met=True, newly_listed=False, came_back=False
    )
    quoted = _quote(library, item)
    assert quoted is not None
    assert (quoted.words, quoted.report, quoted.section) == ("Leaders do not check. They must.", 3, 7)
    assert "18 March 2026" in quoted.source
    item.date = "2025-01-01"
    assert _quote(library, item) is None
    library.has_reports = False
    item.date = "2026-03-18"
    assert _quote(library, item) is None


def test_a_quotation_ends_with_a_sentence_or_says_that_it_goes_on() -> None:
    assert _first_sentences("One. " * 100) == ("One. " * (QUOTED // 5)).strip()
    assert _first_sentences("word " * 100).endswith(" …")
    assert _first_sentences("Short and without an end") == "Short and without an end"
