"""Opens the program on a data folder (or `bare`, a window with an empty table), leaves it alone, and prints the
milliseconds of the processor that a minute of that costs."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

QUIET_FOR, PATIENCE = 3.0, 120.0
"""Seconds without work until it counts as left alone, and that it may take to get there."""
SECONDS = 20.0


def main(which: str) -> None:
    from PySide6.QtCore import QTimer

    if which == "bare":
        app, _window = _bare()
        begin = QTimer.singleShot
        begin(int(1000 * QUIET_FOR), lambda: _measure(app))
        app.exec()
        return
    from desktop.app import build

    program = build(Path(which), None)
    program.window.resize(1440, 900)
    program.window.show()
    _settle(program, QUIET_FOR)
    program.find.look_at(program.find.model.face(0).urn)
    _settle(program, QUIET_FOR)
    QTimer.singleShot(0, lambda: _measure(program.app))
    program.app.exec()


def _bare() -> tuple[Any, Any]:
    from PySide6.QtGui import QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    app = QApplication([])
    window, table = QMainWindow(), QTableView()
    table.setModel(QStandardItemModel())
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    return app, window


def _settle(program: Any, seconds: float) -> None:
    """Let the loop run until nothing was under way for so long."""
    quiet, until = time.monotonic(), time.monotonic() + PATIENCE
    while time.monotonic() - quiet < seconds and time.monotonic() < until:
        program.app.processEvents()
        if program.jobs.active() or not program.find.ready:
            quiet = time.monotonic()
        time.sleep(0.01)


def _measure(app: Any) -> None:
    from PySide6.QtCore import QTimer

    begun = time.process_time()

    def tell() -> None:
        print(f"{1000 * (time.process_time() - begun) * 60 / SECONDS:.2f}", flush=True)
        os._exit(0)

    app.held = QTimer.singleShot(int(1000 * SECONDS), tell)


if __name__ == "__main__":
    main(sys.argv[1])
