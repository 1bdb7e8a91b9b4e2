"""Opens the program on a data folder, goes to every page, and prints the memory resident then, in MB."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

SETTLED = 1.0
"""Seconds that each page is given to show what it has; the Find page until its engine is ready."""


def main(data: Path) -> None:
    from desktop.app import build

    program = build(data, None)
    program.window.show()

    def settle(seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            program.app.processEvents()
            time.sleep(0.01)

    settle(SETTLED)
    until = time.monotonic() + 60
    while not program.find.ready and time.monotonic() < until:
        settle(0.1)
    for key in program.window.page_keys():
        program.window.go_to(key)
        settle(SETTLED)
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    print(f"{int(pages) * os.sysconf('SC_PAGE_SIZE') / 2**20:.1f}", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
