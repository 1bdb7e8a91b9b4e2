"""What an idle window costs: the processor's time a minute, while nobody touches it and nothing is under way.

The window stands on the national data with a setting open, and has been left alone until everything that it does by
itself after the start is done. Then its processor time is taken over twenty seconds of its own event loop. Beside it
stands a bare window with an empty table, left alone as long.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from processes import environment
from run import Context, Unmeasured

NAME = "idle"


def measure(context: Context) -> dict[str, Any]:
    data = context.scratch / "idle"
    shutil.copytree(context.national(), data, ignore=shutil.ignore_patterns("downloads"))
    ours, bare = (_minute(context, which) for which in (str(data), "bare"))
    return {
        "value": ours,
        "unit": "ms",
        "against": f"of the processor in a minute; a bare window {bare:.1f} ms",
        "ratio": ours / bare if bare else None,
    }


def _minute(context: Context, which: str) -> float:
    """The milliseconds of the processor in a minute."""
    script = str(Path(__file__).with_name("left_alone.py"))
    run = subprocess.run(
        [context.python, script, which],
        cwd=context.root,
        env={**environment(), "PYTHONPATH": str(context.root)},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        raise Unmeasured(f"the window could not be left alone: {run.stderr.strip()[-200:]}")
    return float(run.stdout.split()[-1])
