"""The map's geometry, without a window: the camera, spots and clusters, areas drawn, labels and their room, lengths."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF
from pytestqt.qtbot import QtBot

from desktop.map.camera import CLOSEST, ENGLAND, WIDEST, Camera
from desktop.map.ground import GroundPaths
from desktop.map.labels import Label, Layout, authority_labels, place_of, town_labels
from desktop.map.overlay import MILE, scale_bar
from desktop.map.selecting import Frame, Lasso, points_in
from desktop.map.spots import ALWAYS_MARKS, Spots
from desktop.models.area_classes import in_classes, round_number
from desktop.models.map_picture import (
    CARD,
    GRADED,
    NOT_MET_SAFEGUARDING,
    AreaValues,
    Bounds,
    Ground,
    MapPoints,
    PostcodeParts,
    Town,
    inside,
)

CAMERA = Camera(430_000, 434_000, 10, 800, 600)
SQUARE = np.array([[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]], float)
HOLE = np.array([[40, 40], [60, 40], [60, 60], [40, 60], [40, 40]], float)

places = st.floats(0, 650_000)
scales = st.floats(CLOSEST, WIDEST)


def points(*at: tuple[float, float], shapes: list[int] | None = None) -> MapPoints:
    n = len(at)
    return MapPoints(
        np.array([p[0] for p in at], np.int32),
        np.array([p[1] for p in at], np.int32),
        np.array(shapes or [GRADED] * n, np.uint8),
        np.arange(n, dtype=np.int32),
        np.zeros(n, np.uint8),
    )


# --- the camera -------------------------------------------------------------------------------------------------------


@given(places, places, scales, st.floats(0, 800), st.floats(0, 600))
def test_a_position_and_its_pixel_are_each_other_s_way_back(
    east: float, north: float, scale: float, x: float, y: float
) -> None:
    camera = Camera(east, north, scale, 800, 600)
    assert camera.at(*camera.position(x, y)) == pytest.approx((x, y), abs=1e-4)


@given(st.floats(1, 3), st.floats(0, 800), st.floats(0, 600))
def test_the_ground_under_the_pointer_stays_there_while_one_zooms(factor: float, x: float, y: float) -> None:
    closer = CAMERA.zoomed(factor, x, y)
    assert closer.position(x, y) == pytest.approx(CAMERA.position(x, y), abs=1e-3)
    assert closer.scale == pytest.approx(CAMERA.scale / factor)


def test_one_neither_zooms_nor_moves_out_of_the_country() -> None:
    assert CAMERA.zoomed(1e9).scale == CLOSEST
    assert CAMERA.zoomed(1e-9).scale == WIDEST
    far = CAMERA.moved(1e9, -1e9)
    assert (far.east, far.north) == (0, 0)


@given(st.floats(0, 480_000), st.floats(0, 480_000), st.floats(1, 200_000), st.floats(1, 200_000))
def test_a_rectangle_looked_at_is_in_view_whole(west: float, south: float, wide: float, high: float) -> None:
    box = Bounds(west, south, west + wide, south + high)
    assert CAMERA.over(box).bounds.holds(box)


def test_all_england_is_seen_at_once() -> None:
    assert CAMERA.over(ENGLAND).bounds.holds(ENGLAND)


# --- spots and clusters -----------------------------------------------------------------------------------------------


def test_settings_at_one_address_are_one_spot_in_the_list_s_order() -> None:
    spots = Spots(points((5, 5), (1, 1), (5, 5), (9, 9), (1, 1)))
    assert len(spots) == 3
    assert [spots.members(n) for n in range(3)] == [[0, 2], [1, 4], [3]]
    assert spots.count.tolist() == [2, 2, 1]


def test_safeguarding_not_met_leads_on_a_spot_whichever_setting_it_is() -> None:
    spots = Spots(points((5, 5), (5, 5), (7, 7), shapes=[CARD, NOT_MET_SAFEGUARDING, CARD]))
    assert spots.shape.tolist() == [NOT_MET_SAFEGUARDING, CARD]


def test_the_nearest_spot_within_reach_is_the_one_that_is_pressed() -> None:
    spots = Spots(points((430_000, 434_000), (430_100, 434_000)))
    assert spots.near(CAMERA, 402, 300, 12) == 0
    assert spots.near(CAMERA, 408, 300, 12) == 1
    assert spots.near(CAMERA, 440, 300, 12) is None


def test_only_spots_in_view_are_seen() -> None:
    spots = Spots(points((430_000, 434_000), (500_000, 434_000), (430_000, 500_000)))
    assert spots.seen(CAMERA).tolist() == [0]
    assert spots.seen(CAMERA, margin=10_000).tolist() == [0, 1, 2]


def test_a_few_settings_are_always_marks_and_a_crowd_seen_from_afar_is_dots() -> None:
    rng = np.random.default_rng(4)
    crowd = [tuple(p) for p in rng.integers(430_000, 440_000, (ALWAYS_MARKS * 3, 2)).tolist()]
    spots = Spots(points(*crowd))
    assert spots.as_dots(500)
    assert not spots.as_dots(5)
    assert not Spots(points(*crowd[:100])).as_dots(500)


def test_clusters_count_every_setting_of_their_square_and_hold_it() -> None:
    rng = np.random.default_rng(5)
    crowd = [tuple(p) for p in rng.integers(430_000, 470_000, (900, 2)).tolist()]
    clusters = Spots(points(*crowd)).clusters(300, Bounds(0, 0, 700_000, 700_000))
    assert sum(c.count for c in clusters) >= 890  # squares of one or two are told by their dots
    assert [c.count for c in clusters] == sorted((c.count for c in clusters), reverse=True)
    for c in clusters:
        assert c.bounds.has(c.east, c.north)
        assert sum(c.bounds.has(*p) for p in crowd) >= c.count


# --- areas that are drawn ---------------------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.floats(-50, 150), st.floats(-50, 150)), min_size=1, max_size=30))
def test_a_line_goes_round_what_a_plain_look_says(at: list[tuple[float, float]]) -> None:
    east, north = np.array([p[0] for p in at]), np.array([p[1] for p in at])
    found = inside(SQUARE, east, north)
    for (x, y), is_in in zip(at, found.tolist(), strict=True):
        if 0 < x < 100 and 0 < y < 100:
            assert is_in
        elif x < 0 or x > 100 or y < 0 or y > 100:
            assert not is_in


def test_an_authority_with_a_hole_does_not_hold_who_is_in_the_hole() -> None:
    ground = Ground((("Round", (SQUARE, HOLE)), ("Inner", (HOLE,))))
    assert ground.authority_at(10, 10) == "Round"
    assert ground.authority_at(50, 50) == "Inner"
    assert ground.authority_at(500, 500) is None
    assert ground.bounds_of("Round") == Bounds(0, 0, 100, 100)
    assert ground.bounds_of("Nowhere") is None


def test_outlines_with_holes_and_islands_are_the_paths_that_qt_would_draw_point_by_point() -> None:
    rings = (
        np.array([[0, 0], [9000, 0], [9000, 9000.5], [0, 0]], np.float32),
        np.array([[4000, 1000], [5000, 1000], [5000, 2000], [4000, 1000]], np.float32),
        np.array([[20_000, 0], [21_000, 0], [21_000, 1000]], np.float32),
    )
    drawn = QPainterPath()
    for ring in rings:
        drawn.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring.tolist()]))
    ground = Ground((("An island and its neighbour", rings), ("None", ())))
    paths = GroundPaths(ground)
    path = paths.areas["An island and its neighbour"]
    assert path == drawn
    assert path.fillRule() == drawn.fillRule()
    assert [path.contains(QPointF(*at)) for at in ((8000, 4000), (4900, 1500), (20_900, 500))] == [True, False, True]
    assert paths.boxes == {"An island and its neighbour": ground.bounds_of("An island and its neighbour")}


def test_a_lasso_takes_the_points_that_it_goes_round() -> None:
    lasso = Lasso(300, 200)
    assert not lasso.drawn
    for at in ((500, 200), (500, 400), (300, 400)):
        lasso.go_to(*at)
    assert lasso.drawn
    found = points_in(lasso.line, CAMERA, points((430_000, 434_000), (432_000, 434_000), (429_500, 434_500)))
    assert found.tolist() == [0, 2]


def test_a_click_is_no_area() -> None:
    lasso = Lasso(300, 200)
    lasso.go_to(301, 201)
    assert not lasso.drawn


def test_a_frame_moves_widens_and_stays_in_the_view() -> None:
    frame = Frame(CAMERA)
    start = frame.line.boundingRect()
    assert frame.press(Qt.Key.Key_Right, widen=False)
    assert frame.line.boundingRect().center().x() > start.center().x()
    assert frame.press(Qt.Key.Key_Left, widen=True)
    assert frame.line.boundingRect().width() != start.width()
    for _ in range(60):
        frame.press(Qt.Key.Key_Right, widen=False)
        frame.press(Qt.Key.Key_Right, widen=True)
    assert frame.line.boundingRect().right() <= 800
    assert not frame.press(Qt.Key.Key_X, widen=False)


def test_an_area_of_any_outline_takes_no_point_outside_its_box() -> None:
    line = QPolygonF([QPointF(x, y) for x, y in ((400, 300), (420, 300), (410, 320))])
    assert points_in(line, CAMERA, points((430_100, 433_900), (431_000, 434_000))).tolist() == [0]


# --- names and numbers ------------------------------------------------------------------------------------------------


def test_no_two_labels_lie_on_each_other(qtbot: QtBot) -> None:
    layout = Layout(100, Bounds(400_000, 400_000, 460_000, 460_000))
    rng = np.random.default_rng(3)
    towns = [Label("town", f"Town {n}", e, north) for n, (e, north) in enumerate(rng.uniform(4e5, 4.6e5, (200, 2)))]
    layout.add(towns)
    held = [place_of(label, layout.camera) for label in layout.labels]
    assert 20 < len(held) < 200
    assert not any(a.intersects(b) for n, a in enumerate(held) for b in held[:n])


def test_withheld_settings_are_counted_on_their_authority_when_there_is_room(qtbot: QtBot) -> None:
    at = {"Leeds": (430_000.0, 434_000.0)}
    box = {"Leeds": Bounds(415_000, 420_000, 445_000, 450_000)}

    def words(scale: float) -> list[str]:
        return [label.words for block in authority_labels(scale, at, box, {"Leeds": 550}, {}) for label in block]

    assert words(50) == ["Leeds", "550 withheld"]
    assert words(5000) == []  # its name would be wider than itself
    no_outline = authority_labels(50, at, {}, {"Leeds": 550}, {})
    assert [label.words for label in no_outline[0]] == ["Leeds", "550 withheld"]


def test_towns_are_named_by_their_size_and_none_from_afar(qtbot: QtBot) -> None:
    towns = [Town("Leeds", 0, 0, 260), Town("Otley", 0, 0, 12), Town("Pool", 0, 0, 3)]
    assert [label.words for label in town_labels(100, towns)] == ["Leeds"]
    assert [label.words for label in town_labels(40, towns)] == ["Leeds", "Otley"]
    assert [label.words for label in town_labels(10, towns)] == ["Leeds", "Otley", "Pool"]
    assert town_labels(600, towns) == []


def test_the_postcodes_parts_of_a_rectangle_are_those_in_it() -> None:
    parts = PostcodeParts(("LS7", "LS8"), np.array([430_000, 440_000]), np.array([434_000, 434_000]))
    assert parts.within(Bounds(429_000, 433_000, 431_000, 435_000)) == [("LS7", 430_000.0, 434_000.0)]


@pytest.mark.parametrize(
    ("scale", "units", "words"),
    [
        (720, "miles", "50 miles"), (10, "miles", "½ mile"), (15, "miles", "1 mile"), (3, "miles", "200 yd"),
        (720, "km", "100 km"), (3, "km", "200 m"), (10, "km", "1 km"),
    ],
)  # fmt: skip
def test_the_scale_bar_has_a_round_length_in_the_person_s_unit(scale: float, units: str, words: str) -> None:
    metres, told = scale_bar(scale, units)
    assert told == words
    assert metres <= 150 * scale
    unit = {"miles": MILE, "mile": MILE, "yd": MILE / 1760, "km": 1000.0, "m": 1.0}[told.split()[1]]
    number = 0.5 if told[0] == "½" else float(told.split()[0])
    assert metres == pytest.approx(number * unit)


# --- values of authorities --------------------------------------------------------------------------------------------


def test_values_fall_into_classes_that_are_about_as_full_and_have_round_breaks() -> None:
    values: dict[str, float | None] = {f"A{n}": float(n * n) for n in range(1, 101)}
    areas = in_classes("Places", values | {"None": None}, "places")
    assert all(round_number(b) == b for b in areas.breaks)
    assert all(a < b for a, b in pairwise(areas.breaks))
    assert areas.words[0] == f"Up to {areas.breaks[0]:,.10g} places"
    held = np.bincount([areas.class_of(name) or 0 for name in values])
    assert len(held) == len(areas.words) >= 4
    assert held.min() >= 5
    assert areas.class_of("None") is None
    assert areas.class_of("Elsewhere") is None


@pytest.mark.parametrize("values", [{}, {"A": None}, {"A": 5.0}, {"A": 0.0, "B": 0.0}])
def test_few_values_are_one_class(values: dict[str, float | None]) -> None:
    assert in_classes("Places", values, "places").words == ("All places",)


@given(st.lists(st.floats(0, 1e7) | st.integers(0, 10_000_000), min_size=1, max_size=60))
def test_every_value_has_a_class_of_those_that_are_named(numbers: list[float]) -> None:
    areas = in_classes("x", {f"A{n}": float(value) for n, value in enumerate(numbers)})
    for name, value in areas.values.items():
        assert value is not None
        number = areas.class_of(name)
        assert number is not None
        assert number == 0 or value > areas.breaks[number - 1]
        assert number == len(areas.breaks) or value <= areas.breaks[number]


def test_classes_want_a_word_each() -> None:
    with pytest.raises(ValueError, match="one word each"):
        AreaValues("x", {}, (1.0,), ("one",))
