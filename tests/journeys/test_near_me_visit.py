"""A visit to find what is near: home and work are set, the map is looked at, walked through and taken along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import settings as remembered
from desktop.app import Program
from desktop.map.room import MapRoom
from desktop.models.row_face import ROW_ROLE
from desktop.views.find.anchors import AnchorDialog
from desktop.views.find.page import FindPage

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]

HOME, WORK = "QX4 7TH", "QX1"


def find_page(program: Program) -> FindPage:
    page: Any = program.window.page("find")
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def set_place(page: FindPage, key: Any, words: str) -> AnchorDialog:
    """What a person does: press the button, write, press Enter."""
    dialog = page.anchors.open(key)
    dialog.field.setText(words)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    return dialog


def on_map(page: FindPage, settle: Settle, qtbot: QtBot, way: str = "both") -> MapRoom:
    """Show the results on the map too, and wait until it stands."""
    page.show_as(way)
    settle()
    room = page.map.room
    qtbot.waitUntil(lambda: bool(room.presenter.ground.authorities and room.presenter.density), timeout=20_000)
    settle()
    room.canvas.finish()
    return room


def spot(room: MapRoom, several: bool) -> tuple[int, QPoint]:
    """The first setting of a spot in the middle of the view that stands apart, and where it is."""
    spots, camera = room.canvas.layers.spots, room.canvas.camera
    for n in range(len(spots)):
        x, y = camera.at(float(spots.east[n]), float(spots.north[n]))
        free = 380 < x < camera.width - 90 and 60 < y < camera.height - 60
        if free and bool(spots.count[n] > 1) is several and spots.near(camera, x, y, 12) == n:
            return int(spots.first[n]), QPoint(round(x), round(y))
    raise AssertionError("no such spot is in view")


def test_from_a_postcode_to_what_is_near_with_what_cannot_be_placed_told(
    open_program: OpenProgram, settle: Settle, sample_folder: Path
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    wrong = page.anchors.open("home")
    wrong.field.setText("ZZ99 9ZZ")
    wrong.use.click()
    assert wrong.isVisible()
    assert any("ZZ99 9ZZ is not a postcode" in words for words in texts(wrong))
    wrong.reject()
    assert find.query.near is None
    set_place(page, "home", HOME.lower())
    settle()
    assert page.anchors.buttons["home"].text().strip() == f"Home {HOME}"
    assert (find.query.near, find.sort, find.chips()) == (HOME, "distance", [])
    assert find.model.index(0).data(ROW_ROLE).distance
    set_place(page, "work", WORK)
    settle()
    face = find.model.index(0).data(ROW_ROLE)
    assert face.distance2.startswith("work about ")  # the middle of a district's postcodes
    assert face.distance in face.sentence
    page.dock_filters()
    panel: Any = page.panel
    panel._distance.choices["home"].chosen.emit(3.0)
    settle()
    assert [words for _, words in find.chips()] == [f"Within 3 miles of {HOME} (home)"]
    told = " ".join(texts(page.results))
    assert "location withheld" in told
    assert page.results._ask_council.isVisible()
    assert "family information service" in page.results._ask_council.text()
    find.sort_by("detour")
    settle()
    settings = find.holder.library.rows(find.answer, 0, 40)  # type: ignore[arg-type]
    ways = [s.distance_miles + s.distance2_miles for s in settings if s.distance_miles and s.distance2_miles]
    assert len(ways) > 10
    assert ways == sorted(ways) or max(b - a for a, b in zip(ways[1:], ways[:-1], strict=True)) < 0.02  # rounded
    page.chips.removed.emit(("near",))
    settle()
    assert (find.query.near, find.query.within, find.chips()) == (HOME, None, [])
    program.leave(0)
    assert remembered.load(sample_folder).home == HOME


def test_the_list_and_the_map_show_the_same_setting_whichever_is_pointed_at(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot
) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    set_place(page, "home", HOME)
    find.set_within("home", 3.0)
    room = on_map(page, settle, qtbot)
    rows, canvas = page.results.list, room.canvas
    first = room.presenter.point(0)
    assert first is not None
    QTest.mouseMove(rows.viewport(), rows.visualRect(find.model.index(0)).center())
    assert canvas.hover == first
    point, at = spot(room, several=False)
    QTest.mouseMove(canvas.viewport(), at)
    assert canvas.hover == point
    assert canvas.hover_words == room.presenter.face(point).name  # type: ignore[union-attr]
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    row = room.presenter.row(point)
    assert rows.currentIndex().row() == row
    assert page.map._frame.isVisible()  # the row is framed while the pointer is on its mark
    assert find.detail is not None
    assert find.detail.urn == find.model.urn(row)
    assert "Home 0" in " ".join(texts(room.card)) or "Home" in " ".join(texts(room.card))
    rows.setCurrentIndex(find.model.index(0))
    settle()
    assert canvas.selected == first
    assert room.card.isVisible()
    room.card.opened.emit(find.model.urn(0))
    settle()
    assert program.settings.results_as == "list"
    assert page.detail.isVisible()


def test_several_at_one_address_open_as_a_list_also_by_key(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot
) -> None:
    program = open_program()
    page = find_page(program)
    set_place(page, "home", "QX1")
    program.find.set_within("home", 3.0)
    room = on_map(page, settle, qtbot)
    point, at = spot(room, several=True)
    QTest.mouseClick(room.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    members = room.canvas.layers.spots.members(int(room.canvas.layers.spots.of[point]))
    assert f"{len(members)} settings at this postcode" in texts(room.card)
    room.canvas.setFocus()
    QTest.keyClick(room.canvas, Qt.Key.Key_Return)
    there = program.window.focusWidget()
    assert there is not None
    assert room.card.isAncestorOf(there)
    QTest.keyClick(there, Qt.Key.Key_Space)
    settle()
    assert texts(room.card)[0] == room.presenter.face(members[0]).name  # type: ignore[union-attr]
    room.canvas.setFocus()
    QTest.keyClick(room.canvas, Qt.Key.Key_Escape)
    assert not room.card.isVisible()
    assert not page.results.list.currentIndex().isValid()


def test_the_map_is_walked_and_searched_by_keys_alone(open_program: OpenProgram, settle: Settle, qtbot: QtBot) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    room = on_map(page, settle, qtbot)
    canvas = room.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_N)
    assert page.results.list.currentIndex().row() == room.presenter.row(canvas.selected or 0)
    assert find.model.index(page.results.list.currentIndex().row()).data(ROW_ROLE).name in canvas.accessibleName()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    everything = find.total
    QTest.keyClick(canvas, Qt.Key.Key_D)
    assert room.notice.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: find.query.urns is not None, timeout=20_000)
    settle()
    assert 0 < find.total < everything
    assert len(room.presenter.picture.points) == find.total  # nobody withheld is said to be in the frame
    assert "withheld" in page.results._told.text()
    find.clear()
    settle()
    canvas.look(canvas.camera.around(643_637, 519_632))  # Brackenford
    QTest.keyClick(canvas, Qt.Key.Key_A)
    settle()
    assert find.query.la == ("Brackenford",)
    told = room.presenter.withheld_told("Brackenford")
    canvas.withheld_chosen.emit("Brackenford")
    assert told in texts(room.card)


def test_what_is_in_view_can_be_searched_and_the_way_back_is_offered(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot
) -> None:
    program = open_program(1024, 700)
    page, find = find_page(program), program.find
    room = on_map(page, settle, qtbot, "map")
    assert not page.results.isVisible()
    point, _ = spot(room, several=False)
    points = room.presenter.picture.points
    camera = room.canvas.camera
    room.canvas.go(camera.around(float(points.east[point]), float(points.north[point])).zoomed(12))
    qtbot.waitUntil(lambda: room.pill.isVisible() and room.pill.text().strip() == "Search this area", timeout=20_000)
    room.pill.click()
    qtbot.waitUntil(lambda: find.query.urns is not None, timeout=20_000)
    settle()
    assert room.notice.isVisible()  # the list is not there to say who is left out
    room.canvas.go(room.canvas.camera.moved(60_000, 0))
    qtbot.waitUntil(lambda: "Nothing here" in room.pill.text(), timeout=20_000)
    room.pill.click()
    assert len(room.canvas.layers.spots.seen(room.canvas.camera)) == len(room.canvas.layers.spots)


def test_grades_colour_the_marks_of_one_scale_and_area_and_the_map_is_taken_along(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    program = open_program()
    room = on_map(find_page(program), settle, qtbot)
    choice = room.legend.choice
    assert [choice.itemText(n) for n in range(2)] == ["Colour by: nothing", "Report card: Inclusion"]
    choice.chosen.emit("card.inclusion")
    settle()
    assert "Report card: Inclusion" in texts(room.legend)
    assert "Exceptional" in texts(room.legend)
    assert "Outstanding" not in texts(room.legend)
    path = tmp_path / "map.png"
    room.taking.write(str(path))
    assert QImage(str(path)).width() == 2 * room.canvas.width()
    assert find_page(program).results._told.text() == f"Saved {path}."
    room.taking.write(str(tmp_path / "nowhere" / "map.png"))
    assert "cannot be written" in find_page(program).results._told.text()


def test_without_postcodes_or_boundaries_the_map_says_what_it_lacks(open_program: OpenProgram, settle: Settle) -> None:
    program = open_program()
    page, holder = find_page(program), program.holder
    asked: list[str] = []
    page.error_asked.disconnect()
    page.error_asked.connect(asked.append)
    status = holder.library.status()
    holder.status = replace(status, postcodes=0, boundaries=0)
    page.show_as("map")
    settle()
    room = page.map.room
    assert room.offer.isVisible()
    assert any("31 MB" in words for words in texts(room.offer))
    room._offer_button.click()
    assert asked == ["get-postcodes"]
    holder.status = replace(status, boundaries=0)
    holder.status_changed.emit()
    assert not room.offer.isVisible()
    assert any("boundaries" in words for words in texts(room.notice))


def test_other_units_are_told_everywhere_at_once(open_program: OpenProgram, settle: Settle, qtbot: QtBot) -> None:
    program = open_program()
    page, find = find_page(program), program.find
    set_place(page, "home", HOME)
    find.set_within("home", 5.0)
    room = on_map(page, settle, qtbot)
    program.settings.units = "km"
    find.retell()
    settle()
    assert find.model.index(0).data(ROW_ROLE).distance.endswith(" km")
    assert [words for _, words in find.chips()] == [f"Within 8.05 km of {HOME} (home)"]
    assert (room.presenter.picture.units, room.presenter.picture.places[0].within_words) == ("km", "8.05 km")


def test_nothing_on_the_map_lies_on_anything_else(open_program: OpenProgram, settle: Settle, qtbot: QtBot) -> None:
    program = open_program()
    page = find_page(program)
    set_place(page, "home", HOME)
    program.find.set_within("home", 3.0)
    for way, size in (("both", (1440, 900)), ("both", (1024, 640)), ("map", (1024, 640)), ("map", (1024, 700))):
        program.window.resize(*size)
        room = on_map(page, settle, qtbot, way)
        room._choose([0])
        settle()
        parts = (room.card, room.legend, room.key_button, room.buttons, room.credits, room.pill)
        held = [each.geometry() for each in parts if each.isVisible()]
        for n, one in enumerate(held):
            assert room.rect().contains(one), (way, n, one)
            assert not any(one.intersects(other) for other in held[:n]), (way, n, one)
