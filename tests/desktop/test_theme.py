"""The tokens carry their contrast, the theme follows the system, and text can be enlarged."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import icons, resources, stylesheet, theme
from desktop.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
TOKENS: dict[str, Any] = tomllib.loads((ROOT / "resources" / "themes" / "tokens.toml").read_text(encoding="utf-8"))
MODES = ("light", "dark", "contrast")
GROUNDS = ("canvas", "surface", "sunken", "selected", "hover")
TEXT, MARK = 4.5, 3.0


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    r, g, b = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs(mode: str) -> Iterator[tuple[str, str, str, float]]:
    """(what, front, ground, needed) for everything that is written or drawn in a mode."""
    t = TOKENS[mode]
    for ground in GROUNDS:
        for ink in ("ink", "ink2", "ink3", "link"):
            yield f"{ink} on {ground}", t[ink], t[ground], TEXT
        for edge in ("control", "focus"):
            yield f"{edge} on {ground}", t[edge], t[ground], MARK
    for front, ground in (
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_sample", "sample"),
        ("link", "sample"),
        ("on_alert", "alert"),
        ("on_alert_soft", "alert_soft"),
        ("on_alert_soft", "sunken"),  # not met with enforcement
        ("ink", "alert_soft"),
        ("ok", "surface"),
        ("ink2", "land"),
        ("ink2", "sea"),
        *((f"chart{n}", "surface") for n in range(1, 5)),
    ):
        yield f"{front} on {ground}", t[front], t[ground], TEXT
    for front, ground in (("sample_edge", "sample"), ("accent", "surface"), ("accent", "land"), ("accent", "sea")):
        yield f"{front} on {ground}", t[front], t[ground], MARK
    for grade, look in TOKENS["card"].items():
        own = mode == "contrast"
        yield (
            f"{grade}: mark on fill",
            look["mark_contrast" if own else "mark"],
            look["fill_contrast" if own else "fill"],
            TEXT,
        )
        for ground in ("surface", "selected", "canvas", "hover", "alert_soft"):
            yield f"{grade}: edge on {ground}", look[f"edge_{mode}"], t[ground], MARK
    for grade, look in TOKENS["graded"].items():
        yield f"{grade}: words on tint", look[mode], look[f"{mode}_tint"], TEXT
        for ground in ("surface", "selected", "canvas", "hover"):
            yield f"{grade}: edge on {ground}", look[mode], t[ground], MARK
    # the neutral marks: insufficient evidence, and an area that was not given
    yield "insufficient: mark on fill", t["ink2"], t["sunken"], TEXT
    yield "not given: stroke on its block", t["ink3"], t["surface"], TEXT


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    made = theme.current()
    yield made
    made.set_text_size(1.0)
    made.set_mode("light")


@pytest.mark.parametrize("mode", MODES)
def test_every_text_has_a_contrast_of_four_and_a_half_and_every_mark_of_three(mode: str) -> None:
    short = {what: round(contrast(a, b), 2) for what, a, b, needed in pairs(mode) if contrast(a, b) < needed}
    assert short == {}


def test_the_contrast_arithmetic_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48


def test_high_contrast_has_seven_for_all_text_and_four_and_a_half_for_what_is_outlined() -> None:
    def needed(usual: float) -> float:
        return 7.0 if usual == TEXT else 4.5

    short = {
        what: round(contrast(a, b), 2) for what, a, b, least in pairs("contrast") if contrast(a, b) < needed(least)
    }
    assert short == {}


def test_all_modes_have_the_same_tokens() -> None:
    assert TOKENS["light"].keys() == TOKENS["dark"].keys() == TOKENS["contrast"].keys()
    assert TOKENS["outline"].keys() == set(MODES)


def test_the_grades_as_published_keep_their_fills_but_in_high_contrast(look: Theme) -> None:
    published = ("#0176e0", "#33903c", "#5cd168", "#ff8341", "#ce1e02")
    for mode in ("light", "dark"):
        look.set_mode(mode)  # type: ignore[arg-type]
        assert tuple(theme.card_look(grade).fill.name() for grade in TOKENS["card"]) == published


def test_in_high_contrast_a_grade_is_told_by_its_mark_and_the_worst_by_its_ground_too(look: Theme) -> None:
    look.set_mode("contrast")
    looks = {grade: theme.card_look(grade) for grade in TOKENS["card"]}
    assert len({each.icon for each in looks.values()}) == len(looks)
    assert {each.fill.name() for grade, each in looks.items() if grade != "Urgent improvement"} == {"#000000"}
    assert looks["Urgent improvement"].fill.name() == "#ffffff"


def test_an_area_not_given_and_insufficient_evidence_look_like_no_grade_and_unlike_each_other(look: Theme) -> None:
    none, insufficient = theme.card_look(None), theme.card_look(theme.INSUFFICIENT)
    assert none.icon != insufficient.icon
    fills = {theme.card_look(grade).fill.name() for grade in TOKENS["card"]}
    assert none.fill.name() not in fills
    assert insufficient.fill.name() not in fills
    assert theme.card_look("A grade of the year 2031").icon == none.icon


def test_grade_three_has_one_look_under_both_of_its_names(look: Theme) -> None:
    assert theme.graded_look("Satisfactory") == theme.graded_look("Requires improvement")
    assert theme.graded_look("Satisfactory").dots == 2


def test_the_palette_leaves_no_role_to_the_platform(look: Theme) -> None:
    ours = {QColor(value).name() for value in TOKENS["light"].values()}
    palette = theme.palette({key: QColor(value) for key, value in TOKENS["light"].items()})
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                assert palette.color(group, role).name() in ours, (group, role)


def test_the_style_sheet_holds_no_colour_but_the_tokens_and_no_size_of_text() -> None:
    for mode in MODES:
        built = stylesheet.build(TOKENS[mode], 1.0, "pictures", TOKENS["outline"][mode])
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", built)) <= set(TOKENS[mode].values())
        assert "font-size" not in built
        assert not re.search(r"QLabel[^{]*{[^}]*color", built)
        card = re.search(r'kind="card"\][^}]*border:(\d)px', built)
        assert card is not None
        assert card[1] == ("2" if mode == "contrast" else "1")


def test_the_little_drawings_of_the_style_sheet_have_the_colours_of_their_theme() -> None:
    for mode in MODES:
        for name, token in (("check", "on_accent"), ("minus", "on_accent"), ("down", "ink2"), ("up", "ink2")):
            drawing = (ROOT / "resources" / "themes" / mode / f"{name}.svg").read_text(encoding="utf-8")
            assert set(re.findall(r"#[0-9A-Fa-f]{6}", drawing)) == {TOKENS[mode][token]}
            assert drawing.replace(TOKENS[mode][token], "currentColor") == resources.icon_source(name)


def test_qt_reads_the_whole_style_sheet(qapp: QApplication, look: Theme, capfd: pytest.CaptureFixture[str]) -> None:
    for mode in MODES:
        look.set_mode(mode)  # type: ignore[arg-type]
        QLabel("x").ensurePolished()
    assert "Could not parse" not in capfd.readouterr().err


def test_another_look_comes_to_a_widget_once_however_deep_it_lies(qtbot: QtBot, look: Theme) -> None:
    """Qt itself comes to it once more for each widget that it lies in."""
    told: list[QEvent.Type] = []

    class Told(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            told.append(event.type())
            super().changeEvent(event)

    outermost = QWidget()
    qtbot.addWidget(outermost)
    parent = outermost
    for _ in range(20):
        parent = QWidget(parent)
    label = Told("x", parent)
    outermost.show()
    told.clear()
    look.set_mode("dark" if look.look != "dark" else "light")
    assert told.count(QEvent.Type.StyleChange) <= 4
    assert label.isVisible()


def test_light_and_dark_are_what_a_person_chose(look: Theme) -> None:
    look.set_mode("dark")
    assert look.dark
    assert theme.colour("canvas").name() == TOKENS["dark"]["canvas"].lower()
    look.set_mode("light")
    assert not look.dark
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == TOKENS["light"]["canvas"].lower()


def test_as_the_system_has_it_follows_the_system(qtbot: QtBot, look: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QApplication.styleHints()
    look.set_mode("system")
    scheme = Qt.ColorScheme.Dark
    monkeypatch.setattr(type(hints), "colorScheme", lambda self: scheme)
    with qtbot.waitSignal(look.changed):
        hints.colorSchemeChanged.emit(scheme)
    assert look.dark
    scheme = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(scheme)
    assert not look.dark


class Asked:
    """What Qt says of a system that wants strong contrast."""

    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast


def test_a_system_that_asks_for_high_contrast_gets_it_and_a_choice_of_ones_own_comes_first(
    look: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = QApplication.styleHints()
    look.set_mode("system")
    assert look.look != "contrast"
    changed = hints.accessibility().contrastPreferenceChanged
    monkeypatch.setattr(type(hints), "accessibility", lambda self: Asked())
    changed.emit(Qt.ContrastPreference.HighContrast)
    assert look.look == "contrast"
    assert look.dark
    look.set_mode("light")
    changed.emit(Qt.ContrastPreference.HighContrast)
    assert look.look == "light"


def test_who_chose_light_stays_light_when_the_system_turns_dark(look: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QApplication.styleHints()
    look.set_mode("light")
    monkeypatch.setattr(type(hints), "colorScheme", lambda self: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not look.dark


@pytest.mark.parametrize(("factor", "pixels"), [(1.0, 14), (1.25, 18), (1.5, 21), (2.0, 28)])
def test_text_and_what_holds_it_grow_together(look: Theme, factor: float, pixels: int) -> None:
    look.set_text_size(factor)
    assert theme.font("body").pixelSize() == pixels
    assert theme.px(100) == 100 * factor
    assert QApplication.font().pixelSize() == pixels


def test_text_that_the_person_enlarged_in_the_system_is_larger_here_too(look: Theme) -> None:
    usual = theme.USUAL_FONT_PX.get(sys.platform, 13.34)
    large, small = QFont(), QFont()
    large.setPixelSize(round(usual * 2))
    small.setPixelSize(round(usual / 2))
    assert theme._system_ratio(large) == pytest.approx(2.0, abs=0.05)
    assert theme._system_ratio(small) == 1.0


def test_the_font_is_inter_with_figures_of_one_width_where_asked(look: Theme) -> None:
    assert QFontInfo(theme.font("body")).family() == "Inter"
    figures = theme.metrics("body", 400, True)
    assert figures.horizontalAdvance("1111") == figures.horizontalAdvance("0000")
    loose = theme.metrics("body", 400, False)
    assert loose.horizontalAdvance("1111") != loose.horizontalAdvance("0000")


def test_a_font_that_a_widget_changes_stays_its_own(look: Theme) -> None:
    mine = theme.font("body")
    mine.setPixelSize(90)
    assert theme.font("body").pixelSize() == 14


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something_in_the_colour_that_was_asked_for(qapp: QApplication, path: Path) -> None:
    drawn = icons.pixmap(path.stem, QColor("#ff00ff"), 80, 1.0).toImage()
    seen = {drawn.pixelColor(x, y).name() for x in range(80) for y in range(80) if drawn.pixelColor(x, y).alpha() > 250}
    assert "#ff00ff" in seen


def test_an_icon_is_as_sharp_as_its_screen(qapp: QApplication) -> None:
    drawn = icons.pixmap("find", QColor("#000000"), 20, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2.0)
    assert icons.pixmap("find", QColor("#000000"), 20, 2.0) is drawn


def test_resources_are_found_in_a_frozen_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "themes").mkdir(parents=True)
    (tmp_path / "resources" / "themes" / "tokens.toml").write_text("", encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    resources.root.cache_clear()
    try:
        assert resources.root() == tmp_path / "resources"
    finally:
        resources.root.cache_clear()


def test_the_theme_and_the_kit_bring_in_no_other_library() -> None:
    """But `data_sync.api`, with SQLite, which holds the catalogue of words and is imported before Qt anyway."""
    program = (
        "import sys, importlib, pathlib\n"
        "for path in pathlib.Path('desktop/widgets').glob('*.py'):\n"
        "    importlib.import_module('desktop.widgets.' + path.stem)\n"
        "import desktop.jobs, desktop.settings, desktop.theme\n"
        "print(*sorted({n.split('.')[0] for n in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    brought = set(done.stdout.split())
    assert brought & {"numpy", "pyqtgraph", "requests", "sqlite_utils", "html", "concurrent"} == set()
    assert "desktop" in brought
