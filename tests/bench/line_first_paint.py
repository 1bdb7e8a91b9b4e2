"""From the start of the program until its first page stands on the screen, and until typing works, on national data.

Typing works when the first letter typed can be answered with all its counts (which is what `start` waits for, painting
included). The bare window beside it (``bare_window.py``) is timed until it is painted, process to process.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from statistics import median
from typing import Any

from processes import environment, timed
from run import Context, Unmeasured

NAME = "first_paint"
RUNS = 7


def measure(context: Context) -> dict[str, Any]:
    data = context.scratch / "painted"
    shutil.copytree(context.national(), data, ignore=shutil.ignore_patterns("downloads"))
    here = Path(__file__).parent
    bare = [context.python, str(here / "bare_window.py")]
    ours, typing, least = [], [], []
    for n in range(RUNS + 1):
        painted, ready = _told(context, [context.python, str(here / "first_paint.py"), str(data)])
        window = timed(bare).wall
        if n:  # the first of each only brings the files to hand
            ours.append(painted)
            typing.append(ready)
            least.append(window)
    value, peer = median(ours), median(least)
    print(f"  until typing works: {median(typing):.0f} ms")
    return {"value": value, "unit": "ms", "against": f"a bare window {peer:.0f} ms", "ratio": value / peer}


def _told(context: Context, command: list[str]) -> tuple[float, float]:
    env = {**environment(), "PYTHONPATH": str(context.root)}
    run = subprocess.run(command, cwd=context.root, env=env, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise Unmeasured(f"the window did not open: {run.stderr.strip()[-200:]}")
    painted, ready = map(float, run.stdout.split()[-2:])
    return painted, ready
