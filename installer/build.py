"""Builds what people install: `python installer/build.py bundle try deb portable sums`, or all of these with no name.

Run by `make installer` in the environment of the installers (`build/venv`). What it writes stands in `dist/`:

    childcare-atlas/                          the bundle: window and command line in one folder
    childcare-atlas_VERSION_ARCH.deb          for Debian and Ubuntu
    childcare-atlas-VERSION-linux-ARCH.tar.xz runs from a folder or a stick, with its data beside it
    childcare-atlas-VERSION.cdx.json          what is inside (CycloneDX)
    childcare-atlas-VERSION-windows-x64.exe   only where the step `windows` is named: see windows.py
    SHA256SUMS

The time of every file is that of the last commit (SOURCE_DATE_EPOCH, where it is set), so that the same commit gives
the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import deb
import inside
import pictures
import tried_out
import windows

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
BUNDLE = DIST / "childcare-atlas"


ALWAYS = ("bundle", "try", "deb", "portable", "sums")


def version() -> str:
    """The one version there is: `data_sync.__version__`."""
    text = (ROOT / "data_sync" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def epoch() -> int:
    """Seconds since 1970 that every file is dated to."""
    if named := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(named)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.stdout.strip() else 1_767_225_600


def main(names: list[str]) -> int:
    """Build what is named, in the order of the list."""
    steps: dict[str, Callable[[], Path]] = {
        "bundle": bundle,
        "try": tried,
        "deb": package,
        "portable": portable,
        "windows": setup_exe,
        "sums": sums,
    }
    unknown = [name for name in names if name not in steps]
    if unknown:
        print(f"error: '{unknown[0]}' is none of: {', '.join(steps)}", file=sys.stderr)
        return 2
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())
    for name in names or ALWAYS:
        begun = time.monotonic()
        made = steps[name]()
        print(
            f"{name}: {made.relative_to(ROOT)}, {_size(made) / 1e6:.0f} MB, {time.monotonic() - begun:.0f} s",
            flush=True,
        )
    return 0


def bundle() -> Path:
    """The frozen program."""
    licences = BUILD / "licences"
    shutil.rmtree(licences, ignore_errors=True)
    inside.write_licences(licences)
    pictures.write(BUILD / "icons", ROOT / "resources")
    if sys.platform == "win32":
        windows.write_program_facts(BUILD / "windows", version())
    environment = {**os.environ, "PYTHONHASHSEED": "0", "ATLAS_VERSION": version()}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(DIST)]
    command += ["--workpath", str(BUILD / "pyinstaller"), str(ROOT / "installer" / "atlas.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    inside.write_tree_facts(BUNDLE)
    inside.write_system_licences(BUNDLE / "_internal")
    contents = DIST / f"childcare-atlas-{version()}.cdx.json"
    inside.write_sbom(contents, version(), epoch(), inside.system_parts(BUNDLE / "_internal"))
    shutil.copyfile(contents, BUNDLE / "_internal" / "licences" / "contents.cdx.json")
    return BUNDLE


def tried() -> Path:
    """The frozen program once more, after it has done all of its work: nothing is made of one that does not."""
    said = tried_out.try_out(BUNDLE, BUILD / "tried")
    print(said["smoke"].strip(), flush=True)
    return BUNDLE


def package() -> Path:
    """The Debian package."""
    return deb.build(BUNDLE, DIST, BUILD / "deb", ROOT, version(), epoch())


def portable() -> Path:
    """The tarball that keeps its data beside it."""
    name = f"childcare-atlas-{version()}-linux-{os.uname().machine}"
    target = DIST / f"{name}.tar.xz"
    marker = ROOT / "installer" / "portable.txt"

    def dated(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch()
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644  # whatever this machine's umask is
        return entry

    with tarfile.open(target, "w:xz", preset=6) as archive:
        for path in [BUNDLE, *sorted(BUNDLE.rglob("*"))]:
            archive.add(path, f"{name}/{path.relative_to(BUNDLE)}", recursive=False, filter=dated)
        archive.add(marker, f"{name}/portable.txt", filter=dated)
    return target


def setup_exe() -> Path:
    """The installer for Windows."""
    pictures.write(BUILD / "icons", ROOT / "resources")
    DIST.mkdir(exist_ok=True)
    return windows.build(DIST, BUILD / "windows", ROOT, version(), epoch())


def sums() -> Path:
    """The SHA-256 of every file that people fetch."""
    found = sorted(path for path in DIST.iterdir() if path.is_file() and path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in found]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    return DIST / "SHA256SUMS"


def _size(path: Path) -> int:
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file() and not each.is_symlink()]
    return sum(each.stat().st_size for each in files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
