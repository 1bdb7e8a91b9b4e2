"""Every page and every sheet as a screen reader is given it: what takes the keyboard has a name and says what it is,
nothing is read twice or out of order, tables have heads and cells with words. A new page or sheet is read too."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QTableView

from desktop.app import Program
from desktop.widgets.announce import announcer
from desktop.widgets.buttons import Tabs
from desktop.widgets.result_list import ResultList

ORCHARD = "EY990131"
Settle = Callable[[], None]


@pytest.fixture(scope="module")
def spoken() -> ModuleType:
    """The reading of the tree (`spoken_tree.py`)."""
    file = Path(__file__).with_name("spoken_tree.py")
    spec = importlib.util.spec_from_file_location("spoken_tree", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["spoken_tree"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def said() -> Iterator[list[tuple[str, bool]]]:
    """What is announced, and whether it interrupts."""
    heard: list[tuple[str, bool]] = []

    def hear(words: str, urgent: bool) -> None:
        heard.append((words, urgent))

    announcer().said.connect(hear)
    yield heard
    announcer().said.disconnect(hear)


def test_every_page_says_each_thing_once_in_order_with_name_and_role(
    open_program: Callable[..., Program], settle: Settle, spoken: ModuleType
) -> None:
    program = open_program()
    window = program.window
    found: dict[str, list[str]] = {}
    read = 0

    def look(what: str) -> None:
        nonlocal read
        settle()
        tree = spoken.read(window)
        read += len(list(tree.walk()))
        if faults := spoken.faults(tree):
            found[what] = faults

    for key in window.page_keys():
        window.go_to(key)
        look(key)
        for tabs in window.page(key).findChildren(Tabs):
            for button in tabs.buttons():
                if button.isVisible():
                    button.click()
                    look(f"{key}, {button.accessibleName()}")
    find: Any = window.page("find")
    window.open_setting(ORCHARD)
    look("a setting")
    find.show_as("both")
    look("the map")
    find.show_as("list")
    program.basket.replace([ORCHARD, *[program.find.model.urn(n) or "" for n in (0, 1)]])
    window.go_to("compare")
    look("three settings side by side")
    assert found == {}
    assert read > 1500


def test_every_table_has_heads_and_each_cell_words(
    open_program: Callable[..., Program], settle: Settle, spoken: ModuleType
) -> None:
    program = open_program()
    window = program.window
    program.basket.replace([program.find.model.urn(n) or "" for n in (0, 1)])
    seen, faults = set(), []
    for key in window.page_keys():
        window.go_to(key)
        settle()
        for table in window.page(key).findChildren(QTableView):
            if not table.isVisible() or table.model() is None:
                continue
            name = table.accessibleName()
            seen.add(name)
            told = QAccessible.queryAccessibleInterface(table)
            parts = [told.child(n) for n in range(min(told.childCount(), 120))]
            heads = [part for part in parts if part.role() == QAccessible.Role.ColumnHeader]
            cells = [part for part in parts if part.role() == QAccessible.Role.Cell]
            faults += [f"{name}: a column has no head" for head in heads if not _name(head)]
            if not heads:
                faults.append(f"{name}: no column has a head")
            if cells and sum(not _name(cell) for cell in cells) > len(cells) // 2:
                faults.append(f"{name}: most cells say nothing")
            if isinstance(table, ResultList):
                faults += [f"{name}: a row says only “{_name(cell)}”" for cell in cells if len(_name(cell)) < 12]
    assert faults == []
    assert {"Results", "Comparison", "Changes", "Releases held"} <= seen


def _name(told: QAccessibleInterface) -> str:
    return told.text(QAccessible.Text.Name).strip()
