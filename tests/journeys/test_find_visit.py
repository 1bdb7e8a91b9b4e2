"""A visit to the Find page on the sample edition: search, filter, look at one, choose three; also by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop import app as program_module
from desktop import faults, resources
from desktop.app import Program
from desktop.models.row_face import ROW_ROLE
from desktop.views.find.detail import DetailPane
from desktop.views.find.explanation import Explanation
from desktop.views.find.page import FindPage
from desktop.widgets.buttons import Button

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]


def find_page(program: Program) -> FindPage:
    page: Any = program.window.page("find")
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def sheets() -> list[Explanation]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Explanation) and w.isVisible()]


def press(widget: QWidget, words: str) -> None:
    """Press the button with these words."""
    button = next(b for b in widget.findChildren(Button) if b.accessibleName() == words and b.isVisibleTo(widget))
    button.click()


def filter_row(page: FindPage, group: str, key: str) -> Any:
    panel: Any = page.panel
    if not panel._groups[group].is_open():
        panel._groups[group].head.click()
    return panel._rows[group][key]


def test_typing_narrows_the_results_and_the_counts_with_every_key(open_program: OpenProgram, qtbot: QtBot) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    everything = find.total
    assert everything > 2000
    seen = []
    for key in "nursery":
        qtbot.keyClicks(page.search, key)
        seen.append(find.total)
        assert sum(find.counts["type"].values()) == find.total
    assert everything > seen[0] >= seen[-1] > 0
    assert page.results._heading.text() == f"{find.total:,} sample settings"
    first = find.model.index(0).data(ROW_ROLE)
    assert "nursery" in f"{first.name} {first.second_line}".lower()


def test_a_filter_leaves_as_many_as_the_count_beside_it_said(open_program: OpenProgram) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    page.dock_filters()
    for group, key in (("card", "strong"), ("register", "EYR"), ("places", "20-39"), ("inspected", "under-1")):
        row = filter_row(page, group, key)
        promised = int(row.count().replace(",", ""))
        row.click()
        assert row.isChecked()
        assert find.total == promised, group
    assert page.chips.isVisible()
    chips = [b.text() for b in page.chips.findChildren(Button)]
    assert "Inclusion: Strong standard" in chips
    assert "Early Years Register" in chips
    assert "20 to 39 places" in chips


@pytest.mark.parametrize("band", ["under-1", "1-2", "2-3", "3-4", "4-6", "over-6"])
def test_each_step_of_the_inspection_dates_finds_what_was_counted_for_it(open_program: OpenProgram, band: str) -> None:
    find = open_program().find
    promised = find.counts["inspected"][band]
    find.tick_filter("inspected", band, True)
    assert find.total == promised


def test_chips_take_their_filter_away_and_clear_all_leaves_the_words(open_program: OpenProgram, qtbot: QtBot) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    qtbot.keyClicks(page.search, "club")
    words_alone = find.total
    find.tick_filter("register", "VCR", True)
    find.tick_filter("safeguarding", "met", True)
    press(page.chips, "Remove filter: Safeguarding met")
    assert [words for _, words in find.chips()] == ["Childcare Register, voluntary part"]
    press(page.chips, "Clear all")
    assert find.chips() == []
    assert (page.search.text(), find.total) == ("club", words_alone)


def test_a_word_spelled_wrong_finds_what_was_meant_and_says_so(open_program: OpenProgram, qtbot: QtBot) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    qtbot.keyClicks(page.search, "nurserry")
    assert find.total > 100
    assert "Nothing matches “nurserry”. Showing results for nursery." in texts(page.results)


def test_an_empty_answer_says_why_and_its_offers_find_what_they_promise(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    find.tick_filter("safeguarding", "not-met", True)
    find.tick_filter("places", "100+", True)
    qtbot.keyClicks(page.search, "childminder")
    settle()
    assert find.total == 0
    assert "Nothing matches “childminder” with these filters" in texts(page.results)
    assert find.empty is not None
    offers = find.empty.offers
    assert offers
    assert [o.total for o in offers] == sorted(o.total for o in offers)
    empty: Any = page.results._empty
    button = empty.buttons()[0]
    assert button.text().endswith(f"{offers[0].total:,} setting{'' if offers[0].total == 1 else 's'}")
    button.click()
    assert find.total == offers[0].total > 0


def test_a_reference_that_is_not_listed_says_as_of_which_day(open_program: OpenProgram, qtbot: QtBot) -> None:
    page = find_page(open_program())
    qtbot.keyClicks(page.search, "EY000001")
    assert "EY000001 is not in the register as at 30 June 2026" in texts(page.results)


def test_a_row_opens_with_its_outcome_its_facts_and_where_they_stand(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    find.tick_filter("card.inclusion", "strong", True)
    find.tick_filter("graded.overall", "good", True)  # the scales are alternatives: one or the other
    either = find.total
    find.remove(("graded", "overall"))
    assert find.total < either
    page.results.list.setCurrentIndex(find.model.index(0))
    settle()
    assert find.detail is not None
    detail: DetailPane = page.detail
    said = texts(detail)
    assert find.detail.title in said
    assert "Latest outcome: report card" in said
    for area in ("Inclusion", "Achievement", "Leadership and governance"):
        assert area in said
    assert "Registered" in said
    assert any(words.startswith("A newer report may be on Ofsted’s site") for words in said)
    press(detail, "Where from?")
    (sheet,) = sheets()
    where = texts(sheet)
    assert "Row" in where
    assert any("INVENTED" in words.replace("\u200b", "") for words in where)
    assert any(words.startswith("SAMPLE: this setting is invented") for words in where)
    sheet.close()


def test_an_older_grade_stands_beside_a_report_card_as_a_scale_of_its_own(
    open_program: OpenProgram, settle: Settle
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    library = program.holder.library
    find.tick_filter("card.inclusion", "expected", True)
    both = next(
        s for s in library.rows(library.search(find.query), 0, 200) if {b.kind for b in s.blocks} >= {"card", "graded"}
    )
    find.look_at(both.urn)
    settle()
    said = texts(page.detail)
    assert "Latest outcome: report card" in said
    assert "Before that: four-grade scale" in said
    assert any(words.endswith("a different scale, not comparable") for words in said)
    assert "A report card has no overall grade. Read the six areas one by one." in said


def test_safeguarding_that_is_not_met_leads_the_row_the_sentence_and_the_card(
    open_program: OpenProgram, settle: Settle
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    find.tick_filter("safeguarding", "not-met", True)
    assert list(find.model.tall_rows()) == list(range(find.total))
    index = find.model.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(("Safeguarding standards not met.", "Safeguarding not effective."))
    page.results.list.setCurrentIndex(index)
    settle()
    said = texts(page.detail)
    chip = next(n for n, words in enumerate(said) if words.startswith("Safeguarding") and "not" in words)
    assert chip < said.index(next(words for words in said if words.startswith("Latest outcome")))


def test_a_withheld_name_is_told_as_withheld_and_nothing_stands_in_its_place(
    open_program: OpenProgram, settle: Settle
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    find.tick_filter("type", "Childminder", True)
    page.results.list.setCurrentIndex(find.model.index(0))
    settle()
    said = " | ".join(texts(page.detail))
    assert "Childminder in " in said
    assert "Name withheld, placed by area only" in said
    assert "Withheld by Ofsted" in said
    assert "REDACTED" not in said


def test_three_are_ticked_and_the_page_to_compare_them_is_one_press_away(
    open_program: OpenProgram, qtbot: QtBot
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    page.results.list.setFocus()
    page.results.list.setCurrentIndex(find.model.index(0))
    for _ in range(3):
        qtbot.keyClick(page.results.list, Qt.Key.Key_Space)
        qtbot.keyClick(page.results.list, Qt.Key.Key_Down)
    assert program.basket.urns == tuple(find.model.urn(n) for n in range(3))
    assert find.model.index(1).data(ROW_ROLE).ticked
    assert "3 chosen to compare" in texts(page.results)
    assert program.window.rail.button("compare").accessibleDescription() == "3 chosen to compare"
    press(page.results, "Compare")
    assert program.window.rail.current() == "compare"


def test_a_seventh_is_not_ticked_and_a_sentence_says_why(open_program: OpenProgram) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    for row in range(7):
        find.toggle_compare(find.model.urn(row))
    assert len(program.basket) == 6
    assert "6 settings are chosen already: that is the most that can be compared." in texts(page.results)


def test_everything_is_done_by_keyboard_alone(open_program: OpenProgram, qtbot: QtBot, settle: Settle) -> None:
    program = open_program()
    window, page, find = program.window, find_page(program), program.find
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is page.search)
    qtbot.keyClicks(page.search, "nursery")
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    rows = page.results.list
    assert window.focusWidget() is rows
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1
    qtbot.keyClick(rows, Qt.Key.Key_C)
    settle()
    assert find.detail is not None
    assert program.basket.urns == (find.detail.urn,)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.focusWidget() is page.detail.compare
    qtbot.keyClick(page.detail.compare, Qt.Key.Key_Return)
    assert program.basket.urns == ()
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert window.focusWidget() is page.search
    assert page.search.selectedText() == "nursery"
    qtbot.keyClicks(page.search, "first")  # F is a letter while one types
    assert page.search.text() == "first"
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), find.query.text) == ("", "")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert find.detail is None
    qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.current() == "data"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.current() == "find"


def test_sorting_by_grade_is_offered_inside_one_scale_and_area_alone(open_program: OpenProgram) -> None:
    find = open_program().find
    assert "grade" not in dict(find.sorts())
    find.tick_filter("card.inclusion", "strong", True)
    find.tick_filter("card.inclusion", "needs", True)
    assert "grade" in dict(find.sorts())
    find.sort_by("grade")
    first, last = find.model.face(0), find.model.face(find.total - 1)
    assert first is not None
    assert last is not None
    assert (first.outcome.grades[0], last.outcome.grades[0]) == ("Strong standard", "Needs attention")
    find.tick_filter("card.achievement", "strong", True)
    assert "grade" not in dict(find.sorts())
    assert find.sort == "name"


def test_the_words_are_explained_and_what_the_register_leaves_out_can_always_be_read(
    open_program: OpenProgram, settle: Settle
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    press(page.results, "Not in this register")
    (sheet,) = sheets()
    assert "School-run nurseries" in texts(sheet)
    sheet.close()
    find.tick_filter("graded.overall", "good", True)
    page.results.list.setCurrentIndex(find.model.index(0))
    settle()
    press(page.detail, "What these words mean")
    (sheet,) = sheets()
    assert "Effective; met children’s needs well." in texts(sheet)
    sheet.close()


def test_the_page_at_ofsted_opens_in_the_browser_but_an_invented_setting_has_none(
    open_program: OpenProgram, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    program = open_program()
    page, find = find_page(program), program.find
    page.results.list.setCurrentIndex(find.model.index(0))
    settle()
    press(page.detail, "Report on Ofsted’s site")
    assert asked == []
    assert any(words.startswith("This setting is invented") for words in texts(page.results))
    find.opened.emit("https://reports.ofsted.gov.uk/provider/16/EY123456")
    assert asked == ["https://reports.ofsted.gov.uk/provider/16/EY123456"]


def test_the_offers_stand_beside_the_sample_until_a_setting_is_looked_at(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle
) -> None:
    program = open_program()
    page = find_page(program)
    assert "Welcome to Childcare Atlas" in texts(page)
    assert program.window.strip.words().startswith("Sample. Every setting here is invented")
    rows = page.results.list
    place = rows.visualRect(program.find.model.index(2)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    settle()
    assert "Welcome to Childcare Atlas" not in texts(page)
    assert program.find.detail is not None
    assert program.find.detail.urn == program.find.model.urn(2)


def test_the_first_start_builds_the_sample_and_shows_it(open_program: OpenProgram, tmp_path: Path) -> None:
    program = open_program(folder=tmp_path / "nothing yet")
    find = program.find
    assert program.holder.sample
    assert find.total > 2000
    assert find_page(program).results._heading.text() == f"{find.total:,} sample settings"


def test_the_window_moves_to_the_published_data_as_soon_as_they_have_come(
    open_program: OpenProgram, qtbot: QtBot, settle: Settle, sample_folder: Path
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    find.tick_filter("la", "Aldershire", True)
    find.look_at(find.model.urn(0))
    find.toggle_compare(find.model.urn(0))
    settle()
    published = Library(sample_folder, str(resources.sample()), sample=False)
    published.sync()
    published.close()
    program.holder.refresh()
    qtbot.waitUntil(lambda: find.ready and program.holder.status is not None, timeout=20_000)
    settle()
    assert not program.holder.sample
    assert (find.chips(), find.detail, program.basket.urns) == ([], None, ())
    assert page.results._heading.text() == f"{find.total:,} settings"
    assert "Welcome to Childcare Atlas" not in texts(page)
    assert page.panel.isVisible()
    assert program.window.strip.words().startswith("Data as at 30 June 2026. synced ")


def test_a_broken_cache_is_told_with_what_to_do(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    monkeypatch.setattr(faults, "catch", lambda *_: None)
    (tmp_path / "cache.sqlite").write_bytes(b"not a database at all" * 400)
    program = program_module.build(tmp_path, None)
    program.window.show()
    settle()
    said = texts(find_page(program).results)
    assert program.find.message is not None
    assert program.find.message.sentence in said
    press(find_page(program).results, "Build it again")
    assert program.window.rail.current() == "data"
    program.jobs.shutdown()
    program.window.deleteLater()


def test_narrow_windows_keep_the_filters_in_a_drawer(open_program: OpenProgram, qtbot: QtBot) -> None:
    program = open_program(1024, 700)
    page, find = find_page(program), program.find
    page.filters_button.click()
    assert page.drawer.isVisible()
    filter_row(page, "safeguarding", "not-met").click()
    assert page.filters_button.accessibleName() == "Filters (1)"
    press(page.drawer, f"Show {find.heading()}")
    assert not page.drawer.isVisible()
    program.window.resize(1440, 900)
    page.dock_filters()
    assert page.panel.isVisible()
    assert not page.filters_button.isVisible()
