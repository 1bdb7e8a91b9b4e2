"""What each thing costs as the register grows: ``make bench-growth``.

At a quarter of national size, at national size, four times and sixteen times (to a million settings) a release is
brought in, searched, counted, put in order by distance, and panned and zoomed as a map; each size in a program of its
own. All times are the processor's own. Beside each row stands its growth: the exponent g of the straight line through
the logarithms, so that n times the settings cost n to the power of g. 1 is linear; a keystroke shall do better. The
exit code is 1 where something grows faster than that.

Arguments are sizes in settings, for example ``15000 59000``; without any it is the four. The answers are written to
``build/bench/growth.json``.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from grown_file import NATIONAL, grown
from processes import environment, timed
from register_file import register_file
from run import ROOT, Context

SIZES = tuple(NATIONAL * share // 4 for share in (1, 4, 16, 64))
ROWS = (
    ("import", "a release brought in", "ms"),
    ("read", "what searching reads once", "ms"),
    ("keystroke", "a prefix searched, with counts: 95th percentile", "ms"),
    ("facets", "all settings with all counts", "ms"),
    ("near", "within five miles, nearest first", "ms"),
    ("map", "a frame of the map, 95th percentile", "ms"),
    ("memory", "resident with the engine, without the map", "MB"),
    ("import_memory", "at most resident while importing", "MB"),
    ("disk", "the cache", "MB"),
)
MOST = {"keystroke": 1.0}
"""The growth that a row may have, where it is not `LINEAR`."""
LINEAR = 1.1
"""A little over 1: between four sizes a straight line is not quite straight."""


def measured(context: Context, size: int) -> dict[str, float]:
    """What everything costs with so many settings."""
    data = context.scratch / f"grown-{size}"
    name = "Childcare_provider_data_as_at_30_June_2026.csv"
    folder = context.scratch / f"file-{size}"
    folder.mkdir()
    source = grown(register_file(context), folder / name, size)
    command = [context.python, "-m", "data_sync", "--data", str(data), "import", str(source)]
    found = {"import": timed(command).cpu}
    found["import_memory"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    script = str(Path(__file__).with_name("growth_one.py"))
    environ = {**environment(), "PYTHONPATH": os.pathsep.join([str(context.root), str(Path(__file__).parent)])}
    run = subprocess.run([context.python, script, str(data)], env=environ, capture_output=True, text=True, check=True)
    source.unlink()
    return found | json.loads(run.stdout.splitlines()[-1])


def growth(sizes: Sequence[int], values: Sequence[float]) -> float:
    """The exponent: the slope of the best line through the logarithms."""
    across = [math.log(size) for size in sizes]
    up = [math.log(max(value, 1e-9)) for value in values]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    rise = sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True))
    return rise / sum((x - middle) ** 2 for x in across)


def main(arguments: list[str]) -> int:
    sizes = tuple(map(int, arguments)) or SIZES
    if len(set(sizes)) < 2:
        print("error: growth needs two sizes or more", file=sys.stderr)
        return 2
    by_size: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory(prefix="childcare-atlas-growth-") as scratch:
        context = Context(ROOT, ROOT.parent / "shared", Path(scratch))
        for size in sizes:
            by_size.append(measured(context, size))
            print(f"  {size:,} settings measured", flush=True)
    print(f"{'':52}" + "".join(f"{size:>11,}" for size in sizes) + "   growth")
    worse, kept = [], {}
    for key, words, unit in ROWS:
        values = [found[key] for found in by_size]
        slope = growth(sizes, values)
        kept[key] = {"words": words, "unit": unit, "sizes": list(sizes), "values": values, "growth": slope}
        faster = slope > MOST.get(key, LINEAR)
        if faster:
            worse.append(key)
        numbers = "".join(f"{value:>11,.2f}" for value in values)
        print(f"{words:48} {unit:3}{numbers} {slope:8.2f}{'  faster than it may' if faster else ''}")
    target = ROOT / "build" / "bench"
    target.mkdir(parents=True, exist_ok=True)
    (target / "growth.json").write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
