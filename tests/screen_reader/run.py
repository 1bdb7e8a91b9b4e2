"""What `make test-a11y` runs: the journeys with a screen reader, over a real accessibility bus in a virtual screen.

`run.py` tries them all, `run.py find note` these. `run.py --missing` prints Debian's packages that are not there, and
leaves with 1 where there are any.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SYSTEM_PYTHON = "/usr/bin/python3"
"""The bindings of AT-SPI are a package of the system, for its own Python."""
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing() -> list[str]:
    """Debian's packages that the journeys need and that are not there."""
    wanted = {
        "dbus": shutil.which("dbus-run-session"),
        "xvfb": shutil.which("xvfb-run"),
        "xauth": shutil.which("xauth"),
        "at-spi2-core": Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists(),
    }
    lacks = [package for package, there in wanted.items() if not there]
    try:
        bound = subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, timeout=60, check=False)
        there = bound.returncode == 0
    except OSError:
        there = False
    return lacks if there else [*lacks, "gir1.2-atspi-2.0", "python3-gi"]


def command(data: Path, *journeys: str) -> list[str]:
    """The command that tries journeys on a data folder with the sample edition, on a bus and a screen of its own."""
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24"]
    return [
        "dbus-run-session", "--", *screen,
        SYSTEM_PYTHON, str(FOLDER / "journeys.py"), sys.executable, str(data), *journeys,
    ]  # fmt: skip


def main(arguments: list[str]) -> int:
    lacks = missing()
    if arguments == ["--missing"]:
        print(" ".join(lacks))
        return 1 if lacks else 0
    if lacks:
        print(f"error: These packages are needed. Run this, then try again: sudo apt-get install {' '.join(lacks)}")
        return 1
    from data_sync.api import Library

    with tempfile.TemporaryDirectory(prefix="screen-reader-") as folder:
        library = Library(Path(folder), sample=True)
        library.make_sample()
        library.close()
        return subprocess.run(command(Path(folder), *arguments), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
