"""Writes "How fast" into the README: the table of the last run of ``make bench``, with the machine, the day and the
command. ``make bench-readme`` (or ``python tests/bench/readme.py [BENCH.JSON [README.md]]``).

The section stands between two marks and is replaced as a whole; without marks it is put before "How it is made".
"""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BEGIN, END = "<!-- how fast: written by `make bench-readme` -->", "<!-- how fast: end -->"
BEFORE = "## How it is made"

Answers = dict[str, dict[str, Any]]


def section(
    answers: Answers,
    beside: Answers,
    about: dict[str, dict[str, str]],
    machine: str,
    day: str,
    grown: Answers | None = None,
) -> str:
    """The section of the README: a row a line, in the order of `about`; a line that was not measured has none. `grown`
    is what ``make bench-growth`` wrote."""
    rows = ["| what | measured | against | ours to theirs | the goal |", "|---|---:|---|---:|---|"]
    for name, words in about.items():
        answer = answers.get(name) or beside.get(name)
        if answer is not None:
            cells = (words["what"], _value(answer), answer["against"] or "–", _ratio(answer), words["goal"])
            rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(
        [
            BEGIN,
            "## How fast",
            "",
            f"Measured with `make bench` on {machine}, {day}.",
            "Each line is measured side by side with what it is compared with, in one run; see `tests/bench`.",
            "",
            *rows,
            *(_growth(grown) if grown else ()),
            END,
        ]
    )


def _growth(grown: Answers) -> list[str]:
    """What each thing costs as the register grows."""
    sizes = next(iter(grown.values()))["sizes"]
    rows = [f"| settings | {' | '.join(f'{size:,}' for size in sizes)} | grows with the power of |"]
    rows.append("|---|" + "---:|" * (len(sizes) + 1))
    for held in grown.values():
        cells = (_value({"value": value, "unit": held["unit"]}) for value in held["values"])
        rows.append(f"| {held['words']} | {' | '.join(cells)} | {held['growth']:.2f} |")
    told = "As the register grows (`make bench-growth`, the processor's own time; 59,000 settings is the nation):"
    return ["", told, "", *rows]


def written(readme: str, text: str) -> str:
    """The README with this section in it."""
    if BEGIN in readme and END in readme:
        head, rest = readme.split(BEGIN, 1)
        return head + text + rest.split(END, 1)[1]
    if BEFORE not in readme:
        raise SystemExit(f"error: the README has neither the marks nor “{BEFORE}”")
    return readme.replace(BEFORE, f"{text}\n\n{BEFORE}", 1)


def machine() -> str:
    """The processor, how many of its cores, and the memory, as the system tells them."""
    name = platform.processor() or platform.machine()
    try:
        cpus = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
        found = re.search(r"^model name\s*:\s*(.+)$", cpus, re.MULTILINE)
        name = found[1].strip() if found else name
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
        held = f", {memory:.0f} GB of memory"
    except (OSError, ValueError):
        held = ""
    return f"{name}, {os.cpu_count()} cores{held}, {platform.system()}, Python {platform.python_version()}"


def _value(answer: dict[str, Any]) -> str:
    value = answer["value"]
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {answer['unit']}"


def _ratio(answer: dict[str, Any]) -> str:
    return "–" if answer["ratio"] is None else f"{answer['ratio']:.2g}" if answer["ratio"] < 100 else "over 100"


def _held(path: Path) -> Answers:
    found: Answers = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return found


def main(arguments: list[str]) -> int:
    given = dict(enumerate(arguments))
    bench, readme = Path(given.get(0, ROOT / "bench.json")), Path(given.get(1, ROOT / "README.md"))
    if not bench.exists():
        print(f"error: {bench.name} is not there: run make bench first", file=sys.stderr)
        return 1
    about = tomllib.loads((HERE / "goals.toml").read_text(encoding="utf-8"))
    day = datetime.fromtimestamp(bench.stat().st_mtime, UTC)
    beside, grown = (_held(ROOT / "build" / "bench" / f"{name}.json") for name in ("beside", "growth"))
    text = section(_held(bench), beside, about, machine(), f"{day.day} {day:%B %Y}", grown)
    readme.write_text(written(readme.read_text(encoding="utf-8"), text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
