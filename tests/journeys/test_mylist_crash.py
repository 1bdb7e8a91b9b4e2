"""Killed while somebody types a note, the program has lost no more than the last second of it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from data_sync.api import Library

ROOT = Path(__file__).resolve().parents[2]
LOST_AT_MOST = 1.0

TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from desktop import app

program = app.build(Path(sys.argv[1]), None, sample=True)
window = program.window
window.show()

def begin():
    pages = window.page("mylist")
    mylist = pages.presenter.mylist
    mylist.make_list("Killed", (sys.argv[2],))
    window.go_to("mylist")
    wait = QTimer(window)

    def ready():
        if pages.presenter.desk.face is not None:
            wait.stop()
            typing.start(40)

    wait.timeout.connect(ready)
    wait.start(20)
    typing = QTimer(window)
    typed = []

    def type_one():
        letter = "abcdefghijklmnopqrstuvwxyz "[len(typed) % 27]
        QTest.keyClicks(pages.desk.note.edit, letter)
        typed.append(letter)
        print(f"{time.time():.3f} {len(typed)}", flush=True)

    typing.timeout.connect(type_one)

QTimer.singleShot(900, begin)
program.app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_kill_9_while_typing_loses_at_most_the_last_second(sample_folder_built: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sample_folder_built, tmp_path / "data"))
    library = Library(folder, sample=True)
    urn = library.first_page(1).settings[0].urn
    library.close()
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(folder), urn],
        cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    typed: list[tuple[float, int]] = []
    try:
        assert child.stdout is not None
        for line in child.stdout:
            when, count = line.split()
            typed.append((float(when), int(count)))
            if len(typed) > 20 and typed[-1][0] - typed[0][0] > 2.7:
                break
        killed = time.time()
        child.send_signal(signal.SIGKILL)
    finally:
        child.kill()
        child.communicate(timeout=20)
    assert len(typed) > 20, "somebody was typing when the program was killed"
    saved = Library(folder, sample=True)
    text = saved.mine.notes.text(urn)
    saved.close()
    safe = max(count for when, count in typed if when <= killed - LOST_AT_MOST)
    assert len(text) >= safe
    assert text == ("abcdefghijklmnopqrstuvwxyz " * 20)[: len(text)]
    assert len(text) < typed[-1][1] + 5, "it was killed while there was something to lose"
