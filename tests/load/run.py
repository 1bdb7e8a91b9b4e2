"""Whether the window ever keeps a person waiting: ``make test-load``.

The visit of ``visit.py`` is made on national data, with 50,000 reports held, and ends while another release comes in.
Each visit runs in a program of its own. A step is late when it was late in every visit: up to three are made, and none
after one in which nothing was late. What was late is told with the culprit, and the exit code is then 1.

``--data FOLDER`` takes a data folder that is there (it is copied), instead of syncing one first. ``--only PART``
(several times) makes only these parts of the visit after the window was opened, once.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BENCH = ROOT / "tests" / "bench"
VISITS = 3
sys.path[:0] = [str(ROOT), str(BENCH), str(HERE)]

if TYPE_CHECKING:
    from watchdog import Step

Told = dict[str, dict[str, float | str]]
"""By the name of a step: its limit, its longest turn (ms, by the clock and of the processor) and the culprit."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Whether the window ever keeps a person waiting.")
    parser.add_argument("--data", type=Path, help="a data folder to take, instead of syncing one")
    parser.add_argument("--only", action="append", default=[], help="a part of the visit, once")
    parser.add_argument("--visit", nargs=2, type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.visit is not None:
        _visit(*asked.visit, asked.only)
        return 0
    with tempfile.TemporaryDirectory(prefix="childcare-atlas-load-") as scratch:
        folder = Path(scratch)
        _data(folder, asked.data)
        least: Told = {}
        for n in range(1 if asked.only else VISITS):
            least = _least(least, _made(folder, n, asked.only))
            if not any(_late(told) for told in least.values()):
                break
    return _tell(least)


def _data(scratch: Path, given: Path | None) -> None:
    """In `scratch`: `data`, and the release that comes in later."""
    from line_report_search import REPORTS, kept
    from register_file import a_month_later, register_file
    from run import Context

    context = Context(ROOT, ROOT.parent / "shared", scratch)
    held = given if given is not None else context.national()
    shutil.copytree(held, scratch / "data", ignore=shutil.ignore_patterns("downloads", "reports*"))
    for file in kept(ROOT, int(os.environ.get("CHILDCARE_ATLAS_BENCH_REPORTS", REPORTS))).iterdir():
        if file.name.startswith("reports"):
            shutil.copy(file, scratch / "data")
    a_month_later(register_file(context), scratch / "Childcare_provider_data_as_at_31_July_2026.csv")


def environment() -> dict[str, str]:
    """Without a screen, and with compiled modules kept: every installed program has them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def _made(scratch: Path, n: int, only: list[str]) -> Told:
    """What one visit measured, in a copy of the data."""
    data = scratch / f"visit-{n}"
    shutil.copytree(scratch / "data", data)
    command = [sys.executable, str(HERE / "run.py"), "--visit", str(data), str(scratch / f"told-{n}.json")]
    for part in only:
        command += ["--only", part]
    subprocess.run(command, cwd=ROOT, env=environment(), check=True)
    shutil.rmtree(data)
    return json.loads((scratch / f"told-{n}.json").read_text(encoding="utf-8"))


def _visit(data: Path, target: Path, only: list[str]) -> None:
    """In a program of its own: make the visit, and write what was measured."""
    import gc

    from visit import Visit
    from watchdog import Watchdog

    gc.disable()  # as the program begins; it is let go at the first paint
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from desktop import app

    app._catch_faults = lambda *_: None  # a fault shall end the visit, and not be told to nobody
    program = app.build(data, None)
    dog = Watchdog(program.jobs.active)
    releases = sorted(data.parent.glob("Childcare_provider_data_as_at_*.csv"))
    visit = Visit(program, dog, releases[0] if releases else None)
    if only:
        visit.open()
        for part in only:
            getattr(visit, part)()
    else:
        visit.go()
    _write(dog.steps, target)
    dog.close()
    program.leave(0)
    os._exit(0)


def _write(steps: Sequence[Step], target: Path) -> None:
    """Each step with its longest turn; of those of one name the longest."""
    told: Told = {}
    for step in steps:
        worst = step.worst
        one = {"limit": step.limit, "ms": worst.ms, "wall": worst.wall, "cpu": worst.cpu, "culprit": worst.culprit}
        if step.name not in told or told[step.name]["ms"] < worst.ms:
            told[step.name] = one
    target.write_text(json.dumps(told), encoding="utf-8")


def _least(before: Told, now: Told) -> Told:
    """Of each step the visit in which its longest turn was shortest; a step that one visit had not is passed over."""
    if not before:
        return now
    return {name: min(before[name], now[name], key=lambda t: t["ms"]) for name in before if name in now}


def _late(told: dict[str, float | str]) -> bool:
    return float(told["ms"]) > float(told["limit"])


def _tell(steps: Told) -> int:
    for name, told in steps.items():
        mark = "LATE" if _late(told) else ""
        print(f"{name:52} {told['ms']:7.1f} of {told['limit']:5.0f} ms  {mark}")
    late = {name: told for name, told in steps.items() if _late(told)}
    for name, told in late.items():
        print(f"\n{name}: {told['ms']:.1f} ms ({told['wall']:.1f} by the clock, {told['cpu']:.1f} of the processor)")
        print(f"  {told['culprit']}")
    print(f"\n{len(steps)} steps, {len(late)} of them late")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
