"""The memory resident after every page was opened on the national data, in megabytes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from processes import environment
from run import Context, Unmeasured

NAME = "memory"


def measure(context: Context) -> dict[str, Any]:
    if not Path("/proc/self/statm").exists():
        raise Unmeasured("this system does not tell a program's memory in /proc")
    data = context.scratch / "remembered"
    shutil.copytree(context.national(), data, ignore=shutil.ignore_patterns("downloads"))
    script = str(Path(__file__).with_name("every_page.py"))
    run = subprocess.run(
        [context.python, script, str(data)],
        cwd=context.root,
        env={**environment(), "PYTHONPATH": str(context.root)},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        raise Unmeasured(f"the pages could not be opened: {run.stderr.strip()[-200:]}")
    value = float(run.stdout.split()[-1])
    return {"value": value, "unit": "MB", "against": "", "ratio": None}
