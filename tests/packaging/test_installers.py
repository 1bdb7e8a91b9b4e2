"""What the installers are made of, without building one: that takes minutes and is `make installer`."""

from __future__ import annotations

import configparser
import importlib.util
import json
import re
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import click
import pytest

import data_sync
from data_sync.cli import childcare_data

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
EPOCH = 1_782_864_000


def part(name: str) -> ModuleType:
    """A module of the folder `installer`, which is no package."""
    spec = importlib.util.spec_from_file_location(f"installer_{name}", INSTALLER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    sys.path.insert(0, str(INSTALLER))
    try:
        spec.loader.exec_module(made)
    finally:
        sys.path.remove(str(INSTALLER))
    return made


def commands(group: click.Group, before: str = "") -> list[str]:
    found = []
    for name, command in group.commands.items():
        found.append(f"{before} {name}".strip())
        if isinstance(command, click.Group):
            found += commands(command, found[-1])
    return found


def test_the_manual_has_every_command_and_every_option() -> None:
    pages = part("manual").pages("1.2.3", EPOCH)
    told = pages["childcare-data"].replace("\\-", "-")
    assert [name for name in commands(childcare_data) if f".SS {name}\n" not in told] == []
    assert ".B --mirror" in told
    assert "1.2.3" in told
    window = pages["childcare-atlas"].replace("\\-", "-")
    assert all(f".B {name}" in window for name in ("--data", "--portable", "--sample"))
    assert not [line for line in told.splitlines() if line.startswith("'")]


def test_the_list_of_what_is_inside_names_every_library_that_the_program_runs_on(tmp_path: Path) -> None:
    inside = part("inside")
    inside.write_sbom(tmp_path / "a.json", "1.2.3", EPOCH)
    inside.write_sbom(tmp_path / "b.json", "1.2.3", EPOCH)
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    held = {re.sub(r"[-_.]+", "-", each["name"]).lower() for each in told["components"]}
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in inside.names()} <= held
    assert {"pyside6-essentials", "qt", "pdfium", "cpython", "numpy", "requests"} <= held
    assert "pip" not in held  # the lock file names it; no bundle has it
    assert all(each["version"] for each in told["components"])


def test_every_library_has_its_licence_among_the_licences(tmp_path: Path) -> None:
    inside = part("inside")
    inside.write_licences(tmp_path / "licences")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (tmp_path / "licences").iterdir()}
    own = {"childcare-atlas", "qt-and-pyside6", "lgpl-3", "gpl-3", "inter-typeface", "python"}
    assert set(inside.names()) | own == set(texts)
    assert "replace them" in texts["qt-and-pyside6"]
    assert "for that source" in texts["qt-and-pyside6"]
    assert all(f'"{name}"' in texts["qt-and-pyside6"] for name in ("icu.txt", "harfbuzz.txt", "freetype.txt"))
    assert all(
        f"--- {name}" in texts["pypdfium2"] for name in ("icu.txt", "harfbuzz.txt", "freetype.txt", "pdfium.txt")
    )
    # Qt's own texts came without a wheel's: they stand in the three files above
    assert {name for name, text in texts.items() if len(text) < 500} <= {"pyside6-essentials", "shiboken6"}


def test_what_a_desktop_is_told_is_well_formed_and_names_the_same_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(INSTALLER / "debian" / "childcare-atlas.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"].split()[0] == "childcare-atlas"
    kinds = ET.parse(INSTALLER / "debian" / "childcare-atlas.xml").getroot()
    kind = kinds[0].attrib["type"]
    assert f"{kind};" in entry["Desktop Entry"]["MimeType"]
    about = ET.parse(INSTALLER / "debian" / "org.childcareatlas.ChildcareAtlas.metainfo.xml").getroot()
    assert about.findtext("launchable") == "childcare-atlas.desktop"
    assert about.findtext("provides/mediatype") == kind


def test_the_mark_is_drawn_in_every_size_and_packed_for_windows_and_macos(tmp_path: Path, qapp: object) -> None:
    pictures = part("pictures")
    pictures.write(tmp_path, ROOT / "resources")
    assert struct.unpack("<HHH", (tmp_path / "childcare-atlas.ico").read_bytes()[:6]) == (0, 1, 7)
    assert (tmp_path / "childcare-atlas.icns").read_bytes()[:4] == b"icns"
    assert {int(path.stem) for path in tmp_path.glob("*.png")} == set(pictures.SIZES)


# --- what is left out -------------------------------------------------------------------------------------------------

EVERYTHING = """
import importlib, importlib.abc, pkgutil, sys

class Without(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name in LEFT_OUT:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Without())
import data_sync, desktop
for package in (data_sync, desktop):
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
import pypdfium2, PySide6.QtPrintSupport, pyqtgraph, rapidfuzz.fuzz, rapidfuzz.process
import requests, sqlite_utils, truststore, xlsxwriter
pyqtgraph.PlotWidget, pyqtgraph.ImageItem
"""


def test_nothing_imports_a_module_that_is_left_out() -> None:
    program = f"LEFT_OUT = {pruned('modules')!r}\n{EVERYTHING}"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


def pruned(table: str) -> list[str]:
    return list(tomllib.loads((INSTALLER / "pruned.toml").read_text(encoding="utf-8"))[table])


@pytest.mark.parametrize(
    ("path", "stays"),
    [
        ("PySide6/QtOpenGL.abi3.so", True),  # pyqtgraph looks for it
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("resources/sample/README.txt", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6\\opengl32sw.dll", False),
        ("resources/pictures/find-light.png", False),
        ("libcups.so.2", False),
    ],
)
def test_what_is_left_out_of_a_bundle(path: str, stays: bool) -> None:
    assert part("pruning").kept(path) is stays


def test_qt_s_own_network_comes_along_where_it_runs_the_scripts_of_proxies() -> None:
    pruning = part("pruning")
    assert pruning.kept("PySide6\\Qt6Network.dll", "win32")
    assert not pruning.kept("PySide6/Qt/lib/libQt6Network.so.6", "linux")
    assert set(pruning.modules("linux")) - set(pruning.modules("win32")) == {"PySide6.QtNetwork"}


def test_a_library_of_the_system_stays_while_something_asks_for_it() -> None:
    asks = {
        "PySide6/QtGui.abi3.so": ["libX.so.6", "libc.so.6"],
        "libX.so.6": ["libXau.so.6"],
        "libcups.so.2": ["libgnutls.so.30"],
    }
    files = [*asks, "libXau.so.6", "libgnutls.so.30", "libpython3.11.so.1.0"]
    wanted = part("pruning").reached(files, lambda path: asks.get(path, []))
    assert wanted == {"PySide6/QtGui.abi3.so", "libX.so.6", "libXau.so.6", "libpython3.11.so.1.0"}


# --- one version, and the scripts of the runners ----------------------------------------------------------------------


def test_the_version_stands_in_one_place() -> None:
    assert part("build").version() == data_sync.__version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "data_sync.__version__"}
    files = [
        *INSTALLER.rglob("*"),
        ROOT / "Makefile",
        ROOT / "pyproject.toml",
        *(ROOT / "tests/packaging").glob("*.sh"),
    ]
    again = re.compile(rf"(?<![\d.=]){re.escape(data_sync.__version__)}(?![\d.])")
    texts = {path: path.read_text(encoding="utf-8") for path in files if path.is_file() and path.suffix != ".pyc"}
    assert [path for path, text in texts.items() if again.search(text)] == []


@pytest.mark.parametrize(
    ("version", "numbers"), [("1.2.3", "1.2.3.0"), ("10.0.1.dev4", "10.0.1.4"), ("2.0+local.7", "2.0.0.0")]
)
def test_windows_is_told_four_numbers(version: str, numbers: str) -> None:
    assert part("windows").version_numbers(version) == numbers


def test_the_version_of_python_for_windows_is_read_from_its_library(tmp_path: Path) -> None:
    library = tmp_path / "python311.dll"
    library.write_bytes(b"MZ" + "\0ProductVersion\0\0".encode("utf-16-le") + "3.11.9\0".encode("utf-16-le"))
    assert part("windows").python_version(library) == "3.11.9"
    library.write_bytes(b"MZ")
    assert part("windows").python_version(library) == "unknown"


def test_what_windows_shows_of_each_program_names_it_and_its_version(tmp_path: Path) -> None:
    part("windows").write_program_facts(tmp_path, "1.2.3")
    for name in ("childcare-atlas", "childcare-data"):
        told = (tmp_path / f"{name}.version.txt").read_text(encoding="utf-8")
        compile(told, name, "eval")
        assert "(1, 2, 3, 0)" in told
        assert f"'{name}.exe'" in told


def test_the_lines_that_windows_begins_with_are_python_and_import_what_there_is() -> None:
    windows = part("windows")
    begins = (INSTALLER / "windows" / "start.py.in").read_text(encoding="utf-8")
    for program, (module, _) in windows.PROGRAMS.items():
        compile(begins.replace("@PROGRAM@", program).replace("@MODULE@", module), program, "exec")
        assert importlib.util.find_spec(module) is not None
    told = (INSTALLER / "windows" / "launcher.rc.in").read_text(encoding="utf-8")
    filled = {"ICON", "MANIFEST", "NUMBERS", "VERSION", "DESCRIPTION", "PROGRAM", "RIGHTS"}
    assert set(re.findall(r"@([A-Z]+)@", told)) == filled


def test_the_installer_for_windows_takes_away_what_it_laid_down_and_nothing_of_the_persons() -> None:
    script = (INSTALLER / "windows" / "atlas.nsi").read_text(encoding="utf-8")
    taken = set(re.findall(r'RMDir /r "\$INSTDIR\\([^"]+)"', script))
    assert taken == {"_internal", "app", "lib", "python", "licences"}
    assert not re.search(r"(RMDir|Delete)[^\n]*(\$\{DATA\}|\$LOCALAPPDATA|\$INSTDIR\\data)", script)
    assert not re.search(r'RMDir /r[^\n]*"\$INSTDIR"', script)
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script


def test_the_scripts_of_the_runners_name_steps_that_there_are() -> None:
    steps = set(
        re.findall(r'^        "([a-z]+)": [a-z_]+,$', (INSTALLER / "build.py").read_text(encoding="utf-8"), re.M)
    )
    assert {"bundle", "try", "deb", "portable", "windows", "sums"} == steps
    for name in ("macos/build.sh", "windows/build.ps1"):
        told = (INSTALLER / name).read_text(encoding="utf-8")
        named = " ".join(re.findall(r"build\.py ([a-z ]+)$", told, re.MULTILINE)).split()
        assert named == ["bundle", "try", "sums"]
