"""The results as a model: pages fetched when looked at, ticks, an answer completed without losing one's place."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.results import PAGE, PAGES_KEPT, ResultsModel
from desktop.models.row_face import ROW_ROLE, OutcomeFace, RowFace


def face(n: int) -> RowFace:
    return RowFace(f"EY{n}", f"Setting {n}", "Nursery", "", OutcomeFace("graded", "Good"), "", sentence=f"Setting {n}.")


class Fetched:
    """Gives faces and writes down what was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    def __call__(self, start: int, count: int) -> list[RowFace]:
        self.asked.append((start, count))
        return [face(n) for n in range(start, start + count)]


@pytest.fixture
def model(qtbot: QtBot) -> ResultsModel:
    return ResultsModel()


def test_only_the_pages_looked_at_are_fetched_and_each_once(model: ResultsModel) -> None:
    fetch = Fetched()
    model.show(60_000, fetch)
    assert (model.rowCount(), fetch.asked) == (60_000, [])
    assert model.index(50_000).data(ROW_ROLE).urn == "EY50000"
    assert model.index(50_001).data() == "Setting 50001"
    assert fetch.asked == [(50_000 // PAGE * PAGE, PAGE)]


def test_few_pages_are_kept_however_far_one_scrolls(model: ResultsModel) -> None:
    fetch = Fetched()
    model.show(60_000, fetch)
    for page in range(PAGES_KEPT + 20):
        model.face(page * PAGE)
    model.face((PAGES_KEPT + 19) * PAGE)
    assert len(fetch.asked) == PAGES_KEPT + 20
    model.face(0)
    assert fetch.asked[-1] == (0, PAGE)  # the oldest had gone


def test_rows_known_already_are_shown_and_the_others_wait(model: ResultsModel) -> None:
    model.show(100, None, first=[face(n) for n in range(PAGE + 2)])
    assert model.urn(PAGE + 1) == f"EY{PAGE + 1}"
    assert model.urn(PAGE + 2) is None
    assert model.index(99).data() is None
    assert model.urn(100) is None


def test_completing_an_answer_keeps_the_place_and_fetches_the_rest(model: ResultsModel, qtbot: QtBot) -> None:
    model.show(100, None, first=[face(0)])
    resets: list[Any] = []
    model.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(model.layoutChanged):
        model.complete(Fetched(), [3, 5])
    assert resets == []
    assert model.urn(99) == "EY99"
    assert list(model.tall_rows()) == [3, 5]


def test_a_tick_shows_at_once_and_is_said_and_nothing_is_fetched_for_it(model: ResultsModel, qtbot: QtBot) -> None:
    fetch = Fetched()
    model.show(20, fetch)
    assert not model.index(2).data(ROW_ROLE).ticked
    with qtbot.waitSignal(model.dataChanged):
        model.tick(["EY2"])
    assert model.index(2).data(ROW_ROLE).ticked
    assert not model.index(3).data(ROW_ROLE).ticked
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Setting 2. Chosen to be compared."
    assert len(fetch.asked) == 1


def test_it_keeps_the_rules_that_qt_has_for_models(model: ResultsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(30, Fetched(), tall=[1])
    model.tick(["EY1"])
    model.complete(Fetched(), [])
    model.show(0, None)
    assert tester.model() is model
