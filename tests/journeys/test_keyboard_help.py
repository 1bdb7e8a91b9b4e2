"""Every key that the program listens to has its line in the help: shortcuts and menus of every page as they are built,
and the keys that widgets ask for by name in the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from desktop.app import Program

ROOT = Path(__file__).resolve().parents[2]
SAID = {  # Qt's name of a key to the word that stands for it in the help
    "Return": "Enter",
    "Space": "the space bar",
    "Esc": "Escape",
    "Del": "Delete",
    "Plus": "+",
    "Equal": "+",
    "Minus": "-",
    "Menu": "Menu key",
    "PageUp": "Page Up",
    "PageDown": "Page Down",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
}
MEANT = {"Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6"}
"""Inside "Ctrl+1 to Ctrl+7"."""


def lines() -> list[str]:
    """The first column of every table of the help page."""
    text = (ROOT / "resources" / "help" / "keyboard.md").read_text(encoding="utf-8")
    return [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")]


def is_told(keys: str) -> bool:
    """Whether a key, alone or with others held down, stands in the help."""
    *held, last = keys.split("+") if keys != "+" else ["+"]
    said = "+".join([*held, SAID.get(last, last)])
    whole = re.compile(rf"(?<![\w+]){re.escape(said)}(?![\w+])")
    return any(whole.search(line) for line in lines())


def asked_by_name() -> set[str]:
    """The keys in `Qt.Key.Key_…` anywhere in the window's source."""
    found = set()
    for file in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                found.add(node.attr.removeprefix("Key_"))
    return found


ARROWS = ("Left", "Right", "Up", "Down")


@pytest.mark.parametrize("key", sorted(asked_by_name() - {"Tab", "Backtab"}))
def test_a_key_that_a_widget_listens_to_stands_in_the_help(key: str) -> None:
    assert is_told(key) or key in ARROWS, f"{key} has no line in resources/help/keyboard.md"


def test_every_shortcut_of_every_page_stands_in_the_help(
    open_program: Callable[..., Program], settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = open_program().window
    for key in window.page_keys():
        window.go_to(key)
        settle()
    qtbot.waitUntil(lambda: "Ctrl+Z" in shortcuts(window), timeout=20_000)  # what is added after the first paint
    assert {"F", "L", "C", "Ctrl+N", "Ctrl+1"} <= shortcuts(window)
    assert sorted(keys for keys in shortcuts(window) - MEANT if not is_told(keys)) == []


def shortcuts(window: Any) -> set[str]:
    """The keys of every shortcut and action there is, as they are written on any system."""
    portable = QKeySequence.SequenceFormat.PortableText
    found = {shortcut.key().toString(portable) for shortcut in window.findChildren(QShortcut)}
    for action in window.findChildren(QAction):
        found |= {keys.toString(portable) for keys in action.shortcuts()}
    return found - {""}


def test_a_key_that_is_not_told_is_noticed() -> None:
    assert not is_told("Ctrl+Q")
    assert not is_told("F7")
    assert is_told("Ctrl+Shift+Z")
    assert is_told("F2")
