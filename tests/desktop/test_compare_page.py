"""The Compare page in the window: it teaches, it is read aloud with its headings, it moves by keys, nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from data_sync.api import Cancelled, Library, Progress, Query
from desktop import theme
from desktop.jobs import Jobs, install
from desktop.presenters.basket import Basket
from desktop.presenters.compare import ComparePresenter
from desktop.presenters.compare_words import CompareWordsPresenter
from desktop.presenters.library import LibraryHolder
from desktop.views.compare import ComparePage
from desktop.views.compare.cells import WIDEST_CHIPS, narrowest
from desktop.views.compare.words import CompareWords
from desktop.widgets.chip_paint import chip_size

POPUP = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The platform without a screen says so of windows that open over others."""

KEPT: list[object] = []
"""Everything that is no widget lives to the end: else Python may take it apart in the thread of another test's work."""

Built = tuple[ComparePage, ComparePresenter, Basket]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.current()
    yield
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")


@pytest.fixture(scope="module")
def urns(sample_folder_built: Path) -> tuple[str, ...]:
    """Six settings of the sample: card and grades, grades alone, safeguarding not met, withheld, club, nothing."""
    library = Library(sample_folder_built, sample=True)
    every = library.rows(library.search(Query()), 0, 3000)
    library.close()
    kinds = {setting.urn: {block.kind for block in setting.blocks} for setting in every}
    wanted: list[Callable[..., bool]] = [
        lambda s: {"card", "graded"} <= kinds[s.urn],
        lambda s: "graded" in kinds[s.urn] and "card" not in kinds[s.urn] and not s.withheld,
        lambda s: s.outcome.form == "report_card" and s.outcome.safeguarding == "not-met",
        lambda s: s.withheld and s.outcome.form == "graded",
        lambda s: s.outcome.form == "met_not_met",
        lambda s: s.outcome.form == "none",
    ]
    found: list[str] = []
    for wants in wanted:
        found.append(next(s.urn for s in every if wants(s) and s.urn not in found))
    return tuple(found)


@pytest.fixture
def build(qtbot: QtBot, sample_folder_built: Path) -> Iterator[Callable[..., Built]]:
    """Makes the page over the sample with these settings ticked, on the screen and filled."""
    jobs = install(Jobs(Progress, Cancelled))
    holder = LibraryHolder(sample_folder_built, None, jobs, sample=True)

    def made(*ticked: str, width: int = 1348, height: int = 860) -> Built:
        basket = Basket()
        basket.replace(ticked)
        presenter = ComparePresenter(holder, basket, jobs)
        words = CompareWordsPresenter(holder, basket, jobs)
        page = ComparePage(presenter, CompareWords(words))
        KEPT.append((jobs, holder, basket, presenter, words))
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()
        page.shown()
        if ticked:
            qtbot.waitUntil(lambda: presenter.state != "none", timeout=5000)
        return page, presenter, basket

    yield made
    assert jobs.shutdown()
    holder.close()


def names(page: ComparePage) -> list[str]:
    return [heading.name for heading in page.view.table.headings]


def showing(page: ComparePage) -> list[str]:
    """All the words of the labels that can be seen."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


# --- what it says -----------------------------------------------------------------------------------------------------


def test_with_nothing_ticked_it_teaches_what_to_do(qtbot: QtBot, build: Callable[..., Built]) -> None:
    page, _, _ = build()
    assert "Tick two to six settings in Find" in showing(page)
    assert not page.view.isVisible()
    assert not page.prints.isVisible()
    with qtbot.waitSignal(page.page_asked) as asked:
        qtbot.mouseClick(page.empty.findChildren(type(page.add_button))[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["find"]


def test_with_one_ticked_it_names_it_and_asks_for_another(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, presenter, _ = build(urns[0])
    assert presenter.only is not None
    assert "Tick one more setting in Find" in showing(page)
    assert any(presenter.only.name in words for words in showing(page))


def test_two_ticked_stand_side_by_side_with_the_warning(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, presenter, _ = build(urns[1], urns[2])
    assert page.view.isVisible()
    assert presenter.table.warnings
    assert page.notice.isVisible()
    assert "2 of 6 settings" in showing(page)


def test_the_box_leaves_only_the_differences(qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns[:2])
    every = page.view.model().rowCount()
    qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton, pos=QPoint(10, page.only.height() // 2))
    assert page.view.model().rowCount() < every
    qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton, pos=QPoint(10, page.only.height() // 2))
    assert page.view.model().rowCount() == every


def test_a_merged_cell_is_one_cell_of_the_table(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns[:2])
    span = next(span for span in page.view.table.spans if span.rows > 1)
    assert page.view.rowSpan(span.row, span.column) == span.rows
    heads = [n for n, line in enumerate(page.view.table.lines) if line.head]
    assert all(page.view.columnSpan(n, 0) == 2 for n in heads)


# --- read aloud -------------------------------------------------------------------------------------------------------


def test_a_reader_is_given_the_headings_with_every_cell(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns[:2])
    model = page.view.model()
    table = page.view.table
    row = next(n for n, line in enumerate(table.lines) if line.label == "Overall effectiveness")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(0, Qt.Orientation.Horizontal, role).startswith(table.headings[0].name)
    assert model.headerData(row, Qt.Orientation.Vertical, role) == "Overall effectiveness"
    assert model.index(row, 0).data(role).startswith("Overall effectiveness: ")
    interface = QAccessible.queryAccessibleInterface(page.view)
    assert interface is not None
    read = [interface.child(n) for n in range(interface.childCount())]
    said = [(each.role(), each.text(QAccessible.Text.Name)) for each in read]
    assert (QAccessible.Role.ColumnHeader, table.headings[0].sentence) in said
    assert (QAccessible.Role.RowHeader, "Overall effectiveness") in said
    assert sum(role == QAccessible.Role.ColumnHeader for role, _ in said) == 2


def test_every_button_over_a_column_names_its_setting(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns[:3])
    for urn, name in zip(urns, names(page), strict=False):
        head = page.view.heads.head(urn)
        assert head.cross.accessibleName() == f"Remove {name}"
        assert name in head.menu_button.accessibleName()


def test_names_from_outside_are_plain_text(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns[:3])
    labels = page.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}


# --- order and number -------------------------------------------------------------------------------------------------


def test_a_column_moves_by_keys_and_keeps_the_keyboard(
    qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]
) -> None:
    page, presenter, basket = build(*urns[:3])
    button = page.view.heads.head(urns[0]).menu_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert basket.urns == (urns[1], urns[0], urns[2])
    qtbot.waitUntil(lambda: [h.urn for h in page.view.table.headings] == list(basket.urns), timeout=5000)
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(button, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert basket.urns == (urns[1], urns[2], urns[0])  # at the end it stays
    assert presenter.state == "ready"


def test_a_column_moves_by_dragging_its_name(qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, basket = build(*urns[:3])
    head = page.view.heads.head(urns[0])
    far = QPoint(page.view.columnWidth(0) * 2 + 60, 20)
    qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(head, QPoint(60, 20))
    qtbot.mouseMove(head, far)
    qtbot.mouseRelease(head, Qt.MouseButton.LeftButton, pos=far)
    assert basket.urns == (urns[1], urns[0], urns[2])


@POPUP
def test_the_menu_says_what_can_be_done(qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, basket = build(*urns[:2])
    qtbot.mouseClick(page.view.heads.head(urns[0]).menu_button, Qt.MouseButton.LeftButton)
    menu = page.findChild(QMenu)
    assert menu is not None
    words = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert not words["Move left"].isEnabled()
    assert words["Move right"].isEnabled()
    with qtbot.waitSignal(page.setting_asked) as asked:
        words["Open it in Find"].trigger()
    assert asked.args == [urns[0]]
    words["Move right"].trigger()
    menu.close()
    assert basket.urns == (urns[1], urns[0])


def test_the_cross_and_delete_take_a_setting_away(
    qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]
) -> None:
    page, _, basket = build(*urns[:4])
    qtbot.mouseClick(page.view.heads.head(urns[1]).cross, Qt.MouseButton.LeftButton)
    assert basket.urns == (urns[0], urns[2], urns[3])
    qtbot.keyClick(page.view.heads.head(urns[0]).cross, Qt.Key.Key_Delete)
    assert basket.urns == urns[2:4]
    qtbot.waitUntil(lambda: len(page.view.table.headings) == 2, timeout=5000)


def test_settings_that_other_data_do_not_hold_are_let_go(
    qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]
) -> None:
    page, _, basket = build(urns[0], "EY000000", urns[1])
    qtbot.waitUntil(lambda: len(page.view.table.headings) == 2, timeout=5000)
    assert basket.urns == urns[:2]


@POPUP
def test_typing_finds_a_setting_and_enter_adds_it(
    qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]
) -> None:
    page, _, basket = build(*urns[:2])
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    assert page.add.isVisible()
    assert page.add.box.hasFocus()
    qtbot.keyClicks(page.add.box, urns[2])
    qtbot.waitUntil(lambda: page.add.list.model().rowCount() > 0, timeout=5000)
    qtbot.keyClick(page.add.box, Qt.Key.Key_Return)
    assert basket.urns == urns[:3]
    assert not page.add.isVisible()


@POPUP
def test_a_setting_that_is_there_cannot_be_added_again(
    qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]
) -> None:
    page, _, basket = build(*urns[:2])
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.add.box, urns[0])
    qtbot.waitUntil(lambda: page.add.list.model().rowCount() == 1, timeout=5000)
    qtbot.keyClick(page.add.box, Qt.Key.Key_Return)
    assert page.add.isVisible()
    assert basket.urns == urns[:2]
    qtbot.keyClick(page.add.box, Qt.Key.Key_Escape)  # empties the box first
    qtbot.keyClick(page.add.box, Qt.Key.Key_Escape)
    assert not page.add.isVisible()


@POPUP
def test_nothing_found_says_so(qtbot: QtBot, build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns[:2])
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.add.box, "zzzzqqqq")
    qtbot.waitUntil(lambda: "Nothing is found" in page.add.words(), timeout=5000)
    page.add.close()


def test_a_seventh_cannot_be_added(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns)
    assert not page.add_button.isEnabled()
    assert page.add_button.toolTip()


# --- room -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1.0, 1.5])
@pytest.mark.parametrize("width", [948, 1348, 1828])
@pytest.mark.parametrize("count", [2, 3, 6])
def test_no_chip_is_cut_and_six_settings_scroll_where_they_must(
    build: Callable[..., Built], urns: tuple[str, ...], count: int, width: int, size: float
) -> None:
    theme.current().set_text_size(size)
    page, _, _ = build(*urns[:count], width=width)
    column = page.view.columnWidth(0)
    assert column >= narrowest()
    assert all(chip_size(kind, words).width() <= column for kind, words in WIDEST_CHIPS)
    room = page.view.viewport().width()
    assert (page.view.horizontalScrollBar().maximum() > 0) == (column * count > room)
    assert page.minimumSizeHint().width() <= width


def test_the_labels_stay_when_the_table_scrolls_sideways(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns, width=948)
    bar = page.view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert page.view.verticalHeader().x() == 0
    last = page.view.heads.head(urns[5])
    assert last.x() == page.view.columnViewportPosition(5)
    page.view.heads.head(urns[0]).cross.setFocus()  # the keyboard brings its column into sight
    assert page.view.columnViewportPosition(0) >= 0


def test_every_line_is_high_enough_for_its_words(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    from desktop.views.compare.cells import cell_height

    page, _, _ = build(*urns, width=948)
    view = page.view
    for row, line in enumerate(view.table.lines):
        for column, cell in enumerate(line.cells):
            height = sum(view.rowHeight(n) for n in range(row, row + view.rowSpan(row, column)))
            if cell.kind != "covered":
                assert height >= cell_height(cell, view.columnWidth(column))


def test_both_looks_are_drawn_without_a_complaint(build: Callable[..., Built], urns: tuple[str, ...]) -> None:
    page, _, _ = build(*urns)
    pictures = []
    for mode in ("light", "dark"):
        theme.current().set_mode(mode)
        pictures.append(page.grab().toImage())
    assert pictures[0] != pictures[1]


# --- on paper ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 6])
def test_the_pdf_repeats_names_source_and_date_on_every_page(
    build: Callable[..., Built], urns: tuple[str, ...], tmp_path: Path, count: int
) -> None:
    page, presenter, _ = build(*urns[:count])
    theme.current().set_mode("dark")
    page.prints.write_pdf(str(tmp_path / "compared.pdf"))
    pages = PdfReader(tmp_path / "compared.pdf").pages
    assert pages
    for n, each in enumerate(pages, 1):
        assert float(each.mediabox.width) > float(each.mediabox.height)
        words = " ".join(each.extract_text().split())
        assert f"Page {n} of {len(pages)}" in words
        assert "30 June 2026" in words
        assert "every setting here is invented" in words
    whole = " ".join(" ".join(each.extract_text().split()) for each in pages)
    for line in presenter.table.lines:
        assert " ".join(line.label.replace("\u2019", "'").split()) in whole.replace("\u2019", "'")
    assert page.saved.isVisible()


def test_a_pdf_that_cannot_be_written_is_told_and_leaves_nothing(
    build: Callable[..., Built], urns: tuple[str, ...], tmp_path: Path
) -> None:
    page, _, _ = build(*urns[:2])
    path = tmp_path / "not" / "there.pdf"
    page.prints.write_pdf(str(path))
    assert not path.exists()
    assert any("cannot be written" in words for words in showing(page))


def test_the_print_uses_the_window_s_typeface() -> None:
    from PySide6.QtGui import QImage, QPainter

    from desktop.views.compare.paper import BODY, Paper

    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    font: QFont = Paper(painter).font(BODY)
    painter.end()
    assert font.families() == theme.FAMILIES


def test_notes_stand_in_the_table_and_on_paper_only_when_that_is_ticked(
    qtbot: QtBot, sample_folder_built: Path, urns: tuple[str, ...], tmp_path: Path
) -> None:
    import shutil

    from desktop.presenters.mylist import MyList

    folder = tmp_path / "data"
    shutil.copytree(sample_folder_built, folder)
    jobs = install(Jobs(Progress, Cancelled))
    holder = LibraryHolder(folder, None, jobs, sample=True)
    mylist, basket = MyList(holder, jobs), Basket()
    basket.replace(urns[:2])
    presenter = ComparePresenter(holder, basket, jobs, mylist)
    page = ComparePage(presenter, CompareWords(CompareWordsPresenter(holder, basket, jobs)))
    KEPT.append((jobs, holder, basket, presenter, mylist))
    qtbot.addWidget(page)
    page.resize(1348, 860)
    with qtbot.waitExposed(page):
        page.show()
    page.shown()
    qtbot.waitUntil(lambda: presenter.state == "ready", timeout=10_000)
    assert not page.prints.mine.isVisible()

    mylist.do(lambda library: library.mine.notes.write(urns[1], "Kind and calm; ask about naps."), quiet=True)
    qtbot.waitUntil(lambda: presenter.keeps_something, timeout=10_000)
    assert page.prints.mine.isVisible()
    assert not page.prints.mine.isChecked()
    told = {line.label: [cell.words for cell in line.cells] for line in page.view.table.lines if not line.head}
    assert told["Notes"] == ["None", "Kind and calm; ask about naps."]

    def words(name: str) -> str:
        page.prints.write_pdf(str(tmp_path / name))
        return " ".join(part.extract_text() for part in PdfReader(tmp_path / name).pages)

    plain = words("plain.pdf")
    assert "naps" not in plain
    assert "Timeline" in plain
    page.prints.mine.setChecked(True)
    assert "naps" in words("mine.pdf")
    assert mylist.finish() == ()
    assert jobs.shutdown()
    holder.close()
