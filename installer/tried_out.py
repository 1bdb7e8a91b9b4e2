"""Tries a frozen program out: what leaves files out of a bundle must break nothing.

    python installer/tried_out.py dist/childcare-atlas

The window draws every page in both themes, with charts, the map and a report with its original page, on the sample
edition; the command line syncs the sample from its mirror, searches, counts, compares, reads PDFs and exports. A fault
of the program's own on any page fails it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("compare", "data", "find", "find-map", "find-selected", "help", "mylist", "report", "reports", "settings",
         "statistics", "whatsnew")  # fmt: skip
LEAST_PICTURE = 8_000
"""Bytes of a picture of a page: an empty one has fewer."""


class Broken(Exception):
    """The frozen program does not do what it must."""


def try_out(folder: Path, work: Path, mirror: Path = ROOT / "resources" / "sample") -> dict[str, str]:
    """Run the programs in `folder`, with all that they write in `work`; what each said. Raises Broken."""
    ending = ".exe" if sys.platform == "win32" else ""
    shutil.rmtree(work, ignore_errors=True)
    data, pictures = work / "data", work / "pictures"
    window = [str(folder / f"childcare-atlas{ending}"), "--data", str(data), "--sample"]
    command = [str(folder / f"childcare-data{ending}"), "--data", str(work / "synced"), "--mirror", str(mirror)]
    said = {"smoke": _run([*window, "--smoke"])}
    said["pages"] = _run([*window, "--screenshots", str(pictures), "--size", "1440x900"])
    missing = [
        f"{page}-{mode}"
        for page in PAGES
        for mode in ("light", "dark")
        if not (picture := pictures / f"{page}-{mode}.png").is_file() or picture.stat().st_size < LEAST_PICTURE
    ]
    if missing:
        raise Broken(f"No picture of: {', '.join(missing)}")
    said["sync"] = _run([*command, "sync", "--what", "register,postcodes,boundaries"])
    found = json.loads(_run([*command, "search", "nursery", "--limit", "3", "--json"]))["settings"]
    said["search"] = _run([*command, "search", "nursry", "--facets"])
    said["near"] = _run([*command, "search", "--near", "QX4 7TH", "--within", "5"])
    said["compare"] = _run([*command, "compare", *[each["urn"] for each in found]])
    said["stats"] = _run([*command, "stats", "--by", "region"])
    said["changes"] = _run([*command, "changes"])
    said["export"] = _run([*command, "export", "list", str(work / "nurseries.xlsx"), "nursery"])
    said["reports"] = _run([command[0], "--data", str(data), "--sample", "reports", "search", "sleeping"])
    said["rebuild"] = _run([command[0], "--data", str(data), "--sample", "reports", "rebuild"])  # reads every PDF again
    noted = [path for path in work.rglob("faults.log") if path.stat().st_size]
    if noted:
        told = "\n".join(path.read_text(encoding="utf-8") for path in noted)
        raise Broken(f"The program made mistakes of its own:\n{told}")
    return said


def _run(command: list[str]) -> str:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # what finds Python's or Qt's files in the surroundings would hide that the bundle lacks them
    for name in ("PYTHONPATH", "PYTHONHOME", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV"):
        surroundings.pop(name, None)
    run = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=600)
    if run.returncode or "error:" in run.stderr or "Traceback" in run.stderr:
        raise Broken(f"{' '.join(command)}\n  ended with {run.returncode}: {run.stderr.strip() or run.stdout.strip()}")
    return run.stdout


def main(arguments: list[str]) -> int:
    """Try the bundle named, in a folder that goes away."""
    with tempfile.TemporaryDirectory(prefix="tried-out-") as work:
        try:
            said = try_out(Path(arguments[0]).resolve(), Path(work))
        except Broken as broken:
            print(f"error: {broken}", file=sys.stderr)
            return 1
    print(f"Every page, a sync, searches, counts, an export and reports came. {said['smoke'].strip()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
