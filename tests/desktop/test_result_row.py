"""A row of the results: safeguarding above the name, the age never cut, six blocks in the card's order; its list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.models.row_face import ROW_ROLE, OutcomeFace, RowFace
from desktop.widgets import result_row
from desktop.widgets.result_list import ResultList
from desktop.widgets.result_row import ResultRow

CARD = OutcomeFace(
    "card",
    "Report card",
    ("Needs attention", "Expected standard", None, "Exceptional", "Urgent improvement", "Strong standard"),
    "Report card",
)
FACE = RowFace("1", "Paper Boat Nursery", "Nursery, full day care  ·  Thornbeck", "0.4 miles", CARD, "6 months ago")
UNSAFE = replace(FACE, safeguarding_leads="Safeguarding standards not met")
LONG = "The Cloud Orchard Kindergarten at the End of the Longest Lane " * 3


class Rows(QAbstractListModel):
    def __init__(self, faces: Sequence[RowFace | None]) -> None:
        super().__init__()
        self.faces = list(faces)
        self.asked = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.faces)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        self.asked += role == ROW_ROLE
        return self.faces[index.row()] if role == ROW_ROLE else None

    def set_faces(self, faces: Sequence[RowFace | None]) -> None:
        self.beginResetModel()
        self.faces = list(faces)
        self.endResetModel()


class KnowingRows(Rows):
    def tall_rows(self) -> Iterable[int]:
        return [n for n, face in enumerate(self.faces) if face is not None and face.safeguarding_leads]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.current()
    yield
    theme.current().set_text_size(1.0)
    theme.current().set_mode("light")


def painted(face: RowFace | None, width: int = 400, *states: QStyle.StateFlag) -> QImage:
    """A row as a picture of its own height, with the hairline in it."""
    model = Rows([face])
    picture = QImage(width, result_row.row_height(face), QImage.Format.Format_RGB32)
    picture.fill(theme.colour("surface"))
    option = QStyleOptionViewItem()
    option.rect = picture.rect()  # type: ignore[attr-defined]
    option.state = QStyle.StateFlag.State_Enabled  # type: ignore[attr-defined]
    for state in states:
        option.state |= state  # type: ignore[attr-defined]
    painter = QPainter(picture)
    ResultRow().paint(painter, option, model.index(0, 0))
    painter.end()
    return picture


def written(monkeypatch: pytest.MonkeyPatch, face: RowFace, width: int = 400) -> list[tuple[str, QRect]]:
    """What a row writes (not its chips), and where."""
    told: list[tuple[str, QRect]] = []
    write = result_row._write

    def listen(
        painter: QPainter, r: QRect, text: str, role: theme.Role, weight: int, *rest: object, **more: bool
    ) -> None:
        metrics = theme.metrics(role, weight, more.get("tabular", False))
        told.append((metrics.elidedText(text, Qt.TextElideMode.ElideRight, r.width()), QRect(r)))
        write(painter, r, text, role, weight, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(result_row, "_write", listen)
    painted(face, width)
    return told


def test_a_row_is_92_high_and_124_where_safeguarding_leads(qapp: QApplication) -> None:
    assert result_row.row_height(FACE) == 92
    assert result_row.row_height(UNSAFE) == 124
    assert result_row.row_height(None) == 92
    theme.current().set_text_size(2.0)
    assert result_row.row_height(UNSAFE) == 248


def test_safeguarding_not_met_stands_above_the_name_in_red(qapp: QApplication) -> None:
    picture = painted(UNSAFE)
    assert picture.pixelColor(22, 16) == theme.colour("alert")
    assert painted(FACE).pixelColor(22, 16) != theme.colour("alert")


def test_the_six_blocks_keep_the_card_s_order_and_one_not_given_is_an_empty_block(qapp: QApplication) -> None:
    picture = painted(FACE)
    fills = [picture.pixelColor(16 + n * 25 + 4, 62) for n in range(6)]
    assert fills == [theme.card_look(grade).fill for grade in CARD.grades]


@pytest.mark.parametrize("width", [240, 260, 300, 340, 396, 400, 640])
@pytest.mark.parametrize(
    "outcome",
    [
        CARD,
        OutcomeFace("graded", "Requires improvement"),
        OutcomeFace("met", "Not met with enforcement", note="Out-of-school care only"),
        OutcomeFace("none", "No inspection outcome in this release, though registered since 2014."),
    ],
    ids=lambda outcome: outcome.kind,
)
def test_the_age_is_never_cut(monkeypatch: pytest.MonkeyPatch, width: int, outcome: OutcomeFace) -> None:
    age = "4 years 11 months ago"
    told = written(monkeypatch, replace(FACE, outcome=outcome, age_words=age, ticked=True, in_list=True), width)
    ((text, r),) = [(text, r) for text, r in told if text.endswith(age)]
    assert r.left() >= 16
    assert theme.metrics("small").horizontalAdvance(text) <= r.width()
    assert r.right() <= width - 8


def test_a_note_that_is_cut_leaves_no_comma_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    club = OutcomeFace("met", "Met", note="Out-of-school care only")
    told = written(monkeypatch, replace(FACE, outcome=club, age_words="1 year 1 month ago"), 260)
    assert not [text for text, _ in told if text.endswith(",")]


def test_a_club_s_note_is_said_shorter_rather_than_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    club = OutcomeFace("met", "Met", note="Out-of-school care only")
    told = written(monkeypatch, replace(FACE, outcome=club, age_words="4 years 4 months ago"), 380)
    assert "Out-of-school care, 4 years 4 months ago" in [text for text, _ in told]


def test_a_long_name_gives_way_to_the_distance(monkeypatch: pytest.MonkeyPatch) -> None:
    told = dict(written(monkeypatch, replace(FACE, name=LONG, second_line=LONG)))
    assert "0.4 miles" in told
    names = [text for text in told if text.startswith("The Cloud")]
    assert len(names) == 2
    assert all(text.endswith("…") for text in names)


def test_without_a_distance_the_name_has_the_whole_line(monkeypatch: pytest.MonkeyPatch) -> None:
    told = written(monkeypatch, replace(FACE, distance=""))
    assert next(r.width() for text, r in told if text == FACE.name) == 400 - 32


def test_what_the_person_did_with_a_setting_shows_at_its_end(qapp: QApplication) -> None:
    end = QRect(330, 30, 60, 24)
    plain = painted(FACE).copy(end)
    ticked = painted(replace(FACE, ticked=True)).copy(end)
    listed = painted(replace(FACE, in_list=True)).copy(end)
    both = painted(replace(FACE, ticked=True, in_list=True)).copy(end)
    pictures = [plain, ticked, listed, both]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_chosen_hovered_and_focused_rows_differ(qapp: QApplication) -> None:
    flags = QStyle.StateFlag
    chosen = painted(FACE, 400, flags.State_Selected)
    assert chosen.pixelColor(1, 40) == theme.colour("accent")
    assert chosen.pixelColor(200, 3) == theme.colour("selected")
    assert painted(FACE, 400, flags.State_MouseOver).pixelColor(200, 3) == theme.colour("hover")
    focused = painted(FACE, 400, flags.State_Selected, flags.State_HasFocus)
    assert focused.pixelColor(200, 1) == theme.colour("focus")


def test_a_row_that_is_still_being_fetched_is_blank(qapp: QApplication) -> None:
    picture = painted(None)
    assert {picture.pixelColor(x, 30).name() for x in range(400)} == {theme.colour("surface").name()}


def test_hostile_words_are_painted_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    told = written(monkeypatch, replace(FACE, name="<b>Kite</b>\u202e & \x00" + "x" * 100_000))
    assert any(text.startswith("<b>Kite</b> & ") for text, _ in told)


def test_kept_chips_do_not_fill_the_memory_and_are_painted_afresh_in_another_theme(qtbot: QtBot) -> None:
    delegate = ResultRow()
    picture = QImage(400, 92, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for n in range(1500):
        delegate._paint_chip(painter, 0, 0, 300, "none", f"reason {n}")
    painter.end()
    assert len(delegate._chips) <= 600
    theme.current().set_mode("dark")
    assert delegate._chips == {}


# --- the list ---------------------------------------------------------------------------------------------------------


def listed(qtbot: QtBot, model: Rows) -> ResultList:
    view = ResultList()
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.setModel(model)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


@pytest.mark.parametrize("kind", [Rows, KnowingRows])
def test_rows_have_their_heights_after_every_change_of_the_model(qtbot: QtBot, kind: type[Rows]) -> None:
    model = kind([FACE, UNSAFE, FACE])
    view = listed(qtbot, model)
    assert [view.rowHeight(n) for n in range(3)] == [92, 124, 92]
    model.set_faces([UNSAFE, FACE, FACE, FACE])
    assert [view.rowHeight(n) for n in range(4)] == [124, 92, 92, 92]
    theme.current().set_text_size(1.5)
    assert [view.rowHeight(n) for n in range(4)] == [186, 138, 138, 138]
    view.setModel(kind([FACE]))
    assert view.rowHeight(0) == 138


def test_a_model_that_knows_its_tall_rows_is_asked_for_what_is_seen_alone(qtbot: QtBot) -> None:
    model = KnowingRows([FACE] * 20_000 + [UNSAFE])
    view = listed(qtbot, model)
    view.grab()
    assert model.asked < 100
    assert view.verticalHeader().length() == 20_000 * 92 + 124


def test_the_keyboard_goes_through_the_list_and_opens(qtbot: QtBot) -> None:
    view = listed(qtbot, KnowingRows([FACE] * 50))
    rows: list[int] = []
    view.shown.connect(lambda index: rows.append(index.row()))
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    assert rows == [1, 49, 0]
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0].row() == 0


def test_the_tab_key_leaves_the_list(qtbot: QtBot) -> None:
    view = listed(qtbot, KnowingRows([FACE] * 3))
    assert not view.tabKeyNavigation()
    assert view.accessibleName() == "Results"
