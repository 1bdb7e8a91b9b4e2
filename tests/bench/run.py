"""Measures every line of the benchmark, side by side with its peers: ``make bench``.

A line is a file ``line_*.py`` beside this one with a `NAME` and `measure(context)`, which answers
``{"value", "unit", "against", "ratio"}``: our time in ms or memory in MB, the peer it was measured against in the same
run, and ours divided by the peer's. The answers are printed as a table. Those of the contract (`CONTRACT`) are written
to ``bench.json`` at the root, the others to ``build/bench/beside.json``.
Arguments name the lines to measure; without any, all are.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
KEYS = ("value", "unit", "against", "ratio")

CONTRACT = (
    "first_import", "resync_unchanged", "resync_changed", "keystroke", "keystroke_vs_datasette", "near",
    "report_search", "map_frame", "start", "memory", "statistics",
)  # fmt: skip
"""The names that ``bench.json`` has, and no others."""

Answer = dict[str, Any]


class Unmeasured(Exception):
    """A line could not be measured here; the sentence says why."""


@dataclass(frozen=True)
class Context:
    """What a line has at hand. `scratch` is an empty folder that goes when the run ends."""

    root: Path
    shared: Path
    scratch: Path
    python: str = sys.executable

    def published(self) -> Path:
        """The mirror of the publishers; where it is not beside the project, one of the same size made of the sample
        edition, once a run."""
        folder = self.shared / "published"
        if folder.is_dir():
            return folder
        from mirror import invented_mirror

        made = self.scratch / "mirror"
        return made if made.is_dir() else invented_mirror(self.root / "resources" / "sample", made)

    def national(self) -> Path:
        """A data folder with every published release in it, synced once a run. Lines only read from it."""
        data = self.scratch / "national"
        if not data.is_dir():
            mirror = str(self.published())
            sync = [self.python, "-m", "data_sync", "--data", str(data), "--mirror", mirror, "sync"]
            run = subprocess.run(sync, cwd=self.root, capture_output=True, text=True, check=False)
            if run.returncode != 0:
                raise Unmeasured(f"the national data could not be synced: {run.stderr.strip()}")
        return data


def lines(folder: Path) -> dict[str, Callable[[Context], Answer]]:
    """The lines in `folder`: how each is measured, by name."""
    found = {}
    for path in sorted(folder.glob("line_*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found[module.NAME] = module.measure
    return found


def told(name: str, answer: Answer) -> str:
    ratio = "" if answer["ratio"] is None else f"{answer['ratio']:.3g}"
    return f"{name:24} {answer['value']:>12,.2f} {answer['unit']:4} {ratio:>8}  {answer['against']}"


def main(chosen: list[str], folder: Path = HERE, root: Path = ROOT) -> int:
    known = lines(folder)
    if unknown := [name for name in chosen if name not in known]:
        print(f"error: no line is called {', '.join(unknown)}. Known: {', '.join(known)}", file=sys.stderr)
        return 2
    if not known:
        print("There is no line to measure yet.")
    answers: dict[str, Answer] = {}
    unmeasured: dict[str, str] = {}
    print(f"{'name':24} {'value':>12} {'':4} {'ratio':>8}  against")
    with tempfile.TemporaryDirectory(prefix="childcare-atlas-bench-") as scratch:
        context = Context(root, root.parent / "shared", Path(scratch))
        for name in chosen or known:
            begun = time.perf_counter()
            try:
                answer = known[name](context)
            except Unmeasured as why:
                unmeasured[name] = str(why)
                continue
            answers[name] = {key: answer[key] for key in KEYS}
            print(f"{told(name, answer)}  ({time.perf_counter() - begun:.0f} s)", flush=True)
    for name, why in unmeasured.items():
        print(f"{name:24} not measured: {why}")
    beside = root / "build" / "bench" / "beside.json"
    _write(root / "bench.json", {name: answer for name, answer in answers.items() if name in CONTRACT})
    _write(beside, {name: answer for name, answer in answers.items() if name not in CONTRACT})
    return 1 if unmeasured else 0


def _write(path: Path, answers: dict[str, Answer]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(answers, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    # A line that says `from run import Unmeasured` means this module, not a second copy of it.
    sys.modules["run"] = sys.modules["__main__"]
    sys.exit(main(sys.argv[1:]))
