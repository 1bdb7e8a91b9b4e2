"""The timeline's picture: shapes tell kinds and never grades, nothing crosses the break, and no words lie on others."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.presenters.setting_timeline import BREAK, TimelineFace, TimelineMark, day_number, timeline_face
from desktop.views.timeline import TimelinePicture
from desktop.views.timeline_layout import Picture, lay_out
from desktop.views.timeline_list import TimelineLine, TimelinePanel

AS_AT = "2026-06-30"
ROOM = 8


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The theme is there before the first widget, as it is in the program."""
    theme.current()


def item(kind: str, day: str, between: tuple[str, str] | None = None, judged: Any = None, **more: Any) -> Any:
    """An item as `Library.timeline` gives it."""
    named = {"framework": None, "before": None, "after": None, "words": f"{kind} it was. And more of it."} | more
    source = SimpleNamespace(release="R", as_at=AS_AT, file="f.csv", row=7)
    when = f"between {between[0]} and {between[1]}" if between else day
    return SimpleNamespace(
        kind=kind, at=day, date=None if between else day, between=between, when=when, judged=judged, source=source,
        **named,
    )  # fmt: skip


def inspection(kind: str, day: str, overall: str | None = None, safeguarding: str | None = None, **more: Any) -> Any:
    judged = {
        "kind": kind, "overall": overall, "areas": {}, "safeguarding": safeguarding, "still_listed": True,
        "listed_in": (AS_AT,),
    }  # fmt: skip
    return item("inspection", day, judged=SimpleNamespace(**judged | more))


def face_of(*items: Any, as_at: str = AS_AT) -> TimelineFace:
    newest_first = sorted(items, key=lambda each: each.at, reverse=True)
    return timeline_face(SimpleNamespace(urn="EY123456", as_at=as_at, items=tuple(newest_first)))


def whole_life() -> TimelineFace:
    """A setting with everything in its life."""
    card = {"Inclusion": "Strong standard", "Children's welfare and wellbeing": "Urgent improvement"}
    return face_of(
        item("registered", "2005-11-11"),
        inspection("graded", "2010-09-13", "Outstanding"),
        item("framework", "2015-09-01"),
        inspection("graded", "2016-07-15", "Good"),
        inspection("ncor", "2018-08-24", "Met"),
        item("framework", "2019-09-01"),
        inspection("graded", "2022-02-01", "Inadequate", "not-met"),
        item("unseen", "2025-12-31", ("2021-08-31", "2025-12-31")),
        item("places", "2025-12-31", ("2021-08-31", "2025-12-31"), before="56", after="62"),
        item("renamed", "2025-12-31", ("2021-08-31", "2025-12-31"), before="A", after="B"),
        item("framework", BREAK),
        inspection("card", "2026-06-10", None, "met", areas=card),
    )


def measured(face: TimelineFace, width: int = 690) -> Picture:
    return lay_out(face, width, round, lambda words, role: len(words) * (8 if role == "label" else 7))


def test_the_shape_tells_the_kind_of_inspection_and_never_the_grade() -> None:
    face = whole_life()
    shapes = {mark.label: mark.shape for mark in face.marks}
    assert shapes["Report card"] == "square"
    assert shapes["Outstanding"] == shapes["Good"] == shapes["Inadequate"] == "circle"
    assert shapes["Met"] == "bar"
    nothing = face_of(inspection("graded", "2024-01-01"))
    assert [mark.shape for mark in nothing.marks] == ["ring"]


def test_two_grades_of_one_scale_are_painted_alike(qtbot: QtBot) -> None:
    pictures = []
    for grade in ("Good", "Inadequate"):
        picture = TimelinePicture()
        qtbot.addWidget(picture)
        picture.resize(690, 200)
        picture.show_face(face_of(item("registered", "2019-01-01"), inspection("graded", "2023-01-01", grade)))
        placed = picture.picture.upper[0]
        side = theme.px(18)
        mark = picture.grab().copy(placed.x - side // 2, picture.picture.axis - side // 2, side, side)
        pictures.append(mark.toImage())
    assert pictures[0] == pictures[1]


def test_a_report_card_has_no_grade_of_its_own_in_the_picture_or_the_list() -> None:
    card = next(mark for mark in whole_life().marks if mark.shape == "square")
    assert (card.label, card.title) == ("Report card", "Report card")
    assert "No overall grade is given." in card.more
    assert "Children’s welfare and wellbeing: Urgent improvement" in card.more


def test_safeguarding_that_was_not_met_leads(qtbot: QtBot) -> None:
    mark = next(mark for mark in whole_life().marks if mark.alert)
    assert mark.alert == "Safeguarding not met"
    assert mark.more.startswith("Safeguarding not effective.")
    assert whole_life().legend().startswith("A triangle: safeguarding not met")


def test_before_and_after_the_break_stand_in_stretches_of_their_own() -> None:
    picture = measured(whole_life())
    assert picture.broken
    before, after = picture.stretches
    assert before.x1 + 20 <= after.x0
    turn = day_number(BREAK)
    assert (before.last, after.first) == (turn - 1, turn)
    for placed in picture.upper:
        home = after if day_number(placed.mark.day) >= turn else before
        assert home.x0 <= placed.x <= home.x1
        assert home.x0 - 12 <= placed.label_x
        assert placed.label_x + placed.label_width <= home.x1 + 12
    for placed in picture.placed():
        for a, b in placed.spans:
            assert not (a < before.x1 < after.x0 < b), "nothing is drawn across the break"


def test_months_of_report_cards_have_room_beside_twenty_years(qtbot: QtBot) -> None:
    before, after = measured(whole_life()).stretches
    assert (after.x1 - after.x0) >= 0.25 * (before.x1 - before.x0)


def test_without_a_change_of_scale_there_is_no_break() -> None:
    face = face_of(item("registered", "2022-09-19"), item("type", "2026-06-30", ("2025-12-31", "2026-06-30")))
    assert not face.broken
    assert len(measured(face).stretches) == 1


def test_changes_of_framework_inside_the_four_grades_are_light_strokes() -> None:
    picture = measured(whole_life())
    assert [placed.mark.day for placed in picture.lights] == ["2019-09-01", "2015-09-01"]


def test_changes_between_the_same_two_releases_share_a_bracket() -> None:
    picture = measured(whole_life())
    brackets = [placed for placed in picture.lower if placed.mark.shape == "change"]
    (bracket,) = brackets
    assert sorted(bracket.label.lower().split(", ")) == ["56 to 62 places", "renamed"]
    assert len(bracket.others) == 1


DAYS = st.dates(date(2003, 1, 1), date(2026, 6, 30))


@given(days=st.lists(DAYS, min_size=1, max_size=14), width=st.integers(260, 1100), broken=st.booleans(), seed=st.data())
def test_no_words_lie_on_other_words_or_outside_the_picture(
    days: list[date], width: int, broken: bool, seed: st.DataObject
) -> None:
    kinds = st.sampled_from(["graded", "ncor", "cr"])
    items: list[Any] = []
    for day in days:
        guard = seed.draw(st.sampled_from([None, "met", "not-met"]))
        kind = "card" if day.isoformat() >= BREAK else seed.draw(kinds)
        items.append(inspection(kind, day.isoformat(), None if kind == "card" else "Requires improvement", guard))
    items += [item("framework", BREAK)] if broken else []
    items.append(item("registered", (min(days) - timedelta(days=40)).isoformat()))
    picture = measured(face_of(*items), width)
    for marks in (picture.upper, picture.lower):
        named = [placed for placed in marks if placed.lane >= 0]
        for one, other in combinations(named, 2):
            tall = [2 if p.alert else 1 for p in (one, other)]
            lanes = [set(range(p.lane, p.lane + high)) for p, high in zip((one, other), tall, strict=True)]
            apart = one.label_x + one.label_width <= other.label_x or other.label_x + other.label_width <= one.label_x
            assert apart or not lanes[0] & lanes[1]
        for placed in named:
            assert placed.label_x >= 0
            assert placed.label_x + placed.label_width <= width + ROOM
    xs = sorted((day_number(p.mark.day), p.x) for p in picture.upper)
    assert [x for _, x in xs] == sorted(x for _, x in xs), "later things stand further right"


def test_the_arrow_keys_go_from_the_oldest_to_the_newest_and_say_each(qtbot: QtBot) -> None:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    face = whole_life()
    panel.show_face(face)
    panel.resize(690, 600)
    panel.show()
    picture = panel.picture
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    said = []
    for _ in face.marks:
        said.append(picture.accessibleDescription())
        qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert said == [mark.sentence for mark in reversed(face.marks)]
    assert said[0].startswith("2005-11-11:")
    assert "From the release as at 30 June 2026, row 7." in said[0]
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert picture.current == 0


def test_the_pointer_finds_each_mark_that_stands_alone(qtbot: QtBot) -> None:
    picture = TimelinePicture()
    qtbot.addWidget(picture)
    picture.resize(800, 200)
    picture.show_face(whole_life())
    for placed in picture.picture.upper:
        qtbot.mouseMove(picture, pos=picture.rect().topLeft())
        assert picture._near(picture.rect().topLeft()) == -1
        at = picture.rect().topLeft()
        at.setX(placed.x)
        at.setY(picture.picture.axis)
        assert picture._near(at) == placed.n


def lines(panel: TimelinePanel) -> list[TimelineLine]:
    QApplication.sendPostedEvents()
    return [line for line in panel.findChildren(TimelineLine) if not line.isHidden()]


def test_the_list_says_all_that_the_picture_shows_each_with_its_source(qtbot: QtBot) -> None:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    face = whole_life()
    panel.show_face(face)
    assert len(lines(panel)) == 4
    assert panel.more.text() == f"All {len(face.marks)}"
    panel.more.click()
    shown = lines(panel)
    assert [line.accessibleName() for line in shown] == [mark.sentence for mark in face.marks]
    for line in shown:
        assert any(label.text().startswith("From the release as at") for label in line.findChildren(QLabel))
    panel.more.click()
    assert len(lines(panel)) == 4


def test_a_day_alone_makes_no_picture(qtbot: QtBot) -> None:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    panel.show_face(face_of(item("registered", "2025-10-06")))
    assert panel.picture.isHidden()
    assert len(lines(panel)) == 1
    panel.show_face(TimelineFace("", ""))
    assert lines(panel) == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_marks_stand_out_from_their_ground_in_both_themes(qtbot: QtBot, mode: Any) -> None:
    theme.current().set_mode(mode)
    try:
        accent, surface, sunken = (theme.colour(name) for name in ("accent", "surface", "sunken"))
        assert min(contrast(accent, surface), contrast(accent, sunken)) >= 3
        assert contrast(theme.colour("on_alert_soft"), surface) >= 4.5
    finally:
        theme.current().set_mode("light")


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_words_too_long_for_the_picture_leave_their_mark_alone() -> None:
    long = TimelineMark("circle", "2020-01-01", "1 January 2020", "x" * 200, "w", "t")
    face = TimelineFace("EY1", AS_AT, (long, TimelineMark("joined", "2019-01-01", "d", "Registered", "w", "t")))
    picture = measured(face)
    assert [placed.lane for placed in picture.upper] == [-1]
