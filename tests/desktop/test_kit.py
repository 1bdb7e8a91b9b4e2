"""The kit of widgets: plain text everywhere, names for readers, targets big enough, keys that work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from data_sync.errors import KnownError
from data_sync.progress import Step
from desktop import messages, theme
from desktop.widgets import arrange, buttons, checks, chips, data_strip, fields, filters, panels, rail
from desktop.widgets.chip_paint import ChipKind, chip_size, paint_chip
from desktop.widgets.flow import Flow
from desktop.widgets.text import LONGEST, Elided, Text, one_line, plain_tooltip

HOSTILE = "<b>Kite</b> & \u202eCompass\x00 <img src=x> &lt;"
CARD = ("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement")
GRADED = ("Outstanding", "Good", "Requires improvement", "Inadequate")
CHIPS: tuple[tuple[ChipKind, str], ...] = (
    *(("card", grade) for grade in (*CARD, theme.INSUFFICIENT, "Not given")),  # type: ignore[misc]
    *(("graded", grade) for grade in (*GRADED, "Satisfactory")),
    ("met", "Met"),
    ("met", "Not met with actions"),
    ("met", "Not met with enforcement"),
    ("none", "None published yet: registered 3 March 2026"),
    ("safe", "Safeguarding standards met"),
    ("unsafe", "Safeguarding standards not met"),
)


KEPT: list[QWidget] = []
"""The pages of the running test: a page that nobody holds takes its widgets away with it."""


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.current()
    yield
    KEPT.clear()
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")


def everything() -> list[QWidget]:
    """One of each widget of the kit, with words from outside that mean harm."""
    error = panels.ErrorPanel(messages.of(KnownError("file-missing", file=HOSTILE)))
    progress = panels.ProgressPanel(HOSTILE)
    progress.show_step(Step("read", HOSTILE, 1, 2, HOSTILE))
    strip = data_strip.DataStrip()
    strip.show_published(HOSTILE, HOSTILE, old=True, way_out=HOSTILE)
    active = filters.FilterChips()
    active.set_filters([(1, HOSTILE)])
    return [
        Text(HOSTILE),
        Text(HOSTILE, wrap=True),
        Elided(HOSTILE),
        arrange.Notice(HOSTILE),
        arrange.quote(HOSTILE, HOSTILE),
        buttons.primary(HOSTILE, "check"),
        buttons.link(HOSTILE),
        buttons.icon_button("close", HOSTILE),
        buttons.Segmented([("a", HOSTILE), ("b", "B")], "Choose"),
        buttons.Tabs([("a", HOSTILE), ("b", "B")], "Parts"),
        fields.SearchBox(HOSTILE),
        fields.Choice([("a", HOSTILE)], "Choice"),
        fields.labelled(HOSTILE, fields.Choice([("a", "A")])),
        checks.CheckBox(HOSTILE),
        checks.CheckRow(HOSTILE, 1, mark=("card", HOSTILE)),
        filters.FilterGroup(HOSTILE, checks.CheckRow("x", 1), note=HOSTILE),
        active,
        *(chips.Chip(kind, HOSTILE) for kind in ("card", "graded", "met", "none", "safe", "unsafe")),
        chips.CardStrip((HOSTILE, None), ("One", HOSTILE)),
        rail.Rail(),
        strip,
        panels.EmptyState("find", HOSTILE, HOSTILE, [buttons.secondary(HOSTILE)]),
        error,
        progress,
    ]


def within(widget: QWidget, kind: type[Any]) -> list[Any]:
    return [*([widget] if isinstance(widget, kind) else []), *widget.findChildren(kind)]


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    KEPT.append(page)
    return page


def ink(widget: QWidget) -> int:
    """How many different colours a widget paints: 1 is a blank."""
    picture = widget.grab().toImage()
    return len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})


# --- words ------------------------------------------------------------------------------------------------------------


def test_every_label_of_the_kit_is_plain_text(qtbot: QtBot) -> None:
    page = shown(qtbot, *everything())
    labels = page.findChildren(QLabel)
    assert len(labels) > 30
    rich = [label.text() for label in labels if label.textFormat() != Qt.TextFormat.PlainText and label.text()]
    assert rich == []


def test_nothing_from_outside_can_turn_the_words_beside_it_round(qtbot: QtBot) -> None:
    page = shown(qtbot, *everything())
    said = [label.text() for label in page.findChildren(QLabel)]
    said += [button.text() for button in page.findChildren(QAbstractButton)]
    said += [widget.accessibleName() for widget in page.findChildren(QWidget)]
    assert not [text for text in said if "\u202e" in text or "\x00" in text]


def test_an_ampersand_is_shown_and_is_no_shortcut(qtbot: QtBot) -> None:
    for button in (
        buttons.secondary("Kite & Compass"),
        checks.CheckRow("Kite & Compass", 1),
        filters.FilterChip("A & B"),
    ):
        qtbot.addWidget(button)
        assert "&&" in button.text()
        assert button.shortcut().isEmpty()


def test_a_tooltip_shows_markup_as_it_is(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    plain_tooltip(label, "<b>Kite</b> & Compass")
    assert label.toolTip() == "<qt>&lt;b&gt;Kite&lt;/b&gt; &amp; Compass</qt>"
    assert label.accessibleDescription() == "<b>Kite</b> & Compass"  # a reader is not given the escapes
    plain_tooltip(label, "word " * 60)
    assert max(map(len, label.toolTip().splitlines())) <= 80


def test_a_cell_of_a_hundred_thousand_characters_is_cut(qtbot: QtBot) -> None:
    label = Text("x" * 100_000, wrap=True)
    qtbot.addWidget(label)
    assert len(label.text()) <= LONGEST + 1
    assert len(one_line("y" * 100_000)) <= 301


def test_a_line_that_does_not_fit_ends_in_dots_and_says_it_whole(qtbot: QtBot) -> None:
    line = Elided("The Cloud Orchard Kindergarten at the end of the longest lane in Thornbeck")
    shown(qtbot, line)
    line.setFixedWidth(120)
    assert line.is_elided()
    assert "Thornbeck" in line.toolTip()
    assert line.text().endswith("Thornbeck")  # a reader hears all of it
    line.setFixedWidth(900)
    assert not line.is_elided()
    assert line.toolTip() == ""


# --- names, targets, keys ---------------------------------------------------------------------------------------------


def test_everything_that_takes_the_keyboard_has_a_name(qtbot: QtBot) -> None:
    page = shown(qtbot, *everything())
    takes = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert len(takes) > 20
    assert [w for w in takes if not w.accessibleName() and not isinstance(w, QLabel)] == []


def test_every_target_is_at_least_24_by_24(qtbot: QtBot) -> None:
    page = shown(qtbot, *everything())
    pressed = [w for w in page.findChildren(QAbstractButton) if w.isVisible()]
    assert len(pressed) > 20
    assert [(w.text(), w.size()) for w in pressed if w.width() < 24 or w.height() < 24] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_every_kind_of_button(qtbot: QtBot, key: Qt.Key) -> None:
    group, pages = filters.FilterGroup("Register"), rail.Rail()
    for whole in (group, pages):
        qtbot.addWidget(whole)
    for button in (
        buttons.primary("Go"),
        buttons.link("There"),
        buttons.icon_button("close", "Remove"),
        checks.CheckRow("Met", 3),
        filters.FilterChip("Within 5 miles"),
        pages.button("data"),
        group.head,
    ):
        if button.parentWidget() is None:
            qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked, timeout=500):
            qtbot.keyClick(button, key)


def test_the_arrows_go_along_the_segments_and_the_rail(qtbot: QtBot) -> None:
    shape = buttons.Segmented([("list", "List"), ("map", "Map"), ("both", "Both")], "Show as")
    pages = rail.Rail()
    shown(qtbot, shape, pages)
    chosen: list[str] = []
    shape.chosen.connect(chosen.append)
    pages.chosen.connect(chosen.append)
    first = shape.buttons()[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert shape.current() == "map"
    pages.button("find").setFocus()
    qtbot.keyClick(pages.button("find"), Qt.Key.Key_Down)
    assert chosen == ["map", "compare"]


def test_choosing_by_program_tells_nobody(qtbot: QtBot) -> None:
    shape = buttons.Segmented([("list", "List"), ("map", "Map")], "Show as")
    pages, sort = rail.Rail(), fields.Choice([("a", "A"), ("b", "B")], "Sort")
    box = checks.CheckRow("Met", 1)
    shown(qtbot, shape, pages, sort, box)
    told: list[object] = []
    for signal in (shape.chosen, pages.chosen, sort.chosen, box.ticked):
        signal.connect(told.append)
    shape.choose("map")
    pages.set_current("data")
    sort.choose("b")
    box.setChecked(True)
    assert told == []
    assert (shape.current(), pages.current(), sort.current()) == ("map", "data", "b")


def test_a_choice_that_is_chosen_keeps_its_width(qtbot: QtBot) -> None:
    shape = buttons.Segmented([("list", "List"), ("statistics", "Statistics")], "Show as")
    shown(qtbot, shape)
    before = [button.width() for button in shape.buttons()]
    shape.choose("statistics")
    QApplication.processEvents()
    assert [button.width() for button in shape.buttons()] == before


def test_the_whole_row_of_a_filter_can_be_pressed(qtbot: QtBot) -> None:
    row = checks.CheckRow("Strong standard", 1204, mark=("card", "Strong standard"))
    shown(qtbot, row)
    row.resize(300, 26)
    with qtbot.waitSignal(row.ticked) as told:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(290, 13))
    assert told.args == [True]
    assert row.accessibleName() == "Strong standard, 1,204"


def test_a_search_is_emptied_by_escape_and_by_its_cross(qtbot: QtBot) -> None:
    box = fields.SearchBox("Name, town, postcode or URN")
    shown(qtbot, box)
    edits: list[str] = []
    box.textEdited.connect(edits.append)
    qtbot.keyClicks(box, "pa")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert edits == ["p", "pa", ""]
    qtbot.keyClicks(box, "x")
    cross = next(b for b in box.findChildren(QAbstractButton) if b.isVisible())
    assert cross.accessibleName() == "Empty the search box"
    cross.click()
    assert box.text() == ""
    assert box.accessibleName() == "Search name, town, postcode or URN"


# --- filters ----------------------------------------------------------------------------------------------------------


def test_a_closed_group_says_how_many_of_its_filters_are_on(qtbot: QtBot) -> None:
    group = filters.FilterGroup("Register", checks.CheckRow("Early Years Register", 51), closed=True)
    shown(qtbot, group)
    group.set_on(1)
    assert group.head.accessibleName() == "Register, 1 on, closed"
    assert "1 on" in [label.text() for label in group.findChildren(QLabel) if label.isVisible()]
    with qtbot.waitSignal(group.opened) as told:
        qtbot.keyClick(group.head, Qt.Key.Key_Right)
    assert told.args == [True]
    assert group.is_open()
    assert group.head.accessibleName() == "Register, 1 on, open"
    qtbot.keyClick(group.head, Qt.Key.Key_Left)
    assert not group.is_open()


def test_active_filters_are_taken_away_one_by_one_or_all(qtbot: QtBot) -> None:
    active = filters.FilterChips()
    page = shown(qtbot, active)
    assert not active.isVisible()
    gone: list[object] = []
    active.removed.connect(gone.append)
    active.set_filters([("near", "Within 5 miles"), ("register", "Early Years Register")])
    assert active.isVisible()
    names = [chip.accessibleName() for chip in page.findChildren(filters.FilterChip)]
    assert names == ["Remove filter: Within 5 miles", "Remove filter: Early Years Register"]
    chip = page.findChildren(filters.FilterChip)[0]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert gone == ["near"]
    active.set_filters([("register", "Early Years Register")])
    left = next(chip for chip in page.findChildren(filters.FilterChip) if chip.isVisible())
    assert left.hasFocus()  # the keyboard does not fall back to the page's beginning
    clear = next(b for b in page.findChildren(buttons.Button) if b.text() == "Clear all")
    with qtbot.waitSignal(active.cleared):
        clear.click()
    active.set_filters([])
    assert not active.isVisible()


def test_what_does_not_fit_on_a_line_goes_on_to_the_next(qtbot: QtBot) -> None:
    flow = Flow(*(buttons.secondary(f"Button number {n}") for n in range(6)))
    shown(qtbot, flow)
    assert flow.heightForWidth(2000) == 34
    assert flow.heightForWidth(300) >= 3 * 34
    flow.resize(300, flow.heightForWidth(300))
    places = [button.geometry() for button in flow.findChildren(buttons.Button)]
    assert all(place.right() < 300 for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


# --- chips ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "words"), CHIPS)
def test_a_chip_is_a_label_whose_words_are_read_and_none_of_them_is_cut(
    qtbot: QtBot, kind: ChipKind, words: str
) -> None:
    chip = chips.Chip(kind, words)
    shown(qtbot, chip)
    assert isinstance(chip, QLabel)
    assert (chip.text(), chip.accessibleName()) == (words, words)
    assert chip.width() >= chip_size(kind, words).width()
    assert ink(chip) > 4


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_families_of_chips_differ_without_colour(qtbot: QtBot, mode: Any) -> None:
    theme.current().set_mode(mode)
    drawn: dict[bytes, tuple[str, str]] = {}
    for kind, words in CHIPS:
        picture = QImage(60, 26, QImage.Format.Format_RGB32)
        picture.fill(theme.colour("surface"))
        painter = QPainter(picture)
        paint_chip(painter, QRect(0, 0, 400, 26), kind, words)
        painter.end()
        # only the first 29 px: the outline and the mark, not the words; in five levels of grey
        left = picture.copy(0, 0, 29, 26).convertToFormat(QImage.Format.Format_Grayscale8)
        seen = bytes(left.pixelColor(x, y).red() // 52 for x in range(29) for y in range(26))
        same = drawn.setdefault(seen, (kind, words))
        allowed = {("met", "Not met with actions"), ("graded", "Satisfactory")}
        assert same == (kind, words) or (kind, words) in allowed, f"{words} looks like {same[1]}"


def test_a_reason_that_is_too_long_for_its_line_goes_on_to_another(qtbot: QtBot) -> None:
    chip = chips.Chip("none", "No inspection outcome in this release, though registered since 2014. Reports may exist.")
    page = shown(qtbot, chip)
    page.resize(320, 300)
    QApplication.processEvents()
    assert chip.height() > 26
    assert chip.width() <= 320


def test_an_area_that_was_not_given_says_so(qtbot: QtBot) -> None:
    chip = chips.Chip("card", "Expected standard")
    qtbot.addWidget(chip)
    chip.set_words(None)
    assert chip.accessibleName() == "Not given"


def test_the_strip_of_a_report_card_is_read_area_by_area_in_the_card_s_order(qtbot: QtBot) -> None:
    strip = chips.CardStrip(("Needs attention", None, "Exceptional"), ("Inclusion", "Curriculum", "Achievement"))
    shown(qtbot, strip)
    said = "Inclusion: Needs attention; Curriculum: not given; Achievement: Exceptional"
    assert strip.accessibleName() == f"Report card. {said}"
    assert strip.size().width() == 2 * 25 + 22
    picture = strip.grab().toImage()
    fills = [picture.pixelColor(n * 25 + 4, 4).name() for n in range(3)]
    assert fills == ["#ff8341", theme.colour("surface").name(), "#0176e0"]


def test_blocks_of_unknown_grades_do_not_fill_the_memory(qapp: QApplication) -> None:
    for n in range(1000):
        chips.block_pixmap(f"grade {n}", 22, 1.0)
    assert len(chips._blocks) <= 201


# --- frame and panels -------------------------------------------------------------------------------------------------


def test_the_strip_says_what_the_data_are_as_at_and_when_they_were_synced(qtbot: QtBot) -> None:
    strip = data_strip.DataStrip()
    shown(qtbot, strip)
    strip.show_published("30 June 2026", "synced 14 November 2026, 8 days ago")
    assert strip.words() == "Data as at 30 June 2026. synced 14 November 2026, 8 days ago"
    assert not any(label.text() == "SAMPLE" and label.isVisible() for label in strip.findChildren(QLabel))
    ground = strip.grab().toImage().pixelColor(2, 2).name()
    assert ground == theme.colour("canvas").name()


def test_the_sample_strip_is_yellow_says_that_all_is_invented_and_has_the_way_out(qtbot: QtBot) -> None:
    strip = data_strip.DataStrip()
    shown(qtbot, strip)
    strip.show_sample("30 June 2026")
    assert strip.words().startswith("Sample. Every setting here is invented. Data as at 30 June 2026")
    assert strip.grab().toImage().pixelColor(2, 2).name() == theme.colour("sample").name()
    assert any(label.text() == "SAMPLE" and label.isVisible() for label in strip.findChildren(QLabel))
    way_out = next(b for b in strip.findChildren(buttons.Button) if b.isVisible())
    with qtbot.waitSignal(strip.asked):
        way_out.click()


def test_the_strip_fits_a_narrow_window_by_giving_way(qtbot: QtBot) -> None:
    strip = data_strip.DataStrip()
    shown(qtbot, strip)
    strip.show_sample("30 June 2026")
    assert strip.minimumSizeHint().width() < 1024 - 76


def test_the_rail_shows_where_one_is_and_is_narrow_in_a_narrow_window(qtbot: QtBot) -> None:
    pages = rail.Rail()
    shown(qtbot, pages)
    assert [pages.button(key).text() for key, _ in rail.PAGES] == [
        "Find", "Compare", "My list", "Reports", "What’s new", "Statistics", "Data",
    ]  # fmt: skip
    assert pages.width() == 92
    pages.set_narrow(True)
    assert pages.width() == 76
    for key, _ in (*rail.PAGES, *rail.BELOW):
        pages.set_current(key)
        button = pages.button(key)
        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()


def test_an_error_says_what_happened_what_to_do_and_offers_it(qtbot: QtBot) -> None:
    panel = panels.ErrorPanel(messages.of(KnownError("offline", host="www.gov.uk")))
    page = shown(qtbot, panel)
    page.resize(380, 400)
    QApplication.processEvents()
    asked: list[str] = []
    panel.asked.connect(asked.append)
    offered = panel.findChildren(buttons.Button)
    assert [button.text() for button in offered] == ["Try again", "Import a file", "Set a mirror"]
    assert all(panel.rect().contains(b.mapTo(panel, b.rect().bottomRight())) for b in offered)
    for button in offered:
        button.click()
    assert asked == ["retry", "import-file", "set-mirror"]
    assert panel.accessibleName().startswith("www.gov.uk cannot be reached")


def test_progress_has_numbers_and_can_be_stopped_once(qtbot: QtBot) -> None:
    panel = panels.ProgressPanel("Getting the published register")
    shown(qtbot, panel)
    panel.show_step(Step("download", "the register", 12_400_000, 25_100_000, "bytes"))
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Downloading the register" in said
    assert "12.4 of 25.1 MB, 49%" in said
    stop = next(b for b in panel.findChildren(buttons.Button))
    with qtbot.waitSignal(panel.cancelled):
        stop.click()
    assert not stop.isEnabled()
    panel.begin("Again")
    assert stop.isEnabled()


def test_an_empty_page_says_why_and_what_to_do(qtbot: QtBot) -> None:
    page = panels.EmptyState("find", "No setting matches", "Take a filter away.", [buttons.secondary("Clear all")])
    shown(qtbot, page)
    assert page.accessibleName() == "No setting matches. Take a filter away."


# --- the person's own look --------------------------------------------------------------------------------------------


def test_widgets_that_stand_already_follow_the_theme_and_the_text_size(qtbot: QtBot) -> None:
    text, chip, pages = Text("Places", tone="ink2"), chips.Chip("card", "Exceptional"), rail.Rail()
    shown(qtbot, text, chip, pages)
    small = (text.sizeHint().height(), chip.sizeHint().width(), pages.width())
    theme.current().set_text_size(2.0)
    large = (text.sizeHint().height(), chip.sizeHint().width(), pages.width())
    assert all(after >= before * 1.8 for before, after in zip(small, large, strict=True))
    theme.current().set_mode("dark")
    assert text.palette().windowText().color() == theme.colour("ink2")


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_no_label_of_the_kit_is_cut_at_any_text_size(qtbot: QtBot, mode: Any, size: float) -> None:
    theme.current().set_mode(mode)
    theme.current().set_text_size(size)
    widgets = [
        Text("64 registered, not vacancies"),
        buttons.Segmented([("list", "List", "list"), ("both", "Both", "both")], "Show"),
        buttons.primary("Add to my list", "mylist"),
        checks.CheckRow("Requires improvement", 1204, mark=("graded", "Requires improvement")),
        filters.FilterGroup("Report card", note="Inspected from 10 November 2025"),
        rail.Rail(),
    ]
    page = shown(qtbot, *widgets)
    page.adjustSize()
    QApplication.processEvents()
    cut = [
        widget.text()
        for widget in [*page.findChildren(QLabel), *page.findChildren(QAbstractButton)]
        if widget.isVisible()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&")) > widget.width()
    ]
    assert cut == []


@pytest.mark.parametrize(
    ("kind", "grade", "count"),
    [
        ("graded", "Outstanding", 7_082),
        ("graded", "Good", 32_603),
        ("graded", "Requires improvement", 937),
        ("card", "Urgent improvement", 1_204),
        ("card", theme.INSUFFICIENT, 1_204),
    ],
)
def test_a_grade_with_the_nation_s_count_fits_the_filter_panel_of_256(
    qtbot: QtBot, kind: ChipKind, grade: str, count: int
) -> None:
    row = checks.CheckRow(grade, count, mark=(kind, grade))
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() <= 256 - 2 * 12


def test_gaps_and_margins_grow_with_the_text(qtbot: QtBot) -> None:
    theme.current().set_text_size(2.0)
    layout = arrange.row(QWidget(), 10, QWidget(), gap=8, margins=(4, 0, 0, 0))
    assert layout.spacing() == 16
    assert layout.contentsMargins().left() == 8


def test_a_page_that_is_scrolled_is_never_cut_silently(qtbot: QtBot) -> None:
    wide = QWidget()
    wide.setMinimumSize(800, 50)
    area = arrange.scrolled(wide)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    assert area.horizontalScrollBar().maximum() > 0


def test_the_gallery_draws_every_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    import importlib.util

    place = Path(__file__).with_name("gallery.py")
    spec = importlib.util.spec_from_file_location("gallery_of_the_kit", place)
    assert spec is not None
    assert spec.loader is not None
    gallery = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(gallery)
    gallery.draw(tmp_path, 1.0)
    drawn = {path.stem: QImage(str(path)) for path in tmp_path.glob("*.png")}
    assert {"kit-light", "kit-dark", "kit-grey", "icons-light", "icons-dark", "app"} == set(drawn)
    assert drawn["kit-light"].pixelColor(300, 1000) == QColor(theme.resources.tokens()["light"]["canvas"])
    assert drawn["kit-dark"].pixelColor(300, 1000) == QColor(theme.resources.tokens()["dark"]["canvas"])
