"""Chips and marks measured from their pictures, not from their tokens: each is told from its ground in every look, and
each from the others in grey."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop import theme
from desktop.map.marks import paint_mark
from desktop.models.map_picture import CARD, GRADED, MET, NO_GRADE, NOT_MET_SAFEGUARDING
from desktop.views.compare.paper import Paper
from desktop.widgets import chip_paint
from desktop.widgets.chip_paint import BLOCK, DOT, DOT_GAP, DOTS_AT, ChipKind, chip_size, paint_block, paint_chip

LOOKS: tuple[theme.Look, ...] = ("light", "dark", "contrast")
TEXT, MARK = 4.5, 3.0
CARD_GRADES = ("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement")
FOUR_GRADES = ("Outstanding", "Good", "Requires improvement", "Inadequate")
CHIPS: tuple[tuple[ChipKind, str], ...] = (
    *(("card", grade) for grade in (*CARD_GRADES, theme.INSUFFICIENT, chip_paint.NOT_GIVEN)),
    *(("graded", grade) for grade in FOUR_GRADES),
    *(("met", words) for words in ("Met", "Not met with actions", "Not met with enforcement")),
    ("none", "None published yet: registered 3 March 2026"),
    ("safe", "Safeguarding standards met"),
    ("unsafe", "Safeguarding standards not met"),
)  # fmt: skip
GROUNDS = ("surface", "selected", "hover", "canvas")
AROUND = 4
"""Pixels of ground around what is drawn."""
Pixels = Any  # float array, height × width × 3, of 0 to 1


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    theme.current().set_mode(request.param)
    yield request.param
    theme.current().set_mode("light")


def drawn(wide: int, high: int, ground: QColor, paint: Callable[[QPainter, QRect], object]) -> Pixels:
    """What is painted on a ground, as pixels, with some of the ground around it."""
    image = QImage(wide + 2 * AROUND, high + 2 * AROUND, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint(painter, QRect(AROUND, AROUND, wide, high))
    painter.end()
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return flat[:, : image.width(), 2::-1].astype(float) / 255


def chip(kind: ChipKind, words: str, ground: str = "surface") -> Pixels:
    size = chip_size(kind, words)
    return drawn(size.width(), size.height(), theme.colour(ground), lambda p, r: paint_chip(p, r, kind, words))


def light(pixels: Pixels) -> Any:
    """The relative luminance of each pixel, as WCAG has it: what is left in grey."""
    line = np.where(pixels <= 0.03928, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return line @ np.array([0.2126, 0.7152, 0.0722])


def contrast(one: Any, other: Any) -> Any:
    low, high = np.minimum(one, other), np.maximum(one, other)
    return (high + 0.05) / (low + 0.05)


def commonest(grey: Any) -> float:
    """The ground of a piece: what most of its pixels are."""
    values, counts = np.unique(np.round(grey, 4), return_counts=True)
    return float(values[counts.argmax()])


def strongest(grey: Any) -> float:
    """The contrast to its ground of what is written or drawn in a piece: that of its clearest pixels, not of one."""
    ratios = np.sort(contrast(grey, commonest(grey)).ravel())
    return float(ratios[-3])


def words_of(kind: ChipKind, words: str, pixels: Pixels) -> Pixels:
    left = AROUND + round(chip_paint._label_at(kind, words, chip_paint.HEIGHT)) - 1
    return pixels[AROUND + 3 : -AROUND - 3, left : -AROUND - 3]


def mark_of(pixels: Pixels) -> Pixels:
    """The block of a report card's grade, within its edge."""
    return pixels[AROUND + 3 : AROUND + BLOCK - 3, AROUND + 3 : AROUND + BLOCK - 3]


def test_the_words_of_every_chip_are_read_on_it_and_its_outline_is_seen_on_every_ground(look: str) -> None:
    faint = {}
    for ground in GROUNDS:
        around = float(light(np.array([theme.colour(ground).getRgbF()[:3]]))[0])
        for kind, words in CHIPS:
            grey = light(chip(kind, words, ground))
            said = strongest(words_of(kind, words, grey))
            if said < TEXT:
                faint[ground, words, "words"] = round(said, 2)
            # down the middle of the left side; a dashed line is looked for along it
            edge = contrast(grey[AROUND + 6 : -AROUND - 6, AROUND : AROUND + 3], around)
            shown = float(np.sort(edge.max(axis=1))[-3 if kind == "none" else 0])
            if shown < MARK:
                faint[ground, words, "outline"] = round(shown, 2)
    assert faint == {}


def test_the_mark_of_every_grade_is_seen_on_its_block(look: str) -> None:
    faint = {}
    for grade in CARD_GRADES:
        block = drawn(BLOCK, BLOCK, theme.colour("surface"), lambda p, r, grade=grade: paint_block(p, r, grade))
        if (shown := strongest(light(mark_of(block)))) < TEXT:
            faint[grade] = round(shown, 2)
    assert faint == {}


def shape(grey: Any) -> Any:
    """What stands out of its ground, whatever its colour."""
    ratios = contrast(grey, commonest(grey))
    return ratios > 1 + (ratios.max() - 1) / 2


def likeness(one: Any, other: Any) -> float:
    """How much of two shapes is the same: 1 where they are one."""
    return float((one & other).sum() / max(1, (one | other).sum()))


def alike(shapes: dict[str, Any], most: float) -> dict[tuple[str, str], float]:
    pairs = {(a, b): round(likeness(shapes[a], shapes[b]), 2) for a, b in combinations(shapes, 2)}
    return {pair: much for pair, much in pairs.items() if much > most}


def test_in_grey_the_grades_of_a_report_card_are_told_by_their_marks_alone(look: str) -> None:
    blocks = {
        grade: drawn(BLOCK, BLOCK, theme.colour("surface"), lambda p, r, grade=grade: paint_block(p, r, grade))
        for grade in (*CARD_GRADES, theme.INSUFFICIENT, chip_paint.NOT_GIVEN)
    }
    shapes = {grade: shape(light(mark_of(block))) for grade, block in blocks.items()}
    assert {grade: each.sum() for grade, each in shapes.items() if each.sum() < 6} == {}
    assert alike(shapes, 0.6) == {}


def test_in_grey_the_four_grades_are_told_by_how_many_dots_are_full(look: str) -> None:
    full = []
    for grade in FOUR_GRADES:
        grey = light(chip("graded", grade))
        middle = grey.shape[0] // 2
        ground = grey[middle, AROUND + 5]  # between the outline and the first dot
        dots = [int(AROUND + DOTS_AT + n * (DOT + DOT_GAP) + DOT / 2) for n in range(4)]
        full.append([bool(contrast(grey[middle, at], ground) > MARK) for at in dots])
    assert full == [[n < 4 - grade for n in range(4)] for grade in range(4)]


def test_in_grey_met_and_the_two_ways_of_not_met_are_told_by_their_icons(look: str) -> None:
    shapes = {}
    for words in ("Met", "Not met with actions", "Not met with enforcement"):
        shapes[words] = shape(light(chip("met", words))[AROUND + 2 : -AROUND - 2, AROUND + 8 : AROUND + 27])
    shields = {
        kind: shape(light(chip(kind, "S"))[AROUND + 3 : -AROUND - 3, AROUND + 5 : AROUND + 26])
        for kind in ("safe", "unsafe")
    }  # type: ignore[var-annotated]
    assert all(each.sum() >= 10 for each in (*shapes.values(), *shields.values()))
    assert alike(shapes, 0.6) == {}
    assert alike(shields, 0.8) == {}


def test_in_grey_the_families_are_told_by_their_outline(look: str) -> None:
    """A pill has no corners, a square tag has, a bar fills its whole left side, and no grade has gaps in its line."""
    told = {}
    for kind, words in (("card", "Expected standard"), ("graded", "Good"), ("met", "Met"), ("none", "No report card")):
        grey = light(chip(kind, words))  # type: ignore[arg-type]
        ground = grey[0, 0]
        seen = contrast(grey, ground) > 1.6
        corner = seen[AROUND : AROUND + 6, AROUND : AROUND + 6].mean()
        top = seen[AROUND : AROUND + 2, AROUND + 14 : -AROUND - 14].any(axis=0)
        left = seen[AROUND:-AROUND, AROUND : AROUND + 3].all(axis=1)
        told[kind] = (bool(corner < 0.35 and kind != "none"), bool(left.all()), bool(top.any() and not top.all()))
    assert told == {
        "card": (False, False, False),
        "graded": (True, False, False),
        "met": (False, True, False),
        "none": (False, False, True),
    }


def test_the_marks_of_the_map_are_seen_on_land_and_sea_and_told_by_shape_in_grey(look: str) -> None:
    kinds = {"card": CARD, "graded": GRADED, "met": MET, "no grade": NO_GRADE, "not met": NOT_MET_SAFEGUARDING}
    faint, shapes = {}, {}
    for ground in ("land", "sea"):
        for kind, number in kinds.items():
            grey = light(
                drawn(
                    24, 24, theme.colour(ground),
                    lambda p, r, number=number: paint_mark(p, number, r.center().x(), r.center().y(), 12),
                )
            )  # fmt: skip
            if (shown := strongest(grey)) < MARK:
                faint[kind, ground] = round(shown, 2)
            shapes[kind] = shape(grey)
    assert faint == {}
    assert alike(shapes, 0.82) == {}


def test_on_paper_a_grade_has_its_mark_beside_its_word_and_grey_print_tells_it(qapp: QApplication) -> None:
    """Drawn four times as large as it stands, since a printer has as many dots and more."""

    def marked(words: str) -> Any:
        def paint(painter: QPainter, place: QRect) -> None:
            painter.translate(place.topLeft())
            painter.scale(4, 4)
            Paper(painter).mark(0, 0, words)

        return light(drawn(112, 48, QColor("white"), paint))

    blocks = {grade: shape(marked(grade)[AROUND + 8 : AROUND + 40, AROUND + 8 : AROUND + 40]) for grade in CARD_GRADES}
    assert all(each.sum() > 60 for each in blocks.values())
    assert alike(blocks, 0.6) == {}
    middle = AROUND + 24
    full = [[bool(marked(g)[middle, AROUND + 10 + n * 28] < 0.5) for n in range(4)] for g in FOUR_GRADES]
    assert full == [[n < 4 - grade for n in range(4)] for grade in range(4)]
    assert marked("Met").min() == 1.0, "words that are no grade have no mark"
