"""What the installers are made of, without building one: that takes minutes and is `make installer`."""

from __future__ import annotations

import configparser
import importlib.util
import json
import re
import struct
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import click

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
    spec.loader.exec_module(made)
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
    assert {"pyside6-essentials", "numpy", "requests"} <= held
    assert all(each["version"] for each in told["components"])


def test_every_library_has_its_licence_among_the_licences(tmp_path: Path) -> None:
    inside = part("inside")
    inside.write_licences(tmp_path / "licences")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (tmp_path / "licences").iterdir()}
    assert set(inside.names()) | {"childcare-atlas", "qt-and-pyside6", "inter-typeface", "python"} == set(texts)
    assert "replace them" in texts["qt-and-pyside6"]
    assert not [name for name, text in texts.items() if len(text) < 60]


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
