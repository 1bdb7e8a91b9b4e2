"""The map that is looked at: the mouse, the keys, what is painted where, the key, the picture for a file, values."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPdfWriter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.map import export, tones
from desktop.map.camera import Camera
from desktop.map.canvas import MapCanvas
from desktop.map.choropleth import ChoroplethMap
from desktop.map.key import NOT_ON_SCALE, SEPARATE, key_of
from desktop.map.legend import Legend
from desktop.map.marks import paint_dots
from desktop.models.area_classes import in_classes
from desktop.models.map_picture import (
    CARD,
    GRADED,
    MET,
    NO_GRADE,
    NOT_MET_SAFEGUARDING,
    Bounds,
    GradeColours,
    Ground,
    MapPicture,
    MapPlace,
    MapPoints,
    PostcodeParts,
    Town,
)

EAST, NORTH = 430_000, 434_000
AT = [(0, 0), (600, 0), (600, 0), (0, 700), (-900, -400)]
SHAPES = [GRADED, CARD, NO_GRADE, NOT_MET_SAFEGUARDING, MET]
BOX = np.array(
    [[EAST - 2500, NORTH - 2500], [EAST + 2500, NORTH - 2500], [EAST + 2500, NORTH + 2500], [EAST - 2500, NORTH + 2500],
     [EAST - 2500, NORTH - 2500]], float,
)  # fmt: skip
GROUND = Ground(
    (("Leeds", (BOX,)), ("Bradford", (BOX - np.array([5000, 0]),))),
    (BOX + np.array([5000, 0]),),
    {"Leeds": (EAST, NORTH - 1500), "Bradford": (EAST - 5000, NORTH)},
    (Town("Otley", EAST + 1000, NORTH + 1000, 30),),
    PostcodeParts(("LS8",), np.array([EAST]), np.array([NORTH + 300])),
    PostcodeParts(("LS8 5",), np.array([EAST]), np.array([NORTH + 300])),
)
INCLUSION = GradeColours("card", "inclusion", "Report card: Inclusion", ((1, "Exceptional"), (3, "Expected standard")))


def picture(**changes: Any) -> MapPicture:
    east, north = (np.array([base + p[axis] for p in AT], np.int32) for axis, base in ((0, EAST), (1, NORTH)))
    rows = np.array([2, 3, 5, 8, 13], np.int32)
    points = MapPoints(east, north, np.array(SHAPES, np.uint8), rows, np.array([0, 1, 3, 0, 0], np.uint8))
    return MapPicture(**{"points": points, "withheld": {"Leeds": 550}} | changes)


@pytest.fixture
def canvas(qtbot: QtBot) -> MapCanvas:
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.set_ground(GROUND)
    canvas.set_picture(picture())
    canvas.look(Camera(EAST, NORTH, 8, 800, 600))
    canvas.show()
    canvas.finish()
    return canvas


def pixel(canvas: MapCanvas, point: int) -> QPoint:
    x, y = canvas.camera.at(EAST + AT[point][0], NORTH + AT[point][1])
    return QPoint(round(x), round(y))


def heard(canvas: MapCanvas, name: str) -> list[Any]:
    told: list[Any] = []
    getattr(canvas, name).connect(told.append)
    return told


def key(canvas: MapCanvas, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(canvas, code, modifier)


# --- the mouse --------------------------------------------------------------------------------------------------------


def test_pointing_at_a_mark_and_pressing_it_tell_which_settings_stand_there(canvas: MapCanvas) -> None:
    hovered, chosen = heard(canvas, "hovered"), heard(canvas, "chosen")
    QTest.mouseMove(canvas.viewport(), pixel(canvas, 0))
    QTest.mouseMove(canvas.viewport(), pixel(canvas, 1))
    assert hovered[-2:] == [0, 1]
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel(canvas, 1))
    assert chosen == [[1, 2]]  # two at one address
    QTest.mouseMove(canvas.viewport(), QPoint(20, 20))
    assert hovered[-1] == -1


def test_dragging_moves_the_ground_with_the_hand(canvas: MapCanvas) -> None:
    moved = canvas.camera.position(300, 300)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(canvas.viewport(), QPoint(350, 280))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(350, 280))
    assert canvas.camera.position(350, 280) == pytest.approx(moved)


def test_a_number_on_an_area_is_pressed_to_learn_what_it_counts(canvas: MapCanvas) -> None:
    withheld, authority = heard(canvas, "withheld_chosen"), heard(canvas, "authority_chosen")
    x, y = canvas.camera.at(EAST, NORTH - 1500)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y + 25)))
    assert (authority, withheld) == (["Leeds"], ["Leeds"])


def test_an_area_drawn_with_the_mouse_gives_the_settings_in_it(canvas: MapCanvas) -> None:
    drawn = heard(canvas, "area_drawn")
    canvas.draw_area(True)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(350, 250))
    for x, y in ((520, 250), (520, 350), (350, 350)):
        QTest.mouseMove(canvas.viewport(), QPoint(x, y))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(350, 350))
    assert [found.tolist() for found in drawn] == [[0, 1, 2]]
    assert not canvas.draws


def test_pressing_where_nothing_is_looks_away(canvas: MapCanvas) -> None:
    dismissed: list[bool] = []
    canvas.dismissed.connect(lambda: dismissed.append(True))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 560))
    assert dismissed == [True]


# --- the keyboard -----------------------------------------------------------------------------------------------------


def test_keys_move_zoom_and_go_from_setting_to_setting(canvas: MapCanvas) -> None:
    chosen, opened = heard(canvas, "chosen"), heard(canvas, "opened")
    canvas.chosen.connect(lambda points: canvas.select(points[0]))
    start = canvas.camera
    key(canvas, Qt.Key.Key_Right)
    assert canvas.camera.east > start.east
    key(canvas, Qt.Key.Key_Left)
    assert canvas.camera == start
    key(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.camera.north < start.north - 90 * 8
    key(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    key(canvas, Qt.Key.Key_Plus)
    assert canvas.camera.scale < start.scale
    key(canvas, Qt.Key.Key_Minus)
    assert canvas.camera.scale == pytest.approx(start.scale)
    for code in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_Tab, Qt.Key.Key_P):
        key(canvas, code)
    assert chosen == [[0], [1, 2], [3], [1, 2]]
    key(canvas, Qt.Key.Key_Return)
    assert opened == [1]


def test_next_goes_to_a_setting_out_of_view_where_none_is_in_it(canvas: MapCanvas) -> None:
    chosen = heard(canvas, "chosen")
    canvas.look(Camera(600_000, 200_000, 8, 800, 600))
    key(canvas, Qt.Key.Key_N)
    assert chosen == [[0]]
    canvas.select(0)
    assert canvas.camera.sees(EAST, NORTH)


def test_escape_ends_the_walk_and_tab_then_leaves_the_map(canvas: MapCanvas) -> None:
    canvas.chosen.connect(lambda points: canvas.select(points[0]))
    canvas.dismissed.connect(lambda: canvas.select(None))
    key(canvas, Qt.Key.Key_N)
    assert canvas.selected == 0
    key(canvas, Qt.Key.Key_Escape)
    chosen = heard(canvas, "chosen")
    assert canvas.selected is None
    key(canvas, Qt.Key.Key_Tab)
    assert chosen == []


def test_a_frame_is_moved_and_widened_by_keys_and_searched_in(canvas: MapCanvas) -> None:
    drawn, authority = heard(canvas, "area_drawn"), heard(canvas, "authority_chosen")
    key(canvas, Qt.Key.Key_D)
    assert canvas.draws
    view = canvas.camera
    key(canvas, Qt.Key.Key_Right)
    assert canvas.camera == view  # the frame moves, not the map
    for _ in range(8):  # narrower, so that the last of the five is not in it
        key(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    key(canvas, Qt.Key.Key_Return)
    assert [found.tolist() for found in drawn] == [[0, 1, 2, 3]]
    key(canvas, Qt.Key.Key_D)
    key(canvas, Qt.Key.Key_Escape)
    assert not canvas.draws
    key(canvas, Qt.Key.Key_A)
    canvas.look(Camera(600_000, 200_000, 8, 800, 600))
    key(canvas, Qt.Key.Key_A)
    assert authority == ["Leeds", ""]
    assert len(drawn) == 1


# --- what is painted --------------------------------------------------------------------------------------------------


def marked(image: QImage, at: QPoint, colour: QColor, ratio: float = 1) -> bool:
    """Whether this colour stands close to a pixel."""
    near = image.copy(QRect(round(at.x() * ratio) - 8, round(at.y() * ratio) - 8, 16, 16))
    return any(near.pixelColor(x, y) == colour for x in range(16) for y in range(16))


def test_marks_stand_where_their_settings_are_and_nothing_stands_anywhere_else(canvas: MapCanvas) -> None:
    canvas.set_picture(picture(withheld={}))
    canvas.finish()
    image = canvas.viewport().grab().toImage()
    accent, alert = theme.colour("accent"), theme.colour("alert")
    for point in (0, 1, 4):
        assert marked(image, pixel(canvas, point), accent), point
    assert marked(image, pixel(canvas, 3), alert)
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # numpy does not keep it alive
    pixels = np.frombuffer(plain.constBits(), np.uint32)
    rows, columns = np.nonzero((pixels.reshape(image.height(), -1) & 0xFFFFFF) == (accent.rgb() & 0xFFFFFF))
    for x, y in zip(columns.tolist(), rows.tolist(), strict=True):
        assert any(math.dist((x, y), (p.x(), p.y())) < 14 for p in (pixel(canvas, n) for n in range(5)))


def test_a_view_that_is_moved_or_zoomed_ends_up_as_one_that_was_never_moved(canvas: MapCanvas) -> None:
    there = Camera(EAST + 400, NORTH - 160, 5, 800, 600)
    for camera in (canvas.camera.moved(90, 30), canvas.camera.zoomed(1.5), canvas.camera.zoomed(0.4), there):
        canvas.look(camera)
        canvas.viewport().repaint()
    canvas.finish()
    moved = canvas.viewport().grab().toImage()
    canvas.set_picture(picture())
    canvas.finish()
    assert moved == canvas.viewport().grab().toImage()


def test_another_picture_stands_on_the_land_that_is_there_and_leaves_nothing_on_it(
    canvas: MapCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = canvas.viewport().grab().toImage()
    home = MapPlace("home", "Home", EAST + 300, NORTH - 200, 800.0, "½ mile")
    canvas.set_picture(picture(places=(home,)))
    canvas.finish()
    assert canvas.viewport().grab().toImage() != plain
    painted: list[Camera] = []
    monkeypatch.setattr(canvas.layers.paths, "paint", lambda _painter, camera, _areas: painted.append(camera))
    canvas.set_picture(picture())
    canvas.finish()
    assert canvas.viewport().grab().toImage() == plain
    assert painted == []
    canvas.restyle()  # in other colours the land is another one
    canvas.finish()
    assert painted


def test_every_dot_is_painted_and_more_of_them_are_stronger(qtbot: QtBot) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    paint_dots(image, np.array([3.2, 10, 10, 10, -9, 19.9]), np.array([4.1, 10, 10, 10, 5, 19.9]), QColor("#0B5D66"))
    one, three = image.pixelColor(3, 4), image.pixelColor(10, 10)
    assert QColor("white").lightness() > one.lightness() > three.lightness()
    assert image.pixelColor(19, 19) == one
    assert image.pixelColor(15, 3) == QColor("white")


def test_grades_are_coloured_only_on_request_and_say_which_scale(canvas: MapCanvas) -> None:
    assert [e.words for e in canvas.key().entries][:4] == [
        "Safeguarding not met", "Report card", "Four-grade scale", "Met or not met",
    ]  # fmt: skip
    assert canvas.layers.grade_of(1) is None
    plain = canvas.viewport().grab().toImage()
    canvas.set_picture(picture(colours=INCLUSION))
    canvas.finish()
    told = canvas.key()
    assert told.title == "Report card: Inclusion"
    assert [e.words for e in told.entries] == [
        "Safeguarding not met", "Exceptional", "Expected standard", NOT_ON_SCALE, "550 withheld: counted by area",
    ]  # fmt: skip
    assert told.notes == (SEPARATE,)
    assert canvas.layers.grade_of(1) == ("card", "Exceptional")
    assert canvas.layers.grade_of(0) == ("card", "")
    assert canvas.viewport().grab().toImage() != plain


def test_the_circle_around_home_is_as_wide_as_it_says(canvas: MapCanvas) -> None:
    place = MapPlace("home", "Home", EAST, NORTH, 1609.344, "1 mile")
    canvas.set_picture(picture(places=(place,), withheld={}))
    canvas.finish()
    radius = 1609.344 / 8
    image = canvas.viewport().grab().toImage()
    ink = theme.colour("ink2").lightness()
    on = [image.pixelColor(QPointF(400 + radius * math.cos(a), 300 - radius * math.sin(a)).toPoint()).lightness()
          for a in np.linspace(0, 2 * math.pi, 240)]  # fmt: skip
    assert sum(value < ink + 90 for value in on) > 100  # the dashes


# --- taken along ------------------------------------------------------------------------------------------------------


def test_the_picture_for_a_file_has_its_key_and_its_credits_and_is_light_from_a_dark_window(
    canvas: MapCanvas, tmp_path: Path
) -> None:
    look = theme.current()
    look.set_mode("dark")
    try:
        canvas.restyle()
        image = export.picture(canvas, "5 settings. As at 30 June 2026.")
        assert not tones.dark() or image.pixelColor(4, 4).lightness() > 150
    finally:
        look.set_mode("light")
    assert image.width() == 1600
    assert image.height() > 1200 + 2 * export.FOOT
    assert image.pixelColor(8, image.height() - 8).lightness() > 200
    assert marked(image, pixel(canvas, 0), QColor("#0B5D66"), export.SHARPNESS)
    foot = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[1200:] & 0xFFFFFF
    assert (foot == 0xCE1E02).sum() > 50  # the key has the red triangle
    path = tmp_path / "map.png"
    assert export.save(image, str(path))
    assert QImage(str(path)).size() == image.size()
    assert not export.save(image, str(tmp_path / "no folder" / "map.png"))


def test_the_withheld_are_a_number_on_their_area_in_the_file_too_and_never_a_mark(canvas: MapCanvas) -> None:
    canvas.set_picture(MapPicture(withheld={"Leeds": 550}))
    canvas.finish()
    image = export.picture(canvas, "550 settings. As at 30 June 2026.")
    above = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:1200] & 0xFFFFFF
    assert not (above == 0x0B5D66).any()
    canvas.finish()
    assert [label.words for label in canvas.layers._labels.labels.labels][:2] == ["Leeds", "550 withheld"]  # type: ignore[union-attr]


def test_the_map_is_printed_on_one_page(canvas: MapCanvas, tmp_path: Path) -> None:
    writer = QPdfWriter(str(tmp_path / "map.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    assert export.print_on(export.picture(canvas, "As at 30 June 2026."), writer)
    assert (tmp_path / "map.pdf").read_bytes().count(b"/Type /Page\n") == 1


# --- values of authorities --------------------------------------------------------------------------------------------


def test_authorities_are_coloured_by_value_with_a_key_and_tell_their_number(qtbot: QtBot) -> None:
    values = in_classes("Places", {"Leeds": 9000.0, "Bradford": None, "Kent": 100.0}, "places", "As at 30 June 2026.")
    widget = ChoroplethMap()
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.set_ground(GROUND)
    widget.show_values(values)
    widget.canvas.look_at_all(Bounds(EAST - 9000, NORTH - 4000, EAST + 4000, NORTH + 4000))
    widget.show()
    widget.canvas.finish()
    chosen, camera = heard(widget, "authority_chosen"), widget.canvas.camera  # type: ignore[arg-type]
    at = QPoint(*(round(n) for n in camera.at(EAST + 1500, NORTH - 500)))
    strong = widget.canvas.viewport().grab().toImage().pixelColor(at)
    QTest.mouseMove(widget.canvas.viewport(), at)
    assert widget._told.text() == "Leeds: 9,000"
    QTest.mouseClick(widget.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == ["Leeds"]
    assert strong.lightness() < theme.colour("land").lightness() - 60
    assert widget.told_of("Bradford") == "Bradford: no number"
    assert [e.words for e in widget.canvas.key().entries] == [*values.words, "No number"]
    assert "Places" in widget.canvas.accessibleName()
    assert widget.picture("As at 30 June 2026.").width() == 1800


def test_the_key_says_all_that_can_be_seen(qtbot: QtBot) -> None:
    assert key_of(dots=True, colours=None, areas=None, withheld=7).entries[0].words == "7 withheld: counted by area"
    legend = Legend([("", "Colour by: nothing"), ("card.inclusion", "Report card: Inclusion")])
    qtbot.addWidget(legend)
    legend.show_key(key_of(dots=False, colours=INCLUSION, areas=None, withheld=0))
    legend.show()
    told: list[str] = []
    legend.coloured.connect(told.append)
    legend.choice.chosen.emit("card.inclusion")
    assert told == ["card.inclusion"]
