"""A visit with data: from the sample to the published register, with faults on the way; the window stays usable."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from data_sync.api import Library
from desktop import faults, resources
from desktop.app import Program
from desktop.presenters.sync import SyncPresenter
from desktop.views.data import DataPage
from desktop.views.offers import OffersPane

OpenProgram = Callable[..., Program]
Settle = Callable[[], None]


def data_page(program: Program) -> DataPage:
    page: Any = program.window.page("data")
    return page


def sync_of(program: Program) -> SyncPresenter:
    return data_page(program)._sync


def register_alone(program: Program) -> DataPage:
    """The Data page with nothing ticked but the register."""
    page = data_page(program)
    for key, line in page.get.rows.items():
        line.setChecked(key == "register")
    return page


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(qtbot: QtBot, widget: QWidget, label: str) -> None:
    shown = {b.text(): b for b in widget.findChildren(QPushButton) if b.isVisible() and b.isEnabled()}
    assert label in shown, f"{label!r} is not among {list(shown)}"
    qtbot.mouseClick(shown[label], Qt.MouseButton.LeftButton)


def use_mirror(program: Program, where: str) -> None:
    program.settings.rest["mirror"] = where


@pytest.fixture
def publisher(shared: Path) -> Iterator[Callable[..., str]]:
    """Starts the publishers' stand-in on loopback, with faults; its address."""
    started: list[subprocess.Popen[str]] = []

    def start(*faults: str) -> str:
        asked = [part for fault in faults for part in ("--fault", fault)]
        made = subprocess.Popen([sys.executable, str(shared / "publisher"), *asked], stdout=subprocess.PIPE, text=True)
        started.append(made)
        assert made.stdout is not None
        found = re.search(r"http://\S+", made.stdout.readline())
        assert found is not None
        return found[0].rstrip("/")

    yield start
    for each in started:
        each.terminate()
        each.wait(10)
        if each.stdout is not None:
            each.stdout.close()


def test_from_the_first_start_to_the_published_register(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot
) -> None:
    """The sample edition's own mirror stands for the publishers here."""
    program = open_program()
    use_mirror(program, str(resources.sample()))
    find: Any = program.window.page("find")
    offers = find.findChild(OffersPane)
    assert offers is not None
    assert program.holder.library.sample
    press(qtbot, offers, "Get the register")
    qtbot.waitUntil(lambda: sync_of(program).phase == "done", timeout=30_000)
    qtbot.waitUntil(lambda: not program.holder.library.sample, timeout=10_000)
    settle()
    assert program.find.total == 2336
    assert "SAMPLE" not in words(program.window.strip)
    told = "Added 1 release, postcodes and boundaries; 2,336 settings"
    qtbot.waitUntil(lambda: told in words(program.window.strip), timeout=5000)
    press(qtbot, program.window.strip, "Show")
    settle()
    assert program.window.rail.current() == "data"
    assert "1 release held, 2,336 settings as at 30 June 2026" in words(data_page(program))


def test_the_rest_of_the_window_is_used_while_data_come(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot
) -> None:
    program = open_program()
    use_mirror(program, str(resources.sample()))
    program.window.go_to("data")
    settle()
    page = data_page(program)
    page.get.older.setChecked(True)
    press(qtbot, page, "Get what is new")
    program.window.go_to("find")
    find: Any = program.window.page("find")
    find.search.setFocus()
    qtbot.keyClicks(find.search, "acorn")
    assert program.find.query.text == "acorn"
    qtbot.waitUntil(lambda: sync_of(program).phase == "done", timeout=60_000)
    settle()
    qtbot.waitUntil(lambda: "Added 3 releases, postcodes and boundaries" in words(program.window.strip), timeout=5000)


def test_settings_of_the_sample_leave_compare_when_the_real_ones_come(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, tmp_path: Path, invented: Any
) -> None:
    program = open_program()
    rows = [invented.nursery("EY900001", invented.graded("14/09/2022"))]
    file = invented.csv_file(tmp_path / "real.csv", invented.layout("management_2026"), rows, "2026-06-30")
    held = program.find.model
    program.basket.replace([urn for urn in (held.urn(0), held.urn(1)) if urn])
    program.window.go_to("compare")
    settle()
    sync_of(program).import_files([file])
    qtbot.waitUntil(lambda: not program.holder.library.sample, timeout=20_000)
    settle()
    assert program.basket.urns == ()
    assert "Tick two to six settings in Find" in words(program.window.page("compare"))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("503:media", "is busy and asked to be left alone"),
        ("html:media", "has a web page in the place of"),
        ("404:media", "has no copy of"),
    ],
)
def test_a_fault_of_the_publisher_is_a_sentence_and_the_sample_stays(
    open_program: OpenProgram,
    settle: Settle,
    qtbot: QtBot,
    publisher: Callable[..., str],
    fault: str,
    said: str,
) -> None:
    program = open_program()
    use_mirror(program, publisher(fault))
    program.window.go_to("data")
    settle()
    page = register_alone(program)
    press(qtbot, page, "Get what is new")
    qtbot.waitUntil(lambda: sync_of(program).phase in ("done", "failed"), timeout=60_000)
    settle()
    assert said in words(page.panel)
    assert "Try again" in [b.text() for b in page.panel.findChildren(QPushButton) if b.isVisible()]
    assert program.holder.library.sample
    assert program.find.total > 2000


def test_a_stalled_download_can_be_stopped_at_once(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, publisher: Callable[..., str]
) -> None:
    program = open_program()
    use_mirror(program, publisher("slow:media"))
    program.window.go_to("data")
    settle()
    page = data_page(program)
    press(qtbot, page, "Get what is new")
    qtbot.waitUntil(lambda: "30 June 2026" in words(page.panel), timeout=20_000)
    began = time.monotonic()
    press(qtbot, page.panel, "Stop")
    qtbot.waitUntil(lambda: sync_of(program).phase == "stopped", timeout=10_000)
    assert time.monotonic() - began < 5
    assert "Stopped" in words(page.panel)


def test_nothing_goes_out_before_a_person_asks(
    open_program: OpenProgram, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("plan", "sync"):
        monkeypatch.setattr(Library, name, lambda *_, **__: pytest.fail("the network was asked"))
    monkeypatch.setattr(faults, "catch", lambda *_: None)
    program = open_program()
    for key in program.window.page_keys():
        program.window.go_to(key)
        settle()
    qtbot.wait(200)
    assert sync_of(program).phase == "idle"
