"""Whom a visit talks to: nobody, before a sync is asked for. And what it leaves behind: no log tells what was looked
for or written."""

from __future__ import annotations

import logging
import os
import re
import socket
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Program

SEARCHED, NOTED, POSTCODE = "zanzibarquux nursery", "Mrs Quillfeather was kind", "QX4 7TB"
MARKUP = re.compile(r"<[a-zA-Z/!]")


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Path]:
    """A file with everything that any logger says, down to DEBUG."""
    file = tmp_path / "debug.log"
    handler = logging.FileHandler(file, encoding="utf-8")
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield file
    root.setLevel(level)
    root.removeHandler(handler)
    handler.close()


@pytest.fixture
def sockets(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every socket of a network that is made, and every name that is looked up; each is refused."""
    asked: list[str] = []
    real = socket.socket.__init__

    def made(self: socket.socket, family: int = -1, *arguments: Any, **named: Any) -> None:
        if family in (socket.AF_INET, socket.AF_INET6) or (family == -1 and named.get("fileno") is None):
            asked.append(f"a socket of family {family}")
            raise OSError("This test opens no socket.")
        real(self, family, *arguments, **named)

    def looked_up(host: Any, *_: Any, **__: Any) -> Any:
        asked.append(str(host))
        raise OSError("This test looks up no name.")

    monkeypatch.setattr(socket.socket, "__init__", made)
    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    return asked


def test_a_visit_opens_no_socket_and_leaves_nothing_in_a_log_and_only_private_files(
    qtbot: QtBot,
    open_program: Callable[..., Program],
    settle: Callable[[], None],
    sample_folder: Path,
    told: Path,
    sockets: list[str],
) -> None:
    program = open_program()
    for text in (SEARCHED, POSTCODE, ""):
        program.find.type(text)
        qtbot.waitUntil(lambda: program.find.ready, timeout=20_000)
        settle()
    urn = program.holder.library.urns(program.holder.library.search(program.find.query))[0]
    program.holder.library.mine.notes.write(urn, NOTED)
    markup: list[str] = []
    for key in program.window.page_keys():
        program.window.go_to(key)
        settle()
        markup += rich(program.window)
    assert sockets == [], "nobody was asked for a sync"
    assert markup == [], "all that is shown is plain text"

    program.window.close()
    program.leave(0)
    said = told.read_text(encoding="utf-8").casefold()
    logs = [path for path in sample_folder.rglob("*.log*") if path.is_file()]
    said += "".join(path.read_text(encoding="utf-8").casefold() for path in logs)
    for private in (SEARCHED, NOTED, POSTCODE, POSTCODE.replace(" ", ""), urn, str(sample_folder), os.environ["HOME"]):
        assert private.casefold() not in said, f"a log holds {private}"
    for path in (sample_folder, *sample_folder.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), f"{path.relative_to(sample_folder)} is {mode:o}"


def rich(window: QWidget) -> list[str]:
    """Labels and tooltips that Qt would take for markup."""
    found = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and not widget.pixmap():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}: {widget.text()[:60]}")
        tip = widget.toolTip()
        if MARKUP.search(tip.removeprefix("<qt>").removesuffix("</qt>")):
            found.append(f"the tooltip of {type(widget).__name__}: {tip[:60]}")
        if isinstance(widget, QAbstractButton) and MARKUP.search(widget.text()):
            found.append(f"the button {widget.text()[:60]}")
    return found
