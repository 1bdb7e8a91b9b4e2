"""A key pressed in the search box to painted results with their counts: 500 real prefixes, the 95th percentile.

The window stands at its usual size over the national data. Each prefix is typed five times and its shortest time is
taken, since other programs interrupt short work as often as long. The engine alone (search and counts, without rows
or painting) is printed beside it.
"""

from __future__ import annotations

import os
import shutil
import time
from typing import Any

import numpy as np
from prefixes import prefixes
from run import Context, Unmeasured

NAME = "keystroke"
PREFIXES = 500
TIMES = 5
PATIENCE = 60.0
"""Seconds that the window may take to be ready."""


def measure(context: Context) -> dict[str, Any]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    data = context.scratch / "typed"
    shutil.copytree(context.national(), data, ignore=shutil.ignore_patterns("downloads"))
    from desktop.app import build

    program = build(data, None)
    program.window.show()
    until = time.perf_counter() + PATIENCE
    while not program.find.ready and time.perf_counter() < until:
        program.app.processEvents()
    if not program.find.ready:
        raise Unmeasured("the window was not ready within a minute")
    typed = prefixes(program.holder.library, PREFIXES)
    painted, alone = [], []
    for _ in range(TIMES):
        painted.append([_painted(program, prefix) for prefix in typed])
        alone.append([_answered(program.holder.library, prefix) for prefix in typed])
    program.leave(0)
    program.window.close()
    value, engine = (float(np.percentile(np.min(times, axis=0), 95)) for times in (painted, alone))
    print(f"  the engine alone: {engine:.2f} ms")
    return {"value": value, "unit": "ms", "against": f"engine alone {engine:.2f} ms", "ratio": value / engine}


def _painted(program: Any, prefix: str) -> float:
    """Type `prefix` and paint what that changed, as the window does when it next may."""
    from PySide6.QtCore import QCoreApplication, QEvent

    page = program.window.page("find")
    begun = time.perf_counter()
    page.search.setText(prefix)
    page.search.textEdited.emit(prefix)
    assert program.find.query.text.strip() == prefix
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendEvent(program.window, QEvent(QEvent.Type.UpdateRequest))
    spent = 1000 * (time.perf_counter() - begun)
    program.app.processEvents()
    return spent


def _answered(library: Any, prefix: str) -> float:
    from data_sync.api import Query

    begun = time.perf_counter()
    library.search(Query(text=prefix)).counts()
    return 1000 * (time.perf_counter() - begun)
