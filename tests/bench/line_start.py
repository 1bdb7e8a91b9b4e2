"""From the start of the program until a typed letter is answered on the national data, beside a bare window.

``--smoke`` opens the window, types a letter as soon as the first page stands, and quits when the results and their
counts are painted. The bare window (``bare_window.py``) quits when it is painted. Both have been started before, so
that their files are at hand.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from processes import in_turn, timed
from run import Context

NAME = "start"
RUNS = 9


def measure(context: Context) -> dict[str, Any]:
    data = context.scratch / "started"
    shutil.copytree(context.national(), data, ignore=shutil.ignore_patterns("downloads"))
    size = ("--size", "1440x900")  # a screen of the tests is too small for the filters to stand beside the results
    ours = [context.python, "-m", "desktop.app", "--data", str(data), "--smoke", *size]
    bare = [context.python, str(Path(__file__).with_name("bare_window.py"))]
    for command in (ours, bare):
        timed(command)
    mine, least = in_turn((lambda: timed(ours), lambda: timed(bare)), RUNS)
    print(f"  of the processors: ours {mine.cpu:.0f}, a bare window {least.cpu:.0f} ms")
    return {
        "value": mine.wall,
        "unit": "ms",
        "against": f"a bare window {least.wall:.0f} ms",
        "ratio": mine.wall / least.wall,
    }
